"""`inspect`: exit codes, the JSON object, where keys and tokens come from."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from inspector.core.issuer.network import Network
from inspector.core.journeys.request import request_token
from inspector.core.network.transport import Transport
from inspector.demo.issuer import DemoIssuer
from tests.cli.shell import Shell
from tests.core.recorded_cases import unsigned
from tests.servers import Reply, closed_port, serve

HOSTILE = Path(__file__).parent.parent / "vectors" / "hostile"
MEMBERS = ["verdict", "reason", "token_kind", "checks", "header", "claims", "key"]
CHECK_MEMBERS = ["id", "title", "status", "reason", "expected", "actual", "fix", "reference"]
EXITS = {"valid": 0, "rejected": 1, "unverified": 3, "malformed": 4}


def _document() -> Any:
    return json.loads((HOSTILE / "cases.json").read_text())


@pytest.fixture(scope="module")
def hostile() -> Any:
    return _document()


@pytest.fixture(scope="module")
def token(issuer: DemoIssuer) -> str:
    profile = issuer.profile("ok")
    outcome = request_token(profile, issuer.secret_for(profile.id), Network(Transport()))
    assert outcome.granted is not None
    return outcome.granted.access_token


@pytest.fixture
def key_file(issuer: DemoIssuer, tmp_path: Path) -> str:
    response = Transport().send(_get(issuer.jwks_url)).response
    assert response is not None
    path = tmp_path / "keys.json"
    path.write_bytes(response.body)
    return str(path)


def _get(url: str) -> Any:
    from inspector.core.network.transport import Request

    return Request.get(url)


def as_bytes(text: str) -> bytes:
    """The text as a terminal would hand it over; a lone surrogate stands for a byte that is no UTF-8."""
    return text.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("case", _document()["cases"], ids=lambda case: case["id"])
def test_hostile_tokens(shell: Shell, hostile: Any, case: Any, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_bytes(as_bytes(case["token"]))
    options = ["--jwks", str(HOSTILE / "jwks.json"), "--at", str(hostile["at"]), "--issuer", hostile["issuer"]]
    options += ["--client-id", hostile["client_id"], "--token-use", hostile["token_use"]]
    options += ["--audience", case["audience"]] if "audience" in case else []
    options += ["--scope", case["scope"]] if "scope" in case else []
    began = time.monotonic()
    result = shell("inspect", str(file), "--format", "json", *options)
    took = time.monotonic() - began
    document = json.loads(result.stdout)
    assert list(document) == ["format", *MEMBERS]
    assert document["verdict"] in case["expect"], case["why"]
    assert result.exit_code == EXITS[document["verdict"]]
    assert result.stdout.isascii()
    assert took < 2
    assert document["checks"]
    for check in document["checks"]:
        assert list(check) == CHECK_MEMBERS
        assert check["status"] in ("passed", "failed", "warning", "not_checked")
    if case["warning"]:
        assert {"warning", "failed"} & {check["status"] for check in document["checks"]}
    for form in ("text", "markdown"):
        other = shell("inspect", "-", "--format", form, *options, stdin=as_bytes(case["token"]))
        assert other.exit_code == result.exit_code
        assert not [c for c in other.stdout if c in "\x00\x1b\u202e\u200b" or (ord(c) < 32 and c != "\n")]


def test_a_valid_token_names_the_key_and_who_vouches(shell: Shell, token: str, key_file: str) -> None:
    result = shell("inspect", "--jwks", key_file, "--format", "json", stdin=token)
    document = json.loads(result.stdout)
    assert (result.exit_code, document["verdict"]) == (0, "valid")
    assert document["key"]["alg"] == "RS256"
    assert "keys.json" in document["key"]["source"]
    assert document["header"]["kid"] == document["key"]["kid"]
    assert document["claims"]["token_use"] == "access"
    assert result.stderr == ""


def test_without_keys_nobody_has_vouched(shell: Shell, token: str) -> None:
    result = shell("inspect", stdin=token)
    assert result.exit_code == 3
    assert result.stdout.startswith("Not verified: ")
    assert shell.json("inspect", stdin=token)["key"] is None


def test_the_standard_input_is_the_default(shell: Shell, token: str) -> None:
    assert shell("inspect", stdin=token).stdout == shell("inspect", "-", stdin=token).stdout


@pytest.mark.parametrize(
    "wrap",
    [
        lambda token: f"Authorization: Bearer {token}\n",
        lambda token: f'"{token}"',
        lambda token: "\n".join(token[i : i + 76] for i in range(0, len(token), 76)),
        lambda token: "\ufeff" + token,
    ],
    ids=["Bearer", "quotes", "line wraps", "byte order mark"],
)
def test_what_a_token_was_pasted_in_is_taken_off(shell: Shell, token: str, key_file: str, wrap: Any) -> None:
    assert shell("inspect", "--jwks", key_file, stdin=wrap(token)).exit_code == 0


def test_a_file_as_powershell_writes_it(shell: Shell, token: str, key_file: str, tmp_path: Path) -> None:
    file = tmp_path / "token.txt"
    file.write_bytes(token.encode("utf-16"))
    assert shell("inspect", str(file), "--jwks", key_file).exit_code == 0


@pytest.mark.parametrize("text", [b"", b"   \n", b"hello", b"\xff\xfe\x00", b"\x00" * 100, b"a.b.c", b"." * 40_000])
def test_what_is_no_token_is_malformed(shell: Shell, text: bytes) -> None:
    result = shell("inspect", "--format", "json", stdin=text)
    assert (result.exit_code, json.loads(result.stdout)["verdict"]) in ((4, "malformed"), (3, "unverified"))
    assert json.loads(result.stdout)["claims"] is None


def test_a_token_of_forty_thousand_characters(shell: Shell, issuer: DemoIssuer) -> None:
    text = "e30." + "A" * 39_996
    assert shell("inspect", stdin=text).exit_code in (1, 4)


# --- Where keys come from ---


def test_keys_from_a_url(shell: Shell, issuer: DemoIssuer, token: str) -> None:
    document = shell.json("inspect", "--jwks", issuer.jwks_url, stdin=token)
    assert document["verdict"] == "valid"
    assert issuer.jwks_url in document["key"]["source"]


def test_keys_from_an_issuer(shell: Shell, issuer: DemoIssuer, token: str) -> None:
    document = shell.json("inspect", "--issuer", issuer.issuer, stdin=token)
    assert document["verdict"] == "valid"
    assert issuer.issuer in document["key"]["source"]


def test_with_keys_from_a_url_the_issuer_is_only_compared(shell: Shell, issuer: DemoIssuer, token: str) -> None:
    result = shell("inspect", "--jwks", issuer.jwks_url, "--issuer", "https://other.test/", stdin=token)
    assert result.exit_code == 1


@pytest.mark.parametrize("status, page", [(200, b"<!DOCTYPE html><title>Sign in</title>"), (404, b"{}"), (200, b"{}")])
def test_a_url_without_keys_leaves_it_unverified(shell: Shell, token: str, status: int, page: bytes) -> None:
    with serve(Reply(status, page)) as site:
        result = shell("inspect", "--jwks", f"{site.url}/keys", "--format", "json", stdin=token)
    document = json.loads(result.stdout)
    assert (result.exit_code, document["verdict"], document["key"]) == (3, "unverified", None)
    if page.startswith(b"<"):
        signature = next(check for check in document["checks"] if check["status"] == "not_checked")
        assert "web page" in signature["reason"]


def test_a_url_that_does_not_answer_leaves_it_unverified(shell: Shell, token: str) -> None:
    result = shell("inspect", "--jwks", f"http://127.0.0.1:{closed_port()}/keys", stdin=token)
    assert result.exit_code == 3
    assert "refused the connection" in result.stdout


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/keys", "https://me:word@issuer.test/keys", "HTTP://issuer.test/keys"]
)
def test_a_url_that_will_not_do_is_not_asked(shell: Shell, token: str, url: str) -> None:
    result = shell("inspect", "--jwks", url, stdin=token)
    assert result.exit_code == 3
    assert "could not be fetched" in result.stdout


def test_nothing_a_token_names_is_fetched(shell: Shell, hostile: Any) -> None:
    with serve(Reply()) as site:
        import jwt

        headers = {"jku": f"{site.url}/jku", "x5u": f"{site.url}/x5u", "kid": "a"}
        text = jwt.encode({"iss": site.url, "exp": 4102444800}, "k" * 32, "HS256", headers=headers)
        for options in ([], ["--jwks", str(HOSTILE / "jwks.json")]):
            assert shell("inspect", *options, stdin=text).exit_code != 0
    assert site.asked == []


@pytest.mark.parametrize(
    "content, says",
    [
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"", "is empty"),
        (b"{}", "keys"),
        (b"[]", 'without a list "keys"'),
        (b"\xff\xfe{\x00", "stops in the middle of its JSON"),
    ],
)
def test_a_key_file_that_holds_no_keys(shell: Shell, token: str, tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "keys.html"
    file.write_bytes(content)
    result = shell("inspect", "--jwks", str(file), stdin=token)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["missing", "", "."])
def test_a_file_that_cannot_be_read(shell: Shell, tmp_path: Path, name: str) -> None:
    path = f"{tmp_path}/{name}"
    for arguments in ([path], ["-", "--jwks", path]):
        result = shell("inspect", *arguments, stdin="a.b.c")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "failed: " in result.stderr


def test_a_file_that_is_too_large_is_not_read(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as stream:
        stream.truncate(9 * 1024 * 1024)
    result = shell("inspect", str(file))
    assert result.exit_code == 2
    assert "more than 8 MiB" in result.stderr


# --- What it is compared with ---


@pytest.mark.parametrize(
    "option, right, wrong",
    [
        ("--issuer", "{issuer}", "https://other.test"),
        ("--issuer", "{issuer}", "{issuer}/"),
        ("--client-id", "{client}", "someone-else"),
        ("--scope", "orders/read", "orders/refund"),
        ("--scope", "orders/write orders/read", "orders/read orders/rea"),
        ("--token-use", "access", "id"),
        ("--audience", None, "api"),
    ],
)
def test_an_expectation_is_met_or_not(
    shell: Shell, issuer: DemoIssuer, token: str, key_file: str, option: str, right: str | None, wrong: str
) -> None:
    names = {"issuer": issuer.issuer, "client": issuer.clients[0].id}
    for value, code in ((right, 0), (wrong, 1)):
        if value is not None:
            result = shell("inspect", "--jwks", key_file, option, value.format_map(names), stdin=token)
            assert result.exit_code == code


def test_one_audience_of_several_is_enough(shell: Shell) -> None:
    import jwt

    text = jwt.encode({"aud": ["b", "c"], "exp": 4102444800}, "k" * 32, "HS256")
    statuses = {
        options: {check["id"]: check["status"] for check in shell.json("inspect", *options, stdin=text)["checks"]}
        for options in [("--audience", "a", "--audience", "b"), ("--audience", "a")]
    }
    either, neither = statuses.values()
    assert {name for name in either if either[name] != neither[name]} == {"aud"}


@pytest.mark.parametrize(
    "at, code",
    [
        ("{now}", 0),
        ("{now}.5", 0),
        ("{iso}Z", 0),
        ("{iso}+00:00", 0),
        ("{late}", 1),
        ("0", 1),
        ("1970-01-01T01:00:00+01:00", 1),
        ("2100-01-01T00:00:00Z", 1),
    ],
)
def test_the_moment_of_judgement(shell: Shell, token: str, key_file: str, at: str, code: int) -> None:
    now = int(time.time())
    iso = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
    value = at.format(now=now, iso=iso, late=now + 3600 + 61)
    assert shell("inspect", "--jwks", key_file, "--at", value, stdin=token).exit_code == code


@pytest.mark.parametrize("at", ["tomorrow", "", "2026-01-01T00:00:00", "nan", "inf", "2026-13-01T00:00:00Z"])
def test_a_moment_that_cannot_be_read(shell: Shell, at: str) -> None:
    result = shell("inspect", "--at", at, stdin="a.b.c")
    assert result.exit_code == 2
    assert "--at" in result.stderr


def test_leeway(shell: Shell, token: str, key_file: str) -> None:
    just_over = str(int(time.time()) + 3600 + 30)
    for leeway, code in (("0", 1), ("120", 0)):
        arguments = ["--jwks", key_file, "--at", just_over, "--leeway", leeway]
        assert shell("inspect", *arguments, stdin=token).exit_code == code
    refused = shell.json("inspect", "--jwks", key_file, "--at", just_over, stdin=token)
    (expiry,) = [check for check in refused["checks"] if check["id"] == "exp"]
    assert (refused["verdict"], expiry["fix"]) == ("rejected", "Get a new token.")
    assert "Spring Security (60 s)" in expiry["reason"]
    for leeway in ("-1", "86401", "nan", "a"):
        assert shell("inspect", "--leeway", leeway, stdin=token).exit_code == 2


@pytest.mark.parametrize(
    "arguments", [["--token-use", "refresh"], ["--format", "yaml"], ["--token", "a.b.c"], ["one", "two"]]
)
def test_wrong_usage(shell: Shell, arguments: list[str]) -> None:
    assert shell("inspect", *arguments, stdin="a.b.c").exit_code == 2


def test_markdown_says_the_verdict(shell: Shell, token: str, key_file: str) -> None:
    result = shell("inspect", "--jwks", key_file, "--format", "markdown", stdin=token)
    assert result.stdout.startswith("## Valid\n")
    assert token not in result.stdout


def test_a_token_given_as_an_argument_is_not_repeated(shell: Shell, token: str) -> None:
    result = shell("inspect", token)
    assert result.exit_code == 2
    assert "Give it on standard input or in a file, never as an argument." in result.output
    assert token[:20] not in result.output


def test_the_value_of_a_secret_claim_is_shown_where_that_is_asked_for(shell: Shell) -> None:
    token = unsigned({"alg": "RS256"}, {"sub": "u-1234", "clientSecret": "hunter22"})
    for form in ("text", "markdown", "json"):
        assert "hunter22" not in shell("inspect", "--format", form, stdin=token).stdout
        assert "hunter22" in shell("inspect", "--format", form, "--show-secrets", stdin=token).stdout


def test_an_inspection_names_nobody_where_that_is_asked_for(shell: Shell) -> None:
    token = unsigned({"alg": "RS256"}, {"sub": "u-1234", "email": "ann@example.com", "client_id": "orders"})
    for form in ("text", "markdown", "json"):
        said = shell("inspect", "--format", form, "--mask-who", "--client-id", "orders", stdin=token).stdout
        assert "<subject 1>" in said
        assert not [name for name in ("u-1234", "ann@example.com", "orders") if name in said]


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_a_report_for_a_ticket_says_what_was_judged_and_with_a_mask_nobody(shell: Shell, form: str) -> None:
    token = unsigned(
        {"alg": "RS256"}, {"client_id": "orders-worker-77", "iss": "https://login.acme-corp.com/x", "exp": 1}
    )
    team = shell("inspect", "--report", form, stdin=token)
    assert "orders-worker-77" in team.stdout
    assert "before this report" in team.stdout
    public = shell("inspect", "--report", form, "--mask-who", stdin=token)
    assert "client 1" in public.stdout
    for hidden in ("orders-worker-77", "login.acme-corp.com", token.split(".")[1]):
        assert hidden not in public.stdout
    assert public.exit_code == EXITS["rejected"]
    refused = shell("inspect", "--report", form, "--show-secrets", stdin=token)
    assert refused.exit_code == 2
    assert "never a secret" in refused.stderr
