"""TextPlaces in a text are the same in characters and in bytes."""

from __future__ import annotations

import pytest

from inspector.core.journeys.intake.places import TextPlaces

TEXTS = ("", "plain\ntext", "ü\r\nß€\n", "🎉a🙈🙈b\n😀", "\U0001f600" * 3000 + "e\u0301" * 3000)


@pytest.mark.parametrize("text", TEXTS)
def test_a_place_in_bytes_is_the_character_there(text: str) -> None:
    places = TextPlaces(text)
    for at in range(0, len(text) + 1, max(1, len(text) // 50)):
        assert places.character(len(text[:at].encode())) == at


def test_lines_begin_and_end_where_they_do() -> None:
    places = TextPlaces("ab\r\n\ncd")
    assert [places.line(at) for at in (0, 3, 4, 5, 6)] == [1, 1, 2, 3, 3]
    assert [(places.begin_of_line(line), places.end_of_line(line)) for line in (1, 2, 3)] == [(0, 2), (4, 4), (5, 7)]
