"""The sections of a report for a ticket, in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from inspector import __version__
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import MAX_NESTED, Check, Status
from inspector.core.knowledge.claims import Meaning, Where, meaning, term_of
from inspector.core.knowledge.providers import provider_of_issuer
from inspector.core.report.outcome import VERDICT_WORDS, body_text, one_line, provenance, status_word, worst_first
from inspector.core.report.sections import inner_inspection, sections
from inspector.core.report.ticket.concealing import Concealment, is_unknown
from inspector.core.report.ticket.page import (
    Block,
    Line,
    NumberedSteps,
    PageTable,
    PageTitle,
    SectionTitle,
    Sentences,
    VerdictBox,
    foreign,
    own,
    said,
    value,
)
from inspector.core.report.ticket.report import MOST_TOKENS, ReportedToken, TicketPart, TicketReport
from inspector.core.text.display import elide
from inspector.core.text.language import plural, tr
from inspector.core.text.masking import mask_credentials
from inspector.core.text.numbers import grouped
from inspector.core.text.seen import mask_seen
from inspector.core.text.times import duration, numeric_date, whole_moment
from inspector.core.tokens.fingerprint import fingerprint

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.network.exchange import Exchange
    from inspector.core.profiles.profile import Profile

MOST_ROWS = 100
"""Claims of a part of a token that are listed."""
MOST_SAID = 12
"""Lines of a server's answer that are told."""
MOST_LINE = 300
LEAST_HASHED = 40
"""Characters of a text whose hash is told: a shorter one, as a password that was pasted, could be guessed by it."""
_WHERE: tuple[tuple[str, Where], ...] = (("header", "header"), ("claims", "payload"))


class Told:
    """A token of the report with what is hidden in it replaced, and its number, from 1 on."""

    def __init__(self, number: int, given: ReportedToken, cover: Concealment) -> None:
        self.number, self.given = number, given
        self.outcome: Outcome = cover.outcome(given.outcome)
        self.answer = given.answer and cover.explained(given.answer)

    @property
    def inspection(self) -> Inspection | None:
        """The inspection of the token, where there is one."""
        return self.outcome.inspection


def token_texts(report: TicketReport) -> Iterator[str]:
    """The tokens that it is of, and those inside of them."""
    for each in report.tokens:
        inspection, depth = each.outcome.inspection, MAX_NESTED
        while inspection is not None:
            yield inspection.token.text
            inspection, depth = inner_inspection(inspection, depth), depth - 1


def learn(report: TicketReport, cover: Concealment) -> None:
    """Take note of all that is to be hidden, the clients and issuers first."""
    for each in report.tokens:
        outcome = each.outcome
        if outcome.profile is not None:
            _learn_profile(outcome.profile, cover)
    for each in report.tokens:
        if each.outcome.inspection is not None:
            cover.learn(each.outcome.inspection)
    for each in report.tokens:
        outcome = each.outcome
        for name in (
            each.name,
            outcome.marks.name,
            outcome.label,
            *([outcome.profile.name] if outcome.profile else ()),
        ):
            cover.learn_name(name)
        for exchange in (outcome.exchange, *outcome.key_exchanges):
            if exchange is not None:
                cover.learn_text(exchange.sent.url)
        for why in (outcome.why, each.answer):
            _learn_explanation(why, cover)
    _learn_explanation(report.answer, cover)
    cover.learn_text(report.note)
    cover.learn_text(report.case)


def _learn_profile(profile: Profile, cover: Concealment) -> None:
    cover.learn_client(profile.client_id)
    cover.learn_issuer(profile.issuer)
    for api in profile.apis:
        cover.learn_api(api)


def _learn_explanation(why: Explanation | None, cover: Concealment) -> None:
    if why is None:
        return
    for line in why.said:
        cover.learn_text(str(line))
    cover.learn_text(why.asked)
    for each in why.answers:
        cover.learn_text(each.asked)


