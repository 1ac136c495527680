"""The Raw tab: the token's own characters beside what they decode to, each side finding its place in the other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from inspector.core.checks.inspection import Inspection
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.tokens.token import Kind, Token
from inspector.gui.inspection.kinds import raw_words
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, Style
from inspector.gui.widgets.line_breaks import MAX_DRAWN, Decoded, DrawnMember, encoded_range, lay_out
from inspector.gui.widgets.wire_text import DecodedText, EncodedText, PlainText

Link = tuple[int, DrawnMember]
"""A member, and the part of the token that it is in."""

SIGNATURES = {
    "RS256": mark("RSASSA-PKCS1-v1_5 with SHA-256"),
    "RS384": mark("RSASSA-PKCS1-v1_5 with SHA-384"),
    "RS512": mark("RSASSA-PKCS1-v1_5 with SHA-512"),
    "PS256": mark("RSASSA-PSS with SHA-256"),
    "PS384": mark("RSASSA-PSS with SHA-384"),
    "PS512": mark("RSASSA-PSS with SHA-512"),
    "ES256": mark("ECDSA over P-256 with SHA-256"),
    "ES384": mark("ECDSA over P-384 with SHA-384"),
    "ES512": mark("ECDSA over P-521 with SHA-512"),
    "ES256K": mark("ECDSA over secp256k1 with SHA-256"), "EdDSA": "EdDSA",
    "Ed25519": mark("EdDSA over Ed25519"), "Ed448": mark("EdDSA over Ed448"), "HS256": mark("HMAC with SHA-256"),
    "HS384": mark("HMAC with SHA-384"), "HS512": mark("HMAC with SHA-512"),
}  # fmt: skip
"""What the names in `alg` stand for (RFC 7518 section 3.1, RFC 8037, RFC 8812, RFC 9864)."""


def characters(count: int) -> str:
    """A count of characters: "1 character", "12 480 characters"."""
    return plural(count, "{count} character", "{count} characters", count=grouped(count))


class Heading(MixedLabel):
    """A part's name in its colour, and its size."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__((), Role.SECONDARY, "text2")
        self._name, self._name_token = name, token
        self.set_size("")

    def set_size(self, size: str) -> None:
        """Say how large the part is."""
        name = (self._name, Style(role=Role.SECONDARY_BOLD, token=self._name_token))
        self.set_spans((name, (f"   {size}", Style())) if size else (name,))


class SignatureNote(QWidget):
    """What the signature is, in lines with the segment's bar; a verified one has a glyph."""

    def __init__(self) -> None:
        super().__init__()
        self._line = MixedLabel((), Role.SECONDARY, "text2")
        self._result = MixedLabel((), Role.SECONDARY, "text2")
        self._tick = Glyph("ok", "ok_glyph", size=14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.current().px(10), 0, 0, 0)
        layout.setSpacing(theme.current().px(2))
        layout.addWidget(self._line)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(6))
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._result, 1)
        layout.addLayout(row)
        theme.current().changed.connect(self.update)

    def show_lines(self, line: str, result: str, verified: bool) -> None:
        """Say these two things; the second in green with a tick only where the signature was verified."""
        self._line.set_spans(line)
        self._result.set_spans(result)
        self._result.set_token("ok_text" if verified else "text2")
        self._tick.setVisible(verified)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, now.px(2), self.height()), now.color("seg_signature"))
        painter.end()


