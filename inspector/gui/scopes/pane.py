"""The scope explorer, at the right of the form: what would be sent, how far it has come, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.core.text.language import tr
from inspector.gui.scopes.header import ScopesHeader
from inspector.gui.scopes.matrix_view import MatrixView
from inspector.gui.scopes.plan_view import PlanView
from inspector.gui.widgets.layout import Hairline
from inspector.gui.widgets.panes.beside_pane import BesidePane


class ScopesPane(BesidePane):
    """What is asked for here is done by the actions."""

    help_place = "scopes"

    def __init__(self) -> None:
        super().__init__()
        self.header = ScopesHeader(self.back)
        self.plan, self.matrix = PlanView(), MatrixView()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.plan)
        self._pages.addWidget(self.matrix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Hairline())
        column.addWidget(self._pages, 1)

    def show_page(self, page: QWidget) -> None:
        """Show the plan or the matrix. The keyboard goes along."""
        if page is self._pages.currentWidget():
            return
        focused: QWidget | None = self.window().focusWidget()
        here = focused is not None and self._pages.isAncestorOf(focused)
        self._pages.setCurrentWidget(page)
        if here:
            self.focus_content()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the band."""
        self.header.set_compact(compact)
        self.matrix.set_compact(compact)

    def first_stop(self) -> QWidget | None:
        """The button that asks, the one that stops, or the matrix."""
        if self.page is self.plan:
            if self.plan.start.isEnabled():
                return self.plan.start
            return self.plan.scopes if self.plan.rows else self.plan.entry
        return self.matrix.running.stop if not self.matrix.running.isHidden() else self.matrix.table

    def focus_content(self) -> None:
        """Put the keyboard where work begins."""
        first = self.first_stop()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_title(self, name: str, subtitle: str) -> None:
        """Whose scopes these are, and when they were asked for."""
        self.header.show_title(tr("Scopes of {name}", name=name), subtitle)
