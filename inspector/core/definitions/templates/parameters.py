"""What a parameter of a template is, as far as the template tells: by its default."""

from __future__ import annotations

from typing import Any

from inspector.core.definitions.setting import Unknown

_FROM_ELSEWHERE = "AWS::SSM::Parameter::Value"
"""The value of such a parameter is a name, under which Systems Manager has the value."""


def default_of(parameter: object, name: str) -> Any:
    """The value that a parameter has if nobody gives another; Unknown where the template does not say.

    One with NoEcho is a secret and stays unknown, whatever its default.
    """
    unknown = Unknown(f"!Ref {name}", name)
    if not isinstance(parameter, dict) or _text(parameter.get("NoEcho")).lower() == "true":
        return unknown
    kind = parameter.get("Type")
    kind = kind if isinstance(kind, str) else "String"
    allowed = parameter.get("AllowedValues")
    default = parameter.get("Default")
    if default is None and isinstance(allowed, list) and len(allowed) == 1:
        default = allowed[0]
    if default is None or kind.startswith(_FROM_ELSEWHERE) or not isinstance(default, str | int | float | list):
        return unknown
    if kind == "CommaDelimitedList" or kind.startswith("List<"):
        items = default if isinstance(default, list) else _text(default).split(",")
        return tuple(_text(each).strip() for each in items if _text(each).strip())
    return unknown if isinstance(default, list) else _text(default)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, str | int | float) else ""
