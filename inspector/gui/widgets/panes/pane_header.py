"""The top of a pane: its title, which can be edited in place, and its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QWidget
from shiboken6 import isValid

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import Remark, keep_font
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import set_margins


class PaneHeader(QWidget):
    """The title, which can be edited in place, a menu, and the way to the inspection where that is behind."""

    renamed = Signal(str)

    def __init__(self, title: str = "", *, menu: bool = True) -> None:
        super().__init__()
        px = theme.current().px
        self._name = title
        self._then: QWidget | None = None
        self._title = PlainLabel(title, Role.PANE_TITLE, elide=Qt.TextElideMode.ElideMiddle)
        self.name_edit = QLineEdit()
        self.name_edit.setAccessibleName(tr("Profile name"))
        self.name_edit.setMaxLength(120)
        self.name_edit.setFixedHeight(px(32))
        keep_font(self.name_edit, Role.PANE_TITLE)
        self._error = Remark()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._title)
        self._stack.addWidget(self.name_edit)
        self._stack.setFixedHeight(px(32))  # high letters would make it higher than the field, which is at its top
        self.menu = buttons.flat(tr("Profile menu"), icon="more", icon_only=True, height=30)
        self.onward = buttons.flat(tr("Show the inspection"), icon="chevron-right", icon_only=True, height=30)
        self.onward.hide()
        line = QHBoxLayout(self)
        set_margins(line, px(16), 0, px(8), 0)
        line.setSpacing(px(8))
        line.addWidget(
            self._stack, 1, Qt.AlignmentFlag.AlignVCenter
        )  # a field as high as the header would touch its edge
        line.addWidget(self.menu)
        line.addWidget(self.onward)
        if not menu:
            self.menu.hide()
        self.name_edit.editingFinished.connect(self._finish)
        self.set_compact(False)

    @property
    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    @property
    def renaming(self) -> bool:
        """Whether the title is being edited."""
        return self._stack.currentWidget() is self.name_edit

    def show_title(self, title: str) -> None:
        """Show a title; one that is being edited stays as it is."""
        self._name = title
        self._title.setText(title)
        if not self.renaming:
            self.name_edit.setText(title)

    def rename(self, name: str | None = None, *, then: QWidget | None = None) -> None:
        """Let the title, or `name`, be edited in place: Enter keeps what stands there, Esc the old title.

        Afterwards the keyboard goes to `then`, or back to where it was.
        """
        before = QApplication.focusWidget()
        self._then = then or (self._then if before is self.name_edit else before)
        self.name_edit.setText(self._name if name is None else name)
        self._stack.setCurrentWidget(self.name_edit)
        self.name_edit.selectAll()
        self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel_rename(self) -> bool:
        """Keep the old title; False when it was not being edited."""
        if not self.renaming:
            return False
        self.name_edit.setText(self._name)
        self._stop()
        return True

    def _stop(self) -> None:
        """Show the title again; the keyboard goes on unless it has gone somewhere by itself."""
        had_focus = self.name_edit.hasFocus()
        self._stack.setCurrentWidget(self._title)
        if had_focus and self._then is not None and isValid(self._then) and self._then.isVisible():
            self._then.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if not self.renaming:
            return
        name = self.name_edit.text().strip()
        self._stop()
        if name and name != self._name:
            self.renamed.emit(name)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self.setFixedHeight(theme.current().px(40 if compact else 48))
