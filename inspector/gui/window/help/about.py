"""What this program is and what it runs on, for a person who asks or has to report it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector import __version__
from inspector.core.text.language import tr
from inspector.core.text.urls import host_of
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme import theme
from inspector.gui.theme.app_icon import app_icon
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import FlowLayout, Hairline
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.scrolling import Fitting
from inspector.gui.window.help.details import details, versions

WIDTH = 520
ICON = 40
HOME_PAGE = "https://github.com/token-inspector/token-inspector"
LICENCE = "Apache License 2.0"


class About(Overlay):
    """A card over the window. `copied` has what a report of a bug needs, or the path of the folder."""

    help_place = "about"
    copied = Signal(str)
    pages_asked = Signal()
    licences_asked = Signal()

    def __init__(
        self, parent: QWidget, work: Workspace, browse: Callable[[QUrl], object] = QDesktopServices.openUrl
    ) -> None:
        super().__init__(parent, tr("About Token Inspector"))
        self._work, self._browse = work, browse
        self._folder: Path = work.services.store.path.parent
        px = theme.current().px
        words = tr("It asks for tokens, checks who signed them, and says in plain words why one of them fails.")
        local = tr("Nothing is sent until you ask for a token, or press a button that names the host.")
        self.setAccessibleDescription(f"{words} {local}")
        self.close_button = buttons.primary(tr("Close"))
        self.copy = buttons.secondary(tr("Copy details for a bug report"), icon="copy")
        self.copy.set_tip(tr("Versions, system and screen; no names, hosts, paths or tokens"))
        self.licences = buttons.secondary(tr("Licences"), icon="file")
        self.pages = buttons.link(tr("Pages of the help"))
        self.home_page = buttons.link(tr("Home page"))
        self.home_page.set_tip(tr("Opens {host} in your browser", host=host_of(HOME_PAGE)))
        self.show_folder = buttons.link(tr("Show the folder"))
        self.copy_folder = buttons.link(tr("Copy its path"))
        self._keyring = MixedLabel("", Role.SECONDARY, "text1")
        self.scrolled = Fitting()
        self.scrolled.setAccessibleName(tr("About Token Inspector"))
        column = self.scrolled.column
        column.setContentsMargins(px(20), px(18), px(10), px(10))
        column.setSpacing(px(6))
        column.addLayout(self._head())
        for text in (words, local):
            column.addWidget(MixedLabel(text, Role.BODY, "text2"))
        column.addSpacing(px(4))
        column.addLayout(self._lines())
        foot, under = QWidget(), QVBoxLayout()
        flow = FlowLayout(foot, 8, 8)
        for button in (self.close_button, self.copy, self.licences):
            flow.addWidget(button)
        under.setContentsMargins(px(20), px(10), px(20), px(16))
        under.addWidget(foot)
        self.card.body.setSpacing(0)
        self.card.body.addWidget(self.scrolled, 1)
        self.card.body.addWidget(Hairline())
        self.card.body.addLayout(under)
        self._connect()

    def _head(self) -> QHBoxLayout:
        px, head, names = theme.current().px, QHBoxLayout(), QVBoxLayout()
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(px(ICON), px(ICON)), self.devicePixelRatioF()))
        names.setSpacing(0)
        names.addWidget(PlainLabel("Token Inspector", Role.PANE_TITLE))
        names.addWidget(MixedLabel(tr("Version {version}", version=__version__), Role.SECONDARY, "text2"))
        head.setSpacing(px(12))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        return head

    def _lines(self) -> QGridLayout:
        px, grid = theme.current().px, QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        rows: list[tuple[str, QWidget]] = [
            (tr("Licence"), MixedLabel(LICENCE, Role.SECONDARY, "text1")),
            (tr("Keyring"), self._keyring),
            (tr("Home folder"), MixedLabel(str(self._folder), Role.MONO, "text1")),
            ("", _side_by_side(self.show_folder, self.copy_folder)),
            (tr("More"), _side_by_side(self.pages, self.home_page)),
        ]
        for name, version in versions()[1:]:
            value = MixedLabel(version, Role.SECONDARY, "text1")
            value.setAccessibleName(f"{name} {version}")
            rows.append((tr("System") if name == "System" else name, value))
        for row, (name, widget) in enumerate(rows):
            if name:
                beside_buttons = isinstance(widget.layout(), FlowLayout)
                place = Qt.AlignmentFlag.AlignVCenter if beside_buttons else Qt.AlignmentFlag.AlignTop
                grid.addWidget(MixedLabel(name, Role.SECONDARY, "text2"), row, 0, place)
            grid.addWidget(widget, row, 1)
        return grid

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close_overlay)
        self.copy.clicked.connect(self._on_copy)
        self.copy_folder.clicked.connect(self._on_copy_folder)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.home_page.clicked.connect(self._on_home_page)
        self.pages.clicked.connect(self.pages_asked)
        self.licences.clicked.connect(self.licences_asked)

    @property
    def text(self) -> str:
        """What is copied for a report of a bug, as things are now."""
        return details(self._work)

    def open_about(self, keyring: str) -> None:
        """Show it; `keyring` is what is said of the one in use."""
        self._keyring.set_spans(keyring)
        self.open_overlay(self.close_button)

    def _on_copy(self) -> None:
        self.copied.emit(self.text)

    def _on_copy_folder(self) -> None:
        self.copied.emit(str(self._folder))

    def _on_show_folder(self) -> None:
        if self._folder.is_dir():  # looked for now: a folder on a network may take a while to answer
            self._browse(QUrl.fromLocalFile(str(self._folder)))
        else:
            self._work.messages.say(tr("The folder is made when there is something to keep."))

    def _on_home_page(self) -> None:
        self._browse(QUrl(HOME_PAGE))

    def place_card(self) -> None:
        """In the middle, as high as its words need where there is room; else they scroll."""
        self.place_card_of_width(WIDTH)


def _side_by_side(*links: buttons.Button) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box, 8, 2)
    for each in links:
        flow.addWidget(each)
    return box
