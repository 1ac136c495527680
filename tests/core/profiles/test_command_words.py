"""The words of a secret command: read as typed, written so that they read as the same, and nothing for a shell."""

from __future__ import annotations

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.command_words import MOST_CHARS, MOST_WORDS, parse, problem, program_of, written

GOOD = {
    'op read "op://My Vault/item/field"': ("op", "read", "op://My Vault/item/field"),
    "op read op://v/i/f": ("op", "read", "op://v/i/f"),
    '["op", "read", "op://v/i f"]': ("op", "read", "op://v/i f"),
    "pass show it\\'s": ("pass", "show", "it's"),
    "jq -r '.a | .b'": ("jq", "-r", ".a | .b"),
    "a 'cost$'": ("a", "cost$"),
    "sh -c 'op read x | jq -r .y'": ("sh", "-c", "op read x | jq -r .y"),
    "": (),
    "  ": (),
}


@pytest.mark.parametrize("text", GOOD)
def test_words_are_read_as_a_posix_shell_reads_them(text: str) -> None:
    assert parse(text, windows=False) == GOOD[text]


def test_windows_keeps_its_backslashes() -> None:
    text = r'"C:\Program Files\1Password\op.exe" read "op://My Vault/item"'
    assert parse(text, windows=True) == (r"C:\Program Files\1Password\op.exe", "read", "op://My Vault/item")


@pytest.mark.parametrize("windows", [False, True])
@pytest.mark.parametrize(
    "words",
    [
        ("op", "read", "op://My Vault/item"),
        ("a", "it's", '"quoted"', "back\\slash", "tab\t", "line\nbreak", "ünï😀", "end\\"),
        (r"C:\Program Files\op.exe", "--x=1", ""),
        ("a", "[b]", "\u202e"),
        ("[a", "b"),
    ],
)
def test_what_is_written_reads_as_the_same(words: tuple[str, ...], *, windows: bool) -> None:
    text = written(words, windows=windows)
    assert parse(text, windows=windows) == words
    assert text.isprintable()


@pytest.mark.parametrize(
    "text, part",
    [
        ("op read x | jq .y", "|"),
        ("op read x|jq .y", "|"),
        ("a > file", ">"),
        ("a 2> file", ">"),
        ("a && b", "&&"),
        ("a ; b", ";"),
        ("a;b", ";"),
        ("a $(b)", "$("),
        ('a "$(b)"', "$("),
        ("a `b`", "`"),
        ("a $HOME", "$HOME"),
        ('a "${HOME}/x"', "${HOME}"),
        ('["a", "|", "b"]', "|"),
        ('["a", "$(b)"]', "$(b)"),
        ('["a", "%USERPROFILE%"]', "%USERPROFILE%"),
    ],
)
def test_what_is_for_a_shell_is_told(text: str, part: str) -> None:
    with pytest.raises(ProfileError) as caught:
        parse(text, windows=False)
    assert str(caught.value).startswith(f"There is no shell, so {part} does nothing here.")
    assert caught.value.field == "secret_command"


@pytest.mark.parametrize(
    "text, said",
    [
        ("a 'b", "A quotation mark is not closed."),
        ("['a']", "is a JSON list of texts"),
        ('["a", 1]', "is a JSON list of texts"),
        ("./op read", "Write the whole path of the program"),
        ("bin/op read", "Write the whole path of the program"),
        ("~/bin/op read", "~ stands for nothing"),
        ('["", "a"]', "Write the program first"),
        ('["a", "\\u0000"]', "NUL"),
        ('["a", "\\ud800"]', "half of a character"),
        ("echo zX9kQ2mLr7VpW4tYbN8cHd3F", "prints what stands here"),
    ],
)
def test_what_no_program_can_be_run_by_is_told(text: str, said: str) -> None:
    with pytest.raises(ProfileError, match=said):
        parse(text, windows=False)


def test_a_command_that_nobody_would_read_is_none() -> None:
    assert problem(("a",) * MOST_WORDS) is None
    assert problem(("a",) * (MOST_WORDS + 1)) is not None
    assert problem(("a", "b" * MOST_CHARS)) is not None


def test_the_program_is_told_by_its_name() -> None:
    assert program_of((r"C:\Tools\OP.EXE", "read")) == "OP"
    assert program_of(("/usr/bin/pass",)) == "pass"
    assert program_of(()) == ""
