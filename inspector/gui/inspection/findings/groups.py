"""Findings in groups of one severity each, worst first."""

from __future__ import annotations

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Check, Status, Verdict
from inspector.core.text.language import tr
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one severity, and whether they are shown at first."""

    title: str
    checks: tuple[Check, ...]
    opened: bool


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
