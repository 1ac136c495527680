from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text import json_pieces

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)
LEVELS = st.integers(0, 3)


@given(VALUES, LEVELS, st.sampled_from([None, 0, 2]))
def test_a_value_is_what_python_reads(value: object, levels: int, indent: int | None) -> None:
    assert json_pieces.loads(json.dumps(value, indent=indent), levels) == value


@given(st.text(alphabet='[]{}:,"\\ \n1ax') | VALUES.map(json.dumps).map(lambda text: text[:-1]), LEVELS)
def test_what_is_not_json_is_refused_in_pythons_own_words(text: str, levels: int) -> None:
    assert outcome_of(lambda: json_pieces.loads(text, levels)) == outcome_of(lambda: json.loads(text))


def outcome_of(read: Callable[[], object]) -> object:
    try:
        return read()
    except json.JSONDecodeError as error:
        return str(error)


@pytest.mark.parametrize("text", ["[1, 2,]", "[1 2]", '{"a" 1}', '{"a": 1,}', "{1: 2}", "[", "{", '{"a":', "[1] 2", ""])
def test_a_list_or_object_that_is_not_whole_is_refused(text: str) -> None:
    with pytest.raises(json.JSONDecodeError):
        json_pieces.loads(text, 2)


def test_of_two_members_with_one_name_the_last_counts() -> None:
    assert json_pieces.loads('{"a": 1, "a": [2]}', 1) == {"a": [2]}
