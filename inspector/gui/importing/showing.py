"""Draws the review that the model holds into the two panes of an import."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import Proposal, ProposalState, Review, ScopeGroup, SecretState
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.gui.importing.banner import BannerWords
from inspector.gui.importing.finding_card import card_of, coded
from inspector.gui.importing.pane import FILTERED_FROM, ImportPane
from inspector.gui.importing.profile_rows import ChangeRow, GapField, SecretWords, member_rows, text_of
from inspector.gui.importing.review_pane import ReviewPane
from inspector.gui.importing.words import errors_of, file_size, label_of, listed, look_of, party
from inspector.gui.model.importing.choice import proposed, still_missing
from inspector.gui.model.workspace import Workspace
from inspector.gui.widgets import buttons
from inspector.gui.widgets.labels import MONO, PLAIN, Span
from inspector.gui.widgets.ticks import TickRow
from inspector.gui.widgets.wording import value

MOST_NAME = 120


class Showing(QObject):
    """The panes, and what goes on between them and the model."""

    def __init__(self, work: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._importing = work, work.importing
        self.pane, self.review = ImportPane(), ReviewPane()
        self._listed: list[int] = []
        """The places of the profiles that the filter leaves."""
        self.pane.profiles.went_to.connect(self._on_went_to)
        self.pane.profiles.model_of_ticks.ticked.connect(self._on_ticked)
        self.pane.scopes.model_of_ticks.ticked.connect(self._on_scopes_ticked)
        self.pane.filtered.connect(self._on_filter)
        self.pane.environment_chosen.connect(self._on_environment)
        work.environments.changed.connect(self._show_environments)
        self.review.turned.connect(self._on_turn)
        self.review.filled.connect(self._on_filled)
        self.review.kept.connect(self._on_kept)

    # --- all of it --------------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show what the model holds now."""
        importing, pane = self._importing, self.pane
        source = importing.source
        name = visible(elide(str(source.name), MOST_NAME)) if source is not None else ""
        size = source.size if source is not None else 0
        kind = self._kind()
        if importing.says_reading:
            pane.show_file(name, file_size(size) if size else "")
            pane.show_reading(
                tr("Reading {name}, {size}", name=name, size=file_size(size))
                if size
                else tr("Reading {name}", name=name)
            )
            self._show_none(tr("No import yet"), tr("The file is being read."), name)
            return
        both = tr("{kind}, {size}", kind=kind, size=file_size(size)) if kind and size else kind
        pane.show_file(name, both or (file_size(size) if size else ""))
        if importing.error is not None:
            self._show_error(name, importing.error)
        elif importing.review is not None and importing.review.proposals:
            pane.show_filter(importing.filter)
            pane.show_list(filtered=len(importing.review.proposals) >= FILTERED_FROM)
            pane.show_left_out(_left_out(importing.review))
            self._show_list()
            self.show_current()
            self._give_focus()
        elif importing.review is not None:
            sentence = tr("No client in this file.")
            pane.show_nothing(sentence, _why_none(importing.review))
            self._show_none(tr("Nothing to import"), sentence, name)

    def _give_focus(self) -> None:
        """Put the keyboard into the list; where there is one profile and it only has to be filled in, into that."""
        review, gaps = self._importing.review, self.review.gaps
        alone = review is not None and len(review.proposals) == 1 and review.proposals[0].usable
        if alone and gaps and self.review.isVisible():
            gaps[0].take_focus()
        else:
            self.pane.profiles.setFocus()

    def forget(self) -> None:
        """Show nothing of a file that is not under review any more."""
        self.pane.show_file("", "")
        self.pane.show_filter("")
        self.pane.profiles.show_rows(())
        self.pane.scopes.show_rows(())
        self.pane.show_left_out("")
        self.pane.show_nothing_quietly()
        self._show_none("", "")

    def _kind(self) -> str:
        review = self._importing.review
        return str(review.kind) if review is not None else ""

    def _show_error(self, name: str, error: Exception) -> None:
        sentence = tr("{name} cannot be read.", name=name)
        details = visible(str(error))
        line = error.line if isinstance(error, DefinitionError) else None
        column = error.column if isinstance(error, DefinitionError) else None
        if line and column:
            where = tr("Line {line}, column {column}", line=line, column=column)
            details = f"{where}: {details}"
        elif line:
            details = f"{tr('Line {line}', line=line)}: {details}"
        self.pane.show_nothing(sentence, details)
        self._show_none(tr("Nothing to import"), sentence, name)

    def _show_none(self, title: str, sentence: str, name: str = "") -> None:
        self.review.show_title(name, "", "", first=True, last=True)
        self.review.show_banner(BannerWords("mute", "not-checked", title, ((sentence, PLAIN),)), announced=False)
        self.review.show_profile((), (), (), ())

    # --- the list ---------------------------------------------------------------------------------------------------

    def show_choice(self) -> None:
        """Show what is picked and filled in by now, of the same file."""
        review = self._importing.review
        if review is None or not review.proposals:
            return
        self._show_list()
        proposal = self._importing.shown
        if proposal is not None:
            self._show_banner(review, proposal)
            self.review.show_rows(self._rows(review, proposal))
            for gap in self.review.gaps:
                gap.show_text(self._importing.choice.filled.get(gap.asked.name, ""))

    def _show_list(self) -> None:
        review, choice = self._importing.review, self._importing.choice
        if review is None:
            return
        wanted = self._importing.filter.casefold().split()
        rows = list[TickRow]()
        self._listed = []
        for at, proposal in enumerate(review.proposals):
            look = look_of(review, at, choice)
            name = proposal.profile.name
            words = f"{name} {proposal.address} {look.second} {look.says}".casefold()
            if all(word in words for word in wanted):
                self._listed.append(at)
                second = self._with_environment(at, look.second)
                rows.append(TickRow(str(at), name, second, at in choice.picked, look.icon, look.token, look.says))
        self.pane.show_profiles(rows, str(self._importing.current), len(choice.picked), len(review.proposals))
        servers = [
            TickRow(group.identifier, group.identifier, _of_group(group), group.identifier not in choice.left)
            for group in review.scopes
        ]
        self.pane.show_scopes(servers, sum(len(group.scopes) for group in review.scopes))
        self._show_environments()

    def _with_environment(self, at: int, words: str) -> str:
        """The second line of a row, with the environment that a new profile would be in."""
        name = self._importing.environment_of(at)
        if not name or self._importing.proposals[at].existing is not None:
            return words
        return f"{words} · {visible(shown_name(name))}"

    def _show_environments(self) -> None:
        importing = self._importing
        if importing.review is None:
            return
        new = [each.profile for each in importing.proposals if each.existing is None]
        guess = self._work.environments.guess
        told = sum(bool(each.environment or guess(each.name)) for each in new)
        self.pane.show_environments(self._work.environments.all, told, len(new), importing.choice.environment)

    def _on_environment(self) -> None:
        self._importing.put_new_into(self.pane.environment.chosen)

    def _on_went_to(self, key: str) -> None:
        self._importing.look_at(int(key))

    def _on_ticked(self, key: str, on: bool) -> None:
        self._importing.pick(int(key), on=on)

    def _on_scopes_ticked(self, key: str, on: bool) -> None:
        self._importing.pick_scopes(key, on=on)

    def _on_filter(self, text: str) -> None:
        self._importing.filter = text
        self._show_list()
        if self._listed and self._importing.current not in self._listed:
            self._importing.look_at(self._listed[0])

    # --- one of them ------------------------------------------------------------------------------------------------

    def show_current(self) -> None:
        """Show the profile that is looked at."""
        review, proposal = self._importing.review, self._importing.shown
        if review is None or proposal is None:
            return
        at, count = self._importing.current, len(review.proposals)
        self.pane.profiles.go_to(str(at))
        name = proposal.profile.name
        address = proposal.address if proposal.address != name else ""
        place = tr("{place} of {count}", place=at + 1, count=count) if count > 1 else ""
        self.review.show_title(
            visible(elide(name, MOST_NAME)), visible(elide(address, MOST_NAME)), place,
            first=at == 0, last=at == count - 1,
        )  # fmt: skip
        self._show_banner(review, proposal)
        self._show_parts(review, proposal, self._gaps(review, proposal))
        self._show_what_follows(proposal)

    def show_judged(self) -> None:
        """Show the same profile as it was judged again; the fields that are being filled in stay."""
        review, proposal = self._importing.review, self._importing.shown
        if review is not None and proposal is not None:
            self._show_list()
            self._show_banner(review, proposal)
            self._show_parts(review, proposal, None)
            self._show_what_follows(proposal)

    def _show_what_follows(self, proposal: Proposal) -> None:
        """Say of a field that is left empty what the others tell of it, as the ID of a pool tells its Region."""
        filled = self._importing.choice.filled
        for gap in self.review.gaps:
            known = "" if filled.get(gap.asked.name) else text_of(getattr(proposal.profile, gap.member, ""))
            gap.show_known(known)

    def _show_parts(self, review: Review, proposal: Proposal, gaps: list[GapField] | None) -> None:
        at, choice = self._importing.current, self._importing.choice
        cards = [card_of(finding) for finding in (*proposal.findings, *review.findings)]
        changes = [
            ChangeRow(each, label_of(proposal.profile, each.field), _line(proposal, each.field),
                      on=(at, each.field) not in choice.kept)
            for each in proposal.changes
        ]  # fmt: skip
        rows = self._rows(review, proposal)
        self.review.show_profile(cards, gaps, changes, rows, fill_first=proposal.usable)

    def _show_banner(self, review: Review, proposal: Proposal) -> None:
        self.review.show_banner(banner_of(review, proposal, self._missing(review)))

    def _missing(self, review: Review) -> int:
        missing = still_missing(review, self._importing.current, self._importing.choice)
        return len({each.asks_for for each in missing})

    def _gaps(self, review: Review, proposal: Proposal) -> list[GapField]:
        fields = list[GapField]()
        names = {each.address: each.profile.name for each in review.proposals}
        for asked in self._importing.asks:
            if proposal.address not in asked.addresses:
                continue
            others = tuple(names[each] for each in asked.addresses if each != proposal.address and each in names)
            text = self._importing.choice.filled.get(asked.name, "")
            member = asked.fields[0] if asked.fields else ""
            placeholder = _placeholder(proposal.profile, member)
            fields.append(GapField(asked, member, label_of(proposal.profile, member), text, others, placeholder))
        return fields

    def _rows(self, review: Review, proposal: Proposal) -> list[QWidget]:
        at, choice = self._importing.current, self._importing.choice
        missing = {each.field for each in still_missing(review, at, choice)}
        profile = proposed(review, at, choice)
        icon, words = self._secret_words(proposal)
        unlock = None
        if self._locked_out(proposal):
            unlock = buttons.link(tr("Unlock"))
            unlock.clicked.connect(self._work.unlock)
        secret = SecretWords(icon, words, unlock)
        return member_rows(proposal, profile, lambda member: member not in missing, secret)

    def _locked_out(self, proposal: Proposal) -> bool:
        vault, found = self._work.vault, proposal.secret_state is SecretState.FOUND
        return found and bool(self._work.locked) and vault is not None and vault.persistent

    def _secret_words(self, proposal: Proposal) -> tuple[str, tuple[Span, ...]]:
        """What becomes of the secret: an icon and a sentence."""
        vault = self._work.vault
        if proposal.secret_state is not SecretState.FOUND:
            of_secret = (each.missing for each in proposal.origins if each.field == "client_secret")
            return "lock", coded(str(next(filter(None, of_secret), "")))
        if vault is not None and not vault.persistent:
            return "warn", ((tr("Found. There is no keyring, so it is not kept."), PLAIN),)
        if self._locked_out(proposal):
            return "lock", ((tr("Found. Unlock the keyring to keep it."), PLAIN),)
        return "lock", ((tr("Found. It goes into your keyring, not into a file."), PLAIN),)

    def _on_turn(self, step: int) -> None:
        self._importing.look_at(self._importing.current + step)

    def _on_filled(self, key: str, text: str) -> None:
        self._importing.fill(key, text)

    def _on_kept(self, member: str, on: bool) -> None:
        self._importing.keep(self._importing.current, member, on=on)


