"""What the window shows: one immutable value, from which every pane, the export and the window's title are drawn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.core.profiles.profile import Profile
from inspector.core.values import dataclass
from inspector.gui.model.profiles import ProfileList
from inspector.gui.model.requests import Requests
from inspector.gui.model.tokens import SessionTokens, crossed

if TYPE_CHECKING:
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.intake.api_answers import ApiAnswers


class Purpose(Enum):
    """What the middle pane is for."""

    START = "start"
    PROFILE = "profile"
    PASTE = "paste"
    SCAN = "scan"
    IMPORT = "import"
    REPORT = "report"


class InFront(Enum):
    """The pane that is wanted in front where the window has no room for both."""

    FORM = "form"
    INSPECTION = "inspection"


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the panes show.

    `outcome` holds the token, what was expected of it, its keys and the moment it was judged at; None for no token.
    `profile_id` is the profile in the form, or the one that was there last. `edited` names the input that was changed
    after the outcome was judged, and is empty where none was. `answer` is what an API answered to that token, or alone
    where there is none.
    """

    purpose: Purpose = Purpose.START
    profile_id: str | None = None
    outcome: Outcome | None = None
    edited: str = ""
    answer: Explanation | None = None

    @property
    def outcome_id(self) -> str | None:
        """The id of the outcome; it stays the same when the outcome is judged again."""
        return self.outcome.id if self.outcome is not None else None

    def differs(self, other: Shown) -> bool:
        """Whether another token or request is shown, and not the same one judged again."""
        return self.outcome_id != other.outcome_id


