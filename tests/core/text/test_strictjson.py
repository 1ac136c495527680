"""JSON read strictly, with what is odd about it reported."""

from __future__ import annotations

import codecs
import json
import math
import re
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from inspector.core.text.json_kind import kind
from inspector.core.text.message import words as told
from inspector.core.text.strictjson import (
    _PLAIN,
    MAX_DEPTH,
    MAX_INT_DIGITS,
    PATIENT_FROM,
    StrictReading,
    _OddError,
    _Stretches,
    depth_exceeds,
    loads,
    read,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def nested(depth: int, opening: str = "[", closing: str = "]") -> bytes:
    return (opening * depth + closing * depth).encode()


def test_sound_json_is_read_without_a_word() -> None:
    assert read(b'{"a": [1, 2.5, true, null, "\\u00e9"]}') == StrictReading({"a": [1, 2.5, True, None, "é"]})


@given(JSON)
def test_it_reads_what_json_reads(value: object) -> None:
    reading = read(json.dumps(value).encode())
    assert (reading.value, reading.oddities, reading.unreadable) == (value, (), None)


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"{", "stops in the middle"),
        (b'{"a": "b', "stops in the middle"),
        (b'{"a": 1', "stops in the middle"),
        (b"hello", "is not JSON: expecting value at character 1"),
        (b"{'a': 1}", "is not JSON: expecting property name"),
        (b'{"a": 1} x', "is not JSON: extra data at character 10"),
        (b'{"a": 1,}', "is not JSON"),
        (b'"\x01"', "is not JSON: invalid control character at character 2"),
        (b'{"a": 01}', "is not JSON"),
        (b'"\\x"', "is not JSON"),
        (b"\xff", "is not UTF-8 text: byte 1 does not fit"),
        (b'{"a": "\xc3"}', "is not UTF-8 text: byte 8"),
        (b'{"a": "\xed\xa0\x80"}', "is not UTF-8 text"),  # a surrogate written in UTF-8
        (b'{"a": "\xc0\xae"}', "is not UTF-8 text"),  # overlong
        ('{"a": 1}'.encode("utf-16"), "looks like UTF-16"),
        (codecs.BOM_UTF16_BE + '{"a": 1}'.encode("utf-16-be"), "looks like UTF-16"),
        ('{"a": 1}'.encode("utf-16-le"), "is not JSON"),
        (nested(MAX_DEPTH + 1), f"nests deeper than {MAX_DEPTH} levels"),
        (nested(100_000), "nests deeper"),
        (b'{"a":' * 500 + b"1" + b"}" * 500, "nests deeper"),
        (b"[" * 100_000, "nests deeper"),
    ],
)
def test_what_is_not_json_says_why(content: bytes, words: str) -> None:
    reading = read(content)
    assert reading.value is None
    assert reading.unreadable is not None
    assert words in str(reading.unreadable)


@pytest.mark.parametrize(
    "content, value, words",
    [
        (b'{"a": 1, "a": 2}', {"a": 2}, "names 'a' more than once"),
        (b'{"exp": 1, "\\u0065xp": 2}', {"exp": 2}, "names 'exp' more than once"),
        (b'{"a": {"b": 1, "b": 1}}', {"a": {"b": 1}}, "names 'b' more than once"),
        (b'[{"a": 1, "a": 2}]', [{"a": 2}], "names 'a' more than once"),
        (b"[Infinity]", [math.inf], "holds Infinity, which JSON does not have"),
        (b"[-Infinity]", [-math.inf], "holds -Infinity"),
        (b"[1e400]", [math.inf], "holds the number 1e400, too large"),
        (b"[-1e400]", [-math.inf], "too large"),
        (b"\xef\xbb\xbf[1]", [1], "starts with a byte order mark"),
        (b"[" + b"9" * (MAX_INT_DIGITS + 1) + b"]", [math.inf], f"holds a number of {MAX_INT_DIGITS + 1} digits"),
        (b"[-" + b"9" * 5000 + b"]", [-math.inf], "holds a number of 5000 digits"),
    ],
)
def test_what_is_odd_is_reported_and_read_all_the_same(content: bytes, value: object, words: str) -> None:
    reading = read(content)
    assert reading.unreadable is None
    assert reading.value == value
    assert words in " ".join(told(reading.oddities))


