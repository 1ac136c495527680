"""One entry of a key set, read as a key: what it is, and why it cannot verify where it cannot (RFC 7517, RFC 7518)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from inspector.core.keys import algorithms, material
from inspector.core.keys.certificates import Certificate, from_x5c
from inspector.core.keys.flaw import Flaw, Unfit, damaged, for_other_purpose, unsafe, unsupported
from inspector.core.keys.key import Key, Origin
from inspector.core.keys.material import Material
from inspector.core.keys.members import PRIVATE_MEMBERS, SECRET_KEY_MEMBERS
from inspector.core.text.display import elide
from inspector.core.text.json_kind import kind_of
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

SIGNING_USES = frozenset({"sig", "jwt-svid"})
"""`use` of the keys that sign tokens: RFC 7517 section 4.2, SPIFFE Trust Domain and Bundle section 4.2.2."""

MIXED_SET = mark("Its key set also holds a shared secret, so nothing in it can be trusted.")
NOT_A_SECRET = mark("Its member 'k' is not a secret in base64url.")
OTHER_CERTIFICATE = mark("The certificate in its x5c belongs to another key.")
PUBLISHED_PRIVATE_KEY = mark(
    "Its private part is published with it: anyone can sign with this key. Tell the issuer at once."
)

OPERATION_OF_PRIVATE_PART = mark(
    "Its key_ops say 'sign', which is for its private part; a public key has 'verify'. Some verifiers refuse it."
)

_SIGNING_OPERATIONS = frozenset({"sign", "verify"})
_USUAL = frozenset({None, *SIGNING_USES})
_TAKEN_OUT = True
"""What stands for a secret or a private part, of which nothing is kept but that it was there."""
_TEXTS = ("kid", "kty", "alg", "use", "crv")
_ALL_TEXTS = frozenset({str, type(None)})
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+={0,2}")
_ENCRYPTION = re.compile(
    r"RSA1_5|RSA-OAEP(-.+)?|ECDH-ES(\+.+)?|A\d+(KW|GCM|GCMKW|CBC.*)|dir|PBES2-.+|HPKE-.+|ML-KEM-.+"
)
"""Algorithms that encrypt (RFC 7518 sections 4.1 and 5.1, and those registered since)."""


@dataclass(frozen=True, slots=True, repr=False)
class Entries:
    """The entries of a document as its JSON has them; called with the place of one, it makes the key of it.

    `secret` says that they are shared secrets which the user handed over. `mixed` says that shared secrets stand beside
    public keys, which cannot be seen from one entry alone.
    """

    entries: tuple[object, ...]
    origin: Origin
    secret: bool = False
    mixed: bool = False

    def __repr__(self) -> str:
        """Without the entries, which may be secrets."""
        return f"<{len(self.entries)} entries>"

    def __call__(self, place: int) -> Key:
        """The key at this place; that of an entry which cannot be used says why."""
        key = read_entry(self.entries[place], self.origin, secret=self.secret)
        if key.unusable is None and self.mixed:
            return key._replace(unusable=message(MIXED_SET), flaw=Flaw.UNSAFE)
        return key


def holds_secret(entry: object) -> bool:
    """Whether a document with this entry in it must not be kept: a shared secret, or a private key of the user's."""
    return isinstance(entry, dict) and (entry.get("kty") == "oct" or _holds_private_part(entry))


def without_secrets(entry: object) -> object:
    """The entry as it can be kept: that a secret or private part was in it can still be seen, but not what it was."""
    if not isinstance(entry, dict) or not holds_secret(entry):
        return entry
    return {name: _TAKEN_OUT if name in SECRET_KEY_MEMBERS else value for name, value in entry.items()}


def _holds_private_part(entry: Mapping[str, Any]) -> bool:
    """Whether there is one; some libraries write all members that they know, as null where they have no value."""
    return not PRIVATE_MEMBERS.isdisjoint(entry) and any(entry.get(name) for name in PRIVATE_MEMBERS)


