"""Reads a text as settings of APIs, and gives what came of it in a form that is easily compared."""

from __future__ import annotations

from typing import Any

from inspector.core.acceptance.settings import settings_to_dict
from inspector.core.definitions.acceptors.reading import could_be_settings, read_apis


def settings(text: str) -> dict[str, dict[str, Any]]:
    """The settings of each API by its name, with the acceptor under "by"; the text has to look like settings, too."""
    found = read_apis(text)
    assert could_be_settings(text)
    assert not found.problems, [str(each) for each in found.problems]
    assert len({each.api.name for each in found.apis}) == len(found.apis)
    return {each.api.name: {"by": each.api.acceptor, **settings_to_dict(each.api.settings)} for each in found.apis}


def said(text: str) -> str:
    """All notes and problems of a text, one a line."""
    found = read_apis(text)
    notes = [note for each in found.apis for note in each.notes]
    return "\n".join(str(each) for each in (*notes, *found.notes, *found.problems))


def lines(text: str) -> dict[str, int]:
    """The lines of the settings of the one API in a text."""
    (api,) = read_apis(text).apis
    return dict(api.lines)
