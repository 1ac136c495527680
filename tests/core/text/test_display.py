"""Text from elsewhere is shown for what it is."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.text.display import count_hidden, elide, is_hidden, pieces, visible

HIDDEN = {
    "NUL": "\0",
    "line feed": "\n",
    "escape": "\x1b",
    "delete": "\x7f",
    "C1 control": "\x9b",
    "no-break space": "\u00a0",
    "Ogham space": "\u1680",
    "em space": "\u2003",
    "ideographic space": "\u3000",
    "soft hyphen": "\u00ad",
    "grapheme joiner": "\u034f",
    "Hangul filler": "\u3164",
    "zero-width space": "\u200b",
    "zero-width joiner": "\u200d",
    "right-to-left mark": "\u200f",
    "right-to-left override": "\u202e",
    "left-to-right isolate": "\u2066",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "word joiner": "\u2060",
    "braille blank": "\u2800",
    "Mongolian selector": "\u180b",
    "variation selector": "\ufe0f",
    "byte order mark": "\ufeff",
    "interlinear anchor": "\ufff9",
    "private use": "\ue000",
    "lone surrogate": "\ud800",
    "not a character": "\uffff",
    "tag": "\U000e0041",
    "variation selector 256": "\U000e01ef",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_hidden_character_is_written_out(name: str) -> None:
    character = HIDDEN[name]
    assert is_hidden(character)
    assert visible(f"a{character}b") == f"a<U+{ord(character):04X}>b"
    assert list(pieces(f"a{character}b")) == [("a", False), (f"<U+{ord(character):04X}>", True), ("b", False)]
    assert count_hidden(f"{character}a{character}") == 2


@pytest.mark.parametrize(
    "text", ["", "plain", "Grüße", "日本語", "שלום", "مرحبا", "é", "e\u0301", "🔑", "<U+202E>", "a b"]
)
def test_writing_of_any_language_is_left_alone(text: str) -> None:
    assert (visible(text), count_hidden(text)) == (text, 0)


def test_line_breaks_may_stay() -> None:
    assert visible("a\nb\rc", keep="\n") == "a\nb<U+000D>c"


def test_everything_unicode_calls_ignorable_is_hidden() -> None:
    """Default_Ignorable_Code_Point (Unicode standard, section 5.21), written down here from DerivedCoreProperties."""
    ranges = [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ]  # fmt: skip
    seen = [f"{code:04X}" for first, last in ranges for code in range(first, last + 1) if not is_hidden(chr(code))]
    assert seen == []


def test_what_is_left_can_be_printed_whatever_it_was() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    shown = visible(everything)
    assert shown.encode("utf-8")
    assert shown.isprintable()  # Python's own list, which is another one than ours
    assert {character for character in shown if unicodedata.category(character) == "Zs"} == {" "}


@given(st.text(st.characters()))
def test_pieces_are_the_text(text: str) -> None:
    parts = list(pieces(text))
    assert "".join(part for part, _ in parts) == visible(text)
    assert sum(escape for _, escape in parts) == count_hidden(text)
    assert all(part for part, _ in parts)
    assert visible(visible(text)) == visible(text)


@pytest.mark.parametrize(
    "text, most, shown",
    [
        ("short", 5, "short"),
        ("longer", 5, "lo…er"),
        ("abcdefghij", 7, "abcd…ij"),
        ("abc", 2, "…c"),
        ("abc", 1, "…"),
        ("", 1, ""),
    ],
)
def test_a_long_text_keeps_its_beginning_and_its_end(text: str, most: int, shown: str) -> None:
    assert elide(text, most) == shown


@given(st.text(), st.integers(1, 40))
def test_an_elided_text_is_as_long_as_it_may_be(text: str, most: int) -> None:
    assert len(elide(text, most)) == min(len(text), most)
