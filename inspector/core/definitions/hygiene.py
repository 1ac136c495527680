"""No secret of a file stands in a text that a review shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from inspector.core.definitions.proposal import DefinitionFinding, FieldChange, FieldOrigin
from inspector.core.profiles.misplaced import unseen
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned

LEAST = 6
"""A shorter text is no secret that could be told from an ordinary word."""


class Cleaner:
    """Puts a mask in the place of the secrets of one file, and of what is a secret by its looks."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple({secret for secret in secrets if len(secret) >= LEAST})
        self._seen: dict[str, str] = {}
        """What texts came to that were clean: the same lines come with every client of a file."""

    def text(self, text: str) -> str:
        """The text without secrets."""
        known = self._seen.get(text)
        if known is not None:
            return known
        masked = text
        for secret in self._secrets:
            masked = masked.replace(secret, SECRET)
        masked = unseen(masked)
        if masked == text:
            self._seen[text] = masked
        return masked

    def is_clean(self, text: str) -> bool:
        """Whether there is no secret in the text."""
        return self.text(text) == text

    def finding(self, finding: DefinitionFinding) -> DefinitionFinding:
        """The finding with each of its texts so."""
        return replace(
            finding,
            title=self.message(finding.title),
            message=self.message(finding.message),
            fix=self.message(finding.fix) if finding.fix is not None else None,
            needed=self.text(finding.needed),
            actual=self.text(finding.actual),
            block="\n".join(map(self.text, finding.block.split("\n"))),
        )

    def message(self, said: Message) -> Message:
        """The message with each text among its values so."""
        return cleaned(said, self.text) if said.values else said

    def origin(self, origin: FieldOrigin) -> FieldOrigin:
        """The origin with what the file has in a value's place so."""
        if origin.missing is None:
            return origin
        return replace(origin, missing=self.message(origin.missing), written=self.text(origin.written))

    def change(self, change: FieldChange) -> FieldChange:
        """The change with both values so."""
        return replace(change, before=self.text(change.before), after=self.text(change.after))
