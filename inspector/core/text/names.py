"""What the name of a value says of it: a secret however short, perhaps one, an id that may be shown, or nothing.

A name is taken apart into words where its spelling has them (clientSecret, client_secret, CLIENT-SECRET, "Client
secret"), and it is the last word, or the last two, that say what the value is. The words are in harmless.toml.
"""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache
from typing import Any

from inspector.core.text.patterns import pattern
from inspector.resources import resource_tables

_WORDS = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-zà-ÿ]+|\d+|[\u0400-\u04ff]+|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+")
_MOST_WORDS = 4
_PLAIN_LISTS = ("hard", "soft", "property", "error", "variant")


class Naming(Enum):
    """What is known of a value by its name."""

    SECRET = "hidden whatever it is"
    DOUBTFUL = "hidden unless it is made of words and short numbers"
    SHOWN = "shown whatever it is"
    UNKNOWN = "hidden where it is long and opaque"


@lru_cache(maxsize=1024)
def naming(name: str) -> Naming:
    """What `name`, in any spelling, says of the value behind it."""
    words = tuple(_singular(word.lower()) for word in _WORDS.findall(name) if not word.isdigit())
    if not words:
        return Naming.UNKNOWN
    table = _secret()
    while len(words) > 1 and words[-1] in table["variant"]:
        words = words[:-1]
    tails = ["".join(words[at:]) for at in range(max(0, len(words) - _MOST_WORDS), len(words))]
    if any(tail in table["hard"] for tail in tails) and not _is_error(words):
        return Naming.SECRET
    if plain_name(name) in _shown():
        return Naming.SHOWN
    if words[-1] in table["property"] or _is_error(words):
        return Naming.SHOWN if tails and _known(tails) else Naming.UNKNOWN
    if len(words) > 1 and words[-2] in table["compound"].get(words[-1], ()):
        return Naming.SECRET
    if _known(tails):
        return Naming.SHOWN
    if words[-1].endswith(("secret", "password", "passwd", "passphrase", "apikey", "accesskey", "privatekey")):
        return Naming.SECRET
    if words[-1] in table["soft"] or words[-1].endswith("token"):
        return Naming.DOUBTFUL
    return Naming.UNKNOWN


def describes(name: str) -> bool:
    """Whether a member beside a secret only says what it is: its type, its name, where it is good for."""
    words = [_singular(word.lower()) for word in _WORDS.findall(name) if not word.isdigit()]
    return bool(words) and (words[-1] in _secret()["property"] or naming(name) is Naming.SHOWN)


def plain_name(name: str) -> str:
    """The name without case, punctuation and plural: what all its spellings have in common."""
    return "".join(_singular(word.lower()) for word in _WORDS.findall(name))


def _known(tails: list[str]) -> bool:
    """Whether a name ends in one that is shown and has two words at least: AZURE_CLIENT_ID, upstream-request-id."""
    shown = _shown()
    return any(tail in shown for tail in tails[:-1])


def _is_error(words: tuple[str, ...]) -> bool:
    return len(words) > 1 and words[0] in _secret()["error"]


def _singular(word: str) -> str:
    return (
        word[:-1]
        if word.endswith("s") and not word.endswith(("ss", "us", "is", "as", "os")) and len(word) > 3
        else word
    )


@cache
def _shown() -> frozenset[str]:
    rows = resource_tables("knowledge", "harmless.toml")["shown"]
    return frozenset(plain_name(name) for row in rows for name in row["names"])


@cache
def _secret() -> dict[str, Any]:
    table = resource_tables("knowledge", "harmless.toml")["secret"]
    plain = {name: frozenset(map(_singular, table[name])) for name in _PLAIN_LISTS}
    compound = {_singular(last): frozenset(map(_singular, firsts)) for last, firsts in table["compound"].items()}
    return {**plain, "compound": compound}
