"""What stands in fields of a form and not in the profile, since it is a secret: it is said so, and never saved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.core.profiles.profile import FieldProblem, Profile


class HeldBack:
    """`values` are what stands in the fields, `reasons` what is said of it, both by the members of the profile."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.reasons: dict[str, str] = {}
        self._safe = Profile(name="")
        """The profile as it was shown or last left: what a member goes back to while a secret stands in its field."""

    def begin(self, profile: Profile) -> None:
        """Begin with what is in the profile."""
        self.values, self.reasons, self._safe = {}, {}, profile

    def kept_of(self, typed: Profile) -> Profile:
        """The profile as typed, but for members in which a secret stands now: these are as they were before that.

        Nor is the beginning of a secret kept that was typed letter by letter.
        """
        from inspector.core.profiles.misplaced import entered, problems_of  # late: nothing is typed yet

        self.reasons = {problem.field: problem.message for problem in problems_of(entered(typed, self._safe))}
        self.values = {name: getattr(typed, name) for name in self.reasons}
        return replace(typed, **{name: getattr(self._safe, name) for name in self.reasons})

    def still(self, profile: Profile) -> dict[str, Any]:
        """What is still to be in the fields once the profile has changed: not a parameter that is secret by now."""
        pairs = tuple(pair for pair in self.values.get("parameters", ()) if pair[0] not in profile.secret_parameters)
        held = self.values | ({"parameters": pairs} if pairs else {})
        return {name: value for name, value in held.items() if name != "parameters" or pairs}

    def leave(self, profile: Profile) -> None:
        """A field was left: what it holds is what it goes back to."""
        if not self.reasons:
            self._safe = profile

    @property
    def problems(self) -> tuple[FieldProblem, ...]:
        """What is said of each field."""
        return tuple(FieldProblem(name, message) for name, message in self.reasons.items())
