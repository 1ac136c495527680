"""A key, a set of keys and where it came from; choosing the key for a token."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple, overload

from inspector.core.keys import algorithms
from inspector.core.keys.certificates import Certificate
from inspector.core.keys.flaw import Flaw
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


class _Members(NamedTuple):
    kid: str | None
    kty: str | None
    alg: str | None = None
    use: str | None = None
    bits: int | None = None
    curve: str | None = None
    thumbprint: str | None = None
    unusable: Message | None = None
    warnings: tuple[Message, ...] = ()
    certificate: Certificate | None = None
    flaw: Flaw | None = None
    private: bool = False
    misnamed: str | None = None
    public_key: Any = None


class Key(_Members):
    """One entry of a key set.

    `unusable` says why it cannot verify a signature, `flaw` what kind of thing that is; both are None when it can.

    `bits` is the modulus length of an RSA key, or the length of a shared secret, in bits; `curve` the curve of an EC or
    OKP key. `thumbprint` is the SHA-256 thumbprint of RFC 7638, base64url without padding. `public_key` is the key
    object of `cryptography`, or the bytes of a shared secret that the user gave. `certificate` is the first of `x5c`.
    `private` says that the entry holds a private part too, `misnamed` is a `kid` that is no text, as it stands there.
    """

    def __repr__(self) -> str:
        """Without the key itself, which may be a secret."""
        shown = (f"{name}={value!r}" for name, value in zip(self._fields[:-1], self, strict=False))
        return f"Key({', '.join(shown)})"

    def __hash__(self) -> int:
        """By all but the key object, which has no hash."""
        return hash(self[:-1])

    @cached_property
    def algorithms(self) -> frozenset[str]:
        """The algorithms it may verify; its own `alg` decides where it has one (RFC 8725 section 3.1)."""
        names = algorithms.fitting(self.public_key, self.curve)
        if not self.alg:
            return names
        own, key, curve = self.alg, self.public_key, self.curve
        return frozenset(name for name in names if algorithms.same(name, own, key, curve))


class Keys(Sequence[Key]):
    """Keys in the order published, each read when it is first asked for. Safe to use from several threads.

    `kids` are their key IDs, known without reading them. `read` makes the key at a place, the same one each time.
    """

    __slots__ = ("_found", "_read", "kids")

    def __init__(self, kids: Sequence[str | None], read: Callable[[int], Key]) -> None:
        self.kids = tuple(kids)
        self._read = read
        self._found: dict[int, Key] = {}

    def __len__(self) -> int:
        """How many there are; none is read for it."""
        return len(self.kids)

    @overload
    def __getitem__(self, place: int) -> Key: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Key, ...]: ...
    def __getitem__(self, place: int | slice) -> Key | tuple[Key, ...]:
        """The key at a place, or a tuple of those at several."""
        places = range(len(self.kids))[place]
        return self._at(places) if isinstance(places, int) else tuple(map(self._at, places))

    def __iter__(self) -> Iterator[Key]:
        """All of them, read one after another."""
        return map(self._at, range(len(self.kids)))

    def _at(self, place: int) -> Key:
        found = self._found.get(place)
        # Two threads may read one key; both get the one that was kept first.
        return found if found is not None else self._found.setdefault(place, self._read(place))

    def __eq__(self, other: object) -> bool:
        """Whether they are the same keys in the same order; also as a tuple of them."""
        if isinstance(other, Keys) and self._read == other._read:
            return True
        return tuple(self) == tuple(other) if isinstance(other, Keys | tuple) else NotImplemented

    def __hash__(self) -> int:
        """By what is known without reading."""
        return hash(self.kids)

    def __repr__(self) -> str:
        """How many there are: what they are read from may hold a secret."""
        return f"<{len(self.kids)} keys>"

    def __reduce__(self) -> tuple[type[Keys], tuple[object, ...]]:
        """Without the keys that were read, which another process reads again: key objects cannot be copied there."""
        return Keys, (self.kids, self._read)


class KeyLookup(StrEnum):
    """How looking for a token's key ended."""

    FOUND = "found"
    NO_KID = "no_kid"
    UNKNOWN_KID = "unknown_kid"
    AMBIGUOUS = "ambiguous"
    """Several keys have the token's key ID; `candidates.settled` says what its algorithm makes of that."""
    UNUSABLE = "unusable"
    FITS = "fits"
    """The token names no key, and its signature fits this one."""
    FITS_NONE = "fits_none"
    """The token names no key, and its signature fits none of those that can be tried."""
    TOO_MANY = "too_many"
    """The token names no key, and there are more than are tried."""


