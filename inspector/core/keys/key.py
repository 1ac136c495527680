"""A key, a set of keys and where it came from; choosing the key for a token."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from inspector.core.keys import algorithms
from inspector.core.keys.certificates import Certificate
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message


class Origin(StrEnum):
    """Where a key set was read from."""

    ISSUER = "issuer"
    URL = "url"
    FILE = "file"
    SECRET = "secret"

    @property
    def chosen(self) -> bool:
        """Whether the user handed over this very key, rather than the name of somebody who publishes keys."""
        return self in (Origin.FILE, Origin.SECRET)


@dataclass(frozen=True, slots=True)
class KeySource:
    """Provenance: who vouches for these keys. `name` is the issuer, the URL or the file name, as the user gave it.

    `saved` says that they were not fetched now but saved with a profile earlier.
    """

    origin: Origin
    name: str
    saved: bool = False

    @classmethod
    def of(cls, issuer: str | None, jwks_url: str | None, *, of_issuer: bool = True) -> KeySource | None:
        """Who vouches for the keys: the issuer if one is named, else the URL.

        `of_issuer` is False where the user named a key set URL of their own beside the issuer: that URL vouches then.
        """
        if issuer and (jwks_url is None or of_issuer):
            return cls(Origin.ISSUER, issuer)
        return cls(Origin.URL, jwks_url) if jwks_url else None

    def describe(self) -> str:
        """For people and for the JSON report: "the key set of issuer X", "file Y that you chose"."""
        return self._told(0)

    def whence(self) -> str:
        """Where a key is from, for a sentence: "from the key set of issuer X"."""
        return self._told(1)

    def where(self) -> str:
        """Where a key was looked for, for a sentence: "in the key set of issuer X"."""
        return self._told(2)

    def _told(self, case: int) -> str:
        texts = _SOURCES.get((self.origin, self.saved)) or _SOURCES[self.origin, False]
        return tr(texts[case], issuer=self.name, url=self.name, name=self.name)


_SOURCES = {
    (Origin.ISSUER, False): (
        mark("the key set of issuer {issuer}"),
        mark("from the key set of issuer {issuer}"),
        mark("in the key set of issuer {issuer}"),
    ),
    (Origin.ISSUER, True): (
        mark("the key set of issuer {issuer}, as saved with the profile"),
        mark("from the key set of issuer {issuer}, as saved with the profile"),
        mark("in the key set of issuer {issuer}, as saved with the profile"),
    ),
    (Origin.URL, False): (
        mark("the key set at {url}"),
        mark("from the key set at {url}"),
        mark("in the key set at {url}"),
    ),
    (Origin.URL, True): (
        mark("the key set at {url}, as saved with the profile"),
        mark("from the key set at {url}, as saved with the profile"),
        mark("in the key set at {url}, as saved with the profile"),
    ),
    (Origin.SECRET, False): (
        mark("the shared secret that you gave"),
        mark("from the shared secret that you gave"),
        mark("in the shared secret that you gave"),
    ),
    (Origin.FILE, False): (
        mark("file {name} that you chose"),
        mark("from file {name} that you chose"),
        mark("in file {name} that you chose"),
    ),
}
"""By origin and by whether they were saved: as they are called, where a key is from, and where it is looked for.

Each as a whole, since other languages change the article with the preposition.
"""


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a key set. `unusable` says why it cannot verify a signature; None when it can.

    `bits` is the modulus length of an RSA key, or the length of a shared secret, in bits; `curve` the curve of an EC or
    OKP key. `thumbprint` is the SHA-256 thumbprint of RFC 7638, base64url without padding. `public_key` is the key
    object of `cryptography`, or the bytes of a shared secret that the user gave. `certificate` is the first of `x5c`.
    """

    kid: str | None
    kty: str | None
    alg: str | None = None
    use: str | None = None
    key_ops: tuple[str, ...] | None = None
    bits: int | None = None
    curve: str | None = None
    thumbprint: str | None = None
    unusable: Message | None = None
    warnings: tuple[Message, ...] = ()
    certificate: Certificate | None = None
    public_key: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class KeySet:
    """The keys of one source, in the order published. `fetched_at` is in seconds since 1970-01-01 UTC.

    `document` is the JSON text they were read from: public, and kept so that a stored token can be checked again; empty
    where it would hold a secret. `added` and `removed` are the key IDs that changed since the fetch before.
    """

    keys: tuple[Key, ...]
    source: KeySource
    fetched_at: float | None = None
    problems: tuple[Message, ...] = ()
    document: str = field(default="", repr=False)
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def kids(self) -> tuple[str, ...]:
        """The key IDs there are, in the order published."""
        return tuple(key.kid for key in self.keys if key.kid is not None)

    @property
    def usable(self) -> tuple[Key, ...]:
        """The keys that can verify a signature."""
        return tuple(key for key in self.keys if key.unusable is None)


def fits(alg: str, key: Key) -> bool:
    """Whether `alg` is an algorithm for this type of key and this curve (RFC 7518 section 3.1, RFC 9864)."""
    return algorithms.fits(alg, key.public_key, key.curve)


def bound_to(alg: str, key: Key) -> bool:
    """Whether `key` may verify a token that says `alg`: the key's own `alg` decides where it has one (RFC 8725 3.1)."""
    if key.alg is not None and key.alg != alg and {alg, key.alg} != {"EdDSA", key.curve}:
        return False
    return fits(alg, key)


def verifies(key: Key, alg: str, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine; False for anything that does not fit together."""
    if key.unusable is not None or not bound_to(alg, key):
        return False
    return algorithms.verify(alg, key.public_key, signing_input, signature)


class KeyLookup(StrEnum):
    """How looking for a token's key ended."""

    FOUND = "found"
    NO_KID = "no_kid"
    UNKNOWN_KID = "unknown_kid"
    AMBIGUOUS = "ambiguous"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class KeyChoice:
    """The key for a token, or why there is none. `key` may be set though unusable, so that it can be named."""

    lookup: KeyLookup
    key: Key | None = None


def choose(key_set: KeySet, kid: str | None) -> KeyChoice:
    """The key called `kid`, compared exactly (RFC 7515 section 4.1.4).

    A token without a kid matches only where the set has a single key and that has none either: keys are never tried
    one after the other. A single key without a kid that the user handed over (a PEM file, a secret) is the one meant.
    """
    if len(key_set.keys) == 1 and key_set.keys[0].kid is None and key_set.source.origin.chosen:
        return _judge(key_set.keys[0])
    if kid is None:
        if len(key_set.keys) == 1 and key_set.keys[0].kid is None:
            return _judge(key_set.keys[0])
        return KeyChoice(KeyLookup.NO_KID)
    named = [key for key in key_set.keys if key.kid == kid]
    if not named:
        return KeyChoice(KeyLookup.UNKNOWN_KID)
    if len(named) > 1:
        return KeyChoice(KeyLookup.AMBIGUOUS, named[0])
    return _judge(named[0])


def _judge(key: Key) -> KeyChoice:
    return KeyChoice(KeyLookup.FOUND if key.unusable is None else KeyLookup.UNUSABLE, key)
