"""What this program is and what it runs on, for a person who asks or has to report it."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from inspector import __version__
from inspector.core.text.language import tr
from inspector.gui.theme import theme
from inspector.gui.theme.app_icon import app_icon
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import FlowLayout
from inspector.gui.widgets.overlay import Overlay

WIDTH, ICON = 440, 48
PACKAGES = ("PySide6", "requests", "PyJWT", "cryptography", "keyring")
LICENCE = "Apache License 2.0"


def versions() -> tuple[tuple[str, str], ...]:
    """What runs here, each with its version: the program, Python, Qt, the packages it uses, and the system."""
    return (
        ("Token Inspector", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        *((name, _version(name)) for name in PACKAGES),
        (tr("System"), f"{platform.system()} {platform.release()} {platform.machine()}".strip()),
    )


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # it has another name as a package, or a bundle leaves that out
        module = sys.modules.get(package) or sys.modules.get(package.lower())
        return str(getattr(module, "__version__", "")) or tr("version not known")


class About(Overlay):
    """A card over the window. `copied` has its lines as text, for a report."""

    copied = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("About Token Inspector"))
        px = theme.current().px
        words = tr("It asks for tokens, checks who signed them, and says in plain words why one of them fails.")
        local = tr("Nothing is sent anywhere but with a button that names the host, or the request of a profile.")
        self._lines = versions()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for row, (name, version) in enumerate((*self._lines, (tr("Licence"), LICENCE))):
            value = MixedLabel(version, Role.SECONDARY, "text1")
            value.setAccessibleName(f"{name} {version}")
            grid.addWidget(PlainLabel(name, Role.SECONDARY, "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        self.close_button = buttons.primary(tr("Close"))
        self.copy = buttons.secondary(tr("Copy versions"), icon="copy")
        row_of_buttons = QWidget()
        flow = FlowLayout(row_of_buttons, 8, 8)
        for button in (self.close_button, self.copy):
            flow.addWidget(button)
        self.card.set_padding(20)
        body = self.card.body
        head = QHBoxLayout()
        head.setSpacing(px(12))
        picture = QLabel()  # decoration: the title beside it says whose it is
        picture.setPixmap(app_icon().pixmap(QSize(px(ICON), px(ICON)), self.devicePixelRatioF()))
        head.addWidget(picture)
        head.addWidget(PlainLabel("Token Inspector", Role.PANE_TITLE), 1)
        body.addLayout(head)
        for text in (words, local):
            body.addWidget(MixedLabel(text, Role.BODY, "text2"))
        body.addSpacing(px(4))
        body.addLayout(grid)
        body.addSpacing(px(8))
        body.addWidget(row_of_buttons)
        self.setAccessibleDescription(f"{words} {local}")
        self.close_button.clicked.connect(self.close_overlay)
        self.copy.clicked.connect(lambda: self.copied.emit(self.text))

    @property
    def text(self) -> str:
        """Its lines as text."""
        return "\n".join(f"{name} {version}" for name, version in self._lines)

    def place_card(self) -> None:
        """In the middle, as high as its words need."""
        self.place_card_of_width(WIDTH)
