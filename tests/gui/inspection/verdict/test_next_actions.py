"""The button in the banner, pressed: what it does, what stands there meanwhile, and what is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from inspector.gui.inspection.verdict.banner import VerdictBanner
from inspector.gui.inspection.verdict.next_thing import NextThing
from inspector.gui.model.selection import Purpose
from inspector.gui.theme import theme
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.scenery import LOGIN
from tests.gui.window.driving import ALT, GENERIC, Driver, expired, foreign, garbage, tampered, valid

KEY = Qt.Key
VERIFY = "Verify with the keys of login.example.com"


@pytest.fixture
def driver(world: World) -> Driver:
    return Driver(world)


def banner(driver: Driver) -> VerdictBanner:
    return driver.window.panes.frame.inspection.banner


def thing(driver: Driver) -> NextThing:
    return banner(driver).next


def offered(driver: Driver) -> str:
    """What the button says; "" where there is none."""
    button = thing(driver).button
    return button.accessibleName() if button.isVisible() else ""


def primaries(root: QWidget) -> list[QPushButton]:
    return [each for each in root.findChildren(QPushButton) if each.isVisible() and "accent" in str(_fill(each))]


def _fill(button: QPushButton) -> object:
    colours = getattr(button, "_colours", None)
    return colours()[0] if colours is not None else None


def test_one_press_fetches_the_keys_that_it_names_and_the_verdict_follows(driver: Driver) -> None:
    driver.issuer.held = True
    driver.paste(foreign(1))
    driver.settle()
    before = driver.shown
    assert before is not None
    assert driver.issuer.sent == [], "arrival sends nothing"
    button = thing(driver).button
    assert offered(driver) == VERIFY
    assert banner(driver).isAncestorOf(button)
    assert primaries(driver.window.panes.frame.inspection) == [button], "one primary button"
    assert "The token stays on this computer." in button.accessibleDescription()
    button.setFocus()
    driver.press(KEY.Key_Return)
    driver.until_asked()
    assert thing(driver).words.text() == "Fetching keys from login.example.com"
    assert thing(driver).cancel.hasFocus(), "the keyboard stays at its place"
    assert not button.isVisible()
    assert banner(driver).accessibleName() == "Not verified"
    driver.finish()
    assert banner(driver).accessibleName() == "Valid"
    assert driver.shown is not None
    assert driver.shown.id == before.id, "it is the same row"
    assert offered(driver) == ""
    assert not thing(driver).isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert all(url.startswith(LOGIN) or "login.example.com" in url for url in driver.issuer.sent)
    driver.paste(foreign(2))
    driver.settle()
    driver.turn()


def test_esc_gives_the_fetching_up_and_the_verdict_stays(driver: Driver) -> None:
    driver.issuer.held = True
    driver.paste(foreign(1))
    driver.settle()
    driver.press(KEY.Key_Return, ALT)
    driver.until_asked()
    driver.press(KEY.Key_Escape)
    driver.turn()
    assert offered(driver) == VERIFY
    assert not driver.window.work.inspecting.running
    driver.finish()
    assert banner(driver).accessibleName() == "Not verified"
    driver.press(KEY.Key_Return, ALT)
    driver.finish()
    assert banner(driver).accessibleName() == "Valid"


def test_keys_that_are_fetched_for_one_token_are_not_said_to_be_for_another(driver: Driver) -> None:
    driver.paste(expired(1))
    driver.settle()
    other = driver.shown
    driver.paste(foreign(2))
    driver.settle()
    driver.issuer.held = True
    driver.press(KEY.Key_Return, ALT)
    driver.until_asked()
    assert other is not None
    driver.window.panes.frame.sidebar.token_chosen.emit(other.id)
    driver.turn()
    assert not thing(driver).busy
    driver.press(KEY.Key_Escape)
    driver.finish()
    assert driver.shown is not None
    assert driver.shown.id == other.id
    assert "fetched" not in driver.window.panes.status.said


def test_where_the_issuer_does_not_answer_that_is_said_and_it_can_be_tried_again(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inspector.core.network.exchange import Failure, FailureKind
    from inspector.core.text.message import verbatim

    driver.paste(foreign(1))
    driver.settle()
    send = driver.issuer.send
    lost = Failure(FailureKind.CONNECT_TIMEOUT, verbatim("login.example.com did not answer in 10 s."), "")
    monkeypatch.setattr(
        driver.issuer, "send", lambda *what: replace(send(*what), response=None, failure=lost, stages=())
    )
    driver.press(KEY.Key_Return, ALT)
    driver.finish()
    said = "".join(text for text, _ in banner(driver).state.provenance)
    assert said == "No keys: login.example.com did not answer in 10 s."
    assert banner(driver).accessibleName() == "Not verified"
    assert offered(driver) == "Try again"
    assert "login.example.com" in thing(driver).button.accessibleDescription()
    monkeypatch.undo()
    driver.press(KEY.Key_Return, ALT)
    driver.finish()
    assert banner(driver).accessibleName() == "Valid"


def test_an_expired_token_leads_to_the_form_that_asks_for_another(world: World) -> None:
    driver = Driver(world, profiles=(GENERIC,))
    driver.paste(foreign(1))
    driver.settle()
    driver.press(KEY.Key_Return, ALT)
    driver.finish()
    driver.tick(7200)
    driver.settle()
    assert banner(driver).accessibleName() == "Rejected"
    assert offered(driver) == "Get a new token"
    sent = len(driver.issuer.sent)
    thing(driver).button.click()
    driver.turn()
    assert driver.window.work.selection.purpose is Purpose.PROFILE
    assert driver.window.work.selection.profile is not None
    assert driver.window.work.selection.profile.id == GENERIC.id
    assert driver.window.panes.frame.request.get_token.hasFocus()
    assert len(driver.issuer.sent) == sent, "nothing is sent by it"


def test_a_token_that_breaks_is_shown_where(driver: Driver) -> None:
    driver.paste(".".join(valid(1).split(".")[:2]) + ".abcde")
    driver.settle()
    assert banner(driver).accessibleName() == "Malformed"
    assert offered(driver) == "Show where it breaks"
    driver.press(KEY.Key_Return, ALT)
    driver.turn()
    pane = driver.window.panes.frame.inspection
    assert pane.current_tab == "Raw"
    raw = pane.pages.raw.encoded
    assert raw.hasFocus()
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    text = driver.shown.inspection.token.text
    assert raw.token_position(raw.textCursor().position()) == len(text) - 1
    assert raw.extraSelections()


def test_alt_enter_says_why_it_does_nothing_where_there_is_nothing_to_do(driver: Driver) -> None:
    driver.with_keys()
    driver.paste(valid(1))
    driver.settle()
    assert banner(driver).accessibleName() == "Valid"
    driver.press(KEY.Key_Return, ALT)
    assert driver.window.panes.status.said == "There is nothing to do about what is shown."


def test_thirty_quick_steps_and_banner_button_and_findings_are_of_one_token(driver: Driver) -> None:
    for number in range(6):
        driver.paste((valid, expired, tampered, foreign)[number % 4](number))
        driver.settle()
        driver.tick()
    pane = driver.window.panes.frame.inspection
    for step in range(30):
        driver.select_token(step)
        driver.turn(step % 3)  # agree: header, banner, next thing, tabs and findings, after every turn
        shown = driver.shown
        rows = pane.pages.findings.rows() if pane.pages.made("findings") else []
        assert shown is not None
        assert {row.finding.inspection.token.text for row in rows} <= {shown.inspection.token.text}  # type: ignore[union-attr]
    driver.settle()


def test_a_text_that_is_no_token_has_no_button(driver: Driver) -> None:
    driver.paste(garbage(1))
    driver.settle()
    assert offered(driver) in ("", "Show where it breaks")


@pytest.mark.parametrize("width", [320, 480, 640, 706, 1100])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_is_within_the_banner_and_over_no_words(
    qapp: QApplication, width: int, scheme: theme.Scheme, world: World
) -> None:
    from inspector.gui.inspection.verdict import banner_text
    from inspector.gui.model.intake.next_step import Next, NextStep

    theme.install(qapp).set_scheme(scheme)
    shown = VerdictBanner()
    world.qtbot.addWidget(shown)
    shown.show_state(banner_text.banner(samples.unverified(), samples.NOW))
    shown.show_next(NextStep(Next.VERIFY, "login.example.com"), "", "Alt+Enter")
    shown.resize(width, shown.heightForWidth(width))
    shown.show()
    QTest.qWait(0)
    places = shown._lines(width)
    inside = shown.rect().contains(shown.next.geometry())
    assert inside
    assert shown.next.geometry().bottom() <= places.below
    beside = shown._beside_next(width) is not None
    if not beside:
        high = round(shown._provenance.height(shown._provenance_width(width)))
        assert shown.next.geometry().top() >= places.provenance + high
    assert shown.next.button._colours()[1] == ("accent_text" if scheme == "dark" else None)
    without = VerdictBanner()
    world.qtbot.addWidget(without)
    without.show_state(shown.state)
    assert shown.heightForWidth(706) - without.heightForWidth(706) <= 12
