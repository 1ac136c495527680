"""A diagnosis alone as text, Markdown and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from inspector.core.report.markup import escape
from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr

if TYPE_CHECKING:  # a report of a token that was inspected does without
    from inspector.core.diagnosis.diagnosis import Diagnosis
    from inspector.core.diagnosis.given_by import GivenBy

ASKED = mark("What was asked")
SAID = mark("What the server said")
ANSWERS = mark("The answers that were pasted")
TOKEN_OF_REQUEST = mark("Explained for the token of the request that was pasted.")
HEADINGS = {
    "proven": mark("Cause"),
    "likely": mark("Most likely cause"),
    "one_of": mark("One of several possible causes"),
    "unknown": mark("No cause is known"),
}
"""Headings; those of a cause by `candidates.Sureness`."""
MAX_OTHERS = 2
"""How many other causes are told beside the likeliest."""


def diagnosis_json(diagnosis: Diagnosis | None) -> dict[str, Any] | None:
    """The `diagnosis` member (DESIGN section 6); None stays None. `asked` is there where a request was pasted too."""
    if diagnosis is None:
        return None
    return {
        "id": diagnosis.id,
        "said": diagnosis.said,
        "cause": diagnosis.cause,
        "fixes": list(diagnosis.fixes),
        "reference": diagnosis.reference,
        "summary": diagnosis.summary,
        "sure": diagnosis.sure.value,
        "evidence": _evidence(diagnosis.evidence),
        "less_likely": diagnosis.less_likely,
        "candidates": [
            {
                "id": each.id,
                "cause": each.cause,
                "fixes": list(each.fixes),
                "reference": each.reference,
                "evidence": _evidence(each.evidence),
                "tell": each.tell,
            }
            for each in diagnosis.candidates
        ],
        **({"asked": diagnosis.asked} if diagnosis.asked else {}),
        **({"token_of_request": True} if diagnosis.token_of_request else {}),
        **({"answers": _answers(diagnosis)} if diagnosis.answers else {}),
        **({"given_by": _given_by(diagnosis.given)} if diagnosis.given and diagnosis.given.matches else {}),
    }


def _given_by(given: GivenBy) -> dict[str, Any]:
    """Who gives this answer by acceptors.toml, and by which rules; `agrees`: whether these refuse the token so too."""
    first = given.matches[0]
    return {
        "acceptors": [
            {"id": each.acceptor.id, "name": each.acceptor.name, "rules_of": each.acceptor.rules_of,
             "rules": [{"rule": cause.kind, "case": cause.case or None} for cause in each.causes]}
            for each in given.matches
        ],
        "by": first.how.name.lower(),
        "agreement": given.agreement.value if given.agreement is not None else None,
        "text": " ".join(str(each) for each in (given.says, given.agrees) if each is not None),
    }  # fmt: skip


def _answers(diagnosis: Diagnosis) -> list[dict[str, Any]]:
    return [
        {
            "n": each.number,
            "asked": each.asked,
            "status": each.status,
            "summary": str(each.summary),
            "explained": each.explained,
            **({"at": each.at} if each.at else {}),
            **({"line": each.line} if each.line else {}),
        }
        for each in diagnosis.answers
    ]


def answer_lines(diagnosis: Diagnosis) -> Iterator[str]:
    """Each of several answers in one line, the one that is explained marked; none where there was one alone."""
    for each in diagnosis.answers:
        mark_of = ">" if each.explained else " "
        told = (str(each.number), each.at, each.asked, str(each.status or "-"), str(each.summary))
        yield f"{mark_of} {visible('  '.join(part for part in told if part))}"


def _evidence(grounds: tuple[tuple[bool, str, str], ...]) -> list[dict[str, Any]]:
    return [{"speaks": "for" if supports else "against", "of": of, "text": text} for supports, of, text in grounds]


def diagnosis_text(diagnosis: Diagnosis) -> str:
    """A diagnosis alone, for a terminal: what it comes to, what was said, the cause, what to try, and the source."""
    lines = [visible(diagnosis.summary), *explanation_lines(diagnosis, tr(SAID))]
    if diagnosis.answers:
        lines += ["", tr(ANSWERS), *(f"  {line}" for line in answer_lines(diagnosis))]
    if diagnosis.reference:
        lines += ["", tr("Source: {reference}", reference=diagnosis.reference)]
    return "\n".join(lines) + "\n"


def explanation_lines(diagnosis: Diagnosis, said_heading: str) -> Iterator[str]:
    """What was asked and said, the cause, and what to try, line by line; `said_heading` stands above what was said."""
    if diagnosis.asked:
        yield ""
        yield tr(ASKED)
        yield f"  {visible(diagnosis.asked)}"
    if diagnosis.token_of_request:
        yield f"  {tr(TOKEN_OF_REQUEST)}"
    yield ""
    yield said_heading
    yield from (f"  {visible(line)}" for line in diagnosis.said.splitlines())
    yield ""
    yield cause_heading(diagnosis)
    yield f"  {visible(diagnosis.cause)}"
    if diagnosis.details:
        yield f"  {visible(diagnosis.details)}"
    yield from (f"  {label}: {visible(text)}" for label, text in besides(diagnosis))
    yield ""
    yield tr("What to try")
    yield from (f"  {number}. {visible(fix)}" for number, fix in enumerate(diagnosis.fixes, 1))


def besides(diagnosis: Diagnosis) -> Iterator[tuple[str, str]]:
    """What stands beside the cause, each with its label.

    What speaks for it and against it, each for itself, which other causes there may be and what would tell them from
    it, what is ruled out, and what is less likely.
    """
    for supports, _, text in sorted(diagnosis.evidence, key=lambda ground: not ground[0]):
        yield tr("For it") if supports else tr("Against it"), text
    told: set[str | None] = set()
    if diagnosis.tell and (len(diagnosis.candidates) > 1 or diagnosis.sure.value == "one_of"):
        told.add(diagnosis.tell)
        yield tr("To tell"), diagnosis.tell
    for other in diagnosis.candidates[1 : 1 + MAX_OTHERS]:
        yield tr("Or else"), other.cause if not other.tell or other.tell in told else f"{other.cause} {other.tell}"
        told.add(other.tell)
    if diagnosis.ruled_out:
        yield tr("Ruled out"), " ".join(diagnosis.ruled_out)
    if diagnosis.less_likely:
        yield tr("Less likely"), diagnosis.less_likely


def cause_heading(diagnosis: Diagnosis) -> str:
    """What stands above the cause: how sure it is."""
    return tr(HEADINGS[diagnosis.sure.value])


def diagnosis_markdown(diagnosis: Diagnosis) -> str:
    """A diagnosis alone, for a ticket: what it comes to, what was said, the cause, what to try, and the source."""
    lines = [f"## {escape(diagnosis.summary)}", *explanation_markdown(diagnosis, tr(SAID))]
    if diagnosis.answers:
        lines += ["", f"### {tr(ANSWERS)}", "", *(f"    {line}" for line in answer_lines(diagnosis))]
    if diagnosis.reference:
        lines += ["", tr("Source: {reference}", reference=escape(diagnosis.reference))]
    return "\n".join(lines) + "\n"


def explanation_markdown(diagnosis: Diagnosis, said_heading: str) -> list[str]:
    """The same lines as sections of Markdown."""
    said = [f"    {visible(line)}" for line in diagnosis.said.splitlines()]
    fixes = [f"{number}. {escape(fix)}" for number, fix in enumerate(diagnosis.fixes, 1)]
    cause = ["", f"### {cause_heading(diagnosis)}", "", escape(diagnosis.cause)]
    details = ["", escape(diagnosis.details)] if diagnosis.details else []
    beside = ["", *(f"- {label}: {escape(text)}" for label, text in besides(diagnosis))]
    details += beside if len(beside) > 1 else []
    asked = ["", f"### {tr(ASKED)}", "", f"    {visible(diagnosis.asked)}"] if diagnosis.asked else []
    asked += ["", tr(TOKEN_OF_REQUEST)] if diagnosis.token_of_request else []
    return [*asked, "", f"### {said_heading}", "", *said, *cause, *details, "", f"### {tr('What to try')}", "", *fixes]
