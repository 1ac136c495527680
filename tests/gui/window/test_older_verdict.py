"""A verdict whose text, profile, expectation or keys were changed since says so, in words, until it is judged again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from inspector.gui.inspection.verdict.older_verdict import OlderStrip
from inspector.gui.paste import form as paste_form
from inspector.gui.paste.form import PasteForm
from inspector.gui.paste.key_fields import SECRET
from inspector.gui.theme import theme
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.icon_label import Glyph
from tests.core.minting import jwk_of
from tests.gui import scenery
from tests.gui.conftest import World
from tests.gui.scenery import ORDERS
from tests.gui.window.agreement import agree, agree_when_exported
from tests.gui.window.driving import FOREIGN_KID, GENERIC, Driver, driven, expired, foreign, valid

KEY = Qt.Key
WORDS = "{} changed. This verdict is from before."


@pytest.fixture
def driver(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    monkeypatch.setattr(paste_form, "JUDGED_AFTER_MS", 600_000)  # by itself nothing is judged before it is looked at
    with driven(world, ORDERS, GENERIC) as made:
        yield made


def strip(driver: Driver) -> OlderStrip:
    return driver.window.panes.frame.inspection.older


def form(driver: Driver) -> PasteForm:
    return driver.window.panes.paste.form()


def ground(driver: Driver) -> QColor:
    """What is behind the verdict, as it is painted."""
    return driver.window.panes.frame.inspection.banner.grab().toImage().pixelColor(3, 3)


def colour(name: str) -> QColor:
    return QColor(theme.current().color(name))


def type_in(driver: Driver, edit: str, text: str) -> None:
    editor = getattr(form(driver), edit)
    editor.selectAll()
    QTest.keyClicks(editor, text) if text else QTest.keyClick(editor, KEY.Key_Delete)


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry as by its key."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def set_file(driver: Driver, name: str) -> None:
    path = Path(driver.world.home) / name
    path.write_bytes(scenery.key_set())
    form(driver).set_key_file(path)


CHANGES: dict[str, tuple[str, Callable[[Driver], None], Callable[[Driver], None]]] = {
    "text": (
        "Text", lambda driver: driver.edit_text("x"), lambda driver: driver.press_in_editor(KEY.Key_Backspace),
    ),
    "profile": (
        "Compare with profile", lambda driver: choose(form(driver).profile, GENERIC.id),
        lambda driver: choose(form(driver).profile, ORDERS.id),
    ),
    "issuer": (
        "Expected issuer", lambda driver: type_in(driver, "issuer", "https://id.example.net"),
        lambda driver: type_in(driver, "issuer", ""),
    ),
    "audience": (
        "Expected audience", lambda driver: type_in(driver, "audience", "orders-api"),
        lambda driver: type_in(driver, "audience", ""),
    ),
    "scopes": (
        "What the API expects", lambda driver: form(driver).expectations.scopes.setText("orders/refund"),
        lambda driver: form(driver).expectations.scopes.setText(""),
    ),
    "leeway": (
        "What the API expects", lambda driver: form(driver).expectations.leeway.setText("5"),
        lambda driver: form(driver).expectations.leeway.setText(""),
    ),
    "keys": (
        "Keys", lambda driver: choose(form(driver).keys, SECRET), lambda driver: choose(form(driver).keys, "ask"),
    ),
    "key file": (
        "Keys", lambda driver: set_file(driver, "keys.json"), lambda driver: choose(form(driver).keys, "ask"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_input_is_named_until_it_is_changed_back(driver: Driver, change: str) -> None:
    label, there, back = CHANGES[change]
    driver.paste(valid(1))
    driver.settle()
    said: list[str] = []
    announcer().said.connect(said.append)
    assert strip(driver).isHidden()
    assert ground(driver) == colour("ok_tint")
    there(driver)
    agree(driver.window)
    driver.turn(2)
    assert strip(driver).isVisible()
    assert strip(driver).words == WORDS.format(label)
    assert said.count(WORDS.format(label)) == 1, "a screen reader hears it once"
    assert ground(driver) == colour("mute_tint"), "the verdict has lost its colour"
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid"
    back(driver)
    driver.turn(2)
    assert strip(driver).isHidden()
    assert strip(driver).words == ""
    assert ground(driver) == colour("ok_tint")


def test_the_label_is_the_one_that_the_field_has(driver: Driver) -> None:
    """Said of each input that has a label of its own; the editor's is a sentence, so that it is called Text."""
    driver.paste(valid(1))
    driver.settle()
    labels = {row.label.text() for row in form(driver)._rows.values()} | {form(driver).expectations.header.text()}
    for name, (label, _, _) in CHANGES.items():
        assert label in labels or name == "text"


@pytest.mark.parametrize("by", ["mouse", "keyboard", "Ctrl+Enter"])
def test_it_goes_away_when_judged_again(driver: Driver, by: str) -> None:
    driver.paste(valid(1))
    driver.settle()
    type_in(driver, "issuer", "https://id.example.net")
    driver.turn()
    again = strip(driver).again
    assert again.isVisible()
    if by == "mouse":
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    elif by == "keyboard":
        driver.tab_to(again)
        driver.press(KEY.Key_Space)
    else:
        driver.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert strip(driver).isHidden()
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Rejected"
    assert ground(driver) == colour("bad_tint")
    assert not driver.issuer.sent


