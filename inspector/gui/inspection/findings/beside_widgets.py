"""The note on a token and the answer of an API as members of the list of findings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.gui.inspection.causes.grounds import OtherCauses, beside_cause
from inspector.gui.inspection.causes.learn_more import beside_title, learn_more
from inspector.gui.inspection.causes.steps import Steps
from inspector.gui.inspection.findings.beside import ToldAnswer
from inspector.gui.inspection.findings.card import CARD_PADDING
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import link, secondary
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.inset import MOST_SHOWN, Inset
from inspector.gui.widgets.labels import BOLD, MixedLabel, PlainLabel, Style
from inspector.gui.widgets.layout import Card, as_high_as_needed, draw_focus_ring
from inspector.gui.widgets.wording import prose, value


class BesideCard(Card):
    """A card in the list that takes the keyboard, and shows that it has it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), theme.current().px(8))
            painter.end()

    def as_text(self) -> str:
        """What is copied of it."""
        return self.accessibleDescription()


class NoteLine(BesideCard):
    """The user's note on the token, and Edit."""

    edit_asked = Signal()

    def __init__(self, note: str, parent: QWidget) -> None:
        super().__init__(None, "inset", radius=6, padding=8, parent=parent)
        self.note = note
        self.setAccessibleName(tr("Note"))
        self.setAccessibleDescription(visible(note, keep="\n"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(10))
        row.addWidget(Glyph("notepad", "text2", line=20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(MixedLabel(note, Role.BODY, "text1", keep="\n\t"), 1)
        self.edit = link(tr("Edit"))
        self.edit.clicked.connect(self.edit_asked)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)


class AnswerCard(BesideCard):
    """What an API answered: why, in its words and the token's, what to do, and the steps of that when asked for."""

    help_place = "answer"

    offered = Signal(str)
    """With what the button of a step is for, one of `table.OFFERS`."""
    learn_asked = Signal(str)
    """With the page of the help that tells more."""

    def __init__(self, told: ToldAnswer, remark: str, parent: QWidget) -> None:
        """Make it; `remark` is said of how the answer and the token go together, "" where there is nothing to say."""
        super().__init__("bad_line", padding=CARD_PADDING, parent=parent)
        self.told = told
        self._details: QWidget | None = None
        self.setAccessibleName(visible(told.title))
        self.setAccessibleDescription(f"{told.spoken}. {remark}" if remark else told.spoken)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        px, row = theme.current().px, QHBoxLayout()
        row.setSpacing(px(11))
        row.addWidget(Glyph("bad", "bad_glyph", line=20), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1))
        row.addLayout(self._column, 1)
        self.body.addLayout(row)
        self._cause = MixedLabel(prose(told.cause, told.code), Role.BODY, "text2")
        self._build(remark)

    def _build(self, remark: str) -> None:
        told, px, head = self.told, theme.current().px, QHBoxLayout()
        head.addWidget(MixedLabel(prose(told.title, (), Style(role=Role.CARD_TITLE)), Role.CARD_TITLE, "text1"), 1)
        status = PlainLabel(told.status, Role.MONO, "text2") if told.status else None
        beside_title(head, learn_more("rejections", told.diagnosis.id, self.learn_asked), status)
        self._column.addLayout(head)
        self._column.addWidget(self._cause)
        if remark:
            self._column.addSpacing(px(4))
            self._column.addWidget(MixedLabel(remark, Role.BODY, "warn_text"))
        if told.said or told.token_says:
            inset = Inset()
            if told.said:
                inset.add(tr("It said"), value(told.said, keep="\n\t"))
            if told.token_says:
                inset.add(tr("Token says"), value(elide(told.token_says, MOST_SHOWN)))
            self._column.addSpacing(px(5))
            self._column.addWidget(inset)
        self._add_fix()

    def _add_fix(self) -> None:
        px, row = theme.current().px, QHBoxLayout()
        self.steps = secondary(tr("Show the steps"), height=28)
        self.steps.clicked.connect(self._on_steps)
        row.setSpacing(px(10))
        row.addWidget(Glyph("wrench", "text2", line=28), 0, Qt.AlignmentFlag.AlignTop)
        spans = ((tr("Fix:"), BOLD), (" ", BOLD), *prose(self.told.fix, self.told.code)) if self.told.fix else ()
        row.addWidget(MixedLabel(spans, Role.BODY, "text1"), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addSpacing(px(6))
        self._column.addLayout(row)

    def _on_steps(self) -> None:
        """Show the steps in the card, or hide them again."""
        if self._details is None:
            self._details = self._make_details()
            self._column.addWidget(self._details)
        else:
            self._details.setVisible(self._details.isHidden())
        opened = not self._details.isHidden()
        self.steps.setText(tr("Hide the steps") if opened else tr("Show the steps"))

    def _make_details(self) -> QWidget:
        diagnosis, px, box = self.told.diagnosis, theme.current().px, QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        if diagnosis.details:
            column.addWidget(MixedLabel(prose(diagnosis.details), Role.BODY, "text2"))
        steps, others = Steps(diagnosis), OtherCauses(diagnosis)
        for part in (steps, others):
            part.offered.connect(self.offered)
        for widget in (beside_cause(diagnosis), steps, others):
            column.addWidget(widget)
        box.setSizePolicy(as_high_as_needed())
        box.show()
        return box

    def say(self, told: ToldAnswer) -> None:
        """Say the cause in the words of another moment."""
        if told.cause != self.told.cause:
            self.told = told
            self._cause.set_spans(prose(told.cause, told.code))

    def as_text(self) -> str:
        return self.told.as_text()