class KeyChoice(NamedTuple):
    """The key for a token, or why there is none. `key` may be set though unusable, so that it can be named.

    `alike` are the keys of one key ID where they are several. `tried` is how many keys the signature was compared with:
    it fits `key`, or none of them.
    """

    lookup: KeyLookup
    key: Key | None = None
    alike: tuple[Key, ...] = ()
    tried: int = 0


_NO_KID = KeyChoice(KeyLookup.NO_KID)
_UNKNOWN_KID = KeyChoice(KeyLookup.UNKNOWN_KID)


@dataclass(frozen=True)
class KeySet:
    """The keys of one source, in the order published. `fetched_at` is in seconds since 1970-01-01 UTC.

    Of any number: a key is read when it is first asked for, by a token or by whoever lists `keys`. `document` is the
    JSON text they are read from: public, and kept so that a stored token can be checked again; empty where it would
    hold a secret. `added` and `removed` are the names of the keys that changed since the fetch before; "" is that of a
    key without one.
    """

    keys: Sequence[Key]
    source: KeySource
    fetched_at: float | None = None
    problems: tuple[Message, ...] = ()
    document: str = field(default="", repr=False)
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    _choices: dict[str | None, KeyChoice] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __reduce__(self) -> tuple[type[KeySet], tuple[object, ...]]:
        """What it is made of, for another process; not what was found out about it here."""
        return KeySet, tuple(getattr(self, each.name) for each in fields(self) if each.init)

    @cached_property
    def kids(self) -> tuple[str, ...]:
        """The key IDs there are, in the order published."""
        return tuple(kid for kid in self._kids if kid is not None)

    @property
    def names(self) -> tuple[str | None, ...]:
        """What each key is told by: its ID, or its thumbprint; None where it has neither."""
        return tuple(kid or self.keys[place].thumbprint for place, kid in enumerate(self._kids))

    def places(self, kid: str | None) -> Sequence[int]:
        """Where in `keys` those called `kid` stand, or those without a name."""
        return self._places.get(kid, ())

    def choice(self, kid: str | None) -> KeyChoice:
        """What `choose` says; only keys called `kid` are read for it, and once."""
        found = self._choices.get(kid)
        if found is not None:
            return found
        if kid is not None and self.source.origin.chosen and self.nameless:
            return self.choice(None)  # the user handed over these very keys
        found = self._find(kid)
        # Only what names a key is kept: made-up names must not pile up.
        return found if found.key is None else self._choices.setdefault(kid, found)

    @cached_property
    def nameless(self) -> bool:
        """Whether there are keys, and none has a key ID."""
        return bool(self._kids) and not any(kid is not None for kid in self._kids)

    def _find(self, kid: str | None) -> KeyChoice:
        places = self.places(kid)
        if kid is None:
            return _judge(self.keys[0]) if places and len(self.keys) == 1 else _NO_KID
        if not places:
            return _UNKNOWN_KID
        if len(places) == 1:
            return _judge(self.keys[places[0]])
        alike = tuple(sorted({self.keys[place] for place in places}, key=preference))
        if len(alike) == 1:
            return _judge(alike[0])
        return KeyChoice(KeyLookup.AMBIGUOUS, alike[0], alike)

    @cached_property
    def _kids(self) -> tuple[str | None, ...]:
        return self.keys.kids if isinstance(self.keys, Keys) else tuple(key.kid for key in self.keys)

    @cached_property
    def _places(self) -> Mapping[str | None, Sequence[int]]:
        found: dict[str | None, list[int]] = {}
        for place, kid in enumerate(self._kids):
            found.setdefault(kid, []).append(place)
        return found


def bound_to(alg: str, key: Key) -> bool:
    """Whether `key` may verify a token that says `alg`: the key's own `alg` decides where it has one (RFC 8725 3.1)."""
    return alg in key.algorithms


def verifies(key: Key, alg: str, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine; False for anything that does not fit together."""
    if key.unusable is not None or not bound_to(alg, key):
        return False
    return algorithms.verify(alg, key.public_key, signing_input, signature)


def choose(key_set: KeySet, kid: str | None) -> KeyChoice:
    """The key called `kid`, compared exactly (RFC 7515 section 4.1.4); entries that are the same are one key.

    A token without a kid matches only where the set has a single key and that has none either. Keys without a kid that
    the user handed over (a PEM file, a secret) are those meant, whatever the token calls them.
    """
    return key_set.choice(kid)


def preference(key: Key) -> tuple[object, ...]:
    """An order that has nothing to do with where keys stand: usable ones first, then those without a warning."""
    return (key.unusable is not None, len(key.warnings), repr(key), [str(each) for each in key.warnings])


def _judge(key: Key) -> KeyChoice:
    return KeyChoice(KeyLookup.FOUND if key.unusable is None else KeyLookup.UNUSABLE, key)
