"""`accept` and `inspect --for`: who is asked, with which settings, what is printed, and the exit codes."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.core.knowledge.acceptors import acceptors
from tests.cli.shell import Shell
from tests.core.minting import CLAIMS, CLIENT, ISSUER, NOW, jwk_of, mint, rsa_key
from tests.servers import Reply, closed_port, serve

AT = ("--at", str(NOW))
MEMBERS = {"id", "name", "outcome", "status", "answer", "rule", "depends_on", "rules_of"}
AUD = CLAIMS | {"aud": "https://orders.example"}
Write = Callable[..., str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(text: str, name: str = "token.txt") -> str:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return str(path)

    return written


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256", use="sig")]}), "utf-8")
    return str(path)


def asked(shell: Shell, *arguments: str) -> tuple[list[dict[str, Any]], int]:
    result = shell("accept", *arguments, *AT, "--format", "json")
    found: list[dict[str, Any]] = json.loads(result.stdout)["acceptors"]
    assert result.stdout.isascii()
    return found, result.exit_code


def test_all_of_them_are_rows_with_the_members_of_the_design(shell: Shell, write: Write, keys: str) -> None:
    file = write(mint(AUD))
    rows, code = asked(shell, file, "--by", "all", "--jwks", keys)
    assert [row["id"] for row in rows] == [each.id for each in acceptors()]
    for row in rows:
        assert set(row) >= MEMBERS
        assert row["outcome"] in {"accepted", "refused", "depends", "not_documented"}
        assert (row["rule"] is None) == (row["outcome"] == "accepted")
        assert row["status"] is None or row["outcome"] in {"refused", "depends"}
        assert bool(row["depends_on"]) or row["outcome"] != "depends"
    assert code == (1 if any(row["outcome"] == "refused" for row in rows) else 3)


@pytest.mark.parametrize(
    "claims, options, outcome, rule, code",
    [
        (AUD, ("--audience", "https://orders.example"), "accepted", None, 0),
        (AUD, ("--audience", "a", "--audience", "https://orders.example"), "accepted", None, 0),
        (AUD, ("--audience", "other"), "refused", "aud", 1),
        (AUD, ("--audience", "https://orders.example", "--issuer", "https://other.example"), "refused", "iss", 1),
        (AUD, (), "depends", "aud", 3),
        (AUD | {"exp": NOW - 7200}, ("--audience", "https://orders.example"), "refused", "exp", 1),
    ],
)
def test_the_settings_that_are_typed_decide(
    shell: Shell, write: Write, keys: str, claims: dict[str, Any], options: tuple[str, ...], outcome: str, rule: str,
    code: int,
) -> None:  # fmt: skip
    rows, ended = asked(shell, write(mint(claims)), "--by", "kubernetes", "--jwks", keys, *options)
    assert [(row["outcome"], row["rule"]) for row in rows] == [(outcome, rule)]
    assert ended == code


def test_without_keys_all_is_said_as_if_it_were_genuine(shell: Shell, write: Write) -> None:
    options = ("--by", "kubernetes", "--audience", AUD["aud"], *AT)
    file = write(mint(AUD))
    document = json.loads(shell("accept", file, *options, "--format", "json").stdout)
    assert document["if_genuine"] is True
    assert document["acceptors"][0]["outcome"] == "accepted"
    assert document["acceptors"][0]["assumed"] == ["issuer", "signature"]
    text = shell("accept", file, *options)
    assert text.exit_code == 3
    assert "No issuer was given" in text.stdout
    assert "No issuer was given" not in shell("accept", file, *options, "--issuer", ISSUER).stdout
    assert "If genuine: the signature was not checked." in text.stdout
    refused = shell("accept", file, "--by", "kubernetes", "--audience", "other", *AT)
    assert refused.exit_code == 1


def test_a_signature_of_another_key_is_refused(shell: Shell, write: Write, keys: str) -> None:
    file = write(mint(AUD, key=rsa_key("somebody")))
    rows, code = asked(shell, file, "--by", "kubernetes", "--audience", AUD["aud"], "--jwks", keys)
    assert (rows[0]["rule"], code) == ("signature", 1)


def test_names_are_found_in_any_case_with_commas_and_again(shell: Shell, write: Write) -> None:
    file = write(mint(AUD))
    rows, _ = asked(shell, file, "--by", "KUBERNETES,spring", "--by", "Envoy jwt_authn", "--by", "spring")
    assert [row["id"] for row in rows] == ["kubernetes", "spring", "envoy"]
    whole = next(each for each in acceptors() if "," in each.name)
    rows, _ = asked(shell, file, "--by", whole.name)
    assert [row["id"] for row in rows] == [whole.id]


@pytest.mark.parametrize("name, near", [("sprng", "spring"), ("kubernetis", "kubernetes"), ("wxyzqq", "--names")])
def test_a_name_of_nobody_ends_with_names_that_look_like_it(shell: Shell, write: Write, name: str, near: str) -> None:
    result = shell("accept", write(mint(AUD)), "--by", name)
    assert result.exit_code == 2
    assert near in result.stderr
    assert result.stdout == ""


def test_the_names_are_listed(shell: Shell) -> None:
    result = shell("accept", "--names")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == [each.id for each in acceptors()]


def test_nobody_asked_and_nothing_to_ask_about(shell: Shell, write: Write) -> None:
    assert "--by" in shell("accept", write(mint(AUD))).stderr
    empty = shell("accept", write(" \n"), "--by", "spring")
    assert (empty.exit_code, empty.stdout) == (2, "")
    assert "no token" in empty.stderr
    as_argument = shell("accept", mint(AUD), "--by", "spring")
    assert as_argument.exit_code == 2
    assert "never as an argument" in as_argument.stderr


def test_an_opaque_token_is_refused_by_what_reads_jwts(shell: Shell, write: Write) -> None:
    rows, code = asked(shell, write("2YotnFZFEjr1zCsicMWpAA"), "--by", "spring")
    assert (rows[0]["rule"], code) == ("form", 1)
    assert "opaque" in rows[0]["reason"]


@pytest.mark.parametrize("word, outcome", [("Bearer", "accepted"), ("bearer", "refused"), ("BEARER", "refused")])
def test_the_scheme_counts_as_it_is_written(shell: Shell, write: Write, keys: str, word: str, outcome: str) -> None:
    exact = [each for each in acceptors() if (rule := each.rule("scheme")) and rule.parameters["case"] == "exact"]
    file = write(f"GET /orders HTTP/1.1\nHost: x\nAuthorization: {word} {mint(AUD)}\nAccept: */*\n")
    options = ("--audience", AUD["aud"], "--jwks", keys)
    for each in exact[:1]:
        rows, _ = asked(shell, file, "--by", each.id, *options)
        assert (rows[0]["rule"] == "scheme") == (outcome == "refused")


def test_the_scopes_are_those_of_the_route(shell: Shell, write: Write, keys: str) -> None:
    id_ = next(each.id for each in acceptors() if each.rule("scope") and "scopes" in each.settings and each.id != "alb")
    options = ("--by", id_, "--audience", AUD["aud"], "--jwks", keys)
    lacking, code = asked(shell, write(mint(AUD)), *options, "--scope", "orders/refund")
    assert (lacking[0]["rule"], code) == ("scope", 1)
    having, _ = asked(shell, write(mint(AUD)), *options, "--scope", "orders/read")
    assert having[0]["rule"] != "scope"


def test_what_is_not_set_there_can_be_said(shell: Shell, write: Write, keys: str) -> None:
    options = ("--by", "kubernetes", "--jwks", keys)
    rows, _ = asked(shell, write(mint(AUD)), *options, "--unset", "audiences")
    assert rows[0]["outcome"] != "depends"
    both = shell("accept", write(mint(AUD)), *options, "--unset", "audiences", "--audience", "x")
    assert both.exit_code == 2


def test_keys_that_cannot_be_fetched_are_nobody_s_fault_here(shell: Shell, write: Write) -> None:
    options = (write(mint(AUD)), "--by", "spring", "--audience", AUD["aud"], *AT)
    result = shell("accept", *options, "--jwks", f"http://127.0.0.1:{closed_port()}/keys", "--format", "json")
    row = json.loads(result.stdout)["acceptors"][0]
    assert (row["outcome"], row["rule"], result.exit_code) == ("refused", "kid", 1)
    assert "The token is not at fault." in result.stderr
    assert any(each["side"] == "api" for each in row["remedies"])
    document = json.dumps({"keys": [jwk_of(rsa_key())]}).encode()
    with serve(Reply(200, document)) as site:
        result = shell("accept", *options, "--jwks", f"{site.url}/keys", "--format", "json")
    assert json.loads(result.stdout)["if_genuine"] is False


def test_several_tokens_are_answered_one_by_one(shell: Shell, write: Write, keys: str) -> None:
    late = mint(AUD | {"exp": NOW - 7200})
    file = write(f"one {mint(AUD)}\n\ntwo {late}\n", "app.log")
    options = ("accept", file, "--by", "kubernetes,spring", "--audience", AUD["aud"], "--jwks", keys, *AT)
    document = json.loads(shell(*options, "--format", "json").stdout)
    assert [(each["line"], each["acceptors"][0]["outcome"]) for each in document["tokens"]] == [
        (1, "accepted"),
        (3, "refused"),
    ]
    lines = shell(*options, "--format", "jsonl")
    assert [json.loads(line) for line in lines.stdout.splitlines()] == document["tokens"]
    assert lines.exit_code == 1
    text = shell(*options).stdout
    assert text.splitlines()[0].startswith(f"{file}:1: kubernetes accepted; spring accepted")
    assert late not in text
    assert shell(*options, "--format", "markdown").stdout.count("\n") == 2
    packed = Path(file).with_suffix(".gz")
    packed.write_bytes(gzip.compress(Path(file).read_bytes()))
    unpacked = shell("accept", str(packed), *options[2:], "--format", "json")
    assert [each["line"] for each in json.loads(unpacked.stdout)["tokens"]] == [1, 3]
    piped = shell("accept", "-", *options[2:], "--format", "jsonl", stdin=Path(file).read_text())
    assert [json.loads(line)["line"] for line in piped.stdout.splitlines()] == [1, 3]


def test_a_profile_brings_its_apis_and_its_issuer(shell: Shell, write: Write, keys: str) -> None:
    apis = [
        {"name": "orders API", "acceptor": "kubernetes", "settings": {"audiences": ["https://orders.example"]}},
        {"name": "stock API", "acceptor": "spring", "settings": {"audiences": ["stock"]}},
    ]
    shell.add_profile(name="p", provider="generic", issuer=ISSUER, token_url="https://id.example/t", apis=apis)
    file = write(mint(AUD))
    rows, code = asked(shell, file, "--profile", "p", "--jwks", keys)
    assert [(row["api"], row["outcome"]) for row in rows] == [("orders API", "accepted"), ("stock API", "refused")]
    assert code == 1
    rows, code = asked(shell, file, "--profile", "p", "--by", "Orders API", "--jwks", keys)
    assert [(row["api"], code) for row in rows] == [("orders API", 0)]
    rows, _ = asked(shell, file, "--profile", "p", "--by", "spring,alb", "--jwks", keys)
    assert [(row["api"], row["id"]) for row in rows] == [("stock API", "spring"), (None, "alb")]
    rows, _ = asked(shell, file, "--profile", "p", "--by", "orders API", "--audience", "x", "--jwks", keys)
    assert rows[0]["outcome"] == "refused"
    other = write(mint(AUD | {"iss": "https://other.example"}), "other.txt")
    rows, _ = asked(shell, other, "--profile", "p", "--by", "orders API", "--jwks", keys)
    assert rows[0]["rule"] == "iss"
    shown = shell("profile", "show", "p")
    assert json.loads(shown.stdout)["apis"] == apis


SPRING = """
spring.security.oauth2.resourceserver.jwt.issuer-uri: https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123
spring.security.oauth2.resourceserver.jwt.audiences: {audiences}
"""


def test_the_settings_may_come_from_a_file(shell: Shell, write: Write, keys: str) -> None:
    config = write(SPRING.format(audiences="https://orders.example"), "application.yml")
    file = write(mint(AUD))
    rows, code = asked(shell, file, "--config", config, "--jwks", keys)
    assert [(row["id"], row["outcome"], code) for row in rows] == [("spring", "accepted", 0)]
    rows, code = asked(shell, file, "--config", config, "--jwks", keys, "--audience", "other")
    assert (rows[0]["outcome"], code) == ("refused", 1)
    rows, _ = asked(shell, file, "--config", config, "--jwks", keys, "--by", "spring,kubernetes")
    assert [(row["id"], row["outcome"]) for row in rows] == [("spring", "accepted"), ("kubernetes", "depends")]
    unknown = write(SPRING.format(audiences="${AUDIENCES}"), "application.yml")
    result = shell("accept", file, "--config", unknown, "--jwks", keys, "--format", "json", *AT)
    assert json.loads(result.stdout)["acceptors"][0]["depends_on"] == ["audiences"]
    assert "AUDIENCES" in result.stderr
    nothing = shell("accept", file, "--config", write("x: 1", "other.yml"))
    assert (nothing.exit_code, nothing.stdout) == (2, "")


def test_neither_the_token_nor_who_it_is_about_is_printed(shell: Shell, write: Write) -> None:
    token = mint(AUD)
    file = write(token)
    for form in ("text", "json", "markdown", "jsonl"):
        options = ("--by", "aws-jwt-verify", "--by", "apigw-http", "--by", "spring", "--format", form, *AT)
        told = shell("accept", file, *options).stdout
        assert token not in told
        assert token.rpartition(".")[2] not in told
        assert CLIENT not in shell("accept", file, *options, "--mask-who", "--client-id", "x").stdout


# --- inspect --for ---


def test_an_inspection_says_who_takes_the_token(shell: Shell, write: Write, keys: str) -> None:
    options = ("inspect", write(mint(AUD)), "--jwks", keys, "--audience", AUD["aud"], *AT)
    before = shell(*options, "--format", "json")
    after = shell(*options, "--for", "kubernetes,spring", "--format", "json")
    document = json.loads(after.stdout)
    told = document.pop("accepted_by")
    assert document == json.loads(before.stdout)
    assert [(row["id"], row["outcome"]) for row in told] == [("kubernetes", "accepted"), ("spring", "accepted")]
    assert after.exit_code == before.exit_code
    assert "Accepted by\nKubernetes API server: accepted" in shell(*options, "--for", "kubernetes").stdout
    assert "### Accepted by" in shell(*options, "--for", "all", "--format", "markdown").stdout
    assert shell(*options, "--for", "nobody").exit_code == 2
    assert shell(*options, "--for", "spring", "--report", "text").exit_code == 2


def test_settings_of_one_that_is_not_asked_are_not_passed_over_in_silence(shell: Shell, write: Write) -> None:
    file = write(mint(AUD))
    config = write(SPRING.format(audiences="https://orders.example"), "application.yml")
    result = shell("accept", file, "--config", config, "--by", "envoy", *AT)
    assert "application.yml: nothing of it is used. It has the settings of spring" in result.stderr
    assert "nothing of it" not in shell("accept", file, "--config", config, "--by", "envoy,spring", *AT).stderr
    cut = shell("accept", file, "--config", write('{"a":', "cut.json"), *AT)
    assert cut.stderr.count("cut.json") == 1
