"""What a report for a ticket hides: who and where, and values that nobody knows the meaning of, each under one label.

It is a `Cover` that knows more: hosts, issuers and IDs besides people and clients, all forms in which a value may be
written, and which values the user wants to see all the same.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.core.checks.inspection import Inspection
from inspector.core.report.cover import Cover, is_known_claim, labels_of_who, masked_claim
from inspector.core.report.ticket.named import MOST_READ, is_url, labels_of_ids, named_in
from inspector.core.report.ticket.needles import LEAST, PackedFinder, SpellingFinder, in_base64, spellings
from inspector.core.report.ticket.page import Line, TextRun
from inspector.core.text.hidden import JWT
from inspector.core.text.language import tr
from inspector.core.text.masking import SECRET, shorten
from inspector.core.text.names import plain_name
from inspector.core.text.patterns import pattern
from inspector.core.text.value_ends import is_placeholder

if TYPE_CHECKING:  # whoever hands one over has imported it
    from inspector.core.acceptance.protected import ProtectedApi

LEAST_OF_HOST = 2
"""Characters of a host that is looked for: those within a network often have no more."""
MOST_VALUES = 2000
"""So many values of claims that nobody knows are looked for in texts; where they are claimed more are hidden too."""
_PACKED = pattern(r"[A-Za-z0-9+/_=-]{6,}")
_MARK = pattern(r"<([a-zA-Z]+) (\d+)>")
_KINDS = {each: each for each in ("client", "issuer", "host", "id", "key", "audience", "value", "called")}
"""What is none of these is a person."""
_OF_A_CASE = frozenset({"client", "issuer", "host", "person", "key", "audience"})
"""What is hidden in the name of a case too, which the user has given it."""


class HiddenValue(NamedTuple):
    """A value that a report hides, or shows since that is wanted. `key` stays the same from one report to the next."""

    key: str
    label: str
    shown: bool


class Concealment(Cover):
    """`public` hides who and where; otherwise it is secrets alone that are masked."""

    def __init__(self, *, public: bool, shown: frozenset[str] = frozenset()) -> None:
        super().__init__(who=public, secrets=True)
        self._public, self._wanted = public, shown
        self._known: dict[str, str] = {}
        """The label of each value, by the value in small letters."""
        self._values: dict[str, tuple[str, str]] = {}
        """By the label: its kind, and the value that it stands for."""
        self._forms: Callable[[str], str] | None = None
        self._forms_in_sentences: Callable[[str], str] | None = None
        self._own_words: frozenset[str] = frozenset()
        self._told: dict[str, HiddenValue] = {}
        """What was met in the page, by its label, in that order."""
        self._numbers: dict[str, int] = {}

    # --- what is hidden ---------------------------------------------------------------------------------------------

    def learn_client(self, client_id: str) -> None:
        """Take note of a client."""
        if self._public:
            self._hide(client_id, "client")

    def learn_issuer(self, issuer: str | None) -> None:
        """Take note of an issuer, and of what tells whose it is in its URL."""
        if self._public and issuer:
            self._hide(issuer, "issuer")
            self._hide(issuer.rstrip("/"), "issuer")
            self.learn_text(issuer)

    def learn_name(self, name: str) -> None:
        """Take note of what the user calls something."""
        if self._public and name:
            self._hide(name, "called")

    def learn(self, inspection: Inspection) -> None:
        """Take note of what is hidden of a token and of what it was compared with, the client and the issuer first."""
        expected, claims = inspection.expectation, inspection.token.claims or {}
        for client in (*expected.client_ids, *(claims.get(name) for name in ("client_id", "azp", "appid", "cid"))):
            if isinstance(client, str):
                self.learn_client(client)
        self.learn_issuer(inspection.token.issuer)
        self.learn_issuer(expected.issuer)
        for each in expected.audiences:
            self.learn_audience(each)
        if inspection.key is not None and inspection.key.kid and self._public:
            self._hide(inspection.key.kid, "key")
        super().learn(inspection)

    def _learn_members(self, members: Mapping[str, Any], known: Callable[[str], bool]) -> None:
        super()._learn_members(members, known)
        for name, value in members.items() if self._public else ():
            if known(name) and plain_name(name) not in labels_of_who():
                self._learn_known(name, value)
            elif isinstance(value, int | float) and not isinstance(value, bool) and not known(name):
                self._hide(str(value), "value")

    def _learn_known(self, name: str, value: Any) -> None:
        """A claim that is known, and may be an ID or name who it is for."""
        if name == "aud":
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, str):
                    self.learn_audience(each)
        kind = labels_of_ids().get(plain_name(name))
        for each in value if isinstance(value, list) else [value]:
            if kind is not None and isinstance(each, str | int) and not isinstance(each, bool):
                self._hide(str(each), kind)

    def _learn(self, name: str, value: str, *, trusted: bool) -> None:
        if not self._public:
            super()._learn(name, value, trusted=trusted)
        elif masked_claim(name, value, trusted=trusted) != value:
            self._set(value, SECRET)
        elif label := labels_of_who().get(plain_name(name)):
            self._hide(value, label)
        elif kind := labels_of_ids().get(plain_name(name)):
            self._hide(value, kind)
        elif plain_name(name) == "iss":
            self.learn_issuer(value)
        elif not trusted:
            self._hide(value, "value")
        self.learn_text(value)

    def learn_api(self, api: ProtectedApi) -> None:
        """Take note of what an API of the user's is called, and of what is set there."""
        settings = api.settings
        self.learn_name(api.name)
        for issuer in (settings.issuer, *(settings.other_issuers or ())):
            self.learn_issuer(issuer)
        for claim, values in settings.claims or ():
            for value in values:
                self._learn(claim, value, trusted=False)
        for client in settings.clients or ():
            self.learn_client(client)
        for audience in settings.audiences or ():
            self.learn_audience(audience)

    def learn_text(self, text: str) -> None:
        """Take note of people, hosts and IDs that a text names."""
        if not self._public or text.isalnum() or not text:
            return
        super().learn_text(text[:MOST_READ])
        for value, kind in named_in(text):
            self._label(value, kind)

    def learn_audience(self, audience: str) -> None:
        """Take note of who a token is for: of a URL it is the host, anything else is the name of a client or an API."""
        if not self._public:
            return
        if not is_url(audience):
            self._label(audience, "audience")
        self.learn_text(audience)

    def _label(self, value: str, label: str) -> None:
        """Hide what a text names, but for what stands in the place of a name, such as "undefined"."""
        if not is_placeholder(value):
            self._hide(value, label)

    def _hide(self, value: str, label: str) -> None:
        if not value.strip() or value in self._labels:
            return
        kind = _KINDS.get(label, "person")
        if kind == "value" and self._counts.get(kind, 0) >= MOST_VALUES:
            return
        same = value.casefold().rstrip("/")
        stands = self._known.get(same)
        if stands is None:
            stands = self._known[same] = f"<{kind} {self._count(kind)}>"
            self._values[stands] = kind, value
        self._set(value, stands)

    def _set(self, value: str, stands: str) -> None:
        super()._set(value, stands)
        self._forms = self._forms_in_sentences = None

    # --- what stands in its place -----------------------------------------------------------------------------------

    def text(self, text: str) -> str:
        """The text with every hidden value in it replaced by its label, in whatever form it is written."""
        if text in self._labels:
            return self._labels[text]
        if not self._public:
            return super().text(text)
        if self._forms is None:
            self._forms = self._matcher(frozenset())
        covered = self._forms(text)
        return JWT.sub(lambda found: shorten(found[0]), covered) if "eyJ" in text else covered

    def _matcher(self, without: frozenset[str]) -> Callable[[str], str]:
        """What replaces all values in a text but those with one of these labels, the longest first."""
        folded: dict[str, str] = {}
        encoded: dict[str, str] = {}
        for value, label in self._labels.items():
            least = LEAST_OF_HOST if label.startswith("<host ") else LEAST
            if label in without or len(value) < least or not _is_looked_for(value, label):
                continue
            for spelling in spellings(value):
                folded.setdefault(spelling, label)
            for core in in_base64(value) if label != SECRET else ():
                encoded.setdefault(core, label)
        finder, packed = SpellingFinder(folded), PackedFinder(encoded)

        def unpacked(found: re.Match[str]) -> str:
            return packed.label_of(found[0]) or found[0]

        def replaced(text: str) -> str:
            """The text with labels in it; one that was covered before has some already, which stay."""
            parts = _parts(_PACKED.sub(unpacked, text) if packed else text)
            return "".join(part if is_label else finder.replaced(part) for part, is_label in parts)

        return replaced

    def claim(self, name: str, value: Any, text: str, *, known: bool) -> str:
        """The text of a claim's value as it may be shown: of a claim that nobody knows it is hidden as a whole."""
        if not self._public or known or isinstance(value, bool) or value is None or self.text(text) == SECRET:
            return self.text(text)
        if masked_claim(name, text, trusted=False) != text:
            return SECRET
        self._hide(text, "value")
        return self._labels.get(text, SECRET)

    # --- the page ---------------------------------------------------------------------------------------------------

    def spare(self, words: Iterable[str]) -> None:
        """Have these words, in small letters, stay in sentences of this program: it says them of any token.

        A client may be called "account". Where it is told, it was replaced before the sentence was made.
        """
        self._own_words, self._forms_in_sentences = frozenset(words), None

    def line(self, line: Line) -> Line:
        """The line of a page with what is hidden in it under its labels, as they are read."""
        found: list[TextRun] = []
        for piece in line:
            covered = piece.text if piece.own else self._sentence(piece.text) if piece.told else self.text(piece.text)
            found += [piece] if piece.own else self._stretches(covered, piece)
        return tuple(found)

    def _sentence(self, text: str) -> str:
        """A sentence of this program with every hidden value replaced but what it may say by itself."""
        if not self._public or not self._own_words or text in self._labels:
            return self.text(text)
        if self._forms_in_sentences is None:
            spared = (label for value, label in self._labels.items() if self._is_spared(value))
            self._forms_in_sentences = self._matcher(frozenset(spared))
        covered = self._forms_in_sentences(text)
        return JWT.sub(lambda found: shorten(found[0]), covered) if "eyJ" in text else covered

    def _is_spared(self, value: str) -> bool:
        return value.casefold() in self._own_words

    def case(self, name: str) -> Line:
        """The name of a case, as the user has given it, but for clients, people and hosts."""
        spared = frozenset(label for label, (kind, _) in self._values.items() if kind not in _OF_A_CASE)
        covered = self._matcher(spared)(name) if self._public else self.text(name)
        return tuple(each._replace(own=True) for each in self._stretches(covered, TextRun(name)))

    def _stretches(self, text: str, piece: TextRun) -> Iterable[TextRun]:
        at = 0
        for mark in _MARK.finditer(text):
            if mark[0] not in self._values:
                continue
            if mark.start() > at:
                yield piece._replace(text=text[at : mark.start()])
            yield from self._told_as(mark[0], piece)
            at = mark.end()
        if at < len(text):
            yield piece._replace(text=text[at:])

    def _told_as(self, label: str, piece: TextRun) -> Iterable[TextRun]:
        """A label as it is read, or the value in its place where that is wanted."""
        kind, value = self._values[label]
        told = self._told.get(label)
        if told is None:
            number = self._numbers[kind] = self._numbers.get(kind, 0) + 1
            key = f"{kind}-{hashlib.sha256(value.encode('utf-8', 'replace')).hexdigest()[:12]}"
            told = self._told[label] = HiddenValue(key, _label_words(kind, number), key in self._wanted)
        if not told.shown:
            yield TextRun(told.label, piece.code, own=True, key=told.key)
            return
        within = self._matcher(frozenset({label}))(value)
        for each in self._stretches(within, piece) if within != value else (TextRun(value, piece.code),):
            yield each if each.key else each._replace(key=told.key, open=True)

    @property
    def hidden(self) -> tuple[HiddenValue, ...]:
        """What the page hides, or shows since that is wanted, in the order in which it is first met."""
        return tuple(self._told.values())

    def looked_for(self, *, in_sentences: bool) -> Iterator[str]:
        """The values that may not stand in the page in any form, or not in sentences of this program."""
        shown = {label for label, told in self._told.items() if told.shown}
        for value, label in self._labels.items():
            wanted = label not in shown and len(value) >= LEAST and _is_looked_for(value, label)
            if wanted and not (in_sentences and self._is_spared(value)):
                yield value


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """A text taken apart at the labels in it, with whether a part is one."""
    at = 0
    for found in _MARK.finditer(text):
        yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    yield text[at:], False


def _is_looked_for(value: str, label: str) -> bool:
    """Whether a value is one that a sentence would not have by itself.

    A word of a claim that nobody knows, such as "active", is hidden where the claim is told and in what is said of it.
    """
    if label.startswith("<value ") or label == SECRET:
        return not (value.isalpha() and len(value) < 12) and len(value) >= 4
    return True


def is_unknown(name: str, *, header: bool, provider: str) -> bool:
    """Whether a claim or a header parameter is one that claims.toml does not know by its whole name."""
    return not is_known_claim(name, where="header" if header else "payload", provider=provider)


def _label_words(kind: str, number: int) -> str:
    """What stands in the place of a value of this kind."""
    words = {
        "client": tr("client {number}", number=number),
        "issuer": tr("issuer {number}", number=number),
        "host": tr("host {number}", number=number),
        "id": tr("ID {number}", number=number),
        "key": tr("key {number}", number=number),
        "audience": tr("audience {number}", number=number),
        "value": tr("value {number}", number=number),
        "called": tr("name {number}", number=number),
        "person": tr("person {number}", number=number),
    }
    return words[kind]
