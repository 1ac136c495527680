"""This computer by name or address: the only host that may be asked without TLS."""

from __future__ import annotations

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    """Whether `host` names this computer: 127.0.0.0/8, ::1, localhost (RFC 6761 section 6.3, RFC 8252 section 7.3)."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
