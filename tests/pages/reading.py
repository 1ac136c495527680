"""README and the pages of docs/ as Markdown: their blocks of commands, links, pictures, headings and words in bold."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PROGRAM = "token-inspector"

_FENCE = re.compile(r"^( *)(`{3,})(.*)$")
_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class ShownBlock:
    """What stands between two fences. `why` says for a block that is not run what keeps it from being run."""

    page: Path
    line: int
    language: str
    why: str
    text: str


@dataclass(frozen=True)
class ShownCommand:
    """One command of a page, with the exit code that the page says, and the output where it shows one."""

    page: Path
    line: int
    text: str
    code: int
    output: str | None

    @property
    def words(self) -> list[str]:
        """As a shell reads it; `|`, `<` and `>` stand alone in pages."""
        return shlex.split(self.text)

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}: {self.text}"


def pages() -> list[Path]:
    """README and every page of docs/, in the order of their names."""
    return [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]


def named(page: Path) -> str:
    """A page for people: "docs/install.md"."""
    return page.relative_to(ROOT).as_posix()


@cache
def _split(page: Path) -> tuple[tuple[ShownBlock, ...], str]:
    """The blocks of a page, and the page with empty lines in their places."""
    found, prose, held = [], [], None
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        fence = _FENCE.match(line)
        prose.append("" if fence or held else line)
        if held is None and fence:
            language, _, info = fence[3].strip().partition(" ")
            held = (number, language, info.partition("norun:")[2].strip(), len(fence[1]), list[str]())
        elif held and fence and not fence[3]:
            found.append(ShownBlock(page, held[0], held[1], held[2], "\n".join(held[4])))
            held = None
        elif held:
            held[4].append(line[held[3] :])
    assert held is None, f"{page.name}:{held[0]}: this block has no end"
    return tuple(found), "\n".join(prose)


def blocks(page: Path) -> tuple[ShownBlock, ...]:
    """The fenced blocks of a page."""
    return _split(page)[0]


def prose(page: Path) -> str:
    """A page without its blocks."""
    return _split(page)[1]


def commands(block: ShownBlock) -> Iterator[ShownCommand]:
    """The commands of the program in a block of `sh`, or of `console`, where `$` stands before each.

    A comment above a command, such as "# exit code 1: it expired", says how it ends, or `$ echo $?` below it.
    """
    code, given = 0, _console(block) if block.language == "console" else _sh(block)
    lines = list(given)
    for n, (line, text, output) in enumerate(lines):
        said = re.match(r"#.*exit code (\d+)", text)
        code = int(said[1]) if said else code
        if PROGRAM not in shlex.split(text, comments=True):
            continue
        after = lines[n + 1] if n + 1 < len(lines) else (0, "", None)
        if after[1] == "echo $?":
            code = int(after[2] or 0)
        yield ShownCommand(block.page, block.line + line, text, code, output)
        code = 0


def _sh(block: ShownBlock) -> Iterator[tuple[int, str, str | None]]:
    """Each line and its number, with those that a backslash continues."""
    begun, held = 0, ""
    for number, line in enumerate(block.text.splitlines(), 1):
        begun, held = (begun, f"{held} {line.strip()}") if held else (number, line.strip())
        if held.endswith("\\"):
            held = held[:-1].rstrip()
            continue
        yield begun, held, None
        held = ""


def _console(block: ShownBlock) -> Iterator[tuple[int, str, str | None]]:
    """Each command, the number of its line, and what stands below it."""
    number = 1
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE):
        command, _, output = part.replace("\\\n", " ").partition("\n")
        yield number, " ".join(command.split()), output.strip("\n") or None
        number += part.count("\n")


def links(page: Path) -> list[tuple[bool, str, str]]:
    """The links of a page: whether it is a picture, the text of it, and where it leads."""
    found = [(bool(mark), " ".join(text.split()), target) for mark, text, target in _LINK.findall(prose(page))]
    return found + [link for _, text, _ in found if "](" in text for link in _within(text)]


def _within(text: str) -> list[tuple[bool, str, str]]:
    return [(bool(mark), inner, target) for mark, inner, target in _LINK.findall(text)]


def anchors(page: Path) -> set[str]:
    """What a `#` in a link to this page may name: its headings, as they are made into anchors everywhere."""
    heads = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def bold(page: Path) -> list[str]:
    """What stands in bold."""
    return [" ".join(text.split()) for text in _BOLD.findall(_CODE.sub("", prose(page)))]


def code(page: Path) -> list[str]:
    """What stands as code within the prose."""
    return _CODE.findall(prose(page))
