from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.cli.shell import Shell
from tests.core.minting import mint
from tests.core.recorded_cases import unsigned

MEMBERS = {
    "id", "said", "summary", "cause", "fixes", "reference", "sure", "less_likely", "evidence", "candidates",
}  # fmt: skip
WRONG_SECRET = 'HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n\r\n{"error":"invalid_client"}'
CURL = """* Connected to api.example.com (203.0.113.7) port 443
> GET /orders HTTP/2
> Host: api.example.com
> Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl
>
< HTTP/2 401
< www-authenticate: Bearer scope="" error="invalid_token"
<  error_description="the token does not have a valid audience"
< apigw-requestid: Mc7UVioPPHcEKPA=
<
{ [26 bytes data]
* Connection #0 to host api.example.com left intact
{"message":"Unauthorized"}
"""


def token(**claims: object) -> str:
    return unsigned({"alg": "RS256", "kid": "k"}, {"iss": "https://i", "exp": int(time.time()) + 600} | claims)


def test_one_object_and_nothing_else(shell: Shell) -> None:
    result = shell("diagnose", "--provider", "cognito", "--format", "json", stdin=WRONG_SECRET)
    assert (result.exit_code, result.stderr) == (0, "")
    found = json.loads(result.stdout)
    assert set(found) == {"format", *MEMBERS}
    assert found["id"] == "cognito-invalid-client"
    assert found["said"] == 'HTTP 400 Bad Request\n{"error":"invalid_client"}'
    assert all(isinstance(fix, str) for fix in found["fixes"])
    assert found["fixes"]


def test_a_file(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_text(WRONG_SECRET)
    assert shell.json("diagnose", str(file))["id"] == "invalid-client"


def test_what_curl_printed(shell: Shell, tmp_path: Path) -> None:
    assert shell.json("diagnose", stdin=CURL)["id"] == "apigw-audience"
    file = tmp_path / "token.txt"
    file.write_text(token(client_id="2fexample"))
    found = shell.json("diagnose", "-", "--token", str(file), stdin=CURL)
    assert found["id"] == "apigw-audience-client-id"
    assert "2fexample" in found["cause"]
    assert "c2lnbmF0dXJl" not in json.dumps(found)


def test_what_nobody_knows(shell: Shell) -> None:
    result = shell("diagnose", "--format", "json", stdin='HTTP/1.1 400 Bad Request\n\n{"error":"teapot_empty"}')
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert found["id"] == "unrecognised"
    assert "teapot_empty" in found["said"]


def test_a_good_answer_is_no_failure(shell: Shell) -> None:
    answer = json.dumps({"access_token": token(), "token_type": "Bearer"})
    result = shell("diagnose", stdin=f"HTTP/1.1 200 OK\n\n{answer}")
    assert result.exit_code == 0
    assert result.stdout.startswith("No failure")
    assert token()[:60] not in result.stdout


def test_text_and_markdown(shell: Shell) -> None:
    text = shell("diagnose", stdin=WRONG_SECRET).stdout
    lines = text.splitlines()
    assert lines[0] == "The issuer refused the client ID or its secret."
    heads = ["What the server said", "Most likely cause", "What to try", "Source: RFC 6749 section 5.2"]
    assert [line for line in lines if line in heads] == heads
    markdown = shell("diagnose", "--format", "markdown", stdin=WRONG_SECRET).stdout
    assert markdown.startswith("## The issuer refused the client ID or its secret.")
    assert '    {"error":"invalid_client"}' in markdown


def test_hidden_characters_are_shown(shell: Shell) -> None:
    text = shell(
        "diagnose", stdin="HTTP/1.1 400 \u202eBad\n\n\x1b[31mred\udcff".encode("utf-8", "surrogateescape")
    ).stdout
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "<U+001B>[31mred<U+DCFF>" in text


@pytest.mark.parametrize("content", [b"", b" \n", b"x" * 1_100_000], ids=["nothing", "white space", "too much"])
def test_what_cannot_be_read(shell: Shell, content: bytes) -> None:
    result = shell("diagnose", stdin=content)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments", [("no-such-file",), ("--provider", "okto"), ("-", "--token", "no-such-file"), ("-", "--token", "-")]
)
def test_wrong_usage(shell: Shell, arguments: tuple[str, ...]) -> None:
    result = shell("diagnose", *arguments, stdin=WRONG_SECRET)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_its_own_saved_document(shell: Shell) -> None:
    document = {
        "request": {
            "method": "POST",
            "url": "https://login.microsoftonline.com/t/oauth2/v2.0/token",
            "headers": {"Authorization": "Basic ••••••••", "Content-Type": "application/x-www-form-urlencoded"},
            "body": "grant_type=client_credentials&scope=api%3A%2F%2Forders%2Fread",
        },
        "response": {
            "status": 400,
            "elapsed_ms": 1.5,
            "headers": {"Content-Type": "application/json"},
            "body": '{"error":"invalid_scope","error_codes":[1002012]}',
        },
        "stages": [],
        "diagnosis": None,
        "inspection": None,
    }
    assert shell.json("diagnose", stdin=json.dumps(document))["id"] == "entra-scope-without-default"


