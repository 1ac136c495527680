"""What the links beside the recognised rows do: check with a key set, make a profile, review, keep a secret."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.profiles.credentials import SecretKind
from inspector.core.text.language import tr
from inspector.gui.paste.recognised.rows import Link

if TYPE_CHECKING:
    from inspector.gui.actions.registry import Registry
    from inspector.gui.model.intake.reading import ReadText
    from inspector.gui.model.workspace import Workspace
    from inspector.gui.paste.form import PasteForm


class IntakeLinks(QObject):
    """Nothing of this is done by itself."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        form: PasteForm,
        undo: Callable[[], object],
        list_text: Callable[[str], object],
        use_settings: Callable[[str], object],
    ) -> None:
        """`undo` brings back the text before this one; `list_text` lists the tokens of a text in a table.

        `use_settings` shows the settings of APIs in a text.
        """
        super().__init__(form)
        self._work, self._registry, self._form = work, registry, form
        self._undo, self._list_text, self._use_settings = undo, list_text, use_settings
        form.list.linked.connect(self._on_link)

    def _on_link(self, link: Link, at: int) -> None:
        reading = self._form.reading
        if reading is None:
            return
        if link is Link.TABLE:
            self._list_text(reading.text)
            return
        piece = reading.intake.pieces[at]
        text = reading.text[piece.start : piece.end]
        if link is Link.CHECK:
            self._check_with(reading, text)
        elif link is Link.KEYRING:
            self._keep(text)
        elif link is Link.USE:
            self._use_settings(text)
        else:
            otherwise = partial(self._registry.run, "profile-from-token")
            self._work.arriving.take_text(text if link is Link.PROFILE else reading.text, otherwise=otherwise)

    def _check_with(self, reading: ReadText, keys: str) -> None:
        """Check the token beside the keys with them; where there is none, the one that they took the place of."""
        if not reading.is_token and self._work.intakes.can_undo:
            self._undo()
        now = self._form.reading
        if now is None or not now.is_token:
            self._work.messages.say(tr("There is no token here that these keys could check. Paste it first."))
            return
        self._form.key_source.take_pasted(keys)
        self._form.submit()

    def _keep(self, secret: str) -> None:
        """Put a secret into the keyring for the profile that the token is compared with."""
        profile = self._form.rules.chosen
        if profile is None:
            self._work.messages.say(tr("Choose the profile that it belongs to under Compare with profile first."))
            return
        self._work.secrets.store(profile.id, SecretKind.CLIENT_SECRET, secret)
        self._work.messages.say(tr("The secret goes into the keyring for {name}.", name=profile.name))
