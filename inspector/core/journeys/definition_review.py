"""From a file to a review of what it would make: read, judged, compared with the profiles there are."""

from __future__ import annotations

from collections.abc import Iterable

from inspector.core.definitions.document import read_document
from inspector.core.definitions.proposal import Proposal, ProposalState, Review, SecretState
from inspector.core.definitions.readers import read_definition
from inspector.core.profiles.profile import Profile


def review(content: bytes, name: str, existing: Iterable[Profile] = ()) -> Review:
    """Review the content of a file called `name`. Nothing is sent or saved; nothing in it is run.

    DefinitionError where it cannot be read, with the line where that is known.
    """
    document = read_document(content, name)
    reading = read_definition(document)
    proposals = tuple(
        Proposal(each.address, Profile(each.address), ProposalState.NEW, SecretState.NONE) for each in reading.resources
    )
    return Review(name, reading.kind, document.size, proposals, others=reading.others, left_out=reading.left_out)
