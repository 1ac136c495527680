"""What a JSON value is, in words."""

from __future__ import annotations

import math

from inspector.core.text.language import mark, tr

_KINDS = {
    bool: mark("true or false"),
    int: mark("a number"),
    float: mark("a number"),
    str: mark("a text"),
    list: mark("a list"),
    dict: mark("an object"),
}
_OTHER = mark("something else")
_NOT_FINITE = mark("not finite")


def kind_of(value: object) -> str:
    """The kind of a JSON value in English, which `tr` knows; of a number that is none also that."""
    if isinstance(value, float) and not math.isfinite(value):
        return _NOT_FINITE
    return "null" if value is None else _KINDS.get(type(value), _OTHER)


def kind(value: object) -> str:
    """What a JSON value is, in the current language: "an object", "a text", "null"."""
    return value_kind if (value_kind := kind_of(value)) == "null" else tr(value_kind)
