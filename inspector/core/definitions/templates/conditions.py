"""Conditions of a template: whether they are met with the defaults of its parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from inspector.core.definitions.setting import Unknown, unknowns
from inspector.core.definitions.templates.spelling import NO_VALUE, Scope

MOST_DEEP = 60


class Conditions:
    """Answers whether a condition is met: true, false, or None where that depends on what is not known."""

    def __init__(self, condition: Callable[[str], Any], value_of: Callable[[Any, Scope], Any]) -> None:
        self._condition, self._value_of = condition, value_of
        self._asked: list[str] = []
        self._known: dict[tuple[str, frozenset[str]], bool | None] = {}

    def met(self, name: object, scope: Scope) -> bool | None:
        """Whether the condition of that name is met; None also where it asks for itself."""
        if not isinstance(name, str):
            return None
        if name in scope.met:
            return True
        if name in self._asked or len(self._asked) > MOST_DEEP:
            return None
        if (name, scope.met) not in self._known:
            self._asked.append(name)
            self._known[name, scope.met] = self._of(self._condition(name), Scope({}, scope.met), 0)
            self._asked.pop()
        return self._known[name, scope.met]

    def _of(self, node: Any, scope: Scope, depth: int) -> bool | None:
        if not isinstance(node, dict) or len(node) != 1 or depth > MOST_DEEP:
            return None
        name, argument = next(iter(node.items()))
        if name == "Condition":
            return self.met(argument, scope)
        if name == "Fn::Equals" and isinstance(argument, list) and len(argument) == 2:
            return _equal(self._value_of(argument[0], scope), self._value_of(argument[1], scope))
        if not isinstance(argument, list):
            argument = [argument]
        of_each = [self._of(each, scope, depth + 1) for each in argument]
        if name == "Fn::Not" and len(of_each) == 1:
            return None if of_each[0] is None else not of_each[0]
        if name == "Fn::And":
            return False if False in of_each else None if None in of_each else True
        if name == "Fn::Or":
            return True if True in of_each else None if None in of_each else False
        return None


def _equal(first: Any, second: Any) -> bool | None:
    if NO_VALUE in (first, second):
        return first is second
    if any(True for each in (first, second) for _ in unknowns(each)):
        return True if isinstance(first, Unknown) and first == second else None
    return bool(_comparable(first) == _comparable(second))


def _comparable(value: Any) -> Any:
    """CloudFormation compares texts: `true` is "true"."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else value
