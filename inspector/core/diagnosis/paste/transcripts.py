"""Exchanges as tools write them down, taken apart line by line: what was sent, and what was received.

curl -v, --trace and --trace-ascii, wget -S and --debug, HTTPie, OkHttp, Faraday, Python's http.client, kubectl -v=8,
Insomnia, and several answers as raw HTTP one after the other. Nobody has to say which tool it was.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from inspector.core.diagnosis.paste.wrapped import Command, split_command
from inspector.core.text.patterns import pattern

STATUS_LINE = pattern(r"HTTP(?:/\d(?:\.\d)?)?[ \t]+([1-9]\d\d)(?:[ \t]+([^{<\[]*))?")
REQUEST_LINE = pattern(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) +(\S+)(?: +HTTP/[\d.]+)?")
_WITH_VERSION = pattern(r"[A-Z]{3,7} +\S+ +HTTP/[\d.]+")
_HEADER = pattern(r":?[!#$%&'*+.^_`|~0-9A-Za-z-]+[ \t]*:.*")
MAX_PIECES = 2000

SENT, RECEIVED, BODY = ">", "<", "|"

Event = tuple[str, str, int]
"""Whether a line was sent, received, or is of a body alone; the line; and the number of the line it was pasted in."""


class PastedLine(NamedTuple):
    """A line of what was pasted, and its number from 1 on."""

    text: str
    number: int


class Piece(NamedTuple):
    """One answer: the lines that were sent for it, those received, those that are its body for sure, and its place."""

    sent: tuple[str, ...]
    received: tuple[str, ...]
    body: tuple[str, ...]
    line: int
    command: Command | None = None


def pieces(lines: list[PastedLine]) -> list[Piece]:
    """The answers in a transcript, in their order; none where it is no transcript."""
    lines = list(_unescaped(lines))
    whole = "\n".join(line.text for line in lines)
    for marks, read in _READERS:
        events = read(lines) if any(mark in whole for mark in marks) else []
        if events and (found := list(_assembled(events))):
            return found[:MAX_PIECES]
    return list(_raw(lines))[:MAX_PIECES]


def _assembled(events: Iterable[Event]) -> Iterator[Piece]:
    """One answer for each status line that was received; interim ones (RFC 9110 section 15.2) belong to the next."""
    sent: list[str] = []
    received: list[str] = []
    body: list[str] = []
    first, interim = 0, False
    for kind, text, number in events:
        if kind == SENT and REQUEST_LINE.fullmatch(text.strip()):
            if received and not interim:
                yield Piece(tuple(sent), tuple(received), tuple(body), first)
            sent, received, body = [text], [], []
        elif kind == SENT:
            sent.append(text)
        elif kind == RECEIVED and (found := STATUS_LINE.fullmatch(text.strip())):
            if received and not interim:
                yield Piece(tuple(sent), tuple(received), tuple(body), first)
                sent = []
            received, body, first, interim = [text.strip()], [], number, found[1].startswith("1")
        elif kind == RECEIVED and received:
            received.append(text)
        elif kind == BODY and received:
            body.append(text)
    if received:
        yield Piece(tuple(sent), tuple(received), tuple(body), first)


# --- raw HTTP


_NOISE = pattern(
    r"(?:INFO|DEBU)\[\d+\] (?:Request|Response):.*|[-=*_]{20,}|###.*|Elapsed time: [\d.]+m?s|\s*group= iter=\d+ .*"
)
"""What k6, Fiddler, VS Code's REST client and HTTPie write between exchanges."""
_TRAILER = pattern(r"\s{1,4}group= iter=\d+ .*")
_PROMPTED = pattern(r"\s*(?:[$#%]\s+|PS [^>]{0,200}>\s*)\S|(?:curl|https?|xh|wget)\s[^\n]{0,2000}https?://|curl\s+-")


