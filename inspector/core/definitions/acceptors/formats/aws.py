"""API Gateway, ALB, AppSync and AgentCore: answers of the AWS CLI, templates, Terraform's state, OpenAPI extensions.

All of them have the same names, which differ in spelling alone. Sources: API references of Amazon API Gateway V2
(Authorizer, Route), Amazon API Gateway (Authorizer, Method), Elastic Load Balancing (JwtValidationActionConfig), AWS
AppSync (OpenIDConnectConfig, UserPoolConfig), Bedrock AgentCore (CustomJWTAuthorizerConfiguration); AWS SAM
(HttpApiAuth, ApiAuth).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.acceptors.formats.aws_routes import Authorizer, joined, route_of
from inspector.core.definitions.acceptors.gathering import SETTING_NAMES, Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of
from inspector.core.knowledge.aws_names import POOL_ARN, POOL_ID
from inspector.core.text.display import elide
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_PLAIN = pattern(r"\^?\(?((?:[\w:/.~-]|\\[.\-/])+(?:\|(?:[\w:/.~-]|\\[.\-/])+)*)\)?\$?")
"""An expression that only lists values: `abc`, `^abc$`, `(abc|def)`."""
_JWT, _REST_JWT, _COGNITO, _LAMBDA = "jwt", "rest-jwt", "cognito", "lambda"


MOST = 1000
"""So many authorizers, and so many routes, of one text are looked at; an API has at most 300 routes."""


def read(source: Paste) -> Iterator[Found]:
    """What guards APIs in it."""
    authorizers, routes = [], []
    for section in source.sections:
        if (authorizer := _authorizer(section, source)) is not None:
            authorizers.append(authorizer)
        elif (route := route_of(section, source)) is not None:
            routes.append(route)
        yield from _others(section, source)
    yield from joined(authorizers[:MOST], routes[:MOST])


# --- API Gateway --------------------------------------------------------------------------------------------------


def _authorizer(section: SettingsSection, source: Paste) -> Authorizer | None:
    kind = _kind(section)
    if not kind:
        return None
    name = section.text("name") or _called(section)
    ids = [
        section.text("authorizerid", "id"),
        name,
        *(str(part) for part in section.path[-2:] if isinstance(part, str)),
    ]
    if source.root is not None and section.path[:1] == ("Resources",) and len(section.path) > 1:
        ids.append(str(section.path[1]))
    authorizer = Authorizer(kind, tuple(filter(None, ids)), name, Gathering(source, _ACCEPTORS.get(kind, "")), section)
    if kind == _JWT:
        _jwt(authorizer.gathering, one_of(section, "jwtconfiguration"))
    elif kind == _REST_JWT:
        _rest_jwt(authorizer.gathering, one_of(section, "jwtconfiguration"))
    elif kind == _COGNITO:
        _pools(authorizer.gathering, section)
    _scopes_for_all(authorizer, section)
    return authorizer


_ACCEPTORS = {_JWT: "apigw-http", _REST_JWT: "apigw-rest-jwt", _COGNITO: "apigw-rest"}


def _kind(section: SettingsSection) -> str:
    if configuration := one_of(section, "jwtconfiguration"):
        return _REST_JWT if configuration.has("issuers") else _JWT
    type_ = section.text("type", "authorizertype").upper().replace("-", "_")
    if type_ == "COGNITO_USER_POOLS" or section.find("providerarns", "userpoolarn"):
        return _COGNITO
    if section.find("authorizeruri", "functionarn") and (type_ in ("TOKEN", "REQUEST") or section.has("functionarn")):
        return _LAMBDA
    return ""


def one_of(section: SettingsSection, *names: str) -> SettingsSection:
    """The object under one of these names; Terraform has a list with one object there."""
    found = section.find(*names)
    if found is None:
        return SettingsSection({})
    if isinstance(found.value, list) and len(found.value) == 1:
        return section_of(found.value[0], (*found.path, 0))
    return section_of(found.value, found.path)


def _called(section: SettingsSection) -> str:
    """What an object without a name is called: by the name of the member that it is, such as a logical ID."""
    for part in reversed(section.path):
        if isinstance(part, str) and part not in _NOT_NAMES:
            return part
    return ""


_NOT_NAMES = frozenset(
    {"Properties", "values", "Items", "items", "x-amazon-apigateway-authorizer", "Auth", "Authorizers", "root_module",
     "resources", "Resources"}
)  # fmt: skip


def _jwt(gathering: Gathering, section: SettingsSection) -> None:
    gathering.issuer(section.find("issuer"))
    gathering.texts("audiences", section.find("audience", "audiences"))


def _rest_jwt(gathering: Gathering, section: SettingsSection) -> None:
    """Of a REST API: each issuer has its own audiences, so several are told only where these are the same."""
    issuers = section.find("issuers")
    trusted = [section_of(each, (*issuers.path, at)) for at, each in enumerate(_list(issuers)) if issuers is not None]
    gathering.issuer(*(each.find("issuer") for each in trusted))
    audiences = [each.find("audiences") for each in trusted]
    if len({str(each.value) for each in audiences if each is not None}) > 1 and issuers is not None:
        gathering.strange("audiences", issuers.path)
    else:
        gathering.texts("audiences", *audiences[:1])
    gathering.texts("algorithms", section.find("defaultalgorithms"))
    for each in trusted:
        extra = each.find("additionalclaims")
        for at, claim in enumerate(_list(extra)):
            found = section_of(claim, (*extra.path, at) if extra else ())
            name, values = found.text("claimname"), gathering.values("claims", found.find("expectedvalues"))
            if name and len(trusted) == 1:
                gathering.claim(name, values or (), path=found.path)
            else:
                gathering.strange("claims", found.path)


def _list(member: SettingsMember | None) -> list[Any]:
    return member.value if member is not None and isinstance(member.value, list) else []


def _pools(gathering: Gathering, section: SettingsSection) -> None:
    member = section.find("providerarns", "userpoolarn")
    arns = gathering.values("issuer", member)
    if arns and member is not None:
        issuers = [_issuer_of_arn(arn) for arn in arns]
        if all(issuers):
            gathering.put("issuer", issuers[0], member.path)
            gathering.issuers(issuers)
        else:
            gathering.strange("issuer", member.path)
    identity = section_of(section.find("identity").value) if section.find("identity") else section  # type: ignore[union-attr]
    _expression(
        gathering, "audiences", section.find("identityvalidationexpression") or identity.find("validationexpression")
    )


def _issuer_of_arn(arn: str) -> str:
    found = POOL_ARN.fullmatch(arn)
    if found is None:
        return ""
    ending = "amazonaws.com.cn" if arn.startswith("arn:aws-cn:") else "amazonaws.com"
    return f"https://cognito-idp.{found[1]}.{ending}/{found[2]}"


def _expression(gathering: Gathering, setting: str, member: SettingsMember | None) -> None:
    """A regular expression over a claim: values where it only lists some, nothing set where there is none."""
    found = gathering.values(setting, member)
    if found is None:
        return
    if not found or member is None:
        gathering.put(setting, ())
        return
    plain = _PLAIN.fullmatch(found[0])
    if plain is None or ("|" in found[0] and "(" not in found[0] and found[0].strip("^$") != found[0]):
        gathering.leave(setting, found[0], member.path)
        gathering.notes[-1] = message(
            "{setting:tr}: the regular expression {expression} decides, which is not worked out here.",
            setting=SETTING_NAMES[setting], expression=elide(found[0], 80),
        )  # fmt: skip
        return
    gathering.put(setting, tuple(part.replace("\\", "") for part in plain[1].split("|")), member.path)


def _scopes_for_all(authorizer: Authorizer, section: SettingsSection) -> None:
    """SAM has scopes beside an authorizer, which hold for each route that names no others."""
    member = section.find("authorizationscopes")
    if member is not None:
        authorizer.gathering.texts("scopes", member)


# --- the others ---------------------------------------------------------------------------------------------------


def _others(section: SettingsSection, source: Paste) -> Iterator[Found]:
    if validation := one_of(section, "jwtvalidationconfig", "jwtvalidation"):
        yield _load_balancer(validation, section, source)
    if inbound := one_of(section, "customjwtauthorizer"):
        yield _agent_core(inbound, section, source)
    type_ = section.text("authenticationtype").upper()
    if type_ == "OPENID_CONNECT" and (connect := one_of(section, "openidconnectconfig")):
        yield _app_sync(connect, section, source)
    if type_ == "AMAZON_COGNITO_USER_POOLS" and (pool := one_of(section, "userpoolconfig")):
        yield _app_sync_pool(pool, section, source)


def _load_balancer(validation: SettingsSection, action: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "alb")
    gathering.issuer(validation.find("issuer"))
    claims = validation.find("additionalclaims", "additionalclaim")
    for at, each in enumerate(claims.value if claims and isinstance(claims.value, list) else ()):
        claim = section_of(each, (*claims.path, at) if claims else ())
        values = gathering.values("claims", claim.find("values"))
        name = claim.text("name")
        if not values or not name:
            gathering.strange("claims", claim.path)
            continue
        gathering.claim(name, values, path=claim.path)
        if claim.text("format").lower().startswith("space"):
            gathering.split(name)
    if claims is None:
        gathering.put("claims", ())
    return gathering.made(_rule_name(action, source), "JwtValidationConfig")


def _rule_name(action: SettingsSection, source: Paste) -> str:
    """What a rule of a load balancer is called: by the paths or hosts that it is for, else by its priority."""
    rule = source.around(action.path[:-2])
    conditions = rule.find("conditions", "condition")
    words: list[str] = []
    for each in conditions.value if conditions and isinstance(conditions.value, list) else ():
        inner = section_of(each)
        values = inner.texts("values")
        for _, part in inner.sections():
            values = values or part.texts("values")
        words += values
    if words:
        return ", ".join(words[:3])
    return source.named(rule.path, "rulearn", "listenerarn").rpartition("/")[2] or _called(action)


def _agent_core(inbound: SettingsSection, section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "agentcore")
    gathering.discovered(inbound.find("discoveryurl"))
    gathering.texts("audiences", inbound.find("allowedaudience"))
    gathering.texts("clients", inbound.find("allowedclients"))
    gathering.texts("scopes", inbound.find("allowedscopes"))
    custom = inbound.find("customclaims")
    for at, each in enumerate(custom.value if custom and isinstance(custom.value, list) else ()):
        claim = section_of(each, (*custom.path, at) if custom else ())
        match = claim.at("authorizingclaimmatchvalue")
        value = match.at("claimmatchvalue")
        found = gathering.values("claims", value.find("matchvaluestring", "matchvaluestringlist"))
        name = claim.text("inboundtokenclaimname")
        if not found or not name or match.text("claimmatchoperator") not in ("EQUALS", "CONTAINS", "CONTAINS_ANY"):
            gathering.strange("claims", claim.path)
            continue
        gathering.claim(name, found, path=claim.path)
    name = source.named(section.path, "name", "agentruntimename", "gatewayid", "agentruntimeid")
    return gathering.made(name or _called(section), "customJWTAuthorizer")


def _app_sync(connect: SettingsSection, section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "appsync")
    gathering.issuer(connect.find("issuer"))
    _expression(gathering, "clients", connect.find("clientid"))
    if connect.find("iatttl") and gathering.number("max_age", connect.find("iatttl"), 0.001) == 0:
        gathering.put("max_age", None)  # 0: not looked at
    gathering.number("max_auth_age", connect.find("authttl"), 0.001)
    name = source.named(section.path, "name", "apiid")
    return gathering.made(name or _called(section), "openIDConnectConfig")


def _app_sync_pool(pool: SettingsSection, section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "appsync-cognito")
    ids = gathering.values("issuer", member := pool.find("userpoolid"))
    if ids and member is not None:
        found = POOL_ID.fullmatch(ids[0])
        if found is None:
            gathering.strange("issuer", member.path)
        else:
            ending = "amazonaws.com.cn" if found[1].startswith("cn-") else "amazonaws.com"
            gathering.put("issuer", f"https://cognito-idp.{found[1]}.{ending}/{ids[0]}", member.path)
    _expression(gathering, "clients", pool.find("appidclientregex"))
    if pool.text("defaultaction").upper() == "DENY":
        gathering.note(message("Its default action is DENY: fields of the schema say whom they are for."))
    name = source.named(section.path, "name", "apiid")
    return gathering.made(name or _called(section), "userPoolConfig")
