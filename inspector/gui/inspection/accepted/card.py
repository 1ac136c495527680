"""What an open row holds: the rules that fail first, what would have to change, the answer, and the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.acceptance import words
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Judgement
from inspector.core.acceptance.lasting_words import STOPS, is_told, key_change_sentences, lasting_sentence
from inspector.core.knowledge.acceptors import Acceptor
from inspector.core.text.display import elide
from inspector.core.text.language import mark, plural, tr
from inspector.gui.inspection.accepted.card_foot import NAME
from inspector.gui.inspection.accepted.card_state import CardState, HeldPlace, Keeper, NameWanted
from inspector.gui.inspection.accepted.first_line import basis_words, day
from inspector.gui.inspection.accepted.settings import SettingsInset
from inspector.gui.inspection.accepted.told import ORDER, look_of_rule, name_of, rules_of
from inspector.gui.model.acceptance.listed import ListedAcceptor
from inspector.gui.theme import theme
from inspector.gui.theme.looks import Look
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import BOLD, MixedLabel, Span, Style
from inspector.gui.widgets.layout import as_high_as_needed
from inspector.gui.widgets.wording import prose, value

TITLE, LINE = 92, 20
MOST_REMEDIES = 3
MOST_SAID = 800
_TITLE = Style(role=Role.BODY_MEDIUM)
_ANSWERS = (mark("It answers"), mark("Its log says"))
_UNLOOKED = Look("ignored", mark("Not looked at"), "text2", "mute_glyph", "inset", "hairline")
_SIDES = {
    words.Side.TOKEN: mark("Fix in the token:"), words.Side.CLIENT: mark("Fix at the client:"),
    words.Side.API: mark("Fix at the API:"),
}  # fmt: skip


class AcceptorCard(QWidget):
    """One of an acceptor. Made anew where it says something else; the keyboard stays on the value that it was on."""

    tried = Signal(str, str, object)
    """With the key of the row, the name of a setting and the values to try."""
    undone = Signal(str)
    """What is tried in the row of this key is to be taken back."""
    kept = Signal(str, str)
    """With the key of the row, and the name under which it becomes an API of the profile; "" for the one it has."""
    renamed = Signal(str, str)
    read_again = Signal(str)
    removed = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(as_high_as_needed())
        self._shown: tuple[ListedAcceptor, bool] | None = None
        self._all = False
        self._state = CardState()
        self.keeper = Keeper()
        self.why_not_called: Callable[[str, str], str] = lambda _name, _key: ""
        """Why a row cannot be called like that: with the name and the key of the row."""
        self._content: QWidget | None = None
        self._settings: SettingsInset | None = None
        self.passed: buttons.Button | None = None
        """What shows the rules that are passed, or hides them."""
        self.words = ""
        """All that it says."""
        self.brief = ""
        """What decides and what is to be done: as much as is read aloud when it opens."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def settings(self) -> SettingsInset | None:
        """The settings, if it has any."""
        return self._settings

    def show_listed(self, listed: ListedAcceptor, *, if_genuine: bool) -> None:
        """Say all of this one."""
        if (listed, if_genuine) != self._shown:
            self._make(listed, if_genuine=if_genuine)

    def _make(self, listed: ListedAcceptor, *, if_genuine: bool, then: str = "") -> None:
        """Make it anew; the keyboard goes on where it was, or at the part called `then`."""
        held = HeldPlace(self._settings.stops if self._settings is not None else {})
        for entry in self._settings.entries.values() if self._settings is not None else ():
            entry.edit.blockSignals(True)  # what is half typed is not taken because the field is another one
        on_passed = self.passed is not None and self.passed.hasFocus()
        self._shown = listed, if_genuine
        old, self._content = self._content, QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        self.setAccessibleName(name_of(listed.judgement))
        self.words = " ".join(self._fill(column, listed, if_genuine=if_genuine))
        self.setAccessibleDescription(self.words)
        self._column.addWidget(self._content)
        self._content.show()
        place = held.find_in(self._settings.stops, then or "undo") if self._settings is not None else None
        if then and self._settings is not None:
            place = self._settings.stops.get(then, place)
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
        elif on_passed and self.passed is not None:
            self.passed.setFocus(Qt.FocusReason.OtherFocusReason)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self.resized.emit()

    # --- what it says -----------------------------------------------------------------------------------------------

    def _fill(self, column: QVBoxLayout, listed: ListedAcceptor, *, if_genuine: bool) -> list[str]:
        judgement = listed.judgement
        said: list[str] = []
        if listed.answered is not None:
            said.append(_told(column, "clipboard", tr("Answered"), str(listed.answered)))
        for state in ORDER:
            look = look_of_rule(state, if_genuine=if_genuine)
            said += (self._rule(column, listed, each, look) for each in rules_of(judgement, state))
        passed = rules_of(judgement, State.PASSED)
        self.passed = None
        if passed:
            look = look_of_rule(State.PASSED, if_genuine=if_genuine)
            said.append(self._passed(column, judgement, look))
            if self._all:
                said += (
                    self._rule(column, listed, each, _UNLOOKED if each.case == words.UNLOOKED else look)
                    for each in passed
                )
        for remedy in words.remedies(judgement)[:MOST_REMEDIES]:
            said.append(_fix(column, tr(_SIDES[remedy.side]), str(remedy.told)))
        self.brief = " ".join(said)
        for title, text in zip(_ANSWERS, (words.reply_text(judgement), words.reply_log(judgement)), strict=True):
            said += [_told(column, "terminal", tr(title), elide(text, MOST_SAID), raw=True)] if text else []
        if (lasting := lasting_sentence(listed.now)) is not None:
            said.append(_told(column, "clock", tr(STOPS), lasting.told(listed.now.at)))
        if is_told(judgement.acceptor.keys):
            said.append(_told(column, "key", tr("New keys"), str(key_change_sentences(judgement.acceptor.keys))))
        self._settings = None
        if judgement.acceptor.settings or listed.own:
            said += self._inset(column, listed)
        source = source_of(judgement.acceptor)
        column.addWidget(MixedLabel(prose(source), Role.SECONDARY, "text3"))
        return [tr("Tried, not read."), *said, source] if listed.tried else [*said, source]

    def _inset(self, column: QVBoxLayout, listed: ListedAcceptor) -> list[str]:
        inset = self._settings = SettingsInset(listed, self._state, self.keeper)
        key, foot = listed.key, inset.foot
        inset.tried.connect(lambda name, values: self.tried.emit(key, name, values))
        foot.undone.connect(lambda: self._take_back(key))
        foot.edited.connect(self._edit)
        foot.naming_asked.connect(self._ask_name)
        foot.named.connect(lambda name: self._name(key, name))
        foot.read_again.connect(lambda: self.read_again.emit(key))
        foot.removed.connect(lambda: self.removed.emit(key))
        column.addWidget(inset)
        return inset.said

    def _take_back(self, key: str) -> None:
        self._state.drafts.clear()
        self._state.wrong.clear()
        self.undone.emit(key)

    def _edit(self, editing: bool) -> None:
        self._state.editing = editing
        self._again(self._settings.first_field if self._settings is not None and editing else "edit")

    def _ask_name(self, naming: NameWanted) -> None:
        before, self._state.naming = self._state.naming, naming
        self._state.drop(NAME)
        self._again("name" if naming is not NameWanted.NOTHING else before.value)

    def _name(self, key: str, name: str) -> None:
        naming = self._state.naming
        why = self.why_not_called(name, key) if naming is not NameWanted.NOTHING else ""
        field = self._settings.foot.name if self._settings is not None else None
        if why and field is not None:
            field.say(why)
            field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.resized.emit()
            return
        self._state.naming, self._state.editing = NameWanted.NOTHING, False
        self._state.drop(NAME)
        (self.renamed if naming is NameWanted.RENAME else self.kept).emit(key, name)

    def _again(self, then: str) -> None:
        if self._shown is not None:
            self._make(self._shown[0], if_genuine=self._shown[1], then=then)

    def _rule(self, column: QVBoxLayout, listed: ListedAcceptor, finding: RuleFinding, look: Look) -> str:
        title = words.rule_title(finding.rule.kind)
        sentence = str(words.sentence(finding, listed.judgement))
        _line(column, (look.icon, look.glyph), ((title, _TITLE),), prose(sentence, _values(finding)))
        return f"{title}, {look.word}: {sentence}"

    def _passed(self, column: QVBoxLayout, judgement: Judgement, look: Look) -> str:
        passed = len(words.passed_kinds(judgement))
        count = plural(passed, "{n} passed", "{n} passed") if passed else tr("None passed")
        titles = words.passed_titles(judgement)
        button = self.passed = buttons.link(tr("Hide them") if self._all else tr("Show them"))
        button.setAccessibleDescription(f"{count}: {titles}")
        button.clicked.connect(self._show_all)
        row = _line(column, (look.icon, look.glyph), ((count, _TITLE),), prose(titles))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return f"{count}: {titles}"

    def _show_all(self) -> None:
        self._all = not self._all
        self._again("")