def test_a_field_of_the_profile_that_was_changed_is_named(driver: Driver) -> None:
    driver.request()
    driver.finish()
    banner = driver.window.panes.frame.inspection.banner
    assert banner.accessibleName() == "Valid"
    row = driver.window.panes.frame.request.form.row("client_id")
    assert row is not None
    editor = driver.window.panes.frame.request.form.client_id
    editor.selectAll()
    sent = len(driver.issuer.sent)
    QTest.keyClicks(editor, "another-client")
    QTest.keyClick(editor, KEY.Key_Tab)
    driver.turn()
    assert strip(driver).words == WORDS.format(row.label.text())
    assert ground(driver) == colour("mute_tint")
    QTest.mouseClick(strip(driver).again, Qt.MouseButton.LeftButton)
    driver.settle()
    assert strip(driver).isHidden()
    assert banner.accessibleName() == "Rejected"
    assert len(driver.issuer.sent) == sent, "judging again sends nothing"
    driver.window.panes.profile.undo()
    driver.turn()
    assert strip(driver).words == WORDS.format(row.label.text())
    driver.judge_again()
    driver.turn()
    assert banner.accessibleName() == "Valid"


def test_saving_keys_does_not_hide_that_the_profile_was_changed(driver: Driver) -> None:
    driver.request()
    driver.finish()
    work = driver.window.work
    profile = work.selection.profile
    assert profile is not None
    work.profiles.update(replace(profile, client_id="another-client"))
    driver.turn()
    assert strip(driver).words == WORDS.format("Client ID")
    driver.window.panes.keys.save_keys(save=True)
    driver.turn()
    assert strip(driver).words == WORDS.format("Client ID")


def test_keys_that_come_late_do_not_make_the_verdict_one_of_the_profile_as_it_is_by_then(driver: Driver) -> None:
    driver.request()
    driver.finish()
    work = driver.window.work
    profile = work.selection.profile
    assert profile is not None
    driver.issuer.held = True
    driver.press(KEY.Key_F5)
    driver.until_asked()
    work.profiles.update(replace(profile, client_id="another-client"))
    driver.turn()
    driver.judge_again()
    driver.turn()
    banner = driver.window.panes.frame.inspection.banner
    assert banner.accessibleName() == "Rejected"
    driver.finish()
    assert strip(driver).isVisible() or banner.accessibleName() == "Rejected"
    agree(driver.window)


def test_the_answer_to_a_request_says_that_it_is_from_before(driver: Driver) -> None:
    driver.window.work.selection.show(
        replace(scenery.outcome(scenery.refused(error="invalid_client")), profile=driver.window.work.selection.profile)
    )
    driver.turn()
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "No token issued"
    driver.window.panes.profile.history.edit(ORDERS, replace(ORDERS, client_id="another-client"))
    driver.turn()
    assert strip(driver).words == "Client ID changed. This answer is from before."
    assert not strip(driver).again.isVisible(), "there is no token to judge"
    assert ground(driver) == colour("mute_tint")
    driver.window.panes.profile.undo()
    driver.turn()
    assert strip(driver).isHidden()


