"""The Keys tab: every key looked at, which one signed, and where they came from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from inspector.core import times
from inspector.core.display import elide, visible
from inspector.core.flow import Outcome
from inspector.core.keys import Key, KeySet
from inspector.core.language import mark, tr
from inspector.core.profiles import Profile
from inspector.core.verdict import Inspection
from inspector.gui import icons, theme
from inspector.gui.banner_text import KID_SHOWN
from inspector.gui.glyph import Glyph
from inspector.gui.key_provenance import Provenance, SavedKeys
from inspector.gui.labels import MixedLabel
from inspector.gui.layout import draw_focus_ring
from inspector.gui.theme import Role
from inspector.gui.wording import prose

Index = QModelIndex | QPersistentModelIndex
TITLES = ("", mark("Key ID (kid)"), mark("Type"), mark("Alg"), mark("Use"), mark("Size"), "Thumbprint (SHA-256)", "")
WIDTHS = (34, 160, 54, 66, 50, 72, 128)
ROW = 34


class KeysModel(QAbstractTableModel):
    """The keys of one set, in the order published."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[Key, ...] = ()
        self._chosen: Key | None = None
        self._verified = False

    def show_inspection(self, inspection: Inspection | None) -> None:
        """List the keys this token was checked with."""
        self.beginResetModel()
        keys = inspection.key_set if inspection else None
        self._keys = keys.keys if keys else ()
        self._chosen = inspection.key if inspection else None
        self._verified = inspection.signature_verified if inspection else False
        self.endResetModel()

    def key(self, row: int) -> Key:
        """The key of a row."""
        return self._keys[row]

    def signed(self, row: int) -> bool:
        """Whether this is the key that verified the signature."""
        return self._verified and self._is_chosen(row)

    def _is_chosen(self, row: int) -> bool:
        return self._chosen is not None and self._keys[row] is self._first_like_chosen()

    def _first_like_chosen(self) -> Key | None:
        return next((key for key in self._keys if key == self._chosen), None)

    def note(self, row: int) -> str:
        """What there is to say about a key in the table."""
        if self.signed(row):
            return tr("Signed this token")
        if self._keys[row].unusable is not None:
            return tr("Cannot be used")
        return tr("Named by the token") if self._is_chosen(row) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  never changed
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return TITLES[section] if 0 <= section < len(TITLES) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        key = self._keys[index.row()]
        size = str(key.bits) if key.bits else key.curve or ""
        texts = (
            "", elide(key.kid, KID_SHOWN) if key.kid is not None else "none", key.kty or "", key.alg or "any",
            key.use or "any", size, elide(key.thumbprint or "", KID_SHOWN), self.note(index.row()),
        )  # fmt: skip
        return visible(elide(texts[index.column()], 24))


class KeysDelegate(QStyledItemDelegate):
    """Draws a key; the one that signed is tinted and has a glyph."""

    def __init__(self, view: QTableView, model: KeysModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, row = theme.current(), QRect(option.rect), index.row()
        signed, unusable = self._model.signed(row), self._model.key(row).unusable is not None
        painter.save()
        if signed:
            painter.fillRect(rect, now.color("ok_tint"))
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0 and (signed or unusable):
            side = now.px(16)
            place = QRect(rect.left() + now.px(8), rect.center().y() - side // 2, side, side)
            place = QStyle.visualRect(self._view.layoutDirection(), rect, place)
            icons.paint(
                painter, "ok" if signed else "not-checked", QRectF(place), "ok_glyph" if signed else "mute_glyph"
            )
        else:
            self._write(painter, rect, index, signed=signed, unusable=unusable)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, index: Index, *, signed: bool, unusable: bool) -> None:
        now, last = theme.current(), index.column() == len(TITLES) - 1
        painter.setFont(now.font(Role.SECONDARY_MEDIUM if last else Role.MONO))
        thumbprint = index.column() == len(TITLES) - 2
        quiet = "text2" if last or unusable or thumbprint else "text1"
        painter.setPen(now.color("ok_text" if last and signed else quiet))
        direction = self._view.layoutDirection()
        place = QStyle.visualRect(direction, rect, rect.adjusted(0, 0, -now.px(8), 0))
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignRight if last else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(direction, side)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.current().px(ROW))


