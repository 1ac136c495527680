"""What the row of a scope opens to: what the server said, its cause, what else came, which claims it changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.display import elide
from inspector.core.text.language import tr
from inspector.gui.scopes.told import ScopeTold
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import MixedLabel, Span, Style
from inspector.gui.widgets.layout import Card, FlowLayout
from inspector.gui.widgets.wording import prose, value

MOST_SAID = 1200
LABEL_WIDTH = 76
_LABEL = Style(role=Role.SECONDARY_MEDIUM, token="text2")


class ScopeDetails(Card):
    """One for the table; it stands in the row that is open. `copy_asked` has the command, and what it does."""

    copy_asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(None, "inset", radius=6, padding=12, above=8)
        self._command = self._note = ""
        self.words = ""
        """All that it says."""
        self.copy_command = buttons.link(tr("Copy the AWS command"))
        self.copy_command.clicked.connect(lambda: self.copy_asked.emit(self._command, self._note))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(4))
        self.body.addLayout(self._rows)
        self._links = QWidget()
        flow = FlowLayout(self._links)
        flow.addWidget(self.copy_command)
        self.body.addWidget(self._links)

    def show_told(self, scope: str, told: ScopeTold) -> None:
        """Say all that is known of a scope."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        said: list[str] = []
        if told.said:
            said.append(self._add(tr("Server said"), value(elide(told.said, MOST_SAID)), Role.MONO))
        for label, sentence in told.sentences:
            said.append(self._add(label, prose(sentence, (scope, *told.names)), Role.SECONDARY))
        self._command, self._note = told.command, told.command_note
        self.copy_command.set_tip(told.command_note)
        self.copy_command.setAccessibleDescription(told.command_note)
        self._links.setVisible(bool(told.command))
        self.words = " ".join(said)
        self.setAccessibleName(tr("Details of {scope}", scope=scope))
        self.setAccessibleDescription(self.words)

    def _add(self, label: str, spans: tuple[Span, ...], role: Role) -> str:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(10))
        name = MixedLabel(((label, _LABEL),), Role.SECONDARY, "text2", max_width=None)
        name.setFixedWidth(max(theme.current().px(LABEL_WIDTH), name.sizeHint().width()))
        text = MixedLabel(spans, role, "text1", max_width=None)
        line.addWidget(name)
        line.addWidget(text, 1)
        self._rows.addWidget(row)
        row.show()  # or it counts as hidden until the next turn of the event loop, and has no height
        return f"{label}: {''.join(each for each, _ in spans)}"
