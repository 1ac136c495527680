"""Variables of the Serverless Framework: what the file tells, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.templates.serverless_variables import ServerlessVariables, without_file

ROOT = {
    "service": "orders",
    "provider": {"name": "aws", "region": "${opt:region, 'eu-west-1'}", "stage": "${opt:stage, 'test'}"},
    "params": {"test": {"domain": "orders-test"}, "default": {"domain": "orders", "tier": "free"}},
    "custom": {
        "name": "${self:service}-${sls:stage}",
        "stage": "${opt:stage, self:provider.stage}",
        "byStage": {"test": {"scopes": ["a/read", "${self:custom.name}/x"]}, "prod": {"scopes": ["b"]}},
        "list": ["x", "y"],
        "me": "${self:custom.me}",
        "first": "${self:custom.second}",
        "second": "${self:custom.first}",
        "flag": True,
        "number": 30,
        "fromFile": "${file(./custom.yml):name}",
        "pointer": "${self:custom.byStage}",
    },
}


@pytest.mark.parametrize(
    "text, expected",
    [
        ("plain", "plain"),
        ("${AWS::Region}-${Plain}", "${AWS::Region}-${Plain}"),
        ("${self:service}", "orders"),
        ("a-${self:provider.stage}-z", "a-test-z"),
        ("${self:custom.name}", "orders-test"),
        ("${sls:stage}", "test"),
        ("${aws:region}", "eu-west-1"),
        ("${self:custom.stage}", "test"),
        ("${self:custom.byStage.${self:custom.stage}.scopes.0}", "a/read"),
        ("${self:custom.byStage.${opt:stage, 'prod'}.scopes}", ["b"]),
        ("${self:custom.pointer.prod.scopes.0}", "b"),
        ("${self:custom.list.1}", "y"),
        ("${self:custom.flag}", True),
        ("v${self:custom.number}", "v30"),
        ("${self:custom.missing, 'other'}", "other"),
        ('${self:custom.missing, "other"}', "other"),
        ("${self:custom.missing, self:service}", "orders"),
        ("${self:custom.missing, ${self:service}}", "orders"),
        ("${self:custom.missing, ''}", ""),
        ("${env:HOME_DOMAIN, 'fallback'}", "fallback"),
        ("${opt:stage, self:custom.missing, 'x, y'}", "x, y"),
        ("${param:domain}", "orders-test"),
        ("${param:tier}", "free"),
        ("${opt:stage}", Unknown("${opt:stage}", "stage")),
        ("${env:CLIENT}", Unknown("${env:CLIENT}", "CLIENT")),
        ("${ssm:/auth/pool}", Unknown("${ssm:/auth/pool}", "ssm:/auth/pool")),
        ("${ssm(eu-west-1):/auth/pool}", Unknown("${ssm(eu-west-1):/auth/pool}", "ssm(eu-west-1):/auth/pool")),
        ("${ssm:/auth/${sls:stage}/pool}", Unknown("${ssm:/auth/test/pool}", "ssm:/auth/test/pool")),
        ("${cf:auth-stack.PoolId}", Unknown("${cf:auth-stack.PoolId}", "cf:auth-stack.PoolId")),
        ("${file(./x.yml):a.b}", Unknown("${file(./x.yml):a.b}", "file(./x.yml):a.b")),
        ("${self:custom.fromFile}", Unknown("${file(./custom.yml):name}", "file(./custom.yml):name")),
        ("${self:custom.missing}", Unknown("${self:custom.missing}", "self:custom.missing")),
        ("x-${opt:stage}", Unknown("!Sub x-${stage}", "stage")),
        ("${opt:stage", "${opt:stage"),
    ],
)
def test_a_variable_is_what_the_file_tells(text: str, expected: Any) -> None:
    assert ServerlessVariables(ROOT).text(text) == expected


@pytest.mark.parametrize(
    "text", ["${self:custom.me}", "${self:custom.first}", "${self:" * 400 + "}" * 400, "${self:a,${self:a,${self:a}}}"]
)
def test_variables_in_a_circle_end(text: str) -> None:
    assert isinstance(ServerlessVariables(ROOT).text(text), Unknown | str)


def test_a_variable_in_a_template_without_its_service_is_asked_for() -> None:
    assert without_file("${AWS::Region}") is None
    assert without_file("a-${self:custom.x}") == ["a-", Unknown("${self:custom.x}", "self:custom.x")]
    assert without_file("${sls:stage}") == [Unknown("${sls:stage}", "sls:stage")]
    assert without_file("${opt:stage, 'dev'}") == ["dev"]
