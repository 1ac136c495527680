"""The field of the secret that the method takes. It shows where the secret is, never the secret nor its length."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.profiles.credentials import CLIENT_SECRET, NeededSecret, SecretKind
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.model.secrets import SecretInfo, SecretStatus
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.buttons import Button
from inspector.gui.widgets.form_fields import FieldRow, Remark, line_edit
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PlainLabel, plain_tooltip
from inspector.gui.widgets.layout import Card, set_margins


@dataclass(frozen=True, slots=True)
class SecretPlace:
    """Where a profile's secret is kept, for people. `kept` is said of a secret that is there, the rest when narrow.

    `name` is the keyring; `shortest` is "Stored" unless it is given. `fleeting`: what is kept there is gone when the
    program ends.
    """

    name: str
    kept: str
    short: str
    shortest: str = ""
    fleeting: bool = False


MISSING = {
    SecretKind.CLIENT_SECRET: (mark("No secret stored"), mark("No secret"), mark("Enter secret")),
    SecretKind.PRIVATE_KEY: (mark("No key stored"), mark("No key"), mark("Enter key")),
    SecretKind.PASSPHRASE: (mark("No passphrase stored"), mark("No passphrase"), mark("Enter passphrase")),
}
"""What is said of a kind that is missing, the same where there is little room, and the label of the button."""
ENDS = {" ": mark("a space"), "\t": mark("a tab"), "\n": mark("a line break"), "\r": mark("a line break")}


class SecretField(QWidget):
    """Asks for what it wants by signals; the answers come back through `show_state`."""

    help_place = "secret"

    save_requested = Signal(str)
    forget_requested = Signal()
    retry_requested = Signal()
    keyring_requested = Signal()
    """A command prints the secret, and the keyring is to have it again."""
    editing_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._info = SecretInfo()
        self._home = SecretPlace(tr("the keyring"), tr("Stored in the keyring"), tr("In the keyring"))
        self._needed: NeededSecret | None = CLIENT_SECRET
        self._editable = True
        self.rest = SecretAtRest()
        self.entry = line_edit("")
        self.entry.setEchoMode(QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.entry.setInputMethodHints(hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText)
        self.entry.setDragEnabled(False)
        self.save = buttons.secondary(tr("Save"), height=30)
        self.keep = buttons.flat(tr("Keep old"), height=30)
        self._note = Remark("info", "text2", "text2")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rest)
        self._stack.addWidget(self._entry_row())
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack)
        column.addWidget(self._note)
        self.row = FieldRow(tr(CLIENT_SECRET.label), holder, focus=self.rest.first)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.row)
        self._name_buttons()
        self._connect()
        self._show()

    def _entry_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(8))
        line.addWidget(self.entry, 1)
        line.addWidget(self.save)
        line.addWidget(self.keep)
        return row

    def _name_buttons(self) -> None:
        # The field's label names the field; its buttons keep their own names.
        for button in (self.rest.first, self.rest.second):
            button.setAccessibleName(button.label)

    def _connect(self) -> None:
        self.rest.first.clicked.connect(self._on_first)
        self.rest.second.clicked.connect(self.forget_requested)
        self.save.clicked.connect(self.submit)
        self.keep.clicked.connect(self.stop_editing)
        self.entry.textChanged.connect(self._on_text)
        self.entry.installEventFilter(self)

    # --- what it shows ----------------------------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether a new secret is being typed."""
        return self._stack.currentIndex() == 1

    @property
    def typed(self) -> str:
        """What has been typed so far."""
        return self.entry.text()

    def show_state(self, info: SecretInfo, home: SecretPlace, needed: NeededSecret | None = CLIENT_SECRET) -> None:
        """Show where the secret stands; `needed` is None where the client authentication takes none."""
        if needed != self._needed or (info.state is SecretStatus.COMMAND and self.editing):
            self.clear()  # what was typed for another kind of secret is not for this one
        if info.state is not self._info.state or info.problem != self._info.problem:
            self.row.set_error(info.problem if info.state is SecretStatus.REFUSED else "")
        self._info, self._home, self._needed = info, home, needed
        self._show()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return (self.rest.first, self.rest.second, self.entry, self.save, self.keep)

    def set_editable(self, editable: bool) -> None:
        """Let the secret be replaced, or not while a request runs."""
        self._editable = editable
        self._show()

    def _show(self) -> None:
        texts, icon, token, first, second = self._face()
        if self.rest.second.hasFocus() and first and not second:  # or the focus would go on to the next field
            self.rest.first.setFocus(Qt.FocusReason.OtherFocusReason)
        for button, label in ((self.rest.first, first), (self.rest.second, second)):
            button.setVisible(bool(label))
            button.setEnabled(self._editable)
            if label:
                button.setText(label)
        self.rest.say(texts, icon, token)  # after the buttons, which take their room first
        self._show_kind(self._needed or CLIENT_SECRET)
        self.rest.setAccessibleDescription(texts[0])
        self.keep.setText(tr("Keep old") if self._info.state is SecretStatus.STORED else tr("Cancel"))

    def _show_kind(self, needed: NeededSecret) -> None:
        self.row.label.setText(tr(needed.label))
        self.row.set_aside(tr("optional") if needed.optional else "")
        for widget in (self.rest, self.entry):
            widget.setAccessibleName(tr(needed.label))
        self.entry.setPlaceholderText(tr("Paste the PEM text") if needed.multiline else "")

    def _face(self) -> tuple[tuple[str, ...], str, str, str, str]:
        """The text and what is said for want of room, icon, its colour, and the labels of the two buttons."""
        home, state = self._home, self._info.state
        if self._needed is None:
            return (tr("Not sent with this method"), tr("Not sent")), "lock-open", "text3", "", ""
        if state is SecretStatus.COMMAND:
            return (home.kept, home.short), "terminal", "text2", tr("Use the keyring"), ""
        if state is SecretStatus.STORED:
            icon = ("warn", "warn_glyph") if home.fleeting else ("lock", "text2")
            return (home.kept, home.short, home.shortest or tr("Stored")), *icon, tr("Replace"), tr("Forget")
        if state is SecretStatus.MISSING:
            long, short, enter = map(tr, MISSING[self._needed.kind])
            return (long, short), "lock-open", "text2", enter, ""
        if state is SecretStatus.LOCKED:
            return (tr("{name} is locked", name=home.name), tr("Locked")), "lock", "warn_glyph", tr("Unlock"), ""
        if state is SecretStatus.REFUSED:
            return (
                (tr("Not read from {name}", name=home.name), tr("Not read")),
                "warn",
                "warn_glyph",
                tr("Try again"),
                "",
            )
        return (tr("Looking in {name}", name=home.name), tr("Looking")), "lock", "text3", "", ""

    # --- editing ----------------------------------------------------------------------------------------------------

    def start_editing(self) -> None:
        """Show the entry, empty, with the cursor in it."""
        if self._needed is None or not self._editable or self._info.state is SecretStatus.COMMAND:
            return
        self.row.set_error("")
        self._stack.setCurrentIndex(1)
        self._on_text("")
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing_changed.emit(True)

    def stop_editing(self) -> None:
        """Forget what was typed and show the state again."""
        if not self.editing:
            return
        had_focus = any(widget.hasFocus() for widget in (self.entry, self.save, self.keep))
        self.entry.setText("")  # `clear` would leave the letters in the history of the field
        self._note.say("")
        self.row.set_error("")
        self._stack.setCurrentIndex(0)
        if had_focus:
            self.rest.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editing_changed.emit(False)

    def submit(self) -> None:
        """Ask for what was typed to be stored, exactly as it is."""
        if self.entry.text():
            self.save.setEnabled(False)
            self.save_requested.emit(self.entry.text())

    def saved(self) -> None:
        """It was stored: forget what was typed, and point out once more what looks like a slip."""
        note = self._remark(self.entry.text())
        self.stop_editing()
        self._note.say(note)

    def show_error(self, message: str) -> None:
        """Say why the secret was not stored or is needed; what was typed stays in the entry."""
        self.save.setEnabled(bool(self.entry.text()))
        self.row.set_error(message)

    def take_focus(self) -> None:
        """The entry while a secret is typed, else the first button."""
        (self.entry if self.editing else self.rest.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed and said, before another profile is shown."""
        self.stop_editing()
        self._note.say("")
        self.row.set_error("")

    def _on_first(self) -> None:
        if self._info.state in (SecretStatus.LOCKED, SecretStatus.REFUSED):
            self.retry_requested.emit()
        elif self._info.state is SecretStatus.COMMAND:
            self.keyring_requested.emit()
        else:
            self.start_editing()

    def _on_text(self, text: str) -> None:
        self.save.setEnabled(bool(text))
        self._note.say(self._remark(text))

    def _remark(self, text: str) -> str:
        return "" if self._needed is not None and self._needed.multiline else white_space_note(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.entry and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.stop_editing()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self.submit()
                return True
        return super().eventFilter(watched, event)


class SecretAtRest(Card):
    """The row for a secret at rest: glyph, words, at most two buttons; these stand below where there is no room."""

    def __init__(self) -> None:
        super().__init__("edge", "inset", radius=6, padding=0)
        px = theme.current().px
        self._glyph = Glyph("lock")
        self._label = PlainLabel("", Role.BODY, elide=Qt.TextElideMode.ElideRight)
        self._texts: tuple[str, ...] = ("",)
        self.first: Button = buttons.link(tr("Replace"))
        self.second: Button = buttons.link(tr("Forget"))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words, links = QHBoxLayout(), QHBoxLayout()
        for part in (self._line, words, links):
            part.setSpacing(px(6))
        words.addWidget(self._glyph)
        words.addWidget(self._label, 1)
        links.addWidget(self.first)
        links.addWidget(self.second)
        links.addStretch()
        self._line.addLayout(words, 1)
        self._line.addLayout(links)
        self.body.addLayout(self._line)
        self._turn(QBoxLayout.Direction.LeftToRight)
        self.setMinimumHeight(px(30))

    @property
    def text(self) -> str:
        """The words as they are shown now."""
        return self._label.text()

    @property
    def full_text(self) -> str:
        """The words that are shown where there is room for them."""
        return self._texts[0]

    def say(self, texts: tuple[str, ...], icon: str, token: str) -> None:
        """Say where the secret is, with the first of these texts for which there is room, else the last."""
        self._texts = texts
        self._glyph.show_icon(icon, token)
        self._label.set_token("warn_text" if token == "warn_glyph" else "text1")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = theme.current().px
        links = sum(button.sizeHint().width() + px(6) for button in (self.first, self.second) if not button.isHidden())
        whole = self.width() - px(16 + 6 + 9 + 5 + 2)
        beside = [text for text in self._texts if self._wide(text) <= whole - links]
        below = [text for text in self._texts if self._wide(text) <= whole]
        way = QBoxLayout.Direction.LeftToRight if beside or not links else QBoxLayout.Direction.TopToBottom
        if self.isVisible() and way != self._line.direction():
            self._turn(way)
        self._label.setText((beside or below or [self._texts[-1]])[0] if self.isVisible() else self._texts[0])
        self._label.setToolTip(plain_tooltip("" if self._label.text() == self._texts[0] else self._texts[0]))

    def _turn(self, way: QBoxLayout.Direction) -> None:
        px = theme.current().px
        self._line.setDirection(way)
        set_margins(self._line, px(9), px(2 if way is QBoxLayout.Direction.LeftToRight else 6), px(5), px(2))

    def _wide(self, text: str) -> int:
        return self._label.fontMetrics().horizontalAdvance(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()


def white_space_note(secret: str) -> str:
    """A sentence about white space at either end of a secret, which is kept; empty when there is none."""
    first, last = _white(secret[:1]), _white(secret[-1:])
    if first and last:
        return tr("The secret begins with {first} and ends with {last}. Kept as you typed it.", first=first, last=last)
    if first:
        return tr("The secret begins with {first}. Kept as you typed it.", first=first)
    return tr("The secret ends with {last}. Kept as you typed it.", last=last) if last else ""


def _white(character: str) -> str:
    """What a character of white space is called; "" for any other."""
    if not character.isspace():
        return ""
    return tr(ENDS[character]) if character in ENDS else tr("white space")
