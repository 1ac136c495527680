"""Expected and actual values, one below the other, with the difference marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inspector.core.text.display import elide
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import MixedLabel, Span, Style
from inspector.gui.widgets.layout import Card
from inspector.gui.widgets.wording import value

MOST_SHOWN = 256

_LABEL = Style(role=Role.SECONDARY_MEDIUM, token="text2")

_EXPECTED = Style(role=Role.MONO, token="ok_text", tint="ok_tint", underline=True)

_ACTUAL = Style(role=Role.MONO, token="bad_text", tint="bad_tint", underline=True)


def difference(
    expected: str, actual: str, styles: tuple[Style, Style] = (_EXPECTED, _ACTUAL)
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both values with the part that differs underlined and tinted, where they are alike enough for that to help."""
    expected, actual = elide(expected, MOST_SHOWN), elide(actual, MOST_SHOWN)
    shortest = min(len(expected), len(actual))
    start = next((i for i in range(shortest) if expected[i] != actual[i]), shortest)
    end = next((i for i in range(shortest - start) if expected[-1 - i] != actual[-1 - i]), shortest - start)
    if expected == actual or (start + end) * 2 < shortest:
        return value(expected), value(actual)

    def marked(text: str, style: Style) -> tuple[Span, ...]:
        stop = len(text) - end
        return (*value(text[:start]), *value(text[start:stop], style), *value(text[stop:]))

    return marked(expected, styles[0]), marked(actual, styles[1])


class Inset(Card):
    """Labelled values on the quiet ground."""

    def __init__(self) -> None:
        super().__init__(None, "inset", radius=6, padding=9)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().px(12))
        self._grid.setVerticalSpacing(theme.current().px(4))
        self._grid.setColumnMinimumWidth(0, theme.current().px(60))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def add(self, label: str, content: QWidget | tuple[Span, ...]) -> QWidget:
        """Add a row: a label, and beside it a widget or text; what stands beside the label is returned."""
        if not isinstance(content, QWidget):
            return self.add_text(label, content)
        name = self._add(label, content)
        name.setMinimumHeight(theme.current().px(24))  # chips are higher than a line of text
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return content

    def add_text(self, label: str, spans: tuple[Span, ...]) -> MixedLabel:
        """Add a row: a label, and beside it text, whose label is returned."""
        text = MixedLabel(spans, Role.MONO, max_width=None)
        self._add(label, text)
        return text

    def _add(self, label: str, widget: QWidget) -> MixedLabel:
        row = self._grid.rowCount()
        name = MixedLabel(((label, _LABEL),), Role.SECONDARY, "text2")
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        return name
