"""Icons: every one is drawn, in its token's colour, sharp on any screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.profiles.environment import EnvironmentColour
from inspector.gui.sidebar.filter_field import ListsFilter
from inspector.gui.theme import icons, theme
from inspector.gui.theme import looks as glyphs
from inspector.gui.theme.swatches import swatch_icon
from inspector.resources import ResourceError, resource

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


def colours(image: QImage) -> set[str]:
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in every if colour.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_tokens_colour(name: str) -> None:
    image = icons.pixmap(name, "bad_glyph", 36, 2.0).toImage()
    assert QColor(theme.LIGHT.bad_glyph).name() in colours(image)


@pytest.mark.parametrize("name", ["ok", "bad", "warn", "unverified", "malformed"])
def test_filled_glyph_shows_the_surface_through(name: str) -> None:
    theme.current().set_scheme("dark")
    assert QColor(theme.DARK.inspect).name() in colours(icons.pixmap(name, "ok_glyph", 36, 2.0).toImage())
    theme.current().set_scheme("light")


def test_pixmap_has_the_screens_resolution() -> None:
    picture = icons.pixmap("key", "text2", 16, 1.5)
    assert picture.devicePixelRatio() == 1.5
    assert picture.width() == round(theme.current().px(16) * 1.5)


def test_icon_is_dimmed_when_disabled() -> None:
    size = theme.current().px(16)
    image = icons.icon("bad", "bad_glyph").pixmap(size, size, QIcon.Mode.Disabled).toImage()
    assert QColor(theme.LIGHT.disabled).name() in colours(image)


def test_paint_stays_inside_its_rectangle() -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, "ok", QRectF(20, 20, 20, 20), "ok_glyph")
    painter.end()
    assert image.pixelColor(30, 23) == QColor(theme.LIGHT.ok_glyph)
    assert {image.pixelColor(x, y).name() for x in range(60) for y in (5, 18, 42, 55)} == {QColor("white").name()}


def test_missing_icon_is_named() -> None:
    with pytest.raises(ResourceError, match="unicorn"):
        icons.pixmap("unicorn")


def test_every_status_and_verdict_has_its_own_shape_and_word() -> None:
    looks = [*glyphs.VERDICTS.values(), *glyphs.STATUSES.values(), glyphs.NOTE, glyphs.NOTHING_YET]
    assert set(glyphs.VERDICTS) == set(Verdict)
    assert set(glyphs.STATUSES) == set(Status)
    assert len({look.icon for look in glyphs.VERDICTS.values()}) == len(Verdict)
    assert len({look.icon for look in glyphs.STATUSES.values()}) == len(Status)
    assert all(look.icon in NAMES for look in looks)
    for look in looks:
        for token in (look.text, look.glyph, look.tint, look.line):
            assert theme.current().color(token).isValid()


def test_nothing_is_green_before_the_signature_is_verified() -> None:
    passed = Check("expiry", "Expiry", Status.PASSED, "It is in date.")
    assert glyphs.of_check(passed, Verdict.VALID).glyph == "ok_glyph"
    assert glyphs.of_check(passed, Verdict.UNVERIFIED).glyph == "mute_glyph"


def test_a_note_is_shown_as_a_note() -> None:
    note = Check("profile", "Profile", Status.WARNING, "Usual for Cognito.", note=True)
    assert glyphs.of_check(note, Verdict.VALID).icon == "note"


def test_the_colour_of_an_environment_is_the_same_in_a_chosen_row() -> None:
    swatch = swatch_icon(EnvironmentColour.PLUM)
    normal, chosen = (swatch.pixmap(16, 16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected))
    assert theme.current().color("seg_header").name() in colours(normal)
    assert chosen == normal


def test_a_filter_is_emptied_by_a_cross_that_is_seen(qtbot: QtBot) -> None:
    field = ListsFilter()
    qtbot.addWidget(field)
    for scheme in ("light", "dark"):
        theme.current().set_scheme(scheme)
        cross = field.findChild(QAction, "_q_qlineeditclearaction")
        assert cross is not None
        assert theme.current().color("text2").name() in colours(cross.icon().pixmap(32, 32).toImage())
