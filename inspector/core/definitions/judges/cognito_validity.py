"""How long a client's tokens are valid, and whether Cognito allows that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Setting, Unknown
from inspector.core.definitions.spelling import Spelling

MOST_NUMBER = 10**12
"""No lifetime is as long, in whatever unit."""
UNIT_S = {"seconds": 1, "minutes": 60, "hours": 3_600, "days": 86_400}
_YEAR_S = 365 * 86_400


class _Kind(NamedTuple):
    """A kind of token: what finding is said of it, the unit where none is given, the bounds in s, what would be right.

    Bounds: https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
    """

    row: str
    unit: str
    least: int
    most: int
    right: tuple[int, str]


_KINDS = {
    "AccessToken": _Kind("cognito.validity", "hours", 300, 86_400, (60, "minutes")),
    "IdToken": _Kind("cognito.id_validity", "hours", 300, 86_400, (60, "minutes")),
    "RefreshToken": _Kind("cognito.refresh_validity", "days", 3_600, 10 * _YEAR_S, (30, "days")),
}


def of_validity(resource: Resource, spelling: Spelling) -> Iterator[DefinitionFinding]:
    """What Cognito refuses of the lifetimes and of their units: it makes no client then, whatever token it is of."""
    setting = resource.get("TokenValidityUnits")
    units = _units(setting)
    if units is None:
        return
    for name, kind in _KINDS.items():
        unit = units.get(name.lower()) or kind.unit
        if isinstance(unit, str) and unit not in UNIT_S:
            yield finding("cognito.validity_unit", spelling=spelling, setting=setting, unit=unit)
            continue
        validity = resource.get(f"{name}Validity")
        number = _number(validity.value) if validity is not None else None
        if not number or not isinstance(unit, str):  # 0 is how a state has what was never set
            continue
        if not kind.least <= number * UNIT_S[unit] <= kind.most:
            right, its_unit = kind.right
            together = {spelling.name(each): units[each.lower()] for each in _KINDS if units.get(each.lower())}
            settings: dict[str, Any] = {
                f"{name}Validity": right,
                "TokenValidityUnits": together | {spelling.name(name): its_unit},
            }
            yield finding(
                kind.row,
                spelling=spelling, setting=validity,
                validity=max(0, number * UNIT_S[unit]), block=spelling.lines(settings),
            )  # fmt: skip


def _units(setting: Setting | None) -> dict[str, object] | None:
    """The units by the names of the tokens in small letters; None where they are not known."""
    value = setting.value if setting is not None else None
    if isinstance(value, tuple | list):
        value = value[0] if value else None
    if isinstance(value, Unknown):
        return None
    items = value.items() if isinstance(value, Mapping) else ()
    return {str(name).replace("_", "").lower(): unit for name, unit in items}


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if abs(value) < MOST_NUMBER else float("inf")  # an int may be too long for a float
    text = value.strip() if isinstance(value, str) else ""
    return float(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None