def _raw(lines: list[PastedLine]) -> Iterator[Piece]:
    """Answers as raw HTTP, with or without the request or the command before each."""
    if not any(_is_status(line.text.strip()) for line in lines):
        return
    command: Command | None = None
    events: list[Event] = []
    kind = ""
    at = 0
    while at < len(lines):
        text, number = lines[at]
        bare = text.strip()
        if _is_status(bare):
            kind = RECEIVED
        elif _begins_request(lines, at, first=not kind):
            kind = SENT
        elif _PROMPTED.match(text) and (kind != SENT) and (found := _command_at(lines, at)):
            yield from _with_command(events, command)
            command, size = found
            events, kind, at = [], "", at + size
            continue
        if kind and not _NOISE.fullmatch(bare):
            events.append((kind, _TRAILER.sub("", text) if "group= iter=" in text else text, number))
        at += 1
    yield from _with_command(events, command)


def _is_status(bare: str) -> bool:
    return bare.startswith("HTTP") and STATUS_LINE.fullmatch(bare) is not None


def _begins_request(lines: list[PastedLine], at: int, *, first: bool) -> bool:
    bare = lines[at].text.strip()
    if not bare[:1].isupper() or not REQUEST_LINE.fullmatch(bare):
        return False
    if first or _WITH_VERSION.fullmatch(bare):
        return True
    return at + 1 < len(lines) and _HEADER.fullmatch(lines[at + 1].text.strip()) is not None


def _command_at(lines: list[PastedLine], at: int) -> tuple[Command, int] | None:
    """The command that was typed here, and how many lines it has."""
    rest = [line.text for line in lines[at : at + 200]]
    command, after = split_command(rest)
    return (command, len(rest) - len(after)) if command is not None else None


def _with_command(events: list[Event], command: Command | None) -> Iterator[Piece]:
    for piece in _assembled(events):
        yield piece if piece.sent else piece._replace(command=command)


# --- escaped dumps


_DUMPED = pattern(r"(?:HTTP/[\d.]+ [1-5]\d\d|[A-Z]{3,7} \S{1,2000} HTTP/[\d.]+)[^\\\n]{0,100}(\\r)?\\n")
_ESCAPE = pattern(r"\\(r\\n|[nrt\"'\\])")
_QUOTE = pattern(r"(?<!\\)[\"']$")
_UNESCAPED = {"r\\n": "\n", "n": "\n", "r": "", "t": "\t"}


def _unescaped(lines: list[PastedLine]) -> Iterator[PastedLine]:
    r"""The lines; one that holds a dump with \r\n written out (Go's %q, Python's repr) as the lines of that dump."""
    for line in lines:
        found = _DUMPED.search(line.text) if "\\n" in line.text else None
        if found is None or line.text.startswith(("send: ", "reply: ")):
            yield line
            continue
        dumped = _QUOTE.sub("", line.text[found.start() :].rstrip())
        whole = _ESCAPE.sub(lambda escape: _UNESCAPED.get(escape[1], escape[1]), dumped)
        yield from (PastedLine(text, line.number) for text in whole.split("\n"))


# --- curl


TIMED = pattern(r"(?:\d\d:\d\d:\d\d\.\d{3,6} )?(?:\[\d+-[\dx]+\] )?(?=[*<>{}] |[*<>]$|== |=> |<= )")
_CURL_NOISE = pattern(
    r"\*( |$)|[{}] \[\d+ bytes data\]$|  % Total |\s+Dload |[\s\d:.kMG-]{20,}$|curl: \(\d+\) "
    r"|Note: Unnecessary use of -X"
)
_CURL_GLUED = pattern(r"\* Connection #\d+ to host \S* ?left intact(.+)")
_STAMP = pattern(r"\d\d:\d\d:\d\d\.\d{3,6} (?:\[\d+-[\dx]+\] )?$")


def untimed(text: str) -> str:
    """A line of curl without its time and the numbers of its transfer and connection."""
    found = TIMED.match(text)
    return text[found.end() :] if found else text


