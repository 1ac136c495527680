"""API Gateway, ALB, AppSync and AgentCore: answers of the AWS CLI, templates, Terraform's state, OpenAPI extensions.

All of them have the same names, which differ in spelling alone. Sources: API references of Amazon API Gateway V2
(Authorizer, Route), Amazon API Gateway (Authorizer, Method), Elastic Load Balancing (JwtValidationActionConfig), AWS
AppSync (OpenIDConnectConfig, UserPoolConfig), Bedrock AgentCore (CustomJWTAuthorizerConfiguration); AWS SAM
(HttpApiAuth, ApiAuth).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from inspector.core.definitions.acceptors.formats.aws_routes import Authorizer, GuardedRoute, joined, route_of
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of
from inspector.core.knowledge.aws_names import POOL_ARN, POOL_ID
from inspector.core.text.message import message

_JWT, _COGNITO, _REST_JWT, _LAMBDA = "apigw-http", "apigw-rest", "apigw-rest-jwt", ""


MOST = 1000
"""So many authorizers, and so many routes, of one text are looked at; an API has at most 300 routes."""


def read(source: Paste) -> Iterator[Found]:
    """What guards APIs in it."""
    authorizers: list[Authorizer] = []
    routes: list[GuardedRoute] = []
    for section in source.sections:
        if found := _authorizers(section, source):
            authorizers += found
        elif (route := route_of(section, source)) is not None:
            routes.append(route)
        yield from _others(section, source)
    yield from joined(authorizers[:MOST], routes[:MOST])


# --- API Gateway --------------------------------------------------------------------------------------------------


def _authorizers(section: SettingsSection, source: Paste) -> list[Authorizer]:
    """The authorizer that an object is, once for each of its issuers; none where it is none."""
    kind = _kind(section)
    if kind is None or "functions" in section.path[:1]:
        return []  # what the functions of a serverless.yml have is read by another module
    name = section.text("name") or _called(section)
    ids = [
        section.text("authorizerid", "id"),
        name,
        *(str(part) for part in section.path[-2:] if isinstance(part, str)),
    ]
    if section.path[:1] == ("Resources",) and len(section.path) > 1:
        ids.append(str(section.path[1]))
    made = partial(
        Authorizer, kind, tuple(filter(None, ids)), name, read_from=origin(section, source, "get-authorizer")
    )
    jwt = one_of(section, "jwtconfiguration")
    if kind == _REST_JWT:
        return [made(_of_issuer(each, jwt, source)) for each in members_of(jwt.find("issuers"))]
    gathering = Gathering(source, kind)
    if kind == _JWT:
        gathering.issuer(jwt.find("issuer"))
        gathering.texts("audiences", jwt.find("audience", "audiences"))
    elif kind == _COGNITO:
        _pools(gathering, section)
    if member := section.find("authorizationscopes"):
        gathering.texts("scopes", member)  # SAM: for each route that names no others
    return [made(gathering)]


def _of_issuer(section: SettingsSection, jwt: SettingsSection, source: Paste) -> Gathering:
    """One of the issuers of a JWT authorizer of a REST API."""
    gathering = Gathering(source, _REST_JWT)
    gathering.issuer(section.find("issuer"))
    gathering.texts("audiences", section.find("audiences"))
    if algorithms := jwt.find("defaultalgorithms"):
        gathering.texts("algorithms", algorithms)
    gathering.put("claims", ())
    for claim in members_of(section.find("additionalclaims")):
        values = gathering.values("claims", claim.find("expectedvalues"))
        if values is None:
            break
        if values or str(claim.members["required"].value if claim.has("required") else "").lower() == "true":
            gathering.claim(claim.text("claimname"), values, path=claim.path)
    return gathering


_BESIDE = ("authorizertype", "authorizerid", "identitysource", "identitysources", "type", "apiid")
"""What stands beside the configuration of an authorizer: a program may call a section of its own JwtConfiguration."""


def _kind(section: SettingsSection) -> str | None:
    """The id of what takes its tokens; "" for a function, None for what is no authorizer."""
    jwt = one_of(section, "jwtconfiguration")
    if jwt.has("issuer", "audience", "issuers") and (section.has(*_BESIDE) or "Authorizers" in section.path):
        return _REST_JWT if jwt.has("issuers") else _JWT
    type_ = section.text("type", "authorizertype").upper().replace("-", "_")
    pools = section.find("providerarns", "userpoolarn")
    if type_ == "COGNITO_USER_POOLS" or (pools is not None and not isinstance(pools.value, dict)):
        return _COGNITO
    if section.find("authorizeruri", "functionarn") and (type_ in ("TOKEN", "REQUEST") or section.has("functionarn")):
        return _LAMBDA
    return None


def one_of(section: SettingsSection, *names: str) -> SettingsSection:
    """The object under one of these names; Terraform has a list with one object there."""
    found = section.find(*names)
    if found is None:
        return SettingsSection({})
    if isinstance(found.value, list) and len(found.value) == 1:
        return section_of(found.value[0], (*found.path, 0))
    return section_of(found.value, found.path)


def members_of(member: SettingsMember | None) -> Iterator[SettingsSection]:
    """The objects of a list."""
    for at, each in enumerate(member.value if member is not None and isinstance(member.value, list) else ()):
        yield section_of(each, (*member.path, at) if member is not None else ())


def origin(section: SettingsSection, source: Paste, answer: str) -> str:
    """What an object was read from: a resource of a template or a state, an extension of OpenAPI, or an answer."""
    if section.path[:1] == ("Resources",):
        return source.around(section.path[:2]).text("type") or answer
    if "x-amazon-apigateway-authorizer" in section.path:
        return "x-amazon-apigateway-authorizer"
    around = source.around(section.path[:-1]).text("type")
    return around if around.startswith("aws_") else answer


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


def _pools(gathering: Gathering, section: SettingsSection) -> None:
    pool_issuers(gathering, section.find("providerarns", "userpoolarn"))
    held = section.find("identity")
    identity = section_of(held.value) if held else section
    _expression(
        gathering, "audiences", section.find("identityvalidationexpression") or identity.find("validationexpression")
    )


def pool_issuers(gathering: Gathering, member: SettingsMember | None) -> None:
    """The issuers of user pools, by the ARNs in a member."""
    arns = gathering.values("issuer", member)
    if arns and member is not None:
        issuers = [_issuer_of_arn(arn) for arn in arns]
        if all(issuers):
            gathering.put("issuer", issuers[0], member.path)
            gathering.issuers(issuers)
        else:
            gathering.strange("issuer", member.path)


def _issuer_of_arn(arn: str) -> str:
    found = POOL_ARN.fullmatch(arn)
    if found is None:
        return ""
    ending = "amazonaws.com.cn" if arn.startswith("arn:aws-cn:") else "amazonaws.com"
    return f"https://cognito-idp.{found[1]}.{ending}/{found[2]}"


def _expression(gathering: Gathering, setting: str, member: SettingsMember | None) -> None:
    """A regular expression over a claim, as it is; nothing set where there is none."""
    gathering.texts(setting, member)


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
    answer = "describe-listeners" if "Listeners" in action.path else "describe-rules"
    gathering = Gathering(source, "alb")
    gathering.issuer(validation.find("issuer"))
    gathering.put("claims", ())
    for claim in members_of(validation.find("additionalclaims", "additionalclaim")):
        values = gathering.values("claims", claim.find("values"))
        name = claim.text("name")
        if not values or not name:
            gathering.strange("claims", claim.path)
            continue
        gathering.claim(name, values, path=claim.path)
        if claim.text("format").lower().startswith("space"):
            gathering.split(name)
    return gathering.made(_rule_name(action, source), origin(action, source, answer))


def _rule_name(action: SettingsSection, source: Paste) -> str:
    """What a rule of a load balancer is called: by the paths or hosts that it is for, else by its priority."""
    rule = source.around(action.path[:-2])
    words: list[str] = []
    for inner in members_of(rule.find("conditions", "condition")):
        values = inner.texts("values")
        for _, part in inner.sections():
            values = values or part.texts("values")
        words += values
    if words:
        return ", ".join(words[:3])
    return source.named(rule.path, "rulearn", "listenerarn").rpartition("/")[2] or _called(action)


def _agent_core(inbound: SettingsSection, section: SettingsSection, source: Paste) -> Found:
    gateway = source.named(section.path, "gatewayid", "gatewayarn", "gatewayurl", "protocoltype")
    gathering = Gathering(source, "agentcore-gateway" if gateway else "agentcore")
    gathering.discovered(inbound.find("discoveryurl"))
    gathering.texts("audiences", inbound.find("allowedaudience"))
    gathering.texts("clients", inbound.find("allowedclients"))
    gathering.texts("scopes", inbound.find("allowedscopes"))
    gathering.put("claims", ())
    for claim in members_of(inbound.find("customclaims")):
        match = claim.at("authorizingclaimmatchvalue")
        value = match.at("claimmatchvalue")
        found = gathering.values("claims", value.find("matchvaluestring", "matchvaluestringlist"))
        name = claim.text("inboundtokenclaimname")
        if not found or not name or match.text("claimmatchoperator") not in ("EQUALS", "CONTAINS", "CONTAINS_ANY"):
            gathering.strange("claims", claim.path)
            continue
        gathering.claim(name, found, path=claim.path)
    name = source.named(section.path, "name", "agentruntimename", "gatewayid", "agentruntimeid")
    answer = "get-agent-runtime" if source.named(section.path, "agentruntimename", "agentruntimeid") else "get-gateway"
    return gathering.made(name or _called(section), origin(section, source, answer))


def _app_sync(connect: SettingsSection, section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "appsync")
    gathering.issuer(connect.find("issuer"))
    gathering.texts("clients", connect.find("clientid"))
    gathering.number("max_age", connect.find("iatttl"), 0.001)
    gathering.number("max_auth_age", connect.find("authttl"), 0.001)
    name = source.named(section.path, "name", "apiid")
    return gathering.made(name or _called(section), origin(section, source, "get-graphql-api"))


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
    gathering.texts("clients", pool.find("appidclientregex"))
    if pool.text("defaultaction").upper() == "DENY":
        gathering.note(message("Its default action is DENY: fields of the schema say whom they are for."))
    name = source.named(section.path, "name", "apiid")
    return gathering.made(name or _called(section), origin(section, source, "get-graphql-api"))
