"""From a file to a review of what it would make: read, judged, compared with the profiles there are."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import replace

from inspector.core.definitions.document import Document, read_document
from inspector.core.definitions.proposal import MissingValue, Review, ReviewSource
from inspector.core.definitions.proposing import review_of
from inspector.core.definitions.readers import read_definition
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.written.secret_values import masked_in_a_bug
from inspector.core.profiles.profile import Profile


def review(content: bytes, name: str, existing: Iterable[Profile] = (), *, now: float | None = None) -> Review:
    """Review the content of a file called `name`. Nothing is sent or saved; nothing in it is run.

    `now` is the moment of it, in epoch seconds; None: this one. DefinitionError where the content cannot be read, with
    the line where that is known.
    """
    document = read_document(content, name)
    return review_reading(read_definition(document), document, existing, now=now)


def review_reading(
    reading: Reading, document: Document, existing: Iterable[Profile] = (), *, now: float | None = None
) -> Review:
    """Review what was read already, as from AWS; `document` has its name, text and lines."""
    source = ReviewSource(reading, document, tuple(existing), time.time() if now is None else now)
    with masked_in_a_bug(document):
        return review_of(source)


def filled(reviewed: Review, answers: Mapping[str, str]) -> Review:
    """The review with answers to what it asks for, by the names in `asks`; an empty answer is none.

    What was filled in before stays. ValueError for a review that was made otherwise.
    """
    if reviewed.source is None:
        raise ValueError("a review without its source cannot be filled in")
    together = dict(reviewed.source.answers) | dict(answers)
    return review_of(replace(reviewed.source, answers=tuple(together.items())))


def asked_of_all(reviewed: Review) -> tuple[MissingValue, ...]:
    """What the file asks of somebody who has no profile yet, what the user's profiles have already among it."""
    if reviewed.source is None or not reviewed.source.existing:
        return reviewed.asks
    return review_of(replace(reviewed.source, existing=())).asks
