"""What Pulumi says of a stack: `stack export`, `preview --json`, and `stack output --json`.

Its types are Terraform's with the attributes in camel case, or CloudFormation's (aws-native). Source:
pulumi/sdk/go/common/apitype (DeploymentV3, ResourceV3) and resource/properties.go (the marks of secrets and unknowns).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.document import Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path, Unknown
from inspector.core.definitions.states.json_texts import first_text
from inspector.core.definitions.states.members import MAX_NESTING, at, objects, text_at
from inspector.core.definitions.states.named_outputs import outputs_read
from inspector.core.definitions.states.terraform_types import AFTER_APPLY, CLIENT_TYPES, Instance, snake
from inspector.core.definitions.states.terraform_values import reading_of
from inspector.core.text.message import Message, message

_MARK, _SECRET = "4dabf18193072939515e22adb298388d", "1b47061264138c4ac30d75fd1eb44270"
_NOT_YET = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
_TYPES = {
    "aws:cognito/userPoolClient:UserPoolClient": "aws_cognito_user_pool_client",
    "aws:cognito/managedUserPoolClient:ManagedUserPoolClient": "aws_cognito_managed_user_pool_client",
    "aws:cognito/userPool:UserPool": "aws_cognito_user_pool",
    "aws:cognito/resourceServer:ResourceServer": "aws_cognito_resource_server",
    "aws:cognito/userPoolDomain:UserPoolDomain": "aws_cognito_user_pool_domain",
    "aws-native:cognito:UserPoolClient": "aws_cognito_user_pool_client",
    "aws-native:cognito:UserPool": "aws_cognito_user_pool",
    "aws-native:cognito:UserPoolResourceServer": "aws_cognito_resource_server",
    "aws-native:cognito:UserPoolDomain": "aws_cognito_user_pool_domain",
    "azuread:index/application:Application": "azuread_application",
    "azuread:index/applicationPassword:ApplicationPassword": "azuread_application_password",
    "auth0:index/client:Client": "auth0_client",
    "auth0:index/clientCredentials:ClientCredentials": "auth0_client_credentials",
    "auth0:index/clientGrant:ClientGrant": "auth0_client_grant",
    "okta:app/oAuth:OAuth": "okta_app_oauth",
    "keycloak:openid/client:Client": "keycloak_openid_client",
}
_BUILT_IN = re.compile(r"pulumi:(?:pulumi:Stack|providers:)")


def _fits(document: Document) -> bool:
    first = first_text(document)
    if not isinstance(first, Mapping):
        return False
    return isinstance(at(first, "deployment", "resources"), list) or any(
        "urn:pulumi:" in text_at(step, "urn") for _, step in objects(first.get("steps"))
    )


def _read(document: Document) -> Reading:
    root = first_text(document)
    left_out: list[Message] = []
    if at(root, "deployment") is not None:
        listed = objects(at(root, "deployment", "resources"), ("deployment", "resources"))
        found = [(way, each, way) for way, each in listed]
    else:
        steps = objects(root.get("steps"), ("steps",))
        found = [(way, each, (*way, "newState")) for way, each in steps]
    instances: list[Instance] = []
    outputs: tuple[Path, Mapping[str, Any]] = ((), {})
    for _, each, path in found:
        state = each if path[-1] != "newState" else each.get("newState")
        type_ = text_at(state, "type")
        if each.get("delete") is True or (path[-1] == "newState" and each.get("op") == "delete"):
            left_out += _deleted(each if path[-1] != "newState" else each.get("oldState"))
        elif type_ == "pulumi:pulumi:Stack" and isinstance(at(state, "outputs"), Mapping):
            outputs = (*path, "outputs"), _plain(at(state, "outputs"), "outputs")
        elif isinstance(state, Mapping) and not _BUILT_IN.match(type_):
            instances.append(_instance(state, path))
    values = {str(name): {"value": each} for name, each in outputs[1].items()}
    reading = reading_of(message("Pulumi stack"), instances, {}, (), left_out=tuple(left_out))
    if not reading.resources and values:
        resources = outputs_read({name: ((name,), each) for name, each in outputs[1].items()}, outputs[0])
        return Reading(reading.kind, resources, reading.others, reading.left_out)
    return reading


def _deleted(state: object) -> Iterator[Message]:
    if _TYPES.get(text_at(state, "type")) in CLIENT_TYPES:
        yield message(
            "Pulumi is about to delete {address}. No profile is made of it.",
            address=text_at(state, "urn").rpartition("::")[2],
        )


def _instance(state: Mapping[str, Any], path: Path) -> Instance:
    name = text_at(state, "urn").rpartition("::")[2]
    type_ = text_at(state, "type")
    where = "outputs" if isinstance(state.get("outputs"), Mapping) and state["outputs"] else "inputs"
    values = _plain(state.get(where), name)
    values = values if isinstance(values, dict) else {}
    if text_at(state, "id") and "id" not in values and not type_.startswith("aws-native:"):
        values["id"] = text_at(state, "id")
    if _TYPES.get(type_) == "aws_cognito_user_pool_domain":
        values = _custom_domain(values)
    return Instance(name, _TYPES.get(type_, type_), values, (*path, where))


def _custom_domain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in values.items() if snake(name) != "custom_domain_config" or each}


def _plain(value: Any, name: str, depth: int = 0) -> Any:
    """The value without Pulumi's wrappings: a secret that only its key opens is not known, nor what is yet to come."""
    if depth > MAX_NESTING:
        return None
    if isinstance(value, Mapping):
        if value.get(_MARK) == _SECRET:
            return _opened(value, name, depth)
        return {
            str(key): _plain(each, f"{name}.{key}", depth + 1) for key, each in value.items() if key != "__defaults"
        }
    if isinstance(value, list):
        return [_plain(each, name, depth + 1) for each in value]
    return Unknown(AFTER_APPLY, name) if value == _NOT_YET else "" if value == "[secret]" else value


def _opened(value: Mapping[str, Any], name: str, depth: int) -> Any:
    plain = value.get("plaintext", value.get("value"))
    if isinstance(plain, str):
        try:
            return _plain(json.loads(plain), name, depth + 1)
        except (ValueError, RecursionError):
            return plain
    return Unknown("ciphertext", name)


READER = DefinitionReader(_fits, _read)
