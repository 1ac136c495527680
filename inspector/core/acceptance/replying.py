"""The answer of an acceptor to a token that it refuses, as a caller would see it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from inspector.core.acceptance.filling import shown
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.written import listed, written
from inspector.core.knowledge.acceptors import Reply
from inspector.core.text.display import visible
from inspector.core.text.language import tr

_PLACE = re.compile(r"\{(\w+)\}")
_MADE = ("says", "error")
_DATES = ("exp", "nbf", "iat")
_LISTS = ("aud", "expected")
_SEVERAL = ("actual", "expected")


def reply_line(judgement: Judgement) -> str:
    """The status and the code of the answer, for the end of a row.

    "401 invalid_token"; "else 403" where it depends; "401 or 403, not documented which". "" where there is none: the
    token is taken, or nobody has said whether it is.
    """
    reply = judgement.reply
    if reply is None or judgement.outcome is Acceptance.NOT_DOCUMENTED:
        return ""
    if not reply.statuses:
        return tr("not documented")
    depends = judgement.outcome is Acceptance.DEPENDS
    if len(reply.statuses) > 1:
        *first, last = map(str, reply.statuses)
        status = tr("{first} or {last}, not documented which", first=", ".join(first), last=last)
        return tr("else {status}", status=status) if depends else status
    status = str(reply.statuses[0])
    return tr("else {status}", status=status) if depends else f"{status} {reply.error}".strip()


def reply_text(judgement: Judgement) -> str:
    """The header and the body of the answer, with the token's values in them; "" where nobody has said what they are.

    Values are cut; the token itself and its signature have no place in it.
    """
    reply = judgement.reply
    if reply is None or judgement.outcome is Acceptance.NOT_DOCUMENTED:
        return ""
    values = _values(judgement, reply)
    says = _filled(reply.says, values)
    values = {**values, "says": says, "error": reply.error}
    lines = []
    if reply.challenge:
        lines.append(f"WWW-Authenticate: {_filled(reply.challenge, values)}")
    if reply.body:
        lines.append(_filled(reply.body, values, in_json=reply.body.lstrip()[:1] in ("{", "[")))
    if says and not any("{says}" in text for text in (reply.challenge, reply.body)):
        lines.append(says)
    return "\n".join(lines)


def reply_log(judgement: Judgement) -> str:
    """What only the acceptor's own log says; "" where it says nothing, or nobody has said what."""
    reply = judgement.reply
    if reply is None or judgement.outcome is not Acceptance.REFUSED:
        return ""
    return _filled(reply.log, _values(judgement, reply)) if reply.log else ""


def _values(judgement: Judgement, reply: Reply) -> dict[str, Any]:
    """The values for the placeholders of an answer; dates and lists are written out only for one that names them."""
    found = judgement.deciding.values if judgement.deciding is not None else {}
    members = judgement.members
    dated = [claim for claim in _DATES if any(f"{{{claim}_" in text for text in _texts(reply))]
    dates = {name: text for claim in dated for name, text in written(claim, members.get(claim)).items()}
    lists: dict[str, Any] = {}
    for name in _LISTS:
        if any(f"{{{name}_" in text for text in _texts(reply)):
            lists |= listed(name, found.get(name, members.get(name)))
    made = {**members, **dates, **lists, **found, **_enumerated(found)}
    if found.get("expected") in ((), [], None, ""):  # nobody knows here what is set there
        return {name: each for name, each in made.items() if not name.startswith("expected") or name in members}
    return made


def _texts(reply: Reply) -> tuple[str, ...]:
    return reply.says, reply.challenge, reply.body, reply.log


def _enumerated(found: Mapping[str, Any]) -> Mapping[str, str]:
    """What some write of several values: " one of" before them, and a blank behind each comma."""
    lists = {name: value for name in _SEVERAL if isinstance(value := found.get(name), list | tuple)}
    made = {f"{name}s": ", ".join(map(str, value)) for name, value in lists.items()}
    return {**made, "one_of": " one of" if len(lists.get("expected", ())) > 1 else ""}


def _plain(value: Any) -> str:
    """As servers write a value into a sentence."""
    if isinstance(value, list | tuple) and all(isinstance(each, str) for each in value):
        value = ",".join(value)
    if isinstance(value, str):
        return shown(value) if value else ""
    try:
        return shown(json.dumps(value, ensure_ascii=False))
    except ValueError:  # a number of more figures than Python writes
        return "…"


def _filled(text: str, values: Mapping[str, Any], *, in_json: bool = False) -> str:
    """The text with each placeholder filled; "…" where only the request or the API would tell what stands there."""

    def value_of(place: re.Match[str]) -> str:
        if place[1] not in values:
            return "…"
        # What it says was filled already, and is not cut.
        value = values[place[1]] if place[1] in _MADE else _plain(values[place[1]])
        return json.dumps(value, ensure_ascii=False)[1:-1] if in_json else str(value)

    return visible(_PLACE.sub(value_of, text), keep="\n") if text else ""
