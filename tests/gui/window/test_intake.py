"""Whatever is pasted or dropped is told apart, judged as it arrives, and can be taken back with its verdict."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.core.checks.verdict import Verdict
from inspector.core.store.vault import Vault
from inspector.gui.model.selection import Purpose
from inspector.gui.paste.form import PasteForm
from inspector.gui.paste.recognised.rows import MORE, Link
from inspector.gui.paste.what_can_go_in import WhatCanGoIn
from inspector.gui.widgets.announcing import announcer
from tests.core.minting import jwk_of
from tests.gui import samples, scenery
from tests.gui.conftest import KEYRING, LockingKeyring, World
from tests.gui.window.driving import CTRL, SHIFT, Driver, driven, expired, foreign, valid

KEY = Qt.Key
ANSWER = (
    '< HTTP/2 401\n< www-authenticate: Bearer error="invalid_token", error_description="the token does not have a '
    'valid audience"\n<\n{"message":"Unauthorized"}\n'
)


@pytest.fixture
def driver(world: World) -> Iterator[Driver]:
    with driven(world) as made:
        yield made


def form(driver: Driver) -> PasteForm:
    return driver.window.panes.paste.form()


def verdict(driver: Driver) -> str:
    return driver.window.panes.frame.inspection.banner.accessibleName()


def edited(driver: Driver) -> str:
    return driver.window.work.selection.shown.edited


def titles(driver: Driver) -> list[str]:
    return [row.title for row in form(driver).list.rows.rows]


def transcript(token: str) -> str:
    return f"> GET /v1/orders HTTP/2\n> Host: api.example.com\n> authorization: Bearer {token}\n>\n{ANSWER}"


def outside(driver: Driver) -> None:
    """Put the keyboard where no text is typed."""
    driver.window.panes.frame.inspection.row.bar.setFocus()


def test_a_transcript_brings_the_verdict_and_the_reason_of_the_api_together(driver: Driver) -> None:
    said: list[str] = []
    announcer().said.connect(said.append)
    driver.paste(valid(9))
    driver.settle()
    said.clear()
    with driver.nothing_sent():
        driver.paste(f"{transcript(foreign(1))}\nretry {valid(2)}\nthen {expired(3)}\n")
        driver.settle()
    assert titles(driver) == ["Token from the Authorization header", "Answer of an API, 401", "2 more tokens"]
    assert form(driver).list.rows.rows[0].spoken == "Access token, not verified, line 3, shown"
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.token.text == foreign(1)
    shown = driver.window.work.selection.shown
    assert shown.answer is not None, "the answer is about this token"
    assert len(driver.window.work.tokens) == 4, "one row for each token"
    assert said == ["Token from the Authorization header, not verified. Answer of an API, 401. 2 more tokens."]
    more = form(driver).list.rows.row_of(MORE)
    assert form(driver).list.rows.rows[more].second == "1 valid, 1 rejected"


def test_what_arrives_is_told_once_whatever_was_there_before(driver: Driver) -> None:
    said: list[str] = []
    announcer().said.connect(said.append)
    signed = "The issuer signed it and it is in date."
    for text, words in (
        (valid(1), f"Token, valid. {signed}"),
        (valid(2), f"Token, valid. {signed}"),
        ("only words, and few", "Nothing to inspect. No token, answer or setup in 19 characters."),
        ("\n".join(map(valid, range(9))), "9 tokens in the pasted text"),
    ):
        said.clear()
        driver.paste(text)
        driver.settle()
        assert said == [words]


def test_keys_that_come_make_no_older_verdict_of_the_one_that_they_are_for(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    said: list[str] = []
    announcer().said.connect(said.append)
    driver.press(KEY.Key_Return, Qt.KeyboardModifier.AltModifier)
    driver.finish()
    assert said[-2:] == ["Valid. The issuer signed it and it is in date.", "The keys were fetched."]
    assert [words for words in said if "from before" in words] == []


def test_another_token_of_the_text_is_chosen_in_its_list(driver: Driver) -> None:
    driver.paste(f"{transcript(foreign(1))}\nretry {valid(2)}\n")
    driver.settle()
    rows = form(driver).list.rows.rows
    form(driver).list.shown.emit(rows[2].at)
    driver.settle()
    assert verdict(driver) == "Valid"
    assert form(driver).editor.textCursor().selectedText() == valid(2)
    assert driver.window.work.selection.shown.answer is None, "it is about the other token"
    form(driver).list.shown.emit(rows[1].at)
    driver.settle()
    assert verdict(driver) == "Not verified"
    assert driver.window.work.selection.shown.answer is not None
    assert len(driver.window.work.tokens) == 2, "to look at another one makes no new row"


def test_an_undo_brings_text_and_verdict_back_together_and_a_redo_too(driver: Driver) -> None:
    driver.paste(transcript(foreign(1)))
    driver.settle()
    first = driver.window.work.selection.shown
    driver.tick(60)
    driver.paste(expired(2))
    driver.settle()
    footer = form(driver).footer
    assert footer.words.startswith("Replaced the text of ")
    assert footer.undo.isVisibleTo(footer)
    outside(driver)
    driver.press(KEY.Key_Z, CTRL)
    now = driver.window.work.selection.shown
    assert form(driver).editor.text == transcript(foreign(1))
    assert now.outcome_id == first.outcome_id, "in the same moment"
    assert now.answer == first.answer
    assert now.edited == ""
    driver.settle()
    assert verdict(driver) == "Not verified"
    assert form(driver).list.rows.rows[0].spoken.startswith("Access token, not verified"), "each row has its verdict"
    outside(driver)
    driver.press(KEY.Key_Z, CTRL | SHIFT)
    assert form(driver).editor.text == expired(2)
    assert driver.shown is not None
    assert driver.window.work.selection.shown.answer is None
    driver.settle()
    assert verdict(driver) == "Rejected"
    footer.undo.click()
    driver.settle()
    assert form(driver).editor.text == transcript(foreign(1))
    driver.log_out()
    assert not driver.window.work.intakes.can_undo
    assert not driver.window.work.intakes.can_redo


def test_an_answer_alone_is_explained_and_makes_no_row(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.paste(ANSWER)
    driver.settle()
    shown = driver.window.work.selection.shown
    assert shown.outcome is None
    assert shown.answer is not None
    assert titles(driver) == ["Answer of an API, 401"]
    assert len(driver.window.work.tokens) == 1, "that of before"


def test_a_key_set_checks_the_token_that_it_took_the_place_of(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    assert verdict(driver) == "Not verified"
    keys = json.dumps({"keys": [jwk_of(scenery.key(), kid="rT5wPz0yE2k", alg="RS256", use="sig")]})
    with driver.nothing_sent():
        driver.paste(keys)
        driver.settle()
        assert titles(driver) == ["Key set, 1 key"]
        assert driver.shown is None, "it is trusted by nobody yet"
        form(driver).list.linked.emit(Link.CHECK, form(driver).list.rows.rows[0].at)
        driver.settle()
    assert form(driver).editor.text == foreign(1)
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.signature_verified


def test_many_tokens_open_their_table_by_themselves(world: World) -> None:
    window = world.window()
    QGuiApplication.clipboard().setText("\n".join(map(valid, range(1, 9))))
    window.panes.registry.run("paste")
    world.qtbot.waitUntil(lambda: window.work.selection.purpose is Purpose.SCAN, timeout=10_000)
    assert len(window.work.tokens) == 0, "they are rows of the table alone"
    assert [row.title for row in window.panes.paste.form().list.rows.rows] == ["8 tokens"]


def test_what_is_typed_is_judged_by_itself_and_so_is_what_is_expected(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    driver.edit_text(" and more")
    assert edited(driver) == "Text"
    driver.settle()
    assert verdict(driver) == "Valid"
    assert edited(driver) == ""
    form(driver).audience.setText("orders-api")
    assert edited(driver) == "Expected audience"
    driver.settle()
    assert verdict(driver) == "Rejected"
    assert form(driver).expectations.summary == "1 changed"
    assert len(driver.window.work.tokens) == 1
    form(driver).editor.selectAll()
    driver.press_in_editor(KEY.Key_Delete)
    driver.settle()
    assert driver.shown is None
    assert driver.window.panes.frame.beside.findChild(WhatCanGoIn) is not None


def test_a_token_that_is_changed_by_typing_is_one_row_beside_what_was_pasted(driver: Driver) -> None:
    driver.paste(valid(1))
    driver.settle()
    for letters in ("A", "B", "C"):
        driver.edit_text(letters)
        driver.settle()
    assert [outcome.inspection is not None for outcome in driver.window.work.tokens.all] == [True, True]
    assert driver.shown is not None
    assert driver.shown.inspection is not None
    assert driver.shown.inspection.token.text == f"{valid(1)}ABC"


def test_a_locked_keyring_keeps_nothing_from_being_judged(world: World) -> None:
    world.vault = Vault(LockingKeyring(), KEYRING, persistent=True)
    window = world.window()
    QGuiApplication.clipboard().setText(transcript(scenery.signed(exp=4_102_444_800)))
    window.panes.registry.run("paste")
    world.qtbot.waitUntil(lambda: window.work.selection.outcome is not None, timeout=10_000)
    assert window.panes.frame.inspection.banner.accessibleName() == "Not verified"


def test_what_can_go_in_stands_beside_the_empty_intake_alone(world: World) -> None:
    window = world.window(world.profile())
    outcome = samples.valid()
    window.work.tokens.add(outcome)
    frame, selection = window.panes.frame, window.work.selection
    ways: tuple[Callable[[], None], ...] = (
        lambda: selection.select_profile("own-ok"),
        lambda: selection.select_token(outcome.id),
        selection.enter_scan,
    )
    for leave in ways:
        selection.open_paste()
        window.panes.paste.form().clear()
        selection.show(None)
        shown = frame.beside.findChild(WhatCanGoIn)
        assert shown is not None
        assert (shown.isVisibleTo(frame), frame.inspection.isVisibleTo(frame)) == (True, False)
        leave()
        assert not shown.isVisibleTo(frame)


def test_a_token_request_with_its_answer_is_told_apart_and_no_setup(driver: Driver) -> None:
    request = (
        "curl https://id.example.com/token -d grant_type=client_credentials -d client_id=a1 -d client_secret=s3cr3t-1"
    )
    driver.paste(f'{request}\n{{"access_token": "{valid(1)}", "token_type": "Bearer", "expires_in": 3600}}\n')
    driver.settle()
    assert driver.window.work.selection.purpose is Purpose.PASTE
    assert verdict(driver) == "Valid"
    driver.paste(request)
    driver.until(lambda: driver.window.work.selection.purpose is Purpose.IMPORT)


def test_keys_that_were_asked_for_are_used_for_whatever_else_their_issuer_signed(driver: Driver) -> None:
    driver.paste(foreign(1))
    driver.settle()
    driver.fetch()
    driver.finish()
    assert verdict(driver) == "Valid"
    assert form(driver).expectations.summary == "Defaults", "nobody has changed anything"
    with driver.nothing_sent():
        driver.paste(valid(2))
        driver.settle()
        driver.paste(foreign(3))
        driver.settle()
        assert verdict(driver) == "Valid", "the token of another issuer between them makes no difference"
        driver.paste("\n".join(foreign(number) for number in range(4, 12)))
        driver.settle()
        assert driver.window.work.found.facts(0).verdict is Verdict.VALID


def test_keys_that_a_table_asked_for_are_used_for_a_pasted_token(driver: Driver) -> None:
    driver.paste("\n".join(foreign(number) for number in range(8)))
    driver.settle()
    keys = driver.window.work.issuer_keys
    keys.fetch(tuple(keys.missing))
    driver.until(lambda: not keys.running)
    with driver.nothing_sent():
        driver.paste(foreign(9))
        driver.settle()
        assert verdict(driver) == "Valid"


def test_a_closed_table_of_a_file_gives_the_text_and_its_verdict_back(driver: Driver) -> None:
    driver.paste(transcript(foreign(1)))
    driver.settle()
    work, panes = driver.window.work, driver.window.panes
    before = work.selection.shown
    log = driver.world.home / "app.log"
    log.write_text("\n".join(foreign(number) for number in range(2, 10)))
    panes.arrivals.take_file(log)
    driver.until(lambda: work.selection.purpose is Purpose.SCAN)
    driver.settle()
    panes.scan.many.add_shown()
    panes.scan.pane().header.close_button.click()
    driver.settle()
    shown = work.selection.shown
    assert (shown.purpose, shown.outcome_id, shown.answer) == (Purpose.PASTE, before.outcome_id, before.answer)
    assert form(driver).editor.text == transcript(foreign(1)), "and not one of the tokens of the table"
