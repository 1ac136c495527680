"""What stands in the paste form, so that another one can take it up."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.tokens.token import Token
from inspector.gui.model.inspecting import Pasted

if TYPE_CHECKING:
    from inspector.gui.paste.form import PasteForm


@dataclass(frozen=True, slots=True)
class PasteDraft:
    """`read` is the text as it was last read with the token found in it; `sent` what was judged last."""

    text: str = field(repr=False)
    read: tuple[str, Token] | None = field(repr=False)
    profile: str
    chosen_by_hand: bool
    texts: tuple[str, ...]
    keys: str
    key_file: Path | None
    secret: str = field(repr=False)
    expectations: tuple[str, ...]
    expectations_open: bool
    sent: Pasted | None

    @classmethod
    def of(cls, form: PasteForm) -> PasteDraft:
        """What stands in `form`."""
        return cls(
            form.editor.text,
            form.read,
            form.profile.value(),
            form.chosen_by_hand,
            (form.issuer.text(), form.audience.text(), form.url.text()),
            form.keys.value(),
            form.key_file,
            form.secret.text(),
            form.expectations.texts(),
            form.expectations.header.isChecked(),
            form.sent,
        )

    def put_back(self, form: PasteForm) -> None:
        """Have the same in `form`; a text that was not read yet is read in a moment."""
        form.chosen_by_hand = self.chosen_by_hand
        form.profile.choose(self.profile)
        form.set_text(self.text)
        for edit, text in zip((form.issuer, form.audience, form.url), self.texts, strict=True):
            edit.setText(text)
        if self.key_file is not None:
            form.set_key_file(self.key_file)
        form.choose_keys(self.keys)
        form.secret.setText(self.secret)
        form.expectations.set_texts(self.expectations)
        form.expectations.header.setChecked(self.expectations_open)
        if self.read is not None and self.read[0] == self.text:
            form.show_read(self.read)
        if self.sent is not None:
            form.show_result(self.sent)
