"""The report for a ticket: opened over what is shown, saved, copied, and left again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from inspector.core.errors import InspectorError
from inspector.core.text.language import mark, tr
from inspector.core.text.times import moment
from inspector.gui.actions.registry import RESULT, Action, Registry
from inspector.gui.model.preferences import Preferences
from inspector.gui.model.reporting.reporting import FOLDER
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme.looks import REQUEST_FAILED, VERDICTS
from inspector.gui.widgets.exporting import Exporter
from inspector.gui.widgets.panes.beside_pane import BesidePane

if TYPE_CHECKING:  # made when a report is asked for
    from inspector.core.report.ticket.ticket import Ticket
    from inspector.gui.report.choices import ReportChoices
    from inspector.gui.report.preview import ReportPreview
    from inspector.gui.widgets.ticks import TickRow

RICH, MARKDOWN, PLAIN = "rich", "markdown", "plain"
COPIES = ((mark("Rich text"), RICH), (mark("Markdown"), MARKDOWN), (mark("Plain text"), PLAIN))


class ReportActions(QObject):
    """Makes the panes when they are first needed. `show_beside` puts one in the place of the inspection, or none."""

    def __init__(
        self,
        work: Workspace,
        registry: Registry,
        window: QMainWindow,
        exporter: Exporter,
        show_beside: Callable[[BesidePane | None], None],
    ) -> None:
        super().__init__(window)
        self._work, self._registry, self._window, self._exporter = work, registry, window, exporter
        self._show_beside = show_beside
        self._reporting, self._selection = work.reporting, work.selection
        self._kept = Preferences(work.services.layout)
        self._choices: ReportChoices | None = None
        self._preview: ReportPreview | None = None
        self._before: QWidget | None = None
        """What had the keyboard when the report was asked for."""
        self._reporting.changed.connect(self._show_page)
        self._reporting.listed.connect(self._show_choices)
        self._selection.changed.connect(self._on_selection)
        work.words_changed.connect(self._show_choices)
        registry.add(
            Action("export", mark("Report for a ticket"), RESULT, self.open, keys=("Ctrl+E",),
                   why_not=self._why_nothing, icon="export"),
            Action("copy-report", mark("Copy report as Markdown"), RESULT, self.copy_markdown,
                   keys=("Ctrl+Shift+E",), why_not=self._why_nothing, icon="copy"),
        )  # fmt: skip

    def _why_nothing(self) -> str:
        return tr("There is no token yet.") if self._reporting.nothing else ""

    # --- the panes --------------------------------------------------------------------------------------------------

    def pane(self) -> ReportChoices:
        """The choices in the middle, which are made now if they were not needed before."""
        if self._choices is None:
            from inspector.gui.report.choices import ReportChoices

            pane, reporting = ReportChoices(), self._reporting
            self._choices = pane
            pane.case_written.connect(reporting.write_case)
            pane.note_written.connect(reporting.write_note)
            pane.words_left.connect(reporting.keep_words)
            pane.ticked.connect(reporting.tick)
            pane.public_chosen.connect(self._hide_for)
            pane.part_chosen.connect(reporting.include)
            pane.save_requested.connect(self.save)
            pane.copy_requested.connect(self.open_copies)
            self._registry.show_keys("submit", pane.save)
        return self._choices

    @property
    def preview(self) -> ReportPreview:
        """The page at the right, which is made now if it was not needed before."""
        if self._preview is None:
            from inspector.gui.report.preview import ReportPreview

            self._preview = preview = ReportPreview()
            preview.turn_requested.connect(self._reporting.turn)
            preview.hide_all_requested.connect(self._reporting.hide_all)
            preview.close_button.clicked.connect(self.close)
            preview.close_button.set_keys("Esc")
        return self._preview

    def _hide_for(self, public: bool) -> None:
        self._reporting.hide_for(public=public)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Make a report of what is shown."""
        if self._selection.purpose is not Purpose.REPORT:
            self._before = QApplication.focusWidget()
        self._selection.enter_report()
        self.pane().case.setFocus()

    def close(self) -> None:
        """Go back to what was shown before, with the keyboard where it was."""
        before, self._before = self._before, None
        self._selection.leave_report()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Esc: close it; False where it is not open."""
        if self._selection.purpose is not Purpose.REPORT:
            return False
        self.close()
        return True

    def take_up(self) -> None:
        """Show the report as in the window before, in the language of now."""
        if self._selection.purpose is Purpose.REPORT:
            self._reporting.make_again()
            self._show()

    def _on_selection(self, before: Shown, shown: Shown) -> None:
        if shown.purpose is Purpose.REPORT and before.purpose is not Purpose.REPORT:
            self._show()
        elif before.purpose is Purpose.REPORT and shown.purpose is not Purpose.REPORT:
            self._show_beside(None)

    def _show(self) -> None:
        self._show_beside(self.preview)
        self._show_choices()
        self._show_page()

    def _show_choices(self) -> None:
        reporting, pane = self._reporting, self._choices
        if pane is None:
            return
        pane.show_words(reporting.case, reporting.note, self._work.tokens.cases)
        pane.show_tokens([row for id_ in reporting.ids if (row := self._row(id_)) is not None])
        pane.show_choices(public=reporting.choices.public, parts=reporting.choices.parts)

    def _row(self, outcome_id: str) -> TickRow | None:
        from inspector.gui.widgets.ticks import TickRow

        outcome, now = self._reporting.outcome(outcome_id), self._work.services.now()
        if outcome is None:
            return None
        look = VERDICTS[outcome.inspection.verdict] if outcome.inspection is not None else REQUEST_FAILED
        second = look.word
        expires = outcome.inspection.token.moment("exp") if outcome.inspection is not None else None
        if expires is not None:
            second = tr("{verdict} · exp {moment}", verdict=second, moment=moment(expires, now))
        ticked = outcome_id in self._reporting.ticked
        return TickRow(
            outcome_id, self._reporting.name_of(outcome_id), second, ticked, look.icon, look.glyph, look.word
        )

    def _show_page(self) -> None:
        preview, reporting = self._preview, self._reporting
        if preview is None:
            return
        if not reporting.active:
            preview.forget()
            return
        made = reporting.ticket
        self.pane().enable(made=made is not None)
        if made is None:
            preview.show_problem(reporting.problem)
            return
        from inspector.gui.report.preview import header_words, page_look

        words = header_words(len(reporting.ticked), made.hidden_count, public=reporting.choices.public)
        preview.show_page(made.preview(page_look()), made.hidden, words)

    # --- what is done -----------------------------------------------------------------------------------------------

    def _made(self) -> Ticket | None:
        """The page as it is by now; None, and a sentence, where it may not be handed out."""
        try:
            return self._reporting.made_now()
        except InspectorError as error:
            self._work.messages.warn(str(error))
            return None

    def copy_markdown(self) -> None:
        """Copy it as Markdown, with the last choices where it is not open."""
        self.copy(MARKDOWN)

    def open_copies(self) -> None:
        """Ask in which form it is copied."""
        button = self.pane().copy
        menu = self.copies_menu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(menu.actions()[0])

    def copies_menu(self, parent: QWidget) -> QMenu:
        """The forms that it can be copied in."""
        menu = QMenu(parent)
        for label, form in COPIES:
            menu.addAction(tr(label)).triggered.connect(lambda _=False, form=form: self.copy(form))
        return menu

    def copy(self, form: str) -> None:
        """Put it on the clipboard in one of the `COPIES`."""
        self._reporting.keep_words()
        made = self._made()
        if made is None:
            return
        if form == RICH:
            self._work.clipboard.copy_rich(made.html(), made.text())
        else:
            self._work.clipboard.copy(made.markdown() if form == MARKDOWN else made.text())
        self._work.messages.say(tr("Report copied. No token, secret or signature is in it."))

    def save(self) -> None:
        """Ask for a file, and write the page into it as it is now."""
        from inspector.core.report.ticket.file_name import report_file_name

        self._reporting.keep_words()
        made = self._made()
        if made is None:
            return
        folder = Path(self._kept.text(FOLDER) or "")
        name = report_file_name(made.case)
        start = str(folder / name) if folder.is_dir() and self._kept.text(FOLDER) else name
        dialog = QFileDialog(self._window, tr("Save report"), start, tr("Web page (*.html)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        html = made.html()
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), html))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path, html: str) -> None:
        """Write a page into a file, and remember its folder."""
        self._kept.keep(FOLDER, str(path.parent))
        self._exporter.save(path, html)
