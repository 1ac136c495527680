"""Whether rows come to what real libraries did with odd tokens and with two faults at once, and in which words."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from inspector.core.acceptance.judging import Acceptance, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.further_faults import AUDIENCE, FAULTS, ISSUER, ONE_KEY, SCOPE, jwks, token_of
from tests.core.minting import NOW, key_set

FILE = Path(__file__).parent / "further_faults.csv"
SET_UP = AcceptorSettings(issuer=ISSUER, audiences=(AUDIENCE,), scopes=(SCOPE,))
WITHOUT_SCOPES = {"mod_oauth2"}
"""What was tried without a rule for scopes."""
ODD = {
    ("golang-jwt", "alg-small"), ("ruby-jwt", "alg-small"),
    ("go-oidc", "x5c-in-header"), ("haproxy", "exp-negative"), ("mod_auth_openidc", "exp-negative"),
}  # fmt: skip
"""One says in other words that rs256 is not RS256, and one takes it; two take -1 for no date,
and one reads the certificate in the header, which is none. Nobody writes that."""


class Seen(NamedTuple):
    """What a server did: "yes" for a token that it took, else the status, and the sentence of its answer."""

    server: str
    fault: str
    observed: str
    says: str


@cache
def seen() -> tuple[Seen, ...]:
    """All that was tried."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return tuple(Seen(**each) for each in csv.DictReader(lines))


@cache
def keys_of(name: str, server: str) -> KeySet:
    """The keys that a server had: a set, or the one key of its configuration."""
    entries = jwks(name, server)
    if server in ONE_KEY:
        entries = [{member: value for member, value in entries[0].items() if member in ("kty", "n", "e")}]
    return key_set(*entries)


def differing(server: str) -> Iterator[str]:
    """What the row of a server says otherwise, in words."""
    row = acceptor(server)
    set_up = replace(SET_UP, scopes=()) if server in WITHOUT_SCOPES else SET_UP
    for each in seen():
        if each.server != server or each[:2] in ODD:
            continue
        fault = FAULTS[each.fault]
        text = token_of(fault, int(NOW), server)
        inspection = judge_token(decode_unverified(text), keys_of(fault.keys, server), Expectation(), NOW)
        judgement = judge_for(row, PresentedToken(inspection), set_up, NOW)
        reply, why = judgement.reply, judgement.deciding
        said = "yes" if reply is None else "/".join(map(str, reply.statuses))
        by = f"by {why.rule.kind}/{why.case}" if why is not None else "by nothing"
        if said != each.observed or judgement.outcome not in (Acceptance.ACCEPTED, Acceptance.REFUSED):
            yield f"{each.fault}: answered {each.observed} {each.says!r}, the row says {said} {by}"
        elif reply is not None and not _pattern(reply.says).search(each.says):
            yield f"{each.fault}: said {each.says!r}, the row says {reply.says!r} {by}"


def _pattern(says: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in re.split(r"\{\w+\}|…", says)))


@pytest.mark.parametrize("server", tuple(dict.fromkeys(each.server for each in seen())))
def test_a_row_comes_to_what_was_tried(server: str) -> None:
    found = list(differing(server))
    assert not found, f"{server}:\n" + "\n".join(found)


def test_every_fault_was_tried_at_more_than_one_server() -> None:
    tried = [each.fault for each in seen()]
    assert set(tried) == set(FAULTS)
    assert all(tried.count(each) > 1 for each in FAULTS)
