"""An exploration of scopes as text, Markdown and JSON. No report holds a secret or a token."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from inspector.core.exploration.cause import ScopeCause, cause_of, claims_changed
from inspector.core.exploration.cell_words import ASKED, cell_words, source_words
from inspector.core.exploration.exploration import AskKind, CellState, Exploration
from inspector.core.exploration.planned import ScopeToTry
from inspector.core.exploration.record import KeptExplorations, differences, why_stale
from inspector.core.exploration.rule import differs, documented, evidence, rule
from inspector.core.profiles.profile import Profile
from inspector.core.report.diagnosis import diagnosis_json
from inspector.core.report.markup import code, escape
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.message import words
from inspector.core.text.placeholders import listed
from inspector.core.text.times import iso, moment
from inspector.core.text.urls import host_of

_WIDEST = 60
"""So many characters of a scope stand in a line of a terminal."""


def exploration_json(
    found: Exploration | None, profile: Profile, known: Sequence[ScopeToTry], before: Exploration | None, now: float
) -> dict[str, Any]:
    """The object that `scopes --format json` prints (DESIGN section 6). `now` is in epoch seconds.

    Without an exploration `requests` is 0, `rule` is null, and nothing was asked.
    """
    scopes = {each.scope: each for each in known}
    rows = dict.fromkeys((*(found.rows if found is not None else ()), *scopes))
    document = {
        "requests": len(found.answers) if found is not None else 0,
        "rule": str(rule(found)) if found is not None else None,
        "scopes": [_scope_json(found, profile, scope, scopes.get(scope)) for scope in rows],
    }
    if found is None:
        return document
    told, other, stale = documented(found), differs(found), why_stale(found, profile, now)
    return document | {
        "planned": found.planned,
        "evidence": str(evidence(found)),
        "stopped": str(found.stopped) if found.stopped is not None else None,
        "ended": found.ended or None,
        "at": iso(found.at),
        "client_id": found.client_id,
        "token_url": found.token_url,
        "granted": list(found.granted),
        "documented": {"text": tr(told.text), "source": told.source} if told is not None else None,
        "differs": str(other) if other is not None else None,
        "differences": list(words(differences(found, before, now))) if before is not None else [],
        "stale": str(stale) if stale is not None else None,
        "without_token": {
            kind.value: {"status": cause.status, "body": cause.said, "cause": str(cause.cause or cause.failure or "")}
            for kind, cause in _without_token(found, profile)
        },
    }


def _scope_json(found: Exploration | None, profile: Profile, scope: str, known: ScopeToTry | None) -> dict[str, Any]:
    cells = {kind.value: (found.cell(scope, kind) if found is not None else CellState.NOT_ASKED) for kind in AskKind}
    document: dict[str, Any] = {"scope": scope} | {kind: state.value for kind, state in cells.items()}
    document["description"] = (known.description if known is not None else "") or None
    document["known_from"] = list(known.known_from) if known is not None else []
    if found is None:
        return document
    cause, changed = _cause(found, scope, profile), claims_changed(found, scope)
    return document | {
        "widened_by": list(found.widened_by(scope)),
        "said": {"status": cause.status, "body": cause.said}
        if cause is not None and cause.status is not None
        else None,
        "diagnosis": diagnosis_json(cause.why.told()) if cause is not None and cause.why is not None else None,
        "known": str(cause.known) if cause is not None and cause.known is not None else None,
        "fixes": list(words(cause.fixes)) if cause is not None else [],
        "command": (cause.command if cause is not None else "") or None,
        "claims": None
        if changed is None
        else {"appear": list(changed.appear), "differ": list(changed.differ), "vanish": list(changed.vanish)},
    }


def _cause(found: Exploration, scope: str, profile: Profile) -> ScopeCause | None:
    """Why a scope did not come, asked for alone, or where that is not known, with others."""
    if found.cell(scope, AskKind.ALONE) in (CellState.GRANTED, CellState.WIDENED):
        return None
    tried = (cause_of(found, scope, kind, profile) for kind in (AskKind.ALONE, AskKind.TOGETHER))
    return next((cause for cause in tried if cause is not None), None)


def known_text(profile: Profile, known: Sequence[ScopeToTry], last: KeptExplorations | None, now: float) -> str:
    """For a terminal: the scopes that are known and where from, then the last exploration."""
    return "\n".join(_known_lines(profile, known, last, now)) + "\n"


def _known_lines(
    profile: Profile, known: Sequence[ScopeToTry], last: KeptExplorations | None, now: float
) -> Iterator[str]:
    if not known:
        yield tr("No scope of {name} is known.", name=visible(profile.name))
    else:
        yield plural(
            len(known), "{n} scope of {name} is known.", "{n} scopes of {name} are known.", name=visible(profile.name)
        )
    rows = [
        (elide(visible(each.scope), _WIDEST), ", ".join(words(source_words(each))), visible(each.description))
        for each in known
    ]
    yield from (f"  {line}" for line in _aligned(rows))
    yield ""
    if last is None and profile.explored:
        yield tr(
            "The last exploration cannot be read: it is damaged, or of a later version. To explore anew, add --explore."
        )
        return
    if last is None:
        yield tr("They were not explored yet. To find out which the client may have, add --explore.")
        return
    yield from exploration_lines(last.last, profile, known, last.before, now)


def exploration_text(
    found: Exploration, profile: Profile, known: Sequence[ScopeToTry], before: Exploration | None, now: float
) -> str:
    """For a terminal: the rule, then what came of each scope, then why some did not come."""
    return "\n".join(exploration_lines(found, profile, known, before, now)) + "\n"


def exploration_lines(
    found: Exploration, profile: Profile, known: Sequence[ScopeToTry], before: Exploration | None, now: float
) -> Iterator[str]:
    """The lines of `exploration_text`."""
    yield visible(f"{rule(found)} {evidence(found)}")
    yield from (visible(line) for line in _about(found, profile, before, now))
    heads = ("", *(tr(ASKED[kind]) for kind in AskKind))
    rows = [
        (elide(visible(scope), _WIDEST), *(str(cell_words(found, scope, kind)) for kind in AskKind))
        for scope in found.rows
    ]
    if rows:
        yield ""
        yield from (f"  {line}" for line in _aligned([heads, *rows]))
    told = {each.scope: each.description for each in known}
    for scope in found.rows:
        lines = list(_detail_lines(found, scope, profile))
        if lines:
            yield ""
            yield visible(f"{elide(scope, _WIDEST)}  {elide(told.get(scope, ''), _WIDEST)}".rstrip())
            yield from (f"  {visible(line)}" for line in lines)
    for kind, cause in _without_token(found, profile):
        yield ""
        yield tr(ASKED[kind])
        yield from (f"  {visible(line)}" for line in _cause_lines(cause))


def _without_token(found: Exploration, profile: Profile) -> Iterator[tuple[AskKind, ScopeCause]]:
    """Why asking for all together or for none brought no token, where no scope's own answer tells that."""
    alone = [each for each in found.answers if each.ask.kind is AskKind.ALONE and each.granted is None]
    told = {(each.status, each.said) for each in alone}
    for kind in (AskKind.TOGETHER, AskKind.NONE):
        answer = found.answer_to(kind)
        if answer is None or answer.granted is not None or (answer.status, answer.said) in told:
            continue
        if kind is AskKind.TOGETHER and answer.refused and any(each.refused for each in alone):
            continue
        cause = cause_of(found, next(iter(answer.ask.scopes), ""), kind, profile)
        if cause is not None:
            yield kind, cause


