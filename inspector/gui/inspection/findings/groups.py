"""Findings in groups of one severity each, worst first, behind the user's note and what an API answered."""

from __future__ import annotations

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.inspection.findings.beside import Findings

NOTE, ANSWER = "note", "answer"
"""What a group holds that has no checks."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one severity, and whether they are shown at first; or what `of` says, which are no checks."""

    title: str
    checks: tuple[Check, ...]
    opened: bool
    of: str = ""

    @property
    def count(self) -> int | None:
        """What stands behind the title: how many there are, and nothing of a note."""
        return None if self.of == NOTE else 1 if self.of == ANSWER else len(self.checks)


def all_groups(found: Findings) -> list[Group]:
    """The note, the answer, then the findings, without the groups that are empty."""
    wanted = [Group(tr("Note"), (), opened=True, of=NOTE)] if found.note else []
    if found.answer is not None:
        wanted.append(Group(tr("Answer of the API"), (), opened=True, of=ANSWER))
    return wanted + (groups(found.inspection) if found.inspection is not None else [])


def groups(inspection: Inspection) -> list[Group]:
    """The findings in groups, worst first, without the empty ones.

    Where something failed, what passed and what is only worth knowing stays closed.
    """
    by_status: dict[Status, list[Check]] = {status: [] for status in Status}
    notes: list[Check] = []
    for check in inspection.told():
        (notes if check.note else by_status[check.status]).append(check)
    failed = bool(by_status[Status.FAILED])
    genuine = inspection.signature_verified or inspection.verdict is Verdict.MALFORMED
    passed_title = tr("Passed", "a group of checks") if genuine else tr("Would pass if genuine")
    wanted = (
        Group(tr("Failed", "a group of checks"), tuple(by_status[Status.FAILED]), opened=True),
        Group(tr("Warnings"), tuple(by_status[Status.WARNING]), opened=True),
        Group(tr("Not checked"), tuple(by_status[Status.NOT_CHECKED]), not failed),
        Group(tr("Notes"), tuple(notes), not failed),
        Group(passed_title, tuple(by_status[Status.PASSED]), not failed),
    )
    return [group for group in wanted if group.checks]
