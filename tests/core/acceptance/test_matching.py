"""Which acceptor gives an answer: each reply that is known is found again, and nothing is claimed of what fits all."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from inspector.core.acceptance.judging import judge_for
from inspector.core.acceptance.matching import (
    LEAST_LETTERS,
    Agreement,
    AnswerMatch,
    ApiAnswer,
    How,
    RuleCase,
    matches,
    told,
    with_judgements,
)
from inspector.core.acceptance.matching_words import agreement_words, really_answered, says_this, when
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, PARAMETERS, Acceptor, KeyHabits, Reply, acceptors
from tests.core.acceptance.gates import judged, made, rule
from tests.core.minting import NOW, judge, mint, with_claims

AUD = Reply((403,), says="Audiences in Jwt are not allowed", body="{says}")
EXP = Reply((401,), says="Jwt is expired at {exp}", body="{says}")
SAYS_AUD = ApiAnswer(403, texts=("Audiences in Jwt are not allowed",))
ORDERS = AcceptorSettings(audiences=("orders",))


def gate(name: str = "Gate", keys: KeyHabits | None = None, **parameters: Any) -> Acceptor:
    """One that answers in words of its own to a wrong audience and to the end of a token."""
    return made(
        rule("aud", **parameters)._replace(reply=AUD), rule("exp")._replace(reply=EXP), name=name, keys=keys, skew=60
    )


def found(answer: ApiAnswer, *by: Acceptor, settings: AcceptorSettings = ORDERS, **claims: Any) -> list[AnswerMatch]:
    """The matches that are told, with what the rules say of the usual token with these claims changed."""
    judgements = [judged(each, settings=settings, **claims) for each in by]
    return list(with_judgements(told(matches(answer, by)), judgements))


def test_a_sentence_names_who_says_it_and_why_and_what_the_token_has() -> None:
    [match] = found(SAYS_AUD, gate())
    assert (match.acceptor.name, match.causes, match.how) == ("Gate", (RuleCase("aud", ""),), How.WORDS)
    assert str(says_this([match])) == "Gate says this when aud is missing: this token has none."
    assert match.agrees is True
    [other] = found(SAYS_AUD, gate(), aud="billing")
    assert (
        str(says_this([other]))
        == "Gate says this when no audience that is set there is in aud: this token has aud billing."
    )
    [alone] = matches(SAYS_AUD, [gate()])
    assert alone.agreement is None
    assert str(says_this([alone])) == "Gate says this when no audience that is set there is in aud."


def test_a_token_that_passes_the_rule_tells_nothing_of_how_it_is_broken() -> None:
    nothing_set = AcceptorSettings(audiences=())
    for claims in ({"aud": "billing"}, {}):
        said = str(says_this(found(SAYS_AUD, gate(), settings=nothing_set, **claims)))
        assert said.startswith("Gate says this when no audience that is set there is in aud"), said


def test_the_header_of_a_gateway_tells_whose_answer_it_is_where_several_answer_alike() -> None:
    body = Reply((401,), body='{"message":"Unauthorized"}')
    one = made(rule("scheme")._replace(reply=body), name="One")._replace(id="one", marks=("x-one-id", "server: one"))
    two = made(rule("scheme")._replace(reply=body._replace(challenge="Bearer")), name="Two")._replace(id="two")
    seen = ApiAnswer(401, "Bearer", body.body)
    assert [each.acceptor.name for each in told(matches(seen, (one, two)))] == ["Two"]
    for line in ("x-one-id: 1", "Server: One/3.4"):
        assert [each.acceptor.name for each in told(matches(replace(seen, headers=(line,)), (one, two)))] == ["One"]
    for line in ("x-one-id-2: 1", "server: someone"):
        assert [each.acceptor.name for each in told(matches(replace(seen, headers=(line,)), (one, two)))] == ["Two"]


def test_an_answer_that_may_be_for_any_reason_is_not_said_to_be_about_one_that_the_token_passes() -> None:
    body = Reply((401,), body='{"refused":"{error}"}', error="no")
    gate_ = made(*(rule(kind)._replace(reply=body) for kind in ("exp", "nbf")), rule("aud"))
    seen = ApiAnswer(401, body='{"refused":"no"}')
    [match] = found(seen, gate_, settings=AcceptorSettings(), aud="billing")
    assert match.how is How.FORM
    assert match.agreement is Agreement.DEPENDS


def test_an_answer_that_gives_a_reason_is_not_taken_for_one_that_gives_none() -> None:
    one = made(rule("scheme")._replace(reply=Reply((401,), body='{"message":"Unauthorized"}')))
    challenge = 'Bearer error="invalid_token" error_description="odd"'
    assert matches(ApiAnswer(401, challenge, '{"message":"Unauthorized"}'), (one,)) == ()


def test_a_sentence_without_a_value_is_none_with_one() -> None:
    of_none = Reply((401,), says="The audience 'empty' is invalid", body="{says}")
    of_other = Reply((401,), says="The audience '{aud}' is invalid", body="{says}")
    two = made(rule("aud")._replace(reply=of_other, replies={"missing": of_none}))
    [none] = found(ApiAnswer(401, texts=(of_none.says,)), two)
    assert (none.causes, none.agrees) == ((RuleCase("aud", "missing"),), True)
    [other] = found(ApiAnswer(401, texts=(of_none.says,)), two, aud="billing")
    assert other.agrees is False
    [named] = found(ApiAnswer(401, texts=("The audience 'billing' is invalid",)), two, aud="billing")
    assert (named.causes, named.agrees) == ((RuleCase("aud", ""),), True)


def test_all_who_say_the_same_are_named() -> None:
    three = [gate("Envoy"), gate("Istio"), gate("ESPv2")]
    assert str(says_this(found(SAYS_AUD, *three))).startswith("Envoy, Istio and ESPv2 say this when aud is missing")
    many = [gate(f"G{number}") for number in range(9)]
    assert str(says_this(found(SAYS_AUD, *many))).startswith("G0, G1, G2 and 6 more say this")


def test_values_of_the_token_may_stand_in_the_sentence() -> None:
    [match] = matches(ApiAnswer(401, body="Jwt is expired at 1795000000.\n", texts=()), [gate()])
    assert match.causes == (RuleCase("exp", ""),)
    assert matches(ApiAnswer(401, body="Jwt is expired at", texts=("Jwt is expired",)), [gate()]) == ()


@pytest.mark.parametrize(
    "answer",
    [
        ApiAnswer(401),
        ApiAnswer(None),
        ApiAnswer(401, challenge="Bearer"),
        ApiAnswer(401, challenge='Bearer error="invalid_token"'),
        ApiAnswer(401, body="Unauthorized", texts=("Unauthorized",)),
        ApiAnswer(403, body="Forbidden"),
    ],
)
def test_what_any_server_may_answer_is_nobodys(answer: ApiAnswer) -> None:
    bare = [
        made(rule("exp"), name="Bare"),
        made(rule("exp")._replace(reply=Reply((401, 403), challenge="Bearer")), name="Challenge"),
        made(
            rule("exp")._replace(reply=Reply((401, 403), error="invalid_token", challenge='Bearer error="{error}"')),
            name="Error",
        ),
        made(rule("exp")._replace(reply=Reply((401, 403), says="Unauthorized", body="{says}")), name="Word"),
    ]
    assert matches(answer, bare) == ()


def test_the_form_of_a_body_tells_who_answers_and_not_why() -> None:
    reply = Reply((401,), body='{"message":"Unauthorized"}')
    rules = [rule(kind)._replace(reply=reply) for kind in ("kid", "signature", "exp", "aud")]
    answer = ApiAnswer(401, body='{ "message": "Unauthorized" }')
    [match] = matches(answer, [made(*rules, name="Gateway")])
    assert match.how is How.FORM
    assert str(says_this([match])) == "Gateway answers so, whatever the reason."
    assert matches(replace(answer, status=403), [made(*rules)]) == ()
    assert told(matches(answer, [made(*rules, name=f"G{number}") for number in range(4)])) == ()


def test_what_only_its_log_says_is_found_in_a_line_of_it() -> None:
    silent = made(rule("exp")._replace(reply=Reply((401,), log="oidc: token is expired")), name="Kubernetes")
    line = 'E1129 authentication.go:73] "Unable to authenticate" err="[invalid bearer token, oidc: token is expired]"'
    [match] = matches(ApiAnswer(None, body=line), [silent])
    assert (match.how, match.causes) == (How.LOG, (RuleCase("exp", ""),))


def test_a_whole_sentence_goes_before_a_part_and_the_fitting_status_before_another() -> None:
    part = made(rule("aud")._replace(reply=Reply((403,), says="in Jwt are not allowed")), name="Part")
    other = made(rule("aud")._replace(reply=AUD._replace(statuses=(401,))), name="Other")
    assert [each.acceptor.name for each in matches(SAYS_AUD, [part, other, gate()])] == ["Gate"]
    assert [each.acceptor.name for each in matches(SAYS_AUD, [part, other])] == ["Other"]
    assert matches(SAYS_AUD, [other])[0].status_fits is False


def test_the_same_sentence_for_two_rules_is_told_for_both() -> None:
    reply = Reply((401,), says="no applicable key found in the set")
    both = made(rule("kid")._replace(reply=reply), rule("key")._replace(reply=reply))
    [match] = matches(ApiAnswer(401, texts=(reply.says,)), [both])
    assert {each.kind for each in match.causes} == {"kid", "key"}
    assert str(when([match])) == "no key is found for the token, or when no key there fits the token"


@pytest.mark.parametrize(
    "settings, claims, parameters, agreement, words",
    [
        (ORDERS, {}, {}, Agreement.SAME, "The rules say the same."),
        (ORDERS, {"aud": "orders"}, {}, Agreement.ACCEPTS, "Its settings are probably others than these."),
        (ORDERS, {"aud": "orders", "exp": 1}, {}, Agreement.OTHER_REASON, "refused for another reason: "),
        (AcceptorSettings(), {"aud": "orders"}, {}, Agreement.DEPENDS, "as long as this is not known: "),
        (ORDERS, {}, {"missing": NOT_DOCUMENTED}, Agreement.NOT_DOCUMENTED, "This answer shows it."),
    ],
)
def test_whether_the_rules_agree(
    settings: AcceptorSettings, claims: dict[str, Any], parameters: dict[str, Any], agreement: Agreement, words: str
) -> None:
    [match] = found(SAYS_AUD, gate(**parameters), settings=settings, **claims)
    assert match.agreement is agreement
    assert words in str(agreement_words(match))
    assert str(really_answered(match, 403)).startswith("It really answered 403. ")
    assert str(really_answered(match, None)).startswith("It really answered so. ")


def test_what_no_setting_changes_is_not_laid_on_the_settings() -> None:
    for says, words in (
        ("Jwt is expired at 7", "or the clock there is wrong."),
        ("Jwt is forged", "or other keys are known there."),
    ):
        forged = rule("signature")._replace(reply=Reply((401,), says="Jwt is forged"))
        api = made(*gate().rules, forged, skew=60)
        [match] = found(ApiAnswer(401, texts=(says,)), api, aud="orders")
        assert match.agrees is False
        assert str(agreement_words(match)).endswith(words)


def test_a_signature_that_nobody_checked_contradicts_nothing() -> None:
    reply = Reply((401,), says="signature verification failed")
    strict = made(rule("signature")._replace(reply=reply))
    token = PresentedToken(judge(mint(), no_keys=True))
    [match] = with_judgements(
        matches(ApiAnswer(401, texts=(reply.says,)), [strict]), [judge_for(strict, token, AcceptorSettings(), NOW)]
    )
    assert (match.agreement, match.agrees) == (Agreement.ASSUMED, None)
    assert "which nobody has checked" in str(agreement_words(match))


def test_what_several_have_in_common_is_told() -> None:
    reply = Reply((401,), says="invalid signature, they say")
    one = made(rule("signature")._replace(reply=reply), name="One")
    two = made(rule("signature")._replace(reply=reply), rule("key")._replace(reply=reply), name="Two")
    answer = ApiAnswer(401, texts=(reply.says,))
    assert str(says_this(matches(answer, [one, two]))) == "One and Two say this when the signature is not genuine."
    third = made(rule("typ")._replace(reply=reply), name="Three")
    assert str(says_this(matches(answer, [one, third]))) == "One and Three say this, each for reasons of its own."


def test_what_has_an_answer_of_its_own_is_not_among_the_causes_of_another() -> None:
    numbers = rule("exp")._replace(
        reply=Reply((401,), says="exp must be a number"), replies={"expired": Reply((401,), says="exp is long over")}
    )
    [match] = matches(ApiAnswer(401, texts=("exp must be a number",)), [made(numbers)])
    assert str(says_this([match])) == "Gate says this when exp is no date."


def test_a_claim_that_is_named_has_to_be_one_that_is_required() -> None:
    needs = rule("required", names=("jti", "exp"))._replace(reply=Reply((401,), says="Unexpected '{claim}' value"))
    [match] = matches(ApiAnswer(401, texts=('Unexpected "exp" value',)), [made(needs)])
    assert str(says_this([match])) == "Gate says this when one of these is missing: jti, exp."
    assert matches(ApiAnswer(401, texts=("Unexpected 'aud' value",)), [made(needs)]) == ()


def test_keys_that_cannot_be_had_are_a_cause_of_their_own() -> None:
    down = KeyHabits(down=Reply((401,), says="Jwks remote fetch is failed"))
    [match] = matches(ApiAnswer(401, texts=("Jwks remote fetch is failed",)), [gate(keys=down)])
    assert match.causes == (RuleCase("kid", "down"),)
    assert str(says_this([match])) == "Gate says this when the keys of the issuer cannot be had."


def test_each_rule_is_told_in_words_of_its_own() -> None:
    words = set()
    for kind in PARAMETERS:
        reply = Reply((401,), says=f"the words for {kind}")
        [match] = matches(ApiAnswer(401, texts=(reply.says,)), [made(rule(kind)._replace(reply=reply))])
        words.add(str(when([match])))
    assert len(words) == len(PARAMETERS)


def _replies() -> list[tuple[Acceptor, RuleCase, Reply]]:
    return [
        (acceptor, cause, reply)
        for acceptor in acceptors()
        for each in acceptor.rules
        for cause, reply in (
            (RuleCase(each.kind, ""), each.reply),
            *((RuleCase(each.kind, case), reply) for case, reply in each.replies.items()),
        )
    ]


def test_each_sentence_of_the_table_leads_back_to_its_acceptor_and_its_rule() -> None:
    filled = re.compile(r"\{[a-z_]+\}")
    checked, missed = 0, []
    for acceptor, cause, reply in _replies():
        required = acceptor.rule("required") if cause.kind == "required" else None
        of_claim = next(iter(required.parameters["names"]), "") if required is not None else ""
        says = filled.sub("a value", reply.says.replace("{claim}", of_claim or "{claim}"))
        if len(re.findall(r"[^\W\d_]", filled.sub("", reply.says))) < 2 * LEAST_LETTERS:
            continue
        checked += 1
        status = reply.statuses[0] if reply.statuses else None
        hits = matches(ApiAnswer(status, texts=(says,)))
        mine = next((each for each in hits if each.acceptor.id == acceptor.id), None)
        if mine is None or cause not in mine.causes:
            missed.append(f"{acceptor.id} {cause.kind} {cause.case}: {says}")
    assert missed == []
    assert checked


def test_a_token_with_odd_claims_is_told_of_without_failing() -> None:
    for aud in (7, [], ["a", 1], {"a": 1}, None, True, "x" * 900):
        hits = found(SAYS_AUD, gate(), **with_claims(aud=aud) if aud is None else {"aud": aud})
        assert len(str(says_this(hits))) < 400
