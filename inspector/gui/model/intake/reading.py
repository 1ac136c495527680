"""A text as it was read: what was recognised in it, and the token that is judged."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from inspector.core.values import dataclass

if TYPE_CHECKING:  # at run time late: see later.LATER
    from inspector.core.journeys.intake.intake import Intake
    from inspector.core.tokens.token import Token

SETTINGS = "api-settings"
"""The kind of a piece: `intake.PieceKind.API_SETTINGS`, which is imported late."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a text holds. `token` is the one that is judged: a piece of the intake, or where there is none the text.

    `is_token` says that there is a token in the text; what else there may be is judged only when that is asked for.
    """

    text: str = field(repr=False)
    intake: Intake
    token: Token | None = field(default=None, repr=False)

    @property
    def is_token(self) -> bool:
        """Whether a token was recognised."""
        return self.intake.token is not None

    @property
    def is_judged(self) -> bool:
        """Whether there is something to judge or to explain in it."""
        return self.intake.token is not None or self.intake.answer is not None

    @property
    def has_settings(self) -> bool:
        """Whether the settings of APIs were recognised, and nothing to judge."""
        return not self.is_judged and any(each.kind == SETTINGS for each in self.intake.pieces)

    def place_of(self, token: Token) -> int | None:
        """The place of a token among the pieces."""
        pieces = enumerate(self.intake.pieces)
        return next((at for at, each in pieces if each.token is not None and each.token.text == token.text), None)

    def choosing(self, at: int) -> ReadText:
        """The same with another of its tokens or answers, the one at that place among the pieces, chosen."""
        intake = self.intake.choosing(at)
        chosen = intake.chosen_token
        return replace(self, intake=intake, token=chosen.token if chosen is not None else None)


def reading_of(token: Token) -> ReadText:
    """A token of the session as the whole of a text."""
    from inspector.core.journeys.intake.intake import Intake, IntakePiece, PieceKind

    end = len(token.text)
    piece = IntakePiece(PieceKind.TOKEN, 0, end, 1, token=token, spans=((0, end),), lines=(1,))
    return ReadText(token.text, Intake((piece,), end, 0), token)


def read(text: str, *, asked: bool = False) -> ReadText:
    """Read a text; a long one is left unread unless that is `asked` for. Called off the GUI thread."""
    from inspector.core.journeys.intake.recognising import recognise
    from inspector.core.journeys.reading import read_token

    intake = recognise(text, asked=asked)
    chosen = intake.chosen_token
    if chosen is not None:
        return ReadText(text, intake, chosen.token)
    if not intake.read or intake.answer is not None or not text.strip():
        return ReadText(text, intake)
    return ReadText(text, intake, read_token(text))
