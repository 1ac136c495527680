"""One entry of a key set, read as a key: what it is, and why it cannot verify where it cannot (RFC 7517, RFC 7518)."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring_ascii
from typing import Any, NamedTuple

from inspector.core.keys import algorithms
from inspector.core.keys.certificates import from_x5c
from inspector.core.keys.key import Key, Origin
from inspector.core.keys.weak import rsa_flaw, small_exponent
from inspector.core.text.json_kind import kind_of
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

MIN_RSA_BITS = 2048
"""RFC 7518 sections 3.3 and 3.5."""

REQUIRED = {"RSA": ("e", "n"), "EC": ("crv", "x", "y"), "OKP": ("crv", "x")}
"""What a public key of each type is made of; also the members of its thumbprint (RFC 7638 section 3.2, RFC 8037)."""

PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth"})

MIXED_SET = mark("Its key set also holds a shared secret, so nothing in it can be trusted.")
NOT_A_SECRET = mark("Its member 'k' is not a secret in base64url.")
OTHER_CERTIFICATE = mark("The certificate in its x5c belongs to another key.")
PUBLISHED_PRIVATE_KEY = mark(
    "Its private part is published with it: anyone can sign with this key. Tell the issuer at once."
)

_TEXTS = ("kid", "kty", "alg", "use", "crv")
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+={0,2}")
_IN_ORDER = {kty: sorted((*names, "kty")) for kty, names in REQUIRED.items()}


@dataclass(frozen=True, slots=True, repr=False)
class Entries:
    """The entries of a document as its JSON has them; called with the place of one, it makes the key of it.

    `secret` says that they are shared secrets which the user handed over. `repeated` are key IDs that stand there more
    than once, `mixed` says that shared secrets stand beside public keys: neither can be seen from one entry alone.
    """

    entries: tuple[object, ...]
    origin: Origin
    secret: bool = False
    mixed: bool = False
    repeated: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        """Without the entries, which may be secrets."""
        return f"<{len(self.entries)} entries>"

    def __call__(self, place: int) -> Key:
        """The key at this place; that of an entry which cannot be used says why."""
        key = read_entry(self.entries[place], self.origin, secret=self.secret)
        if key.unusable is not None:
            return key
        if key.kid in self.repeated:
            return key._replace(
                unusable=message(
                    "Another key of the set has the same key ID, so a token cannot say which one it means."
                )
            )
        return key._replace(unusable=message(MIXED_SET)) if self.mixed else key


def holds_secret(entry: object) -> bool:
    """Whether a document with this entry in it must not be kept: a shared secret, or a private key of the user's."""
    return isinstance(entry, dict) and (entry.get("kty") == "oct" or not PRIVATE_MEMBERS.isdisjoint(entry))


def without_secrets(entry: object) -> object:
    """The entry as it can be kept: that a secret or private part was in it can still be seen, but not what it was."""
    if not isinstance(entry, dict) or not holds_secret(entry):
        return entry
    return {name: None if name == "k" or name in PRIVATE_MEMBERS else value for name, value in entry.items()}


class _Found(NamedTuple):
    """What the members of an entry make: a key or why there is none, and what is wrong with the key itself."""

    unusable: Message | None
    public_key: Any = None
    bits: int | None = None
    thumbprint: str | None = None
    caution: Message | None = None


def read_entry(entry: object, origin: Origin, *, secret: bool) -> Key:
    """The key that an entry of a key set is. `secret` says that shared secrets are the user's own and may be used."""
    if not isinstance(entry, dict):
        return Key(None, None, unusable=message("The entry is {kind:tr}, not a key.", kind=kind_of(entry)))
    kid, kty, alg, use, curve = [_text(entry, name) for name in _TEXTS]
    operations = _texts(entry["key_ops"]) if "key_ops" in entry else None
    private = kty != "oct" and not PRIVATE_MEMBERS.isdisjoint(entry)
    found = _mistyped(entry) or (_secret(entry, secret=secret) if kty == "oct" else _public(entry, kty))
    warnings = _private_warning(origin) if private else ()
    unusable, certificate = found.unusable, None
    if found.caution is not None:
        warnings = (*warnings, found.caution)
    if found.public_key is not None:
        unusable = unusable or _unsuited(found, kty, alg, use, operations, curve)
        if "x5c" in entry and kty != "oct":
            certificate = from_x5c(entry["x5c"])
            if certificate is None:
                warnings = (*warnings, message("Its x5c holds no readable certificate."))
            elif certificate.public_key != found.public_key:  # it has to be one of this very key (RFC 7517 section 4.7)
                unusable = unusable or message(OTHER_CERTIFICATE)
        if private and not origin.chosen:
            unusable = unusable or message(PUBLISHED_PRIVATE_KEY)
    return Key(
        kid, kty, alg, use, found.bits, curve, found.thumbprint, unusable, warnings, certificate,
        found.public_key,
    )  # fmt: skip


