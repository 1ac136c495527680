"""Where a comparison is shown: beside the inspection in a wide window, else in the place of its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.core.text.language import tr
from inspector.gui.model.selection import InFront, Selection

if TYPE_CHECKING:
    from inspector.gui.inspection.comparison.view import ComparisonView
    from inspector.gui.inspection.header import InspectionHeader
    from inspector.gui.inspection.pane import InspectionPane
    from inspector.gui.window.frame import Frame


class ComparisonRoom(QObject):
    """Moves the one view of the inspection, also when the window becomes wide or narrow while it is open."""

    def __init__(self, frame: Frame, inspection: InspectionPane, selection: Selection) -> None:
        super().__init__(frame)
        self._third, self._inspection, self._selection = frame.third, inspection, selection
        self._third.room_changed.connect(self._move)

    @property
    def header(self) -> InspectionHeader:
        """The top of the inspection, with the button."""
        return self._inspection.header

    @property
    def comparison(self) -> ComparisonView:
        """Two tokens side by side."""
        return self._inspection.comparison

    @property
    def comparing(self) -> bool:
        """Whether the view is there."""
        return self._third.view is not None or self._inspection.comparing

    def open_comparison(self) -> None:
        """Show the view."""
        if not self._third.room:
            self._inspection.open_comparison()
        elif self._third.view is None:
            self._selection.turned.emit(InFront.INSPECTION)
            self._third.lend(self.comparison, tr("Two tokens compared"))

    def close_comparison(self) -> None:
        """Show the inspection alone."""
        if self._third.view is None:
            self._inspection.close_comparison()
        else:
            self._third.give_back()
            self._inspection.keep("comparison", self.comparison)

    def _move(self) -> None:
        """There is room for it beside the inspection now, or no longer. The keyboard stays in it."""
        if not self.comparing:
            return
        held: QWidget | None = self.comparison.window().focusWidget()
        inside = held is not None and self.comparison.isAncestorOf(held)
        if self._third.room:
            self._inspection.close_comparison()
        else:
            self._third.give_back()
            self._inspection.keep("comparison", self.comparison)
        self.open_comparison()
        if inside and held is not None:
            held.setFocus()
