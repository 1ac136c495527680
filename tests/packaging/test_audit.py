from __future__ import annotations

import json

import pytest
from audit import Audit, judged

CLEAN = {"name": "one", "version": "1", "vulns": []}
BAD = {"name": "two", "version": "2", "vulns": [{"id": "GHSA-x"}, {"id": "CVE-y"}]}
SKIPPED = {"name": "three", "skip_reason": "Dependency not found"}


def report(*packages: object) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


@pytest.mark.parametrize(
    "answers, audit, code",
    [
        ((report(CLEAN),), Audit(1, {}, ()), 0),
        ((report(CLEAN, BAD),), Audit(2, {"two 2": ("GHSA-x", "CVE-y")}, ()), 1),
        ((report(CLEAN, SKIPPED),), Audit(1, {}, ("three",)), 2),
        ((report(SKIPPED), report({"name": "three", "version": "3", "vulns": []})), Audit(1, {}, ()), 0),
        ((report(BAD, SKIPPED),), Audit(1, {"two 2": ("GHSA-x", "CVE-y")}, ("three",)), 1),
        ((report(SKIPPED), ""), Audit(0, {}, ("three",)), 2),
        (("",), Audit(0, {}, ()), 2),
        (("Traceback (most recent call last):", "[]", "{}", '{"dependencies": 1}'), Audit(0, {}, ()), 2),
    ],
)
def test_what_was_not_asked_about_is_not_clean(answers: tuple[str, ...], audit: Audit, code: int) -> None:
    assert judged(answers) == audit
    assert audit.exit_code == code


@pytest.mark.parametrize("answer", ["", report(SKIPPED)])
def test_the_words_say_that_nothing_was_audited(answer: str) -> None:
    (line,) = judged([answer]).lines()
    assert line.startswith("Nothing was audited")
