"""One finding, as a card that shows everything or as a row that opens."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.display import elide, visible
from inspector.core.tokens import Kind
from inspector.core.verdict import Check, Inspection, Status, Verdict
from inspector.gui import glyphs, icons, theme
from inspector.gui.buttons import secondary
from inspector.gui.chips import Outcome, ResultChip
from inspector.gui.labels import BOLD, MixedLabel, PlainLabel, Span, Style
from inspector.gui.layout import Card, FlowLayout, draw_focus_ring
from inspector.gui.theme import Role
from inspector.gui.wording import prose, value

MOST_SHOWN = 256
TITLE_WIDTH = 96
CARD_PADDING, COMPACT_PADDING = 11, 8
MOST_CHIPS = 60
BESIDE = 560
"""A sentence and a button that together are wider than this many base pixels stand below each other."""
_LABEL = Style(role=Role.SECONDARY_MEDIUM, token="text2")
_EXPECTED = Style(role=Role.MONO, token="ok_text", tint="ok_tint", underline=True)
_ACTUAL = Style(role=Role.MONO, token="bad_text", tint="bad_tint", underline=True)


@dataclass(frozen=True, slots=True)
class Finding:
    """A check together with what its row needs to know of the inspection."""

    check: Check
    inspection: Inspection
    has_profile: bool = False

    @property
    def look(self) -> glyphs.Look:
        """Glyph and colours; nothing is green before the signature is verified."""
        verdict = self.inspection.verdict
        return glyphs.of_check(self.check, verdict if self.inspection.signature_verified else Verdict.UNVERIFIED)

    @property
    def is_card(self) -> bool:
        """Whether everything about it is shown at once: failures, and a signature nobody has checked."""
        unsigned = self.check.id == "signature" and self.check.status is Status.NOT_CHECKED
        unsigned = unsigned and self.inspection.token.kind is Kind.JWS
        return not self.check.note and (self.check.status is Status.FAILED or unsigned)

    @property
    def expired(self) -> bool:
        """Whether it says that the token is past its end, which a new token cures."""
        expires = (self.inspection.token.claims or {}).get("exp")
        over = isinstance(expires, (int, float)) and expires <= self.inspection.at
        return over and self.check.id == "exp" and self.check.status is Status.FAILED

    @property
    def about_scopes(self) -> bool:
        """Whether it compares scopes, which are shown as chips."""
        scopes = self.inspection.scopes
        return self.check.id == "scope" and scopes is not None and bool(scopes.requested or scopes.granted)

    @property
    def code(self) -> frozenset[str]:
        """Words of its sentences that are values, set in the fixed font."""
        scopes = self.inspection.scopes
        return frozenset(scopes.requested + scopes.granted) if scopes else frozenset()

    def action(self) -> str | None:
        """The label of its one button; None where there is nothing to press."""
        if self.expired and self.has_profile:
            return "Get token"
        if self.needs_keys:
            host = key_host(self.inspection)
            return f"Fetch keys from {host}" if host else None
        return None

    @property
    def needs_keys(self) -> bool:
        """Whether other keys could tell who signed it; for a Microsoft Graph token none can, whose nonce is in it."""
        unsigned = self.check.id == "signature" and self.check.status is Status.NOT_CHECKED
        return unsigned and self.inspection.token.kind is Kind.JWS and self.check.claim != "nonce"

    def as_text(self) -> str:
        """The finding for a ticket or a mail."""
        check = self.check
        name = f" ({check.claim})" if check.claim else ""
        lines = [f"{self.look.word}: {check.title}{name}", check.reason]
        lines += [
            f"{label}: {text}"
            for label, text in (
                ("Expected", check.expected), ("Actual", check.actual), ("Fix", check.fix),
                ("Reference", check.reference),
            )
            if text
        ]  # fmt: skip
        return visible("\n".join(lines), keep="\n")


def key_host(inspection: Inspection) -> str | None:
    """The host whose keys could be fetched by a click, in ASCII: the expected issuer's, else the one the token names.

    None for what is no https address, since keys are not fetched from it.
    """
    issuer = inspection.expectation.issuer or (inspection.token.claims or {}).get("iss")
    if not isinstance(issuer, str) or len(issuer) > 2048:
        return None
    try:
        address = urlsplit(issuer)
        host, port = (address.hostname or "").encode("idna").decode("ascii"), address.port
    except (ValueError, UnicodeError):
        return None
    local = host in ("localhost", "127.0.0.1", "::1")
    if not host or visible(host) != host or not (address.scheme == "https" or (address.scheme == "http" and local)):
        return None
    shown = f"{host}:{port}" if port else host
    return shown if len(shown) <= 40 else f"…{shown[-39:]}"


def difference(expected: str, actual: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Both values with the part that differs underlined and tinted, where they are alike enough for that to help."""
    expected, actual = elide(expected, MOST_SHOWN), elide(actual, MOST_SHOWN)
    shortest = min(len(expected), len(actual))
    start = next((i for i in range(shortest) if expected[i] != actual[i]), shortest)
    end = next((i for i in range(shortest - start) if expected[-1 - i] != actual[-1 - i]), shortest - start)
    if expected == actual or (start + end) * 2 < shortest:
        return value(expected), value(actual)

    def marked(text: str, style: Style) -> tuple[Span, ...]:
        stop = len(text) - end
        return (*value(text[:start]), *value(text[start:stop], style), *value(text[stop:]))

    return marked(expected, _EXPECTED), marked(actual, _ACTUAL)


