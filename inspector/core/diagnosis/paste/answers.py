"""The answers in what was pasted, all of them, and which one is to be explained.

Raw HTTP, transcripts of tools, HAR files and other saved documents, records of logs, what programs complain of, a
header, a body, a status. What a server said on the way to its answer is none of its own: 1xx, a redirect, a preflight,
a proxy's CONNECT.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.diagnosis.paste import log_lines, wrapped
from inspector.core.diagnosis.paste.pasted_response import (
    PastedResponse,
    json_of,
    of_members,
    of_piece,
    of_text,
    status_member,
    with_command,
)
from inspector.core.diagnosis.paste.transcripts import PastedLine, pieces
from inspector.core.diagnosis.sentences import fails_within
from inspector.core.errors import InspectorError
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import host_of

MAX_PASTED_CHARS = 1024 * 1024
MAX_DOCUMENT_CHARS = 16 * 1024 * 1024
"""What a browser saves of a page's requests has all of their bodies."""
MAX_WRAPPED = 4
"""How often an answer may be a text within a text."""
MAX_LINES = 20_000
MAX_READ_WITHIN = 1024 * 1024
"""How many characters of a body are looked at for a failure within a success."""

MAX_LISTED = 50
"""Of more answers those that failed are listed."""

_FENCE = pattern(r"\A\s*```[\w-]*\n(.*?)\n?```\s*\Z", 16)
_TOKEN_ALONE = pattern(
    r"\s*(?:[\w ]{0,40}[:=]\s*)?(?:bearer\s+)?[\"'`]?eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)+[\"'`,;]?\s*",
    re.IGNORECASE,
)
_REFUSED = pattern(
    r"\s*(?:[\w ]{0,40}:\s*)?(?:http\s+)?[45]\d\d(?:[ \t]+[A-Za-z][A-Za-z '-]{0,40})?[.!]?\s*", re.IGNORECASE
)
"""A line that is a status of refusal, with what people write before it: "Answer: 401 Unauthorized"."""
_QUOTED_STATUS = pattern(r"^(?:&gt;|>) {0,3}(?:< )?HTTP/\d(?:\.\d)? [1-5]\d\d\b", re.MULTILINE)
_QUOTE_MARK = pattern(r"^(?:&gt;|>) ?", re.MULTILINE)
_TOKEN_URL = pattern(r"/(?:token|token\.oauth2|access_token|oauth/tokens?|connect/token|introspect)/?(?:\?|$)", 2)
_ASIDE = frozenset({404, 410})
"""A page that is not there, such as an icon: it stands beside what failed."""
_PENDING = pattern(r'"(?:authorization_pending|slow_down|use_dpop_nonce)"')
"""Errors that ask for nothing but another try (RFC 8628 section 3.5, RFC 9449 section 8)."""


class AnswerLine(NamedTuple):
    """One of several answers, in one line: `number` from 1 on, what was asked without secrets, and what it comes to.

    `status` is None where none is told. `at` is when it was, as the tool wrote it, "" where it did not; `line` is the
    number of the line it begins in, 0 where it stands in a document. `explained` marks the one that is explained, and
    `failed` those that are failures.
    """

    number: int
    asked: str
    status: int | None
    summary: Message | str
    at: str
    line: int
    explained: bool
    failed: bool

    def told(self) -> AnswerLine:
        """The line in the language that is spoken now."""
        return self._replace(summary=str(self.summary))


def listed(
    answers: Sequence[PastedResponse], number: int, summary_of: Callable[[PastedResponse], Message]
) -> tuple[AnswerLine, ...]:
    """Each answer in one line, where there are several; of very many those that failed, and number `number`."""
    if len(answers) < 2:
        return ()
    named = [n for n, each in enumerate(answers, 1) if len(answers) <= MAX_LISTED or failed(each)]
    shown = sorted({*named[:MAX_LISTED], number})
    told: dict[object, Message] = {}

    def once(one: PastedResponse) -> Message:
        """What a client that tries again gets is often the same."""
        key = one.status, one.headers, one.body, one.sent
        if key not in told:
            told[key] = summary_of(one)
        return told[key]

    return tuple([_line(answers[n - 1], n, number, once) for n in shown])


def _line(one: PastedResponse, number: int, meant: int, summary_of: Callable[[PastedResponse], Message]) -> AnswerLine:
    fails = failed(one)
    summary = summary_of(one) if fails or number == meant else message("It did not fail.")
    return AnswerLine(number, one.asked, one.status, summary, one.at, one.line, number == meant, fails)


def read_response(text: str, number: int | None = None) -> PastedResponse:
    """The answer that is explained, or the one of that `number` from 1 on; see `answers_of` and `explained`."""
    return chosen(answers_of(text), number)[0]