def read_entry(entry: object, origin: Origin, *, secret: bool) -> Key:
    """The key that an entry of a key set is. `secret` says that shared secrets are the user's own and may be used."""
    if not isinstance(entry, dict):
        why = message("The entry is {kind:tr}, not a key.", kind=kind_of(entry))
        return Key(None, None, unusable=why, flaw=Flaw.DAMAGED)
    values = list(map(entry.get, _TEXTS))
    found = None
    if not _ALL_TEXTS.issuperset(map(type, values)):
        found = _mistyped(values)
        values = [value if isinstance(value, str) else None for value in values]
    kid, kty, alg, use, curve = values
    operations = _texts(entry["key_ops"]) if "key_ops" in entry else None
    private = not PRIVATE_MEMBERS.isdisjoint(entry) and kty != "oct" and _holds_private_part(entry)
    certified = entry.get("x5c") is not None and kty != "oct"  # null, as .NET and Java write it, is none
    certificate = from_x5c(entry["x5c"]) if certified else None
    warnings = _private_warning(origin) if private else ()
    if found is None and certified and (absent := _absent(entry, kty)):
        found = _of_certificate(entry, kty, certificate, absent)
        kty, curve = found.kty or kty, found.curve or curve
    elif found is None:
        found = _secret(entry, secret=secret) if kty == "oct" else material.public(entry, kty)
    unfit = found.unfit
    if found.cautions:
        warnings = (*warnings, *found.cautions)
    if found.public_key is not None:
        if private and not origin.chosen:
            unfit = unfit or unsafe(message(PUBLISHED_PRIVATE_KEY))
        unfit = unfit or _unsuited(found, kty, alg, use, operations, curve)
        if unfit is None and (operations or use not in _USUAL):
            warnings = (*warnings, *_odd_use(use), *_odd_operations(operations))
        if certified:
            unfit, warnings = _compared(found.public_key, certificate, unfit, warnings)
    return Key(
        kid, kty, alg, use, found.bits, curve, found.thumbprint, unfit.why if unfit else None, warnings, certificate,
        unfit.flaw if unfit else None, private, _misnamed(entry) if kid is None else None, found.public_key,
    )  # fmt: skip


def _compared(
    public_key: Any, certificate: Certificate | None, unfit: Unfit | None, warnings: tuple[Message, ...]
) -> tuple[Unfit | None, tuple[Message, ...]]:
    """What the certificate beside a key adds: it has to be one of this very key (RFC 7517 section 4.7)."""
    if certificate is None:
        return unfit, (*warnings, message("Its x5c holds no readable certificate."))
    if certificate.public_key != public_key:
        return unfit or damaged(message(OTHER_CERTIFICATE)), warnings
    return unfit, warnings


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


def _absent(entry: Mapping[str, Any], kty: str | None) -> tuple[str, ...]:
    """What of a public key is not there, where a certificate might stand in for it."""
    return ("kty",) if kty is None else material.missing(entry, kty)


def _of_certificate(
    entry: Mapping[str, Any], kty: str | None, certificate: Certificate | None, absent: tuple[str, ...]
) -> Material:
    """The key of an entry that leaves it to its certificate, with a word on that, or why there is none."""
    names = ", ".join(absent)
    if certificate is None:
        return Material(
            damaged(message("It lacks {members}, and its x5c holds no readable certificate.", members=names))
        )
    members = algorithms.to_jwk(certificate.public_key)
    if members is None:
        return Material(
            unsupported(message("The certificate in its x5c has a key of a type that this program does not know."))
        )
    if kty not in (None, members["kty"]):
        return Material(damaged(message(OTHER_CERTIFICATE)))
    present = {name: value for name, value in entry.items() if value not in (None, "")}
    found = material.public(members | present, members["kty"])
    caution = message(
        "It lacks {members}, so the key was taken from the certificate in its x5c. Some verifiers refuse such a key.",
        members=names,
    )
    return found._replace(cautions=(caution, *found.cautions), kty=members["kty"], curve=members.get("crv"))


