"""What the API expects, for one inspection: issuer, audience, keys, clients, scopes, kind of token, leeway."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from inspector.core.checks.verdict import ASYMMETRIC_ALGORITHMS, DEFAULT_LEEWAY_S, MAX_LEEWAY_S, Expectation
from inspector.core.keys.algorithms import HMAC_BITS
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr
from inspector.gui.widgets.disclosure import Disclosure
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit

ALL, ANY = "all", "any"
DEFAULT, ANY_USE = "", "any"
KNOWN_ALGORITHMS = (*ASYMMETRIC_ALGORITHMS, *HMAC_BITS)
USES = {None: mark("Any"), "access": mark("Access token"), "id": mark("ID token")}

HINTS = {
    "clients": mark("Whoever asked for the token; several with spaces between, and one of them is enough."),
    "scopes": mark("What the API asks for, with spaces between."),
    "token_use": mark("The kind of token that the API takes. Any leaves the kind open."),
    "leeway": mark("How far two clocks may differ, where your API allows for that."),
    "algorithms": mark("What the API accepts, with spaces between."),
}


class Expectations(Disclosure):
    """What is left empty stays as the profile has it."""

    edited = Signal()
    """A field may say something else now."""

    def __init__(self) -> None:
        super().__init__(tr("What the API expects"))
        self._also: Callable[[], int] = int
        self.clients = line_edit("")
        self.scopes = line_edit(tr("None needed"))
        self.scope_rule, self.token_use = Choice(), Choice()
        self.scope_rule.add(tr("All of them"), ALL)
        self.scope_rule.add(tr("One of them is enough"), ANY)
        self.leeway = line_edit(f"{DEFAULT_LEEWAY_S}", mono=False)
        self.algorithms = line_edit(tr("All public-key algorithms"))
        self.rows = {
            "clients": FieldRow(tr("Client IDs"), self.clients),
            "scopes": FieldRow(tr("Scopes"), self.scopes),
            "scope_rule": FieldRow(tr("Scopes needed"), self.scope_rule),
            "token_use": FieldRow(tr("Token use"), self.token_use),
            "leeway": FieldRow(tr("Leeway"), self.leeway, aside=tr("seconds")),
            "algorithms": FieldRow(tr("Algorithms"), self.algorithms),
        }
        self._offer_uses(None)
        for name, hint in HINTS.items():
            self.rows[name].set_hint(tr(hint))
        for row in self.rows.values():
            self.column.addWidget(row)
        for edit in self._edits:
            edit.textChanged.connect(self._summarise)
        self.scope_rule.currentIndexChanged.connect(self._summarise)
        self.token_use.currentIndexChanged.connect(self._summarise)

    @property
    def _edits(self) -> tuple[QLineEdit, ...]:
        return self.clients, self.scopes, self.leeway, self.algorithms

    @property
    def changed(self) -> int:
        """How many of the fields say something."""
        chosen = (self.scope_rule.value() != ALL, self.token_use.value() != DEFAULT)
        return sum(bool(edit.text().strip()) for edit in self._edits) + sum(chosen)

    def lead_with(self, rows: Iterable[FieldRow], changed: Callable[[], int]) -> None:
        """Have these rows before the others; `changed` tells how many of them say something."""
        leading = tuple(rows)
        for at, row in enumerate(leading):
            self.column.insertWidget(at, row)
        for row in reversed(leading):  # Tab goes through them in the order in which they lie on each other
            row.lower()
        self._also = changed

    def summarise(self) -> None:
        """Say how many fields say something, those before the others too."""
        self.show_changed(self.changed + self._also())

    def _summarise(self) -> None:
        self.summarise()
        self.edited.emit()

    def show_defaults(self, expected: Expectation) -> None:
        """Show in the empty fields what holds without them."""
        self.clients.setPlaceholderText(" ".join(expected.client_ids) or tr("Any client"))
        self._offer_uses(expected.token_use)
        self.leeway.setPlaceholderText(f"{expected.leeway_s:g}")

    def _offer_uses(self, default: str | None) -> None:
        """The default first, then the others; what was chosen stays."""
        chosen = self.token_use.value()
        blocked = self.token_use.blockSignals(True)
        self.token_use.clear()
        self.token_use.add(tr("{use} (default)", use=tr(USES.get(default, USES[None]))), DEFAULT)
        for use, text in USES.items():
            if use != default:
                self.token_use.add(tr(text), use or ANY_USE)
        self.token_use.setCurrentIndex(max(0, self.token_use.findData(chosen)))
        self.token_use.blockSignals(blocked)
        self._summarise()

    def apply(self, base: Expectation) -> Expectation:
        """`base` with what was entered here in its place."""
        leeway = _seconds(self.leeway.text())
        return replace(
            base,
            client_ids=_words(self.clients) or base.client_ids,
            scopes=_words(self.scopes) or base.scopes,
            any_scope=self.scope_rule.value() == ANY,
            token_use=_use(self.token_use.value(), base.token_use),
            leeway_s=base.leeway_s if leeway is None else leeway,
            own_leeway=leeway is not None,
            algorithms=_words(self.algorithms) or base.algorithms,
        )

    def texts(self) -> tuple[str, ...]:
        """What stands in each field, for `set_texts`."""
        return *(edit.text() for edit in self._edits), self.scope_rule.value(), self.token_use.value()

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Have these in the fields."""
        *typed, rule, use = texts
        for edit, text in zip(self._edits, typed, strict=True):
            edit.setText(text)
        self.scope_rule.choose(rule)
        self.token_use.choose(use)
        self._summarise()

    def problems(self) -> Iterator[tuple[str, str]]:
        """The name of each field that cannot be used, and why."""
        text = self.leeway.text().strip()
        if text and _seconds(text) is None:
            yield "leeway", tr("The leeway is a number of seconds from 0 to {most}.", most=MAX_LEEWAY_S)
        unknown = next((name for name in _words(self.algorithms) if name not in KNOWN_ALGORITHMS), None)
        if unknown is not None:
            yield (
                "algorithms",
                tr("{name} is not known here. Write names such as RS256 or ES256.", name=elide(visible(unknown), 40)),
            )

    def clear(self) -> None:
        """Back to what the profile says."""
        for edit in self._edits:
            edit.clear()
        self.scope_rule.choose(ALL)
        self.token_use.choose(DEFAULT)
        self._summarise()


def _words(edit: QLineEdit) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s,]+", edit.text()) if word)


def _use(chosen: str, default: str | None) -> str | None:
    return {DEFAULT: default, ANY_USE: None}.get(chosen, chosen)


def _seconds(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value <= MAX_LEEWAY_S else None
