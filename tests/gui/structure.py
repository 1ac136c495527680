"""What can be seen to be wrong in a window without looking at it: cut texts, overlaps, things outside, small targets.

And what the window says in words, for the recorded list.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from itertools import combinations
from textwrap import wrap

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from inspector.core.text.display import visible
from inspector.gui.drop.hint import DropHint
from inspector.gui.inspection.findings.row import FindingRow
from inspector.gui.inspection.verdict.banner import VerdictBanner
from inspector.gui.inspection.verdict.lifetime import LifetimeBar
from inspector.gui.inspection.verdict.stages import StageRow
from inspector.gui.profile.secret_field import SecretAtRest
from inspector.gui.sidebar.log_out import LogOutPanel
from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.theme import theme
from inspector.gui.widgets.chips import ResultChip, ScopeChip
from inspector.gui.widgets.form_fields import Choice
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.overlay import Overlay
from inspector.gui.widgets.wire_text import EncodedText
from inspector.gui.window.frame import Frame
from inspector.gui.window.main_window import MainWindow

TARGET = 24
"""The least side of what can be pressed, in pixels (WCAG 2.2, success criterion 2.5.8)."""
ON_TOP = (Overlay, DropHint, LogOutPanel)
"""What lies over the rest of the window on purpose; so does the sidebar in a narrow window."""
ROWS, MOST_TEXT, MOST_COLUMNS = 60, 400, 64
"""So much of a long list and of a long text is recorded, and so much of a token on a line."""
LARGE_TEXT = 1.5


def faults(window: QMainWindow) -> list[str]:
    """Everything that is wrong with what is on show, one line each."""
    found: list[str] = []
    widgets = shown(window)
    for widget in widgets:
        wrong = (*cut(widget), *outside(widget), *unnamed(widget), *small(widget), *overlapping(widget))
        found += [f"{path(widget)}: {words}" for words in wrong]
    found += [f"hidden characters in {text!r}" for text in texts(widgets) if visible(text, "\n\t\u2028") != text]
    return found


def shown(window: QMainWindow) -> list[QWidget]:
    """Every widget on show, but not what belongs to a widget of Qt's own, or is in the pane behind."""
    behind = window.panes.frame.behind if isinstance(window, MainWindow) else None
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and not _of_qt(widget)
        and (behind is None or not (widget is behind or behind.isAncestorOf(widget)))
    ]


def path(widget: QWidget) -> str:
    """Where a widget is, and what it says."""
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        if type(parent).__module__.startswith("inspector"):
            parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    words = _words(widget)
    return "/".join([*reversed(parents), type(widget).__name__]) + (f" {words[:60]!r}" if words else "")


def _of_qt(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, _MADE_OF_PARTS) or isinstance(widget, _PARTS) or widget.size().isEmpty()


_MADE_OF_PARTS = (QComboBox, QLineEdit, QTabBar, QHeaderView, QScrollBar)
_PARTS = (QScrollBar, QSplitterHandle, QHeaderView)


# --- (a) texts that are cut -----------------------------------------------------------------------------------------


def cut(widget: QWidget) -> Iterator[str]:
    """A text that is not seen whole although nothing says so: no dots with a tooltip, no scrolling."""
    if isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QPushButton | ScopeChip) or (isinstance(widget, QAbstractButton) and widget.text()):
        need = widget.sizeHint() if isinstance(widget, ScopeChip) else widget.minimumSizeHint()
        if need.width() > widget.width() and not _tells(widget, _words(widget)):
            yield f"is {widget.width()} wide and needs {need.width()}"
        if need.height() > widget.height() + 1:
            yield f"is {widget.height()} high and needs {need.height()}"
    elif isinstance(widget, QComboBox) and not isinstance(widget, Choice):
        room = _edit_field(widget).width()
        need_px = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if need_px > room and not _tells(widget, widget.currentText()):
            yield f"shows {widget.currentText()!r} in {room} of {need_px} pixels"
    elif isinstance(widget, QTabBar):
        wide = sum(widget.tabRect(i).width() for i in range(widget.count()))
        if wide > widget.width() and theme.current().scale < LARGE_TEXT:  # then it scrolls
            yield "its tabs do not fit"
    elif isinstance(widget, VerdictBanner) and widget.heightForWidth(widget.width()) > widget.height():
        yield f"is {widget.height()} high and needs {widget.heightForWidth(widget.width())}"


