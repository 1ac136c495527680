"""The language of every sentence for the user: English, until a translator is given.

The core knows no Qt, so it does not know Qt's translation system either: it names each text in English, with
placeholders for what differs, and asks the translator for it when the sentence is made. The window gives it Qt's; the
command line gives it none, and so stays English, as those who read its output with other programs rely on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce

Translator = Callable[[str, str, int], str]
"""From a text, what tells it apart from the same words with another meaning ("" for most), and the number that decides
between its plural forms (-1: it has none) to the text in the user's language, or to the text itself."""

MOST = 2**31 - 1
"""Qt counts in 32 bits; what is beyond has the plural form of this many."""

Listener = Callable[[str, str, Mapping[str, object], float | None], None]
"""Is told each sentence with the text it was made of, the values filled into it, and the moment it is of, where it has
formats of `placeholders`; None where it has those of Python."""

_translator: Translator | None = None
_listener: Listener | None = None
_used: ContextVar[set[str] | None] = ContextVar("_used", default=None)


def speak(translator: Translator | None) -> None:
    """Make all sentences by `translator` from now on; None: in English.

    A choice of the whole program's, like the time zone of `times.show_in`: what was said before stays as it was said.
    """
    global _translator  # noqa: PLW0603 - set by the window's choice alone
    _translator = translator


def listen(listener: Listener | None) -> None:
    """Tell `listener` from now on how each sentence is made: the window hides what values have brought into one."""
    global _listener  # noqa: PLW0603 - as the translator
    _listener = listener


def made(words: str, text: str, values: Mapping[str, object], now: float | None) -> str:
    """The `words`, which were made of `text` by filling in `values`, once the listener knows that."""
    if _listener is not None:
        _listener(words, text, values, now)
    used = _used.get()
    if used is not None:
        used.add(text)
    return words


@contextmanager
def texts_used() -> Iterator[set[str]]:
    """What is said within is noted: the texts that sentences are made of, with their placeholders."""
    used = set[str]()
    token = _used.set(used)
    try:
        yield used
    finally:
        _used.reset(token)


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """`text` in the user's language, with its {placeholders} filled from `values`.

    It has to be a literal, or to have come through `mark`, for `make translations` to find it. `comment` tells it
    apart from the same words with another meaning. Without `values` braces are only braces.
    """
    words = text if _translator is None else _translator(text, comment, -1)
    return made(words.format_map(values) if values else words, words, values, None)


def plural(count: int, one: str, many: str, /, **values: object) -> str:
    """The text for `count` things, which is {n} in it: `one` or `many` in English, else the form the language has.

    "{n} key" and "{n} keys": translators are shown the second.
    """
    text, filling = form(count, one, many), {"n": count, **values}
    return made(text.format_map(filling), text, filling, None)


def form(count: object, one: str, many: str, /) -> str:
    """The form of a text that the current language has for `count` things, its placeholders not filled yet."""
    number = count if isinstance(count, int) else 0
    if _translator is None:
        return one if number == 1 else many
    return _translator(many, "", min(abs(number), MOST))


def either(names: Sequence[str]) -> str:
    """The names as a choice between them: "a", "a or b", "a or b or c"; empty for none."""
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), names) if names else ""


def mark(text: str, _comment: str = "", /) -> str:
    """`text` as it is: a text of a table, which is translated by `tr` where it is used."""
    return text
