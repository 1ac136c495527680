"""Text that is only ever text: no markup, nothing invisible, in the theme's fonts and colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from inspector.core.text.display import visible
from inspector.core.values import dataclass
from inspector.gui.theme import hiding, theme
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.theme import Role

LINE_HEIGHT = 1.45
SENTENCE_WIDTH = 760
"""Where sentences stop on a wide window, in base pixels."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a span differs from the text around it; None leaves a thing as it is."""

    role: Role | None = None
    token: str | None = None
    tint: str | None = None
    underline: bool = False
    strike: bool = False


Span = tuple[str, Style]

PLAIN = Style()
BOLD = Style(role=Role.BODY_BOLD)
MUTED = Style(token="text3")
MONO = Style(role=Role.MONO)
MONO_MUTED = Style(role=Role.MONO, token="text2")


MOST_HEIGHTS = 64
"""How many widths' heights are remembered: a window drawn larger asks for a new one with every step."""


class Paragraph:
    """Spans laid out with wrapping; breaks inside a word where a word is wider than the line."""

    def __init__(
        self, spans: tuple[Span, ...], role: Role, token: str, keep: str = "", *, centred: bool = False
    ) -> None:
        look = theme.current()
        if hiding.hidden():
            spans = _without_values(spans)
        shown = [(visible(text, keep), style) for text, style in spans]
        self.text = "".join(text for text, _ in shown)
        font = look.font(role)
        self._step = font.pixelSize() * LINE_HEIGHT
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_ranges(shown, font, token))
        self._shift = 0.5 if centred else 1.0 if QGuiApplication.isRightToLeft() else 0.0
        self._width = -1.0
        self._heights: dict[float, float] = {}  # layouts ask for the same few widths over and over

    def height(self, width: float) -> float:
        """The height of the text wrapped at `width`."""
        if width not in self._heights:
            self._break_lines(width)
        return self._heights[width]

    def natural_width(self) -> float:
        """The width of the text on lines of its own."""
        self._break_lines(1e6)
        return self._layout.maximumWidth()

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        """Draw the text with its upper left corner at `at`."""
        if width != self._width:
            self._break_lines(width)
        self._layout.draw(painter, at)

    def _break_lines(self, width: float) -> None:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            step = max(self._step, line.height())
            left = (width - line.naturalTextWidth()) * self._shift
            line.setPosition(QPointF(left, top + (step - line.height()) / 2))
            top += step
        self._layout.endLayout()
        if len(self._heights) >= MOST_HEIGHTS:
            self._heights.clear()
        self._width, self._heights[width] = width, top


