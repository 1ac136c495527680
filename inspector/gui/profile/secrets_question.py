"""The question about secrets that stand in the file of profiles: what is where, and three ways to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce, sentences
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import BOLD, MUTED, PLAIN, MixedLabel, Span
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import Fitting

if TYPE_CHECKING:
    from inspector.gui.model.profile_secrets.secrets_in_file import Found

WIDTH, MOST_LINES, MOST_NAME = 500, 6, 40


class SecretsQuestion(Overlay):
    """Esc, and a press beside it, leave everything as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Question"))
        px = theme.current().px
        self._title = MixedLabel("", Role.PANE_TITLE)
        self._words = MixedLabel("", Role.BODY, "text2")
        self._note = MixedLabel("", Role.BODY, "text2")
        self._lines = [MixedLabel("", Role.SECONDARY, "text1") for _ in range(MOST_LINES + 1)]
        inset = Card(None, "inset", padding=10)
        for line in self._lines:
            inset.body.addWidget(line)
        self.move_there = buttons.primary(tr("Move to the keyring"))
        self.remove = buttons.secondary(tr("Remove from the file"))
        self.leave = buttons.secondary(tr("Leave for now"))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Glyph("warn", "warn_glyph", 20), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        row = QWidget()
        flow = FlowLayout(row, 8, 8)
        for button in (self.move_there, self.remove, self.leave):
            flow.addWidget(button)
        self.card.set_padding(20)
        body = self.card.body
        self.page = Fitting()
        self.page.column.setSpacing(px(6))
        for widget in (self._words, inset, self._note):
            self.page.column.addWidget(widget)
        body.addLayout(head)
        body.addWidget(self.page)
        body.addSpacing(px(8))
        body.addWidget(row)

    @property
    def words(self) -> str:
        """All that it says, line by line."""
        shown = (self._title, self._words, *self._lines, self._note)
        return "\n".join(label.text() for label in shown if not label.isHidden())

    def ask(self, found: Found, keyring: str) -> None:
        """Ask about these; `keyring` is where they can be moved to, empty where nothing outlives the program."""
        secrets = [each for _, of_profile in found for each in of_profile]
        lines = list(dict.fromkeys(_line(profile.name, each.shown) for profile, kept in found for each in kept))
        movable = bool(keyring) and any(each.movable for each in secrets)
        title = plural(
            len(secrets), "{n} secret stands in the file of profiles", "{n} secrets stand in the file of profiles"
        )
        words = tr(
            "That file is plain text: whoever can read it, or a copy of it, has them. What is removed is kept nowhere."
        )
        self._title.set_spans(title)
        self._words.set_spans(words)
        more = len(lines) - MOST_LINES
        shown = [*lines[:MOST_LINES], *([((plural(more, "and {n} more", "and {n} more"), MUTED),)] if more > 0 else [])]
        for label, line in zip(self._lines, [*shown, *[()] * len(self._lines)], strict=False):
            label.setVisible(bool(line))
            label.set_spans(line)
        note = self._note_on(keyring, some=movable, every=all(each.movable for each in secrets))
        self._note.set_spans(note)
        self._note.setVisible(bool(note))
        self.move_there.setVisible(movable)
        self.setAccessibleName(title)
        self.page.setAccessibleName(title)
        self.setAccessibleDescription(f"{words} {note}".strip())
        self.open_overlay(self.move_there if movable else self.leave)
        announce(self, sentences(title, words, note))

    def _note_on(self, keyring: str, *, some: bool, every: bool) -> str:
        if not keyring:
            return tr("There is no keyring that would keep them, so they can only be removed or left.")
        if some and every:
            return tr("In {keyring} they are sent from there as before. Nothing else changes.", keyring=keyring)
        if some:
            return tr(
                "Extra parameters go into {keyring} and are sent from there as before. What stands in another field "
                "cannot be sent from there: it stays until you remove it.",
                keyring=keyring,
            )
        return tr("They stand where nothing can be sent from the keyring, so they can only be removed or left.")

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)


def _line(name: str, shown: str) -> tuple[Span, ...]:
    return (visible(elide(name, MOST_NAME)), BOLD), (f"  {shown}", PLAIN)
