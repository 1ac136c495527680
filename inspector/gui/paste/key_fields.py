"""Where the keys come from that a pasted token is checked with: the issuer, a file, a URL, or a shared secret."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from inspector.core.text.language import tr
from inspector.core.text.urls import fetch_problem, host_of
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit
from inspector.gui.widgets.key_file import choose_key_file
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.widgets.scrolling import scroll_to

ASK, FILE, URL, SECRET, TEXT = "ask", "file", "url", "secret", "text"


class KeyFields(QObject):
    """The choice, and the fields of which the one that belongs to the choice is seen."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.choice = Choice()
        for text, value in (
            (tr("Ask before fetching from the issuer"), ASK), (tr("From a key file"), FILE),
            (tr("From a key set URL"), URL), (tr("Shared secret (HS256, HS384, HS512)"), SECRET),
        ):  # fmt: skip
            self.choice.add(text, value)
        self.url = line_edit("https://login.example.com/.well-known/jwks.json")
        self.secret = line_edit("")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setDragEnabled(False)
        hint = Qt.InputMethodHint
        self.secret.setInputMethodHints(hint.ImhHiddenText | hint.ImhSensitiveData | hint.ImhNoPredictiveText)
        self.path: Path | None = None
        """The file of keys that was chosen."""
        self.pasted = ""
        """Keys that were pasted and are to be used; "" where none were."""
        self.rows = {
            "keys": FieldRow(tr("Keys"), self.choice),
            "file": FieldRow(tr("Key file"), self._file_editor()),
            "url": FieldRow(tr("Key set URL"), self.url),
            "secret": FieldRow(tr("Shared secret"), self.secret),
        }
        self.take_url = buttons.link("")
        """Takes the keys from where a file says that they are, in place of the file; seen while one says so."""
        self._offered = ""
        below = self.rows["file"].layout()
        if below is not None:
            below.addWidget(self.take_url)
            below.setAlignment(self.take_url, Qt.AlignmentFlag.AlignLeft)
        self.rows["file"].set_hint(
            tr("A JWK Set, JWKs, PEM, DER, a certificate, an OpenSSH key, or an answer that curl printed.")
        )
        self.rows["secret"].set_hint(tr("For HS256, HS384 and HS512. Kept in memory until you clear this form."))
        self.choose.setAccessibleName(tr("Choose a key file"))
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.choose.clicked.connect(self._on_choose)
        self.take_url.clicked.connect(self._on_take_url)
        self.url.textEdited.connect(self._on_url)
        for edit in (self.url, self.secret):
            edit.textChanged.connect(self.edited)
        self.offer("")
        self._on_choice()

    def _file_editor(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().px(8))
        self._label = PlainLabel(tr("None chosen"), Role.BODY, "text2")
        self.choose = buttons.secondary(tr("Choose"), height=30)
        line.addWidget(self._label, 1)
        line.addWidget(self.choose)
        return holder

    @property
    def chosen(self) -> str:
        """ASK, FILE, URL, SECRET or TEXT."""
        return self.choice.value()

    def take_from(self, source: str) -> None:
        """Take the keys from there: ASK, FILE, URL or SECRET."""
        self.choice.choose(source)
        self._on_choice()

    def show_file(self, path: Path | None) -> None:
        """Have this file chosen, wherever the keys are taken from."""
        self.path = path
        if path is not None:
            self._label.setText(path.name)

    def take_file(self, path: Path) -> None:
        """Take the keys from this file."""
        self.take_from(FILE)
        self.show_file(path)
        self.rows["file"].set_error("")
        self.offer("")
        self.edited.emit()

    def take_pasted(self, keys: str) -> None:
        """Take the keys from a text that was pasted; "" for those no longer."""
        self.pasted = keys
        at = self.choice.findData(TEXT)
        if keys and at < 0:
            self.choice.add(tr("The pasted key set"), TEXT)
        elif not keys and at >= 0:
            if self.chosen == TEXT:
                self.take_from(ASK)
            self.choice.removeItem(at)
        if keys:
            self.take_from(TEXT)

    def inputs(self) -> dict[str, object]:
        """What a verdict goes by, by the names of the fields."""
        return {
            "keys": self.chosen,
            "file": self.path if self.chosen == FILE else None,
            "url": self.url.text().strip() if self.chosen == URL else None,
            "secret": self.secret.text() if self.chosen == SECRET else None,
            "pasted keys": self.pasted if self.chosen == TEXT else None,
        }

    def problems(self) -> Iterator[tuple[str, str]]:
        """The name of each field that cannot be used, and why."""
        if self.chosen == FILE and self.path is None:
            yield "file", tr("Choose the file that holds the keys.")
        if self.chosen == URL and (problem := fetch_problem(self.url.text().strip())):
            yield "url", problem
        if self.chosen == SECRET and not self.secret.text():
            yield "secret", tr("Enter the secret that issuer and API share.")

    def show_failure(self, message: str, keys_url: str = "") -> None:
        """The keys could not be read: say so where they were named, and offer the URL where the file has one."""
        row = self.rows.get(self.chosen, self.rows["keys"])
        row.set_error(message)
        self.offer(keys_url if self.chosen == FILE else "")
        scroll_to(row)

    @property
    def offered(self) -> str:
        """The URL that can be taken in place of the file; "" where there is none."""
        return self._offered

    def offer(self, url: str) -> None:
        """Offer a URL in place of the file, or no longer; only its host is named, as where keys are asked for."""
        self._offered = url
        self.take_url.setText(tr("Take the keys from {host}", host=host_of(url)))
        self.take_url.setVisible(bool(url))

    def _on_take_url(self) -> None:
        self.url.setText(self._offered)
        self.rows["file"].set_error("")
        self.offer("")
        self.take_from(URL)
        self.url.setFocus()

    def _on_choice(self) -> None:
        for name in (FILE, URL, SECRET):
            self.rows[name].setVisible(self.chosen == name)
        self.rows["keys"].set_error("")
        self.edited.emit()

    def _on_choose(self) -> None:
        choose_key_file(self._parent, self.take_file)

    def _on_url(self) -> None:
        self.rows["url"].set_error("")
