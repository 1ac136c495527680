"""What came of a scope, in the words of a table's cell; and where a scope is known from."""

from __future__ import annotations

from inspector.core.exploration.exploration import AskKind, CellState, Exploration
from inspector.core.exploration.planned import ScopeToTry
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message

_WORDS = {
    CellState.GRANTED: message("granted", "a scope, in a table"),
    CellState.IGNORED: message("ignored", "a scope, in a table"),
    CellState.REFUSED: message("refused", "a scope, in a table"),
    CellState.ABSENT: message("not in it", "a scope, in a table"),
    CellState.NOT_ASKED: message("not asked", "a scope, in a table"),
}
ASKED = {
    AskKind.ALONE: mark("Asked alone"),
    AskKind.TOGETHER: mark("All together"),
    AskKind.NONE: mark("With none"),
}
"""The heads of the columns, in their order."""
_SOURCES = {
    "form": message("the form", "where a scope is known from"),
    "template": message("the template", "where a scope is known from"),
    "metadata": message("the metadata", "where a scope is known from"),
    "error": message("an error", "where a scope is known from"),
    "typed": message("typed", "where a scope is known from"),
}


def cell_words(found: Exploration, scope: str, kind: AskKind) -> Message:
    """What came of `scope`, asked for in that way: "granted", "widened, +2", "refused too", "not in it"."""
    state = found.cell(scope, kind)
    if state is CellState.WIDENED:
        return message("widened, +{count}", "a scope, in a table", count=len(found.widened_by(scope)))
    alone = found.cell(scope, AskKind.ALONE)
    if state is CellState.REFUSED and kind is AskKind.TOGETHER and alone in (CellState.GRANTED, CellState.WIDENED):
        return message("refused too", "a scope that was in a refused request, in a table")
    if state is CellState.REFUSED and kind is AskKind.NONE:
        return message("no token", "where no scope was asked for, in a table")
    if state is CellState.NOT_ASKED and (answer := found.answer_to(kind, scope)) is not None:
        if answer.unsaid:
            return message("not said", "a scope, in a table")
        asked = scope in answer.ask.scopes or kind is AskKind.NONE
        if asked and answer.granted is None and (answer.status is not None or answer.failure is not None):
            return message("no answer", "a scope, in a table")
    return _WORDS[state]


def source_words(known: ScopeToTry) -> tuple[Message, ...]:
    """Where a scope is known from: "the form", "token of 12:55"."""
    return tuple([_source(known, code) for code in known.known_from])


def _source(known: ScopeToTry, code: str) -> Message:
    if code != "token":
        return _SOURCES[code]
    if known.token_at is None:
        return message("a token", "where a scope is known from")
    return message("token of {at:moment}", "where a scope is known from", at=known.token_at)
