"""serverless.yml: authorizers of an HTTP API, and those that the events of functions name.

Sources: Serverless Framework documentation, HTTP API (event definition and its authorizers) and REST API (authorizers
with Cognito user pools).
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.acceptors.formats.aws import members_of, pool_issuers
from inspector.core.definitions.acceptors.formats.aws_routes import Authorizer, GuardedRoute, joined
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection

_HTTP, _REST = "apigw-http", "apigw-rest"
_FILE = "serverless.yml"


def read(source: Paste) -> Iterator[Found]:
    """An API for each authorizer and each set of scopes that the events with it ask for."""
    if not is_serverless(source):
        return
    root = source.around(())
    authorizers = []
    for name, section in root.at("provider", "httpapi", "authorizers").sections():
        acceptor = _HTTP if section.has("issuerurl") else ""  # else it is a function
        gathering = Gathering(source, _HTTP)
        gathering.issuer(section.find("issuerurl"))
        gathering.texts("audiences", section.find("audience"))
        authorizers.append(Authorizer(acceptor, (name,), name, gathering, _FILE))
    pools: dict[str, Authorizer] = {}
    routes = []
    for function in _functions(root):
        for event in members_of(function.find("events")):
            for kind, acceptor in (("httpapi", _HTTP), ("http", _REST)):
                if (member := event.at(kind).find("authorizer")) is not None:
                    routes.append(_route(event.at(kind), member, acceptor, pools, source))
    yield from joined([*authorizers, *pools.values()], [each for each in routes if each is not None])


def _functions(root: SettingsSection) -> Iterator[SettingsSection]:
    """The functions, which may be parted into a list of objects."""
    for part in (root.at("functions"), *members_of(root.find("functions"))):
        yield from (each for _, each in part.sections())


def is_serverless(source: Paste) -> bool:
    """Whether it is a file of the Serverless Framework."""
    root = source.root
    return isinstance(root, dict) and "service" in root and ("provider" in root or "functions" in root)


def _route(
    event: SettingsSection, member: SettingsMember, acceptor: str, pools: dict[str, Authorizer], source: Paste
) -> GuardedRoute | None:
    """An event with an authorizer; of a REST API its user pool may stand in it, which goes into `pools`."""
    called = f"{event.text('method').upper()} {event.text('path')}".strip()
    inner = event.at("authorizer")
    name, scopes = inner.text("name") or str(member.value if not inner else ""), inner.find("scopes")
    if acceptor == _HTTP:
        return GuardedRoute(called, acceptor, name, "AUTH", scopes, source) if name else None
    arn = inner.find("arn") if inner else member
    if arn is None or (inner and inner.text("type").upper() not in ("", "COGNITO_USER_POOLS")):
        return None
    if "cognito-idp" not in str(arn.value) and inner.text("type").upper() != "COGNITO_USER_POOLS":
        return None  # a function
    key = name if inner and name else str(arn.value)
    if key not in pools:
        gathering = Gathering(source, _REST)
        pool_issuers(gathering, arn)
        gathering.texts("audiences")
        pools[key] = Authorizer(_REST, (key,), inner.text("name") or "Cognito", gathering, _FILE)
    return GuardedRoute(called, acceptor, key, "AUTH", scopes, source)
