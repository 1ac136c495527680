"""Which environment the profiles of an import come into: as they say themselves, one for all, or none."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.profiles.environment import Environment, shown_name
from inspector.core.text.language import tr
from inspector.gui.theme.swatches import swatch_icon
from inspector.gui.widgets.form_fields import Choice

AS_GUESSED, NONE, NAMED = "guess", "none", "in:"


class EnvironmentChoice(Choice):
    """What is chosen is told by `chosen`, and changed by the user alone."""

    @property
    def chosen(self) -> str | None:
        """The name of an environment, "" for none, None for what the profiles say themselves."""
        value = self.value()
        return None if value in (AS_GUESSED, "") else value.removeprefix(NAMED) if value != NONE else ""

    def show_choices(self, environments: Sequence[Environment], guessed: int, of: int, chosen: str | None) -> None:
        """Offer these; so many of the new profiles say themselves where they belong."""
        blocked = self.blockSignals(True)
        self.clear()
        self.add(tr("As guessed from the name: {n} of {count}", n=guessed, count=of), AS_GUESSED)
        for each in environments:
            self.add(shown_name(each.name), NAMED + each.name)
            self.setItemIcon(self.count() - 1, swatch_icon(each.colour))
        self.add(tr("No environment"), NONE)
        self.choose(AS_GUESSED if chosen is None else NAMED + chosen if chosen else NONE)
        self.blockSignals(blocked)
