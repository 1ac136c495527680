"""Answers of 1 MB that are hard to read: each makes some pattern, parser or list as long as it can be."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator

MEGABYTE = 1_048_576
LINE = "HTTP/1.1 401 Unauthorized\r\n"
JSON = f"{LINE}Content-Type: application/json\r\n\r\n"
PAGE = f"{LINE}Content-Type: text/html\r\n\r\n"
ROOM = MEGABYTE - 200
SENTENCE = "the token is not expired but the audience of the issuer is not valid and "
ENTRY = {
    "request": {"method": "GET", "url": "https://api.example/orders"},
    "response": {"status": 401, "content": {"text": "The token is expired"}},
}


def hostile_answers() -> Iterator[tuple[str, str]]:
    """What each is, and the answer."""
    members = {f"{place}": f"token {place} expired" for place in range(100_000)}
    entries = {"log": {"entries": [ENTRY] * (ROOM // 160)}}
    encoded = base64.b64encode(b'{"message": "The token is expired"} ' * 20_000).decode()
    yield "JSON 5,000 deep", f"{JSON}{_nested(5000)}"
    yield "JSON that opens and never closes", JSON + _full('{"a":')
    yield "JSON of 100,000 members", JSON + json.dumps(dict.fromkeys(members, 1), separators=(",", ":"))
    yield "JSON of many sentences", JSON + json.dumps(dict(list(members.items())[: ROOM // 36]))
    yield "JSON of 100,000 members, cut", (JSON + json.dumps(members))[:ROOM]
    yield "a list of errors", JSON + json.dumps({"errors": [{"message": "The token is expired"}] * (ROOM // 40)})
    yield (
        "a list of different errors",
        JSON + json.dumps({"errors": [{"message": f"Claim m{place} is not valid"} for place in range(ROOM // 44)]}),
    )
    yield "JSON in a text in JSON", _message(json.dumps({"message": '"{a} '}))
    yield "a message of one sentence", _message(SENTENCE)
    yield "a message of quotes", _message('expected " got ')
    yield "a message of backslashes", _message("\\")
    yield "a message of one long word", _message("a")
    yield "a message of stops", _message("a. ")
    yield "a message of brackets", _message("([{<")
    yield "one sentence, no JSON", JSON + _full(SENTENCE)
    yield "escaped JSON", JSON + _full('{\\"error\\":')
    yield "opened braces and quotes", JSON + _full("{ '")
    yield "quotes", JSON + '"' * ROOM
    yield "one word", JSON + "a" * ROOM
    yield "white space", JSON + " " * ROOM
    yield "line breaks before it", "\n" * ROOM + "x"
    yield "other languages", JSON + _full("ÿ令牌过期")
    yield "paragraphs that never close", PAGE + "<html><body>" + _full("<div><p>The token was invalid</p>")
    yield "tags that never close", PAGE + "<html>" + _full("<p>invalid token ")
    yield "attributes that never close", PAGE + "<html>" + _full("<a href='")
    yield "comments that never close", PAGE + "<html>" + _full("<!-- ")
    yield "scripts that never close", PAGE + "<html>" + _full("<script>a ")
    yield "openings of tags", PAGE + "<" * ROOM
    yield "entities", PAGE + "<html>" + _full("&quot;&#34;")
    yield "ampersands", PAGE + "<html>" + "&" * ROOM
    yield "XML 350,000 deep", JSON + "<a>" * (ROOM // 3)
    yield "XML of messages", JSON + '<?xml version="1.0"?><E>' + _full("<Message>Token expired</Message>") + "</E>"
    yield "challenges in one header", f"{LINE}WWW-Authenticate: " + _full('Bearer error="invalid_token", ') + "\r\n\r\n"
    yield "100 challenges", LINE + f"WWW-Authenticate: Bearer scope={'a b' * 3000}\r\n" * 100 + "\r\n"
    yield (
        "a challenge that never ends",
        f'{LINE}WWW-Authenticate: Bearer error_description="' + _full("\\a") + "\r\n\r\n",
    )
    yield "headers", LINE + _full("X-Header: y\r\n") + "\r\n{}"
    yield "lines of JSON", _full('{"level": "error", "status": 401, "msg": "token expired"}\n')
    yield "lines of a log", _full("2026-11-20 10:15:00 ERROR c.x.Y : token expired at 3\n")
    yield "lines of a stack", JSON + _full("  at c.x.Y.z (Y.java:3)\nCaused by: a.b.C: it is\n")
    yield "causes", JSON + _full("Caused by: a.b.C: ")
    yield "output of curl -v", "* Trying\n> GET / HTTP/1.1\n" + _full("< X: y\n")
    yield "many answers", _full(f"{JSON}{{}}\r\n\r\n")
    yield "many answers with sentences", _full(f'{JSON}{{"message": "The token is expired"}}\r\n\r\n')
    yield "a HAR of many entries", json.dumps(entries)
    yield (
        "a HAR with one body in base64",
        json.dumps(
            {
                "log": {
                    "entries": [
                        ENTRY | {"response": {"status": 401, "content": {"text": encoded, "encoding": "base64"}}}
                    ]
                }
            }
        ),
    )
    yield "a HAR that is cut", json.dumps(entries)[: ROOM // 2]


def _full(text: str) -> str:
    """As much of `text` as makes 1 MB."""
    return text * (ROOM // len(text))


def _message(text: str) -> str:
    """JSON with as much of `text` in one message."""
    return JSON + json.dumps({"message": text * (ROOM // (len(json.dumps(text)) - 2))})


def _nested(depth: int) -> str:
    return '{"a":' * depth + "1" + "}" * depth
