"""The Diagnosis tab of a failed request: what the server said, what probably caused it, what to try."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.table import REPLACE_SECRET
from inspector.core.network.exchange import Exchange
from inspector.core.report.diagnosis import ASKED, cause_heading
from inspector.core.text.language import mark, tr
from inspector.gui.inspection.causes.grounds import OtherCauses, beside_cause
from inspector.gui.inspection.causes.learn_more import learn_more
from inspector.gui.inspection.causes.steps import Steps
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import Button, flat
from inspector.gui.widgets.labels import MONO, MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import Card, set_margins
from inspector.gui.widgets.wire_text import WireText
from inspector.gui.widgets.wording import prose, value

SERVER_SAID = mark("What the server said")
_STATUS = Style(role=Role.MONO, token="bad_text")


def said_spans(said: str) -> tuple[Span, ...]:
    """The server's words; a status line at their beginning is red."""
    first, _, rest = said.replace("\r\n", "\n").partition("\n")
    if not first.startswith("HTTP"):
        return value(said, MONO, "\n\t")
    return (*value(first, _STATUS), *value(f"\n{rest}" if rest else "", MONO, "\n\t"))


class DiagnosisView(QWidget):
    """In this order always. `copy_asked` has the server's words, `replace_secret_requested` is a button's."""

    copy_asked = Signal(str)
    replace_secret_requested = Signal()
    find_method_requested = Signal()
    learn_asked = Signal(str)
    """With the page of the help that tells more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self.learn: Button | None = None
        """Opens the page that tells more of what is shown, where there is one."""
        self.said = WireText(tr(SERVER_SAID))
        self.said.copy_asked.connect(self.copy_asked)
        self._said_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.copy_button = flat(tr("Copy"), icon="copy", height=28)
        self.copy_button.clicked.connect(self._copy)
        self._asked_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.asked = WireText(tr(ASKED))
        self.asked.copy_asked.connect(self.copy_asked)
        self._cause_head = PlainLabel("", Role.SECONDARY_BOLD, "text2")
        self.cause = MixedLabel((), Role.PANE_TITLE, "text1")
        self.details = MixedLabel((), Role.BODY, "text2")
        self._besides = QWidget()
        self._steps = QWidget()
        self._others = QWidget()
        self._lay_out()
        theme.current().changed.connect(self._restyle)

    def _copy(self) -> None:
        self.copy_asked.emit(self._said)

    def _lay_out(self) -> None:
        px = theme.current().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, px(12))
        self._column.setSpacing(px(4))
        self._lay_out_said()
        self._asked = QWidget()
        asked = QVBoxLayout(self._asked)
        set_margins(asked, 0, 0, 0, px(10))
        asked.setSpacing(px(4))
        asked.addWidget(self._asked_head)
        asked.addWidget(self.asked)
        self._column.addWidget(self._asked)
        self._of_cause = QHBoxLayout()
        self._of_cause.addWidget(self._cause_head, 1)
        self._column.addLayout(self._of_cause)
        for widget in (self.cause, self.details):
            self._column.addWidget(widget)
        self._column.addWidget(self._besides)
        self._column.addSpacing(px(14))
        self._column.addWidget(self._steps)
        self._column.addSpacing(px(8))
        self._column.addWidget(self._others)
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
        self._asked_head.setText(tr(ASKED))
        self.asked.put_spans(value(diagnosis.asked))
        self._asked.setVisible(bool(diagnosis.asked))
        self._cause_head.setText(cause_heading(diagnosis))
        self.cause.set_spans(diagnosis.cause)
        self.details.set_spans(prose(diagnosis.details or ""))
        self.details.setVisible(bool(diagnosis.details))
        self._offer_page(diagnosis.id)
        self._besides = self._replace(self._besides, beside_cause(diagnosis))
        steps, others = Steps(diagnosis), OtherCauses(diagnosis)
        steps.offered.connect(self._on_offered)
        others.offered.connect(self._on_offered)
        self._steps = self._replace(self._steps, steps)
        self._others = self._replace(self._others, others)

    def _offer_page(self, failure: str) -> None:
        if self.learn is not None:
            self._of_cause.removeWidget(self.learn)
            self.learn.hide()
            self.learn.deleteLater()
        self.learn = learn_more("failures", failure, self.learn_asked)
        if self.learn is not None:
            self._of_cause.addWidget(self.learn)
            self.learn.show()

    def _replace(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        new.show()
        old.hide()
        old.deleteLater()
        return new

    def _on_offered(self, offer: str) -> None:
        asked = self.replace_secret_requested if offer == REPLACE_SECRET else self.find_method_requested
        asked.emit()

    def _restyle(self) -> None:
        for text in (self.said, self.asked):
            text.style_text()
            text.fit()


def _without_words(exchange: Exchange | None) -> str:
    if exchange is not None and exchange.failure is not None:
        return exchange.failure.technical or str(exchange.failure.message)
    return tr("Nothing but the status above.")
