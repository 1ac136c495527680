"""What APIs would do with a token, as a section of a report for a ticket: the user's own first, then all others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.lasting_words import STOPS, stops_line
from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.acceptance.words import reply_line, rule_title, summary
from inspector.core.checks.inspection import Inspection
from inspector.core.report.acceptance import OUTCOME_WORDS, covered, in_order
from inspector.core.report.ticket.concealing import Concealment
from inspector.core.report.ticket.page import Block, Line, PageTable, SectionTitle, Sentences, foreign, own, said
from inspector.core.text.language import tr
from inspector.core.tokens.token import Kind

Cell = tuple[Line, ...]
Row = tuple[Cell, ...]


def accepted_blocks(inspection: Inspection, apis: tuple[ProtectedApi, ...], cover: Concealment) -> Iterator[Block]:
    """The section; `inspection` is the token with nothing replaced: an acceptor has to see it as it is.

    What is hidden is replaced in what they say of it.
    """
    yield SectionTitle(own(tr("Accepted by")))
    if inspection.token.kind is Kind.OPAQUE:
        yield Sentences((own(tr("These read JWTs only. An opaque token needs introspection.")),))
        return
    accepted = covered(accept(inspection, inspection.at, apis=apis), cover.value)
    heads = own(tr("Who")), own(tr("Outcome")), own(tr("Why"))
    rows = [*map(_own_row, in_order(accepted.own)), *_others(accepted.others)]
    yield PageTable(own(tr("Accepted by")), heads, tuple(rows))
    lines: list[Line] = []
    if (line := stops_line(accepted.all)) is not None:
        lines.append((*own(tr(STOPS)), *own(": "), *said(str(line))))
    if any(each.if_genuine for each in accepted.all):
        lines.append(own(tr("If genuine: the signature was not checked.")))
    newest = max((each.acceptor.rules_of for each in accepted.all), default="")
    lines.append(own(tr("By the rules of these products as of {date}. Nobody was asked.", date=newest)))
    yield Sentences(tuple(lines), small=True)


def _own_row(judgement: Judgement) -> Row:
    name = (*foreign(judgement.name), *own(" ("), *own(judgement.acceptor.name), *own(")"))
    return (name,), (_outcome(judgement),), (said(f"{summary(judgement)}."),)


def _others(judgements: Iterable[Judgement]) -> Iterator[Row]:
    """A row for all that do the same for the same rule, with the same answer."""
    groups: dict[tuple[Acceptance, str, str], list[Judgement]] = {}
    for each in in_order(judgements):
        kind = each.deciding.rule.kind if each.deciding is not None else ""
        groups.setdefault((each.outcome, kind, reply_line(each)), []).append(each)
    for (_, kind, _), same in groups.items():
        names = ", ".join(dict.fromkeys(each.acceptor.called for each in same))
        alone = len(same) == 1
        why: tuple[Line, ...] = (said(f"{summary(same[0])}."),) if alone else (own(rule_title(kind)),) if kind else ()
        yield (own(names),), (_outcome(same[0]),), why


def _outcome(judgement: Judgement) -> Line:
    answer = reply_line(judgement)
    words = own(tr(OUTCOME_WORDS[judgement.outcome]))
    return (*words, *own(f", {answer}")) if answer else words
