"""The Exchange tab: each step of the token request with its time, what was sent, and what came back."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.network.exchange import Assertion, Exchange, Response, Sent, Stage, StageName
from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.masking import mask_beginning, mask_header
from inspector.core.text.numbers import grouped
from inspector.core.text.times import milliseconds
from inspector.core.values import dataclass
from inspector.gui.inspection.exchange.connection import ConnectionDetails
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MONO, MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import Card
from inspector.gui.widgets.wire_text import WireText
from inspector.gui.widgets.wording import value

MOST_BODY = 20_000
"""Characters of a body that are drawn; token responses are a few thousand."""
MOST_HEADER = 500
MOMENTS = ("exp", "iat", "nbf")
LEAST_DETAIL, MOST_DETAIL, LEAST_BAR = 100, 200, 40
"""How wide the words beside a stage may be, and how narrow its bar, in base pixels."""
_NAME = Style(role=Role.MONO, token="text3")
_MASKED = Style(role=Role.MONO, token="text2", tint="mute_tint")
_REMARK = Style(role=Role.SECONDARY, token="text2")


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a stage lies in the whole exchange, in fractions of it."""

    start: float
    end: float


def bars(stages: tuple[Stage, ...]) -> list[Bar]:
    """One bar for each stage, end to end."""
    whole = sum(max(stage.ms, 0.0) for stage in stages) or 1.0
    result, at = [], 0.0
    for stage in stages:
        end = at + max(stage.ms, 0.0) / whole
        result.append(Bar(at, min(end, 1.0)))
        at = end
    return result


class StageBar(QWidget):
    """A bar on a track. Decoration: the time stands beside it as text."""

    def __init__(self, bar: Bar, token: str) -> None:
        super().__init__()
        self._bar, self._token = bar, token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(LEAST_BAR), theme.current().px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("inset"))
        painter.drawRoundedRect(QRectF(self.rect()), now.px(3), now.px(3))
        width = max(now.px(3), (self._bar.end - self._bar.start) * self.width())
        left = min(self._bar.start * self.width(), self.width() - width)
        painter.setBrush(now.color(self._token))
        if self.isRightToLeft():
            left = self.width() - left - width
        painter.drawRoundedRect(QRectF(left, 0, width, self.height()), now.px(3), now.px(3))
        painter.end()


