"""A profile that a file or another program has brought is shown before it is used: what it would do, three answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from inspector.core.text.language import tr
from inspector.gui.model.selection import Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.profile.pane import RequestPane


class ReviewActions(QObject):
    """Shows what the selected profile would do, and carries out what is wanted of it. `remove` deletes it."""

    def __init__(self, work: Workspace, pane: RequestPane, remove: Callable[[], None]) -> None:
        super().__init__(pane)
        self._work, self._pane, self._card, self._remove = work, pane, pane.form.review, remove
        self._card.use_requested.connect(self._use)
        self._card.remove_requested.connect(self._on_remove)
        self._card.closed.connect(self._on_closed)
        work.profiles.changed.connect(self.show)
        work.selection.changed.connect(self._on_selection)

    def show(self) -> None:
        """Show what there is to confirm of the profile in the form."""
        profile = self._work.selection.profile
        if profile is not None:
            self._card.show_pending(profile.id, self._work.profiles.pending(profile))

    def _on_selection(self, _before: Shown, _shown: Shown) -> None:
        self.show()

    def _use(self) -> None:
        profile = self._work.selection.profile
        if profile is None:
            return
        pending = tuple(each.digest for each in self._work.profiles.pending(profile))
        if self._card.said != (profile.id, pending):  # it has changed since it was shown
            self.show()
            return
        self._pane.get_token.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work.profiles.confirm(profile)
        self._work.messages.say(tr("{name} can be used.", name=profile.name))

    def _on_remove(self) -> None:
        self._pane.form.provider.setFocus(Qt.FocusReason.OtherFocusReason)
        self._remove()

    def _on_closed(self) -> None:
        self._card.look.show()
        self._card.look.setFocus(Qt.FocusReason.OtherFocusReason)
