"""Whether APIs take a token: the command, and what `inspect --for` shares with it."""
