"""What a user has put on a token of the session: a name, a note, a case, a pin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from inspector.core.values import dataclass

MOST_NAME, MOST_NOTE, MOST_CASE = 200, 10_000, 200
"""Characters that are kept of each."""


@dataclass(frozen=True, slots=True)
class TokenMarks:
    """Kept encrypted with the token, and cleared with it. `case` is the name of the case it belongs to, "" for none."""

    name: str = ""
    note: str = field(default="", repr=False)
    case: str = ""
    pinned: bool = False

    @property
    def tidy(self) -> TokenMarks:
        """The same as they are kept: name and case are one line, nothing has white space around it or is too long."""
        name, case = (" ".join(text.split()) for text in (self.name, self.case))
        return TokenMarks(name[:MOST_NAME], self.note.strip()[:MOST_NOTE], case[:MOST_CASE], self.pinned)

    def members(self) -> dict[str, Any]:
        """All of them by name, as JSON has them."""
        return {"name": self.name, "note": self.note, "case": self.case, "pinned": self.pinned}


UNMARKED = TokenMarks()


@dataclass(frozen=True, slots=True)
class MarksChange:
    """Marks as they were and as they were made."""

    before: TokenMarks
    after: TokenMarks

    def over(self, there: TokenMarks) -> TokenMarks:
        """What comes of marks that another program may have changed since: here what was changed here, theirs else."""
        before, after, other = self.before.members(), self.after.members(), there.members()
        return TokenMarks(**{name: after[name] if after[name] != before[name] else other[name] for name in after})


def read_marks(members: Mapping[str, Any]) -> TokenMarks:
    """Marks as `members` gives them, unknown ones left out; TypeError where one is not as this version writes it."""
    name, note, case = (members.get(each, "") for each in ("name", "note", "case"))
    pinned = members.get("pinned", False)
    if not all(isinstance(text, str) for text in (name, note, case)) or not isinstance(pinned, bool):
        raise TypeError("a mark of another type")
    return TokenMarks(name, note, case, pinned)
