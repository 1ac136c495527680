"""A sentence in place of an ImportError where the system has not all libraries that Qt needs, as on a server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from inspector.core.errors import InspectorError
from inspector.display_server import cannot_open

GRAPHICS = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
"""The packages of what belongs to the graphics of a system, and neither Qt nor a bundle brings."""


class NoQtError(InspectorError):
    """Qt cannot be used on this system."""


def missing_library(error: ImportError) -> str:
    """Why no window can open, where it was a library of the system that a part of Qt did not find; else empty."""
    found = re.match(r"(\S+): cannot open shared object file", str(error))
    if found is None:
        return ""
    helps = f" On Debian and Ubuntu, install {GRAPHICS[found[1]]}." if found[1] in GRAPHICS else ""
    return f"Qt needs {found[1]}, which this system does not have.{helps}"


@contextmanager
def importing_qt() -> Iterator[None]:
    """While what needs Qt is imported: NoQtError where a library of the system is missing, as on a server."""
    try:
        yield
    except ImportError as error:
        reason = missing_library(error)
        if not reason:
            raise
        raise NoQtError(cannot_open(reason)) from None
