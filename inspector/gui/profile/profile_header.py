"""The top of the form: the name of the profile and its environment, unmistakable where that is production."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from inspector.core.profiles.environment import Environment
from inspector.gui.profile.environment.pill import EnvironmentPill
from inspector.gui.theme import theme
from inspector.gui.theme.swatches import TOKENS
from inspector.gui.widgets.panes.pane_header import PaneHeader

BAND = 3


class ProfileHeader(PaneHeader):
    """With a band above it and a tint for production, and the pill of the environment beside the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.pill = EnvironmentPill()
        line = self.layout()
        if isinstance(line, QHBoxLayout):
            line.insertWidget(line.indexOf(self.menu), self.pill)
        theme.current().changed.connect(self.update)

    def show_environment(self, environment: Environment | None) -> None:
        """Show which environment the profile is in."""
        self.pill.show_environment(environment)
        self.update()

    @property
    def marked(self) -> bool:
        """Whether it has the band and the tint of production."""
        return self.pill.filled

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        environment = self.pill.environment
        if environment is None or not self.marked:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("seg_header_tint"))
        painter.fillRect(QRect(0, 0, self.width(), look.px(BAND)), look.color(TOKENS[environment.colour]))
        painter.end()
