"""What can be done with environments from the window: to put profiles into one, and to edit them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from inspector.core.profiles.environment import shown_name
from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr
from inspector.gui.actions.registry import PROFILES, Action, Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane
from inspector.gui.theme import icons
from inspector.gui.theme.swatches import swatch_icon

if TYPE_CHECKING:  # at run time when it is first opened
    from inspector.gui.profile.environment.panel import EnvironmentsPanel

OpenAt = Callable[[QMenu, QWidget], None]


class EnvironmentActions(QObject):
    """`open_at` shows a menu below a button."""

    def __init__(
        self, work: Workspace, registry: Registry, pane: RequestPane, window: QMainWindow, open_at: OpenAt
    ) -> None:
        super().__init__(pane)
        self._work, self._pane, self._window, self._open_at = work, pane, window, open_at
        self._panel: EnvironmentsPanel | None = None
        pane.header.pill.clicked.connect(self.open_menu)
        work.selection.changed.connect(self._show)
        work.profiles.changed.connect(self._show)
        work.environments.changed.connect(self._show)
        registry.add(
            Action("environment", mark("Environment of the profile…"), PROFILES, self.open_menu,
                   why_not=self._why_not),
            Action("edit-environments", mark("Edit environments…"), PROFILES, self.edit, icon="settings"),
        )  # fmt: skip
        self._show()

    @property
    def made(self) -> EnvironmentsPanel | None:
        """Where they are edited, if that was needed."""
        return self._panel

    @property
    def panel(self) -> EnvironmentsPanel:
        """Where they are edited, made when it is first needed."""
        from inspector.gui.profile.environment.panel import EnvironmentsPanel

        if self._panel is None:
            self._panel = EnvironmentsPanel(self._window, self._work.environments)
        return self._panel

    def _why_not(self) -> str:
        profile = self._work.selection.profile
        if profile is None:
            return tr("Choose a profile first.")
        return (
            tr("The demo issuer’s profiles are in no environment.") if self._work.profiles.is_demo(profile.id) else ""
        )

    def _show(self) -> None:
        profile = self._work.selection.profile
        if profile is not None:
            self._pane.show_environment(self._work.environments.of(profile))
            self._pane.header.pill.setVisible(not self._work.profiles.is_demo(profile.id))

    def open_menu(self) -> None:
        """The menu of the environments, for the profile in the form."""
        profile = self._work.selection.profile
        if profile is not None:
            menu = QMenu(self._window)
            self.fill(menu, [profile.id])
            self._open_at(menu, self._pane.header.pill)

    def fill(self, menu: QMenu, profile_ids: Sequence[str]) -> None:
        """Put all environments into a menu, to put these profiles into one of them; those of the demo issuer stay."""
        environments, profiles = self._work.environments, self._work.profiles
        own = [one for id_ in profile_ids if (one := profiles.get(id_)) is not None and not profiles.is_demo(id_)]
        ids = [one.id for one in own]
        inside = {found.name if (found := environments.of(one)) is not None else "" for one in own}
        group = QActionGroup(menu)
        for each in environments.all:
            entry = menu.addAction(swatch_icon(each.colour), visible(shown_name(each.name)).replace("&", "&&"))
            entry.triggered.connect(partial(self.move, ids, each.name))
            entry.setCheckable(True)
            entry.setChecked(inside == {each.name})
            group.addAction(entry)
        none = menu.addAction(tr("No environment"))
        none.setCheckable(True)
        none.setChecked(inside == {""})
        none.triggered.connect(partial(self.move, ids, ""))
        group.addAction(none)
        menu.addSeparator()
        new = menu.addAction(icons.icon("plus"), tr("New environment…"))
        new.triggered.connect(partial(self.make, ids))
        menu.addAction(icons.icon("settings"), tr("Edit environments…")).triggered.connect(self.edit)

    def move(self, profile_ids: Sequence[str], name: str, _checked: bool = False) -> None:
        """Put profiles into an environment, "" for none, as one step; of several it is said, with a way back."""
        work = self._work
        step = work.history.set_environment(profile_ids, name)
        if step is None or len(profile_ids) < 2:
            return
        count, into = len(profile_ids), visible(shown_name(name))
        if name:
            words = plural(
                count,
                "{n} profile is in {environment} now.",
                "{n} profiles are in {environment} now.",
                environment=into,
            )
        else:
            words = plural(count, "{n} profile is in no environment now.", "{n} profiles are in no environment now.")
        work.messages.offer(words, partial(work.history.withdraw, step))

    def make(self, profile_ids: Sequence[str], _checked: bool = False) -> None:
        """Add an environment, put profiles into it, and let its name be typed."""
        name = self.panel.open_panel(new=True)
        self._work.history.set_environment(profile_ids, name)

    def edit(self, _checked: bool = False) -> None:
        """Edit the environments, beginning with that of the profile in the form."""
        shown = self._pane.header.pill.environment
        self.panel.open_panel(shown.name if shown is not None else "")

    def escape(self) -> bool:
        """Ask no more before a request; False where nothing was asked."""
        return self._pane.footer.stop_asking()
