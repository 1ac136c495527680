"""Keeps the sidebar in step with the profiles, the session's tokens, and what is shown."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer

from inspector.core.text.language import tr
from inspector.gui.model.drafts import ListsDraft
from inspector.gui.model.preferences import Preferences
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.listing import SortBy
from inspector.gui.sidebar.profile_listing import ProfileRows
from inspector.gui.sidebar.sidebar import CHIPS_FROM, Sidebar
from inspector.gui.sidebar.token_listing import TokenRows
from inspector.gui.widgets.announcing import announce

ROWS_MS = 30
"""The rows follow what they list this much later, when verdict and findings are painted."""
FILTER_MS = 60
"""The filter follows what is typed when so long no letter came."""
CLOSED, DIVIDER, SORT, BY_CASE = "closed_environments", "sidebar_share", "tokens_by", "tokens_in_cases"
PER_MILLE = 1000


class SidebarContents(QObject):
    """Lists what there is, and marks what is shown. What was chosen for the lists is kept in the layout file.

    Names of cases are not: they belong to tokens, which are kept encrypted and are cleared by a log out.
    """

    def __init__(self, work: Workspace, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._work, self._sidebar = work, sidebar
        self._profile_rows, self._token_rows = ProfileRows(work), TokenRows(work)
        self.profiles = self._profile_rows.listing(sidebar.upper_half)
        self.tokens = self._token_rows.listing(sidebar.lower_half)
        self.sort, self.by_case = SortBy.NEWEST, True
        self._kept = Preferences(work.services.layout)
        self._due = QTimer(self, singleShot=True, interval=ROWS_MS)
        self._due.timeout.connect(self.show_rows)
        self._typed = QTimer(self, singleShot=True, interval=FILTER_MS)
        self._typed.timeout.connect(self._filter)
        self._divided = QTimer(self, singleShot=True, interval=500)
        self._divided.timeout.connect(self._keep_divider)
        self._entering = False
        self._recall()
        self._connect()
        if work.vault is not None:
            self.say_empty()

    def _connect(self) -> None:
        work, sidebar = self._work, self._sidebar
        work.selection.changed.connect(self._on_selection)
        for pressed in (sidebar.paste_requested, sidebar.scan_requested):
            pressed.connect(self._mark_again)
        work.profiles.changed.connect(self._show_profiles)
        work.tokens.changed.connect(self._on_tokens)
        work.words_changed.connect(self._on_tokens)
        work.requests.changed.connect(self._on_request)
        work.tokens.facts.progressed.connect(self._on_read)
        work.environments.changed.connect(self._show_profiles)
        work.cleared.connect(self._on_cleared)
        work.opened.connect(self.say_empty)
        sidebar.filter.textChanged.connect(self._on_typed)
        sidebar.filter.down.connect(self._enter_hits)
        sidebar.chips.changed.connect(self._on_chips)
        sidebar.rail_changed.connect(self._on_rail)
        sidebar.halves.divided.connect(self._divided.start)
        self.profiles.closed_changed.connect(self._keep_closed)
        self.tokens.shown.connect(self._show_counts)
        for listing in (self.profiles, self.tokens):
            listing.shown.connect(self._on_listed)

    @property
    def settled(self) -> bool:
        """Whether the rows are those of what there is."""
        waiting = self._due.isActive() or self._typed.isActive()
        return not (waiting or self.profiles.running or self.tokens.running)

    def show_rows(self) -> None:
        """Show profiles and tokens as they are now."""
        self._due.stop()
        work = self._work
        self._sidebar.show_counts(len(work.profiles.ids), len(work.tokens))
        self.tokens.show(work.tokens.ids, work.selection.shown.outcome_id)
        self._show_profiles()

    def _show_profiles(self) -> None:
        work, shown = self._work, self._work.selection.shown
        selected = shown.profile_id if shown.purpose is Purpose.PROFILE else None
        self._sidebar.show_counts(len(work.profiles.ids), len(work.tokens))
        self.profiles.show(work.profiles.ids, selected)

    def _on_tokens(self) -> None:
        if not self._due.isActive():  # where they come in quick succession the rows follow all the same
            self._due.start()

    def _on_rail(self) -> None:
        """In a rail there are no heads, and every row is listed."""
        for listing in (self.profiles, self.tokens):
            listing.arrange_again()

    def _on_request(self, _: str) -> None:
        self._due.start()

    def _on_selection(self, _: Shown, shown: Shown) -> None:
        self.mark(shown)

    def _mark_again(self) -> None:
        """A button that was pressed has turned by itself."""
        self.mark(self._work.selection.shown)

    def mark(self, shown: Shown) -> None:
        """Select in the lists what is shown."""
        side = self._sidebar
        self.profiles.select(shown.profile_id if shown.purpose is Purpose.PROFILE else None)
        self.tokens.select(shown.outcome_id)
        side.show_paste(shown.purpose is Purpose.PASTE)
        side.show_scan(shown.purpose is Purpose.SCAN)

    def _on_cleared(self) -> None:
        """What tokens were looked for by, and the names of their cases, go with them."""
        self.tokens.closed.clear()
        self._sidebar.chips.choose(frozenset())
        self._sidebar.filter.clear()
        self._filter_now()
        self.show_rows()

    # --- the filter and the chips -----------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._entering = False
        self._typed.start()

    def _filter_now(self) -> None:
        if self._typed.isActive():
            self._filter()

    def _enter_hits(self) -> None:
        """The keyboard goes into the lists once they are those of what was typed: one without a hit goes away."""
        self._filter_now()
        self._entering = True
        self._on_listed()

    def _on_listed(self) -> None:
        if self._entering and not (self.profiles.running or self.tokens.running):
            self._entering = False
            if self._sidebar.filter.hasFocus():
                self._sidebar.enter_hits()

    def _on_read(self) -> None:
        """More tokens were read: they may fit, or have another place."""
        if self.tokens.filtered or self.tokens.sort_key is not None:
            self.tokens.arrange_again()
        else:
            self._show_counts()

    def _filter(self) -> None:
        self._typed.stop()
        typed = self._sidebar.filter.text()
        self._work.tokens.facts.want_all()
        for listing in (self.profiles, self.tokens):
            if listing.typed != typed:
                listing.filter(typed)
        if typed.strip():
            heads = (self._sidebar.upper_half.head, self._sidebar.lower_half.head)
            announce(
                self._sidebar.filter, ". ".join(f"{head.title.text()}: {head.count.text() or 0}" for head in heads)
            )

    def _on_chips(self) -> None:
        self.tokens.choose_verdicts(self._sidebar.chips.chosen)
        self._sidebar.fit()

    def _show_counts(self) -> None:
        """How many tokens have each verdict: of all, or of those that the words in the filter leave."""
        if len(self._work.tokens) < CHIPS_FROM and not self.tokens.verdicts:
            return
        self._work.tokens.facts.want_all()
        counts, known = self._token_rows.counts(), self._token_rows.all_known
        self._sidebar.chips.show_counts(self.tokens.counted if self.tokens.words else counts, known=known)

    # --- order and groups of the tokens -----------------------------------------------------------------------------

    def sort_by(self, by: SortBy) -> None:
        """Have the tokens in another order, in later runs too."""
        self.sort = by
        self._kept.keep(SORT, by.value)
        self._work.tokens.facts.want_all()
        self.tokens.sort_key = self._token_rows.key(by)
        self.tokens.arrange_again()

    def group_by_case(self, on: bool) -> None:
        """Have the tokens under their cases, or all in one list; in later runs too."""
        self.by_case = on
        self._kept.keep(BY_CASE, int(on))
        self._token_rows.grouped = on
        self.tokens.arrange_again()

    @property
    def expired(self) -> tuple[str, ...]:
        """The ids of the tokens that have expired, without the pinned ones."""
        return self._token_rows.expired()

    # --- what is kept -----------------------------------------------------------------------------------------------

    def _recall(self) -> None:
        self.profiles.closed |= _names(self._kept.text(CLOSED))
        share = self._kept.text(DIVIDER)
        if share.isdecimal():
            self._sidebar.halves.put(int(share) / PER_MILLE)
        by = self._kept.text(SORT)
        self.sort = SortBy(by) if by in tuple(SortBy) else SortBy.NEWEST
        self.tokens.sort_key = self._token_rows.key(self.sort)
        if self.tokens.sort_key is not None:
            self._work.tokens.facts.want_all()
        self.by_case = self._token_rows.grouped = self._kept.text(BY_CASE) != "0"
        if (draft := self._work.drafts.lists) is not None:
            self.tokens.closed |= draft.closed_cases
            self._sidebar.chips.choose(draft.verdicts)
            self._sidebar.filter.setText(draft.filter)
            self.tokens.verdicts = draft.verdicts
            for listing in (self.profiles, self.tokens):
                listing.filter(draft.filter)

    def leave(self) -> None:
        """Leave to another window what the lists are filtered by."""
        if self._divided.isActive():
            self._keep_divider()
        self._work.drafts.lists = ListsDraft(
            self._sidebar.filter.text(), self._sidebar.chips.chosen, frozenset(self.tokens.closed)
        )

    def _keep_closed(self) -> None:
        self._kept.keep(CLOSED, json.dumps(sorted(self.profiles.closed)))

    def _keep_divider(self) -> None:
        self._divided.stop()
        self._kept.keep(DIVIDER, round(self._sidebar.halves.share * PER_MILLE))

    def say_empty(self) -> None:
        """Say in the place of an empty list what will stand there, and how it is kept."""
        vault = self._work.vault
        if vault is not None and vault.persistent:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret stays in your keyring.")
            tokens = tr("None yet. Tokens are kept encrypted until you log out.")
        else:
            profiles = tr("None yet. A profile remembers where to ask for a token; its secret is kept until you quit.")
            tokens = tr("None yet. Tokens are kept in memory only and are gone when you quit.")
        self._sidebar.say_empty(profiles, tokens)


def _names(text: str) -> frozenset[str]:
    """Names as the layout file holds them; none where that holds something else."""
    try:
        names = json.loads(text) if text else []
    except ValueError:
        return frozenset()
    return frozenset(name for name in names if isinstance(name, str)) if isinstance(names, list) else frozenset()
