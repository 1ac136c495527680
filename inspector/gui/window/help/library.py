"""The pages of docs/ as files: which there are, what they are called, what lies beside them. Nothing else is read."""

from __future__ import annotations

from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

from inspector.core.text import language
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass
from inspector.gui.model import languages

INDEX = "README"
"""The page that lists the others, in the order in which they are told."""
MOST_BYTES = 4_000_000
"""No file beside the pages is larger; one that is, is not read."""
_LINK = pattern(r"\]\(([\w-]+)\.md[)#]")
_TITLE = pattern(r"(?m)^# +(.+?) *#*$")
_MARKS = pattern(r"[`*_]")
_MARKS_OF_CODE = pattern(r"[`*]")
_BLOCKS = pattern(r"(?ms)^```.*?^```$")
_HEADING = pattern(r"(?m)^#{1,6} +(.+?) *#*$")
_NO_SLUG = pattern(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page as it is written. `translated`: it is in the language that the window speaks."""

    name: str
    title: str
    text: str
    folder: str
    """The folder it lies in, below docs/: "", or that of its language."""
    translated: bool


class Library:
    """The pages below a folder, in a language where there are some, and in English otherwise."""

    def __init__(self, root: Path, code: str = languages.ENGLISH) -> None:
        self._root = root.resolve()
        self.code = code

    def names(self) -> tuple[str, ...]:
        """The names of all pages: the index, those it lists in their order, then the others."""
        there = sorted(path.stem for path in self._root.glob("*.md") if path.stem != INDEX)
        index = self.file(f"{INDEX}.md")
        listed = _LINK.findall(_text_of(index)) if index is not None else []
        ordered = dict.fromkeys((*(each for each in listed if each in there), *there))
        return (INDEX, *ordered) if index is not None else tuple(ordered)

    def page(self, name: str) -> HelpPage | None:
        """The page of that name; None where there is none, whatever the name is."""
        for folder in (self.code, "") if self.code != languages.ENGLISH else ("",):
            path = self.file(f"{folder}/{name}.md" if folder else f"{name}.md")
            if path is not None:
                text = _text_of(path)
                translated = bool(folder) or self.code == languages.ENGLISH
                return HelpPage(name, title_of(text, name), text, folder, translated)
        return None

    def title(self, name: str) -> str:
        """What a page is called: its first heading, which is words of the program."""
        page = self.page(name)
        return page.title if page is not None else name

    def sections(self, name: str) -> tuple[str, ...]:
        """The names of a page's headings in their order: those of the English page, in any language."""
        path, taken = self.file(f"{name}.md"), set[str]()
        prose = _BLOCKS.sub("", _text_of(path)) if path is not None else ""
        return tuple(slug(_MARKS_OF_CODE.sub("", heading), taken) for heading in _HEADING.findall(prose))

    def file(self, path: str, folder: str = "") -> Path | None:
        """The file at a path, as a link in a page of `folder` has it; None where it is not below docs/, or not there.

        An address, an absolute path and one that leads out of docs/, also by a symbolic link, are none.
        """
        if not path or "\\" in path or ":" in path or "\0" in path or path.startswith("/"):
            return None
        steps = normpath(f"{folder}/{path}" if folder else path)
        if steps.startswith(("..", "/")):
            return None
        try:
            found = (self._root / steps).resolve()
            sound = found.is_relative_to(self._root) and found.is_file() and found.stat().st_size <= MOST_BYTES
        except OSError:
            return None
        return found if sound else None

    def followed(self, link: str, folder: str, name: str) -> tuple[str, str] | None:
        """Where a link in the page `name` of `folder` leads: a page or file below docs/, and a section of it.

        A page has its name alone, a file its path with the ending. None where it leads to neither.
        """
        path, _, section = link.partition("#")
        path, section = unquote(path), unquote(section)
        if not path:
            return name, section
        if self.file(path, folder) is None:
            return None
        steps = normpath(f"{folder}/{path}" if folder else path)
        steps = steps.removeprefix(f"{self.code}/") if self.code != languages.ENGLISH else steps
        return steps.removesuffix(".md"), section


def title_of(text: str, otherwise: str) -> str:
    """The first heading of a page."""
    found = _TITLE.search(text)
    title = _MARKS.sub("", found[1]) if found else otherwise
    return language.made(title, title, {}, None)  # it may be seen while values are hidden


def slug(heading: str, taken: set[str]) -> str:
    """The name of a section, as GitHub makes it of its heading: links in the pages work in both places."""
    base = _NO_SLUG.sub("", heading.strip().lower()).replace(" ", "-")
    name, number = base, 0
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    taken.add(name)
    return name


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
