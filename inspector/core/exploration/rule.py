"""The rule that a server's answers show: what becomes of a wrong scope, and of asking for none. Only what was seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.core.exploration.exploration import WHOLE, AskKind, CellState, Exploration, ScopeAnswer
from inspector.core.exploration.refusals import OF_SCOPE, error_of
from inspector.core.knowledge.providers import described
from inspector.core.knowledge.scope_rules import DocumentedScopes, documented_of
from inspector.core.text.message import Message, Several, counted, message, several
from inspector.core.values import dataclass

_ALONE_OR_TOGETHER = (AskKind.ALONE, AskKind.TOGETHER)


@dataclass(frozen=True, slots=True)
class ObservedRule:
    """What was seen, as codes.

    `unknown` is what became of a scope that the client is not allowed: "refuse" (one wrong one refuses the request),
    "ignore" (left out), "beside" (left out beside others, refused alone), "mixed" (some are left out, some refused),
    "alone" (refused alone, and not asked for together), "every" (all were refused), "apart" (each is granted alone, and
    together they are refused), "contradicts", or "" where no wrong one was seen.
    `none` is what asking for none came to: "all", "some", "named" (and nothing to compare it with), "nothing",
    "refuse", "unsaid" (a token that does not say), "".
    `always` are the scopes in every token, `widened` those that every token has whatever was asked for.
    `sentences` say it.
    """

    unknown: str = ""
    none: str = ""
    whole: bool = False
    always: tuple[str, ...] = ()
    widened: tuple[str, ...] = ()
    sentences: Several = Several()


def observed(found: Exploration) -> ObservedRule:
    """The rule as the answers show it."""
    if not found.telling:
        return ObservedRule(sentences=several(message("No answer says anything of its scopes.")))
    whole = any(each.granted and _is_whole(each) for each in found.telling)
    widened = _widened(found)
    always = () if widened else _always(found)
    unknown, wrong = _of_unknown(found)
    if unknown == "every" and (beside := _refuses_names(found)) is not None:
        wrong = beside
    if widened and unknown == "ignore":
        wrong = None  # the sentence on what it widens to says that too
    none, of_none = _of_none(found)
    of_wrong = (*_of_sets(found, widened, whole=whole), *((wrong,) if wrong is not None else ()), *_of_spelling(found))
    if not of_wrong and any(each.ask.scopes for each in found.telling):
        of_wrong = (_nothing_wrong(found),)
    same = unknown == "every" and none == "refuse" and _always_the_same(found)
    all_of_it = several(
        *of_wrong,
        of_none,
        message("Every answer is the same, so that need not be about scopes.") if same else None,
        *_of_more(found, always, widened),
    )
    return ObservedRule(unknown, none, whole, always, widened, all_of_it)


def _of_sets(found: Exploration, widened: tuple[str, ...], *, whole: bool) -> Iterator[Message]:
    """What is said of scopes that are granted as a set, or of a set of which nothing was."""
    if whole:
        yield message("It answers a scope set as a whole ({example}).", example=WHOLE)
    if widened:
        yield _widened_words(found, widened)
    if empty := tuple([scope for scope in _cells(found, CellState.IGNORED) if scope.endswith(WHOLE)]):
        yield message("{Who} issues a token for {names:list} with no role in it.", Who=_who(found), names=empty)


def _of_spelling(found: Exploration) -> Iterator[Message]:
    if written := tuple([f"{scope} → {name}" for scope in found.scopes if (name := found.written_as(scope))]):
        yield message(
            "{Who} writes scopes otherwise than they were asked for: {names:list}.", Who=_who(found), names=written
        )


def _of_more(found: Exploration, always: tuple[str, ...], widened: tuple[str, ...]) -> Iterator[Message]:
    """What is said of scopes that nobody asked for."""
    if bringing := _bringing(found, {*always, *widened}):
        yield message("A token for {names:list} has other scopes too.", names=bringing)
    if always:
        yield message("It adds {names:list} to every token.", names=always)


def _nothing_wrong(found: Exploration) -> Message:
    if all(each.told_by == "request" for each in found.telling):
        return message(
            "Neither its tokens nor its answers name scopes, so those asked for count as granted "
            "(RFC 6749 section 5.1)."
        )
    return message("Nothing was refused or ignored, so how it treats a wrong scope was not seen.")


def _always_the_same(found: Exploration) -> bool:
    """Whether every answer is the same refusal, whatever was asked for, and does not say that it is about scopes."""
    answers = {(each.status, each.said) for each in found.telling}
    first = found.telling[0]
    return len(answers) == 1 and bool(first.said) and error_of(first.said) not in OF_SCOPE - {"invalid_target"}


def rule(found: Exploration) -> Several:
    """The rule in words."""
    return observed(found).sentences


def evidence(found: Exploration) -> Message:
    """In how many answers the rule was seen; those that say nothing of scopes do not count."""
    seen = len(found.telling)
    if seen < found.planned:
        return counted(
            seen, "Seen in {n} of {planned} answers.", "Seen in {n} of {planned} answers.", planned=found.planned
        )
    return counted(seen, "Seen in {n} answer.", "Seen in {n} answers.")


def _who(found: Exploration) -> Message | str:
    return described(found.provider).party or message("This server", "{Who} refuses …")


def _is_whole(answer: ScopeAnswer) -> bool:
    return any(scope.endswith(WHOLE) for scope in answer.ask.scopes)


def _tokens(found: Exploration, kinds: Iterable[AskKind] = _ALONE_OR_TOGETHER) -> tuple[ScopeAnswer, ...]:
    """The answers with a token that says its scopes, `/.default` aside."""
    known = (each for each in found.telling if each.granted is not None and each.told_by != "request")
    return tuple([each for each in known if each.ask.kind in kinds and not _is_whole(each)])


def _widened(found: Exploration) -> tuple[str, ...]:
    """The scopes of every token, where all have the same ones whatever was asked for."""
    tokens = _tokens(found)
    sets = {frozenset(each.granted or ()) for each in tokens}
    if len({each.ask.scopes for each in tokens}) < 2 or len(sets) != 1:
        return ()
    same = tokens[0].granted or ()
    beyond = any(not set(same) <= set(each.ask.scopes) for each in tokens)
    return same if len(same) > 1 and beyond else ()


def _widened_words(found: Exploration, widened: tuple[str, ...]) -> Message:
    return message(
        "{Who} grants the same {count} scopes whatever is asked for: {names:list}.",
        Who=_who(found),
        count=len(widened),
        names=widened,
    )


def _always(found: Exploration) -> tuple[str, ...]:
    tokens = _tokens(found, AskKind)
    unasked = {scope for each in _tokens(found) for scope in each.granted or () if scope not in each.ask.scopes}
    if len(tokens) < 2 or not unasked:
        return ()
    first = tokens[0].granted or ()
    return tuple([scope for scope in first if scope in unasked and all(scope in (t.granted or ()) for t in tokens)])


def _bringing(found: Exploration, usual: set[str]) -> tuple[str, ...]:
    """The scopes whose token has scopes that nobody asked for, beyond the `usual` ones."""
    widened = _cells(found, CellState.WIDENED)
    return tuple([s for s in widened if not s.endswith(WHOLE) and {*found.widened_by(s)} - usual])


def _cells(found: Exploration, *states: CellState) -> tuple[str, ...]:
    telling = {each.ask for each in found.telling}
    alone = (s for s in found.scopes if (a := found.answer_to(AskKind.ALONE, s)) is not None and a.ask in telling)
    return tuple([scope for scope in alone if found.cell(scope, AskKind.ALONE) in states])


def _of_unknown(found: Exploration) -> tuple[str, Message | None]:
    refused = _cells(found, CellState.REFUSED)
    ignored = tuple([scope for scope in _cells(found, CellState.IGNORED) if _is_left_out(found, scope)])
    good = _cells(found, CellState.GRANTED, CellState.WIDENED)
    together = next((each for each in found.telling if each.ask.kind is AskKind.TOGETHER), None)
    if together is None:
        return _alone(found, refused, ignored, good)
    if together.granted is None:
        return _refused_together(found, refused, ignored, good)
    return _granted_together(found, refused, ignored, good)


def _alone(
    found: Exploration, refused: tuple[str, ...], ignored: tuple[str, ...], good: tuple[str, ...]
) -> tuple[str, Message | None]:
    """What asking for each alone shows, where all together were not asked for, or not answered."""
    if refused and ignored:
        return "mixed", _mixed(found, refused, ignored)
    if refused and not good:
        return "every", _every(found, refused)
    if refused:
        return "alone", message("{Who} refuses a scope that it does not allow.", Who=_who(found))
    return _ignores(found) if ignored else ("", None)


def _refused_together(
    found: Exploration, refused: tuple[str, ...], ignored: tuple[str, ...], good: tuple[str, ...]
) -> tuple[str, Message | None]:
    if refused and ignored:
        return "mixed", _mixed(found, refused, ignored)  # together they are refused because of those that are alone
    if ignored:
        return "contradicts", message(
            "{Who} contradicts itself: alone it ignored {names:list}, and together with others it refused.",
            Who=_who(found),
            names=ignored,
        )
    if refused and good:
        return "refuse", message("{Who} refuses all scopes if one is not allowed.", Who=_who(found))
    if refused:
        return "every", _every(found, refused)
    if len(good) == len(found.scopes):
        return "apart", message("{Who} grants each scope alone, and refuses all of them together.", Who=_who(found))
    return "", None


def _granted_together(
    found: Exploration, refused: tuple[str, ...], ignored: tuple[str, ...], good: tuple[str, ...]
) -> tuple[str, Message | None]:
    ignored_there = (s for s in found.scopes if found.cell(s, AskKind.TOGETHER) is CellState.IGNORED)
    left_out = tuple([scope for scope in ignored_there if _is_left_out(found, scope)])
    if back := tuple(scope for scope in (*refused, *ignored) if scope not in left_out):
        return "contradicts", message(
            "{Who} contradicts itself: {names:list} came together with others, and not alone.",
            Who=_who(found),
            names=back,
        )
    if lost := tuple(scope for scope in good if scope in left_out):
        return "contradicts", message(
            "{Who} contradicts itself: {names:list} came alone, and not together with others.",
            Who=_who(found),
            names=lost,
        )
    if refused and ignored:
        return "mixed", _mixed(found, refused, ignored)
    if refused:
        return "beside", message(
            "{Who} ignores scopes it does not allow beside ones it does, and refuses a request with no other.",
            Who=_who(found),
        )
    return _ignores(found) if left_out else ("", None)


def _is_left_out(found: Exploration, scope: str) -> bool:
    """Whether a scope that is not in a token as it was asked for is not there under another name or as a set either."""
    return not (scope.endswith(WHOLE) or found.written_as(scope))


def _ignores(found: Exploration) -> tuple[str, Message]:
    without = [each for each in found.telling if each.granted is not None and set(each.ask.scopes) - {*each.granted}]
    if without and all(each.in_response for each in without):
        return "ignore", message(
            "{Who} ignores scopes it does not allow; its answer names those that it grants.", Who=_who(found)
        )
    return "ignore", message("{Who} ignores scopes it does not allow, and says nothing.", Who=_who(found))


def _every(found: Exploration, refused: tuple[str, ...]) -> Message:
    return counted(
        len(refused),
        "{Who} refuses the scope that was asked for.",
        "{Who} refuses all {n} scopes that were asked for.",
        Who=_who(found),
    )


def _refuses_names(found: Exploration) -> Message | None:
    """What is said where a scope was refused that comes where none is asked for."""
    none = found.answer_to(AskKind.NONE)
    if none is None or not set(none.granted or ()) & set(found.scopes):
        return None
    return message(
        "{Who} refuses requests that name a scope, even one that it grants where none is named.", Who=_who(found)
    )


def _mixed(found: Exploration, refused: tuple[str, ...], ignored: tuple[str, ...]) -> Message:
    return message(
        "{Who} treats wrong scopes differently: asked for alone, it refuses {refused:list} and ignores {ignored:list}.",
        Who=_who(found),
        refused=refused,
        ignored=ignored,
    )


def _of_none(found: Exploration) -> tuple[str, Message | None]:
    answer = next((each for each in found.telling if each.ask.kind is AskKind.NONE), None)
    if answer is None:
        return "", None
    if answer.granted is None:
        return "refuse", message("Asked for none, it refuses.")
    if answer.unsaid:
        return "unsaid", message("Asked for none, it issues a token and does not say what for.")
    if not answer.granted:
        return "nothing", message("Asked for none, it grants nothing.")
    asked = {scope for each in _tokens(found) for scope in each.granted or ()}
    if not asked:
        return "named", message("Asked for none, it grants {names:list}.", names=answer.granted)
    if asked <= set(answer.granted):
        return "all", counted(
            len(answer.granted),
            "Asked for none, it grants the one scope this client may have.",
            "Asked for none, it grants all {n} this client may have.",
        )
    return "some", message("Asked for none, it grants only {names:list}.", names=answer.granted)


_SAME = {
    "refuse": "refuse", "alone": "refuse", "every": "refuse", "ignore": "ignore", "beside": "ignore", "mixed": "",
    "apart": "", "contradicts": "", "": "",
}  # fmt: skip
"""Which of the documented treatments of a wrong scope an observed one is; "" where it cannot be compared."""
_NONE_SAME = {"all": ("all", "default"), "some": ("default",), "nothing": ("nothing", "default"), "refuse": ("refuse",)}


def documented(found: Exploration) -> DocumentedScopes | None:
    """What the vendor documents, to stand beside the rule that was seen; None where nothing is known."""
    return documented_of(found.provider)


def differs(found: Exploration) -> Several | None:
    """In what the rule that was seen differs from the documented one; None where it does not, or cannot be compared."""
    told = documented_of(found.provider)
    if told is None:
        return None
    seen = observed(found)
    unknown = "widen" if seen.widened else _SAME[seen.unknown]
    notes: list[Message] = []
    if unknown and unknown not in told.unknown and not (seen.unknown == "every" and "widen" in told.unknown):
        notes.append(message("A wrong scope was treated otherwise than documented."))
    if seen.none in _NONE_SAME and not set(_NONE_SAME[seen.none]) & set(told.none):
        notes.append(message("Asking for none came to something else than documented."))
    return several(*notes) if notes else None
