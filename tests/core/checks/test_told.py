"""The words of a verdict follow the clock and the language in which they are read, and never contradict its status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from inspector.core.checks.inspection import Inspection, moments
from inspector.core.text.language import speak
from tests.core.minting import EXPECTED, NOW, judge, mint, with_claims

LEEWAY_S = 60.0
AT = int(NOW)

TOKENS = {
    "dates all around": mint(with_claims(iat=AT + 300, nbf=AT + 600, exp=AT + 3600)),
    "without nbf": mint(with_claims(iat=AT, exp=AT + 3600)),
    "without iat": mint(with_claims(iat=None, nbf=AT, exp=AT + 3600)),
    "ends before it begins": mint(with_claims(iat=AT + 900, nbf=AT + 600, exp=AT + 300)),
    "never expires": mint(with_claims(exp=None, nbf=AT + 600)),
}

GERMAN = {
    "Expired": "Abgelaufen",
    "It stopped being valid {exp:ago}. {others}": "Seit {exp:ago} ungültig. {others}",
    "APIs answer it with 401.": "APIs antworten mit 401.",
    "expired {exp:ago}": "ist {exp:ago} abgelaufen",
    "It {clause}.": "Es {clause}.",
    "{duration} ago": "vor {duration}",
    "{minutes} min": "{minutes} min",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


def judged(text: str, at: float) -> Inspection:
    return judge(text, replace(EXPECTED, leeway_s=LEEWAY_S), now=at)


def statuses(inspection: Inspection) -> list[tuple[str, str]]:
    return [(fact.id, fact.status) for fact in inspection.checks]


# --- the clock ---


def test_words_follow_the_clock() -> None:
    inspection = judged(mint(with_claims(iat=AT - 30, exp=AT + 3600)), AT)
    now, later = ({check.id: check for check in inspection.told(at)} for at in (AT, AT + 60))
    assert (now["iat"].reason, later["iat"].reason) == (
        "Issued 30 s ago, by your clock.",
        "Issued 1 min 30 s ago, by your clock.",
    )
    assert (now["exp"].evidence, later["exp"].evidence) == ("in 1 h", "in 59 min")
    assert inspection.told() == inspection.told(AT), "without a moment they are those of the judgement"


def test_the_sentence_follows_the_clock() -> None:
    inspection = judged(mint(with_claims(iat=AT - 3600, exp=AT - 120)), AT)
    assert inspection.reason == inspection.sentence(AT) == "It expired 2 min ago."
    assert inspection.sentence(AT + 60) == "It expired 3 min ago."


@pytest.mark.parametrize("name", TOKENS)
@pytest.mark.parametrize("step", [-0.5, 0, 0.5])
def test_words_are_those_of_the_moment_until_one_passes_at_which_the_outcome_may_be_another(
    name: str, step: float
) -> None:
    """Either all is said as if it were judged now, or all as it was judged: no status stands beside other words."""
    text = TOKENS[name]
    dates = sorted({AT, AT + 4500, *moments(judged(text, AT))})
    for at in dates:
        for now in dates:
            was, fresh = judged(text, at), judged(text, now + step)
            passed = any(min(at, now + step) < moment <= max(at, now + step) for moment in moments(was))
            same = was if passed else fresh
            assert was.told(now + step) == same.told()
            assert was.sentence(now + step) == same.reason
            assert [(check.id, check.status) for check in was.told(now + step)] == statuses(was)
            if not passed:
                assert statuses(was) == statuses(fresh), "a moment at which the outcome changes is not among them"


def test_a_token_that_expires_is_called_good_for_as_long_as_its_status_is() -> None:
    text = mint(with_claims(iat=AT - 30, exp=AT + 60))
    inspection = judged(text, AT)
    before = inspection.check("exp")
    after = next(check for check in inspection.told(AT + 61) if check.id == "exp")
    assert (before, after.status, after.evidence) == (after, "passed", "in 1 min")
    assert inspection.sentence(AT + 61) == inspection.reason
    anew = judged(text, AT + 61)
    assert (anew.check("exp").status, anew.check("exp").title) == ("warning", "Expired, within leeway")
    assert judged(text, AT + 60 + LEEWAY_S).reason == "It expired 1 min ago."


# --- the language ---


def test_words_follow_the_language_and_back() -> None:
    inspection = judged(mint(with_claims(iat=AT - 3600, exp=AT - 720)), AT)
    in_english = inspection.told(), inspection.reason
    speak(lambda text, comment, number: GERMAN.get(text, text))
    expired = inspection.check("exp")
    assert (expired.title, expired.reason) == ("Abgelaufen", "Seit vor 12 min ungültig. APIs antworten mit 401.")
    assert inspection.reason == "Es ist vor 12 min abgelaufen."
    assert next(check.reason for check in inspection.told(AT + 60) if check.id == "exp").startswith("Seit vor 13 min")
    assert [check.status for check in inspection.told()] == [check.status for check in in_english[0]]
    speak(None)
    assert (inspection.told(), inspection.reason) == in_english


def test_a_verdict_made_in_another_language_is_told_in_english() -> None:
    twice = mint(b'{"a": 1, "a": 2}')
    in_english = judged(f"Bearer {twice}", AT)
    speak(lambda text, comment, number: f"[{text}]")
    inspection = judged(f"Bearer {twice}", AT)
    assert inspection.check("payload").title == "[Payload not sound]"
    assert "['Bearer' in front of the token was removed.]" in inspection.check("cleanup").reason
    speak(None)
    assert inspection.told() == in_english.told()
    assert inspection.reason == in_english.reason


def test_the_words_of_another_token_are_those_of_that_token() -> None:
    """Facts are found once for each inspection, and not kept for another that is made of it."""
    inspection = judged(mint(), AT)
    assert inspection.check("exp").status == "passed"
    other = judged(mint(with_claims(exp=AT - 120)), AT)
    assert replace(inspection, case=other.case).check("exp").title == "Expired"
