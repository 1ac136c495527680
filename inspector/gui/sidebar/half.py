"""One half of the sidebar: a head with a count, the list, and what is said where rows are missing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.gui.sidebar.row_list import RowList
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Span
from inspector.gui.widgets.layout import Hairline, set_margins


class ListHead(QWidget):
    """The title of a list, how many rows it has, and a button that never moves."""

    def __init__(self, title: str, button: Button) -> None:
        super().__init__()
        px = theme.current().px
        self.title = PlainLabel(title, Role.SMALL_BOLD, "text2", elide=Qt.TextElideMode.ElideRight)
        self.count = PlainLabel("", Role.SMALL, "text2")
        self.button = button
        self._rail = self._counts = self._gap = False
        self._line = QHBoxLayout(self)
        self._line.setSpacing(px(7))
        self._line.addWidget(self.title)
        self._line.addWidget(self.count)
        self._line.addStretch()
        self._line.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Show the button alone."""
        px = theme.current().px
        self.title.setVisible(not rail)
        self._rail = rail
        self._show_count()
        self._line.setStretch(2, 0 if rail else 1)
        self._line.setStretch(3, 1 if rail else 0)
        self._line.setSpacing(0 if rail else px(7))
        self._fit()

    def set_apart_above(self, apart: bool) -> None:
        """Leave room above, where no divider does."""
        self._gap = apart
        self._fit()

    def _fit(self) -> None:
        px = theme.current().px
        above = px(8) if self._gap and not self._rail else 0
        if self._rail:
            set_margins(self._line, 0, 0, 0, 0)
        else:
            set_margins(self._line, px(10), above, px(2), px(2))

    def say(self, count: str) -> None:
        """How many there are."""
        self.count.setText(count)
        self._show_count()

    def show_count(self, on: bool) -> None:
        """Whether the count is seen: of a few rows it says nothing."""
        self._counts = on
        self._show_count()

    def _show_count(self) -> None:
        self.count.setVisible(self._counts and not self._rail and bool(self.count.text()))


class Half(QWidget):
    """A list under its head. Below a list that is filtered stands how many rows are left out."""

    emptied = Signal()
    """The list that has the keyboard is about to go from view, since no row is left."""

    def __init__(self, head: ListHead, rows: RowList, above: QWidget | None = None) -> None:
        super().__init__()
        px = theme.current().px
        self.head, self.rows = head, rows
        self._line = Hairline()
        self._above = above
        self._empty, self._more = (MixedLabel("", Role.SECONDARY, "text2") for _ in range(2))
        self._rail = False
        self._said_empty = ""
        self._nothing_fits: tuple[Span, ...] | str = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(head)
        if above is not None:
            column.addWidget(above)
        for label in (self._empty, None, self._more):
            if label is None:
                column.addWidget(rows, 1)
                continue
            holder = QHBoxLayout()
            set_margins(holder, px(10), 0, px(8), 0)
            holder.addWidget(label)
            column.addLayout(holder)
        column.addStretch(0)
        rows.rows_changed.connect(self._fit)
        self._fit()

    @property
    def rail(self) -> bool:
        """Whether only glyphs are shown."""
        return self._rail

    def set_rail(self, rail: bool) -> None:
        """Show glyphs only."""
        self._rail = rail
        self.head.set_rail(rail)
        self.rows.set_rail(rail)
        self._line.setVisible(rail)
        self._fit()

    def say_empty(self, words: str) -> None:
        """What stands in the place of a list without a row."""
        self._said_empty = words
        self._fit()

    @property
    def empty_words(self) -> str:
        """What is said now in the place of the list; "" where there are rows."""
        return self._empty.text() if not self._empty.isHidden() else ""

    @property
    def more_words(self) -> str:
        """What is said now below the list."""
        return self._more.text() if not self._more.isHidden() else ""

    def say_filtered(self, nothing: tuple[Span, ...] | str, more: str) -> None:
        """What stands in the place of the list where nothing fits, and below it where something does; "" for none."""
        self._nothing_fits = nothing
        self._more.set_spans(more)
        self._fit()

    def _fit(self) -> None:
        rows = self.rows.rows.rowCount()
        self._empty.set_spans(self._nothing_fits or self._said_empty)
        self._empty.setVisible(not self._rail and not rows and not self._more.text())
        self._more.setVisible(not self._rail and bool(self._more.text()))
        if not rows and self.rows.hasFocus():
            self.emptied.emit()
        self.rows.setVisible(rows > 0)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), super().minimumSizeHint().height())
