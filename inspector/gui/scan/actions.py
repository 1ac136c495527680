"""The tokens of a scanned file as a table: looked at one after another, opened, kept where that is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.message import Message
from inspector.core.text.numbers import grouped, precise_size
from inspector.gui.actions.registry import Registry
from inspector.gui.model.intake.next_step import Next, next_step
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.core.scan.scan import Scan
    from inspector.gui.scan.opened_pane import OpenedPane
    from inspector.gui.scan.pane import ScanPane
    from inspector.gui.scan.rows import ScanRow

MOST_NAME = 60
SOON_MS = 200
"""While it is found out what is said of very many tokens, the table follows after that time."""


class ScanActions(QObject):
    """Makes the panes when they are first needed.

    `cancel_reading` gives up reading a file, `show_opened` shows the inspection of one token, or the table again.
    """

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        parent: QWidget,
        cancel_reading: Callable[[], object],
        *,
        show_opened: Callable[[bool], object],
    ) -> None:
        super().__init__(parent)
        from inspector.gui.scan.many_actions import ManyActions

        self._work, self._registry, self._window = work, registry, parent
        self._cancel_reading, self._show_it = cancel_reading, show_opened
        self._selection, self._found, self._keys = work.selection, work.found, work.issuer_keys
        self._pane: ScanPane | None = None
        self._opened: OpenedPane | None = None
        self.many = ManyActions(work, registry, parent, self.pane, open_one=self.open, keep_one=self.keep)
        self._selection.changed.connect(self._on_selection)
        self._found.replaced.connect(self._on_replaced)
        self._found.grown.connect(self._on_grown)
        self._found.judged.connect(self._refresh)
        self._found.filled.connect(self._on_filled)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._found.turned.connect(self._on_turned)
        self._keys.changed.connect(self._show_strip)
        work.inspecting.checking_changed.connect(self._show_strip)
        registry.started.connect(self._on_started)
        work.words_changed.connect(self._refresh)
        self._found.progressed.connect(self._on_progress)
        work.redacting.changed.connect(self._show_copy)
        work.redacting.progressed.connect(self._on_copy_progress)
        self._share_filter_key()

    @property
    def made(self) -> ScanPane | None:
        """The table, if it was needed."""
        return self._pane

    def pane(self) -> ScanPane:
        """The table, which is made now if it was not needed before."""
        if self._pane is None:
            from inspector.gui.scan.pane import ScanPane

            pane = self._pane = ScanPane()
            pane.row_chosen.connect(self._on_row)
            pane.open_requested.connect(self.open)
            pane.again.clicked.connect(partial(self._registry.run, "open"))
            pane.busy.cancel.clicked.connect(self._cancel_reading)
            pane.copying.cancel.clicked.connect(self._work.redacting.cancel)
            pane.header.copy.clicked.connect(partial(self._registry.run, "redact"))
            pane.header.keys.clicked.connect(self.many.ask_for_keys)
            pane.header.more.clicked.connect(self.many.open_more)
            pane.header.close_button.clicked.connect(self.close)
            pane.strip.next_requested.connect(partial(self._registry.run, "next-step"))
            pane.tokens.menu_requested.connect(self.many.open_row_menu)
            self._show_copy()
            self._registry.show_keys("open", pane.again)
            self._registry.show_keys("filter", pane.filter)
        return self._pane

    def opened_pane(self) -> OpenedPane:
        """What stands in the middle while a token is inspected."""
        if self._opened is None:
            from inspector.gui.scan.opened_pane import OpenedPane

            opened = self._opened = OpenedPane()
            opened.back_requested.connect(self.leave_open)
            opened.keep_requested.connect(self.keep)
            self._registry.show_keys("submit", opened.keep)
            self._show_opened()
        return self._opened

    # --- what is shown ----------------------------------------------------------------------------------------------

    def why_nothing(self) -> tuple[str, str]:
        """Why no token of the file is inspected: a title and a sentence."""
        if self._found.result is None:
            return tr("No token yet"), tr("The file is being read.")
        if not self._found.result.found:
            return tr("No token"), tr("There is nothing to inspect in {name}.", name=_named(self._found.name))
        return tr("No token selected"), tr("Select a token in the list to see whether it would be accepted.")

    def leave(self) -> None:
        """Put into the drafts what the table is filtered by."""
        self._work.drafts.scan_filter = self._pane.filter.text() if self._pane is not None else ""

    def take_up(self) -> None:
        """Show the table, or the file that is being read, as in the window before."""
        if self._selection.purpose is Purpose.SCAN:
            shown = self._selection.outcome
            self._found.selected = shown.id if shown is not None else self._found.selected
            text = self._work.drafts.scan_filter
            self._show()
            self.pane().filter.setText(text)

    def _on_replaced(self) -> None:
        there = self._found.reading or self._found.result is not None
        self.many.stop()
        if not there:
            if self._pane is not None:
                self._pane.forget_rows()
            if self._opened is not None:
                self._opened.forget()
        scanning = self._selection.purpose is Purpose.SCAN
        if there and scanning and self._found.continued:
            self._show()
        elif scanning:
            if there:
                self._selection.enter_scan()
                self._show()
            else:
                self._selection.leave()
        elif there:
            self._selection.enter_scan()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.SCAN and before.purpose is not Purpose.SCAN:
            self._show()
        elif shown.purpose is Purpose.SCAN:
            self._show_strip()
        elif before.purpose is Purpose.SCAN and shown.purpose is not Purpose.REPORT:
            self._found.opened = False  # whoever comes back comes to the table

    def _show(self) -> None:
        """Show the pane with what was found last, or with the file that is being read."""
        from inspector.core.scan.scan import advice, remarks, told  # late: see later.LATER

        pane, result, name = self.pane(), self._found.result, _named(self._found.name)
        pane.tokens.found.now = self._work.services.now()
        if self._found.reading and not self._found.count:
            pane.show_reading(name)
        elif self._found.reading:
            pane.show_reading(name)
            self._on_grown()
        elif result is not None and result.found:
            note = visible(" ".join(remarks(result)))
            pane.show_found(
                told(result, name), read_words(result), self._found, note, called=tr("Tokens in {name}", name=name)
            )
        elif result is not None:
            title, sentence = _told_nothing(result, name, told(result, name))
            pane.show_nothing(title, sentence, advice(result))
        self._offer()
        pane.show_counts()

    def _offer(self) -> None:
        if self._pane is not None:
            there = self._found.result is not None and not self._found.reading
            issuers = 0 if self._keys.running or self._found.filling else len(self._keys.missing)
            self._pane.header.offer(
                issuers=issuers, copy=there and self._found.file is not None, more=there and self._found.count > 0
            )

    def _on_grown(self) -> None:
        from inspector.core.scan.scan import told

        if self._pane is not None and self._found.result is not None and self._selection.purpose is Purpose.SCAN:
            name = _named(self._found.name)
            title, called = told(self._found.result, name), tr("Tokens in {name}", name=name)
            self._pane.show_grown(title, read_words(self._found.result), self._found, called=called)

    def _on_progress(self, read: int, size: int) -> None:
        if self._pane is not None and self._pane.reading:
            self._pane.show_progress(read, size)

    def _show_copy(self) -> None:
        """Say that a redacted copy is being written, or let one be asked for."""
        redacting = self._work.redacting
        if self._pane is not None:
            self._pane.show_copying(_named(redacting.name) if redacting.running else "")

    def _on_copy_progress(self, checking: bool, done: int, size: int) -> None:
        if self._pane is not None:
            self._pane.show_copy_progress(done, size, checking=checking)

    # --- one of them ------------------------------------------------------------------------------------------------

    def _on_row(self, row: ScanRow | None) -> None:
        self._found.selected = row.outcome.id if row is not None else self._found.selected
        if self._selection.purpose is Purpose.SCAN:
            self._selection.show(row.outcome if row is not None else None)

    def _show_strip(self, *_: object) -> None:
        """Draw the strip, and what stands beside the inspection, from the one value that is shown."""
        if self._pane is None or self._selection.purpose is not Purpose.SCAN:
            return
        outcome, result = self._selection.outcome, self._found.result
        place = self._found.place_of(outcome.id) if outcome is not None else None
        found = result.found[place] if result is not None and place is not None else None
        shown, checking = self._selection.shown, self._work.inspecting.checking
        fetching = checking[1] if checking is not None and checking[0] == shown.outcome_id else ""
        step = next_step(shown, self._work.profiles)
        self._pane.strip.show_token(found, outcome, self._work.services.now(), step, fetching)
        self._offer()
        self._show_opened()

    def _show_opened(self) -> None:
        outcome, result = self._selection.outcome, self._found.result
        place = self._found.place_of(outcome.id) if outcome is not None else None
        if self._opened is not None and outcome is not None and result is not None and place is not None:
            listed = self._found.is_listed(outcome)
            mark_of_it = self._found.facts(place).fingerprint
            self._opened.show_token(_named(self._found.name), result.found[place], mark_of_it, listed=listed)

    def open(self) -> None:
        """Inspect the current token; Esc leads back to its row."""
        if self._selection.outcome is not None and self._selection.purpose is Purpose.SCAN:
            self._found.open(True)

    def leave_open(self) -> bool:
        """Back to the table; False where that is shown already."""
        if self._selection.purpose is not Purpose.SCAN or not self._found.opened:
            return False
        self._found.open(False)
        return True

    def _on_turned(self) -> None:
        if self._selection.purpose is Purpose.SCAN:
            self._show_it(self._found.opened)
            if not self._found.opened and self._pane is not None:
                self._pane.focus_table()

    def _on_started(self, action_id: str) -> None:
        """What the next thing shows is in the inspection of the token, which has to be there for that."""
        if action_id == "next-step" and self._selection.purpose is Purpose.SCAN:
            step = next_step(self._selection.shown, self._work.profiles)
            if step is not None and step.what in (Next.SHOW_BREAK, Next.SHOW_ACCEPTED):
                self.open()

    @property
    def _has_table(self) -> bool:
        return self._selection.purpose is Purpose.SCAN and not self._found.opened and self._found.count > 0

    def _share_filter_key(self) -> None:
        """While the table is shown, what filters claims otherwise filters its rows."""
        action = self._registry["filter"]
        otherwise, why_not = action.do, action.why_not

        def do() -> None:
            if self._has_table:
                self.pane().focus_filter()
            elif otherwise is not None:
                otherwise()

        action.do = do
        action.why_not = lambda: "" if self._has_table else why_not()

    def close(self) -> None:
        """Leave the table for what it came over; `Open a file…` leads back to it."""
        self._selection.leave_scan()

    def keep(self) -> None:
        """Put the current token among the session's tokens, as pasting it would."""
        outcome, result = self._selection.outcome, self._found.result
        place = self._found.place_of(outcome.id) if outcome is not None else None
        if outcome is None or result is None or place is None or self._found.is_listed(outcome):
            return
        self._found.keep(outcome)
        line = result.found[place].line
        self._work.messages.say(tr("The token of line {line} is among the session tokens.", line=line))

    # --- judging again ----------------------------------------------------------------------------------------------

    def tick(self, now: float) -> None:
        """Let the words about expiry follow the clock."""
        if self._pane is not None and self._selection.purpose is Purpose.SCAN and self._found.count:
            self._pane.tick(now)

    def _on_filled(self) -> None:
        """More is known: the rows follow at once where it is all, else now and then."""
        if not self._found.filling:
            self._soon.stop()
            self._refresh()
        elif not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        if self._pane is not None and self._found.count:
            self._pane.refresh(self._work.services.now())
            self._offer()
            if self._selection.purpose is Purpose.SCAN and not self._found.filling:
                self._pane.take_current()
        if self._selection.purpose is Purpose.SCAN:
            for outcome in self._found.made:
                self._selection.renew(outcome)


def read_words(result: Scan) -> str:
    """How much was read: "12 480 lines, 2.1 MB"."""
    lines = plural(result.lines, "{count} line", "{count} lines", count=grouped(result.lines))
    return tr("{lines}, {size}", lines=lines, size=precise_size(result.size))


def _told_nothing(result: Scan, name: str, told: str) -> tuple[str, str]:
    """Title and sentence of a file without a token."""
    title = tr("No tokens in {name}", name=name)
    if result.compressed or result.binary:
        return title, told
    read = plural(result.lines, "One line was read.", "{count} lines were read.", count=grouped(result.lines))
    return title, tr("No tokens in {name}. {read}", name=name, read=read)


def _named(name: Message | str) -> str:
    return visible(elide(str(name), MOST_NAME))