def _misnamed(entry: Mapping[str, Any]) -> str | None:
    """The `kid` of an entry that has one which is no text, as it is written there."""
    kid = entry.get("kid")
    return None if kid is None or isinstance(kid, str) else elide(repr(kid), 40)


def _mistyped(values: list[Any]) -> Material:
    """What the first of the members is that has to be a text and is something else."""
    name, value = next(
        (name, value)
        for name, value in zip(_TEXTS, values, strict=True)
        if value is not None and not isinstance(value, str)
    )
    return Material(
        damaged(message("Its member {member} is {kind:tr}, not a text.", member=repr(name), kind=kind_of(value)))
    )


def _secret(entry: Mapping[str, Any], *, secret: bool) -> Material:
    if not secret:
        return Material(unsafe(message("It is a shared secret. Published, it lets anyone sign, so it proves nothing.")))
    k = entry.get("k")
    if not isinstance(k, str) or not _BASE64URL.fullmatch(k):  # PyJWT passes over other characters
        nothing = not (k.rstrip("=") if isinstance(k, str) else k)  # with a secret of no bytes anyone can sign
        return Material((unsafe if nothing else damaged)(message(NOT_A_SECRET)))
    try:
        secret_bytes = algorithms.secret({"kty": "oct", "k": k})
    except Exception:  # noqa: BLE001 - PyJWT raises many types here, and their text repeats the secret
        return Material(damaged(message(NOT_A_SECRET)))
    short = short_secret(secret_bytes)
    return Material(unsafe(short) if short else None, secret_bytes, len(secret_bytes) * 8)


def _unsuited(
    found: Material,
    kty: str | None,
    alg: str | None,
    use: str | None,
    operations: tuple[str, ...] | None,
    curve: str | None,
) -> Unfit | None:
    """Why a sound key must not verify a signature: what it says it is for."""
    if use and use not in SIGNING_USES and not _odd_use(use):
        if use == "x509-svid":
            return for_other_purpose(
                message("Its use is {use}: it is for certificates of workloads, not for tokens.", use=repr(use))
            )
        return for_other_purpose(message("Its use is {use}, not 'sig': it is not for signatures.", use=repr(use)))
    if operations is not None and not _SIGNING_OPERATIONS.intersection(operations):
        return for_other_purpose(message("Its key_ops do not include 'verify'."))
    if not alg or alg in algorithms.fitting(found.public_key, curve):
        return None
    if kty == "oct" and alg in algorithms.HMAC_BITS:
        return unsafe(
            message(
                "It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.",
                alg=alg,
                least=algorithms.HMAC_BITS[alg],
                bits=found.bits,
            )
        )
    if _ENCRYPTION.fullmatch(alg):
        return for_other_purpose(message("It says it is for {alg}: for encryption, not for signatures.", alg=alg))
    if algorithms.key_type(alg.strip().upper()) is None and algorithms.key_type(alg) is None:
        return unsupported(message("It says it is for {alg}, which this program does not know.", alg=alg))
    return damaged(message("It says it is for {alg}, and {type} keys are not.", alg=alg, type=curve or kty))


def _odd_operations(operations: tuple[str, ...] | None) -> tuple[Message, ...]:
    if operations is None or "verify" in operations:
        return ()
    return (message(OPERATION_OF_PRIVATE_PART),)


def _odd_use(use: str | None) -> tuple[Message, ...]:
    """A word on `sig` in other letters, which is what was meant; nothing for any other use."""
    if use is None or use in SIGNING_USES or use.strip().lower() != "sig":
        return ()
    return (message("Its use is written {use}, not 'sig'. Some verifiers refuse it.", use=repr(use)),)


def _private_warning(origin: Origin) -> tuple[Message, ...]:
    if origin.chosen:
        return (message("The file holds its private part too, which was not read. Keep that file to yourself."),)
    return (message(PUBLISHED_PRIVATE_KEY),)


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(str(item) for item in value) if isinstance(value, list) else None
