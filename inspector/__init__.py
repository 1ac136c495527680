"""Token Inspector: ask for a token, see what is in it, know whether it would be accepted, and why not."""

APP = "token-inspector"
"""What the operating system calls it: the folder of its data, its desktop file."""

__version__ = "0.1.0"