def blocks(report: TicketReport, cover: Concealment) -> Iterator[Block]:
    """The page of the report, before its lines are looked through."""
    wanted = report.choices.parts
    told = [Told(number, each, cover) for number, each in enumerate(report.tokens[:MOST_TOKENS], 1)]
    yield _title(report, cover)
    if report.note.strip():
        note = mask_seen(mask_credentials(report.note.strip()))
        yield Sentences(tuple(foreign(line) for line in note.splitlines()))
    for each in told:
        yield from _of_token(each, report, cover, several=len(told) > 1)
    if report.answer is not None and TicketPart.ANSWER in wanted:
        yield from _answer(cover.explained(report.answer).told(), alone=True)
    if TicketPart.COMPARISON in wanted and len(told) == 2:
        yield from _compared(told[0], told[1], cover)


def foot(report: TicketReport, hidden: int) -> Block:
    """What the report was made with, and what is not in it."""
    lines = [own(tr("Made with Token Inspector {version}.", version=__version__))]
    if report.choices.public:
        words = plural(hidden, "{n} value is hidden.", "{n} values are hidden.")
        lines.append(own(f"{words} {tr('The same label always stands for the same hidden value.')}"))
    lines.append(own(tr("No token, secret or signature is in it.")))
    if len(report.tokens) > MOST_TOKENS:
        left = len(report.tokens) - MOST_TOKENS
        lines.append(own(plural(left, "{n} more token is not in it.", "{n} more tokens are not in it.")))
    return Sentences(tuple(lines), small=True)


def _title(report: TicketReport, cover: Concealment) -> PageTitle:
    case = mask_seen(mask_credentials(" ".join(report.case.split())))
    title = (
        (*cover.case(case), *own(": "), *own(tr("token report", "ACME-4211: …"))) if case else own(tr("Token report"))
    )
    return PageTitle(title, own(whole_moment(report.at)))


# --- a token --------------------------------------------------------------------------------------------------------


def _of_token(told: Told, report: TicketReport, cover: Concealment, *, several: bool) -> Iterator[Block]:
    wanted, inspection = report.choices.parts, told.inspection
    if several:
        name = "" if report.choices.public else told.given.name
        number = own(tr("Token {number}", number=told.number))
        yield SectionTitle((*number, *own(": "), *foreign(name)) if name else number)
    if told.outcome.diagnosis is not None:
        yield from _no_token(told.outcome.diagnosis, told.outcome.exchange)
    if inspection is not None and TicketPart.VERDICT in wanted:
        yield _verdict(inspection, told.given.outcome.inspection)
        yield from _checks(inspection, TicketPart.PASSED in wanted)
    answer = told.answer.told() if told.answer is not None and TicketPart.ANSWER in wanted else None
    if answer is not None:
        yield from _answer(answer, alone=False)
    if inspection is not None and (TicketPart.VERDICT in wanted or answer is not None):
        yield from _what_to_do(inspection, answer, told.outcome.diagnosis)
    if TicketPart.CLAIMS in wanted and told.given.outcome.inspection is not None:
        yield from _claims(told.given.outcome.inspection, report.at, cover)
    yield from _inside(told, report, cover)
    if TicketPart.ACCEPTED in wanted and told.given.outcome.inspection is not None:
        from inspector.core.report.ticket.accepting import accepted_blocks  # late: it brings all acceptors

        profile = told.given.outcome.profile
        yield from accepted_blocks(told.given.outcome.inspection, profile.apis if profile is not None else (), cover)
    if TicketPart.EXCHANGE in wanted and told.outcome.exchange is not None:
        yield from _exchange(told.outcome.exchange)


