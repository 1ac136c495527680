"""What a cell of the matrix says: a word, and a glyph beside it that says the same in shape."""

from __future__ import annotations

from inspector.core.exploration.cell_words import cell_words
from inspector.core.exploration.exploration import AskKind, CellState, Exploration, ScopeAsk
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass

KINDS = (AskKind.ALONE, AskKind.TOGETHER, AskKind.NONE)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A word, the glyph before it ("" for none), and the tokens of their colours.

    `strong`: it is an outcome, and not that there is none.
    """

    word: str
    icon: str = ""
    glyph: str = "text3"
    text: str = "text3"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """An outcome with its glyph; `more` is what it means, where there is room for that."""

    icon: str
    glyph: str
    word: str
    more: str


LEGEND = (
    LegendEntry("pass", "ok_glyph", mark("granted"), mark("granted")),
    LegendEntry("widened", "warn_glyph", mark("widened"), mark("widened: more than asked")),
    LegendEntry("ignored", "mute_glyph", mark("ignored"), mark("ignored: token without it")),
    LegendEntry("bad", "bad_glyph", mark("refused"), mark("refused: no token")),
)
_LOOKS = {
    CellState.GRANTED: ("pass", "ok_glyph", "ok_text"),
    CellState.WIDENED: ("widened", "warn_glyph", "warn_text"),
    CellState.IGNORED: ("ignored", "mute_glyph", "mute_text"),
    CellState.REFUSED: ("bad", "bad_glyph", "bad_text"),
}


def cell_of(
    exploration: Exploration, scope: str, kind: AskKind, asking: ScopeAsk | None, *, running: bool
) -> MatrixCell:
    """What came of a scope in one way of asking, or what is to come while it is `running`."""
    if asking is not None and asking.kind is kind and (kind is not AskKind.ALONE or asking.scopes == (scope,)):
        return MatrixCell(tr("asking"), "spinner", "accent_text", "accent_text", strong=True)
    state, answer = exploration.cell(scope, kind), exploration.answer_to(kind, scope)
    if answer is None and running and scope in exploration.scopes:
        return MatrixCell(tr("waiting"))
    word = str(cell_words(exploration, scope, kind))
    if state is CellState.NOT_ASKED:
        return MatrixCell(word) if answer is None else MatrixCell(word, "not-checked", "mute_glyph", "mute_text", True)
    if state is CellState.ABSENT or _with_another(exploration, scope, kind):
        return MatrixCell(word)
    return MatrixCell(word, *_LOOKS[state], strong=True)


def _with_another(exploration: Exploration, scope: str, kind: AskKind) -> bool:
    """Whether it was refused in one request with another, and is granted alone: that says nothing of it."""
    refused = kind is AskKind.TOGETHER and exploration.cell(scope, kind) is CellState.REFUSED
    return refused and exploration.cell(scope, AskKind.ALONE) in (CellState.GRANTED, CellState.WIDENED)
