"""A file as a document: its text, what it holds, and the line that a value stands on.

JSON and YAML come to the same plain values: dict, list, str, int, float, bool and None. The short tags of templates are
written out (`!Ref X` becomes {"Ref": "X"}, `!GetAtt A.B` {"Fn::GetAtt": ["A", "B"]}), so that a reader knows one form.
Nothing in a document is ever run, and no other file is opened because one names it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import field
from typing import Any

from inspector.core.definitions.setting import Path
from inspector.core.errors import InspectorError
from inspector.core.text.message import message
from inspector.core.values import dataclass

MAX_BYTES = 50 * 1024 * 1024
"""A longer file is refused: no template, state or collection that people keep is as long."""


class DefinitionError(InspectorError):
    """A file that cannot be read as a definition; `line` and `column`, from 1, where it breaks, where that is known."""

    def __init__(self, said: object, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(said)
        self.line, self.column = line, column


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a file. `root` is its value, None where it is text of another kind (curl, .env, Bruno).

    `name` is the file's, without its folder. `line_of` gives the line of a path, from 1; None where that is not known.
    """

    name: str
    text: str = field(repr=False)
    root: Any = field(default=None, repr=False)
    line_of: Callable[[Path], int | None] = field(default=lambda _: None, repr=False)
    size: int = 0


def read_document(content: bytes, name: str) -> Document:
    """Read a file's content; DefinitionError with line, column and cause where it is damaged or too long."""
    if len(content) > MAX_BYTES:
        raise DefinitionError(message("{name} is longer than 50 MB. No definition of clients is as long.", name=name))
    text = content.decode("utf-8-sig", "replace")
    try:
        root = json.loads(text)
    except ValueError:
        root = _yaml(text)
    return Document(name, text, root, size=len(content))


def _yaml(text: str) -> Any:
    import yaml  # late: a start does without

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return None
