"""The answers of real servers, compared with what all acceptors answer: the one that gave it is among those found."""

from __future__ import annotations

from inspector.core.acceptance.matching import LEAST_LETTERS, Agreement, matches, with_judgements
from inspector.core.acceptance.replying import reply_text
from inspector.core.diagnosis.evidence import evidence_of_pasted
from inspector.core.diagnosis.given_by import answer_of
from inspector.core.diagnosis.paste.answers import answers_of, chosen
from tests.core.acceptance.answered import judged, recorded

OTHER_WORDS = {"haproxy two-parts"}
"""What the row has for another rule is what this answer says."""


def test_who_answered_in_words_of_its_own_is_found_and_the_rules_say_the_same() -> None:
    missed, otherwise, told = [], [], 0
    for each in recorded():
        judgement = judged(each)
        assert judgement.reply is not None, each.name
        if len([letter for letter in judgement.reply.says if letter.isalpha()]) < 2 * LEAST_LETTERS:
            continue
        if each.name == "cut":
            continue  # the words depend on the last character that is left, which differs from signature to signature
        told += 1
        answer = answer_of(evidence_of_pasted(chosen(answers_of(each.raw), None)[0]))
        mine = [match for match in matches(answer) if match.acceptor.id == each.server]
        name = f"{each.server} {each.name}"
        if not mine:
            missed.append(f"{name}: {reply_text(judgement)}")
        elif with_judgements(mine, [judgement])[0].agreement is not Agreement.SAME:
            otherwise.append(name)
    assert missed == []
    assert set(otherwise) <= OTHER_WORDS
    assert told
