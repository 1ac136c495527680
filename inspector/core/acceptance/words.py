"""What is said of a judgement: made when it is shown, in the language of that moment."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from inspector.core.acceptance.finding import RuleFinding
from inspector.core.acceptance.judging import Judgement
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message, message

RULE_TITLES = {
    "scheme": mark("Scheme"),
    "form": mark("Form of the token"),
    "types": mark("Form of the claims"),
    "alg": mark("Algorithm"),
    "kid": mark("Key ID"),
    "key": mark("Key"),
    "signature": mark("Signature"),
    "crit": mark("Critical parameters"),
    "typ": mark("Type"),
    "iss": mark("Issuer"),
    "aud": mark("Audience"),
    "client": mark("Client"),
    "exp": mark("Expiry"),
    "nbf": mark("Start"),
    "iat": mark("Issue time"),
    "auth_time": mark("Time of the sign-in"),
    "sub": mark("Subject"),
    "required": mark("Required claims"),
    "claims": mark("Claims it asks for"),
    "token_use": mark("Token use"),
    "scope": mark("Scopes"),
}


class Side(StrEnum):
    """On which side something would have to change."""

    TOKEN = "token"
    CLIENT = "client"
    API = "api"


class Remedy(NamedTuple):
    """What would have to change, and on which side, for the token to be taken."""

    side: Side
    told: Message


def rule_title(kind: str) -> str:
    """What a rule is called in the current language."""
    return tr(RULE_TITLES[kind])


def sentence(finding: RuleFinding) -> Message:
    """What one rule says of the token, in one sentence."""
    return message("{rule}: {case}", rule=rule_title(finding.rule.kind), case=finding.case)


def summary(judgement: Judgement) -> Message:
    """The judgement in one short sentence, for its row."""
    return sentence(judgement.deciding) if judgement.deciding is not None else message("It takes it.")


def remedies(judgement: Judgement) -> tuple[Remedy, ...]:
    """What would have to change for the token to be taken, the easiest first; none where it is."""
    return () if judgement.deciding is None else (Remedy(Side.TOKEN, sentence(judgement.deciding)),)


def reply_line(judgement: Judgement) -> str:
    """The status and the error code of the answer, for the end of a row: "401 invalid_token"; "" where it takes it."""
    reply = judgement.reply
    if reply is None:
        return ""
    statuses = tr(" or ").join(map(str, reply.statuses))
    return f"{statuses} {reply.error}".strip()
