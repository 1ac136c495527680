from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, replace
from typing import Any

import pytest

from inspector.core.diagnosis.diagnosis import MAX_SAID_CHARS, Diagnosis
from inspector.core.diagnosis.table import failures, read_row
from inspector.core.issuer.grant import read_granted
from inspector.core.network.exchange import Exchange, Failure, FailureKind, Response, Root, Sent, TlsSession
from inspector.core.text.message import verbatim
from tests.core.explained import diagnosed
from tests.core.recorded_cases import TokenCase, by_statements, token_cases
from tests.each_case import for_each

COGNITO = "https://orders-example.auth.eu-west-1.amazoncognito.com/oauth2/token"
ENTRA = "https://login.microsoftonline.com/1b2c3d4e/oauth2/v2.0/token"
AUTH0 = "https://acme.eu.auth0.com/oauth/token"
OKTA = "https://acme.okta.com/oauth2/default/v1/token"
KEYCLOAK = "https://sso.example.com/realms/main/protocol/openid-connect/token"
OTHER = "https://login.example.com/token"
NOW = 1795381265.0  # 2026-11-22T21:01:05Z
PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>"
JSON = "Content-Type: application/json;charset=UTF-8"
HTML = "Content-Type: text/html; charset=utf-8"
FORM = "grant_type=client_credentials&client_id=abc"


def exchange(raw: str, url: str = OTHER, *, basic: bool = True, failure: Failure | None = None) -> Exchange:
    """An exchange whose answer is `raw`: a status line, headers, an empty line, a body."""
    sent = Sent("POST", url, (("Authorization", "Basic ••••••••"),) if basic else (), FORM)
    if not raw:
        return Exchange(sent, NOW, failure=failure)
    head, _, body = raw.partition("\n\n")
    first, *lines = head.split("\n")
    status, _, phrase = first.partition(" ")
    headers = tuple((name, value.strip()) for name, _, value in (line.partition(":") for line in lines))
    response = Response(int(status), phrase, headers, body.encode("utf-8", "surrogatepass"), 182.0, NOW)
    return Exchange(sent, NOW, response=response, failure=failure)


def oauth(status: str, error: str, description: str | None = None, *more: str) -> str:
    members = {"error": error} | ({"error_description": description} if description else {})
    return "\n".join([status, JSON, *more]) + "\n\n" + json.dumps(members, separators=(",", ":"))


def aadsts(status: str, error: str, code: str, text: str) -> str:
    """Entra's answer: the code stands in the description, with a trace ID, and again as a number."""
    members = {"error": error, "error_description": f"AADSTS{code}: {text} Trace ID: 00aa", "error_codes": [int(code)]}
    return f"{status}\n{JSON}\n\n{json.dumps(members)}"


@dataclass(frozen=True, slots=True)
class Case:
    row: str
    raw: str = ""
    url: str = OTHER
    provider: str = "generic"
    basic: bool = True
    failure: Failure | None = None
    tls: TlsSession | None = None

    def diagnose(self) -> Diagnosis | None:
        seen = exchange(self.raw, self.url, basic=self.basic, failure=self.failure)
        return diagnosed(replace(seen, tls=self.tls), self.provider)


def stopped(row: str, kind: FailureKind, technical: str = "", url: str = OTHER, provider: str = "generic") -> Case:
    failure = Failure(kind, verbatim(f"{kind.value} happened."), technical)
    return Case(row, "", url, provider, failure=failure)


def refused(row: str, kind: FailureKind, root: Root | None = None) -> Case:
    message = f"The certificate of login.example.com was not accepted: {kind.value}."
    failure = Failure(kind, verbatim(message), "SSLCertVerificationError: certificate verify failed")
    return Case(row, failure=failure, tls=TlsSession("1.3", "", root=root, verified=False))


