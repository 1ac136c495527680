"""The field that filters the claims."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.widgets.form_fields import SearchField


class FilterField(SearchField):
    """As wide as it may be beside the tabs."""

    def __init__(self) -> None:
        super().__init__(tr("Filter claims"), leaves=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()

    def _restyle(self) -> None:
        self.setMaximumWidth(theme.current().px(190))
        super()._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(136), super().sizeHint().height())  # the tabs beside it take their room first
