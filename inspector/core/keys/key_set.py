"""Key sets: every key listed, also those that cannot be used, and where each came from (RFC 7517)."""

from __future__ import annotations

import base64
import codecs
import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inspector.core.errors import KeySetError
from inspector.core.keys import algorithms
from inspector.core.keys.certificates import from_x5c, read_pem
from inspector.core.keys.key import Key, KeySet, KeySource, Origin, fits
from inspector.core.keys.weak import rsa_flaw, small_exponent
from inspector.core.text import strictjson
from inspector.core.text.json_kind import kind, kind_of
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message, message

MIN_RSA_BITS = 2048
"""RFC 7518 sections 3.3 and 3.5."""

MAX_KEYS = 200
REQUIRED = {"RSA": ("e", "n"), "EC": ("crv", "x", "y"), "OKP": ("crv", "x")}
"""What a public key of each type is made of; also the members of its thumbprint (RFC 7638 section 3.2, RFC 8037)."""

PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth"})


_BASE64URL = re.compile(r"[A-Za-z0-9_-]+={0,2}")


def parse_key_set(content: bytes, source: KeySource, fetched_at: float | None = None) -> KeySet:
    """Read a JWK Set, or a single JWK as a set of one; KeySetError when it is neither."""
    reading = strictjson.read(content)
    if reading.unreadable is not None:
        words = tr("{source} {phrase}.", "The key set is empty.", source=_subject(source), phrase=reading.unreadable)
        raise KeySetError(f"{words} {tr('It is a web page.')}" if content.lstrip()[:1] == b"<" else words)
    entries = _entries(reading.value, source)
    secrets_only = source.origin.chosen and all(isinstance(e, dict) and e.get("kty") == "oct" for e in entries)
    keys = _mark_duplicates(tuple(_parse_key(e, source.origin, secret=secrets_only) for e in entries[:MAX_KEYS]))
    problems = [message("The key set {phrase}.", "The key set is empty.", phrase=oddity) for oddity in reading.oddities]
    if len(entries) > MAX_KEYS:
        problems.append(
            message("Only the first {most} of {count} entries were read.", most=MAX_KEYS, count=len(entries))
        )
    if {"oct"} < {key.kty for key in keys}:
        problems.append(message("It mixes shared secrets with public keys, which invites mistaking one for the other."))
        keys = tuple(replace(key, unusable=key.unusable or message(MIXED_SET)) for key in keys)
    secret = any(_holds_secret(entry) for entry in entries)
    document = "" if secret else content.decode("utf-8-sig")
    return KeySet(keys, source, fetched_at, tuple(problems), document)


MIXED_SET = mark("Its key set also holds a shared secret, so nothing in it can be trusted.")


def _holds_secret(entry: object) -> bool:
    """Whether a document with this entry in it must not be kept: a shared secret, or a private key of the user's."""
    return isinstance(entry, dict) and (entry.get("kty") == "oct" or not PRIVATE_MEMBERS.isdisjoint(entry))


def read_key_file(content: bytes, name: str, now: float) -> KeySet:
    """The keys in a file that the user chose: a JWK Set, a JWK, a PEM public key or a certificate.

    KeySetError when it holds none of these, or a private PEM key. `name` is shown; `now` is epoch seconds.
    """
    source = KeySource(Origin.FILE, name)
    is_json = content.removeprefix(codecs.BOM_UTF8).lstrip()[:1] in (b"{", b"[")  # a JWK may quote PEM text
    if is_json or b"-----BEGIN " not in content:
        return parse_key_set(content, source, now)
    public_key, certificate = read_pem(content, name)
    entry = algorithms.to_jwk(public_key)
    if entry is None:
        raise KeySetError(tr("{name} holds a key of a type that does not sign tokens.", name=name))
    key_set = parse_key_set(json.dumps({"keys": [entry]}).encode(), source, now)
    return replace(key_set, keys=tuple(replace(key, certificate=certificate) for key in key_set.keys))


