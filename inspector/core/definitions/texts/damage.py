"""A file that cannot be read as a definition, and where it breaks."""

from __future__ import annotations

from inspector.core.errors import InspectorError


class DefinitionError(InspectorError):
    """A file that cannot be read as a definition; `line` and `column`, from 1, where it breaks, where that is known."""

    def __init__(self, said: object, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(said)
        self.line, self.column = line, column
