"""The ways from the form to the inspection and back, where they take turns because the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from inspector.gui.widgets.panes.pane_header import PaneHeader
from inspector.gui.window.pane_splitter import PaneSplitter


class Turning(QObject):
    """A button in the header of each form and of each pane at its right; seen only where the other side is not."""

    def __init__(self, inner: PaneSplitter, middle: QWidget, beside: QWidget) -> None:
        super().__init__(inner)
        self._inner, self._middle, self._beside = inner, middle, beside
        self._headers: list[PaneHeader] = []
        self._backs: list[QAbstractButton] = []
        inner.turned.connect(self._on_turned)

    def add_form(self, header: PaneHeader) -> None:
        """Lead from a form to the inspection."""
        header.onward.clicked.connect(self.to_inspection)
        header.onward.setVisible(self._inner.turns)
        self._headers.append(header)

    def add_beside(self, back: QAbstractButton) -> None:
        """Lead back to the form with this button of a pane at its right."""
        back.clicked.connect(self.to_form)
        back.setVisible(self._inner.turns)
        self._backs.append(back)

    def to_form(self) -> None:
        """Have the form in front, with the keyboard on the way to the inspection."""
        self._inner.bring(self._middle)
        for header in self._headers:
            if header.isVisibleTo(self._middle):
                header.onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_inspection(self) -> None:
        """Have the inspection in front, with the keyboard on the way back."""
        self._inner.bring(self._beside)
        for back in self._backs:
            if back.isVisibleTo(self._beside):
                back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_turned(self) -> None:
        for header in self._headers:
            header.onward.setVisible(self._inner.turns)
        for back in self._backs:
            back.setVisible(self._inner.turns)
