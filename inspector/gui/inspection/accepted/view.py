"""The tab "Accepted by": whether APIs would take the token that is shown, and what they would answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.text.language import mark, plural, tr
from inspector.gui.inspection.accepted.card_state import Keeper
from inspector.gui.inspection.accepted.first_line import FirstLine
from inspector.gui.inspection.accepted.listing import AcceptedList
from inspector.gui.inspection.accepted.remarks import Caption, RemarkCard, caption, remark_words
from inspector.gui.inspection.accepted.rows import AcceptorRow, arranged
from inspector.gui.model.acceptance.acceptances import Acceptances
from inspector.gui.model.acceptance.profile_apis import ProfileApis
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.form_fields import SearchField
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.layout import as_high_as_needed
from inspector.gui.widgets.spinner import Spinner

LATE_MS = 300
"""What takes longer is said to be under way; before, a sign of it would only flicker."""
FILTER_WIDTH = 190
NO_FIT = mark("No acceptor fits.")


class AcceptedView(QWidget):
    """Draws what the acceptances hold. A row that moves to another group while it is tried stays in sight."""

    help_place = "accepted"

    copy_asked = Signal(str)

    read_again = Signal(str)
    """The settings of the API with this name are to be read again."""

    def __init__(self, acceptances: Acceptances, apis: ProfileApis) -> None:
        super().__init__()
        self._acceptances, self._apis = acceptances, apis
        self.setSizePolicy(as_high_as_needed())
        self.remark, self.caption, self.first, self.list = RemarkCard(), Caption(), FirstLine(), AcceptedList()
        self.filter = SearchField(tr("Filter acceptors"), leaves=False)
        self.empty = PlainLabel("", Role.BODY, "text2", wrap=True)
        self._spinner = Spinner(self)
        self._spinner.hide()
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._spinner.start)
        self._lay_out()
        self.filter.setText(acceptances.typed)
        self.filter.textChanged.connect(self._filter)
        self.filter.down.connect(self._enter_list)
        self.first.chosen.connect(acceptances.choose)
        self.list.row_toggled.connect(acceptances.open_row)
        self.list.group_toggled.connect(acceptances.open_group)
        self.list.tried.connect(self._try)
        self.list.undone.connect(self._undo)
        self.list.why_not_called = apis.why_not_called
        self.list.kept.connect(self._keep)
        self.list.renamed.connect(self._rename)
        self.list.removed.connect(apis.remove)
        self.list.read_again.connect(self._read_again)
        self.list.copy_asked.connect(self.copy_asked)
        self.list.left_above.connect(lambda: self.filter.setFocus(Qt.FocusReason.OtherFocusReason))
        acceptances.changed.connect(self.show_result)
        acceptances.looked_changed.connect(self.show_result)
        self._to_open = ""
        """The id of the acceptor that is to be opened when it is judged."""
        self._follow = ""
        """The key of the row that is to stay in sight when the next result comes."""
        self.show_result()

    def _lay_out(self) -> None:
        px = theme.current().px
        self.filter.setMaximumWidth(px(FILTER_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(2), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.remark)
        column.addWidget(self.caption)
        column.addWidget(self.first)
        column.addWidget(self.filter)
        column.addWidget(self.empty)
        column.addWidget(self.list)
        column.addStretch(1)

    def show_result(self) -> None:
        """Draw what there is: nothing, with a sign of it where that lasts, while it is being judged."""
        held = self._acceptances
        result = held.result
        if result is None:
            self._hide_first()  # filter and list stay, and the keyboard with them
            self.remark.say("", None)
            self.caption.say("", "")
            self.empty.hide()
            self.list.show_rows((), if_genuine=False)
            self._late.start()
            return
        self._late.stop()
        self._spinner.stop()
        self.remark.say(remark_words(result), result.remark)
        self.caption.say(*caption(result))
        self.first.show_result(result, held.chosen)
        self.first.show()
        profile = self._apis.profile
        self.list.keeper = Keeper(profile.name if profile is not None else "", self._apis.why_no_profile)
        rows = arranged(result, held.chosen, held.typed, held.closed, held.opened)
        self.list.show_rows(rows, if_genuine=result.if_genuine)
        self.empty.setVisible(not rows)
        self.empty.setText(tr(NO_FIT) if not rows else "")
        if self.filter.text() != held.typed:
            self.filter.setText(held.typed)
        if self._follow:
            key, self._follow = self._follow, ""
            QTimer.singleShot(0, self.list, lambda: self.list.show_row(key))
            row = next((row for row in rows if isinstance(row, AcceptorRow) and row.key == key), None)
            if row is not None:
                announce(self.list, row.spoken)
        self._open_wanted()

    def _hide_first(self) -> None:
        held: QWidget | None = self.window().focusWidget()
        if held is not None and self.first.isAncestorOf(held):
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.first.hide()

    def open_acceptor(self, acceptor: str) -> None:
        """Open the row of this acceptor, the user's own API first, as soon as it is judged; "" opens none.

        Nothing is filtered away then.
        """
        held = self._acceptances
        held.filter_by("")
        held.choose(frozenset())
        self._to_open = acceptor
        self._open_wanted()

    def _open_wanted(self) -> None:
        result, acceptor = self._acceptances.result, self._to_open
        if result is None or not acceptor:
            return
        self._to_open = ""
        row = next((row for row in result.rows if row.judgement.acceptor.id == acceptor), None)
        if row is not None:
            self._acceptances.open_group(row.group, True)
            self._acceptances.open_row(row.key, True)
            QTimer.singleShot(0, self.list, lambda: self.list.show_row(row.key))

    def focus_filter(self) -> None:
        """Put the keyboard into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _filter(self, typed: str) -> None:
        """Filter by this, and say how many are found."""
        if typed == self._acceptances.typed:
            return
        self._acceptances.filter_by(typed)
        if typed.strip() and self._acceptances.result is not None:
            found = sum(isinstance(row, AcceptorRow) for row in self.list.rows.rows)
            announce(self.filter, plural(found, "{n} acceptor found", "{n} acceptors found") if found else tr(NO_FIT))

    def _enter_list(self) -> None:
        first = next((at for at, row in enumerate(self.list.rows.rows) if isinstance(row, AcceptorRow)), -1)
        if first >= 0:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.list.rows.index(first))

    def _try(self, key: str, setting: str, values: object) -> None:
        self._follow = key
        self._acceptances.try_setting(key, setting, values)

    def _undo(self, key: str) -> None:
        self._follow = key
        self._acceptances.undo(key)

    def _keep(self, key: str, name: str) -> None:
        self._follow = self._apis.keep(key, name)

    def _rename(self, key: str, name: str) -> None:
        self._follow = self._apis.rename(key, name)

    def _read_again(self, key: str) -> None:
        api = self._acceptances.api(key)
        self.read_again.emit(api.name if api is not None else "")
