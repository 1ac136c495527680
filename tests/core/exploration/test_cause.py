"""Why a scope did not come, and what a scope changes in a token."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.exploration.carried import digests
from inspector.core.exploration.cause import NOT_UPDATED, aws_command, cause_of, claims_changed, known_of
from inspector.core.exploration.exploration import AskKind, CellState
from inspector.core.profiles.profile import Profile
from tests.core.exploration.explored import answered, explored

COGNITO = Profile(
    "orders",
    provider="cognito",
    region="eu-west-1",
    user_pool_id="eu-west-1_AbCdEf123",
    domain_prefix="orders",
    client_id="2fexampleclientid0000000",
    scope_descriptions=(("orders/read", "Read orders"), ("orders/refund", "Refund an order")),
    scope_descriptions_of="orders-stack.yaml",
)
SCOPES = ("orders/read", "orders/refund")
FOUND = explored(
    SCOPES,
    lambda asked: None if "orders/refund" in asked else asked,
    provider="cognito",
    method="client_secret_basic",
)


def test_a_refusal_has_the_words_of_the_server_and_a_diagnosis() -> None:
    cause = cause_of(FOUND, "orders/refund", AskKind.ALONE, COGNITO)
    assert cause is not None
    assert (cause.said, cause.status) == ('{"error":"invalid_scope"}', 400)
    assert cause.why is not None
    assert cause.why.id == "cognito-invalid-scope"
    assert str(cause.known) == "The resource server has it, the app client does not allow it."
    assert cause.fixes
    assert "update-user-pool-client" in cause.command
    assert "back to its default" in str(cause.command_note)


def test_the_scope_that_was_asked_for_goes_into_the_diagnosis() -> None:
    found = replace(explored(("refund",), lambda _: None), provider="cognito")
    cause = cause_of(found, "refund", AskKind.ALONE, COGNITO)
    assert cause is not None
    assert cause.why is not None
    assert cause.why.id == "cognito-scope-without-server"


def test_a_scope_that_came_has_no_cause() -> None:
    assert cause_of(FOUND, "orders/read", AskKind.ALONE, COGNITO) is None
    assert cause_of(replace(FOUND, answers=()), "orders/read", AskKind.ALONE, COGNITO) is None


def test_a_scope_that_was_ignored_has_no_words_and_a_way_out() -> None:
    found = replace(explored(SCOPES, lambda asked: tuple(s for s in asked if s != "orders/refund")), provider="cognito")
    cause = cause_of(found, "orders/refund", AskKind.ALONE, COGNITO)
    assert cause is not None
    assert (cause.state, cause.said, cause.why) == (CellState.IGNORED, "", None)
    assert "Cognito console" in str(cause.fixes[0])
    assert "orders/refund" in cause.command


def test_a_client_that_was_refused_is_not_told_to_allow_a_scope() -> None:
    first = answered(FOUND.answers[0].ask, None, said='{"error":"invalid_client"}')
    found = replace(FOUND, answers=(first,), ended="client")
    cause = cause_of(found, "orders/read", AskKind.ALONE, COGNITO)
    assert cause is not None
    assert (cause.command, cause.known) == ("", None)
    assert cause.why is not None
    assert cause.why.id.startswith("cognito-invalid-client")


@pytest.mark.parametrize(
    "scope, known",
    [
        ("orders/refund", "The resource server has it, the app client does not allow it."),
        ("orders/raed", "In orders-stack.yaml, the resource server orders does not have it."),
        ("stock/read", None),
        ("refund", None),
    ],
)
def test_what_an_imported_definition_knows(scope: str, known: str | None) -> None:
    said = known_of(COGNITO, scope)
    assert (str(said) if said is not None else None) == known


def test_of_another_provider_no_resource_server_is_spoken_of() -> None:
    elsewhere = replace(COGNITO, provider="keycloak")
    assert str(known_of(elsewhere, "orders/refund")).startswith("The imported definition has it")
    assert known_of(elsewhere, "orders/raed") is None


def test_a_scope_in_a_refused_request_need_not_be_the_reason() -> None:
    for scope, found in (("orders/read", FOUND), ("orders/refund", replace(FOUND, answers=FOUND.answers[2:3]))):
        cause = cause_of(found, scope, AskKind.TOGETHER, COGNITO)
        assert cause is not None
        assert (cause.known, cause.command) == (None, "")
        assert cause.why is not None


# --- the AWS command ---


def test_the_command_reads_all_settings_first_and_leaves_the_secret_out() -> None:
    command = aws_command(COGNITO, ("orders/refund", "it's/odd"))
    assert command.startswith(
        "settings=$(aws cognito-idp describe-user-pool-client --region eu-west-1 --user-pool-id eu-"
    )
    assert "--region eu-west-1 --cli-input-json" in command
    assert ".ClientSecret," in command
    assert ">" not in command, "no file is written"


STRANGE = (
    "it's/odd", "a$(touch${IFS}x)/b", "a`touch${IFS}x`/b", "a;x&/b", "!!/${HOME}", "https://api/v1/a*b", "a|b/c>d",
    "--x/-y", "a/~", "%s/%n", "#/#",
)  # fmt: skip


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no POSIX shell")
@pytest.mark.parametrize("describe, updated", [(0, True), (1, False)])
def test_the_command_does_in_a_shell_what_it_says_whatever_the_scopes_are(
    tmp_path: Path, describe: int, updated: bool
) -> None:
    """Run with an aws and a jq that write down what they are given; nothing else happens in the folder."""
    tools, work = tmp_path / "tools", tmp_path / "work"
    tools.mkdir()
    work.mkdir()
    aws = f'printf "%s\\n" "$@" >> {tools}/$2; [ "$2" = update-user-pool-client ] || exit {describe}\n'
    jq = f'printf "%s" "$2" > {tools}/change; [ {describe} = 0 ] && echo "{{}}"\n'
    for name, script in (("aws", aws), ("jq", jq)):
        (tools / name).write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
        (tools / name).chmod(0o755)
    command = aws_command(COGNITO, STRANGE)
    done = subprocess.run(["sh", "-c", command], cwd=work, env={"PATH": f"{tools}:/usr/bin:/bin"}, check=False,
                          capture_output=True, text=True)  # fmt: skip
    assert (done.returncode == 0, done.stdout, done.stderr) == (updated, "", "")
    assert (tools / "update-user-pool-client").exists() is updated
    listed = re.search(r"\+ (\[.*\]) \| unique", (tools / "change").read_text(encoding="utf-8"))
    assert listed is not None
    assert tuple(json.loads(listed[1])) == STRANGE
    assert list(work.iterdir()) == []
    if updated:
        given = (tools / "update-user-pool-client").read_text(encoding="utf-8").split("\n")
        assert given[-3:] == ["--cli-input-json", "{}", ""]


@pytest.mark.parametrize(
    "scopes", [("openid",), ("email", "a/b"), ("aws.cognito.signin.user.admin",), ("orders",), ("a/",), ("/a",), ()]
)
def test_what_no_app_client_may_be_allowed_has_no_command(scopes: tuple[str, ...]) -> None:
    assert aws_command(COGNITO, scopes) == ""


@pytest.mark.parametrize(
    "members",
    [{"client_id": "a b"}, {"client_id": "$(x)"}, {"user_pool_id": "eu-west-1_a;b"}, {"client_id": "a\x1b[201~\n"}],
)
def test_ids_that_none_can_have_have_no_command(members: dict[str, Any]) -> None:
    assert aws_command(replace(COGNITO, **members), ("a/b",)) == ""


def test_the_region_is_that_of_the_pool() -> None:
    assert "--region eu-west-1 " in aws_command(replace(COGNITO, region="us-east-1"), ("a/b",))


def test_a_scope_that_the_definition_does_not_have_has_no_command() -> None:
    """AWS refuses to allow a scope that no resource server has."""
    profile = replace(COGNITO, scope_descriptions=(("orders/read", ""),), scope_descriptions_of="a.yaml")
    found = explored(("orders/refund",), lambda asked: None)
    cause = cause_of(found, "orders/refund", AskKind.ALONE, profile)
    assert cause is not None
    assert (cause.known is not None, cause.command) == (True, "")


def test_what_is_taken_out_is_what_aws_does_not_take_back() -> None:
    """Held against AWS's own model of both operations, where it is installed."""
    session = pytest.importorskip("botocore.session")
    service = session.get_session().get_service_model("cognito-idp")
    said = service.operation_model("DescribeUserPoolClient").output_shape.members["UserPoolClient"].members
    taken = service.operation_model("UpdateUserPoolClient").input_shape.members
    assert set(said) - set(taken) <= set(NOT_UPDATED)
    assert {"UserPoolId", "ClientId", "AllowedOAuthScopes"} <= set(taken)


