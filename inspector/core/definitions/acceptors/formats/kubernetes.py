"""Kubernetes: an AuthenticationConfiguration, and the --oidc-… flags of kube-apiserver, wherever they stand.

Sources: Kubernetes documentation, Authenticating (OpenID Connect tokens; AuthenticationConfiguration v1); reference of
kube-apiserver.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, section_of
from inspector.core.text.display import elide
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

MOST_FLAGS = 1000
_FLAG = pattern(
    r"(?m)(?:--)?\b(?P<name>oidc-(?:issuer-url|client-id|username-claim|groups-claim|required-claim|signing-algs))"
    r"[\"']?(?:=|[ \t]*:[ \t]*|,?\s{0,40}[\"']?value[\"']?[ \t]*:[ \t]*"  # kubeadm v1beta4: name and value
    r"|[\"']?[ \t]*,?[ \t\n-]{1,40})(?:\"(?P<double>[^\"\n]{0,2000})\""
    r"|'(?P<single>[^'\n]{0,2000})'"
    r"|(?P<bare>(?:[^\s\"',\]\\]|,(?=\w)){1,2000}))"
)


def read(source: Paste) -> Iterator[Found]:
    """An API for each issuer that an API server takes tokens of."""
    for section in source.sections:
        if section.has("identityproviderconfigname") and section.has("issuerurl"):
            yield _of_eks(section, source)
        if section.text("kind") != "AuthenticationConfiguration":
            continue
        jwt = section.find("jwt")
        for at, each in enumerate(jwt.value if jwt and isinstance(jwt.value, list) else ()):
            yield _authenticator(section_of(each, (*jwt.path, at) if jwt else ()), source)
    if "oidc-issuer-url" in source.text and "oidc-client-id" in source.text:
        yield from _flags(source)


def _authenticator(section: SettingsSection, source: Paste) -> Found:
    gathering = Gathering(source, "kubernetes")
    issuer = section.at("issuer")
    gathering.issuer(issuer.find("url"))
    gathering.texts("audiences", issuer.find("audiences"))
    gathering.put("claims", ())
    username = section.at("claimmappings", "username")
    if claim := username.find("claim"):
        gathering.claim(claim.value, path=claim.path)
    rules = section.find("claimvalidationrules")
    for at, each in enumerate(rules.value if rules and isinstance(rules.value, list) else ()):
        rule = section_of(each, (*rules.path, at) if rules else ())
        value = gathering.values("claims", rule.find("requiredvalue"))
        if rule.find("claim") and value is not None:
            gathering.claim(rule.members["claim"].value, value or ("",), path=rule.path)
        elif rule.find("expression"):
            gathering.strange("claims", rule.path)
            gathering.notes[-1] = message(
                "A rule for claims is an expression (CEL), which is not worked out here: {message}",
                message=elide(rule.text("message") or rule.text("expression"), 120),
            )
    if section.find("uservalidationrules") or username.find("expression"):
        gathering.note(message("It has rules in CEL for the user that it makes of a token, which are not worked out."))
    return gathering.made(gathering.get("issuer") or "", "AuthenticationConfiguration")


def _of_eks(section: SettingsSection, source: Paste) -> Found:
    """An identity provider of a cluster of EKS, as `aws eks describe-identity-provider-config` has it."""
    gathering = Gathering(source, "kubernetes")
    gathering.issuer(section.find("issuerurl"))
    gathering.texts("audiences", section.find("clientid"))
    gathering.put("claims", ())
    username = section.find("usernameclaim")
    names = gathering.values("claims", username)
    if names is not None:
        gathering.claim(names[0] if names else "sub")
    for member in section.at("requiredclaims").members.values():
        values = gathering.values("claims", member)
        if values:
            gathering.claim(member.written, values, path=member.path)
    return gathering.made(section.text("identityproviderconfigname"), "describe-identity-provider-config")


def _flags(source: Paste) -> Iterator[Found]:
    found: dict[str, list[SettingsMember]] = {}
    line, counted = 1, 0
    for match in islice(_FLAG.finditer(source.text), MOST_FLAGS):
        value = next((each for each in (match["double"], match["single"], match["bare"]) if each is not None), "")
        value = value if "{" in value else value.rstrip("}")  # the end of an object on one line
        line += source.text.count("\n", counted, match.start())
        counted = match.start()
        found.setdefault(match["name"], []).append(SettingsMember(match["name"], value, (line,)))
    if not {"oidc-issuer-url", "oidc-client-id"} <= found.keys():
        return
    lines = source.of_lines()
    gathering = Gathering(lines, "kubernetes")
    gathering.issuer(found["oidc-issuer-url"][-1])
    gathering.texts("audiences", found["oidc-client-id"][-1])
    gathering.put("claims", ())
    if algorithms := found.get("oidc-signing-algs"):
        gathering.texts("algorithms", algorithms[-1], split=",")
    username = found.get("oidc-username-claim")
    names = gathering.values("claims", username[-1] if username else None)
    if names is not None:
        gathering.claim(names[0] if names else "sub")
    for member in found.get("oidc-required-claim", ()):
        for pair in gathering.values("claims", member, ",") or ():
            claim, _, value = pair.partition("=")
            gathering.claim(claim, (value,), path=member.path)
    yield gathering.made("kube-apiserver", "kube-apiserver")
