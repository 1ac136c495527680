"""A command as its words, and whose rules it is written by."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class ShellKind(StrEnum):
    """Whose rules a text is read by."""

    POSIX = "posix"
    CMD = "cmd"
    POWERSHELL = "powershell"


class CommandWord(NamedTuple):
    """A word of a command. `pairs` are the members of a PowerShell hash table, where it is one."""

    text: str
    line: int
    pairs: tuple[tuple[str, str], ...] | None = None


class CommandLine(NamedTuple):
    """One command: its words, the text that a here-document gives to it, and whether a quotation mark is not closed."""

    words: tuple[CommandWord, ...]
    line: int
    end: int
    given: str | None = None
    unclosed: bool = False


def shell_of(text: str) -> ShellKind:
    """The shell that a text is most likely written for."""
    if re.search(r"(?i)\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b|\$env:|`\r?\n[ \t]*-", text):
        return ShellKind.POWERSHELL
    if re.search(r"\^\r?\n|\^\"|(?i:\bcurl\b)[^\n]*%[A-Za-z_]\w*%", text):
        return ShellKind.CMD
    return ShellKind.POSIX
