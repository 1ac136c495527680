"""Below the keys: where they came from and how old they are, and whether they are saved with the profile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySet, Origin
from inspector.core.network.exchange import Exchange
from inspector.core.profiles.profile import Profile
from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.times import milliseconds
from inspector.gui.theme import theme
from inspector.gui.theme.looks import KID_SHOWN
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.inset import Inset
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, Span, Style
from inspector.gui.widgets.layout import FlowLayout
from inspector.gui.widgets.wording import sentence, value

SAVE, FORGET = mark("Save keys with the profile"), mark("Forget saved keys")
SOURCE_LABELS = {
    Origin.ISSUER: mark("Issuer"),
    Origin.URL: mark("Address"),
    Origin.FILE: mark("File"),
    Origin.SECRET: mark("Secret"),
}
MOST_CHANGES = 5
_PLAIN = Style(role=Role.SECONDARY)
_REMARK = Style(role=Role.SECONDARY, token="text2")


class Provenance(QWidget):
    """Issuer, requests, age, what changed since the fetch before, and what went wrong on the way."""

    def __init__(self, outcome: Outcome | None = None, now: float = 0.0) -> None:
        super().__init__()
        self._outcome = outcome
        self._age = ""
        self._fetched: MixedLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        if outcome is None or not (rows := _rows(outcome)):
            return
        inset = Inset()
        column.addWidget(PlainLabel(tr("Where the keys came from"), Role.SECONDARY_BOLD, "text2"))
        column.addWidget(inset)
        for label, spans in rows:
            added = inset.add(label, spans)
            if label in (tr("Fetched"), tr("Read")) and isinstance(added, MixedLabel):
                self._fetched = added
        self.tick(now)

    def tick(self, now: float) -> None:
        """Say how old the keys are by now."""
        keys = _keys_of(self._outcome)
        if self._fetched is None or self._outcome is None or keys is None or keys.fetched_at is None:
            return
        when = {"moment": times.moment(keys.fetched_at, now), "age": age(keys.fetched_at, now)}
        version = _tls(self._outcome)
        words = (
            tr("{moment}, {age}, over TLS {version}", **when, version=version)
            if version
            else tr("{moment}, {age}", **when)
        )
        if words != self._age:
            self._age = words
            self._fetched.set_spans(((words, _PLAIN),))


class SavedKeys(QWidget):
    """Keeps the shown keys with a profile of the user's, or takes them out of it."""

    save_asked = Signal(bool)
    """Whether the keys are to be saved with the profile, or taken out of it."""

    def __init__(self) -> None:
        super().__init__()
        self.save, self.forget = buttons.secondary(tr(SAVE), height=28), buttons.secondary(tr(FORGET), height=28)
        self.save.clicked.connect(lambda: self.save_asked.emit(True))
        self.forget.clicked.connect(lambda: self.save_asked.emit(False))
        self.words = MixedLabel((), Role.SECONDARY, "text2")
        line = FlowLayout(gap=8)
        line.addWidget(self.save)
        line.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(6))
        column.addWidget(self.words)
        column.addLayout(line)
        self.hide()

    def show_saving(self, profile: Profile | None, keys: KeySet | None, now: float) -> None:
        """Offer what can be done with `keys` and `profile`; nothing where there is no profile of the user's."""
        saved = profile is not None and bool(profile.saved_keys)
        can_save = profile is not None and can_be_saved(keys) and keys is not None
        changed = profile is not None and keys is not None and keys.document != profile.saved_keys
        self.save.setVisible(can_save and changed)
        self.forget.setVisible(saved)
        self.words.set_spans(_saved_words(profile, now) if saved and profile is not None else tr(UNSAVED))
        self.setVisible(saved or can_save)


UNSAVED = mark("Saved with the profile, these keys still serve where the issuer cannot be reached.")


