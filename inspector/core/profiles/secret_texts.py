"""Whether a text of a profile is, or holds, a secret: surely, perhaps, or not.

What a secret is, and what its name says of it, is decided where texts are masked (`hidden`, `names`, `opaque`), and
what a vendor's token looks like where tokens are recognised (`tokens.foreign`). Here is only what follows from them
for a value that somebody wants to keep in a file: a secret is refused, and what is only long and opaque is not, since
the IDs of tenants, pools, clients and APIs are that too.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote, unquote_plus

from inspector.core.keys.members import SECRET_KEY_MEMBERS
from inspector.core.text.hidden import MOST_IN_PATH, PASSWORD, PRIVATE_KEY, TOKEN, hidden_spans, names_nothing
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message
from inspector.core.text.names import Naming, naming
from inspector.core.text.opaque import is_opaque, is_plain
from inspector.core.text.patterns import pattern
from inspector.core.text.value_ends import is_placeholder, is_said

AUTHORIZATION = "Authorization"
MOST_DEPTH = 30
"""How deep an object is looked into."""
MOST_WORDS = 1000
"""So many words of a text are compared with the forms of tokens; what people write into a field has a few."""
_URL = pattern(r"[A-Za-z][A-Za-z0-9+.-]{1,24}://\S+")
_IN_URL = pattern(r"(?P<scheme>[^:]+://)(?P<authority>[^/?#\s]*)(?P<path>[^?#\s]*)(?P<query>\?[^#\s]*)?(?P<rest>#\S*)?")
_PAIR = pattern(r"(?P<name>[^=&;]*)=(?P<value>[^&;]*)")
_PORT = pattern(r"\d*[})\]]*|\{.*\}|\$.*|<.*>|%\w+%")
_PLACE = pattern(r"\$\{[^{}]*\}")
"""A place in a text that is filled in later, which may have colons: ${AWS::Region}."""
_NAME_OF_SECRET = pattern(r"arn:[\w-]+:secretsmanager:[\w-]*:\d*:\Z")
"""The beginning of what names a secret in AWS; `secret` and its name come after it."""
_MISTYPED = pattern(r"\s*(?:https?:|/)?/(?P<user>[^/?#\s]*:[^/?#\s]+@)\S*")
"""The beginning of a URL that is none yet, with a password before its host."""
_BOT = pattern(r"bot\d+:\S+")
_VALUES = frozenset(("value", "values", "val", "default", "text", "content"))
"""Members that are called after what they are; the name of what they belong to says more."""
_IS_ID = pattern(r"(?:^|[_.-])id$|[a-z](?:Id|ID)$|^arn$")
_PREFIXED = pattern(r"([a-z]{2,8})[_|][A-Za-z0-9]{8,26}")
_OFTEN_IDS = ("connection", "nonce", "cert", "certificate", "session", "sid", "salt", "seed")
"""How names end whose value is often the ID of something, or no secret once it was sent."""


class Suspicion(NamedTuple):
    """A stretch of a text that is a secret, or may be one where it is not `sure`.

    `what` is said of it in a sentence: "API key of GitHub", "a password". `place` is where in a URL it stands: "user",
    "query", "fragment" or "path", else "". `name` is that of its pair of the query.
    """

    start: int
    end: int
    sure: bool
    what: Message
    place: str = ""
    name: str = ""


JWT = mark("a JWT")
KEY = mark("a private key")
SIGN_IN = mark("a password")
NAMED = mark("the value of {name}")
LONG = mark("a long value that only programs can read")
HOOK = mark("what only a webhook’s owner knows")


def judged(text: str, name: str = "") -> tuple[Suspicion, ...]:
    """What of `text` is a secret or may be one, in its order. `name` is what it is the value of, where it is one.

    A secret that is only a part of the text is found with that part; else the stretch is all of it.
    """
    if not text or is_placeholder(text) or (len(text) < 4 and naming(name) is not Naming.SECRET):
        return ()
    said = naming(name) if name else Naming.UNKNOWN
    whole = 0, len(text)
    if (what := _form_of(text)) is not None:
        return (Suspicion(*whole, True, what),)
    if said is Naming.SECRET:
        return (Suspicion(*whole, True, message(NAMED, name=name)),)
    inside = _in_object(text)
    if inside is not None:
        return inside
    found = tuple(sorted((*_in_urls(text), *_in_words(text)), key=lambda one: one[:2]))
    if found or said is Naming.SHOWN or _URL.fullmatch(text):
        return found
    opaque, often_id = _is_opaque(text), name.lower().rstrip("s").endswith(_OFTEN_IDS)
    if said is Naming.DOUBTFUL and (opaque or not (often_id or is_said(text))):
        return (Suspicion(*whole, opaque and not often_id, message(NAMED, name=name)),)
    if not name or not opaque or _IS_ID.search(name) or _is_prefixed_id(text):
        return ()
    return (Suspicion(*whole, False, message(LONG)),)


def _is_prefixed_id(text: str) -> bool:
    """Whether a value says itself of what it is the ID: "org_9ybsU1dN2dKfDkBi", not "key_9ybsU1dN2dKfDkBi"."""
    found = _PREFIXED.fullmatch(text)
    return found is not None and naming(found[1]) is Naming.UNKNOWN


def _is_opaque(text: str) -> bool:
    """Whether any word of the text is opaque; lists of scopes and the like have several."""
    return any(is_opaque(part.strip("\"'()[]{},;")) for part in text.split())


def _form_of(text: str) -> Message | None:
    """What is said of a text that has the form of a secret; None where it has none."""
    if "-----BEGIN " in text and "PRIVATE KEY" in text:
        return message(KEY)
    if _is_jwt(text):
        return message(JWT)
    return _vendors(text)


def _vendors(text: str) -> Message | None:
    """What kind of token or secret a vendor's it is; None where it has the form of none, or is in base64 alone."""
    if len(text) < 12 or " " in text.strip() or "://" in text or is_plain(text):
        return None
    from inspector.core.tokens.foreign import foreign  # late: a window opens without its table

    found = foreign(text.strip())
    return found[1].label if found is not None and found[1].is_secret else None


