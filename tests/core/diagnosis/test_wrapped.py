"""An answer is found in whatever a tool saved it in or a program logged it in, and is then what it is alone."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from tests.core.explained import diagnosed_text

BODY = '{"error":"invalid_client"}'
EXPIRED = '{"message":"jwt expired"}'
URL = "https://id.example.com/oauth2/token"
FORM = "grant_type=client_credentials&client_id=c"


def har_entry(status: int = 400, body: str = BODY, url: str = URL, **content: Any) -> dict[str, Any]:
    return {
        "startedDateTime": "2026-11-29T10:00:00.000Z",
        "request": {
            "method": "POST",
            "url": url,
            "headers": [],
            "postData": {"mimeType": "x", "text": FORM if url == URL else ""},
        },
        "response": {
            "status": status,
            "statusText": "Bad Request",
            "headers": [{"name": "content-type", "value": "application/json"}],
            "content": {"mimeType": "application/json", "text": body, **content},
        },
    }


def har(*entries: dict[str, Any]) -> dict[str, Any]:
    return {"log": {"version": "1.2", "creator": {"name": "x"}, "pages": [], "entries": list(entries)}}


POSTMAN = {
    "info": {"name": "Orders", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [
        {
            "name": "Folder",
            "item": [
                {
                    "name": "Token",
                    "request": {"method": "POST", "url": {"raw": URL, "host": ["id", "example", "com"]}},
                    "response": [
                        {
                            "name": "refused",
                            "originalRequest": {
                                "method": "POST", "url": {"raw": URL},
                                "body": {"mode": "urlencoded", "urlencoded": [{"key": "grant_type", "value": "x"}]},
                            },
                            "status": "Bad Request",
                            "code": 400,
                            "header": [{"key": "Content-Type", "value": "application/json"}],
                            "body": BODY,
                        }
                    ],
                }
            ],
        }
    ],
}  # fmt: skip
NEWMAN = {
    "run": {
        "executions": [
            {
                "request": {"method": "POST", "url": {"raw": URL}, "body": {"mode": "raw", "raw": FORM}},
                "response": {
                    "code": 400,
                    "status": "Bad Request",
                    "header": [{"key": "Content-Type", "value": "application/json"}],
                    "stream": {"type": "Buffer", "data": list(BODY.encode())},
                },
            }
        ]
    }
}
BRUNO = {
    "results": [
        {
            "request": {"method": "POST", "url": URL, "headers": {}, "data": FORM},
            "response": {"status": 400, "statusText": "Bad Request", "headers": {"a": "b"}, "data": json.loads(BODY)},
        }
    ]
}
AXIOS = {
    "message": "Request failed with status code 400",
    "name": "AxiosError",
    "config": {"url": URL, "method": "post", "headers": {}, "data": FORM},
    "response": {"status": 400, "statusText": "Bad Request", "headers": {}, "data": json.loads(BODY)},
}
RAW = f"HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{BODY}"
TIMELINE = f"""* Preparing request
> POST /oauth2/token HTTP/1.1
> Host: id.example.com

| {FORM}

< HTTP/1.1 400 Bad Request
< Content-Type: application/json

