"""What one sentence tells in the end: the remarks of its clauses, each by its name, the most exact first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inspector.core.diagnosis.reading.clauses import SentenceReading
from inspector.core.diagnosis.reading.grammar import BETWEEN
from inspector.core.diagnosis.reading.lexicon import Lexicon, lexicon
from inspector.core.diagnosis.reading.pairings import Pairing
from inspector.core.diagnosis.reading.quoted_values import Values, values_of
from inspector.core.diagnosis.reading.wording import STOP, Words, words_of

_OF_CODE = {ord(mark): " " for mark in ".:/-"}
_OF_TOKENS = frozenset(("audience", "issuer", "signature", "aud", "iss", "exp", "nbf", "kid", "alg"))
"""Names that are said of a token alone, with nothing beside them."""
_OR = frozenset(("or", "oder", "o", "ou", "lub", "или"))
_WEAK = ("refused", "wrong", "required", "mismatched", "unknown")
"""What is not told of a subject of which the sentence says something more exact."""
_WANTED = frozenset(("missing", "required"))
_FETCHED = frozenset(("verifier", "issuer", "service", "domain", "key", "claim"))
_ISSUERS = frozenset(("verifier", "issuer", "key"))
_CARRIED = frozenset(("token", "header", "claim"))
_COMPARED = frozenset(("audience", "issuer", "algorithm"))
_UNTOLD = frozenset(("verifier", "client", "service", "token"))
"""What a sentence may name beside the claim whose expected value it quotes, without meaning it."""
_HEADLINES = frozenset(("validation", "verification", "authentication", "check", "verify", "validate"))
_ADVISING = frozenset(("must", "should", "need", "needs", "please", "requires", "required", "expected", "use"))
MAX_WORDS_ALONE = 2
"""How many words may stand beside what is said of nothing that is named."""
MAX_WORDS, MAX_WORDS_OF_ONE = 600, 160
"""How many words are read of all sentences together, and of one: what failed is told in fewer."""


class ReadStatement(NamedTuple):
    """What is said of what, and the values quoted with it."""

    subject: str
    said: str
    expected: str | None = None
    actual: str | None = None


class Budget:
    """How many words may still be read of an answer."""

    def __init__(self) -> None:
        self.left = MAX_WORDS

    def spend(self, words: Words) -> Words:
        """As many of the words as are left to be read."""
        allowed = Words(words.all[: min(self.left, MAX_WORDS_OF_ONE)], words.quoted)
        self.left = max(0, self.left - len(words.all))
        return allowed


def exactness(subject: str) -> int:
    """How exact a subject is, from 0 for the token or the service as a whole."""
    return lexicon().exact[subject]


def told(text: str, budget: Budget, *, code: bool) -> Iterator[ReadStatement]:
    """What a sentence or a symbolic name tells, as far as the budget goes."""
    known = lexicon()
    if code and (says := known.codes.get(text.strip().lower())) is not None:
        for subject, _, what in (each.partition(".") for each in says):
            yield ReadStatement(subject, what)
        return
    if budget.left:
        words = budget.spend(words_of(text.translate(_OF_CODE) if code else text, known.split))
        yield from _told(text, SentenceReading(words, known), words, known, code=code)


def _told(text: str, read: SentenceReading, words: Words, known: Lexicon, *, code: bool) -> Iterator[ReadStatement]:
    only = next((wording for _, _, wording in read.wordings if wording.only), None)
    if only is not None:
        found = [Pairing(subject, what, 0, 0) for subject, _, what in (each.partition(".") for each in only.says)]
    else:
        named = code and not read.hits and not read.wordings
        found = [] if named and text not in _OF_TOKENS else _settled(read, words.all, known)
    values = values_of(text) if (read.nouns or read.wordings) and not code else Values()
    if not found and read.nouns and values.expected and values.actual:
        noun = max(read.nouns, key=lambda one: known.exact[one.heads[0]])
        found = [Pairing(noun.heads[0], "mismatched", noun.start, noun.end)]
    compared = next((one for one in read.nouns if one.heads[0] in _COMPARED), None)
    if compared is not None and values.expected and all(each.subject in _UNTOLD for each in found):
        # "error retrieving a session: expected audience X got []": what was compared says more than what it was for.
        found = [Pairing(compared.heads[0], "mismatched", compared.start, compared.end)]
    for each in found:
        # A value that stands alone is the one which is missing, or the one which is refused.
        wanted = values.single if each.said in _WANTED else None
        got = values.single if each.said not in _WANTED else None
        yield ReadStatement(each.subject, each.said, values.expected or wanted, values.actual or got)


def _settled(read: SentenceReading, words: Sequence[str], known: Lexicon) -> list[Pairing]:
    """What is said, each by its name, the most exact first."""
    found = list(_kept(list(read.found()), read, known))
    found = found or list(_alone(read, words, known))
    if (either := _either_of_several(found, words)) is not None:
        return [either]
    if any(one.said != "refused" for one in found):
        found = [one for one in found if one.said != "refused"]
    found = _without_headline_and_advice(found, read)
    named: dict[str, Pairing] = {}
    for one in [_becomes(one, known) for one in found]:
        named.setdefault(f"{one.subject}.{one.said}", one)
        if (other := known.also.get(f"{one.subject}.{one.said}")) is not None:
            subject, _, said = other.partition(".")
            named.setdefault(other, one._replace(subject=subject, said=said))
    all_of = list(named.values())
    if any(one.subject == "verifier" and one.said == "unreachable" for one in all_of):
        return [one for one in all_of if (one.subject, one.said) == ("verifier", "unreachable")]
    if any(not one.weak and one.said != "refused" for one in all_of):
        all_of = [one for one in all_of if not one.weak and one.said != "refused"]
    all_of = [one for one in all_of if one.subject != "verifier" or one.said == "unreachable"]
    most: dict[str, tuple[int, int]] = {}
    for one in all_of:
        most[one.subject] = max(most.get(one.subject, (0, 0)), _force(one, read))
    all_of = [one for one in all_of if _force(one, read) >= most[one.subject]]
    return sorted(
        all_of,
        key=lambda one: (
            one.said == "refused",
            -known.exact[one.subject],
            not one.whole,
            -read.colons_before(one.start),
            one.start,
        ),
    )


def _alone(read: SentenceReading, words: Sequence[str], known: Lexicon) -> Iterator[Pairing]:
    """What is said where no subject is named, "has expired"; or a subject of which nothing is said, "audience"."""
    if read.nouns:
        noun = read.nouns[0]
        if len(words) <= MAX_WORDS_ALONE and known.exact[noun.heads[0]] > 1 and noun.end - noun.start == len(words):
            yield Pairing(noun.heads[0], "wrong", noun.start, noun.end)
        return
    said = {at for hit in read.hits for at in range(hit.start, hit.end)}
    others = [word for at, word in enumerate(words) if at not in said and word.isalnum() and word not in BETWEEN]
    if len(others) <= MAX_WORDS_ALONE:
        for hit in read.hits:
            says, by = known.alone.get(hit.said.id, ("", frozenset()))
            if says and (not by or hit.word in by):
                subject, _, what = says.partition(".")
                yield Pairing(subject, what, hit.start, hit.end)


def _without_headline_and_advice(found: list[Pairing], read: SentenceReading) -> list[Pairing]:
    """Without "Validation failed." before the reason, and without what the sentences behind it advise."""
    if len(found) < 2:
        return found
    place = {one: read.sentence_of(one.start) for one in found}
    last, first = max(place.values()), min(place.values())
    left = [
        one
        for one in found
        if not (one.word in _HEADLINES and place[one] < last) and not (one.word in _ADVISING and place[one] > first)
    ]
    return left or found


def _force(one: Pairing, read: SentenceReading) -> tuple[int, int]:
    """How much it says: of one subject only the most is told, and rather what stands behind a colon."""
    return read.colons_before(one.start), _WEAK.index(one.said) if one.said in _WEAK else len(_WEAK)


def _kept(found: list[Pairing], read: SentenceReading, known: Lexicon) -> Iterator[Pairing]:
    """Without what cannot be said of a subject: nobody fetches a signature."""
    spoken_of = {name for noun in read.nouns for name in noun.parts}
    for one in found:
        if one.said == "unreachable" and not one.whole:
            plain = any(
                hit.start >= one.start and hit.end <= one.end and not hit.said.denied and hit.said.id == "unreachable"
                for hit in read.hits
            )
            if plain or one.word.startswith("introspect") or one.subject == "" or one.subject in _FETCHED:
                # Where neither keys nor the issuer are named it may be any other thing behind the server.
                named = not _ISSUERS.isdisjoint(spoken_of) or one.subject not in ("", "service")
                way = "verifier" if named else "service"
                yield one._replace(subject=way)
            elif one.subject in _CARRIED:
                yield one._replace(said="missing")
            elif one.subject in known.kept:
                yield one._replace(said="unknown")
        else:
            yield one


def _either_of_several(found: Sequence[Pairing], words: Sequence[str]) -> Pairing | None:
    """What a stock sentence says that names several faults of one thing, any of which it may be: that it is refused."""
    if len({one.subject for one in found}) != 1:
        return None
    said = {one.said for one in found}
    if len(said) < (2 if found[0].subject == "token" else 3):
        return None
    span = words[min(one.start for one in found) : max(one.end for one in found)]
    if STOP in span or _OR.isdisjoint(span):
        return None
    return found[0]._replace(said="refused" if found[0].subject == "token" else "wrong")


def _becomes(one: Pairing, known: Lexicon) -> Pairing:
    name = f"{one.subject}.{one.said}"
    subject, _, said = known.becomes.get(name, name).partition(".")
    return one._replace(subject=subject, said=said)