class KeysHeader(QHeaderView):
    """The names of the columns, where their text begins."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's name
        now = theme.current()
        painter.setFont(now.font(Role.SECONDARY_MEDIUM))
        painter.setPen(now.color("text2"))
        # The title of the thumbprint is wider than a thumbprint; nothing stands behind it.
        place = rect.adjusted(0, 0, now.px(60), 0) if logicalIndex == len(TITLES) - 2 else rect
        place = QStyle.visualRect(self.layoutDirection(), rect, place)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(leading | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine
        painter.drawText(place, flags, TITLES[logicalIndex])
        painter.setPen(QPen(now.color("hairline"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


class KeysTable(QTableView):
    """As high as its keys. Ctrl+C copies a key ID."""

    copy_asked = Signal(str)

    def __init__(self, model: KeysModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(tr("Keys"))
        self.setModel(model)
        self.setHorizontalHeader(KeysHeader(Qt.Orientation.Horizontal, self))
        self.setItemDelegate(KeysDelegate(self, model))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # there is a current row and nothing else
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionsClickable(False)
        model.modelReset.connect(self._measure)
        theme.current().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        px = theme.current().px
        self.horizontalHeader().setFixedHeight(px(30))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        room = self.viewport().width()
        scale = min(1.0, max(room - px(118), px(200)) / sum(px(width) for width in WIDTHS))
        used = 0
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, int(px(width) * scale))
            used += int(px(width) * scale)
        self.setColumnWidth(len(WIDTHS), max(px(60), room - used))
        self.setFixedHeight(px(30) + px(ROW) * self._model.rowCount() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            first = self.visualRect(index.siblingAtColumn(0))
            painter = QPainter(self.viewport())
            ring = QRectF(0, first.top(), self.viewport().width(), first.height())
            draw_focus_ring(painter, ring, theme.current().px(6))
            painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(self._model.key(index.row()).kid or "")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        key, menu = self._model.key(index.row()), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for label, text in ((tr("Copy key ID"), key.kid), (tr("Copy thumbprint"), key.thumbprint)):
            if text:
                menu.addAction(label).triggered.connect(lambda _=False, text=text: self.copy_asked.emit(text))
        menu.popup(event.globalPos())


class KeysView(QWidget):
    """Keys and their provenance, or the reason why there are none."""

    copy_asked = Signal(str)
    save_asked = Signal(bool)
    """Whether the keys are to be saved with the profile, or taken out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: KeySet | None = None
        self.model = KeysModel(self)
        self.table = KeysTable(self.model)
        self.table.copy_asked.connect(self.copy_asked)
        self._source = Provenance()
        self.saved = SavedKeys()
        self.saved.save_asked.connect(self.save_asked)
        self.summary = MixedLabel((), Role.BODY, "text2")
        px = theme.current().px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, px(12))
        self._column.setSpacing(px(14))
        self._column.addWidget(self.table)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Glyph("info", "text2", line=20), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.summary, 1)
        self._column.addLayout(line)
        self._column.addWidget(self._source)
        self._column.addWidget(self.saved)
        self._column.addStretch()

    def show_outcome(self, outcome: Outcome, now: float) -> None:
        """Show the keys this outcome was judged with."""
        inspection = outcome.inspection
        self.model.show_inspection(inspection)
        self.table.setVisible(self.model.rowCount() > 0)
        self.summary.set_spans(prose(summary(outcome)))
        self._keys = inspection.key_set if inspection else None
        self.saved.show_saving(None, self._keys, now)
        old, self._source = self._source, Provenance(outcome, now)
        self._column.replaceWidget(old, self._source)
        self._source.show()
        old.hide()
        old.deleteLater()

    def show_profile(self, profile: Profile | None, now: float) -> None:
        """Offer to save the keys with this profile of the user's, or to take them out of it; None offers nothing."""
        self.saved.show_saving(profile, self._keys, now)

    def tick(self, now: float) -> None:
        """Let the age of the keys follow the clock."""
        self._source.tick(now)


def has_anything(outcome: Outcome) -> bool:
    """Whether there is something to show: keys, or an attempt to get them."""
    keys = outcome.inspection.key_set if outcome.inspection else None
    return keys is not None or bool(outcome.key_exchanges) or bool(outcome.keys_problem)


def summary(outcome: Outcome) -> str:
    """What the keys say about this token, in a sentence or two."""
    inspection = outcome.inspection
    if inspection is None:
        return tr("No token was issued, so no keys were needed.")
    keys = inspection.key_set
    if keys is None:
        return outcome.keys_problem or tr("No keys were fetched, because no issuer was named to fetch them from.")
    if not inspection.signature_verified:
        reason = next((check.reason for check in inspection.checks if check.id == "signature"), "")
        return " ".join(part for part in (reason, *unusable(keys), *cautions(keys), *keys.problems) if part)
    kid = inspection.key.kid if inspection.key else None
    said = (
        tr("Key {visible} signed this token.", visible=visible(elide(kid, KID_SHOWN)))
        if kid
        else tr("A key without ID signed this token.")
    )
    others = () if keys.source.origin.chosen else (_others(keys),)
    return " ".join((said, *others, *unusable(keys), *cautions(keys), *keys.problems)).replace("  ", " ")


def _others(keys: KeySet) -> str:
    others = len([key for key in keys.keys if key.unusable is None]) - 1
    if others <= 0:
        which = tr("only key") if len(keys.keys) == 1 else tr("only key that can be used")
        return tr("It is the {which}: after a rotation the key set has to be fetched again.", which=which)
    if others == 1:
        return tr("The other key is published for rotation: the issuer may start using it at any time, so cache both.")
    return tr("The other {others} keys may come into use at any time, so cache all of them.", others=others)


def unusable(keys: KeySet) -> tuple[str, ...]:
    """A sentence for each key that cannot be used, five at most."""
    faulty = [key for key in keys.keys if key.unusable is not None]
    said = tuple(
        tr("{named} cannot be used: {clause}", named=_named(key), clause=_clause(key.unusable or ""))
        for key in faulty[:5]
    )
    return (*said, tr("So cannot {value} more.", value=len(faulty) - 5)) if len(faulty) > 5 else said


def cautions(keys: KeySet) -> tuple[str, ...]:
    """What is odd about keys that can be used, and whose certificates they have; five sentences at most."""
    said = [f"{_named(key)}: {visible(words)}" for key in keys.keys for words in key.warnings]
    for key in keys.keys:
        if key.certificate is not None:
            until = times.iso(key.certificate.expires)[:10]
            said.append(
                tr(
                    "{named} has a certificate for {visible} until {until}.",
                    named=_named(key),
                    visible=visible(elide(key.certificate.subject, 80)),
                    until=until,
                )
            )
    return tuple(said[:5])


def _named(key: Key) -> str:
    return (
        tr("Key {visible}", visible=visible(elide(key.kid, KID_SHOWN)))
        if key.kid is not None
        else tr("A key without an ID")
    )


def _clause(sentence: str) -> str:
    """A sentence as the end of another one."""
    text = visible(sentence).rstrip(".")
    plain = text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
    return f"{plain}."
