"""No secret of a file stands in a text that a review shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.profiles.misplaced import unseen
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned

LEAST = 6
"""A shorter text is no secret that could be told from an ordinary word."""


def without_texts(text: str, secrets: Iterable[str]) -> str:
    """The text with a mask in the place of each of these secrets, and of what is a secret by its looks."""
    for secret in secrets:
        if len(secret) >= LEAST and secret in text:
            text = text.replace(secret, SECRET)
    return unseen(text) if text else text


def cleaned_finding(finding: DefinitionFinding, secrets: Sequence[str]) -> DefinitionFinding:
    """The finding with the same done to each of its texts."""

    def clean(text: str) -> str:
        return without_texts(text, secrets)

    def said(message: Message | None) -> Message | None:
        return cleaned(message, clean) if message is not None and message.values else message

    return replace(
        finding,
        title=said(finding.title),
        message=said(finding.message),
        fix=said(finding.fix),
        needed=clean(finding.needed),
        actual=clean(finding.actual),
        block="\n".join(map(clean, finding.block.split("\n"))),
    )
