"""The lifetime bar: any numbers can be drawn, the moments stand in their order, and labels never collide."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.gui.inspection.verdict.lifetime import LifetimeBar, LifetimeState, Tone
from inspector.gui.inspection.verdict.lifetime_axis import describe, lay_out
from inspector.gui.theme import theme

NOON = 1_790_078_400.0
HOUR = 3600.0
RUNNING = LifetimeState(issued=NOON, expires=NOON + HOUR, now=NOON + HOUR / 4, tone=Tone.VALID)

moments = st.none() | st.floats() | st.floats(NOON - 1e5, NOON + 1e5)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    theme.install(qapp).set_scheme("light")


def kinds(state: LifetimeState) -> list[str]:
    return [stretch.kind for stretch in lay_out(state).stretches]


def bar_of(qtbot: QtBot, state: LifetimeState, width: int = 600) -> LifetimeBar:
    bar = LifetimeBar(state)
    qtbot.addWidget(bar)
    bar.resize(width, bar.sizeHint().height())
    return bar


def colours_on_axis(bar: LifetimeBar) -> list[str]:
    image = bar.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    middle = round(bar._line() + theme.current().px(6))
    return [image.pixelColor(x, middle).name() for x in range(image.width())]


@given(moments, moments, moments, moments)
def test_any_numbers_give_a_whole_axis(
    issued: float | None, not_before: float | None, expires: float | None, now: float | None
) -> None:
    axis = lay_out(LifetimeState(issued, not_before, expires, now))
    places = [place for stretch in axis.stretches for place in (stretch.start, stretch.end)]
    places += [p for p in (axis.issued, axis.not_before, axis.expires, axis.now) if p is not None]
    assert all(math.isfinite(place) and 0 <= place <= 1 for place in places)
    for before, after in itertools.pairwise(axis.stretches):
        assert before.end == pytest.approx(after.start)
    assert axis.stretches[0].start == 0
    assert axis.stretches[-1].end == 1


def test_running_token_is_to_scale() -> None:
    axis = lay_out(RUNNING)
    assert axis.now == pytest.approx(0.25)
    assert kinds(RUNNING) == ["spent", "left"]


def test_overdue_up_to_one_lifetime_is_to_scale() -> None:
    axis = lay_out(replace(RUNNING, now=NOON + 1.5 * HOUR))
    assert axis.expires
    assert axis.now
    assert axis.now / axis.expires == pytest.approx(1.5)
    assert axis.break_at is None


def test_longer_overdue_breaks_the_axis() -> None:
    axis = lay_out(replace(RUNNING, now=NOON + 75 * HOUR))
    assert axis.expires
    assert axis.now
    assert axis.break_at
    assert axis.expires < axis.break_at < axis.now
    assert [stretch.kind for stretch in axis.stretches] == ["spent", "overdue", "after"]


def test_waiting_for_nbf_is_hatched_and_marked() -> None:
    state = replace(RUNNING, not_before=NOON + HOUR / 2, tone=Tone.REJECTED)
    assert kinds(state) == ["spent", "early", "left"]
    assert lay_out(state).not_before == pytest.approx(0.5)
    assert lay_out(replace(state, now=NOON + 0.6 * HOUR)).not_before is None


def test_issued_in_the_future_is_not_spent_time() -> None:
    state = LifetimeState(issued=NOON + 600, expires=NOON + HOUR, now=NOON)
    assert kinds(state) == ["early", "left"]
    assert lay_out(state).now == 0


def test_without_an_end_the_bar_stays_open() -> None:
    assert kinds(replace(RUNNING, expires=None)) == ["spent", "open"]


def test_without_a_beginning_nothing_is_claimed_to_be_spent() -> None:
    assert kinds(LifetimeState(expires=NOON + HOUR, now=NOON)) == ["unknown", "left"]
    assert kinds(LifetimeState(expires=NOON - HOUR, now=NOON))[0] == "unknown"


@pytest.mark.parametrize(
    "left_s, lifetime_s, low",
    [(299, 3600, True), (301, 3600, True), (361, 3600, False), (301, 2000, False), (0, 3600, False), (-5, 3600, False)],
)
def test_low_is_under_five_minutes_or_a_tenth(left_s: float, lifetime_s: float, low: bool) -> None:
    state = LifetimeState(issued=NOON, expires=NOON + lifetime_s, now=NOON + lifetime_s - left_s)
    assert state.low is low


@pytest.mark.parametrize(
    "tone, now, token",
    [
        (Tone.VALID, NOON + HOUR / 4, "ok_glyph"),
        (Tone.VALID, NOON + HOUR - 60, "warn_glyph"),
        (Tone.REJECTED, NOON + HOUR / 4, "mute_line"),
        (Tone.UNVERIFIED, NOON + HOUR / 4, "mute_line"),
    ],
)
def test_only_a_valid_token_has_green_time_left(qtbot: QtBot, tone: Tone, now: float, token: str) -> None:
    colours = colours_on_axis(bar_of(qtbot, replace(RUNNING, tone=tone, now=now)))
    assert colours[-6] == QColor(getattr(theme.LIGHT, token)).name()
    if token != "ok_glyph":
        assert QColor(theme.LIGHT.ok_glyph).name() not in colours


STATES = [
    RUNNING,
    replace(RUNNING, not_before=NOON + HOUR / 2, tone=Tone.REJECTED),
    replace(RUNNING, not_before=NOON + 0.98 * HOUR),
    replace(RUNNING, now=NOON + HOUR - 100),
    replace(RUNNING, now=NOON + 1.01 * HOUR),
    replace(RUNNING, now=NOON + 80 * HOUR),
    replace(RUNNING, expires=None),
    LifetimeState(issued=NOON + 600, not_before=NOON + 660, expires=NOON + HOUR, now=NOON),
    LifetimeState(issued=0, expires=1e300, now=NOON),
]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("width", [240, 400, 666, 1400])
def test_labels_neither_overlap_nor_leave_the_bar(
    qtbot: QtBot, state: LifetimeState, width: int, direction: Qt.LayoutDirection
) -> None:
    bar = bar_of(qtbot, state, width)
    bar.setLayoutDirection(direction)
    axis = lay_out(state)
    below = sorted(bar.labels_below(axis), key=lambda label: label.x)
    assert any("xpire" in label.text for label in below)
    for before, after in itertools.pairwise(below):
        assert before.x + before.width < after.x
    above = bar.label_above(axis)
    for label in [*below, *([above] if above else [])]:
        assert label.x >= -1
        assert label.x + label.width <= width + 1


def test_the_sentence_stays_the_same_from_second_to_second() -> None:
    assert describe(RUNNING) == describe(replace(RUNNING, now=NOON + HOUR / 4 + 1))
    assert describe(RUNNING).startswith("Issued ")
    assert ", expires " in describe(RUNNING)
    assert ", expired " in describe(replace(RUNNING, now=NOON + 2 * HOUR))
    assert describe(LifetimeState()) == "Never expires."


def test_bar_is_named_for_assistive_technology(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, RUNNING)
    assert bar.accessibleName() == "Lifetime"
    assert bar.accessibleDescription() == describe(RUNNING)
    bar.set_now(NOON + 2 * HOUR)
    assert "expired" in bar.accessibleDescription()
