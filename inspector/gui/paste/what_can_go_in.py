"""At the right of the intake while it is empty: what can be put in, and what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import Hairline, painter_on, set_margins
from inspector.gui.widgets.panes.beside_pane import BesidePane
from inspector.gui.widgets.scrolling import Page

ROWS = (
    ("key", mark("A token"), mark("JWT, opaque, encrypted; with or without Bearer"),
     mark("Verdict, claims, who signed it, how long it lasts")),
    ("globe", mark("An answer of an API"), mark("curl -i, headers, or only the body"),
     mark("Why the API said no, and what to change")),
    ("terminal", mark("A curl -iv transcript"), mark("Request and answer in one"),
     mark("Token and answer, judged together")),
    ("file-search", mark("A log, a HAR file, several tokens"), mark("Any text up to 50 MB"),
     mark("Each token with its line and verdict")),
    ("form", mark("A token answer or a key set"), mark("JSON from a token URL or a JWKS"),
     mark("The token in it; its keys, once you trust them")),
    ("import", mark("A setup file"), mark("Terraform, CloudFormation, Postman, curl"),
     mark("Profiles to look over before they are saved")),
)  # fmt: skip
"""Glyph, what it is, in which forms, and what comes of it: texts for `tr`."""
HEIGHT = 52


class Tile(QWidget):
    """A glyph on a tile."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme.current().px(28)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("inset"))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(6), look.px(6))
        side = look.px(16)
        gap = (self.width() - side) / 2
        icons.paint(painter, self._icon, QRectF(gap, gap, side, side), "accent_text")
        painter.end()


class WhatCanGoIn(BesidePane):
    """Six rows that are read and not pressed; `menu` is the program's, at the end of the header."""

    def __init__(self, menu: QWidget) -> None:
        super().__init__()
        px = theme.current().px
        self.title = PlainLabel(tr("What can go in"), Role.PANE_TITLE)
        self._menu = menu
        self._header = QWidget()
        line = QHBoxLayout(self._header)
        set_margins(line, px(MARGIN), 0, px(12), 0)
        line.setSpacing(px(10))
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        line.addWidget(menu)
        page = self._page = Page()
        inside = QVBoxLayout()
        set_margins(inside, px(MARGIN), px(14), px(10), px(MARGIN))
        inside.setSpacing(px(8))
        sentence = tr("Paste more than you think is needed. Parts are told apart for you, and the rest is left alone.")
        inside.addWidget(MixedLabel(sentence, Role.BODY, "text2"))
        inside.addLayout(_grid())
        page.column.addLayout(inside)
        page.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._header)
        outer.addWidget(Hairline())
        outer.addWidget(page, 1)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Less height for the header."""
        self._header.setFixedHeight(theme.current().px(40 if compact else 48))

    def first_stop(self) -> QWidget | None:
        """The menu: the rows are read."""
        return self._menu


def _grid() -> QGridLayout:
    px = theme.current().px
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(5))
    grid.setColumnStretch(1, 4)
    grid.setColumnStretch(2, 5)
    for number, (icon, title, forms, what) in enumerate(ROWS):
        at = 2 * number
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addStretch(1)
        words.addWidget(MixedLabel(tr(title), Role.BODY_MEDIUM, "text1"))
        words.addWidget(MixedLabel(tr(forms), Role.SMALL, "text2"))
        words.addStretch(1)
        grid.addWidget(Tile(icon), at, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(words, at, 1)
        grid.addWidget(MixedLabel(tr(what), Role.BODY, "text2"), at, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowMinimumHeight(at, px(HEIGHT - 11))
        if number < len(ROWS) - 1:
            grid.addWidget(Hairline(), at + 1, 0, 1, 3)
    return grid