def _aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The rows as lines whose columns stand below each other."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _about(found: Exploration, profile: Profile, before: Exploration | None, now: float) -> Iterator[str]:
    """When and where it was found out, how it ended, what is documented, and what was otherwise the last time."""
    host = host_of(found.token_url) or found.token_url
    yield tr("Asked {host} on {date}.", host=host, date=moment(found.at, now))
    if found.stopped is not None:
        yield str(found.stopped)
    if (stale := why_stale(found, profile, now)) is not None:
        yield str(stale)
    if (told := documented(found)) is not None:
        yield tr("Documented: {text} ({source})", text=tr(told.text), source=told.source)
    if (other := differs(found)) is not None:
        yield str(other)
    if before is not None:
        yield from words(differences(found, before, now))


def _detail_lines(found: Exploration, scope: str, profile: Profile) -> Iterator[str]:
    cause = _cause(found, scope, profile)
    if cause is not None:
        yield from _cause_lines(cause)
    elif (changed := claims_changed(found, scope)) is not None:
        for text, names in (
            (tr("Its token has more claims: {names}", names=", ".join(changed.appear)), changed.appear),
            (tr("Other values in its token: {names}", names=", ".join(changed.differ)), changed.differ),
            (tr("Its token lacks: {names}", names=", ".join(changed.vanish)), changed.vanish),
        ):
            if names:
                yield text


