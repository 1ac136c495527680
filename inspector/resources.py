"""The plain files the program comes with: icons, style and the tables of knowledge."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


class ResourceError(Exception):
    """A file the program comes with is not there: the installation is broken, whatever the user does."""


def resource(*parts: str) -> Path:
    """The path of a file or folder of resources/, by its parts: `resource("knowledge", "claims.toml")`.

    Raises ResourceError, naming the path looked at, when there is no such file or folder.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise ResourceError(
            f"The installation is incomplete: {'/'.join(parts)} is missing at {path}. Install the program again."
        )
    return path


def resource_text(*parts: str) -> str:
    """The text of a resource, which is always UTF-8; raises ResourceError when it is missing."""
    return resource(*parts).read_text(encoding="utf-8")


@cache
def _root() -> Path:
    """The folder of all resources: in a bundle, in an installed wheel, or beside the package in the source tree."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_resources", package.parent / "resources"]
    if bundle:
        candidates.insert(0, Path(bundle) / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    looked_at = ", ".join(map(str, candidates))
    raise ResourceError(f"The installation is incomplete: there is no folder of resources at {looked_at}.")