class Inset(Card):
    """Labelled values on the quiet ground."""

    def __init__(self) -> None:
        super().__init__(None, "inset", radius=6, padding=9)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.current().px(12))
        self._grid.setVerticalSpacing(theme.current().px(4))
        self._grid.setColumnMinimumWidth(0, theme.current().px(60))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def add(self, label: str, content: QWidget | tuple[Span, ...]) -> QWidget:
        """Add a row: a label, and beside it a widget or text; what stands beside the label is returned."""
        row = self._grid.rowCount()
        name = MixedLabel(((label, _LABEL),), Role.SECONDARY, "text2")
        name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        widget = content if isinstance(content, QWidget) else MixedLabel(content, Role.MONO, max_width=None)
        if isinstance(content, QWidget):  # chips are higher than a line of text
            name.setMinimumHeight(theme.current().px(24))
            name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        return widget


def chips(finding: Finding) -> QWidget | None:
    """The scopes granted, missing and extra; None where the finding is not about scopes.

    Before the signature is verified nothing is known to be granted, so there are no chips for that: they are green.
    """
    scopes = finding.inspection.scopes
    if not finding.about_scopes or scopes is None or not scopes.requested:
        return None
    genuine = finding.inspection.signature_verified
    granted = [scope for scope in scopes.granted if scope not in scopes.extra] if genuine else []
    shown = [(scope, Outcome.GRANTED) for scope in granted]
    shown += [(scope, Outcome.MISSING) for scope in scopes.missing]
    shown += [(scope, Outcome.EXTRA) for scope in scopes.extra]
    return _chip_box(shown) if shown else None


def _chip_box(shown: list[tuple[str, Outcome]]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box)
    for scope, outcome in shown[:MOST_CHIPS]:
        flow.addWidget(ResultChip(scope, outcome))
    if len(shown) > MOST_CHIPS:
        flow.addWidget(PlainLabel(f"and {len(shown) - MOST_CHIPS} more", Role.SECONDARY, "text2"))
    box.setSizePolicy(_as_high_as_needed())
    return box


def evidence_of(finding: Finding) -> Inset | None:
    """Expected and actual, or what stands for them; None where there is nothing to compare."""
    check, inset = finding.check, Inset()
    if finding.is_card and finding.about_scopes and (result := chips(finding)) is not None:
        return _requested_and_granted(finding, result)
    if check.id == "signature" and check.status is Status.NOT_CHECKED:
        return _whose_key(finding.inspection)
    if check.expected is None and check.actual is None:
        return None
    if check.expected is not None and check.actual is not None and not check.note:
        expected, actual = difference(check.expected, check.actual)
    else:
        expected, actual = (value(elide(text or "", MOST_SHOWN)) for text in (check.expected, check.actual))
    if check.expected is not None:
        inset.add("Expected", expected)
    if check.actual is not None:
        inset.add("Actual", actual)
    return inset


