"""What a PAC file answers, such as "PROXY a:8080; HTTPS b:443; SOCKS5 c:1080; DIRECT", read entry by entry."""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.text.patterns import pattern

MOST_PORT = 65535
MOST_ENTRIES = 20
"""A company has two or three; nobody waits for more."""

_ENTRY = pattern(
    r"(?i)(PROXY|HTTP|HTTPS|SOCKS|SOCKS4|SOCKS5)\s+((?:[^\s:;/?#@\[\]]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?)"
)
_SCHEMES = {"PROXY": "http", "HTTP": "http", "HTTPS": "https"}


class Hop(NamedTuple):
    """One entry, as it was written; `url` is the proxy's, and empty for DIRECT."""

    text: str
    url: str

    @property
    def usable(self) -> bool:
        """Whether this program can go that way: SOCKS it does not speak."""
        return not self.url.startswith("socks")


def hops(answer: str) -> tuple[Hop, ...]:
    """The entries in their order; what is none is passed over, as in browsers."""
    found: list[Hop] = []
    for part in answer.split(";"):
        text = part.strip()
        if text.upper() == "DIRECT":
            found.append(Hop("DIRECT", ""))
        elif (entry := _ENTRY.fullmatch(text)) and int(entry[3] or 0) <= MOST_PORT:
            scheme = _SCHEMES.get(entry[1].upper(), "socks5" if entry[1].upper() == "SOCKS" else entry[1].lower())
            found.append(Hop(" ".join(text.split()), f"{scheme}://{entry[2]}"))
    return tuple(found[:MOST_ENTRIES])
