"""Where a token breaks: the first fault, as a span of its text."""

from __future__ import annotations

import json

import pytest

from inspector.core.tokens.break_place import break_place
from inspector.core.tokens.token import decode_unverified
from tests.core.minting import b64

HEADER = b64({"alg": "RS256", "kid": "a"})
PAYLOAD = b64({"iss": "https://id.example.com", "exp": 1})
GOOD = f"{HEADER}.{PAYLOAD}.c2lnbmF0dXJl"


def broken(text: str) -> tuple[int, int]:
    token = decode_unverified(text)
    return break_place(token)


def test_an_odd_character_is_found_where_it_stands() -> None:
    for at in (3, len(HEADER) + 6):
        text = f"{GOOD[:at]}*{GOOD[at + 1 :]}"
        assert broken(text) == (at, at + 1)


def test_a_part_that_is_missing_is_missed_at_the_end() -> None:
    text = f"{HEADER}.{PAYLOAD}"
    assert broken(text) == (len(text) - 1, len(text))


def test_a_part_too_many_is_the_break() -> None:
    assert broken(f"{GOOD}.more") == (len(GOOD), len(f"{GOOD}.more"))


def test_a_part_of_an_impossible_length_breaks_at_its_end() -> None:
    payload = PAYLOAD[: len(PAYLOAD) - (len(PAYLOAD) % 4) - 3]
    assert len(payload) % 4 == 1
    text = f"{HEADER}.{payload}.c2lnbmF0dXJl"
    assert broken(text) == (len(HEADER) + len(payload), len(HEADER) + 1 + len(payload))


def test_json_that_goes_wrong_breaks_there() -> None:
    said = '{"iss": "https://id.example.com", "exp" 1}'
    payload = b64(said.encode())
    start, _ = broken(f"{HEADER}.{payload}.c2lnbmF0dXJl")
    at = (start - len(HEADER) - 1) * 3 // 4
    assert said[at - 1 : at + 3].strip().startswith(('"', "1", '" 1'))


@pytest.mark.parametrize("text", ["", "hello there", "a.b.c", "{", json.dumps({"a": 1}), "eyJ", "\u202e.x.y", "é" * 9])
def test_whatever_it_is_the_place_is_within_the_text(text: str) -> None:
    token = decode_unverified(text)
    start, end = break_place(token)
    assert 0 <= start <= end <= max(len(token.text), 1)
