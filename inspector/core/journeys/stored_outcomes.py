"""Outcomes as the session stores them, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import DEFAULT_LEEWAY_S, Expectation
from inspector.core.errors import KeySetError
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.profiles.endpoints import expectation
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import StoredToken, TokenOrigin
from inspector.core.text.message import Message, message
from inspector.core.tokens.token import decode_unverified


def to_stored(outcome: Outcome) -> StoredToken | None:
    """What the session keeps of an outcome; None when there is no token in it."""
    inspection = outcome.inspection
    if inspection is None or not inspection.token.text:
        return None
    if outcome.origin is not TokenOrigin.REQUESTED and not inspection.token.is_one:
        return None  # what a server gave as a token is one for it
    key_set = inspection.key_set
    return StoredToken(
        id=outcome.id,
        label=outcome.label,
        text=inspection.token.text,
        obtained_at=outcome.at,
        profile_id=outcome.profile.id if outcome.profile else None,
        requested=inspection.expectation.scopes,
        expected=_to_members(inspection.expectation),
        keys_document=key_set.document if key_set else None,
        keys_origin=key_set.source.origin.value if key_set else None,
        keys_name=key_set.source.name if key_set else None,
        keys_fetched_at=key_set.fetched_at if key_set else None,
        keys_saved=key_set.source.saved if key_set else False,
        origin=outcome.origin,
        marks=outcome.marks,
    )


LEEWAY_OF_OLD_S = 60
"""The leeway in seconds that files of earlier versions name for a token of which nobody said any."""


class StoredOutcomes:
    """Judges stored tokens again: what many of them share, a profile or a key set, is looked for once."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self._profiles = {profile.id: profile for profile in profiles}
        self._key_sets: dict[tuple[str, str, str, bool], KeySet | None] = {}

    def outcome(self, token: StoredToken, now: float) -> Outcome:
        """One of them, judged at `now` with the keys that were stored with it."""
        profile = self._profiles.get(token.profile_id) if token.profile_id is not None else None
        if token.expected is not None:
            wanted = _of_members(token.expected, of_profile=profile is not None)
        else:
            wanted = expectation(profile, token.requested) if profile else Expectation(scopes=token.requested)
        key_set = self.keys_of(token)
        problem = None if key_set else message("Its keys were not stored with it. Fetch them to check who signed it.")
        inspection = judge_token(decode_unverified(token.text), key_set, wanted, now, problem)
        return Outcome(
            token.label,
            token.obtained_at,
            profile,
            inspection=inspection,
            keys_problem=problem,
            origin=token.origin,
            marks=token.marks,
            id=token.id,
        )

    def keys_of(self, token: StoredToken) -> KeySet | None:
        """The keys that were stored with it; None where there are none, or they cannot be read."""
        document, origin, name = token.keys_document, token.keys_origin, token.keys_name
        if document is None or origin is None or name is None:
            return None
        known = document, origin, name, token.keys_saved
        if known not in self._key_sets:
            source = KeySource(Origin(origin), name, saved=token.keys_saved)
            self._key_sets[known] = None
            with suppress(KeySetError):
                self._key_sets[known] = parse_key_set(document.encode(), source)
        key_set = self._key_sets[known]
        return replace(key_set, fetched_at=token.keys_fetched_at) if key_set is not None else None


def _to_members(expected: Expectation) -> dict[str, Any]:
    """The expectation as JSON can hold it: where it comes from as the text of its message and the values for it."""
    source = expected.source
    said = {"text": source.text, "values": dict(source.values)} if isinstance(source, Message) else source
    return asdict(replace(expected, source=None)) | {"source": said}


def _of_members(members: Mapping[str, Any], *, of_profile: bool) -> Expectation:
    """Back again; files of earlier versions hold where it comes from as words of the language of that time.

    They had a leeway of 60 s where nobody had asked for one, and do not say whether a profile was behind it.
    """
    if "of_profile" not in members:
        was = members.get("leeway_s", LEEWAY_OF_OLD_S)
        leeway = {} if was != LEEWAY_OF_OLD_S else {"leeway_s": DEFAULT_LEEWAY_S}
        members = {**members, **leeway, "of_profile": of_profile, "own_leeway": not leeway}
    lists = {name: tuple(value) for name, value in members.items() if isinstance(value, list | tuple)}
    source = members.get("source")
    said = Message(source["text"], values=tuple(source["values"].items())) if isinstance(source, dict) else source
    return Expectation(**{**members, **lists, "source": said})
