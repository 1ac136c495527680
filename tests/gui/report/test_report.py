"""The report for a ticket in the window: opened, chosen in, saved, copied and left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.report.ticket.report import TicketPart
from inspector.core.tokens.fingerprint import fingerprint
from inspector.gui.model.selection import Purpose
from inspector.gui.report.choices import ReportChoices
from inspector.gui.report.preview import ReportPreview
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples, scenery
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
CLIENT = str(samples.CLAIMS["client_id"])


def opened(world: World, until: Until) -> MainWindow:
    """A window with two tokens, and a report of the first."""
    world.stopped_at = samples.NOW
    window = world.window(samples.PROFILE)
    for outcome in (samples.rejected(), samples.unverified()):
        window.work.tokens.add(outcome)
    rejected = next(id_ for id_ in window.work.tokens.ids if window.work.tokens.get(id_).label == "orders-worker")  # type: ignore[union-attr]
    window.work.selection.select_token(rejected)
    window.panes.registry.run("export")
    until(lambda: not window.work.reporting.making)
    return window


def panes(window: MainWindow) -> tuple[ReportChoices, ReportPreview]:
    return window.panes.report.pane(), window.panes.report.preview


def clipboard() -> str:
    return QApplication.clipboard().text()


def test_a_report_is_made_of_what_is_shown_and_names_nobody(world: World, until: Until, tmp_path: Path) -> None:
    window = opened(world, until)
    pane, preview = panes(window)
    assert window.work.selection.purpose is Purpose.REPORT
    assert pane.isVisible()
    assert preview.isVisible()
    assert pane.case.hasFocus()
    text = preview.page.toPlainText()
    assert "It expired 41 min 14 s before this report" in text
    assert CLIENT not in text
    assert "client 1" in text
    assert pane.count_words == "1 of 2"
    assert "1 token, " in preview.subtitle.text()
    outcome = window.work.selection.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    assert fingerprint(outcome.inspection.token.text) in text

    # what is typed is on the page, and on the token when the field is left
    QTest.keyClicks(pane.case, "ACME-4211")
    QTest.keyClicks(pane.note, f"Ask {CLIENT}")
    until(lambda: "ACME-4211: token report" in preview.page.toPlainText())
    until(lambda: "Ask client 1" in preview.page.toPlainText())
    QTest.keyClick(pane.note, Qt.Key.Key_Tab)
    marks = window.work.tokens.marks_of(outcome.id)
    assert (marks.case, marks.note) == ("ACME-4211", f"Ask {CLIENT}")
    assert pane.count_words == "1 of 2"

    # a value is shown by its label, and hidden again in the menu
    value = next(each for each in window.work.reporting.ticket.hidden if each.label == "client 1")  # type: ignore[union-attr]
    preview.page.anchorClicked.emit(QUrl(f"value:{value.key}"))
    until(lambda: not window.work.reporting.making)
    assert CLIENT in preview.page.toPlainText()
    entry = next(each for each in preview.values_menu().actions() if each.text() == "client 1")
    assert entry.isChecked()
    entry.trigger()
    until(lambda: not window.work.reporting.making)
    assert CLIENT not in preview.page.toPlainText()


def test_choices_change_the_page_at_once_which_is_saved_copied_and_left(
    world: World, until: Until, tmp_path: Path
) -> None:
    window = opened(world, until)
    pane, preview = panes(window)
    shown = window.work.selection.shown.outcome_id
    QTest.keyClicks(pane.case, "ACME-4211")
    pane.parts[TicketPart.CLAIMS].click()
    until(lambda: not window.work.reporting.making)
    assert "client_id" not in preview.page.toPlainText()
    pane.parts[TicketPart.CLAIMS].click()
    pane.team.click()
    until(lambda: not window.work.reporting.making)
    assert CLIENT in preview.page.toPlainText()
    assert preview.subtitle.text() == "1 token, nothing hidden"
    pane.public.click()

    # saved
    window.panes.submit()
    dialog = next(iter(window.findChildren(QFileDialog)))
    assert Path(dialog.selectedFiles()[0]).name == "ACME-4211 token report.html"
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    path = tmp_path / "it.html"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    until(path.exists)
    saved = path.read_text(encoding="utf-8")
    assert "ACME-4211: token report" in saved
    assert CLIENT not in saved
    assert "href" not in saved

    # copied
    actions = window.panes.report.copies_menu(pane).actions()
    assert [each.text() for each in actions] == ["Rich text", "Markdown", "Plain text"]
    actions[0].trigger()
    assert "<table" in QApplication.clipboard().mimeData().html()
    assert "41 min 14 s before this report" in clipboard()
    actions[1].trigger()
    assert clipboard().startswith("## ACME")

    # and left
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.work.selection.purpose is not Purpose.REPORT
    assert window.work.selection.shows(shown)
    assert not preview.isVisible()
    assert not preview.page.toPlainText()


def test_a_second_token_is_compared_and_another_token_of_the_list_ends_the_report(world: World, until: Until) -> None:
    window = opened(world, until)
    pane, preview = panes(window)
    other = window.work.reporting.ids[1]
    pane.tokens.model_of_ticks.ticked.emit(other, True)
    until(lambda: not window.work.reporting.making)
    assert pane.count_words == "2 of 2"
    assert pane.parts[TicketPart.COMPARISON].isEnabled()
    assert "The two compared" in preview.page.toPlainText()
    window.work.selection.select_token(other)
    assert window.work.selection.purpose is not Purpose.REPORT
    assert not window.work.reporting.active
    assert not pane.isVisible()


def test_log_out_leaves_nothing_of_a_report(world: World, until: Until) -> None:
    window = opened(world, until)
    pane, preview = panes(window)
    pane.note.setPlainText("not for everybody")
    window.work.log_out()
    until(lambda: window.work.selection.outcome is None)
    assert window.work.selection.purpose is not Purpose.REPORT
    assert not preview.page.toPlainText()
    assert not pane.note.toPlainText()
    assert window.work.reporting.ticket is None
    assert not window.work.reporting.choices.shown


def test_keys_copy_markdown_at_once_with_the_last_choices(world: World, until: Until) -> None:
    window = opened(world, until)
    panes(window)[0].team.click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.panes.registry.run("copy-report")
    assert clipboard().startswith("## Token report")
    assert CLIENT in clipboard()
    assert window.work.selection.purpose is not Purpose.REPORT


def test_a_failed_request_and_an_answer_alone_are_reported_and_nothing_is_not(world: World, until: Until) -> None:
    world.stopped_at = samples.NOW
    window = world.window(samples.PROFILE)
    registry = window.panes.registry
    assert registry["export"].why_not() == "There is no token yet."
    window.work.selection.show(replace(samples.failed()))
    registry.run("export")
    until(lambda: not window.work.reporting.making)
    pane, preview = panes(window)
    assert "Cognito refused the client ID or its secret." in preview.page.toPlainText()
    assert pane.count_words == "1 of 1"
    window.panes.report.close()
    window.work.selection.show_answer(diagnose_text('HTTP/1.1 401\n\n{"error":"invalid_token"}'))
    assert window.panes.frame.inspection.header.export.isEnabled()
    registry.run("export")
    until(lambda: not window.work.reporting.making)
    assert "There is no token beside this answer." in preview.page.toPlainText()
    assert preview.subtitle.text().startswith("0 tokens")


def test_a_report_is_made_behind_the_window_and_saved_as_it_is_by_then(world: World, until: Until) -> None:
    window = opened(world, until)
    pane, preview = panes(window)
    reporting = window.work.reporting
    for each in reporting.ids:
        reporting.tick(each, True)
        assert reporting.making, "whoever ticks does not wait for it"
    QTest.keyClicks(pane.case, "ACME-1")
    assert "ACME-1" in reporting.made_now().text()
    assert "ACME-1: token report" in preview.page.toPlainText()
    QTest.keyClicks(pane.case, "2")
    reporting.tick(reporting.ids[1], False)
    window.panes.report.close()  # what comes later is dropped
    until(lambda: reporting._line.wait(0))
    QApplication.processEvents()
    assert reporting.ticket is None
    assert not preview.page.toPlainText()


def test_a_case_is_reported_with_all_of_its_tokens(world: World, until: Until) -> None:
    window = opened(world, until)
    window.panes.report.close()
    work = window.work
    work.tokens.mark_all(
        {id_: replace(work.tokens.marks_of(id_), case="ACME-7") for id_ in work.tokens.ids}, lambda: ""
    )
    work.reporting.open_case("ACME-7")
    until(lambda: not work.reporting.making)
    pane, preview = panes(window)
    assert pane.case.text() == "ACME-7"
    assert pane.count_words == "2 of 2"
    assert "The two compared" in preview.page.toPlainText()


def test_a_token_of_a_scanned_file_is_reported_and_the_table_comes_back(world: World, until: Until) -> None:
    world.stopped_at = samples.NOW
    window = world.window(samples.PROFILE)
    texts = [scenery.signed(jti=f"scanned-{number}") for number in range(9)]
    window.panes.arrivals.list_text("\n".join(texts))
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    until(lambda: window.work.selection.outcome is not None)
    window.panes.registry.run("export")
    pane, preview = panes(window)
    until(lambda: not window.work.reporting.making)
    assert pane.isVisible()
    assert preview.isVisible()
    assert "jti" in preview.page.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.work.selection.purpose is Purpose.SCAN
    assert window.panes.scan.pane().isVisible()
    assert not preview.isVisible()


def test_a_value_is_shown_and_hidden_by_the_keyboard(world: World, until: Until) -> None:
    window = opened(world, until)
    _, preview = panes(window)
    page, values = preview.page, window.work.reporting
    page.setFocus()
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Tab)
    assert values.ticket is not None
    before = page.textCursor().selectedText()
    assert before in {each.label for each in values.ticket.hidden}
    QTest.keyClick(page, Qt.Key.Key_Return)
    until(lambda: not window.work.reporting.making)
    assert [each.label for each in values.ticket.hidden if each.shown] == [before]
    assert page.hasFocus()
    assert page.textCursor().selectedText() not in ("", before), "the value itself"
    QTest.keyClick(page, Qt.Key.Key_Return)
    until(lambda: not window.work.reporting.making)
    assert not [each for each in values.ticket.hidden if each.shown]
    assert page.textCursor().selectedText() == before