class ExchangeView(QWidget):
    """One request and its answer. `copy_asked` has the text selected in one of the boxes."""

    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exchange: Exchange | None = None
        self._stages = QWidget()
        self.connection = ConnectionDetails()
        self._said = MixedLabel((), Role.BODY, "text1")
        self.request, self._request_at = WireText(tr("Request")), PlainLabel("", Role.SECONDARY, "text2")
        self.assertion, nothing = WireText(tr("What the client assertion says")), PlainLabel("")
        self.response, self._response_at = WireText(tr("Response")), PlainLabel("", Role.SECONDARY, "text2")
        px = theme.current().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(4), 0, px(12))
        self._column.setSpacing(px(5))
        self._column.addWidget(self._stages)
        self._said_row = QWidget()
        said = QVBoxLayout(self._said_row)
        said.setContentsMargins(0, px(7), 0, px(3))
        said.addWidget(self._said)
        self._column.addWidget(self._said_row)
        self._column.addWidget(self.connection)
        self._add_box(tr("Request"), self.request, self._request_at)
        self._assertion_box = self._add_box(tr("What the client assertion says"), self.assertion, nothing)
        self._add_box(tr("Response"), self.response, self._response_at)
        self._column.addStretch()
        for text in (self.request, self.assertion, self.response):
            text.copy_asked.connect(self.copy_asked)
        theme.current().changed.connect(self._restyle)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show this request."""
        self.exchange = exchange
        old, self._stages = self._stages, stage_rows(exchange)
        self._column.replaceWidget(old, self._stages)
        self._stages.show()
        old.hide()
        old.deleteLater()
        self.connection.show_exchange(exchange)
        failure = exchange.failure
        self._said.set_spans(f"{failure.message}" if failure else "")
        self._said_row.setVisible(failure is not None)
        self.request.put_spans(request_spans(exchange.sent))
        self._request_at.setText(_clock(exchange.sent_at))
        said = exchange.sent.assertion
        self._assertion_box.setVisible(said is not None)
        self.assertion.put_spans(assertion_spans(said, exchange.sent_at) if said is not None else ())
        response = exchange.response
        if response is None:
            technical = failure.technical if failure else ""
            self.response.put_spans((*value(technical or tr("No answer came back."), MONO, "\n"),))
            self._response_at.setText(tr("none"))
            return
        self.response.put_spans(response_spans(response))
        size = plural(len(response.body), "{count} byte", "{count} bytes", count=grouped(len(response.body)))
        self._response_at.setText(f"{_clock(response.received_at)}, {size}")

    def _add_box(self, name: str, text: WireText, when: PlainLabel) -> QWidget:
        px, box = theme.current().px, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(5))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, Role.SECONDARY_BOLD, "text2"), 1)
        head.addWidget(when)
        column.addLayout(head)
        card = Card(None, "inset", radius=6, padding=9, above=6)
        card.body.addWidget(text)
        column.addWidget(card)
        self._column.addWidget(box)
        return box

    def _restyle(self) -> None:
        for text in (self.request, self.assertion, self.response):
            text.style_text()
            text.fit()


def stage_rows(exchange: Exchange) -> QWidget:
    """A row for each step that was reached."""
    box, px = QWidget(), theme.current().px
    grid = QGridLayout(box)
    grid.setContentsMargins(px(1), 0, 0, 0)
    grid.setHorizontalSpacing(px(9))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(3, 1)
    grid.setColumnMinimumWidth(4, px(58))
    metrics = QFontMetrics(theme.current().font(Role.SECONDARY))
    room = max((metrics.horizontalAdvance(visible(str(stage.detail))) + 2 for stage in exchange.stages), default=0)
    room = max(px(LEAST_DETAIL), min(room, px(MOST_DETAIL)))
    for row, (stage, bar) in enumerate(zip(exchange.stages, bars(exchange.stages), strict=True)):
        failed = stage.failed or _refused(stage, exchange)
        glyph = Glyph("bad" if failed else "pass", "bad_glyph" if failed else "ok_glyph", line=20)
        name = PlainLabel(tr(stage.name), Role.BODY_MEDIUM, "bad_text" if failed else "text1")
        detail = PlainLabel(str(stage.detail), Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideRight)
        detail.setMaximumWidth(room)
        detail.setMinimumWidth(min(room, px(LEAST_DETAIL) // 2))
        token = "bad_glyph" if failed else "accent_text" if stage.name.of_http else "text3"
        time = PlainLabel(milliseconds(stage.ms), Role.BODY, "text1")
        time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((glyph, name, detail, StageBar(bar, token), time)):
            grid.addWidget(widget, row, column)
    return box


def _refused(stage: Stage, exchange: Exchange) -> bool:
    return stage.name is StageName.FIRST_BYTE and exchange.response is not None and exchange.response.status >= 400


def request_spans(sent: Sent) -> tuple[Span, ...]:
    """The request as it went out. Secrets were masked when it was recorded."""
    spans = [*value(f"{sent.method} {sent.url}", MONO)]
    for name, content in sent.headers:
        masked = "•" in content
        spans += [*value(f"\n{name}: ", _NAME, "\n"), *value(elide(content, MOST_HEADER), _MASKED if masked else MONO)]
        if masked and name.lower() == "authorization":
            spans += [("   ", MONO), (tr("client ID and secret, masked"), _REMARK)]
    if sent.body:
        spans += value(f"\n\n{sent.body[:MOST_BODY]}", MONO, "\n")
    return tuple(spans)


def assertion_spans(said: Assertion, now: float) -> tuple[Span, ...]:
    """Header and claims of a client assertion, a line each; moments stand beside their numbers."""
    spans: list[Span] = []
    for name, content in (*said.header, *said.claims):
        spans += [*value(f"{name}: ", _NAME), *value(elide(str(content), MOST_HEADER))]
        if name in MOMENTS and (date := times.numeric_date(content)) is not None:
            spans.append((f"   {times.moment(date, now)}", _REMARK))
        spans.append(("\n", MONO))
    return tuple(spans[:-1])


def response_spans(response: Response) -> tuple[Span, ...]:
    """The answer as it came, with tokens and secrets shortened, and cut where it is very long."""
    status = f"HTTP/1.1 {response.status} {response.phrase}".rstrip()
    spans = [*value(status, Style(role=Role.MONO, token="bad_text") if response.status >= 400 else MONO)]
    for name, content in response.headers:
        shown = elide(mask_header(name, content), MOST_HEADER)
        spans += [*value(f"\n{name}: ", _NAME, "\n"), *value(shown, MONO)]
    body, left = body_text(response)
    if not body:
        return (*spans, ("\n\n", MONO), (tr("No body was sent."), _REMARK))
    spans += value(f"\n\n{body}", MONO, "\n\t")
    if left:
        more = plural(
            left, "{count} more character is not shown.", "{count} more characters are not shown.", count=grouped(left)
        )
        spans.append((f"\n{more}", _REMARK))
    return tuple(spans)


def body_text(response: Response) -> tuple[str, int]:
    """The body as text, masked, as far as it is shown, and how many more characters there are.

    Bytes that are not UTF-8 are written out.
    """
    return mask_beginning(response.body.decode("utf-8", "backslashreplace").replace("\r\n", "\n"), MOST_BODY)


def _clock(epoch_s: float) -> str:
    """A time of day to the millisecond."""
    return f"{visible(times.clock(epoch_s))}.{int(epoch_s * 1000) % 1000:03d}"
