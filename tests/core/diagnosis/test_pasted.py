from __future__ import annotations

import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.diagnosis.diagnosis import MAX_SAID_CHARS, Diagnosis
from inspector.core.diagnosis.table import failures, rejections
from inspector.core.errors import InspectorError
from tests.core.diagnosis.beside import BESIDE_CASES, NOW
from tests.core.explained import diagnosed_text
from tests.core.minting import judge, mint
from tests.core.recorded_cases import (
    OTHER,
    PastedCase,
    TokenCase,
    by_statements,
    inspected,
    pasted_cases,
    token_cases,
    unsigned,
)
from tests.each_case import for_each

CASES = pasted_cases()
TOKEN_CASES = token_cases()
UNAUTHORIZED = 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"invalid signature"}'


@for_each("case", CASES)
def test_what_apis_said(case: PastedCase) -> None:
    found = diagnosed_text(case.text, case.provider, case.inspection)
    assert found.id == case.row
    sentences = [found.summary, found.cause, found.details or "", *found.fixes]
    for text in sentences:
        assert "{" not in text
        assert not re.search(r"\s{2,}", text)
    for quoted in case.quotes:
        assert any(quoted in text for text in sentences)


def test_a_signature_that_fails_here_too() -> None:
    token = mint()
    found = diagnosed_text(UNAUTHORIZED, inspection=judge(token[:-8] + "AAAAAAAA"))
    assert found.id == "signature-failed-here"
    assert diagnosed_text(UNAUTHORIZED, inspection=judge(token)).id == "api-signature"


BESIDE = {row for row, _, _, _ in BESIDE_CASES} | {"witness-instead-cut"}
OUTDONE = {"api-unauthorized", "unauthorized-expired", "witness-empty"}
"""What witness.toml says more exactly wherever a token is at hand, and what is only told beside api-malformed."""


def test_every_row_has_a_recorded_case() -> None:
    recorded = {case.row for case in CASES} | {"signature-failed-here", *BESIDE, *OUTDONE}
    assert {row.id for row in rejections().rows if not by_statements(row)} <= recorded
    assert recorded <= {row.id for row in rejections().rows}


# What is known of a request is not in an answer that was pasted alone; neither is the host.
ALONE = [case for case in TOKEN_CASES if case.url == OTHER and case.authentication is None and case.secret is None]


@for_each("case", ALONE)
def test_what_token_endpoints_said_is_recognised_as_such(case: TokenCase) -> None:
    found = diagnosed_text(f"HTTP/1.1 {case.raw}", case.provider)
    known = {row.id for row in rejections().rows} - {row.id for row in failures().rows}
    if case.provider != "generic" or '"error"' in case.raw or "<html" in case.raw:
        assert found.id not in known
    if case.form == "grant_type=client_credentials&client_id=abc" and found.id not in known:
        assert found.id == case.row


SAVED = [case for case in TOKEN_CASES if case.secret is None]
"""The traits of a secret are in no document."""


@for_each("case", SAVED)
def test_a_saved_request_says_what_was_sent(case: TokenCase) -> None:
    sent = case.exchange.sent
    response = case.exchange.response
    assert response is not None
    headers = dict(sent.headers)
    if case.authentication == "none":
        headers.pop("Authorization", None)
    document = {
        "request": {"method": "POST", "url": sent.url, "headers": headers, "body": sent.body},
        "response": {
            "status": response.status,
            "headers": dict(response.headers),
            "body": response.body.decode("utf-8", "surrogatepass"),
        },
    }
    assert diagnosed_text(json.dumps(document), case.provider).id == case.row


# --- pairs that are easily taken for each other


def ids(*texts: str, provider: str = "generic") -> list[str]:
    return [diagnosed_text(text, provider).id for text in texts]


