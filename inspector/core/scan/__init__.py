"""Finding tokens in files."""
