"""All answers in a paste are found, in whatever form, and the right one is explained."""

from __future__ import annotations

import pytest

from inspector.core.diagnosis.answers import answers_of, explained, read_response
from tests.core.diagnosis.answer_forms import ANSWERS, BASIC, FORMS, NAMES_NO_STATUS, SECRET
from tests.core.explained import diagnosed_text

ERRORS_ALONE = {"Spring", "PowerShell", "Python's httpx"}
"""Programs that tell of failures alone."""
PAIRS = [
    (form, answer)
    for form in FORMS
    for answer, one in ANSWERS.items()
    if not (form in ERRORS_ALONE and one.status < 400)
]


@pytest.mark.parametrize("form,answer", PAIRS)
def test_an_answer_is_the_same_in_every_form(form: str, answer: str) -> None:
    one = ANSWERS[answer]
    text = FORMS[form](one)
    found = read_response(text)
    assert found.status == (None if form in NAMES_NO_STATUS and '"code":' not in one.body else one.status), found
    assert found.body is not None
    assert found.body.strip() == one.body
    if form not in NAMES_NO_STATUS and one.status >= 400:
        assert explained(answers_of(text)) == 0
    shown = repr(answers_of(text)) + str(diagnosed_text(text))
    assert SECRET not in shown
    assert BASIC not in shown
    plain, told = diagnosed_text(FORMS["request and answer"](one)), diagnosed_text(text)
    alone = diagnosed_text(FORMS["raw"](one))
    assert told.id in (plain.id, alone.id)
