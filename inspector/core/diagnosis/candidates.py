"""The causes that an answer may have, the likeliest first, each with what speaks for it and what against.

Rows of knowledge that fit are the candidates. What decides between them, the first that does:

1. The token at hand. A cause that it contradicts is put down, and told as ruled out.
2. What the row goes by: a vendor's own words or code, then a sentence that the lexicon reads, then an error code, then
   the kind of the answer. A server that writes a sentence beside a code means the sentence.
3. Of sentences the surest, then the more specific row, then the order of the files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum, StrEnum

from inspector.core.diagnosis.conditions import statement_for
from inspector.core.diagnosis.evidence import MAX_SEARCHED_CHARS, UNKNOWN_STATUS, Evidence
from inspector.core.diagnosis.secret_traits import SHORT_CHARS
from inspector.core.diagnosis.statements import Statement
from inspector.core.diagnosis.table import KnownFailure, Table
from inspector.core.diagnosis.witness import Testimony, testimony
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import mask_body
from inspector.core.text.message import Message, message
from inspector.core.values import dataclass

MAX_CANDIDATES = 4
"""How many causes are told: a list that is longer helps nobody to choose."""
MAX_QUOTED_CHARS = 200
_SENTENCE_END = re.compile(r"(?<=[a-z)'\"\]][.!?])\s+(?=[A-Z])")
_MARKUP = re.compile(r'["\'] ?[:=]|[{<]')
"""What shows that words are a piece of JSON, of XML or of a page, and not of a sentence."""

SPEAKING_HEADERS = frozenset({"www-authenticate", "x-amzn-remapped-www-authenticate", "x-amzn-errortype"})
TELLING_STATUSES = frozenset({405, 407, 411, 413, 414, 415, 429, 431})
"""Statuses that name the fault themselves (RFC 9110 section 15.5, RFC 6585)."""
DESCRIBED = "error_description"
"""The place in which a symbolic name stands for a sentence: there is a code beside it already."""
OF_ERRORS: Mapping[str, tuple[str, ...]] = {
    "access_denied": ("consent", "permission"),
    "insufficient_scope": ("permission", "scope"),
    "invalid_client": ("client", "secret"),
    "invalid_grant": ("code", "grant", "refresh"),
    "invalid_request": ("parameter",),
    "invalid_scope": ("scope",),
    "invalid_target": ("audience", "resource"),
    "unauthorized_client": ("client", "grant"),
    "unsupported_grant_type": ("grant",),
}
"""What errors are about (RFC 6749 section 5.2, RFC 6750 section 3.1, RFC 8707 section 2). A sentence beside one of them
that is about the same does not make what a vendor means by the error less likely."""

LOOKS: Mapping[str, Message] = {
    "reserved": message("The secret that was sent has characters that form-encoding changes, such as + / & or %."),
    "guid": message("The secret that was sent has the form of an ID."),
    "outer_space": message("The secret that was sent begins or ends with white space."),
    "short": message("The secret that was sent has fewer than {n} characters.", n=SHORT_CHARS),
    "stand_in": message("What was sent for the secret is a stand-in, such as stars or the name of a variable."),
}
"""What a secret that was sent looks like, by the names of its traits (`secret_traits.TRAITS`)."""


class Strength(IntEnum):
    """What a row goes by, from what says least."""

    ANYTHING = 0
    KIND = 1
    VAGUE = 2
    NAME = 3
    CODE = 4
    SENTENCE = 5
    WORDS = 6


class Sureness(StrEnum):
    """How sure the first cause is: shown by the answer, likely, one of those that are told, or not known at all."""

    PROVEN = "proven"
    LIKELY = "likely"
    ONE_OF = "one_of"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that speaks for a cause or against it, and what says so.

    `of` is "words", "sentence", "code", "status", "request", "metadata", "token" or "rules".
    """

    supports: bool
    of: str
    text: Message


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row that fits, the statement that it goes by, if any, and what speaks for it and against it.

    `base` is the row that it refines, else itself. The higher of two ranks goes first. `about` are ids of statements.
    """

    row: KnownFailure
    base: KnownFailure
    strength: Strength
    rank: tuple[int, ...]
    about: frozenset[str]
    statement: Statement | None = None
    grounds: tuple[Ground, ...] = ()
    contradicted: bool = False


@dataclass(frozen=True, slots=True)
class Ranking:
    """The causes that are left, the likeliest first and never none, and those that the token rules out."""

    candidates: tuple[Candidate, ...]
    ruled_out: tuple[Candidate, ...] = ()

    @property
    def best(self) -> Candidate:
        """The likeliest of them."""
        return self.candidates[0]

    @property
    def sure(self) -> Sureness:
        """How sure the likeliest is."""
        best, others = self.best, self.candidates[1:]
        if best.strength is Strength.ANYTHING:
            return Sureness.UNKNOWN if best.row is best.base else Sureness.LIKELY
        if best.row.doubtful:
            return Sureness.ONE_OF
        if any(not ground.supports for ground in best.grounds):
            return Sureness.ONE_OF if others else Sureness.LIKELY
        rival = best.strength is Strength.SENTENCE and any(each.strength is Strength.SENTENCE for each in others)
        if best.row.sure and not rival:
            return Sureness.PROVEN
        told_apart = best.strength >= Strength.CODE and not (best.strength is Strength.CODE and others)
        return Sureness.LIKELY if told_apart else Sureness.ONE_OF


def ranked(table: Table, seen: Evidence, party: str) -> Ranking:
    """The causes of an answer by the rows of `table`; where the token contradicts all that is said, it is asked."""
    able = table.able(seen, party)
    found = sorted((_candidate(row, able, seen) for row in able if not row.refines), key=_order, reverse=True)
    left = [each for each in found if not each.contradicted]
    out = tuple(each for each in found if each.contradicted)
    if out and not seen.disbelieved and max(each.strength for each in left) < Strength.SENTENCE:
        return replace(ranked(table, replace(seen, disbelieved=True), party), ruled_out=out)
    # Where a signed assertion was refused there is no secret that another one could take the place of.
    told = [each for each in left[1:] if not (seen.assertion and each.row.suspects_secret)]
    return Ranking(tuple(_told([left[0], *told])), out)


def _candidate(base: KnownFailure, able: Sequence[KnownFailure], seen: Evidence) -> Candidate:
    """What a row makes of the answer, or the row that refines it here; it stands where the first of them would."""
    said = statement_for(base.match, seen) if "says" in base.match else None
    row = _finest(base, able, another=any(each.another for each in _heard(base, said, seen)))
    statement = (statement_for(row.match, seen) if "says" in row.match else None) or said
    grounds = list(_of_answer(row, statement, seen)) or list(_of_answer(base, statement, seen))
    told = _heard(row if row.about or statement is not None else base, statement, seen)
    grounds += [Ground(each.supports is not row.denies, "token", each.text) for each in told]
    about = frozenset(_about(row, statement) or _spoken_of(row, seen))
    of_metadata = [each for each in seen.offered if any(_alike(each.about, one) for one in about)]
    grounds += [Ground(each.supports, "metadata", each.text) for each in of_metadata]
    strength = _strength(base, said, seen)
    place = seen.statements.index(said) if said is not None else 0
    exact = said.id in base.match["says"] if said is not None else 2 * (strength is Strength.CODE)
    worded = not base.match.keys().isdisjoint({"words", "body"})
    # What only the token shows stands beside what the answer says, where the row does not name just that.
    named = said is None or "token" not in base.match or (said.id in base.match["says"] and not _of_another(said, seen))
    rank = (strength, -place, named, base.specificity + exact + _agrees(base, seen), worded)
    # What a vendor says in its own words is put in doubt by the token, and never ruled out.
    ruled_out = (
        strength < Strength.WORDS and not row.denies and any(each.decisive and not each.supports for each in told)
    )
    return Candidate(row, base, strength, rank, about, statement, tuple(grounds), ruled_out)


def _finest(base: KnownFailure, able: Sequence[KnownFailure], *, another: bool) -> KnownFailure:
    """The row that says most in place of `base`; none that quotes the token where the answer speaks of another one."""
    row, passed = base, {base.id}
    while finer := [each for each in able if row.id in each.refines and each.id not in passed]:
        finer = [each for each in finer if not (another and "token" in each.match)]
        if not finer:
            break
        row = max(finer, key=lambda each: each.specificity)
        passed.add(row.id)
    return row


def _heard(row: KnownFailure, statement: Statement | None, seen: Evidence) -> tuple[Testimony, ...]:
    """What the token at hand says of a row, by what it is about, else by what the words say that it goes by."""
    if seen.inspection is None:
        return ()
    return testimony(_about(row, statement) or _spoken_of(row, seen), seen.inspection, seen.statements)


def _of_another(statement: Statement, seen: Evidence) -> bool:
    """Whether what is said is not so of the token at hand, but of another one."""
    return any(each.another for each in testimony((statement.id,), seen.inspection, seen.statements))


def _order(candidate: Candidate) -> tuple[int, ...]:
    return candidate.rank


def _about(row: KnownFailure, statement: Statement | None) -> tuple[str, ...]:
    return row.about or ((statement.id,) if statement is not None else ())


def _spoken_of(row: KnownFailure, seen: Evidence) -> Iterator[str]:
    """What the sentence says in which the words of a row stand."""
    for name in ("words", "body", "description"):
        if name in row.match:
            found = re.compile(row.match[name], re.IGNORECASE)
            yield from (each.id for each in seen.statements if found.search(each.sentence.text))


def _strength(row: KnownFailure, statement: Statement | None, seen: Evidence) -> Strength:
    match = row.match
    if not match:
        return Strength.ANYTHING
    if row.vague:
        return Strength.CODE
    own = match.keys() & {"words", "body", "code", "failure"} or match.get("header", {}).keys() & SPEAKING_HEADERS
    if own or ("description" in match and row.provider != "any"):
        return Strength.WORDS
    if statement is not None:
        if statement.vague:
            return Strength.VAGUE
        named = statement.sentence.code and statement.sentence.place != DESCRIBED
        return Strength.NAME if named else Strength.SENTENCE
    if "silent" in match and "token" not in match:
        return Strength.VAGUE
    if "description" in match or ("token" in match and seen.silent) or _agrees(row, seen):
        return Strength.SENTENCE
    if match.keys() & {"error", "header", "host", "url"} or _tells_all(match.get("status", ())):
        return Strength.CODE
    return Strength.KIND


def _agrees(row: KnownFailure, seen: Evidence) -> bool:
    """Whether a row that goes by a code is about what the first sentence beside it says, or a vendor's own row is."""
    first = next(iter(seen.statements), None)
    if first is None or first.vague:
        return False
    own = row.provider != "any" and any(first.subject in OF_ERRORS.get(each, ()) for each in row.match.get("error", ()))
    return own or any(first.fits(each) for each in row.about)


