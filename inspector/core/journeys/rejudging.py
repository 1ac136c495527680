"""An outcome is judged again: at another moment, or by a profile that was edited."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from inspector.core.profiles.profile import Profile

if TYPE_CHECKING:
    from inspector.core.issuer.key_cache import KeyCache
    from inspector.core.journeys.outcome import Outcome


def rejudge(outcome: Outcome, now: float) -> Outcome:
    """The same token, keys and expectation at another moment: what the live countdown needs. Pure."""
    from inspector.core.checks.judge import judge_token  # late: a window that shows no token opens without

    old = outcome.inspection
    if old is None:
        return outcome
    inspection = judge_token(
        old.token, old.key_set, old.expectation, now, outcome.keys_problem, clock_skew_s=old.clock_skew_s
    )
    return replace(outcome, inspection=inspection)


NOT_JUDGED = frozenset({
    "id", "name", "known_scopes", "saved_keys", "saved_keys_at", "saved_keys_of", "scope_descriptions",
    "scope_descriptions_of", "scope_descriptions_at", "explored", "environment", "apis",
})  # fmt: skip
"""Members of a profile that neither its request nor the verdict on its token goes by."""


def edited_field(was: Profile, profile: Profile) -> str:
    """The first changed member of a profile that a request or a verdict goes by; "" where there is none."""
    names = (field.name for field in fields(Profile) if field.name not in NOT_JUDGED)
    return next((name for name in names if getattr(was, name) != getattr(profile, name)), "")


def judged_by(outcome: Outcome, profile: Profile, keys: KeyCache, now: float) -> Outcome:
    """The token of an outcome, judged by its profile as that is now; `now` is in epoch seconds. Pure: nothing is sent.

    Its keys stay if the profile takes them from the same place, else those at hand are used, if there are any.
    """
    from inspector.core.checks.judge import judge_token
    from inspector.core.profiles.endpoints import endpoints, expectation

    old = outcome.inspection
    if old is None:
        return outcome
    source = endpoints(profile).key_source
    same = (
        old.key_set is not None
        and source is not None
        and (
            old.key_set.source.origin.chosen
            or (old.key_set.source.origin, old.key_set.source.name) == (source.origin, source.name)
        )
    )
    key_set = old.key_set if same else keys.get(source) if source is not None else None
    problem = outcome.keys_problem if same else None
    inspection = judge_token(old.token, key_set, expectation(profile), now, problem, clock_skew_s=old.clock_skew_s)
    return replace(outcome, profile=profile, inspection=inspection, keys_problem=problem)
