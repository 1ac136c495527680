"""Command lines taken apart into their words, as a POSIX shell, cmd and PowerShell do. Nothing is ever run.

What only a shell can fill in, `$(cat id)`, `$CLIENT_ID`, `%CLIENT_ID%`, becomes a blank, unless the same text gives the
variable a value before that line.
"""

from __future__ import annotations

import base64
import re
from bisect import bisect_right

from inspector.core.definitions.tools.blanks import MOST_RESOLVED, Blanks
from inspector.core.definitions.tools.cmd_words import line_of_cmd, runtime_words
from inspector.core.definitions.tools.command_line import CommandLine, CommandWord, ShellKind, shell_of

_MOST_DEPTH = 40
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_BRACED = re.compile(r"\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?::?[-=](?P<default>[^{}$`]*))?\}")
_POWER_VARIABLE = re.compile(
    r"\$(?:\{(?:env:)?(?P<braced>[^{}]{1,80})\}|(?:env:|script:|global:)?(?P<name>\w{1,80}))", re.IGNORECASE
)
_PERCENT = re.compile(r"%(?P<name>[A-Za-z_]\w{0,80})%")
_ASSIGNED = re.compile(
    r"(?m)^[ \t]*(?:(?:export|local|readonly|declare(?:[ \t]+-\w+)?)[ \t]+)?(?P<name>[A-Za-z_]\w{0,80})="
)
_ASSIGNED_CMD = re.compile(r"(?im)^[ \t]*@?set[ \t]+\"?(?P<name>[A-Za-z_]\w{0,80})=(?P<value>[^\r\n\"]*)\"?[ \t]*$")
_ASSIGNED_POWER = re.compile(
    r"(?im)^[ \t]*(?:\[\w+\])?\$(?:env:|script:|global:)?(?P<name>\w{1,80})[ \t]*=[ \t]*(?=\S)"
)
_ASSIGNED_IN = {
    ShellKind.POSIX: _ASSIGNED, ShellKind.CMD: _ASSIGNED_CMD, ShellKind.POWERSHELL: _ASSIGNED_POWER,
}  # fmt: skip
_HERE = re.compile(r"<<(?P<dash>-?)[ \t]*(?P<quote>['\"]?)(?P<tag>\w{1,40})(?P=quote)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "e": "\x1b"}


class Script:
    """A text with commands in it."""

    def __init__(
        self, text: str, blanks: Blanks, shell: ShellKind | None = None, *, outer: Script | None = None
    ) -> None:
        """`shell` is what it is written for, where that is known; `outer` the text whose variables it has."""
        self.text, self.blanks, self._outer = text, blanks, outer
        self.shell = shell or shell_of(text)
        self._assigned: dict[str, list[tuple[int, int]]] | None = None
        self._open: set[tuple[str, int]] = set()
        self._known: dict[tuple[str, int], str] = {}
        self._starts: list[int] | None = None

    def line_at(self, at: int) -> int:
        """The number of the line on which a place is, from 1."""
        if self._starts is None:
            self._starts = [0, *(found.end() for found in re.finditer("\n", self.text))]
        return bisect_right(self._starts, at)

    def command_at(self, at: int) -> CommandLine:
        """The command that begins at a place."""
        if self.shell is ShellKind.CMD:
            return _cmd_line(self, at)
        reader = _Reader(self, at, at, in_backticks=self._in_backticks(at))
        return reader.command()

    def _in_backticks(self, at: int) -> bool:
        line = self.text[max(self.text.rfind("\n", 0, at) + 1, at - 2000) : at]
        return self.shell is ShellKind.POSIX and line.count("`") % 2 == 1

    # --- variables ---

    def variable(self, name: str, written: str, before: int, default: str | None = None) -> str:
        """What a variable holds for a command at `before`: its value, or a blank."""
        if self._outer is not None:
            return self._outer.variable(name, written, before, default)
        found = self._last(name, before)
        if found is None:
            return default or self.blanks.blank(written, name)
        key = name, found[0]
        if key in self._known:
            return self._known[key]
        if key in self._open or len(self._open) > _MOST_DEPTH:
            return self.blanks.blank(written, name)
        self._open.add(key)
        text = _Reader(self, found[1], found[0]).value()
        self._open.discard(key)
        if len(text) > MOST_RESOLVED or not text:
            text = self.blanks.blank(written, name)
        self._known[key] = text  # also within another one: looked up anew each time, the time would double with each
        return text

    def table_of(self, name: str, before: int) -> tuple[tuple[str, str], ...] | None:
        """The hash table that a PowerShell variable holds; None where it holds none."""
        found = self._last(name, before)
        at = found[1] if found is not None else len(self.text)
        table = re.compile(r"(?:\[ordered\][ \t]*)?@\{", re.IGNORECASE).match(self.text, at)
        return _Reader(self, table.end() - 2, before).table() if table else None

    def _last(self, name: str, before: int) -> tuple[int, int] | None:
        name = name.lower() if self.shell is not ShellKind.POSIX else name
        found = [each for each in self._assignments().get(name, ()) if each[0] < before]
        return found[-1] if found else None

    def _assignments(self) -> dict[str, list[tuple[int, int]]]:
        """By name: where each assignment begins, and where its value does."""
        if self._assigned is None:
            self._assigned = {}
            for found in _ASSIGNED_IN[self.shell].finditer(self.text):
                name = found["name"] if self.shell is ShellKind.POSIX else found["name"].lower()
                value = found.start("value") if self.shell is ShellKind.CMD else found.end()
                self._assigned.setdefault(name, []).append((found.start(), value))
        return self._assigned


class _Reader:
    """Reads words from a place on, by the rules of a POSIX shell or PowerShell."""

    def __init__(self, script: Script, at: int, before: int, *, in_backticks: bool = False) -> None:
        self._script, self._text, self._at, self._before = script, script.text, at, before
        self._power = script.shell is ShellKind.POWERSHELL
        self._in_backticks = in_backticks
        self._unclosed = False
        self._given: str | None = None
        self._here_end = 0

    def command(self) -> CommandLine:
        start, words = self._at, []
        while (word := self._word()) is not None:
            words.append(word)
        end = max(self._at, self._here_end, start + 1)
        return CommandLine(tuple(words), self._script.line_at(start), end, self._given, self._unclosed)

    def value(self) -> str:
        """The word that is assigned to a variable."""
        if self._script.shell is ShellKind.CMD:
            end = self._text.find("\n", self._at)
            line = self._text[self._at : end if end >= 0 else len(self._text)].strip().removesuffix('"')
            return _percents(self._script, line, self._before)
        if self._power or (self._at < len(self._text) and not self._text[self._at].isspace()):
            word = self._word()
            return word.text if word is not None else ""
        return ""

    # --- words ---

    def _word(self) -> CommandWord | None:
        text = self._text
        while self._at < len(text):
            two = text[self._at : self._at + 2]
            letter = two[:1]
            if two == ("`\n" if self._power else "\\\n"):
                self._at += 2
            elif text.startswith("`\r\n" if self._power else "\\\r\n", self._at):
                self._at += 3
            elif letter in " \t\r":
                self._at += 1
            elif letter in "\n;|)" or (letter == "&" and two != "&>") or (letter == "}" and self._power):
                return None
            elif letter == "#":
                end = text.find("\n", self._at)
                self._at = end if end >= 0 else len(text)
            elif letter in "<>" or two == "&>":
                self._redirect()
            elif letter == "`" and self._in_backticks:
                return None
            else:
                return self._one_word()
        return None

    def _redirect(self) -> None:
        here = None if self._power else _HERE.match(self._text, self._at)
        if here is not None:
            self._at = here.end()
            line_end = self._text.find("\n", self._at)
            end = re.compile(rf"(?m)^[ \t]*{here['tag']}[ \t]*\r?$").search(self._text, max(line_end, self._at))
            if line_end >= 0 and end is not None:
                body = self._text[line_end + 1 : end.start()]
                self._given = body if here["quote"] else self._expanded(body)
                self._here_end = end.end()
            return
        while self._at < len(self._text) and self._text[self._at] in "<>&":
            self._at += 1
        while self._at < len(self._text) and self._text[self._at] in " \t":
            self._at += 1
        if self._at < len(self._text) and self._text[self._at] not in "\n;|)&":
            self._one_word()

    def _one_word(self) -> CommandWord:
        start, parts = self._at, []
        if self._power and (table := self._table_here()) is not None:
            return CommandWord("", self._script.line_at(start), table)
        text = self._text
        while self._at < len(text):
            letter = text[self._at]
            if letter in " \t\r\n;|)" or (letter in "&<>" and not self._power):
                break
            if letter == "}" and self._power:
                break
            if letter == "`" and self._in_backticks:
                break
            parts.append(self._part(letter))
        return CommandWord("".join(parts), self._script.line_at(start), self._table_named(start))

    def _part(self, letter: str) -> str:
        text = self._text
        if letter == "'":
            return self._single()
        if letter == '"':
            self._at += 1
            return self._double()
        if letter == "$":
            if not self._power and text.startswith("$'", self._at):
                return self._ansi()
            if not self._power and text.startswith('$"', self._at):
                self._at += 2
                return self._double()
            return self._dollar()
        if letter == "`" and not self._power:
            return self._backticks()
        if letter == ("`" if self._power else "\\"):
            self._at += 2
            follows = text[self._at - 1 : self._at]
            if follows == "\r":
                self._at += 1
            return "" if follows in ("\n", "\r") else follows
        if letter == "(" and self._power:
            return self._group("(", ")")
        self._at += 1
        return letter

    def _single(self) -> str:
        start = self._at + 1
        end = self._text.find("'", start)
        while self._power and end >= 0 and self._text[end + 1 : end + 2] == "'":
            end = self._text.find("'", end + 2)
        if end < 0:
            self._unclosed, end = True, len(self._text)
        self._at = min(end + 1, len(self._text))
        found = self._text[start:end]
        return found.replace("''", "'") if self._power else found

    def _double(self) -> str:
        """What stands in double quotes, behind the opening one."""
        parts: list[str] = []
        text, escape = self._text, "`" if self._power else "\\"
        special = re.compile(r"[\"$`]" if self._power else r"[\"$`\\]")
        while (found := special.search(text, self._at)) is not None:
            parts.append(text[self._at : found.start()])
            self._at = found.start()
            letter, follows = found[0], text[self._at + 1 : self._at + 2]
            if letter == '"' and self._power and follows == '"':
                parts.append('"')
                self._at += 2
            elif letter == '"':
                self._at += 1
                return "".join(parts)
            elif letter == escape:
                self._at += 2
                if self._power:
                    parts.append({"n": "\n", "t": "\t", "\n": ""}.get(follows, follows))
                else:
                    parts.append("" if follows == "\n" else follows if follows in '"$`\\' else "\\" + follows)
            elif letter == "$":
                parts.append(self._dollar())
            else:
                parts.append(self._backticks())
        self._unclosed = True
        parts.append(text[self._at :])
        self._at = len(text)
        return "".join(parts)

    def _ansi(self) -> str:
        self._at += 2
        parts: list[str] = []
        while self._at < len(self._text) and self._text[self._at] != "'":
            if self._text[self._at] == "\\":
                coded = re.compile(r"\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4}))").match(self._text, self._at)
                if coded:
                    parts.append(chr(int(coded[1] or coded[2], 16)))
                    self._at = coded.end()
                    continue
                self._at += 1
                letter = self._text[self._at : self._at + 1]
                parts.append(_ESCAPES.get(letter, "\\" + letter))
            else:
                parts.append(self._text[self._at])
            self._at += 1
        self._unclosed = self._unclosed or self._at >= len(self._text)
        self._at += 1
        return "".join(parts)

    # --- what a shell fills in ---

    def _dollar(self) -> str:
        text, at = self._text, self._at
        if text.startswith("$(", at):
            self._at += 1
            start = at
            self._group("(", ")")
            return self._substituted(text[start : self._at])
        if self._power:
            found = _POWER_VARIABLE.match(text, at)
            if found is None:
                self._at += 1
                return "$"
            self._at = found.end()
            name = found["name"] or found["braced"]
            return self._script.variable(name, found[0], self._before)
        if (braced := _BRACED.match(text, at + 1)) is not None:
            self._at = braced.end()
            return self._script.variable(braced["name"], text[at : self._at], self._before, braced["default"])
        if text.startswith("${", at):
            self._at += 1
            self._group("{", "}")
            return self._script.blanks.blank(text[at : self._at], _first_name(text[at : self._at]))
        name = _NAME.match(text, at + 1)
        if name is None:
            self._at += 2 if text[at + 1 : at + 2].isdigit() or text[at + 1 : at + 2] in "@*#?" else 1
            written = text[at : self._at]
            return self._script.blanks.blank(written, written) if len(written) > 1 else written
        self._at = name.end()
        return self._script.variable(name[0], text[at : self._at], self._before)

    def _backticks(self) -> str:
        end = self._text.find("`", self._at + 1)
        if end < 0:
            self._unclosed, end = True, len(self._text) - 1
        written = self._text[self._at : end + 1]
        self._at = end + 1
        return self._substituted(written)

    def _substituted(self, written: str) -> str:
        """What a command substitution stands for: itself. Of `echo -n id:secret | base64` the text is read."""
        if (encoded := _ENCODED.fullmatch(written)) is not None:
            inner = Script(encoded["text"], self._script.blanks, ShellKind.POSIX, outer=self._script)
            text = _Reader(inner, 0, self._before).value()
            return text if self._script.blanks.within(text) else base64.b64encode(text.encode()).decode()
        return self._script.blanks.blank(written, _first_name(written))

    def _group(self, opening: str, closing: str) -> str:
        """Go behind the bracket that closes the one here; a blank for what stands between."""
        start, depth = self._at, 0
        quoted = re.compile(r"'[^']*'|\"(?:[^\"\\`]|[\\`].)*\"|\\.|[" + re.escape(opening + closing) + "]", re.DOTALL)
        for found in quoted.finditer(self._text, self._at):
            depth += {opening: 1, closing: -1}.get(found[0], 0)
            if depth == 0 and found[0] == closing:
                self._at = found.end()
                break
        else:
            self._unclosed, self._at = True, len(self._text)
        written = self._text[start : self._at]
        return self._script.blanks.blank(written, _first_name(written))

    def _expanded(self, text: str) -> str:
        """The text of a here-document with its variables filled in."""
        inner = re.compile(r"\$(?:\{(?P<braced>\w+)\}|(?P<name>[A-Za-z_]\w*))")
        return inner.sub(
            lambda found: self._script.variable(found["name"] or found["braced"], found[0], self._before), text
        )

    # --- PowerShell's hash tables ---

    def _table_here(self) -> tuple[tuple[str, str], ...] | None:
        found = re.compile(r"\(?[ \t]*(?:\[ordered\][ \t]*)?@\{", re.IGNORECASE).match(self._text, self._at)
        if found is None:
            return None
        in_group, self._at = found[0].startswith("("), found.end() - 2
        table = self.table()
        if in_group:
            end = self._text.find(")", self._at)
            self._at = end + 1 if end >= 0 else len(self._text)
        return table

    def table(self) -> tuple[tuple[str, str], ...]:
        """The members of the hash table that begins here."""
        self._at += 2
        pairs: list[tuple[str, str]] = []
        member = re.compile(r"[\s;]*(?:#[^\n]*\n\s*)*(?:(['\"])(?P<quoted>[^'\"]*)\1|(?P<plain>[\w.-]+))[ \t]*=[ \t]*")
        while (found := member.match(self._text, self._at)) is not None:
            self._at = found.end()
            word = self._word()
            pairs.append((found["quoted"] or found["plain"] or "", word.text if word is not None else ""))
            while self._at < len(self._text) and self._text[self._at] not in "\n;}":
                self._at += 1
        end = self._text.find("}", self._at)
        self._at = end + 1 if end >= 0 else len(self._text)
        return tuple(pairs)

    def _table_named(self, start: int) -> tuple[tuple[str, str], ...] | None:
        written = self._text[start : self._at].lstrip("(").split("|")[0].strip() if self._power else ""
        found = re.fullmatch(r"[$@](\w+)", written)
        return self._script.table_of(found[1], self._before) if found else None


_ENCODED = re.compile(
    r"(?:\$\(|`)\s*(?:echo|printf)\s+(?:-[neE]+\s+)?(?:[\"']%s[\"']\s+)?(?P<text>'[^']*'|\"[^\"`]*\"|[^\s|`()]+)"
    r"\s*\|\s*(?:openssl\s+)?(?:base64|enc\s+-base64)(?:\s+-\S+(?:[ =]\d+)?)*(?:\s*\|\s*tr\s+-d\s+\S+)?\s*(?:\)|`)"
)
"""`$(echo -n "$ID:$SECRET" | base64)`, as the header of basic authentication is made on a command line."""


def _first_name(written: str) -> str:
    """What a substitution is called where it is asked for: the variable in it, or all of it."""
    found = re.search(r"\$\{?([A-Za-z_]\w*)", written)
    return found[1] if found else written


# --- cmd --------------------------------------------------------------------------------------------------------------


def _cmd_line(script: Script, at: int) -> CommandLine:
    line, end, unclosed = line_of_cmd(script.text, at)
    number = script.line_at(at)
    words = tuple(CommandWord(word, number) for word in runtime_words(_percents(script, line, at)))
    return CommandLine(words, number, max(end, at + 1), None, unclosed)


def _percents(script: Script, text: str, before: int) -> str:
    return _PERCENT.sub(lambda found: script.variable(found["name"], found[0], before), text)
