"""The verdict at the top of an inspection: the word, one sentence, who vouches for it, and how long.

A failed request uses the same slots: the HTTP status is the metric, and the stages stand where the lifetime would be.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QWidget

from inspector.core.text import times
from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.inspection.verdict.lifetime_axis import LifetimeState, Tone
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.labels import LINE_HEIGHT, SENTENCE_WIDTH, Paragraph, Span, Style
from inspector.gui.widgets.layout import painter_on

if TYPE_CHECKING:  # each is imported when there is one to show
    from inspector.gui.inspection.verdict.lifetime import LifetimeBar
    from inspector.gui.inspection.verdict.next_thing import NextThing
    from inspector.gui.inspection.verdict.stages import Stage, StageRow
    from inspector.gui.model.intake.next_step import NextStep

__all__ = ["BannerState", "Kind", "VerdictBanner"]

Kind = Literal["valid", "rejected", "unverified", "malformed", "failed", "neutral"]

_TONES = {
    "valid": "ok", "rejected": "bad", "unverified": "warn", "malformed": "mute", "failed": "bad", "neutral": "mute",
}  # fmt: skip
_ICONS = {
    "valid": "ok", "rejected": "bad", "unverified": "unverified", "malformed": "malformed", "failed": "bad",
    "neutral": "not-checked",
}  # fmt: skip

MARGIN, GLYPH, TEXT_LEFT, PROVENANCE_LEFT = 20, 36, 50, 20
BESIDE, NEXT_GAP = 120, 16
"""What stands beside the next thing has this much room at least, in base pixels; else the next thing stands below."""
LATE_S = 5.0
_WARN_AT_S = ((60.0, mark("1 minute left")), (300.0, mark("5 minutes left")))


@dataclass(frozen=True, slots=True)
class BannerState:
    """All the banner shows. `sentence` may hold text from a token or server; it is drawn as it is.

    `provenance` is a line of (text, style) spans. `metric` is short: a countdown or an HTTP status. A `lifetime`
    and `stages` (label, detail, whether it went well; None if not reached) exclude each other.
    """

    kind: Kind
    title: str
    sentence: str
    provenance: tuple[Span, ...] = ()
    provenance_icon: str = "key"
    metric: str | None = None
    metric_caption: str | None = None
    lifetime: LifetimeState | None = None
    stages: tuple[Stage, ...] | None = None


class BannerPlaces(NamedTuple):
    """The tops of title, sentence, provenance and bar or stages; the next thing; and the whole height."""

    title: int
    sentence: int
    provenance: int
    below: int
    next: QRect
    end: int


class VerdictBanner(QFrame):
    """One accessible object: its name is the verdict, its description the sentence. A change is announced once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = BannerState("neutral", tr("No token yet"), "")
        self._compact = self._older = False
        self._action: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._rebuild()
        theme.current().changed.connect(self._rebuild)

    @property
    def state(self) -> BannerState:
        """What is shown."""
        return self._state

    def begin_with(self, state: BannerState) -> None:
        """Show what there is before anything has happened; nothing is announced."""
        self._state = state
        self._rebuild()

    def show_state(self, state: BannerState) -> None:
        """Show a verdict, or a request that brought no token, and tell assistive technology if it is a new one."""
        before = (self.accessibleName(), self.accessibleDescription())
        self._state = state
        self._rebuild()
        if (self.accessibleName(), self.accessibleDescription()) != before:
            self.announce(f"{self.accessibleName()}. {self.accessibleDescription()}")

    def set_metric(self, text: str | None, caption: str | None) -> None:
        """Change the figure at the right and the words under it; nothing is announced."""
        wider = self._metric_width()
        self._state = replace(self._state, metric=text, metric_caption=caption)
        if self._metric_width() > wider:  # the sentence may have to wrap earlier
            self._rebuild()
        self.update()

    def set_now(self, now: float) -> None:
        """Move the present moment of the lifetime bar, in epoch seconds; 5 minutes and 1 minute are announced."""
        lifetime = self._state.lifetime
        if lifetime is None:
            return
        moved = replace(lifetime, now=now)
        for limit, words in _WARN_AT_S:
            if _passes(lifetime.left, moved.left, limit):
                late = limit - (moved.left or 0.0) > LATE_S  # the computer was asleep meanwhile
                self.announce(tr("{duration} left", duration=times.duration(moved.left or 0.0)) if late else tr(words))
                break
        self._state = replace(self._state, lifetime=moved)
        self._bar.set_state(self._toned(moved))

    def set_sentence(self, sentence: str) -> None:
        """Change the words about moments in the sentence; nothing is announced."""
        if sentence != self._state.sentence:
            self._state = replace(self._state, sentence=sentence)
            self._rebuild()

    def set_older(self, older: bool) -> None:
        """Show the verdict without its colour: an input was changed after it was made."""
        if older != self._older:
            self._older = older
            self._rebuild()

    def set_compact(self, compact: bool) -> None:
        """Use less padding, for windows lower than 700 base pixels."""
        if compact != self._compact:
            self._compact = compact
            self._rebuild()

    def set_action(self, button: QWidget | None) -> None:
        """Put a button where the metric would be: "Get token" where a profile has none yet."""
        if button is self._action:
            return
        if self._action is not None:
            self._action.hide()
            self._action.setParent(None)
        self._action = button
        if button is not None:
            button.setParent(self)
            button.show()
        self._rebuild()

    def show_next(self, step: NextStep | None, fetching: str, keys: str) -> None:
        """Offer the next thing, or nothing; in its place stands whose keys are being fetched, where they are.

        `keys` are those that press the button.
        """
        if step is None and not fetching and not self.has_next:
            return
        self.next.show_what(step, fetching, keys)
        self._rebuild()

    def announce(self, words: str) -> None:
        """Have assistive technology say `words`."""
        announce(self, words)

    @cached_property
    def _bar(self) -> LifetimeBar:
        from inspector.gui.inspection.verdict.lifetime import LifetimeBar

        return LifetimeBar(parent=self)

    @cached_property
    def _stages(self) -> StageRow:
        from inspector.gui.inspection.verdict.stages import StageRow

        return StageRow(self)

    @cached_property
    def next(self) -> NextThing:
        """The one next thing: a button, or what is being done."""
        from inspector.gui.inspection.verdict.next_thing import NextThing

        return NextThing(self)

    @property
    def has_next(self) -> bool:
        """Whether there was a next thing yet, be it shown or not."""
        return self._has("next")

    def _next_size(self) -> QSize | None:
        """How large the next thing wants to be; None where there is none."""
        return self.next.wanted() if self._has("next") and not self.next.isHidden() else None

    def _has(self, part: str) -> bool:
        """Whether there was anything yet to make this part for."""
        return part in self.__dict__

    def _rebuild(self) -> None:
        self._lines_at: dict[int, BannerPlaces] = {}
        state, tone = self._state, self._tone()
        self._sentence = Paragraph(((state.sentence, Style()),), Role.BODY, "text1")
        self._provenance = Paragraph(state.provenance, Role.SECONDARY, "text2")
        self._title = Paragraph(((state.title, Style()),), Role.VERDICT, f"{tone}_text")
        for setter, now, wanted in (
            (self.setAccessibleName, self.accessibleName(), self._title.text),
            (self.setAccessibleDescription, self.accessibleDescription(), self._sentence.text),
        ):
            if now != wanted:
                setter(wanted)
        if state.lifetime is not None or self._has("_bar"):
            self._bar.setVisible(state.lifetime is not None)
        if state.lifetime is not None:
            self._bar.set_state(self._toned(state.lifetime))
        if state.stages or self._has("_stages"):
            self._stages.setVisible(bool(state.stages))
            self._stages.set_stages(state.stages or ())
        self.updateGeometry()
        self._place()
        if self.isVisible():
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.update()

    def _toned(self, lifetime: LifetimeState) -> LifetimeState:
        return replace(lifetime, tone=Tone.NEUTRAL) if self._older else lifetime

    def _tone(self) -> str:
        return "mute" if self._older else _TONES[self._state.kind]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width).end

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.current().px(560))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(320), theme.current().px(48))  # the layout asks heightForWidth

    def _metric_width(self) -> float:
        look, state = theme.current(), self._state
        if self._action is not None:
            return float(self._action.sizeHint().width())
        metric = QFontMetricsF(look.font(Role.METRIC)).horizontalAdvance(state.metric or "")
        caption = QFontMetricsF(look.font(Role.SMALL)).horizontalAdvance(state.metric_caption or "")
        return max(metric, caption)

    def _text_width(self, width: int) -> float:
        px, metric = theme.current().px, self._metric_width()
        room = width - 2 * px(MARGIN) - px(TEXT_LEFT) - (metric + px(24) if metric else 0)
        return max(float(px(120)), min(room, float(px(SENTENCE_WIDTH))))

    def _provenance_width(self, width: int) -> float:
        """The line runs below the metric, so it may be longer than the sentence; not below what stands at its end."""
        px = theme.current().px
        room = width - 2 * px(MARGIN) - px(TEXT_LEFT)
        whole = max(float(px(120)), min(room, float(px(SENTENCE_WIDTH)))) - px(PROVENANCE_LEFT)
        beside = self._beside_next(width)
        return whole if beside is None else min(whole, beside)

    def _beside_next(self, width: int) -> float | None:
        """The room for provenance before the next thing; None where there is none, or too little room for both."""
        px, wanted = theme.current().px, self._next_size()
        if wanted is None:
            return None
        room = width - 2 * px(MARGIN) - px(TEXT_LEFT + PROVENANCE_LEFT + NEXT_GAP) - wanted.width()
        return float(room) if room >= px(BESIDE) else None

    def _lines(self, width: int) -> BannerPlaces:
        """Where everything is."""
        if width not in self._lines_at:  # layouts ask for the same one or two over and over
            self._lines_at[width] = self._arrange(width)
        return self._lines_at[width]

    def _arrange(self, width: int) -> BannerPlaces:
        px, state = theme.current().px, self._state
        room = self._text_width(width)
        title = px(8 if self._compact else 12)
        sentence = title + round(self._title.height(room)) - px(1)
        end = sentence + round(self._sentence.height(room))
        provenance = max(end + px(4), title + round(self._metric_height()) + px(2))
        high = round(self._provenance.height(self._provenance_width(width))) if state.provenance else 0
        place = self._place_of_next(width, provenance, high)
        if not place.isNull():
            if state.provenance and place.top() == provenance:  # on one line with it
                provenance += max(0, (place.height() - high) // 2)
            end = max(provenance + high, place.bottom() + 1)
        elif state.provenance:
            end = provenance + high
        end = max(end, title + px(GLYPH + 4), title + round(self._metric_height()))
        if state.lifetime is not None:
            below = end + px(7 if self._compact else 11)
            if not place.isNull():
                below = end + px(2)  # the words above the bar are below the button's line in any case
            return BannerPlaces(
                title, sentence, provenance, below, place, below + self._bar.sizeHint().height() + px(9)
            )
        if state.stages:
            below = end + px(8 if self._compact else 12)
            return BannerPlaces(title, sentence, provenance, below, place, below + self._stage_height(width) + px(10))
        return BannerPlaces(title, sentence, provenance, end, place, end + px(8 if self._compact else 12))

    def _place_of_next(self, width: int, top: int, high: int) -> QRect:
        """At the end of the line of provenance, which begins at `top`, or below it; null where there is none."""
        px, wanted = theme.current().px, self._next_size()
        if wanted is None:
            return QRect()
        beside = self._beside_next(width) is not None
        most = width - 2 * px(MARGIN)
        wide = min(wanted.width(), most)
        return QRect(width - px(MARGIN) - wide, top if beside else top + high + px(4), wide, wanted.height())

    def _metric_height(self) -> float:
        look = theme.current()
        if self._action is not None:
            return self._action.sizeHint().height() + look.px(4)
        if not self._state.metric:
            return 0.0
        metric, caption = (QFontMetricsF(look.font(role)).height() for role in (Role.METRIC, Role.SMALL))
        return look.px(3) + metric + caption

    def _stage_height(self, width: int) -> int:
        return self._stages.heightForWidth(width - 2 * theme.current().px(MARGIN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.setMinimumHeight(self.heightForWidth(self.width()))  # it is what follows that gives way

    def _place(self) -> None:
        px, width = theme.current().px, self.width()
        title, _, _, below, place, _ = self._lines(width)
        if self._has("next") and not place.isNull():
            self.next.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        wide = max(1, width - 2 * px(MARGIN))
        if self._has("_bar"):
            self._bar.setGeometry(px(MARGIN), below, wide, self._bar.sizeHint().height())
        if self._has("_stages"):
            self._stages.setGeometry(px(MARGIN), below, wide, self._stage_height(width))
        if self._action is not None:
            size = self._action.sizeHint()
            place = QRect(width - px(MARGIN) - size.width(), title + px(4), size.width(), size.height())
            self._action.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, tone = theme.current(), self._tone()
        px = look.px
        painter = painter_on(self)
        painter.fillRect(self.rect(), look.color(f"{tone}_tint"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.color(f"{tone}_line"))
        title, sentence, provenance, *_ = self._lines(self.width())
        glyph = self._mirrored(px(MARGIN), title + px(4), px(GLYPH), px(GLYPH))
        icons.paint(painter, _ICONS[self._state.kind], glyph, f"{tone}_glyph")
        left, room = px(MARGIN) + px(TEXT_LEFT), self._text_width(self.width())
        for paragraph, y in ((self._title, title), (self._sentence, sentence)):
            paragraph.draw(painter, self._mirrored(left, y, room, 1).topLeft(), room)
        if self._state.provenance:
            wide = self._provenance_width(self.width())
            at = self._mirrored(left + px(PROVENANCE_LEFT), provenance, wide, 1).topLeft()
            self._provenance.draw(painter, at, wide)
            top = provenance + (look.font(Role.SECONDARY).pixelSize() * LINE_HEIGHT - px(14)) / 2
            icons.paint(painter, self._state.provenance_icon, self._mirrored(left, round(top), px(14), px(14)), "text2")
        if self._action is None and self._state.metric:
            self._draw_metric(painter, title)
        painter.end()

    def _mirrored(self, x: float, y: float, width: float, high: float) -> QRectF:
        return QRectF(self.width() - x - width if self.isRightToLeft() else x, y, width, high)

    def _draw_metric(self, painter: QPainter, top: int) -> None:
        look, wide = theme.current(), self._metric_width() + 2
        trailing = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        y = float(top + look.px(3))
        for text, role, token in (
            (self._state.metric, Role.METRIC, f"{self._tone()}_text"),
            (self._state.metric_caption, Role.SMALL, "text2"),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.color(token))
            high = QFontMetricsF(painter.font()).height()
            rect = self._mirrored(self.width() - look.px(MARGIN) - wide, y, wide, high)
            flags = trailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect, int(flags) | Qt.TextFlag.TextSingleLine, shown(visible(text or "")))
            y += high


def _passes(before: float | None, after: float | None, limit: float) -> bool:
    return before is not None and after is not None and before > limit >= after > 0
