"""How a window shares its width between its panes, now and in a later run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from inspector.core.values import dataclass
from inspector.gui.model.choices.layout_file import LayoutFile
from inspector.gui.startup.opening import settings
from inspector.gui.theme import theme

LEAST_OF_SIDEBAR, MOST_OF_SIDEBAR = 200, 320
MOST = 100_000
"""No screen is wider than that; Qt counts to 16,777,215."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Which panes are seen, and how they share the width.

    `rail`: the sidebar is wanted as a rail. The widths, of the sidebar, of the middle pane and of the one beside the
    inspection, are None where nobody dragged, or where the pane is not seen. `inspecting`: the inspection is in front
    where the panes take turns. `alone`: it is all that is seen.
    """

    inspecting: bool
    rail: bool
    sidebar: int | None
    middle: int | None
    third: int | None = None
    alone: bool = False


def remember(path: Path, shape: Shape, geometry: QByteArray) -> None:
    """Write the sizes of window and panes to `path`."""
    widths = {"request": shape.middle, "sidebar": shape.sidebar, "third": shape.third}
    LayoutFile(path).keep(
        geometry=bytes(geometry.toHex().data()).decode(),
        rail="true" if shape.rail else "false",
        **{name: str(width) for name, width in widths.items() if width is not None},
    )


def recalled(path: Path | None) -> Shape | None:
    """The sizes of the panes in `path` where they are sensible; None where there are none."""
    kept, px = settings(path), theme.current().px
    if kept is None:
        return None
    sidebar = _width(kept, "sidebar")
    return Shape(
        inspecting=False,
        rail=kept.text("rail") == "true",
        sidebar=min(max(sidebar, px(LEAST_OF_SIDEBAR)), px(MOST_OF_SIDEBAR)) if sidebar else None,
        middle=_width(kept, "request") or None,
        third=_width(kept, "third") or None,
    )


def _width(kept: LayoutFile, name: str) -> int:
    return min(kept.number(name), MOST)
