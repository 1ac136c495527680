"""What would have to change for an acceptor to take a token, and on which side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from inspector.core.acceptance.filling import actual_of, choice, expected_of, lacking, setting_name, shown
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message
from inspector.core.text.placeholders import names_in


class Side(StrEnum):
    """On which side something would have to change."""

    TOKEN = "token"
    """With the issuer, which would have to make another one."""
    CLIENT = "client"
    """Who asks for the token and sends it."""
    API = "api"


class Remedy(NamedTuple):
    """What would have to change, and on which side, for the token to be taken."""

    side: Side
    told: Message


Rows = tuple[tuple[Side, str], ...]
_SIGN = (
    (Side.TOKEN, mark("Have the issuer sign with {expected}.")),
    (Side.API, mark("Allow {actual} in {setting} of {acceptor}.")),
)
_CLOCKS = (
    (Side.CLIENT, mark("Wait {off:duration}, then send it.")),
    (Side.TOKEN, mark("Compare the issuer's clock with the one of the API.")),
)
_NUMBER: Rows = ((Side.TOKEN, mark("Have the issuer write {member} as a whole number of seconds.")),)
_WRITE: Rows = ((Side.TOKEN, mark("Have the issuer write {member} into the token.")),)
_READ = (Side.API, mark("Let it read {elsewhere} instead, where it can be told to."))
_AUDIENCE: Rows = (
    (Side.CLIENT, mark("Ask for a token for the audience {expected}.")),
    (Side.API, mark("Add {actual} to {setting} of {acceptor}.")),
)
_KEYS: Rows = (
    (Side.API, mark("See whether {acceptor} has the keys of this issuer, and the newest ones.")),
    (Side.CLIENT, mark("Get a new token: the key may be one that the issuer has withdrawn.")),
)

_REMEDIES: Mapping[str, Mapping[str, Rows]] = MappingProxyType(
    {
        "scheme": {"wrong": ((Side.CLIENT, mark("Send the header as Authorization: Bearer, with its capital.")),)},
        "form": {
            "opaque": (
                (Side.TOKEN, mark("Have the issuer give out JWTs for this API.")),
                (Side.API, mark("Let it ask the issuer about each token (introspection): it cannot read this one.")),
            ),
            "encrypted": ((Side.TOKEN, mark("Have the issuer sign the token and not encrypt it.")),),
            "unsigned": ((Side.TOKEN, mark("Have the issuer sign the token.")),),
            "malformed": ((Side.CLIENT, mark("Send the whole token as the issuer gave it.")),),
            "padding": ((Side.CLIENT, mark("Send the whole token as the issuer gave it.")),),
            "too_long": ((Side.TOKEN, mark("Have the issuer put less into the token.")),),
        },
        "alg": {"missing": _SIGN, "none": _SIGN[:1], "symmetric": _SIGN[:1], "wrong": _SIGN},
        "kid": {
            "number": ((Side.TOKEN, mark("Have the issuer write kid as a text.")),),
            "other_keys": ((Side.TOKEN, mark("Have the issuer publish keys of the type {expected} alone.")),),
            "nameless": ((Side.TOKEN, mark("Have the issuer give each of its keys an ID of its own.")),),
            "down": ((Side.API, mark("See that {acceptor} can reach the issuer's keys. The token is not at fault.")),),
            "missing": ((Side.TOKEN, mark("Have the issuer name its key in kid.")),),
            "missing_of_several": ((Side.TOKEN, mark("Have the issuer name its key in kid.")),),
            "ambiguous": ((Side.TOKEN, mark("Have the issuer name its key in kid.")),),
            "none_fits": _KEYS,
            "unknown": _KEYS,
            "several": ((Side.TOKEN, mark("Have the issuer give each of its keys an ID of its own.")),),
        },
        "key": {
            "too_many": ((Side.TOKEN, mark("Have the issuer publish fewer keys.")),),
            "too_big": ((Side.TOKEN, mark("Have the issuer publish fewer keys.")),),
            "use": ((Side.TOKEN, mark("Have the issuer sign with a key that is for signatures.")),),
            "no_use": ((Side.TOKEN, mark("Have the issuer write use: sig into its key.")),),
            "type": ((Side.TOKEN, mark("Have the issuer sign with a key of the type {expected}.")), *_KEYS[:1]),
            "other_type": ((Side.TOKEN, mark("Have the issuer sign with the algorithm that its key is for.")), *_KEYS),
            "other_alg": ((Side.TOKEN, mark("Have the issuer sign with the algorithm that its key is for.")),),
        },
        "signature": {
            "no_kid": _KEYS,
            "unknown_kid": _KEYS,
            "graph": ((Side.CLIENT, mark("Ask for a token of this API, with its own scope or /.default.")),),
            "wrong": (
                *_KEYS[:1],
                (Side.CLIENT, mark("Send the token as the issuer gave it: it may have been changed.")),
            ),
            "other_types": (
                *_KEYS[:1],
                (Side.CLIENT, mark("Send the token as the issuer gave it: it may have been changed.")),
            ),
            "other_key": _KEYS,
        },
        "types": {"*": ((Side.TOKEN, mark("Have the issuer write {claim} as RFC 7519 has it.")),)},
        "header": {
            "unknown": ((Side.TOKEN, mark("Have the issuer leave {claim} out of the header.")),),
            "too_long": ((Side.TOKEN, mark("Have the issuer put less into the header.")),),
        },
        "guest": {
            "acct": ((Side.API, mark("Let {acceptor} take guests.")),),
            "idp": ((Side.API, mark("Let {acceptor} take guests.")),),
        },
        "cnf": {
            "jkt": ((Side.CLIENT, mark("Send it with a proof (DPoP), or get a token that is bound to no key.")),),
            "x5t": ((Side.CLIENT, mark("Show the client certificate that the token is bound to.")),),
        },
        "crit": {
            "unknown": ((Side.TOKEN, mark("Have the issuer leave crit out of the header.")),),
            "absent": ((Side.TOKEN, mark("Have the issuer leave crit out of the header.")),),
            "empty": ((Side.TOKEN, mark("Have the issuer leave crit out of the header.")),),
        },
        "typ": {
            "number": ((Side.TOKEN, mark("Have the issuer write {claim} as a text.")),),
            "missing": ((Side.TOKEN, mark("Have the issuer write {expected} as typ.")),),
            "wrong": (
                (Side.TOKEN, mark("Have the issuer write {expected} as typ.")),
                (Side.API, mark("Allow {actual} in {setting} of {acceptor}.")),
            ),
        },
        "iss": {
            "form": ((Side.API, mark("Use another way to check tokens of this issuer there.")),),
            "not_https": ((Side.TOKEN, mark("Have the issuer use an address that begins with https.")),),
            "missing": _WRITE,
            "type": ((Side.TOKEN, mark("Have the issuer write {member} as a text.")),),
            "wrong": (
                (Side.CLIENT, mark("Get a token of {expected}.")),
                (Side.API, mark("Write {actual} as {setting} of {acceptor}, if that is the issuer it is to trust.")),
            ),
        },
        "aud": {
            "instead": _AUDIENCE,
            "own": _AUDIENCE,
            "missing": (
                (Side.TOKEN, mark("Have the issuer put {expected} into aud.")),
                (Side.TOKEN, mark("Have the issuer put the audience of the API into aud.")),
            ),
            "unset": ((Side.API, mark("Set {setting} of {acceptor}.")),),
            "list": ((Side.TOKEN, mark("Have the issuer write one audience, as a text.")),),
            "type": ((Side.TOKEN, mark("Have the issuer write {member} as a text.")),),
            "client_id": (
                (Side.API, mark("Add this client ID, {actual}, to {setting} of {acceptor}.")),
                (Side.CLIENT, mark("Ask for a token for the audience {expected}.")),
            ),
            "wrong": _AUDIENCE,
            "none_of": _AUDIENCE,
        },
        "client": {
            "unset": ((Side.API, mark("Set {setting} of {acceptor}.")),),
            "missing": _WRITE,
            "type": ((Side.TOKEN, mark("Have the issuer write {claim} as a text.")),),
            "wrong": (
                (Side.API, mark("Add this client ID, {actual}, to {setting} of {acceptor}.")),
                (Side.CLIENT, mark("Ask for the token as the client {expected}.")),
            ),
        },
        "exp": {
            "before": ((Side.TOKEN, mark("Have the issuer write an exp that lies behind nbf and iat.")),),
            "long": ((Side.TOKEN, mark("Have the issuer give out tokens that are valid for a shorter time.")),),
            "missing": _WRITE,
            "huge": ((Side.TOKEN, mark("Have the issuer write exp in seconds: it may be in milliseconds.")),),
            "text": _NUMBER,
            "type": _NUMBER,
            "list": _NUMBER,
            "decimal": _NUMBER,
            "expired": ((Side.CLIENT, mark("Get a new token.")),),
        },
        "nbf": {
            "missing": _WRITE,
            "early": _CLOCKS,
            "text": _NUMBER,
            "type": _NUMBER,
            "list": _NUMBER,
            "decimal": _NUMBER,
        },
        "iat": {
            "missing": _WRITE,
            "future": _CLOCKS,
            "old": ((Side.CLIENT, mark("Get a new token.")),),
            "text": _NUMBER,
            "type": _NUMBER,
            "decimal": _NUMBER,
        },
        "sub": {
            "empty": _WRITE,
            "missing": _WRITE,
            "number": ((Side.TOKEN, mark("Have the issuer write {member} as a text.")),),
        },
        "required": {
            "type": ((Side.TOKEN, mark("Have the issuer write {claim} as a text.")),),
            "missing": ((Side.TOKEN, mark("Have the issuer write {claim} into the token.")),),
        },
        "claims": {
            "missing": ((Side.TOKEN, mark("Have the issuer write {claim} into the token.")),),
            "wrong": ((Side.TOKEN, mark("Get a token in which {claim} has {expected}.")),),
        },
        "token_use": {
            "missing": ((Side.CLIENT, mark("Send the {expected} token.")),),
            "wrong": ((Side.CLIENT, mark("Send the {expected} token.")),),
            "other": ((Side.CLIENT, mark("Send the {expected} token.")),),
            "type": ((Side.TOKEN, mark("Have the issuer write {claim} as a text.")),),
        },
        "auth_time": {"missing": _WRITE, "old": ((Side.CLIENT, mark("Sign in again, then get a new token.")),)},
        "scope": {
            "type": ((Side.TOKEN, mark("Have the issuer write {claim} as a text with spaces.")),),
            "null": ((Side.TOKEN, mark("Have the issuer write {claim} as a text with spaces.")),),
            "empty": ((Side.TOKEN, mark("Have the issuer leave {claim} out where it is empty.")),),
            "missing": (
                (Side.CLIENT, mark("Ask for the scope {lacking}.")),
                (Side.TOKEN, mark("Have the issuer write scopes into {claim}: it reads nothing else.")),
                _READ,
            ),
            "list": ((Side.TOKEN, mark("Have the issuer write {claim} as a text with spaces.")),),
            "wrong": (
                (Side.CLIENT, mark("Ask for the scope {lacking}.")),
                (Side.API, mark("Let the route ask for a scope that the token has: {actual}.")),
                _READ,
            ),
            "wants_id_token": (
                (Side.API, mark("Let the route ask for a scope: then it takes access tokens.")),
                (Side.CLIENT, mark("Send the ID token.")),
            ),
        },
    }
)
_SETTING_OF = {
    "alg": "algorithms", "typ": "types", "iss": "issuer", "aud": "audiences", "client": "clients", "scope": "scopes",
    "token_use": "token_use", "claims": "claims",
}  # fmt: skip
"""The setting that decides a rule."""


def remedies(judgement: Judgement) -> tuple[Remedy, ...]:
    """What would have to change for the token to be taken; none where it is, or where nobody has said what happens.

    Each is one way: not all of them are needed. Where other rules are broken too, it is not enough.
    """
    deciding = judgement.deciding
    if deciding is None or judgement.outcome is Acceptance.NOT_DOCUMENTED:
        return ()
    if judgement.outcome is Acceptance.DEPENDS:
        depending = [each for each in judgement.findings if each.state is State.DEPENDS]
        return tuple(made for each in depending for made in _settings_to_have(each, judgement))
    return tuple(_of_table(deciding, judgement))


def _of_table(finding: RuleFinding, judgement: Judgement) -> list[Remedy]:
    of_kind = _REMEDIES.get(finding.rule.kind, {})
    rows = of_kind.get(finding.case) or of_kind.get("*", ())
    made = [Remedy(side, told) for side, text in rows if (told := _told(text, finding, judgement)) is not None]
    return made[:1] if finding.rule.kind == "aud" and finding.case == "missing" else made


def _settings_to_have(finding: RuleFinding, judgement: Judgement) -> list[Remedy]:
    """What the settings would have to be. Nobody is told to switch a check off where the token could be another one."""
    made = [each for each in _of_table(finding, judgement) if each.side is not Side.API and not _fits(finding)]
    called = judgement.name or judgement.acceptor.short
    for name in dict.fromkeys(wanted.setting for wanted in finding.wanted):
        if name == "claims":
            continue  # what it asks for is not known, and only whoever runs it could say it
        values = [each.value for each in finding.wanted if each.setting == name and each.value]
        setting = setting_name(judgement.acceptor, name)
        if values:
            text = message(
                "Have {values} in {setting} of {acceptor}.",
                values=choice(values), setting=setting, acceptor=called,
            )  # fmt: skip
        else:
            text = message(
                "If nothing is to be compared there, leave {setting} of {acceptor} empty.", setting=setting,
                acceptor=called,
            )  # fmt: skip
        made.append(Remedy(Side.API, text))
    return made


def _fits(finding: RuleFinding) -> bool:
    """Whether the token has a value with which it would pass."""
    return any(each.value for each in finding.wanted)


def _told(text: str, finding: RuleFinding, judgement: Judgement) -> Message | None:
    """The text with its values; None where one of them is not known, or there is no such setting."""
    made = {name: _VALUES[name](finding, judgement) for name in sorted(names_in(text))}
    return None if None in made.values() else message(text, **made)


def _setting(finding: RuleFinding, judgement: Judgement) -> object:
    name = _SETTING_OF.get(finding.rule.kind, "")
    if finding.rule.parameters.get("by") == "allowed":
        return None  # that is what its code can do, whatever is set
    return setting_name(judgement.acceptor, name) if name in judgement.acceptor.settings else None


def _given(name: str, finding: RuleFinding) -> object:
    """A value of the finding; None where it has none, or an empty one."""
    value = finding.values.get(name)
    return None if value in ((), [], "") else value


def _member(finding: RuleFinding, _: Judgement) -> object:
    """The claim that the rule is about."""
    return shown(str(finding.values.get("claim", finding.rule.kind)))


_VALUES: Mapping[str, Callable[[RuleFinding, Judgement], object]] = {
    "setting": _setting,
    "acceptor": lambda _, judgement: judgement.name or judgement.acceptor.short,
    "member": _member,
    "claim": _member,
    "off": lambda finding, _: _given("off", finding),
    "elsewhere": lambda finding, _: _given("elsewhere", finding),
    "lacking": lambda finding, _: lacking(finding) if _given("expected", finding) else None,
    "actual": lambda finding, _: actual_of(value) if (value := _given("actual", finding)) is not None else None,
    "expected": lambda finding, _: expected_of(value) if (value := _given("expected", finding)) is not None else None,
}
