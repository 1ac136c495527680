"""What would be asked for, before anything is sent: how many requests, where to, and which scopes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.exploration.planned import MANY, ExplorationPlan
from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.scope_list import read_scope_list
from inspector.core.profiles.sound_endpoints import sound_endpoints
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.urls import host_of
from inspector.gui.scopes.figures import PlanFigures
from inspector.gui.scopes.try_list import TryList, TryModel, TryRow
from inspector.gui.theme import theme
from inspector.gui.theme.looks import MARGIN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import FieldRow, Remark, line_edit
from inspector.gui.widgets.labels import MixedLabel, PlainLabel
from inspector.gui.widgets.layout import FlowLayout, as_high_as_needed
from inspector.gui.widgets.scrolling import Page

MOST_HOST = 60
MOST_TYPED = 200
"""As many as the form takes."""


class PlanView(Page):
    """Nothing is sent before `start_requested`, and the metadata are not looked at before `metadata_requested`."""

    start_requested = Signal()
    tick_requested = Signal(object, bool)
    """With the scopes that are to be tried, or left out."""
    add_requested = Signal(object)
    metadata_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TryRow, ...] = ()
        self.figures = PlanFigures()
        self.start = buttons.primary(tr("Ask"))
        self._where = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideLeft)
        self.warning = Remark("warn", "warn_glyph", "warn_text")
        self.note = Remark("info", "text2", "text2")
        self.problem = Remark()
        self._model = TryModel(self)
        self.scopes = TryList(self._model)
        self._title = PlainLabel(tr("Scopes to try"), Role.SECONDARY_BOLD, "text2")
        self._title.setBuddy(self.scopes)
        self._count = PlainLabel("", Role.SECONDARY, "text2")
        self.metadata = buttons.link(tr("Look in the issuer’s metadata"))
        self.metadata.set_tip(tr("Sends one request for the issuer’s public metadata, two at most. No secret is sent."))
        self.all_or_none = buttons.link(tr("Leave all out"))
        self.entry = line_edit(tr("Add a scope to try, then Enter"))
        self._entry_row = FieldRow(tr("Add a scope to try"), self.entry)
        self._entry_row.label.hide()  # the field says so itself
        self._build()
        self._model.tick_asked.connect(lambda scope, on: self.tick_requested.emit((scope,), on))
        self.start.clicked.connect(self.start_requested)
        self.metadata.clicked.connect(self.metadata_requested)
        self.all_or_none.clicked.connect(self._on_all_or_none)
        self.entry.returnPressed.connect(self._on_entry)
        self.entry.textEdited.connect(lambda _: self._entry_row.set_error(""))

    def _build(self) -> None:
        px = theme.current().px
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(MARGIN), px(18), px(MARGIN) - px(10), px(16))
        column.setSpacing(px(8))
        column.addWidget(MixedLabel(tr("Find out what this client may have"), Role.PANE_TITLE, "text1"))
        sentence = tr("Each scope is asked for alone, then all together, then none. The tokens are read and dropped.")
        column.addWidget(MixedLabel(sentence, Role.BODY, "text2"))
        column.addSpacing(px(4))
        column.addWidget(self.figures)
        line = QHBoxLayout()
        line.setSpacing(px(14))
        line.addWidget(self.start)
        line.addWidget(self._where, 1)
        column.addSpacing(px(4))
        column.addLayout(line)
        for remark in (self.problem, self.warning, self.note):
            column.addWidget(remark)
        column.addSpacing(px(10))
        column.addWidget(self._head())
        column.addWidget(self.scopes, 1)
        self.entry.setMaximumWidth(px(300))
        column.addWidget(self._entry_row)
        column.addStretch(0)
        self.column.addWidget(inner)

    def _head(self) -> QWidget:
        """The title of the list, and the links at its end; below each other where there is no room."""
        px = theme.current().px
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self._title)
        line.addWidget(self._count)
        line.addStretch(1)
        links = QWidget()
        flow = FlowLayout(links, gap=8, line_gap=2)
        flow.addWidget(self.metadata)
        flow.addWidget(self.all_or_none)
        links.setSizePolicy(as_high_as_needed())
        line.addWidget(links)
        return head

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_plan(self, plan: ExplorationPlan | None, problem: str, blocked: str) -> None:
        """Say what would be sent; `problem` is why nothing can be, `blocked` why not now."""
        self.figures.show_plan(plan)
        self.start.setText(label_of(plan))
        self.start.setEnabled(plan is not None and not blocked)
        self.start.set_tip(blocked)
        self._where.setText(where_to(plan))
        self.problem.say(problem or blocked)
        count = plan.requests if plan is not None else 0
        many = plan is not None and len(plan.scopes) > MANY
        self.warning.say(plural(count, "{n} request.", "{n} requests. Tick fewer, or ask in parts.") if many else "")
        self.note.say(str(plan.not_together) if plan is not None and plan.not_together is not None else "")

    def show_scopes(self, rows: tuple[TryRow, ...], *, may_look: bool, looking: bool) -> None:
        """List the scopes that can be tried."""
        self._rows = rows
        self._model.show_rows(rows, enabled=True)
        self.scopes.setVisible(bool(rows))
        self.scopes.setMaximumHeight(self.scopes.sizeHint().height())
        self.scopes.updateGeometry()
        self._count.setText(str(len(rows)) if rows else tr("none known"))
        ticked = sum(row.ticked for row in rows)
        self.all_or_none.setText(tr("Leave all out") if ticked else tr("Tick all"))
        self.all_or_none.setVisible(bool(rows))
        self.metadata.setVisible(may_look or looking)
        self.metadata.setEnabled(not looking)

    @property
    def rows(self) -> tuple[TryRow, ...]:
        """What is listed."""
        return self._rows

    @property
    def where(self) -> str:
        """Where it would be sent."""
        return self._where.text()

    def _on_all_or_none(self) -> None:
        on = not any(row.ticked for row in self._rows)
        self.tick_requested.emit(tuple(row.scope for row in self._rows), on)

    def _on_entry(self) -> None:
        found = read_scope_list(self.entry.text(), [row.scope for row in self._rows])
        scopes = found.scopes
        if found.wrong:
            shown = elide(visible(found.wrong[0]), 40)
            self._entry_row.set_error(
                tr("{scope} cannot be sent: a scope is ASCII with no space, quote or backslash.", scope=shown)
            )
        elif len({*scopes, *(row.scope for row in self._rows)}) > MOST_TYPED:
            self._entry_row.set_error(tr("More than {most} scopes do not fit here.", most=MOST_TYPED))
        elif scopes:
            self.entry.clear()
            self.add_requested.emit(scopes)


def label_of(plan: ExplorationPlan | None) -> str:
    """What the button says: how often is asked."""
    if plan is None:
        return tr("Ask")
    if plan.requests == 1 and not plan.scopes:
        return tr("Ask once, with no scope")
    return plural(plan.requests, "Ask once", "Ask {n} times")


def where_to(plan: ExplorationPlan | None) -> str:
    """Whom the requests would go to."""
    if plan is None:
        return ""
    urls = sound_endpoints(plan.profile)
    host = host_of(urls.token_url or urls.issuer or "")
    environment = plan.profile.environment.strip()
    if host and environment:
        return tr("To {environment}, {host}", environment=visible(shown_name(environment)), host=_elided(host))
    return tr("To {host}", host=_elided(host)) if host else ""


def _elided(host: str) -> str:
    return host if len(host) <= MOST_HOST else "…" + host[-MOST_HOST + 1 :]