def source_of(acceptor: Acceptor) -> str:
    """Of which date its rules are, and where they are from."""
    words_of = tr("Rules of {date}, {basis}: {source}.", date=day(acceptor.rules_of), basis=basis_words(acceptor.basis),
                  source=acceptor.source.rstrip("."))  # fmt: skip
    if not acceptor.confirmed:
        return words_of
    return f"{words_of} {tr('Confirmed with {version}.', version=acceptor.confirmed.rstrip('.'))}"


def _values(finding: RuleFinding) -> frozenset[str]:
    """What of a sentence is set in the fixed font: the values of the token and of the settings."""
    found: list[object] = []
    for each in finding.values.values():
        found += each if isinstance(each, list | tuple) else [each]
    return frozenset(one for one in found if isinstance(one, str))


def _line(
    column: QVBoxLayout, glyph: tuple[str, str], title: tuple[Span, ...], text: tuple[Span, ...], keep: str = ""
) -> QHBoxLayout:
    px = theme.current().px
    row = QHBoxLayout()
    row.setSpacing(px(10))
    row.addWidget(Glyph(*glyph, line=LINE), 0, Qt.AlignmentFlag.AlignTop)
    name = MixedLabel(title, Role.BODY_MEDIUM, "text1", max_width=None)
    name.setFixedWidth(px(TITLE))
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(MixedLabel(text, Role.BODY, "text2", keep=keep), 1, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)
    return row


def _told(column: QVBoxLayout, icon: str, title: str, text: str, *, raw: bool = False) -> str:
    """Add what is no rule; `raw` for what a server writes."""
    spans = value(text, keep="\n") if raw else prose(text)
    _line(column, (icon, "text2"), ((title, _TITLE),), spans, keep="\n" if raw else "")
    return f"{title}: {text}"


def _fix(column: QVBoxLayout, side: str, told: str) -> str:
    row = QHBoxLayout()
    row.setSpacing(theme.current().px(10))
    row.addWidget(Glyph("wrench", "text2", line=LINE), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(MixedLabel(((side, BOLD), (" ", BOLD), *prose(told)), Role.BODY, "text1"), 1)
    column.addLayout(row)
    return f"{side} {told}"