| {BODY}"""
CURL = f"""curl '{URL}' \\
  -H 'content-type: application/x-www-form-urlencoded' \\
  --data-raw '{FORM}&client_secret=Zq7s9x'
{RAW}"""
CURL_V = f"""> POST /oauth2/token HTTP/1.1
> Host: id.example.com
> Authorization: Basic Yzpac3E3
>{" "}
< HTTP/1.1 400 Bad Request
< Content-Type: application/json
< Cache-Control: no-store
<{" "}
{BODY}"""
FETCH = f"""fetch("{URL}", {{
  "headers": {{
    "accept": "*/*"
  }},
  "body": "{FORM}&client_secret=Zq7s9x",
  "method": "POST"
}});
{BODY}"""
ICON = har_entry(404, "", "https://a.example/f.ico")
ESCAPED = BODY.replace('"', '\\"')

INVALID_CLIENT = {
    "a HAR file of one entry": json.dumps(har(har_entry())),
    "a HAR file, indented": json.dumps(har(har_entry()), indent=2),
    "a HAR file, the last refusal": json.dumps(har(har_entry(401, EXPIRED), har_entry(), har_entry(200, "{}"))),
    "a HAR file with a picture missing at the end": json.dumps(har(har_entry(), ICON)),
    "a HAR file in base64": json.dumps(
        har(har_entry(body=base64.b64encode(BODY.encode()).decode(), encoding="base64"))
    ),
    "a list of HAR entries": json.dumps([har_entry(200, "{}"), har_entry()]),
    "a Postman collection": json.dumps(POSTMAN),
    "a newman report": json.dumps(NEWMAN),
    "a Bruno report": json.dumps(BRUNO),
    "an axios error": json.dumps(AXIOS),
    "an AWS Lambda result": json.dumps({"statusCode": 400, "body": BODY}),
    "an AWS Lambda result in base64": json.dumps(
        {"statusCode": 400, "isBase64Encoded": True, "body": base64.b64encode(BODY.encode()).decode()}
    ),
    "a text of JSON in JSON": json.dumps(BODY),
    "twice in JSON": json.dumps(json.dumps(BODY)),
    "a JSON log": json.dumps({"level": "error", "time": 1795000000, "msg": f"token request failed: 400 {BODY}"}),
    "a JSON log with the body as a text": json.dumps({"level": "error", "response": {"payload": BODY}}),
    "CloudWatch events": json.dumps({"events": [{"timestamp": 1, "message": "START"}, {"message": f"failed {BODY}"}]}),
    "a log line": f"2026-11-29T10:00:00.123Z ERROR [worker-1] c.e.Client - token endpoint said 400: {BODY}",
    "a log line with escapes": f'2026-11-29 10:00:00 level=error msg="token endpoint said" body="{ESCAPED}"',
    "Python's bytes": f"oauthlib: (400) b'{BODY}'",
    "Python's dictionary": "requests: 400 Client Error: {'error': 'invalid_client', 'state': None}",
    "a log before every line": "\n".join(
        f"2026-11-29 10:00:0{n} DEBUG http - {line}" for n, line in enumerate(RAW.split("\n"))
    ),
    "docker's prefix": "\n".join(f"api-1  | {line}" for line in RAW.split("\n")),
    "a quoted mail": "\n".join(f"> {line}" for line in RAW.split("\n")),
    "Insomnia's timeline": TIMELINE,
    "curl -v": CURL_V,
    "curl -v without its spaces at the end": CURL_V.replace("> \n", ">\n").replace("< \n", "<\n"),
    "copied as cURL, then the answer": CURL,
    "copied as cURL for Windows, then the body": f'curl "{URL}" ^\n  --data-raw "{FORM}"\n\n{BODY}',
    "curl with its prompt": f"$ curl -i -u c:Zq7s9x -d grant_type=client_credentials {URL}\n{RAW}",
    "copied as fetch, then the answer": FETCH,
    "HTTPie": f"http --form POST {URL} grant_type=client_credentials\n{RAW}",
    "PowerShell": f"PS C:\\> Invoke-RestMethod {URL} -Method Post `\n  -Body 'x=y'\n{BODY}",
    "docker's log": "\n".join(
        json.dumps({"log": f"{line}\n", "stream": "stdout"}) for line in ("start", f"failed: {BODY}", "done")
    ),
    "a journal": "\n".join(f"Nov 29 10:00:0{n} host app[123]: {line}" for n, line in enumerate(RAW.split("\n"))),
    "Kubernetes' log": "\n".join(
        f"2026-11-29T10:00:00.1234567{n}Z stderr F {line}" for n, line in enumerate(RAW.split("\n"))
    ),
    "Spring's exception": f'HttpClientErrorException$BadRequest: 400 Bad Request: "{BODY}"',
    "Go's oauth2": f"oauth2: cannot fetch token: 400 Bad Request\nResponse: {BODY}",
    "oauthlib's exception": "oauthlib.oauth2.rfc6749.errors.InvalidClientError: (invalid_client) ",
    "what Node prints": "{\n  error: 'invalid_client',\n  error_description: undefined\n}",
    "what Ruby prints": '{"error"=>"invalid_client", "state"=>"x"}',
    "YAML": "error: invalid_client\nstate: x",
    "a form": "error=invalid_client&state=x",
    "a redirect": "https://app.example.com/cb?state=x&error=invalid_client",
    "Postman's console": f"POST {URL}\n400\n123 ms\nResponse Headers\nContent-Type: x\nResponse Body\n{BODY}",
    "PowerShell's error": f"Invoke-RestMethod : {BODY}\nAt line:1 char:1",
    "API Gateway's log": f"(1b2c) Endpoint response body before: {BODY}\n(1b2c) completed with status: 400",
    "axios's error as JSON": json.dumps(
        {"message": "status code 400", "name": "AxiosError", "response": {"status": 400, "data": json.loads(BODY)}}
    ),
    "an error within an error": f'{{"error":{{"status":400,"data":{BODY}}}}}',
    "a cloud's structured log": json.dumps(
        {"severity": "ERROR", "jsonPayload": {"message": "token", "response": json.loads(BODY)}}
    ),
    "Spring Security's exception": "ClientAuthorizationException: [invalid_client] Client authentication failed",
    "Go's oauth2 of today": 'oauth2: "invalid_client" "Client authentication failed"',
    "what PHP prints": "Array\n(\n    [error] => invalid_client\n    [error_description] => Who is it?\n)",
    "XML": "<OAuth><error>invalid_client</error><error_description>Who is it?</error_description></OAuth>",
    "a page that shows it": f"<html><pre>{BODY.replace(chr(34), '&quot;')}</pre></html>",
    "a part of a page": f"<pre>{BODY.replace(chr(34), '&#34;')}</pre>",
    "prose": f"I get this: {BODY} and what now?",
    "fenced": f"```json\n{BODY}\n```",
}  # fmt: skip


@pytest.mark.parametrize("name", INVALID_CLIENT)
def test_it_is_what_it_is_alone(name: str) -> None:
    found = diagnosed_text(INVALID_CLIENT[name])
    assert found.id in ("invalid-client", "secret-short", "invalid-client-no-secret"), found
    if name.startswith("a HAR"):
        assert found.id == "invalid-client", "a browser leaves credentials out of what it saves"
    shown = " ".join([found.said, found.cause, found.details or "", *found.fixes])
    assert "Zq7s9x" not in shown


def test_of_several_it_is_said_which() -> None:
    found = diagnosed_text(json.dumps(har(har_entry(200, "{}"), har_entry(), har_entry(200, "{}"))))
    assert found.details is not None
    assert found.details.startswith("Of 3 answers in it this is number 2: id.example.com answered 400.")
    assert diagnosed_text(json.dumps(har(har_entry()))).details != found.details


def test_where_nothing_failed_it_is_the_last() -> None:
    found = diagnosed_text(json.dumps(har(har_entry(200, "{}"), har_entry(204, ""))))
    assert "number 2" in (found.details or "")


CHALLENGE = {
    "name": "WWW-Authenticate",
    "value": 'Bearer error="invalid_token", error_description="The token has expired"',
}
PAGE = "HTTP/1.1 401 Unauthorized\nContent-Type: text/html\n\n"
TOMCAT = (
    "<title>HTTP Status 401 – Unauthorized</title><h1>HTTP Status 401</h1><p><b>Message</b> The token has expired</p>"
)
LAMBDA = '{"errorType":"JwtExpiredError","errorMessage":"Token expired at 2026-11-29T09:00:05.000Z","stack":["x"]}'
API = {
    "a HAR file": json.dumps(har(har_entry(401, EXPIRED, "https://api.example.com/orders"))),
    "a HAR file with a challenge": json.dumps(
        har({"request": {"url": "https://api.example.com/"}, "response": {"status": 401, "headers": [CHALLENGE]}})
    ),
    "a page of express": f"{PAGE}<!DOCTYPE html><html><pre>UnauthorizedError: jwt expired<br> at x.js</pre></html>",
    "a page of Tomcat": f"{PAGE}<html>{TOMCAT}</html>",
    "a sentence that calls itself a page": "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nJWT has expired",
    "GraphQL": '{"errors":[{"message":"Could not verify JWT: JWTExpired","extensions":{"code":"invalid-jwt"}}]}',
    "a log line": "2026-11-29T10:00:00Z WARN auth: rejected: token is expired by 5m3s",
    "a log of pino": json.dumps(
        {
            "level": 50, "req": {"method": "GET", "url": "/orders"}, "res": {"statusCode": 401, "headers": {"a": "b"}},
            "err": {"type": "UnauthorizedError", "message": "jwt expired"}, "msg": "request errored",
        }
    ),
    "a JSON log": '{"level":"warn","time":"2026-11-29T10:00:00Z","msg":"jwt expired"}',
    "a CloudWatch line": f"2026-11-29T10:00:00.000Z 1b2c ERROR Invoke Error {LAMBDA}",
}  # fmt: skip


@pytest.mark.parametrize("name", API)
def test_what_an_api_said_is_understood_in_it(name: str) -> None:
    assert diagnosed_text(API[name]).id == "api-expired"


@pytest.mark.parametrize(
    "body",
    [
        '{"status":401,"error":"Unauthorized","message":"bad audience","path":"/orders"}',
        '{"type":"about:blank","title":"Unauthorized","status":401,"detail":"The audience is wrong"}',
        '{"code":401,"data":null,"message":"audience mismatch"}',
        '{"statusCode":401,"message":"Claim value mismatch: aud=x"}',
    ],
)
def test_a_body_that_repeats_its_status_is_a_body(body: str) -> None:
    found = diagnosed_text(body)
    assert found.id == "api-audience"
    assert body in found.said


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000, '{"a":' * 5000, "{'" * 20_000, '{"log":{"entries":[]}}', "[]", "null", '""', '{"log":1}',
        "curl x", "fetch(",
    ],
)  # fmt: skip
def test_odd_texts_are_no_harm(text: str) -> None:
    assert diagnosed_text(text).id


def test_a_large_recording_is_read() -> None:
    big = har(*[har_entry(200, "x" * 20_000) for _ in range(100)], har_entry())
    assert diagnosed_text(json.dumps(big)).id == "invalid-client"


@pytest.mark.parametrize("name", ["Insomnia's timeline", "curl -v", "curl -v without its spaces at the end"])
def test_what_was_sent_is_told_from_what_was_received(name: str) -> None:
    found = diagnosed_text(INVALID_CLIENT[name])
    assert found.asked == f"POST {URL}"
    assert "> " not in found.said
