"""What happens with a pasted text: it is judged, shown, and said to be older than what is typed since."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inspector.core.errors import InspectorError, KeySetError
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.actions.shortcuts import PASTE
from inspector.gui.model.inspecting import Pasted
from inspector.gui.model.selection import InFront, Purpose
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.tokens.token import Token
    from inspector.gui.paste.form import PasteForm


class PasteActions(QObject):
    """Makes the paste form when it is first needed: few starts need it."""

    list_asked = Signal(str)
    """The tokens of a text are to be listed."""

    def __init__(self, work: Workspace, registry: Registry, parent: QWidget) -> None:
        super().__init__(parent)
        self._work, self._registry, self._window = work, registry, parent
        self._selection, self._messages = work.selection, work.messages
        self._form: PasteForm | None = None
        self._outdated = False
        """Whether the form is to be shown other profiles when it is next needed."""
        self._awaited = False
        """Whether the verdict on the text that was judged last is still wanted."""
        self._selection.token_chosen.connect(self._on_token_chosen)
        self._selection.paste_asked.connect(self._on_paste_asked)
        work.inspecting.judged.connect(self._on_judged)
        work.inspecting.refused.connect(self._on_refused)
        work.inspecting.asked.connect(self._on_asked)
        work.inspecting.checked.connect(self._on_checked)
        work.profiles.changed.connect(self._show_profiles)
        work.cleared.connect(self._clear)
        registry.add(
            Action("paste", mark("Paste a token"), TOKENS, self.paste, keys=(PASTE,),
                   also=("Ctrl+V",), icon="clipboard"),
            Action("answer", mark("Explain an API’s answer"), TOKENS, self.open, keys=("Ctrl+Shift+A",), icon="wrench"),
        )  # fmt: skip

    @property
    def made(self) -> PasteForm | None:
        """The form, if it was needed."""
        return self._form

    def form(self) -> PasteForm:
        """The form, which is made now if it was not needed before."""
        if self._form is None:
            from inspector.gui.paste.form import PasteForm

            form = self._form = PasteForm(self._work.drafts.pasted)
            form.setParent(self._window)  # it goes with the window, also where it is never shown
            form.hide()
            form.rules.usable = self._work.profiles.usable
            form.show_profiles(self._work.profiles.all)
            form.inspect_requested.connect(self._judge)
            form.edited.connect(self._on_edited)
            form.list_requested.connect(self.list_asked)
            form.cleared.connect(self._on_cleared_by_hand)
            form.answer_requested.connect(lambda: self._registry.run("answer"))
            self._registry.show_keys("submit", form.inspect)
            self._registry.show_keys("answer", form.answer)
        elif self._outdated:
            self._form.show_profiles(self._work.profiles.all)
        self._outdated = False
        return self._form

    def leave(self) -> None:
        """Put into the drafts what stands in the form, if it was needed."""
        awaited = self._awaited and self._work.inspecting.awaited is not None
        self._work.drafts.paste = self._form.draft(awaited=awaited) if self._form is not None else None

    def take_up(self) -> None:
        """Have in the form what stood in that of the window before."""
        draft = self._work.drafts.paste
        if draft is not None:
            self.form().take_up(draft)
            self._awaited = draft.awaited

    def paste(self) -> None:
        """Have what is on the clipboard judged in the form; a text that defines clients, as a template, is reviewed."""
        text = QGuiApplication.clipboard().text()
        if _defines(text):
            self._work.arriving.take_text(text, otherwise=self._selection.open_paste)
        else:
            self._selection.open_paste()

    def open(self) -> None:
        """Show the form, with the keyboard in its editor: an API's answer goes there with the token, or alone."""
        self._selection.enter_paste()
        self._selection.turned.emit(InFront.FORM)
        self.form().editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, text: str, token: Token) -> None:
        """Show a text from elsewhere, which was read already, and judge it."""
        self._selection.enter_paste()
        self.form().take(text, token)

    def take_keys(self, path: Path) -> None:
        """Take the keys from a file from here on."""
        self.form().set_key_file(path)

    def confirm_issuer(self, issuer: str) -> Pasted | None:
        """Expect `issuer`, and what is to be judged then; None where its keys must not be fetched."""
        what = self.form().confirm_issuer(issuer)
        self._awaited = what is not None
        return what

    def judge_again(self) -> None:
        """Judge the text with all that stands in the form now."""
        self.form().submit()

    def _judge(self, what: Pasted) -> None:
        if (what.token is None or not what.token.is_one) and _defines(what.text):
            self._work.arriving.take_text(what.text, otherwise=partial(self._judge_token, what))
        else:
            self._judge_token(what)

    def _judge_token(self, what: Pasted) -> None:
        self._awaited = True
        self._work.inspecting.judge(what)

    def _on_token_chosen(self, outcome: Outcome) -> None:
        """Show the text of a token that was chosen; a verdict that is still awaited is of another one."""
        self._awaited = False
        if self._selection.purpose is Purpose.PASTE and outcome.inspection is not None:
            self.form().show_token(outcome.inspection)

    def _on_paste_asked(self) -> None:
        self.form().editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form().paste_from_clipboard(anew=self._selection.outcome is None)

    def _on_edited(self, name: str) -> None:
        if self._selection.purpose is Purpose.PASTE:
            self._selection.mark_edited(name)

    def _on_judged(self, what: Pasted, outcome: Outcome) -> None:
        if not self._awaited:
            return
        if outcome.inspection is None or self._work.tokens.get(outcome.id) is None:
            self._messages.say(_why_not_listed(outcome))
        self.form().show_result(what)
        if self._selection.purpose is Purpose.PASTE:
            self._selection.show(outcome)
            self.form().compare_with_asked()

    def _on_refused(self, _: Pasted, error: InspectorError) -> None:
        if self._awaited:
            self.form().show_failure(str(error), error.keys_url if isinstance(error, KeySetError) else "")
        else:
            self._messages.warn(str(error))

    def _on_asked(self, what: Pasted) -> None:
        if self._selection.purpose is Purpose.PASTE:
            self.form().show_result(what)

    def _on_checked(self, outcome: Outcome) -> None:
        if self._selection.purpose is Purpose.PASTE and self._selection.shows(outcome.id):
            self.form().show_checked(outcome.inspection.key_set if outcome.inspection is not None else None)

    def _show_profiles(self) -> None:
        """At once where the form is shown: to list thousands with every letter typed into another form is felt."""
        self._outdated = True
        if self._selection.purpose is Purpose.PASTE and self._form is not None:
            self.form()

    def _on_cleared_by_hand(self) -> None:
        """The text is gone: so is what was said of it, and what would be said yet. A listed token stays listed."""
        self._awaited = False
        if self._selection.purpose is Purpose.PASTE:
            self._selection.show(None)

    def _clear(self) -> None:
        self._awaited = False
        if self._form is not None:
            self._form.clear()


def _defines(text: str) -> bool:
    """Whether a text looks like a definition of clients at a glance, and not like a token."""
    from inspector.core.journeys.arrival import text_defines  # late: see workspace.LATER

    return text_defines(text)


def _why_not_listed(outcome: Outcome) -> str:
    """Why a text that was judged is not among the tokens."""
    inspection = outcome.inspection
    if inspection is None or not inspection.token.text:
        return tr("There is nothing in this text to inspect.")
    return inspection.reason
