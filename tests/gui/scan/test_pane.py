"""Tokens of a file are listed with their verdicts, looked at one after another, and kept where that is asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.outcome import Outcome
from inspector.core.scan.scan import scan
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.text.language import tr
from inspector.core.tokens.fingerprint import identity
from inspector.gui.model import languages
from inspector.gui.model.found import MOST_MADE
from inspector.gui.model.selection import Purpose
from inspector.gui.scan.cells import ScanColumn, ScanGrouping, long_expiries
from inspector.gui.scan.delegate import PAD
from inspector.gui.scan.pane import ScanPane
from inspector.gui.scan.table import ScanTable
from inspector.gui.startup.first_instance import Handover
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announcer
from inspector.gui.widgets.question import Question
from inspector.gui.window.main_window import MainWindow
from tests.core.minting import b64
from tests.gui import samples, scenery
from tests.gui.conftest import World
from tests.gui.drop.test_actions import data_of, dropped

Until = Callable[[Callable[[], bool]], None]
KEY = Qt.Key


def written(world: World, text: str, name: str = "app.log") -> Path:
    world.home.mkdir(parents=True, exist_ok=True)
    path = world.home / name
    path.write_text(text, encoding="utf-8")
    return path


def scanned(world: World, until: Until, text: str, window: MainWindow | None = None) -> MainWindow:
    """A window that lists what is in a file with this text."""
    window = window or world.window(samples.PROFILE)
    path = written(world, text)
    window.work.found.show(path.name, scan(path.read_bytes()), path)  # fewer than seven would go into the paste form
    until(lambda: (window.work.selection.purpose is Purpose.SCAN) and not window.work.found.running)
    return window


def rows(window: MainWindow) -> list[str]:
    """What a screen reader says of each row."""
    model = window.panes.scan.pane().tokens.found
    return [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(model.rowCount())]


def cells(window: MainWindow, row: int) -> list[str]:
    """What is read in a row."""
    model = window.panes.scan.pane().tokens.found
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def rows_at(window: MainWindow, row: int) -> str:
    return str(window.panes.scan.pane().tokens.found.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def shown(window: MainWindow) -> Outcome:
    assert window.work.selection.outcome is not None
    return window.work.selection.outcome


def text_of(window: MainWindow) -> str:
    inspection = shown(window).inspection
    assert inspection is not None
    return inspection.token.text


def press(window: MainWindow, *keys: KEY) -> None:
    for key in keys:
        QTest.keyClick(window.panes.scan.pane().tokens, key)


OLD, NEW, OTHER = scenery.signed(exp=samples.ISSUED - 60), scenery.signed(jti="new"), scenery.foreign()
LOG = f"INFO start\nINFO token={OLD}\nWARN authorization=Bearer {NEW}\nWARN authorization=Bearer {NEW}\nDEBUG {OTHER}\n"
MANY = "".join(f"INFO token={scenery.signed(jti=str(number))}\n" for number in range(8))
"""So many that a table shows them."""


def test_the_tokens_of_a_file_are_listed_and_the_first_is_inspected(world: World, until: Until) -> None:
    said: list[str] = []
    announcer().said.connect(said.append)
    window = scanned(world, until, LOG)
    pane = window.panes.scan.pane()
    assert pane.header.title == "3 tokens in app.log"
    assert "3 tokens in app.log" in said
    first, second, third = rows(window)
    assert first.startswith("Rejected, line 2, 4h1examp1eon1y7k2v9q0t6m3s, scopes orders/read orders/write, expired ")
    assert second.startswith("Rejected, line 3, "), "the year of the samples is over"
    assert "svc-reports, scopes orders.read, expired 22 Sep 13:58" in third
    assert cells(window, 1)[1:4] == ["3", "4h1examp1eon1y7k2v9q0t6m3s", "orders/read +1"]
    assert cells(window, 1)[5] == "WARN authorization=Bearer"
    assert pane.strip.words.startswith("Rejected line 2 It expired")
    assert text_of(window) == OLD
    assert pane.tokens.hasFocus()
    assert len(window.work.tokens) == 0, "looking keeps nothing"
    assert window.panes.frame.sidebar.scan.isChecked()
    assert not window.panes.frame.sidebar.paste.isChecked()
    assert window.work.selection.profile is None


def test_arrow_keys_go_from_token_to_token_and_ctrl_enter_keeps_one(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    press(window, KEY.Key_Down)
    assert text_of(window) == NEW
    window.panes.submit()
    (kept,) = window.work.tokens.all
    assert kept.id == shown(window).id
    assert kept.profile == samples.PROFILE, "it is compared with the profile of its issuer"
    assert window.panes.status.said == "The token of line 3 is among the session tokens."
    assert rows(window)[1].endswith("among the session tokens")
    window.panes.submit()
    assert len(window.work.tokens) == 1
    press(window, KEY.Key_Down)
    window.panes.submit()
    assert len(window.work.tokens) == 2


def test_enter_opens_a_token_and_esc_leads_back_to_its_row(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    pane, frame = window.panes.scan.pane(), window.panes.frame
    assert pane.isVisible()
    assert not frame.inspection.isVisible()
    press(window, KEY.Key_Down, KEY.Key_Right)
    line = pane.strip.line
    assert (line.accessibleName(), line.spoken) == ("Line 4, place 2 of 2", "WARN authorization=Bearer eyJ…")
    press(window, KEY.Key_Return)
    opened = window.panes.scan.opened_pane()
    assert frame.inspection.isVisible()
    assert opened.isVisible()
    assert not pane.isVisible()
    assert opened.header.title == "app.log"
    assert [opened.places.item(row).text() for row in range(opened.places.count())] == ["line 3", "line 4"]
    assert opened.line.text().startswith("WARN authorization=Bearer eyJ")
    assert NEW[-20:] not in opened.line.text()
    opened.places.setCurrentRow(1)
    opened.keep.click()
    assert [outcome.id for outcome in window.work.tokens.all] == [shown(window).id]
    assert not opened.keep.isEnabled()
    QTest.keyClick(window, KEY.Key_Escape)
    assert pane.isVisible()
    assert pane.tokens.hasFocus()
    assert pane.tokens.currentIndex().row() == 1
    assert text_of(window) == NEW
    QTest.keyClick(window, KEY.Key_Escape)
    assert pane.isVisible(), "the table itself is left by its button"
    pane.header.close_button.click()
    assert window.work.selection.purpose is Purpose.PROFILE


def test_a_kept_token_is_nobodys_own_and_says_where_it_was_found(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    window.panes.submit()
    (kept,) = window.work.tokens.all
    assert (kept.origin, kept.label) == (TokenOrigin.FOUND, "app.log")
    window.work.selection.select_token(kept.id)
    assert window.work.selection.purpose is Purpose.PASTE
    assert window.work.tokens.latest_of(samples.PROFILE.id) is None, "no request brought it"
    world.settle(window)
    window.close()
    window.finish()
    later = world.window()
    until(lambda: len(later.work.tokens) == 1)
    (again,) = later.work.tokens.all
    assert (again.origin, again.label) == (TokenOrigin.FOUND, "app.log")


def test_a_token_of_a_pasted_text_with_several_is_a_pasted_one(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.list_text(LOG)
    until(lambda: (window.work.selection.purpose is Purpose.SCAN) and not window.panes.scan.pane().reading)
    window.panes.submit()
    assert window.work.tokens.all[0].origin is TokenOrigin.PASTED


def test_a_found_token_stays_one_when_keys_are_fetched_for_it(world: World, until: Until) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    text = text_of(window)
    window.work.log_out()
    until(lambda: len(window.work.tokens) == 0)
    scanned(world, until, f"{text}\n{OTHER}\n", window)
    window.panes.keys.fetch_keys()
    until(lambda: any(row.startswith("Valid") for row in rows(window)))
    (kept,) = window.work.tokens.all
    assert kept.origin is TokenOrigin.FOUND
    assert shown(window).origin is TokenOrigin.FOUND


def test_keys_that_were_fetched_before_verify_it_at_once(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    world.get_token(window)
    token = text_of(window)
    press_text = f"{token}\n{OTHER}\n"
    scanned(world, until, press_text, window)
    assert rows(window)[0].startswith("Valid, line 1,")
    assert rows(window)[1].startswith("Rejected, line 2,")


def two_of_the_issuer(world: World, window: MainWindow) -> tuple[str, str]:
    world.get_token(window)
    first = text_of(window)
    world.get_token(window)
    second = text_of(window)
    assert first != second
    window.work.services.keys.clear()
    window.work.tokens.clear()
    return first, second


@pytest.mark.parametrize("known", [True, False])
def test_keys_fetched_for_one_check_the_others_of_its_issuer(world: World, until: Until, known: bool) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    first, second = two_of_the_issuer(world, window)
    if not known:
        window.work.profiles.update(replace(profile, issuer="https://other.example"))
    scanned(world, until, f"{first}\n{second}\n", window)
    assert [row.partition(",")[0] for row in rows(window)] == ["Not verified", "Not verified"]
    window.panes.frame.inspection.asks.fetch_keys.emit()
    until(lambda: [row.partition(",")[0] for row in rows(window)] == ["Valid", "Valid"])
    inspection = shown(window).inspection
    assert inspection is not None
    assert inspection.verdict is Verdict.VALID
    assert [outcome.id for outcome in window.work.tokens.all] == [shown(window).id], "what is acted on is kept"
    assert window.work.selection.purpose is Purpose.SCAN


def test_the_keys_of_an_issuer_verify_all_its_tokens_and_keep_none(world: World, until: Until) -> None:
    profile = world.remember(world.profile())
    window = world.window(profile)
    first, second = two_of_the_issuer(world, window)
    window.work.profiles.update(replace(profile, issuer="https://other.example"))
    scanned(world, until, f"{first}\n{second}\n", window)
    button = window.panes.scan.pane().header.keys
    assert button.label == "Fetch keys of one issuer…"
    menu = window.panes.scan.many.row_menu()
    host = urlsplit(profile.issuer).netloc
    assert f"Verify all of {host} with its keys" in [entry.text() for entry in menu.actions()]
    menu.deleteLater()
    button.click()
    until(lambda: [row.partition(",")[0] for row in rows(window)] == ["Valid", "Valid"])
    until(lambda: window.panes.status.said == "The keys of one issuer were fetched.")
    assert shown(window).inspection is not None
    assert window.panes.scan.pane().strip.words.startswith("Valid line 1")
    assert len(window.work.tokens) == 0
    assert not button.isVisible(), "there is nothing more to fetch"


def test_whose_keys_would_be_fetched_is_said_first(world: World, until: Until) -> None:
    issuers = ("https://a.example.net/x", "https://b.example.net", "https://c.example.net")
    tokens = [scenery.signed(iss=issuer, jti=str(number)) for number, issuer in enumerate((*issuers, *issuers))]
    window = scanned(world, until, "\n".join(tokens))
    button = window.panes.scan.pane().header.keys
    assert button.label == "Fetch keys of 3 issuers…"
    button.click()
    (question,) = [each for each in window.findChildren(Question) if each.isVisible()]
    for issuer in issuers:
        assert str(urlsplit(issuer).hostname) in question.words
    assert question.confirm.label == "Fetch keys of 3 issuers"
    QTest.keyClick(question, KEY.Key_Escape)
    assert not question.isVisible()
    assert not window.work.issuer_keys.running


def test_of_many_issuers_without_keys_the_first_are_told(world: World, until: Until) -> None:
    tokens = [scenery.signed(iss=f"https://127.0.0.1:{port}", jti=str(port)) for port in range(1, 9)]
    window = scanned(world, until, "\n".join(tokens))
    keys = window.work.issuer_keys
    keys.fetch(tuple(keys.missing))
    until(lambda: not keys.running)
    (said,) = window.work.messages.standing
    assert said.count("No keys from 127.0.0.1:") == 3
    assert said.endswith(" 5 more issuers gave no keys.")
    assert len(keys.missing) == 8, "they can be asked again"


def test_the_tokens_that_the_filter_leaves_can_be_added_and_saved(world: World, until: Until) -> None:
    tokens = [scenery.signed(client_id=f"=client-{number % 2}", jti=f"j{number}") for number in range(8)]
    window = scanned(world, until, "\n".join(tokens))
    pane = window.panes.scan.pane()
    pane.filter.setText("client-1")
    window.panes.registry.run("scan-add")
    until(lambda: len(window.work.tokens) == 4)
    assert window.panes.status.said == "4 tokens were added to the session."
    window.panes.registry.run("scan-csv")
    dialog = window.findChildren(QFileDialog)[-1]
    assert [Path(name).name for name in dialog.selectedFiles()] == ["app tokens.csv"]
    dialog.fileSelected.emit(str(world.home / "t.csv"))
    dialog.reject()
    until((world.home / "t.csv").exists)
    until(lambda: window.panes.status.said == "Wrote t.csv: 4 tokens. No token value is in it.")
    text = (world.home / "t.csv").read_text()
    assert text.count("client-1") == 4
    assert not [token for token in tokens if token[-12:] in text]
    window.panes.scan.many.copy_row()
    copied = QApplication.clipboard().text()
    assert "\t'=client-1\t" in copied, "a spreadsheet that it is pasted into takes it for no formula"
    assert not [token for token in tokens if token[-12:] in copied]


def test_a_table_is_saved_of_the_file_that_it_was_asked_for(world: World, until: Until) -> None:
    tokens = [scenery.signed(client_id=f"client-{number}", jti=f"j{number}") for number in range(8)]
    window = scanned(world, until, "\n".join(tokens))
    window.panes.registry.run("scan-csv")
    dialog = window.findChildren(QFileDialog)[-1]
    window.work.arriving.take_file(written(world, "\n".join(tokens[:7]), "other.log"))
    until(lambda: window.work.found.count == 7)
    dialog.fileSelected.emit(str(world.home / "t.csv"))
    dialog.reject()
    assert not (world.home / "t.csv").exists()
    assert (
        window.panes.strip.message == "The table is of another file than the one that is open now. Nothing was written."
    )

    many = window.panes.scan.many
    many._adding, many._added = [0], 3
    many._turn.start()
    window.work.found.clear()
    assert not many._turn.isActive(), "nothing is said of tokens that are not there"


def test_a_key_file_checks_the_token_that_is_shown(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    keys = world.home / "keys.json"
    keys.write_bytes(scenery.key_set())
    window.panes.keys.check_with_file(shown(window).id, keys)
    until(lambda: not window.work.inspecting.running)
    inspection = shown(window).inspection
    assert inspection is not None
    assert inspection.key_set is not None
    assert text_of(window) == OLD


def test_a_file_without_a_token_says_how_much_was_read_and_what_to_do(world: World, until: Until) -> None:
    said: list[str] = []
    announcer().said.connect(said.append)
    window = scanned(world, until, "nothing here\n" * 12480)
    pane = window.panes.scan.pane()
    assert pane.header.title == "No tokens in app.log"
    assert any(
        words.startswith("No tokens in app.log. 12 480 lines were read. A token begins with eyJ") for words in said
    )
    assert pane.again.hasFocus()
    assert window.work.selection.outcome is None
    window.panes.submit()
    assert len(window.work.tokens) == 0


def endless(world: World, text: str, name: str = "dump.bin") -> Path:
    """A file that begins with a text, and takes far longer to read than any test."""
    path = written(world, text, name)
    os.truncate(path, 64 * 1024**3)
    return path


def being_read(window: MainWindow, path: Path, until: Until) -> ScanPane:
    window.panes.arrivals.take_file(path)
    until(lambda: (window.work.selection.purpose is Purpose.SCAN) and window.panes.scan.pane().reading)
    return window.panes.scan.pane()


def test_a_large_file_says_how_much_of_it_is_read(world: World, until: Until) -> None:
    said: list[str] = []
    announcer().said.connect(said.append)
    pane = being_read(world.window(samples.PROFILE), endless(world, ""), until)
    assert pane.busy.words[0] == "Reading dump.bin"
    assert "Reading dump.bin" in said
    until(lambda: pane.busy.words[1].endswith("MiB of 64.0 GiB"))
    interface = QAccessible.queryAccessibleInterface(pane.busy.bar)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "Progress"
    assert interface.text(QAccessible.Text.Description).endswith(" percent")
    assert pane.busy.cancel.hasFocus()


def test_what_was_found_is_kept_when_the_reading_is_stopped(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    pane = being_read(window, endless(world, LOG), until)
    until(lambda: pane.busy.words[1] > " ")
    QTest.keyClick(window, KEY.Key_Escape)
    until(lambda: not pane.reading)
    assert pane.header.title == "3 tokens in dump.bin"
    assert pane.note.startswith("Only the first ")
    assert pane.note.endswith(" MiB were searched. Reading was stopped.")
    assert len(rows(window)) == 3
    assert text_of(window) == OLD
    assert pane.tokens.hasFocus()
    assert not window.panes.arrivals.cancel(), "nothing is being read"
    window.panes.arrivals.take_file(written(world, MANY))
    until(lambda: pane.header.title == "8 tokens in app.log")
    assert pane.note == ""


def test_reading_a_large_file_is_given_up_where_nothing_was_found(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    pane = being_read(window, endless(world, "nothing"), until)
    until(lambda: pane.busy.words[1] > " ")
    QTest.mouseClick(pane.busy.cancel, Qt.MouseButton.LeftButton)
    until(lambda: window.work.selection.purpose is not Purpose.SCAN)
    assert window.work.selection.profile == samples.PROFILE
    assert window.panes.status.said.startswith("No token in dump.bin: ")
    assert window.panes.status.said.endswith(" were searched. Reading was stopped.")
    assert not window.panes.arrivals.cancel(), "nothing is being read"


def test_a_log_out_keeps_nothing_of_a_file_that_is_being_read(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    being_read(window, endless(world, LOG), until)
    window.work.shared._on_looked((1, None, ()))
    assert not window.work.arriving.running
    assert window.work.found.result is None
    assert window.work.selection.purpose is not Purpose.SCAN


def test_another_file_takes_the_place_of_one_that_is_being_read(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    pane = being_read(window, endless(world, ""), until)
    window.panes.arrivals.take_file(endless(world, "", "other.bin"))
    until(lambda: pane.busy.words[0] == "Reading other.bin")
    window.panes.arrivals.take_file(written(world, MANY))
    until(lambda: pane.header.title == "8 tokens in app.log")


def test_a_file_that_cannot_be_read_leaves_what_was_there(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.take_file(world.home / "absent.log")
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == "absent.log cannot be read: No such file or directory."
    assert window.work.selection.profile == samples.PROFILE


def test_tokens_can_be_filtered_by_words_and_by_verdict(world: World, until: Until) -> None:
    tokens = [scenery.signed(client_id=f"client-{number:02d}", jti=f"j{number}") for number in range(8)]
    fresh = scenery.signed(iss=scenery.LOGIN, client_id="svc", exp=int(world.now()) + 900, iat=int(world.now()))
    window = scanned(world, until, "\n".join([*tokens, fresh]))
    until(lambda: not window.work.found.running)
    pane = window.panes.scan.pane()
    QTest.keyClick(window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.filter.hasFocus()
    pane.filter.setText("rejected CLIENT-05")
    assert len(rows(window)) == 1
    assert text_of(window) == tokens[5]
    pane.filter.setText("nobody")
    assert rows(window) == []
    assert pane.nothing_fits
    assert pane.show_all.text() == "Show all 9"
    assert window.work.selection.outcome is None
    pane.show_all.click()
    assert (len(rows(window)), pane.filter.text()) == (9, "")
    assert pane.tokens.hasFocus()
    for words, at in (("j7", 7), (identity(tokens[3])[:16], 3), ("line-no-such", -1), ("expired client-02", 2)):
        pane.filter.setText(words)
        assert (text_of(window) == tokens[at]) if at >= 0 else pane.nothing_fits, words
    QTest.keyClick(pane.filter, KEY.Key_Escape)
    assert pane.filter.text() == ""
    QTest.keyClick(pane.filter, KEY.Key_Escape)
    assert pane.tokens.hasFocus()
    chip = pane.chips.chips[Verdict.UNVERIFIED]
    assert (chip.accessibleName(), pane.chips.chips[Verdict.MALFORMED].accessibleName()) == (
        "Not verified, 1 token", "Malformed, 0 tokens",
    )  # fmt: skip
    chip.click()
    assert text_of(window) == fresh
    assert len(rows(window)) == 1
    chip.click()
    assert len(rows(window)) == 9


def test_a_click_on_a_head_sorts_and_the_current_token_stays(world: World, until: Until) -> None:
    late = scenery.signed(client_id="b-late", exp=int(world.now()) + 900, iat=int(world.now()))
    window = scanned(world, until, "\n".join((f"a {OLD}", f"c {late}", f"b {OTHER}", f"d {scenery.encrypted()}")))
    until(lambda: not window.work.found.running)
    table = window.panes.scan.pane().tokens
    press(window, KEY.Key_Down)
    assert text_of(window) == late

    def lines() -> list[str]:
        return [cells(window, row)[1] for row in range(4)]

    expected = {
        ScanColumn.VERDICT: ("1", "2", "3", "4"), ScanColumn.CLIENT: ("1", "2", "3", "4"),
        ScanColumn.EXPIRES: ("1", "2", "3", "4"), ScanColumn.BEFORE: ("1", "3", "2", "4"),
    }  # fmt: skip
    for column, wanted in expected.items():
        table.horizontalHeader().sectionClicked.emit(int(column))
        if column is not ScanColumn.EXPIRES:
            assert tuple(lines()) == wanted, column
        assert text_of(window) == late
        current = table.current
        assert current is not None
        assert current.found.text == late
    table.horizontalHeader().sectionClicked.emit(int(ScanColumn.LINE))
    assert lines() == ["1", "2", "3", "4"]
    table.horizontalHeader().sectionClicked.emit(int(ScanColumn.LINE))
    assert lines() == ["4", "3", "2", "1"]


def test_rows_are_put_together_under_heads_that_open_and_close(world: World, until: Until) -> None:
    tokens = [scenery.signed(client_id=f"client-{number % 2}", jti=f"j{number}") for number in range(6)]
    window = scanned(world, until, "\n".join(tokens))
    until(lambda: not window.work.found.running)
    pane = window.panes.scan.pane()
    pane.tools.choose(ScanGrouping.CLIENT)
    pane.tools.group.activated.emit(pane.tools.group.currentIndex())
    assert rows(window)[0] == "client-0, 3 tokens, open"
    assert rows(window)[4] == "client-1, 3 tokens, open"
    assert text_of(window) == tokens[0], "the current token stays"
    press(window, KEY.Key_Left)
    assert pane.tokens.currentIndex().row() == 0
    press(window, KEY.Key_Left)
    assert len(rows(window)) == 5
    assert rows(window)[0] == "client-0, 3 tokens, closed"
    press(window, KEY.Key_Right, KEY.Key_Down, KEY.Key_Down)
    assert text_of(window) == tokens[2]
    pane.filter.setText("j3")
    assert rows(window)[0] == "client-1, one token, open" or rows(window)[0] == "client-1, 1 token, open"
    assert text_of(window) == tokens[3]


def test_a_token_expires_while_it_is_listed(world: World, until: Until) -> None:
    now = int(world.now())
    fresh = [scenery.signed(iat=now - 10, exp=now + 100, jti=str(number)) for number in range(2)]
    window = scanned(world, until, "\n".join(fresh))
    assert [row.partition(",")[0] for row in rows(window)] == ["Not verified", "Not verified"]
    assert cells(window, 0)[4].endswith(", in 1 min")
    world.offset_s = 300
    window.tick()
    assert rows(window)[0].startswith("Rejected"), "what is shown is judged again at once"
    until(lambda: [row.partition(",")[0] for row in rows(window)] == ["Rejected", "Rejected"])
    assert cells(window, 0)[4].endswith(", 3 min ago")
    inspection = shown(window).inspection
    assert inspection is not None
    assert inspection.verdict is Verdict.REJECTED


def test_logging_out_forgets_what_was_found(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    done: list[object] = []
    window.work.logged_out.connect(done.append)
    window.work.log_out()
    until(lambda: bool(done))
    assert window.work.selection.purpose is not Purpose.SCAN
    assert window.work.found.result is None
    assert rows(window) == []
    assert window.work.selection.outcome is None
    assert window.work.selection.profile == samples.PROFILE


def test_a_log_out_elsewhere_forgets_it_too(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    window.work.shared._on_looked((1, None, ()))
    assert window.work.found.result is None
    assert window.work.selection.purpose is not Purpose.SCAN


def test_a_file_that_is_being_read_is_not_listed_after_a_log_out(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.panes.arrivals.take_file(written(world, LOG))
    window.work.shared._on_looked((1, None, ()))
    assert not window.work.arriving.running
    window.panes.arrivals.list_text(f"{OLD} {NEW}")
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    assert window.panes.scan.pane().header.title == "2 tokens in the pasted text"


def test_a_token_is_compared_when_it_is_in_the_session(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    for _ in range(2):
        window.panes.submit()
        press(window, KEY.Key_Down)
    assert window.panes.compare.why_not() == "Add this token to the session first."
    window.panes.submit()
    assert window.panes.compare.why_not() == ""


def test_every_way_in_lists_seven_or_more(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    path = written(world, MANY)
    for handed_over in (False, True):
        if handed_over:
            window.panes.arrivals.take_over(Handover(str(path)))
        else:
            dropped(window, data_of(path))
        until(lambda: window.work.selection.purpose is Purpose.SCAN)
        assert window.panes.scan.pane().header.title == "8 tokens in app.log"
        window.work.found.clear()
    window.panes.arrivals.list_text(MANY)
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    assert window.panes.scan.pane().header.title == "8 tokens in the pasted text"


def test_ctrl_o_asks_for_a_file_with_the_last_list_behind_it(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    window.work.selection.select_profile(samples.PROFILE.id)
    assert not window.panes.frame.sidebar.scan.isChecked()
    QTest.keyClick(window, KEY.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert window.work.selection.purpose is Purpose.SCAN
    assert len(rows(window)) == 3
    assert text_of(window) == OLD


def test_the_row_in_the_sidebar_does_not_stay_down_where_nothing_was_chosen(world: World) -> None:
    window = world.window(samples.PROFILE)
    window.panes.frame.sidebar.scan.click()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    assert not window.panes.frame.sidebar.scan.isChecked()
    assert window.work.selection.profile == samples.PROFILE


def test_it_stands_second_in_the_order_of_focus(world: World) -> None:
    side = world.window(samples.PROFILE).panes.frame.sidebar
    side.paste.setFocus()
    QTest.keyClick(side.paste, KEY.Key_Tab)
    assert side.scan.hasFocus()


def test_the_list_stays_when_the_language_changes(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    press(window, KEY.Key_Down)
    window = world.speak(window, "de")
    try:
        assert window.work.selection.purpose is Purpose.SCAN
        assert rows(window)[0].startswith(tr("Rejected"))
        assert tr("Rejected") != "Rejected"
        assert text_of(window) == NEW
        current = window.panes.scan.pane().tokens.current
        assert current is not None
        assert current.found.text == NEW
    finally:
        window = world.speak(window, "en")


def test_a_screen_reader_finds_the_list_by_its_name(world: World, until: Until) -> None:
    window = scanned(world, until, LOG)
    interface = QAccessible.queryAccessibleInterface(window.panes.scan.pane().tokens)
    assert interface.text(QAccessible.Text.Name) == "Tokens in app.log"
    names = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert "Scopes or audience" in names
    assert sum(name.startswith("Rejected, line 2, 4h1examp1eon1y7k2v9q0t6m3s, ") for name in names) == 1
    assert "Client: 4h1examp1eon1y7k2v9q0t6m3s" in names
    QApplication.processEvents()


def test_any_number_of_tokens_is_listed_and_few_verdicts_are_kept(world: World, until: Until) -> None:
    count = 3000
    header, _, signature = OLD.split(".")
    tokens = [f"{header}.{b64({'jti': f'n{number}.', 'exp': samples.ISSUED})}.{signature}" for number in range(count)]
    window = scanned(world, until, "\n".join(tokens))
    pane, found = window.panes.scan.pane(), window.work.found
    assert pane.header.title == "3 000 tokens in app.log"
    assert pane.tokens.found.rowCount() == count
    press(window, KEY.Key_End)
    assert text_of(window) == tokens[-1]
    assert rows_at(window, count - 1).startswith("Rejected, line 3000,")
    pane.filter.setText("rejected n2990.")
    until(lambda: not pane.tokens.found.searching)
    assert pane.tokens.found.rowCount() == 1
    assert text_of(window) == tokens[2990], "what the filter leaves is looked at when it comes"
    pane.filter.clear()
    until(lambda: not found.running)
    assert pane.tokens.found.rowCount() == count
    assert text_of(window) == tokens[2990]
    assert pane.chips.chips[Verdict.REJECTED].accessibleName() == "Rejected, 3 000 tokens"
    assert len(found.made) < 100, "a row costs no whole inspection"
    for place in range(0, count, 5):
        found.outcome(place)
    assert len(found.made) <= MOST_MADE
    assert shown(window).id == found.outcome(2990).id, "one that was looked at stays the same"
    window.work.found.begin("other.log")
    assert pane.reading
    assert (pane.tokens.found.rowCount(), pane.filter.text()) == (0, "")
    assert pane.tokens.current is None


def test_a_shorter_list_takes_the_place_of_a_filtered_one(world: World, until: Until) -> None:
    header, _, signature = OLD.split(".")
    tokens = [f"{header}.{b64({'jti': f'n{number}.', 'exp': samples.ISSUED})}.{signature}" for number in range(40)]
    window = scanned(world, until, "\n".join(tokens))
    pane = window.panes.scan.pane()
    pane.filter.setText("n39.")
    until(lambda: not window.work.found.running)
    assert text_of(window) == tokens[39]
    window.panes.arrivals.take_file(written(world, "\n".join(tokens[:20])))
    until(lambda: window.work.found.count == 20)
    assert (pane.tokens.found.rowCount(), pane.filter.text(), text_of(window)) == (20, "", tokens[0])


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_until_when_a_token_is_good_has_room_in_every_language(world: World, code: str) -> None:
    languages.speak(code)
    table = ScanTable()
    world.qtbot.addWidget(table)
    table.resize(1000, 400)
    table.measure()
    words = QFontMetrics(theme.current().font(Role.BODY))
    room = table.columnWidth(ScanColumn.EXPIRES) - theme.current().px(2 * PAD)
    assert all(words.horizontalAdvance(each) <= room for each in long_expiries())
