"""Istio: RequestAuthentication says which tokens are genuine, AuthorizationPolicy which of them a workload takes.

Sources: Istio reference, RequestAuthentication (JWTRule), AuthorizationPolicy (Paste, Condition), Conditions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

_CLAIM = pattern(r"request\.auth\.claims((?:\[[^\[\]]{1,200}\])+)")
_ROOT = "istio-system"
_SPLIT = ("scope", "permission")
"""Claims whose text Istio takes apart at spaces."""


class _Policy(NamedTuple):
    name: str
    namespace: str
    labels: str
    action: str
    rules: tuple[SettingsSection, ...]


def read(source: Paste) -> Iterator[Found]:
    """An API for each rule of each RequestAuthentication, with what the policies of the same workload ask for."""
    guards: list[SettingsSection] = []
    policies: list[_Policy] = []
    for section in source.sections:
        kind = section.text("kind")
        if kind == "RequestAuthentication":
            guards.append(section)
        elif kind == "AuthorizationPolicy":
            spec = section.at("spec")
            rules = tuple(_each(spec.find("rules")))
            action = spec.text("action").upper() or "ALLOW"
            if action in ("ALLOW", "CUSTOM") or any(map(_is_about_tokens, rules)):
                called = section.at("metadata").text("name")
                policies.append(_Policy(called, _namespace(section), _labels(section), action, rules))
    for guard in guards:
        yield from _apis(guard, policies, source)
    if any(policy.action == "ALLOW" for policy in policies) and not guards:
        yield message(
            "An AuthorizationPolicy alone does not say whose tokens are taken: add its RequestAuthentication."
        )


def _is_about_tokens(rule: SettingsSection) -> bool:
    """Whether a rule of a policy that refuses looks at more of a token than whether there is one."""
    sources = [each.at("source") for each in _each(rule.find("from"))]
    named = any(each.find("requestprincipals") for each in sources)
    without = any(
        each.find("notrequestprincipals") and each.texts("notrequestprincipals") != ("*",) for each in sources
    )
    return named or without or any(each.text("key").startswith("request.auth") for each in _each(rule.find("when")))


def _namespace(section: SettingsSection) -> str:
    return section.at("metadata").text("namespace")


def _labels(section: SettingsSection) -> str:
    """Which workloads it is for, as a text to be compared; "" for all of the namespace."""
    spec = section.at("spec")
    labels = spec.at("selector", "matchlabels")
    target = spec.find("targetrefs", "targetref")
    written = sorted((each.written, str(each.value)) for each in labels.members.values())
    return repr(written) if written else repr(target.value) if target is not None else ""


def _each(member: SettingsMember | None) -> Iterator[SettingsSection]:
    if member is not None and isinstance(member.value, list):
        for at, each in enumerate(member.value):
            yield section_of(each, (*member.path, at))


def _apis(guard: SettingsSection, policies: list[_Policy], source: Paste) -> Iterator[Found]:
    name, labels = guard.at("metadata").text("name"), _labels(guard)
    near = [policy for policy in policies if _is_near(policy, guard)]
    groups = dict.fromkeys(policy.labels for policy in near if policy.labels not in ("", labels)) if not labels else {}
    for group in groups or (labels,):
        same = [policy for policy in near if policy.labels in ("", group)]
        called = next((policy.name for policy in same if policy.labels), "") if groups else ""
        for at, rule in enumerate(rules := list(_each(guard.at("spec").find("jwtrules", "jwt")))):
            gathering = _of_rule(rule, same, source, bound=bool(policies))
            issuer = gathering.get("issuer") or str(at + 1) if len(rules) > 1 else ""
            yield gathering.made(", ".join(filter(None, (name, called, issuer))), "RequestAuthentication")


def _is_near(policy: _Policy, guard: SettingsSection) -> bool:
    """Whether a policy may be for a workload that the guard is for: those of the root namespace are for all."""
    namespaces = {policy.namespace, _namespace(guard)}
    return (len(namespaces) == 1 or _ROOT in namespaces) and (
        policy.labels in ("", _labels(guard)) or not _labels(guard)
    )


def _of_rule(rule: SettingsSection, policies: list[_Policy], source: Paste, *, bound: bool) -> Gathering:
    gathering = Gathering(source, "istio")
    gathering.issuer(rule.find("issuer"))
    gathering.texts("audiences", rule.find("audiences"))
    for claim in rule.texts("spacedelimitedclaims"):
        gathering.split(claim)
    own = [rule for policy in policies if policy.action == "ALLOW" for rule in policy.rules]
    nothing = next((policy for policy in policies if policy.action == "ALLOW"), None)
    if own:
        _conditions(gathering, own)
    elif nothing is not None:
        gathering.strange("claims", rule.path)
        gathering.notes[-1] = message(
            "The policy {name} has no rules: it allows nothing that no other policy allows.",
            name=elide(nothing.name, 80),
        )  # fmt: skip
    else:
        gathering.put("claims", ())
        gathering.note(_no_policy(bound=bound))
    for policy in policies:
        if policy.action != "ALLOW":
            gathering.strange("claims", rule.path)
            gathering.notes[-1] = message(
                "What the policy {name} does with a request ({action}) is not worked out here.",
                name=elide(policy.name, 80), action=elide(policy.action, 20),
            )  # fmt: skip
    return gathering


def _no_policy(*, bound: bool) -> Message:
    if bound:
        return message("No AuthorizationPolicy in it is for the same workload. A request without a token passes then.")
    return message("No AuthorizationPolicy stands in it. Without one, a request without a token passes.")


def _conditions(gathering: Gathering, rules: list[SettingsSection]) -> None:
    """What the one rule asks for; which one of several holds depends on the request, so that stays unknown."""
    asking = [rule for rule in rules if rule.find("from", "when")]
    if len(rules) > 1 and asking:
        gathering.strange("claims", asking[0].path)
        gathering.notes[-1] = message(
            "The policy has several rules: which of them a request has to meet depends on the request, so what they "
            "ask of the token is not worked out here."
        )
        return
    if not asking:
        gathering.put("claims", ())
        return
    (rule,) = asking
    principals = [
        member
        for each in _each(rule.find("from"))
        if (member := each.at("source").find("requestprincipals")) is not None
    ]
    _principals(gathering, principals, sources=len(list(_each(rule.find("from")))))
    if any(each.at("source").has("notrequestprincipals") for each in _each(rule.find("from"))):
        gathering.strange("claims", rule.path)
    for each in _each(rule.find("when")):
        _condition(gathering, each)


def _principals(gathering: Gathering, members: list[SettingsMember], *, sources: int) -> None:
    """`issuer/subject`, where each part may be a star (`*`, `issuer/*`)."""
    if not members:
        return
    if len(members) != sources:
        gathering.strange("claims", members[0].path)
        return
    subjects: list[str] = []
    others: list[str] = []
    for member in members:
        for text in gathering.values("claims", member) or ():
            issuer, slash, subject = text.rpartition("/")
            fits = issuer in (gathering.get("issuer"), "*", "") or gathering.get("issuer") is None
            if text == "*" or (fits and subject == "*"):
                return  # any subject of this issuer
            if "*" in issuer or ("*" in subject and fits):
                gathering.strange("claims", member.path)
                return
            if slash:
                (subjects if fits else others).append(subject if fits else issuer)
    if subjects:
        gathering.claim("sub", subjects, path=members[0].path)
    elif others:
        gathering.claim("iss", others, path=members[0].path)
    else:
        gathering.strange("claims", members[0].path)


def _condition(gathering: Gathering, when: SettingsSection) -> None:
    key = when.text("key")
    member = when.find("values")
    found = _CLAIM.fullmatch(key)
    names = found[1][1:-1].split("][") if found is not None else []
    if key == "request.auth.audiences" and not when.has("notvalues"):
        names = ["aud"]
    elif key == "request.auth.presenter" and not when.has("notvalues"):
        names = ["azp"]
    elif not key.startswith("request.auth"):
        gathering.note(message("It also looks at {key}, which no token has.", key=elide(key, 80)))
        return
    values = gathering.values("claims", member)
    if len(names) != 1 or when.has("notvalues") or not values:
        gathering.strange("claims", when.path)
        return
    if "*" in values:
        values = ()
    if any("*" in value for value in values):
        gathering.strange("claims", when.path)
        return
    gathering.claim(names[0], values, path=when.path)
    if names[0] in _SPLIT:
        gathering.split(names[0])
