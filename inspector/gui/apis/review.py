"""What was read of APIs, over the window before anything is kept: each with its settings, and what is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inspector.core.definitions.acceptors.telling import told
from inspector.core.text.display import visible
from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import Fitting, have_seen
from inspector.gui.widgets.wording import prose

if TYPE_CHECKING:
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.definitions.acceptors.gathering import ReadApi
    from inspector.core.definitions.acceptors.reading import ReadApis
    from inspector.core.profiles.profile import Profile

WIDTH = 560
FOR_TOKEN = "token"
"""In the place of a profile's id: they are asked of the token that is shown, and kept with no profile."""


class ReadApiCard(Card):
    """One API: whether it is used, its name, its settings in a line, and what could not be read of it."""

    changed = Signal()

    def __init__(self, read: ReadApi, name: str) -> None:
        super().__init__(None, "inset", padding=10)
        self._read = read
        said = str(told(read))
        self.tick = QCheckBox(tr("Use it"))
        self.tick.setChecked(True)
        self.tick.setAccessibleDescription(said)
        self.name = line_edit(tr("orders API"), mono=False)
        self.name.setText(name)
        self.row = FieldRow(tr("Name of the API"), self.name)
        self.row.set_hint(said)
        self.row.add_to_head(self.tick)
        self.tick.lower()  # before the field, as it is seen: Tab goes by that
        self.body.addWidget(MixedLabel(prose(said), Role.BODY, "text1", max_width=None))
        for note in read.notes:
            self.body.addWidget(MixedLabel(prose(str(note)), Role.SECONDARY, "text2", max_width=None))
        self.body.addWidget(self.row)
        self.words = " ".join([said, *map(str, read.notes)])
        """What it says of the API."""
        self.tick.toggled.connect(self._on_toggled)
        self.name.textEdited.connect(self._on_edited)

    @property
    def api(self) -> ProtectedApi | None:
        """The API under its name; None where it is not to be used."""
        return replace(self._read.api, name=self.name.text().strip()) if self.tick.isChecked() else None

    def _on_edited(self, _: str) -> None:
        self.changed.emit()

    def _on_toggled(self, on: bool) -> None:
        self.name.setEnabled(on)
        self.changed.emit()


class SettingsReview(Overlay):
    """Esc, and a press beside it, use nothing."""

    accepted = Signal(str, object)
    """With the id of the profile that keeps them, or FOR_TOKEN; and the tuple of APIs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Settings of APIs"))
        px = theme.current().px
        self.cards: tuple[ReadApiCard, ...] = ()
        self._profiles: dict[str, Profile] = {}
        self._title = MixedLabel("", Role.PANE_TITLE)
        self._about = MixedLabel("", Role.SECONDARY, "text2", max_width=None)
        self._holder: QWidget | None = None
        self.page = Fitting()
        self.profile = Choice()
        self.use = buttons.primary("")
        self.leave = buttons.secondary(tr("Cancel"))
        row = QWidget()
        flow = FlowLayout(row, 8, 8)
        flow.addWidget(self.use)
        flow.addWidget(self.leave)
        self.card.set_padding(20)
        body = self.card.body
        body.addWidget(self._title)
        body.addWidget(self._about)
        body.addWidget(self.page)
        body.addSpacing(px(4))
        body.addWidget(FieldRow(tr("Keep with the profile"), self.profile))
        body.addSpacing(px(8))
        body.addWidget(row)
        self.profile.currentIndexChanged.connect(self._show_state)
        self.use.clicked.connect(self._on_use)
        self.leave.clicked.connect(self.close_overlay)
        self.closed.connect(self._forget)

    @property
    def words(self) -> str:
        """All that it says."""
        return " ".join([self._title.text(), self._about.text(), *(card.words for card in self.cards)])

    def ask(
        self, found: ReadApis, profiles: Sequence[Profile], chosen: str, *, has_token: bool, called: str = ""
    ) -> None:
        """Show what was found; `chosen` is the id of the profile that comes first, or FOR_TOKEN.

        `called` is the name of the user's API whose settings are read again: the first that was found gets it.
        """
        self._profiles = {profile.id: profile for profile in profiles}
        count = len(found.apis)
        self._title.set_spans(plural(count, "Settings of an API", "Settings of {n} APIs"))
        notes = [*map(str, found.notes), *map(str, found.problems)]
        self._about.set_spans(prose(" ".join(notes)))
        self._about.setVisible(bool(notes))
        self._fill(found.apis, called)
        blocked = self.profile.blockSignals(True)
        self.profile.clear()
        for profile in profiles:
            self.profile.add(profile.name, profile.id)
        if has_token:
            self.profile.add(tr("With none: for tokens like this one, until Log out"), FOR_TOKEN)
        self.profile.choose(chosen)
        self.profile.blockSignals(blocked)
        self._show_state()
        self.setAccessibleDescription(self.words)
        self.open_overlay(self.use)
        announce(self, self.words)

    def say(self, at: int, wrong: str) -> None:
        """Say why one of the APIs that are used cannot be kept."""
        used = [card for card in self.cards if card.api is not None]
        used[at].row.set_error(wrong)
        used[at].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrange()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Have what the keyboard comes to in sight, also where it comes from outside of what is scrolled."""
        super().focusNextPrevChild(following)
        held: QWidget | None = self.window().focusWidget()
        if held is not None and self.page.isAncestorOf(held):
            have_seen(held, held.rect())
        return True

    def place_card(self) -> None:
        """In the middle; what does not fit is scrolled."""
        self.place_card_of_width(WIDTH)

    def _fill(self, apis: Sequence[ReadApi], called: str) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(8))
        names = [each.api.name for each in apis]
        if called and called not in names:
            names[0] = called
        self.cards = tuple(ReadApiCard(read, name) for read, name in zip(apis, names, strict=True))
        for card in self.cards:
            column.addWidget(card)
            card.changed.connect(self._show_state)
        self._forget_holder()
        self._holder = holder
        self.page.column.addWidget(holder)

    def _show_state(self) -> None:
        """Say what a press does, and whose settings it replaces."""
        profile = self._profiles.get(self.profile.value())
        there = {api.name for api in profile.apis} if profile is not None else set()
        used = [api for card in self.cards if (api := card.api) is not None]
        count = len(used)
        keeps = plural(count, "Keep it", "Keep {n} APIs") if count else tr("Keep it")
        uses = plural(count, "Ask it", "Ask {n} APIs") if count else tr("Ask it")
        self.use.setText(keeps if profile is not None else uses)
        self.use.setEnabled(bool(used))
        for card in self.cards:
            name = card.api.name if card.api is not None else ""
            card.row.set_error("")
            replaces = bool(name) and name in there
            card.row.set_note(tr("Replaces the settings of {name}.", name=visible(name)) if replaces else "")
        if self.isVisible():
            self.arrange()

    def _on_use(self) -> None:
        apis = tuple(api for card in self.cards if (api := card.api) is not None)
        if apis:
            self.accepted.emit(self.profile.value(), apis)

    def _forget(self) -> None:
        """What was read is of no use any more."""
        self.cards = ()
        self._forget_holder()

    def _forget_holder(self) -> None:
        holder, self._holder = self._holder, None
        if holder is not None:
            self.page.column.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
