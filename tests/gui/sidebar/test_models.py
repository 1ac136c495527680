"""Ten thousand rows: few are ever made, and one more is put among the others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from inspector.gui.sidebar.models import MOST_KEPT, RowModel
from inspector.gui.sidebar.row_list import RowList
from inspector.gui.sidebar.rows import Row

MANY = 10_000


class Made:
    """Makes rows, and knows which."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.word = "state"

    def __call__(self, row_id: str) -> Row | None:
        self.ids.append(row_id)
        return Row(row_id, f"name {row_id}", self.word, "ok", "ok_glyph")


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def model(qapp: object) -> Iterator[RowModel]:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    assert tester.model() is model


def shown(model: RowModel) -> list[object]:
    return [model.data(model.index(i)) for i in range(model.rowCount())]


@pytest.mark.parametrize(
    "before, after",
    [
        ("abc", "xabc"), ("abc", "abcx"), ("abc", "axybc"), ("abcde", "ade"), ("abc", "bc"), ("abc", "ab"),
        ("abc", "cba"), ("abc", ""), ("", "abc"), ("abc", "xyz"), ("abc", "axc"), ("abc", "abc"), ("abcd", "bx"),
    ],
)  # fmt: skip
def test_whatever_comes_and_goes_the_rows_are_those_asked_for(
    model: RowModel, made: Made, before: str, after: str
) -> None:
    model.show(tuple(before), made)
    assert shown(model) == [f"name {each}" for each in before]
    model.show(tuple(after), made)
    assert shown(model) == [f"name {each}" for each in after]
    assert [model.row_of(each) for each in after] == list(range(len(after)))


@pytest.mark.parametrize(
    "after, signals",
    [
        ("xabc", (1, 0, 0)),
        ("abxyc", (1, 0, 0)),
        ("ac", (0, 1, 0)),
        ("", (0, 0, 1)),
        ("cab", (0, 0, 1)),
        ("abc", (0,) * 3),
    ],
)
def test_what_comes_or_goes_in_one_place_leaves_the_others_where_they_are(
    model: RowModel, made: Made, after: str, signals: tuple[int, int, int]
) -> None:
    model.show(tuple("abc"), made)
    spies = [QSignalSpy(signal) for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset)]
    model.show(tuple(after), made)
    assert tuple(spy.count() for spy in spies) == signals


def test_one_row_more_among_many_makes_none_of_the_others(qapp: object, made: Made) -> None:
    model = RowModel()
    ids = tuple(map(str, range(MANY)))
    model.show(ids, made)
    assert made.ids == []
    assert model.data(model.index(7)) == "name 7"
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.show(("new", *ids), made)
    assert (inserted.count(), reset.count()) == (1, 0)
    assert set(made.ids) == {"7"}


def test_a_list_of_many_makes_what_is_seen(qtbot: QtBot, made: Made) -> None:
    rows = RowList("Tokens")
    qtbot.addWidget(rows)
    rows.resize(232, 400)
    rows.show_ids(tuple(map(str, range(MANY))), made, "5000")
    with qtbot.waitExposed(rows):
        rows.show()
    rows.grab()
    assert 1 <= len(set(made.ids)) < MOST_KEPT
    assert rows.rows.id_at(rows.currentIndex()) == "5000"
    rows.show_ids(("new", *map(str, range(MANY))), made, "5000")
    assert rows.rows.id_at(rows.currentIndex()) == "5000"
    assert len(set(made.ids)) < 2 * MOST_KEPT


def test_rows_that_have_changed_are_named_where_they_were_looked_at(model: RowModel, made: Made) -> None:
    model.show(tuple(map(str, range(5))), made)
    assert model.data(model.index(3)) == "name 3"
    changed = QSignalSpy(model.dataChanged)
    model.show(tuple(map(str, range(5))), made)
    assert changed.count() == 0
    made.word = "other"
    model.show(tuple(map(str, range(5))), made)
    assert changed.count() >= 1
    assert model.row_of("3") in {changed.at(i)[0].row() for i in range(changed.count())}


def test_where_many_were_looked_at_all_are_made_anew(qapp: object, made: Made) -> None:
    model = RowModel()
    ids = tuple(map(str, range(MOST_KEPT + 40)))
    model.show(ids, made)
    shown(model)
    changed = QSignalSpy(model.dataChanged)
    made.ids.clear()
    made.word = "other"
    model.show(ids, made)
    assert (changed.count(), made.ids) == (1, [])
    assert (changed.at(0)[0].row(), changed.at(0)[1].row()) == (0, len(ids) - 1)


def test_a_row_of_what_is_gone_is_empty_until_the_list_is_told(qapp: object) -> None:
    model = RowModel()
    model.show(("a",), lambda _: None)
    assert model.data(model.index(0)) is None


def test_nobody_edits_a_row(model: RowModel, made: Made) -> None:
    from PySide6.QtCore import Qt

    model.show(("a",), made)
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
