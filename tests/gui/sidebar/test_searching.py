from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.gui.sidebar import searching
from inspector.gui.sidebar.searching import FilterWords, RowSearch, folded


@pytest.mark.parametrize(
    "typed, text, fits",
    [
        ("refund prod", "acme-refund-worker Production", True),
        ("prod refund", "acme-refund-preprod", True),
        ("refund prod", "acme-refund-worker-stg", False),
        ("  ", "anything", True),
        ("CAFE\u0301", "le café", True),
        ("straße", "STRASSE 7", True),
        ("ß", "STRASSE", True),
        ("Ö", "o\u0308ffnen", True),
        ("a.c", "abc", False),
        ("*", "abc", False),
    ],
)
def test_words_are_parts_in_any_order(typed: str, text: str, fits: bool) -> None:
    assert FilterWords.of(typed).fit(folded(text)) is fits


def test_places_are_those_of_the_drawn_text() -> None:
    words = FilterWords.of("worker re refund")
    text = "acme…refund-Worker"
    assert [text[a:b] for a, b in words.places(text)] == ["refund", "Worker"]
    assert FilterWords.of("aa").places("aaa-a") == [(0, 3)]
    assert FilterWords.of("").places("abc") == []
    assert FilterWords.of("x").places("Straße x") == [], "the letters of what is compared stand elsewhere"
    assert FilterWords.of("שלום").places("שלום") == [], "what is drawn runs the other way"


def test_a_long_search_gives_the_window_its_turn_and_tells_all_in_order(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "TURN_S", -1.0)  # every portion takes too long
    search, told = RowSearch(), list[list[str]]()
    ids = [str(number) for number in range(200)]
    search.begin(ids, lambda each: int(each) % 2 == 0, told.append)
    assert search.running
    qtbot.waitUntil(lambda: bool(told))
    assert told == [ids[::2]]
    assert not search.running


def test_a_new_search_ends_the_one_before(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "TURN_S", -1.0)
    search, first, second = RowSearch(), list[list[str]](), list[list[str]]()
    ids = [str(number) for number in range(100)]
    search.begin(ids, bool, first.append)
    search.begin(ids, lambda each: each == "7", second.append)
    qtbot.waitUntil(lambda: bool(second))
    search.begin(ids, bool, first.append)
    search.stop()
    QTest.qWait(0)
    assert (first, second) == ([], [["7"]])
