"""The top of the inspection: what is shown, when it is from, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import fit, flat
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import set_margins

EXPORTS = (
    (mark("Copy as Markdown"), "copy-markdown"),
    (mark("Save as Markdown…"), "save-markdown"),
    (mark("Save as JSON…"), "save-json"),
    (mark("Save as text…"), "save-text"),
)
NOBODY = "nobody"
"""What a kind ends in where the report is to name nobody: "copy-markdown-nobody"."""
LEAST_SUBTITLE = 130
"""The labels of the buttons give way to a subtitle as wide as this: to the name of a profile and a time."""


class InspectionHeader(QWidget):
    """`export_requested` names a kind of EXPORTS, with NOBODY behind it where that is checked.

    `menu_requested` has the button below which the menu belongs. `exports` is a menu of the forms in which all that is
    known can be taken elsewhere; `export` is the button for the report.
    """

    compare_requested = Signal()
    export_requested = Signal(str)
    menu_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self.title = PlainLabel("", Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideRight)
        self.subtitle = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.compare = flat(tr("Compare"), icon="compare")
        self.compare.clicked.connect(self.compare_requested)
        self.export = flat(tr("Export report"), icon="export")
        menu = self.exports = QMenu(tr("Export as"), self)
        for label, kind in EXPORTS:
            menu.addAction(tr(label)).triggered.connect(lambda _=False, kind=kind: self.ask_for(kind))
        menu.addSeparator()
        self.nobody = menu.addAction(tr("Mask who it is about"))
        self.nobody.setCheckable(True)
        self.menu = flat(tr("Token menu"), icon="more", icon_only=True)
        self.menu.clicked.connect(lambda: self.menu_requested.emit(self.menu))
        row = self._row = QHBoxLayout(self)
        set_margins(row, px(MARGIN), 0, px(12), 0)
        row.setSpacing(px(10))
        self.back = flat(tr("Show the form"), icon="chevron-left", icon_only=True)
        self.back.hide()
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        self._end = QHBoxLayout()
        self._end.setSpacing(px(4))
        self._end.addWidget(self.compare)
        self._end.addWidget(self.export)
        self._end.addWidget(self.menu)
        row.addLayout(self._end)

    def ask_for(self, kind: str) -> None:
        """Ask for a kind of EXPORTS, which names nobody where that is checked."""
        self.export_requested.emit(f"{kind}-{NOBODY}" if self.nobody.isChecked() else kind)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._end.addWidget(widget)

    def enable_compare(self, why_not: str) -> None:
        """Let Compare be pressed, or say in its tooltip why it cannot be."""
        self.compare.setEnabled(not why_not)
        self.compare.set_tip(why_not)

    def show_title(self, title: str, subtitle: str) -> None:
        """Say what is shown, and when it is from."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the labels of the buttons, their icons do."""
        back = 0 if self.back.isHidden() else self.back.sizeHint().width() + self._row.spacing()
        said = min(self.subtitle.sizeHint().width(), theme.current().px(LEAST_SUBTITLE))
        others = said + (
            back + self.title.sizeHint().width() + self._end.count() * self._end.spacing() + 2 * self._row.spacing()
        )
        items = (self._end.itemAt(at) for at in range(2, self._end.count()))
        icons = sum(item.minimumSize().width() for item in items if item is not None)
        margins = self._row.contentsMargins()
        fit((self.compare, self.export), self.width() - margins.left() - margins.right() - others - icons)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self.setFixedHeight(theme.current().px(40 if compact else 48))
