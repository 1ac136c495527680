"""Something to be said, as a value: the words are made when it is shown, in the language of that moment."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from inspector.core.text import language
from inspector.core.text.placeholders import filled
from inspector.core.text.times import report_at


class Message(NamedTuple):
    """A text with placeholders and the values for them; `str()` of it is the sentence in the current language.

    `text` and `comment` are what `tr` is given. Of a text with plural forms `many` is the one for other numbers than
    one, and the value called "n" decides. Values may be messages too.
    """

    text: str
    comment: str = ""
    values: tuple[tuple[str, object], ...] = ()
    many: str = ""

    def told(self, now: float | None = None) -> str:
        """The words as of `now`, in epoch seconds; None: at this very moment, or that of a report being written."""
        values = dict(self.values)
        many = self.many
        text = language.form(values["n"], self.text, many) if many else language.tr(self.text, self.comment)
        if not values:
            return language.made(text, text, values, now)
        moment = now if now is not None else report_at() or time.time()
        return language.made(filled(text, values, moment), text, values, moment)

    def __str__(self) -> str:
        """The words of this moment."""
        return self.told()

    def __repr__(self) -> str:
        """Without the values, which may be a token's."""
        return f"Message({self.text!r})"

    def __contains__(self, _: object) -> bool:
        """Never asked: in a tuple's sense no word would ever be in it."""
        raise TypeError("a message has no words before it is told")


def message(text: str, comment: str = "", /, **values: object) -> Message:
    """What `tr` says of the same arguments, to be said later. Placeholders may have the formats of `placeholders`."""
    return Message(text, comment, tuple(values.items()))


def counted(n: object, one: str, many: str, /, **values: object) -> Message:
    """What `plural` says of the same arguments, to be said later."""
    return Message(one, "", (("n", n), *values.items()), many)


def untranslated(text: str, /, **values: object) -> Message:
    """Values with nothing but marks between them, or one in its format: there is nothing to translate."""
    return Message(text, "", tuple(values.items()))


def verbatim(text: object) -> Message:
    """A text that is said as it is in every language: it was made elsewhere, or comes from a server.

    What is no text, as another message, is said in the language of the moment.
    """
    return Message("{text}", "", (("text", text),))


class Several(tuple[Message, ...]):
    """Messages that are said one after another, with a space between them."""

    __slots__ = ()

    def told(self, now: float | None = None) -> str:
        """The words as of `now`, in epoch seconds; None: at this very moment."""
        return " ".join([each.told(now) for each in self])

    def __str__(self) -> str:
        """The words of this moment."""
        return self.told()


def several(*messages: Message | Several | None) -> Several:
    """The messages that there are, to be said one after another."""
    found: list[Message] = []
    for each in messages:
        found += each if isinstance(each, Several) else [] if each is None else [each]
    return Several(found)


def cleaned(said: Message, clean: Callable[[str], str]) -> Message:
    """The message with `clean` made of every text among its values, and of those of the messages in them."""
    return said._replace(values=tuple((name, _cleaned(value, clean)) for name, value in said.values))


def _cleaned(value: object, clean: Callable[[str], str]) -> object:
    if isinstance(value, Message):
        return cleaned(value, clean)
    if isinstance(value, tuple):
        return type(value)(_cleaned(each, clean) for each in value)
    return clean(value) if type(value) is str else value


def words(said: Iterable[Message]) -> tuple[str, ...]:
    """Each message in the current language."""
    return tuple([each.told() for each in said])
