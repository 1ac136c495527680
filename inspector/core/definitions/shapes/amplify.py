"""Amplify's files: amplify_outputs.json, aws-exports.js, amplifyconfiguration.json, and what a program hands to it.

Sources: docs.amplify.aws (schema v1 of amplify_outputs; amplifyconfiguration; Amplify.configure of JavaScript 4 to 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.document import DefinitionError, Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.states.js_literal import object_literals
from inspector.core.definitions.states.members import at, secret_setting, settled
from inspector.core.definitions.states.named_outputs import not_said
from inspector.core.definitions.states.placing import placed
from inspector.core.knowledge.aws_names import region_in
from inspector.core.text.message import message


class _Shape(NamedTuple):
    """Where a file has what; `within` leads to the object that the other ways begin at."""

    within: Path
    pool: Path
    client: Path
    region: Path = ()
    domain: Path = ()
    scopes: Path = ()
    response: Path = ()
    secret: Path = ()


_SHAPES = (
    _Shape(
        ("auth",),
        ("user_pool_id",),
        ("user_pool_client_id",),
        ("aws_region",),
        ("oauth", "domain"),
        ("oauth", "scopes"),
        ("oauth", "response_type"),
    ),
    _Shape(
        (),
        ("aws_user_pools_id",),
        ("aws_user_pools_web_client_id",),
        ("aws_cognito_region",),
        ("oauth", "domain"),
        ("oauth", "scope"),
        ("oauth", "responseType"),
    ),
    _Shape(
        ("Auth", "Cognito"),
        ("userPoolId",),
        ("userPoolClientId",),
        ("region",),
        ("loginWith", "oauth", "domain"),
        ("loginWith", "oauth", "scopes"),
        ("loginWith", "oauth", "responseType"),
    ),
    _Shape(
        ("Auth",),
        ("userPoolId",),
        ("userPoolWebClientId",),
        ("region",),
        ("oauth", "domain"),
        ("oauth", "scope"),
        ("oauth", "responseType"),
    ),
    *(
        _Shape(
            within,
            ("CognitoUserPool", "Default", "PoolId"),
            ("CognitoUserPool", "Default", "AppClientId"),
            ("CognitoUserPool", "Default", "Region"),
            ("Auth", "Default", "OAuth", "WebDomain"),
            ("Auth", "Default", "OAuth", "Scopes"),
            secret=("CognitoUserPool", "Default", "AppClientSecret"),
        )
        for within in (("auth", "plugins", "awsCognitoAuthPlugin"), ())
    ),
)


def _shape_of(root: object) -> _Shape | None:
    for shape in _SHAPES:
        inner = at(root, *map(str, shape.within))
        if at(inner, *map(str, shape.pool)) is not None and at(inner, *map(str, shape.client)) is not None:
            return shape
    return None


def _roots(document: Document) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects that may be a configuration: programs also keep it within another, `environment.awsmobile`."""
    if isinstance(document.root, Mapping):
        yield 0, document.root
    elif not isinstance(document.root, list):
        for start, literal in object_literals(document.text):
            yield from ((start, each) for each in _within(literal, 0))


def _within(value: Mapping[str, Any], depth: int) -> Iterator[Mapping[str, Any]]:
    yield value
    for each in value.values() if depth < MOST_AROUND else ():
        if isinstance(each, Mapping):
            yield from _within(each, depth + 1)


MOST_AROUND = 3
"""Objects around a configuration, within the literal of a program."""


def _fits(document: Document) -> bool:
    if not isinstance(document.root, Mapping) and not any(
        word in document.text for word in ("aws_user_pools_id", "userPoolId", "PoolId", "user_pool_id")
    ):
        return False
    return any(_shape_of(root) for _, root in _roots(document))


def _read(document: Document) -> Reading:
    found = next(((start, root, shape) for start, root in _roots(document) if (shape := _shape_of(root))), None)
    if found is None:
        raise DefinitionError(message("{name} names no user pool.", name=document.name))
    start, root, shape = found
    pool, client = _setting(root, shape, shape.pool), _setting(root, shape, shape.client)
    address = pool.text or "user pool"
    pool_settings = {"Id": pool}
    region = _setting(root, shape, shape.region)
    if not region.text:
        region = Setting(region_in(pool.text) or region.value, pool.path, pool.written)
    if region.value is not None:
        pool_settings["Region"] = region
    resources = [Resource(ResourceKind.COGNITO_POOL, address, pool_settings, pool.path, "cognito")]
    settings = {"ClientId": client, "UserPoolId": pool} | _flows(root, shape)
    if shape.secret:
        secret = _setting(root, shape, shape.secret)
        settings["ClientSecret"] = secret_setting(secret.value, secret.path, secret.written, "ClientSecret")
    if (domain := _setting(root, shape, shape.domain)).text:  # the whole host, which also names the Region
        settings["Domain"] = domain
    settings |= not_said(settings, client.path)
    resources.append(Resource(ResourceKind.COGNITO_CLIENT, "Amplify", settings, client.path, "cognito"))
    reading = Reading(message("Configuration of Amplify"), tuple(resources), region=region.text)
    return reading if start == 0 else placed(reading, lambda path: (_line(document.text, start, path), *path))


def _line(text: str, at: int, path: Path) -> int:
    """The line of a member of a literal that begins `at`: its name stands behind those of the members around it."""
    for name in path:
        found = re.compile(rf"\b{re.escape(str(name))}\b").search(text, at) if isinstance(name, str) else None
        at = found.end() if found is not None else at
    return text.count("\n", 0, at) + 1


def _setting(root: object, shape: _Shape, way: Path) -> Setting:
    whole: Path = (*shape.within, *way)
    value = settled(at(root, *map(str, whole))) if way else None
    return Setting(value, whole, str(way[-1]) if way else "")


def _flows(root: object, shape: _Shape) -> dict[str, Setting]:
    """The flows that a program for people names: a client of Cognito has these or client_credentials, never both."""
    settings: dict[str, Setting] = {}
    response, scopes = _setting(root, shape, shape.response), _setting(root, shape, shape.scopes)
    flow = {"code": "code", "token": "implicit"}.get(response.text)
    if flow:
        settings["AllowedOAuthFlows"] = Setting((flow,), response.path, response.written)
    if isinstance(scopes.value, tuple | Unknown):
        settings["AllowedOAuthScopes"] = scopes
    return settings


READER = DefinitionReader(_fits, _read)
