"""Token Inspector: ask for a token, see what is in it, know whether it would be accepted, and why not."""

__version__ = "0.1.0"
