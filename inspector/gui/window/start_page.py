"""What a newcomer sees: three places to start, a demo, and three promises that hold for the keyring that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from inspector.core.text.language import mark, tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel, PlainLabel, Style, plain_tooltip
from inspector.gui.widgets.layout import Surface, as_high_as_needed, draw_focus_ring, painter_on, set_margins

if TYPE_CHECKING:
    from inspector.core.store.vault import Vault

WIDTH = 620
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
DEMO = mark("It runs on this computer, with tokens that work and tokens that fail.")
BOLD = Style(role=Role.BODY_MEDIUM, token="text1")


class StartCard(QAbstractButton):
    """A large button: a tile, a title, a sentence, a shortcut, an arrow."""

    def __init__(self, icon: str, title: str, sentence: str, hint: str = "", *, first: bool = False) -> None:
        super().__init__()
        self._icon, self._sentence, self._hint, self._first = icon, sentence, hint, first
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(as_high_as_needed())
        theme.current().changed.connect(self.updateGeometry)

    def set_keys(self, keys: str) -> None:
        """Show which keys do the same, at the end and in the tooltip."""
        self._hint = keys
        self.setToolTip(plain_tooltip(f"{self.text()} ({keys})"))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return theme.current().px(64) + self._sentence_rect(width).height()

    def sizeHint(self) -> QSize:
        width = theme.current().px(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(320), px(72))

    def _sentence_rect(self, width: int) -> QRect:
        """The room that the sentence takes between tile and hint, on as many lines as it needs."""
        look = theme.current()
        hint = QFontMetrics(look.font(Role.SECONDARY)).horizontalAdvance(self._hint)
        room = max(1, width - look.px(80 + 48) - (hint + look.px(16) if hint else 0))
        return QFontMetrics(look.font(Role.BODY)).boundingRect(0, 0, room, 10_000, _WRAPPED, self._sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        px = look.px
        painter = painter_on(self)
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        fill = "accent_tint" if self._first else "hover" if over else "field"
        edge = QPen(look.color("accent" if self._first else "edge"), 1.5 if self._first else 1)
        painter.setPen(edge)
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        self._draw_tile(painter)
        self._draw_words(painter)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), px(8))
        painter.end()

    def _draw_tile(self, painter: QPainter) -> None:
        look = theme.current()
        px = look.px
        tile = self._mirrored(px(18), (self.height() - px(44)) / 2, px(44), px(44))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent" if self._first else "inset"))
        painter.drawRoundedRect(tile, px(8), px(8))
        side = px(22)
        place = QRectF(tile.center().x() - side / 2, tile.center().y() - side / 2, side, side)
        icons.paint(painter, self._icon, place, "on_accent" if self._first else "accent_text")
        painter.save()
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        arrow = QRectF(self.width() - px(20) - px(16), (self.height() - px(16)) / 2, px(16), px(16))
        icons.paint(painter, "arrow-right", arrow, "accent_text" if self._first else "text2")
        painter.restore()

    def _draw_words(self, painter: QPainter) -> None:
        look = theme.current()
        px = look.px
        start, end = px(80), self.width() - px(48)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(look.font(Role.SECONDARY))
        painter.setPen(look.color("text3"))
        hint = painter.fontMetrics().horizontalAdvance(self._hint)
        painter.drawText(self._mirrored(end - hint - px(4), 0, hint + 1, self.height()), flags, self._hint)
        width = end - start - (hint + px(16) if hint else 0)
        painter.setFont(look.font(Role.PANE_TITLE))
        painter.setPen(look.color("text1"))
        high = self._sentence_rect(self.width()).height()
        top = (self.height() - px(26) - high) / 2
        painter.drawText(self._mirrored(start, top, width, px(22)), flags, shown(self.text()))
        painter.setFont(look.font(Role.BODY))
        painter.setPen(look.color("text2"))
        place = self._mirrored(start, top + px(26), width, high)
        painter.drawText(place, int(leading | Qt.AlignmentFlag.AlignTop) | _WRAPPED, shown(self._sentence))

    def _mirrored(self, start: float, y: float, width: float, high: float) -> QRectF:
        return QRectF(self.width() - start - width if self.isRightToLeft() else start, y, width, high)


class StartPage(Surface):
    """Shown while there is neither a profile nor a token."""

    demo_requested = Signal()
    new_profile_requested = Signal()
    paste_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__("request")
        px = theme.current().px
        self.paste = StartCard(
            "clipboard",
            tr("Paste what you have"),
            tr("A token, an API’s answer, a log or a curl transcript."),
            first=True,
        )
        self.new_profile = StartCard(
            "form", tr("New profile"), tr("Ask Amazon Cognito, or any OAuth provider, for a token.")
        )
        self.import_setup = StartCard(
            "import", tr("Import a setup"), tr("Terraform, CloudFormation, AWS CLI, Postman, curl.")
        )
        self.demo = buttons.flat(tr("Try the demo issuer"), icon="flask")
        self._of_demo = MixedLabel("", Role.BODY, "text2")
        self.promises = [MixedLabel((), Role.BODY, "text2", max_width=None) for _ in range(3)]
        content = QWidget()
        content.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, px(24), 0, px(24))
        column.setSpacing(px(10))
        column.addStretch(1)
        column.addWidget(PlainLabel(tr("What would you like to inspect?"), Role.PAGE_TITLE))
        sentence = tr("See what a token says, whether the issuer really signed it, and why an API turns it down.")
        column.addWidget(MixedLabel(sentence, Role.BODY, "text2"))
        column.addSpacing(px(14))
        for card in (self.paste, self.new_profile, self.import_setup):
            column.addWidget(card)
        demo = QHBoxLayout()
        demo.setSpacing(px(2))
        demo.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()  # a label that is given more height than it needs writes at its top
        beside.addStretch(1)
        beside.addWidget(self._of_demo)
        beside.addStretch(1)
        demo.addLayout(beside, 1)
        column.addLayout(demo)
        column.addSpacing(px(14))
        for icon, promise in zip(("lock", "chip", "globe"), self.promises, strict=True):
            row = QHBoxLayout()
            row.setSpacing(px(12))
            row.addWidget(Glyph(icon), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(promise, 1)
            column.addLayout(row)
        column.addStretch(3)
        self._lay_out(content)
        self.demo.clicked.connect(self.demo_requested)
        self.new_profile.clicked.connect(self.new_profile_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.import_setup.clicked.connect(self.import_requested)
        self._say_of_demo(tr(DEMO))
        self.show_vault(None, locked=None)

    def _lay_out(self, content: QWidget) -> None:
        px = theme.current().px
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(px(24), 0, px(24), 0)
        line.addStretch(1)
        line.addWidget(content, 100)
        line.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        middle.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._head = QWidget()
        self._head.setFixedHeight(px(48))
        line = QHBoxLayout(self._head)
        set_margins(line, px(24), 0, px(12), 0)
        line.addStretch(1)
        self.menu = buttons.flat(tr("Main menu"), icon="menu", icon_only=True)
        line.addWidget(self.menu)
        outer.addWidget(self._head)
        outer.addWidget(scroll, 1)

    def show_starting(self, starting: bool) -> None:
        """Say that the demo issuer is being started."""
        self.demo.setEnabled(not starting)
        self._say_of_demo(tr("Making its keys…") if starting else tr(DEMO))

    def _say_of_demo(self, words: str) -> None:
        self._of_demo.set_spans(words)
        self.demo.set_tip(words)

    def show_vault(self, vault: Vault | None, *, locked: bool | None) -> None:
        """Promise what is true with this keyring, or before it was found, what is true in any case."""
        for label, (promise, more) in zip(self.promises, promises(vault, locked=locked), strict=True):
            label.set_spans(((promise, BOLD), (f" {more}", PLAIN)))


def promises(vault: Vault | None, *, locked: bool | None) -> tuple[tuple[str, str], ...]:
    """What is promised about secrets, tokens and the network: a statement each, and what goes with it."""
    network = (tr("Nothing leaves this computer"), tr("except requests to the issuer you name."))
    if vault is None:
        return (
            (tr("Secrets are never written to a file."), tr("Looking for your keyring.")),
            (tr("Tokens are never written to a file unencrypted."), tr("Log out clears them.")),
            network,
        )
    if vault.persistent:
        state = tr("{name} is locked; no secret is written to a file.", name=vault.name) if locked else (
            tr("They go to {name}; no secret is written to a file.", name=vault.name)
        )  # fmt: skip
        return (
            (tr("Secrets stay in your keyring."), state),
            (tr("Tokens are encrypted on disk."), tr("Their key is in the keyring too. Log out destroys both.")),
            network,
        )
    return (
        (
            tr("Secrets are kept until you quit."),
            tr("There is no keyring to trust, and no secret is written to a file."),
        ),
        (tr("Tokens stay in memory."), tr("They are gone when you log out or quit.")),
        network,
    )
