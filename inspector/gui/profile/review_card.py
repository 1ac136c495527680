"""What a profile would do that nobody has confirmed, above its fields: to use it, to leave it, or to remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.buttons import flat, secondary
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.wording import prose

if TYPE_CHECKING:
    from inspector.core.profiles.reach import Reach


class ReviewCard(Card):
    """Hidden where there is nothing to confirm. "Not now" leaves one line of it, from which it opens again."""

    use_requested = Signal()
    remove_requested = Signal()
    closed = Signal()
    """The user does not want to decide now."""

    def __init__(self) -> None:
        super().__init__("warn_glyph", "inset", radius=6, padding=11)
        px = theme.current().px
        self._profile_id, self._put_off = "", False
        self._pending: tuple[Reach, ...] = ()
        self._title = PlainLabel("", Role.BODY_BOLD, wrap=True)
        self._words = MixedLabel("", Role.SECONDARY, "text2")
        self._lines = QWidget()
        self._list = QVBoxLayout(self._lines)
        self._list.setContentsMargins(0, px(2), 0, px(2))
        self._list.setSpacing(px(5))
        self.use = secondary(tr("Use this profile"), height=28)
        self.look = secondary(tr("Look at it"), height=28)
        self.not_now = flat(tr("Not now"), height=28)
        self.remove = flat(tr("Remove"), height=28)
        buttons = FlowLayout(gap=8)
        for button in (self.use, self.look, self.not_now, self.remove):
            buttons.addWidget(button)
        heading = QHBoxLayout()
        heading.setSpacing(px(7))
        heading.addWidget(Glyph("warn", "warn_glyph", size=16, line=18), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1)
        self.body.addLayout(heading)
        for widget in (self._words, self._lines):
            self.body.addWidget(widget)
        self.body.addLayout(buttons)
        self.use.clicked.connect(self.use_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.not_now.clicked.connect(self._on_not_now)
        self.look.clicked.connect(self.open)
        self.hide()

    @property
    def told(self) -> tuple[str, ...]:
        """The sentences that are shown."""
        return tuple(label.text() for label in self._lines.findChildren(MixedLabel)) if not self._put_off else ()

    def show_pending(self, profile_id: str, pending: tuple[Reach, ...]) -> None:
        """Say what a profile would do; nothing where that is nothing. What is said already stays as it is."""
        if (profile_id, tuple(each.digest for each in pending)) == self.said:
            return
        self._profile_id, self._pending, self._put_off = profile_id, pending, False
        self._draw()
        if pending:
            announce(self, self.accessibleDescription())

    @property
    def said(self) -> tuple[str, tuple[str, ...]]:
        """Of which profile, by its id, what is said: the digests of it."""
        return self._profile_id, tuple(each.digest for each in self._pending)

    def open(self) -> None:
        """Say all of it, and have the keyboard here."""
        self._put_off = False
        self._draw()
        self.use.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.accessibleDescription())

    def _on_not_now(self) -> None:
        self._put_off = True
        self.closed.emit()  # first: hiding what has the focus moves it on
        self._draw()

    def _draw(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.setParent(None)
                row.deleteLater()
        if not self._pending:
            self._title.setText("")
            self._words.set_spans(())
            self.setAccessibleDescription("")
            self.hide()
            return
        told, open_ = tuple(str(each.sentence) for each in self._pending), not self._put_off
        title = tr("Before this profile is used") if open_ else tr("This profile is not used yet")
        words = plural(
            len(told),
            "Nothing is sent, read or trusted with it until you confirm this:",
            "Nothing is sent, read or trusted with it until you confirm these {n} things:",
        )
        self._title.setText(title)
        self._words.set_spans(prose(words))
        for sentence in told if open_ else ():
            self._list.addWidget(_Line(sentence))
        for widget in (self._words, self._lines, self.use, self.not_now, self.remove):
            widget.setVisible(open_)
        self.look.setVisible(not open_)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((words, *told)))
        self.show()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return self.use, self.look, self.not_now, self.remove


class _Line(QWidget):
    """One sentence with a mark before it."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(7))
        row.addWidget(PlainLabel("•", Role.SECONDARY, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(MixedLabel(prose(sentence), Role.SECONDARY, "text1"), 1)