def test_nan_is_reported() -> None:
    reading = read(b'{"exp": NaN}')
    assert math.isnan(reading.value["exp"])
    assert told(reading.oddities) == ("holds NaN, which JSON does not have",)


def test_the_longest_integers_are_exact() -> None:
    digits = "9" * MAX_INT_DIGITS
    assert read(digits.encode()).value == int(digits)


def test_the_deepest_document_is_read_and_can_be_written_again() -> None:
    value = read(nested(MAX_DEPTH)).value
    assert json.dumps(value) == nested(MAX_DEPTH).decode()


def _depth(text: str) -> int:
    """The deepest nesting, found one character at a time."""
    deepest = depth = 0
    inside = escaped = False
    for character in text:
        if inside:
            escaped, inside = character == "\\" and not escaped, character != '"' or escaped
        elif character == '"':
            inside = True
        elif character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    return deepest


@given(st.text('[]{}",a\\', max_size=60), st.integers(0, 6))
def test_depth_is_that_of_looking_at_each_character(text: str, limit: int) -> None:
    assert depth_exceeds(text, limit) is (_depth(text) > limit)


@pytest.mark.parametrize("depth", [0, 1, 5, 64, 65, 200])
def test_depth_of_what_is_balanced(depth: int) -> None:
    for text in ("[" * depth + "]" * depth, '{"a":[' * depth + '"x"' + "]}" * depth, "[" * depth + '""' + "]" * depth):
        assert depth_exceeds(text, 64) is (_depth(text) > 64)


def test_brackets_inside_texts_are_no_depth() -> None:
    text = json.dumps({"a": "[" * 1000 + '\\"' + "{" * 1000})
    assert not depth_exceeds(text, MAX_DEPTH)
    assert read(text.encode()).unreadable is None


def test_a_name_of_great_length_is_not_repeated_in_full() -> None:
    name = json.dumps("n" * 100_000)
    assert len(str(read(f"{{{name}: 1, {name}: 2}}".encode()).oddities[0])) < 200


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 65 + b'"' + b"\\" * 1_000_000,
        b"[" * 65 + b'"' * 1_000_000,
        b'{"a":' + b"1" * 1_000_000 + b"}",
        b'{"a":1.' + b"1" * 1_000_000 + b"}",
        b"[" + b'{"a":1,"a":1},' * 70_000 + b"1]",
        b"[" + (b"[" * 60 + b"1" + b"]" * 60 + b",") * 2_000 + b"1]",
        b"[" + b'{"a":{"b":1},"c":2},' * 50_000 + b"1]",
        b"[" * 30 + (b'"' + b"x" * 20_000 + b'",[1,[2,') * 30 + b"]" * 90,
    ],
    ids=["backslashes", "quotes", "digits", "decimals", "duplicates", "brackets", "commas", "steps"],
)
def test_a_megabyte_is_read_in_no_time(content: bytes) -> None:
    started = time.process_time()
    read(content)
    assert time.process_time() - started < 5.0, "a cost that grows with the square would be minutes"


@given(JSON | st.text())
def test_a_long_text_is_read_as_a_short_one(value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    assume(not text.endswith("\\"))  # it would escape the first of the spaces that make the text long
    long, short = _read_long(text), read(text.encode("utf-8", "replace"))
    assert long._replace(value=None) == short._replace(value=None)
    assert repr(long.value) == repr(short.value), "NaN is not equal to itself"


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}', '[{"b": Infinity}]', '{"a": 1e999}', '{"a" 1}', '{"a": }', '{"a": 1,}', "[1,]", "[1", "{",
        '{"a', "nul", '{"a": 01}', f'{{"a": {"9" * (MAX_INT_DIGITS + 1)}}}', '["\\ud800"]', "[1] 2",
        '{"a": [{"b": {}}, [], [[]]]}',
    ],
)  # fmt: skip
def test_what_is_odd_or_wrong_in_a_long_text_is_told_as_in_a_short_one(text: str) -> None:
    assert _read_long(text) == read(text.encode())


