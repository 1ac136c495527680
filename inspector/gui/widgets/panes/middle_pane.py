"""What the panes in the middle have in common: their surface, and a header that gets lower with the window."""

from __future__ import annotations

from inspector.gui.widgets.layout import Surface
from inspector.gui.widgets.panes.pane_header import PaneHeader


class MiddlePane(Surface):
    """A pane that stands in the middle of the window."""

    def __init__(self, header: PaneHeader) -> None:
        super().__init__("request")
        self.header = header

    def set_compact(self, compact: bool) -> None:
        """Use less height, for windows lower than 700 base pixels."""
        self.header.set_compact(compact)
