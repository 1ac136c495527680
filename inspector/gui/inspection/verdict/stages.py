"""The stages of a request in a row: name resolution, connection, TLS, HTTP, and where it stopped."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.theme import icons, theme
from inspector.gui.theme.hiding import shown
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.layout import painter_on

Stage = tuple[str, str, bool | None]
"""Label, detail ("19 ms"), and whether it went well; None if the request did not get that far."""

GLYPH, GAP, CONNECTOR = 16, 6, 32


class StageRow(QWidget):
    """Stages joined by lines over the full width; over several rows where they do not fit into one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self.setAccessibleName(tr("Stages"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().changed.connect(self.updateGeometry)

    def set_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show other stages."""
        self._stages = tuple((visible(label), visible(detail), good) for label, detail, good in stages)
        self.setAccessibleDescription(", ".join(_said(*stage) for stage in self._stages))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(320), self.heightForWidth(max(self.width(), 1)))

    def heightForWidth(self, width: int) -> int:
        return len(self._rows(width)) * self._row_height()

    def _row_height(self) -> int:
        px = theme.current().px
        return max(px(20), round(QFontMetricsF(theme.current().font(Role.BODY_BOLD)).height()) + px(2))

    def _width(self, stage: Stage) -> float:
        look = theme.current()
        label = QFontMetricsF(look.font(Role.SECONDARY_BOLD)).horizontalAdvance(stage[0])
        detail = QFontMetricsF(look.font(Role.SECONDARY)).horizontalAdvance(stage[1])
        return look.px(GLYPH) + look.px(GAP) + label + (look.px(GAP) + detail if stage[1] else 0) + 1

    def _rows(self, width: float) -> list[list[Stage]]:
        px = theme.current().px
        rows: list[list[Stage]] = []
        used = 0.0
        for stage in self._stages:
            wide = self._width(stage)
            if rows and used + px(CONNECTOR) + wide <= width:
                rows[-1].append(stage)
                used += px(CONNECTOR) + wide
            else:
                rows.append([stage])
                used = wide
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        rows = self._rows(self.width())
        for number, row in enumerate(rows):
            spare = self.width() - sum(self._width(stage) for stage in row)
            connector = spare / (len(row) - 1) if len(row) > 1 and len(rows) == 1 else theme.current().px(CONNECTOR)
            x, middle = 0.0, (number + 0.5) * self._row_height()
            for index, stage in enumerate(row):
                if index:
                    self._draw_connector(painter, x, connector, middle)
                    x += connector
                self._draw_stage(painter, stage, x, middle)
                x += self._width(stage)
        painter.end()

    def _mirrored(self, x: float, width: float) -> float:
        return self.width() - x - width if self.isRightToLeft() else x

    def _draw_connector(self, painter: QPainter, x: float, width: float, middle: float) -> None:
        pad = theme.current().px(8)
        left = self._mirrored(x, width)
        painter.setPen(QPen(theme.current().color("text3"), 1))
        y = round(middle) + 0.5
        painter.drawLine(QPointF(left + pad, y), QPointF(left + width - pad, y))

    def _draw_stage(self, painter: QPainter, stage: Stage, x: float, middle: float) -> None:
        look = theme.current()
        label, detail, good = stage
        icon, glyph = {True: ("ok", "ok_glyph"), False: ("bad", "bad_glyph"), None: ("not-checked", "mute_glyph")}[good]
        side = look.px(GLYPH)
        icons.paint(painter, icon, QRectF(round(self._mirrored(x, side)), round(middle - side / 2), side, side), glyph)
        x += side + look.px(GAP)
        for text, role, token in (
            (label, Role.SECONDARY_BOLD, "bad_text" if good is False else "text1"),
            (detail, Role.SECONDARY, "text2"),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.color(token))
            wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 1
            rect = QRectF(self._mirrored(x, wide), middle - self._row_height() / 2, wide, self._row_height())
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, shown(text))
            x += wide - 1 + look.px(GAP)


def _said(label: str, detail: str, good: bool | None) -> str:
    if good is None:
        return tr("{stage} not reached", stage=label)
    return f"{label if good else tr('{stage} failed', stage=label)} {detail}".strip()