def _cause_lines(cause: ScopeCause) -> Iterator[str]:
    if cause.status is not None:
        yield tr("The server said: {said}", said=f"{cause.status} {' '.join(cause.said.split())}"[:500].rstrip())
    elif cause.failure is not None:
        yield str(cause.failure)
    elif cause.written_as:
        yield tr("A token came with {name} in its place.", name=cause.written_as)
    elif cause.instead:
        yield tr("A token came without it, and with {names}.", names=listed(cause.instead))
    elif cause.named:
        yield tr("A token came without it, and the answer does not name it.")
    else:
        yield tr("A token came without it, and without a word.")
    if cause.cause is not None:
        yield str(cause.cause)
    yield from (f"{number}. {fix}" for number, fix in enumerate(words(cause.fixes), 1))
    if cause.command:
        yield tr("With the AWS command line:")
        yield from (f"  {line}" for line in cause.command.splitlines())
        yield str(cause.command_note)


def exploration_markdown(
    found: Exploration, profile: Profile, known: Sequence[ScopeToTry], before: Exploration | None, now: float
) -> str:
    """For a ticket or a chat: the rule, a table, and why some scopes did not come."""
    lines = [f"## {escape(tr('Scopes of {name}', name=profile.name))}", "", f"**{escape(str(rule(found)))}**"]
    lines += ["", escape(str(evidence(found)))]
    lines += ["", *(f"- {escape(line)}" for line in _about(found, profile, before, now))]
    told = {each.scope: each.description for each in known}
    heads = (tr("Scope"), *(tr(ASKED[kind]) for kind in AskKind), tr("Description"))
    lines += ["", f"| {' | '.join(heads)} |", "|---|---|---|---|---|"]
    for scope in found.rows:
        cells = (str(cell_words(found, scope, kind)) for kind in AskKind)
        lines.append(f"| {code(scope)} | {' | '.join(cells)} | {escape(told.get(scope, ''))} |")
    for scope in found.rows:
        details = list(_detail_lines(found, scope, profile))
        if details:
            lines += ["", f"### {code(scope)}", "", *(f"    {visible(line)}" for line in details)]
    for kind, cause in _without_token(found, profile):
        lines += ["", f"### {escape(tr(ASKED[kind]))}", "", *(f"    {visible(line)}" for line in _cause_lines(cause))]
    return "\n".join(lines) + "\n"


def known_markdown(profile: Profile, known: Sequence[ScopeToTry], last: KeptExplorations | None, now: float) -> str:
    """The scopes that are known and where from, then the last exploration, for a ticket or a chat."""
    lines = [f"## {escape(tr('Scopes of {name}', name=profile.name))}", ""]
    lines += [f"| {tr('Scope')} | {tr('Known from')} | {tr('Description')} |", "|---|---|---|"]
    lines += [
        f"| {code(each.scope)} | {escape(', '.join(words(source_words(each))))} | {escape(each.description)} |"
        for each in known
    ]
    text = "\n".join(lines) + "\n"
    return text if last is None else f"{text}\n{exploration_markdown(last.last, profile, known, last.before, now)}"
