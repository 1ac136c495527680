"""Whether the rows of what nobody can start here come to what their sources say, token by token."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.lasting import Ending, key_change, lasting
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.remedying import Side
from inspector.core.acceptance.replying import reply_log, reply_text
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.acceptance.words import remedies, summary
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.further_faults import AUDIENCE, ISSUER, SCOPE, Fault, jwks, private, token_of
from tests.core.acceptance.sources.cells import CELLS, CLAIMS, EVERY, OWN_KEY, SETTINGS
from tests.core.acceptance.sources.words import HABITS, LASTS, WORDS
from tests.core.minting import NOW, jwk_of, key_set


def text_of(by: str, fault: Fault) -> str:
    """The token with this fault, and else as the acceptor takes it."""
    of_all = CLAIMS.get(by, {})
    text = token_of(replace(fault, claims={**of_all, **fault.claims}), int(NOW))
    return text.rpartition(".")[0] + "." if fault.header.get("alg") == "none" else text


def keys_of(by: str, name: str) -> KeySet:
    """The issuer's keys, or the one key of the configuration."""
    entries = jwks(name, "")
    if by in OWN_KEY:
        entries = [{member: value for member, value in entries[0].items() if member in ("kty", "n", "e")}]
    return key_set(*entries)


def judged(by: str, fault: Fault) -> Judgement:
    """What the row comes to."""
    known = {"issuer": ISSUER, "audiences": (AUDIENCE,), "scopes": (SCOPE,), **SETTINGS.get(by, {})}
    text = text_of(by, fault)
    inspection = judge_token(decode_unverified(text), keys_of(by, fault.keys), Expectation(), NOW)
    return judge_for(acceptor(by), PresentedToken(inspection), AcceptorSettings(**known), NOW)


def agrees(judgement: Judgement, comes: str) -> bool:
    """Whether a judgement is what was written down: "yes", "401 exp", "no exp", "?"."""
    outcome, _, rule = comes.partition(" ")
    if outcome == "yes":
        return judgement.outcome is Acceptance.ACCEPTED
    if outcome == "?":
        return judgement.outcome is Acceptance.NOT_DOCUMENTED
    if judgement.outcome is not Acceptance.REFUSED or judgement.reply is None:
        return False
    if outcome != "no" and int(outcome) not in judgement.reply.statuses:
        return False
    return not rule or (judgement.deciding is not None and judgement.deciding.rule.kind == rule)


def differing(by: str) -> Iterator[str]:
    """Each cell that the row does not come to, in words."""
    for comes, faults in CELLS[by].items():
        for name in faults.split():
            judgement = judged(by, EVERY[name])
            if not agrees(judgement, comes):
                why = judgement.deciding
                told = f"{why.rule.kind}/{why.case}" if why is not None else "nothing"
                statuses = judgement.reply.statuses if judgement.reply is not None else ()
                yield f"{name}: {comes}, and the row says {judgement.outcome.value} {statuses} by {told}"


@pytest.mark.parametrize("by", CELLS)
def test_a_row_comes_to_what_its_source_says(by: str) -> None:
    found = list(differing(by))
    assert not found, f"{by}:\n" + "\n".join(found)


def test_its_answers_have_the_words_of_its_source() -> None:
    wrong = []
    for by, name, words in WORDS:
        judgement = judged(by, EVERY[name])
        in_log = words.startswith("log: ")
        said = reply_log(judgement) if in_log else reply_text(judgement)
        if words.removeprefix("log: ") not in said:
            wrong.append(f"{by}, {name}: {words!r} is not in {said!r}")
    assert not wrong, "\n".join(wrong)


def test_an_ordinary_token_stops_when_its_source_says() -> None:
    exp = int(NOW) + 3480
    found = {by: lasting(judged(by, EVERY["none"])).stops_at for by in LASTS}
    assert found == {by: None if seconds is None else exp + seconds for by, seconds in LASTS.items()}
    assert lasting(judged("kong-jwt", EVERY["none"])).ending is Ending.NEVER
    assert lasting(judged("vault", EVERY["exp-absent"])).stops_at == int(NOW) - 120 + 150 + 60


def test_a_change_of_keys_has_the_times_of_its_source() -> None:
    assert {by: tuple(key_change(acceptor(by).keys)) for by in HABITS} == dict(HABITS)


def test_what_its_code_cannot_do_is_no_matter_of_its_settings() -> None:
    for by, name in (("apisix-oidc", "es256"), ("kong-jwt", "alg-small"), ("vault", "hs256")):
        assert [each.side for each in remedies(judged(by, EVERY[name]))] == [Side.TOKEN], by
    assert Side.API in {each.side for each in remedies(judged("spring", EVERY["es256"]))}


def test_a_negative_date_is_not_said_to_be_of_another_kind() -> None:
    for name, said in (
        ("exp-negative", "exp is -1, and it takes no number below 0 there"),
        ("exp-text", "exp is a text"),
    ):
        assert said in str(summary(judged("envoy", EVERY[name]))), name


def test_quarkus_takes_a_key_without_an_id_only_where_it_is_the_only_one() -> None:
    text = text_of("quarkus", EVERY["none"])
    unnamed = [jwk_of(private(name), kid=None, alg="RS256", use="sig") for name in ("rsa-1", "rsa-2")]
    for count, outcome in ((1, Acceptance.ACCEPTED), (2, Acceptance.REFUSED)):
        inspection = judge_token(decode_unverified(text), key_set(*unnamed[:count]), Expectation(), NOW)
        settings = AcceptorSettings(issuer=ISSUER, audiences=(AUDIENCE,))
        assert judge_for(acceptor("quarkus"), PresentedToken(inspection), settings, NOW).outcome is outcome


def test_nothing_is_said_to_be_tried_that_nobody_can_start_here() -> None:
    for by in CELLS:
        row = acceptor(by)
        assert row.basis in ("source", "documentation"), by
        assert row.source, by
        assert not row.confirmed, by
