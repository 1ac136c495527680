"""What stands in a redacted copy in place of each token and secret: "<token svc-reports exp 13:58 sha256:9c41>".

The same token has the same label wherever it is, another token another one. Labels are in English, in ASCII and in UTC,
whatever the user's language and zone and the file's encoding, and hold nothing that ends a string of JSON, a value of
YAML or a quoted word of a shell: a reader can search for them, and so can a program.
"""

from __future__ import annotations

import re
import secrets
from collections import Counter
from datetime import UTC
from hashlib import blake2b

from inspector.core.knowledge.providers import CLIENT_CLAIMS
from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Found
from inspector.core.text.masking import mask_credentials
from inspector.core.text.times import to_datetime
from inspector.core.tokens.fingerprint import identity
from inspector.core.tokens.token import Kind

MOST_NAME = 40
DIGITS = 4, 8, 16, 64
"""So many of a token's fingerprint are shown: more only where another token has the same label otherwise."""

_CLIENT_CHARS = "A-Za-z0-9._:@/-"
_NOT_OF_A_CLIENT = re.compile(f"[^{_CLIENT_CHARS}]+")
_NOT_OF_A_NAME = re.compile(r"[^A-Za-z0-9_. -]+")
_OPAQUE = "opaque value"
_TOKEN_LABEL = (
    rf"token(?: [{_CLIENT_CHARS}]{{1,{MOST_NAME}}})?(?: exp (?:[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}} )?[0-9]{{2}}:[0-9]{{2}}"
    r"| no exp)?(?: cut off)? sha256:[0-9a-f]{4,64}"
)
_SECRET_LABEL = rf"[A-Za-z][A-Za-z0-9_. -]{{0,{MOST_NAME}}} [0-9]{{1,12}}"
LABEL = re.compile(rf"(?:<|&lt;)(?:{_TOKEN_LABEL}|{_SECRET_LABEL})(?:>|&gt;)")
"""A label, as it is and as it is in XML."""


class Labels:
    """Gives labels, and remembers them by a hash with a key of its own: it holds no token and no secret.

    `now`, in epoch seconds, is of the day whose times are written without their date. `places` counts by kind how often
    a label was given, `different` how many there are of each kind; `tokens` are the kinds that are tokens.
    """

    def __init__(self, now: float) -> None:
        self._now = now
        self._key = secrets.token_bytes(16)
        self._given: dict[bytes, tuple[str, str]] = {}
        """The kind and the label, by the hash of what has it."""
        self._labels: set[str] = set()
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
            about = (_client(one), self._expiry(one), "" if whole else "cut off")
            words = " ".join(("token", *filter(None, about)))
            known = self._new(kind, self._hash("token", text), self._marked(words, text))
        return self._count(known)

    def _marked(self, words: str, text: str) -> str:
        """The words of a label with as much of the fingerprint as tells it from those there are."""
        digits = identity(text)
        labels = [f"<{words} sha256:{digits[:count]}>" for count in DIGITS]
        return next((label for label in labels if label not in self._labels), labels[-1])

    def of_secret(self, name: str, value: str) -> str:
        """The label of a secret that is called so where it is first."""
        known = self._given.get(self._hash("secret", value))
        if known is None:
            kind = _name(name)
            known = self._new(kind, self._hash("secret", value), f"<{kind} {self.different[kind] + 1}>")
        return self._count(known)

    def _hash(self, what: str, text: str) -> bytes:
        content = text.encode("utf-8", "surrogateescape")
        return blake2b(content, digest_size=16, key=self._key, person=what.encode()).digest()

    def _new(self, kind: str, known_by: bytes, label: str) -> tuple[str, str]:
        self.different[kind] += 1
        self._labels.add(label)
        self._given[known_by] = kind, label
        return self._given[known_by]

    def _count(self, known: tuple[str, str]) -> str:
        kind, label = known
        self.places[kind] += 1
        return label

    def _expiry(self, one: FoundToken) -> str:
        if one.token.kind is not Kind.JWS or one.token.claims is None:
            return ""
        if "exp" not in one.token.claims:
            return "no exp"
        when = to_datetime(one.expires, UTC) if one.expires is not None else None
        if when is None:
            return ""
        today = to_datetime(self._now, UTC)
        same_day = today is not None and when.date() == today.date()
        return f"exp {when:%H:%M}" if same_day else f"exp {when.year:04d}-{when:%m-%d %H:%M}"


def _in_a_sentence(kind: str) -> str:
    """A kind of token as it is written inside a sentence: "access token", but "ID token"."""
    return kind[:1].lower() + kind[1:] if kind[1:2].islower() else kind


def _client(one: FoundToken) -> str:
    """The client that a token names: never its subject, who may be a person."""
    claims = one.token.claims or {}
    named = (claims.get(name) for name in CLIENT_CLAIMS)
    client = next((value for value in named if isinstance(value, str) and value), "")
    return _NOT_OF_A_CLIENT.sub("_", mask_credentials(client))[:MOST_NAME]


def _name(name: str) -> str:
    """What a secret is called in its label, by the name that the text has for it."""
    if not name:
        return _OPAQUE
    kept = _NOT_OF_A_NAME.sub("_", name).strip(" ._-")[:MOST_NAME].rstrip()
    return kept if kept[:1].isalpha() else f"secret {kept}".rstrip()
