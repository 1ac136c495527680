"""What is set at one API besides what its acceptor has for all: further issuers, rules left out, what nobody knows."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.remedying import remedies
from inspector.core.acceptance.settings import AcceptorSettings, settings_from_dict, settings_to_dict
from inspector.core.acceptance.words import summary
from inspector.core.errors import ProfileError
from inspector.core.knowledge.acceptors import (
    PARAMETERS,
    Acceptor,
    AcceptorRule,
    KeyHabits,
    Reply,
    SettingSpec,
    acceptors,
)
from tests.core.minting import ISSUER, KID, NOW, judge, mint, with_claims

ROW = Acceptor(
    "own", "Own", "Own", "Gateway", "2026-11-30", "source", "a test",
    tuple(AcceptorRule(kind, PARAMETERS[kind], {}, Reply((401,))) for kind in ("iss", "aud", "exp", "claims")),
    {"audiences": SettingSpec("audiences", default=()), "issuer": SettingSpec("issuer", assumed=True)},
    KeyHabits(), Reply((401,)),
)  # fmt: skip


def judged(settings: AcceptorSettings, **claims: Any) -> Judgement:
    """What the row does with Cognito's token, some claims of which are others; None takes one out."""
    inspection = judge(mint(with_claims(**claims)), no_keys=True)
    return judge_for(ROW, PresentedToken(inspection), settings, NOW)


def test_an_api_takes_the_tokens_of_each_of_its_issuers() -> None:
    settings = AcceptorSettings(issuer="https://a.example", other_issuers=(ISSUER, "https://c.example"))
    assert judged(settings).outcome is Acceptance.ACCEPTED
    refused = judged(settings, iss="https://d.example")
    assert refused.deciding is not None
    assert (refused.outcome, refused.deciding.rule.kind) == (Acceptance.REFUSED, "iss")


def test_what_nobody_knows_is_not_what_holds_where_nothing_is_set() -> None:
    assert judged(AcceptorSettings()).outcome is Acceptance.ACCEPTED
    unknown = judged(AcceptorSettings(unknown=("audiences",)), aud="orders")
    assert (unknown.outcome, unknown.depends_on) == (Acceptance.DEPENDS, ("audiences",))
    unknown = judged(AcceptorSettings(unknown=("claims",)))
    assert (unknown.outcome, unknown.depends_on) == (Acceptance.DEPENDS, ("claims",))
    assert "which is not known" in str(summary(unknown))
    assert not any("empty" in str(each.told) for each in remedies(unknown))


def test_an_api_leaves_out_what_it_was_told_not_to_look_at() -> None:
    settings = AcceptorSettings(audiences=("orders",))
    assert judged(settings, aud="other").outcome is Acceptance.REFUSED
    assert judged(AcceptorSettings(audiences=("orders",), unchecked=("aud",)), aud="other").deciding is None


@pytest.mark.parametrize("needed, outcome", [(True, "refused"), (False, "accepted"), (None, "refused")])
def test_whether_exp_is_needed_is_what_is_set_there(needed: bool | None, outcome: str) -> None:
    assert judged(AcceptorSettings(exp_required=needed), exp=None).outcome == outcome


def test_a_claim_may_have_to_have_several_values_and_be_a_text_of_words() -> None:
    both = (("scp", ("read",)), ("scp", ("write",)))
    assert judged(AcceptorSettings(claims=both), scp=["write", "read"]).outcome is Acceptance.ACCEPTED
    assert judged(AcceptorSettings(claims=both), scp=["write"]).outcome is Acceptance.REFUSED
    assert judged(AcceptorSettings(claims=both), scp="read write").outcome is Acceptance.REFUSED
    split = AcceptorSettings(claims=both, split_claims=("scp",))
    assert judged(split, scp="read write").outcome is Acceptance.ACCEPTED


def test_what_an_api_asks_of_claims_counts_where_its_acceptor_has_no_such_rule() -> None:
    row = ROW._replace(rules=ROW.rules[:-1])
    token = PresentedToken(judge(mint(with_claims(groups=["a"])), no_keys=True))
    for groups, outcome in ((("a",), "accepted"), (("b",), "refused"), (None, "depends")):
        claims = None if groups is None else (("groups", groups),)
        settings = AcceptorSettings(claims=claims, unknown=("claims",) if groups is None else None)
        found = judge_for(row, token, settings, NOW)
        assert found.outcome == outcome
    assert found.reply is not None
    assert found.reply.statuses == ()


def test_settings_are_written_and_read_as_they_were() -> None:
    settings = AcceptorSettings(
        issuer="https://a.example", audiences=(), skew=0.5, exp_required=False, unchecked=("aud",), unknown=("scopes",),
        claims=(("scp", ("a",)), ("scp", ("b",)), ("sub", ())), other_issuers=("https://b.example",),
    )  # fmt: skip
    assert settings_from_dict(settings_to_dict(settings), "f") == settings
    for odd in ({"claims": {"scp": ["a"]}}, {"claims": [["a"]]}, {"exp_required": 1}, {"unchecked": "aud"}):
        with pytest.raises(ProfileError):
            settings_from_dict(odd, "f")


def test_a_token_for_microsoft_graph_is_taken_by_nobody_else_with_keys_or_without() -> None:
    claims = {"iss": "https://sts.windows.net/11111111-2222-3333-4444-555555555555/", "aud": "https://graph.microsoft.com",
              "exp": NOW + 600, "iat": NOW - 5, "nbf": NOW - 5, "sub": "s"}  # fmt: skip
    token = mint(claims, {"alg": "RS256", "kid": KID, "typ": "JWT", "nonce": "x"})
    for inspection in (judge(token), judge(token, no_keys=True)):
        presented = PresentedToken(inspection)
        for each in acceptors():
            found = judge_for(each, presented, AcceptorSettings(issuer=str(claims["iss"])), NOW)
            assert found.outcome is Acceptance.REFUSED, each.id
