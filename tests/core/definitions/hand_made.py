"""Resources as readers make them, written by hand: a template in CloudFormation's form becomes a reading."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import yaml

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.text.message import message

KINDS = {
    "AWS::Cognito::UserPool": ResourceKind.COGNITO_POOL,
    "AWS::Cognito::UserPoolClient": ResourceKind.COGNITO_CLIENT,
    "AWS::Cognito::UserPoolResourceServer": ResourceKind.COGNITO_SERVER,
    "AWS::Cognito::UserPoolDomain": ResourceKind.COGNITO_DOMAIN,
}


def template(text: str, name: str = "template.yaml", region: str = "") -> tuple[Reading, Document]:
    """A template whose only function is Ref, in its long form; a Ref is what asks for its name."""
    root = yaml.safe_load(text)
    resources = [_resource(address, each) for address, each in root["Resources"].items()]
    document = Document(name, text, root, lambda path: _line(text, path), len(text))
    return Reading(message("CloudFormation template"), tuple(resources), region=region), document


def _resource(address: str, each: Mapping[str, Any]) -> Resource:
    path: Path = ("Resources", address)
    settings = {
        name: Setting(_value(value), (*path, "Properties", name), name)
        for name, value in each.get("Properties", {}).items()
    }
    depends = each.get("DependsOn", [])
    return Resource(
        KINDS[each["Type"]],
        address,
        settings,
        path,
        depends_on=(depends,) if isinstance(depends, str) else tuple(depends),
    )


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"Ref"}:
            return Unknown(f"!Ref {value['Ref']}", value["Ref"])
        return {name: _value(each) for name, each in value.items()}
    return tuple(map(_value, value)) if isinstance(value, list) else value


def _line(text: str, path: Path) -> int | None:
    """The first line that has the last name of the path behind the address."""
    lines = text.split("\n")
    at = 0
    for step in path:
        if isinstance(step, int):
            break
        at = next((n for n in range(at, len(lines)) if f"{step}:" in lines[n] or f'"{step}"' in lines[n]), at)
    return at + 1


def terraform(address: str, name: str = "terraform.tfstate", kind: str = "client", **settings: Any) -> Resource:
    """One resource of a Terraform state; settings by their own names, mapped as a reader maps them."""
    path: Path = ("resources", address)
    canonical = {
        "name": "ClientName", "id": "ClientId", "user_pool_id": "UserPoolId", "client_secret": "ClientSecret",
        "allowed_oauth_flows": "AllowedOAuthFlows", "allowed_oauth_scopes": "AllowedOAuthScopes",
        "allowed_oauth_flows_user_pool_client": "AllowedOAuthFlowsUserPoolClient", "generate_secret": "GenerateSecret",
        "access_token_validity": "AccessTokenValidity", "token_validity_units": "TokenValidityUnits",
    }  # fmt: skip
    made = {
        canonical[key]: Setting(tuple(value) if isinstance(value, list) else value, (*path, key), key)
        for key, value in settings.items()
    }
    return Resource(ResourceKind(f"cognito.{kind}"), address, made, path)


def as_document(value: object, name: str = "file.json") -> Document:
    """A JSON document of this value, which has no lines."""
    text = json.dumps(value, default=str)
    return Document(name, text, value, size=len(text))
