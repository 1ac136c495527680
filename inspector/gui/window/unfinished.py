"""What the panes hold that is nowhere else: what is typed and not sent or saved, and what is open where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inspector.core.profiles.problems import problems
from inspector.gui.inspection.tabs import ANSWER
from inspector.gui.paste.draft import PasteDraft
from inspector.gui.window.frame import Shape

if TYPE_CHECKING:
    from inspector.gui.inspection.comparison.actions import Compared
    from inspector.gui.inspection.issuer.actions import Told
    from inspector.gui.inspection.pane import InspectionPane
    from inspector.gui.profile.pane import RequestPane
    from inspector.gui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Request:
    """Of the form of a profile; its other fields are in the profile with every letter typed.

    `secret` is None unless one is being typed; `wrong` are the members that something was said about.
    """

    name: str | None
    scope: str
    secret: str | None = field(repr=False)
    timeout: str
    advanced: bool
    wrong: frozenset[str]
    scrolled: int

    @classmethod
    def of(cls, pane: RequestPane) -> _Request:
        form, header = pane.form, pane.header
        return cls(
            header.name_edit.text() if header.renaming else None,
            form.scopes.entry.text(),
            form.secret.typed if form.secret.editing else None,
            form.advanced.timeout.text(),
            form.advanced.header.isChecked(),
            form.wrong(),
            pane.body.verticalScrollBar().value(),
        )

    def put_back(self, pane: RequestPane) -> None:
        form = pane.form
        form.advanced.header.setChecked(self.advanced)
        form.advanced.timeout.setText(self.timeout)
        form.scopes.entry.setText(self.scope)
        if self.secret is not None:
            form.secret.start_editing()
            form.secret.entry.setText(self.secret)
        form.show_problems(tuple(problem for problem in problems(form.profile) if problem.field in self.wrong))
        if self.name is not None:
            pane.header.rename(self.name)
        pane.body.verticalScrollBar().setValue(self.scrolled)


@dataclass(frozen=True, slots=True)
class _Inspection:
    """Of the inspection: the tab, the filter, what an API and the issuer said, what the token is compared with."""

    tab: str
    filter: str
    answer: str | None = field(repr=False)
    explained: bool
    told: Told | None
    compared: Compared | None

    @classmethod
    def of(cls, pane: InspectionPane, told: Told | None, compared: Compared | None) -> _Inspection:
        answer = pane.answer if pane.offers(ANSWER) else None
        return cls(
            pane.current_tab(),
            pane.filter.text(),
            answer.editor.toPlainText() if answer is not None else None,
            answer is not None and not answer.diagnosis.isHidden(),
            told,
            compared,
        )

    def put_back(self, window: MainWindow) -> None:
        pane = window.frame.inspection
        pane.filter.setText(self.filter)
        if self.told is not None:
            window.issuer_actions.tell(self.told)
        if self.answer is not None:
            pane.open_answer()
            pane.answer.editor.setPlainText(self.answer)
            if self.explained:
                window.answer_actions.explain(self.answer)
        pane.select_tab(self.tab)
        if self.compared is not None:
            window.compare_actions.take_up(self.compared)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Taken from one furnishing of a window, and put back into the next."""

    shape: Shape
    request: _Request
    paste: PasteDraft | None
    inspection: _Inspection
    messages: tuple[str, ...]
    skew_s: float | None

    @classmethod
    def of(cls, window: MainWindow) -> Unfinished:
        """What `window` holds now."""
        frame = window.frame
        return cls(
            frame.shape_now(),
            _Request.of(frame.request),
            next((PasteDraft.of(form) for form in frame.made_paste), None),
            _Inspection.of(frame.inspection, window.issuer_actions.told, window.compare_actions.compared),
            window.strip.messages,
            window.status.skew_s,
        )

    def put_back(self, window: MainWindow) -> None:
        """Have all of it in the panes of now, which are new."""
        frame = window.frame
        frame.take_shape(self.shape)
        window.show_again()
        if self.paste is not None:
            self.paste.put_back(frame.paste)
        self.request.put_back(frame.request)
        self.inspection.put_back(window)
        frame.bring_inspection() if self.shape.inspecting else frame.bring_form()
        window.status.show_clock(self.skew_s)
        for message in self.messages:
            window.warn(message)
