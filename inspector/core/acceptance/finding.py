"""What one rule of an acceptor says of a token: a fact; its sentence is made in words.py."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from inspector.core.knowledge.acceptors import NOT_DOCUMENTED, AcceptorRule

NOTHING: Mapping[str, object] = MappingProxyType({})


class State(StrEnum):
    """What came of one rule."""

    PASSED = "passed"
    REFUSED = "refused"
    DEPENDS = "depends"
    """On a setting that is not known."""
    NOT_DOCUMENTED = "not_documented"
    """Nobody has said or tried what it does about this; that never counts as taken."""


class Wanted(NamedTuple):
    """A value of a setting with which the rule would be passed: `value` among its values, or with "" an empty one."""

    setting: str
    value: str = ""


class RuleFinding(NamedTuple):
    """What a rule says of a token. `case` is the way in which it is broken, or passed where that is to be told.

    `values` are for the sentence: `actual` is what the token has, `expected` what is set. `wanted` are the values of a
    setting that would let it pass, where the state is DEPENDS. `unsaid` names what of the rule is not documented though
    it decides nothing here; `assumed` what was taken to be so: the setting "issuer", or "signature".
    """

    rule: AcceptorRule
    state: State
    case: str = ""
    values: Mapping[str, object] = NOTHING
    wanted: tuple[Wanted, ...] = ()
    unsaid: str = ""
    assumed: str = ""

    def __repr__(self) -> str:
        """Without the values, which are the token's."""
        return f"RuleFinding({self.rule.kind}, {self.state.value}, {self.case!r})"


def passed(
    rule: AcceptorRule, case: str = "", /, *, unsaid: str = "", assumed: str = "", **values: object
) -> RuleFinding:
    """The token passes."""
    return RuleFinding(rule, State.PASSED, case, values, unsaid=unsaid, assumed=assumed)


def refused(rule: AcceptorRule, case: str, /, **values: object) -> RuleFinding:
    """The token is refused."""
    return RuleFinding(rule, State.REFUSED, case, values)


def undocumented(rule: AcceptorRule, case: str, /, **values: object) -> RuleFinding:
    """What would come of it is not documented."""
    return RuleFinding(rule, State.NOT_DOCUMENTED, case, values)


def depends(rule: AcceptorRule, case: str, /, *wanted: Wanted, **values: object) -> RuleFinding:
    """It depends on a setting that is not known."""
    return RuleFinding(rule, State.DEPENDS, case, values, wanted)


def by_word(word: object, rule: AcceptorRule, case: str, /, **values: object) -> RuleFinding | None:
    """What a parameter says of a case: "refused", or "?" where it is not documented; None where it is taken."""
    if word == "refused":
        return refused(rule, case, **values)
    if word == NOT_DOCUMENTED:
        return undocumented(rule, case, **values)
    if word == "passed":
        return None
    raise ValueError(f"acceptors.toml: {rule.kind}: {word!r} of {case}")
