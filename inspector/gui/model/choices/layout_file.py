"""The file of sizes and choices of the window: names with texts, in the form of an INI file, and nothing but texts.

Not by QSettings: that makes of a text in it whatever it names, a pickled object of Python too, whose code runs when it
is read. A folder that comes from elsewhere would bring its own.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

MOST_BYTES = 256 * 1024
MOST_DIGITS = 9
_HEAD = "[General]"


class LayoutFile:
    """Read anew each time, as another window may have written it. What is no line of ours in it says nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def text(self, name: str) -> str:
        """The text that was kept under a name; "" where none was."""
        return self._lines().get(name, "")

    def number(self, name: str) -> int:
        """The number that was kept under a name; 0 where none was."""
        value = self.text(name)
        return int(value) if value.isdecimal() and len(value) <= MOST_DIGITS else 0

    def keep(self, **texts: str) -> None:
        """Keep texts under their names; where the file cannot be written they are not there in a later run."""
        from inspector.core.files import write_atomically  # late: nothing is written before the first paint

        before = self._lines()
        if after := before | texts:
            lines = [f"{name}={_escaped(text)}" for name, text in after.items()]
            with suppress(OSError):
                write_atomically(self._path, "\n".join((_HEAD, *lines, "")).encode())

    def _lines(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as stream:
                content = stream.read(MOST_BYTES)
        except (OSError, ValueError):
            return {}
        found = {}
        for line in content.decode("utf-8", "replace").splitlines():
            name, equals, text = line.partition("=")
            if equals and name.isidentifier() and (value := _unescaped(text.strip())) is not None:
                found[name] = value
        return found


def _escaped(text: str) -> str:
    """The text in ASCII, on one line, with nothing at its ends that is read otherwise there."""
    inside = text.encode("unicode_escape", "backslashreplace").decode()
    if inside[:1] in ('"', "@", " "):
        inside = f"\\x{ord(inside[0]):02x}{inside[1:]}"
    return f"{inside[:-1]}\\x20" if inside.endswith(" ") else inside


def _unescaped(text: str) -> str | None:
    """The text as it was kept; as QSettings wrote it too, which earlier versions kept it by. None for anything else."""
    if text.startswith('"') and text.endswith('"') and len(text) > 1:
        text = text[1:-1]
    if text.startswith("@"):  # a value of QSettings that is no text
        return None
    if "\\" not in text:
        return text
    try:
        value = text.encode("ascii", "backslashreplace").decode("unicode_escape")
        value.encode()  # half a character is none
    except (UnicodeError, DeprecationWarning):  # the second where warnings are errors: an escape that is none
        return None
    return value
