"""Whether a token is plainly valid: nothing about it is odd, and each comparison holds.

Most tokens of an API's log are like that, and then the verdict follows from a handful of comparisons. Whatever is not
plain takes the full way of all checks, which alone decides and explains; a test holds that both always agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from inspector.core.checks.case import Case
from inspector.core.checks.header import ACCEPTED_TYPES
from inspector.core.checks.kind import plainly_usual
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.providers import Habit, described

_NUMBER = (int, float)
_ODD_PARAMETERS = frozenset({"crit", "b64", "nonce"})
"""Header parameters of which a check has more to say than a comparison can."""


class _Comparisons(NamedTuple):
    """An expectation as sets to look things up in; made once, for the thousands of tokens compared with it."""

    algorithms: frozenset[str]
    issuer: str | None
    audiences: frozenset[str]
    clients: frozenset[str]
    client_claims: tuple[str, ...]
    scopes: frozenset[str]
    scope_claims: tuple[str, ...]
    token_use: str | None
    only_scopes: bool
    habits: tuple[Habit, ...]


@lru_cache(maxsize=64)
def _comparisons(expected: Expectation) -> _Comparisons | None:
    """None where the expectation asks for what a plain comparison cannot tell."""
    # No token grants a scope without a name, though an empty text stands between two spaces.
    if expected.any_scope or any(not scope or scope.endswith("/.default") for scope in expected.scopes):
        return None
    kind = described(expected.provider)
    of_id = expected.token_use == "id"
    return _Comparisons(
        algorithms=frozenset(expected.algorithms),
        issuer=expected.issuer,
        audiences=frozenset(expected.audiences or (expected.client_ids if of_id else ())),
        clients=frozenset(expected.client_ids),
        client_claims=kind.client_claims,
        scopes=frozenset(expected.scopes),
        scope_claims=kind.scope_claims,
        token_use=expected.token_use,
        only_scopes=bool(expected.scopes) and expected.token_use is None,
        habits=tuple([habit for habit in kind.habits if habit.wrong]),
    )


def plainly_valid(case: Case) -> bool:
    """Whether every check passes or has nothing against the token. False says nothing: the checks then decide."""
    expected = _comparisons(case.expectation)
    if expected is None or not case.genuine or case.token.problems or case.token.form is not None:
        return False
    header, claims = case.header, case.claims
    return (
        header["alg"] in expected.algorithms
        and _names_a_key(header)
        and _ODD_PARAMETERS.isdisjoint(header)
        and _for_an_api(header)
        and _in_date(claims, case.now)
        and (expected.issuer is None or claims.get("iss") == expected.issuer)
        and (expected.token_use is None or claims.get("token_use") == expected.token_use)
        and _for_audience(claims, expected.audiences)
        and _of_client(claims, expected)
        and (not expected.scopes or _has_scopes(claims, expected))
        and not any(_breaks(habit, header, claims) for habit in expected.habits)
        and plainly_usual(header, claims, scopes=expected.only_scopes)
    )


def _names_a_key(header: Mapping[str, Any]) -> bool:
    if "kid" not in header:
        return True
    kid = header["kid"]
    return isinstance(kid, str) and kid != ""


def _for_an_api(header: Mapping[str, Any]) -> bool:
    if "typ" not in header:
        return True
    typ = header["typ"]
    return isinstance(typ, str) and typ.lower() in ACCEPTED_TYPES


def _in_date(claims: Mapping[str, Any], now: float) -> bool:
    """Numbers alone are dates (RFC 7519 section 2; true is none), and none of these needs any leeway."""
    exp, nbf, iat = claims.get("exp"), claims.get("nbf", now), claims.get("iat", now)
    if type(exp) not in _NUMBER or type(nbf) not in _NUMBER or type(iat) not in _NUMBER:
        return False
    return bool(nbf <= now and iat <= now < exp)  # type: ignore[operator] # numbers, as was just seen


def _for_audience(claims: Mapping[str, Any], wanted: frozenset[str]) -> bool:
    if "aud" not in claims:
        return not wanted
    named = claims["aud"]
    return isinstance(named, str) and (not wanted or named in wanted)


def _of_client(claims: Mapping[str, Any], expected: _Comparisons) -> bool:
    if not expected.clients:
        return True
    for name in expected.client_claims:
        if name in claims:
            named = claims[name]
            return isinstance(named, str) and named in expected.clients
    return False


def _has_scopes(claims: Mapping[str, Any], expected: _Comparisons) -> bool:
    for name in expected.scope_claims:
        if name in claims:
            granted = claims[name]
            return isinstance(granted, str) and expected.scopes.issubset(granted.split(" "))
    return False


def _breaks(habit: Habit, header: Mapping[str, Any], claims: Mapping[str, Any]) -> bool:
    """Whether the token does not say what the provider's access tokens do: then its kind decides, by other claims."""
    value = (header if habit.where == "header" else claims).get(habit.name)
    return not isinstance(value, str) or value not in habit.usual