class Selection(QObject):
    """Holds the one shown value. Work that ends later asks `shows` whether what it was for is still the shown one."""

    changed = Signal(object, object)
    """With the Shown before and the one from here on. Sent also when the same outcome was judged again."""
    turned = Signal(object)
    """With the pane that is wanted in front."""
    token_chosen = Signal(object)
    """With the Outcome of a token that the user chose among those of the session; it is shown by now."""
    chosen = Signal()
    """The user has chosen a profile, a token or the paste form, be it the one that is shown already."""
    paste_asked = Signal()
    """The user wants what is on the clipboard in the paste form."""

    def __init__(
        self,
        profiles: ProfileList,
        tokens: SessionTokens,
        requests: Requests,
        answers: ApiAnswers,
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self._answers = answers
        self._profiles, self._tokens, self._requests, self._now = profiles, tokens, requests, now
        self._shown = Shown()
        self._untold: deque[tuple[Shown, Shown]] = deque()
        self._telling = False
        self._place = 0
        """Where the chosen profile stands in the list, for when it is gone."""
        self._wanted = ""
        """The id of the profile that is chosen where there is none yet, as soon as it is there."""
        self._before_import: Shown | None = None
        """What was shown when an import came."""
        self._before_report: Shown | None = None
        """What was shown when a report was asked for."""
        self._before_scan: Shown | None = None
        """What the intake showed when the table of a file came."""
        self._case = ""
        """The case that what is put in here goes into, "" for none."""
        tokens.judged.connect(self._on_judged)
        profiles.changed.connect(self._on_profiles)
        tokens.changed.connect(self._on_tokens)
        tokens.restored.connect(self._show_restored)
        tokens.removed.connect(self._on_removed)
        answers.changed.connect(self._on_answer)

    @property
    def shown(self) -> Shown:
        """What is shown."""
        return self._shown

    @property
    def outcome(self) -> Outcome | None:
        """What the inspection shows."""
        return self._shown.outcome

    @property
    def purpose(self) -> Purpose:
        """What the middle pane is for."""
        return self._shown.purpose

    @property
    def profile(self) -> Profile | None:
        """The profile in the form as it is now; None while the middle pane is for something else."""
        return self._profiles.get(self._shown.profile_id) if self.purpose is Purpose.PROFILE else None

    @property
    def profile_of_outcome(self) -> Profile | None:
        """The profile of what is shown, as it was for that."""
        return self._shown.outcome.profile if self._shown.outcome is not None else None

    @property
    def concerned(self) -> Profile | None:
        """The profile in the form, or where there is none that of what is shown."""
        return self.profile or self.profile_of_outcome

    @property
    def requesting(self) -> bool:
        """Whether a request of the profile in the form is on its way."""
        return self.profile is not None and self._requests.running(self.profile.id) is not None

    def shows(self, outcome_id: str | None) -> bool:
        """Whether this outcome, as it was judged last, is what is shown."""
        return outcome_id is not None and self._shown.outcome_id == outcome_id

    def selects(self, profile_id: str) -> bool:
        """Whether this profile is in the form."""
        return self.profile is not None and self.profile.id == profile_id

    # --- choosing ---------------------------------------------------------------------------------------------------

    def select_profile(self, profile_id: str) -> None:
        """Show a profile's form, and what its last request came to."""
        profile = self._profiles.get(profile_id)
        if profile is not None:
            self.chosen.emit()
            self._enter(profile, self._requests.latest(profile_id))
            self.turned.emit(InFront.FORM)

    def select_concerned(self) -> None:
        """Show the form of the profile of what is shown, where another form is there."""
        profile = self.profile_of_outcome
        if self.profile is None and profile is not None:
            self.select_profile(profile.id)

    def select_token(self, outcome_id: str) -> None:
        """Show a token of the session, with its profile's form or the paste form beside it."""
        from inspector.core.store.stored_token import TokenOrigin  # late: see later.LATER

        outcome = self._tokens.get(outcome_id)
        if outcome is None:
            return
        self.chosen.emit()
        profile = self._profiles.get(outcome.profile.id) if outcome.profile is not None else None
        if profile is not None and outcome.origin is TokenOrigin.REQUESTED:
            self._enter(profile, outcome)
        else:
            self._set(Shown(Purpose.PASTE, self._shown.profile_id, outcome))
        self.token_chosen.emit(outcome)
        self.turned.emit(InFront.INSPECTION)

    def select_alone(self, outcome_id: str) -> None:
        """Show a token of the session beside no profile, which may bring another one."""
        outcome = self._tokens.get(outcome_id)
        if outcome is not None:
            self._set(Shown(Purpose.PASTE, None, outcome))

    def open_paste(self) -> None:
        """Show the paste form with what is on the clipboard in it."""
        self.enter_paste()
        self.turned.emit(InFront.FORM)
        self.paste_asked.emit()

    def enter_paste(self) -> None:
        """Show the paste form; beside it stays what was there, if the form was there already and that was pasted."""
        from inspector.core.store.stored_token import TokenOrigin

        self.chosen.emit()
        shown = self._shown
        pasted = shown.outcome is not None and shown.outcome.origin is TokenOrigin.PASTED
        stays = self.purpose is Purpose.PASTE and (pasted or (shown.outcome is None and shown.answer is not None))
        self._set(shown if stays else Shown(Purpose.PASTE, shown.profile_id))

    def enter_scan(self) -> None:
        """Show the tokens of a scanned file; none of them is shown yet."""
        if self.purpose is not Purpose.SCAN:
            self._before_scan = self._shown if self.purpose is Purpose.PASTE else None
        self._set(Shown(Purpose.SCAN, self._shown.profile_id))
        self.turned.emit(InFront.FORM)

    def leave_scan(self) -> None:
        """Go back from the table to what the intake showed, as it is by now, or to what else there is."""
        before, self._before_scan = self._before_scan, None
        if before is None:
            self.leave()
            return
        outcome = self._tokens.get(before.outcome_id) or before.outcome
        self._set(replace(before, profile_id=self._shown.profile_id, outcome=outcome))
        self.turned.emit(InFront.FORM)

    def enter_import(self) -> None:
        """Show what an import would make; it is reviewed in the place of the inspection."""
        if self.purpose is not Purpose.IMPORT:
            self._before_import = self._shown
        self._set(Shown(Purpose.IMPORT, self._shown.profile_id))
        self.turned.emit(InFront.FORM)

    def leave_import(self) -> None:
        """Go back from an import to what was shown before, as it is by now, or to what else there is."""
        before, self._before_import = self._before_import, None
        if before is None or before.purpose in (Purpose.START, Purpose.IMPORT):
            self.leave()
            return
        if before.purpose is Purpose.PROFILE and self._profiles.get(before.profile_id) is None:
            self.leave()
            return
        outcome = before.outcome
        if outcome is not None:
            outcome = self._tokens.get(outcome.id) or outcome
        self._set(replace(before, outcome=outcome))
        self.turned.emit(InFront.FORM)

    def leave(self) -> None:
        """Go back from a scanned file or an import to the profile selected before, or to what else there is."""
        profile_id = self._shown.profile_id
        if self._profiles.get(profile_id) is not None and profile_id is not None:
            self.select_profile(profile_id)
        else:
            self._set(replace(self._shown, purpose=Purpose.START, outcome=None))
            self.find_something()

    def show(self, outcome: Outcome | None, *, turn: bool = True) -> None:
        """Show an outcome beside the form that is there, or that there is none; in front if `turn`."""
        before = self._shown
        self._set(replace(before, outcome=outcome, edited="", answer=None))
        if turn and outcome is not None and self._shown.differs(before) and self.purpose is not Purpose.SCAN:
            self.turned.emit(InFront.INSPECTION)  # there the keyboard goes through a list

    def show_answer(self, answer: Explanation, *, turn: bool = True) -> None:
        """Show what an API answered, without a token; in front if `turn`."""
        self._set(replace(self._shown, outcome=None, edited="", answer=answer))
        if turn:
            self.turned.emit(InFront.INSPECTION)

    def _on_answer(self, outcome_id: str) -> None:
        if self.shows(outcome_id):
            self._set(self._shown)

    def enter_report(self) -> None:
        """Show the report of what is shown, in the place of the inspection, and its choices in the middle."""
        if self.purpose is not Purpose.REPORT:
            self._before_report = self._shown
        self._set(replace(self._shown, purpose=Purpose.REPORT))
        self.turned.emit(InFront.FORM)

    def leave_report(self) -> None:
        """Go back from the report to what was shown before, as it is by now."""
        before, self._before_report = self._before_report, None
        if before is None or (before.purpose is Purpose.PROFILE and self._profiles.get(before.profile_id) is None):
            self.leave()
            return
        outcome = self._tokens.get(before.outcome_id) or before.outcome
        self._set(replace(before, outcome=outcome))
        self.turned.emit(InFront.INSPECTION)

    def clear(self) -> None:
        """Every token was forgotten: show the form that is there, without one."""
        self.choose_case("")
        if self._before_import is not None:
            self._before_import = replace(self._before_import, outcome=None, edited="", answer=None)
        if self.purpose is Purpose.REPORT:
            before = self._before_report or Shown(Purpose.PASTE, self._shown.profile_id)
            self._set(replace(before, outcome=None, edited="", answer=None))
        self._before_report = self._before_scan = None
        if self.profile is not None:
            self.select_profile(self.profile.id)
        elif self.purpose is not Purpose.START or self._shown.answer is not None:
            self.show(None)

    def begin_with(self, profile_id: str) -> None:
        """Choose this profile where there is none yet, and the first one if it is not there."""
        self._wanted = profile_id

    def find_something(self) -> None:
        """What was shown is gone, or there was nothing: take its neighbour, else a token, else the start page."""
        profiles, tokens = self._profiles.ids, self._tokens.ids
        if self.purpose in (Purpose.SCAN, Purpose.PASTE, Purpose.IMPORT, Purpose.REPORT):
            return
        if profiles:
            wanted, self._wanted = self._wanted, ""
            there = self._profiles.get(wanted) is not None
            self.select_profile(wanted if there else profiles[min(self._place, len(profiles) - 1)])
        elif tokens:
            self.select_token(tokens[0])
        else:
            self._set(Shown())

    def _enter(self, profile: Profile, outcome: Outcome | None) -> None:
        self._place = self._profiles.ids.index(profile.id)
        self._set(Shown(Purpose.PROFILE, profile.id, outcome))

    def _set(self, shown: Shown) -> None:
        """Tell everybody of one change before the next: who is told may make another one, which comes last then."""
        if shown.outcome is not None:
            shown = replace(shown, answer=self._answers.of(shown.outcome_id))
        before, self._shown = self._shown, shown
        self._follow_case(before, shown)
        self._untold.append((before, shown))
        if self._telling:
            return
        self._telling = True
        try:
            while self._untold:
                self.changed.emit(*self._untold.popleft())
        finally:
            self._telling = False

    # --- the case of what comes ---------------------------------------------------------------------------------------

    def choose_case(self, case: str) -> None:
        """Have new tokens go into this case, "" for none."""
        self._case = case
        if self._tokens.case_chooser in (None, self):
            self._tokens.current_case = case

    def come_in_front(self) -> None:
        """The window of this is the one that is worked in: new tokens go into its case, if that is still there."""
        self._tokens.case_chooser = self
        self.choose_case(self._case if self._tokens.ids_in(self._case) else "")

    def retire(self) -> None:
        """The window of this is closed."""
        if self._tokens.case_chooser is self:
            self._tokens.case_chooser = None

    def _follow_case(self, before: Shown, shown: Shown) -> None:
        """New tokens go into the case of the token that is shown; without one into the same, unless it is elsewhere."""
        outcome = shown.outcome
        if outcome is None:
            if shown.profile_id != before.profile_id:
                self.choose_case("")
        elif outcome.id in self._tokens:
            case = self._tokens.marks_of(outcome.id).case
            if shown.differs(before) or before.outcome is None or before.outcome.marks.case != case:
                self.choose_case(case)

    # --- what was changed since ---------------------------------------------------------------------------------------

    def mark_edited(self, name: str) -> None:
        """Say which input was changed after the shown outcome was judged; "" where all are as they were."""
        shown = self._shown
        if name != shown.edited and (shown.outcome is not None or shown.answer is not None or not name):
            self._set(replace(self._shown, edited=name))

    def _on_profiles(self) -> None:
        profile = self.profile
        if profile is not None:
            self._place = self._profiles.ids.index(profile.id)
        else:
            self._find_where_empty()

    def _on_tokens(self) -> None:
        """What is shown may have come again, or been judged again, in another window."""
        again = self._tokens.get(self._shown.outcome_id)
        if again is not None:
            self.renew(again)
        self._find_where_empty()

    def _find_where_empty(self) -> None:
        if self.profile is None:
            self.find_something()

    def _on_removed(self, ids: tuple[str, ...]) -> None:
        """Show no token that the user has removed, nor go back to it."""
        if self._shown.outcome_id in ids:
            self.show(None)
        if self._before_import is not None and self._before_import.outcome_id in ids:
            self._before_import = replace(self._before_import, outcome=None, edited="", answer=None)
        if self._before_report is not None and self._before_report.outcome_id in ids:
            self._before_report = replace(self._before_report, outcome=None, edited="", answer=None)
        if self._before_scan is not None and self._before_scan.outcome_id in ids:
            self._before_scan = replace(self._before_scan, outcome=None, edited="", answer=None)

    def _show_restored(self) -> None:
        """Show what the profile in the form brought in an earlier run, where there was nothing to show yet."""
        shown, profile = self._shown, self.profile
        if profile is not None and shown.outcome is None and not self.requesting:
            outcome = self._requests.latest(profile.id)
            if outcome is not None:
                self._set(replace(shown, outcome=outcome))

    # --- judging again ----------------------------------------------------------------------------------------------

    def tick(self, now: float) -> None:
        """Judge what is shown again where a moment has passed at which its verdict may change.

        Tokens of the session and of a scanned file are judged again with all others of theirs.
        """
        from inspector.core.journeys.rejudging import rejudge

        outcome = self._shown.outcome
        if outcome is not None and self._tokens.get(outcome.id) is None and crossed(outcome.inspection, now):
            self._judged(rejudge(outcome, now))

    def renew(self, outcome: Outcome) -> None:
        """Show the same outcome as it was judged again elsewhere; nothing where another one is shown by now."""
        if self.shows(outcome.id) and outcome is not self._shown.outcome:
            self._judged(outcome)

    def _on_judged(self, outcome_id: str) -> None:
        outcome = self._tokens.get(outcome_id)
        if outcome is not None:
            self.renew(outcome)

    def _judged(self, outcome: Outcome) -> None:
        self._set(replace(self._shown, outcome=outcome))
