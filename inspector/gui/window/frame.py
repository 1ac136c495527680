"""The panes of the window and how they share its width: full sidebar or rail, start page or the two panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.startup.opening import NARROW, NARROW_REQUEST_WIDTH, RAIL_WIDTH, REQUEST_WIDTH, TURNS
from inspector.gui.startup.opening import SIDEBAR_WIDTH as WIDTH
from inspector.gui.theme import theme
from inspector.gui.widgets.panes.beside_pane import BesidePane
from inspector.gui.window import shape, tab_order
from inspector.gui.window.pane_splitter import PaneSplitter, ThinSplitter
from inspector.gui.window.shape import Shape
from inspector.gui.window.sharing.third_pane import ThirdPane
from inspector.gui.window.sharing.turning import Turning

if TYPE_CHECKING:
    from inspector.gui.inspection.pane import InspectionPane
    from inspector.gui.profile.pane import RequestPane
    from inspector.gui.sidebar.log_out import LogOutPanel
    from inspector.gui.widgets.panes.middle_pane import MiddlePane
    from inspector.gui.window.start_page import StartPage

COMPACT_HEIGHT = 700
WIDE = 1800
"""From this width on there is room for a third pane beside form and inspection."""
LEAST_OF_MIDDLE, LEAST_OF_INSPECTION = 280, 360
MOST_OF_MIDDLE, MOST_OF_INSPECTION = 480, 600
"""The least widths of the panes do not grow beyond this with the text, so that a small screen still holds them."""


class Frame(QWidget):
    """Lays out; decides nothing about what is shown in the panes. The start page is made when it is first shown."""

    request: RequestPane
    inspection: InspectionPane
    log_out: LogOutPanel

    def __init__(self) -> None:
        super().__init__()
        self.sidebar = Sidebar()
        self._start: StartPage | None = None
        self._starting = True
        self._full: QWidget | None = None
        """What stands in the place of form and inspection."""
        self._of_start: list[Callable[[StartPage], object]] = []
        self._furnished = False
        self._narrow = self._compact = False
        self._rail_wanted = False
        self._sidebar_width: int | None = None
        """As wide as it was dragged; None where it was not."""
        self._middle_width: int | None = None
        """The same of the middle pane, for when the window is wide again."""
        self._recalled: int | None = None
        """The width of the middle pane in the last run, 0 if it was not known, until the first layout."""
        self._floating = False
        self._moving = False
        self._before_floating: QWidget | None = None
        """What had the keyboard before the sidebar was laid over the form."""
        self._forms: list[MiddlePane] = []
        """Those of the middle that were made since."""
        self._others: list[BesidePane] = []
        """Those that were made to stand in the place of the inspection."""
        self._slot = QWidget()
        self._middle = QStackedWidget()
        self._right = QStackedWidget()
        self._place = QStackedWidget()
        """Where the inspection is, or what stands in its place."""
        self._third = ThirdPane()
        self._beside = ThinSplitter()
        self._alone = False
        self._inner = PaneSplitter()
        self._outer = ThinSplitter()
        self._turning = Turning(self._inner, self._middle, self._beside)
        self._build()

    def _build(self) -> None:
        self._slot_layout = QVBoxLayout(self._slot)
        self._slot_layout.setContentsMargins(0, 0, 0, 0)
        self._slot_layout.addWidget(self.sidebar)
        self._outer.addWidget(self._slot)
        self._outer.addWidget(self._right)
        self._outer.setStretchFactor(0, 0)
        self._outer.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._outer)
        self._apply_rail()

    @property
    def middle(self) -> QWidget:
        """Where the forms are: what is asked for, pasted or scanned."""
        return self._middle

    def furnish(self, request: RequestPane, inspection: InspectionPane) -> None:
        """Add the panes, behind the start page. Called once, before anything else is asked of them."""
        from inspector.gui.sidebar.log_out import LogOutPanel  # late: like the panes

        px = theme.current().px
        self.request, self.inspection = request, inspection
        self._furnished = True
        self._middle.addWidget(request)
        self._middle.setMinimumWidth(min(px(LEAST_OF_MIDDLE), MOST_OF_MIDDLE))
        self._place.addWidget(inspection)
        self._beside.addWidget(self._place)
        self._beside.addWidget(self._third)
        self._place.setMinimumWidth(min(px(LEAST_OF_INSPECTION), MOST_OF_INSPECTION))
        self._inner.share(self._middle, self._beside, px(420))
        self._inner.setStretchFactor(0, 0)
        self._inner.setStretchFactor(1, 1)
        self._right.insertWidget(0, self._inner)
        self._outer.splitterMoved.connect(self._on_sidebar_dragged)
        self._turning.add_beside(inspection.header.back)
        self._turning.add_form(request.header)
        self._beside.splitterMoved.connect(self._third.note_width)
        self._inner.splitterMoved.connect(self._on_middle_dragged)
        self._set_middle_width(self._wanted_of_middle())
        self.log_out = LogOutPanel(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self._fit_panes()

    # --- which panes ------------------------------------------------------------------------------------------------

    @property
    def start(self) -> StartPage:
        """The start page, made now if nobody has asked for it before."""
        if self._start is None:
            from inspector.gui.window.start_page import StartPage

            self._start = StartPage()
            self._right.addWidget(self._start)
            for call in self._of_start:
                call(self._start)
        return self._start

    @property
    def start_made(self) -> StartPage | None:
        """The start page; None while there was no need for one."""
        return self._start

    def with_start(self, call: Callable[[StartPage], object]) -> None:
        """Do something with the start page: now if there is one, else when it is made."""
        self._of_start.append(call)
        if self._start is not None:
            call(self._start)

    def show_start(self, start: bool) -> None:
        """The start page in place of the two panes, or the other way round."""
        page, self._starting, self._full = self._start, start, None
        held = page is not None and self._focused_in(page)
        self._alone = self._alone and not start
        self._show_sides()
        self._right.setCurrentWidget(self.start if start else self._inner)
        if held and not start:  # Qt would give it to what had it in the panes before, a label perhaps
            self._enter_form()

    @property
    def starting(self) -> bool:
        """Whether the start page is shown."""
        return self._starting

    @property
    def fits_start(self) -> bool:
        """Whether the window is high enough for the start page; else it has a scroll bar, which has a style of ours."""
        return self.window().height() >= theme.current().px(COMPACT_HEIGHT)

    def show_middle(self, form: MiddlePane) -> None:
        """A form in the middle."""
        if self._middle.indexOf(form) < 0:
            form.set_compact(self._compact)
            self._turning.add_form(form.header)
            self._middle.addWidget(form)
            self._forms.append(form)
        self._middle.setCurrentWidget(form)

    @property
    def beside(self) -> QWidget:
        """Where the inspection is, or what stands in its place."""
        return self._beside

    def show_beside(self, pane: BesidePane | None) -> None:
        """A pane at the right of the form, in the place of the inspection; None is the inspection."""
        if pane is not None and self._place.indexOf(pane) < 0:
            self._place.addWidget(pane)
            pane.set_compact(self._compact)
            self._turning.add_beside(pane.back)
            self._others.append(pane)
        self._place.setCurrentWidget(self.inspection if pane is None else pane)

    def show_full(self, pane: QWidget | None) -> None:
        """A pane in the place of form and inspection, over their whole width; None are those two."""
        if pane is not None and self._right.indexOf(pane) < 0:
            self._right.addWidget(pane)
        self._full = pane
        if pane is not None:
            self.show_alone(False)
        self._right.setCurrentWidget(pane or (self.start if self._starting else self._inner))

    @property
    def third(self) -> ThirdPane:
        """Where there is room for it, a pane beside the inspection."""
        return self._third

    @property
    def alone(self) -> bool:
        """Whether the inspection is all that is seen."""
        return self._alone

    def show_alone(self, alone: bool) -> None:
        """The inspection and nothing else, or all panes."""
        if alone != self._alone:
            self._alone = alone
            self._show_sides()
            self._fit_panes()

    def _show_sides(self) -> None:
        self._slot.setVisible(not self._alone)
        if self._furnished:  # before that it has no parent, and would be a window
            self._middle.setVisible(not self._alone)

    def panes(self) -> tuple[QWidget, ...]:
        """The panes that F6 goes round, those that are seen."""
        if self._full is not None:
            return self.sidebar, self._full
        if self.starting:
            return self.sidebar, self.start
        third = () if self._third.isHidden() else (self._third,)
        return (self._place, *third) if self._alone else (self.sidebar, self._middle, self._place, *third)

    def zones(self) -> tuple[QWidget, ...]:
        """Those that the keyboard can be in, each with all in it; last the start page, which may not be made."""
        others = (pane for pane in (self._start, self._full) if pane is not None)
        return self.sidebar, self._middle, self._beside, *others

    def arrange_tab_stops(self, last: Sequence[QWidget]) -> None:
        """Have Tab go on to what was made when it was first seen where that stands, and then to `last`."""
        tab_order.follow(self.sidebar.log_out, (self.log_out,))
        tab_order.follow(
            self.request.get_token, (self.request.footer, *self._forms, *self.inspection.zones(), *self._others, *last)
        )

    # --- taking turns -----------------------------------------------------------------------------------------------

    @property
    def behind(self) -> QWidget | None:
        """The pane that is not seen because the window is too narrow for both; None where both are."""
        return self._inner.behind

    def bring_form(self) -> None:
        """Have the form in front, and the keyboard with it, where there is no room for the inspection beside it."""
        self.show_alone(False)
        leaves = self.behind is not self._beside and self._focused_in(self._beside)
        self._inner.bring(self._middle)
        if leaves and self.behind is not None:
            self._turning.to_form()

    def bring_inspection(self) -> None:
        """Have the inspection, or what is in its place, in front, and the keyboard with it if that was in the form."""
        leaves = self.behind is self._beside and self._focused_in(self._middle)
        self._inner.bring(self._beside)
        beside = self._place.currentWidget()
        if leaves and isinstance(beside, BesidePane):
            beside.focus_content()
        elif leaves:
            self.inspection.focus_content()

    def _enter_form(self) -> None:
        first = tab_order.first(self._middle, self.request.get_token)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_in(self, pane: QWidget) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and pane.isAncestorOf(focused)

    # --- the sidebar ------------------------------------------------------------------------------------------------

    @property
    def floating(self) -> bool:
        """Whether the full sidebar lies over the form."""
        return self._floating

    def toggle_sidebar(self) -> None:
        """Full sidebar or rail; in a narrow window the full one lies over the form. With neither, all panes again."""
        if self._alone:
            self.show_alone(False)
        elif self._narrow:
            self.float_sidebar(not self._floating)
        else:
            self._rail_wanted = not self._rail_wanted
            self._apply_rail()

    def float_sidebar(self, floating: bool) -> None:
        """Lay the full sidebar over the form, or put it back as a rail."""
        if floating == self._floating:
            return
        self._moving = True  # Qt gives the keyboard to what comes next while the sidebar has no parent
        keyboard_here = self._focused_in(self.sidebar)
        if floating:
            self._before_floating = self.window().focusWidget()
            self._slot_layout.removeWidget(self.sidebar)
            self.sidebar.setParent(self)
            self.sidebar.set_rail(False)
            self._place_floating()
            self.sidebar.show()
            self.sidebar.raise_()
            self.sidebar.paste.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._slot_layout.addWidget(self.sidebar)
        self._floating = floating
        self._moving = False
        self.sidebar.set_floating(floating)
        if not floating:
            self._apply_rail()
            self.sidebar.show()
            if keyboard_here:
                self._give_back_focus()

    def _give_back_focus(self) -> None:
        before, self._before_floating = self._before_floating, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The floating sidebar goes when the keyboard, or a click, goes elsewhere; a pane behind comes in front."""
        if self._moving or now is None:
            return
        if self.behind is not None and self.behind.isAncestorOf(now):
            self._inner.bring(self.behind)
        if self._floating and self.isAncestorOf(now) and not self.sidebar.isAncestorOf(now):
            self.float_sidebar(False)

    def _apply_rail(self) -> None:
        px = theme.current().px
        rail = self._narrow or self._rail_wanted
        if not self._floating:
            self.sidebar.set_rail(rail)
        # The least width stays that of the rail, or the window could not be made narrow enough for it in one go.
        self._slot.setMinimumWidth(px(RAIL_WIDTH))
        self._slot.setMaximumWidth(px(RAIL_WIDTH if rail else 320))
        wide = self._sidebar_width or px(WIDTH)
        self._outer.setSizes([px(RAIL_WIDTH) if rail else wide, max(1, self.width() - wide)])

    def _on_sidebar_dragged(self, position: int, _handle: int) -> None:
        """A sidebar made too narrow for its words becomes the rail."""
        px = theme.current().px
        if not self._narrow and not self._rail_wanted and position < px(200):
            if position < px(120):
                self.toggle_sidebar()
            else:
                self._outer.setSizes([px(200), max(1, self.width() - px(200))])
                self._sidebar_width = px(200)
        elif not self._narrow and not self._rail_wanted:
            self._sidebar_width = position

    def _place_floating(self) -> None:
        self.sidebar.setGeometry(0, 0, theme.current().px(WIDTH), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        narrow = self.width() < px(NARROW)
        if narrow != self._narrow:
            self.float_sidebar(False)
            self._narrow = narrow
            self._apply_rail()
            self._set_middle_width(self._wanted_of_middle())
        if self._furnished:
            self._fit_panes()
        if self._floating:
            self._place_floating()

    def _fit_panes(self) -> None:
        px = theme.current().px
        if (self.width() < px(TURNS) and not self._alone) != self._inner.turns:
            self._inner.take_turns(not self._inner.turns)
            self._set_middle_width(self._wanted_of_middle())
        if self._recalled is not None and self.isVisible():
            self._middle_width = self._recalled or self._middle_width
            self._share_out()
            self._recalled = None
        self._third.set_room(self.width() >= px(WIDE) and not self._alone)
        self._compact = self.window().height() < px(COMPACT_HEIGHT)
        self.request.set_compact(self._compact)
        self.inspection.set_compact(self._compact)
        self._third.set_compact(self._compact)
        for form in self._forms:
            form.set_compact(self._compact)
        for pane in self._others:
            pane.set_compact(self._compact)
        self.log_out.close_panel()

    def _set_middle_width(self, width: int) -> None:
        if not self._inner.turns:
            self._inner.setSizes([width, max(1, self._inner.width() - width)])

    def _wanted_of_middle(self) -> int:
        px = theme.current().px
        return px(NARROW_REQUEST_WIDTH) if self._narrow else self._middle_width or px(REQUEST_WIDTH)

    def _on_middle_dragged(self, _position: int, _handle: int) -> None:
        if not self._narrow:
            self._middle_width = self._middle.width()

    # --- remembering ------------------------------------------------------------------------------------------------

    def shape_now(self) -> Shape:
        """Which panes are seen now, and how they share the width."""
        middle = None if self._narrow or self.starting or self._alone else self._middle.width()
        inspecting = self._inner.front is self._beside
        return Shape(inspecting, self._rail_wanted, self._sidebar_width, middle, self._third.wanted, self._alone)

    def take_shape(self, shape: Shape) -> None:
        """Share the width so as soon as there is one."""
        self._rail_wanted, self._sidebar_width, self._recalled = shape.rail, shape.sidebar, shape.middle
        self._third.wanted = shape.third
        self.show_alone(shape.alone)
        self._share_out()

    def remember(self, path: Path | None) -> None:
        """Write the sizes of window and panes to `path`; not those of one that shows a single token."""
        if path is not None and not self._alone:
            shape.remember(path, self.shape_now(), self.window().saveGeometry())

    def recall(self, path: Path | None) -> None:
        """Take the sizes of the panes from `path` where they are there and sensible."""
        if (before := shape.recalled(path)) is not None:
            self._rail_wanted, self._sidebar_width = before.rail, before.sidebar or self._sidebar_width
            self._recalled, self._third.wanted = before.middle or 0, before.third
            self._share_out()

    def _share_out(self) -> None:
        """Give the panes the widths that were recalled; splitters that were not laid out yet would forget them."""
        self._apply_rail()
        if self._recalled and not self._inner.turns:
            self._inner.setSizes([self._recalled, max(1, self._inner.width() - self._recalled)])
