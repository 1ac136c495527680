"""Which acceptor an answer looks like, why it says this, and what its rules say of the token: in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inspector.core.acceptance.filling import actual_of, both, setting_title
from inspector.core.acceptance.finding import State
from inspector.core.acceptance.matching import Agreement, AnswerMatch, How, RuleCase
from inspector.core.acceptance.words import rule_title, summary
from inspector.core.text.message import Message, message, untranslated

MOST_NAMED = 4
"""How many acceptors of one sentence are named."""
MOST_WHENS = 2
"""How many causes of one answer are told, each by itself."""
_NO = {
    "iss": message("iss is missing", "… says this when …"),
    "aud": message("aud is missing", "… says this when …"),
    "client": message("no client is named", "… says this when …"),
    "exp": message("exp is missing", "… says this when …"),
    "iat": message("iat is missing", "… says this when …"),
    "sub": message("sub is missing", "… says this when …"),
    "kid": message("kid is missing", "… says this when …"),
    "alg": message("alg is missing", "… says this when …"),
    "typ": message("typ is missing", "… says this when …"),
    "scope": message("no scope is named", "… says this when …"),
    "required": message("a claim is missing", "… says this when …"),
    "claims": message("a claim that is asked for is missing", "… says this when …"),
    "token_use": message("token_use is missing", "… says this when …"),
}
"""Of a token that lacks what the rule looks at."""
_OTHER: Mapping[str, Message] = {
    "scheme": message("the word before the token is not the one that is wanted", "… says this when …"),
    "form": message("the token cannot be read as a signed JWT", "… says this when …"),
    "alg": message("the algorithm is not taken there", "… says this when …"),
    "kid": message("no key is found for the token", "… says this when …"),
    "key": message("no key there fits the token", "… says this when …"),
    "signature": message("the signature is not genuine", "… says this when …"),
    "crit": message("a critical parameter of the header is not known there", "… says this when …"),
    "typ": message("the type in the header is not taken there", "… says this when …"),
    "iss": message("iss is not the issuer that is set there", "… says this when …"),
    "aud": message("no audience that is set there is in aud", "… says this when …"),
    "client": message("tokens of the client are not taken there", "… says this when …"),
    "exp": message("exp is over, or no date", "… says this when …"),
    "nbf": message("nbf lies ahead, or is no date", "… says this when …"),
    "iat": message("iat is not taken there", "… says this when …"),
    "auth_time": message("the sign-in is too long ago, or auth_time is missing", "… says this when …"),
    "types": message("a claim has another type than it should", "… says this when …"),
    "sub": message("sub is not taken there", "… says this when …"),
    "required": message("a claim is missing that is wanted", "… says this when …"),
    "claims": message("a claim has not the value that is set there", "… says this when …"),
    "token_use": message("another token_use is wanted", "… says this when …"),
    "scope": message("the token lacks a scope that is asked for", "… says this when …"),
}
"""Of a token that breaks the rule in any way."""
_EXACT: Mapping[RuleCase, Message] = {
    RuleCase("form", "too_long"): message("the token is too long", "… says this when …"),
    RuleCase("form", "encrypted"): message("the token is encrypted", "… says this when …"),
    RuleCase("kid", "unknown"): message("there is no key with the token's kid", "… says this when …"),
    RuleCase("kid", "down"): message("the keys of the issuer cannot be had", "… says this when …"),
    RuleCase("exp", "expired"): message("exp is over", "… says this when …"),
    RuleCase("exp", "text"): message("exp is a text and no number", "… says this when …"),
    RuleCase("nbf", "early"): message("nbf lies ahead", "… says this when …"),
    RuleCase("nbf", "text"): message("nbf is a text and no number", "… says this when …"),
    RuleCase("iat", "future"): message("iat lies ahead", "… says this when …"),
    RuleCase("iat", "old"): message("iat is too long ago", "… says this when …"),
    RuleCase("alg", "none"): message("alg is none", "… says this when …"),
    RuleCase("aud", "unset"): message("no audience is set there", "… says this when …"),
}
_SHOWN = frozenset({"iss", "aud", "sub", "kid", "alg", "typ", "token_use"})
"""The rules that look at one member, whose value is quoted."""
_DATES = frozenset({"exp", "nbf", "iat"})


_ELSE: Mapping[RuleCase, Message] = {
    RuleCase("exp", "expired"): message("exp is no date", "… says this when …"),
    RuleCase("nbf", "early"): message("nbf is no date", "… says this when …"),
}
"""What is left of the ways in which a rule is broken where this one has an answer of its own, by that one."""


def when(found: Sequence[AnswerMatch]) -> Message | None:
    """In which case all of them give this answer; None where that is for more causes than a sentence holds."""
    told = _common(found)
    if not 0 < len(told) <= MOST_WHENS:
        return None
    if len(told) == 1:
        return told[0]
    return message("{first}, or when {second}", "… says this when …", first=told[0], second=told[1])


def _common(found: Sequence[AnswerMatch]) -> list[Message]:
    others = [_whens(each) for each in found[1:]]
    return [each for each in _whens(found[0]) if all(each in other for other in others)]


def _whens(match: AnswerMatch) -> list[Message]:
    """Each cause of an answer; the ways in which one rule is broken by themselves only where not all are meant."""
    general = {cause.kind for cause in match.causes if not cause.case}
    told = [_when(match, cause) for cause in match.causes if not cause.case or cause.kind not in general
            or cause.case == "down"]  # fmt: skip
    return list(dict.fromkeys(told))


def _when(match: AnswerMatch, cause: RuleCase) -> Message:
    kind, case = cause
    rules = [each for each in match.acceptor.rules if each.kind == kind]
    finding = match.finding
    if (
        not case and finding is not None and finding.state is not State.PASSED and finding.rule.kind == kind
        and finding.case not in finding.rule.replies
    ):  # fmt: skip
        case = finding.case  # the token tells which of the ways it is
    if case == "missing" and kind in _NO:
        return _NO[kind]
    if not case and kind == "required" and (names := [name for each in rules for name in each.parameters["names"]]):
        if len(set(names)) == 1:
            return message("{claim} is missing", "… says this when …", claim=names[0])
        return message("one of these is missing: {names}", "… says this when …", names=", ".join(dict.fromkeys(names)))
    own = [_ELSE[each] for each in _ELSE if each.kind == kind and any(each.case in rule.replies for rule in rules)]
    if not case and own:
        return own[0]
    return (
        _EXACT.get(RuleCase(kind, case))
        or _OTHER.get(kind)
        or message("its rule {rule} is broken", "… says this when …", rule=_Title(kind))
    )


class _Title:
    """The name of a rule, in the language of the moment in which it is told."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Title) and self._kind == other._kind

    def __hash__(self) -> int:
        return hash(self._kind)

    def told(self, _: float | None = None) -> str:
        """The name."""
        return rule_title(self._kind)


