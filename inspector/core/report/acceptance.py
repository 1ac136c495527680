"""What APIs do with a token, as `accept` and `inspect --for` print it: text, Markdown and JSON (DESIGN section 6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from inspector.core.acceptance.accepting import Accepted
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.lasting import lasting_json
from inspector.core.acceptance.lasting_words import (
    KEY_CHANGE,
    STOPS,
    is_told,
    key_change_sentences,
    lasting_sentence,
    stops_line,
)
from inspector.core.acceptance.words import (
    Side,
    passed_line,
    remedies,
    reply_line,
    reply_text,
    rule_title,
    sentence,
    summary,
)
from inspector.core.report.markup import code, escape
from inspector.core.text.display import visible
from inspector.core.text.language import mark, plural, tr

if TYPE_CHECKING:  # whoever hands it over has imported it
    from inspector.core.report.cover import Cover

OUTCOME_WORDS: Mapping[Acceptance, str] = MappingProxyType(
    {
        Acceptance.REFUSED: mark("refused"),
        Acceptance.DEPENDS: mark("depends"),
        Acceptance.NOT_DOCUMENTED: mark("not documented"),
        Acceptance.ACCEPTED: mark("accepted"),
    }
)
"""In the order in which they are told."""
SIDE_WORDS: Mapping[Side, str] = MappingProxyType(
    {Side.TOKEN: mark("Issuer"), Side.CLIENT: mark("Client"), Side.API: mark("API")}
)
BASIS_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "observed": mark("tried"),
        "source": mark("read in its source"),
        "documentation": mark("from its documentation"),
    }
)
IN_FULL = 3
"""Of so many acceptors all is told that is known; of more a line each."""


def covered(accepted: Accepted, hide: Callable[[Any], Any]) -> Accepted:
    """The same with every value of the token replaced by what `hide` makes of it."""
    first = accepted.all[0].members if accepted.all else {}
    members = hide(first)

    def of_one(judgement: Judgement) -> Judgement:
        findings = [_hidden(each, hide) for each in judgement.findings]
        at = next((at for at, each in enumerate(judgement.findings) if each is judgement.deciding), None)
        return judgement._replace(
            findings=tuple(findings), deciding=None if at is None else findings[at],
            members=members if judgement.members is first else hide(judgement.members), name=hide(judgement.name),
        )  # fmt: skip

    return accepted._replace(own=tuple(map(of_one, accepted.own)), others=tuple(map(of_one, accepted.others)))


def covered_by(cover: Cover, accepted: Accepted) -> Accepted:
    """The same with what `cover` hides of the token replaced, of which it takes note."""
    cover.learn(accepted.inspection)
    return covered(accepted, cover.value) if cover.hides else accepted


def _hidden(finding: RuleFinding, hide: Callable[[Any], Any]) -> RuleFinding:
    if not finding.values and not finding.wanted:
        return finding
    values = finding.values
    if finding.rule.kind in _COUNTING:
        values = {name: each if _is_number(each) else hide(each) for name, each in values.items()}
    else:
        values = hide(values)
    return finding._replace(values=values, wanted=hide(finding.wanted))


_COUNTING = frozenset({"form", "alg", "kid", "key", "exp", "nbf", "iat", "auth_time"})
"""Rules whose numbers are dates, lengths of time and counts, which sentences write as such: they hide nothing."""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


# --- JSON ---


def acceptance_json(accepted: Accepted, *, whole: bool = True) -> dict[str, Any]:
    """The object that `accept --format json` prints; without `whole` no rules, remedies and times."""
    judged = accepted.all
    return {
        "acceptors": [judgement_json(each, whole=whole) for each in judged],
        "if_genuine": any(each.if_genuine for each in judged),
    }


def judgement_json(judgement: Judgement, *, whole: bool = True) -> dict[str, Any]:
    """What one of them does. `rule` is the kind of the rule that decides, `status` null where it is not sure.

    The values of the token that are in it have nothing hidden in them any more.
    """
    acceptor, deciding, reply = judgement.acceptor, judgement.deciding, judgement.reply
    statuses = reply.statuses if reply is not None and judgement.outcome is not Acceptance.NOT_DOCUMENTED else ()
    made: dict[str, Any] = {
        "id": acceptor.id,
        "name": acceptor.name,
        "api": judgement.name or None,
        "outcome": judgement.outcome.value,
        "status": statuses[0] if len(statuses) == 1 else None,
        "statuses": list(statuses),
        "answer": reply_text(judgement) or None,
        "rule": deciding.rule.kind if deciding is not None else None,
        "reason": str(summary(judgement)),
        "depends_on": list(judgement.depends_on),
        "if_genuine": judgement.if_genuine,
        "open_points": list(judgement.open_points),
        "assumed": sorted({each.assumed for each in judgement.findings if each.assumed}),
        "rules_of": acceptor.rules_of,
        "basis": acceptor.basis,
        "confirmed": acceptor.confirmed or None,
    }
    if whole:
        made |= lasting_json(judgement)
        made["rules"] = [
            {"rule": each.rule.kind, "state": each.state.value, "says": visible(str(sentence(each, judgement)))}
            for each in judgement.findings
        ]
        made["remedies"] = [
            {"side": each.side.value, "told": visible(str(each.told))} for each in remedies(judgement)
        ]  # fmt: skip
    return made


# --- text ---


def acceptance_text(accepted: Accepted) -> str:
    """For a terminal: those that refuse it first, then those that depend, then what is not documented."""
    return "\n".join([visible(line) for line in _lines(accepted)]) + "\n"


def short_line(accepted: Accepted) -> str:
    """One token in a line: who does what with it."""
    told = [
        f"{each.name or each.acceptor.id} {tr(OUTCOME_WORDS[each.outcome])} {reply_line(each)}".strip()
        for each in accepted.all
    ]
    line = visible("; ".join(told))
    return f"{line}; {tr('if genuine')}" if any(each.if_genuine for each in accepted.all) else line


def in_order(judgements: Iterable[Judgement]) -> list[Judgement]:
    """The refused first, then as `OUTCOME_WORDS` has it; each in its own order."""
    order = list(OUTCOME_WORDS)
    return sorted(judgements, key=lambda each: order.index(each.outcome))


def _lines(accepted: Accepted) -> Iterator[str]:
    judged = accepted.all
    if any(each.if_genuine for each in judged):
        yield tr("If genuine: the signature was not checked.")
        yield ""
    if len(judged) <= IN_FULL:
        for number, each in enumerate(judged):
            yield from [""] if number else []
            yield from _whole_lines(each)
        yield from _assumed_lines(judged)
        return
    for group in (accepted.own, accepted.others):
        for each in in_order(group):
            yield _row_line(each)
    yield ""
    yield counts_line(judged)
    if (line := stops_line(judged)) is not None:
        yield f"{tr(STOPS)}: {line}"
    yield from _assumed_lines(judged)


def _assumed_lines(judged: Iterable[Judgement]) -> Iterator[str]:
    if any(each.assumed == "issuer" for judgement in judged for each in judgement.findings):
        yield ""
        yield tr("No issuer was given, so the one that is set there is taken to be the token's.")


def counts_line(judged: Iterable[Judgement]) -> str:
    """How many do what: "4 refuse it, 3 depend on a setting, 3 accept it"."""
    outcomes = [each.outcome for each in judged]
    words = (
        (Acceptance.REFUSED, plural(outcomes.count(Acceptance.REFUSED), "{n} refuses it", "{n} refuse it")),
        (
            Acceptance.DEPENDS,
            plural(outcomes.count(Acceptance.DEPENDS), "{n} depends on a setting", "{n} depend on a setting"),
        ),
        (
            Acceptance.NOT_DOCUMENTED,
            plural(outcomes.count(Acceptance.NOT_DOCUMENTED), "{n} not documented", "{n} not documented"),
        ),
        (Acceptance.ACCEPTED, plural(outcomes.count(Acceptance.ACCEPTED), "{n} accepts it", "{n} accept it")),
    )
    return ", ".join(told for outcome, told in words if outcome in outcomes)


def _name(judgement: Judgement) -> str:
    return f"{judgement.name} ({judgement.acceptor.name})" if judgement.name else judgement.acceptor.name


def _row_line(judgement: Judgement) -> str:
    outcome = tr(OUTCOME_WORDS[judgement.outcome])
    return f"  {outcome:<14}  {_name(judgement):<50}  {reply_line(judgement):<17}  {summary(judgement)}".rstrip()


def _whole_lines(judgement: Judgement) -> Iterator[str]:
    yield f"{_name(judgement)}: {tr(OUTCOME_WORDS[judgement.outcome])}"
    if judgement.deciding is None:
        yield f"  {summary(judgement)}."
    told = [each for each in judgement.findings if each.state is not State.PASSED or each.unsaid]
    first = [each for each in told if each is judgement.deciding]
    for each in (*first, *(each for each in told if each is not judgement.deciding)):
        state = _state_word(each.state, unsaid=each.unsaid)
        yield f"  {state:<14}  {rule_title(each.rule.kind):<18}  {sentence(each, judgement)}"
    yield f"  {passed_line(judgement)}"
    if line := reply_line(judgement):
        yield f"  {tr('Answer') + ':':<10}{line}"
        yield from (f"  {'':<10}{each}" for each in reply_text(judgement).splitlines())
    if (lasts := lasting_sentence(judgement)) is not None:
        yield f"  {lasts}"
    if is_told(judgement.acceptor.keys):
        yield f"  {tr(KEY_CHANGE)}: {key_change_sentences(judgement.acceptor.keys)}"
    for remedy in remedies(judgement):
        yield f"  {tr(SIDE_WORDS[remedy.side]) + ':':<10}{remedy.told}"
    yield f"  {basis_line(judgement)}"


def _state_word(state: State, *, unsaid: str = "") -> str:
    if unsaid:
        return tr(OUTCOME_WORDS[Acceptance.NOT_DOCUMENTED])
    return tr(OUTCOME_WORDS[Acceptance(state.value)])


def basis_line(judgement: Judgement) -> str:
    """How old the rules are, and how they are known."""
    acceptor = judgement.acceptor
    words = tr("Rules of {date}, {basis}.", date=acceptor.rules_of, basis=tr(BASIS_WORDS[acceptor.basis]))
    return f"{words} {tr('Confirmed with {what}.', what=acceptor.confirmed)}" if acceptor.confirmed else words


# --- Markdown ---


def acceptance_markdown(accepted: Accepted) -> str:
    """For a ticket or a chat."""
    judged = accepted.all
    lines = [f"### {tr('Accepted by')}", ""]
    if any(each.if_genuine for each in judged):
        lines += [escape(tr("If genuine: the signature was not checked.")), ""]
    lines += [
        f"| {tr('API')} | {tr('Outcome')} | {tr('Answer')} | {tr('Why')} | {tr('Rules of')} |",
        "|---|---|---|---|---|",
    ]
    for group in (accepted.own, accepted.others):
        lines += [
            f"| {escape(_name(each))} | {tr(OUTCOME_WORDS[each.outcome])} | {code(reply_line(each))} "
            f"| {escape(str(summary(each)))} | {each.acceptor.rules_of} |"
            for each in in_order(group)
        ]  # fmt: skip
    if (line := stops_line(judged)) is not None:
        lines += ["", f"{tr(STOPS)}: {escape(str(line))}"]
    lines += map(escape, _assumed_lines(judged))
    if len(judged) <= IN_FULL:
        for each in judged:
            lines += [""] if remedies(each) else []
            lines += [f"- {tr(SIDE_WORDS[remedy.side])}: {escape(str(remedy.told))}" for remedy in remedies(each)]
    return "\n".join(lines) + "\n"
