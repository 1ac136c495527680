"""What is said of a judgement: made when it is shown, in the language of that moment.

rule_title     what a rule is called
sentence       what one rule says of the token
summary        the judgement in a few words, for its row
passed_line    the rules that are passed, in one line
passed_kinds   the kinds of those, each once
passed_titles  their names alone
setting_title  what a setting is called where one looks for it: by the acceptor's own name for it, if it has one
setting_words  what it is called in words
remedies       what would have to change, and on which side
reply_line     status and code of the answer
reply_text     the answer as a caller sees it
reply_log      what only the log of the acceptor says
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from inspector.core.acceptance.filling import (
    both,
    choice,
    fill,
    setting_name,
    setting_short,
    setting_title,
    setting_words,
)
from inspector.core.acceptance.finding import RuleFinding, State, Wanted
from inspector.core.acceptance.judging import Acceptance, Judgement
from inspector.core.acceptance.remedying import Remedy, Side, remedies
from inspector.core.acceptance.replying import reply_line, reply_log, reply_text
from inspector.core.acceptance.sentences import FACTS, OPEN, OTHERWISE, PASSED, REFUSED
from inspector.core.knowledge.acceptors import Acceptor
from inspector.core.text.language import mark, tr
from inspector.core.text.message import Message, counted, message, untranslated

__all__ = [
    "RULE_TITLES", "UNLOOKED", "Remedy", "Side", "passed_kinds", "passed_line", "passed_titles", "remedies",
    "reply_line", "reply_log", "reply_text", "rule_title", "sentence", "setting_title", "setting_words", "summary",
]  # fmt: skip

RULE_TITLES = {
    "scheme": mark("Scheme"),
    "form": mark("Form of the token"),
    "types": mark("Form of the claims"),
    "alg": mark("Algorithm"),
    "kid": mark("Key ID"),
    "key": mark("Key"),
    "signature": mark("Signature"),
    "crit": mark("Critical parameters"),
    "typ": mark("Type"),
    "iss": mark("Issuer"),
    "aud": mark("Audience"),
    "client": mark("Client"),
    "exp": mark("Expiry"),
    "nbf": mark("Start"),
    "iat": mark("Issue time"),
    "auth_time": mark("Time of the sign-in"),
    "sub": mark("Subject"),
    "required": mark("Required claims"),
    "header": mark("Members of the header"),
    "guest": mark("Guests"),
    "cnf": mark("Bound to a key"),
    "claims": mark("Claims it asks for"),
    "token_use": mark("Token use"),
    "scope": mark("Scopes"),
}

LONG_S = 600
"""From so many seconds on it is said when it ended, and no longer what is allowed."""
UNLOOKED = "off"
"""The case of a rule that an acceptor does not look at, as it was told to or as long as it was not."""
_CODE = re.compile(r"(?=.*[\d_])[A-Z][A-Z0-9_]{2,23}")
"""An error's code that the words of a log begin with, such as IDX10206: all of those would be too long for a row."""


def rule_title(kind: str) -> str:
    """What a rule is called in the current language."""
    return tr(RULE_TITLES[kind])


def sentence(finding: RuleFinding, judgement: Judgement) -> Message:
    """What one rule of a judgement says of the token, in one sentence or two."""
    return untranslated("{words}.", words=_words(finding, judgement.acceptor))


def summary(judgement: Judgement) -> Message:
    """The judgement in a few words without a full stop, for its row."""
    deciding, acceptor = judgement.deciding, judgement.acceptor
    if judgement.outcome is Acceptance.DEPENDS:
        depending = [each for each in judgement.findings if each.state is State.DEPENDS]
        conditions = both(_conditions(depending, acceptor, setting_short))
        if any(each.state is State.NOT_DOCUMENTED for each in judgement.findings):
            return message("Takes it only where {conditions}, and more is not documented", conditions=conditions)
        return message("Takes it where {conditions}", conditions=conditions)
    if deciding is None:
        return _accepted(judgement)
    words = _words(deciding, acceptor)
    log = reply_log(judgement)
    code = log.partition(":")[0]
    if _CODE.fullmatch(code):
        return message("{words}. Its log says {log}", words=words, log=code)
    return words


def passed_line(judgement: Judgement) -> Message:
    """The rules that the token passes, in one line: "5 passed: Algorithm, key, issuer, expiry, scopes".

    What an acceptor looks at twice stands there once, where both times are passed. What it does not look at does not,
    nor what is only taken to be so, since nobody has checked the signature.
    """
    kinds = passed_kinds(judgement)
    if not kinds:
        return message("None passed")
    return counted(len(kinds), "{n} passed: {rules}", "{n} passed: {rules}", rules=_Titles(kinds))


def passed_kinds(judgement: Judgement) -> tuple[str, ...]:
    """The kinds of rules that the token passes, each once, in the acceptor's order."""
    others = {
        each.rule.kind
        for each in judgement.findings
        if each.state is not State.PASSED or each.unsaid or each.case == UNLOOKED or each.assumed == "signature"
    }
    kinds = dict.fromkeys(each.rule.kind for each in judgement.findings)
    return tuple(each for each in kinds if each not in others)


def passed_titles(judgement: Judgement) -> str:
    """What the rules that the token passes are called, in one line."""
    return _Titles(passed_kinds(judgement)).told()


