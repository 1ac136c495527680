"""What the command palette and the shortcuts sheet list at a moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.actions.registry import Action, Registry
from inspector.gui.finder.model import Entry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.rows import profile_row, short_time, token_row

NOT_LISTED = frozenset({"palette"})
MOST_DESCRIBED = 100
"""Of more profiles or tokens what they are worth is not said: it would have to be found out for all of them first."""


def everything(work: Workspace, registry: Registry, more: Iterable[Entry] = ()) -> tuple[Entry, ...]:
    """All actions, what else there is, then profiles and tokens."""
    return *_actions(registry), *more, *_profiles(work), *_tokens(work)


def shortcuts(registry: Registry) -> tuple[Entry, ...]:
    """All keys by group."""
    return tuple(_keys_entry(action) for action in registry if action.keys)


def _actions(registry: Registry) -> Iterator[Entry]:
    for action in registry:
        if action.do is not None and action.id not in NOT_LISTED:
            yield _entry(action)


def _profiles(work: Workspace) -> Iterator[Entry]:
    profiles, group = work.profiles.all, tr("Profiles")
    for profile in profiles:
        if len(profiles) > MOST_DESCRIBED:
            yield Entry(f"profile:{profile.id}", visible(profile.name), group)
            continue
        busy = work.requests.running(profile.id) is not None
        row = profile_row(profile, work.tokens.latest_of(profile.id), busy=busy)
        yield Entry(f"profile:{row.id}", row.name, group, row.description, (), row.icon, row.token)


def _tokens(work: Workspace) -> Iterator[Entry]:
    now, tokens, group = work.services.now(), work.tokens, tr("Session tokens")
    unjudged = tokens.unjudged if len(tokens) > MOST_DESCRIBED else {}
    for id_ in tokens.ids:
        if (stored := unjudged.get(id_)) is not None:
            detail = short_time(stored.obtained_at, now)
            yield Entry(f"token:{id_}", visible(stored.name), group, detail)
        elif (facts := tokens.facts.of(id_)) is not None:
            row = token_row(facts, now)
            yield Entry(f"token:{row.id}", row.name, group, row.description, (), row.icon, row.token)


def _entry(action: Action) -> Entry:
    return Entry(
        f"action:{action.id}", tr(action.label), tr("Actions"), "", action.shown_keys[:1],
        action.icon_name or "chevron-right", "text2", action.why_not(),
    )  # fmt: skip


def _keys_entry(action: Action) -> Entry:
    """An action in the sheet: where its keys work, or why not at present."""
    where = tr(action.where) if action.where else ""
    why_not = f"{where}." if action.do is None else action.why_not()
    return Entry(f"action:{action.id}", tr(action.label), tr(action.group), where, action.shown_keys, why_not=why_not)
