"""What a comparison comes to, in two sentences: what differs, and which of the two is accepted and why."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status, Verdict
from inspector.core.comparison.checks import CheckRow
from inspector.core.comparison.differences import Difference
from inspector.core.comparison.members import Aspect, ComparedRow
from inspector.core.text.display import elide
from inspector.core.text.language import mark, plural, tr

MAX_NAMED = 4
"""Differing claims that the summary names."""

BOTH = {
    Verdict.VALID: mark("Both are valid."),
    Verdict.REJECTED: mark("Both are rejected."),
    Verdict.UNVERIFIED: mark("Neither is verified."),
    Verdict.MALFORMED: mark("Both are malformed."),
}
ADJECTIVES = {
    Verdict.VALID: mark("valid", "a token"),
    Verdict.REJECTED: mark("rejected", "a token"),
    Verdict.UNVERIFIED: mark("not verified", "a token"),
    Verdict.MALFORMED: mark("malformed", "a token"),
}
_WORST_FIRST = (Verdict.MALFORMED, Verdict.REJECTED, Verdict.UNVERIFIED, Verdict.VALID)


def summary(first: Inspection, second: Inspection, checks: Sequence[CheckRow], rows: Sequence[ComparedRow]) -> str:
    """What differs, then what the verdicts are and the reason of the worse one."""
    return f"{_what_differs(first, second, checks, rows)} {_verdicts(first, second)}"


def _what_differs(
    first: Inspection, second: Inspection, checks: Sequence[CheckRow], rows: Sequence[ComparedRow]
) -> str:
    differing = [row for row in rows if row.difference.matters]
    if first.token.text == second.token.text:
        if any(row.section is Aspect.EXPECTED for row in differing):
            return tr("They are the same token, character for character, but were not compared with the same.")
        return tr("They are the same token, character for character.")
    if names := _names(differing, _decisive(checks)):
        return tr("They differ in {names}.", names=_joined(names))
    if first.token.claims is None or second.token.claims is None:
        return tr("Their claims cannot be compared.")
    if any(row.section is Aspect.TEXT for row in differing):
        return tr("They say the same, but their signatures differ.")
    return tr("They say the same, apart from what is new in every token.")


def _decisive(checks: Sequence[CheckRow]) -> frozenset[str]:
    """The members for which one of the two was refused."""
    both = ((row, check) for row in checks if row.difference.matters for check in (row.first, row.second))
    return frozenset(check.claim for _, check in both if check and check.claim and check.status is Status.FAILED)


def _names(differing: Sequence[ComparedRow], decisive: frozenset[str]) -> list[str]:
    """What differs, by name: what decided first, claims before header members, then the key and the expectation."""
    key = any(row.section is Aspect.KEY and row.difference is Difference.DIFFERENT for row in differing)
    header = [name for name in _members(differing, Aspect.HEADER) if not (key and name == "kid")]
    found = sorted([*_members(differing, Aspect.PAYLOAD), *header], key=lambda name: name not in decisive)
    named = [elide(name, 40) for name in found[:MAX_NAMED]]
    if len(found) > MAX_NAMED:
        named.append(plural(len(found) - MAX_NAMED, "{n} more claim", "{n} more claims"))
    if key:  # its ID is named with it
        named.append(tr("the key that signed them"))
    if any(row.section is Aspect.EXPECTED for row in differing):
        named.append(tr("what they were compared with"))
    return named


def _members(rows: Sequence[ComparedRow], section: Aspect) -> list[str]:
    return list(dict.fromkeys(row.member for row in rows if row.section is section))


def _joined(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return tr("{names} and {last_name}", names=", ".join(names[:-1]), last_name=names[-1])


def _verdicts(first: Inspection, second: Inspection) -> str:
    if first.verdict is second.verdict:
        return _both(first, second)
    words = {
        "first_verdict": tr(ADJECTIVES[first.verdict], "a token"),
        "second_verdict": tr(ADJECTIVES[second.verdict], "a token"),
    }
    if _WORST_FIRST.index(first.verdict) < _WORST_FIRST.index(second.verdict):
        return tr(
            "The second is {second_verdict}, the first is {first_verdict}: {reason}", **words, reason=first.reason
        )
    return tr("The first is {first_verdict}, the second is {second_verdict}: {reason}", **words, reason=second.reason)


def _both(first: Inspection, second: Inspection) -> str:
    failed = [{check.id for check in each.checks if check.status is Status.FAILED} for each in (first, second)]
    if first.verdict is Verdict.REJECTED and failed[0] != failed[1]:
        return tr("Both are rejected, for different reasons.")
    return tr(BOTH[first.verdict])
