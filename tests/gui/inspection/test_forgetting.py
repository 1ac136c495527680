"""What the inspection shows no longer it holds no longer: no view out of sight has a token of before."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.gui.inspection.findings.beside import Findings
from inspector.gui.inspection.pane import InspectionPane
from inspector.gui.model.workspace import Workspace
from inspector.gui.window.main_window import MainWindow
from tests.gui import samples
from tests.gui.conftest import WAIT_MS, World

ROLES = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


def told(pane: QWidget) -> Iterator[str]:
    """All texts that are in widgets, documents and models below `pane`, and in the Python values they hold."""
    for each in [pane, *pane.findChildren(QObject)]:
        if isinstance(each, QWidget):
            yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip())
        if isinstance(each, (QLabel, QLineEdit)):
            yield each.text()
        elif isinstance(each, (QPlainTextEdit, QTextEdit, QTextDocument)):
            yield each.toPlainText()
        elif isinstance(each, QAbstractItemModel):
            yield from in_model(each, QModelIndex())
        yield from in_values(list(getattr(each, "__dict__", {}).values()))


def in_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            yield from (str(model.index(row, column, parent).data(role)) for role in ROLES)
        yield from in_model(model, model.index(row, 0, parent))


def in_values(waiting: list[object]) -> Iterator[str]:
    """The texts reached from these without going through another widget or a module."""
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if id(value) in seen or isinstance(value, (QObject, type, ModuleType)):
            continue
        seen.add(id(value))
        if isinstance(value, str):
            yield value
        elif isinstance(value, bytes):
            yield value.decode("latin-1")
        elif isinstance(value, FunctionType):
            waiting += [cell.cell_contents for cell in value.__closure__ or ()]
        else:
            waiting += gc.get_referents(value)


def let_deleted_go() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def holds(pane: QWidget, words: str) -> bool:
    let_deleted_go()
    return any(words in text for text in told(pane))


def log_out(world: World, window: MainWindow) -> None:
    window.panes.frame.sidebar.log_out.click()
    world.settle(window)
    with world.qtbot.waitSignal(window.work.logged_out, timeout=WAIT_MS):
        window.panes.frame.log_out.confirm.click()
    world.settle(window)


def test_after_log_out_no_view_holds_the_token(world: World, qtbot: QtBot) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    world.settle(window)
    pane = window.panes.frame.inspection
    outcome = pane.outcome
    assert outcome is not None
    assert outcome.inspection is not None
    token, subject = outcome.inspection.token.text, str((outcome.inspection.token.claims or {})["sub"])
    signature = token.rsplit(".", 1)[1]
    for tab in ("Checks", "Claims", "Raw", "Keys", "Exchange", "Accepted by"):
        pane.show_tab(tab)
        qtbot.waitUntil(lambda: pane.settled)
    told = diagnose_text(f"HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer {subject}", "generic")
    window.work.answers.keep(outcome.id, told)
    pane.show_tab("Checks")
    qtbot.waitUntil(lambda: pane.settled)
    pane.show_tab("Raw")
    assert holds(pane, signature)
    assert holds(pane, subject)
    del outcome
    log_out(world, window)
    assert not holds(pane, signature)
    assert not holds(pane, subject)
    copied: list[object] = []
    pane.asks.copy.connect(lambda text, _: copied.append(text))
    pane.copy_token()
    assert copied == []


@pytest.mark.parametrize("tab", ["Claims", "Raw", "Keys", "Exchange", "Accepted by"])
def test_the_keyboard_is_on_the_tabs_when_the_view_that_had_it_goes(world: World, tab: str) -> None:
    window = world.window(world.remember(world.profile()))
    world.get_token(window)
    pane = window.panes.frame.inspection
    pane.show_tab(tab)
    world.qtbot.waitUntil(lambda: pane.settled)
    pane.row.bar.setFocus()
    for _ in range(20):
        focused = QApplication.focusWidget()
        if focused is not None and pane.pages.isAncestorOf(focused):
            break
        QTest.keyClick(focused or window, Qt.Key.Key_Tab)
    else:
        raise AssertionError("Tab does not lead into the view")
    pane.show_nothing("Nothing", "Nothing at all", None)
    let_deleted_go()
    assert pane.row.bar.hasFocus()


def test_a_pasted_token_or_a_refusal_leaves_nothing_of_the_requested_token(world: World, qtbot: QtBot) -> None:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.show()
    valid = samples.valid()
    assert valid.inspection is not None
    assert valid.exchange is not None
    pane.show_outcome(valid, samples.NOW)
    for tab in ("Claims", "Raw", "Keys", "Exchange", "Accepted by"):
        pane.show_tab(tab)
    signature = valid.inspection.token.parts[2]
    assert holds(pane, signature)
    pane.show_outcome(samples.failed(), samples.NOW)
    assert not holds(pane, signature)
    pane.show_outcome(valid, samples.NOW)
    pane.show_tab("Exchange")
    assert holds(pane, signature)
    pane.show_outcome(samples.unverified(), samples.NOW)
    for tab in ("Claims", "Raw"):
        pane.show_tab(tab)
    assert pane.why_no_tab("Exchange")
    assert not pane.pages.made("exchange")


def test_findings_that_are_still_being_made_when_they_go_say_nothing_of_the_next(world: World, qtbot: QtBot) -> None:
    pane = InspectionPane(Workspace(world.services()))
    qtbot.addWidget(pane)
    pane.show()
    pane.show_outcome(samples.rejected(), samples.NOW)
    qtbot.waitUntil(lambda: pane.pages.made("findings"))
    first = pane.pages.findings
    first.show_soon(Findings(samples.rejected().inspection))
    pane.show_nothing("Nothing", "Nothing at all", None)
    said: list[object] = []
    first.made.connect(lambda: said.append(first))
    pane.show_outcome(samples.valid(), samples.NOW)
    for _ in range(20):
        QApplication.processEvents()  # which deletes nothing: the view that went is still there
    qtbot.waitUntil(lambda: pane.pages.settled)
    assert said == []
    inspection = samples.valid().inspection
    assert inspection is not None
    assert {item.finding.check for item in pane.pages.findings.rows()} == set(inspection.told())