@pytest.mark.parametrize(
    "members, there",
    [
        ({}, True),
        ({"region": ""}, True),
        ({"user_pool_id": ""}, False),
        ({"provider": "generic"}, False),
        ({"token_url": "http://127.0.0.1:8000/oauth2/token"}, False),
        ({"region": "", "user_pool_id": "odd"}, False),
    ],
)
def test_where_there_is_a_command(members: dict[str, Any], there: bool) -> None:
    assert bool(aws_command(replace(COGNITO, **members), ("a/b",))) is there


# --- claims ---


def test_claims_that_appear_and_differ_are_named_and_their_values_are_not() -> None:
    key = b"k" * 16
    plain = {"sub": "me", "aud": ["a", "b"], "tier": "basic", "jti": "1", "scope": "x"}
    rich = {"sub": "me", "aud": ["b", "a"], "tier": "gold", "tenant": "acme", "jti": "2", "scope": "x y"}
    found = explored(("read", "write"), lambda asked: asked)
    tokens = {("read",): rich, ("write",): plain, (): plain}
    answers = tuple(
        replace(each, claims=digests(tokens.get(each.ask.scopes, rich), key, "scope")) for each in found.answers
    )
    changed = claims_changed(replace(found, answers=answers), "read")
    assert changed is not None
    assert (changed.appear, changed.differ, changed.vanish) == (("tenant",), ("tier",), ())
    assert claims_changed(replace(found, answers=answers[:1]), "read") is None
    assert "gold" not in json.dumps([each.claims for each in answers])


def test_no_value_can_be_guessed_from_what_is_kept() -> None:
    claims = {"sub": "me"}
    assert digests(claims, b"a" * 16, "") != digests(claims, b"b" * 16, "")
    assert digests(claims, b"a" * 16, "") == digests(claims, b"a" * 16, "")
