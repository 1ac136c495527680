"""Choosing a token of the session to compare another one with: a list, the likeliest first, that typing filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.gui.actions.registry import Registry
from inspector.gui.model.workspace import Workspace
from inspector.gui.theme.looks import VERDICTS

if TYPE_CHECKING:  # it is made when somebody compares
    from inspector.core.journeys.likeliest import Likeness
    from inspector.core.journeys.row_facts import RowFacts
    from inspector.gui.finder.finder import Finder
    from inspector.gui.finder.model import Entry

CHOOSE = mark("↑ and ↓ choose, Enter compares, Esc closes")
MOST_JUDGED = 25
"""So many tokens of the same profile are judged for it that nobody has looked at: more would be felt."""
AT_ONCE = 250
"""So many are listed before the window has its turn; more than anybody sees at a time."""
MOST_DATED = 500
"""Of so many it is said when they expire: one that stands further down is found by what it is for."""


class TokenChoice(QObject):
    """Opens the finder with the other tokens there are; it is made when first opened."""

    def __init__(self, work: Workspace, registry: Registry, window: QMainWindow) -> None:
        super().__init__(window)
        self._work, self._window = work, window
        self.finder: Finder | None = None
        self._then: Callable[[str], None] = lambda _: None
        self._more: Iterator[Entry] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._list_more)
        registry.started.connect(self._on_started)
        work.selection.chosen.connect(self.close)
        work.cleared.connect(self.forget)

    def _on_started(self, action_id: str) -> None:
        """Something else was asked for."""
        if action_id != "compare":
            self.close()

    def ask(self, outcome_id: str, then: Callable[[str], None]) -> None:
        """Have a token chosen to compare this one with; `then` is given its id. A second time closes the list."""
        finder = self._finder()
        if finder.isVisible():
            finder.close_overlay()
            return
        self._then = then
        self._more = self.entries(outcome_id)
        name = visible(self._work.tokens.name_of(outcome_id))
        prompt = tr("Find a token by its name, scope or verdict")
        finder.show_entries(
            tr("Compare {token} with", token=name), prompt, tuple(islice(self._more, AT_ONCE)), tr(CHOOSE)
        )
        self._turn.start()

    def _list_more(self) -> None:
        """Some more with each turn of the event loop: there may be ten thousand."""
        if self.finder is None or not self.finder.isVisible():
            self._more = iter(())
            return
        entries = tuple(islice(self._more, AT_ONCE))
        self.finder.add_entries(entries, more=bool(entries))
        if entries:
            self._turn.start()

    def entries(self, outcome_id: str) -> Iterator[Entry]:
        """The other tokens, the likeliest first; last those that nobody has looked at yet."""
        from inspector.core.journeys.likeliest import likeliest_first

        tokens = self._work.tokens
        shown = tokens.facts.of(outcome_id)
        if shown is None:
            return iter(())
        if shown.profile_id is not None:
            for id_ in [each for each in tokens.ids_of(shown.profile_id) if each in tokens.unjudged][:MOST_JUDGED]:
                tokens.facts.of(id_)
        known = [facts for each in tokens.ids if (facts := tokens.facts.known(each)) is not None]
        unread = [id_ for id_ in tokens.ids if id_ in tokens.unjudged and id_ != outcome_id]
        return chain(self._known(likeliest_first(shown, known)), self._unread(unread))

    def _known(self, found: list[tuple[Likeness, RowFacts]]) -> Iterator[Entry]:
        from inspector.core.journeys.likeliest import Likeness
        from inspector.gui.finder.model import Entry
        from inspector.gui.sidebar.rows import day_or_time, purpose_of

        now = self._work.services.now()
        groups = {
            Likeness.OTHER_VERDICT: tr("Same client, another verdict"),
            Likeness.CLIENT: tr("Same client"),
            Likeness.ISSUER: tr("Same issuer"),
            Likeness.CASE: tr("Same case"),
            Likeness.NOTHING: tr("Other tokens"),
        }
        words = {verdict: look.word for verdict, look in VERDICTS.items()}
        for place, (like, facts) in enumerate(found):
            look = VERDICTS[facts.verdict]
            expires = ""
            if facts.expires is not None and place < MOST_DATED:
                expires = tr("exp {when}", when=day_or_time(facts.expires, now))
            detail = ", ".join(filter(None, (words[facts.verdict], purpose_of(facts), expires)))
            yield Entry(facts.id, visible(facts.name), groups[like], detail, (), look.icon, look.glyph)

    def _unread(self, ids: list[str]) -> Iterator[Entry]:
        from inspector.gui.finder.model import Entry

        tokens, group = self._work.tokens, tr("Not looked at yet")
        for id_ in ids:
            stored = tokens.unjudged.get(id_)
            name = visible(stored.name) if stored is not None else visible(tokens.name_of(id_))
            if name:  # else it is gone by now
                yield Entry(id_, name, group)

    def close(self) -> None:
        """Close it if it is open: something else was asked for."""
        if self.finder is not None:
            self.finder.close_overlay()

    def forget(self) -> None:
        """Have nothing to choose from any more, and nothing of what was typed."""
        self.close()
        finder, self.finder, self._then, self._more = self.finder, None, lambda _: None, iter(())
        if finder is not None:
            finder.deleteLater()

    def _finder(self) -> Finder:
        from inspector.gui.finder.finder import Finder

        if self.finder is None:
            self.finder = Finder(self._window.centralWidget() or self._window)
            self.finder.chosen.connect(self._on_chosen)
        return self.finder

    def _on_chosen(self, outcome_id: str) -> None:
        then, self._then = self._then, lambda _: None
        then(outcome_id)
