"""Kong's openid-connect and jwt plugins: declarative configuration, answers of the Admin API, and KongPlugin.

Sources: Kong Hub, OpenID Connect plugin (issuer, audience_required, scopes_required, leeway) and JWT plugin
(key_claim_name, claims_to_verify, credentials of consumers).
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection
from inspector.core.text.display import elide
from inspector.core.text.message import message


def read(source: Paste) -> Iterator[Found]:
    """An API for each plugin that looks at tokens."""
    sections = list(source.sections)
    credentials = [section for section in sections if _is_credential(section)]
    for section in sections:
        name = section.text("plugin") or section.text("name")
        if name == "openid-connect" and section.at("config"):
            yield _connect(section, source)
        elif name == "jwt" and (section.text("plugin") or _is_plugin(section) or _has_own(section)):
            yield _jwt(section, credentials, source)


def _has_own(section: SettingsSection) -> bool:
    return section.at("config").has("keyclaimname", "claimstoverify", "urisparamnames", "maximumexpiration")


def _is_plugin(section: SettingsSection) -> bool:
    return len(section.path) > 1 and section.path[-2] == "plugins"


def _is_credential(section: SettingsSection) -> bool:
    """The key of a consumer for the jwt plugin: what `iss` has to be, with an algorithm."""
    return (
        section.has("key")
        and section.has("algorithm", "rsapublickey")
        and (section.has("secret", "rsapublickey") or "jwt_secrets" in section.path)
    )


def _name(section: SettingsSection, source: Paste) -> str:
    """The service or route that a plugin is at; the instance's own name where it has one."""
    if own := section.text("instancename"):
        return own
    if section.text("plugin"):
        return section.at("metadata").text("name")
    return source.named(section.path[:-2], "name") if len(section.path) > 1 else ""


def _connect(section: SettingsSection, source: Paste) -> Found:
    gathering, config = Gathering(source, "kong-oidc"), section.at("config")
    allowed = config.find("issuersallowed")
    if allowed and allowed.value:
        gathering.issuer(allowed)
    else:
        gathering.discovered(config.find("issuer"))
    _listed(gathering, "audiences", config.find("audiencerequired"))
    if config.texts("audienceclaim") not in ((), ("aud",)) and gathering.get("audiences"):
        gathering.strange("audiences", config.members["audienceclaim"].path)
    scopes = config.find("scopesrequired")
    claim = config.texts("scopesclaim")
    if claim in ((), ("scope",)):
        _listed(gathering, "scopes", scopes)
    elif len(claim) == 1 and scopes is not None:
        values = gathering.values("claims", scopes)
        gathering.put("scopes", ())
        if values:
            gathering.claim(claim[0], values, path=scopes.path)
            gathering.split(claim[0])
    elif scopes is not None and scopes.value:
        gathering.strange("scopes", scopes.path)
    gathering.number("skew", config.find("leeway"))
    _groups(gathering, config)
    methods = config.texts("authmethods")
    if methods and "bearer" not in methods:
        gathering.note(message("It takes no bearer tokens: auth_methods has no bearer."))
    return gathering.made(_name(section, source), "openid-connect")


def _groups(gathering: Gathering, config: SettingsSection) -> None:
    for names, wanted in (("groupsclaim", "groupsrequired"), ("rolesclaim", "rolesrequired")):
        required = config.find(wanted)
        called = config.texts(names) or (names.removesuffix("claim"),)
        values = gathering.values("claims", required)
        if values and len(called) == 1 and required is not None and not any(" " in value for value in values):
            gathering.claim(called[0], values, path=required.path)
        elif values and required is not None:
            gathering.strange("claims", required.path)


def _listed(gathering: Gathering, setting: str, member: SettingsMember | None) -> None:
    """A list of which one entry is enough; an entry of several words asks for each of them."""
    values = gathering.values(setting, member)
    if values is None:
        return
    if member is not None and any(" " in value for value in values):
        gathering.strange(setting, member.path)
        gathering.notes[-1] = message("An entry of {n} words asks for all of them, which is not worked out here.",
                                      n=max(len(value.split()) for value in values))  # fmt: skip
        return
    gathering.put(setting, values, member.path if member is not None else ())


def _jwt(section: SettingsSection, credentials: list[SettingsSection], source: Paste) -> Found:
    config = section.at("config")
    verified = config.texts("claimstoverify")
    gathering = Gathering(source, "kong-jwt-exp" if "exp" in verified else "kong-jwt")
    claim = config.text("keyclaimname") or "iss"
    keys = [found for each in credentials if (found := each.find("key")) is not None]
    if claim != "iss":
        gathering.put("issuer", "")
        gathering.note(message("It looks for its key in {claim}, not in iss.", claim=elide(claim, 80)))
    elif keys:
        gathering.issuer(*keys)
    else:
        gathering.note(message("Whose tokens it takes stands in the credentials of consumers, which are not in it."))
    if keys:
        algorithms = [each.text("algorithm") or "HS256" for each in credentials]
        gathering.put("algorithms", tuple(dict.fromkeys(algorithms)))
    if "exp" not in verified:
        gathering.note(message("claims_to_verify has no exp: it takes expired tokens."))
    if "nbf" in verified:
        gathering.note(message("claims_to_verify has nbf, which is not looked at here."))
    return gathering.made(_name(section, source), "jwt")
