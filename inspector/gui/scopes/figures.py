"""What asking would cost, as three figures: requests, time, tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.core.exploration.exploration import AskKind
from inspector.core.exploration.planned import ExplorationPlan
from inspector.core.knowledge.providers import provider
from inspector.core.text.language import plural, tr
from inspector.core.text.times import duration
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.layout import Card

BILLED = frozenset({"cognito"})
"""Providers that are known to bill each token of a machine (aws.amazon.com/cognito/pricing, M2M token requests)."""


class PlanFigures(Card):
    """Each figure over what it counts."""

    def __init__(self) -> None:
        super().__init__("hairline", "inspect", radius=8, padding=0)
        px = theme.current().px
        line = QHBoxLayout()
        line.setSpacing(0)
        self.body.addLayout(line)
        self._figures: list[tuple[MixedLabel, MixedLabel]] = []
        for place in range(3):
            if place:
                line.addWidget(_Divider())
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(px(16), px(10), px(10), px(10))
            column.setSpacing(px(2))
            figure = MixedLabel("", Role.METRIC, "text1", max_width=None)
            caption = MixedLabel("", Role.SECONDARY, "text2", max_width=None)
            column.addWidget(figure)
            column.addWidget(caption)
            column.addStretch(1)
            self._figures.append((figure, caption))
            line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> tuple[str, ...]:
        """Each figure with what it counts."""
        return tuple(f"{figure.text()} {caption.text()}" for figure, caption in self._figures)

    def show_plan(self, plan: ExplorationPlan | None) -> None:
        """Show what would be sent; dashes while that is being counted, and where it cannot be."""
        for (figure, caption), (number, words) in zip(self._figures, figures(plan), strict=True):
            figure.set_spans(number)
            caption.set_spans(words)
        self.setAccessibleName(tr("What asking takes"))
        self.setAccessibleDescription(", ".join(self.words))


class _Divider(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)
        theme.current().changed.connect(self.update)

    def paintEvent(self, event: object) -> None:
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color("hairline"))
        painter.end()


def figures(plan: ExplorationPlan | None) -> tuple[tuple[str, str], ...]:
    """The three figures of a plan with their words."""
    if plan is None:
        return ("–", tr("requests")), ("–", tr("one at a time, with a pause")), ("–", tr("tokens"))
    short = tr(provider(plan.profile.provider).short)
    billed = tr("tokens; {who} bills each", who=short)
    perhaps = tr("tokens; the provider may bill each")
    return (
        (str(plan.requests), _requests(plan)),
        (
            tr("about {duration}", duration=duration(plan.seconds)),
            tr("one at a time, with a pause") if plan.requests > 1 else tr("one request"),
        ),
        (tr("up to {n}", n=len(plan.asks)), billed if plan.profile.provider in BILLED else perhaps),
    )


def _requests(plan: ExplorationPlan) -> str:
    alone = sum(ask.kind is AskKind.ALONE for ask in plan.asks)
    together = any(ask.kind is AskKind.TOGETHER for ask in plan.asks)
    if not alone:
        words = tr("request, with no scope") if plan.requests == 1 else tr("requests, one for a token with no scope")
    elif together:
        words = tr("requests: {alone} alone, all, none", alone=alone)
    else:
        words = tr("requests: {alone} alone, none", alone=alone)
    if plan.searches:
        searches = plural(plan.searches, "{n} to find the token URL", "{n} to find the token URL")
        words = f"{words}, {searches}"
    return words
