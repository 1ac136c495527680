"""The Keys tab with thousands of keys: none is left out, and the window reads those that it shows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import Key, KeySet
from inspector.core.keys.key_set import parse_key_set
from inspector.gui.inspection.keys import words
from inspector.gui.inspection.keys.view import KeysView
from tests.core.minting import KID, NOW, SOURCE, judge, jwk_of, key_for, mint, rsa_key

MANY = 10_000


@cache
def document(damaged: int) -> bytes:
    public = jwk_of(key_for("Ed25519"))
    entries = [{**public, "kid": f"k{place}"} for place in range(MANY - 1)]
    entries[damaged] = {**entries[damaged], "use": "enc"}
    return json.dumps({"keys": [*entries, jwk_of(rsa_key())]}).encode()


def judged(damaged: int = 7, token: str | None = None) -> tuple[Outcome, list[str | None]]:
    """An outcome with many keys, read anew, and the key IDs that have been read since it was judged."""
    keys = parse_key_set(document(damaged), SOURCE, NOW)
    outcome = Outcome("pasted", NOW, inspection=judge(token or mint(), keys=keys))
    return outcome, watched(keys)


def watched(keys: KeySet) -> list[str | None]:
    asked: list[str | None] = []
    reader = keys.keys._read  # type: ignore[attr-defined]

    def read(place: int) -> Key:
        key: Key = reader(place)
        asked.append(key.kid)
        return key

    keys.keys._read = read  # type: ignore[attr-defined]
    return asked


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[KeysView]:
    """In a pane that scrolls, as in the window."""
    area, view = QScrollArea(), KeysView()
    area.setWidgetResizable(True)
    area.setWidget(view)
    qtbot.addWidget(area)
    area.resize(700, 500)
    with qtbot.waitExposed(area):
        area.show()
    yield view  # noqa: PT022 - the area owns it, and is kept till then


def test_every_key_has_a_row_and_few_are_read_to_show_them(view: KeysView, qtbot: QtBot) -> None:
    outcome, read = judged()
    view.show_outcome(outcome, NOW)
    view.table.repaint()
    assert view.model.rowCount() == MANY
    assert words.MOST_LOOKED_AT <= len(read) < words.MOST_LOOKED_AT + 50
    last = [view.model.index(MANY - 1, column).data() for column in range(8)]
    assert (last[1], last[2], last[7]) == (KID, "RSA", "Signed this token")
    assert view.model.note(7) == "Not for signatures"


def is_seen(view: KeysView, row: int) -> bool:
    """Whether all of a row can be seen in what scrolls around the view."""
    table, place = view.table, view.table.visualRect(view.model.index(row, 1))
    window = table.window()
    assert isinstance(window, QScrollArea)
    seen = QRect(window.viewport().mapTo(window, QPoint(0, 0)), window.viewport().size())
    shown = place.translated(table.viewport().mapTo(window, QPoint(0, 0)))
    return table.viewport().rect().contains(place) and seen.contains(shown)


def test_the_key_that_signed_is_seen_at_once_and_where_the_keys_are_from_without_going_past_all(view: KeysView) -> None:
    outcome, _ = judged()
    view.show_outcome(outcome, NOW)
    QApplication.processEvents()
    assert is_seen(view, MANY - 1)
    assert view.height() < 2 * view.table.height()


@pytest.mark.parametrize("height", [500, 200])
@pytest.mark.parametrize("count", [11, MANY])
def test_the_keyboard_takes_what_is_seen_with_it(view: KeysView, count: int, height: int) -> None:
    keys = parse_key_set(json.dumps({"keys": json.loads(document(7))["keys"][-count:]}).encode(), SOURCE, NOW)
    view.window().resize(700, height)
    view.show_outcome(Outcome("pasted", NOW, inspection=judge(mint(), keys=keys)), NOW)
    QApplication.processEvents()
    view.table.setFocus()
    view.table.setCurrentIndex(view.model.index(0, 1))
    QTest.keyClick(view.table, Qt.Key.Key_End)
    assert is_seen(view, count - 1)
    for row in range(count - 2, count - 9, -1):
        QTest.keyClick(view.table, Qt.Key.Key_Up)
        assert is_seen(view, row)
    QTest.keyClick(view.table, Qt.Key.Key_Home)
    assert is_seen(view, 0)


def test_the_last_row_can_be_gone_to(view: KeysView, qtbot: QtBot) -> None:
    outcome, read = judged()
    view.show_outcome(outcome, NOW)
    view.table.setCurrentIndex(view.model.index(0, 1))
    QTest.keyClick(view.table, Qt.Key.Key_End)
    assert view.table.currentIndex().row() == MANY - 1
    assert len(read) < words.MOST_LOOKED_AT + 100


def test_what_was_not_looked_at_is_said() -> None:
    outcome, _ = judged()
    said = words.summary(outcome)
    assert f"Key {KID} signed this token. The other 9998 keys may come into use" in said
    assert "Key k7 cannot be used. Its use is 'enc'" in said
    assert "Only the first 500 of 10 000 keys were looked at for this" in said.replace("\u202f", " ").replace(
        "\xa0", " "
    )


def test_a_key_behind_those_is_spoken_of_where_the_token_names_it() -> None:
    unnamed, _ = judged(9000)
    assert "k9000" not in words.summary(unnamed)
    outcome, read = judged(9000, mint(kid="k9000"))
    assert "Key k9000 cannot be used. Its use is 'enc'" in words.summary(outcome)
    assert len(read) == words.MOST_LOOKED_AT
