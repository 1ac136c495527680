"""The top of the table: how many tokens in which file, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.buttons import fit, flat
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import set_margins

LEAST_SUBTITLE = 90


class ScanHeader(QWidget):
    """Title, what was read, and the buttons, whose labels go where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self._title = PlainLabel("", Role.PANE_TITLE, "text1", elide=Qt.TextElideMode.ElideMiddle)
        self._subtitle = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keys = flat(tr("Fetch keys…"), icon="key")
        self.copy = flat(tr("Redacted copy…"), icon="export")
        self.more = flat(tr("More about these tokens"), icon="more", icon_only=True)
        self.close_button = flat(tr("Close"), icon="close")
        row = self._row = QHBoxLayout(self)
        set_margins(row, px(MARGIN), 0, px(12), 0)
        row.setSpacing(px(10))
        row.addWidget(self._title)
        row.addWidget(self._subtitle, 1)
        self._end = QHBoxLayout()
        self._end.setSpacing(px(4))
        for button in (self.keys, self.copy, self.more, self.close_button):
            self._end.addWidget(button)
        row.addLayout(self._end)
        self.set_compact(False)

    @property
    def title(self) -> str:
        """The title as it is shown."""
        return self._title.text()

    @property
    def subtitle(self) -> str:
        """What was read, as it is shown."""
        return self._subtitle.text()

    def show_title(self, title: str, subtitle: str) -> None:
        """Say how many tokens there are in what, and how much of it was read."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self.fit_buttons()

    def offer(self, *, issuers: int, copy: bool, more: bool) -> None:
        """What can be done now: the keys of so many issuers were not fetched yet."""
        self.keys.setVisible(issuers > 0)
        self.keys.setText(plural(issuers, "Fetch keys of one issuer…", "Fetch keys of {n} issuers…"))
        self.copy.setVisible(copy)
        self.more.setVisible(more)
        self.fit_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_buttons()

    def fit_buttons(self) -> None:
        """Where there is no room for the labels of the buttons, their icons do."""
        labelled = [each for each in (self.close_button, self.copy, self.keys) if not each.isHidden()]
        margins = self._row.contentsMargins()
        said = min(self._subtitle.sizeHint().width(), theme.current().px(LEAST_SUBTITLE))
        more = 0 if self.more.isHidden() else self.more.sizeHint().width()
        gaps = (len(labelled) + 1) * self._end.spacing() + 2 * self._row.spacing()
        taken = self._title.sizeHint().width() + said + more + gaps + margins.left() + margins.right()
        fit(labelled, self.width() - taken)

    def set_compact(self, compact: bool) -> None:
        """40 instead of 48 high."""
        self.setFixedHeight(theme.current().px(40 if compact else 48))
