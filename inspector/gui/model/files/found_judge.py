"""What is said of very many found tokens: judged as a single one is, with what is the same for all found out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector.core.checks.judge import judge_token
from inspector.core.journeys.found_facts import FoundFacts, found_facts
from inspector.core.profiles.endpoints import expectation
from inspector.core.tokens.token import decode_unverified
from inspector.gui.model.choices.defaults import expected_without_profile
from inspector.gui.model.inspecting import Judge, Pasted, fetched_before

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Expectation
    from inspector.core.keys.key import KeySet
    from inspector.core.profiles.profile import Profile
    from inspector.core.scan.scan import Found


class FoundJudge:
    """Used on one thread, for as long as keys and profiles are the same."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known: dict[tuple[str | None, str | None], tuple[Expectation, KeySet | None]] = {}

    def facts(self, found: Found) -> FoundFacts:
        """What is said of a token, as `Judge.outcome` judges it."""
        token = decode_unverified(found.text)
        profile = self._judge.profiles.match(token)
        kind = profile.id if profile is not None else None, token.issuer if profile is None else None
        known = self._known.get(kind)
        if known is None:
            known = self._known[kind] = self._compared_with(profile, token.issuer)
        expected, keys = known
        return found_facts(judge_token(token, keys, expected, self._judge.now), found)

    def _compared_with(self, profile: Profile | None, issuer: str | None) -> tuple[Expectation, KeySet | None]:
        expected = expectation(profile, ()) if profile is not None else expected_without_profile()
        if profile is None and issuer in self._judge.trusted:
            expected = expected_without_profile(issuer)
        return expected, fetched_before(Pasted("", expected, profile), self._judge.keys)
