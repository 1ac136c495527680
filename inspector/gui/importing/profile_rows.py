"""The profile that a definition would make: a row for each member, with the line it comes from."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.definitions.proposal import FieldChange, MissingValue, Proposal
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.gui.importing.finding_card import coded
from inspector.gui.importing.words import SHOWN, label_of, listed, missing_words
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.chips import ResultChip, ScopeOutcome
from inspector.gui.widgets.form_fields import FieldRow, line_edit
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MONO, PLAIN, MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import FlowLayout, Hairline, as_high_as_needed
from inspector.gui.widgets.wording import value

LABEL_WIDTH = 118
MOST_SHOWN, MOST_SCOPES = 300, 60
_BEFORE = Style(role=Role.MONO, token="text2", strike=True)
_BETWEEN = Style(role=Role.BODY, token="text2")
_MISSING = Style(token="warn_text")


class SecretWords(NamedTuple):
    """What becomes of a secret: an icon, a sentence, and a button where something can be done about it."""

    icon: str
    spans: tuple[Span, ...]
    button: QWidget | None = None


class MemberRow(QWidget):
    """A label, what stands beside it, and at the end a line number or a glyph; a hairline below."""

    def __init__(self, label: str, content: QWidget, end: QWidget | None = None) -> None:
        super().__init__()
        px = theme.current().px
        self.setSizePolicy(as_high_as_needed())
        name = MixedLabel(((label, PLAIN),), Role.SECONDARY, "text2")
        name.setFixedWidth(px(LABEL_WIDTH))
        line = QHBoxLayout()
        line.setContentsMargins(px(4), px(6), px(4), px(6))
        line.setSpacing(px(12))
        line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(content, 1)
        if end is not None:
            line.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Hairline())


def line_label(line: int | None) -> QWidget | None:
    """Where a value stands in the file; None where that is not known."""
    if line is None:
        return None
    return PlainLabel(tr("line {line}", "where in a file", line=line), Role.SECONDARY, "text2")


def member_rows(
    proposal: Proposal, profile: Profile, filled: Callable[[str], bool], secret: SecretWords
) -> list[QWidget]:
    """The rows of a profile with what was filled in. `filled` tells whether something was, for a missing member."""
    lines = {origin.field: origin.line for origin in proposal.origins}
    missing = {origin.field: origin.written for origin in proposal.origins if origin.missing and origin.asks_for}
    named = provider(profile.provider)
    rows: list[QWidget] = [MemberRow(tr("Provider"), MixedLabel(((tr(named.label), PLAIN),), Role.BODY))]
    of_provider = [each.name for each in named.fields]
    for member in (*of_provider, *(each for each in SHOWN if each not in of_provider)):
        label = label_of(profile, member)
        if member == "secret":
            if secret.spans:
                rows.append(MemberRow(label, _secret_words(secret), line_label(proposal.secret_line)))
        elif member in missing and not filled(member):
            said = MixedLabel(tuple((text, _MISSING) for text, _ in coded(missing_words(missing[member]))), Role.BODY)
            rows.append(MemberRow(label, said, Glyph("warn", "warn_glyph", line=20)))
        elif member == "scopes":
            if profile.scopes:
                rows.append(MemberRow(label, _scopes(profile, proposal.scopes_unknown), line_label(lines.get(member))))
        elif shown := text_of(getattr(profile, member)):
            spans = value(elide(shown, MOST_SHOWN), MONO, keep="\n")
            rows.append(MemberRow(label, MixedLabel(spans, Role.MONO, max_width=None), line_label(lines.get(member))))
    return rows


def text_of(member: object) -> str:
    """A member of a profile as it is shown: lists with spaces between, pairs with an equals sign."""
    if isinstance(member, str):
        return member
    if isinstance(member, tuple):
        return "\n".join("=".join(map(str, each)) if isinstance(each, tuple) else str(each) for each in member)
    return str(member) if member else ""


def _secret_words(secret: SecretWords) -> QWidget:
    box = QWidget()
    box.setSizePolicy(as_high_as_needed())
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.current().px(8))
    token = "warn_glyph" if secret.icon == "warn" else "text2"
    line.addWidget(Glyph(secret.icon, token, 14, line=20), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(MixedLabel(secret.spans, Role.BODY), 1)
    if secret.button is not None:
        line.addWidget(secret.button, 0, Qt.AlignmentFlag.AlignTop)
    return box


def _scopes(profile: Profile, unknown: tuple[str, ...]) -> QWidget:
    box = QWidget()
    flow = FlowLayout(box)
    for scope in profile.scopes[:MOST_SCOPES]:
        chip = ResultChip(scope, ScopeOutcome.UNDEFINED if scope in unknown else ScopeOutcome.PROPOSED)
        flow.addWidget(chip)
    if (more := len(profile.scopes) - MOST_SCOPES) > 0:
        flow.addWidget(PlainLabel(plural(more, "and {n} more", "and {n} more"), Role.SECONDARY, "text2"))
    box.setSizePolicy(as_high_as_needed())
    return box


class GapField(FieldRow):
    """A field for what the file does not say. `filled` has what was typed."""

    filled = Signal(str, str)

    def __init__(
        self, asked: MissingValue, member: str, label: str, text: str, others: tuple[str, ...], placeholder: str = ""
    ) -> None:
        self.edit: QLineEdit = line_edit(placeholder)
        self.edit.setText(text)
        super().__init__(label, self.edit)
        self.asked, self.member = asked, member
        words = coded(missing_words(asked.written))
        if others:
            words = (*words, (" ", PLAIN), (tr("Also for {names}.", names=visible(listed(others))), PLAIN))
        self._words = words
        self._why = MixedLabel(words, Role.SECONDARY, "text2")
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._why)
        self.edit.setAccessibleDescription(self._why.text())
        self.edit.textEdited.connect(lambda text: self.filled.emit(self.asked.name, text))

    def show_known(self, known: str) -> None:
        """Say that it may stay empty where what else is filled in tells it."""
        said = (
            coded(tr("It follows from the rest: `{value}`.", value=elide(known, MOST_SHOWN))) if known else self._words
        )
        self._why.set_spans(said)
        self.edit.setAccessibleDescription(self._why.text())

    def show_text(self, text: str) -> None:
        """Have what was filled in elsewhere."""
        if text != self.edit.text():
            self.edit.setText(text)


class ChangeRow(QWidget):
    """A member of the user's profile that the file has otherwise: old, new, and a tick. `kept` tells if it stays."""

    kept = Signal(str, bool)

    def __init__(self, change: FieldChange, label: str, line: int | None, *, on: bool) -> None:
        super().__init__()
        px = theme.current().px
        self.change = change
        self.tick = QCheckBox(visible(label).replace("&", "&&"))
        self.tick.setChecked(on)
        before, after = (elide(text, MOST_SHOWN) for text in (change.before, change.after))
        self.tick.setAccessibleName(visible(label))
        self.tick.setAccessibleDescription(
            tr("{before} becomes {after}", before=visible(before) or tr("Empty"), after=visible(after) or tr("Empty"))
        )
        self.tick.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tick.toggled.connect(lambda ticked: self.kept.emit(change.field, not ticked))
        old = value(before, _BEFORE) if before else ((tr("Empty"), PLAIN),)
        new = value(after, MONO) if after else ((tr("Empty"), PLAIN),)
        words = MixedLabel((*old, (" → ", _BETWEEN), *new), Role.MONO, max_width=None)
        row = QHBoxLayout()
        row.setContentsMargins(px(4), px(6), px(4), px(6))
        row.setSpacing(px(12))
        self.tick.setMinimumWidth(px(LABEL_WIDTH))
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        if (end := line_label(line)) is not None:
            row.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())
        self.setSizePolicy(as_high_as_needed())
