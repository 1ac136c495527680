"""Key sets: every key listed, also those that cannot be used, and where each came from (RFC 7517)."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from jwt.algorithms import Algorithm, ECAlgorithm, OKPAlgorithm, RSAAlgorithm, get_default_algorithms

from inspector.core import strictjson
from inspector.core.errors import KeySetError

MIN_RSA_BITS = 2048
"""RFC 7518 sections 3.3 and 3.5."""

MAX_KEYS = 200
CURVES = {
    "ES256": "P-256",
    "ES384": "P-384",
    "ES512": "P-521",
    "ES256K": "secp256k1",
    "Ed25519": "Ed25519",
    "Ed448": "Ed448",
}
"""The one curve each algorithm belongs to (RFC 7518 section 3.4, RFC 8812, RFC 9864)."""

REQUIRED = {"RSA": ("e", "n"), "EC": ("crv", "x", "y"), "OKP": ("crv", "x")}
"""What a public key of each type is made of; also the members of its thumbprint (RFC 7638 section 3.2, RFC 8037)."""

PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth"})

_ALGORITHMS = get_default_algorithms()


class Origin(StrEnum):
    """Where a key set was read from."""

    ISSUER = "issuer"
    URL = "url"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class KeySource:
    """Provenance: who vouches for these keys. `name` is the issuer, the URL or the file name, as the user gave it."""

    origin: Origin
    name: str

    def describe(self) -> str:
        """For people and for the JSON report: "the key set of issuer X", "file Y that you chose"."""
        if self.origin is Origin.ISSUER:
            return f"the key set of issuer {self.name}"
        if self.origin is Origin.URL:
            return f"the key set at {self.name}"
        return f"file {self.name} that you chose"


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a key set. `unusable` says why it cannot verify a signature; None when it can.

    `bits` is the modulus length of an RSA key in bits; `curve` the curve of an EC or OKP key. `thumbprint` is the
    SHA-256 thumbprint of RFC 7638, base64url without padding. `public_key` is the key object of `cryptography`.
    """

    kid: str | None
    kty: str | None
    alg: str | None = None
    use: str | None = None
    key_ops: tuple[str, ...] | None = None
    bits: int | None = None
    curve: str | None = None
    thumbprint: str | None = None
    unusable: str | None = None
    warnings: tuple[str, ...] = ()
    public_key: Any = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class KeySet:
    """The keys of one source, in the order published. `fetched_at` is in seconds since 1970-01-01 UTC.

    `document` is the JSON text they were read from: public, and kept so that a stored token can be checked again.
    """

    keys: tuple[Key, ...]
    source: KeySource
    fetched_at: float | None = None
    problems: tuple[str, ...] = ()
    document: str = field(default="", repr=False)

    @property
    def usable(self) -> tuple[Key, ...]:
        """The keys that can verify a signature."""
        return tuple(key for key in self.keys if key.unusable is None)


def parse_key_set(content: bytes, source: KeySource, fetched_at: float | None = None) -> KeySet:
    """Read a JWK Set, or a single JWK as a set of one; KeySetError when it is neither."""
    where = source.describe()
    where = where[0].upper() + where[1:]
    reading = strictjson.read(content)
    if reading.unreadable is not None:
        html = " It is a web page." if content.lstrip()[:1] == b"<" else ""
        raise KeySetError(f"{where} {reading.unreadable}.{html}")
    entries = _entries(reading.value, where)
    keys = _mark_duplicates(tuple(_parse_key(entry) for entry in entries[:MAX_KEYS]))
    problems = [f"The key set {oddity}." for oddity in reading.oddities]
    if len(entries) > MAX_KEYS:
        problems.append(f"Only the first {MAX_KEYS} of {len(entries)} entries were read.")
    return KeySet(keys, source, fetched_at, tuple(problems), content.decode("utf-8-sig"))


def _entries(value: object, where: str) -> list[object]:
    if isinstance(value, dict) and "keys" not in value and "kty" in value:
        return [value]
    if not isinstance(value, dict) or not isinstance(value.get("keys"), list):
        raise KeySetError(f'{where} is {strictjson.kind(value)} without a list "keys", so it is not a key set.')
    return list(value["keys"])


def _parse_key(entry: object) -> Key:
    if not isinstance(entry, dict):
        return Key(None, None, unusable=f"The entry is {strictjson.kind(entry)}, not a key.")
    key = Key(
        kid=_text(entry, "kid"),
        kty=_text(entry, "kty"),
        alg=_text(entry, "alg"),
        use=_text(entry, "use"),
        key_ops=_texts(entry.get("key_ops")),
        curve=_text(entry, "crv"),
        warnings=_private_warning(entry),
    )
    mistyped = [n for n in ("kid", "kty", "alg", "use", "crv") if n in entry and not isinstance(entry[n], str)]
    if mistyped:
        return replace(
            key, unusable=f"Its member {mistyped[0]!r} is {strictjson.kind(entry[mistyped[0]])}, not a text."
        )
    if key.kty == "oct":
        return replace(key, unusable="It is a shared secret. Published, it lets anyone sign, so it proves nothing.")
    if key.kty not in REQUIRED:
        return replace(key, unusable=f"Its key type {key.kty!r} is not one that signs tokens.")
    return _with_public_key(key, entry)


