"""What a cell of the matrix says: a word, and a glyph beside it that says the same in shape."""

from __future__ import annotations

from inspector.core.exploration.exploration import AskKind, CellState, Exploration, ScopeAsk
from inspector.core.text.language import mark, plural, tr
from inspector.core.values import dataclass

KINDS = (AskKind.ALONE, AskKind.TOGETHER, AskKind.NONE)
HEADS = {
    AskKind.ALONE: mark("Asked alone"),
    AskKind.TOGETHER: mark("All together"),
    AskKind.NONE: mark("With none"),
}


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A word, the glyph before it ("" for none), and the tokens of their colours."""

    word: str
    icon: str = ""
    glyph: str = "text3"
    text: str = "text3"
    strong: bool = False
    """Whether it is an outcome, and not that there is none."""


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
_REFUSED = ("bad", "bad_glyph", "bad_text", True)


def cell_of(
    exploration: Exploration, scope: str, kind: AskKind, asking: ScopeAsk | None, *, running: bool
) -> MatrixCell:
    """What came of a scope in one way of asking, or what is to come while it is `running`."""
    if asking is not None and asking.kind is kind and (kind is not AskKind.ALONE or asking.scopes == (scope,)):
        return MatrixCell(tr("asking"), "spinner", "accent_text", "accent_text", strong=True)
    state = exploration.cell(scope, kind)
    if state is CellState.NOT_ASKED:
        return _not_known(exploration, scope, kind, running=running)
    if state is CellState.REFUSED:
        return _refused(exploration, scope, kind)
    if state is CellState.WIDENED:
        more = len(exploration.widened_by(scope))
        words = plural(more, "widened, +{n}", "widened, +{n}")
        return MatrixCell(words, "widened", "warn_glyph", "warn_text", strong=True)
    if state is CellState.GRANTED:
        return MatrixCell(tr("granted"), "pass", "ok_glyph", "ok_text", strong=True)
    if state is CellState.IGNORED:
        return MatrixCell(tr("ignored"), "ignored", "mute_glyph", "mute_text", strong=True)
    return MatrixCell(tr("not in it"))


def _refused(exploration: Exploration, scope: str, kind: AskKind) -> MatrixCell:
    """One that is refused with others, and not alone, has the others to thank for it."""
    alone = exploration.cell(scope, AskKind.ALONE)
    if kind is AskKind.TOGETHER and alone not in (CellState.REFUSED, CellState.NOT_ASKED):
        return MatrixCell(tr("refused too"))
    return MatrixCell(tr("refused"), *_REFUSED)


def _not_known(exploration: Exploration, scope: str, kind: AskKind, *, running: bool) -> MatrixCell:
    answer = exploration.answer_to(kind, scope)
    if answer is not None:
        return MatrixCell(tr("no answer"), "not-checked", "mute_glyph", "mute_text", strong=True)
    if running and scope in exploration.scopes:
        return MatrixCell(tr("waiting"))
    return MatrixCell(tr("not asked"))
