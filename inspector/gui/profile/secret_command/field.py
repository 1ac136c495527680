"""The field of the command that prints a profile's secret: what is typed, what would be run, and a try of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from inspector.core.errors import ProfileError
from inspector.core.profiles import command_words
from inspector.core.profiles.command_words import FIELD, parse, written
from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.form_fields import FieldRow, Remark, line_edit
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import FlowLayout

HINT = mark(
    "A program and its arguments, quoted as in a shell or as a JSON list. No shell runs it. "
    "It runs once for each request, and what it prints is kept nowhere."
)
PLACEHOLDER = 'op read "op://Vault/Item/credential"'
MOST_SHOWN, MOST_CHARS = 12, 120
"""So many words of a command are listed, and so many characters of each."""
MOST_WRITTEN = 16 * command_words.MOST_CHARS
"""Characters of the longest command as it is written: a field that cuts it off would make another command of it."""


class SecretCommandField(QWidget):
    """`changed` follows every edit, `left` when the field was left. It is made when it is shown for the first time.

    `reveal` is the button that shows it, for somebody else to put where the secret is asked for.
    """

    made = Signal()
    changed = Signal()
    left = Signal()
    test_requested = Signal()
    stop_requested = Signal()

    edit: QLineEdit
    test: Button
    stop: Button

    def __init__(self) -> None:
        super().__init__()
        self._profile = Profile(name="")
        self._revealed = self._read_only = self._showing = False
        self.rows: dict[str, FieldRow] = {}
        self.reveal = buttons.link(tr("From a command"))
        self.reveal.set_tip(tr("Have a program print the secret, such as op, aws, vault or pass"))
        policy = self.reveal.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the line it is in is as high without it
        self.reveal.setSizePolicy(policy)
        self.reveal.clicked.connect(self.open)
        self.hide()

    def row(self, name: str) -> FieldRow | None:
        """The field that edits the member `name`; None for any other member, and while it is not shown."""
        return None if self.isHidden() else self.rows.get(name)

    @property
    def reasons(self) -> dict[str, str]:
        """Why what stands in the field is no command, where it is none; it is not in the profile then."""
        try:
            parse(self.text)
        except ProfileError as error:
            return {FIELD: str(error)}
        return {}

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text() if self.rows else ""

    @property
    def listed(self) -> str:
        """What is shown of what would be run."""
        return "\n".join(label.text() for label in self._words if not label.isHidden()) if self.rows else ""

    @property
    def said(self) -> str:
        """What is said of the last try."""
        return self._well.text or self._runs.text or self._bad.text if self.rows else ""

    def show_profile(self, profile: Profile) -> None:
        """Show the command of a profile; nothing where its method takes no secret, or the keyring has it."""
        other = profile.id != self._profile.id
        self._profile = profile
        if other:
            self._revealed = False
        takes_one = needed_secret(profile) is not None
        shown = takes_one and (bool(profile.secret_command) or self._revealed)
        self.reveal.setVisible(takes_one and not shown)
        if shown and not self.rows:
            self._make()
        if self.rows:
            if other or (not self.reasons and parse(self.text) != profile.secret_command):
                self._showing = True
                self.edit.setText(written(profile.secret_command))
                self.edit.setCursorPosition(0)
                self._showing = False
            self._show_words()
        self.setVisible(shown)

    def open(self) -> None:
        """Show the field, with the cursor in it."""
        self._reveal()
        if (row := self.row(FIELD)) is not None:
            row.take_focus()

    def _reveal(self) -> None:
        self._revealed = True
        self.show_profile(self._profile)

    def clear(self) -> None:
        """Have no command: the secret is the keyring's again."""
        self._revealed = False
        if self.rows:
            self.edit.setText("")
            self._edited()

    def take_up(self, text: str) -> None:
        """Have the same stand in the field as in that of another window, though it is no command yet."""
        self._reveal()
        if self.row(FIELD) is not None and text != self.edit.text():
            self.edit.setText(text)
            self._edited()

    def values(self, profile: Profile) -> dict[str, object]:
        """The member of a profile that is edited here, where it is and can be one."""
        if not self.rows or self.isHidden() or self.reasons:
            return {}
        return {FIELD: parse(self.text)}

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return (self.edit, self.test, self.stop) if self.rows else ()

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything as it is while a request runs."""
        self._read_only = read_only
        self.reveal.setEnabled(not read_only)
        if self.rows:
            self.edit.setReadOnly(read_only)
            self._enable()

    def show_trial(self, said: str, *, running: bool, well: bool = False) -> None:
        """Say what came of a try, or that one runs; nothing for no words."""
        if not self.rows:
            return
        had_focus = self.test.hasFocus() or self.stop.hasFocus()
        self.test.setVisible(not running)
        self.stop.setVisible(running)
        if had_focus:
            (self.stop if running else self.test).setFocus()
        before = self.said
        self._well.say(said if well and not running else "")
        self._runs.say(said if running else "")
        self._bad.say("" if well or running else said)
        if said and said != before:
            announce(self, said)

    def _make(self) -> None:
        px = theme.current().px
        self.edit = line_edit(PLACEHOLDER)
        self.edit.setMaxLength(MOST_WRITTEN)
        self._words = list[MixedLabel]()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._well, self._bad = Remark("ok", "ok_glyph", "text2"), Remark()
        self._runs = Remark("terminal", "text2", "text2")  # a tick would say that it has ended well
        self.test, self.stop = buttons.secondary(tr("Test"), height=28), buttons.secondary(tr("Cancel"), height=28)
        self.test.set_tip(tr("Run it once, and say whether it prints a secret. The secret is not shown."))
        self.stop.hide()
        line = FlowLayout(gap=8)
        line.addWidget(self.test)
        line.addWidget(self.stop)
        holder = QWidget()
        below = QVBoxLayout(holder)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(px(6))
        below.addWidget(self.edit)
        below.addLayout(self._list)
        below.addLayout(line)
        below.addWidget(self._well)
        below.addWidget(self._runs)
        below.addWidget(self._bad)
        row = FieldRow(tr("Secret command"), holder, focus=self.edit)
        row.set_hint(tr(HINT))
        self.rows = {FIELD: row}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self.left)
        self.test.clicked.connect(self.test_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.set_read_only(self._read_only)
        self.made.emit()

    def _edited(self) -> None:
        if not self._showing:
            self._show_words()
            self.changed.emit()

    def _show_words(self) -> None:
        """List the program and each argument as it would be given, so that nobody has to know how quotes are read."""
        words = () if self.reasons else parse(self.text)
        lines = [f"{number}  {elide(visible(word), MOST_CHARS)}" for number, word in enumerate(words[:MOST_SHOWN], 1)]
        if (more := len(words) - MOST_SHOWN) > 0:
            lines.append(plural(more, "and {n} more", "and {n} more"))
        while len(self._words) < len(lines):
            self._words.append(MixedLabel("", Role.MONO_SMALL, "text2"))
            self._list.addWidget(self._words[-1])
        for label, line in zip(self._words, (*lines, *[""] * len(self._words)), strict=False):
            label.set_spans(line)
            label.setVisible(bool(line))
        self._enable()

    def _enable(self) -> None:
        self.test.setEnabled(bool(self.text.strip()) and not self.reasons and not self._read_only)
