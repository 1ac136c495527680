"""Where the secret of a profile comes from, and the command that prints it."""
