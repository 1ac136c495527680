"""What the methods of client authentication are called in the window."""

from __future__ import annotations

from inspector.core.text.language import mark, tr

AUTHENTICATION = (
    (mark("Basic header"), "client_secret_basic", "client_secret_basic"),
    (mark("Basic header, not encoded"), "client_secret_basic_raw", ""),
    (mark("Form body"), "client_secret_post", "client_secret_post"),
    (mark("Signed with the secret"), "client_secret_jwt", "client_secret_jwt"),
    (mark("Signed with a private key"), "private_key_jwt", "private_key_jwt"),
    (mark("TLS certificate"), "tls_client_auth", "tls_client_auth"),
    (mark("No secret"), "none", "none"),
)
"""What each method is called (for `tr`), its value in the profile, and its name in the standards."""


def label_of(method: str) -> str:
    """What a method is called; its value where it has no name here."""
    return next((tr(label) for label, value, _ in AUTHENTICATION if value == method), method)