def _cut_label(label: QLabel) -> Iterator[str]:
    room: QSize = label.contentsRect().size()
    if not label.text() or isinstance(label, ResultChip):
        return
    if label.hasHeightForWidth() and label.heightForWidth(label.width()) > label.height() + 1:
        yield f"is {label.height()} high and needs {label.heightForWidth(label.width())}"
    if isinstance(label, MixedLabel) or label.hasHeightForWidth():
        return
    if label.fontMetrics().height() > room.height() + 2:
        yield f"is {room.height()} high with letters of {label.fontMetrics().height()}"
    wide = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
    if wide > room.width() + 1 and not _tells(label, label.text()):
        yield f"is {room.width()} wide and needs {wide}"


def _tells(widget: QWidget, text: str) -> bool:
    """Whether what is cut can be read in the tooltip."""
    return bool(text) and "".join(text.split()) in "".join(html.unescape(widget.toolTip()).split())


def _edit_field(box: QComboBox) -> QRect:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)


# --- (b) and (c) places ---------------------------------------------------------------------------------------------


def overlapping(parent: QWidget) -> Iterator[str]:
    """Two children on show that share a place."""
    children = [
        child for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not _of_qt(child) and not _on_top(child)
    ]  # fmt: skip
    for one, other in combinations(children, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 1 and common.height() > 1:
            yield f"{_short(one)} lies over {_short(other)} by {common.width()}x{common.height()}"


def outside(widget: QWidget) -> Iterator[str]:
    """A widget that leaves its parent, where that does not scroll; or that is wider than what only scrolls down."""
    parent = widget.parentWidget()
    if parent is None or (isinstance(widget, QFrame) and widget.windowFlags() & Qt.WindowType.Popup):
        return
    area = parent.parentWidget()
    # A splitter that runs from right to left puts its panes one pixel too far to the right.
    rect, place = widget.geometry(), parent.rect().adjusted(0, 0, isinstance(parent, QSplitter), 0)
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        sideways = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if not sideways and not isinstance(area, QAbstractItemView) and rect.width() > place.width():
            yield f"is {rect.width()} wide in an area of {place.width()} that does not scroll sideways"
    elif not isinstance(parent, QAbstractItemView | QAbstractScrollArea) and not place.contains(rect):
        yield f"{_rect(rect)} is not inside {_rect(place)}"


def _on_top(widget: QWidget) -> bool:
    floating = isinstance(widget, Sidebar) and isinstance(widget.parentWidget(), Frame)
    return isinstance(widget, ON_TOP) or floating


def _rect(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()} at {rect.x()},{rect.y()}"


def _short(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_words(widget)[:30]!r}"


# --- (d) names and (e) targets --------------------------------------------------------------------------------------


def unnamed(widget: QWidget) -> Iterator[str]:
    """A control that the keyboard reaches without a name, or with another one than is seen."""
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        buddy = widget.buddy()  # where a label stands above several controls, each has its own name
        alone = buddy.parentWidget() is widget.parentWidget()
        if buddy.isVisible() and alone and buddy.accessibleName() != widget.text():
            yield f"names a control whose name is {buddy.accessibleName()!r}"
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None and widget.isEnabled()
    if not takes:
        return
    name = _name(widget)
    if not name.strip():
        yield "has no accessible name"
    elif isinstance(widget, QAbstractButton) and _words(widget).casefold() not in name.casefold():
        yield f"is called {name!r}"


def _name(widget: QWidget) -> str:
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)  # the stub knows no None
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def small(widget: QWidget) -> Iterator[str]:
    """What can be pressed and is smaller than a finger or a shaking hand needs."""
    if isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and widget.isEnabled():
        if min(widget.width(), widget.height()) < TARGET:
            yield f"is {widget.width()}x{widget.height()}"
    elif isinstance(widget, QTabBar):
        low = [widget.tabText(i) for i in range(widget.count()) if 0 < widget.tabRect(i).height() < TARGET]
        if low:
            yield f"the tabs {low} are too low"
        for button in widget.findChildren(QAbstractButton):
            if button.isVisible() and min(button.width(), button.height()) < TARGET:
                yield f"its button to scroll is {button.width()}x{button.height()}"


