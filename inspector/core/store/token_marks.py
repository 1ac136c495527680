"""What a user has put on a token of the session: a name, a note, a case, a pin."""

from __future__ import annotations

from inspector.core.values import dataclass

MOST_NAME, MOST_NOTE, MOST_CASE = 200, 10_000, 200
"""Characters that are kept of each."""


@dataclass(frozen=True, slots=True)
class TokenMarks:
    """Kept encrypted with the token, and cleared with it. `case` is the name of the case it belongs to, "" for none."""

    name: str = ""
    note: str = ""
    case: str = ""
    pinned: bool = False


UNMARKED = TokenMarks()
