"""What a file would make, and what of it will not work, as text and JSON. No secret ever stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from inspector.core.definitions.proposal import (
    DefinitionFinding,
    Proposal,
    ProposalState,
    Review,
    SecretState,
    Severity,
)
from inspector.core.definitions.setting import place_of
from inspector.core.journeys.importing.taking_over import TakenOver
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.profile import profile_to_dict
from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import precise_size

_SEVERITIES = {
    Severity.ERROR: mark("error", "how bad a finding is"),
    Severity.WARNING: mark("warning", "a check"),
    Severity.NOTE: mark("note", "a check"),
}
_INDENT = " " * 11
MOST_ASKED = 40


def definitions_json(review: Review, taken: Sequence[TakenOver] | None = None) -> dict[str, Any]:
    """The object that `import --format json` prints (DESIGN section 6). `taken` is what was imported, None: nothing."""
    members: dict[str, Any] = {
        "file": review.name,
        "kind": str(review.kind),
        "profiles": [_proposal_json(each) for each in review.proposals],
        "findings": [
            _finding_json(finding, None if owner is None else owner.profile.name)
            for owner, finding in _findings(review)
        ],
        "scopes": [
            {
                "resource_server": group.identifier,
                "scopes": [{"scope": scope, "description": about} for scope, about in group.scopes],
                "used_by": list(group.used_by),
            }
            for group in review.scopes
        ],
        "asks": [
            {"name": each.name, "written": each.written, "fields": list(each.fields), "suggested": each.suggested}
            for each in review.asks
        ],
        "left_out": [str(each) for each in review.left_out],
        "others": review.others,
    }
    if taken is not None:
        members["imported"] = [
            {
                "name": each.profile.name,
                "state": each.state.value,
                "secret_stored": each.secret_stored,
                "problem": str(each.why_not) if each.why_not is not None else None,
            }
            for each in taken
        ]
    return members


def _findings(review: Review) -> Iterator[tuple[Proposal | None, DefinitionFinding]]:
    yield from ((None, finding) for finding in review.findings)
    yield from ((each, finding) for each in review.proposals for finding in each.findings)


def _proposal_json(proposal: Proposal) -> dict[str, Any]:
    return profile_to_dict(proposal.profile) | {
        "address": proposal.address,
        "state": proposal.state.value,
        "usable": proposal.usable,
        "complete": proposal.complete,
        "secret": proposal.secret_state.value,
        "missing": [
            {"field": origin.field, "written": origin.written, "asks_for": origin.asks_for or None}
            for origin in proposal.origins
            if origin.missing is not None
        ],
        "changes": [
            {"field": change.field, "before": change.before, "after": change.after} for change in proposal.changes
        ],
    }


def _finding_json(finding: DefinitionFinding, profile: str | None) -> dict[str, Any]:
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "profile": profile,
        "place": _place(finding) or None,
        "title": str(finding.title),
        "message": str(finding.message),
        "fix": str(finding.fix) if finding.fix is not None else None,
        "needed": finding.needed or None,
        "actual": finding.actual or None,
        "answer": finding.answer or None,
        "source": finding.source or None,
    }


def _place(finding: DefinitionFinding) -> str:
    return str(place_of(finding.path, finding.line))


def definitions_text(review: Review) -> str:
    """For a terminal: what the file is, then each client with what was found of it."""
    size = f", {precise_size(review.size)}" if review.size else ""  # an AWS account has none
    lines = [visible(f"{review.name}: {review.kind}{size}")]
    if not review.proposals:
        lines.append(
            plural(
                review.others,
                "No client in this file. It has {n} resource of a kind that is not known here.",
                "No client in this file. It has {n} resources, none of a kind known here.",
            )
            if review.others
            else tr("No client in this file.")
        )
    lines += [visible(str(each)) for each in review.left_out]
    for finding in review.findings:
        lines += _finding_lines(finding)
    for proposal in review.proposals:
        lines += ["", *_proposal_lines(proposal)]
    if review.asks:
        lines += ["", *_asked_lines(review)]
    return "\n".join(lines) + "\n"


def _proposal_lines(proposal: Proposal) -> Iterator[str]:
    name = proposal.profile.name
    yield visible(name if name == proposal.address else f"{name} ({proposal.address})")
    yield f"  {state_words(proposal)}"
    for change in proposal.changes:
        yield visible(f"  {change.field}: {change.before or '-'} -> {change.after or '-'}")
    for origin in proposal.origins:
        if proposal.usable and origin.missing is not None and not origin.asks_for:
            yield visible(f"  {origin.field}: {origin.missing}")
    for finding in proposal.findings:
        yield from _finding_lines(finding)


def state_words(proposal: Proposal) -> str:
    """What a profile would be, and whether a token could come of it, in a line."""
    kind = tr(provider(proposal.profile.provider).label)
    states = {
        ProposalState.NEW: tr("New"),
        ProposalState.CHANGED: plural(
            len(proposal.changes), "Changes {n} field of your profile", "Changes {n} fields of your profile"
        ),
        ProposalState.SAME: tr("Same as your profile"),
    }
    if not proposal.usable:
        ready = tr("will not get a token")
    else:
        ready = tr("ready") if proposal.complete else tr("needs filling in")
    parts = [kind, states[proposal.state], ready]
    if proposal.secret_state is SecretState.FOUND:
        parts.append(tr("secret found"))
    return ", ".join(parts)


def _finding_lines(finding: DefinitionFinding) -> Iterator[str]:
    head = f"  {tr(_SEVERITIES[finding.severity]):<8} "
    place = _place(finding)
    yield visible(f"{head}{finding.message}{f' ({place})' if place else ''}")
    if finding.needed:
        yield visible(f"{_INDENT}{tr('Needed')}: {finding.needed}")
    if finding.actual:
        yield visible(f"{_INDENT}{tr('In the file')}: {finding.actual}")
    if finding.fix is not None:
        yield visible(f"{_INDENT}{tr('Fix')}: {finding.fix}")
    if finding.answer:
        yield visible(f"{_INDENT}{tr('The provider would answer {answer}.', answer=finding.answer)}")


def _asked_lines(review: Review) -> Iterator[str]:
    yield tr("Not in the file:")
    for each in review.asks[:MOST_ASKED]:
        fields = ", ".join(each.fields)
        written = f" ({each.written})" if each.written else ""
        suggested = f" [{each.suggested}]" if each.suggested else ""
        yield visible(f"  {each.name}{written}: {fields}{suggested}")
    if len(review.asks) > MOST_ASKED:
        yield plural(len(review.asks) - MOST_ASKED, "  and {n} more", "  and {n} more")
