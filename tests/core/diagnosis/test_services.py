"""The rows of services.toml: each goes by words or a code of its vendor, and by nothing that others say too."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.diagnosis.table import KnownFailure, failures, rejections
from inspector.resources import resource_tables
from tests.core.explained import diagnosed, diagnosed_text
from tests.core.recorded_cases import OTHER, PastedCase, TokenCase, pasted_cases, token_cases
from tests.each_case import for_each

SERVICES = resource_tables("knowledge", "services.toml")
IDS = {kind: {row["id"] for row in SERVICES[kind]} for kind in ("failure", "rejection")}
FAILURES = [row for row in failures().rows if row.id in IDS["failure"]]
REJECTIONS = [row for row in rejections().rows if row.id in IDS["rejection"]]
ROWS = [pytest.param(row, id=row.id) for row in (*FAILURES, *REJECTIONS)]
CASES = [case for case in token_cases() if case.row in IDS["failure"]]
TOLD = [case for case in pasted_cases() if case.row in IDS["rejection"]]


@for_each("row", ROWS)
def test_a_row_goes_by_what_its_vendor_alone_says(row: KnownFailure) -> None:
    own = row.match.keys() & {"code", "body", "words", "header", "url"} or len(row.match.get("error", ())) > 1
    assert own


@for_each("row", ROWS)
def test_a_row_says_what_its_cause_is_about(row: KnownFailure) -> None:
    assert row.about


def entra(code: int, words: str = "What is wrong.") -> str:
    document = {
        "error": "invalid_request",
        "error_description": f"AADSTS{code}: {words} Trace ID: 00aa Correlation ID: 00bb",
        "error_codes": [code],
    }
    return f"HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{json.dumps(document)}"


CODES = [
    pytest.param(row, int(code.removeprefix("AADSTS")), id=f"{row.id}-{code}")
    for row in FAILURES
    if not row.match.keys() & {"body"}
    for code in row.match.get("code", ())
]


@for_each("row,code", CODES)
def test_each_code_of_entra_is_enough(row: KnownFailure, code: int) -> None:
    assert diagnosed_text(entra(code)).id == row.id
    assert diagnosed_text(entra(code), "entra").id == row.id


@for_each("case", CASES)
def test_it_is_recognised_in_what_a_program_prints(case: TokenCase) -> None:
    """A traceback or a log line has no headers and often no status; its JSON is in the middle of it."""
    body = case.raw.partition("\n\n")[2]
    if case.url != OTHER or not body.startswith("{"):
        pytest.skip("It is known by the address that was asked.")
    status = case.raw.partition(" ")[0]
    found = diagnosed_text(f"2026-11-20 10:15:00 ERROR token request failed: {status} {body}", case.provider)
    assert found.id.removesuffix("-pasted") == case.row


def told(found: Diagnosis) -> str:
    return " ".join([found.summary, found.cause, *found.fixes])


@for_each("case", TOLD)
def test_the_profile_it_is_asked_for_changes_nothing(case: PastedCase) -> None:
    """An API of anybody may be called with a token of any provider."""
    wanted = told(diagnosed_text(case.text, case.provider))
    for provider in ("keycloak", "auth0"):
        assert told(diagnosed_text(case.text, provider)) == wanted


CODED = {row.id for row in FAILURES if "code" in row.match}
OF_ENTRA = [case for case in CASES if case.row in CODED]


@pytest.mark.parametrize("case", OF_ENTRA, ids=[f"{number}-{case.row}" for number, case in enumerate(OF_ENTRA)])
def test_a_code_of_entra_leaves_nothing_to_the_error_beside_it(case: TokenCase) -> None:
    found = diagnosed(case.exchange, case.provider)
    assert found is not None
    assert found.id == case.row
    assert not any(each.id.startswith("entra-") for each in found.candidates[1:])


def plain(**answer: Any) -> str:
    return f"HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{json.dumps(answer)}"


@pytest.mark.parametrize(
    "text",
    [
        plain(message="Bad credentials for the user"),
        plain(error="invalid_client", error_description="Client authentication failed"),
        plain(message="Token expired", code=1240),
        plain(error="invalid_grant", error_description="The authorization code does not exist"),
        plain(code=20003, token="wrong"),
        plain(error="unauthorized", message="The token was revoked"),
        plain(detail="The audience in the ID token is wrong"),
        plain(ok=False, error="The session is not known"),
        plain(status=401, error="Unauthorized", message="Bad credentials", path="/orders"),
        plain(message="No API key found in request"),
        plain(error="invalid_access_token"),
        plain(message="User not authenticated"),
        plain(error="Malformed Authorization header"),
        plain(error={"message": "TOKEN_EXPIRED"}),
        plain(code="UNAUTHORIZED", message="authentication required"),
        plain(code=124, message="The order is not known"),
        plain(error="invalid_token", error_description="Token signature verification failed"),
    ],
)
def test_words_of_anybody_lead_to_no_vendor(text: str) -> None:
    rows = IDS["failure"] | IDS["rejection"]
    found = diagnosed_text(text)
    assert found.id not in rows


OF_ANYBODY = [
    '{"errors":["bad tokens"]}',
    '{"message":"invalid session: sign in again"}',
    '{"message":"Incorrect token audience"}',
    '{"code":"NotAuthenticated","message":"No auth token"}',
    '{"message":"You did not provide an API key"}',
    '{"message":"role admin could not be found"}',
    '{"message":"The token provided is invalid or expired"}',
    '{"message":"Request unauthorized."}',
    '{"error":"invalid_grant","error_description":"Invalid authorization code"}',
    '{"error":"invalid_grant","error_description":"refresh_token is invalid"}',
    '{"message":"The user lacks permission read on the document"}',
    '{"message":"The request lacks what is required","required_scope":"orders"}',
]
"""What a vendor says too, without what it alone has."""
VENDORS = re.compile(r"Vault|Argo|AWS|Oracle|Stripe|OpenShift|Temporal|Salesforce|Atlassian|Consul|Dropbox")


@pytest.mark.parametrize("body", OF_ANYBODY)
def test_words_that_a_vendor_says_too_name_no_vendor(body: str) -> None:
    found = diagnosed_text(f"HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{body}")
    assert not VENDORS.search(told(found))