def _curl(lines: list[PastedLine]) -> list[Event]:
    """Curl -v and Insomnia: "> " was sent, "< " was received, "* " is the tool's own, "| " a body of Insomnia."""
    bare = [line._replace(text=untimed(line.text)) for line in lines]
    if not any(line.text.startswith("< HTTP/") and STATUS_LINE.match(line.text[2:]) for line in bare):
        return []
    events: list[Event] = []
    twice: Counter[str] = Counter()  # with -i the head stands there a second time
    answered = repeats = False
    for text, number in bare:
        direction, inner = text[:1], text[2:]
        if text[:2].rstrip() in (SENT, RECEIVED):
            if direction == RECEIVED and STATUS_LINE.fullmatch(inner.strip()):
                twice.clear()
                repeats = False
            if direction == RECEIVED:
                twice[inner.strip()] += 1
            answered = direction == RECEIVED
            events.append((direction, inner, number))
        elif glued := _CURL_GLUED.fullmatch(text):
            events.append((BODY, glued[1], number))
        elif text.startswith("| "):  # as Insomnia's timeline has it
            events.append((BODY if answered else SENT, inner, number))
        elif answered and not _CURL_NOISE.match(text):
            bare_text = text.strip()
            if twice[bare_text] > 0 and (repeats or STATUS_LINE.fullmatch(bare_text)):
                repeats = bare_text != ""
                twice[bare_text] -= 1
            else:
                events.append((BODY, _before_words_of_curl(text), number))
    return events


def _before_words_of_curl(text: str) -> str:
    """A last line of a body without what curl writes behind it where the body has no line break at its end."""
    body, _, words = text.rpartition("* ")
    known = words.endswith("left intact") or words.startswith("Closing connection")
    return _STAMP.sub("", body) if body and known else text


_TRACED = pattern(r"(== Info|=> Send|<= Recv)(?: (header|data|SSL data))?[:,].*")
_DATA = pattern(r"([0-9a-f]{4,8}): ?(.*)")
_HEX = pattern(r"((?:[0-9a-f]{2} ){1,16}) *(.*)")


def _curl_trace(lines: list[PastedLine]) -> list[Event]:
    """Curl --trace-ascii, and --trace with its hexadecimal bytes."""
    blocks: list[tuple[str, str, list[tuple[int, str]], int]] = []
    for text, number in lines:
        if marked := _TRACED.fullmatch(untimed(text)):
            blocks.append((marked[1], marked[2] or "", [], number))
        elif blocks and (data := _DATA.fullmatch(text)):
            blocks[-1][2].append((int(data[1], 16), data[2]))
    if not any(marked == "<= Recv" for marked, _, _, _ in blocks):
        return []
    named = [each for each in blocks if each[0] != "== Info" and each[1] in ("header", "data")]
    binary = all(_HEX.fullmatch(text) for _, _, data, _ in named for _, text in data)
    events: list[Event] = []
    whole = ""
    for number, (sender, what, chunk, line) in enumerate(named):
        whole += _of_hex(chunk) if binary else _of_ascii(chunk)
        following = named[number + 1] if number + 1 < len(named) else None
        if what == "data" and following and following[:2] == (sender, what):
            continue
        kind = SENT if sender == "=> Send" else RECEIVED if what == "header" else BODY
        events += [(kind, each.rstrip("\r"), line) for each in (whole.removesuffix("\n") or "").split("\n")]
        whole = ""
    return events


def _of_hex(data: list[tuple[int, str]]) -> str:
    found = [_HEX.match(text) for _, text in data]
    return bytes.fromhex("".join(each[1] for each in found if each)).decode("utf-8", "replace")


def _of_ascii(data: list[tuple[int, str]]) -> str:
    """The text of a block: where an offset goes further than its text, line breaks were left out."""
    parts = []
    for number, (offset, text) in enumerate(data):
        parts.append(text)
        if number + 1 < len(data) and data[number + 1][0] > offset + len(text):
            parts.append("\n")
    return "".join(parts)


# --- wget, http.client, OkHttp, Faraday, kubectl


