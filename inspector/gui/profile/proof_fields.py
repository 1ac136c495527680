"""The fields of those methods of client authentication that prove possession of a key, and of no other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.core.keys.algorithms import HMAC_BITS
from inspector.core.profiles.profile import ASSERTION_ALGORITHMS, Profile
from inspector.core.profiles.sound_endpoints import sound_endpoints
from inspector.core.text.language import mark, tr
from inspector.gui.profile.file_field import CERTIFICATES, KEYS, FileField
from inspector.gui.theme import theme
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit

FIELDS = {
    "client_secret_jwt": ("key_id", "assertion_algorithm", "assertion_audience"),
    "private_key_jwt": ("private_key_file", "certificate_file", "key_id", "assertion_algorithm", "assertion_audience"),
    "tls_client_auth": ("certificate_file", "private_key_file"),
}
"""What each method takes besides the secret; the methods that are missing here take nothing."""

DEFAULT = ""
HINTS = {
    "private_key_file": mark("A PEM file. Only its path is kept in the profile."),
    "certificate_file": mark("A PEM file with the certificate of the key, which the provider knows."),
    "key_id": mark("Goes into the header as kid, where the provider asks for it."),
    "assertion_algorithm": mark("What the assertion is signed with."),
    "assertion_audience": mark("Whom the assertion is for, in aud, where that is not the token URL."),
}
PLACEHOLDERS = {
    ("private_key_jwt", "private_key_file"): mark("Empty: from the keyring"),
    ("tls_client_auth", "private_key_file"): mark("Empty: in that file too"),
    ("private_key_jwt", "certificate_file"): mark("Optional, sent as x5t"),
    ("tls_client_auth", "certificate_file"): "client.pem",
}


class ProofFields(QWidget):
    """`changed` follows every edit, `left` when a field was left, so that what it holds may be judged.

    The fields are made when a method is shown that takes one of them, or one is asked for: most profiles need none.
    """

    made = Signal()
    """The fields are there now."""
    changed = Signal()
    left = Signal()

    key_file: FileField
    certificate_file: FileField
    key_id: QLineEdit
    audience: QLineEdit
    algorithm: Choice

    def __init__(self) -> None:
        super().__init__()
        self._showing = self._read_only = False
        self._method = ""
        self._profile: Profile | None = None
        self.rows: dict[str, FieldRow] = {}
        """The fields that are made, by the members of a profile that they edit."""
        self.hide()

    def row(self, name: str) -> FieldRow | None:
        """The field that edits a member of the profile; None where none does."""
        if name in HINTS and not self.rows:
            self._make()
            if self._profile is not None:
                self.show_profile(self._profile)
        return self.rows.get(name)

    def _make(self) -> None:
        self.key_file = FileField(tr("Choose a private key file"), KEYS, "")
        self.certificate_file = FileField(tr("Choose a certificate file"), CERTIFICATES, "")
        self.key_id, self.audience = line_edit(tr("Optional")), line_edit("")
        self.algorithm = Choice()
        self.rows = {
            "certificate_file": FieldRow(
                tr("Certificate file"), self.certificate_file, focus=self.certificate_file.edit
            ),
            "private_key_file": FieldRow(tr("Private key file"), self.key_file, focus=self.key_file.edit),
            "key_id": FieldRow(tr("Key ID"), self.key_id),
            "assertion_algorithm": FieldRow(tr("Algorithm"), self.algorithm),
            "assertion_audience": FieldRow(tr("Assertion audience"), self.audience),
        }
        self._build()
        self._connect()
        self.set_read_only(self._read_only)
        self.made.emit()

    def _build(self) -> None:
        px = theme.current().px
        pair = QHBoxLayout()
        pair.setSpacing(px(8))
        pair.addWidget(self.rows["key_id"], 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.rows["assertion_algorithm"], 2, Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for name in ("certificate_file", "private_key_file"):
            column.addWidget(self.rows[name])
        column.addLayout(pair)
        column.addWidget(self.rows["assertion_audience"])
        for name, hint in HINTS.items():
            self.rows[name].set_hint(tr(hint))

    def _connect(self) -> None:
        for file in (self.certificate_file, self.key_file):
            file.edited.connect(self._edited)
        for edit in (self.key_id, self.audience):
            edit.textEdited.connect(self._edited)
        for edit in self._edits.values():
            edit.editingFinished.connect(self.left)
        self.algorithm.currentIndexChanged.connect(self._edited)

    @property
    def _edits(self) -> dict[str, QLineEdit]:
        return {
            "certificate_file": self.certificate_file.edit, "private_key_file": self.key_file.edit,
            "key_id": self.key_id, "assertion_audience": self.audience,
        }  # fmt: skip

    def show_profile(self, profile: Profile) -> None:
        """Show the fields of the profile's method, with its values."""
        self._profile = profile
        method = profile.client_authentication
        shown = FIELDS.get(method, ())
        if not self.rows:
            if not shown:
                return
            self._make()
        self._showing = True
        for name, row in self.rows.items():
            row.setVisible(name in shown)
        self.setVisible(bool(shown))
        self._use_method(method)
        for name, edit in self._edits.items():
            if edit.text().strip() != getattr(profile, name):
                edit.setText(getattr(profile, name))
        for (of, name), text in PLACEHOLDERS.items():
            if of == method:
                self._edits[name].setPlaceholderText(tr(text))
        self.audience.setPlaceholderText(sound_endpoints(profile).token_url or tr("The token URL"))
        if profile.assertion_algorithm and self.algorithm.findData(profile.assertion_algorithm) < 0:
            self.algorithm.add(profile.assertion_algorithm, profile.assertion_algorithm)  # of another method: seen
        self.algorithm.choose(profile.assertion_algorithm)
        self._showing = False

    def _use_method(self, method: str) -> None:
        if method == self._method:
            return
        self._method = method
        if method in FIELDS:
            files = [name for name in FIELDS[method] if name.endswith("_file")]
            for place, name in enumerate(files):
                self._column.insertWidget(place, self.rows[name])
        secret = method == "client_secret_jwt"
        self.algorithm.clear()
        self.algorithm.add(tr("Default"), DEFAULT)
        for name in ASSERTION_ALGORITHMS:
            if (name in HMAC_BITS) is secret:
                self.algorithm.add(name, name)

    def values(self, profile: Profile) -> dict[str, object]:
        """The members of a profile that its method takes, by name; those of other methods stay as they are."""
        shown = FIELDS.get(profile.client_authentication, ())
        if not self.rows:
            return {}
        texts = {name: edit.text().strip() for name, edit in self._edits.items()}
        texts["assertion_algorithm"] = self.algorithm.value()
        return {name: text for name, text in texts.items() if name in shown}

    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        if not self.rows:
            return ()
        files = (self.key_file, self.certificate_file)
        if self._method == "tls_client_auth":
            files = (self.certificate_file, self.key_file)
        parts = (part for file in files for part in (file.edit, file.choose))
        return *parts, self.key_id, self.algorithm, self.audience

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything as it is while a request runs."""
        self._read_only = read_only
        if not self.rows:
            return
        for file in (self.certificate_file, self.key_file):
            file.set_read_only(read_only)
        self.key_id.setReadOnly(read_only)
        self.audience.setReadOnly(read_only)
        self.algorithm.set_read_only(read_only)

    def _edited(self) -> None:
        if not self._showing:
            self.changed.emit()