def test_the_same_error_at_a_token_endpoint_and_at_an_api() -> None:
    description = '"error_description":"Missing parameter"'
    assert ids(
        '{"error":"invalid_request",' + description + "}",
        'HTTP/1.1 400 Bad Request\nWWW-Authenticate: Bearer error="invalid_request"\n\n',
    ) == ["parameter-missing", "invalid-token-request"]
    basic = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="x"\n\n{"error":"invalid_client"}'
    assert ids(basic, basic, provider="cognito") == ["cognito-invalid-client"] * 2


def test_auth0_denies_access_in_several_ways() -> None:
    def denied(description: str) -> str:
        return json.dumps({"error": "access_denied", "error_description": description})

    assert ids(
        denied("Unauthorized"),
        denied("Service not enabled within domain: https://api/"),
        denied('Client is not authorized to access "https://api/". You need to create a "client-grant".'),
        denied("No audience parameter was provided, and no default audience has been configured"),
        denied("Denied by a rule"),
        provider="auth0",
    ) == [
        "auth0-wrong-secret",
        "auth0-unknown-api",
        "auth0-client-grant-missing",
        "auth0-no-default-audience",
        "access-denied",
    ]


def test_keycloak_refuses_clients_in_several_ways() -> None:
    def refused(description: str) -> str:
        return json.dumps({"error": "unauthorized_client", "error_description": description})

    assert ids(
        refused("Invalid client or Invalid client credentials"),
        refused("Client not enabled to retrieve service account"),
        refused("Public client not allowed to retrieve service account"),
        refused("Something new"),
    ) == ["keycloak-wrong-secret", "keycloak-service-account-off", "keycloak-public-client", "unauthorized-client"]


def test_cognito_refuses_the_grant_or_the_client() -> None:
    errors = ["invalid_grant", "unauthorized_client", "invalid_client", "invalid_scope"]
    assert ids(*(json.dumps({"error": error}) for error in errors), provider="cognito") == [
        "cognito-invalid-grant",
        "cognito-unauthorized-client",
        "cognito-invalid-client",
        "cognito-invalid-scope",
    ]


def test_entras_code_in_the_list_or_in_the_text() -> None:
    assert ids(
        '{"error":"invalid_client","error_codes":[7000222]}',
        '{"error":"invalid_client","error_description":"AADSTS7000222: expired"}',
        "AADSTS7000222: The provided client secret keys are expired.",
        '{"error":"invalid_client","error_codes":[true,null,-1,"7000222",1e9]}',
    ) == ["entra-expired-secret", "entra-expired-secret", "entra-expired-secret", "entra-invalid-client"]


def test_the_provider_that_is_named_goes_first() -> None:
    assert ids('{"error":"invalid_client"}') == ["invalid-client"]
    assert ids('{"error":"invalid_client"}', provider="okta") == ["okta-invalid-client"]
    assert ids("404 Not Found", provider="keycloak") == ["keycloak-unknown-realm"]
    assert ids('{"message":"Unauthorized"}', provider="cognito") == ["apigw-unauthorized"]


def test_a_status_that_was_not_pasted_is_excused_only_beside_the_servers_words() -> None:
    assert ids('{"error":"access_denied","error_description":"Unauthorized"}', provider="auth0") == [
        "auth0-wrong-secret"
    ]
    assert ids("Retry-After: 30\nDate: Sun, 22 Nov 2026 21:01:05 GMT", provider="cognito") == ["unrecognised"]


# --- what was said


def test_what_is_not_recognised_is_shown_all_the_same() -> None:
    found = diagnosed_text("HTTP/1.1 451 Sorry\nX-Tea: green\n\nshort \u202e and stout")
    assert found.id == "unrecognised"
    assert found.said == "HTTP 451 Sorry\nshort \u202e and stout"