def chosen(answers: Sequence[PastedResponse], number: int | None = None) -> tuple[PastedResponse, int]:
    """One of the answers, with a note which it is where there are several, and its number from 1 on.

    InspectorError where there is none of that number.
    """
    if number is not None and not 1 <= number <= len(answers):
        words = message("There is no answer {number} in it: it has {count}.", number=number, count=len(answers))
        raise InspectorError(words)
    at = explained(answers) if number is None else number - 1
    one = answers[at]
    if len(answers) == 1:
        return one, 1
    asked = host_of(one.sent.url) if one.sent else None
    note = message(
        "Of {count} answers in it this is number {number}: {host} answered {status}.",
        count=len(answers),
        number=at + 1,
        host=asked or message("the server"),
        status=str(one.status or "-"),
    )
    return replace(one, note=note), at + 1


def answers_of(text: str) -> tuple[PastedResponse, ...]:
    """All answers in what was pasted, in their order, one at least.

    InspectorError with one sentence where there is nothing, too much, or no answer in it; never anything else.
    """
    most = MAX_DOCUMENT_CHARS if text.lstrip("\ufeff \r\n\t")[:1] in ("{", "[") else MAX_PASTED_CHARS
    if len(text) > most:
        words = message(
            "It has {count} characters; an answer of more than {most} is not read.",
            count=len(text),
            most=most,
        )
        raise InspectorError(words)
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    plain = _without_quote_marks(plain)
    fenced = _FENCE.match(plain)
    plain = (fenced[1] if fenced else plain).strip("\n")
    if not plain.strip():
        raise InspectorError(message("There is nothing to read. Paste what the server or the API said."))
    found = _read(plain, 0)
    return tuple([each for each in found if not _on_the_way(each)] or found[-1:])


def _without_quote_marks(plain: str) -> str:
    """A text without the marks that a mail or a chat puts before the lines of another one.

    No tool has a status line behind such a mark: what curl marks so is what was sent.
    """
    return _QUOTE_MARK.sub("", plain) if _QUOTED_STATUS.search(plain) else plain


def _on_the_way(answer: PastedResponse) -> bool:
    """Whether it is no answer of its own: a redirect, a preflight, or the way through a proxy."""
    method = answer.sent.method if answer.sent else ""
    status = answer.status or 0
    succeeded = 200 <= status < 300
    established = succeeded and answer.phrase.lower() == "connection established"
    return 300 <= status < 400 or established or (succeeded and method in ("OPTIONS", "CONNECT"))


# --- which one is meant


def explained(answers: Sequence[PastedResponse]) -> int:
    """Which of the answers is explained, from 0 on: the first failure of authentication, of a token or of a right.

    Else the first other failure, but for pages that are not there and requests that a browser blocked; else the first
    of those; else the last. A challenge that the client answered is no failure: the same was asked again and granted,
    or asked first without credentials.
    """
    ranks = [_rank(answer) for answer in answers]
    best = 0
    for number in range(len(answers)):
        if ranks[number] > best and not (ranks[number] == _OF_AUTH and _negotiated(answers, number)):
            best = ranks[number]
    if best == 0:
        return len(answers) - 1
    wanted = (n for n, rank in enumerate(ranks) if rank == best)
    return next(n for n in wanted if not (best == _OF_AUTH and _negotiated(answers, n)))


_OF_AUTH, _OTHER, _BESIDE = 3, 2, 1


def failed(answer: PastedResponse) -> bool:
    """Whether it is a failure: by its status, by what a success says of itself, or because there was no answer."""
    return _rank(answer) > 0


def _rank(answer: PastedResponse) -> int:
    status, url = answer.status or 0, answer.sent.url if answer.sent else ""
    grant = _TOKEN_URL.search(url[:2000]) is not None or (answer.sent is not None and "grant_type=" in answer.sent.body)
    if status in (401, 403, 407):
        return _OF_AUTH
    if 200 <= status < 300:
        return _OF_AUTH if _fails_within(answer) else 0
    if status >= 400:
        return _OF_AUTH if grant or _names_error(answer) else _BESIDE if status in _ASIDE else _OTHER
    said = any(name.lower() in ("www-authenticate", "grpc-status") for name, _ in answer.headers)
    return _OF_AUTH if said or _names_error(answer) else _BESIDE


def _fails_within(answer: PastedResponse) -> bool:
    if any(name.lower() == "grpc-status" and value.strip() not in ("", "0") for name, value in answer.headers):
        return True
    body = answer.body or ""
    if body.lstrip()[:1] not in ("{", "[") or len(body) > MAX_READ_WITHIN:
        return False
    document = json_of(body)
    return document is not None and fails_within(answer.status or 200, document)


def _names_error(answer: PastedResponse) -> bool:
    """Whether the body is an error of OAuth (RFC 6749 section 5.2)."""
    body = answer.body or ""
    document = json_of(body) if body.lstrip()[:1] == "{" and len(body) < MAX_READ_WITHIN else None
    return document is not None and wrapped.nested_error(document) is not None


