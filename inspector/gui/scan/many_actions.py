"""What is done with many tokens of a file together, and the menus of the table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.urls import host_of
from inspector.gui.actions.registry import RESULT, TOKENS, Action, Registry
from inspector.gui.model.selection import Purpose
from inspector.gui.model.workspace import Workspace

if TYPE_CHECKING:
    from inspector.gui.scan.pane import ScanPane

MOST_NAME = 60
MOST_ADDED, ADDED_AT_ONCE = 500, 20
"""So many tokens are added to the session together, and so many in one turn of the event loop."""


class ManyActions(QObject):
    """`open_one` and `keep_one` are what the actions of the scan do with the current token."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        window: QWidget,
        pane: Callable[[], ScanPane],
        *,
        open_one: Callable[[], object],
        keep_one: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._work, self._registry, self._window = work, registry, window
        self._pane, self._open_one, self._keep_one = pane, open_one, keep_one
        self._selection, self._found, self._keys = work.selection, work.found, work.issuer_keys
        self._adding: list[int] = []
        self._added = 0
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._add_on)
        registry.add(
            Action("scan-keys", mark("Fetch the keys of the issuers in a file…"), TOKENS, self.ask_for_keys,
                   why_not=self._why_no_keys, icon="key"),
            Action("scan-csv", mark("Save the table as CSV…"), RESULT, partial(self._save, "csv"),
                   why_not=self._why_no_table, icon="export"),
            Action("scan-jsonl", mark("Save the table as JSON Lines…"), RESULT, partial(self._save, "jsonl"),
                   why_not=self._why_no_table, icon="export"),
            Action("scan-add", mark("Add the tokens shown to the session"), TOKENS, self.add_shown,
                   why_not=self._why_no_table, icon="plus"),
        )  # fmt: skip

    def stop(self) -> None:
        """Add no more tokens to the session: they are of another file."""
        self._adding = []
        self._turn.stop()

    # --- many of them -----------------------------------------------------------------------------------------------

    def _why_no_table(self) -> str:
        there = self._selection.purpose is Purpose.SCAN and self._found.count > 0
        return "" if there else tr("No tokens of a file are listed.")

    def _why_no_keys(self) -> str:
        if reason := self._why_no_table():
            return reason
        if self._keys.running:
            return tr("Keys are being fetched already.")
        return "" if self._keys.missing else tr("There are no keys to fetch for these tokens.")

    def ask_for_keys(self) -> None:
        """Say whose keys would be fetched, and ask."""
        self._ask_for(tuple(self._keys.missing))

    def _ask_for(self, issuers: tuple[str, ...]) -> None:
        from inspector.gui.widgets.labels import PLAIN
        from inspector.gui.widgets.question import MOST_LINES, Question

        if not issuers or self._keys.running:
            return
        if len(issuers) == 1:
            self._keys.fetch(issuers)
            return
        question = Question(self._window)
        question.closed.connect(question.deleteLater)
        hosts = [visible(elide(host_of(issuer), 2 * MOST_NAME)) for issuer in issuers]
        question.ask(
            "key",
            plural(len(issuers), "Fetch the keys of one issuer?", "Fetch the keys of {n} issuers?"),
            tr("Each gets one or two requests for public keys. The tokens stay on this computer."),
            [((host, PLAIN),) for host in hosts[:MOST_LINES]],
            plural(len(issuers), "Fetch keys of one issuer", "Fetch keys of {n} issuers"),
            partial(self._keys.fetch, issuers),
            unsaid=max(0, len(hosts) - MOST_LINES),
        )

    def add_shown(self) -> None:
        """Put all tokens that the filter leaves among the session's tokens."""
        places = [place for place in self._pane().tokens.found.shown_places if not self._found.is_kept(place)]
        if len(places) > MOST_ADDED:
            words = tr("{count} tokens are shown. Filter them first: at most {most} are added together.",
                       count=grouped(len(places)), most=MOST_ADDED)  # fmt: skip
            self._work.messages.say(words)
            return
        self._adding, self._added = places, 0
        self._add_on()

    def _add_on(self) -> None:
        for _ in range(min(ADDED_AT_ONCE, len(self._adding))):
            self._found.keep(self._found.outcome(self._adding.pop(0)))
            self._added += 1
        if self._adding:
            self._turn.start()
            return
        words = plural(self._added, "{n} token was added to the session.", "{n} tokens were added to the session.")
        self._work.messages.say(words if self._added else tr("All of them are among the session tokens."))

    def _save(self, form: str) -> None:
        from inspector.gui.scan.table_files import TableFiles

        TableFiles(self._work, self._window).ask(form, self._pane().tokens.found.shown_places)

    # --- menus ------------------------------------------------------------------------------------------------------

    def open_more(self) -> None:
        """Show what can be done with all of them, below its button."""
        menu, pane = QMenu(self._window), self._pane()
        menu.setToolTipsVisible(True)
        self._registry.add_to(menu, "scan-csv", tr("Table as CSV…"))
        self._registry.add_to(menu, "scan-jsonl", tr("Table as JSON Lines…"))
        menu.addAction(tr("Copy row"), self.copy_row).setEnabled(pane.chosen is not None)
        report = menu.addAction(tr("Report for a ticket…"), self._selection.enter_report)
        report.setEnabled(self._selection.outcome is not None)
        self._registry.add_to(menu, "scan-add", tr("Add shown to the session"))
        menu.addSeparator()
        self._add_orders(menu.addMenu(tr("Sort by")))
        self._popup(menu, pane.header.more.mapToGlobal(QPoint(0, pane.header.more.height())))
        if not pane.header.more.underMouse():
            menu.setActiveAction(next(entry for entry in menu.actions() if entry.isEnabled()))

    def _add_orders(self, menu: QMenu) -> None:
        from inspector.gui.scan.cells import HEADS

        table = self._pane().tokens
        for column, head in HEADS.items():
            entry = menu.addAction(tr(head))
            entry.setCheckable(True)
            entry.setChecked(table.found.sorted_by is column)
            entry.triggered.connect(partial(table.sort_by, column))

    def open_row_menu(self, at: QPoint) -> None:
        """Show what can be done with the current row."""
        menu, pane = self.row_menu(), self._pane()
        self._popup(menu, at)
        pane.tokens.viewport().update()

    def row_menu(self) -> QMenu:
        """What can be done with the row that is current, or with the group whose head is."""
        menu, table = QMenu(self._window), self._pane().tokens
        group, place = table.found.group(table.currentIndex()), table.current_place
        if group is not None:
            menu.addAction(tr("Close") if group.open else tr("Open"), table.toggle)
            issuers = tuple(dict.fromkeys(filter(None, (self._found.facts(each).keys_of for each in group.places))))
            self._add_keys(menu, issuers)
        elif place is not None:
            menu.addAction(tr("Open"), self._open_one)
            menu.addAction(tr("Copy row"), self.copy_row)
            kept = menu.addAction(tr("Add to session"), self._keep_one)
            kept.setEnabled(not self._found.is_kept(place))
            menu.addAction(tr("Report for a ticket…"), self._selection.enter_report)
            self._add_keys(menu, tuple(filter(None, (self._found.facts(place).keys_of,))))
        return menu

    def _add_keys(self, menu: QMenu, issuers: tuple[str, ...]) -> None:
        if not issuers:
            return
        menu.addSeparator()
        if len(issuers) == 1:
            host = visible(elide(host_of(issuers[0]), MOST_NAME))
            label = tr("Verify all of {host} with its keys", host=host)
        else:
            label = plural(len(issuers), "Fetch keys of one issuer…", "Fetch keys of {n} issuers…")
        entry = menu.addAction(label.replace("&", "&&"), partial(self._ask_for, issuers))
        entry.setEnabled(not self._keys.running)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def copy_row(self) -> None:
        """Put the words of the current row on the clipboard, as cells of a table; no token is in them."""
        from inspector.core.report.verdicts import defused  # late: see later.LATER
        from inspector.gui.scan.cells import HEADS, ScanColumn, cell_words

        table = self._pane().tokens
        seen = table.found.seen(table.currentIndex())
        if seen is None:
            return
        found, facts = seen
        columns = [column for column in HEADS if column is not ScanColumn.BEFORE]
        words = [cell_words(column, found, facts, self._work.services.now()) for column in columns]
        self._work.clipboard.copy("\t".join(map(defused, (*words, found.before, facts.fingerprint))))
        self._work.messages.say(tr("Row copied. No token is in it."))
