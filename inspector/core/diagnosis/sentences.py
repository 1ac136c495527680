"""What a server wrote for people about a failure: the sentences of an answer, wherever they stand in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from inspector.core.diagnosis.challenge import read_challenges
from inspector.core.diagnosis.meaning import told_by
from inspector.core.values import dataclass

MAX_SENTENCE_CHARS = 1000
MAX_SENTENCES = 40


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the server wrote it, and where; `code` is True for a symbolic name such as invalid_token."""

    text: str = field(repr=False)
    place: str = ""
    code: bool = False


def sentences_of(
    status: int,  # noqa: ARG001
    headers: Mapping[str, str],
    body: str,
    document: object,
    *,
    html: bool,
) -> tuple[Sentence, ...]:
    """The sentences of an answer, the most telling first; at most MAX_SENTENCES."""
    challenges = read_challenges(headers.get("www-authenticate", ""))
    named = [each.parameters.get("error_description", "") for each in challenges]
    found = [Sentence(told[:MAX_SENTENCE_CHARS], "challenge") for told in named if told]
    if isinstance(document, dict) and isinstance(told := document.get("error_description"), str):
        found.append(Sentence(told[:MAX_SENTENCE_CHARS], "error_description"))
    found += [Sentence(text[:MAX_SENTENCE_CHARS], "text", " " not in text.strip()) for text in told_by(body, html=html)]
    return tuple(found[:MAX_SENTENCES])


def fails_within(status: int, document: object) -> bool:
    """Whether a success says of itself that it failed."""
    if not 200 <= status < 300 or not isinstance(document, dict):
        return False
    return document.get("success") is False or document.get("active") is False or bool(document.get("errors"))