# --- what it says ---------------------------------------------------------------------------------------------------

PANES = {
    "DropHint": "drop", "MessageStrip": "message", "LogOutPanel": "log out", "Sidebar": "sidebar", "StartPage": "start",
    "RequestPane": "request", "PasteForm": "paste", "InspectionPane": "inspection", "StatusBar": "status",
}  # fmt: skip


def said(window: MainWindow) -> dict[str, list[str]]:
    """Every text on show by the pane it is in, in the order it is read."""
    panes: dict[str, list[str]] = {}
    for widget in shown(window):
        lines = [line for line in _said_by(widget) if line.strip()]
        if lines:
            panes.setdefault(pane_of(widget), []).extend(lines)
    order = [*PANES.values()]
    return dict(sorted(panes.items(), key=lambda item: order.index(item[0]) if item[0] in order else -1))


def texts(widgets: list[QWidget]) -> set[str]:
    """Every text of widgets on show, and their tooltips."""
    return {text for widget in widgets for text in (*_said_by(widget), widget.toolTip())}


def pane_of(widget: QWidget) -> str:
    """The name of the pane that a widget is in."""
    at: QWidget | None = widget
    while at is not None:
        if isinstance(at, Overlay):
            return at.accessibleName().lower()
        if type(at).__name__ in PANES:
            return PANES[type(at).__name__]
        at = at.parentWidget()
    return "window"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "&") or widget.accessibleName()
    return widget.accessibleName()


def _said_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield _in_full(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif isinstance(widget, VerdictBanner):
        state = widget.state
        yield f"{state.title}: {state.sentence}"
        yield "".join(text for text, _ in state.provenance)
        yield f"{state.metric or ''} {state.metric_caption or ''}"
    elif isinstance(widget, LifetimeBar | StageRow | DropHint):
        yield widget.accessibleDescription()
    elif isinstance(widget, QTabBar):
        tabs = [i for i in range(widget.count()) if widget.isTabVisible(i)]
        yield " | ".join(widget.tabText(i) + ("" if widget.isTabEnabled(i) else " (disabled)") for i in tabs)
    else:
        yield _said_by_control(widget)
        if isinstance(widget, FindingRow):
            yield from widget.words


def _in_full(label: QLabel) -> str:
    """The words of a label, and of where a secret is those that are said where there is room for them."""
    card = label.parentWidget()
    if isinstance(card, SecretAtRest) and label.text() == card.text:
        return card.full_text
    return label.accessibleName() or label.text() if "…" in label.text() else label.text()


def _said_by_control(widget: QWidget) -> str:
    """What stands on or in something that is pressed, chosen from or typed into; empty for everything else."""
    name = widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        mark = "" if not widget.isCheckable() else "[x] " if widget.isChecked() else "[ ] "
        words = f"{mark}{_words(widget)}" if mark else f"[{_words(widget)}]"
        return words if widget.isEnabled() else f"{words} (disabled)"
    if isinstance(widget, QComboBox):
        return f"{name} = {widget.currentText()}"
    if isinstance(widget, QLineEdit):
        hidden = widget.echoMode() is not QLineEdit.EchoMode.Normal
        return f"{name} = " + (("(hidden)" if hidden else widget.text()) or f"({widget.placeholderText()})")
    if isinstance(widget, EncodedText):  # its lines end where the tab does
        return f"{name}: " + "\n".join(wrap("".join(widget.toPlainText().split())[:MOST_TEXT], MOST_COLUMNS))
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return f"{name}: {widget.toPlainText()[:MOST_TEXT]}"
    return ""


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1  # private in a list's model
    for row in range(min(model.rowCount(QModelIndex()), ROWS)):
        cells = []
        for column in range(columns):
            index = model.index(row, column)
            text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
            cells.append(str(text)[:200])
        yield "- " + " | ".join(cell for cell in cells if cell)
