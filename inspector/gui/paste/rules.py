"""What a pasted token is compared with: a profile, or what is typed in the place of its rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import ProfilesByIssuer
from inspector.core.profiles.endpoints import expectation, expected_by
from inspector.core.profiles.profile import Profile
from inspector.core.text.language import tr
from inspector.core.text.urls import is_url
from inspector.core.tokens.token import Token
from inspector.gui.model.choices.defaults import expected_without_profile
from inspector.gui.paste.expectations import Expectations
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit

AUTO, NONE = "", "none"
"""The profile follows from the token's issuer and client, or there is to be none."""
CHOSEN, CONFIRMED = "chosen", "confirmed"
"""A listed token was chosen, and this was expected of it; the keys of this issuer were asked for."""
Filled = Mapping[str, tuple[str, str | None]]
"""By the name of a field: why it says something, and the issuer of the token for which it does."""


class Rules(QObject):
    """The profile follows the token's issuer until the user chooses one."""

    edited = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.profile = Choice()
        self.issuer = line_edit("https://")
        self.audience = line_edit("")
        self.expectations = Expectations()
        self.chosen_by_hand = False
        """Whether the profile was chosen by the user, and not by the token's issuer."""
        self.rows = {
            "profile": FieldRow(tr("Compare with profile"), self.profile),
            "issuer": FieldRow(tr("Expected issuer"), self.issuer),
            "audience": FieldRow(tr("Expected audience"), self.audience, aside=tr("optional")),
        }
        self.make_one = buttons.link(tr("Make one"))  # short: the label beside it is to be read whole
        self.make_one.set_tip(tr("Make a profile from this token"))
        row = self.rows["profile"]
        row.aside.hide()
        row.label.setMinimumHeight(self.make_one.minimumSizeHint().height())  # nothing moves where there is no link
        row.add_to_head(self.make_one)
        self.make_one.lower()  # before the list, as it is seen: Tab goes by that
        self.filled: Filled = {}
        """The fields, of issuer and audience, that say something nobody has typed."""
        self._profiles: tuple[Profile, ...] = ()
        self._by_issuer: ProfilesByIssuer | None = None
        self.usable: Callable[[Profile], bool] = lambda _: True
        """Whether a token's issuer may choose this profile."""
        self.trusted: Callable[[], Collection[str]] = frozenset
        """The issuers without a profile whose keys the user has asked for."""
        self._token: Token | None = None
        self.profile.activated.connect(self._on_profile)
        self.profile.currentIndexChanged.connect(self.edited)
        self.issuer.textEdited.connect(self._on_issuer)
        self.audience.textEdited.connect(self._on_audience)
        for edit in (self.issuer, self.audience):
            edit.textChanged.connect(self.edited)
        self.expectations.edited.connect(self.edited)

    @property
    def changed(self) -> int:
        """How many of the fields of issuer and audience say something; an issuer that nobody typed is no change."""
        own = self._token.issuer if self._token is not None and "issuer" in self.filled else None
        return sum(bool(text := edit.text().strip()) and text != own for edit in (self.issuer, self.audience))

    def show_profiles(self, profiles: Iterable[Profile]) -> None:
        """Offer these profiles to compare with; the chosen one stays chosen."""
        self._profiles = tuple(profiles)
        self._by_issuer = None
        chosen = self.profile.value()
        blocked = self.profile.blockSignals(True)
        self.profile.clear()
        self.profile.add(tr("Choose by issuer and client"), AUTO)
        self.profile.add(tr("None"), NONE)
        for profile in self._profiles:
            self.profile.add(profile.name, profile.id)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))
        self.profile.blockSignals(blocked)
        self.match(self._token)

    def match(self, token: Token | None) -> None:
        """Choose the profile whose issuer the token names, unless the user has chosen one."""
        self._token = token
        if token is not None:
            self._take_back([name for name, (_, issuer) in self.filled.items() if issuer != token.issuer])
        if not self.chosen_by_hand:
            matched = self._matching.match(token) if token is not None else None
            self.profile.choose(matched.id if matched is not None else NONE if token is not None else AUTO)
        issuer = token.issuer if token is not None else None
        if issuer and issuer in self.trusted() and self.chosen is None and not self.issuer.text():
            self._fill("issuer", issuer, CONFIRMED)
        known = self.profile.value() != NONE or self.chosen_by_hand or not issuer or not self._profiles
        self.profile.setItemText(1, tr("None") if known else tr("None (no profile has this issuer)"))
        told = token is not None and bool(token.claims)  # of one that cannot be read nothing would be filled in
        self.make_one.setVisible(told and self.chosen is None)
        expected = self._of_profile()
        self.issuer.setPlaceholderText(expected.issuer or "https://")
        self.audience.setPlaceholderText(" ".join(expected.audiences))
        self.expectations.show_defaults(expected)

    def show_defaults(self) -> None:
        """Show in the empty fields what holds without them by now."""
        self.match(self._token)

    def _on_profile(self) -> None:
        self.chosen_by_hand = self.profile.value() != AUTO
        self.match(self._token)
        self.edited.emit()

    def _on_issuer(self) -> None:
        self.rows["issuer"].set_error("")
        self._keep("issuer")

    def _on_audience(self) -> None:
        self._keep("audience")

    def _keep(self, name: str) -> None:
        self.filled = {other: why for other, why in self.filled.items() if other != name}

    @property
    def _matching(self) -> ProfilesByIssuer:
        if self._by_issuer is None:
            self._by_issuer = ProfilesByIssuer(self._profiles, self.usable)
        return self._by_issuer

    # --- what nobody has typed ----------------------------------------------------------------------------------------

    def expect_of_next(self) -> None:
        """A text arrives: expect of it what was typed, and nothing that was expected of a token that was chosen.

        An issuer whose keys were asked for is expected until a token of another one is read.
        """
        self.chosen_by_hand = False
        self._take_back([name for name, (why, _) in self.filled.items() if why == CHOSEN])

    def expect_issuer(self, issuer: str) -> None:
        """The user asked for the keys of `issuer`: expect it from here on."""
        self._fill("issuer", issuer, CONFIRMED)

    def _fill(self, name: str, text: str, why: str) -> None:
        edit = self._edits[name]
        if edit.text() == text:
            return  # and where that was typed, it stays so
        self._keep(name)
        if text:
            self.filled = {**self.filled, name: (why, self._token.issuer if self._token is not None else None)}
        edit.setText(text)

    def _take_back(self, names: Iterable[str]) -> None:
        for name in tuple(names):
            self._edits[name].clear()
            self._keep(name)

    @property
    def _edits(self) -> Mapping[str, QLineEdit]:
        return {"issuer": self.issuer, "audience": self.audience}

    # --- what is expected ---------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Profile | None:
        """The profile to compare with."""
        chosen = self.profile.value()
        return next((profile for profile in self._profiles if profile.id == chosen), None)

    def _of_profile(self) -> Expectation:
        """What holds where nothing is typed."""
        profile = self.chosen
        return expectation(profile, ()) if profile is not None else expected_without_profile()

    def expected(self) -> Expectation:
        """What the token should be: the profile's rules, with what was typed in their place."""
        profile, base = self.chosen, self._of_profile()
        issuer, audiences = self.issuer.text().strip(), tuple(re.split(r"[\s,]+", self.audience.text().strip()))
        typed = bool(issuer or any(audiences) or self.expectations.changed)
        return replace(
            self.expectations.apply(base),
            issuer=issuer or base.issuer,
            audiences=audiences if any(audiences) else base.audiences,
            source=expected_by(profile) if profile is not None or typed else None,
        )

    def show_expected(self, was: Expectation) -> bool:
        """Have in the fields what was expected of a token; False where the fields cannot say all of it."""
        base = self._of_profile()
        self._fill("issuer", was.issuer if was.issuer and was.issuer != base.issuer else "", CHOSEN)
        self._fill("audience", " ".join(was.audiences) if was.audiences != base.audiences else "", CHOSEN)
        return replace(self.expected(), source=None) == replace(was, source=None)

    def inputs(self) -> dict[str, object]:
        """What a verdict goes by, by the names of the fields."""
        return {
            "profile": self.profile.value(),
            "issuer": self.issuer.text().strip(),
            "audience": self.audience.text().strip(),
        }

    def problems(self) -> Iterator[tuple[str, str]]:
        """The name of each field above the expectations that cannot be used, and why."""
        if self.issuer.text().strip() and not is_url(self.issuer.text().strip()):
            yield "issuer", tr("An issuer is a URL that begins with https://.")

    def clear(self) -> None:
        """Expect what the profile of the token's issuer says."""
        self.chosen_by_hand = False
        self._take_back(self._edits)
        self.expectations.clear()
