"""Colours, type and measures of the window, as they are in force.

The numbers are device-independent pixels at a 13 px system font; `Theme.px` scales them with the user's font, so a
larger text size enlarges everything in proportion. Every pair of text and surface was measured with the WCAG 2
formula: 4.5 or better for text, 3 or better for glyphs, field borders and the focus ring.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import Enum
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from inspector.core.values import dataclass
from inspector.gui.theme import design
from inspector.gui.theme.design import BASE_FONT_PX
from inspector.gui.theme.pictures import PictureFolder
from inspector.resources import resource_text

Scheme = Literal["light", "dark", "system"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Named colours as `#rrggbb`. Four of each status: text and glyph on the tint, the tint, and its line.

    `text1` to `text3` go from plain to muted, and all three are readable on every surface. `edge` outlines buttons
    and chips, `field_border` fields. `on_accent` and `on_accent2` are label and hint on `accent`.
    """

    sidebar: str
    request: str
    inspect: str
    inset: str
    field: str
    hover: str
    hairline: str
    edge: str
    text1: str
    text2: str
    text3: str
    disabled: str
    disabled_edge: str
    accent: str
    accent_hover: str
    on_accent: str
    on_accent2: str
    accent_text: str
    accent_tint: str
    accent_line: str
    ok_text: str
    ok_glyph: str
    ok_tint: str
    ok_line: str
    bad_text: str
    bad_glyph: str
    bad_tint: str
    bad_line: str
    warn_text: str
    warn_glyph: str
    warn_tint: str
    warn_line: str
    mute_text: str
    mute_glyph: str
    mute_tint: str
    mute_line: str
    seg_header: str
    seg_header_tint: str
    seg_payload: str
    seg_payload_tint: str
    seg_signature: str
    seg_signature_tint: str
    mark: str
    mark_text: str
    field_border: str
    focus: str
    raised: str


LIGHT, DARK = Tokens(**design.LIGHT), Tokens(**design.DARK)


class Role(Enum):
    """What a piece of text is for: pixel size at the base scale, weight, and whether it is the fixed font."""

    VERDICT = (19, 650, False)
    METRIC = (24, 600, False)
    PAGE_TITLE = (22, 650, False)
    PANE_TITLE = (15, 600, False)
    CARD_TITLE = (14, 600, False)
    BODY = (13, 400, False)
    BODY_MEDIUM = (13, 500, False)
    BODY_BOLD = (13, 600, False)
    SECONDARY = (12, 400, False)
    SECONDARY_MEDIUM = (12, 500, False)
    SECONDARY_BOLD = (12, 600, False)
    SMALL = (11, 400, False)
    SMALL_BOLD = (11, 600, False)
    MONO = (12, 400, True)
    MONO_SMALL = (11, 400, True)


