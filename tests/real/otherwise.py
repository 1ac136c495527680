"""What of an ordinary token is otherwise: all that tests/core/acceptance has been told of, and several at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.core.acceptance import further_faults
from tests.core.acceptance.further import further_document
from tests.core.acceptance.further_faults import ABSENT, FAULTS, At
from tests.core.acceptance.observed import AT, CLAIMS, ISSUER, cells, faulty

HEADER: Mapping[str, Any] = {"alg": "RS256", "typ": "JWT", "kid": "rsa-1"}
AGE_S = 10_000_000
"""A number or a text that is at most so far from the date of the tests stands for a date."""


@dataclass(frozen=True, slots=True, eq=False)
class Otherwise:
    """The members that differ or are `ABSENT`, dates as `At`; another key of the same name; the issuer's key set.

    `keys` is a name of tests/core/acceptance/further.py, "down" where they cannot be had.
    """

    name: str
    header: Mapping[str, Any] = field(default_factory=dict)
    claims: Mapping[str, Any] = field(default_factory=dict)
    forged: bool = False
    keys: str = "both"
    scheme: str = "Bearer"

    def made(self, own: Mapping[str, Any], now: int) -> tuple[dict[str, Any], dict[str, Any]]:
        """Header and claims of the token at `now`, in epoch seconds, with claims that a server wants of all."""
        usual = {name: _relative(value) for name, value in CLAIMS.items()}
        return _dated({**HEADER, **self.header}, now), _dated({**usual, **own, **self.claims}, now)

    def and_also(self, other: Otherwise) -> Otherwise:
        """Both at once; where both change the same, the other one does."""
        return Otherwise(
            f"{self.name} & {other.name}",
            {**self.header, **other.header},
            {**self.claims, **other.claims},
            self.forged or other.forged,
            other.keys if other.keys != "both" else self.keys,
            other.scheme if other.scheme != "Bearer" else self.scheme,
        )


def _dated(members: Mapping[str, Any], now: int) -> dict[str, Any]:
    return {name: _told(value, now) for name, value in members.items() if value is not ABSENT}


def _told(value: Any, now: int) -> Any:
    if isinstance(value, list):
        return [_told(each, now) for each in value]
    return value.told(now) if isinstance(value, At) else value


def _relative(value: Any) -> Any:
    """A date near that of the tests as what it is from now; anything else as it is."""
    if isinstance(value, str) and re.fullmatch(r"\d{10}", value):
        return At(int(value) - AT, text=True)
    near = isinstance(value, int | float) and not isinstance(value, bool) and abs(value - AT) < AGE_S
    return At(value - AT) if near else value


@cache
def all_of_them() -> tuple[Otherwise, ...]:
    """Every column of acceptance.csv, what was tried further, and the other faults as far as they need no own keys.

    Each token once.
    """
    every = _every_one()
    return tuple({(repr(each.made({}, AT)), each.forged, each.keys, each.scheme): each for each in every}.values())


def _every_one() -> tuple[Otherwise, ...]:
    columns = {f"{each.fault}{' (RSA key)' if each.rsa_key_alone else ''}": each for each in cells()}
    return (
        *(_of_column(name, each.fault, alone=each.rsa_key_alone) for name, each in columns.items()),
        *(_of_further(name, made) for name, made in further_document()["faults"].items()),
        *(_of_fault(f"{name} (other)", fault) for name, fault in FAULTS.items() if fault.keys in ("two", "one")),
    )


def _of_column(name: str, fault: str, *, alone: bool) -> Otherwise:
    header, claims = faulty(fault, dict(CLAIMS), alone)
    return Otherwise(
        name,
        _differing(HEADER, header),
        _differing(CLAIMS, claims),
        forged=fault == "bad-signature",
        keys="down" if fault == "jwks-down" else "rsa" if alone else "both",
        scheme="bearer" if fault == "bearer-lower" else "Bearer",
    )


def _differing(usual: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: _relative(value) for name, value in made.items() if name not in usual or usual[name] != value}
    return {**found, **{name: ABSENT for name in usual if name not in made}}


def _of_further(name: str, made: Mapping[str, Any]) -> Otherwise:
    header, claims = dict(made.get("header", {})), dict(made.get("claims", {}))
    for claim, value in claims.items():
        if isinstance(value, dict) and value.keys() & {"now", "now_text"}:
            claims[claim] = At(value["now"]) if "now" in value else At(value["now_text"], text=True)
    for member in made.get("without", ()):
        (header if member in HEADER else claims)[member] = ABSENT
    return Otherwise(
        name, header, claims, made.get("forged", False), made["keys"], made.get("scheme", "Bearer")
    )  # fmt: skip


def _of_fault(name: str, fault: further_faults.Fault) -> Otherwise:
    here = {
        claim: [ISSUER] if value == [further_faults.ISSUER] else ISSUER if value == further_faults.ISSUER else value
        for claim, value in fault.claims.items()
    }
    return Otherwise(name, dict(fault.header), here, keys="rsa" if fault.keys == "one" else "both")
