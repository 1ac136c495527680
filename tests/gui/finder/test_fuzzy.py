from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.gui.finder.fuzzy import fold, match, rank, words_of


@pytest.mark.parametrize(
    "query, text, found",
    [
        ("copy", "Copy token", "Copy"),
        ("TOKEN", "Copy token", "token"),
        ("ct", "Copy token", "Ct"),
        ("cac", "Copy as curl", "Cac"),
        ("to co", "Copy token", "Coto"),
        ("ken", "Copy token", "ken"),
        ("", "Copy token", ""),
        ("ß", "Straße", "ß"),
        ("i", "İ i", "i"),
    ],
)
def test_found(query: str, text: str, found: str) -> None:
    result = match(query, text)
    assert result is not None
    assert "".join(text[place] for place in result.at) == found


@pytest.mark.parametrize("query, text", [("x", "Copy token"), ("tc", "Copy token"), ("co", "Duplicate profile")])
def test_not_found(query: str, text: str) -> None:
    assert match(query, text) is None


def test_scattered_letters_can_be_refused() -> None:
    assert match("ct", "Copy token", scattered=False) is None
    assert match("tok", "Copy token", scattered=False) is not None


def test_the_better_comes_first() -> None:
    names = ["Main menu", "Import profiles", "Imaginary portal", "Reimport"]
    ranked = sorted((fit, name) for name in names if (fit := match("imp", name)))
    assert [name for _, name in ranked] == ["Import profiles", "Reimport", "Imaginary portal"]


NAMES = st.text("abAB1 -İß", max_size=12) | st.text(max_size=12)


@given(NAMES, NAMES, st.booleans())
def test_the_rank_by_itself_is_that_of_the_match(query: str, text: str, scattered: bool) -> None:
    result = match(query, text, scattered=scattered)
    assert rank(words_of(query), fold(text), scattered=scattered) == (result.rank if result is not None else None)


@given(NAMES, NAMES, st.booleans())
def test_what_is_not_found_is_not_found_by_typing_on(query: str, text: str, scattered: bool) -> None:
    found = [match(query[:end].strip(), text, scattered=scattered) is not None for end in range(len(query) + 1)]
    assert found == sorted(found, reverse=True)


@given(st.text(max_size=80), st.text(max_size=200))
def test_places_are_places_of_the_text(query: str, text: str) -> None:
    result = match(query, text)
    if result is not None:
        assert list(result.at) == sorted(set(result.at))
        assert all(0 <= place < len(text) for place in result.at)
