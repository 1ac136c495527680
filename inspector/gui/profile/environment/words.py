"""What the colours of environments are called."""

from __future__ import annotations

from inspector.core.profiles.environment import EnvironmentColour
from inspector.core.text.language import mark

COLOURS = {
    EnvironmentColour.PLUM: mark("Plum"),
    EnvironmentColour.TEAL: mark("Teal"),
    EnvironmentColour.BLUE: mark("Blue"),
    EnvironmentColour.GREY: mark("Grey"),
    EnvironmentColour.PLUM_OUTLINE: mark("Plum, outlined"),
    EnvironmentColour.TEAL_OUTLINE: mark("Teal, outlined"),
}
