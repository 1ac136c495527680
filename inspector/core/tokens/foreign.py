"""What a text is that is no JWT: a token of another kind, a key, or what stands where a token should be.

The forms are rows of resources/knowledge/foreign_tokens.toml: a pattern each, or the name of a reader in
`foreign_forms` for what no pattern can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

from inspector.core.text.message import Message, Several, message, several
from inspector.core.text.patterns import pattern
from inspector.core.tokens.foreign_forms import READERS
from inspector.resources import resource_tables

MAX_PATTERN_CHARS = 8192
"""Longer texts are compared only with patterns of documents, which pass over what they hold in one go."""
PROSE = "prose"
"""The form of a text of which no more can be said than that there is no token in it."""
GLUED = "glued"
"""What is said of several tokens with nothing between them."""
WEAK = frozenset({PROSE, "json", "url", "xml"})
"""Forms of texts in which there may be a token that was not found yet."""
_LITERALS = pattern(r"[A-Za-z0-9_:/@-]+")
_ESCAPES_AND_CLASSES = pattern(r"\\.|\[(?:\\.|[^\]])*\]")
_GROUP = pattern(r"\([^()]*\)")
_OF_DOCUMENTS = ("(?s)", "(?is)")


class Foreign(NamedTuple):
    """What a text was recognised as. `form` is the id of its row.

    `is_token` says whether somebody can check it as a token; what is none stands where a token should be. `label` and
    `clause` are words without a full stop: a title, and what follows "It". `source` is where the form is described.
    """

    form: str
    is_token: bool
    label: Message
    reason: Message
    fix: Several
    clause: Message | None = None
    source: str = ""
    is_secret: bool = False
    """Whether whoever has it can use it."""

    def __repr__(self) -> str:
        """Without the words, which may repeat a few characters of the text."""
        return f"Foreign({self.form})"


class _Form(NamedTuple):
    """A row of the table. `start` is what every text of this form begins with, as far as its pattern shows."""

    id: str
    says: str
    source: str
    vendor: str = ""
    ask: str = ""
    pattern: re.Pattern[str] | None = None
    reads: str = ""
    of_document: bool = False
    start: str = ""

    def values(self, text: str) -> Mapping[str, object] | None:
        """What its sentences have placeholders for where the text has this form; None where it has not."""
        if self.pattern is None:
            return READERS[self.reads](text)
        if len(text) > MAX_PATTERN_CHARS and not self.of_document:
            return None
        match = self.pattern.fullmatch(text)
        return match.groupdict() if match is not None else None


def foreign(*texts: str) -> tuple[str, Foreign] | None:
    """The first of these texts that has a form, and what it is; None where no form fits.

    The forms are asked in the order of the table, each for all the texts.

    Never raises, whatever the texts hold.
    """
    different = [text for text in dict.fromkeys(texts) if text]
    for form in _forms_beginning_with("".join({text[0]: "" for text in different})):
        for text in different:
            if text.startswith(form.start) and (values := form.values(text)) is not None:
                return text, _made(form, values)
    return None


@lru_cache(maxsize=128)
def _forms_beginning_with(characters: str) -> tuple[_Form, ...]:
    """Those of which a text can be that begins with one of these characters: a quarter of them, mostly."""
    return tuple([form for form in _forms() if not form.start or form.start[0] in characters])


def named(says: str, **values: object) -> Foreign:
    """What is said by the row `says` of what was recognised elsewhere."""
    return _made(_Form(says, says, "RFC 7515 section 3.1"), values)


def _made(form: _Form, values: Mapping[str, object]) -> Foreign:
    texts = _tables()["says"][str(values.get("says") or form.says)]
    filled = tuple({"vendor": form.vendor, **values}.items())

    def said(name: str) -> Message:
        return Message(texts[name], "", filled)

    asked = message("{vendor} says it here: {ask}.", vendor=form.vendor, ask=form.ask) if form.ask else None
    return Foreign(
        form.id,
        texts.get("token", False),
        said("label"),
        said("reason"),
        several(said("fix"), asked),
        said("clause") if "clause" in texts else None,
        form.source,
        texts.get("secret", False),
    )


@cache
def _forms() -> tuple[_Form, ...]:
    return tuple(_read(_tables()["form"]))


def _read(rows: list[dict[str, Any]]) -> Iterator[_Form]:
    for row in rows:
        if (source := row.get("pattern")) is None:
            yield _Form(**row)
            continue
        of_document = source.startswith(_OF_DOCUMENTS)
        yield _Form(**row | {"pattern": pattern(source, re.ASCII), "of_document": of_document, "start": _start(source)})


def _start(source: str) -> str:
    """The characters that a pattern begins with and nothing else can stand for; "" where it has a choice from there."""
    found = _LITERALS.match(source)
    start = found[0] if found is not None else ""
    outside = _ESCAPES_AND_CLASSES.sub("", source) if start else ""
    while (inner := _GROUP.sub("", outside)) != outside:
        outside = inner
    if "|" in outside:
        return ""
    return start[:-1] if source[len(start) :].startswith(("?", "*", "{")) else start


def _tables() -> dict[str, Any]:
    return _kept_tables()


@cache
def _kept_tables() -> dict[str, Any]:
    return resource_tables("knowledge", "foreign_tokens.toml")
