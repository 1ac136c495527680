"""What real servers answered to tokens with one fault each, against what the rows of the knowledge base foretell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import Reply, acceptor, acceptors
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.observed import RSA_KEY_ALONE, as_set_up, keys_of, signed
from tests.core.recordings import Recording, recordings, shaped

OF_THE_REQUEST = {"no-token", "empty-bearer", "no-scheme", "double-bearer", "quoted"}
"""Faults of the Authorization header: there is no token to judge, or another text than the one that was pasted."""

AFTER_ANOTHER = {("aws-jwt-verify", "refresh-token"), ("aws-jwt-verify-cognito", "refresh-token")}
"""Came within ten seconds of another unknown key ID, so that the answer is about the pause after that one."""

UNDATED = {("haproxy", "exp-40s")}
"""The answer has no date, so that nobody knows how long the token was expired then."""

_PLACE = re.compile(r"\{(\w+)\}")


@cache
def recorded() -> tuple[Recording, ...]:
    """The answers to a token of servers that are acceptors; others give out tokens, or have another error handler."""
    known = {each.id for each in acceptors()}
    return tuple(
        each
        for each in recordings()
        if each.server in known
        and each.name not in OF_THE_REQUEST
        and (each.server, each.name) not in AFTER_ANOTHER | UNDATED
    )


def answering() -> tuple[str, ...]:
    """The servers of those answers."""
    return tuple(dict.fromkeys(each.server for each in recorded()))


def foretold_wrongly(server: str) -> Iterator[str]:
    """Each answer of a server that its row foretells otherwise, in words."""
    for each in recorded():
        if each.server == server:
            members = {**(each.header or {}), **(each.claims or {})}
            yield from (f"{each.name}: {wrong}" for wrong in told_otherwise(each.raw, members, judged(each)))


def judged(recording: Recording) -> Judgement:
    """What the row of the server says of the token that it was sent, signed anew."""
    row = acceptor(recording.server)
    down = recording.name == "jwks-down"
    which = "own" if row.keys.own else "rsa" if recording.server in RSA_KEY_ALONE else "both"
    inspection = judge_token(
        decode_unverified(_text(recording)), None if down else keys_of(which), Expectation(), recording.at
    )
    scheme = "bearer" if recording.name == "bearer-lower" else "Bearer"
    token = PresentedToken(inspection, scheme=scheme, keys_down=down)
    return judge_for(row, token, as_set_up(recording.server), recording.at)


def _text(recording: Recording) -> str:
    if recording.header is None or recording.claims is None:
        return recording.token or ""
    forged = recording.name == "bad-signature"
    text = shaped(signed(recording.header, recording.claims, forged=forged), recording.shape)
    # The bits that a cut leaves over differ from key to key, and some refuse a text for them, as they did then.
    return f"{text[:-1]}B" if recording.shape == "cut" else text


def told_otherwise(raw: str, members: Mapping[str, Any], judgement: Judgement) -> Iterator[str]:
    """What of a refusal, as curl -i prints it, the judgement of a token with these `members` does not foretell."""
    first, _, rest = raw.partition("\n")
    status = first.split(" ")[1]
    by = f"by {judgement.deciding.rule.kind}/{judgement.deciding.case}" if judgement.deciding else "by nothing"
    reply = judgement.reply
    if judgement.outcome is not Acceptance.REFUSED or reply is None:
        yield f"answered {status}, the row says {judgement.outcome.value} {by}"
        return
    if reply.statuses != (int(status),):
        yield f"answered {status}, the row says {reply.statuses} {by}"
    head, _, body = rest.replace("\r", "").partition("\n\n")
    challenge = "\n".join(line for line in head.split("\n") if line.lower().startswith("www-authenticate:"))
    for what, text, where in (
        ("sentence", reply.says, f"{challenge}\n{body}"),
        ("challenge", reply.challenge, challenge),
        ("body", reply.body, body),
    ):
        if not _pattern(text, reply, judgement, members).search(where):
            yield f"the {what} {text!r} {by} is not in {where[:300]!r}"
    if bool(challenge) != bool(reply.challenge):
        yield f"the challenge is {challenge!r}, the row {by} says {reply.challenge!r}"


def _pattern(text: str, reply: Reply, judgement: Judgement, members: Mapping[str, Any]) -> re.Pattern[str]:
    """What a text of a reply stands for: values of the token and of the rule as they are, other placeholders any.

    "…" stands for what nobody can foretell.

    Quotation marks within a challenge or JSON are written in the way of that place.
    """
    found = judgement.deciding.values if judgement.deciding is not None else {}
    values = {**members, **found}
    text = text.replace("{says}", reply.says).replace("{error}", reply.error)
    made, end = "", 0
    for place in _PLACE.finditer(text):
        value = values.get(place[1])
        one = value[0] if isinstance(value, tuple) and len(value) == 1 else value
        made += re.escape(text[end : place.start()]) + (re.escape(one) if isinstance(one, str) else ".*?")
        end = place.end()
    return re.compile((made + re.escape(text[end:])).replace("…", ".+?").replace('"', "(?:\\\\?[\"']|\\\\?&quot;)"))
