"""Who does what the user asks for in the inspection: the feature that each of its asks belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.gui.model.selection import Selection
    from inspector.gui.profile.method_actions import MethodActions
    from inspector.gui.profile.profile_actions import ProfileActions
    from inspector.gui.profile.request_actions import RequestActions
    from inspector.gui.window.frame import Frame
    from inspector.gui.window.menus import Menus


def answer_forms(frame: Frame, selection: Selection, request: RequestActions, profile: ProfileActions) -> None:
    """Have the asks that concern the form of a profile done by its features."""
    asks = frame.inspection.asks

    def show_request_form(profile_id: str) -> None:
        """Show the form that a new token is asked for in, with the keyboard on the button that does it."""
        selection.select_profile(profile_id)
        frame.bring_form()
        frame.request.get_token.setFocus(Qt.FocusReason.OtherFocusReason)

    asks.try_again.connect(request.try_again)
    asks.field.connect(frame.request.form.focus_field)
    asks.request_form.connect(show_request_form)
    asks.carried_scopes.connect(request.take_carried_scopes)
    asks.copy_curl.connect(request.copy_as)
    asks.replace_secret.connect(profile.replace_secret)


def answer_others(
    frame: Frame,
    selection: Selection,
    menus: Menus,
    method: MethodActions,
    copy: Callable[[str, bool], None],
    learn: Callable[[str], object],
) -> None:
    """Have the other asks done: what is copied, the menus, the note on a token, and what finds a method."""
    asks = frame.inspection.asks

    def edit_note() -> None:
        if selection.outcome is not None:
            menus.of_tokens.edit_note_of(selection.outcome.id)

    asks.learn.connect(learn)
    asks.edit_note.connect(edit_note)
    asks.find_method.connect(method.ask)
    asks.copy.connect(copy)
    asks.copy_menu.connect(menus.open_copy_menu)
    asks.token_menu.connect(menus.open_token_menu)