def _tells_all(statuses: Sequence[int | str]) -> bool:
    return bool(statuses) and all(each in TELLING_STATUSES for each in statuses)


def _told(ordered: Sequence[Candidate]) -> Iterator[Candidate]:
    """The first, and those after it that name another cause and go by something the server said."""
    told: list[Candidate] = []
    weakest = Strength.VAGUE if ordered[0].strength >= Strength.SENTENCE else Strength.KIND
    if "code" in ordered[0].row.match:
        weakest = Strength.CODE  # a vendor's number leaves nothing to the error that stands beside it
    # Of those after the first, what may be as well as not stands behind what as much speaks for.
    others = sorted(ordered[1:], key=lambda each: (-each.strength, each.row.doubtful))
    for each in (ordered[0], *others):
        if told:
            of_error = weakest is Strength.CODE and "error" in each.base.match
            worth = each.strength > weakest and not of_error and not (each.row.vague and weakest is not Strength.KIND)
            if not worth or len(told) >= MAX_CANDIDATES or any(_same(each, other) for other in told):
                continue
        told.append(each)
        yield each


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether a cause is that of another one, or its row says no more than that one's without its conditions."""
    if one.row.summary == other.row.summary or one.row.cause == other.row.cause:
        return True
    if any(_alike(a, b) for a in one.about for b in other.about):
        return True
    if "quotes" in other.row.match and one.statement is other.statement and one.row.match.keys() == {"says"}:
        return True  # the same without the values that are quoted
    return all(other.base.match.get(name) == wanted for name, wanted in one.base.match.items())