def _inside(told: Told, report: TicketReport, cover: Concealment) -> Iterator[Block]:
    """The tokens inside of it, each judged by itself."""
    wanted, given, covered, depth = report.choices.parts, told.given.outcome.inspection, told.inspection, MAX_NESTED
    while given is not None and covered is not None:
        given, covered, depth = inner_inspection(given, depth), inner_inspection(covered, depth), depth - 1
        if given is None or covered is None:
            return
        yield SectionTitle(own(tr("The token inside")))
        if TicketPart.VERDICT in wanted:
            yield _verdict(covered, given)
            yield from _checks(covered, TicketPart.PASSED in wanted)
        if TicketPart.CLAIMS in wanted:
            yield from _claims(given, report.at, cover)


def _verdict(inspection: Inspection, given: Inspection | None) -> VerdictBox:
    """The verdict; `given` is the inspection with nothing replaced, whose fingerprint and kind are told."""
    original = given or inspection
    lines = [said(inspection.reason), said(provenance(inspection))]
    if original.kind is not None:
        lines.append(own(tr("Kind of token: {kind}", kind=tr(original.kind.label))))
    if len(original.token.text) >= LEAST_HASHED:
        finger = fingerprint(original.token.text)
        lines.append(own(tr("Fingerprint sha256:{digits}: finds this token again.", digits=finger)))
    return VerdictBox(inspection.verdict, own(tr(VERDICT_WORDS[inspection.verdict])), tuple(lines))


def _checks(inspection: Inspection, passed: bool) -> Iterator[Block]:
    """The checks, those that failed first; of the others only what was wanted."""
    shown = [check for check in worst_first(inspection.told()) if _is_told(check) or passed]
    if not shown:
        return
    yield SectionTitle(own(tr("Checks", "a group of checks")))
    heads = own(tr("Check")), own(tr("Status")), own(tr("Result"))
    rows = [(_one(said(each.title)), _one(own(status_word(each))), tuple(_result(each))) for each in shown]
    yield PageTable(own(tr("Checks", "a group of checks")), heads, tuple(rows))


def _is_told(check: Check) -> bool:
    return check.status in (Status.FAILED, Status.WARNING) or (check.status is Status.NOT_CHECKED and not check.note)


def _result(check: Check) -> Iterator[Line]:
    yield said(check.reason)
    if check.status in (Status.FAILED, Status.WARNING):
        if check.expected:
            yield (*own(tr("Expected:")), *own(" "), *value(one_line(check.expected)))
        if check.actual:
            yield (*own(tr("Actual:")), *own(" "), *value(one_line(check.actual)))


def _what_to_do(inspection: Inspection, answer: Diagnosis | None, diagnosis: Diagnosis | None) -> Iterator[Block]:
    """What to try: what the answer says first, then what the failed checks say; each once."""
    if diagnosis is not None:
        return
    fixes = list(answer.fixes if answer is not None else ())
    fixes += [check.fix for check in worst_first(inspection.told()) if check.fix and _is_told(check)]
    yield from _steps(fixes)


def _steps(fixes: Iterable[str]) -> Iterator[Block]:
    once = list(dict.fromkeys(fixes))
    if once:
        yield SectionTitle(own(tr("What to do")))
        yield NumberedSteps(tuple(said(fix) for fix in once))


def _claims(inspection: Inspection, at: float, cover: Concealment) -> Iterator[Block]:
    """Header and claims with what they mean; a date is written as one."""
    provider = inspection.expectation.provider
    if provider == "generic":
        provider = provider_of_issuer(inspection.token.issuer) or provider
    titles = {"header": tr("Header"), "payload": tr("Claims")}
    for member, where in reversed(_WHERE):
        members = getattr(inspection.token, member)
        if not members:
            continue
        rows = [_claim(name, each, where, provider, at, cover) for name, each in list(members.items())[:MOST_ROWS]]
        yield SectionTitle(own(titles[where]))
        yield PageTable(own(titles[where]), (own(tr("Name")), own(tr("Value")), own(tr("Meaning"))), tuple(rows))
        if (left := len(members) - MOST_ROWS) > 0:
            yield Sentences((own(plural(left, "{n} more is not listed.", "{n} more are not listed.")),), small=True)
    yield from _other_members(inspection, at, provider, cover)


