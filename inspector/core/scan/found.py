"""What a token that was found in a file says of itself: what it is, who issued it to whom, how long it lives."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from inspector.core.knowledge.providers import client_of
from inspector.core.scan.headers import members_of
from inspector.core.scan.scan import Found
from inspector.core.text import strictjson, times
from inspector.core.text.language import mark, tr
from inspector.core.tokens.token import JWS_PARTS, Kind, Token, decode_unverified
from inspector.core.values import dataclass

_TYPES = {"at+jwt": "access", "access": "access", "id": "id", "id+jwt": "id", "refresh": "refresh"}
"""What `typ` (RFC 9068 section 2.1) and Cognito's `token_use` say that a token is."""


_WRITINGS = {
    "base64": mark("in base64"), "UTF-16": mark("in UTF-16"), "several lines": mark("on several lines"),
    "quoted-printable": mark("in quoted-printable"), "with escapes": mark("with escapes"),
    "JSON serialization": mark("in the JSON serialization"),
}  # fmt: skip
"""What `Found.how` is in a sentence."""


@dataclass(frozen=True, slots=True)
class FoundToken:
    """A token of a file, decoded and trusted in nothing. `expires` is in epoch seconds, None where there is no date."""

    found: Found
    token: Token = field(repr=False)

    @classmethod
    def of(cls, found: Found) -> FoundToken:
        """Decode what was found."""
        return cls(found, decode_unverified(found.text))

    @property
    def _claims(self) -> Mapping[str, Any]:
        return self.token.claims or {}

    @property
    def kind(self) -> str:
        """What it is in words, as far as it says so itself."""
        if self.cut:
            return {
                "header": tr("Beginning of a token, cut off in its header"),
                "payload": tr("Beginning of a token, cut off in its payload"),
                "signature": tr("Beginning of a token, cut off before the end of its signature"),
            }[self.cut]
        return tr(self.english_kind)

    @property
    def english_kind(self) -> str:
        """What it is in English, cut off or not, for what is read by others than the user."""
        token = self.token
        if token.kind is Kind.JWE:
            return mark("Encrypted token")
        if token.kind is not Kind.JWS:
            return mark("Unreadable token")
        said = (self._claims.get("token_use"), (token.header or {}).get("typ"))
        use = next((_TYPES[one.lower()] for one in said if isinstance(one, str) and one.lower() in _TYPES), "")
        if not use and ("at_hash" in self._claims or "nonce" in self._claims):  # OpenID Connect Core section 2
            use = "id"
        names = {"access": mark("Access token"), "id": mark("ID token"), "refresh": mark("Refresh token")}
        return names.get(use) or mark("Signed token")

    @property
    def cut(self) -> str:
        """The part in which it is cut off: header, payload or signature; "" for a whole token."""
        if self.found.whole:
            return ""
        parts = self.found.text.split(".")
        if len(parts) == JWS_PARTS - 1 and not strictjson.read(_decoded(parts[1])).unreadable:
            return "signature"
        return ("header", "payload", "signature")[min(len(parts), JWS_PARTS) - 1]

    @property
    def written(self) -> str:
        """How it is written where it is first, such as "in base64"; "" for as it is."""
        return tr(_WRITINGS[self.found.how]) if self.found.how else ""

    def header(self, name: str) -> str:
        """A member of the header; "" where there is none or it is no text."""
        value = (self.token.header or members_of(self.found.text.partition(".")[0])).get(name)
        return value if isinstance(value, str) else ""

    @property
    def issuer(self) -> str:
        """The claim iss; "" where there is none."""
        return self.token.issuer or ""

    @property
    def client(self) -> str:
        """The client, or else the subject; "" where there is neither."""
        return client_of(self._claims)

    @property
    def expires(self) -> float | None:
        """The claim exp as a NumericDate (RFC 7519 section 4.1.4)."""
        return self.token.moment("exp")

    def expired(self, now: float) -> bool | None:
        """Whether exp has passed; None where there is no date to compare."""
        return None if self.expires is None else self.expires <= now

    def expiry(self, now: float) -> str:
        """How long it lives in words; "" where its claims cannot be read."""
        if self.token.claims is None:
            return ""
        expires = self.expires
        if expires is None:
            return tr("unreadable expiry") if "exp" in self._claims else tr("no expiry")
        if expires <= now:
            return tr("expired {ago}", ago=times.ago(_coarse(now - expires)))
        return tr("expires {ahead}", ahead=times.ahead(_coarse(expires - now)))

    @property
    def place(self) -> str:
        """Where it is: "line 214, twice"."""
        found = self.found
        if found.times == 1:
            return tr("line {line}", line=found.line)
        if found.times == 2:
            return tr("line {line}, twice", line=found.line)
        return tr("line {line}, {count} times", line=found.line, count=found.times)


def _decoded(part: str) -> bytes:
    part = part.rstrip("=")
    return base64.urlsafe_b64decode(part[: len(part) - (len(part) % 4 == 1)] + "=" * (-len(part) % 4 % 3))


def _coarse(seconds: float) -> float:
    """Whole minutes where there are any: a list is no stopwatch."""
    return seconds - seconds % 60 if math.isfinite(seconds) and seconds >= 60 else seconds
