"""The answers in a text as pieces: whose they are, what they say, and which token was sent for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inspector.core.diagnosis.candidates import Strength, ranked
from inspector.core.diagnosis.evidence import Evidence, evidence_of_pasted
from inspector.core.diagnosis.paste.answers import MAX_LISTED, answers_of, failed
from inspector.core.diagnosis.paste.pasted_response import PastedResponse, json_of
from inspector.core.diagnosis.pasted import is_token_endpoint
from inspector.core.diagnosis.table import rejections
from inspector.core.errors import InspectorError
from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.journeys.intake.places import Places
from inspector.core.text.hidden import JWT
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import host_of

_MOST_WORDS = 20_000
"""A longer text without a status, a header or an error in it is no answer."""
_CODE = pattern(r"[A-Za-z][A-Za-z0-9_.:-]{1,80}")
_STATUS_BEFORE = r"(?:HTTP(?:/[\d.]+)?[ \t]+|status(?:[ _-]?code)?\\?[\"']?[ \t]*[:=]?[ \t]*|[\"' ])"


class FoundAnswer(NamedTuple):
    """An answer as a piece, and the token that was sent for it, where the text shows it."""

    piece: IntakePiece
    sent_token: str | None

    def __repr__(self) -> str:
        """Without the token."""
        return f"FoundAnswer({self.piece!r})"


def answer_pieces(places: Places, *, has_token: bool) -> list[FoundAnswer]:
    """The answers in a text in their order, numbered as `diagnose_text` counts them; of very many those that failed.

    With a token in the text words alone are an answer only where they are known to be said of a token.
    """
    try:
        answers = answers_of(places.text)
    except InspectorError:
        return []
    if len(answers) == 1 and not _is_answer(answers[0], places.text, has_token=has_token):
        return []
    located = _located(places, answers)
    found = [
        _found(places, one, number, start, end)
        for number, (one, (start, end)) in enumerate(zip(answers, located, strict=True), 1)
        if len(answers) <= MAX_LISTED or failed(one)
    ]
    return found[-MAX_LISTED:]


def _is_answer(one: PastedResponse, text: str, *, has_token: bool) -> bool:
    """Whether what is read as an answer is one: any text is the body of an answer whose status was not pasted."""
    if one.status is not None or one.headers:
        return True
    body = one.body or ""
    if not body.strip():
        return False
    document = json_of(body) if body.lstrip()[:1] == "{" else None
    if isinstance(document, dict):
        if any(name in document for name in ("access_token", "id_token", "error", "errorCode", "error_description")):
            return "keys" not in document
        if not isinstance(document.get("message", document.get("Message", document.get("detail"))), str):
            return False
    words = JWT.sub("", body)
    if len(words) > _MOST_WORDS or not words.strip():
        return False
    seen = evidence_of_pasted(one)
    if seen.error is not None and document is None:
        return True
    best = ranked(rejections(), evidence_of_pasted(PastedResponse(body=words)), "generic").best
    least = Strength.SENTENCE if not has_token else Strength.WORDS
    return best.strength >= least


def _found(places: Places, one: PastedResponse, number: int, start: int, end: int) -> FoundAnswer:
    seen = evidence_of_pasted(one)
    kind = _kind(seen, one)
    code = _code(seen)
    expires = (seen.document or {}).get("expires_in") if kind is PieceKind.TOKEN_ANSWER else None
    token_type = (seen.document or {}).get("token_type") if kind is PieceKind.TOKEN_ANSWER else None
    host = host_of(one.sent.url) if one.sent is not None else None
    piece = IntakePiece(
        kind,
        start,
        end,
        places.line(start),
        number=number,
        status=one.status,
        host=host or "",
        code=code,
        token_type=token_type[:40] if isinstance(token_type, str) else "",
        expires_in=_seconds(expires),
        marked=tuple(_marked(places.text, start, end, one.status, code)),
        failed=failed(one) if kind is PieceKind.ANSWER else kind is PieceKind.TOKEN_REFUSAL,
    )
    return FoundAnswer(piece, one.sent_token)


def _seconds(value: object) -> float | None:
    """A lifetime, which some servers write as a text; None for anything else."""
    if isinstance(value, str) and value.isdecimal() and value.isascii() and len(value) < 16:
        return float(value)
    return (
        float(value) if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e15 else None
    )


def _kind(seen: Evidence, one: PastedResponse) -> PieceKind:
    document = seen.document or {}
    if not seen.error_in_success and (one.status is None or seen.success):
        if seen.token or (isinstance(document.get("id_token"), str) and "token_type" in document):
            return PieceKind.TOKEN_ANSWER
        if one.status is not None and not seen.fails:
            return PieceKind.ANSWER
    return PieceKind.TOKEN_REFUSAL if is_token_endpoint(seen, "generic") else PieceKind.ANSWER


def _code(seen: Evidence) -> str:
    """The error that an answer names, where it is a code and no sentence."""
    named = seen.error
    if named is None and seen.document is not None:
        document = seen.document
        inner = document.get("error")
        others = (
            document.get("errorCode"), document.get("code"), document.get("__type"), document.get("reason"),
            inner.get("code") if isinstance(inner, dict) else None,
            inner.get("status") if isinstance(inner, dict) else None,
        )  # fmt: skip
        named = next((each for each in others if isinstance(each, str)), None)
    return named if named is not None and _CODE.fullmatch(named) else ""


# --- where they stand


def _located(places: Places, answers: Sequence[PastedResponse]) -> list[tuple[int, int]]:
    """From where to where each answer goes. One that is not found stands where the one before it does."""
    starts: list[int] = []
    at = 0
    for one in answers:
        at = _start(places, one, at)
        starts.append(at)
        at = min(places.end_of_line(places.line(at)), len(places.text))
    spans = []
    for number, (one, start) in enumerate(zip(answers, starts, strict=True)):
        limit = starts[number + 1] if number + 1 < len(starts) else len(places.text)
        spans.append((start, _end(places, one, start, max(limit, start))))
    return spans


def _start(places: Places, one: PastedResponse, at: int) -> int:
    """Where an answer begins: at its line, where that shows its status, else at its URL and status behind `at`."""
    text = places.text
    status = str(one.status) if one.status is not None else ""
    if one.line:
        lead = len(text) - len(text.lstrip("\ufeff\r\n"))
        line = one.line + text.count("\n", 0, lead)
        for each in (line, line + 1, one.line):
            begin, end = places.begin_of_line(each), places.end_of_line(each)
            if begin >= at - 1 and (not status or status in text[begin:end]) and text[begin:end].strip():
                return begin
    if status:
        place = at
        if one.sent is not None and one.sent.url:
            url = one.sent.url.partition("?")[0]
            found = text.find(url, at)
            place = found if found >= 0 else at
        shown = re.compile(_STATUS_BEFORE + status + r"(?!\d)", re.IGNORECASE).search(text, place)
        if shown is None:
            shown = re.compile(rf"(?<!\d){status}(?!\d)").search(text, place)
        if shown is not None:
            return places.begin_of_line(places.line(shown.start())) if "\n" in text else shown.start()
    for line_of_it in _lines_of(one):
        found = text.find(line_of_it, at)
        if found >= 0:
            return found
    return min(at, max(0, len(text.rstrip()) - 1))


def _end(places: Places, one: PastedResponse, start: int, limit: int) -> int:
    """Behind the last line of its body, or of its headers, which is found before `limit`; else where its line ends."""
    text, end = places.text, places.end_of_line(places.line(start))
    if "\n" not in text[start:limit]:
        return max(start, min(end, limit) if limit > start else end)
    for line in _lines_of(one):
        found = text.find(line, start, limit)
        if found >= 0:
            end = max(end, found + len(line))
    return end


def _lines_of(one: PastedResponse) -> Iterator[str]:
    """Pieces of an answer that stand in the text as they are: the beginning and the end of its body, its headers."""
    lines = [line.strip() for line in (one.body or "").split("\n") if line.strip()]
    if lines:
        yield lines[0][:200]
        yield lines[-1][-200:]
    for name, value in one.headers[:40]:
        if value and len(value) < 400:
            yield f"{name}: {value}"


def _marked(text: str, start: int, end: int, status: int | None, code: str) -> Iterator[tuple[int, int]]:
    """Where the status and the error stand in an answer."""
    if status is not None:
        shown = re.compile(rf"(?<![\d.]){status}(?!\d)").search(text, start, end)
        if shown is not None:
            yield shown.span()
    if code:
        behind = text.find(code, start, end)
        if behind >= 0:
            yield behind, behind + len(code)
