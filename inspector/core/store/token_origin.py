"""How a token came to the program."""

from __future__ import annotations

from enum import StrEnum

from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr

MOST_FILE_NAME = 60
"""Characters of a file's name that are shown in what a token is called."""


class TokenOrigin(StrEnum):
    """How a token came to the program. Only a requested one is its profile's own; others are compared with a profile.

    The values are written to the session file.
    """

    REQUESTED = "requested"
    PASTED = "pasted"
    FOUND = "found"

    def name_of(self, label: str) -> str:
        """What a token of this origin is called in lists, in the current language."""
        if self is TokenOrigin.PASTED:
            return tr("Pasted token")
        if self is TokenOrigin.REQUESTED:
            return label
        return tr("Found in {file}", file=visible(elide(label, MOST_FILE_NAME))) if label else tr("Found in a file")
