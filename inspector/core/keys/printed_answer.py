"""The body of an HTTP answer in what a program printed of it: `curl -i` or `-v`, HTTPie, a saved exchange."""

from __future__ import annotations

import re
from typing import NamedTuple

from inspector.core.text.patterns import pattern

_STATUS = pattern(r"HTTP/\d(?:\.\d)? (\d{3})\b[^\n]*(?:\n|\Z)")
_REQUEST = pattern(r"[A-Z]{3,10} \S+ HTTP/\d(?:\.\d)?[ \t]*\n")
_MARKED_STATUS = pattern(r"^< HTTP/\d(?:\.\d)? (\d{3})\b", re.MULTILINE)
_MARKED = pattern(r"^(?:[*<>](?: .*)?|[{}] \[\d+ bytes data\])$\n?", re.MULTILINE)
"""The lines that `curl -v` prints of the connection, the request and the header."""
_PROGRESS = pattern(
    r"^(?=.{0,200}$)(?: *% Total .*| *Dload .*| *\d+ +\d+.*(?:[-\d]+:[-\d]+:[-\d]+).*)$\n?", re.MULTILINE
)
_LEFT_OPEN = pattern(r"\* (?:Connection #\d+ to host|Closing connection|shutting down connection).*$", re.MULTILINE)
"""Printed behind a body without a line break at its end, in its last line."""
_BLANK_LINE = pattern(r"\n[ \t]*\n")
MOST_ANSWERS = 20
"""Redirects and interim answers before the last one: curl follows 50 at most, and nobody publishes keys behind 20."""


class PrintedAnswer(NamedTuple):
    """The status and the body of the last answer that was printed."""

    status: int
    body: str


def read(text: str) -> PrintedAnswer | None:
    """What was answered last; None where no answer was printed."""
    text = text.replace("\r\n", "\n")
    if marked := _MARKED_STATUS.findall(text):
        return PrintedAnswer(int(marked[-1]), _LEFT_OPEN.sub("", _MARKED.sub("", _PROGRESS.sub("", text))).strip())
    body, status = text.lstrip(), 0
    for _ in range(MOST_ANSWERS):
        begin = _STATUS.match(body) or _REQUEST.match(body)
        if begin is None:
            break
        status = int(begin[1]) if begin.lastindex else status  # a request has none
        blank = _BLANK_LINE.search(body)
        body = body[blank.end() :].lstrip() if blank is not None else ""
    return PrintedAnswer(status, body) if status else None
