"""What servers said about a failure, out of any answer: JSON, XML, pages, lines of logs, headers."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from inspector.core.diagnosis.evidence import evidence_of_pasted
from inspector.core.diagnosis.paste.answers import read_response
from inspector.core.diagnosis.said.sentence import is_vague
from inspector.core.diagnosis.sentences import MAX_SENTENCE_CHARS, MAX_SENTENCES, Sentence, sentences_of
from tests.each_case import for_each

FOLDER = Path(__file__).parents[1] / "recorded"
REFUSALS: list[dict[str, Any]] = json.loads((FOLDER / "refusals.json").read_text(encoding="utf-8"))
"""The refusals of 26 real servers, each once; `says` is the sentence that tells the fault, null where none does."""
SPOKEN: list[dict[str, Any]] = json.loads((FOLDER / "spoken.json").read_text(encoding="utf-8"))
"""Answers in the shapes of services, gateways, languages and loggers, with all that they say, in its order."""
MEGABYTE = 1024 * 1024
SECONDS = 2.0
"""Fifty times what the slowest hostile answer takes, so that a busy machine does not matter and a square would."""


def said(
    body: object = "", *, status: int = 401, html: bool = False, headers: dict[str, str] | None = None
) -> tuple[Sentence, ...]:
    """The sentences of an answer; a body that is no text is sent as JSON."""
    text = body if isinstance(body, str) else json.dumps(body)
    document = body if isinstance(body, dict) else None
    return sentences_of(status, headers or {}, text, document, html=html)


def words(found: tuple[Sentence, ...]) -> list[str]:
    return [each.text for each in found if not each.code]


def codes(found: tuple[Sentence, ...]) -> list[str]:
    return [each.text for each in found if each.code]


@for_each("case", REFUSALS)
def test_what_real_servers_said_stands_in_front(case: dict[str, Any]) -> None:
    found = evidence_of_pasted(read_response(case["raw"])).sentences
    if case["says"] is None:
        assert all(is_vague(text) for text in words(found))
    else:
        assert case["says"] in words(found[:3])
    assert not any("node_modules" in each.text or "<" in each.place for each in found)


@for_each("case", SPOKEN)
def test_the_shapes_of_services(case: dict[str, Any]) -> None:
    try:
        document = json.loads(case["body"])
    except ValueError:
        document = None
    html = "<html" in case["body"].lower() or "<!doctype html" in case["body"].lower()
    whole = document if isinstance(document, dict) else None
    found = sentences_of(case["status"], case["headers"], case["body"], whole, html=html)
    assert words(found) == case["says"]
    assert codes(found) == case["codes"]


def test_places_are_told_and_a_token_is_in_no_repr() -> None:
    (sentence, code) = said({"error": "invalid_token", "error_description": "The token eyJhbGciOi is bad"})
    assert (sentence.place, sentence.code) == ("error_description", False)
    assert (code.place, code.code) == ("error", True)
    assert "eyJ" not in repr(sentence)


def test_what_says_nothing_of_a_failure_is_left_out() -> None:
    members = {
        "timestamp": "Fri, 20 Nov 2026 10:15:00 GMT",
        "path": "/orders and more of it",
        "instance": "the first one",
        "documentation_url": "https://docs.example/a b c",
        "trace_id": "a b c",
        "request": {"body": "the body of the request"},
        "realm": "the realm of orders",
        "hostname": "api one two",
        "access_token": "not to be shown here",
        "client_id": "the client of orders",
        "version": "two point one",
        "number": 401,
        "message": "The signature is wrong",
    }
    assert [each.text for each in said(members)] == ["The signature is wrong"]


def test_of_what_was_asked_for_only_telling_members_are_read() -> None:
    body = {
        "data": {"orders": [{"title_text": "Two red chairs", "customer": "Anna Maria Example"}]},
        "errors": ["No key"],
    }
    assert words(said(body, status=200)) == ["No key"]


def test_a_realm_is_never_a_sentence() -> None:
    header = (
        'Bearer realm="Please log in here", scope="orders read all", algs="RS256 ES256 none",'
        ' error_uri="https://a.example/expired token here", authorization_uri="https://b.example/a b c"'
    )
    assert said(headers={"www-authenticate": header}) == ()


def test_a_page_for_people_gives_its_headings_and_what_is_about_an_error() -> None:
    paragraphs = "".join(f"<p>Paragraph {number} about chairs and tables.</p>" for number in range(80))
    page = f"<html><h1>Orders of the day</h1>{paragraphs}<p class='error-text'>Please bring a badge.</p></html>"
    assert words(said(page, html=True)) == ["Please bring a badge.", "Orders of the day"]


def test_a_page_of_a_success_says_nothing_of_a_failure() -> None:
    page = "<html><h1>Token expired: how to read our logs</h1></html>"
    assert said(page, status=200, html=True) == ()
    assert words(said(page, html=True)) == ["Token expired: how to read our logs"]


def test_stock_pages_blame_nobody() -> None:
    page = (
        "<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify"
        " that you\nare authorized to access the document\nrequested.  Either you supplied the wrong\ncredentials"
        " (e.g., bad password), or your browser\ndoesn't understand how.</p><hr>"
        "<address>Apache/2.4.66 (Debian) Server at a.example Port 80</address></body></html>"
    )
    assert [each.text for each in said(page, html=True)] == ["401 Unauthorized", "Unauthorized"]


def test_no_entity_of_a_document_is_expanded() -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "ha ha"><!ENTITY b "&a;&a;">]><Error><Message>So &b; it &lt;is&gt;</Message></Error>'
    )
    assert words(said(bomb)) == ["So &b; it <is>"]
    file = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Error><Message>It is &f; here</Message></Error>'
    assert words(said(file)) == ["It is &f; here"]


def test_a_long_body_is_read_from_its_beginning_and_its_end() -> None:
    body = f"The first line fails here\n{'x' * MEGABYTE}\nERROR the last line failed too"
    assert words(said(body)) == ["The first line fails here", "the last line failed too"]


def test_long_sentences_and_many_of_them_are_cut() -> None:
    found = said({"message": "why " * 5000, "errors": [f"number {n} failed" for n in "abcdefghijklmnopqrstuvwxyz" * 4]})
    assert len(found[0].text) <= MAX_SENTENCE_CHARS
    many = said({f"reason{n}": f"It failed for the {n}th time" for n in range(1000)})
    assert len(many) == MAX_SENTENCES


def test_the_telling_members_of_an_object_with_many_are_found() -> None:
    body = {f"x{number}": number for number in range(100_000)} | {"error_description": "The client is disabled"}
    assert words(said(body)) == ["The client is disabled"]


def test_a_bare_sentence_and_a_bare_code() -> None:
    assert said("JWT has expired") == (Sentence("JWT has expired", "text"),)
    assert said("invalid_token") == (Sentence("invalid_token", "text", code=True),)
    assert said("") == said("   ") == said("401") == said("null") == ()


HOSTILE = {
    "blanks": " ",
    "newlines": "\n",
    "tags that never end": "<a ",
    "elements that never end": "<div class='error'>",
    "comments that never end": "<!--",
    "scripts that never end": "<script>",
    "quotation marks": 'a="',
    "backslashes": 'a="\\',
    "pairs": 'a="b c" ',
    "names": "a.b.c:",
    "braces": '{"a":',
    "brackets": "[",
    "separators": "([.,;",
    "causes": "Caused by: ",
    "classes": "AbcException: ",
    "exceptions in exceptions": "AbcError('a b c'",
    "times": "2026-11-20 10:15:00 ",
    "log lines": '2026-11-20 10:15:00 ERROR [x] a.b.c - msg="token expired"\n',
    "entities": "&amp;&#x",
    "namespaces": '<a:b xmlns:c="d">token expired now</a:b>',
    "percent signs": "%20",
    "ids": "trace id: ",
    "texts of JSON": '{\\"a\\":\\"b c\\"}',
    "a form": "a=b&",
    "messages": "msg=a b ",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_no_megabyte_takes_long(piece: str) -> None:
    body = (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
    headers = dict.fromkeys(("x-error", "proxy-status", "grpc-message"), body)
    headers |= {"www-authenticate": f'Bearer error_description="{body}', "location": f"https://a.example/?{body}"}
    start = time.process_time()
    for found in (said(body), said(f"<html>{body}", html=True), said({"message": body}), said(headers=headers)):
        assert len(found) <= MAX_SENTENCES
        assert all(len(each.text) <= MAX_SENTENCE_CHARS for each in found)
    assert time.process_time() - start < 4 * SECONDS


def test_no_large_document_takes_long() -> None:
    deep: dict[str, Any] = {}
    inner = deep
    for _ in range(5000):
        inner["a"] = inner = {}
    documents: list[dict[str, Any]] = [
        deep,
        {f"member{number}": "token is expired" for number in range(100_000)},
        {f"message{number}": "why not " * 1000 for number in range(200)},
        {f"member{number}": '{"a":' * 2000 for number in range(100)},
        {"errors": [{"message": f"token {number} is expired"} for number in range(50_000)]},
    ]
    start = time.process_time()
    for document in documents:
        assert len(sentences_of(401, {}, "{}", document, html=False)) <= MAX_SENTENCES
    assert time.process_time() - start < len(documents) * SECONDS


def test_anything_at_all_is_read() -> None:
    pieces = [*HOSTILE.values(), "token expired", "\0", "\ud800", "\u202e", "<p>", "</p>", "<html>", "]]>", "<![CDATA["]
    pieces += [
        '"message":',
        '"a b c"',
        "}",
        "]",
        "\\u12",
        "Traceback (most recent call last):\n",
        "\r\n",
        "é",
        "トークン",
    ]
    chance = random.Random(14)  # noqa: S311 - of a test, and the same each time
    for _ in range(400):
        body = "".join(chance.choices(pieces, k=chance.randrange(60)))
        header = "".join(chance.choices(pieces, k=chance.randrange(20)))
        headers = dict.fromkeys(("www-authenticate", "x-ms-diagnostics", "location", "x-amzn-errortype"), header)
        for html in (False, True):
            found = said(body, html=html, headers=headers)
            assert len(found) <= MAX_SENTENCES
            assert all(each.text and len(each.text) <= MAX_SENTENCE_CHARS for each in found)
