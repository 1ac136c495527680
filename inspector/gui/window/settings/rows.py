"""A row of the settings: label and explanation at the left, the control at the right, or below where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import Choice, Remark, line_edit
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.window.settings.settings import Setting

BESIDE = 440
"""From this width on, in base pixels, label and control stand beside each other."""
CONTROL = 200
MOST_DIGITS = 7


class SettingRow(QWidget):
    """Applies what is chosen at once, and shows what holds when it is asked to. `show_now` tells nobody."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        px, label = theme.current().px, tr(setting.label)
        self.control: Choice | QLineEdit = self._choice() if setting.options else self._number()
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
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, px(6), 0, px(6))
        self._line.setSpacing(px(6))
        self._line.addLayout(told, 1)
        self._line.addSpacing(px(14))
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

    def _number(self) -> QLineEdit:
        edit = line_edit(self.setting.first, mono=False)
        edit.setMaxLength(MOST_DIGITS)
        edit.editingFinished.connect(self._on_number)
        edit.textEdited.connect(lambda _: self.remark.say(""))
        return edit

    def _on_number(self) -> None:
        edit = self.control
        text = edit.text().strip() if isinstance(edit, QLineEdit) else ""
        value = text or self.setting.first
        if value.isascii() and value.isdecimal() and int(value) <= self.setting.most:
            self.remark.say("")
            self._apply(str(int(value)))
        else:
            self.remark.say(tr("A whole number from 0 to {most}.", most=grouped(self.setting.most)))
        edit.setAccessibleDescription(self.remark.text or tr(self.setting.words))

    def _apply(self, value: str) -> None:
        if value != self.setting.read():
            self.setting.apply(value)

    def show_now(self) -> None:
        """Show what holds now, unless something else is being typed that cannot be taken."""
        value = self.setting.read()
        if isinstance(self.control, Choice):
            self.control.choose(value)
        elif not self.remark.text and (not self.control.hasFocus() or not self.control.isModified()):
            self.control.setText(value)

    def put_back(self) -> None:
        """Have the value that holds where nothing was chosen."""
        self.remark.say("")
        self._apply(self.setting.first)
        self.show_now()

    def _arrange(self) -> None:
        px = theme.current().px
        beside = self.width() >= px(BESIDE)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        if beside:
            self.control.setFixedWidth(px(CONTROL))
        else:
            self.control.setMinimumWidth(0)
            self.control.setMaximumWidth(px(2 * CONTROL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def heading(text: str) -> QWidget:
    """What stands above a group of rows."""
    label = PlainLabel(tr(text), Role.SECONDARY_BOLD, "text2")
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom)
    return label
