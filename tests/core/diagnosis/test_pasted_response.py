from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.diagnosis.challenge import Challenge, bearer, read_challenges
from inspector.core.diagnosis.paste.answers import read_response
from inspector.core.diagnosis.paste.pasted_response import PastedResponse
from inspector.core.diagnosis.secret_traits import TRAITS, SecretTraits
from inspector.core.errors import InspectorError

JSON_HEADER = ("Content-Type", "application/json")
BODY = '{"error":"invalid_client"}'
TOKEN = ("WWW-Authenticate", 'Bearer error="invalid_token"')


def read(text: str) -> tuple[int | None, str, tuple[tuple[str, str], ...], str | None]:
    found = read_response(text)
    return found.status, found.phrase, found.headers, found.body


HEAD = "Content-Type: application/json\n"
WHOLE = (400, "Bad Request", BODY)
BARE = (400, "", BODY)
RAW = [
    (f"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{BODY}\r\n", WHOLE),
    (f"HTTP/2 400 \ncontent-type: application/json\n\n{BODY}", BARE),
    (f"HTTP/3 400\ncontent-type: application/json\n\n{BODY}", BARE),
    (f"HTTP 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"400 Bad Request\n{HEAD}{BODY}", WHOLE),
    (f"Status: 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"Status Code: 400\n{HEAD}\n{BODY}", BARE),
    (f"400 Bad Request \u2022 120 ms \u2022 1.2 KB\n{HEAD}{BODY}", WHOLE),
    (f":status: 400\n{HEAD}\n{BODY}", BARE),
    (f"{HEAD}:status: 400\n\n{BODY}", BARE),
    (f"{HEAD}status: 400 Bad Request\n\n{BODY}", WHOLE),
    (f"```http\nHTTP/1.1 400 Bad Request\n{HEAD}\n{BODY}\n```", WHOLE),
    (f"\ufeff\n\nHTTP/1.1 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"HTTP/1.1 100 Continue\n\nHTTP/1.1 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"HTTP/1.1 200 Connection established\n\nHTTP/1.1 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"HTTP/1.1 302 Found\nLocation: /x\n\nHTTP/1.1 400 Bad Request\n{HEAD}\n{BODY}", WHOLE),
    (f"HTTP/1.1 400 Bad Request\n{HEAD}", (400, "Bad Request", None)),
]


@pytest.mark.parametrize("text,wanted", RAW, ids=range(len(RAW)))
def test_raw_http(text: str, wanted: tuple[int, str, str | None]) -> None:
    found = read_response(text)
    assert (found.status, found.phrase, found.body) == wanted
    assert any(name.lower() == "content-type" and value == "application/json" for name, value in found.headers)


PARTS = [
    ('WWW-Authenticate: Bearer error="invalid_token"', (None, "", (TOKEN,), None)),
    ('Bearer error="invalid_token"', (None, "", (TOKEN,), None)),
    ('WWW-Authenticate: Bearer\n   error="invalid_token"', (None, "", (TOKEN,), None)),
    ('www-authenticate\nBearer error="invalid_token"', (None, "", (TOKEN,), None)),
    ('401\nBearer error="invalid_token"', (401, "", (TOKEN,), None)),
    ("Bearer", (None, "", (("WWW-Authenticate", "Bearer"),), None)),
    ("Content-Type: application/json", (None, "", (JSON_HEADER,), None)),
    ("HTTP/1.1 401 Unauthorized", (401, "Unauthorized", (), None)),
    ("401 Unauthorized", (401, "Unauthorized", (), None)),
    ("401", (401, "", (), None)),
    (BODY, (None, "", (), BODY)),
    ('{"status":401,"title":"Unauthorized"}', (401, "", (), '{"status":401,"title":"Unauthorized"}')),
    ("<html>no</html>", (None, "", (), "<html>no</html>")),
    ("Error: jwt expired", (None, "", (), "Error: jwt expired")),
    ("Bearer tokens are nice", (None, "", (), "Bearer tokens are nice")),
    ("40101", (None, "", (), "40101")),
]


@pytest.mark.parametrize("text,wanted", PARTS, ids=range(len(PARTS)))
def test_parts_of_an_answer(text: str, wanted: object) -> None:
    assert read(text) == wanted


COMPLAINTS = [
    "requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://login.example.com/token",
    "Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.",
    "AxiosError: Request failed with status code 401",
    "curl: (22) The requested URL returned error: 401",
    'oauth2: cannot fetch token: 401 Unauthorized\nResponse: {"error":"invalid_client"}',
]


@pytest.mark.parametrize("text", COMPLAINTS)
def test_what_programs_complain_of(text: str) -> None:
    assert read_response(text).status == 401


def test_curl_says_what_was_sent_and_what_came_back() -> None:
    text = f"""\
  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
* Connected to sso.example.com (203.0.113.7) port 443
> CONNECT sso.example.com:443 HTTP/1.1
>
< HTTP/1.1 200 Connection established
<
> POST /realms/main/protocol/openid-connect/token HTTP/1.1
> Host: sso.example.com
> Authorization: Basic b3JkZXJzOnNlY3JldA==
> Content-Type: application/x-www-form-urlencoded
>
}} [29 bytes data]
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
<
{{ [26 bytes data]
* Connection #0 to host sso.example.com left intact{BODY}
"""
    found = read_response(text)
    assert (found.status, found.headers, found.body) == (401, (JSON_HEADER,), BODY)
    assert found.sent is not None
    assert "b3JkZXJzOnNlY3JldA" not in repr(found)
    assert dict(found.sent.headers)["Content-Type"] == "application/x-www-form-urlencoded"


def test_a_request_before_the_answer_is_what_was_sent() -> None:
    text = (
        f"POST /token HTTP/1.1\nHost: login.example.com\n\ngrant_type=x&client_secret=hunter2\n\nHTTP/1.1 400\n\n{BODY}"
    )
    found = read_response(text)
    assert (found.status, found.body) == (400, BODY)
    assert found.sent is not None
    assert found.sent.url == "https://login.example.com/token"
    assert found.sent.body.startswith("grant_type=x&client_secret=\u2022")


def test_documents() -> None:
    mine = {
        "request": {"method": "POST", "url": "https://a/token", "headers": {"Authorization": "x"}, "body": "a=b"},
        "response": {"status": 400, "headers": {"Content-Type": "application/json"}, "body": BODY},
    }
    har = {
        "request": {"method": "POST", "url": "https://a/token", "headers": [], "postData": {"text": "a=b"}},
        "response": {
            "status": 400,
            "statusText": "Bad Request",
            "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"mimeType": "application/json", "text": BODY},
        },
    }
    lambda_proxy = {"statusCode": 400, "headers": {"Content-Type": "application/json"}, "body": BODY}
    axios = {"status": 400, "headers": {"Content-Type": "application/json"}, "data": json.loads(BODY)}
    for document in (mine, har, lambda_proxy, axios):
        found = read_response(json.dumps(document))
        assert (found.status, found.headers) == (400, (JSON_HEADER,))
        assert json.loads(found.body or "") == json.loads(BODY)
    sent = read_response(json.dumps(mine)).sent
    assert sent is not None
    assert (sent.url, sent.body, dict(sent.headers)["Authorization"]) == ("https://a/token", "a=b", "\u2022" * 8)


def test_a_request_without_an_answer() -> None:
    with pytest.raises(InspectorError, match="got no answer"):
        read_response('{"request":{"url":"https://a"},"response":null}')


@given(st.text())
@settings(deadline=None)
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    try:
        found = read_response(text)
    except InspectorError:
        return
    assert isinstance(found, PastedResponse)
    assert found.status is not None or found.headers or found.body


# --- challenges


def test_challenges() -> None:
    assert read_challenges('Basic realm="a, b", Bearer error="x\\"y", scope="a b"') == (
        Challenge("Basic", {"realm": "a, b"}),
        Challenge("Bearer", {"error": 'x"y', "scope": "a b"}),
    )
    without_commas = bearer('Bearer scope="" error="invalid_token" error_description="no = \\, sign"')
    assert without_commas == Challenge(
        "Bearer", {"scope": "", "error": "invalid_token", "error_description": "no = , sign"}
    )
    assert bearer("Negotiate, NTLM") is None
    assert bearer("Bearer") == Challenge("Bearer")
    assert bearer("bearer realm=api") == Challenge("bearer", {"realm": "api"})
    assert read_challenges("") == ()


@given(st.one_of(st.text(), st.text(alphabet='Bearer= ,"\\ab')))
def test_any_header_is_read(value: str) -> None:
    assert isinstance(read_challenges(value), tuple)


# --- secrets


@pytest.mark.parametrize(
    "secret,traits",
    [
        ("1h6k9v2faQ9zTq3bLr8w0aBcD", set()),
        ("abc8Q~xYz.1-2_3", set()),
        ("1h6k+9v2faQ9zTq3", {"reserved"}),
        ("1h6k9v2faQ9zTq3/", {"reserved"}),
        ("pässwörter", {"reserved"}),
        (" 1h6k9v2faQ9zTq3", {"reserved", "outer_space"}),
        ("1h6k9v2faQ9zTq3\n", {"reserved", "outer_space"}),
        ("5b0c7e1a-9d3f-4c11-8f2e-0a1b2c3d4e5f", {"guid"}),
        ("1h6k9", {"short"}),
        ("********", {"reserved", "stand_in"}),
        ("<your secret>", {"reserved", "stand_in"}),
        ("YOUR_CLIENT_SECRET", {"stand_in"}),
        ("${CLIENT_SECRET}", {"reserved", "stand_in"}),
        ("\udc80abcdefghijkl", {"reserved"}),
    ],
)
def test_traits(secret: str, traits: set[str]) -> None:
    found = SecretTraits.of(secret)
    assert found is not None
    assert found.names == traits <= TRAITS
    assert secret.strip() not in repr(found)


def test_no_secret_has_no_traits() -> None:
    assert SecretTraits.of(None) is None
    assert SecretTraits.of("") is None
