"""What the table is filtered and put together by: a field, the verdicts, and a choice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from inspector.core.text.language import tr
from inspector.gui.scan.cells import ScanGrouping
from inspector.gui.scan.verdict_chips import ScanChips
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.form_fields import Choice, SearchField, can_be_cleared, keep_entry_font
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import set_margins

FILTER = 238
NARROW = 1120
"""In base pixels: in a narrower window the chips have no words."""


class TokenFilter(SearchField):
    """The field that filters the table."""

    def __init__(self) -> None:
        super().__init__(tr("Filter tokens"))
        can_be_cleared(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        keep_entry_font(self, Role.BODY)

    def set_keys(self, keys: str) -> None:
        """Say which keys lead here."""
        self.setPlaceholderText(f"{tr('Filter tokens')} ({keys})")

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(FILTER), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(120), super().minimumSizeHint().height())


class ScanTools(QWidget):
    """In one line where there is room, else in several."""

    grouped = Signal(object)
    """With the ScanGrouping that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self.filter, self.chips, self.group = TokenFilter(), ScanChips(), Choice()
        for grouping in ScanGrouping:
            self.group.add(tr(grouping.value), grouping.name)
        self.group.setAccessibleName(tr("Group by"))
        label = PlainLabel(tr("Group by"), Role.SECONDARY, "text2")
        label.setBuddy(self.group)
        self._grouping = QWidget()
        row = QHBoxLayout(self._grouping)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(label)
        row.addWidget(self.group)
        self._left, self._all = QHBoxLayout(), QHBoxLayout(self)
        self._left.setSpacing(px(12))
        self._left.addWidget(self.filter)
        self._left.addWidget(self.chips)
        self._left.addStretch(1)
        set_margins(self._all, px(MARGIN), px(10), px(MARGIN), px(10))
        self._all.setSpacing(px(8))
        self._all.addLayout(self._left, 1)
        self._all.addWidget(self._grouping)
        self._grouping.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.group.activated.connect(lambda _: self.grouped.emit(self.grouping))

    @property
    def grouping(self) -> ScanGrouping:
        """What the rows are put together by."""
        return ScanGrouping[self.group.value() or "NOTHING"]

    def choose(self, grouping: ScanGrouping) -> None:
        """Have this chosen, and tell nobody."""
        self.group.setCurrentIndex(self.group.findData(grouping.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave the words of the chips away where the line has no room for them, and then use more lines."""
        px, way = theme.current().px, QBoxLayout.Direction
        room = self.width() - px(2 * MARGIN)
        field, group = self.filter.sizeHint().width() + px(12), self._grouping.sizeHint().width() + px(8)
        narrow = self.window().width() < px(NARROW)
        self.chips.fit(0 if narrow else room - field - group)
        chips = self.chips.sizeHint().width()
        self._all.setDirection(way.LeftToRight if field + chips + group <= room else way.TopToBottom)
        self._left.setDirection(way.LeftToRight if field + chips <= room else way.TopToBottom)
