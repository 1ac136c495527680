"""The Diagnosis tab of a failed request: what the server said, what probably caused it, what to try."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.table import FIND_METHOD, REPLACE_SECRET
from inspector.core.network.exchange import Exchange
from inspector.core.report.diagnosis import ASKED, besides, cause_heading
from inspector.core.text.language import mark, tr
from inspector.core.text.patterns import pattern
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import flat, secondary
from inspector.gui.widgets.labels import MONO, MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import Card, Hairline, set_margins
from inspector.gui.widgets.wire_text import WireText
from inspector.gui.widgets.wording import prose, value

LABELS = {REPLACE_SECRET: mark("Replace secret…"), FIND_METHOD: mark("Find what works")}
SERVER_SAID = mark("What the server said")
_STATUS = Style(role=Role.MONO, token="bad_text")
_SENTENCE_END = pattern(r"(?<=[.!?])\s+")


def said_spans(said: str) -> tuple[Span, ...]:
    """The server's words; a status line at their beginning is red."""
    first, _, rest = said.replace("\r\n", "\n").partition("\n")
    if not first.startswith("HTTP"):
        return value(said, MONO, "\n\t")
    return (*value(first, _STATUS), *value(f"\n{rest}" if rest else "", MONO, "\n\t"))


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


class DiagnosisView(QWidget):
    """In this order always. `copy_asked` has the server's words, `replace_secret_requested` is a button's.

    Without `quotes` the server's words stand elsewhere, where they were pasted, and the headline stands here: there is
    no banner for it.
    """

    copy_asked = Signal(str)
    replace_secret_requested = Signal()
    find_method_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, quotes: bool = True) -> None:
        super().__init__(parent)
        self._said = ""
        self._quotes = quotes
        self.said = WireText(tr(SERVER_SAID))
        self.said.copy_asked.connect(self.copy_asked)
        self._said_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.copy_button = flat(tr("Copy"), icon="copy", height=28)
        self.copy_button.clicked.connect(self._copy)
        self.headline = MixedLabel((), Role.PANE_TITLE, "text1")
        self._asked_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.asked = WireText(tr(ASKED))
        self.asked.copy_asked.connect(self.copy_asked)
        self._cause_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.cause = MixedLabel((), Role.PANE_TITLE, "text1")
        self.details = MixedLabel((), Role.BODY, "text2")
        self._besides = QWidget()
        self._steps = QWidget()
        self._lay_out()
        theme.current().changed.connect(self._restyle)

    def _copy(self) -> None:
        self.copy_asked.emit(self._said)

    def _lay_out(self) -> None:
        px = theme.current().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, px(12))
        self._column.setSpacing(px(4))
        if self._quotes:
            self._lay_out_said()
        else:
            self._column.addWidget(self.headline)
            self._column.addSpacing(px(6))
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        set_margins(asked, 0, 0, 0, px(10))
        asked.setSpacing(px(4))
        asked.addWidget(self._asked_head)
        asked.addWidget(self.asked)
        self._column.addWidget(self._asked)
        for widget in (self._cause_head, self.cause, self.details):
            self._column.addWidget(widget)
        self._column.addWidget(self._besides)
        self._column.addSpacing(px(14))
        self._column.addWidget(self._steps)
        self._column.addStretch()

    def _lay_out_said(self) -> None:
        px, head = theme.current().px, QHBoxLayout()
        head.addWidget(self._said_head, 1)
        head.addWidget(self.copy_button)
        self._column.addLayout(head)
        card = Card(None, "inset", radius=6, padding=11, above=6)
        card.body.addWidget(self.said)
        self._column.addWidget(card)
        self._column.addSpacing(px(14))

    def show_diagnosis(self, diagnosis: Diagnosis, exchange: Exchange | None = None) -> None:
        """Show this diagnosis of this exchange."""
        self._said = diagnosis.said or _without_words(exchange)
        answered = exchange is None or exchange.response is not None
        head = tr(SERVER_SAID) if answered else tr("What the connection said")
        self._said_head.setText(head)
        self.said.setAccessibleName(head)
        self.said.put_spans(said_spans(self._said))
        self.headline.set_spans(prose(diagnosis.summary))
        self._asked_head.setText(tr(ASKED))
        self.asked.put_spans(value(diagnosis.asked))
        self._asked.setVisible(bool(diagnosis.asked))
        self._cause_head.setText(cause_heading(diagnosis))
        self.cause.set_spans(diagnosis.cause)
        self.details.set_spans(prose(diagnosis.details or ""))
        self.details.setVisible(bool(diagnosis.details))
        self._besides = self._replace(self._besides, _besides(diagnosis))
        self._steps = self._replace(self._steps, self._make_steps(diagnosis))

    def _replace(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        new.show()
        old.hide()
        old.deleteLater()
        return new

    def _make_steps(self, diagnosis: Diagnosis) -> QWidget:
        box, px = QWidget(), theme.current().px
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        if diagnosis.fixes:
            column.addWidget(PlainLabel(tr("What to try"), Role.SECONDARY_BOLD, "text2"))
        for number, (fix, offer) in enumerate(zip_longest(diagnosis.fixes, diagnosis.offers, fillvalue=""), 1):
            if number > 1:
                column.addWidget(Hairline())
            column.addLayout(self._step(number, fix, offer))
        if diagnosis.reference:
            column.addSpacing(px(6))
            column.addWidget(
                MixedLabel(tr("Source: {reference}", reference=diagnosis.reference), Role.SECONDARY, "text3")
            )
        return box

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
            asked = self.replace_secret_requested if offer == REPLACE_SECRET else self.find_method_requested
            button.clicked.connect(asked)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _restyle(self) -> None:
        for text in (self.said, self.asked):
            text.style_text()
            text.fit()


def _besides(diagnosis: Diagnosis) -> QWidget:
    """What is ruled out and what is less likely, each behind its label."""
    box, px = QWidget(), theme.current().px
    grid = QGridLayout(box)
    grid.setContentsMargins(0, px(4), 0, 0)
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(2))
    grid.setColumnStretch(1, 1)
    for row, (label, text) in enumerate(besides(diagnosis)):
        name = MixedLabel(label, Role.SECONDARY_MEDIUM, "text2")  # on one line with what stands beside it
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(MixedLabel(prose(text, (), Style(role=Role.SECONDARY)), Role.SECONDARY, "text2"), row, 1)
    return box


def _title(fix: str) -> tuple[str, str]:
    """The first sentence, without its full stop where more follows, and the rest."""
    first, *rest = _SENTENCE_END.split(fix, maxsplit=1)
    return (first.rstrip("."), rest[0]) if rest else (first, "")


def _without_words(exchange: Exchange | None) -> str:
    if exchange is not None and exchange.failure is not None:
        return exchange.failure.technical or str(exchange.failure.message)
    return tr("Nothing but the status above.")
