"""The public key that the members of a JWK make, or what is the matter with them.

RFC 7518 section 6, RFC 8037 section 2, RFC 9964 section 4.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from json.encoder import encode_basestring_ascii
from typing import Any, NamedTuple

from inspector.core.keys import algorithms
from inspector.core.keys.flaw import Unfit, damaged, for_other_purpose, unsafe, unsupported
from inspector.core.keys.spelling import begins_with_zero, content, is_hexadecimal, misspelt, normal, written
from inspector.core.keys.weak import is_garbled, rsa_flaw, small_exponent
from inspector.core.text.json_kind import kind_of
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

MIN_RSA_BITS = 2048
"""RFC 7518 sections 3.3 and 3.5."""

REQUIRED = {"RSA": ("e", "n"), "EC": ("crv", "x", "y"), "OKP": ("crv", "x"), "AKP": ("alg", "pub")}
"""What a public key of each type is made of; also the members of its thumbprint (RFC 7638 3.2, RFC 8037, RFC 9964)."""

NO_KEY = mark("Its numbers do not make a key.")
NO_ML_DSA = mark("It is a post-quantum key ({alg}), which the cryptography library installed here cannot check.")

FILLER = mark(
    "It is a filler in place of a post-quantum key: its pub repeats itself, as that of {alg} never does, so no "
    "signature can be checked with it."
)
LENGTH = mark("Its member {member} has {bytes} bytes, where {curve} has {size}.")
ZERO_DROPPED = mark(
    "Its member {member} has {bytes} bytes, where {curve} has {size}: a leading zero byte was dropped. "
    "Some verifiers refuse it (RFC 7518 section 6.2.1.2)."
)
ZERO_TOO_MANY = mark(
    "Its member {member} has {bytes} bytes, where {curve} has {size}: it begins with a zero byte too many. "
    "Some verifiers refuse it (RFC 7518 section 6.2.1.2)."
)

_IN_ORDER = {kty: sorted((*names, "kty")) for kty, names in REQUIRED.items()}
_NUMBERS = {"RSA": ("n", "e"), "EC": ("x", "y"), "OKP": ("x",), "AKP": ("pub",)}
_CURVED = ("EC", "OKP")
_CHARACTERS = {"P-256": 43, "P-384": 64, "P-521": 88, "secp256k1": 43, "Ed25519": 43, "Ed448": 76}
"""How long a coordinate is in base64url: one in which PyJWT passes over a character makes no key of that length."""
_KEY_AGREEMENT = ("X25519", "X448")
_OWN_NAMES = {
    "P-256": ("p256", "secp256r1", "prime256v1", "nistp256"),
    "P-384": ("p384", "secp384r1", "nistp384"),
    "P-521": ("p521", "p512", "secp521r1", "nistp521"),
    "secp256k1": ("secp256k1", "k256"),
    "Ed25519": ("ed25519",),
    "Ed448": ("ed448",),
}
"""What curves are called elsewhere, without marks and in small letters, by their names in a JWK."""


class Material(NamedTuple):
    """What the members of an entry make: a key or why there is none, and what is wrong with the key itself.

    `kty` and `curve` are set where the entry does not say them.
    """

    unfit: Unfit | None
    public_key: Any = None
    bits: int | None = None
    thumbprint: str | None = None
    cautions: tuple[Message, ...] = ()
    kty: str | None = None
    curve: str | None = None


def public(entry: Mapping[str, Any], kty: str | None) -> Material:
    """The public key of an entry. A private part is passed over: with one PyJWT would build a private key."""
    required = REQUIRED.get(kty or "")
    if kty is None or required is None:
        return Material(_of_no_type(kty))
    members: dict[str, Any] = {"kty": kty}
    for name in required:
        value = entry.get(name)
        if not isinstance(value, str) or not value:
            return Material(_not_a_text(entry, name))
        members[name] = value
    if kty == "AKP" and (unfit := _no_ml_dsa(members)):
        return Material(unfit)
    if _is_plain(kty, members):
        plain = _plain(kty, members)
        if plain is not None:
            return plain
    cautions: tuple[Message, ...] = ()
    for name in _NUMBERS[kty]:
        found = misspelt(name, members[name])
        if isinstance(found, Unfit):
            return Material(found)
        if found is not None:
            cautions = (*cautions, found)
            members[name] = normal(members[name])
    return _OF_TYPE[kty](members, cautions)


def _is_plain(kty: str, members: Mapping[str, str]) -> bool:
    """Whether the members are written as nearly all are: then a key that can be made of them has nothing odd."""
    if kty == "RSA":
        n = members["n"]
        return members["e"] == "AQAB" and "+" not in n and "/" not in n
    if kty in _CURVED:
        x = members["x"]
        y = members.get("y", x)
        return _CHARACTERS.get(members["crv"]) == len(x) == len(y) and "+" not in x + y and "/" not in x + y
    return False


def _plain(kty: str, members: dict[str, Any]) -> Material | None:
    """The key of members that are plain, or None where they make none."""
    try:
        if kty in _CURVED:
            return Material(None, algorithms.public_key(members), None, _thumbprint(kty, members))
        public_key, modulus, exponent = algorithms.rsa_key(members)
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return None
    bits = modulus.bit_length()
    n = members["n"]
    if len(n) != -(-bits // 6) or is_hexadecimal(n):
        return None  # PyJWT passed over a character, or it is not the number that was meant
    return Material(_weakness(modulus, exponent, bits), public_key, bits, _thumbprint("RSA", members))


def missing(entry: Mapping[str, Any], kty: str | None) -> tuple[str, ...]:
    """The members that a key of this type needs and the entry does not have, or has as null or empty."""
    return tuple(name for name in REQUIRED.get(kty or "", ()) if entry.get(name) in (None, ""))


def _of_no_type(kty: str | None) -> Unfit:
    if kty is None:
        return damaged(message("Its member {member} is missing.", member=repr("kty")))
    right = next((known for known in (*REQUIRED, "oct") if known.lower() == kty.strip().lower()), None)
    if right is not None:
        return damaged(message("Its key type is written {kty}, not {right}.", kty=repr(kty), right=repr(right)))
    return unsupported(message("Its key type {kty} is one that this program does not know.", kty=repr(kty)))


def _not_a_text(entry: Mapping[str, Any], name: str) -> Unfit:
    value = entry.get(name)
    if value is None or value == "":
        return damaged(message("Its member {member} is missing.", member=repr(name)))
    return damaged(message("Its member {member} is {kind:tr}, not a text.", member=repr(name), kind=kind_of(value)))


def _rsa(members: dict[str, Any], cautions: tuple[Message, ...]) -> Material:
    try:
        public_key, modulus, exponent = algorithms.rsa_key(members)
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return Material(_no_rsa_key(members))
    for name in ("n", "e"):
        if begins_with_zero(members[name]):
            caution = message(
                "Its member {member} begins with a zero byte too many. Some verifiers refuse it.", member=repr(name)
            )
            cautions = (*cautions, caution)
    if cautions:  # its thumbprint is that of the key, however it is written
        members = members | {name: written(content(members[name]).lstrip(b"\0")) for name in ("n", "e")}
    bits = modulus.bit_length()
    if small := small_exponent(exponent):
        cautions = (*cautions, small)
    return Material(_weakness(modulus, exponent, bits), public_key, bits, _thumbprint("RSA", members), cautions)


def _no_rsa_key(members: Mapping[str, Any]) -> Unfit:
    try:
        modulus, exponent = (int.from_bytes(content(members[name])) for name in ("n", "e"))
    except ValueError:
        return damaged(message(NO_KEY))
    if exponent == 1:
        return unsafe(message("Its public exponent is 1: anyone can sign with this key."))
    if is_garbled(modulus):
        return damaged(_garbled(modulus.bit_length()))
    return damaged(message(NO_KEY))


def _weakness(modulus: int, exponent: int, bits: int) -> Unfit | None:
    flaw = rsa_flaw(modulus, exponent)
    if bits >= MIN_RSA_BITS and flaw is None:
        return None
    if is_garbled(modulus):
        return damaged(_garbled(bits))
    if bits < MIN_RSA_BITS:
        short = message(
            "Its RSA modulus has {bits} bits; RFC 7518 asks for at least {least}.", bits=bits, least=MIN_RSA_BITS
        )
        return unsafe(short)
    return unsafe(flaw) if flaw is not None else None


def _garbled(bits: int) -> Message:
    return message("Its modulus of {bits} bits is none that a program makes: it is cut off or garbled.", bits=bits)


def _ec(members: dict[str, Any], cautions: tuple[Message, ...]) -> Material:
    named = members["crv"]
    curve = algorithms.CURVE_NAMES.get(named, named)
    size = algorithms.COORDINATE_BYTES.get(curve)
    if size is None:
        return Material(_of_no_curve(named, "EC"))
    members["crv"] = curve
    lengths: tuple[Message, ...] = ()
    for name in ("x", "y"):
        try:
            coordinate = content(members[name])
        except ValueError:
            return Material(damaged(message(NO_KEY)))
        bare = coordinate.lstrip(b"\0")
        values = {"member": repr(name), "bytes": len(coordinate), "curve": curve, "size": size}
        if len(coordinate) != size:
            lengths = (*lengths, message(LENGTH, **values))
        if len(bare) > size:
            return Material(damaged(lengths[-1]))
        if len(coordinate) < size:
            cautions = (*cautions, message(ZERO_DROPPED, **values))
        elif len(coordinate) > size:
            cautions = (*cautions, message(ZERO_TOO_MANY, **values))
        members[name] = written(bare.rjust(size, b"\0"))
    return _point(members, curve, cautions, lengths)


def _point(
    members: dict[str, Any], curve: str, cautions: tuple[Message, ...], lengths: tuple[Message, ...]
) -> Material:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        if curve.startswith("BP-"):
            x, y = (int.from_bytes(content(members[name])) for name in ("x", "y"))
            public_key = algorithms.brainpool_key(curve, x, y)
        else:
            public_key = algorithms.public_key(members)
    except UnsupportedAlgorithm:
        return Material(_curve_not_here(curve))
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        off = message("Its numbers x and y are no point on the curve {curve}.", curve=curve)
        return Material(damaged(lengths[0] if lengths else off))
    return Material(None, public_key, None, _thumbprint("EC", members), cautions)


def _curve_not_here(curve: object) -> Unfit:
    return unsupported(message("Its curve {curve} is one that this program cannot check.", curve=curve))


def _of_no_curve(named: str, kty: str) -> Unfit:
    bare = "".join(character for character in named.lower() if character.isalnum())
    right = next((curve for curve, names in _OWN_NAMES.items() if bare in names), None)
    if right == named or named in algorithms.COORDINATE_BYTES or named in _KEY_AGREEMENT:
        return damaged(
            message("Its key type {kty} and its curve {curve} do not go together.", kty=repr(kty), curve=repr(named))
        )
    if right is not None:
        return damaged(
            message("Its curve is written {curve}; in a key set it is {right}.", curve=repr(named), right=repr(right))
        )
    return _curve_not_here(repr(named))


def _okp(members: dict[str, Any], cautions: tuple[Message, ...]) -> Material:
    curve = members["crv"]
    if curve in _KEY_AGREEMENT:
        return Material(
            for_other_purpose(message("It is a key for agreeing on secrets ({curve}), not for signing.", curve=curve))
        )
    size = algorithms.EDWARDS_BYTES.get(curve)
    if size is None:
        return Material(_of_no_curve(curve, "OKP"))
    try:
        x = content(members["x"])
        if len(x) != size:
            return Material(damaged(message(LENGTH, member=repr("x"), bytes=len(x), curve=curve, size=size)))
        return Material(None, algorithms.public_key(members), None, _thumbprint("OKP", members), cautions)
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return Material(damaged(message(NO_KEY)))


def _no_ml_dsa(members: Mapping[str, str]) -> Unfit | None:
    """Why this is no key for ML-DSA, whatever its bytes are."""
    alg = members["alg"]
    if alg not in algorithms.ML_DSA_BYTES:
        return unsupported(
            message("It is a post-quantum key for {alg}, which this program does not know.", alg=repr(alg))
        )
    return damaged(message(FILLER, alg=alg)) if _is_filler(members["pub"]) else None


def _is_filler(pub: str) -> bool:
    """Whether what stands for a key repeats itself: any bytes can be read as one, and those of a real one look random.

    So these cannot be compressed, to three quarters least of all.
    """
    try:
        encoded = content(pub)
    except ValueError:
        return False
    return len(encoded) in algorithms.ML_DSA_BYTES.values() and len(zlib.compress(encoded)) < len(encoded) * 3 // 4


def _akp(members: dict[str, Any], cautions: tuple[Message, ...]) -> Material:
    alg = members["alg"]
    size = algorithms.ML_DSA_BYTES[alg]
    try:
        encoded = content(members["pub"])
    except ValueError:
        return Material(damaged(message(NO_KEY)))
    if len(encoded) != size:
        return Material(damaged(message(LENGTH, member=repr("pub"), bytes=len(encoded), curve=alg, size=size)))
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        public_key = algorithms.ml_dsa_key(alg, encoded)
    except UnsupportedAlgorithm:
        return Material(unsupported(message(NO_ML_DSA, alg=alg)))
    except ValueError:
        return Material(damaged(message(NO_KEY)))
    return Material(None, public_key, None, _thumbprint("AKP", members), cautions)


_OF_TYPE = {"RSA": _rsa, "EC": _ec, "OKP": _okp, "AKP": _akp}


def _thumbprint(kty: str, members: Mapping[str, str]) -> str:
    """RFC 7638 section 3: the hash of the members in the order of their names, without white space."""
    canonical = ",".join([f'"{name}":{encode_basestring_ascii(members[name])}' for name in _IN_ORDER[kty]])
    return written(hashlib.sha256(f"{{{canonical}}}".encode()).digest())
