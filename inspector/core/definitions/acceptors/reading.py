"""The APIs whose settings stand in a text: what guards each, what it compares a token with, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from itertools import islice

from inspector.core.definitions.acceptors.gathering import Paste, ReadApi
from inspector.core.definitions.acceptors.pastes import MOST_CHARS, source_of
from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.text.message import Message, message, verbatim
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

MOST_APIS, MOST_FOUND = 100, 1000
MOST_NOTES = 20
MOST_INNER = 100
MOST_SEARCHED = 200_000
"""So much of a text is searched for words that settings have."""

FORMATS = (
    "aws",
    "serverless",
    "istio",
    "envoy",
    "google",
    "spring",
    "microprofile",
    "policies",
    "kubernetes",
    "oauth2_proxy",
    "kong",
    "federation",
)
"""Modules of `inspector.core.definitions.acceptors.formats`, imported when there is something to read."""
LAST = "dotnet"
"""Programs choose names of sections in their appsettings.json themselves: what another format knows is none."""

_HINTS = (
    r"(?:jwt_?configuration|authorization_?scopes|provider_?arns|jwt_?validation(?:_?config)?)[\\\"']{0,3}\s{0,9}[:=\[{]",
    r"(?:custom_?jwt_?authorizer|openidconnectconfig|userpoolconfig|(?:remote|local)_?jwks)[\"']?[ \t]{0,40}[:={]",
    r"kind[\"']?\s{0,9}:\s{0,9}[\"']?(?:requestauthentication|authenticationconfiguration|authorizationpolicy)\b",
    r"\bx-(?:google-(?:issuer|auth)|amazon-apigateway-authorizer)\b|\baws_apigatewayv2_authorizer\b",
    r"\bjwks[\"']?:\s{0,80}[\"']?(?:remote|local)\b",
    r"\bidentityproviderconfigname\b",
    r"\bcognito_user_pools\b|\bsts:assumerolewithwebidentity\b|\"clientidlist\"",
    r"\bbound_(?:issuer|audiences)\b|\bissueruri[\"']?[ \t]{0,20}:|^jwtconfiguration\t",
    r"\bokta[._]oauth2[._](?:issuer|audience)\b|\bokta[\"']?:\s{0,40}oauth2[\"']?:",
    r"\bauthentication[\"']?[ \t]{0,20}:\s{0,40}\{?\s{0,40}[\"']?providers[\"']?[ \t]{0,20}:",
    r"resource-?_?server[\"']?[ \t]{0,20}[:.]|resource_?server_(?:jwt|opaque)",
    r"\bmp[._]jwt[._]verify[._]|\bverify\.(?:issuer|audiences|publickey)\b",
    r"<validate-(?:jwt|azure-ad-token)\b",
    r"oidc[_-]issuer[_-]url\b|extra[_-]jwt[_-]issuers?\b|\bissuer_?url[\"']?[ \t]{0,20}:",
    r"[\"'](?:azuread|azureadb2c|entraid|schemes|auth0|okta|jwt\w{0,16}|valid(?:audience|issuer)s?)[\"'][ \t]{0,20}:",
    r"(?:azuread|schemes)(?::|__)\w",
    r"\b(?:name|plugin)[\"']?[ \t]{0,20}:[ \t]{0,20}[\"']?(?:openid-connect|jwt)\b",
    r"\bauthority\"[ \t]{0,20}:[ \t]{0,20}\"http",
)
_HINT = pattern("(?m)" + "|".join(_HINTS))
_WORDS = (
    "jwt", "jwks", "audience", "issuer", "arns", "scopes", "resource", "validate-", "oidc", "azuread", "entraid",
    "schemes", "openid", "authority", "x-google", "x-amazon", "authentication", "authorization", "userpool",
    "user_pools", "okta", "clientidlist", "webidentity", "bound_",
)  # fmt: skip
"""What has none of these words has no hint either; most of what is pasted is told by that, ten times as fast."""


_TABLE = pattern(
    r"(?m)\A\s*-{20,}\n\|\s+(?:Get|Describe|List)[A-Za-z]{3,40}\s+\||^(?:JWTCONFIGURATION|ITEMS|PROVIDERARNS)\t"
)
"""How the AWS CLI writes an answer with `--output table` or `--output text`."""


@dataclass(frozen=True, slots=True)
class ReadApis:
    """The APIs of a text. `notes` are about no single one of them; `problems` say why there is none, or not all."""

    apis: tuple[ReadApi, ...] = ()
    notes: tuple[Message, ...] = ()
    problems: tuple[Message, ...] = ()


def could_be_settings(text: str) -> bool:
    """Whether a text looks like settings of an API, by words in it alone."""
    if len(text) > MOST_CHARS:
        return False
    begin = text[:MOST_SEARCHED].lower()
    return any(word in begin for word in _WORDS) and _HINT.search(begin) is not None


def read_apis(text: str, name: str = "") -> ReadApis:
    """The APIs whose settings stand in `text`; `name` is the file's, for messages. Never raises, whatever it holds."""
    source, problem, remarks = source_of(text, name)
    found = list(_found(source)) if source.text.strip() else []
    if not any(isinstance(each, ReadApi) for each in found):
        found += _of_inner(source)
    apis = _apart([each for each in found if isinstance(each, ReadApi)])
    notes = [*(each for each in found if not isinstance(each, ReadApi)), *(remarks if apis else ())]
    problems: list[Message] = []
    if not apis:
        problems.append(_said(problem) if problem is not None else _nothing(source))
    if len(apis) > MOST_APIS:
        problems.append(message("There are more than {n} APIs in it. The first {n} are read.", n=MOST_APIS))
    return ReadApis(tuple(apis[:MOST_APIS]), tuple(dict.fromkeys(notes))[:MOST_NOTES], tuple(problems))


