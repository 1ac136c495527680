"""What the headers say with which a proxy refuses a tunnel: how it wants to be signed in to, or where it sends to."""

from __future__ import annotations

from http.client import HTTPMessage

from inspector.core.text.patterns import pattern
from inspector.core.text.urls import name_of

_SCHEMES = ("Negotiate", "Kerberos", "NTLM", "Digest", "Bearer", "Basic")
_SCHEME = pattern(r"(?i)\b(Negotiate|Kerberos|NTLM|Digest|Bearer|Basic)\b(?!\s*=)")
_QUOTED = pattern(r'"[^"]*"')


class TunnelRefusedError(OSError):
    """A proxy answered CONNECT otherwise than with a tunnel; `headers` are those of its answer."""

    def __init__(self, said: str, headers: HTTPMessage) -> None:
        super().__init__(said)
        self.headers = headers

    @property
    def schemes(self) -> tuple[str, ...]:
        """The ways to sign in that Proxy-Authenticate names (RFC 9110 section 11.7.1), each once, as they are known."""
        named = " ".join(_QUOTED.sub("", str(value)) for value in self.headers.get_all("Proxy-Authenticate") or ())
        found = {name.lower() for name in _SCHEME.findall(named)}
        return tuple(name for name in _SCHEMES if name.lower() in found)

    @property
    def leads_to(self) -> str:
        """The host of the page that it redirects to; "" where it does not."""
        return name_of(str(self.headers.get("Location") or ""))
