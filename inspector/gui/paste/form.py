"""The middle pane for a token from anywhere: the text, what to compare it with, and where its keys come from."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.reading import read_token
from inspector.core.keys.key import KeySet, Origin
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.urls import fetch_problem, host_of
from inspector.core.tokens.token import Token
from inspector.gui.model.drafts import PasteDraft
from inspector.gui.model.inspecting import Pasted
from inspector.gui.model.task import Task
from inspector.gui.paste.editor import PasteEditor
from inspector.gui.paste.found_words import found_words
from inspector.gui.paste.key_fields import FILE, SECRET, URL, KeyFields
from inspector.gui.paste.rules import Rules
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.documents import let_go
from inspector.gui.widgets.form_fields import FieldRow, PaneScroll
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import PLAIN, MixedLabel
from inspector.gui.widgets.layout import Hairline, set_margins
from inspector.gui.widgets.panes.middle_pane import MiddlePane
from inspector.gui.widgets.panes.pane_footer import Footer
from inspector.gui.widgets.panes.pane_header import PaneHeader

READ_AFTER_MS = 150
READ_AT_ONCE = 65_536
"""So many characters are read within a frame; more are read in the background."""
LOCAL_WORDS = mark("Read on this computer. Nothing was sent.")


class PasteForm(MiddlePane):
    """Emits what is to be judged; `show_result` says afterwards where its keys came from."""

    inspect_requested = Signal(object)
    edited = Signal(str)
    """With the name of the first input that is another one than what was judged; "" where none is."""
    answer_requested = Signal()
    list_requested = Signal(str)
    """With a text in which there are several tokens."""
    cleared = Signal()
    """The user has cleared the form."""

    def __init__(self, document: QTextDocument | None = None) -> None:
        """Make it, with the text of `document` and its history."""
        super().__init__(PaneHeader(tr("Paste a token"), menu=False))
        self.editor = PasteEditor(document)
        self.rules = Rules(self)
        self.profile, self.issuer, self.audience = self.rules.profile, self.rules.issuer, self.rules.audience
        self.expectations = self.rules.expectations
        self.key_source = KeyFields(self)
        self.keys, self.url, self.secret = self.key_source.choice, self.key_source.url, self.key_source.secret
        self.choose = self.key_source.choose
        self.footer = Footer(tr("Inspect"), buttons.secondary(tr("Clear")))
        self.inspect, self.clear_button = self.footer.primary, self.footer.secondary
        self.list_all = buttons.link(tr("List all of them"))
        self.answer = buttons.flat(tr("Diagnose an API’s answer"), icon="wrench")
        self._judged: dict[str, object] = {}
        """The inputs as they were when the shown verdict came about, by their names."""
        self._asked: dict[str, object] = {}
        """The inputs as they were when a verdict was asked for last."""
        self._asked_host = ""
        """Whose keys were asked for, to judge the text as it is; "" for nobody's."""
        self._found_token: Token | None = None
        self._read_last: tuple[str, Token] | None = None
        self._submit_when_read = self._arrived = False
        """What follows when the text is read: it is judged, or judged if there is a token in it."""
        self._reading = Task(self)
        self._pause = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._build()
        self._connect()
        self.show_profiles(())
        self._on_read(None)

    def _build(self) -> None:
        px = theme.current().px
        self.editor.setFixedHeight(px(168))
        self._found_glyph = Glyph("check", line=18)
        self._found = MixedLabel("", Role.SECONDARY, "text2")
        self._editor_row = FieldRow(tr("Token, log line, curl command or header"), self.editor)
        self._rows = {**self.rules.rows, **self.key_source.rows}
        form = QWidget()
        column = QVBoxLayout(form)
        set_margins(column, px(16), px(12), px(6), px(16))
        column.setSpacing(px(12))
        column.addWidget(self._editor_row)
        found = QHBoxLayout()
        found.setSpacing(px(6))
        found.addWidget(self._found_glyph, 0, Qt.AlignmentFlag.AlignTop)
        found.addWidget(self._found, 1)
        column.addLayout(found)
        column.addWidget(self.list_all, 0, Qt.AlignmentFlag.AlignLeft)
        for row in self._rows.values():
            column.addWidget(row)
        column.addWidget(self.expectations)
        column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = PaneScroll(form)
        parts = ((self.header, 0), (Hairline(), 0), (self.body, 1), (Hairline(), 0), (self.footer, 0))
        for widget, stretch in parts:
            outer.addWidget(widget, stretch)
        self._say_where(tr(LOCAL_WORDS))

    def _connect(self) -> None:
        self.editor.edited.connect(self._on_text)
        self.editor.too_long.connect(
            lambda count: self._editor_row.set_error(
                tr(
                    "{count} characters are more than any token has. Nothing was read.",
                    count=grouped(count),
                )
            )
        )
        self._pause.timeout.connect(self._read)
        self._reading.succeeded.connect(self._on_read)
        self.inspect.clicked.connect(self.submit)
        self.clear_button.clicked.connect(self._on_clear)
        self.answer.clicked.connect(self.answer_requested)
        self.list_all.clicked.connect(lambda: self.list_requested.emit(self.editor.text))
        self.rules.edited.connect(self._on_input)
        self.key_source.edited.connect(self._on_input)

    # --- the text ---------------------------------------------------------------------------------------------------

    @property
    def found(self) -> str:
        """What was found in the text, in words."""
        return self._found.text()

    def set_text(self, text: str) -> bool:
        """Put a text into the editor and read it; False where it is too long, which is said below the editor."""
        return self.editor.set_text(text)

    def _show_editor(self) -> None:
        self.body.verticalScrollBar().setValue(0)  # all of it, and not only the line with the cursor

    def _put(self, text: str) -> bool:
        """Put a text that arrives into the editor; it is not read yet. False where it is too long."""
        if not self.set_text(text):
            return False
        self.rules.expect_of_next()
        self._pause.stop()
        self._reading.cancel()
        self._submit_when_read = self._arrived = False
        return True

    def take(self, text: str, token: Token) -> None:
        """Show a text that has been read already, compared with the profile of its issuer, and judge it."""
        self._show_editor()
        if self._put(text):
            self._on_read((text, token))
            if self.key_source.chosen != URL:
                self.submit()

    def paste_from_clipboard(self, *, anew: bool = False) -> None:
        """Replace the text by what is on the clipboard, if there is any; Undo brings the former back.

        A token in it is judged at once. Where keys would have to be fetched for that, only the user's Inspect does it.
        Nothing is done where the same text stands here already, unless it is to be judged `anew`.
        """
        self._show_editor()
        text = QGuiApplication.clipboard().text()
        if text.strip() and (anew or text != self.editor.text) and self._put(text):
            self._arrived = self.key_source.chosen != URL
            self._read()

    def show_token(self, inspection: Inspection) -> None:
        """Show a token of the session, unless the text that is here holds it already, and what was expected of it."""
        token, self._judged = inspection.token, {}  # meanwhile nothing is older than what stands here
        unread = self._pause.isActive() or self._reading.running
        if unread or self._found_token is None or self._found_token.text != token.text:
            self._submit_when_read = self._arrived = self.rules.chosen_by_hand = False
            self.set_text(token.text)
            self._pause.stop()
            self._reading.cancel()
            self._on_read((token.text, token))
        self._show_expected(inspection.expectation)

    def _show_expected(self, was: Expectation) -> None:
        whole = self.rules.show_expected(was)
        self.remember_judged()
        if not whole:
            self._judged["expectations"] = was
            self._on_input()

    # --- what was judged --------------------------------------------------------------------------------------------

    def remember_judged(self) -> None:
        """The verdict that is shown is about what stands in the form now."""
        self._judged = self._inputs()
        self.edited.emit("")

    def compare_with_asked(self) -> None:
        """The verdict that is shown is about what stood here when it was asked for."""
        self._judged = self._asked
        self._on_input()

    def show_checked(self, keys: KeySet | None) -> None:
        """The shown token was checked with these keys: if they are from the file that is chosen here, say no more."""
        source = self.key_source
        name = source.path.name if source.path is not None and source.chosen == FILE else None
        if self._judged and keys is not None and keys.source.origin is Origin.FILE and keys.source.name == name:
            self._judged = self._judged | source.inputs()
            self._on_input()

    def _inputs(self) -> dict[str, object]:
        """All that a verdict goes by."""
        return {
            "text": self.editor.identity(READ_AT_ONCE),
            **self.rules.inputs(),
            **self.key_source.inputs(),
            "expectations": self.expectations.texts(),
        }

    def _label_of(self, name: str) -> str:
        """What an input is called on the form."""
        if name == "text":
            return tr("Text")
        return self.expectations.header.text() if name == "expectations" else self._rows[name].label.text()

    def _on_input(self) -> None:
        if self._judged:
            now = self._inputs()
            changed = next((name for name, value in now.items() if value != self._judged.get(name)), "")
            self.edited.emit(self._label_of(changed) if changed else "")

    def clear(self) -> None:
        """Forget the text and everything that was said about it."""
        self._judged, self._asked = {}, {}
        self._submit_when_read = self._arrived = False
        self._reading.cancel()
        self.editor.set_text("")
        self.editor.document().clearUndoRedoStacks()
        self._pause.stop()
        self.rules.clear()
        self.secret.setText("")
        self._on_read(None)
        self._say_nothing_was_sent()
        for row in self._said_of.values():
            row.set_error("")
        self.key_source.offer("")

    def _on_clear(self) -> None:
        self.clear()
        self.editor.setFocus()
        self.cleared.emit()

    def _on_text(self) -> None:
        self._editor_row.set_error("")
        self._say_nothing_was_sent()
        self._pause.start()
        self._on_input()

    def _read(self) -> None:
        text = self.editor.text
        if text.strip() and self._arrived and len(text) <= READ_AT_ONCE:
            self._reading.cancel()
            self._on_read((text, read_token(text)))
        elif text.strip():
            self._reading.run(lambda _: (text, read_token(text)))
        else:
            self._reading.cancel()
            self._on_read(None)

    def _on_read(self, answer: tuple[str, Token] | None) -> None:
        self._read_last = answer
        text, self._found_token = answer if answer is not None else ("", None)
        self.editor.mark(self._found_token)
        good, words = found_words(text, self._found_token)
        self._found_glyph.setVisible(bool(words))
        self._found_glyph.show_icon("check" if good else "info", "text2")
        self._found.set_spans(words)
        self._found.setVisible(bool(words))
        self.list_all.setVisible(self._found_token is not None and self._found_token.tokens > 1)
        self.rules.match(self._found_token)
        submit = self._submit_when_read or (self._arrived and good and self._found_token is not None)
        self._submit_when_read = self._arrived = False
        if submit:
            self.submit()

    # --- another window ---------------------------------------------------------------------------------------------

    def draft(self, *, awaited: bool) -> PasteDraft:
        """What stands in the form, for a form in another window; the text is left to that.

        `awaited`: the verdict that was asked for last is still to come.
        """
        let_go(self.editor)
        return PasteDraft(
            self._read_last, self.profile.value(), self.rules.chosen_by_hand, self.rules.filled,
            tuple(edit.text() for edit in self._edits),
            self.key_source.chosen, self.key_source.path, self.secret.text(), self.expectations.texts(),
            self.expectations.header.isChecked(), self._asked_host, self._judged, self._asked, awaited,
            self._submit_when_read, self._arrived,
            {name: row.error for name, row in self._said_of.items() if row.error},
            self.body.verticalScrollBar().value(), self.key_source.offered,
        )  # fmt: skip

    def take_up(self, draft: PasteDraft) -> None:
        """Have the same in the form as in the window before; a text that was not read yet is read in a moment."""
        self.rules.chosen_by_hand = draft.chosen_by_hand
        self.profile.choose(draft.profile)
        for edit, text in zip(self._edits, draft.texts, strict=True):
            edit.setText(text)
        self.rules.filled = draft.filled
        self.key_source.show_file(draft.key_file)
        self.key_source.take_from(draft.keys)
        self.secret.setText(draft.secret)
        self.expectations.set_texts(draft.expectations)
        self.expectations.header.setChecked(draft.expectations_open)
        follows = draft.submitted or draft.arrived
        if draft.read is not None and draft.read[0] == self.editor.text and not follows:
            self._on_read(draft.read)
        elif self.editor.text.strip():
            self._submit_when_read, self._arrived = draft.submitted, draft.arrived
            self._pause.start()
        self._say_who_was_asked(draft.asked_host)
        words = dict(self._problems())
        for name, said in draft.wrong.items():
            self._said_of[name].set_error(words.get(name, said))
        self.key_source.offer(draft.keys_url)
        self._judged, self._asked = dict(draft.judged), dict(draft.asked)
        self._on_input()
        bar = self.body.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(draft.scrolled))  # there is nothing to scroll before a layout

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.issuer, self.audience, self.url

    @property
    def _said_of(self) -> dict[str, FieldRow]:
        """The rows below which something may be said, by the names of the fields."""
        return {"text": self._editor_row, **self._rows, **self.expectations.rows}

    # --- what it is compared with -----------------------------------------------------------------------------------

    def show_profiles(self, profiles: Iterable[Profile]) -> None:
        """Offer these profiles to compare with; the chosen one stays chosen."""
        self.rules.show_profiles(profiles)

    def expected(self) -> Expectation:
        """What the form says the token should be."""
        return self.rules.expected()

    def set_key_file(self, path: Path) -> None:
        """Take the keys from this file."""
        self.key_source.take_file(path)

    # --- inspecting -------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Ask for the text to be judged, unless something in the form is wrong.

        A text that came a moment ago is read first: the profile it is compared with follows from it.
        """
        if self._pause.isActive() or self._reading.running:
            self._pause.stop()
            if len(self.editor.text) > READ_AT_ONCE:
                self._submit_when_read = True
                self._read()
                return
            self._reading.cancel()
            self._on_read((self.editor.text, read_token(self.editor.text)) if self.editor.text.strip() else None)
        wrong = list(self._problems())
        rows = self._said_of
        for name, row in rows.items():
            row.set_error(next((message for field, message in wrong if field == name), ""))
        self.key_source.offer("")
        if wrong:
            if wrong[0][0] in self.expectations.rows:
                self.expectations.open()
            rows[wrong[0][0]].take_focus()
            return
        mode = self.key_source.chosen
        self._asked = self._inputs()
        self.inspect_requested.emit(
            Pasted(
                self.editor.text,
                self.expected(),
                self.rules.chosen,
                jwks_url=self.url.text().strip() if mode == URL else None,
                key_file=self.key_source.path if mode == FILE else None,
                shared_secret=self.secret.text().encode() if mode == SECRET else None,
                token=self._found_token,
            )
        )

    def _problems(self) -> Iterable[tuple[str, str]]:
        if not self.editor.text.strip():
            yield "text", tr("Paste a token first, or anything that contains one.")
        yield from self.rules.problems()
        yield from self.key_source.problems()
        yield from self.expectations.problems()

    def confirm_issuer(self, issuer: str) -> Pasted | None:
        """The user asked for the keys of `issuer`: expect it from here on, and say what is to be judged with them.

        None, with the reason under the field, when its keys must not be fetched.
        """
        self.rules.expect_issuer(issuer)
        if problem := fetch_problem(issuer):
            self._rows["issuer"].set_error(problem)
            return None
        self._asked = self._inputs() | {name: was for name, was in self._judged.items() if name == "text"}
        return Pasted(self.editor.text, self.expected(), self.rules.chosen, issuer=issuer, refresh=True)

    def show_failure(self, message: str, keys_url: str = "") -> None:
        """The keys could not be read: say so where they were named, and offer where the file says that they are."""
        self.key_source.show_failure(message, keys_url)

    def show_result(self, what: Pasted) -> None:
        """Say what was sent, which is never the token."""
        self._say_who_was_asked(host_of(what.issuer or what.jwks_url or ""))

    def _say_nothing_was_sent(self) -> None:
        self._say_who_was_asked("")

    def _say_who_was_asked(self, host: str) -> None:
        self._asked_host = host
        asked = tr("Keys were asked of {host}. The token was not sent.", host=host) if host else tr(LOCAL_WORDS)
        self._say_where(asked)

    def _say_where(self, words: str) -> None:
        self.footer.say("globe", "text2", ((words, PLAIN),))

    def set_compact(self, compact: bool) -> None:
        """Less height for the header and the footer."""
        super().set_compact(compact)
        self.footer.set_compact(compact)
        self.editor.setFixedHeight(theme.current().px(120 if compact else 168))