KIND = FailureKind
CASES = [
    stopped("cognito-domain-not-found", KIND.NAME_NOT_FOUND, url=COGNITO, provider="cognito"),
    stopped("name-not-found", KIND.NAME_NOT_FOUND),
    stopped("refused", KIND.REFUSED),
    stopped("refused-loopback", KIND.REFUSED, url="http://127.0.0.1:53682/oauth2/token", provider="cognito"),
    stopped("refused-loopback", KIND.REFUSED, url="http://[::1]:53682/oauth2/token"),
    stopped("unreachable", KIND.UNREACHABLE),
    stopped("connect-timeout", KIND.CONNECT_TIMEOUT),
    stopped("no-name-server", KIND.NO_NAME_SERVER),
    stopped("proxy", KIND.PROXY, "OSError: Tunnel connection failed: 503 Service Unavailable"),
    stopped("proxy-setting", KIND.PROXY_SETTING),
    stopped("proxy-unreachable", KIND.PROXY_UNREACHABLE),
    stopped("proxy-authentication", KIND.PROXY_AUTHENTICATION, "OSError: Tunnel connection failed: 407"),
    stopped("proxy-scheme", KIND.PROXY_SCHEME, "TunnelRefusedError: Tunnel connection failed: 407"),
    stopped("proxy-sign-in-page", KIND.PROXY_SIGN_IN_PAGE, "TunnelRefusedError: Tunnel connection failed: 302 Found"),
    stopped("proxy-pac", KIND.PAC),
    Case("proxy-scheme-status", "407 Proxy Authentication Required\nProxy-Authenticate: Negotiate\n\n"),
    Case("proxy-scheme-status", "407 Proxy Authentication Required\nProxy-Authenticate: NTLM\n\n"),
    Case("server-negotiate", f"401 Unauthorized\nWWW-Authenticate: Negotiate\n{HTML}\n\n{PAGE}"),
    Case("server-negotiate", "401 Unauthorized\nServer: Microsoft-IIS/10.0\nWWW-Authenticate: NTLM\n\n"),
    stopped("certificate", KIND.CERTIFICATE, "certificate revoked"),
    refused("certificate-unknown-issuer", KIND.CERT_UNTRUSTED),
    refused("certificate-private-root", KIND.CERT_UNTRUSTED, Root.PRIVATE),
    refused("certificate-public-root", KIND.CERT_UNTRUSTED, Root.PUBLIC),
    refused("certificate-chain-incomplete", KIND.CERT_UNTRUSTED, Root.UNKNOWN),
    refused("certificate-self-signed", KIND.CERT_SELF_SIGNED),
    refused("certificate-wrong-host", KIND.CERT_WRONG_HOST),
    refused("certificate-expired", KIND.CERT_EXPIRED),
    refused("certificate-not-yet-valid", KIND.CERT_NOT_YET_VALID),
    refused("certificate-strict", KIND.CERT_STRICT),
    stopped("certificate-bundle", KIND.CA_BUNDLE),
    stopped("client-certificate-file", KIND.CLIENT_CERTIFICATE_FILE),
    stopped("client-certificate", KIND.CLIENT_CERTIFICATE),
    stopped("tls", KIND.TLS, "[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] handshake failure"),
    stopped("tls-plain-http", KIND.TLS_ON_PLAIN_HTTP_PORT),
    stopped("tls-timeout", KIND.TLS_TIMEOUT),
    stopped("plain-http-tls", KIND.PLAIN_HTTP_ON_TLS_PORT),
    Case(
        "plain-http-tls-answer",
        f"400 Bad Request\n{HTML}\n\n<html><center>The plain HTTP request was sent to HTTPS port</center></html>",
    ),
    Case("plain-http-tls-answer", "400 Bad Request\n\nClient sent an HTTP request to an HTTPS server.\n"),
    stopped("not-http", KIND.NOT_HTTP),
    stopped("body-timeout", KIND.BODY_TIMEOUT),
    stopped("read-timeout", KIND.READ_TIMEOUT),
    stopped("cut-short", KIND.CUT_SHORT),
    stopped("too-large", KIND.TOO_LARGE),
    stopped("bad-url", KIND.BAD_URL, url="nonsense"),
    stopped("cancelled", KIND.CANCELLED),
    stopped("other", KIND.OTHER),
]
SUCCESS = (
    f'200 OK\n{JSON}\n\n{{"access_token":"eyJhbGciOiJSUzI1NiJ9.e30.c2ln","expires_in":3600,"token_type":"Bearer"}}'
)


RECORDED = token_cases()


def assert_plain(found: Diagnosis) -> None:
    for text in (found.summary, found.cause, found.details or "", *found.fixes):
        assert "{" not in text
        assert not re.search(r"\s{2,}", text)