def _alike(one: str, other: str) -> bool:
    """Whether two patterns of statements can be of the same one."""
    (subject, _, said), (of, _, told) = one.partition("."), other.partition(".")
    return subject == of and (said == told or "*" in (said, told))


def _of_answer(row: KnownFailure, statement: Statement | None, seen: Evidence) -> Iterator[Ground]:
    """What of the answer and of the request speaks for a row: what its conditions found."""
    if statement is not None:
        what = "code" if statement.sentence.code else "sentence"
        yield Ground(True, what, message("The server says: {said}.", said=quoted(statement.sentence.text)))
    for name in ("words", "body", "description"):
        if name in row.match and (words := _sentence_with(row.match[name], seen)):
            yield Ground(True, "words", message("The server says: {said}.", said=quoted(words)))
            break
    if "code" in row.match:
        codes = sorted(seen.codes & set(row.match["code"]))
        yield Ground(True, "code", message("The code is {code}.", code=", ".join(map(quoted, codes))))
    if "error" in row.match and seen.error:
        yield Ground(True, "code", message("The code is {code}.", code=quoted(seen.error)))
    if "status" in row.match and seen.status != UNKNOWN_STATUS:
        yield Ground(True, "status", message("The status is {status}.", status=str(seen.status)))
    if "client_authentication" in row.match and seen.asked.client_authentication:
        method = seen.asked.client_authentication
        yield Ground(True, "request", message("The client authenticated by {method}.", method=method))
    for trait in row.match.get("secret", ()):
        yield Ground(True, "request", LOOKS[trait])


