"""The URLs that follow from the fields of a profile, in the fixed font; where one does not follow, a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import PlainLabel, plain_tooltip

LINE_HEIGHT = 1.4


class Url(QLabel):
    """A URL over as many full lines as it needs: it breaks at any character, as in a terminal. A sentence does not."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(name)
        self._sentence = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self.updateGeometry)

    def show_url(self, url: str) -> None:
        """Show this URL, or the sentence that says why there is none."""
        self.setText(visible(url))
        self._sentence = " " in url
        self.setAccessibleDescription(self.text())
        self.setToolTip(plain_tooltip(self.text()))
        self.updateGeometry()

    def _laid_out(self, width: float) -> tuple[QTextLayout, float]:
        font = theme.current().font(Role.SMALL if self._sentence else Role.MONO_SMALL)
        layout = QTextLayout(self.text(), font)
        option, wrap = QTextOption(), QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if self._sentence else wrap.WrapAnywhere)
        layout.setTextOption(option)
        step = font.pixelSize() * LINE_HEIGHT
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return layout, max(top, step)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width)[1] + 0.49)

    def sizeHint(self) -> QSize:
        width = theme.current().px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), self.heightForWidth(10_000))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color("text2"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


class DerivedUrls(QWidget):
    """A line each for the URLs that follow from the fields above."""

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, Url]] = {}
        for i, (name, words) in enumerate((("token_url", tr("Token URL")), ("issuer", tr("Issuer")))):
            label, url = PlainLabel(words, Role.SMALL, "text2"), Url(words)
            grid.addWidget(label, i, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(url, i, 1)
            self._lines[name] = label, url
        self._align()
        theme.current().changed.connect(self._align)

    def _align(self) -> None:
        """Let the labels stand on the first line of the URLs."""
        words, url = (QFontMetricsF(theme.current().font(role)) for role in (Role.SMALL, Role.MONO_SMALL))
        step = theme.current().font(Role.MONO_SMALL).pixelSize() * LINE_HEIGHT
        lower = round((step - url.height()) / 2 + url.ascent() - words.ascent())
        for label, _ in self._lines.values():
            label.setContentsMargins(0, max(0, lower), 0, 0)

    def show_urls(self, urls: Mapping[str, str]) -> None:
        """Show these URLs, by the names of the members that they are for, and hide the others."""
        for name, (label, url) in self._lines.items():
            url.show_url(urls.get(name, ""))
            label.setVisible(name in urls)
            url.setVisible(name in urls)
        self.setVisible(bool(urls))