class Theme(QObject):
    """The tokens, fonts and measures in force. `changed` is emitted when scheme or system font change.

    Widgets that paint themselves ask for colours while painting and call `update()` on `changed`; those that set
    fonts set them again.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = "system"
        self._pictures = PictureFolder(app)
        self._fonts: dict[Role, QFont] = {}
        self._tabular_fonts: dict[Role, QFont] = {}
        self._metrics: dict[Role, QFontMetrics] = {}
        self._applying = False
        self._styled = False
        self.tokens = LIGHT
        self.dark = False
        self.scale = 1.0
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        app.fontChanged.connect(self.refresh)
        self.refresh()

    @property
    def scheme(self) -> Scheme:
        """What was chosen."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Show the window light, dark, or as the system is shown."""
        self._scheme = scheme
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme, Qt.ColorScheme.Unknown)
        self._app.styleHints().setColorScheme(wanted)
        self.refresh()

    def refresh(self) -> None:
        """Read the system's scheme and font again, and apply them to the application."""
        if self._applying:  # setting the palette makes some platforms report the scheme once more
            return
        self._applying = True
        try:
            self._measure()
            self._colour()
        finally:
            self._applying = False
        self.changed.emit()

    def apply_style_sheet(self) -> None:
        """Give the application its style sheet, from here on.

        Once a window is put together and not before: under a style sheet Qt styles a widget and all that is in it
        anew with every parent it is given, which took two thirds of the time a window needs.
        """
        if not self._styled:
            self._styled = True
            self._set_style_sheet(self._style_sheet())

    def remove_style_sheet(self) -> None:
        """Take it from the application again, while another window is put together."""
        if self._styled:
            self._styled = False
            self._set_style_sheet("")

    def px(self, n: float) -> int:
        """`n` base pixels at the present text size; at least 1 where `n` is positive."""
        scaled = round(n * self.scale)
        return max(1, scaled) if n > 0 else scaled

    def font(self, role: Role) -> QFont:
        """The system font, or the system's fixed font, in the size and weight of `role`."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return QFont(self._fonts[role])

    def metrics(self, role: Role) -> QFontMetrics:
        """The measures of that font, in whole pixels."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetrics(self.font(role))
        return self._metrics[role]

    def tabular(self, role: Role) -> QFont:
        """The font of `role` with figures of one width, for times and counters."""
        if role not in self._tabular_fonts:
            self._tabular_fonts[role] = self._with_tabular_figures(self.font(role))
        return QFont(self._tabular_fonts[role])

    def color(self, token: str) -> QColor:
        """The colour of a token by its name; AttributeError if there is none."""
        return QColor(getattr(self.tokens, token))

    @property
    def scrim(self) -> QColor:
        """What dims the window behind a card."""
        return QColor(0, 0, 0, 120 if self.dark else 64)

    def duration(self, ms: int) -> int:
        """`ms` of animation, or 0 where the style asks for none."""
        return 0 if self.no_motion else ms

    @property
    def no_motion(self) -> bool:
        """Whether the system asks for no animation at all."""
        return self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    def _measure(self) -> None:
        self.scale = QFontInfo(self._app.font()).pixelSize() / BASE_FONT_PX
        self._fonts.clear()
        self._tabular_fonts.clear()
        self._metrics.clear()

    def _colour(self) -> None:
        if self._high_contrast():
            self._app.setPalette(QPalette())  # the system's own
            self.tokens = from_palette(self._app.palette())
            self.dark = self.color("inspect").lightnessF() < 0.5
        else:
            hints = self._app.styleHints()
            system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
            self.dark = system_dark if self._scheme == "system" else self._scheme == "dark"
            self.tokens = DARK if self.dark else LIGHT
            self._app.setPalette(palette_of(self.tokens))
        if self._styled:
            self._set_style_sheet(self._style_sheet())

    def _set_style_sheet(self, sheet: str) -> None:
        with _no_collection():
            self._app.setStyleSheet(sheet)

    def _high_contrast(self) -> bool:
        hints = self._app.styleHints()
        if self._scheme != "system" or not hasattr(hints, "accessibility"):  # since Qt 6.10
            return False
        return bool(hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)

    def _make_font(self, role: Role) -> QFont:
        size, weight, fixed = role.value
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if fixed else QFont(self._app.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if weight >= 600 else _WEIGHTS[weight])
        if fixed:
            for feature in ("liga", "calt", "clig", "dlig"):  # "!=" in a token is two characters
                _set_feature(font, feature, 0)
            return font
        return self._with_tabular_figures(font) if role is Role.METRIC else font

    def _with_tabular_figures(self, font: QFont) -> QFont:
        """`font` with figures of one width, so that a counter does not tremble; the fixed font if it has none."""
        _set_feature(font, "tnum", 1)
        metrics = QFontMetricsF(font)
        widths = [metrics.horizontalAdvance(digit) for digit in "0123456789"]
        if max(widths) - min(widths) < 0.25:  # hinting moves single digits by less
            return font
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(font.pixelSize())
        fixed.setWeight(font.weight())
        return fixed

    def _style_sheet(self) -> str:
        values = asdict(self.tokens) | {
            "chevron_down": self._image("chevron-down", self.tokens.text2),
            "chevron_left": self._image("chevron-left", self.tokens.text2),
            "chevron_right": self._image("chevron-right", self.tokens.text2),
            "check": self._image("check", self.tokens.on_accent),
            "disc": self._image("profile-valid", self.tokens.on_accent),
        }
        sheet = re.sub(r"@px\((\d+)\)", lambda match: f"{self.px(int(match[1]))}px", resource_text("style", "app.qss"))
        return re.sub(r"@([a-z_0-9]+)", lambda match: values[match[1]], sheet)

    def _image(self, name: str, color: str) -> str:
        """The path of an icon in one colour: a style sheet takes pictures from files only."""
        picture = resource_text("icons", f"{name}.svg").replace("currentColor", color)
        return self._pictures.write(f"{name}-{color[1:]}", picture)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from deleting widgets that nothing refers to any more, which it may do in any of its own steps.

    Setting a style sheet, Qt goes through a list of all widgets and tells each, also those that handle that in Python.
    A widget that is deleted meanwhile is still in the list, and the program crashes when its turn comes.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


_WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium}


def _set_feature(font: QFont, name: str, value: int) -> None:
    if hasattr(font, "setFeature"):  # since Qt 6.7
        font.setFeature(QFont.Tag(name), value)


def palette_of(tokens: Tokens) -> QPalette:
    """The palette that gives Qt's own widgets, menus and dialogs these colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.inspect, role.WindowText: tokens.text1, role.Base: tokens.field,
        role.AlternateBase: tokens.inset, role.Text: tokens.text1, role.Button: tokens.field,
        role.ButtonText: tokens.text1, role.BrightText: tokens.bad_text, role.ToolTipBase: tokens.inset,
        role.ToolTipText: tokens.text1, role.PlaceholderText: tokens.text3, role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent, role.Accent: tokens.accent, role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text, role.Light: tokens.raised, role.Midlight: tokens.hover,
        role.Mid: tokens.edge, role.Dark: tokens.field_border, role.Shadow: tokens.hairline,
    }  # fmt: skip
    palette = QPalette()
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.hover))
    return palette


def from_palette(palette: QPalette) -> Tokens:
    """Tokens for a system high-contrast theme: no tints, only the palette's colours; shapes carry the meaning."""
    surface, text = palette.window().color().name(), palette.windowText().color().name()
    field = palette.base().color().name()
    accent, on_accent = palette.highlight().color().name(), palette.highlightedText().color().name()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    tokens = dict.fromkeys(Tokens.__dataclass_fields__, text)
    for name in tokens:
        if name.endswith("_tint"):
            tokens[name] = surface
    tokens |= dict.fromkeys(("sidebar", "request", "inspect", "inset", "hover", "raised"), surface)
    tokens |= {"field": field, "disabled": disabled, "disabled_edge": disabled}
    tokens |= dict.fromkeys(("accent", "accent_hover", "mark", "focus"), accent)
    tokens |= dict.fromkeys(("on_accent", "on_accent2", "mark_text"), on_accent)
    tokens["accent_text"] = palette.link().color().name()
    return Tokens(**tokens)


def install(app: QApplication) -> Theme:
    """Give `app` this look, style sheet and all, and return its theme; a second call returns the same one."""
    theme = prepare(app)
    theme.apply_style_sheet()
    return theme


@cache
def prepare(app: QApplication) -> Theme:
    """The theme of `app` with its fonts and colours, before its style sheet is applied."""
    return Theme(app)


def current() -> Theme:
    """The theme of the running application. RuntimeError where there is no QApplication."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return prepare(app)
    raise RuntimeError("the theme needs a QApplication")
