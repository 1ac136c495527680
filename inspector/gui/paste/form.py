"""The middle pane for what is pasted or dropped: the text, what was recognised in it, what it is compared with."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from enum import IntEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.keys.key import KeySet, Origin
from inspector.core.text.language import tr
from inspector.gui.model.drafts import PasteDraft
from inspector.gui.model.inspecting import Pasted
from inspector.gui.model.intake.reading import ReadText, read, reading_of
from inspector.gui.model.preferences import LEEWAY, kept
from inspector.gui.model.task import Task
from inspector.gui.paste.fields import PasteFields
from inspector.gui.paste.key_fields import ASK, FILE, SECRET, TEXT, URL
from inspector.gui.widgets.documents import let_go

JUDGED_AFTER_MS = 300
"""After the last key so long, what was typed is read and judged."""


class Then(IntEnum):
    """What follows when a text is read."""

    NOTHING = 0
    JUDGE = 1
    """It is judged, if there is something in it; what is wrong in the form is not said yet."""
    ARRIVE = 2
    """The same for a text that has just arrived, which comes in front with its verdict."""
    SUBMIT = 3
    """It is judged whatever it holds, since its user asks for it, or what is wrong in the form is said."""


class PasteForm(PasteFields):
    """Emits what is to be judged; what it came to is told by the actions. `now` gives epoch seconds."""

    inspect_requested = Signal(object)
    """With the Pasted that is to be judged."""
    recognised = Signal(object, bool)
    """With the ReadText of a text in which nothing is to be judged by itself, and whether it has just arrived."""
    edited = Signal(str)
    """With the name of the first input that is another one than what was judged; "" where none is."""
    cleared = Signal()
    """The user has cleared the form."""
    emptied = Signal(bool)
    """Whether there is no text any more, or there is one."""

    def __init__(self, document: QTextDocument | None = None, now: Callable[[], float] = time.time) -> None:
        """Make it, with the text of `document` and its history."""
        super().__init__(document, now)
        self.active: Callable[[], bool] = lambda: True
        """Whether the form is what the window is for: only then is anything judged by itself."""
        self.busy: Callable[[], bool] = bool
        """Whether a verdict is awaited that is asked for by hand: what is typed meanwhile is judged after it."""
        self.outcomes: dict[int, str] = {}
        """By the places of the tokens of the text: the ids of their outcomes among those of the session."""
        self._judged: dict[str, object] = {}
        """The inputs as they were when the shown verdict came about, by their names."""
        self._asked: dict[str, object] = {}
        """The inputs as they were when a verdict was asked for last."""
        self._reading_last: ReadText | None = None
        self._empty = True
        self._then = Then.NOTHING
        self._unread = False
        """Whether the text is another one than what was read last."""
        self._reading = Task(self)
        self._pause = QTimer(self, singleShot=True, interval=JUDGED_AFTER_MS)
        self._connect()
        self.show_profiles(())
        self._on_read(None)

    def _connect(self) -> None:
        self.editor.edited.connect(self._on_text)
        self.editor.too_long.connect(lambda _: self._editor_row.set_error(tr("Too long to paste. Open it as a file.")))
        self.editor.left_below.connect(lambda: self.list.enter() if self.list.isVisibleTo(self) else None)
        self.list.left_above.connect(lambda: self.editor.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.shown.connect(self.show_piece)
        self._pause.timeout.connect(self._on_pause)
        self._reading.succeeded.connect(self._on_read)
        self.inspect.clicked.connect(self.submit)
        self.clear_button.clicked.connect(self._on_clear)
        self.rules.edited.connect(self._on_field)
        self.key_source.edited.connect(self._on_field)
        kept().changed.connect(self._on_kept)

    # --- the text ---------------------------------------------------------------------------------------------------

    @property
    def reading(self) -> ReadText | None:
        """The text as it was read; None while there is none, or it is being read."""
        return self._reading_last if not self._unread else None

    def _chosen(self) -> tuple[int | None, int | None]:
        intake = self._reading_last.intake if self._reading_last is not None else None
        return (intake.token, intake.answer) if intake is not None else (None, None)

    @property
    def unsettled(self) -> bool:
        """Whether something in the form is still to be read or judged by itself."""
        return self._pause.isActive() or self._reading.running

    def set_text(self, text: str) -> bool:
        """Put a text into the editor, as if it was typed; False where it is too long, which is said below it."""
        return self.editor.set_text(text)

    def arrive(self, text: str) -> bool:
        """Have a text that arrives in the place of the one that is here, and judge it; False where it is too long.

        Where keys would have to be fetched for a verdict, only the user's Inspect does that.
        """
        self._show_editor()
        if text != self.editor.text:
            if not self.set_text(text):
                return False
            self.rules.expect_of_next()
        self._begin_reading(Then.ARRIVE)
        return True

    def restore(self, text: str, reading: ReadText | None, inspection: Inspection | None) -> None:
        """Have a text back as it was read, with what was expected of its token; without a verdict it is judged."""
        self._show_editor()
        self.set_text(text)
        if reading is None:
            self._begin_reading(Then.JUDGE)
            return
        self._take_reading(reading)
        if inspection is not None:
            self._show_expected(inspection.expectation)

    def show_token(self, inspection: Inspection) -> None:
        """Show a token of the session, unless the text that is here holds it already, and what was expected of it."""
        token, self._judged = inspection.token, {}  # meanwhile nothing is older than what stands here
        reading = self.reading
        at = reading.place_of(token) if reading is not None else None
        if reading is not None and reading.token is not None and reading.token.text == token.text:
            pass
        elif reading is None or at is None:
            self.rules.chosen_by_hand = False
            self.set_text(token.text)
            self._take_reading(reading_of(token))
        else:
            self._take_reading(reading.choosing(at))
        self._show_expected(inspection.expectation)

    def _take_reading(self, reading: ReadText) -> None:
        """The text in the editor was read already."""
        self._pause.stop()
        self._reading.cancel()
        self._then = Then.NOTHING
        self._on_read(reading)

    def _show_expected(self, was: Expectation) -> None:
        whole = self.rules.show_expected(was)
        self.remember_judged()
        if not whole:
            self._judged["expectations"] = was
            self._tell_edited()

    def show_piece(self, at: int) -> None:
        """Show where a piece of the text stands; a token or an answer is judged, or explained, in place of another."""
        reading = self.reading
        if reading is None:
            return
        piece = reading.intake.pieces[at]
        self.editor.show_place(piece.start, piece.end)
        chosen = reading.choosing(at)
        if chosen.intake != reading.intake:
            self._take_reading(chosen)
            self._submit(Then.ARRIVE)

    def ask_for_settings(self, words: str) -> None:
        """Say below the editor which settings belong there, and have what is pasted replace the text; "" ends that."""
        self._editor_row.set_note(words)
        if words:
            self.editor.selectAll()

    # --- what was judged --------------------------------------------------------------------------------------------

    def remember_judged(self) -> None:
        """The verdict that is shown is about what stands in the form now."""
        self._judged = self._asked = self._inputs()
        self.edited.emit("")

    def compare_with_asked(self) -> None:
        """The verdict that is shown is about what stood here when it was asked for."""
        self._judged = self._asked
        self._on_field()

    def show_checked(self, keys: KeySet | None) -> None:
        """The shown token was checked with these keys: if they are from the file that is chosen here, say no more."""
        source = self.key_source
        name = source.path.name if source.path is not None and source.chosen == FILE else None
        if self._judged and keys is not None and keys.source.origin is Origin.FILE and keys.source.name == name:
            self._judged = self._judged | source.inputs()
            self._asked = self._asked | source.inputs()
            self._on_field()

    def show_verdicts(self, verdicts: Mapping[int, Verdict]) -> None:
        """Show these verdicts beside the tokens of the text, by their places."""
        self.recognised_part.show_verdicts(verdicts)

    def _tell_edited(self) -> None:
        if self._judged:
            now = self._inputs()
            changed = next((name for name, value in now.items() if value != self._judged.get(name)), "")
            self.edited.emit(self._label_of(changed) if changed else "")

    def _on_kept(self, name: str) -> None:
        """Something else may hold where nothing is typed."""
        if name == LEEWAY:
            self.rules.show_defaults()
            self._on_field()

    def _on_field(self) -> None:
        """Something else may be expected now: that is judged by itself, unless keys would have to be fetched for it."""
        self.expectations.summarise()
        self._tell_edited()
        if self._judged and not self._unread and self._inputs() != self._asked:
            self._pause.start()

    def _on_text(self) -> None:
        self._editor_row.set_error("")
        self._unread = True
        self._then = Then.JUDGE
        self._reading.cancel()
        self._tell_edited()
        self._tell_empty()
        self._pause.start()

    def _tell_empty(self) -> None:
        empty = self.editor.document().isEmpty()
        if empty is not self._empty:
            self._empty = empty
            self.footer.show_empty(empty)
            self.emptied.emit(empty)

    @property
    def empty(self) -> bool:
        """Whether there is no text."""
        return self._empty

    def _on_pause(self) -> None:
        if self._unread:
            self._begin_reading(max(self._then, Then.JUDGE) if self.active() else Then.NOTHING)
        elif not self.active():
            return
        elif self.busy():
            self._pause.start()
        elif self._inputs() != self._asked:
            self._submit(Then.JUDGE)

    # --- clearing ---------------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Forget the text and everything that was said about it."""
        self._judged, self._asked = {}, {}
        self.editor.set_text("")
        self.editor.document().clearUndoRedoStacks()
        self._stop_reading()
        self.rules.clear()
        self.secret.setText("")
        self.key_source.take_pasted("")
        self.key_source.take_from(ASK)
        self._on_read(None)
        for row in self._said_of.values():
            row.set_error("")
        self.key_source.offer("")
        self._pause.stop()

    def _stop_reading(self) -> None:
        self._then = Then.NOTHING
        self._reading.cancel()
        self._pause.stop()

    def _on_clear(self) -> None:
        self.clear()
        self.editor.setFocus()
        self.cleared.emit()

    # --- reading ----------------------------------------------------------------------------------------------------

    def _begin_reading(self, then: Then) -> None:
        self._pause.stop()
        self._then = then
        text, asked = self.editor.text, then is Then.SUBMIT
        if text.strip():
            self._unread = True
            self._reading.run(lambda _: read(text, asked=asked))
        else:
            self._reading.cancel()
            self._on_read(None)

    def _on_read(self, reading: ReadText | None) -> None:
        same = reading is not None and self._reading_last is not None and reading.text == self._reading_last.text
        if not same:
            self.outcomes = {}
        self._reading_last, self._unread = reading, False
        then, self._then = self._then, Then.NOTHING
        self._tell_empty()
        self.editor.mark(reading)
        self.recognised_part.show_reading(reading)
        self.footer.ask_for_inspect(reading is not None and not reading.intake.read)
        self.rules.match(reading.token if reading is not None and reading.is_token else None)
        if same:
            self._tell_edited()  # another of its tokens may be meant now
        if then is not Then.NOTHING:
            self._submit(then)

    # --- another window ---------------------------------------------------------------------------------------------

    def draft(self, *, awaited: bool) -> PasteDraft:
        """What stands in the form, for a form in another window; the text is left to that.

        `awaited`: the verdict that was asked for last is still to come.
        """
        let_go(self.editor)
        then = self._then if self._reading.running or self._unread else Then.NOTHING
        return PasteDraft(
            self.reading, self.recognised_part.verdicts, self.outcomes,
            self.profile.value(), self.rules.chosen_by_hand, self.rules.filled,
            tuple(edit.text() for edit in self._edits),
            self.key_source.chosen, self.key_source.path, self.secret.text(), self.expectations.texts(),
            self.expectations.header.isChecked(), self._judged, self._asked, awaited, then,
            {name: row.error for name, row in self._said_of.items() if row.error},
            self.body.verticalScrollBar().value(), self.key_source.offered, self.key_source.pasted,
        )  # fmt: skip

    def take_up(self, draft: PasteDraft) -> None:
        """Have the same in the form as in the window before; a text that was not read yet is read in a moment."""
        self.rules.chosen_by_hand = draft.chosen_by_hand
        self.profile.choose(draft.profile)
        for edit, text in zip(self._edits, draft.texts, strict=True):
            edit.setText(text)
        self.rules.filled = draft.filled
        self.key_source.take_pasted(draft.pasted_keys)
        self.key_source.show_file(draft.key_file)
        self.key_source.take_from(draft.keys)
        self.secret.setText(draft.secret)
        self.expectations.set_texts(draft.expectations)
        self.expectations.header.setChecked(draft.expectations_open)
        if draft.read is not None and draft.read.text == self.editor.text:
            self._take_reading(draft.read)
            self.outcomes = dict(draft.outcomes)
            self.show_verdicts(draft.verdicts)
        elif self.editor.text.strip():
            self._unread, self._then = True, Then(draft.then)
            self._tell_empty()
            self._pause.start()
        words = dict(self._problems())
        for name, said in draft.wrong.items():
            self._said_of[name].set_error(words.get(name, said))
        self.key_source.offer(draft.keys_url)
        self._judged, self._asked = dict(draft.judged), dict(draft.asked)
        self._on_field()
        bar = self.body.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(draft.scrolled))  # there is nothing to scroll before a layout

    # --- inspecting -------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Ask for the text to be judged, unless something in the form is wrong.

        A text that was not read yet is read first: the profile it is compared with follows from it.
        """
        reading = self._reading_last
        unread = self._unread or (reading is not None and not reading.intake.read)
        if unread and self.editor.text.strip():
            self._begin_reading(Then.SUBMIT)
            return
        if unread:
            self._stop_reading()
            self._on_read(None)
        self._submit(Then.SUBMIT)

    def _submit(self, then: Then) -> None:
        """Have the text judged, with what stands in the form; by itself only where nothing is sent for that."""
        self._pause.stop()
        reading, asked = self._reading_last, then is Then.SUBMIT
        table = reading is not None and reading.intake.is_table
        if table or not (asked or (reading is not None and reading.is_judged)):
            self._judged, self._asked = {}, {}
            self.recognised.emit(reading, then is not Then.JUDGE)
            return
        wrong = list(self._problems())
        if asked:
            self._say_problems(wrong)
        if wrong or (not asked and self.key_source.chosen == URL):
            return
        self._asked = self._inputs()
        token = reading.token if reading is not None else None
        at = reading.intake.token if reading is not None else None
        mode = self.key_source.chosen
        self.inspect_requested.emit(
            Pasted(
                self.editor.text,
                self.expected(),
                self.rules.chosen,
                jwks_url=self.url.text().strip() if mode == URL else None,
                key_file=self.key_source.path if mode == FILE else None,
                shared_secret=self.secret.text().encode() if mode == SECRET else None,
                token=token,
                reading=reading,
                key_text=self.key_source.pasted if mode == TEXT else "",
                again=self.outcomes.get(at) if at is not None else None,
                arrives=then is not Then.JUDGE,
            )
        )

    def confirm_issuer(self, issuer: str) -> None:
        """The shown token was checked with the keys of `issuer`, which the user asked for: expect it from here on."""
        blocked = self.rules.blockSignals(True)  # it is no input that was changed since
        self.rules.expect_issuer(issuer)
        self.rules.blockSignals(blocked)
        now = {"issuer": self.rules.inputs()["issuer"]}
        if self._judged:
            self._judged, self._asked = {**self._judged, **now}, {**self._asked, **now}
        self._on_field()

    def show_failure(self, message: str, keys_url: str = "") -> None:
        """The keys could not be read: say so where they were named, and offer where the file says that they are."""
        self.expectations.open()
        self.key_source.show_failure(message, keys_url)
