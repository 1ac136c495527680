"""A file as a document: its text, what it holds, and the line that a value stands on.

JSON and YAML come to the same plain values: dict, list, str, int, float, bool and None, and `Unknown` where a tag is
not known. The short tags of templates are written out (`!Ref X` becomes {"Ref": "X"}, `!GetAtt A.B` {"Fn::GetAtt":
["A", "B"]}), so that a reader knows one form. Nothing in a document is ever run, and no other file is opened because
one names it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from functools import partial
from itertools import islice
from typing import Any

from inspector.core.definitions.setting import Path
from inspector.core.definitions.texts import fences, json_text, yaml_text
from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.definitions.texts.lines import JsonLines, LineOf, YamlLines
from inspector.core.text import encodings
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

__all__ = ["MAX_BYTES", "DefinitionError", "Document", "read_document"]

MAX_BYTES = 50 * 1024 * 1024
"""A longer file is refused: no template, state or collection that people keep is as long."""
MOST_CONTROLS = 0.02
"""The share of control characters above which something is no text, whatever its encoding."""

_CONTROLS = dict.fromkeys(set(range(32)) - set(b"\t\n\r\x0c\x1b"))
_DATA_FILES = (".yaml", ".yml", ".json", ".template", ".jsonc", ".sam")
_FLOW = pattern(r"\s*\{\s*[\w']")
"""An object of YAML in one line, whose names have no quotation marks, or others than JSON's."""
_KEYWORD = pattern(r"(?m)([:\[,-][ \t]+)(@@\w{1,80}@@)(?=[ \t]*[,\]]?[ \t]*\r?$)")
"""A keyword of Auth0's deploy tool, which an array or an object takes the place of; as a text it can be read."""
_DOCUMENTS = pattern(r"(?m)^---\s*$")
_COMMAND = pattern(
    r"(?:^|[\s=($`;&|])(?:curl|wget|https?|xh|irm|iwr|(?i:Invoke-(?:RestMethod|WebRequest)))(?:\.exe)?[ \t]+[^\s:]"
)
_MOST_NAMES = 50
_TEMPLATE = pattern(r"(?m)^[\"']?(?:AWSTemplateFormatVersion|Resources|resources|Transform)[\"']?[ \t]*:")


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a file. `root` is its value, None where it is text of another kind (curl, .env, Bruno).

    `name` is the file's, without its folder. `line_of` gives the line of a path, from 1: of the innermost part of it
    that the text has; None where that is not known. `in_a_row` says that the file has several documents (`---`, JSON
    texts one after another, several fences of a Markdown page): `root` is the list of them. `remarks` say what is odd
    in it: a member that stands twice, a tag that is not known. `problem` is why a text is neither JSON nor YAML, to be
    said where it is nothing else either.
    """

    name: str
    text: str = field(repr=False)
    root: Any = field(default=None, repr=False)
    line_of: Callable[[Path], int | None] = field(default=lambda _: None, repr=False)
    size: int = 0
    in_a_row: bool = False
    remarks: tuple[Message, ...] = ()
    problem: DefinitionError | None = None


def read_document(content: bytes, name: str) -> Document:
    """Read a file's content; DefinitionError with line, column and cause where it is damaged or too long."""
    if len(content) > MAX_BYTES:
        raise DefinitionError(message("{name} is longer than 50 MB. No definition of clients is as long.", name=name))
    text, remarks = _text(content, name)
    if not text.strip():
        raise DefinitionError(message("{name} is empty.", name=name))
    fences.refuse_conflict(text, name)
    try:
        parts, problem = _parts(_KEYWORD.sub(r'\1"\2"', text) if "@@" in text else text, name), None
    except DefinitionError as error:
        parts, problem = [], error
    inner = None
    if not parts:
        parts, inner = _fenced(text, name)
        problem = inner or problem
    if not parts:
        fences.refuse_other_languages(text, name)
        if problem is not None and (name.lower().endswith(_DATA_FILES) or _TEMPLATE.search(text)):
            raise problem
        if inner is None and "." in name and not text.lstrip().startswith(("{", "[")):
            problem = None  # a program or a page: nobody expects YAML of it
    root, line_of, said = _together(parts)
    return Document(name, text, root, line_of, len(content), len(parts) > 1, (*remarks, *said), problem)