def _other_members(inspection: Inspection, at: float, provider: str, cover: Concealment) -> Iterator[Block]:
    """What a token of another form has beside header and claims: what was disclosed, and to whom."""
    token = inspection.token
    for title, members in sections(token) if token.form is not None else ():
        if members is token.header or members is token.claims:
            continue
        rows = [_claim(name, each, "payload", provider, at, cover) for name, each in list(members.items())[:MOST_ROWS]]
        yield SectionTitle(own(title))
        yield PageTable(own(title), (own(tr("Name")), own(tr("Value")), own(tr("Meaning"))), tuple(rows))


def _claim(
    name: str, each: Any, where: Where, provider: str, at: float, cover: Concealment
) -> tuple[tuple[Line, ...], ...]:
    means = meaning(name, each, where, provider)
    unknown = is_unknown(name, header=where == "header", provider=provider)
    moment = numeric_date(each) if means is not None and means.kind == "time" else None
    if moment is not None:
        away = duration(abs(moment - at))
        when = (
            tr("{duration} before this report", duration=away) if moment <= at
            else tr("{duration} after this report", duration=away)
        )  # fmt: skip
        return (
            _one(value(name)),
            (own(whole_moment(moment)), value(one_line(each))),
            (own(when), *_meaning(means, name, where, provider)),
        )
    text = cover.claim(name, each, one_line(each), known=not unknown)
    shown = value(elide(name, 80)) if unknown else own_name(name)
    return _one(shown), _one(value(text)), tuple(_meaning(means, name, where, provider))


def own_name(name: str) -> Line:
    """The name of a claim that the program knows: it is the same in every token."""
    return tuple(piece._replace(code=True) for piece in own(name))


def _meaning(means: Meaning | None, name: str, where: Where, provider: str) -> Iterator[Line]:
    """What a claim means: a fixed text, unless it quotes a part of the value."""
    term = term_of(name, where, provider)
    if means is None or term is None:
        return
    fixed = means.text in (tr(term.text), *map(tr, term.values.values()))
    yield own(means.text) if fixed else said(means.text)


# --- answers --------------------------------------------------------------------------------------------------------


def _answer(answer: Diagnosis, *, alone: bool) -> Iterator[Block]:
    """What an API said, and why."""
    from inspector.core.report.diagnosis import ANSWERS, answer_lines, besides, cause_heading

    if alone:
        yield VerdictBox(None, said(answer.summary), (own(tr("There is no token beside this answer.")),))
    yield SectionTitle(own(tr("Answer of the API")))
    rows = [(own(tr("It said")), _said(answer.said))]
    if answer.asked:
        rows.insert(0, (own(tr("It was asked")), _one(value(answer.asked))))
    rows.append((own(cause_heading(answer)), _cause(answer)))
    rows += [(own(label), _one(said(text))) for label, text in besides(answer)]
    if answer.answers:
        rows.append((own(tr(ANSWERS)), tuple(value(line) for line in answer_lines(answer))))
    yield PageTable(own(tr("Answer of the API")), (), tuple((_one(head), cell) for head, cell in rows))
    if alone:
        yield from _steps(answer.fixes)


def _no_token(diagnosis: Diagnosis, exchange: Exchange | None) -> Iterator[Block]:
    """Why a request brought no token."""
    from inspector.core.report.diagnosis import besides, cause_heading

    asked = [(own(tr("It was asked")), _one(value(f"{exchange.sent.method} {exchange.sent.url}")))] if exchange else []
    heading = tr("It said") if exchange is not None and exchange.response is not None else tr("What happened")
    rows = [
        *asked,
        (own(heading), _said(diagnosis.said)),
        (own(cause_heading(diagnosis)), _cause(diagnosis)),
        *((own(label), _one(said(text))) for label, text in besides(diagnosis)),
    ]  # fmt: skip
    yield VerdictBox(None, own(tr("No token issued")), (said(diagnosis.summary),))
    yield SectionTitle(own(tr("Answer of the token server")))
    yield PageTable(own(tr("Answer of the token server")), (), tuple((_one(head), cell) for head, cell in rows))
    yield from _steps(diagnosis.fixes)


