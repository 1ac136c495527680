"""What an acceptor does with a token, in words and as a glyph: nothing is green that was not checked."""

from __future__ import annotations

from inspector.core.acceptance import words
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.knowledge.acceptors import Acceptor
from inspector.core.text.language import mark, plural, tr
from inspector.core.values import dataclass
from inspector.gui.model.acceptance.listed import AcceptanceGroup, ListedAcceptor
from inspector.gui.theme.acceptance_looks import of_acceptance
from inspector.gui.theme.looks import Look

HEADS = {
    AcceptanceGroup.YOURS: mark("Yours"),
    AcceptanceGroup.REFUSED: mark("Refused"),
    AcceptanceGroup.DEPENDS: mark("Depends on a setting"),
    AcceptanceGroup.NOT_DOCUMENTED: mark("Not documented"),
    AcceptanceGroup.ACCEPTED: mark("Accepted"),
}
_RULES = {
    State.REFUSED: Look("bad", mark("Refused"), "bad_text", "bad_glyph", "bad_tint", "bad_line"),
    State.DEPENDS: Look("fork", mark("Depends on a setting"), "text2", "accent_text", "inset", "hairline"),
    State.NOT_DOCUMENTED: Look("not-checked", mark("Not documented"), "text2", "mute_glyph", "inset", "hairline"),
    State.PASSED: Look("check", mark("Passed"), "ok_text", "ok_glyph", "ok_tint", "ok_line"),
}
FAMILIES = (mark("Gateway"), mark("Platform"), mark("Framework"))
"""Families that have a name in each language; the others are languages and what is built with them."""
ORDER = (State.REFUSED, State.DEPENDS, State.NOT_DOCUMENTED)
"""In which the rules of a card stand; those that are passed follow in one line."""
NAME_LIMIT = 160


def look_of_rule(state: State, *, if_genuine: bool) -> Look:
    """How a rule looks; neutral while nobody has checked the signature."""
    look = _RULES[state]
    return Look(look.icon, look.says, "text2", "mute_glyph", "inset", "hairline") if if_genuine else look


def chip_words(outcome: Acceptance, count: int, *, if_genuine: bool) -> str:
    """What a chip says: how many there are of an outcome."""
    if outcome is Acceptance.REFUSED:
        return plural(count, "{n} refuses it", "{n} refuse it")
    if outcome is Acceptance.DEPENDS:
        return plural(count, "{n} depends on a setting", "{n} depend on a setting")
    if outcome is Acceptance.NOT_DOCUMENTED:
        return plural(count, "{n} not documented", "{n} not documented")
    if if_genuine:
        return plural(count, "{n} would accept it", "{n} would accept it")
    return plural(count, "{n} accepts it", "{n} accept it")


def row_name_of(judgement: Judgement) -> str:
    """What stands in its row: the user's name, or the short one with what tells it from others of that name."""
    return judgement.name or judgement.acceptor.called


def name_of(judgement: Judgement) -> str:
    """What an API is called: by its user, or by who makes it."""
    return judgement.name or judgement.acceptor.name


def sentence_of(judgement: Judgement) -> str:
    """What it does and why, in one sentence."""
    return str(words.summary(judgement))


def statuses_of(judgement: Judgement) -> str:
    """The status that a caller sees, or would see; "" where it takes the token or nothing is known of its answer."""
    reply = judgement.reply
    if reply is None or not reply.statuses or judgement.outcome is Acceptance.NOT_DOCUMENTED:
        return ""
    statuses = tr(" or ").join(map(str, reply.statuses))
    return tr("else {status}", status=statuses) if judgement.outcome is Acceptance.DEPENDS else statuses


def answer_of(judgement: Judgement) -> str:
    """Status and code of its answer, and where there are several statuses that nobody has said which."""
    return words.reply_line(judgement)


def from_where(listed: ListedAcceptor) -> str:
    """Where its settings are from."""
    judgement = listed.judgement
    if listed.tried:
        return tr("tried, not read")
    if listed.own and not listed.kept:
        return tr("read from {source}, not kept", source=judgement.read_from)
    if listed.own and judgement.read_from:
        return tr("yours, read from {source}", source=judgement.read_from)
    if listed.own:
        return tr("yours, settings not read yet")
    return tr("{family}, its defaults", family=family_of(judgement.acceptor))


def family_of(acceptor: Acceptor) -> str:
    """Under what people look for it."""
    return tr(acceptor.family) if acceptor.family in FAMILIES else acceptor.family


def rules_of(judgement: Judgement, state: State) -> tuple[RuleFinding, ...]:
    """The rules that say so, in the acceptor's order; what is not documented of a rule counts as that."""
    return tuple(
        each for each in judgement.findings
        if (State.NOT_DOCUMENTED if each.state is State.PASSED and each.unsaid else each.state) is state
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class AcceptorTold:
    """A row in words."""

    name: str
    title: str
    """The whole name, for an open row."""
    sentence: str
    status: str
    look: Look

    @property
    def spoken(self) -> str:
        """What assistive technology says of it, and what is copied."""
        return ", ".join(part for part in (self.name, self.look.word, self.status, self.sentence) if part)


def told(listed: ListedAcceptor, *, if_genuine: bool) -> AcceptorTold:
    """A row in words."""
    judgement = listed.judgement
    return AcceptorTold(
        row_name_of(judgement)[:NAME_LIMIT], name_of(judgement)[:NAME_LIMIT], sentence_of(judgement),
        statuses_of(judgement), of_acceptance(judgement.outcome, if_genuine=if_genuine),
    )  # fmt: skip


def searched(listed: ListedAcceptor) -> str:
    """What the filter looks in."""
    of, judgement = listed.judgement.acceptor, listed.judgement
    return " ".join(
        (name_of(judgement), of.name, of.short, of.family, family_of(of), of.variant, of.id, statuses_of(judgement))
    )
