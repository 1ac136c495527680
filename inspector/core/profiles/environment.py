"""Environments: what a client is for, such as production, with a colour and what is asked before a request."""

from __future__ import annotations

from enum import StrEnum

from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass


class EnvironmentColour(StrEnum):
    """The six ways an environment is marked; the last two are outlines. Red, amber and green are verdicts."""

    PLUM = "plum"
    TEAL = "teal"
    BLUE = "blue"
    GREY = "grey"
    PLUM_OUTLINE = "plum-outline"
    TEAL_OUTLINE = "teal-outline"


@dataclass(frozen=True, slots=True)
class Environment:
    """`name` is what profiles name it by (`Profile.environment`). `asks`: before each request the user is asked."""

    name: str
    colour: EnvironmentColour
    asks: bool = False


PRODUCTION, STAGING, DEVELOPMENT = mark("Production"), mark("Staging"), mark("Development")
STANDARD = (
    Environment(PRODUCTION, EnvironmentColour.PLUM),
    Environment(STAGING, EnvironmentColour.TEAL),
    Environment(DEVELOPMENT, EnvironmentColour.GREY),
)
"""Those that are there before anybody made one, in their order. Names are stored in English and shown translated."""


def shown_name(name: str) -> str:
    """The name of an environment in the language of the window: a user's own one is as it is."""
    return tr(name) if name in (PRODUCTION, STAGING, DEVELOPMENT) else name