def _without_values(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans while values are hidden: of a sentence that they make together, its words in the looks of the first."""
    whole = "".join(text for text, _ in spans)
    told = hiding.shown(whole)
    if told == whole:
        return spans
    if len(spans) > 1 and told == hiding.DOTS:
        return tuple((hiding.shown(text), style) for text, style in spans)
    return ((told, spans[0][1]),)


def _ranges(shown: list[Span], font: QFont, token: str) -> list[QTextLayout.FormatRange]:
    look = theme.current()
    ranges, start = [], 0
    for text, style in shown:
        form = QTextCharFormat()
        form.setFont(look.font(style.role) if style.role else font)
        form.setForeground(look.color(style.token or token))
        if style.tint:
            form.setBackground(look.color(style.tint))
        form.setFontUnderline(style.underline)
        form.setFontStrikeOut(style.strike)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, _utf16_length(text), form
        ranges.append(span)
        start += _utf16_length(text)
    return ranges


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class MixedLabel(QLabel):
    """Sentences with values in them: spans of sans and fixed text, wrapped, at most `max_width` base pixels wide."""

    hides_values = True

    def __init__(
        self,
        spans: tuple[Span, ...] | str = (),
        role: Role = Role.BODY,
        token: str = "text1",
        max_width: int | None = SENTENCE_WIDTH,
        keep: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._token, self._keep = role, token, keep
        self._max_width = max_width
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_spans(spans)
        theme.current().changed.connect(self._restyle)

    def set_spans(self, spans: tuple[Span, ...] | str) -> None:
        """Show these (text, style) spans, or a plain sentence."""
        self._spans: tuple[Span, ...] = ((spans, PLAIN),) if isinstance(spans, str) else spans
        self._restyle()

    def set_token(self, token: str) -> None:
        """Use another colour where the spans name none."""
        self._token = token
        self._restyle()

    def _restyle(self) -> None:
        self._paragraph = Paragraph(self._spans, self._role, self._token, self._keep)
        self._natural = self._paragraph.natural_width()
        look = theme.current()
        self._most = None if self._max_width is None else look.px(self._max_width)
        self.setFont(look.font(self._role))
        self.setText(self._paragraph.text)  # for assistive technology
        self.updateGeometry()
        self.update()

    def _limit(self, width: float) -> float:
        return width if self._most is None else min(width, self._most)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._paragraph.height(max(1.0, self._limit(width))) + 0.49)

    def sizeHint(self) -> QSize:
        width = int(self._limit(self._natural)) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(min(self.sizeHint().width(), theme.current().px(64)), line)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self.isEnabled():
            painter.setOpacity(0.6)
        width = self._limit(self.width())
        left = self.width() - width if self.isRightToLeft() else 0.0
        self._paragraph.draw(painter, QPointF(left, 0), width)
        painter.end()


class PlainLabel(QLabel):
    """A label for one piece of plain text. For values without spaces that must wrap, use `MixedLabel`.

    With `elide` the text gives way where it is short of room, and the whole of it is the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        token: str = "text1",
        *,
        wrap: bool = False,
        elide: Qt.TextElideMode | None = None,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._token, self._elide = role, token, elide
        self._tip = ""
        self.setWordWrap(wrap)
        if QGuiApplication.isRightToLeft():  # QLabel would go by the letters, and put a token at the far side
            flags = Qt.AlignmentFlag
            self.setAlignment(flags.AlignRight | flags.AlignVCenter | flags.AlignAbsolute)
        if selectable:
            flag = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self.setText(text)
        self._restyle()
        theme.current().changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show `text`, with invisible characters written out."""
        super().setText(visible(text, keep="\n" if self.wordWrap() else ""))
        self._update_tip()

    def set_tip(self, tip: str) -> None:
        """Say more in the tooltip of a text that gives way."""
        self._tip = tip
        self._update_tip()

    def set_token(self, token: str) -> None:
        """Use another colour."""
        self._token = token
        self._restyle()

    def _restyle(self) -> None:
        look = theme.current()
        self.setFont(look.font(self._role))
        palette = self.palette()
        for group in (palette.ColorGroup.Active, palette.ColorGroup.Inactive):
            palette.setColor(group, self.foregroundRole(), look.color(self._token))
        palette.setColor(palette.ColorGroup.Disabled, self.foregroundRole(), look.color("disabled"))
        self.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._elide is None:
            return hint
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._elide is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self.font())
        group = self.palette().currentColorGroup()
        painter.setPen(self.palette().color(group, self.foregroundRole()))
        room = self.contentsRect()
        metrics = self.fontMetrics()
        if self._elide is Qt.TextElideMode.ElideMiddle:  # Qt's own cuts the ends alike, by which names differ
            text = elide_middle(self.text(), room.width(), metrics.horizontalAdvance)
        else:
            text = metrics.elidedText(self.text(), self._elide, room.width())
        painter.drawText(room, self._visual_alignment() | Qt.TextFlag.TextSingleLine, text)
        painter.end()

    def _visual_alignment(self) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), self.alignment())

    def _update_tip(self) -> None:
        if self._elide is not None:
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(plain_tooltip("\n".join(filter(None, (self.text() if cut else "", self._tip)))))


def plain_tooltip(text: str) -> str:
    """`text` as a tooltip that shows it as it is: Qt would take anything that looks like markup for markup."""
    shown = visible(text, keep="\n")
    if "<" not in shown:
        return shown
    import html  # late: its table of two thousand names is for this

    return f"<qt>{html.escape(shown)}</qt>"
