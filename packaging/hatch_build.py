"""What hatchling adds to the wheel: the program's files, which live beside the package in the source tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

IN_PARTS = "translations"
"""Of this folder only what is compiled is shipped; what that is made from stays in the source tree."""


class Resources(BuildHookInterface[Any]):
    """Puts resources/ and docs/ into the wheel as inspector/_resources and _docs, where inspector/resources.py looks.

    An editable install gets no copy: it reads the source tree, and a copy would be old after the next edit.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a build; `version` is "standard" or "editable"."""
        if version == "editable":
            return
        folder = Path(self.root, "resources")
        compiled = folder.glob(f"{IN_PARTS}/*.qm")
        for source in sorted([*folder.iterdir(), *compiled]):
            if source.name != IN_PARTS:
                build_data["force_include"][str(source)] = f"inspector/_resources/{source.relative_to(folder)}"
        build_data["force_include"][str(Path(self.root, "docs"))] = "inspector/_docs"
