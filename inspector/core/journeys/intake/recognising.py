"""From a text to what it holds. Pure, and never raises: what is not known is not named."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.journeys.intake.answers_found import FoundAnswer, answer_pieces
from inspector.core.journeys.intake.intake import ANSWERS, Intake, IntakePiece, PieceKind
from inspector.core.journeys.intake.others_found import other_pieces, request_pieces, setup_problem
from inspector.core.journeys.intake.places import TextPlaces
from inspector.core.journeys.intake.tokens_found import instead_of_token, token_pieces
from inspector.core.tokens.fingerprint import identity
from inspector.core.tokens.foreign import PROSE

MAX_TYPED_CHARS = 2 * 1024 * 1024
"""A longer text is judged when that is asked for, and not while it is typed."""
MAX_CHARS = 50 * 1024 * 1024
"""A longer text is opened as a file."""


def recognise(text: str, *, asked: bool = False) -> Intake:
    """What a text holds. Where it is longer than 2 MB nothing is looked for unless it was `asked` for."""
    if len(text) > (MAX_CHARS if asked else MAX_TYPED_CHARS):
        return Intake(characters=len(text), read=False)
    places = TextPlaces(text)
    tokens = token_pieces(places)
    requests = list(request_pieces(places))
    asked_for = sorted((each.start, each.end) for each in requests)
    answers = answer_pieces(places, has_token=bool(tokens), requests=asked_for)
    known = [*tokens, *requests, *(each.piece for each in answers)]
    pieces = sorted([*known, *other_pieces(places, known)], key=lambda piece: (piece.start, -piece.end))
    pieces = _with_tokens(pieces, answers)
    found = _chosen(tuple(pieces), len(text))
    if pieces:
        return found
    read = instead_of_token(text)
    foreign = read.foreign if read is not None and read.foreign and read.foreign.form != PROSE else None
    return replace(found, instead=setup_problem(text) or (foreign.reason if foreign is not None else None))


def _with_tokens(pieces: list[IntakePiece], answers: list[FoundAnswer]) -> list[IntakePiece]:
    """The pieces, each answer with the token that it is about."""
    by_identity: dict[str, int] = {}
    places: list[tuple[int, int]] = []
    for at, piece in enumerate(pieces):
        if piece.kind is PieceKind.TOKEN and piece.token is not None:
            by_identity[identity(piece.token.text)] = at
            places += [(start, at) for start, _ in piece.spans]
    places.sort()
    sent = {each.piece.number: each.sent_token for each in answers}
    return [
        _about(piece, sent.get(piece.number), by_identity, places) if piece.kind in ANSWERS else piece
        for piece in pieces
    ]


def _about(
    piece: IntakePiece, sent: str | None, by_identity: dict[str, int], places: list[tuple[int, int]]
) -> IntakePiece:
    """The answer with the token that was sent for it, else with the nearest before it, else with the first behind it.

    An answer of a token endpoint is about no token that stands before it: that endpoint hands out the first one.
    """
    if sent is not None and (at := by_identity.get(identity(sent))) is not None:
        return replace(piece, token_at=at, sent=True)
    if piece.kind is PieceKind.TOKEN_ANSWER:
        inside = [at for start, at in places if piece.start <= start < piece.end]
        return replace(piece, token_at=inside[0]) if inside else piece
    if piece.kind is not PieceKind.ANSWER or sent is not None:
        return piece
    shown = piece.marked[0][0] if piece.marked else piece.start
    own = [at for start, at in places if piece.start <= start < shown]
    before = [at for start, at in places if start < piece.start]
    behind = [at for start, at in places if start >= shown]
    nearest = own[-1:] or before[-1:] or behind[:1]
    return replace(piece, token_at=nearest[0]) if nearest else piece


def _chosen(pieces: tuple[IntakePiece, ...], characters: int) -> Intake:
    """The last failed answer that has a token before it, with that token; else the last failure, else the first token.

    Of answers that did not fail the last one of an API is chosen.
    """
    tokens = [at for at, piece in enumerate(pieces) if piece.kind is PieceKind.TOKEN]
    answers = [at for at, piece in enumerate(pieces) if piece.kind in (PieceKind.ANSWER, PieceKind.TOKEN_REFUSAL)]
    failed = [at for at in answers if pieces[at].failed]
    for found in (failed, answers):
        for answer in reversed(found):
            if (token := pieces[answer].token_at) is not None:
                return Intake(pieces, characters, token, answer)
    left = (failed or answers)[-1:]
    return Intake(pieces, characters, tokens[0] if tokens else None, left[0] if left else None)
