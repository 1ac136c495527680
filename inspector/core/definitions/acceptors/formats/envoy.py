"""Envoy's jwt_authn: a whole bootstrap, a filter, or one provider, in YAML or JSON; and Envoy Gateway's SecurityPolicy.

Sources: envoy.extensions.filters.http.jwt_authn.v3 (JwtProvider, JwtAuthentication, RequirementRule); Envoy Gateway API
(JWTProvider).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsSection, section_of
from inspector.core.text.message import message

_KEYS = ("remotejwks", "localjwks")
_OWN = ("forward", "fromheaders", "clockskewseconds", "requireexpiration", "payloadinmetadata", "maxlifetime")
DEFAULT_SKEW = 60.0


def read(source: Paste) -> Iterator[Found]:
    """An API for each provider."""
    seen: set[tuple[object, ...]] = set()
    for section in source.sections:
        if _is_provider(section) and section.path not in seen:
            seen.add(section.path)
            yield _provider(section, source)
        elif section.text("kind") == "SecurityPolicy":
            yield from _policy(section, source)


def _is_provider(section: SettingsSection) -> bool:
    if section.has("googleissuer", "xgoogleissuer"):
        return False
    if section.has("issuer") and section.at("jwks").has("remote", "local"):
        return True  # Gloo
    return section.has(*_KEYS) and section.has("issuer", "audiences", *_OWN, *_KEYS) and not section.has("jwksuri")


def _provider(section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "envoy")
    gathering.issuer(section.find("issuer"), absent="")
    gathering.texts("audiences", section.find("audiences"))
    skew = gathering.number("skew", section.find("clockskewseconds"))
    if skew == 0:
        gathering.put("skew", DEFAULT_SKEW, section.members["clockskewseconds"].path)
        gathering.note(message("A clock_skew_seconds of 0 means 60 there."))
    gathering.put("exp_required", section.find("requireexpiration") is not None and _is_true(section))
    if section.find("maxlifetime"):
        gathering.note(message("It limits how long a token may be valid (max_lifetime), which is not looked at here."))
    if section.find("subjects"):
        gathering.strange("claims", section.members["subjects"].path)
    if _asked_elsewhere(section, source):
        gathering.strange("claims", section.path)
        gathering.notes[-1] = message("What its authorization rules ask of claims and scopes is not read.")
    name = section.text("name") or next((part for part in reversed(section.path) if _is_name(part)), "")
    _of_rules(gathering, str(name), source)
    return gathering.made(name, "jwt_authn")


def _is_true(section: SettingsSection) -> bool:
    found = section.find("requireexpiration")
    return found is not None and str(found.value).lower() == "true"


def _is_name(part: object) -> bool:
    return isinstance(part, str) and part not in ("providers", "jwt", "spec")


def _of_rules(gathering: Gathering, name: str, source: Paste) -> None:
    """Rules may ask for other audiences than the provider itself."""
    if "rovider_and_audiences" not in source.text and "roviderAndAudiences" not in source.text:
        return
    for section in source.sections:
        inner = section.at("providerandaudiences")
        if inner and inner.text("providername") == name:
            gathering.texts("audiences", inner.find("audiences"))
            gathering.note(
                message("Its audiences are those of a rule (provider_and_audiences); other rules may differ.")
            )
            return


def _policy(section: SettingsSection, source: Paste) -> Iterator[Found]:
    """Envoy Gateway: providers of a SecurityPolicy that do not say where their keys are."""
    jwt = section.at("spec", "jwt")
    providers = jwt.find("providers")
    for at, each in enumerate(providers.value if providers and isinstance(providers.value, list) else ()):
        provider = section_of(each, (*providers.path, at) if providers else ())
        if provider.has(*_KEYS):
            continue  # it is found as a provider anyway
        gathering = Gathering(source, "envoy")
        gathering.issuer(provider.find("issuer"), absent="")
        gathering.texts("audiences", provider.find("audiences"))
        yield gathering.made(provider.text("name"), "SecurityPolicy")


def _asked_elsewhere(section: SettingsSection, source: Paste) -> bool:
    """Whether the SecurityPolicy around a provider has rules that look at claims or scopes."""
    if "spec" not in section.path:
        return False
    policy = source.around(section.path[: section.path.index("spec")])
    rules = policy.at("spec", "authorization").find("rules")
    return rules is not None and isinstance(rules.value, list) and any(_asks(each) for each in rules.value)


def _asks(rule: object) -> bool:
    return isinstance(rule, Mapping) and bool(section_of(rule).at("principal", "jwt"))
