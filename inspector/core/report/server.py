"""What introspection, revocation and the search for a method came to, in words and in JSON. No secret, no token."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.journeys.introspection import TIMES, Introspection
from inspector.core.journeys.method_search import MethodAttempt, MethodSearch
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.revocation import Revocation
from inspector.core.network.exchange import Exchange
from inspector.core.report.cover import Cover
from inspector.core.report.diagnosis import diagnosis_json
from inspector.core.report.outcome import VERDICT_WORDS, inspection_json, jsonable, one_line, outcome_json
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.message import words
from inspector.core.text.times import iso, numeric_date


def introspection_json(found: Introspection) -> dict[str, Any]:
    """The object that `introspect --format json` prints."""
    return {
        "active": found.active,
        "explanation": str(found.explanation) if found.explanation is not None else None,
        "oddities": list(words(found.oddities)),
        "members": jsonable(Cover().members(found.members)),
        "diagnosis": diagnosis_json(found.diagnosis),
        **_exchange_json(found.exchange),
    }


def introspection_text(found: Introspection) -> str:
    """For a terminal: whether the token is active, then what else the server said of it."""
    return "\n".join(_introspection_lines(found)) + "\n"


def _introspection_lines(found: Introspection) -> Iterator[str]:
    if found.active is None:
        yield from _failed(tr("No answer"), found.diagnosis)
        return
    yield f"{tr('Active') if found.active else tr('Not active')}: {found.explanation}"
    yield from (f"  {tr('warning', 'a check')}  {visible(str(oddity))}" for oddity in found.oddities)
    for name, value in Cover().members(found.members).items():
        date = numeric_date(value) if name in TIMES else None
        when = f"  ({iso(date)})" if date is not None else ""
        yield f"  {visible(elide(name, 40)):<18}  {one_line(value)}{when}"


def revocation_json(done: Revocation) -> dict[str, Any]:
    """The object that `revoke --format json` prints."""
    return {
        "revoked": done.done,
        "explanation": str(done.explanation),
        "diagnosis": diagnosis_json(done.diagnosis),
        **_exchange_json(done.exchange),
    }


def revocation_text(done: Revocation) -> str:
    """For a terminal: what came of it, and where it was refused why."""
    if done.done:
        return f"{tr('Revoked: {explanation}', explanation=visible(str(done.explanation)))}\n"
    first = tr("Not revoked: {explanation}", explanation=visible(str(done.explanation)))
    return "\n".join([first, *_failed(tr("The answer"), done.diagnosis)]) + "\n"


def search_json(found: MethodSearch) -> dict[str, Any]:
    """The object that `request --find-method --format json` prints."""
    last = found.outcome
    return {
        "found": found.found,
        "conclusion": str(found.conclusion),
        "attempts": [_attempt_json(attempt) for attempt in found.attempts],
        "not_tried": list(found.not_tried),
        "inspection": inspection_json(last.inspection) if last and last.inspection else None,
    }


def _attempt_json(attempt: MethodAttempt) -> dict[str, Any]:
    outcome = attempt.outcome
    sent = _exchange_json(outcome.exchange) if outcome.exchange else {}
    return {
        "method": attempt.method,
        "granted": attempt.granted,
        "diagnosis": diagnosis_json(outcome.diagnosis),
    } | sent


def attempt_line(attempt: MethodAttempt) -> str:
    """One line for one method: "client_secret_post  refused: 401, the client was refused"."""
    outcome = attempt.outcome
    if attempt.granted:
        came = tr("a token was granted")
    else:
        response = outcome.exchange.response if outcome.exchange else None
        status = f"{response.status}: " if response else ""
        came = status + (outcome.diagnosis.summary if outcome.diagnosis else tr("no token"))
    return f"  {attempt.method:<24}  {visible(came)}"


def search_text(found: MethodSearch) -> str:
    """For a terminal: the conclusion, and how to keep the method that was found."""
    lines = [str(found.conclusion)]
    last = found.outcome
    if last is not None and last.inspection is not None:
        lines.append(f"{tr(VERDICT_WORDS[last.inspection.verdict])}: {visible(last.inspection.reason)}")
    if found.found == found.profile.client_authentication:
        lines.append(tr("It is the one the profile has."))
    elif found.found is not None:
        lines.append(
            tr("To keep it: {command}", command=f"token-inspector profile set NAME client_authentication {found.found}")
        )
    return visible_lines(lines)


def visible_lines(lines: list[str]) -> str:
    """The lines, each with what a terminal would act on made visible."""
    return "".join(f"{visible(line)}\n" for line in lines)


def _failed(heading: str, diagnosis: Diagnosis | None) -> Iterator[str]:
    if diagnosis is None:
        yield tr("{heading}: nothing more is known.", heading=heading)
        return
    yield f"{heading}: {visible(diagnosis.summary)}"
    yield f"  {visible(diagnosis.cause)}"
    yield from (f"  {number}. {visible(fix)}" for number, fix in enumerate(diagnosis.fixes, 1))
    yield tr("The server said")
    yield from (f"  {visible(line)}" for line in diagnosis.said.splitlines())


def _exchange_json(exchange: Exchange) -> dict[str, Any]:
    """The members that `request --format json` has for an exchange, by the same names."""
    document = outcome_json(Outcome("", exchange.sent_at, exchange=exchange))
    return {name: document[name] for name in ("request", "response", "stages", "clock_skew_s")}
