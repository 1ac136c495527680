"""A token as it is kept, and as it is read again from files of every age."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from typing import Any

from inspector.core.store.token_marks import UNMARKED, TokenMarks
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.values import dataclass

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


LABELS_BEFORE = {
    "Pasted token": TokenOrigin.PASTED,
    "Eingefügtes Token": TokenOrigin.FOUND,
    "Token pegado": TokenOrigin.FOUND,
}
"""How files written before there was an origin tell it: a pasted token was labelled in English whatever the language,
one found in a file in the language of the window. In English the two cannot be told apart."""


@dataclass(frozen=True, slots=True)
class StoredToken:
    """A token as it is kept: its text, where it is from, and the key set it was last checked against.

    `label` is the name of the profile that requested it or of the file it was found in, and empty where it was pasted.
    `obtained_at` and `keys_fetched_at` are in seconds since 1970-01-01 UTC. `profile_id` is None where no profile fits.
    `requested` are the scopes that were asked for, `expected` all that it was compared with (the members of an
    `Expectation`). `keys_origin`, `keys_name` and `keys_saved` are the parts of a `KeySource`. `marks` are the
    user's, and stand in records of their own.
    """

    id: str
    label: str
    text: str = field(repr=False)
    obtained_at: float
    profile_id: str | None = None
    requested: tuple[str, ...] = ()
    keys_document: str | None = field(default=None, repr=False)
    keys_origin: str | None = None
    keys_name: str | None = None
    keys_fetched_at: float | None = None
    keys_saved: bool = False
    expected: Mapping[str, Any] | None = None
    origin: TokenOrigin = TokenOrigin.REQUESTED
    marks: TokenMarks = UNMARKED

    @property
    def name(self) -> str:
        """What the user calls it, or what tells of its origin, in the current language."""
        return self.marks.name or self.origin.name_of(self.label)


def members_of(token: StoredToken) -> dict[str, Any]:
    """All that is kept of a token in its own record, by name, as JSON has it."""
    return {name: getattr(token, name) for name in _NAMES}


_NAMES = tuple(each.name for each in fields(StoredToken) if each.name != "marks")


def stored_token(entry: dict[str, Any]) -> StoredToken:
    """One entry of the file; ValueError, TypeError or KeyError when it is not as this version writes it."""
    if entry["keys_origin"] is not None:
        from inspector.core.keys.key import Origin  # late: a session without a token needs no key

        Origin(entry["keys_origin"])
    origin = _origin(entry)
    # Labels of earlier files are words of some language for what is a field now.
    label = entry["label"] if "origin" in entry or origin is TokenOrigin.REQUESTED else ""
    return StoredToken(**{**entry, "label": label, "origin": origin, "requested": tuple(entry["requested"])})


def _origin(entry: Mapping[str, Any]) -> TokenOrigin:
    """Where an entry's token is from. In doubt it is not its profile's own: nothing is then said of the profile."""
    if "origin" in entry:
        try:
            return TokenOrigin(entry["origin"])
        except ValueError:  # of a later version
            return TokenOrigin.PASTED
    if entry["label"] in LABELS_BEFORE:
        return LABELS_BEFORE[entry["label"]]
    return TokenOrigin.REQUESTED if entry.get("profile_id") is not None else TokenOrigin.PASTED
