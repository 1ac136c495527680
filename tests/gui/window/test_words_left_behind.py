"""After a change of the language nothing is in the one before: no text, no name, no tip, no entry, and no value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication

from inspector.core.errors import ProfileError
from inspector.core.text.message import message
from inspector.gui.model import languages
from inspector.gui.model.selection import Purpose
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.screenshot import wait_for
from tests.gui import pseudo
from tests.gui.states import STATES, Kind, Stage

MARKS = frozenset(map(chr, pseudo.ACCENTED.values())) - frozenset("áéíóúýčÁÉÍÓÚÝČ")
"""Letters that only the language that nobody speaks is written with."""
PROPERTIES = (
    "text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle", "statusTip",
    "plainText", "title", "prefix", "suffix",
)  # fmt: skip
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
MADE_BY = (
    "note-and-case", "find-method", "environments", "scopes", "import-gaps", "scan-opened",
    "answer-one-of", "paste-replaced", "report",
)  # fmt: skip
"""States that leave something behind, one after another in one window."""
MOST_ROWS, DEEPEST = 40, 14


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """A window in the language that nobody speaks, in the place of German; Qt's own words stay English."""
    monkeypatch.setattr(languages, "_translate", pseudo.translated)
    monkeypatch.setattr(languages, "_install", lambda file: None)
    languages.speak("de")
    made = Stage(Kind.TEAM, tmp_path, painted=False)
    yield made
    made.close()
    languages.speak(languages.ENGLISH)


def texts(window: MainWindow) -> Iterator[str]:
    """Every text that something of the window holds, seen or not."""
    for each in (window, *window.findChildren(QObject)):
        found = (each.property(name) for name in PROPERTIES)
        yield from (f"{type(each).__name__}: {text}" for text in found if isinstance(text, str))
        if isinstance(each, QAbstractItemModel):
            yield from (f"{type(each).__name__}: {text}" for text in texts_of(each))


def texts_of(model: QAbstractItemModel) -> Iterator[str]:
    """What the first rows of a model say, and its heads."""
    top = QModelIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top))
    for row in range(min(model.rowCount(top), MOST_ROWS)):
        yield from (str(model.index(row, column).data(role)) for column in columns for role in ROLES)
    yield from (str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)


def kept(value: object, where: str, seen: set[int]) -> Iterator[str]:
    """Every string that can be reached from a value, with the way to it."""
    if id(value) in seen or where.count(".") + where.count("[") > DEEPEST:
        return
    seen.add(id(value))
    if isinstance(value, str):
        yield f"{where} = {value}"
    elif isinstance(value, dict):
        for key, each in list(value.items()):
            yield from kept(key, f"{where}[]", seen)
            yield from kept(each, f"{where}[{key!s:.20}]", seen)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in list(value):
            yield from kept(each, f"{where}[]", seen)
    elif not isinstance(value, type | ModuleType | FunctionType):
        for name in names_in(value):
            yield from kept(getattr(value, name, None), f"{where}.{name}", seen)


def names_in(value: object) -> set[str]:
    """What a value holds, in its dict or in its slots."""
    names = {*getattr(value, "__dict__", ())}
    for each in type(value).__mro__:
        slots = each.__dict__.get("__slots__", ())
        names.update((slots,) if isinstance(slots, str) else slots)
    return {name for name in names if not name.startswith("__")}


def left(found: Iterable[str]) -> list[str]:
    """What is in the language that nobody speaks."""
    return sorted({text for text in found if not MARKS.isdisjoint(text)})


def walk(stage: Stage) -> Iterator[str]:
    """Show what there is to be shown, one after another."""
    window, selection = stage.window, stage.window.work.selection
    yield "as it was"
    if selection.purpose is Purpose.REPORT:
        selection.leave_report()
    selection.select_profile(stage.profiles[0].id)
    stage.settle()
    yield "profile"
    selection.select_token(window.work.tokens.ids[0])
    stage.settle()
    yield "token"
    window.panes.scopes.open()
    stage.settle()
    yield "scopes"
    selection.open_paste()
    stage.settle()
    yield "paste"
    selection.enter_scan()
    stage.settle()
    yield "scan"
    window.panes.registry.run("palette")
    window.panes.palette.close()
    window.panes.environments.edit()
    window.panes.menus.main_menu()
    window.panes.menus.profile_menu()
    yield "environments"
    window.panes.environments.panel.close_overlay()


def refuse(*_: object) -> None:
    """As a disk does that is full."""
    raise ProfileError(message("The file is not there."))


def test_no_word_of_the_language_before_is_left(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    program = Program(stage.window)

    def speak(code: str) -> None:
        stage.window.panes.language.choose(code)
        wait_for(lambda: not program.changing)
        stage.window = program.window
        stage.settle()

    work = stage.window.work
    with monkeypatch.context() as patched:
        patched.setattr(work.services.store, "save", refuse)
        work.profiles.save()
        wait_for(lambda: bool(work.messages.standing))
    for name in MADE_BY:
        STATES[name].reach(stage)
        stage.settle()
        stage.window.panes.environments.panel.close_overlay()
    for menu in QApplication.topLevelWidgets():
        if menu.windowType() is Qt.WindowType.Popup:
            menu.close()
    speak("en")
    assert stage.window.work.messages.standing == ("The file is not there. Your changes are kept here until you quit.",)
    for where, values in (("work", stage.window.work), ("panes", stage.window.panes)):
        assert left(kept(values, where, set())) == []
    for what in walk(stage):
        assert (what, left(texts(stage.window))) == (what, [])
    speak("de")
    for what in walk(stage):
        missed = [text for text in pseudo.missed(stage.window) if "Deutsch" not in text]
        assert (what, missed) == (what, [])