def _cause(diagnosis: Diagnosis) -> tuple[Line, ...]:
    return said(diagnosis.cause), *(() if diagnosis.details is None else (said(diagnosis.details),))


def _said(text: str) -> tuple[Line, ...]:
    lines = [value(elide(line, MOST_LINE)) for line in text.splitlines() if line.strip()]
    more = len(lines) - MOST_SAID
    if more <= 0:
        return tuple(lines)
    return (*lines[:MOST_SAID], own(plural(more, "{n} more line", "{n} more lines")))


# --- two tokens -----------------------------------------------------------------------------------------------------


def _compared(first: Told, second: Told, cover: Concealment) -> Iterator[Block]:
    """What tells two tokens apart, and who takes the one and not the other."""
    from inspector.core.comparison.accepted import parting_rows
    from inspector.core.comparison.comparison import compare
    from inspector.core.report.comparison import check_line, parting_line, row_line

    if first.inspection is None or second.inspection is None:
        return
    one, other = first.given.outcome.inspection, second.given.outcome.inspection
    accepted = parting_rows(one, other) if one is not None and other is not None else ()
    comparison = compare(first.inspection, second.inspection, accepted=cover.parting(accepted))
    yield SectionTitle(own(tr("The two compared")))
    yield Sentences((said(comparison.summary), *map(said, comparison.limits)))
    lines = [check_line(row) for row in comparison.checks if row.difference.matters]
    lines += [parting_line(row) for row in comparison.accepted]
    lines += [row_line(row) for row in comparison.rows if row.difference.matters]
    if not lines:
        return
    heads = own(tr("Name")), own(tr("Token {number}", number=1)), own(tr("Token {number}", number=2))
    rows = []
    for each in lines:
        shown = said if each.prose else value
        name = _one(shown(elide(each.name, 80)))
        remark = [said(each.remark)] if each.remark else []
        rows.append((name, _one(shown(one_line(each.first))), (shown(one_line(each.second)), *remark)))
    yield PageTable(own(tr("The two compared")), heads, tuple(rows))


# --- the exchange ---------------------------------------------------------------------------------------------------


def _exchange(exchange: Exchange) -> Iterator[Block]:
    """What was sent to the token server and what came back; secrets and tokens are masked."""
    from inspector.core.text.masking import mask_header

    sent, response = exchange.sent, exchange.response
    rows = [(own(tr("Sent", "what was sent")), (value(f"{sent.method} {sent.url}"), *_body(sent.body)))]
    if response is not None:
        status = value(f"HTTP {response.status} {response.phrase}".rstrip())
        headers = [
            value(elide(f"{name}: {mask_header(name, text)}", MOST_LINE)) for name, text in response.headers[:40]
        ]
        rows.append((own(tr("Came back")), (status, *headers, *_body(body_text(response)))))
        rows.append((own(tr("It took")), _one(own(f"{grouped(round(response.elapsed_ms))} ms"))))
    elif exchange.failure is not None:
        rows.append((own(tr("What happened")), _one(foreign(str(exchange.failure.message)))))
    yield SectionTitle(own(tr("Exchange with the token server")))
    table = tuple((_one(head), cell) for head, cell in rows)
    yield PageTable(own(tr("Exchange with the token server")), (), table)


def _body(text: str) -> Sequence[Line]:
    from inspector.core.text.masking import mask_body

    return _said(mask_body(text)) if text.strip() else ()


def _one(line: Line) -> tuple[Line, ...]:
    return (line,) if line else ()
