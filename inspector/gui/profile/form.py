"""The form of a profile: what providers.toml says about its provider, the client, its secret, its scopes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.core.knowledge.providers import ProviderField, provider, providers
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.problems import problems, problems_of_filled
from inspector.core.profiles.profile import FieldProblem, Profile
from inspector.core.profiles.sound_endpoints import sound_endpoints, url_or_why
from inspector.core.text.language import mark, tr
from inspector.gui.profile.advanced import Advanced
from inspector.gui.profile.derived_urls import DerivedUrls
from inspector.gui.profile.editor_text import is_short, put, text_of
from inspector.gui.profile.held_back import HeldBack
from inspector.gui.profile.method_card import MethodCard
from inspector.gui.profile.method_labels import AUTHENTICATION
from inspector.gui.profile.proof_fields import ProofFields
from inspector.gui.profile.review_card import ReviewCard
from inspector.gui.profile.scope_field import ScopeField
from inspector.gui.profile.secret_command.field import SecretCommandField
from inspector.gui.profile.secret_field import SecretField
from inspector.gui.theme import theme
from inspector.gui.widgets import buttons
from inspector.gui.widgets.form_fields import Choice, FieldRow, line_edit
from inspector.gui.widgets.layout import set_margins

LARGE_TEXT = 1.5
"""From this text size on every field has a row of its own."""
REFUSED = {
    SecretKind.CLIENT_SECRET: mark("{who} did not accept this ID and secret."),
    SecretKind.PRIVATE_KEY: mark("{who} did not accept this ID and key."),
    SecretKind.PASSPHRASE: mark("{who} did not accept this ID and passphrase."),
}


class RequestForm(QWidget):
    """Edits one profile. `edited` carries the profile as it is now, after every keystroke."""

    edited = Signal(object)
    focused = Signal(QWidget)
    """A field was given the cursor by the program, so it has to be seen."""
    find_method_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile = Profile(name="")
        self.held_back = HeldBack()
        self._showing = False
        self._rows: dict[str, FieldRow] = {}
        self._editors: dict[str, QLineEdit | Choice] = {}
        self._defaults: dict[str, str] = {}
        """What an empty member of the profile is shown as: the first option where there are options."""
        self._fields_of = ""
        self.provider = Choice()
        for kind in providers():
            self.provider.add(tr(kind.label), kind.id)
        self.client_id = line_edit("")
        self.authentication = Choice()
        for label, method, name in AUTHENTICATION:
            self.authentication.add(tr(label), method, name)
        self.find_method = buttons.link(tr("Find what works"))
        self.find_method.set_tip(tr("Asks first, then tries the methods one after the other"))
        self.methods = MethodCard()
        self.review = ReviewCard()
        self.proof = ProofFields()
        self.secret, self.command = SecretField(), SecretCommandField()
        self.scopes = ScopeField()
        self.advanced = Advanced()
        self._derived = DerivedUrls()
        self._build()
        self._connect()

    def _build(self) -> None:
        px = theme.current().px
        self._rows["provider"] = FieldRow(tr("Provider"), self.provider)
        self._rows["client_id"] = FieldRow(tr("Client ID"), self.client_id)
        self._rows["client_authentication"] = FieldRow(tr("Client authentication"), self.authentication)
        self._rows["client_authentication"].add_to_head(self.find_method)
        self.secret.row.add_to_head(self.command.reveal)
        self._provider_fields = QWidget()
        column = self._column = QVBoxLayout(self)
        set_margins(column, px(16), px(12), px(6), px(16))  # the scroll bar takes 10 of the 16 at the right
        column.setSpacing(px(12))
        for widget in (
            self.review, self._rows["provider"], self._provider_fields, self._derived, self._rows["client_id"],
            self.secret, self.command, self._rows["client_authentication"],
            self.methods, self.proof, self.scopes, self.advanced,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self.provider.currentIndexChanged.connect(self._on_provider)
        self.find_method.clicked.connect(self.find_method_requested)
        self.client_id.textEdited.connect(self._on_edit)
        self.client_id.editingFinished.connect(partial(self._judge, "client_id"))
        self.authentication.currentIndexChanged.connect(self._on_edit)
        self.authentication.currentIndexChanged.connect(self._order_tab_stops)
        self.scopes.changed.connect(self._on_edit)
        self.scopes.changed.connect(self._order_tab_stops)
        self.secret.keyring_requested.connect(self.command.clear)
        for part in (self.proof, self.command, self.advanced):
            part.made.connect(self._order_tab_stops)
            part.changed.connect(self._on_edit)
            part.left.connect(partial(self._judge_part, part))

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def profile(self) -> Profile:
        """The profile as it stands in the form."""
        return self._profile

    def show_profile(self, profile: Profile) -> None:
        """Show another profile, or the same one after it was changed elsewhere."""
        other = profile.id != self._profile.id
        if other:
            self.secret.clear()
        elif profile == self._profile:
            return
        self._showing = True
        self._profile = profile
        held = {} if other else self.held_back.still(profile)
        self.held_back.begin(profile)
        self._fill(profile)
        self._showing = False
        self.show_held(held)
        if other:
            self.show_problems(problems_of_filled(profile))
        else:
            self._withdraw_solved()
        self.tell_doubts()

    def _fill(self, profile: Profile) -> None:
        self.provider.choose(profile.provider)
        self._make_fields(profile.provider)
        self._fill_fields(profile)
        put(self.client_id, profile.client_id)
        self.authentication.choose(profile.client_authentication)
        self.scopes.show_scopes(profile.known_scopes, profile.scopes)
        for part in (self.proof, self.command, self.advanced):
            part.show_profile(profile)
        self._order_tab_stops()
        self._derive()

    def _fill_fields(self, profile: Profile) -> None:
        for name, editor in self._editors.items():
            put(editor, getattr(profile, name) or self._defaults[name])

    def _make_fields(self, provider_id: str) -> None:
        """Lay out the fields of a provider, two short ones to a row."""
        if provider_id == self._fields_of:
            return
        self._fields_of = provider_id
        for name in self._editors:
            del self._rows[name]
        self._editors.clear()
        self._defaults.clear()
        fields = provider(provider_id).fields
        old, self._provider_fields = (
            self._provider_fields,
            self._lay_out([field for field in fields if not field.advanced]),
        )
        self._column.replaceWidget(old, self._provider_fields)
        old.hide()
        old.deleteLater()
        self.advanced.show_provider_fields(self._lay_out([field for field in fields if field.advanced]))

    def _lay_out(self, fields: list[ProviderField]) -> QWidget:
        """The fields below each other, two short ones beside each other; hidden where there are none."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(12))
        if not fields:
            holder.hide()
        while fields:
            together = [fields.pop(0)]
            if theme.current().scale < LARGE_TEXT and fields and is_short(together[0]) and is_short(fields[0]):
                together.append(fields.pop(0))
            column.addLayout(self._make_row(together))
        return holder

    def _order_tab_stops(self) -> None:
        """Top to bottom, whatever was made when."""
        advanced, header = self._advanced_names(), self.advanced.header
        plain = [editor for name, editor in self._editors.items() if name not in advanced]
        order = (
            *self.review.tab_stops(), self.provider, *plain, self.client_id, self.command.reveal,
            *self.secret.tab_stops(), *self.command.tab_stops(), self.find_method, self.authentication,
            *self.methods.tab_stops(), *self.proof.tab_stops(), *self.scopes.tab_stops(),
            header, *(self._editors[name] for name in advanced), *self.advanced.tab_stops(),
        )  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _advanced_names(self) -> list[str]:
        """The members whose fields, of this provider, are in Advanced."""
        return [field.name for field in provider(self._fields_of or "generic").fields if field.advanced]

    def _make_row(self, fields: list[ProviderField]) -> QVBoxLayout:
        """One field, or two beside each other with what is wrong with either below both."""
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(8))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(line)
        for field in fields:
            row = self._make_field(field)
            line.addWidget(row, max(len(field.placeholder), 12), Qt.AlignmentFlag.AlignTop)
            column.addWidget(row.remark)
        return column

    def _make_field(self, field: ProviderField) -> FieldRow:
        editor: QLineEdit | Choice
        if field.options:
            editor = Choice()
            for value, label in field.options:
                editor.add(tr(label), value)
            editor.currentIndexChanged.connect(self._on_edit)
        elif field.suggestions:
            editor = Choice(editable=True)
            editor.lineEdit().setAccessibleName(tr(field.label))  # type: ignore[union-attr]  # an editable one
            for suggestion in field.suggestions:
                editor.add(suggestion, suggestion)
            editor.lineEdit().setPlaceholderText(field.placeholder)  # type: ignore[union-attr]  # an editable one
            editor.currentTextChanged.connect(self._on_edit)
            editor.lineEdit().editingFinished.connect(partial(self._judge, field.name))  # type: ignore[union-attr]  # an editable one
        else:
            editor = line_edit(field.placeholder)
            editor.textEdited.connect(self._on_edit)
            editor.editingFinished.connect(partial(self._judge, field.name))
        row = FieldRow(tr(field.label), editor, remark_here=False)
        row.set_hint(tr(field.hint))
        self._editors[field.name], self._rows[field.name] = editor, row
        self._defaults[field.name] = field.default
        return row

    def _derive(self) -> None:
        from inspector.core.profiles.misplaced import unseen  # late: most of it is of what is typed

        urls = sound_endpoints(self._profile)
        shown_above = {field.name for field in provider(self._profile.provider).fields}
        self._derived.show_urls({
            name: unseen(url) if url else url_or_why(self._profile, name)
            for name, url in (("token_url", urls.token_url), ("issuer", urls.issuer))
            if name not in shown_above
        })  # fmt: skip

    # --- editing ----------------------------------------------------------------------------------------------------

    def _on_provider(self) -> None:
        if not self._showing:
            self._make_fields(self.provider.value())
            self._showing = True
            self._fill_fields(self._profile)
            self._profile = replace(self._profile, provider=self.provider.value())
            self.advanced.show_profile(self._profile)
            self._order_tab_stops()
            self._showing = False
            self.show_problems(())
            self._on_edit()

    def _on_edit(self) -> None:
        if self._showing:
            return
        values: dict[str, Any] = {name: self._edited_text(name) for name in self._editors}
        for part in (self.proof, self.command, self.advanced):
            values |= part.values(self._profile)
        typed = replace(
            self._profile,
            provider=self.provider.value(),
            client_id=self.client_id.text().strip(),
            client_authentication=self.authentication.value(),
            scopes=self.scopes.chosen,
            known_scopes=self.scopes.known,
            **values,
        )
        self._profile = self.held_back.kept_of(typed)
        self._derive()
        self.proof.show_profile(typed)
        self.command.show_profile(typed)
        self.advanced.summarise(typed)
        self._withdraw_solved()
        for name, message in self.held_back.reasons.items():
            if (row := self.row(name)) is not None:
                row.set_error(message)
        self.edited.emit(self._profile)

    def _edited_text(self, name: str) -> str:
        """What stands in a field; a default that the profile leaves unsaid stays unsaid."""
        text = text_of(self._editors[name])
        unsaid = text == self._defaults[name] and not getattr(self._profile, name)
        return "" if unsaid else text

    def set_read_only(self, read_only: bool) -> None:
        """Keep everything as it is, and readable, while a request runs."""
        for editor in (*self._editors.values(), self.client_id, self.provider, self.authentication):
            if isinstance(editor, QLineEdit):
                editor.setReadOnly(read_only)
            else:
                editor.set_read_only(read_only)
        self.secret.set_editable(not read_only)
        self.find_method.setEnabled(not read_only)
        for part in (self.proof, self.command, self.scopes, self.advanced):
            part.set_read_only(read_only)

    def show_refused(self, who: str) -> None:
        """The server did not accept this client ID and secret: outline both, and say so below the secret."""
        self._rows["client_id"].outline(True)
        needed = needed_secret(self._profile)
        if needed is not None:
            self.secret.row.set_error(tr(REFUSED[needed.kind], who=who))

    # --- what is wrong ----------------------------------------------------------------------------------------------

    def row(self, name: str) -> FieldRow | None:
        """The field that edits a member of the profile."""
        if name == "client_secret":
            return self.secret.row
        if name == "scopes":
            return self.scopes.row
        return self._rows.get(name) or self.proof.row(name) or self.command.row(name) or self.advanced.row(name)

    def label_of(self, name: str) -> str:
        """What the field that edits a member of the profile is called."""
        row = self.row(name)
        return row.label.text() if row is not None else tr("Profile")

    def show_problems(self, found: tuple[FieldProblem, ...]) -> None:
        """Say under each field what is wrong with it, and take back what was said before."""
        messages = {problem.field: problem.message for problem in found}
        for name in {*self._names(), "client_secret", *messages}:
            row = self.row(name)
            if row is not None:
                row.set_error(messages.get(name, ""))

    def _names(self) -> tuple[str, ...]:
        """The members whose fields are made."""
        return (*self._rows, *self.proof.rows, *self.command.rows, *self.advanced.rows, "scopes")

    def wrong(self) -> frozenset[str]:
        """The members of the profile that something is said about now."""
        names = (*self._names(), "client_secret")
        return frozenset(name for name in names if (row := self.row(name)) is not None and row.error)

    def check(self) -> tuple[FieldProblem, ...]:
        """Judge the whole form, show what is wrong and put the cursor into the first such field."""
        self.scopes.commit()
        refused = self.command.reasons | self.held_back.reasons
        others = (one for one in problems(self._profile) if one.field not in refused)
        found = (*(FieldProblem(name, why) for name, why in refused.items()), *others)
        self.show_problems(found)
        named = [problem for problem in found if self.row(problem.field) is not None]
        if named:
            self.focus_field(named[0].field)
        return found

    def focus_field(self, name: str) -> None:
        """Put the cursor into the field of a member, opening Advanced for it if need be."""
        if name in self._advanced_names() or (name in self.advanced.NAMES and name not in self._rows):
            self.advanced.open()
        row = self.row(name)
        if row is None:
            return
        if name == "client_secret":
            self.secret.take_focus()
        else:
            row.take_focus()
        self.focused.emit(row)

    def _judge(self, name: str) -> None:
        """Say what is wrong with a field that is left; one that is still empty is not wrong yet."""
        row = self._rows.get(name)
        if row is None or self._showing:
            return
        message = next((problem.message for problem in problems(self._profile) if problem.field == name), "")
        row.set_error(self.held_back.reasons.get(name) or (message if getattr(self._profile, name) else ""))
        self._leave()

    def _judge_part(self, part: ProofFields | SecretCommandField | Advanced) -> None:
        messages = {problem.field: problem.message for problem in problems(self._profile)}
        refused = self.command.reasons | self.held_back.reasons
        for name, row in part.rows.items():
            empty = getattr(self._profile, name) in ("", ())  # not wrong yet
            row.set_error(refused.get(name) or ("" if empty else messages.get(name, "")))
        self._leave()

    def show_held(self, held: Mapping[str, Any]) -> None:
        """Have the same stand in the fields as in those of another window, and be refused there too."""
        if held:
            self._showing = True
            self._fill(replace(self._profile, **held))
            self._showing = False
            self._on_edit()

    def clear_held(self) -> None:
        """Forget what was refused: the fields show what is in the profile."""
        if self.held_back.values:
            self.held_back.begin(self._profile)
            self._showing = True
            self._fill(self._profile)
            self._showing = False
            self._withdraw_solved()

    def _leave(self) -> None:
        """A field was left: what stands in it is what it goes back to, and what may be a secret in it is told."""
        self.held_back.leave(self._profile)
        self.tell_doubts()

    def tell_doubts(self) -> None:
        """Say below the fields of Advanced what may be a secret; that is kept in the profile all the same."""
        if not self.advanced.rows:
            return
        from inspector.core.profiles.misplaced import misplaced, problems_of

        found = {each.field: each.message for each in problems_of(f for f in misplaced(self._profile) if not f.sure)}
        for name, row in self.advanced.rows.items():
            row.set_note("" if name in self.held_back.reasons else found.get(name, ""))

    def _withdraw_solved(self) -> None:
        """Take back what no longer holds; nothing new is said while somebody types."""
        messages = {problem.field: problem.message for problem in problems(self._profile)}
        messages |= self.command.reasons | self.held_back.reasons
        for name in self._names():
            row = self.row(name)
            if row is not None and row.error and row.error != messages.get(name):
                row.set_error(messages.get(name, ""))
