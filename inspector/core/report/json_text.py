"""The JSON that the program prints and exports: one object, whose first member says which format it has."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

FORMAT = 1
"""Members may be added within a format; where one goes or means something else it is the next format (docs/schemas)."""


def versioned(document: Mapping[str, Any]) -> dict[str, Any]:
    """The object with `format` as its first member."""
    return {"format": FORMAT, **document}


def json_text(document: Mapping[str, Any]) -> str:
    """The object as it is printed and exported, `format` included."""
    return dumps(versioned(document))


def dumps(document: object) -> str:
    """JSON in ASCII: whatever a token holds, it can be written to any terminal and file."""
    return json.dumps(document, indent=2, ensure_ascii=True, allow_nan=False)
