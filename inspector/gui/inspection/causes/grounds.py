"""What a cause rests on, and the other causes that there may be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis, ToldCause
from inspector.core.report.diagnosis import MAX_OTHERS
from inspector.core.text.language import tr
from inspector.gui.inspection.causes.steps import Steps
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Style
from inspector.gui.widgets.layout import Card
from inspector.gui.widgets.wording import prose

LINE = 17
_SMALL = Style(role=Role.SECONDARY)


class _Row(NamedTuple):
    """A sentence with the label before it, which is "" where it is that of the row above, and its glyph if any."""

    label: str
    icon: str
    text: str


class Grounds(QWidget):
    """Sentences in short lines, each kind behind its label; a tick speaks for the cause and a cross against it."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        super().__init__()
        aligned = any(row.icon for row in rows)
        px = theme.current().px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, px(4), 0, 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(2, 1)
        for row, (label, icon, text) in enumerate(rows):
            if label:
                name = MixedLabel(label, Role.SECONDARY_MEDIUM, "text2")  # on one line with what stands beside it
                name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
                grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            words = MixedLabel(prose(text, (), _SMALL), Role.SECONDARY, "text2")
            if icon:
                grid.addWidget(Glyph(icon, "text2", size=12, line=LINE), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 2 if aligned else 1, 1, 1 if aligned else 2)


class OtherCause(Card):
    """A cause that it may be instead. `offered` is of a button for one of its steps, as in `Steps`."""

    offered = Signal(str)

    def __init__(self, cause: ToldCause, given: Collection[str]) -> None:
        super().__init__(padding=12)
        self.body.setSpacing(theme.current().px(4))
        self.body.addWidget(PlainLabel(tr("Or else"), Role.SECONDARY_BOLD, "text2"))
        self.body.addWidget(MixedLabel(((cause.cause, Style(role=Role.BODY_BOLD)),), Role.BODY_BOLD))
        rows = [*_spoken(cause.evidence), *_labelled(tr("To tell"), [cause.tell] if cause.tell else [])]
        if rows:
            self.body.addWidget(Grounds(rows))
        self.body.addSpacing(theme.current().px(6))
        steps = Steps(cause, given)
        steps.offered.connect(self.offered)
        self.body.addWidget(steps)


class OtherCauses(QWidget):
    """The causes after the likeliest, each in a card of its own; nothing where there is only that one."""

    offered = Signal(str)

    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(10))
        given = set(diagnosis.offers)
        for cause in diagnosis.candidates[1 : 1 + MAX_OTHERS]:
            card = OtherCause(cause, given)
            card.offered.connect(self.offered)
            column.addWidget(card)
            given |= set(cause.offers)


def beside_cause(diagnosis: Diagnosis) -> Grounds:
    """What stands beside the likeliest cause: its grounds, what would tell it from others, and what it is not."""
    several = len(diagnosis.candidates) > 1
    return Grounds(
        [
            *_spoken(diagnosis.evidence),
            *_labelled(tr("To tell"), [diagnosis.tell] if diagnosis.tell and several else []),
            *_labelled(tr("Ruled out"), diagnosis.ruled_out),
            *_labelled(tr("Less likely"), [diagnosis.less_likely] if diagnosis.less_likely else []),
        ]
    )


def _spoken(evidence: Sequence[tuple[bool, str, str]]) -> Iterator[_Row]:
    yield from _labelled(tr("For it"), [text for supports, _, text in evidence if supports], "pass")
    yield from _labelled(tr("Against it"), [text for supports, _, text in evidence if not supports], "cross")


def _labelled(label: str, texts: Iterable[str], icon: str = "") -> Iterator[_Row]:
    for number, text in enumerate(texts):
        yield _Row("" if number else label, icon, text)
