"""Which profile of the user's a draft is, and what of it the file has otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from inspector.core.definitions.draft import Draft
from inspector.core.definitions.proposal import FieldChange
from inspector.core.profiles.command_words import written
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.profile import Profile

_UNSHOWN = frozenset({"scope_descriptions_of", "scope_descriptions_at"})


def all_matched(drafts: Sequence[Draft], fresh: Sequence[Profile], existing: Iterable[Profile]) -> list[Profile | None]:
    """The user's profile that each draft is, none of them twice; `fresh` are what the file alone would make.

    It is the one of the same client at the same place and of the same name, else of another name, else the one of its
    name and provider.
    """
    free = {id(one): one for one in existing}
    found: list[Profile | None] = [None] * len(drafts)
    for way in (_same_in_all, _same_client, _same_name):
        for at, (draft, made) in enumerate(zip(drafts, fresh, strict=True)):
            if found[at] is None:
                found[at] = next((one for one in free.values() if way(draft, made, one)), None)
                free.pop(id(found[at]), None)
    return found


def _same_in_all(draft: Draft, fresh: Profile, existing: Profile) -> bool:
    return draft.name == existing.name and (draft.by_name or _same_client(draft, fresh, existing))


def _same_client(_: Draft, fresh: Profile, existing: Profile) -> bool:
    return bool(fresh.client_id) and fresh.client_id == existing.client_id and _same_place(fresh, existing)


def _same_name(draft: Draft, fresh: Profile, existing: Profile) -> bool:
    """Whether the names are the same, but for a number that tells profiles apart, and nothing says another client."""
    name, rest = existing.name[: len(draft.name)], existing.name[len(draft.name) :]
    alike = (
        name == draft.name and existing.provider == fresh.provider and re.fullmatch(r"(?: \(\d+\))?", rest) is not None
    )
    return alike and not _elsewhere(fresh, existing) and not _another_client(fresh, existing)


def _places(profile: Profile) -> tuple[tuple[str, str], ...]:
    urls = endpoints(profile)
    pairs = (("pool", profile.user_pool_id), ("issuer", urls.issuer or ""), ("token_url", urls.token_url or ""))
    return tuple((name, value.rstrip("/")) for name, value in pairs if value)


def _same_place(one: Profile, other: Profile) -> bool:
    """Whether one of the places that both name is the same, or one of them names none."""
    mine, theirs = dict(_places(one)), dict(_places(other))
    both = mine.keys() & theirs.keys()
    return any(mine[name] == theirs[name] for name in both) or not both


def _elsewhere(one: Profile, other: Profile) -> bool:
    """Whether both name a pool, issuer or token URL, and none is the same."""
    mine, theirs = dict(_places(one)), dict(_places(other))
    both = mine.keys() & theirs.keys()
    return bool(both) and not any(mine[name] == theirs[name] for name in both)


def _another_client(one: Profile, other: Profile) -> bool:
    """Whether both have a client ID, and it is another one at a place that is not known to be the same."""
    differ = bool(one.client_id and other.client_id and one.client_id != other.client_id)
    mine, theirs = dict(_places(one)), dict(_places(other))
    return differ and not any(mine[name] == theirs.get(name) for name in mine)


def withdrawn(draft: Draft, existing: Profile) -> frozenset[str]:
    """The scopes of a profile that its client may no longer have: a resource server has or had them, Cognito refuses.

    None where the file does not say all that the client may have.
    """
    setting = draft.resource.get("AllowedOAuthScopes")
    if draft.provider != "cognito" or setting is None or not setting.known:
        return frozenset()
    described = dict((*existing.scope_descriptions, *draft.values.get("scope_descriptions", ())))
    return frozenset(described) - frozenset(draft.values.get("scopes", ()))


def changed(existing: Profile, values: Mapping[str, Any], gone: frozenset[str] = frozenset()) -> Profile:
    """The user's profile with what the file has otherwise. What only the user has added to it stays.

    `gone` are scopes that are no longer asked for.
    """
    news: dict[str, Any] = {}
    for name, value in values.items():
        before = getattr(existing, name)
        if name == "scopes":
            known = {*existing.scopes, *existing.known_scopes}
            stay = (scope for scope in existing.scopes if scope not in gone)
            news[name] = (*stay, *(scope for scope in value if scope not in known))
        elif name in ("known_scopes", "resources", "secret_parameters"):
            news[name] = tuple(dict.fromkeys((*before, *value)))
        elif name == "parameters":
            names = {pair[0] for pair in value}
            news[name] = (*(pair for pair in before if pair[0] not in names), *value)
            news[name] = before if sorted(news[name]) == sorted(before) else news[name]
        elif name == "scope_descriptions":
            together = dict(before) | dict(value)
            news[name] = tuple(together.items())
        elif name == "apis":
            news[name] = tuple(({each.name: each for each in before} | {each.name: each for each in value}).values())
        else:
            news[name] = value
    return replace(existing, **news)


def changes(before: Profile, after: Profile, names: Sequence[str]) -> tuple[FieldChange, ...]:
    """Each of these members in which two profiles differ, as the form shows it."""
    return tuple(
        FieldChange(name, *(_shown_of(name, getattr(each, name)) for each in (before, after)))
        for name in names
        if name not in _UNSHOWN and getattr(before, name) != getattr(after, name)
    )


def _shown_of(name: str, value: Any) -> str:
    return written(value) if name == "secret_command" else shown(value)


def shown(value: Any) -> str:
    """A member's value as the form shows it."""
    if isinstance(value, tuple):
        return " ".join(_item(each) for each in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _item(item: Any) -> str:
    if isinstance(item, str):
        return item
    return f"{item[0]}={item[1]}" if isinstance(item, tuple) else str(item.name)


def named_apart(names: Sequence[tuple[str, str]], taken: Iterable[str]) -> list[str]:
    """A name for each (name, address): its own where nobody has it, else with its address, else with a number."""
    used = set(taken)
    count: dict[str, int] = {}
    for name, _ in names:
        count[name] = count.get(name, 0) + 1
    result: list[str] = []
    for name, address in names:
        wanted = name if count[name] == 1 or name == address else f"{name} ({address})"
        free, number = wanted, 2
        while free in used:
            free, number = f"{wanted} ({number})", number + 1
        used.add(free)
        result.append(free)
    return result