def _negotiated(answers: Sequence[PastedResponse], number: int) -> bool:
    """Whether a refusal was an ordinary challenge: the client asked the same again, and got further."""
    one = answers[number]
    if one.sent is None or not (one.status in (401, 407) or _PENDING.search((one.body or "")[:2000])):
        return False
    for later in answers[number + 1 : number + 200]:
        if later.sent is None or (later.sent.method, later.sent.url) != (one.sent.method, one.sent.url):
            continue
        if 200 <= (later.status or 0) < 300 and not _fails_within(later):
            return True
        if _PENDING.search((one.body or "")[:2000]) or (_has_credentials(later) and not _has_credentials(one)):
            return True
    return False


def _has_credentials(answer: PastedResponse) -> bool:
    named = answer.sent.headers if answer.sent else ()
    return any(name.lower() in ("authorization", "proxy-authorization") for name, _ in named)


# --- where they stand


def _read(plain: str, depth: int) -> list[PastedResponse]:
    document = json_of(plain)
    if isinstance(document, str) and document.strip() and depth < MAX_WRAPPED:  # JSON within a text of JSON
        return _read(document.strip("\n"), depth + 1)
    if isinstance(document, dict | list):
        found = _of_document(document, depth)
        if not found and isinstance(document, dict):
            found = [PastedResponse(status_member(document), body=plain)]
        return found or _of_plain(plain, depth)
    documents = wrapped.of_json_lines(plain)
    if documents is not None and (found := list(_of_records(documents)) or _of_document(documents, depth)):
        return found
    return _of_plain(plain, depth)


def _of_plain(plain: str, depth: int) -> list[PastedResponse]:
    """The answers in a text that is no document."""
    texts = log_lines.without_prefixes(plain.split("\n")[:MAX_LINES])
    lines = [PastedLine(text, number) for number, text in enumerate(texts, 1)]
    if found := pieces(lines) or log_lines.of_burp(plain) or log_lines.of_panel(lines):
        return [of_piece(each) for each in found]
    command, rest = wrapped.split_command(texts)
    if command is not None and depth < MAX_WRAPPED:
        return [with_command(each, command) for each in _read("\n".join(rest).strip("\n"), depth + 1)]
    if console := log_lines.of_console(plain):
        return [of_members(each) for each in console]
    if told := log_lines.of_lines(lines):
        if len(told) == 1 and told[0][0].answer.get("body") is None and len(lines) > 1:
            one = of_members(told[0][0])
            rest = [line.text for line in lines if line.number != told[0][1]]
            return [replace(one, line=told[0][1], body=_meant("\n".join(rest).strip("\n")))]
        return [replace(of_members(each), line=number) for each, number in told]
    for printed in log_lines.printed(plain):
        if members := wrapped.recorded(printed):
            return [of_members(each) for each in members]
    return [_of_words(_beside_tokens(texts))]


def _beside_tokens(lines: list[str]) -> str:
    """The text without lines that are a token alone, from a line on that is a status, where there is one."""
    left = [line for line in lines if not ("eyJ" in line and _TOKEN_ALONE.fullmatch(line))]
    if len(left) == len(lines):
        return "\n".join(lines)
    begin = next((at for at, line in enumerate(left) if _REFUSED.fullmatch(line)), 0)
    return "\n".join(left[begin:]).strip("\n")


def _meant(text: str) -> str | None:
    return text or None


def _of_words(plain: str) -> PastedResponse:
    """An answer in parts, or what a program complains of."""
    answer = of_text(plain)
    if answer.status is not None or answer.headers:
        return answer
    told = log_lines.complaint(answer.body or plain)
    if told is None:
        said = log_lines.said_body(plain)
        document = json_of(said) if said else None
        return replace(answer, body=said, status=status_member(document)) if isinstance(document, dict) else answer
    return replace(of_members(told), line=1)


def _of_records(documents: list[Any]) -> Iterator[PastedResponse]:
    """The answers in a log with a document in each line."""
    for document in documents:
        yield from _of_one(document)


def _of_one(document: object) -> list[PastedResponse]:
    """The answers that stand in a document as such; what a record of a log tells of one, where that is more."""
    found = wrapped.recorded(document)
    bare = len(found) == 1 and not found[0].answer.get("headers") and wrapped.url_of(found[0].request) is None
    if isinstance(document, dict) and (not found or bare) and (record := log_lines.of_record(document)):
        return [of_members(record)]
    return [of_members(each, wrapped.beside(document)) for each in found]


def _of_document(document: dict[str, Any] | list[Any], depth: int) -> list[PastedResponse]:
    """The answers inside a JSON document; none where the document is itself the body."""
    if isinstance(document, dict) and "request" in document and document.get("response", "") is None:
        raise InspectorError(message("That request got no answer. The document's own diagnosis says why."))
    if found := _of_one(document):
        return found
    own = document.get("error") if isinstance(document, dict) else None
    if depth < MAX_WRAPPED and not isinstance(own, str) and (text := wrapped.within(document)):
        inner = _read(text.strip("\n"), depth + 1)
        status = status_member(document) if isinstance(document, dict) else None
        return [replace(each, status=status) if each.status is None else each for each in inner]
    if not isinstance(own, str) and (nested := wrapped.nested_error(document)):
        error, status = nested
        return [PastedResponse(status, body=json.dumps(error, ensure_ascii=False))]
    return []