def test_choosing_the_shown_token_brings_its_text_back(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.edit_text("x")
    driver.turn()
    assert strip(driver).isVisible()
    driver.select_token(0)
    driver.turn()
    assert form(driver).editor.text == valid(1)
    assert strip(driver).isHidden()


def test_a_token_that_is_chosen_stands_beside_what_was_expected_of_it(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.tick()
    driver.paste(expired(2))
    driver.settle()
    type_in(driver, "audience", "orders-api billing")
    driver.tick()
    driver.settle()
    driver.select_token(1)  # the first one
    driver.turn()
    assert form(driver).audience.text() == ""
    assert strip(driver).isHidden()
    driver.select_token(0)
    driver.turn()
    assert form(driver).audience.text() == "orders-api billing"
    assert strip(driver).isHidden()
    form(driver).expectations.leeway.setText("5")
    driver.select_token(2)
    driver.turn()
    assert strip(driver).words == WORDS.format("What the API expects"), "which that one was not judged by"


def test_a_token_that_was_checked_with_a_file_is_of_the_keys_in_the_form(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    path = Path(driver.world.home) / "keys.json"
    path.write_bytes(scenery.key_set(jwk_of(scenery.key(), kid=FOREIGN_KID)))
    assert driver.shown is not None
    driver.window.panes.keys.check_with_file(driver.shown.id, path)
    agree(driver.window)
    driver.settle()
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Valid"
    assert form(driver).key_source.path == path
    assert strip(driver).isHidden()


def test_choosing_a_token_announces_no_change(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.tick()
    driver.paste(expired(2))
    driver.settle()
    said: list[str] = []
    announcer().said.connect(said.append)
    driver.select_token(1)
    driver.settle()
    assert not [words for words in said if "from before" in words]


# --- the window's title -----------------------------------------------------------------------------------------------


def test_the_title_names_the_verdict_and_the_profile(driver: Driver) -> None:
    driver.issuer.token = lambda: expired(1)
    assert driver.window.windowTitle() == "orders-worker - Token Inspector"
    driver.request()
    driver.finish()
    assert driver.window.windowTitle() == "orders-worker: Rejected - Token Inspector"
    driver.paste(valid(2))
    driver.settle()
    assert driver.window.windowTitle() == "Pasted token: Valid - Token Inspector"
    driver.tick(2 * 86400)
    assert driver.window.windowTitle() == "Pasted token: Rejected - Token Inspector"
    driver.window.work.selection.show(scenery.outcome(scenery.refused(error="invalid_client")))
    assert driver.window.windowTitle() == "orders-worker: No token issued - Token Inspector"
    driver.log_out()
    assert driver.window.windowTitle() == "Token Inspector"


def test_the_title_names_the_environment_and_no_value_of_a_token(driver: Driver) -> None:
    work = driver.window.work
    work.history.set_environment([ORDERS.id], "production")
    assert driver.window.windowTitle() == "orders-worker (Production) - Token Inspector"
    work.environments.rename("Production", "Prod EU")
    driver.issuer.token = lambda: expired(1)
    driver.request()
    driver.finish()
    assert driver.window.windowTitle() == "orders-worker (Prod EU): Rejected - Token Inspector"
    work.history.edit(work.profiles.own[0], replace(work.profiles.own[0], name=f"acme-{'x' * 90}-orders-worker"))
    work.selection.select_profile(ORDERS.id)
    work.selection.show(None)
    title = driver.window.windowTitle()
    assert title.startswith("acme-x")
    assert title.endswith("-orders-worker (Prod EU) - Token Inspector")
    driver.paste(valid(2))
    driver.settle()
    outcome = work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    claims = outcome.inspection.token.claims or {}
    assert not [each for each in claims.values() if str(each) in driver.window.windowTitle()]


# --- the clock --------------------------------------------------------------------------------------------------------


def seconds_of(countdown: str) -> int:
    """The figure in the banner as seconds: "-1:05:06" is 3906."""
    return sum(int(part) * 60**power for power, part in enumerate(reversed(countdown.lstrip("-−").split(":"))))


@pytest.mark.parametrize("asleep", [False, True])
def test_the_sentence_of_the_banner_ages_with_its_clock(driver: Driver, asleep: bool) -> None:
    driver.paste(valid(0))
    driver.settle()
    driver.tick()
    driver.paste(expired(1))
    driver.settle()
    banner = driver.window.panes.frame.inspection.banner
    for seconds in (1.0, 59.0, 3600.0, 306.0, 6 * 3600.0):
        if asleep:  # no tick until a token is chosen
            driver.select_token(1)
            driver.at += seconds
            driver.select_token(0)
        else:
            driver.tick(seconds)
        figure, sentence = banner.state.metric or "", banner.accessibleDescription()
        passed = seconds_of(figure)
        hours, minutes = divmod(passed // 60, 60)
        words = f"{hours} h {minutes} min" if hours else f"{minutes} min {passed % 60} s"
        assert sentence.startswith(f"It expired {words} ago."), (figure, sentence)
        agree_when_exported(driver.window)


def test_a_token_that_expires_while_it_is_shown_says_so_everywhere_at_once(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.tick(3600 * 2)
    agree_when_exported(driver.window)
    assert driver.window.panes.frame.inspection.banner.accessibleName() == "Rejected"
    assert strip(driver).isHidden(), "time is no input that anybody has changed"
    driver.settle()


@pytest.mark.parametrize("width", [1280, 1000])
def test_the_strip_is_36_high_with_all_of_it_on_one_line(driver: Driver, width: int) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.window.resize(width, 800)
    older = strip(driver)
    older.show_edited("Client ID", token=True)
    driver.world.qtbot.waitUntil(lambda: older.isVisible() and older.height() > 0)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert older.height() == theme.current().px(36)
    label = older._label
    assert label.height() == label.heightForWidth(label.width()), "words stand at the top of a label that is higher"
    parts = (older.findChild(Glyph), label, older.again)
    middles = [2 * part.mapTo(older, QPoint()).y() + part.height() for part in parts if part is not None]
    assert max(middles) - min(middles) <= 2, "within one pixel"


def test_a_comparison_says_it_too(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.paste(valid(2))
    driver.settle()
    pane = driver.window.panes.frame.inspection
    driver.window.panes.registry.run("compare")
    assert pane.comparing
    assert not strip(driver).isVisible()
    driver.edit_text("x")
    driver.turn(2)
    assert pane.comparing
    assert strip(driver).isVisible()
    assert strip(driver).words == WORDS.format("Text")
    assert strip(driver).geometry().bottom() < pane.comparison.geometry().top()
    driver.window.panes.compare.close()
    driver.turn(2)
    assert strip(driver).isVisible()
    assert pane.banner.geometry().bottom() < strip(driver).geometry().top()
    under = strip(driver).mapTo(pane, strip(driver).rect().bottomLeft())
    assert under.y() < pane.row.mapTo(pane, QPoint(0, 0)).y()