@pytest.mark.parametrize("case", CASES, ids=[f"{number}-{case.row}" for number, case in enumerate(CASES)])
def test_failures_of_the_transport(case: Case) -> None:
    found = case.diagnose()
    assert found is not None
    assert found.id == case.row
    assert_plain(found)


@for_each("case", RECORDED)
def test_recorded_cases(case: TokenCase) -> None:
    found = diagnosed(case.exchange, case.provider, case.authentication, case.traits)
    assert found is not None
    assert found.id == case.row
    assert_plain(found)
    assert not case.secret or case.secret not in repr(found)


def test_every_row_has_a_recorded_case() -> None:
    """That for what the metadata does not list is in test_offered.py: no answer shows it."""
    recorded = {case.row for case in CASES} | {case.row for case in RECORDED} | {"method-not-offered"}
    assert {row.id for row in failures().rows if not by_statements(row)} <= recorded
    assert recorded <= {row.id for row in failures().rows}


def test_every_failure_of_the_transport_has_a_row() -> None:
    for kind in FailureKind:
        found = stopped("", kind).diagnose()
        assert found is not None
        assert found.id != "unrecognised", kind


# --- the table


def test_rows_of_a_provider_say_which() -> None:
    for row in failures().rows:
        if row.provider != "any":
            assert row.id.startswith(f"{row.provider}-")


WRONG = {"id": "x", "provider": "any", "match": {}, "summary": "x.", "cause": "x.", "fixes": ["x."], "reference": "x"}


@pytest.mark.parametrize(
    "change,complaint",
    [
        ({"provider": "okto"}, "okto"),
        ({"match": {"colour": "red"}}, "colour"),
        ({"match": {"failure": ["bored"]}}, "bored"),
        ({"summary": "{whom} said."}, "whom"),
        ({"cause": "{} said."}, "placeholder"),
        ({"sauce": "x"}, "sauce"),
    ],
)
def test_a_wrong_row_is_named(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=rf"failures\.toml: x: .*{complaint}"):
        read_row(WRONG | change, {"any"}, {})


# --- pairs that are easily taken for each other


def ids(*raws: str, **more: Any) -> list[str]:
    found = [Case("", raw, **more).diagnose() for raw in raws]
    return [one.id if one else "success" for one in found]


def test_entra_codes_that_begin_alike() -> None:
    codes = ["7000215", "7000222", "7000218", "700016", "700027", "70011", "7000112", "90002", "900144", "70002159"]
    assert ids(*(aadsts("401 Unauthorized", "invalid_client", code, "x") for code in codes)) == [
        "entra-wrong-secret",
        "entra-expired-secret",
        "entra-no-credentials",
        "entra-unknown-app",
        "entra-assertion-signature",
        "entra-scope",
        "entra-app-disabled",
        "entra-unknown-tenant",
        "entra-missing-parameter",
        "entra-other-code",
    ]


def test_the_same_error_means_different_things() -> None:
    raw = oauth("401 Unauthorized", "unauthorized_client", "Invalid client or Invalid client credentials")
    assert ids(raw, url=KEYCLOAK) == ["keycloak-wrong-secret"]
    assert ids(oauth("401 Unauthorized", "unauthorized_client"), url=KEYCLOAK) == ["unauthorized-client"]
    assert ids(oauth("400 Bad Request", "unauthorized_client"), provider="cognito") == ["cognito-unauthorized-client"]
    assert ids(oauth("403 Forbidden", "access_denied", "You are Unauthorized."), url=AUTH0) == [
        "auth0-refused-without-audience"
    ]


def test_another_providers_row_is_never_used() -> None:
    raw = oauth("400 Bad Request", "invalid_scope", "Custom scopes are not allowed for this request.")
    assert "okta-org-server" not in ids(raw, provider="cognito")
    assert ids(raw, provider="okta") == ["okta-org-server"]
    assert "okta-unknown-scope" not in ids(oauth("400 Bad Request", "invalid_scope", "scopes are not configured"))


def test_a_generic_profile_learns_from_the_answer_who_it_is() -> None:
    raw = oauth("400 Bad Request", "invalid_client", None, "x-amz-cognito-request-id: 8c1f")
    found = Case("", raw, "https://auth.example.com/oauth2/token").diagnose()
    assert found is not None
    assert found.id == "cognito-invalid-client"
    assert found.summary == "Cognito refused the client ID or its secret."