def banner_of(review: Review, proposal: Proposal, missing: int) -> BannerWords:
    """Whether a profile will get a token, as far as its definition tells."""
    findings = (*proposal.findings, *review.findings)
    count = len(findings)
    caption = plural(count, "finding", "findings")
    errors = errors_of(proposal)
    if errors:
        answer = next((each.answer for each in errors if each.answer), "")
        words = tr("{party} would answer {answer}", party=party(proposal.profile), answer=answer) if answer else ""
        spans = _with_code(words, answer) if answer else ()
        return BannerWords(
            "bad", "bad", tr("Will not get a token"), coded(str(errors[0].message)), spans, str(count), caption
        )
    metric = (str(count), caption) if count else ("", "")
    if missing:
        words = plural(
            missing,
            "{n} value is not in the file. Fill it in here, or in the profile after the import.",
            "{n} values are not in the file. Fill them in here, or in the profile after the import.",
        )
        return BannerWords("warn", "warn", tr("Needs filling in"), ((words, PLAIN),), (), *metric)
    if proposal.state is ProposalState.SAME:
        words = tr("Your profile has all of this already.")
    else:
        words = tr("Nothing in the file speaks against it. No token was asked for, so nothing is proven.")
    return BannerWords("mute", "not-checked", tr("Ready", "to be imported"), ((words, PLAIN),), (), *metric)


def _with_code(words: str, code: str) -> tuple[Span, ...]:
    before, _, after = words.partition(code)
    return (*value(before, PLAIN), *value(code, MONO), *value(after, PLAIN))


def _line(proposal: Proposal, member: str) -> int | None:
    return next((origin.line for origin in proposal.origins if origin.field == member), None)


def _placeholder(profile: Profile, member: str) -> str:
    return next((each.placeholder for each in provider(profile.provider).fields if each.name == member), "")


def _of_group(group: ScopeGroup) -> str:
    scopes = plural(len(group.scopes), "{n} scope", "{n} scopes")
    if not group.used_by:
        return scopes
    return tr("{scopes}, for {names}", scopes=scopes, names=listed(group.used_by))


def _left_out(review: Review) -> str:
    return "\n".join(str(each) for each in review.left_out)


def _why_none(review: Review) -> str:
    parts = [str(each) for each in review.left_out]
    if review.others:
        parts.append(
            plural(
                review.others,
                "It has {n} resource, of a kind that is not known here.",
                "It has {n} resources, none of a kind known here.",
            )
        )
    parts += [f"{finding.title}: {finding.message}" for finding in review.findings]
    return " ".join(parts)
