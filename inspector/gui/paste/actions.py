"""What happens with a text that is pasted or dropped: it replaces what was there, is judged, and is shown with all."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from inspector.core.errors import InspectorError, KeySetError
from inspector.core.store.token_marks import UNMARKED
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import TOKENS, Action, Registry
from inspector.gui.actions.shortcuts import PASTE
from inspector.gui.model.files.here import is_local
from inspector.gui.model.inspecting import Pasted
from inspector.gui.model.intake.intakes import Standing
from inspector.gui.model.selection import InFront, Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.paste.defining import defines
from inspector.gui.paste.provenance import IntakeOrigin
from inspector.gui.widgets.announcing import announce, announcer

if TYPE_CHECKING:
    from inspector.core.checks.verdict import Verdict
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.intake.reading import ReadText
    from inspector.gui.paste.form import PasteForm
    from inspector.gui.paste.links import IntakeLinks


class PasteActions(QObject):
    """Makes the paste form when it is first needed: few starts need it."""

    list_asked = Signal(str)
    """The tokens of a text are to be listed in a table."""
    settings_asked = Signal(str)
    """The settings of APIs in a text are to be used."""
    emptied = Signal()
    """There is no text in the form any more, or there is one again."""

    def __init__(self, work: Workspace, registry: Registry, parent: QWidget) -> None:
        super().__init__(parent)
        self._work, self._registry, self._window = work, registry, parent
        self._selection, self._messages = work.selection, work.messages
        self._form: PasteForm | None = None
        self._links: IntakeLinks | None = None
        self._provenance: IntakeOrigin | None = None
        self._outdated = False
        """Whether the form is to be shown other profiles when it is next needed."""
        self._awaited = False
        """Whether the verdict on the text that was judged last is still wanted."""
        self._verdicts: dict[int, Outcome] = {}
        """What is known of the tokens in the text, by their places."""
        self.settings_wanted = False
        """Whether the settings of an API are asked for: a template of clients may have them, too."""
        self._typed = ""
        """The id of the row that typing has made last; "" for none."""
        self._unlisted = False
        """Whether what is being typed is a token that is not listed yet."""
        self._selection.token_chosen.connect(self._on_token_chosen)
        self._selection.paste_asked.connect(self._on_paste_asked)
        self._selection.changed.connect(self._on_selection)
        work.tokens.judged.connect(self._on_judged_again)
        work.inspecting.others_judged.connect(self._on_others_judged)
        work.inspecting.judged.connect(self._on_judged)
        work.inspecting.explained.connect(self._on_explained)
        work.inspecting.refused.connect(self._on_refused)
        work.inspecting.checked.connect(self._on_checked)
        work.profiles.changed.connect(self._show_profiles)
        work.intakes.restored.connect(self._on_restored)
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

    @property
    def empty(self) -> bool:
        """Whether there is no text in the form, and nothing is shown of one."""
        shown = self._selection.shown
        return (self._form is None or self._form.empty) and shown.outcome is None and shown.answer is None

    @property
    def unsettled(self) -> bool:
        """Whether the form is still to read or to judge something by itself."""
        return self._form is not None and self._form.unsettled

    def form(self) -> PasteForm:
        """The form, which is made now if it was not needed before."""
        if self._form is None:
            from inspector.gui.paste.form import PasteForm
            from inspector.gui.paste.links import IntakeLinks

            form = self._form = PasteForm(self._work.drafts.pasted, self._work.services.now)
            form.setParent(self._window)  # it goes with the window, also where it is never shown
            form.hide()
            form.rules.usable = self._work.profiles.usable
            form.rules.trusted = lambda: self._work.found.trusted
            form.active = lambda: self._selection.purpose is Purpose.PASTE
            form.busy = lambda: self._work.inspecting.awaited is not None
            form.show_profiles(self._work.profiles.all)
            form.inspect_requested.connect(self._on_inspect)
            form.recognised.connect(self._on_recognised)
            form.edited.connect(self._on_edited)
            form.cleared.connect(self._on_cleared_by_hand)
            form.emptied.connect(lambda _: self.emptied.emit())
            form.rules.make_one.clicked.connect(partial(self._registry.run, "profile-from-token"))
            form.footer.from_clipboard.clicked.connect(partial(self._registry.run, "paste"))
            form.footer.open.clicked.connect(partial(self._registry.run, "open"))
            form.footer.undo.clicked.connect(self.undo)
            form.footer.change.clicked.connect(partial(self._registry.run, "move-to-case"))
            self._links = IntakeLinks(
                self._work, self._registry, form, self.undo, self.list_asked.emit, self.settings_asked.emit
            )
            self._provenance = IntakeOrigin(self._work, form)
            self._registry.show_keys("submit", form.inspect)
            self._registry.show_keys("paste", form.footer.from_clipboard)
            self._registry.show_keys("open", form.footer.open)
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
            form = self.form()
            form.take_up(draft)
            self._awaited = draft.awaited
            listed = ((at, self._work.tokens.get(id_)) for at, id_ in form.outcomes.items())
            self._verdicts = {at: outcome for at, outcome in listed if outcome is not None}

    # --- what arrives -------------------------------------------------------------------------------------------------

    def paste(self) -> None:
        """Have what is on the clipboard judged in the form; a text that defines clients, as a template, is reviewed."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # the stub knows no None
        urls = data.urls() if data is not None else []
        if len(urls) == 1 and is_local(urls[0]):
            self._work.arriving.take_file(Path(urls[0].toLocalFile()))
            return
        text = QGuiApplication.clipboard().text()
        if defines(text, settings_wanted=self.settings_wanted):
            self._work.arriving.take_text(text, otherwise=self._open_with_text)
        else:
            self._open_with_text()

    def _open_with_text(self) -> None:
        """Nothing is told on the way to the verdict: the arrival is, in the end."""
        with announcer().quiet():
            self._selection.open_paste()

    def open(self) -> None:
        """Show the form, with the keyboard in its editor: an API's answer goes there with the token, or alone."""
        self._selection.enter_paste()
        self._selection.turned.emit(InFront.FORM)
        self.form().editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, text: str) -> None:
        """Have a text from elsewhere in the place of the one in the form, and judge it."""
        with announcer().quiet():
            self._selection.enter_paste()
            self._arrive(text)

    def take_dropped(self, text: str) -> None:
        """The same for one that may define clients, which are reviewed then."""
        if not text.strip():  # whoever it comes from is gone
            self._messages.warn(tr("The text holds no token."))
        elif defines(text, settings_wanted=self.settings_wanted):
            self._work.arriving.take_text(text, otherwise=partial(self.take, text))
        else:
            self.take(text)

    def _arrive(self, text: str) -> None:
        form, before = self.form(), self._standing()
        self._work.arriving.take_back()
        if form.arrive(text) and text != before.text:
            self._work.intakes.replace(before, self._work.services.now())

    def _on_paste_asked(self) -> None:
        form, text = self.form(), QGuiApplication.clipboard().text()
        form.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text.strip():
            self._arrive(text)
        elif not (form.empty or self._selection.outcome is not None or self._selection.shown.answer is not None):
            self._arrive(form.editor.text)

    def _standing(self) -> Standing:
        """What stands in the form now, and what is shown of it."""
        form, shown = self.form(), self._selection.shown
        reading = form.reading
        about = shown.purpose is Purpose.PASTE and not shown.edited and reading is not None
        return Standing(
            form.editor.text,
            self._work.intakes.since or self._work.services.now(),
            reading,
            shown.outcome if about else None,
            shown.answer if about else None,
            dict(self._verdicts),
        )

    # --- taking back --------------------------------------------------------------------------------------------------

    def lead_undo(self) -> None:
        """While the form is there, undo brings the former text back with its verdict, and redo the one after it."""
        intakes, selection = self._work.intakes, self._selection
        here = Purpose.PASTE
        self._registry.lead("undo", self.undo, lambda: selection.purpose is here and intakes.can_undo)
        self._registry.lead("redo", self.redo, lambda: selection.purpose is here and intakes.can_redo)

    def undo(self) -> None:
        """Bring the text that was replaced back, with its verdict."""
        self._work.intakes.undo(self._standing())

    def redo(self) -> None:
        """Bring the text back that took its place, with its verdict."""
        self._work.intakes.redo(self._standing())

    def _on_restored(self, standing: Standing) -> None:
        self._awaited = False
        form = self.form()
        self._selection.enter_paste()
        outcome = standing.outcome
        if outcome is not None:
            outcome = self._work.tokens.get(outcome.id) or outcome
            self._work.answers.keep(outcome.id, standing.answer)  # another text may have brought another one since
        inspection = outcome.inspection if outcome is not None else None
        shown = outcome is not None or standing.answer is not None
        reading = standing.reading if shown or standing.reading is None or not standing.reading.is_judged else None
        form.restore(standing.text, reading, inspection)
        self._verdicts = {}
        if reading is not None:
            self._note({at: self._work.tokens.get(each.id) or each for at, each in standing.outcomes.items()})
        if outcome is None and standing.answer is not None:
            self._selection.show_answer(standing.answer)
        else:
            self._selection.show(outcome)
        if inspection is not None:
            form.remember_judged()

    # --- judging ------------------------------------------------------------------------------------------------------

    def take_keys(self, path: Path) -> None:
        """Take the keys from a file from here on."""
        self.form().set_key_file(path)

    def judge_again(self) -> None:
        """Judge the text with all that stands in the form now."""
        self.form().submit()

    def _on_inspect(self, what: Pasted) -> None:
        if what.reading is not None and what.reading.has_settings:
            self.settings_asked.emit(what.text)
        elif (what.reading is None or not what.reading.is_judged) and defines(what.text):
            self._work.arriving.take_text(what.text, otherwise=partial(self._judge, what))
        else:
            self._judge(what)

    def _judge(self, what: Pasted) -> None:
        self._awaited = True
        if not self.form().outcomes:  # it is another text than the last one
            self._verdicts = {}
        listed = what.token is not None and self._work.tokens.same_as(what.token.text) is not None
        self._unlisted = not (what.arrives or listed)
        self._work.inspecting.judge(what)

    def _on_recognised(self, reading: ReadText | None, arrived: bool) -> None:
        """There is nothing to judge by itself in the text, which is another one than that of the verdict."""
        self._awaited = False
        self._verdicts = {}
        if self._selection.purpose is not Purpose.PASTE:
            return
        with announcer().quiet(arrived):
            self._selection.show(None)
        if reading is not None and arrived:
            if reading.intake.is_table:
                self.list_asked.emit(reading.text)
            else:
                self._announce()

    def _on_token_chosen(self, outcome: Outcome) -> None:
        """Show the text of a token that was chosen; a verdict that is still awaited is of another one."""
        self._awaited = False
        if self._selection.purpose is Purpose.PASTE and outcome.inspection is not None:
            form = self.form()
            text = form.editor.text
            form.show_token(outcome.inspection)
            if form.editor.text != text:
                self._verdicts = {}
                self._work.intakes.since = outcome.at
            reading = form.reading
            if reading is not None and reading.intake.token is not None:
                self._note({reading.intake.token: outcome})

    def _on_edited(self, name: str) -> None:
        if self._selection.purpose is Purpose.PASTE:
            self._selection.mark_edited(name)

    def _on_others_judged(self, what: Pasted, others: dict[int, Outcome]) -> None:
        if self._awaited and self._is_here(what):
            self._note(others)

    def _on_judged(self, what: Pasted, outcome: Outcome) -> None:
        if not self._awaited:
            return
        form = self.form()
        listed = self._work.tokens.get(outcome.id)
        if outcome.inspection is None or listed is None:
            self._messages.say(_why_not_listed(outcome))
        reading = form.reading
        if reading is not None and reading.intake.token is not None and self._is_here(what):
            self._note({reading.intake.token: outcome})
        if self._selection.purpose is Purpose.PASTE:
            with announcer().quiet(what.arrives):
                self._selection.show(listed or outcome, turn=what.arrives)
            form.compare_with_asked()
        self._keep_one_typed(what, outcome)
        if what.arrives:
            self._announce()

    def _keep_one_typed(self, what: Pasted, outcome: Outcome) -> None:
        """Of a token that is typed, or changed letter by letter, the last form alone stays listed."""
        typed, tokens = self._typed, self._work.tokens
        if what.arrives:
            self._typed = ""
        elif outcome.id != typed:
            if typed in tokens and tokens.marks_of(typed) == UNMARKED:
                tokens.take_out((typed,))
            self._typed = outcome.id if self._unlisted else ""

    def _on_explained(self, what: Pasted, answer: Explanation | None) -> None:
        if not self._awaited or self._selection.purpose is not Purpose.PASTE:
            return
        if answer is None:
            self._selection.show(None)
            return
        with announcer().quiet(what.arrives):
            self._selection.show_answer(answer, turn=what.arrives)
        self.form().compare_with_asked()
        if what.arrives:
            self._announce()

    def _is_here(self, what: Pasted) -> bool:
        """Whether the text that was judged is the one in the form."""
        reading = self.form().reading
        if reading is None:
            return False
        judged = what.reading
        return judged.text == reading.text if judged is not None else reading.token is not None

    def _note(self, outcomes: dict[int, Outcome]) -> None:
        """These are the outcomes of tokens in the text, by their places."""
        self._verdicts = {**self._verdicts, **outcomes}
        self.form().outcomes = {at: outcome.id for at, outcome in self._verdicts.items()}
        self._show_verdicts()

    def _show_verdicts(self) -> None:
        verdicts: dict[int, Verdict] = {
            at: outcome.inspection.verdict for at, outcome in self._verdicts.items() if outcome.inspection is not None
        }
        self.form().show_verdicts(verdicts)

    def _on_judged_again(self, outcome_id: str) -> None:
        """A token of the session was judged again: its row says so."""
        outcome = self._work.tokens.get(outcome_id)
        known = [at for at, each in self._verdicts.items() if each.id == outcome_id]
        if outcome is not None and known:
            self._verdicts.update(dict.fromkeys(known, outcome))
            self._show_verdicts()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        outcome = shown.outcome
        if outcome is not None and outcome is not before.outcome and shown.purpose is Purpose.PASTE:
            known = [at for at, each in self._verdicts.items() if each.id == outcome.id]
            if known and self._verdicts[known[0]] is not outcome:
                self._verdicts.update(dict.fromkeys(known, outcome))
                self._show_verdicts()
        if shown.purpose is Purpose.PASTE:
            self.emptied.emit()

    def _announce(self) -> None:
        """Say once all that has arrived, whatever was shown before: what was recognised, and of one token alone why."""
        form, outcome = self.form(), self._selection.outcome
        inspection = outcome.inspection if outcome is not None else None
        words = form.found
        if inspection is not None and len(form.list.rows.rows) == 1:
            words = f"{words} {inspection.sentence(self._work.services.now())}"
        announce(form.list, words)

    def _on_refused(self, _: Pasted, error: InspectorError) -> None:
        if self._awaited:
            self.form().show_failure(str(error), error.keys_url if isinstance(error, KeySetError) else "")
        else:
            self._messages.warn(str(error))

    def _on_checked(self, outcome: Outcome) -> None:
        if self._selection.purpose is Purpose.PASTE and self._selection.shows(outcome.id):
            inspection = outcome.inspection
            self.form().show_checked(inspection.key_set if inspection is not None else None)
            if inspection is not None and outcome.profile is None and inspection.expectation.issuer:
                self.form().confirm_issuer(inspection.expectation.issuer)

    def _show_profiles(self) -> None:
        """At once where the form is shown: to list thousands with every letter typed into another form is felt."""
        self._outdated = True
        if self._selection.purpose is Purpose.PASTE and self._form is not None:
            self.form()

    def _on_cleared_by_hand(self) -> None:
        """The text is gone: so is what was said of it, and what would be said yet. A listed token stays listed."""
        self._awaited = False
        self._verdicts = {}
        self._work.intakes.clear()
        if self._selection.purpose is Purpose.PASTE:
            self._selection.show(None)

    def _clear(self) -> None:
        self._awaited = False
        self._verdicts = {}
        if self._form is not None:
            self._form.clear()


def _why_not_listed(outcome: Outcome) -> str:
    """Why a text that was judged is not among the tokens."""
    inspection = outcome.inspection
    if inspection is None or not inspection.token.text:
        return tr("There is nothing in this text to inspect.")
    return inspection.reason