def names(found: Sequence[AnswerMatch]) -> Message | str:
    """Who gives the answer: "Envoy, Istio and ESPv2"; of many the first few, and how many more."""
    each = list(dict.fromkeys(one.acceptor.short for one in found))
    if len(each) == 1:
        return each[0]
    if len(each) > MOST_NAMED:
        return message("{names} and {n} more", names=", ".join(each[: MOST_NAMED - 1]), n=len(each) - MOST_NAMED + 1)
    return message("{names} and {last_name}", names=", ".join(each[:-1]), last_name=each[-1])


def says_this(found: Sequence[AnswerMatch]) -> Message | None:
    """Who gives this answer and in which case, with what the token has: "Envoy says this when aud is missing: …".

    `found` are the matches that are told, which fit equally well; None where there is none.
    """
    if not found:
        return None
    who, cause = names(found), when(found)
    several_names = not isinstance(who, str)
    if cause is None:
        return _for_many_reasons(found, who)
    has = token_has(found[0])
    if has is None:
        return message("{who} say this when {cause}.", who=who, cause=cause) if several_names else message(
            "{who} says this when {cause}.", who=who, cause=cause
        )  # fmt: skip
    return message("{who} say this when {cause}: {has}.", who=who, cause=cause, has=has) if several_names else message(
        "{who} says this when {cause}: {has}.", who=who, cause=cause, has=has
    )  # fmt: skip