_WGET_URL = pattern(r"--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--\s+(\S+)")
_WGET_STATUS = pattern(r"(?:Proxy|HTTP) request sent, awaiting response\.\.\. ?(?:(\d{3})(?: (.*))?)?")
_WGET_BODY = pattern(r"Skipping \d+ bytes of body: \[(.*)\] done\.?")

_WGET_NOISE = pattern(
    r"Length: |Saving to: |Connecting to |Resolving |Reusing |Username/Password Auth|Location: "
    r"|\d{4}-\d\d-\d\d |\s+\d+K |-\s+\d+%"
)


def _wget(lines: list[PastedLine]) -> list[Event]:
    """What wget -S writes: it indents what was received; without it one line has the status."""
    if any(line.text == "---response begin---" for line in lines):
        return list(_wget_debug(lines))
    events: list[Event] = []
    awaited = received = False
    for text, number in lines:
        bare = text.strip()
        if url := _WGET_URL.fullmatch(bare):
            events.append((SENT, f"GET {url[1]}", number))
            received = False
        elif status := _WGET_STATUS.fullmatch(bare):
            awaited = True
            events += [(RECEIVED, f"HTTP/1.1 {status[1]} {status[2] or ''}", number)] if status[1] else []
        elif received and text[:2] != "  ":
            events += [] if _WGET_NOISE.match(text) else [(BODY, text, number)]
        elif awaited and text[:2] == "  " and (STATUS_LINE.match(bare) or _HEADER.fullmatch(bare)):
            received = True
            events.append((RECEIVED, bare, number))
    return events if awaited else []


def _wget_debug(lines: list[PastedLine]) -> Iterator[Event]:
    """What wget --debug writes: it puts request and answer between marks, and the body in brackets."""
    inside = ""
    for text, number in lines:
        if text.startswith("---") and text.endswith(" begin---"):
            inside = SENT if "request" in text else RECEIVED
        elif text.endswith(" end---"):
            inside = ""
        elif inside:
            yield inside, text, number
        elif body := _WGET_BODY.fullmatch(text.strip()):
            yield BODY, body[1], number


_PYTHON_LINE = pattern(r"(send|reply|header): ?(.*)")


def _http_client(lines: list[PastedLine]) -> list[Event]:
    """What Python's http.client prints with a debug level, also under requests and urllib3."""
    if not any(line.text.startswith(("reply: 'HTTP/", 'reply: "HTTP/')) for line in lines):
        return []
    events: list[Event] = []
    answered = False
    for text, number in lines:
        found = _PYTHON_LINE.fullmatch(text)
        if found is None:
            events += [(BODY, text, number)] if answered and not text.startswith(("DEBUG:", "INFO:")) else []
        elif found[1] == "send":
            quoted = found[2].removeprefix("b")[1:-1]
            whole = _ESCAPE.sub(lambda escape: _UNESCAPED.get(escape[1], escape[1]), quoted)
            events += [(SENT, each, number) for each in whole.split("\n")]
            answered = False
        else:
            received = found[2][1:-1].split("\\r")[0] if found[1] == "reply" else found[2]
            events.append((RECEIVED, received, number))
            answered = True
    return events


_OKHTTP_SENT = pattern(r"--> (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\S+)(?: .*)?")
_OKHTTP_GOT = pattern(r"<-- (\d{3})(?: ((?!https?:)[^:]{1,60}?))? (https?://\S+) \(.*")


def _okhttp(lines: list[PastedLine]) -> list[Event]:
    """What OkHttp's logging interceptor writes."""
    if not any(_OKHTTP_GOT.fullmatch(line.text) for line in lines):
        return []
    events: list[Event] = []
    kind = ""
    for text, number in lines:
        if sent := _OKHTTP_SENT.fullmatch(text):
            kind = SENT
            events.append((SENT, f"{sent[1]} {sent[2]}", number))
        elif got := _OKHTTP_GOT.fullmatch(text):
            if not any(each[0] == SENT for each in events):
                events.append((SENT, f"GET {got[3]}", number))
            kind = RECEIVED
            events.append((RECEIVED, f"HTTP/1.1 {got[1]} {got[2] or ''}", number))
        elif text.startswith(("--> END", "<-- END")):
            kind = ""
        elif kind:
            events.append((kind, text, number))
    return events


