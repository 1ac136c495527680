"""The word before a token, in texts as people have them."""

from __future__ import annotations

import pytest

from inspector.core.acceptance.request_scheme import scheme_before, scheme_of


@pytest.mark.parametrize(
    "before, scheme",
    [
        ("", "Bearer"),
        ("the token is ", "Bearer"),
        ('{"access_token": "', "Bearer"),
        ("sid=", "Bearer"),
        ("Authorization: Bearer ", "Bearer"),
        ("authorization: bearer ", "bearer"),
        ("> AUTHORIZATION:  BEARER  ", "BEARER"),
        ("curl -H 'Authorization: Bearer ", "Bearer"),
        ("curl -H 'Authorization: ", ""),
        ("Authorization: ", ""),
        ('"authorization": "', ""),
        ("Authorization: DPoP ", "DPoP"),
        ("Authorization: Token ", "Token"),
        ('{"name": "Authorization", "value": "bearer ', "bearer"),
        ("bearer ", "bearer"),
        ("a forbearer ", "Bearer"),
        ("Authorization is told apart: ", "Bearer"),
        ("Authorization: Bearer x\nand ", "Bearer"),
    ],
)
def test_the_word_is_taken_as_it_is_written(before: str, scheme: str) -> None:
    assert scheme_before(before) == scheme


def test_it_is_looked_for_before_the_first_place_of_the_token() -> None:
    assert scheme_of("x " * 500 + "authorization: bearer abc", "abc") == "bearer"
    assert scheme_of("abc", "abc") == "Bearer"
    assert scheme_of("", "") == "Bearer"
    assert scheme_of("a\nbc", "abc") == "Bearer"
