"""What to try about a cause: numbered steps, each with at most one button."""

from __future__ import annotations

from collections.abc import Collection
from itertools import zip_longest

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis, ToldCause
from inspector.core.diagnosis.table import FIND_METHOD, REPLACE_SECRET
from inspector.core.text.language import mark, tr
from inspector.core.text.patterns import pattern
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import secondary
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Style
from inspector.gui.widgets.layout import Hairline
from inspector.gui.widgets.wording import prose

LABELS = {REPLACE_SECRET: mark("Replace secret…"), FIND_METHOD: mark("Find what works")}
_SENTENCE_END = pattern(r"(?<=[.!?])\s+")


class Number(QWidget):
    """A number in a circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(22), theme.current().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.color("edge"), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(now.color("text1"))
        painter.setFont(now.font(Role.SECONDARY_BOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Steps(QWidget):
    """The steps of a cause below their heading, and what they rest on below them.

    `offered` has what the button of a step is for, one of `table.OFFERS`; for one that is `given` elsewhere there is no
    second button.
    """

    offered = Signal(str)

    def __init__(self, cause: Diagnosis | ToldCause, given: Collection[str] = ()) -> None:
        super().__init__()
        column, px = QVBoxLayout(self), theme.current().px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        if cause.fixes:
            column.addWidget(PlainLabel(tr("What to try"), Role.SECONDARY_BOLD, "text2"))
        for number, (fix, offer) in enumerate(zip_longest(cause.fixes, cause.offers, fillvalue=""), 1):
            if number > 1:
                column.addWidget(Hairline())
            column.addLayout(self._step(number, fix, "" if offer in given else offer))
        if cause.reference:
            column.addSpacing(px(6))
            words = tr("Source: {reference}", reference=cause.reference)
            column.addWidget(MixedLabel(words, Role.SECONDARY, "text3"))

    def _step(self, number: int, fix: str, offer: str) -> QHBoxLayout:
        px, row, words = theme.current().px, QHBoxLayout(), QVBoxLayout()
        title, rest = _title(fix)
        row.setSpacing(px(12))
        row.addWidget(Number(number), 0, Qt.AlignmentFlag.AlignTop)
        words.setSpacing(0)
        words.addWidget(MixedLabel(((title, Style(role=Role.BODY_BOLD)),), Role.BODY_BOLD))
        if rest:
            words.addWidget(MixedLabel(prose(rest, (), Style(role=Role.SECONDARY)), Role.SECONDARY, "text2"))
        row.addLayout(words, 1)
        if offer:
            button = secondary(tr(LABELS[offer]))
            button.clicked.connect(lambda _=False: self.offered.emit(offer))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _title(fix: str) -> tuple[str, str]:
    """The first sentence, without its full stop where more follows, and the rest."""
    first, *rest = _SENTENCE_END.split(fix, maxsplit=1)
    return (first.rstrip("."), rest[0]) if rest else (first, "")