def _read_long(text: str) -> StrictReading:
    return read(text.encode("utf-8", "replace") + b" " * PATIENT_FROM)


LONG = {
    "members": {f"member-{number}": number for number in range(9000)},
    "key set": {"keys": [{"kid": f"k{number}", "n": "x,]}" * 60, "x5c": ["y"]} for number in range(400)], "more": []},
    "numbers": {"a": {"b": list(range(30_000))}, "c": 1.5},
    "small ones": [[{"a": {"b": number}}, [], {}, "[,"] for number in range(4000)],
    "large ones": [[["x" * 20_000, {"a": '\\"' * 9_000, "b": [number]}]] for number in range(4)],
    "one text": "x" * 100_000,
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("indent", [None, 2])
def test_a_long_text_is_read_in_stretches(name: str, indent: int | None) -> None:
    text = json.dumps(LONG[name], indent=indent)
    assert len(text) > PATIENT_FROM
    assert _Stretches(text).read() == LONG[name]
    assert read(text.encode()) == StrictReading(LONG[name])
    assert read(text[:-1].encode()).unreadable is not None


@given(JSON.map(json.dumps) | st.text(alphabet='[]{}",:1e\\ '), st.sampled_from((2, 3, 7, 40)), st.data())
def test_what_is_read_in_stretches_is_what_is_read_in_one_go(text: str, stretch: int, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    text = text[:at] + data.draw(st.sampled_from(("", ",", ",,", "]", "}", '"', " ", "[", ":"))) + text[at:]
    try:
        value = _Stretches(text, stretch).read()
    except (ValueError, StopIteration, _OddError):
        return  # it is read in one go then
    assert repr(value) == repr(_PLAIN.decode(text))


@settings(max_examples=40)
@given(JSON, st.sampled_from((3, 7, 40)), st.sampled_from((None, 1)))
def test_what_is_sound_is_read_in_stretches_of_any_length(value: object, stretch: int, indent: int | None) -> None:
    reading = _Stretches(json.dumps(value, indent=indent), stretch)
    reading._failures_left = 1_000_000
    assert reading.read() == value


@given(st.binary())
def test_any_bytes_are_read_without_an_error(content: bytes) -> None:
    reading = read(content)
    assert reading.unreadable is None or reading.value is None


@given(st.text(alphabet='[]{}",:\\0123eE+-. ntf'))
def test_anything_that_looks_like_json_is_read_without_an_error(text: str) -> None:
    read(text.encode())


@pytest.mark.parametrize(
    "value, words",
    [
        (None, "null"),
        (True, "true or false"),
        (1, "a number"),
        (1.5, "a number"),
        ("", "a text"),
        ([], "a list"),
        ({}, "an object"),
        (object(), "something else"),
    ],
)
def test_kinds_in_words(value: object, words: str) -> None:
    assert kind(value) == words


# --- What is no token's ---


@given(JSON)
def test_a_long_text_is_read_as_python_reads_it(value: object) -> None:
    assert loads(json.dumps([value, "x" * PATIENT_FROM])) == [value, "x" * PATIENT_FROM]


@pytest.mark.parametrize(
    "text", ["[1, 2,]", "[1 2]", '{"a" 1}', '{"a": 1,}', "{1: 2}", "[", "{", '{"a":', "[1] 2", "", "[" * 100_000]
)
@pytest.mark.parametrize("space", ["", " " * PATIENT_FROM])
def test_what_is_not_json_is_refused_in_pythons_own_words(text: str, space: str) -> None:
    with pytest.raises((json.JSONDecodeError, RecursionError)) as python:
        json.loads(space + text)
    with pytest.raises(python.type, match=re.escape(str(python.value))):
        loads(space + text)


@pytest.mark.parametrize("space", ["", " " * PATIENT_FROM])
def test_what_is_odd_is_read_as_python_reads_it(space: str) -> None:
    assert loads(space + '{"a": 1, "a": [2, Infinity, 1e999]}') == {"a": [2, math.inf, math.inf]}
