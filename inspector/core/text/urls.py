"""How the host of a URL is written, and which hosts may be asked: by https, or by plain http on this computer."""

from __future__ import annotations

from ipaddress import ip_address
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from inspector.core.text.language import tr
from inspector.core.text.patterns import pattern

MOST_NAME = 253
"""How long a host name can be (RFC 1035 section 2.3.4)."""

_NAME = pattern(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?")
_IPV6 = pattern(r"[0-9a-f:.]+(?:%25[A-Za-z0-9_.-]+)?")
_UNSEEN = pattern(r"^ |[\x00-\x1f\x7f]")
_DEFAULT_PORTS = {"https": 443, "http": 80}


class _Place(NamedTuple):
    """A URL that can be asked, as far as it says who is asked. `name` is in ASCII, an IPv6 address in brackets."""

    parts: SplitResult
    name: str
    port: int | None


def _place(url: str) -> _Place | None:
    """None for what is no http or https URL, and where programs would read different hosts out of it."""
    if _UNSEEN.search(url):
        return None  # some programs drop them, others stop there
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    name = _ascii(parts.hostname or "")
    if parts.scheme not in _DEFAULT_PORTS or not name or port == 0 or "\\" in parts.netloc:
        return None
    return _Place(parts, name, None if port == _DEFAULT_PORTS[parts.scheme] else port)


def _ascii(name: str) -> str:
    """A host name as it is asked for, or an address; empty where it is neither."""
    if ":" in name:
        return f"[{name}]" if _IPV6.fullmatch(name) else ""
    if not name.isascii() and len(name) <= MOST_NAME:
        import idna

        try:
            name = idna.encode(name, strict=True, std3_rules=True).decode("ascii")  # as urllib3 does
        except idna.IDNAError:
            return ""
    return name if len(name) <= MOST_NAME and _NAME.fullmatch(name) else ""


def name_of(url: str) -> str:
    """The host of a URL without its port: in ASCII, an IPv6 address in brackets; "" where there is none."""
    place = _place(url)
    return place.name if place is not None else ""


def host_of(url: str) -> str:
    """The host of a URL as people read it: its name, and its port unless that is the usual one; "" where there is none.

    A name in other letters than ASCII's is written in ASCII, since some of those letters look like others.
    """
    place = _place(url)
    if place is None:
        return ""
    return place.name if place.port is None else f"{place.name}:{place.port}"


def short_issuer(issuer: str) -> str:
    """An issuer in a few characters: the user pool of a Cognito issuer, else the address without its scheme."""
    name, last = name_of(issuer), issuer.rstrip("/").rsplit("/", 1)[-1]
    if name.endswith((".amazonaws.com", ".amazonaws.com.cn")) and "cognito-idp" in name and last != name:
        return last
    return issuer.removeprefix("https://").removeprefix("http://").rstrip("/")


def scheme_of(url: str) -> str:
    """How a URL that can be asked is asked: "https" or "http"; "" for what is none."""
    place = _place(url)
    return place.parts.scheme if place is not None else ""


def is_url(text: str) -> bool:
    """Whether it is an http or https URL with a host."""
    return _place(text) is not None


def is_local(url: str) -> bool:
    """Whether a URL is one of this computer."""
    return is_loopback(name_of(url))


def is_loopback(host: str) -> bool:
    """Whether `host` names this computer: 127.0.0.0/8, ::1, localhost (RFC 6761 section 6.3, RFC 8252 section 7.3)."""
    name = host.strip("[]").rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def fetch_problem(url: str) -> str:
    """Why keys are not fetched from `url`; empty when they may be: https, or plain http to this computer."""
    place = _place(url)
    if place is None:
        return tr("Keys are fetched from a URL that begins with https://.")
    if "@" in place.parts.netloc:
        return tr("Take the part before the @ out of the URL: names and passwords do not belong there.")
    if place.parts.scheme == "https" or is_loopback(place.name):
        return ""
    return tr("Use https: over plain http anybody on the way could put in keys of their own.")
