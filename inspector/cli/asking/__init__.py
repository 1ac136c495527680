"""Commands that ask a server: what it says of a token, that it ends, and several times, once that is agreed to."""