def _with_public_key(key: Key, entry: Mapping[str, Any]) -> Key:
    members = {name: entry.get(name) for name in REQUIRED[key.kty or ""]}
    missing = [name for name, value in members.items() if not isinstance(value, str) or not value]
    if missing:
        return replace(key, unusable=f"Its member {missing[0]!r} is missing or not a text.")
    algorithm: Any = {"RSA": RSAAlgorithm, "EC": ECAlgorithm, "OKP": OKPAlgorithm}[key.kty or ""]
    try:
        # Only the public members are handed over: with private ones PyJWT would build a private key (FACTS 4.1).
        public_key = algorithm.from_jwk({"kty": key.kty, **members})
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return replace(key, unusable="Its numbers do not make a key.")
    key = replace(key, public_key=public_key, thumbprint=_thumbprint(key.kty, members), bits=_bits(public_key))
    return replace(key, unusable=_unfit(key))


def _unfit(key: Key) -> str | None:
    """Why a well-formed key must not verify a signature."""
    if key.bits is not None and key.bits < MIN_RSA_BITS:
        return f"Its RSA modulus has {key.bits} bits; RFC 7518 asks for at least {MIN_RSA_BITS}."
    if key.use is not None and key.use != "sig":
        return f"Its use is {key.use!r}, not 'sig': it is not for signatures."
    if key.key_ops is not None and "verify" not in key.key_ops:
        return "Its key_ops do not include 'verify'."
    if key.alg is not None and not fits(key.alg, key):
        return f"It says it is for {key.alg}, and {key.curve or key.kty} keys are not."
    return None


def _mark_duplicates(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """Two keys with one kid cannot be told apart by a token, so neither is used."""
    counts = Counter(key.kid for key in keys if key.kid is not None)
    words = "Another key of the set has the same key ID, so a token cannot say which one it means."
    return tuple(
        replace(key, unusable=words) if key.unusable is None and counts.get(key.kid or "", 0) > 1 else key
        for key in keys
    )


def _private_warning(entry: Mapping[str, Any]) -> tuple[str, ...]:
    if entry.get("kty") == "oct" or PRIVATE_MEMBERS.isdisjoint(entry):
        return ()
    return ("Its private part is published with it: anyone can sign with this key. Tell the issuer.",)


def _thumbprint(kty: str | None, members: Mapping[str, Any]) -> str:
    canonical = json.dumps({"kty": kty, **members}, sort_keys=True, separators=(",", ":"))
    return base64.urlsafe_b64encode(hashlib.sha256(canonical.encode()).digest()).rstrip(b"=").decode()


def _bits(public_key: object) -> int | None:
    return public_key.key_size if isinstance(public_key, rsa.RSAPublicKey) else None


def _text(entry: Mapping[str, Any], name: str) -> str | None:
    value = entry.get(name)
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(str(item) for item in value) if isinstance(value, list) else None


def fits(alg: str, key: Key) -> bool:
    """Whether `alg` is an algorithm for this type of key and this curve (RFC 7518 section 3.1, RFC 9864)."""
    public_key = key.public_key
    if alg[:2] in ("RS", "PS"):
        return alg in _ALGORITHMS and isinstance(public_key, rsa.RSAPublicKey)
    if alg == "EdDSA":
        return isinstance(public_key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey)
    if alg in ("Ed25519", "Ed448"):
        return key.kty == "OKP" and key.curve == alg
    return alg in CURVES and isinstance(public_key, ec.EllipticCurvePublicKey) and key.curve == CURVES[alg]


def bound_to(alg: str, key: Key) -> bool:
    """Whether `key` may verify a token that says `alg`: the key's own `alg` decides where it has one (RFC 8725 3.1)."""
    if key.alg is not None and key.alg != alg and {alg, key.alg} != {"EdDSA", key.curve}:
        return False
    return fits(alg, key)


def verifies(key: Key, alg: str, signing_input: bytes, signature: bytes) -> bool:
    """Whether `signature` over `signing_input` is genuine; False for anything that does not fit together."""
    if key.unusable is not None or not bound_to(alg, key):
        return False
    algorithm: Algorithm = _ALGORITHMS["EdDSA" if alg in ("Ed25519", "Ed448") else alg]
    return bool(algorithm.verify(signing_input, key.public_key, signature))


class Finding(StrEnum):
    """How looking for a token's key ended."""

    FOUND = "found"
    NO_KID = "no_kid"
    UNKNOWN_KID = "unknown_kid"
    AMBIGUOUS = "ambiguous"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Choice:
    """The key for a token, or why there is none. `key` may be set though unusable, so that it can be named."""

    finding: Finding
    key: Key | None = None


def choose(key_set: KeySet, kid: str | None) -> Choice:
    """The key called `kid`, compared exactly (RFC 7515 section 4.1.4).

    A token without a kid matches only where the set has a single key and that has none either: keys are never tried
    one after the other.
    """
    if kid is None:
        if len(key_set.keys) == 1 and key_set.keys[0].kid is None:
            return _judge(key_set.keys[0])
        return Choice(Finding.NO_KID)
    named = [key for key in key_set.keys if key.kid == kid]
    if not named:
        return Choice(Finding.UNKNOWN_KID)
    if len(named) > 1:
        return Choice(Finding.AMBIGUOUS, named[0])
    return _judge(named[0])


def _judge(key: Key) -> Choice:
    return Choice(Finding.FOUND if key.unusable is None else Finding.UNUSABLE, key)
