"""From where keys may be fetched: https, or plain http to this computer."""

from __future__ import annotations

from urllib.parse import urlsplit

from inspector.core.text.language import tr
from inspector.core.text.urls import is_loopback


def host_of(url: str) -> str:
    """The host of a URL, "" where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def is_url(text: str) -> bool:
    """Whether it is an http or https URL with a host."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("https", "http") and bool(parts.hostname)


def fetch_problem(url: str) -> str:
    """Why keys are not fetched from `url`; empty when they may be: https, or plain http to this computer."""
    if not is_url(url):
        return tr("Keys are fetched from a URL that begins with https://.")
    if url.startswith("https:") or is_loopback(host_of(url)):
        return ""
    return tr("Use https: over plain http anybody on the way could put in keys of their own.")
