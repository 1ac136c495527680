"""The settings of an acceptor in its card: what is set, and the token's own values, which can be tried."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.core.acceptance import words
from inspector.core.acceptance.filling import setting_short
from inspector.core.acceptance.judging import Judgement
from inspector.core.profiles.typed_settings import LISTS, SECONDS, TypedSetting, claim_text, typed
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import decimal
from inspector.gui.inspection.accepted.card_foot import CardFoot
from inspector.gui.inspection.accepted.card_state import CardState, Keeper
from inspector.gui.inspection.accepted.setting_entry import SettingEntry
from inspector.gui.model.acceptance.listed import ListedAcceptor
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.chips import ValueChip
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Style, plain_tooltip
from inspector.gui.widgets.layout import Card, FlowLayout, as_high_as_needed
from inspector.gui.widgets.wording import value

LABEL_WIDTH = 106
MOST_CHIPS = 12
READ_BY = {"aud": "audiences", "client": "clients", "scope": "scopes", "alg": "algorithms", "typ": "types"}
"""The setting with which a kind of rule compares what the token has."""
NOBODY = Keeper()
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
    there = values_of(judgement, setting) or ()
    return tuple(one for one in dict.fromkeys(found) if one not in there)


def values_of(judgement: Judgement, setting: str) -> tuple[str, ...] | None:
    """What is set there, each value as it is typed; None where nobody knows."""
    found = getattr(judgement.settings, setting)
    if setting == "claims" and found is not None:
        return tuple(map(claim_text, found))
    if setting == "issuer" and found is not None:
        return tuple(each for each in (found, *(judgement.settings.other_issuers or ())) if each)
    return found if found is None or isinstance(found, tuple) else (str(found),)


def settings_shown(judgement: Judgement) -> tuple[str, ...]:
    """The settings that the acceptor has, and claims that an API asks for beside them."""
    own = tuple(judgement.acceptor.settings)
    return (*own, "claims") if judgement.settings.claims and "claims" not in own else own


class SettingsInset(Card):
    """One row for each setting. `tried` has the name of a setting and the values to try.

    While `state` says so, each has a field. `stops` are the parts that take the keyboard, by what they are for.
    """

    tried = Signal(str, object)

    def __init__(self, listed: ListedAcceptor, state: CardState | None = None, keeper: Keeper = NOBODY) -> None:
        super().__init__(None, "inset", radius=6, padding=12, above=8)
        px = theme.current().px
        self._listed, self._state = listed, state or CardState()
        self.chips: dict[tuple[str, str], ValueChip] = {}
        """By setting and value; "" stands for that none is set."""
        self.entries: dict[str, SettingEntry] = {}
        """The fields, by setting."""
        self._asked: dict[str, Any] = {}
        """What was tried since this was made, by setting."""
        self.said: list[str] = []
        """What it says, a text for each setting."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnMinimumWidth(0, px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        for name in settings_shown(listed.judgement):
            self._add(name)
        self.foot = CardFoot(listed, self._state, keeper)
        self.undo = self.foot.undo
        self.body.addWidget(self.foot)

    @property
    def stops(self) -> dict[str, QWidget]:
        """What takes the keyboard."""
        chips: dict[str, QWidget] = {f"chip {name} {one}": chip for (name, one), chip in self.chips.items()}
        entries = {f"field {name}": entry.edit for name, entry in self.entries.items()}
        return {**chips, **entries, **self.foot.stops}

    @property
    def first_field(self) -> str:
        """The part that edits the first setting, once each has a field."""
        return f"field {next(iter(settings_shown(self._listed.judgement)), '')}"

    def _add(self, name: str) -> None:
        judgement, row = self._listed.judgement, self._grid.rowCount()
        title, called = str(words.setting_words(name)), str(words.setting_title(judgement.acceptor, name))
        label = _name_of(title, called, setting_short(judgement.acceptor, name))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        lists = name in LISTS or name == "claims"
        if lists:
            content, said = self._list(name)
        elif self._state.editing:
            content, said = self._entry_of(name, title), ", ".join(values_of(judgement, name) or ())
        else:
            content, said = self._text(name)
        if lists and self._state.editing:
            content = self._with_entry(name, title, content)
        self._grid.addWidget(content, row, 1)
        self.said.append(f"{title} ({called}): {said}" if called != title else f"{title}: {said}")

    # --- fields -----------------------------------------------------------------------------------------------------

    def _with_entry(self, name: str, title: str, above: QWidget) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(4))
        column.addWidget(above)
        hint = tr("name or name=value, then Enter") if name == "claims" else tr("Add one or a list, then Enter")
        column.addWidget(self._entry(name, tr("Add to {setting}", setting=title), hint, lists=name != "claims"))
        box.setSizePolicy(as_high_as_needed())
        return box

    def _entry_of(self, name: str, title: str) -> QWidget:
        there = values_of(self._listed.judgement, name) or ()
        if name in SECONDS:
            found = getattr(self._listed.judgement.settings, name)
            there = (f"{found:g}",) if found is not None else ()
        hint = {"issuer": "https://login.example.com", "token_use": "access"}.get(name, tr("in seconds"))
        return self._entry(name, title, hint, text=" ".join(there), lists=False)

    def _entry(self, name: str, title: str, hint: str, *, text: str = "", lists: bool) -> SettingEntry:
        entry = SettingEntry(name, title, self._state, text=text, hint=hint, lists=lists)
        self.entries[name] = entry
        entry.taken.connect(lambda said: self._take(name, said))
        entry.left.connect(lambda: self.foot.edited.emit(False))
        return entry

    def _take(self, name: str, said: str) -> None:
        settings, entry = self._listed.judgement.settings, self.entries[name]
        lists = name in LISTS or name == "claims"
        found: TypedSetting = typed(name, said, self._there(name) if lists else ())
        if found.wrong is not None:
            entry.say(str(found.wrong))
            return
        if lists:
            entry.empty()
        else:
            self._state.drop(name)
            if not said.strip():  # as it was before it was tried
                self._ask(name, None)
                if name == "issuer":
                    self._ask("other_issuers", None)
        for setting, what in found.settings.items():
            if what != self._asked.get(setting, getattr(settings, setting)):
                self._ask(setting, what)

    def _list(self, name: str) -> tuple[QWidget, str]:
        judgement = self._listed.judgement
        there = values_of(judgement, name)
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
        chip.setAccessibleDescription(f"{words.setting_words(name)}, {tr('set there') if on else tr('to try')}")
        return chip

    def _try(self, name: str, one: str, *, on: bool) -> None:
        if not one:
            self._ask(name, ())
        elif name == "issuer":
            self._ask(name, one)
        elif on:
            self._ask(name, (*self._there(name), one))
        else:
            self._ask(name, tuple(each for each in self._there(name) if one not in (each, _shown_as(name, each))))

    def _there(self, name: str) -> tuple[Any, ...]:
        """The values of a list as they are by now: what was asked for last may not be judged yet."""
        found = self._asked.get(name)
        return (getattr(self._listed.judgement.settings, name) if found is None else found) or ()

    def _ask(self, name: str, what: Any) -> None:
        self._asked[name] = what
        self.tried.emit(name, what)

    def _text(self, name: str) -> tuple[QWidget, str]:
        judgement = self._listed.judgement
        there, found = values_of(judgement, name), getattr(judgement.settings, name)
        if there is None:
            spec = judgement.acceptor.settings[name]
            said = tr("Not known, taken to be the one of the token") if spec.assumed else tr("Not known")
        elif name in SECONDS:
            said = tr("{seconds} s", seconds=decimal(found, 0 if float(found).is_integer() else 1))
        elif not any(there):
            said = tr("None")
        else:
            said = ", ".join(there)
            text = MixedLabel(value(said), Role.MONO, max_width=None)
            text.setMinimumHeight(theme.current().px(20))
            return text, said
        return _words(said), said


def _name_of(title: str, called: str, short: str) -> QWidget:
    """The title of a setting, and below it the last part of what the acceptor calls it, as much as fits."""
    look, box = theme.current(), QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, look.px(4), 0, 0)
    column.setSpacing(0)
    label = MixedLabel(((title, _LABEL),), Role.SECONDARY, "text2")
    label.setToolTip(plain_tooltip(called))
    label.setAccessibleDescription(called if called != title else "")
    column.addWidget(label)
    if short.casefold() != title.casefold():
        own = PlainLabel(short, Role.MONO_SMALL, "text2", elide=Qt.TextElideMode.ElideMiddle)
        own.set_tip(called if called != short else "")
        column.addWidget(own)
    column.addStretch()
    box.setFixedWidth(look.px(LABEL_WIDTH))
    return box


def _shown_as(name: str, one: Any) -> str:
    return claim_text(one) if name == "claims" else str(one)


def _words(said: str) -> MixedLabel:
    label = MixedLabel(said, Role.SECONDARY, "text2", max_width=None)
    label.setMinimumHeight(theme.current().px(20))
    return label
