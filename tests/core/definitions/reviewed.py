"""What a review makes of a file, in a form that tests compare with."""

from __future__ import annotations

import json

from inspector.core.definitions.proposal import DefinitionFinding, Proposal, Review
from inspector.core.journeys.definition_review import review

NOW = 1_764_500_000.0
"""2025-11-30, 10:53:20 UTC."""


def reviewed(content: object, name: str = "clients.json", now: float = NOW) -> Review:
    """The review of a text as it is, or of a value as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, indent=2)
    return review(text.encode(), name, now=now)


def one(content: object, name: str = "clients.json", now: float = NOW) -> Proposal:
    """The only profile that a file would make."""
    (proposal,) = reviewed(content, name, now).proposals
    return proposal


def ids(proposal: Proposal) -> set[str]:
    """What is found about a profile, but for the secret in clear that many files have."""
    return {each.id for each in proposal.findings} - {"secret_in_clear"}


def named(proposal: Proposal, row: str) -> DefinitionFinding:
    """The finding of that row."""
    (found,) = [each for each in proposal.findings if each.id == row]
    return found


def asked(found: Review) -> dict[str, str]:
    """What is asked for by name, with what is suggested."""
    return {each.name: each.suggested for each in found.asks}