_Part = tuple[Any, LineOf, tuple[Message, ...]]


def _together(parts: list[_Part]) -> _Part:
    if not parts:
        return None, _line_itself, ()
    if len(parts) == 1:
        return parts[0]
    lines = [line_of for _, line_of, _ in parts]

    def line_of(path: Path) -> int | None:
        first, *rest = path or (0,)
        return lines[first](tuple(rest)) if isinstance(first, int) and first < len(lines) else None

    remarks = tuple(dict.fromkeys(each for _, _, said in parts for each in said))
    return [root for root, _, _ in parts], line_of, remarks


def _line_itself(path: Path) -> int | None:
    """Of a text that is neither JSON nor YAML: a path begins with the number of its line."""
    return path[0] if path and isinstance(path[0], int) else None


def _parts(text: str, name: str) -> list[_Part]:
    """The documents of a text in JSON or YAML; those that are a bare text or nothing are left out."""
    if not json_text.looks_like(text):
        return _of_yaml(text, yaml_text.read(text, name))
    try:
        return _of_json(json_text.read(text, name))
    except DefinitionError as error:
        of_yaml = name.lower().endswith((".yaml", ".yml"))
        if not of_yaml and not _FLOW.match(text) and not _DOCUMENTS.search(text):
            raise  # damaged JSON often is YAML, with other values
        try:
            return _of_yaml(text, yaml_text.read(text, name))
        except DefinitionError as other:
            raise (other if of_yaml else error) from None


def _of_json(read: json_text.Json) -> list[_Part]:
    lines = JsonLines(read.text, repeated=bool(read.remarks))
    return [(root, partial(lines.within, at), read.remarks) for at, root in enumerate(read.roots) if _holds(root)]


def _of_yaml(text: str, read: yaml_text.Yaml) -> list[_Part]:
    return [
        (root, YamlLines(text, root, read.places, start), read.remarks)
        for root, start in zip(read.roots, read.starts, strict=True)
        if _holds(root) and not _is_command(root)
    ]


def _is_command(root: object) -> bool:
    """Whether YAML has taken a command for an object: the header in `curl -H "Accept: a"` has a colon."""
    return isinstance(root, dict) and any(_COMMAND.search(str(name)) for name in islice(root, _MOST_NAMES))


def _holds(root: object) -> bool:
    return isinstance(root, dict | list) and bool(root)


def _fenced(text: str, name: str) -> tuple[list[_Part], DefinitionError | None]:
    """The documents in the fences of a Markdown page, and what is wrong with one of them where none can be read."""
    found: list[_Part] = []
    problem = None
    for part in fences.fenced(text):
        try:
            found += _parts(part, name)
        except DefinitionError as error:
            problem = problem or error
    return found, problem if not found else None


def _text(content: bytes, name: str) -> tuple[str, tuple[Message, ...]]:
    fences.refuse_binary(content, name)
    text, _ = encodings.decoded(content)
    remarks: tuple[Message, ...] = ()
    if text is None and b"\0" not in content:
        text = content.decode("cp1252", "replace")
        remarks = (message("The file is not in UTF-8. It is read as Windows-1252: look at letters beyond English."),)
    if text is None or "\0" in text or len(text) - len(text.translate(_CONTROLS)) > max(4, len(text) * MOST_CONTROLS):
        raise _binary(name)
    return text.replace("\r\n", "\n").replace("\r", "\n"), remarks


def _binary(name: str) -> DefinitionError:
    return DefinitionError(message("{name} is no text, or is in an encoding that is not known.", name=name))
