"""The environment of a profile beside its name: a pill that opens the menu of all of them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from inspector.core.profiles.environment import Environment, EnvironmentColour, shown_name
from inspector.core.profiles.guessing import is_production
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.swatches import HEIGHT, OUTLINED, TOKENS, WIDTH, draw_swatch
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import plain_tooltip
from inspector.gui.widgets.layout import draw_focus_ring, painter_on

PILL, PADDING, WIDEST = 20, 9, 150
TARGET = 24
"""As high as what can be pressed has to be; the pill is drawn in the middle of it."""
_TINTS = {
    EnvironmentColour.PLUM: "seg_header_tint",
    EnvironmentColour.TEAL: "seg_signature_tint",
    EnvironmentColour.BLUE: "seg_payload_tint",
    EnvironmentColour.GREY: "mute_tint",
}


class EnvironmentPill(QAbstractButton):
    """Filled for production alone: it differs by weight and word. Quiet where a profile is in no environment.

    Space, Enter, Down and Alt+Down press it, as they open a menu.
    """

    def __init__(self) -> None:
        super().__init__()
        self._environment: Environment | None = None
        self._word = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)
        self.show_environment(None)

    @property
    def environment(self) -> Environment | None:
        """The one that is shown."""
        return self._environment

    @property
    def filled(self) -> bool:
        """Whether it is filled with its colour: for production."""
        return self._environment is not None and is_production(self._environment.name)

    def show_environment(self, environment: Environment | None) -> None:
        """Name an environment, or say that there is none."""
        self._environment = environment
        self._word = visible(shown_name(environment.name)) if environment is not None else tr("No environment")
        name = tr("Environment: {name}", name=self._word) if environment is not None else self._word
        self.setText(self._word.replace("&", "&&"))
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px, metrics = theme.current().px, theme.current().metrics(Role.SMALL_BOLD)
        width = max(TARGET, min(metrics.horizontalAdvance(self._word) + 2 * px(PADDING) + 2, px(WIDEST)))
        return QSize(width, max(TARGET, self._drawn_height()))

    def _drawn_height(self) -> int:
        px = theme.current().px
        return max(px(PILL), theme.current().metrics(Role.SMALL_BOLD).height() + px(4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.key() in keys and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.AltModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Fill, edge and ink."""
        environment = self._environment
        if environment is None:
            return None, "edge", "text3"
        ink = TOKENS[environment.colour]
        if self.filled:
            return ink, ink, "on_pill"
        if environment.colour in OUTLINED:
            return None, ink, ink
        grey = environment.colour is EnvironmentColour.GREY
        return _TINTS[environment.colour], "mute_line" if grey else ink, "mute_text" if grey else ink

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        fill, edge, ink = self._colours()
        painter = painter_on(self)
        over = self.isEnabled() and (self.underMouse() or self.isDown()) and not self.filled
        ground = "hover" if over else fill
        painter.setBrush(look.color(ground) if ground else Qt.BrushStyle.NoBrush)
        pen = QPen(look.color(edge), 1) if edge else Qt.PenStyle.NoPen
        if isinstance(pen, QPen) and self._environment is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        high = self._drawn_height()
        pill = QRectF(0, (self.height() - high) // 2, self.width(), high)
        radius = high / 2
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(look.font(Role.SMALL_BOLD if self.filled else Role.SMALL))
        # The letters on a filled pill are the ground of the dark theme there, where its colour is a light one.
        painter.setPen(look.color("sidebar" if look.dark else "inspect") if ink == "on_pill" else look.color(ink))
        place = self.rect().adjusted(look.px(PADDING) - 1, 0, -look.px(PADDING) + 1, 0)
        drawn = elide_middle(shown(self._word), place.width() + 1, painter.fontMetrics().horizontalAdvance)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, drawn)
        if self.hasFocus():
            draw_focus_ring(painter, pill, radius, on_accent=self.filled)
        painter.end()


class Swatch(QWidget):
    """The colour of an environment beside its word. Decoration: it has no name."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = EnvironmentColour.GREY
        theme.current().changed.connect(self._measure)
        self._measure()

    def show_colour(self, colour: EnvironmentColour) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def _measure(self) -> None:
        px = theme.current().px
        self.setFixedSize(px(16), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = theme.current().px
        wide, high = px(WIDTH), px(HEIGHT)
        painter = painter_on(self)
        draw_swatch(painter, QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), self._colour)
        painter.end()
