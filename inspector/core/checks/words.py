"""The words of a fact, made when it is shown: in the current language, as of the moment of reading."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.core.checks.fact import Fact
from inspector.core.checks.verdict import Check
from inspector.core.knowledge.checks import OutcomeRow, Text, outcome_rows
from inspector.core.text.language import form, made, tr
from inspector.core.text.placeholders import filled


def told(fact: Fact, now: float) -> Check:
    """The check in words, as of `now` in epoch seconds: a date is "12 s ago" from there."""
    answer, row = fact.answer, _row(fact)
    values = dict(zip(answer.names, fact.values, strict=True))
    title, reason, *rest = [_said(text, values, now) for text in row]
    texts = dict(zip(OutcomeRow._fields[2:], rest, strict=True))
    return Check(answer.check, title or "", answer.status, reason or "", **texts, note=answer.note)


def clause(fact: Fact, now: float) -> str:
    """Its part in the sentence of the verdict; "" where it has none."""
    values = dict(zip(fact.answer.names, fact.values, strict=True))
    return _said(_row(fact).clause, values, now) or ""


def title_of(answer: str) -> str:
    """What a check is called that comes out so, without values: `answer` is the repr of its Answer, "exp.expired"."""
    check, _, outcome = answer.partition(".")
    title = outcome_rows()[check][outcome].title
    return tr(title) if isinstance(title, str) and "{" not in title else check


def _row(fact: Fact) -> OutcomeRow:
    return outcome_rows()[fact.answer.check][fact.answer.outcome]


def _said(text: Text, values: Mapping[str, object], now: float) -> str | None:
    if text is None:
        return None
    said = form(values["n"], *text) if isinstance(text, tuple) else tr(text)
    return made(filled(said, values, now), said, values, now) if "{" in said else made(said, said, {}, now)
