"""All answers in a paste are found, in whatever form, and the right one is explained."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.paste.answers import answers_of, explained, read_response
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.errors import InspectorError
from tests.core.diagnosis.answer_forms import (
    ANSWERS,
    API_URL,
    BASIC,
    FORMS,
    NAMES_NO_STATUS,
    SECRET,
    TOKEN_URL,
    har,
    har_entry,
)
from tests.core.explained import diagnosed_text
from tests.core.minting import judge, mint
from tests.each_case import for_each

ERRORS_ALONE = {"Spring", "PowerShell", "Python's httpx"}
"""Programs that tell of failures alone."""
PAIRS = [
    (form, answer)
    for form in FORMS
    for answer, one in ANSWERS.items()
    if not (form in ERRORS_ALONE and one.status < 400)
]


@for_each("form,answer", PAIRS)
def test_an_answer_is_the_same_in_every_form(form: str, answer: str) -> None:
    one = ANSWERS[answer]
    text = FORMS[form](one)
    found = read_response(text)
    assert found.status == (None if form in NAMES_NO_STATUS and '"code":' not in one.body else one.status), found
    assert found.body is not None
    assert found.body.strip() == one.body
    if form not in NAMES_NO_STATUS and one.status >= 400:
        assert explained(answers_of(text)) == 0
    shown = repr(answers_of(text)) + str(diagnosed_text(text))
    assert SECRET not in shown
    assert BASIC not in shown
    plain, told = diagnosed_text(FORMS["request and answer"](one)), diagnosed_text(text)
    alone = diagnosed_text(FORMS["raw"](one))
    assert told.id in (plain.id, alone.id)


# --- which one is explained


def _failing(*entries: tuple[str, str, int, str]) -> str:
    """A HAR file of exchanges: method, path, status and body of each."""
    return har(
        *(
            {
                "startedDateTime": f"2026-11-20T10:15:0{number}.000Z",
                "request": {"method": method, "url": f"https://api.example.com{path}", "headers": []},
                "response": {"status": status, "headers": [], "content": {"mimeType": "x", "text": body}},
            }
            for number, (method, path, status, body) in enumerate(entries)
        )
    )


EXPIRED = '{"message":"jwt expired"}'
WRONG = '{"message":"invalid signature"}'


@pytest.mark.parametrize(
    "entries,number",
    [
        ([("GET", "/a", 200, "{}"), ("GET", "/b", 401, EXPIRED), ("GET", "/c", 403, WRONG)], 2),
        ([("GET", "/a", 500, "x"), ("GET", "/b", 401, EXPIRED)], 2),
        ([("GET", "/a", 404, "x"), ("GET", "/b", 500, "x"), ("GET", "/c", 200, "")], 2),
        ([("GET", "/a", 404, "x"), ("GET", "/c", 200, "")], 1),
        ([("GET", "/a", 200, "{}"), ("GET", "/c", 200, "")], 2),
        ([("GET", "/a", 401, ""), ("GET", "/a", 200, "{}"), ("GET", "/b", 403, WRONG)], 3),
        ([("OPTIONS", "/a", 204, ""), ("GET", "/a", 401, EXPIRED), ("GET", "/b", 200, "{}")], 1),
        ([("GET", "/a", 302, ""), ("GET", "/a", 200, "{}"), ("GET", "/b", 401, EXPIRED)], 2),
        ([("POST", "/oauth2/token", 400, '{"error":"invalid_grant"}'), ("GET", "/b", 401, EXPIRED)], 1),
        ([("POST", "/graphql", 200, '{"errors":[{"message":"jwt expired"}]}'), ("GET", "/b", 401, EXPIRED)], 1),
        (
            [
                ("POST", "/token", 400, '{"error":"authorization_pending"}'),
                ("POST", "/token", 400, '{"error":"expired_token"}'),
            ],
            2,
        ),
    ],
)
def test_the_first_that_failed_for_its_credentials_is_explained(
    entries: list[tuple[str, str, int, str]], number: int
) -> None:
    assert explained(answers_of(_failing(*entries))) == number - 1


SESSION = "\n\n".join(
    FORMS["curl with its command"](ANSWERS[name]) for name in ("expired", "signature", "client")
)  # three requests, one after the other


def test_several_in_one_paste_are_each_told() -> None:
    found = diagnose_text(SESSION).told()
    assert found.id == "api-expired"
    assert [(each.number, each.status, each.explained) for each in found.answers] == [
        (1, 401, True), (2, 401, False), (3, 401, False),
    ]  # fmt: skip
    assert [each.asked for each in found.answers] == [f"GET {API_URL}", f"GET {API_URL}", f"POST {TOKEN_URL}"]
    assert [SESSION.split("\n")[each.line - 1] for each in found.answers] == ["HTTP/1.1 401 Unauthorized"] * 3
    assert SECRET not in str(found)
    other = diagnose_text(SESSION, answer=3).told()
    assert other.id != "api-expired"
    assert [each.explained for each in other.answers] == [False, False, True]
    assert other.summary == found.answers[2].summary == other.answers[2].summary


@pytest.mark.parametrize("number", [0, 4])
def test_a_number_that_no_answer_has(number: int) -> None:
    with pytest.raises(InspectorError, match="it has 3"):
        diagnose_text(SESSION, answer=number)


def test_one_alone_is_no_list() -> None:
    assert diagnose_text(FORMS["raw"](ANSWERS["expired"])).answers == ()


def test_of_very_many_those_that_failed_are_listed() -> None:
    entries = [("GET", f"/{n}", 401 if n % 3 == 0 else 200, EXPIRED if n % 3 == 0 else "{}") for n in range(90)]
    found = diagnose_text(_failing(*entries), answer=2)
    assert [each.number for each in found.answers] == sorted([2, *range(1, 91, 3)])


# --- the token that was sent


TOKEN = mint()
BEARER = {
    "raw": f"GET /orders HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer {TOKEN}\n\nHTTP/1.1 401 No\n\n",
    "curl -v": f"> GET /orders HTTP/2\n> Host: a.example\n> authorization: Bearer {TOKEN}\n> \n< HTTP/2 401 \n< \n",
    "curl's command": f"curl -i -H 'Authorization: Bearer {TOKEN}' https://api.example.com/orders\nHTTP/1.1 401 \n\n",
    "a HAR": har(
        {
            "request": {
                "method": "GET", "url": API_URL, "headers": [{"name": "authorization", "value": f"Bearer {TOKEN}"}],
            },
            "response": {"status": 401, "headers": [], "content": {}},
        }
    ),
    "OkHttp": f"--> GET {API_URL} h2\nAuthorization: Bearer {TOKEN}\n--> END GET\n<-- 401 {API_URL} (1ms)\n<-- END",
}  # fmt: skip


@pytest.mark.parametrize("form", BEARER)
def test_the_token_that_was_sent_is_the_token_at_hand(form: str) -> None:
    found = read_response(BEARER[form])
    assert found.sent_token == TOKEN
    assert TOKEN not in repr(found)
    asked: list[str] = []

    def inspect(text: str) -> Inspection:
        asked.append(text)
        return judge(text)

    told = diagnose_text(BEARER[form], inspect=inspect).told()
    assert asked == [TOKEN]
    assert told.token_of_request
    assert TOKEN not in str(told)
    assert not diagnose_text(BEARER[form], "generic", judge(TOKEN), inspect=inspect).token_of_request


@pytest.mark.parametrize(
    "value", ["<masked>", "\u2022" * 8, "***", "[REDACTED]", "$TOKEN", "${TOKEN}", "eyJhbG...", "xxxx"]
)
def test_what_stands_in_place_of_a_token_is_none(value: str) -> None:
    text = f"GET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer {value}\n\nHTTP/1.1 401 Unauthorized\n\n"
    assert read_response(text).sent_token is None


# --- other forms


K = "rpc error: code = Unauthenticated desc = token is expired"
COMPLAINTS = [
    ("requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://a.example/oauth2/token", 401),
    ("Response status code does not indicate success: 403 (Forbidden).", 403),
    ("HTTPError: Response code 401 (Unauthorized)", 401),
    ("openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect key'}}", 401),
    ("googleapi: Error 403: Permission denied, forbidden", 403),
    ("Failed to load resource: the server responded with a status of 401 (Unauthorized)", 401),
    ('203.0.113.7 - - [20/Nov/2026:10:15:00 +0000] "GET /orders HTTP/1.1" 401 172 "-" "curl/8.5.0"', 401),
    ('DEBUG:urllib3.connectionpool:https://id.example.com:443 "POST /oauth2/token HTTP/1.1" 401 26', 401),
    (
        '[2026-11-20T10:15:00.123Z] "GET /orders HTTP/1.1" 401 - jwt_authn_access_denied{Jwt_is_expired} - "-" 0 14',
        401,
    ),
    ("app.js:12 POST https://id.example.com/oauth2/token 401 (Unauthorized)", 401),
    ("XHRGET https://api.example.com/orders\n[HTTP/2 403 Forbidden 41ms]", 403),
]


@pytest.mark.parametrize("text,status", COMPLAINTS)
def test_what_programs_tell_of_an_answer(text: str, status: int) -> None:
    assert read_response(text).status == status


def test_where_a_program_asked_is_told_with_it() -> None:
    assert read_response(COMPLAINTS[0][0]).asked == "https://a.example/oauth2/token"
    assert read_response(COMPLAINTS[7][0]).asked == "POST https://id.example.com:443/oauth2/token"
    assert read_response(COMPLAINTS[9][0]).asked == f"POST {TOKEN_URL}"
    assert "Jwt_is_expired" in (read_response(COMPLAINTS[8][0]).body or "")


@pytest.mark.parametrize(
    "text",
    [
        K,
        "ERROR:\n  Code: Unauthenticated\n  Message: token is expired",
        "StatusRuntimeException: UNAUTHENTICATED: token is expired",
    ],
)
def test_a_failure_of_grpc_has_its_trailers(text: str) -> None:
    found = read_response(text)
    assert dict(found.headers) == {"grpc-status": "16", "grpc-message": "token is expired"}
    assert found.body == text


LOG = "\n".join(
    json.dumps(
        {"level": "info", "method": "GET", "url": f"https://api.example.com/{n}", "status": status, "body": body}
    )
    for n, (status, body) in enumerate([(200, "{}"), (401, EXPIRED), (403, WRONG)])
)


def test_each_record_of_a_log_is_an_answer() -> None:
    found = diagnose_text(LOG)
    assert found.id == "api-expired"
    assert [each.status for each in found.answers] == [200, 401, 403]


def test_curl_says_what_each_of_several_requests_got() -> None:
    text = FORMS["curl -v"](ANSWERS["expired"]) + "\n" + FORMS["curl -v"](ANSWERS["client"])
    found = answers_of(text)
    assert [each.body for each in found] == [ANSWERS["expired"].body, ANSWERS["client"].body]
    assert [each.sent.method for each in found if each.sent] == ["GET", "POST"]


def test_logfmt_and_lines_of_firefox_tell_where_it_was_asked() -> None:
    logged = (
        f'time="x" level=error msg="no token" status=401 url="{TOKEN_URL}" body="{{\\"error\\":\\"invalid_client\\"}}"'
    )
    found = read_response(logged)
    assert (found.status, found.body, found.asked) == (401, '{"error":"invalid_client"}', TOKEN_URL)
    assert read_response(f"XHRPOST\n{TOKEN_URL}\n[HTTP/1.1 401 Unauthorized 123ms]").asked == f"POST {TOKEN_URL}"
    assert (
        read_response(f"HTTPError: x {{\n  response: {{ statusCode: 401, url: '{API_URL}', headers: {{}} }} }}").asked
        == API_URL
    )


def test_a_token_is_judged_at_the_moment_of_the_recording() -> None:
    then = judge(TOKEN).case.now
    entry = {
        "startedDateTime": datetime.fromtimestamp(then, UTC).isoformat(),
        "request": {"method": "GET", "url": API_URL, "headers": []},
        "response": {"status": 401, "headers": [], "content": {}},
    }
    old = judge(TOKEN)
    late = replace(old, case=old.case._replace(now=then + 10**7))
    assert diagnose_text(har(entry), inspection=late).id == diagnose_text(har(entry), inspection=old).id
    del entry["startedDateTime"]
    assert diagnose_text(har(entry), inspection=late).id != diagnose_text(har(entry), inspection=old).id


# --- bounds


@pytest.mark.parametrize(
    "text",
    [
        "<= Recv header, 1 bytes\n" + "0000: a\n" * 20_000,
        "< HTTP/1.1 401 x\n" * 15_000,
        "HTTP/1.1 401 x\n" * 15_000,
        "--> GET https://a\n<-- 401 https://a (1ms)\n" * 5000,
        "<item>" * 20_000,
        "{a: " * 50_000,
        "GET https://a.example: {" * 8000,
        "Request URL\nhttps://a\nStatus Code\n" * 5000,
        '"GET /a HTTP/1.1" 401 ' * 20_000,
        "rpc error: code = " * 20_000,
        '{"level":"x","http":' * 3000 + "1" + "}" * 3000,
        "StatusCode.A\n" * 20_000,
        "curl -i https://a.example\n" * 8000,
        "HTTP/1.1 401 \\r\\n" * 20_000,
    ],
    ids=range(14),
)
def test_a_hostile_text_is_read_or_refused(text: str) -> None:
    try:
        found = answers_of(text)
    except InspectorError:
        return
    assert 0 <= explained(found) < len(found)


def test_a_har_of_the_largest_size_is_read() -> None:
    stack = {"callFrames": [{"functionName": "f", "url": "https://a/b.js", "lineNumber": n} for n in range(30)]}
    page = {
        "_initiator": {"stack": stack},
        "request": {"method": "GET", "url": "https://a/x", "headers": [{"name": "h", "value": "v"}] * 20},
        "response": {"status": 200, "headers": [], "content": {"mimeType": "text/html", "text": "x" * 5000}},
    }  # fmt: skip
    text = har(*[page] * 1600, har_entry(ANSWERS["client"]))
    assert 12_000_000 < len(text) < 16 * 1024 * 1024
    found = answers_of(text)
    assert len(found) == 1601
    assert explained(found) == 1600


def test_a_long_log_is_read_where_an_answer_may_be() -> None:
    line = json.dumps({"level": "info", "msg": "polling"})
    failed_line = json.dumps(
        {"level": "error", "status": 401, "url": "https://a/x", "body": '{"error":"invalid_client"}'}
    )
    found = answers_of("\n".join([*[line] * 5000, failed_line]))
    assert [each.status for each in found] == [401]


def test_of_a_har_with_thousands_of_entries_those_that_failed_are_read() -> None:
    fine = {"request": {"method": "GET", "url": "https://a/x"}, "response": {"status": 200, "content": {}}}
    found = answers_of(har(*[fine] * 5000, har_entry(ANSWERS["client"])))
    assert [each.status for each in found] == [401]
