"""Where two tokens part: who takes the one and refuses the other is said with why, and nobody else is named."""

from __future__ import annotations

import json

from inspector.core.acceptance.judging import Acceptance, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.checks.inspection import Inspection
from inspector.core.comparison.accepted import PartingRow, parted, parting_rows
from inspector.core.comparison.comparison import compare
from inspector.core.knowledge.acceptors import Acceptor
from inspector.core.report.comparison import comparison_json, comparison_markdown, comparison_text
from inspector.core.report.cover import Cover
from tests.core.acceptance.gates import made, rule
from tests.core.minting import ISSUER, NOW, judge, mint, with_claims

NAMES = ("a.txt", "b.txt")
ORDERS = with_claims(aud="orders")


def of_type(typ: str) -> Inspection:
    return judge(mint(ORDERS, typ=typ))


def rows(first: Inspection, second: Inspection, *by: Acceptor) -> list[PartingRow]:
    tokens = PresentedToken(first), PresentedToken(second)
    settings = AcceptorSettings(issuer=ISSUER)
    pairs = (tuple(judge_for(each, token, settings, NOW) for token in tokens) for each in by)
    return list(parted((one, other) for one, other in pairs))


def strict(name: str) -> Acceptor:
    return made(rule("typ", allowed=("jwt",)), name=name)


def test_who_takes_one_of_them_is_named_with_the_reason_for_the_other() -> None:
    [row] = rows(of_type("JWT"), of_type("at+jwt"), strict("Spring"), made(rule("typ"), name="Envoy"))
    assert (row.acceptors, str(row.name)) == (("spring",), "Spring")
    assert row.outcomes == (Acceptance.ACCEPTED, Acceptance.REFUSED)
    assert str(row.first) == "Accepted"
    assert str(row.second).startswith("Refused: ")
    assert "at+jwt" in str(row.second)


def test_those_who_part_them_for_one_rule_share_a_row() -> None:
    gates = [strict(f"Gate{number}") for number in range(5)]
    [row] = rows(of_type("JWT"), of_type("at+jwt"), *gates)
    assert str(row.name) == "Gate0, Gate1, Gate2 and 2 more"
    assert str(row.second) == "Refused: Type"
    assert len(row.acceptors) == 5


def test_nobody_parts_two_tokens_that_are_alike() -> None:
    assert parting_rows(of_type("JWT"), of_type("JWT")) == ()


def test_a_comparison_tells_it_in_text_in_markdown_and_for_scripts() -> None:
    found = compare(judge(mint(ORDERS)), judge(mint(with_claims(aud="orders", exp=int(NOW) - 9000))))
    assert found.accepted
    assert "Accepted by" in comparison_text(found, NAMES)
    assert "### Accepted by" in comparison_markdown(found, NAMES)
    document = json.loads(json.dumps(comparison_json(found, NAMES)))
    assert {row["second"]["outcome"] for row in document["accepted"]} == {"refused"}
    assert all(row["acceptors"] and row["first"]["text"] for row in document["accepted"])


def test_what_is_hidden_in_a_comparison_changes_nothing_in_what_an_acceptor_does() -> None:
    person = "ann.payroll@example.com"
    claims = with_claims(client_id=person)
    one, other = judge(mint(claims)), judge(mint(claims, typ="at+jwt"))
    found = rows(one, other, made(rule("client"), rule("typ", allowed=("jwt",)), name="Gate"))
    assert person in str(found[0].first)
    cover = Cover(who=True, apart=True)
    covered = cover.comparison(compare(one, other, accepted=tuple(found)))
    assert [row.outcomes for row in covered.accepted] == [row.outcomes for row in found]
    assert person not in comparison_text(covered, NAMES)
