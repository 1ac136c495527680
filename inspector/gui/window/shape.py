"""How a window shares its width between its panes, now and in a later run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from inspector.core.values import dataclass
from inspector.gui.startup.opening import settings
from inspector.gui.theme import theme

LEAST_OF_SIDEBAR, MOST_OF_SIDEBAR = 200, 320


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
    kept = QSettings(str(path), QSettings.Format.IniFormat)
    kept.setValue("geometry", geometry)
    kept.setValue("rail", shape.rail)
    for name, width in (("request", shape.middle), ("sidebar", shape.sidebar), ("third", shape.third)):
        if width is not None:
            kept.setValue(name, width)
    kept.sync()


def recalled(path: Path | None) -> Shape | None:
    """The sizes of the panes in `path` where they are sensible; None where there are none."""
    kept, px = settings(path), theme.current().px
    if kept is None:
        return None
    sidebar = _number(kept.value("sidebar"))
    return Shape(
        inspecting=False,
        rail=kept.value("rail") in (True, "true"),
        sidebar=min(max(sidebar, px(LEAST_OF_SIDEBAR)), px(MOST_OF_SIDEBAR)) if sidebar else None,
        middle=_number(kept.value("request")) or None,
        third=_number(kept.value("third")) or None,
    )


def _number(value: object) -> int:
    """A width as the file holds it, a text, or as this run wrote it; 0 for anything else."""
    return int(str(value)) if str(value).isdecimal() else 0
