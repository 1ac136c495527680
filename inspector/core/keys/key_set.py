"""Key sets: every key listed, also those that cannot be used, and where each came from (RFC 7517)."""

from __future__ import annotations

import codecs
import json

from inspector.core.errors import KeySetError
from inspector.core.keys.entry import Entries, holds_secret, short_secret, without_secrets
from inspector.core.keys.flaw import Flaw
from inspector.core.keys.key import Key, Keys, KeySet, KeySource, Origin
from inspector.core.text import strictjson
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

PUBLIC_KEY = mark("It is a public key, which anyone may have: whoever has it could sign such a token.")
MOST_LOOKED_AT = 16
"""Of the keys that stand where a secret is to be."""
_ID_AT_END = pattern(r"/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?\Z")
"""How a URL ends at which there is one key alone: an Application Load Balancer of AWS publishes its keys so."""


def parse_key_set(content: bytes, source: KeySource, fetched_at: float | None = None) -> KeySet:
    """Read a JWK Set, a single JWK as a set of one, or keys in another form; KeySetError when there are none.

    Its entries may be of any number: they are listed here, and each is read as a key when it is first asked for.
    """
    reading = strictjson.read(content)
    entries = _plain(reading.value)
    if entries is None:
        return _of_another_form(content, source, fetched_at)
    problems = [message("The key set {phrase}.", "The key set is empty.", phrase=oddity) for oddity in reading.oddities]
    return _key_set(entries, source, fetched_at, problems, content)


def _of_another_form(content: bytes, source: KeySource, fetched_at: float | None) -> KeySet:
    from inspector.core.keys import key_file  # late: hardly any document needs it

    found, form = key_file.read(content, source)
    entries, problems = found.entries, list(found.problems)
    if len(entries) == 1 and source.origin is Origin.URL and (kid := _ID_AT_END.search(source.name)):
        entries = [{"kid": kid[1], **entries[0]}]
    if form and not source.origin.chosen:
        said = message("It is no JWK Set but {form:tr}, which a program that asks for one does not read.", form=form)
        problems.append(said)
    return _key_set(entries, source, fetched_at, problems, None)


def _key_set(
    entries: list[object],
    source: KeySource,
    fetched_at: float | None,
    problems: list[Message],
    content: bytes | None,
) -> KeySet:
    """The set of these entries; `content` is the JWK Set they stand in, None where there is none yet."""
    types = {_member(entry, "kty") for entry in entries}
    if mixed := {"oct"} < types:
        problems.append(message("It mixes shared secrets with public keys, which invites mistaking one for the other."))
    kids = [_member(entry, "kid") for entry in entries]
    secret = any(map(holds_secret, entries))
    own_secrets = source.origin.chosen and types == {"oct"}
    if secret and not own_secrets:
        entries = [without_secrets(entry) for entry in entries]
    read = Entries(tuple(entries), source.origin, own_secrets, mixed)
    if content is None and not secret:
        content = json.dumps({"keys": entries}).encode()
    document = "" if secret or content is None else content.removeprefix(codecs.BOM_UTF8).decode()
    return KeySet(Keys(kids, read), source, fetched_at, tuple(problems), document)


def _member(entry: object, name: str) -> str | None:
    value = entry.get(name) if isinstance(entry, dict) else None
    return value if isinstance(value, str) else None


def read_key_file(content: bytes, name: str, now: float) -> KeySet:
    """The keys in a file that the user chose, in any of the forms that `key_file` reads.

    KeySetError when it holds none, or a private PEM key. `name` is shown; `now` is epoch seconds.
    """
    return parse_key_set(content, KeySource(Origin.FILE, name), now)


def shared_secret(secret: bytes) -> KeySet:
    """A key set of one shared secret, for tokens signed with HS256, HS384 or HS512. It is never written anywhere."""
    unfit = short_secret(secret) or (message(PUBLIC_KEY) if _is_public(secret) else None)
    flaw = Flaw.UNSAFE if unfit else None
    key = Key(None, "oct", bits=len(secret) * 8, public_key=secret, unusable=unfit, flaw=flaw)
    return KeySet((key,), KeySource(Origin.SECRET, "shared secret"))


def _is_public(secret: bytes) -> bool:
    """Whether it is a public key, in whatever form: a program that takes one for a secret lets anyone sign."""
    try:
        found = parse_key_set(secret, KeySource(Origin.FILE, ""))
    except KeySetError:
        return False
    return any(
        key.public_key is not None and not isinstance(key.public_key, bytes) for key in found.keys[:MOST_LOOKED_AT]
    )


def _plain(value: object) -> list[object] | None:
    """The entries of a JWK Set, or a JWK as one of them; None for what may be neither."""
    if not isinstance(value, dict):
        return None
    entries = value.get("keys")
    if not isinstance(entries, list):
        return [value] if "kty" in value and "keys" not in value else None
    # Objects that have no key type may be keys of another form, as Keycloak's administration answers them.
    return entries if not entries or any("kty" in each for each in entries if isinstance(each, dict)) else None
