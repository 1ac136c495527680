"""The keys of the table of claims, which the table reads itself, as the sheet of shortcuts lists them."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.text.language import mark
from inspector.gui.actions.registry import RESULT, Action

WHOLE = ("F2", "Enter", "Return")
VALUE = ("Ctrl+C", "Ctrl+Ins")
ROW = ("Ctrl+Shift+C",)
PATH = ("Ctrl+Shift+P",)


def actions() -> Iterator[Action]:
    """An entry of the sheet for each."""
    where = mark("In the table of claims")
    yield Action("claim-whole", mark("Show the whole value"), RESULT, keys=WHOLE[:2], also=WHOLE[2:], where=where)
    yield Action("claim-value", mark("Copy the value"), RESULT, keys=VALUE[:1], also=VALUE[1:], where=where)
    yield Action("claim-row", mark("Copy the row"), RESULT, keys=ROW, where=where)
    yield Action("claim-path", mark("Copy the path of the claim"), RESULT, keys=PATH, where=where)