def _sentence_with(pattern: str, seen: Evidence) -> str | None:
    """The sentence of the answer in which a pattern is found, else what it found, or the first where that is code."""
    for sentence in seen.sentences:
        if re.search(pattern, sentence.text, re.IGNORECASE):
            return _around(sentence.text, pattern)
    found = re.search(pattern, f"{seen.words}\n{seen.body[:MAX_SEARCHED_CHARS]}", re.IGNORECASE)
    if found is None:
        return None
    return seen.sentences[0].text if seen.sentences and _MARKUP.search(found[0]) else found[0].strip()


def _around(text: str, pattern: str) -> str:
    """What can be quoted of a text: the sentences in which a pattern is found, where the whole is too long."""
    masked = mask_body(text)
    found = re.search(pattern, masked, re.IGNORECASE) if len(masked) > MAX_QUOTED_CHARS else None
    if found is None:
        return masked
    begin = max((each.end() for each in _SENTENCE_END.finditer(masked, 0, found.start())), default=0)
    after = _SENTENCE_END.search(masked, max(found.end() - 1, begin))
    return masked[begin : after.start() if after is not None else len(masked)]


def quoted(text: str) -> str:
    """Words of a server on one line in quotation marks: secrets masked, hidden characters shown, cut to size."""
    line = " ".join(mask_body(text[: 4 * MAX_QUOTED_CHARS]).split())
    whole = line if line.endswith("..") else line.removesuffix(".")  # a sentence ends behind the quotation mark
    return f"“{elide(visible(whole), MAX_QUOTED_CHARS)}”"
