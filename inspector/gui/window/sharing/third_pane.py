"""A pane at the right of the inspection, in a window that is wide enough for three."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import Hairline, Surface, set_margins

LEAST_WIDTH = 440


class ThirdPane(Surface):
    """Lent a view, which goes back to where it came from. It is seen while there is one, in a window with room."""

    room_changed = Signal()
    """The window has become wide enough for it, or is so no longer."""

    def __init__(self) -> None:
        super().__init__("inspect")
        px = theme.current().px
        self.room = False
        """Whether the window is wide enough."""
        self.wanted: int | None = None
        """As wide as it was dragged; None where it was not."""
        self._view: QWidget | None = None
        self._title = PlainLabel("", Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideRight)
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        set_margins(line, px(MARGIN), 0, px(12), 0)
        line.addWidget(self._title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(Hairline())
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.set_compact(False)
        self.hide()

    @property
    def view(self) -> QWidget | None:
        """What is shown in it."""
        return self._view

    def set_room(self, room: bool) -> None:
        """Say whether the window is wide enough for it."""
        if room != self.room:
            self.room = room
            self.room_changed.emit()

    def lend(self, view: QWidget, title: str) -> None:
        """Show a view, under this title."""
        self._view = view
        self.setAccessibleName(title)
        self._title.setText(title)
        self._column.addWidget(view, 1)
        view.show()
        self.show()
        self._share()

    def give_back(self) -> None:
        """The view is shown elsewhere, or not at all."""
        self._view = None
        self.hide()

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high at the top, as the pane beside it."""
        self._head.setFixedHeight(theme.current().px(40 if compact else 48))

    def note_width(self) -> None:
        """Its edge was dragged: it is to be as wide the next time."""
        if not self.isHidden():
            self.wanted = self.width()

    def _share(self) -> None:
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            width = splitter.width()
            third = min(max(self.wanted or width // 2, self.minimumWidth()), max(1, width - self.minimumWidth()))
            splitter.setSizes([max(1, width - third), third])
