"""oauth2-proxy: its configuration file, flags and environment, and the YAML of its alpha configuration.

Source: oauth2-proxy documentation, Overview of configuration (command line options) and Alpha configuration. Bearer
tokens are looked at with skip_jwt_bearer_tokens alone; the audience is the client ID or one of the extra ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from inspector.core.definitions.acceptors.environments import variables_of
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, folded, section_of
from inspector.core.text.display import elide
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_PREFIX = "OAUTH2_PROXY_"
MOST_SETTINGS, MOST_INDENT = 2000, 200
_NAMES = (
    "oidc[_-]issuer[_-]url", "client[_-]id", "extra[_-]jwt[_-]issuers?", "oidc[_-]extra[_-]audiences?",
    "oidc[_-]audience[_-]claims?", "skip[_-]jwt[_-]bearer[_-]tokens", "allowed[_-]groups?", "oidc[_-]groups[_-]claim",
    "insecure[_-]oidc[_-]skip[_-]issuer[_-]verification",
)  # fmt: skip
_SETTING = pattern(
    r"(?mi)(?:^[ \t]*|--|[\"'][ \t]*|-[ \t]+|OAUTH2_PROXY_|[ \t])(?:--|OAUTH2_PROXY_|export[ \t]+OAUTH2_PROXY_)?"
    rf"(?P<name>{'|'.join(_NAMES)})(?:[ \t]*[:=][ \t]*|[ \t]+)"
    r"(?P<value>\[[^\]]{0,4000}\]|\"[^\"\n]{0,2000}\"|'[^'\n]{0,2000}'|(?!--)[^\s\"',\]]{1,2000})"
)
_SWITCH = pattern(
    r"--(?P<name>skip-jwt-bearer-tokens|insecure-oidc-skip-issuer-verification)(?=[\s\"',\]]|\Z)"
    r"(?![ \t]+(?:true|false)\b)"
)
"""A flag without a value switches something on."""
_OWN = pattern(r"(?i)oidc[_-]issuer[_-]url[ \t\"']*[:=]|--oidc-issuer-url|OAUTH2_PROXY_\w|extra[_-]jwt[_-]issuers")
_KUBERNETES = pattern(r"(?i)oidc-client-id")
_TEXT = pattern(r"\"([^\"\n]*)\"|'([^'\n]*)'|([^\s\"',\[\]]+)")
_TRUE = ("true", "1", "yes", "t")


def read(source: Paste) -> Iterator[Found]:
    """An API for the provider, and one for each further issuer."""
    for section in source.sections:
        providers = section.find("providers")
        if providers and isinstance(providers.value, list):
            for at, each in enumerate(providers.value):
                inner = section_of(each, (*providers.path, at))
                if inner.at("oidcconfig").find("issuerurl"):
                    yield _alpha(inner, source)
    if _OWN.search(source.text) is None or _KUBERNETES.search(source.text) is not None:
        return
    pairs = [f'{name}="{each.value}"' for name, each in variables_of(source.text).items() if name.startswith(_PREFIX)]
    settings = _settings("\n".join(pairs) if pairs else source.text)
    if settings.find("oidcissuerurl", "extrajwtissuers"):
        lines = source.of_lines()
        yield from _apis(settings, lines)


def _settings(text: str) -> SettingsSection:
    """All settings of the text by their folded names; those that may be given several times are lists."""
    found: dict[str, list[str]] = {}
    lines: dict[str, int] = {}
    for match in islice(_SETTING.finditer(text), MOST_SETTINGS):
        start = text.rfind("\n", 0, match.start("name")) + 1
        if text[start : start + MOST_INDENT].lstrip().startswith("#"):
            continue
        name = folded(match["name"])
        name = _SINGULAR.get(name, name)
        value = match["value"]
        parts = [next(filter(None, groups), "") for groups in _TEXT.findall(value)]
        parts = parts if value.startswith("[") else [parts[0]] if parts else []
        found.setdefault(name, []).extend(part for each in parts for part in each.split(",") if part)
        lines.setdefault(name, text.count("\n", 0, match.start("name")) + 1)
    for match in _SWITCH.finditer(text):
        found[folded(match["name"])] = ["true"]
        lines.setdefault(folded(match["name"]), 1)
    return SettingsSection({name: SettingsMember(name, values, (lines[name],)) for name, values in found.items()})


_SINGULAR = {
    "extrajwtissuer": "extrajwtissuers",
    "oidcextraaudience": "oidcextraaudiences",
    "oidcaudienceclaim": "oidcaudienceclaims",
    "allowedgroup": "allowedgroups",
}


def _apis(settings: SettingsSection, source: Paste) -> Iterator[Found]:
    if settings.find("oidcissuerurl"):
        gathering = Gathering(source, "oauth2-proxy")
        gathering.issuer(settings.find("oidcissuerurl"))
        if _is_true(settings.find("insecureoidcskipissuerverification")):
            gathering.put("issuer", "")
        gathering.texts("audiences", settings.find("clientid"), settings.find("oidcextraaudiences"), absent=None)
        _rest(
            gathering,
            settings.find("oidcaudienceclaims"),
            settings.find("allowedgroups"),
            settings.texts("oidcgroupsclaim"),
        )
        _bearer(gathering, skip=_is_true(settings.find("skipjwtbearertokens")))
        yield gathering.made("oauth2-proxy", "oauth2-proxy")
    extra = settings.find("extrajwtissuers")
    for pair in settings.texts("extrajwtissuers"):
        issuer, _, audience = pair.rpartition("=")
        path = extra.path if extra is not None else ()
        gathering = Gathering(source, "oauth2-proxy")
        gathering.issuer(SettingsMember("extra_jwt_issuers", issuer, path))
        gathering.texts("audiences", SettingsMember("extra_jwt_issuers", audience, path))
        _bearer(gathering, skip=_is_true(settings.find("skipjwtbearertokens")))
        yield gathering.made(f"oauth2-proxy, {issuer}", "extra_jwt_issuers")


def _is_true(member: SettingsMember | None) -> bool:
    value = member.value if member is not None else None
    last = value[-1] if isinstance(value, list) and value else value
    return str(last).lower() in _TRUE


def _bearer(gathering: Gathering, *, skip: bool) -> None:
    if not skip:
        gathering.note(message("It looks at bearer tokens only with skip_jwt_bearer_tokens, which is not set in it."))


def _rest(
    gathering: Gathering, claims: SettingsMember | None, groups: SettingsMember | None, called: tuple[str, ...]
) -> None:
    names = gathering.values("audiences", claims)
    if names and names != ("aud",):
        gathering.strange("audiences", claims.path if claims else ())
        gathering.notes[-1] = message(
            "It looks for the audience in {claims}, which is not worked out here.", claims=elide(", ".join(names), 120)
        )
    allowed = gathering.values("claims", groups)
    if allowed and groups is not None:
        gathering.claim(called[-1] if called else "groups", allowed, path=groups.path)
    elif allowed is not None:
        gathering.put("claims", ())


def _alpha(provider: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "oauth2-proxy")
    oidc = provider.at("oidcconfig")
    gathering.issuer(oidc.find("issuerurl"))
    if (
        str(oidc.find("insecureskipissuerverification") and oidc.members["insecureskipissuerverification"].value)
        == "True"
    ):
        gathering.put("issuer", "")
    gathering.texts("audiences", provider.find("clientid"), oidc.find("extraaudiences"), absent=None)
    _rest(gathering, oidc.find("audienceclaims"), provider.find("allowedgroups"), oidc.texts("groupsclaim"))
    gathering.note(message("It looks at bearer tokens only with skip_jwt_bearer_tokens, which is not set in it."))
    return gathering.made(provider.text("id", "name"), "oauth2-proxy")