def _requested_and_granted(finding: Finding, result: QWidget) -> Inset:
    inset, scopes = Inset(), finding.inspection.scopes
    if scopes is not None:
        inset.add("Requested", value(elide("   ".join(scopes.requested), 4 * MOST_SHOWN)))
        if finding.inspection.signature_verified:
            inset.add("Granted", result)
        else:
            inset.add("Claimed", value(elide("   ".join(scopes.granted) or "no scope", 4 * MOST_SHOWN)))
            inset.add("Difference", result)
    return inset


def _whose_key(inspection: Inspection) -> Inset | None:
    """Issuer and key ID as the token has them: what fetching the keys would go by."""
    claimed = (
        ("Issuer", (inspection.token.claims or {}).get("iss")),
        ("Key ID", (inspection.token.header or {}).get("kid")),
    )
    rows = [(label, text) for label, text in claimed if isinstance(text, str)]
    remark = ("   as the token claims", Style(role=Role.SECONDARY, token="text2"))
    inset = Inset()
    for label, text in rows:
        shown = value(elide(text, MOST_SHOWN))
        inset.add(label, (*shown, remark) if label == rows[-1][0] else shown)
    return inset if rows else None


class FixLine(QWidget):
    """A wrench, "Fix:", what to do, and a button. Where keys are missing a second one takes them from a file."""

    pressed = Signal()
    key_file_asked = Signal()

    def __init__(self, finding: Finding, *, plain: bool = False) -> None:
        super().__init__()
        px = theme.current().px
        self.button: QPushButton | None = None
        self.key_file: QPushButton | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        label = None if plain else finding.action()
        if label:
            self.button = secondary(label, height=28)
            self.button.clicked.connect(self.pressed)
        if finding.needs_keys and not plain:
            self.key_file = secondary("Load a key file…", height=28)
            self.key_file.clicked.connect(self.key_file_asked)
        words = MixedLabel((("Fix: ", BOLD), *prose(finding.check.fix or "", finding.code)), Role.BODY, "text1")
        one = self.button if self.key_file is None else None
        beside = one is not None and words.sizeHint().width() + one.sizeHint().width() <= px(BESIDE)
        row.addWidget(Glyph("wrench", "text2", line=28 if beside else 20), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(7))
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        if self.button is not None and beside:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        elif self.button is not None or self.key_file is not None:
            column.addLayout(self._buttons_below())

    def _buttons_below(self) -> FlowLayout:
        flow = FlowLayout(gap=8)
        for button in (self.button, self.key_file):
            if button is not None:
                button.setMinimumWidth(theme.current().px(80))  # a long host gives way in its middle
                flow.addWidget(button)
        return flow


class Glyph(QWidget):
    """An icon of 16 base pixels, at the height of the first line of text beside it. Decoration: it has no name."""

    def __init__(self, name: str, token: str, side: int = 16, line: int = 20) -> None:
        super().__init__()
        self._name, self._token, self._side, self._line = name, token, side, line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(self._side), px(self._line))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theme.current().px(self._side)
        painter = QPainter(self)
        icons.paint(painter, self._name, QRectF(0, (self.height() - side) / 2, side, side), self._token)
        painter.end()


def _spoken(finding: Finding) -> str:
    return f"{finding.look.word}. {finding.check.reason}"


