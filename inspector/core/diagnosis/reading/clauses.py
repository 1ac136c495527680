"""What the words of one sentence say: its subjects, what is said of each, and the two put together clause by clause."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.diagnosis.reading.grammar import (
    ANDS,
    BETWEEN,
    CONTAINS,
    COPULAS,
    DENIES,
    ENDS,
    FAILS,
    FAR,
    FAR_BACK,
    FIRM_STOPS,
    FORMS,
    FOUND,
    GENERIC,
    HAS,
    IFS,
    LINKS,
    MAY,
    NAMED,
    NAMED_AFTER,
    NEAR,
    NOT,
    OBJECTED,
    OBJECTS,
    OF_NAME,
    SKIPPED,
    STOPS,
    VALUED,
    WANTS,
)
from inspector.core.diagnosis.reading.lexicon import AFTER, BEFORE, EITHER, Lexicon, Predicate, Wording
from inspector.core.diagnosis.reading.pairings import Noun, Pairing, PredicateAt
from inspector.core.diagnosis.reading.wording import COLON, COMMA, STOP, Words


class SentenceReading:
    """One sentence being read."""

    def __init__(self, words: Words, known: Lexicon) -> None:
        self._words, self._quoted, self._known = words.all, words.quoted, known
        self._taken: set[int] = set()
        whole = {at: noun for noun in self._join(list(self._scan_subjects())) for at in range(noun.start, noun.end)}
        self.wordings = [each for each in self._scan_idioms() if not self._within_noun(*each, whole.get(each[0]))]
        self._taken = {at for start, end, _ in self.wordings for at in range(start, end)}
        self.nouns = list(self._join(list(self._scan_subjects())))
        self._noun_at = {at: noun for noun in self.nouns for at in range(noun.start, noun.end)}
        self.hits = list(self._scan_said())
        self._said_at = {at for hit in self.hits for at in range(hit.start, hit.end)}

    def sentence_of(self, at: int) -> int:
        """Which sentence of several a word is in."""
        return self._words[:at].count(STOP)

    def colons_before(self, at: int) -> int:
        """How many colons stand before a word: what goes behind the last one is the reason of the rest."""
        return self._words[:at].count(COLON)

    def found(self) -> Iterator[Pairing]:
        """All that is said, in the order of the words."""
        for start, end, wording in self.wordings:
            if all(each.endswith(".refused") for each in wording.says) and (exact := self._behind_colon(end)):
                for head in exact.heads:
                    yield Pairing(head, "wrong", start, exact.end)
                continue
            for each in wording.says:
                subject, _, said = each.partition(".")
                yield Pairing(subject, said, start, end, whole=True, weak=wording.weak)
        for hit in self.hits:
            if not self._supposed(hit.start):
                yield from self._of(hit)

    def _supposed(self, at: int) -> bool:
        """Whether it is only what may be: "check if the token is expired"."""
        for place in range(at - 1, max(-1, at - 7), -1):
            if self._words[place] in IFS:
                return True
            if self._words[place] in ENDS or self._words[place] in (COLON, COMMA):
                return False
        return False

    def _of(self, hit: PredicateAt) -> Iterator[Pairing]:
        noun = None if self._of_several(hit) else self._noun_of(hit)
        if noun is None:
            if hit.said.id == "unreachable" and not hit.said.denied and hit.said.side != BEFORE:
                yield Pairing("", hit.said.id, hit.start, hit.end)
            return
        if hit.said.id == "missing" and hit.word == "no" and self._found_behind(noun.end):
            return  # what stands behind says it better: "no key found", "no token provided"
        said = self._said_of(hit, noun)
        start, end = min(hit.start, noun.start), max(hit.end, noun.end)
        if "proof" in noun.parts and noun.heads[0] not in ("proof", "nonce"):
            yield Pairing("proof", said, start, end)
        for head in noun.heads:
            lost = hit.said.denied and said == "unknown" and hit.word in FOUND and head not in self._known.kept
            yield Pairing(head, "missing" if lost else said, start, end, word=hit.word)
        if "assertion" in noun.parts and "assertion" not in noun.heads:
            yield Pairing("assertion", said, start, end)
        within = said == "missing" and self._words[hit.end : hit.end + 1] in (("from",), ("in",))  # where it is missing
        if said in OBJECTED and not within and noun.end <= hit.start and (other := self._object(hit.end)) is not None:
            for head in other.heads:
                yield Pairing(head, said, hit.start, other.end)
        if said == "not_allowed" and hit.word in MAY and noun.start >= hit.end and (who := self._back(hit.start)):
            yield Pairing(who.heads[-1], said, who.start, hit.end)  # "the client may not ask for the scope"

    def _of_several(self, hit: PredicateAt) -> bool:
        """Whether "can not send" goes on with "several": then what is said is that there are several."""
        if not hit.said.denied or hit.said.side != BEFORE:
            return False
        return any(one.start == hit.end and one.said.id == "repeated" for one in self.hits)

    def _noun_of(self, hit: PredicateAt) -> Noun | None:
        """What something is said of, by the name that is most exact."""
        noun = self._subject_of(hit)
        if noun is None:
            return self._object(hit.end) if hit.said.id in OBJECTED else None
        if set(noun.heads) <= GENERIC and (aside := self._aside(hit.end)):
            noun = aside
        if set(noun.heads) <= NAMED_AFTER and (exact := self._behind_colon(max(hit.end, noun.end))):
            return exact if self._finer(exact, noun) else noun
        return noun

    def _said_of(self, hit: PredicateAt, noun: Noun) -> str:
        """What is said of a noun: the words mean another thing where they stand behind it, or in certain company."""
        said, back = hit.said.id, noun.end <= hit.start
        if hit.said.side == BEFORE and said in ("missing", "required") and back:
            # "the audience does not contain orders", "must include orders"
            return "mismatched" if self._words[hit.end - 1] in CONTAINS or noun.heads == ("token",) else said
        if hit.said.side == BEFORE and said == "missing" and hit.said.denied:
            behind = self._known.denied.longest(self._words, noun.end)  # "does not have the flow enabled"
            return behind[1].id if behind is not None and behind[1].side != BEFORE else said
        named = self._words[noun.end : noun.end + 1]
        named += tuple(word for word in self._words[noun.start : noun.end] if word in ("with", "named", "called"))
        if self._words[hit.end - 1] == "no" and not NAMED.isdisjoint(named) and noun.heads[0] in self._known.kept:
            return "unknown"  # "no client by that name"
        if said == "wrong" and not FORMS.isdisjoint(self._words[min(hit.end, noun.end) : max(hit.end, noun.end) + 2]):
            return "malformed"
        return said

    # where the subject is

    def _subject_of(self, hit: PredicateAt) -> Noun | None:
        if hit.said.side == BEFORE:
            behind = self._ahead(hit.end, FAR, FIRM_STOPS) or self._behind_colon(hit.end)
            return behind or (self._back(hit.start) if hit.said.denied or hit.word in WANTS | FAILS else None)
        if hit.said.id == "missing" and not hit.said.denied and (noun := self._ahead(hit.end, NEAR)):
            return noun  # "the token is missing the claim"
        back_first = hit.said.side == AFTER or self._after_copula(hit)
        if hit.start > 0 and self._words[hit.start - 1] in HAS and (noun := self._ahead(hit.end, NEAR)):
            return noun  # "the token has invalid claims"
        if back_first or hit.said.denied:
            if hit.said.denied and not back_first and self._article_before(hit.start):
                return self._ahead(hit.end, NEAR) or self._back(hit.start)
            return self._back(hit.start) or self._behind_colon(hit.end) or self._ahead(hit.end, NEAR)
        return (
            self._ahead(hit.end, NEAR)
            or self._back(hit.start)
            or self._behind_colon(hit.end)
            or self._ahead(hit.end, FAR)
        )

    def _after_copula(self, hit: PredicateAt) -> bool:
        return any(
            word in COPULAS for word in self._words[max(0, hit.start - 2) : hit.start]
        ) and not self._article_before(hit.start)

    def _article_before(self, at: int) -> bool:
        return at > 0 and self._words[at - 1] in ("a", "an", "the", "no")

    def _ahead(self, at: int, most: int, stops: frozenset[str] = STOPS) -> Noun | None:
        """The noun that follows, over no more than `most` words that say nothing."""
        unknown = 0
        begun = at
        while at < len(self._words):
            if (noun := self._noun_at.get(at)) is not None:
                return noun if noun.start >= begun else None
            word = self._words[at]
            if (
                at in self._said_at
                or (word in ANDS and at + 1 in self._said_at)
                or (word in SKIPPED and word not in STOPS)
            ):
                at += 1
                continue
            if word in ("for", "of", "to", "a") and self._words[at - 1] in (
                "value",
                "values",
                "format",
                "signature",
                "set",
                "belong",
                "use",
            ):
                at += 1
                continue
            if word in stops or word in ENDS or word in (COLON, COMMA):
                return None
            unknown += 1
            if unknown > most:
                return None
            at += 1
        return None

    def _back(self, at: int) -> Noun | None:
        """The nearest noun before it in its clause."""
        unknown = False
        for place in range(at - 1, max(-1, at - 1 - FAR_BACK), -1):
            if (noun := self._noun_at.get(place)) is not None:
                return self._outer(noun)
            if self._words[place] in ENDS and not (self._words[place] == "but" and self._words[place + 1] in COPULAS):
                return None
            if self._words[place] == COLON and (unknown or place - 1 not in self._noun_at):
                return None
            unknown = unknown or not (
                self._words[place] in BETWEEN or self._words[place] in (COLON, COMMA) or place in self._said_at
            )
        return None

    def _outer(self, noun: Noun) -> Noun:
        """The noun of which a clause with "that" tells more: "the key that signed this token"."""
        for place in range(noun.start - 1, max(0, noun.start - 5), -1):
            if self._words[place] in ("that", "which", "who", "behind"):
                return self._noun_at.get(place - 1, noun)
            if place in self._noun_at or place in self._said_at:
                break
        return noun

    def _behind_colon(self, at: int) -> Noun | None:
        """The noun behind the next colon, which nothing else is said of."""
        for place in range(at, min(at + 4, len(self._words))):
            if self._words[place] in ENDS:
                return None
            if self._words[place] == COLON:
                noun = self._noun_at.get(place + 1) or self._noun_at.get(place + 2)
                if noun is None or noun.start <= place:
                    return None
                return None if self._spoken_of(noun.end) else noun
        return None

    def _finer(self, one: Noun, other: Noun) -> bool:
        """Whether it is more exact, as "iss" is than "claim"."""
        return self._known.exact[one.heads[0]] > self._known.exact[other.heads[0]]

    def _aside(self, at: int) -> Noun | None:
        """The noun in brackets right behind: "not yet valid (iat)"."""
        if self._words[at : at + 1] != (COMMA,):
            return None
        noun = self._noun_at.get(at + 1)
        return None if noun is None or self._spoken_of(noun.end) else noun

    def _spoken_of(self, at: int) -> bool:
        for place in range(at, min(at + FAR, len(self._words))):
            if self._words[place] in ENDS:
                return False
            if place in self._said_at:
                return True
        return False

    def _found_behind(self, at: int) -> bool:
        """Whether "no ..." goes on with "found" and the like."""
        for hit in self.hits:
            if at <= hit.start <= at + FAR + 1:
                return hit.said.denied and STOP not in self._words[at : hit.start]
        return False

    def _object(self, at: int) -> Noun | None:
        """The noun that somebody may not use: "not allowed to use the grant type", "not enabled for the scope"."""
        if at in self._noun_at:
            return self._noun_at[at]
        if at < len(self._words) and self._words[at] in OBJECTS:
            for place in range(at + 1, min(at + 1 + FAR, len(self._words))):
                if self._words[place] in ENDS or self._words[place] == COMMA:
                    return None
                if (noun := self._noun_at.get(place)) is not None:
                    return noun
        return None

    # what is in the words

    def _scan_idioms(self) -> Iterator[tuple[int, int, Wording]]:
        at = 0
        while at < len(self._words):
            if (hit := self._known.idioms.longest(self._words, at)) is not None and not self._goes_on(at, *hit):
                yield at, hit[0], hit[1]
                at = hit[0]
            else:
                at += 1

    def _within_noun(self, start: int, end: int, wording: Wording, noun: Noun | None) -> bool:
        """Whether a wording that says little begins amid a noun: "token is invalid" behind "the issuer of the"."""
        if noun is None or noun.start >= start or noun.end > end:
            return False
        return wording.weak or all(self._known.exact[each.partition(".")[0]] < 2 for each in wording.says)

    def _goes_on(self, start: int, end: int, wording: Wording) -> bool:
        """Whether a wording is the beginning of a longer one: "invalid client" of "invalid client id"."""
        for at in range(start, end):
            hit = self._known.subjects.longest(self._words, at)
            told = self._known.said.longest(self._words, at)
            if (hit is not None and hit[0] > end) or (told is not None and told[0] > end):
                return True
        if not all(each.endswith(".refused") for each in wording.says) or not wording.says:
            return False
        hit = self._known.subjects.longest(self._words, end)
        return (
            hit is not None
            and hit[1] not in GENERIC
            and hit[1] != ""
            and self._known.subjects.longest(self._words, end - 1) is not None
        )

    def _scan_subjects(self) -> Iterator[tuple[int, int, str]]:
        at = 0
        while at < len(self._words):
            hit = None if at in self._taken else self._subject_at(at)
            if hit is None:
                at += 1
                continue
            if hit[1]:
                yield at, hit[0], hit[1]
            named = hit[1] in VALUED and not self._quoted.issuperset(range(at, hit[0]))
            at = hit[0]
            while named and at in self._quoted:  # its name, whatever that says: grant type 'password'
                at += 1

    def _join(self, hits: list[tuple[int, int, str]]) -> Iterator[Noun]:
        """Nouns side by side are one: the last is what it is about, or what another is "of"."""
        noun: Noun | None = None
        for start, end, name in hits:
            if noun is not None and (joined := self._joined(noun, start, end, name)) is not None:
                noun = joined
                continue
            if noun is not None:
                yield noun
            noun = Noun(start, end, (name,), (name,))
        if noun is not None:
            yield noun

    def _joined(self, noun: Noun, start: int, end: int, name: str) -> Noun | None:
        gap = self._words[noun.end : start]
        parts = (*noun.parts, name)
        if not gap or all(word in OF_NAME for word in gap):
            generic = (
                name in GENERIC
                and not self._own_name(name, end)
                and (noun.heads[-1] not in GENERIC or self._known.exact[name] < self._known.exact[noun.heads[-1]])
            )
            heads = noun.heads if generic else (*noun.heads[:-1], name)
            return Noun(noun.start, end, heads, parts)
        if len(gap) <= 5 and all(word in OF_NAME or word in LINKS for word in gap):
            heads = (*noun.heads[:-1], name) if noun.heads[-1] in GENERIC and name not in GENERIC else noun.heads
            return Noun(noun.start, end, heads, parts)
        if len(gap) <= 3 and gap[0] in (*ANDS, "/", COMMA) and all(word in OF_NAME or word in ANDS for word in gap[1:]):
            return Noun(noun.start, end, (*noun.heads, name), parts)
        return None

    def _own_name(self, name: str, end: int) -> bool:
        """Whether it is the name of a claim, as "jti" is, and not the word "claim"."""
        return name == "claim" and self._words[end - 1] not in ("claim", "claims", "set")

    def _subject_at(self, at: int) -> tuple[int, str] | None:
        """The subject that begins there; what is quoted behind it is its name: client 'secret'."""
        end = next((each for each in range(at + 1, len(self._words)) if each in self._quoted), len(self._words))
        hit: tuple[int, str] | None = self._known.subjects.longest(self._words, at)
        if hit is not None and at not in self._quoted and at < end < hit[0]:
            short: tuple[int, str] | None = self._known.subjects.longest(self._words[:end], at)
            return short if short is not None and short[0] == end and short[1] in VALUED else hit
        return hit

    def _names_one(self, at: int) -> bool:
        """Whether it is quoted as the name of one: scope 'expired', realm 'invalid token'."""
        while at in self._quoted and at not in self._noun_at:
            at -= 1
            if (noun := self._noun_at.get(at)) is not None and at not in self._quoted:
                return noun.heads[-1] not in GENERIC
        return False

    def _scan_said(self) -> Iterator[PredicateAt]:
        at = 0
        while at < len(self._words):
            if at in self._taken or self._names_one(at):
                at += 1
                continue
            end, said = self._said(at)
            if said is not None and self._taken.isdisjoint(range(at, end)):
                yield PredicateAt(at, end, said, self._words[at])
            at = end

    def _said(self, at: int) -> tuple[int, Predicate | None]:
        told = self._known.said.longest(self._words, at)
        denied = self._known.denied.longest(self._words, at)
        if denied is not None and (told is None or denied[0] >= told[0]) and self._denied(at, denied[0], denied[1]):
            return denied
        if told is None:
            return at + 1, None
        if self._words[at] not in NOT and told[1].id != "repeated" and self._negated(at):
            return told[0], None
        return told

    def _negated(self, at: int) -> bool:
        for place in range(at - 1, max(-1, at - 5), -1):
            if self._words[place] in ("not", "never", "nicht", "neither", "nor"):
                return True
            if self._words[place] not in BETWEEN:
                return False
        return False

    def _denied(self, at: int, end: int, said: Predicate) -> bool:
        """Whether a "not" of any kind stands before the words, or "failed" behind them."""
        for place in range(at - 1, max(-1, at - 7), -1):
            word = self._words[place]
            if word in DENIES:
                return True
            if word not in BETWEEN:
                break
        for place in range(at - 1, max(-1, at - 9), -1):
            word = self._words[place]
            if (
                (word in ("no", "neither") or self._words[place : place + 2] == ("none", "of"))
                and (said.side == EITHER or word != "no" or self._words[at].startswith("match"))
                and any(each in self._noun_at for each in range(place, at))
            ):
                told = self._known.said.longest(self._words, place)
                return told is None or told[0] == place + 1  # else "no matching" has said it
            if word in ENDS or word in (COLON, COMMA):
                break
        # What was sent may fail: "the presented token failed" says of none that it is missing.
        return not (said.id == "missing" and end in self._noun_at) and self._fails(end)

    def _fails(self, end: int) -> bool:
        for place in range(end, min(end + 4, len(self._words))):
            word = self._words[place]
            if word in FAILS:
                return True
            if place not in self._noun_at and word not in BETWEEN:
                break
        return False
