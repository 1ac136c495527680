"""The question before logging out: what goes, and whether client secrets go too. Not a dialog: it blocks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.text.language import plural, tr
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import keep_font
from inspector.gui.widgets.labels import MixedLabel, PlainLabel

if TYPE_CHECKING:
    from inspector.core.journeys.revocation import RevocationPlan

WIDTH = 300


class LogOutPanel(QWidget):
    """A panel over the foot of the sidebar.

    `log_out_requested` carries whether secrets are to be forgotten, and how tokens are to be revoked first, or None.
    """

    log_out_requested = Signal(bool, object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.current().px
        self._foot = QPoint()
        self._title = PlainLabel("", Role.PANE_TITLE)
        self._words = MixedLabel(tr("From memory, from disk and from the keyring."), Role.SECONDARY, "text2")
        self.forget, self.revoke = QCheckBox(), QCheckBox()
        for box in (self.forget, self.revoke):
            keep_font(box, Role.BODY)
        self._requests = MixedLabel("", Role.SECONDARY, "text2")
        self._plan: RevocationPlan | None = None
        self.confirm = buttons.primary(tr("Log out"))
        self.keep = buttons.secondary(tr("Keep"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.confirm, 1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(8))
        for widget in (self._title, self._words, self.forget, self.revoke, self._requests):
            column.addWidget(widget)
        column.addSpacing(px(4))
        column.addLayout(row)
        self.setFixedWidth(px(WIDTH))
        self.setAccessibleName(tr("Log out"))
        self.confirm.clicked.connect(self._on_confirm)
        self.keep.clicked.connect(self.close_panel)
        self.hide()

    def over(self, widget: QWidget, point: QPoint) -> QPoint:
        """Where a point of a widget beside the panel is, for `open_at`."""
        return widget.mapTo(self.parentWidget() or self, point)

    @property
    def title(self) -> str:
        """What log out clears."""
        return self._title.text()

    def open_at(self, foot: QPoint, tokens: int, *, at_rest: bool) -> None:
        """Show the panel with the lower corner of its leading side at `foot`."""
        clears = plural(tokens, "Log out clears {n} token", "Log out clears {n} tokens")
        self._title.setText(clears if tokens else tr("Log out"))
        self._words.set_spans(
            tr("From memory, from disk, and their key from the keyring. Each is checked afterwards.")
            if at_rest
            else tr("From memory: they were never written to disk.")
        )
        self.setAccessibleDescription(self._title.text())
        self.confirm.setAccessibleDescription(f"{self._title.text()}. {self._words.text()}")
        self.forget.setChecked(False)
        self.show_secrets(None)
        self.show_revocable(None)
        self.show()
        self._foot = foot
        self._fit()
        self.raise_()
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_secrets(self, count: int | None) -> None:
        """Say how many client secrets are stored; None while that is not known."""
        words = tr("Forget the client secrets too") if count is None else (
            plural(count, "Forget {n} client secret too", "Forget {n} client secrets too")
        )  # fmt: skip
        self.forget.setText(words)
        self.forget.setAccessibleName(words)
        self.forget.setVisible(count != 0)
        self._fit()

    @property
    def requests(self) -> str:
        """How many requests revoking takes, in words."""
        return self._requests.text()

    def show_revocable(self, plan: RevocationPlan | None) -> None:
        """Offer to revoke the tokens first, where their issuers can; None while that is not known."""
        if plan is not None and self.isHidden():  # the question was answered meanwhile
            return
        self._plan = plan if plan is not None and plan.requests else None
        count = plan.requests if plan is not None else 0
        words = plural(count, "Revoke {n} token at its issuer first", "Revoke {n} tokens at their issuers first")
        self.revoke.setText(words)
        self.revoke.setAccessibleName(words)
        self.revoke.setChecked(False)
        self._requests.set_spans(plan.sentence() if plan is not None else "")
        self.revoke.setAccessibleDescription(self.requests)
        for widget in (self.revoke, self._requests):
            widget.setVisible(count > 0)
        self._fit()

    def _fit(self) -> None:
        """Take the height that is needed, upwards from the foot; and the width, for a box that does not wrap."""
        layout = self.layout()
        if layout is not None:
            self.setFixedWidth(max(theme.current().px(WIDTH), layout.minimumSize().width()))
            layout.activate()
        height = self.heightForWidth(self.width())
        left = self._foot.x() - (self.width() if self.isRightToLeft() else 0)
        self.setGeometry(left, self._foot.y() - height, self.width(), height)

    def close_panel(self) -> None:
        """Close without doing anything."""
        if self.isVisible():
            self.hide()
            self._plan = None
            self.closed.emit()

    def _on_confirm(self) -> None:
        self.hide()
        forget = self.forget.isChecked() and not self.forget.isHidden()
        plan, self._plan = self._plan, None  # it holds the tokens
        self.log_out_requested.emit(forget, plan if self.revoke.isChecked() else None)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("field_border"), 1))
        painter.setBrush(look.color("inspect"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(8), look.px(8))
        painter.end()
