"""All rules of an acceptor, in its order, asked of one token; and what follows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.acceptance.finding import NOTHING, RuleFinding, State, passed
from inspector.core.acceptance.presented import KeysAt, PresentedToken
from inspector.core.acceptance.rules import RULES
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import PARAMETERS, Acceptor, AcceptorRule, Reply


class Acceptance(StrEnum):
    """Whether an acceptor takes a token: the first of refused, depends and not_documented that a rule says."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    DEPENDS = "depends"
    NOT_DOCUMENTED = "not_documented"


class _Judged(NamedTuple):
    acceptor: Acceptor
    settings: AcceptorSettings
    at: float
    outcome: Acceptance
    findings: tuple[RuleFinding, ...]
    deciding: RuleFinding | None
    name: str = ""
    read_from: str = ""
    members: Mapping[str, Any] = NOTHING


class Judgement(_Judged):
    """What an acceptor with these settings does with a token at a moment, in epoch seconds.

    `findings` are in the acceptor's order; `deciding` is the first that says what the outcome is, None where it is
    accepted. `name` and `read_from` are those of the user's API, "" where it is none. `members` are header and claims,
    for the placeholders of its answer.
    """

    def __repr__(self) -> str:
        """Without findings and members, which have values of the token."""
        return f"Judgement({self.acceptor.id}, {self.outcome.value})"

    @property
    def reply(self) -> Reply | None:
        """What the caller is answered, or would be where it depends; None where the token is accepted."""
        if self.deciding is None:
            return None
        if self.deciding.case == "down":
            return self.acceptor.keys.down
        return self.deciding.rule.reply_to(self.deciding.case)

    @property
    def depends_on(self) -> tuple[str, ...]:
        """The settings it depends on, by name."""
        found = (each.wanted for each in self.findings if each.state is State.DEPENDS)
        return tuple(dict.fromkeys(wanted.setting for all_of in found for wanted in all_of))

    @cached_property
    def if_genuine(self) -> bool:
        """Whether it holds only if the signature is genuine, which was not checked."""
        return any(each.assumed == "signature" for each in self.findings)

    @cached_property
    def open_points(self) -> tuple[str, ...]:
        """What is not documented though it decides nothing here, by rule."""
        return tuple(each.rule.kind for each in self.findings if each.unsaid)


_FIRST = (
    (State.REFUSED, Acceptance.REFUSED),
    (State.DEPENDS, Acceptance.DEPENDS),
    (State.NOT_DOCUMENTED, Acceptance.NOT_DOCUMENTED),
)


_CLAIMS = AcceptorRule("claims", PARAMETERS["claims"], MappingProxyType({}), Reply())


def _beside(acceptor: Acceptor, settings: AcceptorSettings) -> tuple[AcceptorRule, ...]:
    """What an API asks of claims is looked at, too, where its acceptor has no rule for it: its answer is not known."""
    asked = settings.claims or "claims" in (settings.unknown or ())
    return (_CLAIMS,) if asked and acceptor.rule("claims") is None else ()


def judge_for(
    acceptor: Acceptor,
    token: PresentedToken,
    settings: AcceptorSettings,
    now: float,
    *,
    name: str = "",
    read_from: str = "",
) -> Judgement:
    """What `acceptor` does with a token at `now`, in epoch seconds. Pure; never raises, whatever the token holds.

    `settings` are what is known of the API; where they say nothing, the acceptor's own defaults hold. A text that is
    no readable JWT meets only the rules of form.
    """
    settings = settings.with_defaults(acceptor)
    findings = []
    for rule in (*acceptor.rules, *_beside(acceptor, settings)):
        off = rule.kind in settings.unchecked if settings.unchecked is not None else rule.parameters.get("off", False)
        found = passed(rule, "off") if off else RULES[rule.kind](rule, token, settings, now)
        findings.append(found)
        if rule.kind == "form" and (found.state is State.REFUSED or found.case == "unencoded"):
            break
    outcome, deciding = Acceptance.ACCEPTED, None
    for state, follows in _FIRST:
        deciding = next((each for each in findings if each.state is state), None)
        if deciding is not None:
            outcome = follows
            break
    return Judgement(
        acceptor, settings, now, outcome, tuple(findings), deciding, name, read_from, token.members
    )  # fmt: skip


__all__ = ["Acceptance", "Judgement", "KeysAt", "judge_for"]