def test_a_host_that_only_looks_like_a_provider() -> None:
    raw = oauth("400 Bad Request", "invalid_client")
    assert ids(raw, url="https://x.amazoncognito.com.example.net/oauth2/token") == ["invalid-client"]
    assert ids(raw, url="https://example.net/?https://acme.okta.com/") == ["invalid-client"]


def test_how_the_credentials_were_sent_can_be_said() -> None:
    sent = exchange(oauth("400 Bad Request", "invalid_client"))
    found = [diagnosed(sent, "cognito", way) for way in ("client_secret_post", "none", None)]
    assert [one.id for one in found if one] == [
        "cognito-invalid-client",
        "cognito-invalid-client-no-secret",
        "cognito-invalid-client",
    ]


def test_a_pasted_answer_without_its_request() -> None:
    response = Response(400, "Bad Request", (), b'{"error":"invalid_client"}', 0.0, NOW)
    found = diagnosed(Exchange(Sent("POST", "", ()), NOW, response=response), "cognito")
    assert found is not None
    assert found.id == "cognito-invalid-client"


def test_half_an_answer_is_judged_by_its_failure() -> None:
    failure = Failure(
        FailureKind.CUT_SHORT, verbatim("It ended early."), "IncompleteRead(20 bytes read, 500 more expected)"
    )
    found = Case("", '200 OK\n\n{"access_token":"eyJhbGciOiJSUzI1NiIsImtpZCI6', failure=failure).diagnose()
    assert found is not None
    assert found.id == "cut-short"
    assert found.said == (
        'It ended early.\nIncompleteRead(20 bytes read, 500 more expected)\nHTTP 200 OK\n{"access_token":"eyJhbGciOiJS…'
    )


# --- success


def test_a_token_needs_no_diagnosis() -> None:
    assert Case("", SUCCESS).diagnose() is None
    assert Case("", SUCCESS, COGNITO, "cognito").diagnose() is None
    assert Case("", '200 OK\n\n{"access_token":"opaque"}').diagnose() is None


ALMOST = [
    '200 OK\n\n{"access_token":"opaque","error":null}',
    '200 OK\n\n{"access_token":" "}',
    '200 OK\n\n\ufeff{"access_token":"opaque"}',
    '200 OK\n\n{"access_token":"opaque","x":"\ud800"}',
    '200 OK\n\n{"access_token":"opaque"',
    '200 OK\n\n{"access_token":["opaque"]}',
    '302 Found\n\n{"access_token":"opaque"}',
]


@pytest.mark.parametrize("raw", [*ALMOST, SUCCESS], ids=range(len(ALMOST) + 1))
def test_a_diagnosis_and_a_token_exclude_each_other(raw: str) -> None:
    assert (Case("", raw).diagnose() is None) == (read_granted(exchange(raw)) is not None) == (raw == SUCCESS)


def test_an_error_is_read_even_where_its_bytes_are_not_utf8() -> None:
    assert ids(f"400 Bad Request\n{JSON}" + '\n\n\ufeff{"error":"invalid_client","x":"\ud800"}') == ["invalid-client"]


def test_an_error_beside_a_token_is_an_error() -> None:
    assert ids('200 OK\n\n{"access_token":"x","error":"odd"}') == ["error-in-success"]
    assert ids('400 Bad Request\n\n{"access_token":"x"}') == ["unrecognised"]


# --- what the server said


def said(raw: str, **more: Any) -> str:
    found = Case("", raw, **more).diagnose()
    assert found is not None
    return found.said


def test_the_servers_words_stand_as_they_came() -> None:
    raw = oauth("400 Bad Request", "invalid_client", "Bad \u202e client <b>x</b>")
    body = raw.partition("\n\n")[2]
    assert said(raw) == f"HTTP 400 Bad Request\n{body}"
    assert said("400 Bad Request\n\n  two\r\n lines ") == "HTTP 400 Bad Request\n  two\r\n lines "


