"""What a text holds, piece by piece: tokens, answers, keys, requests, setups, secrets."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum

from inspector.core.text.message import Message
from inspector.core.tokens.token import Token
from inspector.core.values import dataclass

MOST_LISTED = 6
"""So many different tokens are listed beside their text; more of them are shown as a table."""


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
    API_SETTINGS = "api-settings"
    """What an API compares a token with, as a tool or a file has it."""
    SECRET = "secret"


ANSWERS = frozenset({PieceKind.ANSWER, PieceKind.TOKEN_ANSWER, PieceKind.TOKEN_REFUSAL})
"""The kinds that can be explained."""


@dataclass(frozen=True, slots=True)
class IntakePiece:
    """One thing in a text, from the character `start` to `end`; `line` is where it begins, from 1 on.

    `place` tells where a token or secret stands: "authorization", "bearer" (behind that word alone), "cookie sid", a
    JSON member's name such as "access_token", "" for alone; of a secret its name, "basic" or "private key". `number` is
    that of an answer, as `diagnose_text` counts them. `host` is whose answer it is or who is asked, `code` the error an
    answer names. `name` is that of a tool or a format, and `count` how many keys or clients there are in it. `marked`
    are the spans of an answer that say what it is: status and error code.

    `spans` are all places at which a token stands, the first of them its `start` and `end`, and `lines` their lines.
    `whole` is False for the beginning of a token whose rest is not there. `second` is where the second of two joined
    tokens begins. `failed` says of an answer whether it is a failure, `token_at` which of the pieces is the token that
    it is about: the one that was sent for it, or where the text does not show that, the nearest before it. `sent` says
    that the text shows it.
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
    name: Message | str = ""
    count: int = 0
    token_type: str = ""
    expires_in: float | None = None
    marked: tuple[tuple[int, int], ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    lines: tuple[int, ...] = ()
    whole: bool = True
    second: int = 0
    failed: bool = False
    token_at: int | None = None
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Intake:
    """The pieces in the order of the text; `token` and `answer` are the places among them of those that are judged.

    They belong together: of several answers the last failure that has a token before it, and that token. `characters`
    is the length of the text. `read` is False where the text is too long to be judged while it is typed. `instead`
    says what the text is that holds none of them, where that is known: a SAML assertion, a masked token.
    """

    pieces: tuple[IntakePiece, ...] = ()
    characters: int = 0
    token: int | None = None
    answer: int | None = None
    read: bool = True
    instead: Message | None = None

    @property
    def tokens(self) -> tuple[IntakePiece, ...]:
        """The tokens among the pieces, each different one once."""
        return tuple(piece for piece in self.pieces if piece.kind is PieceKind.TOKEN)

    @property
    def answers(self) -> tuple[IntakePiece, ...]:
        """The answers among the pieces, those of token endpoints too."""
        return tuple(piece for piece in self.pieces if piece.kind in ANSWERS)

    @property
    def is_table(self) -> bool:
        """Whether there are so many tokens in it that a table shows them."""
        return len(self.tokens) > MOST_LISTED

    @property
    def chosen_token(self) -> IntakePiece | None:
        """The token that is judged and shown."""
        return self.pieces[self.token] if self.token is not None else None

    @property
    def chosen_answer(self) -> IntakePiece | None:
        """The answer that is explained for it."""
        return self.pieces[self.answer] if self.answer is not None else None

    def choosing(self, at: int) -> Intake:
        """The same with the token or answer at that place among the pieces chosen by the user, and what belongs to it.

        A token without an answer of its own stands beside none. What is neither token nor answer changes nothing.
        """
        piece = self.pieces[at]
        if piece.kind in ANSWERS:
            return replace(self, answer=at, token=piece.token_at)
        if piece.kind is not PieceKind.TOKEN:
            return self
        own = [n for n, each in enumerate(self.pieces) if each.kind in ANSWERS and each.token_at == at]
        failed = [n for n in own if self.pieces[n].failed]
        return replace(self, token=at, answer=(failed or own)[-1] if own else None)
