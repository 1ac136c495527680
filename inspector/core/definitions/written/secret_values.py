"""What a file has under the name of a secret, so that it is kept out of wherever a reference has put it.

`ClientName: !Sub "worker-${DbPassword}"` makes a name of a password that no form gives away. What the file has under
an ordinary name too is no secret by this, nor is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.draft import Draft
from inspector.core.definitions.setting import Unknown, unknowns
from inspector.core.errors import InspectorError
from inspector.core.profiles.misplaced import Misplaced
from inspector.core.profiles.profile import FIELDS, Profile
from inspector.core.text.message import message
from inspector.core.text.names import Naming, naming
from inspector.core.text.patterns import pattern
from inspector.core.text.seen import saw
from inspector.core.text.value_ends import is_placeholder, is_said

LEAST = 6
"""A shorter text is no secret that could be told from an ordinary word."""
MOST_CHARS = 4 * 1024 * 1024
MOST_VALUES = 1_000_000
"""So much of a file is looked through."""
_VALUES = frozenset(("value", "val", "default", "defaultvalue", "plaintext", "parametervalue", "outputvalue"))
_NAMES = ("key", "name", "ParameterKey", "OutputKey", "Name", "Key")
_MARKS = ("sensitive", "NoEcho", "secret")
_PAIR = pattern(
    r"(?<![\w.-])(?P<name>[A-Za-z_][\w.-]{0,80})[\"']?[ \t]{0,8}(?::[-=]|[=:])[ \t]{0,8}[\"']?"
    r"(?P<value>[^\s\"'`,;&|(){}<>]{6,400})"
)
_MADE = frozenset(("id", "saved_keys", "explored", "provider", "client_authentication", "assertion_algorithm"))


def secret_values(document: Document) -> frozenset[str]:
    """The texts that the document has under names of secrets, or marked as such, and under no other name."""
    secrets, others = set[str](), set[str]()
    told: dict[str | None, set[str]] = {None: secrets}
    """By the names that were met: to which of both a value belongs."""

    def add(name: str | None, value: str) -> None:
        of_name = told.get(name)
        if of_name is None:
            of_name = told[name] = secrets if naming((name or "")[-120:]) is Naming.SECRET else others
        of_name.add(value)

    pairs = _leaves(document.root) if document.root is not None else _pairs(document.text[:MOST_CHARS])
    for name, value in pairs:
        if "${" in value:
            for inner, default in _pairs(value[:4000]):
                add(inner, default)
        elif len(value) >= LEAST:
            add(name, value)
    return frozenset(each for each in secrets - others if not is_placeholder(each) and not is_said(each))


@contextmanager
def masked_in_a_bug(document: Document) -> Iterator[None]:
    """Have a report of a bug that comes of a document mask what is a secret in it."""
    try:
        yield
    except InspectorError:
        raise
    except Exception:
        saw(*secret_values(document))
        raise


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for found in _PAIR.finditer(text):
        yield found["name"], found["value"]


def _leaves(root: Any) -> Iterator[tuple[str | None, str]]:
    """Each text in a document with the name that it stands under; None for the name of what is marked as a secret."""
    waiting: list[tuple[str | None, Any]] = [("", root)]
    for _ in range(MOST_VALUES):
        if not waiting:
            return
        name, value = waiting.pop()
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, Mapping):
            called = _called(value, name)
            for key, each in value.items():
                inner = str(key)
                waiting.append((called if inner.lower() in _VALUES and called != "" else inner, each))
        elif isinstance(value, list | tuple):
            waiting += [(name, each) for each in value]
        elif isinstance(value, Unknown) and value.suggested:
            yield value.asks_for, value.suggested


def _called(value: Mapping[Any, Any], name: str | None) -> str | None:
    """What the value of an object such as {"key": …, "value": …} is called; None where it is marked as a secret."""
    if value.get("type") == "secret" or any(str(value.get(mark)).lower() == "true" for mark in _MARKS):
        return None
    return next((each for key in _NAMES if isinstance(each := value.get(key), str) and each), name)


def those_in(values: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Of these values those that stand in one of the texts."""
    together = "\n".join(texts)
    return tuple(sorted(each for each in values if each in together))


def texts_of(drafts: Iterable[Draft]) -> Iterator[str]:
    """What drafts have in them that is shown or saved, and may hold what a reference has put there."""
    for draft in drafts:
        yield from (draft.name, draft.address, *draft.scopes_unknown)
        yield from (text for value in draft.values.values() for text in _strings(value))
        for each in draft.findings:
            yield from (each.needed, each.actual, each.block)
            for said in (each.title, each.message, each.fix):
                yield from (text for text in _strings(said.values if said is not None else ()))
        yield from (origin.written for origin in draft.origins)
        for setting in draft.resource.settings.values():
            yield from (each.suggested for each in unknowns(setting.value))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _strings(each)


def put_into(profile: Profile, secrets: Iterable[str]) -> Iterator[Misplaced]:
    """Where in a profile one of these secrets stands, as a whole or between punctuation."""
    forms = [re.compile(rf"(?<![A-Za-z0-9]){re.escape(each)}(?![A-Za-z0-9])") for each in secrets]
    if not forms:
        return
    words = message("This is a secret by its name in the file, and the profiles are in a plain file.")
    for name in FIELDS:
        for item, (parameter, text) in enumerate(_texts(name, getattr(profile, name))):
            if any(form.search(text) for form in forms):
                yield Misplaced(name, True, words, text, 0, len(text), item, parameter)


def _texts(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if name in _MADE:
        return
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, str):
            yield "", each
        elif isinstance(each, tuple):
            yield (each[0] if name == "parameters" else ""), " ".join(each)
