"""Commands that ask a server about a token: what it says of it, and that it ends."""