def _found(source: Paste) -> Iterator[ReadApi | Message]:
    found: list[ReadApi | Message] = []
    for each in FORMATS:
        found += _read(each, source)
    yield from found
    if not any(isinstance(each, ReadApi) for each in found):
        yield from _read(LAST, source)


def _of_inner(source: Paste) -> Iterator[ReadApi | Message]:
    """What stands in texts of a document that are files themselves: in a ConfigMap, or a policy in JSON.

    The line of a value is the one of the text around it, which is not told.
    """
    for section in source.sections:
        for member in islice(section.members.values(), MOST_INNER):
            text = member.value
            if isinstance(text, str) and ("\n" in text or "<" in text) and could_be_settings(text):
                inner, _, _ = source_of(text, member.written)
                for each in _found(inner):
                    yield replace(each, lines={}) if isinstance(each, ReadApi) else each


def _read(name: str, source: Paste) -> list[ReadApi | Message]:
    module = import_module(f"inspector.core.definitions.acceptors.formats.{name}")
    return list(islice(module.read(source), MOST_FOUND))


def _said(problem: DefinitionError) -> Message:
    return problem.said if isinstance(problem.said, Message) else verbatim(str(problem))


def _nothing(source: Paste) -> Message:
    if not source.text.strip():
        return message("There is nothing in it.")
    if _TABLE.search(source.text):
        return message("The AWS CLI wrote this for people. Ask it again with `--output json`.")
    return message("No settings of an API in it that are known here.")


def _apart(found: list[ReadApi]) -> list[ReadApi]:
    """Each with a name that no other has; one that has none is called as what guards it."""
    taken: set[str] = set()
    apis = []
    for each in dict.fromkeys(found):
        name = each.api.name or acceptor(each.api.acceptor).short
        called, at = name, 1
        while called in taken:
            at += 1
            called = f"{name} {at}"
        taken.add(called)
        apis.append(replace(each, api=replace(each.api, name=called)))
    return apis
