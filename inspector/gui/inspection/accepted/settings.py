"""The settings of an acceptor in its card: what is set, and the token's own values, which can be tried."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inspector.core.acceptance import words
from inspector.core.acceptance.judging import Judgement
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import decimal
from inspector.gui.inspection.accepted.told import from_where
from inspector.gui.model.acceptance.listed import ListedAcceptor
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.chips import ValueChip
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Style
from inspector.gui.widgets.layout import Card, FlowLayout, as_high_as_needed
from inspector.gui.widgets.wording import value

LABEL_WIDTH = 106
MOST_CHIPS = 12
LISTS = ("audiences", "clients", "scopes", "algorithms", "types")
READ_BY = {"aud": "audiences", "client": "clients", "scope": "scopes", "alg": "algorithms", "typ": "types"}
"""The setting with which a kind of rule compares what the token has."""
NEVER_OFFERED = ("none", "symmetric")
"""Ways in which an algorithm is refused that nobody should allow."""
_LABEL = Style(role=Role.SECONDARY_MEDIUM, token="text2")
_UNSET = {
    "audiences": mark("None, so audiences are not looked at"), "scopes": mark("None, so scopes are not looked at"),
    "clients": mark("None, so clients are not looked at"),
}  # fmt: skip


def offered(judgement: Judgement, setting: str) -> tuple[str, ...]:
    """The values of the token with which this setting would let it pass, and that are not set yet."""
    found: list[str] = []
    for each in judgement.findings:
        found += (wanted.value for wanted in each.wanted if wanted.setting == setting and wanted.value)
        if READ_BY.get(each.rule.kind) == setting and each.case not in NEVER_OFFERED:
            actual = each.values.get("actual")
            values = actual if isinstance(actual, list | tuple) else (actual,)
            found += (one for one in values if isinstance(one, str) and one)
    there = getattr(judgement.settings, setting) or ()
    return tuple(one for one in dict.fromkeys(found) if one not in there)


class SettingsInset(Card):
    """One row for each setting. `tried` has the name of a setting and the values to try; `undone` takes that back."""

    tried = Signal(str, object)
    undone = Signal()

    def __init__(self, listed: ListedAcceptor) -> None:
        super().__init__(None, "inset", radius=6, padding=12, above=8)
        px = theme.current().px
        self._listed = listed
        self.chips: dict[tuple[str, str], ValueChip] = {}
        """By setting and value; "" stands for that none is set."""
        self.said: list[str] = []
        """What it says, a text for each setting."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        for name in listed.judgement.acceptor.settings:
            self._add(name)
        self.undo = buttons.link(tr("Undo"))
        self.undo.clicked.connect(self.undone)
        if listed.tried:
            row = self._grid.rowCount()
            self._grid.addWidget(PlainLabel(from_where(listed), Role.SECONDARY, "text2"), row, 1)
            self._grid.addWidget(self.undo, row, 2)
        else:
            self.undo.setParent(self)
            self.undo.hide()

    def _add(self, name: str) -> None:
        judgement, row = self._listed.judgement, self._grid.rowCount()
        title = str(words.setting_title(judgement.acceptor, name))
        label = MixedLabel(((title, _LABEL),), Role.SECONDARY, "text2")
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setMaximumWidth(theme.current().px(2 * LABEL_WIDTH))
        label.setMinimumHeight(theme.current().px(24))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        content, said = self._list(name) if name in LISTS else self._text(name)
        self._grid.addWidget(content, row, 1)
        self.said.append(f"{title}: {said}")

    def _list(self, name: str) -> tuple[QWidget, str]:
        judgement = self._listed.judgement
        there: tuple[str, ...] | None = getattr(judgement.settings, name)
        more = offered(judgement, name)
        box = QWidget()
        flow = FlowLayout(box, gap=6, line_gap=4)
        for one in (there or ())[:MOST_CHIPS]:
            flow.addWidget(self._chip(name, one, one, on=True))
        said = ", ".join((there or ())[:MOST_CHIPS])
        if there is not None and len(there) > MOST_CHIPS:
            flow.addWidget(PlainLabel(f"+{len(there) - MOST_CHIPS}", Role.SECONDARY, "text2"))
        if not there:
            said = tr("Not known") if there is None else tr(_UNSET.get(name, mark("None")))
            none = PlainLabel(said, Role.SECONDARY, "text2")
            none.setMinimumHeight(theme.current().px(24))
            flow.addWidget(none)
        for one in more[:MOST_CHIPS]:
            flow.addWidget(self._chip(name, one, one, on=False))
        if self._may_be_empty(name) and there is None:
            flow.addWidget(self._chip(name, "", tr("none"), on=False))
        box.setSizePolicy(as_high_as_needed())
        return box, said

    def _may_be_empty(self, name: str) -> bool:
        """Whether it would pass with none set."""
        wanted = (one for each in self._listed.judgement.findings for one in each.wanted)
        return any(one.setting == name and not one.value for one in wanted)

    def _chip(self, name: str, one: str, said: str, *, on: bool) -> ValueChip:
        chip = self.chips[name, one] = ValueChip(said, on)
        chip.clicked.connect(lambda: self._try(name, one, on=not on))
        chip.setAccessibleDescription(tr("set there") if on else tr("to try"))
        return chip

    def _try(self, name: str, one: str, *, on: bool) -> None:
        there: tuple[str, ...] = getattr(self._listed.judgement.settings, name) or ()
        if not one:
            self.tried.emit(name, ())
        else:
            self.tried.emit(name, (*there, one) if on else tuple(each for each in there if each != one))

    def _text(self, name: str) -> tuple[QWidget, str]:
        found = getattr(self._listed.judgement.settings, name)
        spec = self._listed.judgement.acceptor.settings[name]
        if found is None:
            said = tr("Not known, taken to be the one of the token") if spec.assumed else tr("Not known")
            return _words(said), said
        if name in ("skew", "max_age"):
            said = tr("{seconds} s", seconds=decimal(found, 0 if float(found).is_integer() else 1))
            return _words(said), said
        if isinstance(found, tuple):
            said = ", ".join(f"{claim}: {', '.join(values)}" if values else claim for claim, values in found)
        else:
            said = str(found)
        if not said:
            said = tr("None")
            return _words(said), said
        text = MixedLabel(value(said), Role.MONO, max_width=None)
        text.setMinimumHeight(theme.current().px(20))
        return text, said


def _words(said: str) -> MixedLabel:
    label = MixedLabel(said, Role.SECONDARY, "text2", max_width=None)
    label.setMinimumHeight(theme.current().px(20))
    return label


def chip_with_keyboard(chips: Mapping[tuple[str, str], ValueChip]) -> tuple[str, str] | None:
    """Which of them has the keyboard."""
    return next((key for key, chip in chips.items() if chip.hasFocus()), None)
