"""A row of the settings: label and explanation at the left, the control at the right, or below where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import Choice, Remark, line_edit
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.window.settings.settings import OneSetting

BESIDE = 480
"""From this width on, in base pixels, label and control stand beside each other."""
CONTROL, GAP = 240, 14


class SettingRow(QWidget):
    """Applies what is chosen at once, and shows what holds when it is asked to. `show_now` tells nobody."""

    def __init__(self, setting: OneSetting) -> None:
        super().__init__()
        self.setting = setting
        px, label = theme.current().px, tr(setting.label)
        self.control: Choice | QLineEdit = self._choice() if setting.options else self._text()
        words = tr(setting.words)
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(words)
        self.remark = Remark()
        told, right = QVBoxLayout(), QVBoxLayout()
        told.setSpacing(px(1))
        self._label = PlainLabel(label, Role.BODY_MEDIUM)
        self._label.setBuddy(self.control)
        told.addWidget(self._label)
        told.addWidget(MixedLabel(words, Role.SECONDARY, "text2"))
        right.setSpacing(0)
        right.addWidget(self.control)
        if setting.unit:
            right.addWidget(PlainLabel(tr(setting.unit), Role.SMALL, "text3"))
        right.addWidget(self.remark)
        right.addStretch(1)
        self._line, self._gap = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QSpacerItem(0, 0)
        self._line.setContentsMargins(0, px(6), 0, px(6))
        self._line.setSpacing(px(6))
        self._line.addLayout(told, 1)
        self._line.addSpacerItem(self._gap)
        self._line.addLayout(right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._arrange)
        self._arrange()
        self.show_now()

    def _choice(self) -> Choice:
        choice = Choice()
        for text, value in self.setting.options:
            choice.add(tr(text), value)
        choice.activated.connect(lambda _: self._apply(choice.value()))
        return choice

    def _text(self) -> QLineEdit:
        edit = line_edit(self.setting.first, mono=self.setting.wide)
        edit.setMaxLength(self.setting.most_chars)
        edit.editingFinished.connect(self._on_text)
        edit.textEdited.connect(lambda _: self.remark.say(""))
        return edit

    def _on_text(self) -> None:
        edit = self.control
        value = (edit.text().strip() if isinstance(edit, QLineEdit) else "") or self.setting.first
        self.remark.say(self.setting.problem(value))
        edit.setAccessibleDescription(self.remark.text or tr(self.setting.words))
        if not self.remark.text:
            self._apply(value)
            self.show_now()

    def _apply(self, value: str) -> None:
        if value != self.setting.read():
            self.setting.apply(value)

    def show_now(self) -> None:
        """Show what holds now, unless something else is being typed that cannot be taken."""
        value = self.setting.read()
        if isinstance(self.control, Choice):
            self.control.choose(value)
        elif not self.remark.text and not (self.control.hasFocus() and self.control.isModified()):
            self.control.setText(value)

    def put_back(self) -> None:
        """Have the value that holds where nothing was chosen."""
        self.remark.say("")
        self._apply(self.setting.first)
        self.show_now()

    def _arrange(self) -> None:
        px = theme.current().px
        beside = self.width() >= px(BESIDE) and not self.setting.wide
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._gap.changeSize(px(GAP) if beside else 0, 0)
        if beside:
            self.control.setFixedWidth(px(CONTROL))
        else:
            self.control.setMinimumWidth(0)
            self.control.setMaximumWidth(px((3 if self.setting.wide else 2) * CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def heading(text: str) -> QWidget:
    """What stands above a group of rows."""
    label = PlainLabel(tr(text), Role.SECONDARY_BOLD, "text2")
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
    return label