def shared_secret(secret: bytes) -> KeySet:
    """A key set of one shared secret, for tokens signed with HS256, HS384 or HS512. It is never written anywhere."""
    key = Key(None, "oct", bits=len(secret) * 8, public_key=secret, unusable=_short_secret(secret))
    return KeySet((key,), KeySource(Origin.SECRET, "shared secret"))


def _short_secret(secret: bytes) -> Message | None:
    least = min(algorithms.HMAC_BITS.values())
    if len(secret) * 8 >= least:
        return None
    return message(
        "The shared secret has {bits} bits; RFC 7518 asks for at least {least} against guessing.",
        bits=len(secret) * 8,
        least=least,
    )


def _subject(source: KeySource) -> str:
    """The source as the beginning of a sentence."""
    words = source.describe()
    return words[0].upper() + words[1:]


def _entries(value: object, source: KeySource) -> list[object]:
    if isinstance(value, dict) and "keys" not in value and "kty" in value:
        return [value]
    if not isinstance(value, dict) or not isinstance(value.get("keys"), list):
        raise KeySetError(
            tr(
                '{source} is {kind} without a list "keys", so it is not a key set.',
                source=_subject(source),
                kind=kind(value),
            )
        )
    return list(value["keys"])


def _parse_key(entry: object, origin: Origin, *, secret: bool) -> Key:
    if not isinstance(entry, dict):
        return Key(None, None, unusable=message("The entry is {kind:tr}, not a key.", kind=kind_of(entry)))
    key = Key(
        kid=_text(entry, "kid"),
        kty=_text(entry, "kty"),
        alg=_text(entry, "alg"),
        use=_text(entry, "use"),
        key_ops=_texts(entry.get("key_ops")),
        curve=_text(entry, "crv"),
        warnings=_private_warning(entry, origin),
    )
    mistyped = [n for n in ("kid", "kty", "alg", "use", "crv") if n in entry and not isinstance(entry[n], str)]
    if mistyped:
        return replace(
            key,
            unusable=message(
                "Its member {member} is {kind:tr}, not a text.",
                member=repr(mistyped[0]),
                kind=kind_of(entry[mistyped[0]]),
            ),
        )
    if key.kty == "oct" and secret:
        return _with_secret(key, entry)
    if key.kty == "oct":
        return replace(
            key, unusable=message("It is a shared secret. Published, it lets anyone sign, so it proves nothing.")
        )
    if key.kty not in REQUIRED:
        return replace(key, unusable=message("Its key type {kty} is not one that signs tokens.", kty=repr(key.kty)))
    key = _with_public_key(key, entry)
    published = not origin.chosen and not PRIVATE_MEMBERS.isdisjoint(entry)
    return replace(key, unusable=message(PUBLISHED_PRIVATE_KEY)) if published and key.unusable is None else key


def _with_secret(key: Key, entry: Mapping[str, Any]) -> Key:
    k = entry.get("k")
    if not isinstance(k, str) or not _BASE64URL.fullmatch(k):  # PyJWT passes over other characters
        return replace(key, unusable=message(NOT_A_SECRET))
    try:
        material = algorithms.secret({"kty": "oct", "k": k})
    except Exception:  # noqa: BLE001 - PyJWT raises many types here, and their text repeats the secret
        return replace(key, unusable=message(NOT_A_SECRET))
    key = replace(key, public_key=material, bits=len(material) * 8)
    return replace(key, unusable=_short_secret(material) or _unfit(key))


