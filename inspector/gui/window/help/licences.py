"""The licences of the program and of all that it is made of, with their texts as far as they came with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.task import Task
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import keep_room
from inspector.gui.window.help.made_of import MadeOf, made_of

WIDTH, HEIGHT, BESIDE, LIST = 900, 560, 560, 250
"""As wide as a licence of 80 columns beside the list."""
Index = QModelIndex | QPersistentModelIndex


class PartsModel(QAbstractListModel):
    """A part a row: its name, its version and its licence."""

    hides_values = True
    """There is none among the names of packages."""

    def __init__(self, parts: tuple[MadeOf, ...]) -> None:
        super().__init__()
        self.parts = parts

    def show_parts(self, parts: tuple[MadeOf, ...]) -> None:
        """List these."""
        self.beginResetModel()
        self.parts = parts
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        part = self.parts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return visible(" · ".join(filter(None, (f"{part.name} {part.version}", part.licence))))
        return None


class LicenceText(VeiledText, QPlainTextEdit):
    """The text of a licence, which is no value."""

    def veil(self, on: bool) -> None:
        """Stay as it is."""


class Licences(Overlay):
    """A card over the window: what there is at the left, or above, and the text of the chosen one."""

    help_place = "about"

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Licences"))
        px = theme.current().px
        self.model = PartsModel(())
        self._asking = Task(self)  # there are some dozen packages, each with files of its own
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Parts"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        keep_room(self.list)
        keep_font(self.list, Role.SECONDARY)
        self.text = LicenceText()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        keep_font(self.text, Role.MONO_SMALL)
        self._named = PlainLabel("", Role.BODY_BOLD)
        self.close_button = buttons.primary(tr("Close"))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(px(12))
        right, foot = QVBoxLayout(), QHBoxLayout()
        right.setSpacing(px(6))
        right.addWidget(self._named)
        right.addWidget(self.text, 1)
        self._line.addWidget(self.list)
        self._line.addLayout(right, 1)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        self.card.set_padding(20)
        body = self.card.body
        body.addWidget(PlainLabel(tr("Licences"), Role.PANE_TITLE))
        words = tr(
            "The program is licensed under the Apache License 2.0. These are its parts, with their own licences."
        )
        body.addWidget(MixedLabel(words, Role.SECONDARY, "text2"))
        body.addLayout(self._line, 1)
        body.addSpacing(px(6))
        body.addLayout(foot)
        self.close_button.clicked.connect(self.close_overlay)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._asking.succeeded.connect(self._on_found)
        self._asking.run(lambda _: made_of())

    @property
    def ready(self) -> bool:
        """Whether all parts are listed."""
        return not self._asking.running

    def _on_found(self, parts: tuple[MadeOf, ...]) -> None:
        self.model.show_parts(parts)
        self.list.setCurrentIndex(self.model.index(0))

    def _on_current(self, current: Index) -> None:
        if not current.isValid():
            return
        part = self.model.parts[current.row()]
        told = tr("No text came with this part. Its licence: {licence}", licence=part.licence or tr("not named"))
        self._named.setText(f"{part.name} {part.version}")
        self.text.setPlainText(visible(part.text(), keep="\n\t\f") or told)

    def place_card(self) -> None:
        """In the middle, as large as there is room for."""
        px = theme.current().px
        width, height = min(px(WIDTH), self.width() - 2 * px(16)), min(px(HEIGHT), self.height() - 2 * px(12))
        self.card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        self._arrange(width)

    def _arrange(self, width: int) -> None:
        px, directions = theme.current().px, QBoxLayout.Direction
        beside = width >= px(BESIDE)
        self._line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self.list.setMinimumSize(px(LIST) if beside else 0, 0 if beside else px(60))
        self.list.setMaximumSize(px(LIST) if beside else 16_777_215, 16_777_215 if beside else px(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_card()