class FindingCard(Card):
    """A finding with everything about it in view. `fix_pressed` when its button is."""

    fix_pressed = Signal(str)
    key_file_asked = Signal()

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        unsigned = finding.check.status is Status.NOT_CHECKED
        super().__init__("warn_line" if unsigned else finding.look.line, padding=CARD_PADDING)
        self.setAccessibleName(visible(finding.check.title))
        self.setAccessibleDescription(visible(_spoken(finding)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        px = theme.current().px
        row = QHBoxLayout()
        row.setSpacing(px(11))
        glyph = ("unverified", "warn_glyph") if unsigned else (finding.look.icon, finding.look.glyph)
        row.addWidget(Glyph(*glyph), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(1))
        row.addLayout(self._column, 1)
        self.body.addLayout(row)
        self._build()

    def _build(self) -> None:
        check, px = self.finding.check, theme.current().px
        head = QHBoxLayout()
        head.addWidget(MixedLabel(check.title, Role.CARD_TITLE, "text1"), 1)
        if check.claim:
            head.addWidget(PlainLabel(check.claim, Role.MONO, "text2"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._column.addWidget(MixedLabel(prose(check.reason, self.finding.code), Role.BODY, "text2"))
        if (inset := evidence_of(self.finding)) is not None:
            self._column.addSpacing(px(5))
            self._column.addWidget(inset)
        if check.fix:
            self._column.addSpacing(px(6))
            fix = FixLine(self.finding)
            fix.pressed.connect(lambda: self.fix_pressed.emit(check.id))
            fix.key_file_asked.connect(self.key_file_asked)
            self._column.addWidget(fix)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), theme.current().px(8))
            painter.end()


class FindingRow(QAbstractButton):
    """A finding in a line; pressed, it shows what was expected, what was found, and where the rule is from."""

    def __init__(self, finding: Finding, *, last: bool = False) -> None:
        super().__init__()
        self.finding, self._last = finding, last
        self.setText(visible(finding.check.title).replace("&", "&&"))
        self.setAccessibleName(visible(finding.check.title))
        self.setAccessibleDescription(visible(_spoken(finding)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(_as_high_as_needed())
        self._lay_out()
        check = finding.check
        self.expandable = any((check.expected, check.actual, check.fix, check.reference))
        self.setCheckable(self.expandable)
        self._details: QWidget | None = None
        self.toggled.connect(self._open)

    def _lay_out(self) -> None:
        check, px = self.finding.check, theme.current().px
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(Glyph(self.finding.look.icon, self.finding.look.glyph), 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(px(10))
        title = MixedLabel(((check.title, Style(role=Role.BODY_MEDIUM)),), Role.BODY_MEDIUM)
        title.setFixedWidth(px(TITLE_WIDTH))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(px(10))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(px(6))
        self._middle.addWidget(MixedLabel(prose(check.reason, self.finding.code), Role.BODY, "text2"))
        if (result := chips(self.finding)) is not None:
            self._middle.addWidget(result)
        row.addLayout(self._middle, 1)
        self._evidence = PlainLabel(check.evidence or "", Role.MONO, "text2", elide=Qt.TextElideMode.ElideLeft)
        self._evidence.setForegroundRole(
            QPalette.ColorRole.WindowText
        )  # else it takes the button's, which has no token
        self._evidence.setMaximumWidth(px(220))
        row.addSpacing(px(12))
        row.addWidget(self._evidence, 0, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(2), px(7), px(4), px(8))
        outer.addLayout(row)

    def set_evidence(self, text: str) -> None:
        """Show other characters at the end of the row: a countdown."""
        self._evidence.setText(text)

    def _open(self, opened: bool) -> None:
        if opened and self._details is None:
            self._details = self._make_details()
            self._middle.addWidget(self._details)
        if self._details is not None:
            self._details.setVisible(opened)
        self.updateGeometry()

    def _make_details(self) -> QWidget:
        check, box = self.finding.check, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        if (inset := evidence_of(self.finding)) is not None:
            column.addWidget(inset)
        if check.fix:
            column.addWidget(FixLine(self.finding, plain=True))
        if check.reference:
            column.addWidget(MixedLabel(f"Rule: {check.reference}", Role.SECONDARY, "text2"))
        return box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.expandable and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), now.color("inset"))
        if not self._last:
            painter.fillRect(0, self.height() - 1, self.width(), 1, now.color("hairline"))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()).adjusted(0, 0, 0, -1), now.px(6))
        painter.end()


def _as_high_as_needed() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