def _with_public_key(key: Key, entry: Mapping[str, Any]) -> Key:
    members = {name: entry.get(name) for name in REQUIRED[key.kty or ""]}
    missing = [name for name, value in members.items() if not isinstance(value, str) or not value]
    if missing:
        return replace(key, unusable=message("Its member {member} is missing or not a text.", member=repr(missing[0])))
    try:
        # Only the public members are handed over: with private ones PyJWT would build a private key (FACTS 4.1).
        public_key = algorithms.public_key({"kty": key.kty, **members})
    except Exception:  # noqa: BLE001 - PyJWT and cryptography raise many types here, and their text repeats the key
        return replace(key, unusable=message("Its numbers do not make a key."))
    key = replace(key, public_key=public_key, thumbprint=_thumbprint(key.kty, members))
    if numbers := algorithms.rsa_numbers(public_key):
        key = replace(key, bits=numbers[0].bit_length())
        caution = small_exponent(numbers[1])
        key = replace(key, warnings=(*key.warnings, caution) if caution else key.warnings)
    return _with_certificate(key, entry) if "x5c" in entry else replace(key, unusable=_unfit(key))


def _with_certificate(key: Key, entry: Mapping[str, Any]) -> Key:
    """The key with its certificate, which has to be one of this very key (RFC 7517 section 4.7)."""
    certificate = from_x5c(entry["x5c"])
    if certificate is None:
        return replace(
            key, unusable=_unfit(key), warnings=(*key.warnings, message("Its x5c holds no readable certificate."))
        )
    key = replace(key, certificate=certificate)
    other = None if certificate.public_key == key.public_key else message(OTHER_CERTIFICATE)
    return replace(key, unusable=_unfit(key) or other)


OTHER_CERTIFICATE = mark("The certificate in its x5c belongs to another key.")


def _unfit(key: Key) -> Message | None:
    """Why a well-formed key must not verify a signature."""
    if numbers := algorithms.rsa_numbers(key.public_key):
        if numbers[0].bit_length() < MIN_RSA_BITS:
            return message(
                "Its RSA modulus has {bits} bits; RFC 7518 asks for at least {least}.",
                bits=key.bits,
                least=MIN_RSA_BITS,
            )
        if flaw := rsa_flaw(*numbers):
            return flaw
    if key.use is not None and key.use != "sig":
        return message("Its use is {use}, not 'sig': it is not for signatures.", use=repr(key.use))
    if key.key_ops is not None and "verify" not in key.key_ops:
        return message("Its key_ops do not include 'verify'.")
    if key.bits is not None and key.bits < (least := algorithms.HMAC_BITS.get(key.alg or "", 0)) and key.kty == "oct":
        return message(
            "It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.",
            alg=key.alg,
            least=least,
            bits=key.bits,
        )
    if key.alg is not None and not fits(key.alg, key):
        return message("It says it is for {alg}, and {type} keys are not.", alg=key.alg, type=key.curve or key.kty)
    return None


def _mark_duplicates(keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """Two keys with one kid cannot be told apart by a token, so neither is used."""
    counts = Counter(key.kid for key in keys if key.kid is not None)
    words = message("Another key of the set has the same key ID, so a token cannot say which one it means.")
    return tuple(
        replace(key, unusable=words) if key.unusable is None and counts.get(key.kid or "", 0) > 1 else key
        for key in keys
    )


def _private_warning(entry: Mapping[str, Any], origin: Origin) -> tuple[Message, ...]:
    if entry.get("kty") == "oct" or PRIVATE_MEMBERS.isdisjoint(entry):
        return ()
    if origin.chosen:
        return (message("The file holds its private part too, which was not read. Keep that file to yourself."),)
    return (message(PUBLISHED_PRIVATE_KEY),)


NOT_A_SECRET = mark("Its member 'k' is not a secret in base64url.")
PUBLISHED_PRIVATE_KEY = mark(
    "Its private part is published with it: anyone can sign with this key. Tell the issuer at once."
)


def _thumbprint(kty: str | None, members: Mapping[str, Any]) -> str:
    canonical = json.dumps({"kty": kty, **members}, sort_keys=True, separators=(",", ":"))
    return base64.urlsafe_b64encode(hashlib.sha256(canonical.encode()).digest()).rstrip(b"=").decode()


def _text(entry: Mapping[str, Any], name: str) -> str | None:
    value = entry.get(name)
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(str(item) for item in value) if isinstance(value, list) else None
