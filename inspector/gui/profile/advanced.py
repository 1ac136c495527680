"""What most profiles never change: own URLs, audience, extra parameters, time-out, CA bundle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.core.knowledge.providers import ENDPOINT_NAMES as URLS
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.sound_endpoints import url_or_why
from inspector.core.text.language import mark, tr
from inspector.gui.profile.file_field import CERTIFICATES, FileField
from inspector.gui.profile.parameter_table import ParameterTable
from inspector.gui.widgets.disclosure import Disclosure
from inspector.gui.widgets.form_fields import FieldRow, line_edit

TEXTS = (
    ("audience", mark("Audience"), "https://api.example.com", mark("Whom the token is for, sent as audience.")),
    (
        "resources",
        mark("Resources"),
        "https://api.example.com/orders",
        mark("Whom the token is for by RFC 8707. Spaces between."),
    ),
    (
        "expected_audience",
        mark("Expected audience"),
        "orders-api",
        mark("What aud has to contain, several with spaces between."),
    ),
    (
        "token_url",
        mark("Token URL"),
        "https://login.example.com/oauth2/token",
        mark("Used in place of the one shown above."),
    ),
    ("issuer", mark("Issuer"), "https://login.example.com/tenant", mark("What iss has to say, to the letter.")),
    (
        "jwks_url",
        mark("Key set URL"),
        "https://login.example.com/jwks.json",
        mark("Where the public keys are fetched."),
    ),
    (
        "introspection_url",
        mark("Introspection URL"),
        "https://login.example.com/introspect",
        mark("Where a token is asked about."),
    ),
    (
        "revocation_url",
        mark("Revocation URL"),
        "https://login.example.com/revoke",
        mark("Where a token is taken back."),
    ),
)
"""Member of the profile, label, example, hint. The URL that follows from the form takes the place of an example."""
LISTS = ("resources",)
"""Members with several values, which have no space in them."""
CA_HINT = mark("A PEM file with the certificates to trust for this profile, in place of the system’s.")


class Advanced(Disclosure):
    """`changed` follows every edit. The fields are made when this is opened or one of them is asked for."""

    NAMES = frozenset((*(n for n, *_ in TEXTS), "parameters", "secret_parameters", "leeway", "timeout", "ca_bundle"))
    """The members of a profile that are edited here, where its provider has no field of its own for them."""

    made = Signal()
    """The fields are there now."""
    changed = Signal()
    left = Signal()
    """A field was left, so what it holds may be judged."""

    def __init__(self) -> None:
        super().__init__(tr("Advanced"))
        self.show_changed(0)
        self._showing = self._read_only = False
        self._profile: Profile | None = None
        self._fields: _Fields | None = None
        self._of_provider = QWidget()
        self.column.addWidget(self._of_provider)
        self.header.toggled.connect(self._on_opened)

    @property
    def fields(self) -> _Fields:
        """The fields, made now if nobody has asked for them before."""
        if self._fields is None:
            self._fields = fields = _Fields(self)
            for row in fields.rows.values():
                self.column.addWidget(row)
            fields.edited.connect(self._edited)
            fields.left.connect(self.left)
            if self._profile is not None:
                self.show_profile(self._profile)
            fields.set_read_only(self._read_only)
            self.made.emit()
        return self._fields

    def _on_opened(self, is_open: bool) -> None:
        if is_open:
            self.fields  # noqa: B018 - made by being asked for

    def show_provider_fields(self, fields: QWidget) -> None:
        """Have those fields of a provider on top that most profiles never change."""
        self.column.replaceWidget(self._of_provider, fields)
        fields.lower()  # and first for a screen reader, which goes by the order of children
        self._of_provider.hide()
        self._of_provider.deleteLater()
        self._of_provider = fields

    def show_profile(self, profile: Profile) -> None:
        """Show a profile's values, without those fields that its provider's own form has."""
        self._profile = profile
        if self._fields is not None:
            self._showing = True
            self._fields.show_profile(profile)
            self._showing = False
        self.summarise(profile)

    def row(self, name: str) -> FieldRow | None:
        """The field that edits a member of the profile; None where none does."""
        shown_in = "parameters" if name == "secret_parameters" else name
        return self.fields.rows[shown_in] if name in self.NAMES else None

    @property
    def rows(self) -> Mapping[str, FieldRow]:
        """The fields that are made, by the members that they edit."""
        return self._fields.rows if self._fields is not None else {}

    def values(self, profile: Profile) -> dict[str, object]:
        """The members of a profile that are edited here, by name."""
        return self._fields.values(profile) if self._fields is not None else {}

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order, below the header and the fields of the provider."""
        return self._fields.tab_stops() if self._fields is not None else ()

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything as it is while a request runs."""
        self._read_only = read_only
        if self._fields is not None:
            self._fields.set_read_only(read_only)

    def summarise(self, profile: Profile) -> None:
        """Say beside the title how many values are not the defaults."""
        if self._fields is not None:
            self._fields.show_derived(profile)
        plain = Profile(name="")
        shown_above = {field.name for field in provider(profile.provider).fields}
        own = sum(getattr(profile, name) != getattr(plain, name) for name in self.NAMES - shown_above)
        of_provider = (field for field in provider(profile.provider).fields if field.advanced)
        self.show_changed(own + sum(getattr(profile, field.name) not in ("", field.default) for field in of_provider))

    def _edited(self) -> None:
        if not self._showing:
            self.changed.emit()


class _Fields(QObject):
    """The fields of Advanced that every provider has."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.texts: dict[str, QLineEdit] = {}
        self.rows: dict[str, FieldRow] = {}
        for name, label, placeholder, hint in TEXTS:
            self.texts[name] = line_edit(placeholder)
            self._add(name, tr(label), self.texts[name], tr(hint))
        self.parameters = ParameterTable()
        sent = tr("Sent with the token request as they are. What is marked as secret is kept in the keyring.")
        self._add("parameters", tr("Extra parameters"), self.parameters, sent)
        self.leeway, self.timeout = line_edit("0", mono=False), line_edit("15", mono=False)
        self.numbers = {"leeway": self.leeway, "timeout": self.timeout}
        differ = tr("How far two clocks may differ, where your API allows for that.")
        self._add("leeway", tr("Leeway"), self.leeway, differ)
        self._add("timeout", tr("Time-out"), self.timeout, tr("For connecting, and for each wait."))
        for name in self.numbers:
            self.rows[name].set_aside(tr("seconds"))
        self.ca_bundle = FileField(tr("Choose a CA bundle"), CERTIFICATES, tr("The system’s certificates"))
        self.texts["ca_bundle"] = self.ca_bundle.edit
        self._add("ca_bundle", tr("CA bundle"), self.ca_bundle, tr(CA_HINT), self.ca_bundle.edit)
        self._connect()

    def _add(self, name: str, label: str, editor: QWidget, hint: str, focus: QWidget | None = None) -> None:
        row = self.rows[name] = FieldRow(label, editor, focus=focus or editor)
        row.set_hint(hint)

    def _connect(self) -> None:
        self.ca_bundle.edited.connect(self.edited)
        for name, edit in self.texts.items():
            if name != "ca_bundle":
                edit.textEdited.connect(self.edited)
            edit.editingFinished.connect(self.left)
        for edit in self.numbers.values():
            edit.textEdited.connect(self.edited)
            edit.editingFinished.connect(self.left)
        self.parameters.edited.connect(self.edited)
        self.parameters.edited.connect(self.left)

    def show_profile(self, profile: Profile) -> None:
        """Show a profile's values, without those fields that its provider's own form has."""
        shown_above = {field.name for field in provider(profile.provider).fields}
        for name, edit in self.texts.items():
            if _read(name, edit.text()) != getattr(profile, name):
                edit.setText(_text(profile, name))
            self.rows[name].setVisible(name not in shown_above)
        for name, edit in self.numbers.items():
            if _seconds(edit.text()) != getattr(profile, name):
                edit.setText(f"{getattr(profile, name):g}")
        self.parameters.show_parameters(profile.parameters, profile.secret_parameters)

    def show_derived(self, profile: Profile) -> None:
        """What holds while a URL is left empty, in its place."""
        empty: dict[str, Any] = dict.fromkeys(URLS, "")
        derived = replace(profile, **empty)
        for name in URLS:
            self.texts[name].setPlaceholderText(url_or_why(derived, name))

    def values(self, profile: Profile) -> dict[str, object]:
        """The members of a profile that are edited here, by name."""
        shown_above = {field.name for field in provider(profile.provider).fields}
        members: dict[str, object] = {n: _read(n, e.text()) for n, e in self.texts.items() if n not in shown_above}
        numbers = {name: _seconds(edit.text()) for name, edit in self.numbers.items()}
        pairs, secret = self.parameters.pairs(), self.parameters.secret_names()
        return members | numbers | {"parameters": pairs, "secret_parameters": secret}

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in order."""
        texts = [edit for name, edit in self.texts.items() if name != "ca_bundle"]
        return (*texts, self.parameters, self.leeway, self.timeout, self.ca_bundle.edit, self.ca_bundle.choose)

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything as it is while a request runs."""
        for edit in self.texts.values():
            edit.setReadOnly(read_only)
        for edit in self.numbers.values():
            edit.setReadOnly(read_only)
        self.parameters.setEnabled(not read_only)
        self.ca_bundle.set_read_only(read_only)


def _text(profile: Profile, name: str) -> str:
    value = getattr(profile, name)
    return " ".join(value) if name in LISTS else str(value)


def _read(name: str, text: str) -> str | tuple[str, ...]:
    return tuple(text.split()) if name in LISTS else text.strip()


def _seconds(text: str) -> float:
    """The number that was typed, -1 where it is none: nothing lasts as short as that, so the form will say so."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return -1.0
