"""Token Inspector: ask for a token, see what is in it, know whether it would be accepted, and why not."""

APP = "token-inspector"
"""What it is started by, and the name of the folder of its data."""

APP_ID = "io.github.token_inspector.token_inspector"
"""By which desktops and shops know it: the names of its desktop file, its icon and its AppStream metadata."""

__version__ = "0.1.0"
