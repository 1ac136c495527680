"""What is said of all acceptors before each says what it does: a token is out of date, or none of them reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.acceptance.judging import Judgement
from inspector.core.text import times
from inspector.core.text.language import plural, tr
from inspector.core.tokens.token import Kind
from inspector.gui.model.acceptance.listed import DateSides, ListedAcceptors, Overall
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import BOLD, MixedLabel
from inspector.gui.widgets.layout import Card, as_high_as_needed
from inspector.gui.widgets.wording import prose

MOST_NAMED = 3
HOUR_S = 3600
"""Up to so long ago, minutes are told and no seconds: the sentence is made once a minute."""


def remark_words(result: ListedAcceptors) -> str:
    """What is true of all of them; "" where there is nothing to say."""
    if result.remark is Overall.OPAQUE:
        return tr("These read JWTs only. An opaque token needs introspection.")
    if result.remark is Overall.UNREADABLE:
        encrypted = result.inspection.token.kind is Kind.JWE
        why = tr("it is encrypted, and they read signed JWTs only") if encrypted else tr("it is not a readable JWT")
        return _refused(result.refusing, len(result.rows), why)
    if result.remark is Overall.OUT_OF_DATE and result.dates is not None:
        words = _refused(len(result.dates.refusing), len(result.rows), _why(result.dates))
        return f"{words} {_not_looking(result.dates)}".strip()
    if result.remark is Overall.LATE and result.dates is not None:
        return _late(result.dates)
    return ""


def caption(result: ListedAcceptors) -> tuple[str, str]:
    """Under what condition the list holds, and why; empty where it holds as it is."""
    fixed = result.remark is Overall.OUT_OF_DATE
    if fixed and result.if_genuine:
        return tr("Once that is fixed, and if genuine"), tr("Nobody has checked the signature.")
    if fixed:
        return tr("Once that is fixed"), tr("The list is as if the token were in date.")
    if result.if_genuine:
        return tr("If genuine"), tr("Nobody has checked the signature.")
    return "", ""


def _refused(count: int, all_: int, why: str) -> str:
    if count == all_:
        return tr("Every one of these refuses it: {why}.", why=why)
    return plural(count, "{n} of {all} refuses it: {why}.", "{n} of {all} refuse it: {why}.", all=all_, why=why)


def _why(dates: DateSides) -> str:
    values, case = dates.finding.values, dates.finding.case
    off = values.get("off")
    if case == "expired" and isinstance(off, int | float):
        return tr("it expired {ago}", ago=times.ago(off if off >= HOUR_S else times.coarse(off)))
    if case == "early" and isinstance(off, int | float):
        return tr("it is valid only {ahead}", ahead=times.ahead(times.coarse(off)))
    if case == "future":
        return tr("its issue time lies ahead")
    return tr("it was issued too long ago")


def _not_looking(dates: DateSides) -> str:
    if not dates.others:
        return ""
    count = len(dates.others)
    return plural(count, "{names} does not refuse it for that.", "{names} do not refuse it for that.",
                  names=_named(dates.others))  # fmt: skip


def _late(dates: DateSides) -> str:
    """Who allows how much and who does not, in the seconds that it is late or early."""
    off = dates.finding.values.get("off")
    seconds = round(abs(off)) if isinstance(off, int | float) else 0
    most = max(dates.allowing, key=_allowance)
    refusing, allowing = _named(dates.refusing), _named((most,))
    late = dates.finding.case == "expired"
    text = (
        tr("{seconds} s late: {refusing} refuse it, {allowing} accepts up to {most} s.", seconds=seconds,
           refusing=refusing, allowing=allowing, most=f"{_allowance(most):g}")
        if late
        else tr("{seconds} s early: {refusing} refuse it, {allowing} accepts up to {most} s.", seconds=seconds,
                refusing=refusing, allowing=allowing, most=f"{_allowance(most):g}")
    )  # fmt: skip
    if len(dates.refusing) == 1:
        text = (
            tr("{seconds} s late: {refusing} refuses it, {allowing} accepts up to {most} s.", seconds=seconds,
               refusing=refusing, allowing=allowing, most=f"{_allowance(most):g}")
            if late
            else tr("{seconds} s early: {refusing} refuses it, {allowing} accepts up to {most} s.", seconds=seconds,
                    refusing=refusing, allowing=allowing, most=f"{_allowance(most):g}")
        )  # fmt: skip
    return text


def _allowance(judgement: Judgement) -> float:
    found = (each.values.get("expected") for each in judgement.findings if each.case == "late")
    return max((float(each) for each in found if isinstance(each, int | float)), default=0.0)


def _named(judgements: tuple[Judgement, ...]) -> str:
    names = list(dict.fromkeys(each.name or each.acceptor.short for each in judgements))
    first, left = ", ".join(names[:MOST_NAMED]), len(names) - MOST_NAMED
    if left > 0:
        return plural(left, "{names} and {n} other", "{names} and {n} others", names=first)
    if len(names) > 1:
        return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])
    return first


class RemarkCard(Card):
    """One sentence with a glyph."""

    def __init__(self) -> None:
        super().__init__("hairline", "inset", radius=8, padding=12, above=9)
        self.setSizePolicy(as_high_as_needed())
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(10))
        self._glyph = Glyph("info", "text2", line=20)
        self._text = MixedLabel((), Role.BODY, "text1")
        self.words = ""
        """What it says."""
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.body.addLayout(row)

    def say(self, words: str, remark: Overall | None) -> None:
        """Say this; it is hidden where there is nothing to say."""
        self.words = words
        self.setVisible(bool(words))
        over = remark is Overall.OUT_OF_DATE
        self._glyph.show_icon("clock" if over or remark is Overall.LATE else "info", "text2")
        self._text.set_spans(prose(words))


class Caption(QWidget):
    """The condition under which the list holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(as_high_as_needed())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._text = MixedLabel((), Role.BODY, "text2")
        column.addWidget(self._text)

    def say(self, title: str, why: str) -> None:
        """Say this; it is hidden where there is no condition."""
        self.setVisible(bool(title))
        self._text.set_spans(((title, BOLD), ("  ", BOLD), *prose(why)))
