"""The verdict banner: what assistive technology is told and when, and that nothing is cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.gui.inspection.verdict.banner import BannerState, VerdictBanner
from inspector.gui.inspection.verdict.lifetime import LifetimeBar, LifetimeState, Tone
from inspector.gui.inspection.verdict.stages import StageRow
from inspector.gui.theme import theme
from inspector.gui.widgets.labels import MONO, PLAIN

NOON = 1_790_078_400.0
VALID = BannerState(
    "valid",
    "Valid",
    "The issuer signed it, it is in date, and it carries both scopes you asked for.",
    (("Signature verified with key ", PLAIN), ("7f3aQm0Z", MONO)),
    metric="51:46",
    metric_caption="until it expires",
    lifetime=LifetimeState(NOON, None, NOON + 3600, NOON + 494, Tone.VALID),
)
REJECTED = replace(VALID, kind="rejected", title="Rejected", sentence="It expired 41 minutes ago.")
STAGES = (("DNS", "6 ms", True), ("TCP", "19 ms", True), ("TLS 1.3", "42 ms", True), ("HTTP 400", "115 ms", False))
FAILED = BannerState("failed", "No token issued", "Cognito refused the client ID.", stages=STAGES)


class Heard(VerdictBanner):
    """A banner that keeps what it says."""

    def __init__(self) -> None:
        self.said: list[str] = []
        super().__init__()

    def announce(self, words: str) -> None:
        self.said.append(words)
        super().announce(words)


@pytest.fixture
def banner(qtbot: QtBot, qapp: QApplication) -> Heard:
    theme.install(qapp).set_scheme("light")
    banner = Heard()
    qtbot.addWidget(banner)
    banner.resize(680, 140)
    return banner


def fit(banner: VerdictBanner, width: int = 680) -> None:
    banner.resize(width, banner.heightForWidth(width))
    banner.show()


def test_name_is_the_verdict_and_description_the_sentence(banner: Heard) -> None:
    banner.show_state(VALID)
    assert banner.accessibleName() == "Valid"
    assert banner.accessibleDescription() == VALID.sentence
    interface = QAccessible.queryAccessibleInterface(banner)
    assert interface.text(QAccessible.Text.Name) == "Valid"
    assert interface.text(QAccessible.Text.Description) == VALID.sentence


def test_a_new_verdict_is_announced_once(banner: Heard) -> None:
    banner.show_state(VALID)
    banner.show_state(VALID)
    banner.show_state(REJECTED)
    assert banner.said == [f"Valid. {VALID.sentence}", "Rejected. It expired 41 minutes ago."]


def test_the_countdown_is_silent_but_for_five_minutes_and_one(banner: Heard) -> None:
    banner.show_state(VALID)
    banner.said.clear()
    for second in range(494, 3700):
        banner.set_metric(f"{second}", "until it expires")
        banner.set_now(NOON + second)
    assert banner.said == ["5 minutes left", "1 minute left"]
    assert banner.state.lifetime is not None
    assert banner.state.lifetime.now == NOON + 3699


def test_hostile_text_stays_text(banner: Heard) -> None:
    banner.show_state(replace(REJECTED, sentence="<b>x</b>\u202e\ud800"))
    assert banner.accessibleDescription() == "<b>x</b><U+202E><U+D800>"
    banner.grab()


@pytest.mark.parametrize(
    "kind, tint",
    [("valid", "ok_tint"), ("rejected", "bad_tint"), ("unverified", "warn_tint"), ("malformed", "mute_tint"),
     ("failed", "bad_tint"), ("neutral", "mute_tint")],
)  # fmt: skip
def test_each_kind_has_its_tint(banner: Heard, kind: str, tint: str) -> None:
    banner.show_state(replace(VALID, kind=kind, lifetime=None))  # type: ignore[arg-type]
    fit(banner)
    assert banner.grab().toImage().pixelColor(3, 3) == QColor(getattr(theme.LIGHT, tint))


def test_stages_stand_where_the_lifetime_would(banner: Heard) -> None:
    assert banner.findChildren(QWidget) == [], "nothing is made before there is something to show"
    banner.show_state(VALID)
    bar = banner.findChild(LifetimeBar)
    assert isinstance(bar, LifetimeBar)
    assert not bar.isHidden()
    assert banner.findChild(StageRow) is None
    banner.show_state(FAILED)
    stages = banner.findChild(StageRow)
    assert isinstance(stages, StageRow)
    assert (bar.isHidden(), stages.isHidden()) == (True, False)
    banner.show_state(VALID)
    assert (bar.isHidden(), stages.isHidden()) == (False, True)
    banner.show_state(FAILED)
    assert stages.accessibleDescription() == "DNS 6 ms, TCP 19 ms, TLS 1.3 42 ms, HTTP 400 failed 115 ms"


def test_height_is_that_of_the_drawing(banner: Heard) -> None:
    scale = theme.current().px(100) / 100
    banner.show_state(VALID)
    assert banner.heightForWidth(900) == pytest.approx(140 * scale, abs=8)
    normal = banner.heightForWidth(900)
    banner.set_compact(True)
    assert banner.heightForWidth(900) < normal


@pytest.mark.parametrize("size", [12, 13, 26, 32])
@pytest.mark.parametrize("state", [VALID, FAILED])
def test_nothing_is_cut_at_any_text_size(banner: Heard, qapp: QApplication, size: int, state: BannerState) -> None:
    before = qapp.font()
    try:
        font = QFont(before)
        font.setPixelSize(size)
        qapp.setFont(font)
        banner.show_state(state)
        fit(banner, 560)
        shown = [child for child in banner.findChildren(QWidget) if isinstance(child, LifetimeBar | StageRow)]
        assert [type(child) for child in shown] == [LifetimeBar if state is VALID else StageRow]
        for child in shown:
            assert not child.isHidden()
            assert banner.rect().contains(child.geometry())
            assert child.height() >= child.sizeHint().height()
    finally:
        qapp.setFont(before)


def test_long_sentences_make_it_taller(banner: Heard) -> None:
    banner.show_state(VALID)
    short = banner.heightForWidth(560)
    banner.show_state(replace(VALID, sentence="It was changed on the way. " * 12))
    assert banner.heightForWidth(560) > short
    assert banner.heightForWidth(560) > banner.heightForWidth(1400)


def test_a_layout_gives_it_the_height_it_asks_for(banner: Heard, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(banner)
    column.addStretch()
    banner.show_state(VALID)
    window.resize(600, 900)
    window.show()
    assert banner.height() == banner.heightForWidth(banner.width())
    window.resize(900, 900)
    qtbot.waitUntil(lambda: banner.height() == banner.heightForWidth(900))
    banner.setParent(None)


def test_action_takes_the_place_of_the_metric(banner: Heard, qtbot: QtBot) -> None:
    banner.show_state(BannerState("neutral", "No token yet", "Ask for one."))
    button = QPushButton("Get token")
    qtbot.addWidget(button)
    banner.set_action(button)
    fit(banner)
    assert button.parent() is banner
    assert banner.rect().contains(button.geometry())
    assert button.geometry().center().x() > banner.width() / 2
    banner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fit(banner, 700)
    assert button.geometry().center().x() < banner.width() / 2
    banner.set_action(None)
    assert button.parent() is None


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "moments",
    [
        LifetimeState(issued=0.0, expires=3600.0, now=1000.0),
        LifetimeState(issued=0.0, expires=3600.0, now=3500.0),
        LifetimeState(issued=0.0, expires=3600.0, now=5000.0),
        LifetimeState(issued=0.0, expires=3600.0, now=50_000.0),
        LifetimeState(issued=0.0, not_before=2000.0, expires=3600.0, now=1000.0),
        LifetimeState(issued=0.0, now=1000.0),
    ],
    ids=["in time", "low", "overdue", "long overdue", "early", "endless"],
)
def test_an_older_verdict_has_no_colour_of_a_verdict_anywhere(
    banner: Heard, moments: LifetimeState, scheme: theme.Scheme
) -> None:
    theme.current().set_scheme(scheme)
    for tone, kind in ((Tone.VALID, "valid"), (Tone.REJECTED, "rejected")):
        banner.set_older(False)
        banner.show_state(BannerState(kind, "Verdict", "A sentence.", lifetime=replace(moments, tone=tone)))  # type: ignore[arg-type]
        fit(banner)
        assert coloured(banner)
        banner.set_older(True)
        assert not coloured(banner)


def coloured(banner: VerdictBanner) -> set[str]:
    """The colours of verdicts that are painted as they are."""
    image = banner.grab().toImage()
    painted = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    look = theme.current()
    names = [f"{tone}_{part}" for tone in ("ok", "bad", "warn") for part in ("glyph", "tint", "line", "text")]
    return painted & {look.color(name).name() for name in names}
