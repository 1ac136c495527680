"""When a token stops working: what is said agrees with what the same acceptor does a second before and after."""

from __future__ import annotations

import math
from typing import Any

import pytest

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.lasting import Ending, key_change, lasting, lasting_json, stops
from inspector.core.acceptance.lasting_words import key_change_sentences, lasting_sentence, stops_line
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, Acceptor, AcceptorRule, KeyHabits, acceptors
from inspector.core.report.acceptance import acceptance_json, acceptance_markdown, acceptance_text
from inspector.core.text.times import iso
from tests.core.acceptance.gates import judged, made, rule
from tests.core.minting import ISSUER, NOW, judge, mint, with_claims

EXP = int(NOW) + 3570


@pytest.mark.parametrize(
    "rules, skew, claims, ending, stops_at",
    [
        ([rule("exp")], 60, {}, Ending.AT, EXP + 60),
        ([rule("exp")], None, {}, Ending.AT, EXP),
        ([rule("exp", leeway=5)], 60, {}, Ending.AT, EXP + 5),
        ([rule("exp")], 60, {"exp": int(NOW) - 90}, Ending.AT, int(NOW) - 30),
        ([rule("exp"), rule("iat", oldest_s=600)], 60, {}, Ending.AT, int(NOW) - 30 + 600),
        ([rule("exp"), rule("iat", oldest_s=86_400)], 60, {}, Ending.AT, EXP + 60),
        ([rule("exp", missing="passed")], 60, {"exp": None}, Ending.NEVER, None),
        ([rule("exp", text="passed")], 60, {"exp": "soon"}, Ending.NEVER, None),
        ([rule("exp", text="read")], 60, {"exp": str(EXP)}, Ending.AT, EXP + 60),
        ([rule("exp", missing=NOT_DOCUMENTED)], 60, {"exp": None}, Ending.NOT_DOCUMENTED, None),
        ([rule("exp", leeway=NOT_DOCUMENTED)], 60, {}, Ending.NOT_DOCUMENTED, None),
        ([rule("exp", leeway=NOT_DOCUMENTED)], 60, {"exp": int(NOW) - 9000}, Ending.NOT_DOCUMENTED, None),
        ([rule("exp", leeway=NOT_DOCUMENTED), rule("iat", oldest_s=600)], 0, {}, Ending.AT, int(NOW) - 30 + 600),
        ([rule("exp"), rule("iat", oldest_s=NOT_DOCUMENTED)], 60, {}, Ending.NOT_DOCUMENTED, None),
        ([rule("form")], 60, {}, Ending.NEVER, None),
        ([rule("exp")], 60, {"exp": None}, Ending.REFUSED, None),
        ([rule("exp"), rule("typ", allowed=("at+jwt",), absent="refused")], 60, {}, Ending.REFUSED, None),
    ],
)
def test_the_end_follows_from_the_rules(
    rules: list[AcceptorRule], skew: float | None, claims: dict[str, Any], ending: Ending, stops_at: float | None
) -> None:
    found = lasting(judged(made(*rules, skew=skew), **claims))
    assert (found.ending, found.stops_at) == (ending, stops_at)


def test_a_setting_of_the_api_counts_before_the_rule() -> None:
    gate = made(rule("exp"), rule("iat", oldest_s=86_400), skew=60)
    assert lasting(judged(gate, settings=AcceptorSettings(skew=7, max_age=None))).stops_at == EXP + 7
    assert lasting(judged(gate, settings=AcceptorSettings(max_age=100))).stops_at == int(NOW) - 30 + 100
    signed_in = made(rule("exp"), rule("auth_time"))
    known = AcceptorSettings(max_auth_age=900)
    found = lasting(judged(signed_in, settings=known, auth_time=int(NOW) - 100))
    assert (found.stops_at, found.rule) == (int(NOW) + 800, "auth_time")
    assert lasting(judged(signed_in, settings=known, auth_time=int(NOW) - 1000)).stops_at == int(NOW) - 100
    assert lasting(judged(signed_in, settings=known)).ending is Ending.REFUSED


def test_where_the_leeway_is_not_documented_the_token_works_until_it_expires_at_least() -> None:
    gate = made(rule("exp", leeway=NOT_DOCUMENTED))
    assert lasting(judged(gate)).at_least == EXP
    assert "at least" in str(lasting_sentence(judged(gate)))
    assert "not documented" in str(lasting_sentence(judged(gate, exp=int(NOW) - 9000)))


def test_what_begins_later_says_when() -> None:
    early = judged(made(rule("exp"), rule("nbf"), skew=60), nbf=int(NOW) + 500)
    assert (early.outcome, lasting(early).starts_at, lasting(early).stops_at) == ("refused", int(NOW) + 440, EXP + 60)
    assert str(lasting_sentence(early)).startswith("It starts working at ")
    begun = judged(made(rule("exp"), rule("nbf"), skew=60), nbf=int(NOW) - 500)
    assert str(lasting_sentence(begun)).startswith("It stops working at ")
    assert str(lasting_sentence(begun)).endswith(", 1 min after it expires.")


CLAIMS: tuple[dict[str, Any], ...] = (
    {},
    {"exp": int(NOW) - 30},
    {"nbf": int(NOW) + 40, "exp": int(NOW) + 900},
    {"exp": None},
    {"exp": str(EXP)},
    {"exp": EXP + 0.5},
    {"iat": int(NOW) + 20},
    {"iat": None},
    {"aud": "orders", "sub": 7},
)


