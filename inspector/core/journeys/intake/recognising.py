"""From a text to what it holds. Pure, and never raises: what is not known is not named."""

from __future__ import annotations

from inspector.core.diagnosis.paste.answers import answers_of
from inspector.core.errors import InspectorError
from inspector.core.journeys.intake.intake import Intake, IntakePiece, PieceKind
from inspector.core.scan.scan import scan
from inspector.core.text.urls import host_of
from inspector.core.tokens.token import decode_unverified

MAX_TYPED_CHARS = 2 * 1024 * 1024
"""A longer text is judged when that is asked for, and not while it is typed."""
MAX_CHARS = 50 * 1024 * 1024
"""A longer text is opened as a file."""


def recognise(text: str, *, asked: bool = False) -> Intake:
    """What a text holds. Where it is longer than 2 MB nothing is looked for unless it was `asked` for."""
    if len(text) > (MAX_CHARS if asked else MAX_TYPED_CHARS):
        return Intake(characters=len(text), read=False)
    starts = [0]
    for each_line in text.split("\n"):
        starts.append(starts[-1] + len(each_line) + 1)
    pieces: list[IntakePiece] = []
    for found in scan(text.encode("utf-8", "replace")).found:
        start = starts[found.line - 1] + found.column - 1
        end, place = start + len(found.text), found.before.lower()
        token = decode_unverified(found.text)
        pieces.append(IntakePiece(PieceKind.TOKEN, start, end, found.line, place, token))
    try:
        answers = answers_of(text)
    except InspectorError:
        answers = ()
    for number, each in enumerate(answers, 1):
        line = each.line or 1
        host = host_of(each.sent.url) if each.sent is not None else ""
        start, end = starts[line - 1], starts[line] - 1
        pieces.append(
            IntakePiece(PieceKind.ANSWER, start, end, line, number=number, status=each.status, host=host or "")
        )
    pieces.sort(key=lambda piece: piece.start)
    return _chosen(tuple(pieces), len(text))


def _chosen(pieces: tuple[IntakePiece, ...], characters: int) -> Intake:
    """The last answer that has a token before it, with that token; else the first token and the last answer."""
    tokens = [at for at, piece in enumerate(pieces) if piece.kind is PieceKind.TOKEN]
    answers = [at for at, piece in enumerate(pieces) if piece.kind is PieceKind.ANSWER]
    for answer in reversed(answers):
        before = [at for at in tokens if at < answer]
        if before:
            return Intake(pieces, characters, before[-1], answer)
    return Intake(pieces, characters, tokens[0] if tokens else None, answers[-1] if answers else None)