def test_tokens_and_secrets_are_masked() -> None:
    token = mint()
    texts = [
        f'HTTP/1.1 200 OK\n\n{{"access_token":"{token}"}}',
        f'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", token="{token}"\n\n{token}',
        f"Authorization: Bearer {token}",
        f"> GET /x HTTP/1.1\n> Host: a\n> Authorization: Bearer {token}\n>\n< HTTP/1.1 401 Unauthorized\n<\n{token}",
        "POST /token HTTP/1.1\nHost: a\n\nclient_secret=hunter2hunter2\n\nHTTP/1.1 400 Bad\n\nclient_secret=hunter2",
    ]
    for text in texts:
        found = diagnosed_text(text)
        assert token[20:60] not in repr(found)
        assert "hunter2" not in repr(found)


def test_what_a_token_says_is_quoted_with_care() -> None:
    claims = {"aud": "https://a\u202e" + "x" * 500, "iss": "https://a\x1b[31m\n", "exp": 1e300, "scope": ["{who}"]}
    inspection = inspected(unsigned({"alg": "RS256", "kid": "{0}"}, claims))
    found = diagnosed_text(
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"',
        "generic",
        inspection,
    )
    assert found.id == "audience-quoted"
    assert "<U+202E>" in found.cause
    assert "\u202e" not in found.cause
    assert len(found.cause) < 250
    assert diagnosed_text("key not found", inspection=inspection).cause.startswith("The token names key {0} of issuer")


def test_those_that_may_have_answered_are_each_asked_by_their_rules() -> None:
    unsaid = 'HTTP/1.1 401\n\n{"message":"Unauthorized"}'
    claims = {"iss": "https://i", "client_id": "c", "token_use": "access", "scope": "a/b", "exp": 1795391265}

    def details(text: str, alg: str = "RS256", **changes: object) -> str:
        inspection = inspected(unsigned({"alg": alg, "kid": "k"}, claims | changes))
        return diagnosed_text(text, inspection=inspection).details or ""

    http, rest = "HTTP API, JWT authorizer: ", "REST API, Cognito authorizer: "
    assert f"{http}Takes it only where Audience has c" in details(unsaid)
    assert f"{http}Signed with ES256, and it takes RS256" in details(unsaid, "ES256")
    assert details(unsaid, exp=1).count("It expired 5") == 1
    assert rest in details(unsaid, exp=1)
    marked = unsaid.replace("401\n", "401\napigw-requestid: x\n")
    assert "Kong" in details(unsaid)
    assert "Kong" not in details(marked)
    assert f"{http}Takes it only where" in details(marked)
    assert "authorizer" not in details("jwt expired")


# --- whatever is pasted

PIECES = st.sampled_from(
    [
        "HTTP/1.1 401 Unauthorized\n", "HTTP/2 200\n", "401\n", 'WWW-Authenticate: Bearer error="invalid_token"\n',
        "< HTTP/1.1 403 Forbidden\n", "> POST /token HTTP/1.1\n", "> Host: [::1\n", "* noise\n", "\n", "\r\n",
        " folded\n", "{", "}", '{"error":"invalid_client"}', '{"error_codes":[1e999]}', '"', "Bearer ", "```\n",
        "AADSTS7000215", '{"request":null,"response":{"status":401,"headers":[{}],"body":[]}}', "<html>",
        '{"status":true,"headers":7}', "\ud800", "\x00", "eyJhbGciOiJub25lIn0.e30.", "Content-Type: text/html\n",
        "Retry-After: 99999999999\n",
    ]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.sampled_from(["generic", "cognito", "entra", "nobody"]))
@settings(max_examples=400, deadline=None)
def test_any_text_gets_a_diagnosis_or_one_sentence(text: str, provider: str) -> None:
    try:
        found = diagnosed_text(text, provider, inspected(text))
    except InspectorError:
        return
    assert isinstance(found, Diagnosis)
    assert found.summary
    assert len(found.said) < MAX_SAID_CHARS * 6


@pytest.mark.parametrize(
    "text", ["", " \r\n\t", "\ufeff", "```\n```", "x" * (1024 * 1024 + 1), '{"request":{},"response":null}']
)
def test_what_is_no_answer_gets_one_sentence(text: str) -> None:
    with pytest.raises(InspectorError, match=r"^[A-Z][^\n]+\.$"):
        diagnosed_text(text)