def test_the_help_says_how_it_ends(shell: Shell) -> None:
    text = shell("diagnose", "--help").stdout
    assert "unrecognised" in text
    assert "Exit codes:\n  0  explained" in text


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
@pytest.mark.parametrize(
    "text",
    [
        '{"clientId":"c","clientSecret":"Zq7sExampleSecret9x","refreshToken":"Zq7sExampleSecret9x","error":"invalid_client"}',
        '$ curl -u 4h1example:Zq7sExampleSecret9x https://id.example.com/oauth2/token\n{"error":"invalid_client"}',
        'COGNITO_CLIENT_SECRET=Zq7sExampleSecret9x\nHTTP 400 {"error":"invalid_client"}',
    ],
)
def test_a_pasted_secret_is_not_shown_and_the_answer_is_explained(shell: Shell, text: str, form: str) -> None:
    done = shell("diagnose", "--format", form, stdin=text)
    assert (done.exit_code, "ExampleSecret" in done.output) == (0, False)
    assert "secret" in done.stdout
    assert "id.example.com" in done.stdout or "id.example.com" not in text


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_an_explanation_names_nobody_where_that_is_asked_for(shell: Shell, tmp_path: Path, form: str) -> None:
    file = tmp_path / "token.txt"
    file.write_text(token(client_id="2fexample", sub="u-1234"))
    done = shell("diagnose", "-", "--token", str(file), "--mask-who", "--format", form, stdin=CURL + "ann@example.com")
    assert done.exit_code == 0
    assert not [name for name in ("2fexample", "u-1234", "ann@example.com") if name in done.stdout]
    assert "<client 1>" in done.stdout.replace("\\", "")


HEAD = "HTTP/1.1 401 Unauthorized"
SEVERAL = f'{HEAD}\n\n{{"message":"jwt expired"}}\n\n{HEAD}\n\n{{"message":"invalid signature"}}'


def test_each_of_several_answers_is_listed_and_another_one_can_be_explained(shell: Shell) -> None:
    found = json.loads(shell("diagnose", "--format", "json", stdin=SEVERAL).stdout)
    assert found["id"] == "api-expired"
    assert [(each["n"], each["status"]) for each in found["answers"]] == [(1, 401), (2, 401)]
    assert shell("diagnose", "--answer", "2", "--format", "json", stdin=SEVERAL).stdout.startswith(
        '{\n  "format": 1,\n  "id": "api-sig'
    )
    told = shell("diagnose", stdin=SEVERAL).stdout
    assert "  > 1  401  " in told
    assert "    2  401  " in told
    assert "    > 1  401  " in shell("diagnose", "--format", "markdown", stdin=SEVERAL).stdout


def test_an_answer_that_is_not_there(shell: Shell) -> None:
    result = shell("diagnose", "--answer", "3", stdin=SEVERAL)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "There is no answer 3 in it: it has 2." in result.stderr


def test_the_token_of_a_pasted_request_is_the_one_at_hand(shell: Shell) -> None:
    token = mint()
    text = f"GET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\n\n"
    for form in ("text", "markdown", "json"):
        told = shell("diagnose", "--format", form, stdin=text).stdout
        assert token not in told
        assert ("Explained for the token of the request" in told) == (form != "json")
        assert ('"token_of_request": true' in told) == (form == "json")
    odd = shell("diagnose", stdin=text.replace(token, "undefined"))
    assert (odd.exit_code, odd.stderr) == (0, "")
