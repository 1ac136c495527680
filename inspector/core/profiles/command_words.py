"""The command that prints a secret, as a profile has it: a program and its arguments. There is no shell anywhere."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Iterator, Sequence

from inspector.core.errors import ProfileError
from inspector.core.text.display import elide, visible
from inspector.core.text.message import Message, message
from inspector.core.text.opaque import is_opaque
from inspector.core.text.patterns import pattern

FIELD = "secret_command"
"""The member of a profile."""
MOST_WORDS, MOST_CHARS = 64, 8192
"""More words, and more characters in all of them, are no command that anybody reads before it is confirmed."""
_SHELLS = frozenset({"sh", "bash", "dash", "zsh", "ksh", "fish", "cmd", "powershell", "pwsh"})
"""Who names one of these as the program wants what a shell does, and gets it."""
_PRINTERS = frozenset({"echo", "printf"})
_OPERATOR = pattern(r"\d?(?:[|;&]{1,2}|>{1,2}|<{1,3}|>&|&>)\d?(?:&\d)?")
_FILLED_IN = pattern(r"\$\(.*|`.*|\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%", re.DOTALL)
_STRETCH = pattern(r"""'[^']*'|\\.|"(?P<double>(?:\\.|[^"\\])*)"|(?P<plain>[^'"\\]+)""", re.DOTALL)
_OF_SHELL = pattern(r"[|;<>&]+|\$\(|`|\$\{?[A-Za-z_]\w*\}?")
_OF_SHELL_IN_DOUBLE = pattern(r"\$\(|`|\$\{?[A-Za-z_]\w*\}?")
_WINDOWS_WORD = pattern(r'(?:"(?:\\"|[^"])*"?|[^\s"])+')
_OF_WINDOWS = pattern(r"[|<>&^]+|%[A-Za-z_]\w*%")
_PLAIN = pattern(r"[\w@%+=:,./~-]+", re.ASCII)


def parse(text: str, *, windows: bool = sys.platform == "win32") -> tuple[str, ...]:
    """The program and its arguments in what somebody typed; empty for an empty text. ProfileError with why not.

    It is a JSON list of texts, or words quoted as in a POSIX shell, on Windows as its programs read them. Nothing in it
    is filled in, and nothing is joined by it: what only a shell understands is refused, since there is none.
    """
    if not text.strip():
        return ()
    words = _of_json(text) if text.lstrip().startswith("[") else _of_windows(text) if windows else _of_posix(text)
    if (why := problem(words)) is not None:
        raise ProfileError(why, field=FIELD)
    return words


def written(words: Sequence[str], *, windows: bool = sys.platform == "win32") -> str:
    """The command as `parse` reads it again, in one line."""
    if any(not each.isprintable() or (windows and ('"' in each or each.endswith("\\"))) for each in words):
        return json.dumps(list(words), ensure_ascii=any(not each.isprintable() for each in words))
    if windows:
        return " ".join(each if _PLAIN.fullmatch(each.replace("\\", "/")) else f'"{each}"' for each in words)
    return shlex.join(words)


def problem(words: Sequence[str]) -> Message | None:
    """Why these words are no command that can be run; None where they are, and where there are none."""
    return next(_problems(words), None)


def program_of(words: Sequence[str]) -> str:
    """The program's name, without its folder and what Windows adds to it; "" where there is none."""
    name = re.split(r"[/\\]", words[0])[-1] if words else ""
    return re.sub(r"\.(?:exe|cmd|bat|com)$", "", name, flags=re.IGNORECASE)


def shown_program(words: Sequence[str]) -> str:
    """The same for a sentence."""
    return elide(visible(program_of(words)), 40)


def _problems(words: Sequence[str]) -> Iterator[Message]:
    if not words:
        return
    program = words[0]
    if not program.strip():
        yield message("The command begins with an empty word. Write the program first.")
        return
    if len(words) > MOST_WORDS or sum(map(len, words)) > MOST_CHARS:
        yield message(
            "A command has at most {words} words and {chars} characters. Put more into a script, and name that.",
            words=MOST_WORDS,
            chars=MOST_CHARS,
        )
    if any("\0" in each or _is_broken(each) for each in words):
        yield message("No program can be given a NUL, nor half of a character. Take it out of the command.")
    yield from _path_problems(program)
    if program_of(words).lower() in _SHELLS:
        return
    for each in words:
        if _OPERATOR.fullmatch(each) or _FILLED_IN.fullmatch(each):
            yield no_shell(each)
    if program_of(words).lower() in _PRINTERS and any(is_opaque(each) for each in words[1:]):
        yield message(
            "{program} prints what stands here, so the secret itself would be in the profile. "
            "Name a command that reads it from where it is kept.",
            program=shown_program(words),
        )


def _path_problems(program: str) -> Iterator[Message]:
    if program.startswith("~"):
        yield message("There is no shell, so ~ stands for nothing. Write the whole path of the program.")
    elif re.search(r"[/\\]", program) and not re.match(r"/|[A-Za-z]:[/\\]|[/\\]{2}", program):
        yield message(
            "Write the whole path of the program, or its name alone: a part of a path is another file in every folder."
        )


def no_shell(part: str) -> Message:
    """That a part of a command is for a shell."""
    return message(
        "There is no shell, so {part} does nothing here. Write one program with its arguments; put more into a script.",
        part=elide(visible(part), 40),
    )


def _is_broken(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return True
    return False


def _of_json(text: str) -> tuple[str, ...]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, list) or not all(isinstance(each, str) for each in read):
        raise ProfileError(
            message('A command that begins with [ is a JSON list of texts, such as ["op", "read", "op://vault/item"].'),
            field=FIELD,
        )
    return tuple(read)


def _of_posix(text: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(text))
    except ValueError:
        raise ProfileError(message("A quotation mark is not closed."), field=FIELD) from None
    if program_of(words).lower() in _SHELLS:
        return words
    for each in _STRETCH.finditer(text):
        double, plain = each["double"] or "", each["plain"] or ""
        if found := _OF_SHELL.search(plain) or _OF_SHELL_IN_DOUBLE.search(re.sub(r"\\.", "", double)):
            raise ProfileError(no_shell(found[0]), field=FIELD)
    return words


def _of_windows(text: str) -> tuple[str, ...]:
    if text.count('"') % 2 and '\\"' not in text:
        raise ProfileError(message("A quotation mark is not closed."), field=FIELD)
    words = tuple(
        re.sub(r'\\"|"', lambda mark: '"' if mark[0] == '\\"' else "", each[0]) for each in _WINDOWS_WORD.finditer(text)
    )
    if program_of(words).lower() in _SHELLS:
        return words
    found = _OF_WINDOWS.search(re.sub(r'"[^"]*"', "", text))
    if found is not None:
        raise ProfileError(no_shell(found[0]), field=FIELD)
    return words
