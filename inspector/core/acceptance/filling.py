"""What is filled into the texts about a rule: values of the token and of settings, in few characters and all seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from inspector.core.acceptance.finding import RuleFinding
from inspector.core.acceptance.sentences import SETTING_TITLES
from inspector.core.knowledge.acceptors import Acceptor
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import mask_credentials
from inspector.core.text.message import Message, counted, message, untranslated
from inspector.core.text.placeholders import names_in

LONGEST = 60
MOST_READ = 4000
"""So much of a value is looked through for what is not shown: far more than stands in a sentence."""
LEAST_TELLING = 5
"""A part of a name with fewer characters says too little by itself: `url` of `issuer.url`."""
_WORD = re.compile(r"[A-Za-z][\w.-]*")
MOST_NAMED = 3


def shown(text: str) -> str:
    """A text of a token or a setting, cut, all of it seen; quotation marks for an empty one."""
    return elide(visible(mask_credentials(text[:MOST_READ])), LONGEST) if text else '""'


def choice(values: Sequence[object]) -> Message:
    """The first few of some values: "a", "a or b", "a, b, c or 9 others"."""
    named: list[object] = [shown(str(each)) for each in values[:MOST_NAMED]]
    if len(values) > MOST_NAMED:
        named.append(counted(len(values) - MOST_NAMED, "{n} other", "{n} others"))
    return untranslated("{names:either}", names=tuple(named))


def all_of(values: Sequence[object]) -> Message:
    """The first few of some values, as all of them: "a", "a, b", "a, b, c and 9 others"."""
    names = ", ".join(shown(str(each)) for each in values[:MOST_NAMED])
    if len(values) <= MOST_NAMED:
        return untranslated("{names}", names=names)
    return message(
        "{first} and {last}", first=names, last=counted(len(values) - MOST_NAMED, "{n} other", "{n} others")
    )  # fmt: skip


def actual_of(value: object) -> Message:
    """A value of the token, whatever JSON it is."""
    if isinstance(value, str):
        return untranslated("{value}", value=shown(value))
    if isinstance(value, list | tuple) and value and all(isinstance(each, str) for each in value):
        return all_of(value)
    return untranslated("{value:short 60}", value=list(value) if isinstance(value, tuple) else value)


def expected_of(value: object) -> Message:
    """What a setting has: one of these would do."""
    if isinstance(value, list | tuple):
        return choice(value)
    return untranslated("{value}", value=shown(str(value)))


def lacking(finding: RuleFinding) -> Message:
    """The scopes that the token would need: all of those it lacks, or one of those that are asked for."""
    expected, actual = finding.values.get("expected"), finding.values.get("actual")
    wanted = expected if isinstance(expected, list | tuple) else ()
    granted = actual if isinstance(actual, list | tuple) else ()
    if finding.rule.parameters.get("need") == "all":
        return all_of([each for each in wanted if each not in granted])
    return choice(wanted)


def _number(value: object) -> object:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else 0


_MADE: Mapping[str, Callable[[RuleFinding], object]] = {
    "actual": lambda found: actual_of(found.values.get("actual")),
    "expected": lambda found: expected_of(found.values.get("expected", "")),
    "lacking": lacking,
    "claim": lambda found: shown(
        str(found.values.get("claim") or found.rule.parameters.get("instead") or found.rule.kind)
    ),
    "elsewhere": lambda found: shown(str(found.values.get("elsewhere", ""))),
    "kind": lambda found: untranslated("{value:kind}", value=found.values.get("actual")),
    "span": lambda found: _number(found.values.get("actual")),
    "off": lambda found: _number(found.values.get("off")),
    "allowed": lambda found: _number(found.values.get("expected")),
    "count": lambda found: _number(found.values.get("actual")),
    "most": lambda found: _number(found.values.get("expected")),
}


def fill(text: str, finding: RuleFinding) -> Message:
    """A text of the tables with the values of a finding."""
    return message(text, **{name: _MADE[name](finding) for name in sorted(names_in(text))})


def both(sentences: Sequence[Message]) -> Message:
    """One or several parts of a sentence, which hold together: "a", "a and b", "a, b and c"."""
    if len(sentences) == 1:
        return sentences[0]
    *rest, last = sentences
    first = untranslated(", ".join(f"{{p{at}}}" for at in range(len(rest))), **{f"p{i}": p for i, p in enumerate(rest)})
    return message("{first} and {last}", first=first, last=last)


def setting_title(acceptor: Acceptor, name: str) -> Message:
    """What a setting is called: by the acceptor's own name for it, else in words."""
    spec = acceptor.settings.get(name)
    if spec is not None and spec.called:
        return untranslated("{called}", called=spec.called)
    return message(SETTING_TITLES[name])


def setting_words(name: str) -> Message:
    """What a setting is called in words, whatever the acceptor calls it."""
    return message(SETTING_TITLES[name])


def setting_short(acceptor: Acceptor, name: str) -> str:
    """The last part of a setting's name, for a row: `audiences` of `spring.security.….jwt.audiences`."""
    whole = setting_name(acceptor, name)
    parts = whole.partition(" / ")[0].split(".")
    last = ".".join(parts[-2:] if len(parts[-1]) < LEAST_TELLING else parts[-1:])
    return last if _WORD.fullmatch(last) else whole


def setting_name(acceptor: Acceptor, name: str) -> str:
    """A setting as it is named in a sentence: by the acceptor's own name, else by the one of this program's files."""
    spec = acceptor.settings.get(name)
    return shown(spec.called) if spec is not None and spec.called else name
