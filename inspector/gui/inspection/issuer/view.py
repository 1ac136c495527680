"""The Issuer tab: what the issuer says of the shown token, and asking it to revoke the token."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.journeys.introspection import TIMES, Introspection
from inspector.core.journeys.revocation import Revocation
from inspector.core.network.exchange import Exchange
from inspector.core.text import times
from inspector.core.text.display import elide
from inspector.core.text.language import mark, tr
from inspector.core.text.times import milliseconds
from inspector.core.text.urls import host_of
from inspector.gui.inspection.diagnosis.view import DiagnosisView
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce, sentences
from inspector.gui.widgets.buttons import flat, secondary
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.inset import Inset
from inspector.gui.widgets.labels import MUTED, MixedLabel, PlainLabel, Span
from inspector.gui.widgets.layout import FlowLayout
from inspector.gui.widgets.wording import prose, value

MOST_MEMBERS, MOST_VALUE = 60, 400
ASKING = mark("Asking the issuer. The token is sent to it, since it is about that token.")
REVOKING = mark("Asking the issuer to revoke the token.")
QUESTION = mark("Revoke this token at the issuer?")
CONSEQUENCE = mark("This sends the token to the issuer in one request, and cannot be taken back.")


class IssuerView(QWidget):
    """`revoke_requested` is the answer to the question that `ask` puts."""

    help_place = "issuer"

    revoke_requested = Signal()
    declined = Signal()
    copy_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        px = theme.current().px
        self._glyph = Glyph("info", "text2", size=20)
        self.title = PlainLabel("", Role.CARD_TITLE)
        self._words = MixedLabel("", Role.BODY, "text2")
        self._details = QWidget()
        self.revoke = secondary(tr("Revoke this token"), height=28)
        self.keep = flat(tr("Keep it"), height=28)
        self.diagnosis = DiagnosisView()
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._glyph)
        head.addWidget(self.title, 1)
        buttons = FlowLayout(gap=8)
        buttons.addWidget(self.revoke)
        buttons.addWidget(self.keep)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(6), 0, px(12))
        self._column.setSpacing(px(8))
        self._column.addLayout(head)
        for widget in (self._words, self._details):
            self._column.addWidget(widget)
        self._column.addLayout(buttons)
        self._column.addSpacing(px(6))
        self._column.addWidget(self.diagnosis)
        self._column.addStretch(1)
        self.revoke.clicked.connect(self.revoke_requested)
        self.keep.clicked.connect(self.declined)
        self.diagnosis.copy_asked.connect(self.copy_asked)
        self._show("info", "text2", "", "")

    @property
    def words(self) -> str:
        """The sentence below the title."""
        return self._words.text()

    def ask(self, note: str = "") -> None:
        """Ask whether the token is to be revoked; `note` is what is known of the provider."""
        self._show("warn", "warn_glyph", tr(QUESTION), f"{tr(CONSEQUENCE)} {note}".strip(), question=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_asking(self, *, revoking: bool) -> None:
        """Say that the request is on its way."""
        self._show("clock", "text2", tr("Waiting for the issuer"), tr(REVOKING) if revoking else tr(ASKING))

    def show_problem(self, message: str) -> None:
        """Say why nothing was asked."""
        self._show("bad", "bad_glyph", tr("The issuer was not asked"), message)

    def show_introspection(self, result: Introspection) -> None:
        """Show what the issuer says the token is."""
        looks = {
            True: ("ok", "ok_glyph", tr("Active")), False: ("bad", "bad_glyph", tr("Not active")),
            None: ("warn", "warn_glyph", tr("The issuer did not say what the token is")),
        }  # fmt: skip
        self._show(*looks[result.active], str(result.explanation or ""), result.diagnosis, result.exchange)
        self._put(_introspected(result))

    def show_revocation(self, result: Revocation) -> None:
        """Show what came of asking for the token to be revoked."""
        look = ("ok", "ok_glyph", tr("Revoked")) if result.done else ("bad", "bad_glyph", tr("Not revoked"))
        self._show(*look, str(result.explanation), result.diagnosis, result.exchange)
        self._put(_asked(result.exchange))

    def _show(
        self, icon: str, token: str, title: str, words: str, diagnosis: Diagnosis | None = None,
        exchange: Exchange | None = None, *, question: bool = False,
    ) -> None:  # fmt: skip
        self._glyph.show_icon(icon, token)
        self.title.setText(title)
        self._words.set_spans(prose(words))
        self._words.setVisible(bool(words))
        self._put(QWidget())
        for button in (self.revoke, self.keep):
            button.setVisible(question)
        self.diagnosis.setVisible(diagnosis is not None)
        if diagnosis is not None:
            self.diagnosis.show_diagnosis(diagnosis, exchange)
        announce(self, sentences(title, words) if title else "")

    def _put(self, details: QWidget) -> None:
        old, self._details = self._details, details
        self._column.replaceWidget(old, details)
        details.show()
        old.hide()
        old.deleteLater()


def _introspected(result: Introspection) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.current().px(6))
    column.addWidget(_asked(result.exchange))
    for oddity in result.oddities:
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(7))
        line.addWidget(Glyph("warn", "warn_glyph", size=14, line=19), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(MixedLabel(prose(str(oddity)), Role.BODY, "text1"), 1)
        column.addLayout(line)
    if not result.members:
        return box
    column.addWidget(PlainLabel(tr("What the issuer said of it"), Role.SECONDARY_BOLD, "text2"))
    inset = Inset()
    for name, member in list(result.members.items())[:MOST_MEMBERS]:
        inset.add(elide(name, 40), _value(name, member, result.at))
    column.addWidget(inset)
    return box


def _value(name: str, member: Any, now: float) -> tuple[Span, ...]:
    text = member if isinstance(member, str) else json.dumps(member, ensure_ascii=False)
    spans = value(elide(text, MOST_VALUE))
    if name in TIMES and (date := times.numeric_date(member)) is not None:
        spans = (*spans, (f"  {times.moment(date, now)}", MUTED))
    return spans


def _asked(exchange: Exchange) -> QWidget:
    """Whom was asked, when, and how long it took."""
    host, answer = host_of(exchange.sent.url) or exchange.sent.url, exchange.response
    asked = {"host": elide(host, 60), "time": times.clock(exchange.sent_at)}
    words = tr("Asked {host} at {time}", **asked)
    if answer is not None:
        took = milliseconds(answer.elapsed_ms)
        words = tr("Asked {host} at {time}, HTTP {status}, {took}", status=answer.status, took=took, **asked)
    return MixedLabel(value(words, MUTED), Role.SECONDARY, "text3")
