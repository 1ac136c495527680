"""The theme: readable in light and dark, one place for colours, and everything grows with the font."""

from __future__ import annotations

import gc
import math
import re
import weakref
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.theme import theme
from inspector.gui.theme.theme import DARK, LIGHT, Role, Theme, Tokens
from inspector.gui.window import appearance
from inspector.resources import resource
from tests.gui import samples
from tests.gui.conftest import World

SURFACES = ("sidebar", "request", "inspect", "inset", "field", "accent_tint")
NEVER = 1_000_000
"""So many new objects that no test makes them."""
TINTS = ("ok_tint", "bad_tint", "warn_tint", "mute_tint")


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    look = theme.install(qapp)
    look.set_scheme("light")
    return look


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2 definition."""
    shown = QColor(colour)
    red, green, blue = map(linear, (shown.redF(), shown.greenF(), shown.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def pairs() -> list[tuple[str, str, float]]:
    text = [(ink, on, 4.5) for ink in ("text1", "text2", "text3") for on in (*SURFACES, "hover", *TINTS)]
    status = [(f"{tone}_text", on, 4.5) for tone in ("ok", "bad", "warn", "mute") for on in (f"{tone}_tint", "inspect")]
    glyphs = [(ink.replace("text", "glyph"), on, 3.0) for ink, on, _ in status]
    segments = [(f"seg_{part}", f"seg_{part}_tint", 4.5) for part in ("header", "payload", "signature")]
    edges = [(ink, on, 3.0) for ink in ("field_border", "focus") for on in ("request", "inspect", "field")]
    accent = [(ink, on, 4.5) for ink in ("on_accent", "on_accent2") for on in ("accent", "accent_hover")]
    links = [("accent_text", on, 4.5) for on in ("sidebar", "request", "inspect", "inset", "accent_tint")]
    return text + status + glyphs + segments + edges + accent + links + [("mark_text", "mark", 4.5)]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_and_glyph_is_readable_where_it_stands(tokens: Tokens) -> None:
    values = asdict(tokens)
    weak = [
        f"{ink} on {on}: {contrast(values[ink], values[on]):.2f}"
        for ink, on, need in pairs()
        if contrast(values[ink], values[on]) < need
    ]
    assert weak == []


def test_colours_stand_in_one_file_only() -> None:
    gui = Path(theme.__file__).parents[1]
    sources = [path for path in gui.rglob("*.py") if path.name != "design.py"]
    sources += [*resource("style").rglob("*.qss"), *resource("icons").glob("*.svg")]
    assert len(sources) > 40
    assert [str(path) for path in sources if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8"))] == []


def test_scheme_changes_tokens_palette_and_style_sheet(look: Theme, qapp: QApplication) -> None:
    heard: list[bool] = []
    look.changed.connect(lambda: heard.append(look.dark))
    look.set_scheme("dark")
    assert heard[-1:] == [True]
    assert look.tokens == DARK
    assert qapp.palette().window().color() == QColor(DARK.inspect)
    assert DARK.field in qapp.styleSheet()
    look.set_scheme("light")
    assert heard[-1:] == [False]
    assert LIGHT.field_border in qapp.styleSheet()
    assert qapp.palette().window().color() == QColor(LIGHT.inspect)


def test_style_sheet_has_no_placeholder_left(look: Theme, qapp: QApplication) -> None:
    assert "@" not in qapp.styleSheet()


class Busy(QWidget):
    """Does so much in Python when its style changes that Python looks for what nothing refers to any more."""

    told = 0

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.told += 1
            gc.set_threshold(100)
            assert [[number] for number in range(2000)]
            gc.set_threshold(NEVER)


@pytest.fixture
def collecting_when_busy() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(NEVER)
    yield
    gc.set_threshold(*before)


@pytest.mark.usefixtures("collecting_when_busy")
@pytest.mark.parametrize("change", [Theme.refresh, Theme.remove_style_sheet])
def test_no_widget_is_deleted_while_qt_styles_all_of_them(
    look: Theme, qtbot: QtBot, change: Callable[[Theme], None]
) -> None:
    """Qt crashed when it came to one that was deleted meanwhile."""
    busy, circles = Busy(), list[weakref.ref[QWidget]]()
    qtbot.addWidget(busy)
    busy.show()
    for _ in range(20):
        forgotten = QWidget()
        forgotten.itself = forgotten  # type: ignore[attr-defined] # a circle, which Python has to look for
        circles.append(weakref.ref(forgotten))
    del forgotten
    change(look)
    assert busy.told == 1
    assert None not in [circle() for circle in circles]
    gc.collect()
    assert {circle() for circle in circles} == {None}
    look.apply_style_sheet()


def test_sizes_follow_the_system_font(look: Theme, qapp: QApplication) -> None:
    before = qapp.font()
    try:
        for size in (13, 26):
            font = QFont(before)
            font.setPixelSize(size)
            qapp.setFont(font)
            assert look.px(32) == round(32 * size / 13)
            assert look.font(Role.BODY).pixelSize() == size
            assert look.font(Role.METRIC).pixelSize() == round(24 * size / 13)
    finally:
        qapp.setFont(before)


def test_hairlines_never_vanish(look: Theme) -> None:
    assert look.px(0.01) == 1
    assert look.px(0) == 0


def test_counters_do_not_tremble(look: Theme) -> None:
    metrics = QFontMetricsF(look.font(Role.METRIC))
    assert metrics.horizontalAdvance("11:11") == pytest.approx(metrics.horizontalAdvance("48:07"), abs=1)


def test_unknown_token_is_an_error(look: Theme) -> None:
    with pytest.raises(AttributeError):
        look.color("pink")


def test_high_contrast_uses_only_the_systems_colours(look: Theme) -> None:
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "black"), (QPalette.ColorRole.Base, "black"),
        (QPalette.ColorRole.WindowText, "white"), (QPalette.ColorRole.Highlight, "yellow"),
        (QPalette.ColorRole.HighlightedText, "black"), (QPalette.ColorRole.Link, "cyan"),
    ):  # fmt: skip
        palette.setColor(role, QColor(colour))
    tokens = theme.from_palette(palette)
    assert {tokens.ok_tint, tokens.bad_tint, tokens.sidebar, tokens.hover} == {QColor("black").name()}
    assert {tokens.ok_text, tokens.bad_glyph, tokens.edge, tokens.hairline} == {QColor("white").name()}
    assert (tokens.accent, tokens.on_accent) == (QColor("yellow").name(), QColor("black").name())


def test_installing_twice_gives_the_same_theme(look: Theme, qapp: QApplication) -> None:
    assert theme.install(qapp) is theme.current() is look


def test_the_chosen_appearance_is_remembered(world: World) -> None:
    theme.current().set_scheme("system")
    window = world.window(samples.PROFILE)
    window.panes.registry.run("scheme-dark")
    assert theme.current().dark
    theme.current().set_scheme("light")
    appearance.recall(world.home / "window.ini")
    assert theme.current().dark
    window.panes.registry.run("scheme-system")
    theme.current().set_scheme("dark")
    appearance.recall(world.home / "window.ini")
    assert theme.current().scheme == "system"


def test_an_appearance_that_is_none_is_not_taken(qtbot: QtBot, tmp_path: Path) -> None:
    theme.current().set_scheme("light")
    (tmp_path / "window.ini").write_text("[General]\nappearance=pink\n")
    appearance.recall(tmp_path / "window.ini")
    appearance.recall(tmp_path / "absent.ini")
    appearance.recall(None)
    assert theme.current().scheme == "light"
    theme.current().set_scheme("system")