@pytest.mark.parametrize("claims", CLAIMS, ids=[",".join(each) or "usual" for each in CLAIMS])
def test_each_acceptor_does_what_is_said_of_it_just_before_and_just_after(claims: dict[str, Any]) -> None:
    token = PresentedToken(judge(mint(with_claims(**{"aud": "orders", **claims}))))
    known = AcceptorSettings(issuer=ISSUER, audiences=("orders",), scopes=())
    ended = 0
    for acceptor in acceptors():

        def outcome(now: float, of: Acceptor = acceptor) -> Judgement:
            return judge_for(of, token, known, now)

        found = lasting(outcome(NOW))
        if found.ending is Ending.REFUSED:
            assert outcome(NOW).outcome is Acceptance.REFUSED, acceptor.id
        if found.starts_at is not None and found.starts_at > NOW:
            assert outcome(found.starts_at - 1).outcome is Acceptance.REFUSED, acceptor.id
            assert outcome(found.starts_at + 1).outcome is not Acceptance.REFUSED, acceptor.id
        if found.stops_at is not None and (found.starts_at is None or found.starts_at < found.stops_at - 1):
            ended += 1
            assert outcome(found.stops_at - 1).outcome is not Acceptance.REFUSED, acceptor.id
            assert outcome(found.stops_at + 1).outcome is Acceptance.REFUSED, acceptor.id
        if found.ending is Ending.NEVER:
            assert outcome(NOW + 20 * 365 * 86_400).outcome is not Acceptance.REFUSED, acceptor.id
        assert lasting_sentence(outcome(NOW)) is not None or found.ending is Ending.REFUSED
    assert ended or claims.get("exp", 0) is None or isinstance(claims.get("exp"), str)


def test_moments_stand_in_order_with_who_stops_then() -> None:
    gates = [
        made(rule("exp"), skew=300, name="Late"),
        made(rule("exp"), skew=0, name="Sharp"),
        made(rule("exp"), skew=0, name="Edge"),
        made(rule("exp", leeway=NOT_DOCUMENTED), name="Silent"),
        made(rule("form"), name="Blind"),
        made(rule("exp"), rule("typ", allowed=("at+jwt",), absent="refused"), name="Picky"),
    ]
    judgements = [judged(each) for each in gates]
    groups = [(each.at, [one.acceptor.name for one in each.judgements]) for each in stops(judgements)]
    assert groups == [(EXP, ["Sharp", "Edge"]), (EXP + 300, ["Late"]), (None, ["Blind"]), (None, ["Silent"])]
    line = str(stops_line(judgements))
    words = line.split(" · ")
    assert words[0].endswith(" Sharp, Edge")
    assert words[1].endswith(" Late")
    assert words[2:] == ["never: Blind", "not documented: Silent"]
    assert stops_line([judged(gates[-1])]) is None


def test_many_of_one_moment_are_counted() -> None:
    judgements = [judged(made(rule("exp"), name=f"Gate{number}")) for number in range(9)]
    assert str(stops_line(judgements)).endswith("Gate0, Gate1, Gate2, Gate3 and 5 more")


@pytest.mark.parametrize(
    "keys, old_s, new_s, words",
    [
        (KeyHabits(600, False), 600, 600, "refuses tokens of a new key for up to 10 min"),
        (KeyHabits(600, True, 30), 600, 30, "after 30 s at most"),
        (KeyHabits(600, True, 0), 600, 0, "taken at once"),
        (KeyHabits(600, True), 600, None, "not documented"),
        (KeyHabits(7200), 7200, None, "refused for 2 h at most"),
        (KeyHabits(math.inf, True, 10), math.inf, 10, "until it fetches the keys for a key ID it does not know"),
        (KeyHabits(math.inf, False), math.inf, math.inf, "until it is started anew"),
        (KeyHabits(0, False), 0, 0, "as soon as that is no longer published"),
        (KeyHabits(), None, None, "not documented"),
        (KeyHabits(own=True), math.inf, math.inf, "until somebody changes it"),
    ],
)
def test_a_change_of_keys(keys: KeyHabits, old_s: float | None, new_s: float | None, words: str) -> None:
    assert key_change(keys) == (old_s, new_s)
    assert words in str(key_change_sentences(keys))


def test_the_members_of_json_have_no_number_that_json_does_not_know() -> None:
    found = lasting_json(judged(made(rule("exp"), skew=60, keys=KeyHabits(math.inf, True))))
    assert found == {
        "stops_at": EXP + 60, "stops_at_iso": iso(EXP + 60), "starts_at": None, "starts_at_iso": None, "stops": "at",
        "keys": {"old_taken_s": "for ever", "new_refused_s": None, "fetched_for_unknown_kid": True},
    }  # fmt: skip


def test_all_of_a_token_in_one_line() -> None:
    found = accept(judge(mint(with_claims(aud="orders"))), NOW)
    assert " · " in str(stops_line(found.all))


def test_what_is_printed_says_when_it_stops_and_what_a_change_of_keys_does() -> None:
    inspection = judge(mint(with_claims(aud="orders")))
    one = accept(inspection, NOW, by=[made(rule("exp"), skew=60, keys=KeyHabits(600, False))])
    [found] = acceptance_json(one)["acceptors"]
    assert (found["stops_at"], found["keys"]["new_refused_s"]) == (EXP + 60, 600)
    for said in ("1 min after it expires.", "After a change of keys: ", "for up to 10 min"):
        assert said in acceptance_text(one)
    assert f"Stops working: {stops_line(one.all)}\n" in acceptance_markdown(one)
    many = accept(inspection, NOW)
    assert f"Stops working: {stops_line(many.all)}\n" in acceptance_text(many)
