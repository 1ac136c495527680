"""What states, answers and outputs may hold that they should not: nothing but a DefinitionError comes of it."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest

from inspector.core.definitions.document import DefinitionError
from tests.core.definitions.shapes import (
    test_amplify,
    test_aws_answers,
    test_pulumi,
    test_terraform,
    test_terraform_plan,
    test_terraform_syntax,
)
from tests.core.definitions.shapes.reading import POOL, SECRET, clients, read, reviewed

OTHER_CLIENTS = test_terraform.state(
    test_terraform.entry("azuread_client_config", "c", {"attributes": {"tenant_id": "t"}}, mode="data"),
    test_terraform.entry(
        "azuread_application",
        "a",
        {
            "attributes": {
                "id": "/applications/o",
                "object_id": "o",
                "client_id": "c",
                "app_role": [{"value": "r", "allowed_member_types": ["User"]}],
                "required_resource_access": [
                    {"resource_app_id": "g", "resource_access": [{"id": "1", "type": "Role"}]}
                ],
                "password": [{"value": SECRET}],
            }
        },
    ),
    test_terraform.entry("azuread_application_password", "p", {"attributes": {"application_id": "x", "value": SECRET}}),
    test_terraform.entry("keycloak_openid_client", "k", {"attributes": {"client_id": "k", "realm_id": "r"}}),
    test_terraform.entry(
        "okta_app_oauth", "o", {"attributes": {"client_id": "o", "grant_types": ["client_credentials"]}}
    ),
    test_terraform.entry("okta_auth_server", "o", {"attributes": {"issuer": "https://d.okta.com/oauth2/default"}}),
    test_terraform.entry("auth0_client", "o", {"attributes": {"client_id": "a", "grant_types": ["x"]}}),
    test_terraform.entry(
        "auth0_client_grant", "o", {"attributes": {"client_id": "a", "audience": "b", "scopes": ["c"]}}
    ),
    test_terraform.entry("auth0_resource_server", "o", {"attributes": {"identifier": "b", "scopes": [{"value": "c"}]}}),
)
PULUMI = test_pulumi.stack(
    *test_pulumi.AROUND,
    test_pulumi.resource(
        test_pulumi.CLASSIC, "w", test_pulumi.WORKER | {"clientSecret": test_pulumi.MARK | {"plaintext": f'"{SECRET}"'}}
    ),
)
CONTENTS = {
    "shown": test_terraform.shown(*test_terraform.WHOLE),
    "state": test_terraform.state(
        test_terraform.entry("aws_cognito_user_pool_client", "w", {"attributes": test_terraform.WORKER}),
        outputs={"client_id": {"value": "x", "type": "string"}, "pool": {"value": POOL, "type": "string"}},
    ),
    "plan": test_terraform_plan.first_plan(),
    "others": OTHER_CLIENTS,
    "syntax": test_terraform_syntax.CONTENT,
    "pulumi": PULUMI,
    "outputs": test_amplify.OUTPUTS,
    "mobile": test_amplify.MOBILE,
    "answers": test_aws_answers.OF_CLIENT | test_aws_answers.OF_POOL | test_aws_answers.OF_SERVERS,
    "stacks": {"Stacks": [{"Outputs": [{"OutputKey": "ClientId", "OutputValue": "x"}]}]},
}
WRONG: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    "",
    "x" * 50,
    [],
    {},
    [[]],
    [None],
    {"": None},
    [{"a": [1]}],
    "\ud800",
    "${x}",
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything in a value."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        yield from places(each, (*path, key))


def with_other(root: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    changed = copy.deepcopy(root)
    here = changed
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    return changed


@pytest.mark.parametrize("name", CONTENTS)
def test_a_value_of_another_type_anywhere_is_read_or_refused(name: str) -> None:
    content = CONTENTS[name]
    wrong = itertools.cycle(WRONG)
    for path in places(content):
        for value in itertools.islice(wrong, 5):
            changed = with_other(content, path, value)
            try:
                reviewed(json.dumps(changed))
            except DefinitionError:
                continue


@pytest.mark.parametrize("name", CONTENTS)
def test_a_member_that_is_missing_is_nothing(name: str) -> None:
    content = CONTENTS[name]
    for path in places(content):
        if not path:
            continue
        changed = copy.deepcopy(content)
        here = changed
        for step in path[:-1]:
            here = here[step]
        del here[path[-1]]
        try:
            reviewed(json.dumps(changed))
        except DefinitionError:
            continue


@pytest.mark.parametrize("name", CONTENTS)
def test_a_secret_is_in_no_text_of_what_is_found(name: str) -> None:
    content = CONTENTS[name]
    reading, review = read(content), reviewed(content)
    shown = [repr(reading), str(reading), repr(review), *map(repr, reading.resources), *map(str, reading.left_out)]
    for proposal in review.proposals:
        shown += [repr(proposal), repr(proposal.profile), *map(str, proposal.origins)]
        for finding in proposal.findings:
            shown += [
                repr(finding),
                str(finding.message),
                str(finding.fix),
                finding.needed,
                finding.actual,
                finding.block,
            ]
    assert not [each for each in shown if SECRET in each]


def test_a_state_of_many_resources_is_read_whole() -> None:
    filler = [
        test_terraform.resource("aws_iam_policy", f"p{at}", {"id": f"p{at}", "policy": "x" * 4000})
        for at in range(5000)
    ]
    content = test_terraform.shown(*filler, *test_terraform.WHOLE)
    reading = read(content)
    assert len(clients(reading)) == 1
    assert reading.others == 5000


def test_a_file_that_is_too_long_is_refused() -> None:
    with pytest.raises(DefinitionError, match="50 MB"):
        read(b'{"values": {"root_module": {}}, "x": "' + b"x" * 50 * 1024 * 1024 + b'"}')


@pytest.mark.parametrize("depth", [40, 200, 50_000])
def test_modules_within_modules_without_end_are_left_out(depth: int) -> None:
    text = '{"values": {"root_module": ' + '{"child_modules": [' * depth + "{}" + "]}" * depth + "}}"
    try:
        assert not read(text).resources
    except DefinitionError:
        assert depth > 40


def test_references_that_branch_at_every_step_end() -> None:
    locals_ = {f"l{at}": f"${{local.l{at + 1}}}" * 40 for at in range(30)}
    content = test_terraform_syntax.with_client(name="${local.l0}") | {"locals": locals_}
    assert len(clients(read(content))) == 1
    calls = {
        "a": {
            "expressions": {f"v{at}": {"references": [f"module.a.o{n}" for n in range(30)]} for at in range(30)},
            "module": {"outputs": {f"o{at}": {"expression": {"references": [f"var.v{at}"]}} for at in range(30)}},
        }
    }
    new = test_terraform_plan.NEW
    plan = test_terraform_plan.plan(
        [test_terraform_plan.planned(new, {})],
        [test_terraform_plan.change(new, ["create"], {"user_pool_id": True})],
        {"resources": [test_terraform_plan.configured(new, user_pool_id=["module.a.o0"])], "module_calls": calls},
    )
    assert not clients(read(plan))[0].settings["UserPoolId"].known


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 300_000 + "aws_user_pools_id",
        "aws_user_pools_id = {a: " * 60 + "(" * 500_000,
        "aws_user_pools_id = {" + "/* " * 200_000,
        "aws_user_pools_id = {a: " + "`" * 300_001,
        "aws_user_pools_id = {" + "a: 'b', " * 200_000,
    ],
    ids=["empty lines", "brackets", "comments", "quotation marks", "members"],
)
def test_a_text_that_takes_long_to_tell_is_given_up(text: str) -> None:
    with pytest.raises(DefinitionError):
        read(text, "aws-exports.js")


@pytest.mark.parametrize("name", ["user_pool_" * 20_000 + "x", "client_" * 20_000, "_" * 200_000])
def test_a_name_without_end_is_no_name_of_a_client(name: str) -> None:
    assert not read({name: {"value": "x", "type": "string"}}).resources


def test_a_secret_without_end_is_not_looked_at_for_long() -> None:
    secret = "[" * 300_000
    worker = test_terraform.WORKER | {"client_secret": secret}
    content = test_terraform.shown(test_terraform.resource("aws_cognito_user_pool_client", "w", worker))
    assert clients(read(content))[0].text("ClientSecret") == secret


def test_references_in_a_circle_end() -> None:
    circle = {"references": ["module.a.x"]}
    content = test_terraform_plan.plan(
        [test_terraform_plan.planned(test_terraform_plan.NEW, {})],
        [test_terraform_plan.change(test_terraform_plan.NEW, ["create"], {"user_pool_id": True})],
        {
            "resources": [test_terraform_plan.configured(test_terraform_plan.NEW, user_pool_id=["module.a.x"])],
            "module_calls": {
                "a": {
                    "expressions": {"y": circle},
                    "module": {"outputs": {"x": {"expression": {"references": ["var.y"]}}}},
                }
            },
        },
    )
    assert len(clients(read(content))) == 1