def _for_many_reasons(found: Sequence[AnswerMatch], who: Message | str) -> Message:
    if found[0].how is How.FORM:
        return message("{who} answers so, whatever the reason.", who=who) if isinstance(who, str) else message(
            "{who} answer so, whatever the reason.", who=who
        )  # fmt: skip
    if isinstance(who, str):
        return message("{who} says this for several reasons.", who=who)
    if not _common(found):
        return message("{who} say this, each for reasons of its own.", who=who)
    return message("{who} say this for several reasons.", who=who)


def token_has(match: AnswerMatch) -> Message | None:
    """What the token has of what the answer is about; None where there is no token, or nothing to be quoted."""
    finding = match.finding
    if finding is None:
        return None
    kind, values = finding.rule.kind, finding.values
    if finding.case == "missing" and kind in _NO:
        return message("this token has none", "… says this when …: …")
    actual = values.get("actual")
    if kind in _DATES and isinstance(actual, int | float) and not isinstance(actual, bool):
        return message("this token has {claim} {at:moment}", "… says this when …: …", claim=kind, at=actual)
    if kind in _SHOWN and actual not in (None, (), []):
        return message("this token has {claim} {value}", "… says this when …: …", claim=kind, value=actual_of(actual))
    return None


_SETS_NOTHING = frozenset({"exp", "nbf", "iat", "auth_time"})
_OF_KEYS = frozenset({"form", "kid", "key", "signature", "crit"})
"""Rules that no setting makes differ in what they do with a token, and those that other keys do."""
_AGREEMENTS: Mapping[Agreement, Message] = {
    Agreement.SAME: message("The rules say the same."),
    Agreement.ACCEPTS: message("The rules would accept it. Its settings are probably others than these."),
    Agreement.PASSES: message(
        "By the rules the token passes what this answer is about. Its settings are probably others than these."
    ),
    Agreement.NOT_DOCUMENTED: message("What it does here is not documented. This answer shows it."),
}


def agreement_words(match: AnswerMatch) -> Message | None:
    """Whether the rules agree with the answer, in one sentence or two; None without a token."""
    found, judgement = match.agreement, match.judgement
    if found is None or judgement is None:
        return None
    if found is Agreement.OTHER_REASON:
        return message("The rules say it is refused for another reason: {reason}.", reason=summary(judgement))
    if found is Agreement.DEPENDS:
        settings = [setting_title(judgement.acceptor, each) for each in judgement.depends_on]
        if not settings:
            return message("The rules leave it open.")
        return message("The rules leave it open as long as this is not known: {settings}.", settings=both(settings))
    if found is Agreement.ASSUMED:
        assumed = {each.assumed for each in judgement.findings if each.assumed}
        if "signature" in assumed and match.causes[0].kind != "iss":
            return message("The rules would accept it if its signature is genuine, which nobody has checked here.")
        return message("The rules took the issuer of the token for the one that is set there.")
    if found in (Agreement.ACCEPTS, Agreement.PASSES) and (told := _of_passed(match)) is not None:
        return told
    return _AGREEMENTS[found]


def _of_passed(match: AnswerMatch) -> Message | None:
    """What may be the matter where the token passes the rule that the answer is of and no setting decides on that."""
    kinds = {each.kind for each in match.causes}
    if kinds <= _SETS_NOTHING:
        return message(
            "By the rules the token passes what this answer is about. Another one may have been sent, "
            "or the clock there is wrong."
        )
    if kinds == {"scheme"}:
        return message("By the rules a token that comes behind Bearer passes this: it probably did not arrive so.")
    if kinds <= _OF_KEYS:
        return message(
            "By the rules the token passes what this answer is about. Another one may have been sent, "
            "or other keys are known there."
        )
    return None


def really_answered(match: AnswerMatch, status: int | None) -> Message:
    """What the answer that was pasted says of an acceptor, for its card: "It really answered 401. …"."""
    agrees = agreement_words(match)
    first = message("It really answered so.") if status is None else message(
        "It really answered {status}.", status=str(status)
    )  # fmt: skip
    return first if agrees is None else untranslated("{first} {agrees}", first=first, agrees=agrees)


def agreed(found: Sequence[AnswerMatch]) -> Message | None:
    """What the rules of all that give this answer say of the token; None where they do not say the same."""
    distinct = dict.fromkeys(agreement_words(each) for each in found)
    return next(iter(distinct)) if len(distinct) == 1 else None
