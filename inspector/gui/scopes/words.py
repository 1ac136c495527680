"""What is said of an exploration as a whole, in the words of the moment."""

from __future__ import annotations

from datetime import timedelta

from inspector.core.exploration.exploration import AskKind, Exploration, ScopeAsk
from inspector.core.profiles.credentials import secret_program
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.times import clock, date, duration, moment, parse_moment, to_datetime
from inspector.core.text.urls import host_of
from inspector.core.values import dataclass
from inspector.gui.model.exploration.asking import RunningExploration

MOST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class ExplorationWords:
    """The rule with its evidence, why it is of before ("" where it is not), and remarks, each with its glyph."""

    rule: str
    evidence: str
    older: str
    remarks: tuple[tuple[str, str], ...]


def asked_at(exploration: Exploration, now: float) -> str:
    """When it was asked for: "asked today 13:31"."""
    when = moment(exploration.at, now)
    if when == clock(exploration.at):
        return tr("asked today {time}", time=when[:5])
    return tr("asked {when}", when=when)


def asking_since(exploration: Exploration) -> str:
    """Since when it is asked for."""
    return tr("asking since {time}", time=clock(exploration.at))


def running_title(run: RunningExploration) -> str:
    """What is asked for now, and how many of how many that is."""
    whole, done = len(run.plan.asks), len(run.exploration.answers)
    if run.stopping:
        return tr("Stopping after {done} of {whole}", done=done, whole=whole)
    if run.asking is None:
        if done:
            return tr("Asked {done} of {whole}", done=done, whole=whole)
        if program := secret_program(run.profile):
            return tr("Asking {program} for the secret first", program=program)
        return tr("Asking the keyring first")
    return tr("Asking {number} of {whole}: {what}", number=run.number, whole=whole, what=_what(run.asking))


def begun(run: RunningExploration) -> str:
    """What a screen reader says when it begins."""
    host = host_of(run.exploration.token_url) or tr("the server")
    return plural(len(run.plan.asks), "Asking {host} once.", "Asking {host} {n} times, one after the other.", host=host)


def _what(ask: ScopeAsk) -> str:
    if ask.kind is AskKind.ALONE:
        return tr("{scope} alone", scope=visible(elide(" ".join(ask.scopes), 80)))
    if ask.kind is AskKind.TOGETHER:
        return plural(len(ask.scopes), "{n} scope together", "all {n} together")
    return tr("no scope")


def running_wait(run: RunningExploration, now: float) -> str:
    """What is waited for, or where it is sent."""
    until, asked = run.waits_until, run.asked_to_wait_s
    host = host_of(run.exploration.token_url) or tr("the server")
    if until is None or asked is None or run.stopping or until <= now:
        return tr("To {host}, one request at a time.", host=host)
    return tr(
        "{host} asked to wait {length}. Next request at {time}.",
        host=host, length=duration(asked), time=clock(until),
    )  # fmt: skip


def words_of(exploration: Exploration, before: Exploration | None, profile: Profile, now: float) -> ExplorationWords:
    """All that is said of what an exploration came to; `before` is the one before it."""
    from inspector.core.exploration.record import differences, why_stale
    from inspector.core.exploration.rule import differs, documented, evidence, rule

    remarks: list[tuple[str, str]] = []
    if exploration.stopped is not None:
        remarks.append(("warn", str(exploration.stopped)))
    changed = differences(exploration, before, now) if before is not None else ()
    remarks += [("clock", str(each)) for each in changed[:MOST_CHANGES]]
    if len(changed) > MOST_CHANGES:
        left = len(changed) - MOST_CHANGES
        remarks.append(("clock", plural(left, "And {n} more is otherwise.", "And {n} more are otherwise.")))
    if (known := documented(exploration)) is not None:
        remarks.append(("note", tr(known.text)))
    if (other := differs(exploration)) is not None:
        remarks.append(("warn", str(other)))
    first, *others = rule(exploration)
    return ExplorationWords(
        str(first),
        " ".join(map(str, (*others, evidence(exploration)))),
        str(why_stale(exploration, profile, now) or ""),
        tuple(remarks),
    )


def descriptions_from(profile: Profile) -> str:
    """Which file the descriptions are from, and when it was imported; "" where there are none."""
    if not profile.scope_descriptions_of:
        return ""
    name = visible(elide(profile.scope_descriptions_of, 60))
    when = _day(profile.scope_descriptions_at)
    if when:
        return tr("Descriptions from {name}, imported {date}", name=name, date=when)
    return tr("Descriptions from {name}", name=name)


def _day(written: str) -> str:
    try:
        when = to_datetime(parse_moment(written))
    except ValueError:
        return ""
    if when is None:
        return ""
    return date(when, year=abs(when.now(when.tzinfo) - when) > timedelta(days=180))