def short_secret(secret: bytes) -> Message | None:
    """Why a shared secret must not be used where it is too short for any algorithm; None otherwise."""
    least = min(algorithms.HMAC_BITS.values())
    if len(secret) * 8 >= least:
        return None
    return message(
        "The shared secret has {bits} bits; RFC 7518 asks for at least {least} against guessing.",
        bits=len(secret) * 8,
        least=least,
    )


def _mistyped(entry: Mapping[str, Any]) -> _Found | None:
    for name in _TEXTS:
        if name in entry and not isinstance(entry[name], str):
            said = message(
                "Its member {member} is {kind:tr}, not a text.", member=repr(name), kind=kind_of(entry[name])
            )
            return _Found(said)
    return None


def _secret(entry: Mapping[str, Any], *, secret: bool) -> _Found:
    if not secret:
        return _Found(message("It is a shared secret. Published, it lets anyone sign, so it proves nothing."))
    k = entry.get("k")
    if not isinstance(k, str) or not _BASE64URL.fullmatch(k):  # PyJWT passes over other characters
        return _Found(message(NOT_A_SECRET))
    try:
        material = algorithms.secret({"kty": "oct", "k": k})
    except Exception:  # noqa: BLE001 - PyJWT raises many types here, and their text repeats the secret
        return _Found(message(NOT_A_SECRET))
    return _Found(short_secret(material), material, len(material) * 8)


def _public(entry: Mapping[str, Any], kty: str | None) -> _Found:
    if kty not in REQUIRED:
        return _Found(message("Its key type {kty} is not one that signs tokens.", kty=repr(kty)))
    # Only the public members are handed over: with private ones PyJWT would build a private key (FACTS 4.1).
    members: dict[str, Any] = {"kty": kty}
    for name in REQUIRED[kty]:
        value = entry.get(name)
        if not isinstance(value, str) or not value:
            return _Found(message("Its member {member} is missing or not a text.", member=repr(name)))
        members[name] = value
    try:
        if kty != "RSA":
            return _Found(None, algorithms.public_key(members), None, _thumbprint(kty, members))
        public_key, modulus, exponent = algorithms.rsa_key(members)
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return _Found(message("Its numbers do not make a key."))
    bits = modulus.bit_length()
    weakness = _weakness(modulus, exponent, bits)
    return _Found(weakness, public_key, bits, _thumbprint(kty, members), small_exponent(exponent))


def _thumbprint(kty: str, members: Mapping[str, str]) -> str:
    """RFC 7638 section 3: the hash of the members in the order of their names, without white space."""
    canonical = ",".join([f'"{name}":{encode_basestring_ascii(members[name])}' for name in _IN_ORDER[kty]])
    digest = hashlib.sha256(f"{{{canonical}}}".encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _weakness(modulus: int, exponent: int, bits: int) -> Message | None:
    if bits < MIN_RSA_BITS:
        return message(
            "Its RSA modulus has {bits} bits; RFC 7518 asks for at least {least}.", bits=bits, least=MIN_RSA_BITS
        )
    return rsa_flaw(modulus, exponent)


def _unsuited(
    found: _Found,
    kty: str | None,
    alg: str | None,
    use: str | None,
    operations: tuple[str, ...] | None,
    curve: str | None,
) -> Message | None:
    """Why a sound key must not verify a signature: what it says it is for."""
    if use is not None and use != "sig":
        return message("Its use is {use}, not 'sig': it is not for signatures.", use=repr(use))
    if operations is not None and "verify" not in operations:
        return message("Its key_ops do not include 'verify'.")
    if alg is None or alg in algorithms.fitting(found.public_key, curve):
        return None
    if kty == "oct" and alg in algorithms.HMAC_BITS:
        return message(
            "It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.",
            alg=alg,
            least=algorithms.HMAC_BITS[alg],
            bits=found.bits,
        )
    return message("It says it is for {alg}, and {type} keys are not.", alg=alg, type=curve or kty)


def _private_warning(origin: Origin) -> tuple[Message, ...]:
    if origin.chosen:
        return (message("The file holds its private part too, which was not read. Keep that file to yourself."),)
    return (message(PUBLISHED_PRIVATE_KEY),)


def _text(entry: Mapping[str, Any], name: str) -> str | None:
    value = entry.get(name)
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(str(item) for item in value) if isinstance(value, list) else None
