"""Texts in which a part stands for something else: `https://$HOST/token`, `{{clientId}}`. The part is kept, never run.

While a text is taken apart as a URL, a form or a list of words, a mark stands in the place of each such part, so that
the taking apart goes on around it; at the end the mark becomes an Unknown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.text.masking import mask_body

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Private characters that no scheme, host, form or list of words takes for a separator."""
_MARK = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_SUBSTITUTION = re.compile(r"(?P<open>\$\(|`)(?P<inner>[^()`]*)[)`]")
_MAY_BE_SECRET = re.compile(r"(?=[^/$]*\d)(?=[^/$]*[A-Za-z])[^/$]{6,}")
_NAMES = ("name", "bare", "hopp")
_MOST_WRITTEN = 200
MOST_RESOLVED = 64 * 1024
"""A text that grows longer by putting in variables is not made of settings."""
_MOST_DEPTH = 40


class Blanks:
    """The parts of one file's texts that are to be filled in."""

    def __init__(self) -> None:
        self._made: list[Unknown] = []

    def blank(self, written: str, asks_for: str) -> str:
        """A mark for a part that is written so; `asks_for` is the name of what it stands for."""
        self._made.append(Unknown(_short(written), _short(asks_for.strip() or written)))
        return f"{_OPEN}{len(self._made) - 1}{_CLOSE}"

    def value(self, text: str, *, secret: bool = False) -> str | Unknown:
        """The text, or an Unknown where a part of it is blank; of a secret nothing else is told."""
        found = self.within(text)
        if not found:
            return text
        whole = _MARK.sub(self._written, text)
        written = " ".join(each.written for each in found) if secret else whole
        return Unknown(_short(written), found[0].asks_for)

    def setting(self, text: str, path: Path, written: str, *, secret: bool = False) -> Setting:
        """The text as a setting, with what is blank in it as an Unknown."""
        return Setting(self.value(text, secret=secret), path, written)

    def words(self, text: str) -> tuple[str | Unknown, ...]:
        """The words of a list that is parted by spaces or commas, each once."""
        return tuple(dict.fromkeys(self.value(each) for each in text.replace(",", " ").split()))

    def within(self, text: str) -> list[Unknown]:
        """What is blank in a text, in its order."""
        return [self._made[int(found[1])] for found in _MARK.finditer(text) if int(found[1]) < len(self._made)]

    def _written(self, found: re.Match[str]) -> str:
        return self._made[int(found[1])].written if int(found[1]) < len(self._made) else ""


def without_marks(text: str) -> str:
    """The text of a file without what would be taken for a mark of ours."""
    return text.replace(_OPEN, "\ufffd").replace(_CLOSE, "\ufffd") if _OPEN in text or _CLOSE in text else text


def _short(written: str) -> str:
    """What a part is shown as: on one line, cut where it is long, without what is a secret by its name or looks."""
    line = " ".join(mask_body(_SUBSTITUTION.sub(_begun, written[:2000])).split())
    return line if len(line) <= _MOST_WRITTEN else line[: _MOST_WRITTEN - 1] + "…"


def _begun(found: re.Match[str]) -> str:
    """A command substitution, without its arguments where a secret may be among them."""
    words = found["inner"].split()
    if words and (words[0] in ("echo", "printf") or any(_MAY_BE_SECRET.fullmatch(each) for each in words)):
        return f"{found['open']}{words[0]} …{found[0][-1]}"
    return found[0]


class Variables:
    """Values by name, put into texts that refer to them; what has no value becomes a blank.

    `form` finds a reference: one of its groups _NAMES is the variable, its group `default` what stands there without
    it. References in a circle, and texts that grow without end, stay blank.
    """

    def __init__(self, form: re.Pattern[str], blanks: Blanks, *scopes: Mapping[str, str]) -> None:
        """`scopes` are looked up in their order."""
        self._form, self._blanks, self._scopes = form, blanks, scopes
        self._resolved: dict[str, str] = {}
        self._open: set[str] = set()

    def inner(self, *scopes: Mapping[str, str]) -> Variables:
        """The same with further values, which go before."""
        return Variables(self._form, self._blanks, *scopes, *self._scopes) if any(scopes) else self

    def fill(self, text: str) -> str:
        """The text with the values put in, and marks in the place of what is not known."""
        return self._form.sub(self._put, text) if self._form.search(text) else text

    def _put(self, found: re.Match[str]) -> str:
        groups = found.groupdict()
        name = next(filter(None, map(groups.get, _NAMES)), "").strip()
        if name in self._resolved:
            return self._resolved[name]
        value = next((scope[name] for scope in self._scopes if scope.get(name)), None)
        if value is None:
            value = groups.get("default") or None
        if value is None or name in self._open or len(self._open) > _MOST_DEPTH:
            return self._blanks.blank(found[0], name)
        self._open.add(name)
        filled = self.fill(value) if len(value) <= MOST_RESOLVED else ""
        self._open.discard(name)
        if len(filled) > MOST_RESOLVED or not filled:
            filled = self._blanks.blank(found[0], name)
        self._resolved[name] = filled  # also within another one: anew each time, the time would double with each
        return filled