_FARADAY = pattern(r"(?:[A-Z], \[[^\]]{1,60}\] +[A-Z]+ -- )?:? ?(request|response): (.*)")
_FARADAY_HEADER = pattern(r'([\w-]+): "(.*)"')


def _faraday(lines: list[PastedLine]) -> list[Event]:
    """What Ruby's Faraday logs: each line with its direction, further headers without it."""
    if not any((found := _FARADAY.fullmatch(line.text)) and found[2].startswith("Status ") for line in lines):
        return []
    events: list[Event] = []
    kind = ""
    for text, number in lines:
        found = _FARADAY.fullmatch(text)
        if found:
            kind = SENT if found[1] == "request" else RECEIVED
        inner = found[2] if found else text
        header = _FARADAY_HEADER.fullmatch(inner)
        if kind == RECEIVED and inner.startswith("Status "):
            events.append((RECEIVED, f"HTTP/1.1 {inner[7:].strip()}", number))
        elif header:
            events.append((kind, f"{header[1]}: {header[2]}", number))
        elif kind == SENT and not REQUEST_LINE.fullmatch(inner):
            events += [(SENT, "", number), (SENT, inner, number)]
        elif kind:
            events.append((BODY if kind == RECEIVED else SENT, inner, number))
    return events


_KLOG = pattern(r"(?:[IWE]\d{4} [\d:.]+ +\d+ [\w.]+:\d+\] ?)?(.*)")
_KLOG_STATUS = pattern(r"Response Status: (\d{3}(?: [A-Za-z -]+?)?) in \d+ milliseconds")
_KLOG_ASKED = pattern(r'"Request" verb="([A-Z]+)" url="([^"]+)".*')
_KLOG_ANSWERED = pattern(r'"Response" .*?\bstatus="(\d{3}[^"]*)".*')
_KLOG_BODY = pattern(r'(?:"Response Body" body=|Response Body: )(.*)')


def _kubectl(lines: list[PastedLine]) -> list[Event]:
    """What kubectl writes with -v=8 and more, in its former form and in the one of today."""
    events: list[Event] = []
    kind = ""
    for line, number in lines:
        found = _KLOG.fullmatch(line)
        text = (found[1] if found else line).strip()
        if asked := _KLOG_ASKED.fullmatch(text):
            events.append((SENT, f"{asked[1]} {asked[2]}", number))
            kind = SENT
        elif REQUEST_LINE.fullmatch(text):
            events.append((SENT, text, number))
            kind = SENT
        elif status := _KLOG_STATUS.fullmatch(text) or _KLOG_ANSWERED.fullmatch(text):
            events.append((RECEIVED, f"HTTP/1.1 {status[1]}", number))
            kind = RECEIVED
        elif body := _KLOG_BODY.fullmatch(text):
            events.append((BODY, _plain(body[1]), number))
        elif kind and _HEADER.fullmatch(text) and not text.endswith("Headers:"):
            events.append((kind, text, number))
    return events if any(kind == RECEIVED for kind, _, _ in events) else []


def _plain(text: str) -> str:
    """A text that may stand in quotation marks as JSON has it."""
    if text.startswith('"'):
        try:
            value = json.loads(text)
        except ValueError:
            return text
        return value if isinstance(value, str) else text
    return text


_READERS: tuple[tuple[tuple[str, ...], Callable[[list[PastedLine]], list[Event]]], ...] = (
    (("<= Recv",), _curl_trace),
    (("< HTTP/",), _curl),
    (("reply: ",), _http_client),
    (("<-- ",), _okhttp),
    (("response: Status ",), _faraday),
    (("awaiting response...",), _wget),
    (("Response Status: ", '"Response" '), _kubectl),
)
"""What each tool's output has in it, whatever else, and who reads it."""
