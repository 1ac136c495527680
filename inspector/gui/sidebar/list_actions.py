"""What can be done with the lists of the sidebar: filter both, and how the tokens are ordered and grouped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inspector.core.text.language import mark, plural, tr
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.contents import SidebarContents
from inspector.gui.sidebar.listing import SORTS
from inspector.gui.sidebar.sidebar import Sidebar
from inspector.gui.theme import icons


class ListActions(QObject):
    """`show_full` has the whole sidebar where there is a rail."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        sidebar: Sidebar,
        contents: SidebarContents,
        show_full: Callable[[], object],
        open_menu: Callable[[QMenu, QWidget], object],
    ) -> None:
        super().__init__(sidebar)
        self._work, self._sidebar, self._contents = work, sidebar, contents
        self.remove_tokens: Callable[[Sequence[str]], object] = lambda _: None
        """Removes tokens, with a way back."""
        self._show_full, self._open_menu = show_full, open_menu
        registry.add(
            Action("filter-lists", mark("Filter both lists"), WINDOW, self.filter, keys=("Ctrl+Shift+F",),
                   icon="search", why_not=self._why_nothing)
        )  # fmt: skip
        registry.show_keys("filter-lists", sidebar.filter, sidebar.search)
        sidebar.filter_requested.connect(partial(registry.run, "filter-lists"))
        sidebar.more.clicked.connect(self._open_order)
        sidebar.profiles.moved.connect(self._move)

    def _why_nothing(self) -> str:
        nothing = not self._work.profiles.ids and not len(self._work.tokens)
        return tr("There is no profile and no token to look for.") if nothing else ""

    def filter(self) -> None:
        """Put the keyboard into the filter; over the form, where there is a rail."""
        if self._sidebar.rail:
            self._show_full()
        self._sidebar.enter_filter()

    def order_menu(self) -> QMenu:
        """How the tokens are ordered and grouped."""
        menu, contents = QMenu(self._sidebar), self._contents
        sort = menu.addMenu(tr("Sort by"))
        group = QActionGroup(menu)
        for label, by in SORTS:
            entry = sort.addAction(tr(label))
            entry.setCheckable(True)
            entry.setChecked(contents.sort is by)
            entry.triggered.connect(partial(contents.sort_by, by))
            group.addAction(entry)
        grouped = menu.addAction(tr("Group by case"))
        grouped.setCheckable(True)
        grouped.setChecked(contents.by_case)
        grouped.triggered.connect(contents.group_by_case)
        collapse = menu.addAction(tr("Collapse all"), contents.tokens.close_all)
        collapse.setEnabled(bool(contents.tokens.group_names))
        menu.addSeparator()
        expired = contents.expired
        words = plural(len(expired), "Remove {n} expired token", "Remove {n} expired tokens")
        remove = menu.addAction(icons.icon("trash"), words if expired else tr("Remove expired tokens"))
        remove.setEnabled(bool(expired))
        remove.triggered.connect(self._remove_expired)
        return menu

    def _remove_expired(self) -> None:
        self.remove_tokens(self._contents.expired)

    def _move(self, ids: Sequence[str], before_id: str | None, group: str | None) -> None:
        """Put profiles elsewhere by hand, as one step; those of the demo issuer stay where they are."""
        profiles = self._work.profiles
        own = [profile_id for profile_id in ids if not profiles.is_demo(profile_id)]
        if before_id is not None and profiles.is_demo(before_id):
            before_id = None
        if own:
            self._work.history.move(own, before_id, group)

    def _open_order(self) -> None:
        self._open_menu(self.order_menu(), self._sidebar.more)
