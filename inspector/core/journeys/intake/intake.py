"""What a text holds, piece by piece: tokens, answers, keys, requests, setups, secrets."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum

from inspector.core.tokens.token import Token
from inspector.core.values import dataclass


class PieceKind(StrEnum):
    """What a piece of a text is."""

    TOKEN = "token"
    JOINED = "joined"
    """Two tokens with nothing between them; they are pieces of their own as well."""
    ANSWER = "answer"
    """Of an API."""
    TOKEN_ANSWER = "token-answer"
    """Of a token endpoint, with a token in it."""
    TOKEN_REFUSAL = "token-refusal"
    """Of a token endpoint, with an error in it."""
    KEY_SET = "key-set"
    REQUEST = "request"
    SETUP = "setup"
    SECRET = "secret"


@dataclass(frozen=True, slots=True)
class IntakePiece:
    """One thing in a text, from the character `start` to `end`; `line` is where it begins, from 1 on.

    `place` tells where a token or secret stands: "authorization", "cookie sid", a JSON member's name such as
    "access_token", "" for alone. `number` is that of an answer, as `diagnose_text` counts them. `host` is whose answer
    it is or who is asked, `code` the error an answer names. `name` is that of a tool or a format, and `count` how many
    keys or clients there are in it. `marked` are the spans of an answer that say what it is: status and error code.
    """

    kind: PieceKind
    start: int
    end: int
    line: int
    place: str = ""
    token: Token | None = field(default=None, repr=False)
    number: int = 0
    status: int | None = None
    host: str = ""
    code: str = ""
    name: str = ""
    count: int = 0
    token_type: str = ""
    expires_in: float | None = None
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    """The pieces in the order of the text; `token` and `answer` are the places among them of those that are judged.

    They belong together: of several answers the last one that has a token before it, and that token. `characters` is
    the length of the text. `read` is False where the text is too long to be judged while it is typed.
    """

    pieces: tuple[IntakePiece, ...] = ()
    characters: int = 0
    token: int | None = None
    answer: int | None = None
    read: bool = True

    @property
    def tokens(self) -> tuple[IntakePiece, ...]:
        """The tokens among the pieces, each different one once."""
        return tuple(piece for piece in self.pieces if piece.kind is PieceKind.TOKEN)

    @property
    def chosen_token(self) -> IntakePiece | None:
        """The token that is judged and shown."""
        return self.pieces[self.token] if self.token is not None else None

    @property
    def chosen_answer(self) -> IntakePiece | None:
        """The answer that is explained for it."""
        return self.pieces[self.answer] if self.answer is not None else None

    def choosing(self, at: int) -> Intake:
        """The same with the token or the answer at that place among the pieces chosen by the user."""
        if self.pieces[at].kind is PieceKind.TOKEN:
            return replace(self, token=at)
        return replace(self, answer=at)