class _Titles:
    """Names of rules in one line, made when it is told: only the first begins with its capital in English."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        self._kinds = kinds

    def told(self, _: float | None = None) -> str:
        """The line in the current language."""
        first, *others = map(rule_title, self._kinds) if self._kinds else ("",)
        if all(tr(title) == title for title in RULE_TITLES.values()):
            others = [title[:1].lower() + title[1:] for title in others]
        return ", ".join((first, *others))


def _accepted(judgement: Judgement) -> Message:
    found: Message | None = None
    if points := len(judgement.open_points):
        found = counted(points, "Accepted, {n} point not documented", "Accepted, {n} points not documented")
    elif (late := next((each for each in judgement.findings if each.case == "late"), None)) is not None:
        found = _words(late, judgement.acceptor)
    if judgement.if_genuine:
        return (
            message("Accepted if it is genuine") if found is None else message("{words}, if it is genuine", words=found)
        )
    return found or message("Accepted")


def _words(finding: RuleFinding, acceptor: Acceptor) -> Message:
    """The sentence without its full stop."""
    kind, state = finding.rule.kind, finding.state
    if state is State.DEPENDS:
        return message("It takes it where {conditions}", conditions=both(_conditions([finding], acceptor)))
    if state is State.REFUSED:
        return fill(_text(REFUSED, kind, variant(finding)) or OTHERWISE[kind], finding)
    if state is State.NOT_DOCUMENTED:
        fact = _text(FACTS, kind, variant(finding))
        if fact is None:
            return message("{rule}: what it does about that is not documented", rule=_Titles((kind,)))
        return message("{fact}. What it does then is not documented", fact=fill(fact, finding))
    if finding.unsaid:
        if (text := _text(OPEN, kind, finding.unsaid)) is not None:
            return message(text)
        return message("What else it does about that is not documented")
    if finding.case == UNLOOKED:
        return message("It does not look at that")
    case = finding.case or _passed_case(finding)
    return fill(_text(PASSED, kind, case) or PASSED[kind][""], finding)


def _passed_case(finding: RuleFinding) -> str:
    if finding.assumed:
        return "assumed"
    return "all" if finding.rule.parameters.get("need") == "all" else ""


def _text(texts: Mapping[str, Mapping[str, str]], kind: str, case: str) -> str | None:
    """The text of a case, or of the case that it is a variant of; None where there is none."""
    of_kind = texts.get(kind, {})
    return of_kind.get(case) or of_kind.get(case.partition(",")[0]) or of_kind.get("*")


def variant(finding: RuleFinding) -> str:
    """The case, and behind a comma what tells it apart from others of the same name, where that is to be said."""
    case, values = finding.case, finding.values
    actual, expected = values.get("actual"), values.get("expected")
    if case in ("expired", "early", "future"):
        off = values.get("off")
        if not isinstance(off, int | float) or off >= LONG_S or expected is None:
            return f"{case}, long"
        return case if expected else f"{case}, exact"
    if case == "wrong" and finding.rule.kind in ("iss", "aud") and _differ_by_slash(actual, expected):
        return "wrong, slash"
    if case in ("missing", "wrong") and values.get("elsewhere"):
        return f"{case}, elsewhere"
    if case in ("missing", "symmetric", "wrong") and expected in (None, (), [], ""):
        kind = finding.rule.kind
        if kind == "scheme" or (kind == "aud" and case == "wrong"):
            return f"{case}, none" if not actual else case
        return f"{case}, unset"
    return f"{case}, none" if case == "type" and actual == () else case


def _differ_by_slash(actual: object, expected: object) -> bool:
    has = [actual] if isinstance(actual, str) else list(actual) if isinstance(actual, tuple | list) else []
    wanted = [expected] if isinstance(expected, str) else list(expected) if isinstance(expected, tuple | list) else []
    ends = {each.removesuffix("/") for each in wanted if isinstance(each, str)}
    return any(isinstance(each, str) and each.removesuffix("/") in ends for each in has)


def _conditions(
    findings: Sequence[RuleFinding], acceptor: Acceptor, called: Callable[[Acceptor, str], str] = setting_name
) -> list[Message]:
    """What has to be set for the rules to be passed, a part of a sentence for each setting of each."""
    made = []
    for finding in findings:
        names = dict.fromkeys(wanted.setting for wanted in finding.wanted)
        made += [
            _condition(name, [each for each in finding.wanted if each.setting == name], called(acceptor, name))
            for name in names
        ]
    return made or [message("a setting is so")]


def _condition(name: str, wanted: Sequence[Wanted], setting: str) -> Message:
    values = [each.value for each in wanted if each.value]
    empty = len(values) < len(wanted)
    if name == "scopes":
        if not values:
            return message("the route asks for no scope")
        asked = choice(values)
        return message("the route asks for {scopes} or none", scopes=asked) if empty else message(
            "the route asks for {scopes}", scopes=asked
        )  # fmt: skip
    if name == "claims" and not values:
        return message("the token has what {setting} asks for, which is not known", setting=setting)
    if not values:
        return message("{setting} is empty", setting=setting)
    if empty:
        return message("{setting} is empty or has {values}", setting=setting, values=choice(values))
    return message("{setting} has {values}", setting=setting, values=choice(values))
