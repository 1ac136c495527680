"""Members of values that may be of any type: a file says what it likes, and a reader takes what is as it should be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.setting import Path, Setting, Unknown

MAX_NESTING = 12
"""No setting of a client nests deeper; what does is left out."""

_MASKED = re.compile(
    r"[*x•.\-_#]+|[<(\[{]+[^<>()]*[>)\]}]+|.*\b(?:redacted|hidden|masked|sensitive|ciphertext|encrypted)\b.*",
    re.IGNORECASE | re.DOTALL,
)


LONGEST_MASK = 200


def objects(value: object, path: Path = ()) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """The objects of a list with the way to each; of an object itself alone; of anything else none."""
    if isinstance(value, Mapping):
        yield path, value
    elif isinstance(value, list | tuple):
        for at, each in enumerate(value):
            if isinstance(each, Mapping):
                yield (*path, at), each


def at(value: object, *names: str) -> Any:
    """What stands at the end of a way of names; None where the way breaks off."""
    for name in names:
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def text_at(value: object, *names: str) -> str:
    """The text at the end of a way of names; "" where there is none."""
    found = at(value, *names)
    return found if isinstance(found, str) else ""


def settled(value: Any, depth: int = 0) -> Any:
    """The value as a Setting holds it: lists as tuples, names as texts."""
    if depth > MAX_NESTING:
        return None
    if isinstance(value, Mapping):
        return {str(name): settled(each, depth + 1) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return tuple(settled(each, depth + 1) for each in value)
    return value if isinstance(value, str | int | float | bool | Unknown) else None


def secret_setting(value: object, path: Path, written: str, asks_for: str) -> Setting:
    """A client secret as a setting: one that somebody has made illegible is not known, and is none to keep."""
    if isinstance(value, str) and value and (len(value) > LONGEST_MASK or not _MASKED.fullmatch(value.strip())):
        return Setting(value, path, written)
    return Setting(Unknown("***", asks_for) if value not in (None, "") else None, path, written)
