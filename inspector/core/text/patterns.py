"""Regular expressions that are compiled when they are first used, not when their module is imported.

Compiling one takes 0.1 to 0.8 ms, and most of those that a start imports have nothing to match in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["pattern"]

if TYPE_CHECKING:  # what it is for whoever checks types
    from re import compile as pattern
else:

    class pattern:  # noqa: N801 - called as re.compile is
        """What `re.compile` gives, for the same arguments; re.error with the first use where it is none."""

        def __init__(self, source: str | bytes, flags: int = 0) -> None:
            self._arguments = source, flags

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._arguments), name)
            setattr(self, name, value)  # from now on it is found without coming here
            return value