def _is_jwt(text: str) -> bool:
    """Whether it is a token in the compact form, whose header is readable, or an encrypted one."""
    parts = text.strip().split(".")
    return text.lstrip().startswith("eyJ") and len(parts) in (3, 5) and isinstance(_document(parts[0]), dict)


def _document(text: str) -> object:
    """What a text in base64url is as JSON; None where it is neither."""
    try:
        bare = text.rstrip("=").replace("+", "-").replace("/", "_")
        return json.loads(base64.urlsafe_b64decode(bare + "=" * (-len(bare) % 4)))
    except (ValueError, RecursionError, binascii.Error):
        return None


# --- objects ----------------------------------------------------------------------------------------------------------


def _in_object(text: str) -> tuple[Suspicion, ...] | None:
    """What is in JSON, or in JSON in base64; None where the text is neither. Where in it is not said."""
    begins = text.lstrip()[:3]
    if begins[:1] in ("{", "["):
        try:
            read = json.loads(text)
        except (ValueError, RecursionError):
            return None
    elif begins == "eyJ" and "." not in text:
        read = _document(text.strip())
    else:
        return None
    if not isinstance(read, dict | list):
        return None
    found = sorted(_leaves(read, "", 0), key=lambda one: not one.sure)
    return tuple([one._replace(start=0, end=len(text)) for one in found[:1]])


def _leaves(value: Any, name: str, depth: int) -> Iterator[Suspicion]:
    if depth > MOST_DEPTH:
        return
    if isinstance(value, str):
        yield from judged(value, name)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item, name, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if "kty" in value and key in SECRET_KEY_MEMBERS and isinstance(item, str):
                yield Suspicion(0, 0, True, message(KEY))
            called = name if name and key.lower() in _VALUES else key
            # An object below the name of a token is not one: "access_token" in `claims` is what is wanted of it.
            yield from _leaves(item, called, depth + 1)


# --- texts ------------------------------------------------------------------------------------------------------------


def _in_words(text: str) -> Iterator[Suspicion]:
    """Credentials in a text that is no URL; what is only opaque in it is not told."""
    if (mistyped := _MISTYPED.fullmatch(text)) is not None and not is_placeholder(text):
        yield Suspicion(*mistyped.span("user"), True, message(SIGN_IN), "user")
    if "://" in text:  # what is in a URL is told by its parts
        text = _URL.sub(lambda url: " " * len(url[0]), text)
    for start, end, name in () if names_nothing(text) else hidden_spans(text):
        value = text[start:end]
        if name == TOKEN and _is_jwt(value):
            yield Suspicion(start, end, True, message(JWT))
        elif name == PRIVATE_KEY and value.startswith("-----"):
            yield Suspicion(start, end, True, message(KEY))
        elif name == PASSWORD:
            # Without a scheme before it, it may be another thing that is written so.
            yield Suspicion(start, end, not text.startswith("@", end), message(SIGN_IN))
        elif _is_named_secret(name) and not is_said(value) and not _names_secret_of_aws(text, start):
            yield Suspicion(start, end, True, message(NAMED, name=name))
    for word in _words_of(text):
        if (what := _vendors(text[slice(*word)])) is not None:
            yield Suspicion(*word, True, what)


