"""Profiles: where a token is asked for and what it is expected to be, and the file that keeps them."""