def _saved_words(profile: Profile, now: float) -> str:
    try:
        if profile.saved_keys_at:
            when = times.moment(times.parse_moment(profile.saved_keys_at), now)
            return tr(
                "Keys are saved with {name}, as fetched {when}, for when the issuer cannot be reached.",
                name=profile.name,
                when=when,
            )
    except ValueError:
        pass  # a profile file may hold any text there
    return tr("Keys are saved with {name}, for when the issuer cannot be reached.", name=profile.name)


def can_be_saved(keys: KeySet | None) -> bool:
    """Whether these are published keys, fetched and without any secret part."""
    return keys is not None and bool(keys.document) and not keys.source.origin.chosen and not keys.source.saved


def age(fetched_at: float, now: float) -> str:
    """How long ago: "just now", "12 s ago", "12 min ago", "2 h ago"."""
    passed = now - fetched_at
    return tr("just now") if passed < 1 else times.ago(times.coarse(passed))


def _keys_of(outcome: Outcome | None) -> KeySet | None:
    return outcome.inspection.key_set if outcome is not None and outcome.inspection is not None else None


def _rows(outcome: Outcome) -> list[tuple[str, tuple[Span, ...]]]:
    keys = _keys_of(outcome)
    rows: list[tuple[str, tuple[Span, ...]]] = []
    base = ""
    if keys is not None:
        name = value(elide(keys.source.name, 256))
        saved = ((f"   {tr('as saved with the profile')}", _REMARK),) if keys.source.saved else ()
        rows.append((tr(SOURCE_LABELS[keys.source.origin]), (*name, *saved)))
        base = keys.source.name if keys.source.origin is Origin.ISSUER else ""
    rows += [_request_row(exchange, base) for exchange in outcome.key_exchanges]
    if keys is not None and keys.fetched_at is not None:
        rows.append((tr("Read") if keys.source.origin.chosen else tr("Fetched"), ()))
    if keys is not None and (keys.added or keys.removed):
        rows.append((tr("Changed"), _changes(keys)))
    if keys is not None and outcome.keys_problem:
        rows.append((tr("Note"), ((visible(str(outcome.keys_problem)), _PLAIN),)))
    return rows


def _changes(keys: KeySet) -> tuple[Span, ...]:
    """Which keys came and went since the fetch before."""
    words = tr("Since the fetch before: added {added}; removed {removed}.")
    if not keys.removed:
        words = tr("Since the fetch before: added {added}.")
    elif not keys.added:
        words = tr("Since the fetch before: removed {removed}.")
    return sentence(words, _PLAIN, added=_listed(keys.added), removed=_listed(keys.removed))


def _listed(names: tuple[str, ...]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for i, name in enumerate(names[:MOST_CHANGES]):
        shown = value(elide(name, KID_SHOWN)) if name else ((tr("a key without a name"), _PLAIN),)
        spans += [(", ", _PLAIN)] * bool(i) + list(shown)
    left = len(names) - MOST_CHANGES
    if left <= 0:
        return tuple(spans)
    # {names} are spans, so their place stays open here and is filled by `sentence`.
    words = plural(left, "{names} and {n} more", "{names} and {n} more", names="{names}")
    return sentence(words, _PLAIN, names=tuple(spans))


def _request_row(exchange: Exchange, base: str) -> tuple[str, tuple[Span, ...]]:
    url = exchange.sent.url
    label = tr("Discovery") if "/.well-known/o" in url else tr("Key set")
    path = url.removeprefix(base) if base else url
    if exchange.response is not None:
        count = len(exchange.response.body)
        size = plural(count, "{count} byte", "{count} bytes", count=grouped(count))
        said = f"{exchange.response.status}, {milliseconds(exchange.response.elapsed_ms)}, {size}"
    else:
        said = str(exchange.failure.message) if exchange.failure else tr("no answer")
    return label, (*value(elide(path, 160)), (f"   {visible(said)}", _REMARK))


def _tls(outcome: Outcome) -> str:
    sessions = (exchange.tls for exchange in outcome.key_exchanges)
    return next((str(session.version) for session in sessions if session is not None), "")