def test_headers_without_which_an_answer_is_not_understood() -> None:
    raw = "302 Found\nServer: x\nLocation: https://login.example.com/login?next=1\n\n"
    assert said(raw) == "HTTP 302 Found\nLocation: https://login.example.com/login?next=1\n(no body)"


def test_a_long_answer_is_cut_and_says_so() -> None:
    text = said("400 Bad Request\n\n" + "x" * 12_480)
    assert text.endswith("x\n[Cut here. The whole answer has 12 480 characters.]")
    assert len(text) < MAX_SAID_CHARS + 100
    assert "Cut here" not in said("400 Bad Request\n\n" + "x" * MAX_SAID_CHARS)


def test_no_token_is_in_what_was_said() -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0." + "s" * 4000
    assert token[:16] not in said(f'500 Oops\n\n{{"access_token":"{token}"}}')
    assert token[:16] not in said("400 Bad Request\n\n" + "x" * (MAX_SAID_CHARS - 20) + token)
    assert token[:16] not in said(f"302 Found\nLocation: https://a.example/#access_token={token}\n\n")
    failure = Failure(FailureKind.OTHER, verbatim("It failed."), f"body was {token}")
    assert token[:16] not in said("", failure=failure)


def test_nothing_of_the_request_is_in_what_was_said() -> None:
    sent = Sent("POST", OTHER, (("Authorization", "Basic c2VjcmV0"),), "client_secret=hunter2")
    response = exchange(oauth("400 Bad Request", "invalid_client")).response
    found = diagnosed(Exchange(sent, NOW, response=response), "generic")
    assert found is not None
    assert "hunter2" not in repr(found)
    assert "c2VjcmV0" not in repr(found)


@pytest.mark.parametrize(
    "body,content_type",
    [
        (b"\xff\xfe\x00\xd8", "application/json"),
        (b"caf\xe9", "text/plain; charset=ISO-8859-1"),
        (b"{" * 100_000, "application/json; charset=undefined"),
        (b'{"error":["invalid_client"]}', "application/json; charset=hex"),
        (b'{"error":{"a":1},"error_description":7,"access_token":{}}', "application/json"),
        (b'{"error":' + b"[" * 50_000, "application/json"),
        (b"", "text/html"),
    ],
)
@pytest.mark.parametrize("status", [100, 200, 302, 400, 429, 500, 599, 999])
def test_any_answer_gets_a_diagnosis(status: int, body: bytes, content_type: str) -> None:
    headers = (("Content-Type", content_type), ("Retry-After", "Sun, 99 Foo 20xx"), ("Location", "\udcff"))
    response = Response(status, "", headers, body, 1.0, NOW)
    found = diagnosed(Exchange(Sent("POST", "https://[bad", ()), NOW, response=response), "nobody")
    assert found is not None
    assert found.said.startswith(f"HTTP {status}")
    assert found.summary.endswith(".")


@pytest.mark.parametrize("part", ["openid", "Grant type ", "\\", '"', "eyJ", "Basic ", '"access_token":"', " "])
def test_a_hostile_answer_takes_no_time(part: str) -> None:
    body = json.dumps({"error": "invalid_scope", "error_description": part * (500_000 // len(part))})
    started = time.process_time()
    for provider in ("okta", "auth0"):
        assert Case("", f"400 Bad Request\n\n{body}", provider=provider).diagnose() is not None
    assert time.process_time() - started < 5


# --- how long to wait


@pytest.mark.parametrize(
    "value,words",
    [
        ("30", "30 s"),
        ("90", "1 min 30 s"),
        ("Sun, 22 Nov 2026 21:02:05 GMT", "1 min"),
        ("Sun, 22 Nov 2026 21:00:05 GMT", "0 s"),
        ("Sun, 22 Nov 2026 21:02:05 -0000", "1 min"),
        ("soon", "for a while"),
        ("-5", "for a while"),
        ("\u0663\u0660", "for a while"),
        ("9" * 5000, "for a while"),
    ],
)
def test_retry_after(value: str, words: str) -> None:
    found = Case("", f"429 Too Many Requests\nRetry-After: {value}\n\n", provider="cognito").diagnose()
    assert found is not None
    assert found.id == "cognito-too-many-requests-wait"
    assert found.summary == f"Cognito has had too many requests and asks to wait {words}."
    assert found.fixes[0] == f"Wait {words}, then ask once."
