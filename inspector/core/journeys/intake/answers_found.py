"""The answers in a text as pieces: whose they are, what they say, and which token was sent for each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from inspector.core.diagnosis.candidates import SPEAKING_HEADERS, Strength, ranked
from inspector.core.diagnosis.evidence import Evidence, evidence_of_pasted
from inspector.core.diagnosis.paste.answers import MAX_LISTED, answers_of, failed
from inspector.core.diagnosis.paste.pasted_response import PastedResponse, json_of
from inspector.core.diagnosis.pasted import OF_APIS, TOKEN_ERRORS, is_token_endpoint
from inspector.core.diagnosis.said.sentence import is_vague
from inspector.core.diagnosis.sentences import fails_within
from inspector.core.diagnosis.table import rejections
from inspector.core.errors import InspectorError
from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.journeys.intake.places import TextPlaces
from inspector.core.text.hidden import JWT
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import host_of
from inspector.core.tokens.foreign import WEAK
from inspector.core.tokens.token import decode_unverified

_MOST_STAND_IN = 2000
_MOST_BESIDE = 160
"""So long are words at most that stand below a token and are said of it: "jwt expired"."""
_SPEAKING = SPEAKING_HEADERS | {"grpc-status", "proxy-authenticate"}
"""Headers that say enough for themselves; a mail has others that answers have too."""
_OF_REQUESTS = frozenset(
    ("accept", "accept-encoding", "accept-language", "authorization", "cookie", "host", "origin", "proxy-authorization",
     "referer", "user-agent", "x-api-key", "x-forwarded-for"),
)  # fmt: skip
"""Headers that only requests have: alone they are no answer."""
_MOST_WORDS = 20_000
"""A longer text without a status, a header or an error in it is no answer."""
_CODE = pattern(r"[A-Za-z][A-Za-z0-9_.:-]{1,80}")
_NAMED_STATUS = r"(?:HTTP(?:/[\d.]+)?[ \t]+|\bstatus(?:[ _-]?code)?\\?[\"']?[ \t]*[:=]?[ \t]*)({})(?!\d)"
_BARE_STATUS = r"(?<![\w.-])(?<!\d:)({})(?![\w.-]?\d)"
_MOST_BEFORE_STATUS = 400
"""How long the beginning of a line may be that belongs to the answer whose status stands behind it."""


class _Located(NamedTuple):
    """From where to where an answer goes, and where its status is."""

    start: int
    end: int
    status: tuple[int, int] | None
    limit: int
    """Where the next answer or request begins."""


class FoundAnswer(NamedTuple):
    """An answer as a piece, and the token that was sent for it, where the text shows it."""

    piece: IntakePiece
    sent_token: str | None

    def __repr__(self) -> str:
        """Without the token."""
        return f"FoundAnswer({self.piece!r})"


def answer_pieces(
    places: TextPlaces, *, has_token: bool, requests: Sequence[tuple[int, int]] = ()
) -> list[FoundAnswer]:
    """The answers in a text in their order, numbered as `diagnose_text` counts them; of very many those that failed.

    With a token in the text words alone are an answer only where they are known to be said of a token. `requests` are
    the places of requests, in order: no answer goes on behind the beginning of the next one.
    """
    try:
        answers = answers_of(places.text)
    except InspectorError:
        return []
    if len(answers) == 1 and not _is_answer(answers[0], has_token=has_token):
        return []
    located = _located(places, answers, requests)
    found = [
        _found(places, one, number, where)
        for number, (one, where) in enumerate(zip(answers, located, strict=True), 1)
        if len(answers) <= MAX_LISTED or failed(one)
    ]
    return found[-MAX_LISTED:]


def _is_answer(one: PastedResponse, *, has_token: bool) -> bool:
    """Whether what is read as an answer is one: any text is the body of an answer whose status was not pasted."""
    names = {name.lower() for name, _ in one.headers}
    if one.status is not None or _speaks(one):
        return True
    body = one.body or ""
    if not body.strip() or (names and names <= _OF_REQUESTS):
        return False
    document = json_of(body) if body.lstrip()[:1] == "{" else None
    if isinstance(document, dict):
        if any(document.get(name) for name in ("access_token", "id_token", "error", "errorCode", "error_description")):
            return "keys" not in document
        if fails_within(200, document):
            return "keys" not in document
        if _message_in(document) is None:
            return False
    words = JWT.sub("", body)
    if len(words) > _MOST_WORDS or not words.strip():
        return False
    seen = evidence_of_pasted(one)
    coded = seen.error is not None or words.strip() in TOKEN_ERRORS | OF_APIS
    if document is None and (coded or is_vague(_message_in(seen.document) or "")):
        return True
    best = ranked(rejections(), evidence_of_pasted(PastedResponse(body=words)), "generic").best
    if document is None and best.strength < Strength.WORDS and _stands_for_token(words):
        return False
    short = len(words.strip()) <= _MOST_BESIDE and JWT.search(body) is None
    least = Strength.SENTENCE if short or not has_token else Strength.WORDS
    return best.strength >= least


def _speaks(one: PastedResponse) -> bool:
    return any(name.lower() in _SPEAKING for name, _ in one.headers)


def _message_in(document: Mapping[str, object] | None) -> str | None:
    """The sentence in a document that most APIs have theirs in; None where it has none."""
    named = (document or {}).get
    message = named("message", named("Message", named("detail")))
    return message if isinstance(message, str) else None


def _found(places: TextPlaces, one: PastedResponse, number: int, where: _Located) -> FoundAnswer:
    seen = evidence_of_pasted(one)
    kind = _kind(seen, one)
    code = _code(seen)
    expires = (seen.document or {}).get("expires_in") if kind is PieceKind.TOKEN_ANSWER else None
    token_type = (seen.document or {}).get("token_type") if kind is PieceKind.TOKEN_ANSWER else None
    start, end, status, limit = where
    named = _code_in(places.text, code, start, limit)
    if named is not None:
        end = max(end, named[1])
    within = named or _code_in(places.text, _message_in(seen.document) or "", start, limit)
    within = within if status is None and not _speaks(one) else status
    if within is not None and (one.body or "").lstrip()[:1] not in ("", "{", "[", "<"):
        start = max(start, places.begin_of_line(places.line(within[0])))  # people's own words stand before it
        start += len(places.text[start:end]) - len(places.text[start:end].lstrip())
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
        marked=tuple(sorted(span for span in (status, named) if span is not None)),
        failed=failed(one) if kind is PieceKind.ANSWER else kind is PieceKind.TOKEN_REFUSAL,
    )
    return FoundAnswer(piece, one.sent_token)


def _stands_for_token(words: str) -> bool:
    """Whether a text is known as what stands in the place of a token: "Bearer undefined"."""
    foreign = decode_unverified(words).foreign if len(words) < _MOST_STAND_IN else None
    return foreign is not None and foreign.form not in WEAK


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


class _Place(NamedTuple):
    """Where an answer begins, where its status stands, and where the next one is looked for."""

    start: int
    status: tuple[int, int] | None
    next: int


def _located(
    places: TextPlaces, answers: Sequence[PastedResponse], requests: Sequence[tuple[int, int]]
) -> list[_Located]:
    """From where to where each answer goes, and where its status is, between the `requests`."""
    found: list[_Place] = []
    stops = [start for start, _ in requests]
    at = 0
    for one in answers:
        found.append(_place(places, one, at))
        at = max(at, found[-1].next)
    located = []
    for number, (one, whole) in enumerate(zip(answers, found, strict=True)):
        place = _behind_request(places, whole, requests)
        limit = found[number + 1].start if number + 1 < len(found) else len(places.text)
        behind = bisect_right(stops, place.start)
        if behind < len(stops) and place.start < stops[behind] < limit and place.status is not None:
            limit = stops[behind]
        limit = max(limit, place.start)
        start, end = place.start, _end(places, one, place, limit)
        inside = next((each for each in requests if start <= each[0] < each[1] < end), None)
        if place.status is None and inside is not None:  # the words behind a command that was copied along
            start = inside[1] + len(places.text[inside[1] : end]) - len(places.text[inside[1] : end].lstrip())
        located.append(_Located(start, end, place.status, limit))
    return located


def _behind_request(places: TextPlaces, place: _Place, requests: Sequence[tuple[int, int]]) -> _Place:
    """The same, or from the line of its status on where a request stands before it: then it is not the whole text."""
    if place.status is None or not any(place.start <= start < place.status[0] for start, _ in requests):
        return place
    begin = places.begin_of_line(places.line(place.status[0]))
    ends = [end for _, end in requests if begin < end <= place.status[0]]
    begin = max([begin, *ends])
    return place._replace(start=begin + len(places.text[begin:]) - len(places.text[begin:].lstrip()))


def _place(places: TextPlaces, one: PastedResponse, at: int) -> _Place:
    """Where an answer begins: at its line, where that shows its status, else with its body, its status, or its words.

    One that is not found is told to stand where the one before it ends.
    """
    text = places.text
    if one.line and (own := _at_words(places, one, at) or _at_line(places, one, at)) is not None:
        return own
    body = (one.body or "").strip()
    if body and one.sent is None and (begin := text.find(body[:400], at)) >= 0:
        inside = _status_in(text, one.status, begin, begin + len(body))
        if one.status is None or inside is not None:
            return _Place(begin, inside, begin + len(body))
    if one.status is not None:
        url = one.sent.url.partition("?")[0] if one.sent is not None else ""
        status = _status_in(text, one.status, max(at, text.find(url, at) if url else at))
        status = status or _status_in(text, one.status, at)
        if status is not None:
            begin = max(text.rfind("\n", 0, status[0]) + 1, at)
            if status[0] - begin > _MOST_BEFORE_STATUS:  # of a document in one line
                begin = max(text.rfind(mark, begin, status[0]) for mark in "{,") + 1 or status[0]
            begin += len(text[begin : status[0]]) - len(text[begin : status[0]].lstrip())
            return _Place(begin, status, status[1])
    asked = (one.sent.url.partition("?")[0],) if one.sent is not None and one.sent.url else ()
    for line in (*asked, *_lines_of(one)):
        begin = text.find(line, at)
        if begin >= 0:
            first = places.begin_of_line(places.line(begin)) if line in asked else begin
            return _Place(max(first, at), None, begin + len(line))
    return _Place(min(at, len(text)), None, at)


def _at_words(places: TextPlaces, one: PastedResponse, at: int) -> _Place | None:
    """The same for one without a status: where its words begin, before which there may be a token."""
    begins = [begin for line in _lines_of(one) if (begin := places.text.find(line, at)) >= 0]
    if one.status is not None or not begins:
        return None
    return _Place(min(begins), None, places.end_of_line(places.line(min(begins))))


def _at_line(places: TextPlaces, one: PastedResponse, at: int) -> _Place | None:
    """The same for one whose line is told, counted from the first that is not empty, or within a fence."""
    text = places.text
    lead = len(text) - len(text.lstrip("\ufeff\r\n"))
    line = one.line + text.count("\n", 0, lead)
    for each in (line, line + 1):
        begin, end = places.begin_of_line(each), places.end_of_line(each)
        status = _status_in(text, one.status, begin, end)
        if end > at and text[begin:end].strip() and (one.status is None or status is not None):
            return _Place(begin, status, end)
    return None


def _status_in(text: str, status: int | None, start: int, end: int | None = None) -> tuple[int, int] | None:
    """Where a status stands, before all where it is called one."""
    if status is None:
        return None
    end = len(text) if end is None else end
    for form in (_NAMED_STATUS, _BARE_STATUS):
        shown = re.compile(form.format(status), re.IGNORECASE).search(text, start, end)
        if shown is not None:
            return shown.span(1)
    return None


def _end(places: TextPlaces, one: PastedResponse, place: _Place, limit: int) -> int:
    """Behind the last line of its body, or of its headers, that is found before `limit`; else where its line ends."""
    text = places.text
    begun = place.status[1] if place.status is not None else place.start
    end = min(max(begun, places.end_of_line(places.line(begun))), limit)
    if "\n" not in text[place.start : limit]:
        return max(end, begun) if one.line or not one.sent else begun
    for line in _lines_of(one):
        found = text.find(line, place.start, limit)
        if found >= 0:
            end = max(end, found + len(line))
    return end


def _lines_of(one: PastedResponse) -> Iterator[str]:
    """Pieces of an answer that stand in the text as they are: the beginning and the end of its body, its headers."""
    lines = [line.strip() for line in (one.body or "").split("\n") if line.strip(" \t\r`")]
    if lines:
        yield lines[0][:200]
        yield lines[-1][-200:]
    for name, value in one.headers[:40]:
        if value and len(value) < 400:
            yield f"{name}: {value}"


def _code_in(text: str, code: str, start: int, limit: int) -> tuple[int, int] | None:
    """Where the error stands that an answer names."""
    found = text.find(code, start, limit) if code else -1
    return (found, found + len(code)) if found >= 0 else None
