"""What stands in a redacted copy in place of each token and secret: "<access token 1, expired, kid k1>".

The same token has the same label wherever it is. Labels are in English and in ASCII, whatever the user's language and
the file's encoding, and hold nothing that ends a string of JSON, YAML or a shell: a reader can search for them, and so
can a program.
"""

from __future__ import annotations

import re
import secrets
from collections import Counter
from datetime import UTC
from hashlib import blake2b

from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Found
from inspector.core.text.masking import mask_credentials
from inspector.core.text.times import to_datetime
from inspector.core.tokens.token import Kind

MOST_KID = 44
"""Characters of a key ID in a label: a SHA-256 thumbprint with its padding is shown whole (RFC 7638)."""
MOST_NAME = 40

_KID_CHARS = "A-Za-z0-9._:@/+=-"
_NOT_OF_A_KID = re.compile(f"[^{_KID_CHARS}]+")
_NOT_OF_A_NAME = re.compile(r"[^A-Za-z0-9_. -]+")
_OPAQUE = "opaque value"
_EXPIRY = r"expired|expires [0-9TZ:-]{20}|never expires|unreadable expiry"
LABEL = re.compile(
    rf"(?:<|&lt;)(?:[A-Za-z][A-Za-z0-9_. -]{{0,{MOST_NAME}}} [0-9]{{1,12}}"
    rf"(?:, (?:{_EXPIRY}))?(?:, kid [{_KID_CHARS}]{{1,{MOST_KID}}})?(?:, cut off)?)(?:>|&gt;)"
)
"""A label, as it is and as it is in XML."""


class Labels:
    """Gives labels, and remembers them by a hash with a key of its own: it holds no token and no secret.

    `now`, in epoch seconds, decides what has expired. `places` counts by kind how often a label was given, `different`
    how many there are of each kind; `tokens` are the kinds that are tokens.
    """

    def __init__(self, now: float) -> None:
        self._now = now
        self._key = secrets.token_bytes(16)
        self._given: dict[bytes, tuple[str, str]] = {}
        """The kind and the label, by the hash of what has it."""
        self.different: Counter[str] = Counter()
        self.places: Counter[str] = Counter()
        self.tokens: set[str] = set()

    def of_token(self, text: str, *, whole: bool = True) -> str:
        """The label of a token; one that is not `whole` is cut off."""
        known = self._given.get(self._hash("token", text))
        if known is None:
            one = FoundToken.of(Found(text, 1, 1, b"", whole=whole))
            kind = _in_a_sentence(one.english_kind)
            self.tokens.add(kind)
            about = (self._expiry(one), _kid(one.header("kid")), "" if whole else "cut off")
            known = self._new(kind, self._hash("token", text), about)
        return self._count(known)

    def of_secret(self, name: str, value: str) -> str:
        """The label of a secret that is called so where it is first."""
        known = self._given.get(self._hash("secret", value))
        if known is None:
            known = self._new(_name(name), self._hash("secret", value), ())
        return self._count(known)

    def _hash(self, what: str, text: str) -> bytes:
        content = text.encode("utf-8", "surrogateescape")
        return blake2b(content, digest_size=16, key=self._key, person=what.encode()).digest()

    def _new(self, kind: str, known_by: bytes, about: tuple[str, ...]) -> tuple[str, str]:
        self.different[kind] += 1
        words = ", ".join((f"{kind} {self.different[kind]}", *filter(None, about)))
        self._given[known_by] = kind, f"<{words}>"
        return self._given[known_by]

    def _count(self, known: tuple[str, str]) -> str:
        kind, label = known
        self.places[kind] += 1
        return label

    def _expiry(self, one: FoundToken) -> str:
        if one.token.kind is not Kind.JWS or one.token.claims is None:
            return ""
        if "exp" not in one.token.claims:
            return "never expires"
        when = to_datetime(one.expires, UTC) if one.expires is not None else None
        if when is None:
            return "unreadable expiry"
        return "expired" if one.expired(self._now) else f"expires {when:%Y-%m-%dT%H:%M:%SZ}"


def _in_a_sentence(kind: str) -> str:
    """A kind of token as it is written inside a sentence: "access token", but "ID token"."""
    return kind[:1].lower() + kind[1:] if kind[1:2].islower() else kind


def _kid(kid: str) -> str:
    kept = _NOT_OF_A_KID.sub("_", mask_credentials(kid))
    if len(kept) > MOST_KID:
        kept = f"{kept[: MOST_KID - 3]}..."
    return f"kid {kept}" if kept else ""


def _name(name: str) -> str:
    """What a secret is called in its label, by the name that the text has for it."""
    if not name:
        return _OPAQUE
    kept = _NOT_OF_A_NAME.sub("_", name).strip(" ._-")[:MOST_NAME].rstrip()
    return kept if kept[:1].isalpha() else f"secret {kept}".rstrip()
