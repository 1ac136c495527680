"""How a window shares its width between its panes."""

from __future__ import annotations

from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """Which panes are seen, and how they share the width.

    `rail`: the sidebar is wanted as a rail. The widths, of the sidebar and of the middle pane, are None where nobody
    dragged, or where the pane is not seen. `inspecting`: the inspection is in front where the panes take turns.
    """

    inspecting: bool
    rail: bool
    sidebar: int | None
    middle: int | None
