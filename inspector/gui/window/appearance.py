"""Light, dark or as the system: the user's choice, kept in the layout file."""

from __future__ import annotations

from pathlib import Path

from inspector.core.text.language import mark
from inspector.gui.model.preferences import Preferences
from inspector.gui.startup.opening import APPEARANCE
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Scheme

SCHEMES: tuple[tuple[str, Scheme], ...] = (
    (mark("As the system"), "system"),
    (mark("Light"), "light"),
    (mark("Dark"), "dark"),
)


def recall(layout: Path | None) -> None:
    """Take up the choice of the last run; without one, as the system. What `opening` paints follows it by itself."""
    if layout is None or not layout.exists():
        return
    chosen = Preferences(layout).text(APPEARANCE)
    for _, scheme in SCHEMES:
        if scheme == chosen:
            theme.current().set_scheme(scheme)


def choose(scheme: Scheme, layout: Path | None) -> None:
    """Show the window so from now on, in later runs too."""
    theme.current().set_scheme(scheme)
    Preferences(layout).keep(APPEARANCE, scheme)