@pytest.mark.parametrize(
    "part", ["issuer ", "Bearer ", "a=", '"', "key ", "expired ", "< ", "x: y\n", "\n", "HTTP/1.1 200\n\n", "{", ","]
)
def test_a_hostile_text_takes_no_time(part: str) -> None:
    started = time.process_time()
    for prefix in ("", "WWW-Authenticate: Bearer ", "HTTP/1.1 401 X\n\n", "< HTTP/1.1 401\n"):
        diagnosed_text(prefix + "x" + part * (500_000 // len(part)))
    assert time.process_time() - started < 10


def test_a_token_is_judged_by_the_clock_of_the_server_that_refused_it() -> None:
    inspection = inspected(unsigned({"alg": "RS256"}, {"exp": 1795381265 - 60}))
    refused = '\n\n{"message":"jwt expired"}'
    earlier = "HTTP/1.1 401 Unauthorized\nDate: Sun, 22 Nov 2026 20:01:05 GMT"
    assert diagnosed_text(f"{earlier}{refused}", inspection=inspection).id == "expired-not-here"
    assert diagnosed_text(f"HTTP/1.1 401\nDate: today{refused}", inspection=inspection).id == "expired-quoted"


def test_how_long_to_wait_is_reckoned_from_the_answers_own_date() -> None:
    head = "HTTP/1.1 429 Too Many Requests\nRetry-After: Sun, 22 Nov 2026 20:02:05 GMT\n"
    assert diagnosed_text(f"{head}Date: Sun, 22 Nov 2026 20:01:05 GMT\n\n").fixes == ("Wait 1 min, then ask once.",)
    assert diagnosed_text(f"{head}\n").fixes == ("Wait for a while, then ask once.",)


def test_an_answer_inside_a_programs_complaint() -> None:
    text = 'oauth2: cannot fetch token: 401 Unauthorized\nResponse: {"error":"invalid_client"} (attempt {1})'
    assert ids(text, text, provider="generic") == ["invalid-client"] * 2
    assert ids('requests: {"a" {"message":"x"', '{"', "{" * 5000 + '"') == ["unrecognised"] * 3


def test_a_bearer_challenge_does_not_make_an_error_of_clients_an_apis() -> None:
    # What oauthlib answers at a token endpoint.
    head = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_client"\n\n'
    assert ids(head + '{"error": "invalid_client"}', head) == ["invalid-client"] * 2
    assert ids('Bearer error="invalid_request"') == ["invalid-token-request"]


@pytest.mark.parametrize("line", ["< HTTP/1.1403Forbidden", "< HTTP/", "< HTTP/1.1", "< HTTP/2 4x3"])
def test_a_line_of_curl_whose_status_is_none_is_read_as_a_text(line: str) -> None:
    assert ids(f"curl -v https://api.example.com\n>\n{line}\n<\n") == ["unrecognised"]


@pytest.mark.parametrize(
    "error, row",
    [
        ("invalid_client", "invalid-client"),
        ("invalid_request", "invalid-request"),
        ("server_error", "server-error-401"),
        ("access_denied", "access-denied"),
    ],
)
def test_a_token_beside_the_answer_of_a_token_endpoint_changes_nothing(error: str, row: str) -> None:
    text = f'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="oauth"\n\n{{"error": "{error}"}}'
    token = inspected(unsigned({"alg": "RS256", "kid": "k"}, {"client_id": "orders-app", "exp": NOW - 9000}))
    found = diagnosed_text(text, inspection=token)
    assert (found.id, found.evidence) == (row, diagnosed_text(text).evidence)


def test_a_status_that_names_the_method_is_not_the_tokens_fault() -> None:
    text = "HTTP/1.1 405 Method Not Allowed\nAllow: POST\nContent-Type: text/html\n\n"
    token = inspected(unsigned({"alg": "HS256"}, {"exp": NOW - 9000}))
    assert diagnosed_text(text, inspection=token).id == "api-method-status"
