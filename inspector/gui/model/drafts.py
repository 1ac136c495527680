"""What is typed and neither sent nor saved, and what is open where: kept here while one window follows another.

The text with a history of its own, the pasted one, is here all the time: an editor shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Verdict
    from inspector.gui.model.intake.reading import ReadText


@dataclass(frozen=True, slots=True)
class ProfileDraft:
    """Of the form of a profile; its other fields are in the profile with every letter typed.

    `name` and `secret` are None unless one is being typed; `wrong` are the members that something was said about.
    `then_request`: a token is asked for as soon as the secret is stored.
    """

    name: str | None
    scope: str
    secret: str | None = field(repr=False)
    numbers: tuple[str, ...] | None
    """What stands in the fields for numbers, the leeway and the time-out; None where they were never made."""
    advanced: bool
    wrong: frozenset[str]
    scrolled: int
    then_request: bool = False
    held: Mapping[str, object] = field(default_factory=dict, repr=False)
    """What stands in fields and was refused, since it is a secret: the members of the profile with their values."""


@dataclass(frozen=True, slots=True)
class PasteDraft:
    """Of the paste form; its text is in the document.

    `read` is the text as it was last read, with `verdicts` by the places of its tokens and `outcomes` the ids of those
    in the session, `filled` the fields that say something nobody
    has typed, with the reason. `judged` are the inputs as they were for the
    shown verdict, and `asked` for the one asked for last, which may be `awaited`. `then` is what follows when the text
    is read. `wrong` is what is said of a field, by its name. `keys_url` is what is offered in place of a key file, and
    `pasted_keys` are keys that were pasted.
    """

    read: ReadText | None = field(repr=False)
    verdicts: Mapping[int, Verdict]
    outcomes: Mapping[int, str]
    profile: str
    chosen_by_hand: bool
    filled: Mapping[str, tuple[str, str | None]]
    texts: tuple[str, ...]
    keys: str
    key_file: Path | None
    secret: str = field(repr=False)
    expectations: tuple[str, ...]
    expectations_open: bool
    judged: Mapping[str, object] = field(repr=False)
    asked: Mapping[str, object] = field(repr=False)
    awaited: bool
    then: int
    wrong: Mapping[str, str]
    scrolled: int
    keys_url: str
    pasted_keys: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Compared:
    """What the shown token is compared with, and how it is looked at."""

    other_id: str
    swapped: bool
    everything: bool


@dataclass(frozen=True, slots=True)
class InspectionDraft:
    """Of the inspection: its tab, and what its claims are filtered by."""

    tab: str
    filter: str
    compared: Compared | None


@dataclass(frozen=True, slots=True)
class ScopesDraft:
    """Of the scope explorer: the scope whose row is open, and what is typed and not added yet."""

    opened: str
    typed: str


@dataclass(frozen=True, slots=True)
class ListsDraft:
    """Of the sidebar: what its lists are filtered by, and the cases that are closed, which no file is told."""

    filter: str = field(repr=False)
    verdicts: frozenset[Verdict]
    closed_cases: frozenset[str]


class Drafts(QObject):
    """None of them holds what is in a profile or a request: that is not lost with a window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pasted = QTextDocument(self)
        self.paste: PasteDraft | None = None
        """None where the form was not needed yet, and where no window follows another: there are secrets in it."""
        self.profile: ProfileDraft | None = None
        self.inspection: InspectionDraft | None = None
        self.scopes: ScopesDraft | None = None
        self.lists: ListsDraft | None = None
        self.settings: str | None = None
        """The setting that the keyboard is on where their page is open, "" where it is on none; None: not open."""
        self.scan_filter = ""
        self.names_nobody = False
        """Whether reports have labels in place of who they are about: for as long as the program runs."""

    def forget(self) -> None:
        """Forget all that is typed and that was pasted, with its history."""
        self.pasted.clear()
        self.pasted.clearUndoRedoStacks()
        self.taken_up()

    def taken_up(self) -> None:
        """All but the texts, and how reports are written, is in the new window by now, and is kept nowhere else."""
        self.paste = self.profile = self.inspection = self.scopes = self.lists = self.settings = None
        self.scan_filter = ""