def _is_named_secret(name: str) -> bool:
    return bool(name) and (name == AUTHORIZATION or naming(name) is Naming.SECRET)


def _names_secret_of_aws(text: str, at: int) -> bool:
    """Whether what stands at a place is the name of a secret in Secrets Manager, behind the rest of its ARN."""
    return text.endswith("secret:", 0, at) and _NAME_OF_SECRET.search(text, max(0, at - 128), at - 7) is not None


def _words_of(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for part in text.split(maxsplit=MOST_WORDS)[:MOST_WORDS] if " " in text.strip() else ():
        at = text.index(part, at)
        yield at, at + len(part)
        at += len(part)


# --- URLs -------------------------------------------------------------------------------------------------------------


def _in_urls(text: str) -> Iterator[Suspicion]:
    for url in _URL.finditer(text) if "://" in text else ():
        found = _IN_URL.fullmatch(url[0])
        if found is None:
            continue
        at = url.start()
        for one in (*_user(found), *_path(found), *_pairs(found, "query"), *_pairs(found, "rest")):
            yield one._replace(start=at + one.start, end=at + one.end)


def _user(url: Any) -> Iterator[Suspicion]:
    """User information before the host, and what is going to be some: a port that is no number."""
    authority, start = url["authority"], url.start("authority")
    user, mark_, _ = authority.rpartition("@")
    name, colon, password = user.partition(":")
    if mark_ and not (colon and password):
        if is_opaque(name) or _vendors(name) is not None:
            yield Suspicion(start, start + len(user) + 1, True, message(SIGN_IN), "user")
    elif mark_:
        if not is_placeholder(password):
            yield Suspicion(start, start + len(user) + 1, True, message(SIGN_IN), "user")
    elif not authority.startswith("["):
        host, colon, port = _PLACE.sub(lambda place: "x" * len(place[0]), authority).partition(":")
        if colon and not _PORT.fullmatch(port):
            before = url[0].find("@", url.end("authority"))  # a password that was not percent-coded has any character
            end = before + 1 if before >= 0 else url.end("authority")
            yield Suspicion(start if before >= 0 else start + len(host), end, True, message(SIGN_IN), "user")


def _path(url: Any) -> Iterator[Suspicion]:
    at, named_id = url.start("path"), False
    hooked = "hook" in url["authority"].rpartition("@")[2].lower()
    for part in url["path"].split("/"):
        value, end = unquote(part), at + len(part)
        what = _form_of(value)
        if what is not None or _BOT.fullmatch(value):
            yield Suspicion(at, end, True, what or message(HOOK), "path")
        elif is_opaque(value) and (hooked or len(value) > MOST_IN_PATH) and not (named_id or _is_hex_id(value)):
            yield Suspicion(at, end, hooked, message(HOOK if hooked else LONG), "path")
        elif "=" in part:
            for pair in _PAIR.finditer(part, max(0, part.find(";"))):
                yield from _pair(pair, at, "path")
        hooked = hooked or "hook" in value.lower()
        at, named_id = end + 1, value.lower() in ("id", "ids")  # an issuer of EKS is …/id/ and 32 digits


def _is_hex_id(value: str) -> bool:
    """Whether it is written as the IDs of MongoDB are, which the paths of many APIs have in them."""
    return len(value) == 24 and all(character in "0123456789abcdef" for character in value)


def _pairs(url: Any, group: str) -> Iterator[Suspicion]:
    text = url[group]
    if not text:
        return
    start, place = url.start(group) + 1, "query" if group == "query" else "fragment"
    rest = text[1:]
    if "=" not in rest:
        value = unquote_plus(rest)
        if (what := _form_of(value)) is not None or (is_opaque(value) and place == "fragment"):
            yield Suspicion(start - 1, start + len(rest), True, what or message(LONG), place)
        return
    for pair in _PAIR.finditer(rest):
        yield from _pair(pair, start, place)


def _pair(pair: Any, offset: int, place: str) -> Iterator[Suspicion]:
    name, value = unquote_plus(pair["name"].strip("?/")), unquote_plus(pair["value"])
    if _form_of(name) is not None:
        yield Suspicion(offset + pair.start(), offset + pair.end(), True, message(SIGN_IN), place)
        return
    for one in judged(value, name)[:1]:
        what = one.what if one.what.text != LONG else message(NAMED, name=name)
        sure = one.sure or (place == "fragment" and is_opaque(value) and naming(name) is not Naming.SHOWN)
        yield Suspicion(offset + pair.start(), offset + pair.end(), sure, what, place, name)