class RawView(QWidget):
    """Token left, parts right. `copy_asked` has a text that is confidential: a token, or a piece of one."""

    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token: Token | None = None
        self._pinned: tuple[PlainText, int] | None = None
        """Where the caret was put last; what it marks is marked again once the pointer has gone."""
        self._marked: Link | None = None
        self._build_texts()
        self._lay_out()
        for text in self._texts():
            text.copy_asked.connect(self.copy_asked)
            text.caret_moved.connect(partial(self._on_caret, text))
            text.pointed_at.connect(partial(self._on_pointer, text))
        theme.current().changed.connect(self._restyle)

    def _build_texts(self) -> None:
        self.encoded_head = Heading(tr("Encoded"), "text2")
        self.encoded = EncodedText()
        self._hint_line, self.hint = QWidget(), MixedLabel((), Role.SECONDARY, "text3")
        self.header_head, self.header = Heading(tr("Header"), "seg_header"), DecodedText(tr("Header"), "seg_header")
        self.payload_head, self.payload = (
            Heading(tr("Payload"), "seg_payload"),
            DecodedText(tr("Payload"), "seg_payload"),
        )
        self.signature_head, self.signature = Heading(tr("Signature"), "seg_signature"), SignatureNote()
        self.note = MixedLabel((), Role.BODY, "text2")

    def _lay_out(self) -> None:
        px = theme.current().px
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.encoded_head)
        self._left.addWidget(self.encoded, 1)
        hint = QHBoxLayout(self._hint_line)
        hint.setContentsMargins(0, px(2), 0, 0)
        hint.setSpacing(px(7))
        hint.addWidget(Glyph("info", "text3", size=14, line=18), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.hint, 1)
        self._left.addWidget(self._hint_line)
        self._left.addStretch()
        for head, body, stretch in (
            (self.header_head, self.header, 1),
            (self.payload_head, self.payload, 3),
            (self.signature_head, self.signature, 0),
        ):
            self._right.addWidget(head)
            self._right.addWidget(body, stretch)
            self._right.addSpacing(px(10))
        self._right.addWidget(self.note)
        self._right.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, px(12))
        row.setSpacing(px(26))
        row.addLayout(self._left, 49)
        row.addLayout(self._right, 50)
        for side in (self._left, self._right):
            side.setSpacing(px(5))

    def show_inspection(self, inspection: Inspection) -> None:
        """Show the token that was inspected."""
        token = self._token = inspection.token
        self._pinned = self._marked = None
        self.encoded_head.set_size(characters(len(token.text)))
        self.encoded.show_token(token)
        self._show_part(self.header_head, self.header, token, 0, token.header_bytes, token.header is not None)
        self._show_part(self.payload_head, self.payload, token, 1, token.payload_bytes, token.claims is not None)
        self._show_signature(inspection)
        self.note.set_spans(raw_words(token))
        self.note.setVisible(bool(raw_words(token)))
        self._hint()

    def show_break(self) -> None:
        """Mark where the token stops being one, and put the caret and the keyboard there."""
        if self._token is None:
            return
        from inspector.core.tokens.break_place import break_place

        start, end = break_place(self._token)
        self.encoded.put_caret(start)
        self.encoded.mark((start, max(end, start + 1)))
        self.encoded.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_token(self) -> None:
        """Ask for the whole token to be copied."""
        if self._token is not None:
            self.copy_asked.emit(self._token.text)

    def copy_without_signature(self) -> None:
        """Ask for header and payload to be copied: enough to read it, too little to use it."""
        if self._token is not None:
            self.copy_asked.emit(".".join(self._token.parts[:2]))

    def menu(self) -> QMenu:
        """What can be copied from here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = next((t.selected() for t in (self.encoded, self.header, self.payload) if t.hasFocus()), "")
        if selected:
            menu.addAction(tr("Copy selected text")).triggered.connect(lambda: self.copy_asked.emit(selected))
        menu.addAction(tr("Copy token")).triggered.connect(self.copy_token)
        if self._token is not None and len(self._token.parts) == 3:
            menu.addAction(tr("Copy without signature")).triggered.connect(self.copy_without_signature)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def _show_part(
        self, head: Heading, text: DecodedText, token: Token, part: int, data: bytes | None, is_object: bool
    ) -> None:
        shown = data is not None
        head.setVisible(shown)
        text.setVisible(shown)
        if data is None:
            text.show_decoded(Decoded(""))
            return
        head.set_size(characters(len(token.parts[part])))
        source = data.decode("utf-8", "backslashreplace")
        text.show_decoded(lay_out(source) if is_object else Decoded(source[:MAX_DRAWN], cut=len(source) > MAX_DRAWN))

    def _show_signature(self, inspection: Inspection) -> None:
        token = inspection.token
        shown = token.signature is not None and token.kind is Kind.JWS
        self.signature_head.setVisible(shown)
        self.signature.setVisible(shown)
        if token.signature is None or not shown:
            return
        self.signature_head.set_size(characters(len(token.parts[2])))
        algorithm = (token.header or {}).get("alg")
        words = tr(SIGNATURES.get(algorithm, "")) if algorithm in SIGNATURES else ""
        count = len(token.signature)
        size = plural(count, "{count} byte", "{count} bytes", count=grouped(count))
        line = f"{size}, {words}" if words else size
        if inspection.signature_verified:
            self.signature.show_lines(line, tr("Verified over the exact text beside it"), True)
        else:
            self.signature.show_lines(line, tr("Not verified: anyone can write these bytes"), False)

    def _hint(self) -> None:
        token = self._token
        cut = [text.decoded.cut for text in (self.header, self.payload) if not text.isHidden()]
        if token is not None and len(token.text) > MAX_DRAWN:
            words = tr(
                "The first {characters} are drawn. Copy token copies all of them.", characters=characters(MAX_DRAWN)
            )
        elif any(cut):
            words = tr("Not all of what it decodes to is drawn.")
        elif self.payload.decoded.members:
            words = tr("Click a claim to find its characters, or the reverse.")
        else:
            words = ""
        self.hint.set_spans(words)
        self._hint_line.setVisible(bool(words))

    def _on_caret(self, text: PlainText, at: int) -> None:
        self._pinned = text, at
        self._mark(self._link_at(text, at), reveal=True)

    def _on_pointer(self, text: PlainText, at: int) -> None:
        if at < 0:  # it points at nothing any more
            self._mark(self._link_at(*self._pinned) if self._pinned else None, reveal=False)
        else:
            self._mark(self._link_at(text, at), reveal=False)

    def _link_at(self, text: PlainText, at: int) -> Link | None:
        """Which member a place in one of the texts belongs to, and in which part of the token that is."""
        token = self._token
        if token is None:
            return None
        if isinstance(text, DecodedText):
            member = text.decoded.member_at(at)
            return (0 if text is self.header else 1, member) if member is not None else None
        if token.kind is not Kind.JWS:
            return None
        at = self.encoded.token_position(at)
        for part, decoded in enumerate((self.header, self.payload)):
            start = self._start_of(part)
            if 0 <= at - start < len(token.parts[part]):
                member = decoded.decoded.member_of_byte((at - start) * 3 // 4)
                return (part, member) if member is not None else None
        return None

    def _mark(self, link: Link | None, *, reveal: bool) -> None:
        """Mark a member and its characters; with `reveal` both are scrolled to, which a pointer would run away from."""
        if link == self._marked and not reveal:
            return
        self._marked = link
        for text in self._texts():
            text.mark(None)
        if link is None or self._token is None:
            return
        part, member = link
        (self.header, self.payload)[part].mark(member, reveal=reveal)
        start, end = encoded_range(member.byte_from, member.byte_to)
        offset = self._start_of(part)
        self.encoded.mark((offset + start, offset + min(end, len(self._token.parts[part]))), reveal=reveal)

    def _start_of(self, part: int) -> int:
        """Where a part begins in the token."""
        return self._token.start_of(part) if self._token else 0

    def _texts(self) -> tuple[EncodedText, DecodedText, DecodedText]:
        return self.encoded, self.header, self.payload

    def _restyle(self) -> None:
        for text in self._texts():
            text.style_text()
            text.fit()
