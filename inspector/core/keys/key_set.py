"""Key sets: every key listed, also those that cannot be used, and where each came from (RFC 7517)."""

from __future__ import annotations

import base64
import codecs
import json
from functools import partial

from inspector.core.errors import KeySetError
from inspector.core.keys import algorithms
from inspector.core.keys.certificates import read_pem
from inspector.core.keys.entry import Entries, holds_secret, short_secret, without_secrets
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, Keys, KeySet, KeySource, Origin
from inspector.core.text import strictjson
from inspector.core.text.json_kind import kind_of
from inspector.core.text.language import tr
from inspector.core.text.message import message, several


def parse_key_set(content: bytes, source: KeySource, fetched_at: float | None = None) -> KeySet:
    """Read a JWK Set, or a single JWK as a set of one; KeySetError when it is neither.

    Its entries may be of any number: they are listed here, and each is read as a key when it is first asked for.
    """
    reading = strictjson.read(content)
    if reading.unreadable is not None:
        whose, phrase = partial(_subject, source), reading.unreadable
        page = message("It is a web page.") if content.lstrip()[:1] == b"<" else None
        raise KeySetError(
            several(message("{source} {phrase}.", "The key set is empty.", source=whose, phrase=phrase), page)
        )
    entries = _entries(reading.value, source)
    problems = [message("The key set {phrase}.", "The key set is empty.", phrase=oddity) for oddity in reading.oddities]
    types = {_member(entry, "kty") for entry in entries}
    if mixed := {"oct"} < types:
        problems.append(message("It mixes shared secrets with public keys, which invites mistaking one for the other."))
    kids = [_member(entry, "kid") for entry in entries]
    secret = any(map(holds_secret, entries))
    own_secrets = source.origin.chosen and types == {"oct"}
    if secret and not own_secrets:
        entries = [without_secrets(entry) for entry in entries]
    read = Entries(tuple(entries), source.origin, own_secrets, mixed)
    document = "" if secret else content.removeprefix(codecs.BOM_UTF8).decode()
    return KeySet(Keys(kids, read), source, fetched_at, tuple(problems), document)


def _member(entry: object, name: str) -> str | None:
    value = entry.get(name) if isinstance(entry, dict) else None
    return value if isinstance(value, str) else None


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
    if certificate is not None:
        entry["x5c"] = [base64.b64encode(certificate.encoded).decode()]
    return parse_key_set(json.dumps({"keys": [entry]}).encode(), source, now)


def shared_secret(secret: bytes) -> KeySet:
    """A key set of one shared secret, for tokens signed with HS256, HS384 or HS512. It is never written anywhere."""
    short = short_secret(secret)
    flaw = Flaw.UNSAFE if short else None
    key = Key(None, "oct", bits=len(secret) * 8, public_key=secret, unusable=short, flaw=flaw)
    return KeySet((key,), KeySource(Origin.SECRET, "shared secret"))


def _subject(source: KeySource) -> str:
    """The source as the beginning of a sentence."""
    words = source.describe()
    return words[0].upper() + words[1:]


def _entries(value: object, source: KeySource) -> list[object]:
    if isinstance(value, dict) and "keys" not in value and "kty" in value:
        return [value]
    if not isinstance(value, dict) or not isinstance(value.get("keys"), list):
        raise KeySetError(
            message(
                '{source} is {kind:tr} without a list "keys", so it is not a key set.',
                source=partial(_subject, source),
                kind=kind_of(value),
            )
        )
    return list(value["keys"])
