"""What somebody dropped on the window or opened with it: a token, keys, or profiles; anything else is refused."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from pathlib import Path

from inspector.core import keys
from inspector.core.errors import InspectorError, ProfileError
from inspector.core.keys import KeySet
from inspector.core.language import tr
from inspector.core.profiles import Profile, parse_json, read_profiles
from inspector.core.tokens import MAX_TOKEN_CHARS, Kind, Token, decode_unverified

MAX_BYTES = 1024 * 1024
"""No token, key set or profile file that anybody drops is larger."""
PROFILE_MEMBERS = frozenset({"provider", "client_id", "token_url", "issuer", "user_pool_id"})
LEAST_OPAQUE = 16
"""A file of one shorter word is no opaque token."""


class RefusedError(InspectorError):
    """What arrived is nothing the window can use."""


@dataclass(frozen=True, slots=True)
class ArrivedToken:
    """A text with a token in it."""

    text: str = field(repr=False)
    token: Token = field(repr=False)


@dataclass(frozen=True, slots=True)
class ArrivedKeys:
    """A file of keys, read once to say what is in it."""

    path: Path
    key_set: KeySet


@dataclass(frozen=True, slots=True)
class ArrivedProfiles:
    """Profiles, and the bytes they were read from."""

    name: str
    content: bytes = field(repr=False)
    profiles: tuple[Profile, ...]


Arrival = ArrivedToken | ArrivedKeys | ArrivedProfiles


def read_file(path: Path, now: float) -> Arrival:
    """What is in a file; a RefusedError, KeySetError or ProfileError says in a sentence why it is of no use.

    `now` is epoch seconds. Blocks while the file is read, so it is called off the GUI thread.
    """
    if path.is_dir():
        raise RefusedError(tr("{name} is a folder. Drop one file: a token, keys or profiles.", name=path.name))
    if not path.is_file():  # a pipe or a device could be read for ever
        raise RefusedError(tr("{name} is not there, or is not an ordinary file.", name=path.name))
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise RefusedError(tr("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror)) from None
    if len(content) > MAX_BYTES:
        raise RefusedError(
            tr("{name} is larger than {limit} KiB and was not read.", name=path.name, limit=MAX_BYTES // 1024)
        )
    found = _keys_or_profiles(content, path.name, path, now) or _token_of_file(content)
    if found is None:
        raise RefusedError(tr("{name} holds no token, no keys and no profile.", name=path.name))
    return found


def read_text(text: str) -> Arrival:
    """What is in a dropped text: a token or profiles. RefusedError where there is neither."""
    if len(text) > MAX_TOKEN_CHARS:
        count = f"{len(text):,}".replace(",", " ")
        raise RefusedError(tr("{count} characters are more than any token has. Nothing was read.", count=count))
    found = _keys_or_profiles(text.encode("utf-8", "surrogatepass"), tr("The text"), None, 0.0) or _token(text)
    if found is None:
        raise RefusedError(tr("The text holds no token."))
    return found


def _keys_or_profiles(content: bytes, name: str, path: Path | None, now: float) -> Arrival | None:
    body = content.removeprefix(codecs.BOM_UTF8).lstrip()
    if body[:1] not in (b"{", b"["):
        return _keys(content, name, path, now) if b"-----BEGIN " in content else None
    try:
        document = parse_json(content, name)
    except ProfileError:
        return None
    if isinstance(document, dict) and ("keys" in document or "kty" in document):
        return _keys(content, name, path, now)
    listed = document.get("profiles", document) if isinstance(document, dict) else document
    first = listed[0] if isinstance(listed, list) and listed else listed
    if isinstance(first, dict) and "name" in first and PROFILE_MEMBERS & first.keys():
        return ArrivedProfiles(name, content, read_profiles(content, name))
    return None


def _keys(content: bytes, name: str, path: Path | None, now: float) -> ArrivedKeys:
    if path is None:
        raise RefusedError(tr("These are keys. Save them as a file and drop that, so that its name can be shown."))
    return ArrivedKeys(path, keys.read_key_file(content, name, now))


def _token_of_file(content: bytes) -> ArrivedToken | None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    found = _token(text)
    if found is not None and found.token.kind is Kind.OPAQUE and len(text.strip()) < LEAST_OPAQUE:
        return None
    return found


def _token(text: str) -> ArrivedToken | None:
    """A whole token, or what looks like the beginning of one, which the inspection then explains."""
    token = decode_unverified(text)
    if token.kind is Kind.UNREADABLE and not token.text.startswith("eyJ"):
        return None
    return ArrivedToken(text, token)
