"""Keys and key sets: reading them, whether they are fit to verify, and choosing one for a token."""
