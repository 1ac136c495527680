"""What Cognito would refuse of a client, and what of its pool, domain and resource servers keeps it from a token."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.definitions.assembling import CognitoClient
from inspector.core.definitions.document import Document
from inspector.core.definitions.judges.cognito_domain import of_domain
from inspector.core.definitions.judges.cognito_servers import (
    ServerScopes,
    is_known,
    of_server,
    scopes_of,
    server_scopes,
)
from inspector.core.definitions.judges.cognito_validity import of_validity
from inspector.core.definitions.judges.conditions import of_condition, of_server_condition
from inspector.core.definitions.judges.template import is_made_before, is_of_template, raw_resource
from inspector.core.definitions.proposal import DefinitionFinding, Severity
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Setting, Unknown, possible_items
from inspector.core.definitions.spelling import Language, NameStyle, Spelling, label_of, spelling_of
from inspector.core.definitions.states.terraform_types import AFTER_APPLY
from inspector.core.definitions.templates.references import depended_on

FLOW = "client_credentials"
FLOWS = ("code", "implicit", FLOW)
USER_SCOPES = frozenset({"phone", "email", "openid", "profile", "aws.cognito.signin.user.admin"})
"""Scopes that are of a signed-in user, whom client credentials do not have."""
MOST_SCOPES = 50
_SAID_OF_IT = frozenset({
    "AllowedOAuthFlows", "AllowedOAuthFlowsUserPoolClient", "AllowedOAuthScopes", "GenerateSecret",
    "ExplicitAuthFlows", "CallbackURLs", "LogoutURLs", "AccessTokenValidity", "RefreshTokenValidity",
    "TokenValidityUnits", "SupportedIdentityProviders", "EnableTokenRevocation", "CreationDate",
    "PreventUserExistenceErrors", "ReadAttributes",
})  # fmt: skip
"""What a file says of a client where it says more than who it is."""
_SAID_SQUEEZED = frozenset(name.lower() for name in _SAID_OF_IT)
"""The same, however a file spells them: a state has those with null too that were never set."""
_SIGN_IN = frozenset({
    "ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH",
})  # fmt: skip

_NO_SIGN_IN = frozenset({"ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_CLIENT_TOKEN_AUTH"})
"""Ways to authenticate that are no sign-in of a user."""


class ClientScopes(NamedTuple):
    """The scopes that a client may have: of resource servers, of users, and how many more are not known."""

    custom: tuple[str, ...]
    of_users: tuple[str, ...]
    unknown: tuple[Unknown, ...]


def texts_of(setting: Setting | None) -> tuple[str, ...]:
    """The texts of a list, also where a file has them in one text with commas or spaces; each once."""
    found: list[str] = []
    for item in setting.items if setting is not None else ():
        found += item.replace(",", " ").split() if isinstance(item, str) else []
    return tuple(dict.fromkeys(found))


def client_scopes(client: CognitoClient) -> ClientScopes:
    """The scopes that the client may have, each once."""
    setting = client.resource.get("AllowedOAuthScopes")
    texts = texts_of(setting)
    return ClientScopes(
        tuple(text for text in texts if text not in USER_SCOPES),
        tuple(text for text in texts if text in USER_SCOPES),
        _unknown_in(setting),
    )


def _unknown_in(setting: Setting | None) -> tuple[Unknown, ...]:
    if setting is None:
        return ()
    items = (setting.value,) if isinstance(setting.value, Unknown) else setting.items
    return tuple(item for item in items if isinstance(item, Unknown))


def judge(client: CognitoClient, reading: Reading, document: Document) -> tuple[DefinitionFinding, ...]:
    """Everything that keeps this client from a token or is not as it should be, the most important first."""
    found = tuple(_Judged(client, reading, document).findings())
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.severity)))


class _Judged:
    """One client while it is judged."""

    def __init__(self, client: CognitoClient, reading: Reading, document: Document) -> None:
        self._client, self._reading, self._document = client, reading, document
        self._resource = client.resource
        self._spelling: Spelling = spelling_of(client.resource, document)
        self._raw: Mapping[str, Any] = raw_resource(document, client.resource.path)
        self._is_template = is_of_template(document, client.resource.path)
        self._scopes = client_scopes(client)
        self._defined: ServerScopes = scopes_of(client)

    def findings(self) -> Iterator[DefinitionFinding]:
        if self._is_described():
            yield from self._of_flows()
            yield from self._of_secret()
            yield from self._of_scopes()
            yield from of_validity(self._resource, self._spelling)
            yield from self._of_order()
            yield from self._of_sign_in()
        else:
            yield self._said("cognito.not_described")
        yield from of_domain(self._client, self._reading, self._document)
        for server in self._client.servers:
            yield from of_server(server, self._document)
            theirs = {name for name, _ in server_scopes(server)}
            if not theirs.isdisjoint(self._scopes.custom):
                yield from of_server_condition(server, self._resource, self._spelling)
        yield from self._of_name()
        yield from of_condition(self._resource, self._spelling)

    def _is_described(self) -> bool:
        """Whether the file says what the client may do: in a template what it leaves out has its default."""
        return (
            self._is_template
            or "aws_cognito" in self._resource.address
            or not _SAID_OF_IT.isdisjoint(self._resource.settings)
            or not _SAID_SQUEEZED.isdisjoint(str(name).replace("_", "").lower() for name in self._raw)
        )

    def _said(self, row: str, setting: Setting | None = None, **values: Any) -> DefinitionFinding:
        return finding(row, spelling=self._spelling, setting=setting, path=self._resource.path, **values)

    def _unresolved(self, name: str, setting: Setting) -> Iterator[DefinitionFinding]:
        for unknown in [each for each in _unknown_in(setting) if each.written][:1]:
            yield self._said("unresolved", setting, actual="", name=self._spelling.name(name), written=unknown.written)

    # --- flows, secret ---

    def _of_flows(self) -> Iterator[DefinitionFinding]:
        setting = self._resource.get("AllowedOAuthFlows")
        flows = texts_of(_as_far_as_possible(setting))
        unknown = setting is not None and not _is_settled(setting)
        for flow in flows:
            if flow not in FLOWS:
                yield self._said("cognito.unknown_flow", setting, flow=flow, block=self._block())
        known = tuple(flow for flow in flows if flow in FLOWS)
        others = tuple(flow for flow in known if flow != FLOW)
        if setting is not None and unknown:
            yield from self._unresolved("AllowedOAuthFlows", setting)
        elif not known and flows == known:
            yield self._said("cognito.no_flows", setting, block=self._block())
        elif known and FLOW not in known:
            yield self._said("cognito.other_flows", setting, flows=others, block=self._block())
        known = texts_of(setting)
        others = tuple(flow for flow in known if flow in FLOWS and flow != FLOW)
        if FLOW in known and others:
            yield self._said("cognito.mixed_flows", setting, others=others, block=self._block())
        yield from self._of_switch()

    def _of_switch(self) -> Iterator[DefinitionFinding]:
        setting = self._resource.get("AllowedOAuthFlowsUserPoolClient")
        name = "AllowedOAuthFlowsUserPoolClient"
        if setting is not None and _can_be_true(setting):
            yield from self._unresolved(name, setting)
        elif setting is None or not setting.is_true:
            line = self._spelling.lines({name: True})
            yield self._said("cognito.oauth_off", setting, name=self._spelling.name(name), block=line)

    def _of_secret(self) -> Iterator[DefinitionFinding]:
        secret = self._resource.get("ClientSecret")
        if secret is not None and secret.value != "" and not _is_planned(secret.value):
            return
        setting = self._resource.get("GenerateSecret")
        if setting is not None and _can_be_true(setting):
            yield from self._unresolved("GenerateSecret", setting)
        elif setting is None or not setting.is_true:
            yield self._said("cognito.no_secret", setting, block=self._spelling.lines({"GenerateSecret": True}))

    # --- scopes ---

    def _of_scopes(self) -> Iterator[DefinitionFinding]:
        setting = self._resource.get("AllowedOAuthScopes")
        custom, of_users, unknown = self._scopes
        possible = texts_of(_as_far_as_possible(setting))
        if setting is not None and unknown and not (_is_settled(setting) and USER_SCOPES.issuperset(possible)):
            yield from self._unresolved("AllowedOAuthScopes", setting)
        elif not custom:
            of_users = possible
            yield self._without_custom(setting, of_users)
        if custom and of_users:
            yield self._said("cognito.user_scope", setting, scopes=of_users, n=len(of_users))
        if len(custom) + len(of_users) > MOST_SCOPES:
            count = len(custom) + len(of_users)
            yield self._said("cognito.too_many_scopes", setting, actual="", n=count, most=MOST_SCOPES)
        yield from self._of_undefined(setting)

    def _without_custom(self, setting: Setting | None, of_users: tuple[str, ...]) -> DefinitionFinding:
        scopes = self._wanted_scopes()
        needed = self._spelling.line("AllowedOAuthScopes", scopes[:1])
        more = {"needed": needed, "example": scopes[0], "block": self._spelling.lines({"AllowedOAuthScopes": scopes})}
        if of_users:
            return self._said("cognito.only_user_scopes", setting, scopes=of_users, n=len(of_users), **more)
        return self._said("cognito.no_scopes", setting, **more)

    def _of_undefined(self, setting: Setting | None) -> Iterator[DefinitionFinding]:
        custom = self._scopes.custom
        if not custom or setting is None:
            return
        undefined = self.undefined()
        if undefined and undefined == custom and self._defined.names and not self._scopes.unknown:
            example = self._defined.names[0]
            needed = self._spelling.line("AllowedOAuthScopes", self._defined.names[:3])
            yield self._said("cognito.no_defined_scope", setting, needed=needed, scopes=undefined, example=example)
            return
        for scope in undefined:
            place = _item(setting, scope)
            actual = self._spelling.value(scope)
            yield self._said("cognito.undefined_scope", place, actual=actual, scope=scope)
        known = {*undefined, *self._defined.names}
        elsewhere = tuple(scope for scope in custom if scope not in known and not scope.startswith("aws.cognito/"))
        if elsewhere and not self._defined.complete:
            yield self._said("cognito.servers_elsewhere", setting, actual="", scopes=elsewhere)

    def undefined(self) -> tuple[str, ...]:
        """The scopes that no resource server has: of all that there are, or because they name none."""
        return undefined_scopes(self._client)

    # --- the rest ---

    def _of_order(self) -> Iterator[DefinitionFinding]:
        """Whether CloudFormation knows that the servers of literal scopes are to be made before the client."""
        if not self._is_template:
            return
        of_scopes = {scope.rpartition("/")[0] for scope in self._scopes.custom} - {""}
        late = [
            server.address
            for server in self._client.servers
            if server.text("Identifier") in of_scopes and not is_made_before(self._document, server, self._resource)
        ]
        all_of_them = [*depended_on(self._raw.get("DependsOn")), *late]
        line = self._spelling.line("DependsOn", all_of_them if len(all_of_them) > 1 else late[0]) if late else ""
        for name in late:
            yield self._said("cognito.depends_on", None, needed=line, block=line, server=name)

    def _of_sign_in(self) -> Iterator[DefinitionFinding]:
        setting = self._resource.get("ExplicitAuthFlows")
        flows = texts_of(setting)
        if "ALLOW_CLIENT_TOKEN_AUTH" in flows:
            yield self._said("cognito.client_token_auth", setting)
        by_password = tuple(flow for flow in flows if flow in _SIGN_IN)
        if by_password and FLOW in texts_of(self._resource.get("AllowedOAuthFlows")):
            yield self._said("cognito.user_sign_in", setting, flows=by_password)

    def _of_name(self) -> Iterator[DefinitionFinding]:
        setting = self._resource.get("ClientName")
        if setting is not None and self._client.namesake:
            other = self._client.namesake
            yield self._said("cognito.same_name", setting, name=setting.text, other=other)

    # --- what would be right ---

    def _wanted_scopes(self) -> tuple[str, ...]:
        undefined = self.undefined()
        own = tuple(scope for scope in self._scopes.custom if scope not in undefined)
        return own or self._defined.names[:MOST_SCOPES] or ("orders/read",)

    def _block(self) -> str:
        """The client as it would have to be; under another name where it is one that users sign in with."""
        resource = self._resource
        right: dict[str, Any] = {}
        if (name := resource.get("ClientName")) is not None:
            right["ClientName"] = f"{name.text}-service" if name.text and self._is_for_users() else name.value
        if (pool := resource.get("UserPoolId")) is not None:
            right["UserPoolId"] = pool.value
        right |= {
            "GenerateSecret": True,
            "AllowedOAuthFlows": (FLOW,),
            "AllowedOAuthFlowsUserPoolClient": True,
            "AllowedOAuthScopes": self._right_scopes(),
        }
        if self._spelling.language is Language.HCL:
            right = {name: value for name, value in right.items() if not _is_planned(value)}
            if "ClientName" in right:
                right = {"name": right.pop("ClientName"), **right}
            return self._spelling.block(self._address(), right, kind="aws_cognito_user_pool_client")
        if not self._is_template:
            if self._spelling.naming is NameStyle.CAMEL and "ClientName" in right:  # Pulumi calls it name
                right = {"Name": right.pop("ClientName"), **right}
            return self._spelling.lines({name: value for name, value in right.items() if name != "UserPoolId"})
        servers = [each.address for each in self._client.servers]
        extra = {"DependsOn": servers[0] if len(servers) == 1 else tuple(servers)} if servers else {}
        return self._spelling.block(self._address(), right, kind="AWS::Cognito::UserPoolClient", extra=extra)

    def _right_scopes(self) -> Any:
        setting = self._resource.get("AllowedOAuthScopes")
        if setting is not None and isinstance(setting.value, Unknown):
            return setting.value
        unknown = tuple(each for each in self._scopes.unknown if not _is_planned(each))
        return (*(self._wanted_scopes() if self._scopes.custom or not unknown else ()), *unknown)

    def _address(self) -> str:
        address = self._resource.address
        if not self._is_for_users():
            return address
        if self._spelling.language is Language.HCL:
            return f"{label_of(address)}_service"
        return f"{address}Service" if self._is_template else address

    def _is_for_users(self) -> bool:
        signed_in = set(texts_of(self._resource.get("ExplicitAuthFlows"))) - _NO_SIGN_IN
        flows = texts_of(self._resource.get("AllowedOAuthFlows"))
        callbacks = self._resource.get("CallbackURLs")
        return bool((callbacks and callbacks.items) or self._scopes.of_users or (signed_in and FLOW not in flows))


def undefined_scopes(client: CognitoClient) -> tuple[str, ...]:
    """The client's scopes that no resource server has: of all that there are, or of the one that they name.

    One without a slash names none at all.
    """
    defined = scopes_of(client)
    names, whole = set(defined.names), {each.text("Identifier") for each in client.servers if is_known(each)}
    return tuple(
        scope
        for scope in client_scopes(client).custom
        if not scope.startswith("aws.cognito/")
        and scope not in names
        and (defined.complete or "/" not in scope or scope.rpartition("/")[0] in whole)
    )


def _as_far_as_possible(setting: Setting | None) -> Setting | None:
    """The setting with every item that it can have, where that is known; as it is where it is not."""
    possible = possible_items(setting.value) if setting is not None else None
    return replace(setting, value=possible) if setting is not None and possible is not None else setting


def _is_settled(setting: Setting) -> bool:
    """Whether a list is known, or cannot hold what is wanted of it whatever its conditions come to."""
    possible = possible_items(setting.value)
    return setting.known or (possible is not None and FLOW not in possible)


def _can_be_true(setting: Setting) -> bool:
    """Whether something that is not known may come to true."""
    if not isinstance(setting.value, Unknown):
        return False
    possible = possible_items(setting.value)
    return possible is None or any(replace(setting, value=each).is_true for each in possible)


def _is_planned(value: object) -> bool:
    """Whether a plan says of a value that it is made later: it says so of the secret of a client without one too."""
    return isinstance(value, Unknown) and value.written == AFTER_APPLY


def _item(setting: Setting, text: str) -> Setting:
    """The setting as the place of one item of its list."""
    if isinstance(setting.value, tuple | list) and text in setting.value and setting.path:
        return Setting(text, (*setting.path, list(setting.value).index(text)), setting.written)
    return setting
