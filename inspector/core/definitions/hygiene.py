"""No secret of a file stands in a text that a review shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from re import Match

from inspector.core.definitions.draft import Draft
from inspector.core.definitions.proposal import DefinitionFinding, FieldChange, FieldOrigin, ScopeGroup
from inspector.core.profiles.misplaced import unseen
from inspector.core.profiles.secret_texts import judged
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned
from inspector.core.text.patterns import pattern

LEAST = 6
"""A shorter text is no secret that could be told from an ordinary word."""
_WORD = pattern(r"(?=[^\s\"'`]{0,400}\d)[^\s\"'`,;()\[\]{}<>]{16,400}")
"""What may be a vendor's token or a JWT, as it stands between quotation marks in a line of a file."""


def _shown(word: Match[str]) -> str:
    return SECRET if any(each.sure and not each.place for each in judged(word[0])) else word[0]


class Cleaner:
    """Puts a mask in the place of the secrets of one file, and of what is a secret by its looks."""

    def __init__(self, secrets: Iterable[str], whole: Collection[str] = ()) -> None:
        """`secrets` are masked wherever they stand, `whole` where there is nothing else in a text."""
        self._secrets = tuple({secret for secret in secrets if len(secret) >= LEAST})
        self._whole = whole
        self._seen: dict[str, str] = {}
        """What texts came to that were clean: the same lines come with every client of a file."""

    def text(self, text: str) -> str:
        """The text without secrets."""
        known = self._seen.get(text)
        if known is not None:
            return known
        masked = SECRET if text in self._whole else text
        for secret in self._secrets:
            masked = masked.replace(secret, SECRET)
        masked = _WORD.sub(_shown, unseen(masked))
        if masked == text:
            self._seen[text] = masked
        return masked

    def is_clean(self, text: str) -> bool:
        """Whether there is no secret in the text."""
        return self.text(text) == text

    def name(self, draft: Draft) -> str:
        """What the draft is called, so; what its file calls it where it has no name that could be seen."""
        return self.text(draft.name.strip()) or self.text(draft.address.strip()) or "client"

    def group(self, group: ScopeGroup) -> ScopeGroup:
        """The scopes with each of their texts so."""
        scopes = tuple((self.text(name), self.text(about)) for name, about in group.scopes)
        return replace(group, identifier=self.text(group.identifier), scopes=scopes)

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
        return replace(
            origin,
            missing=self.message(origin.missing),
            written=self.text(origin.written),
            asks_for=self.text(origin.asks_for),
        )

    def change(self, change: FieldChange) -> FieldChange:
        """The change with both values so."""
        return replace(change, before=self.text(change.before), after=self.text(change.after))
