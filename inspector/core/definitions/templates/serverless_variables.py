"""Variables of the Serverless Framework, `${self:custom.name}`, as far as the file itself tells what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.templates.spelling import Texts
from inspector.core.text.patterns import pattern

MOST_DEEP = 24
MOST_STEPS = 100_000

_SOURCE = r"(?:self|opt|env|ssm|file|param|sls|aws|cf|s3|git|output|terraform|vault|doppler|strToBool|stackState|state)"
_BEGIN = pattern(rf"\$\{{(?={_SOURCE}\b[^{{}}]{{0,40}}[:(])")
_ADDRESS = pattern(r"([A-Za-z]+)(?:\([^()]*\))?:?(.*)", re.DOTALL)
_DEFAULTS = {"stage": "dev"}


def without_file(text: str) -> list[Any] | None:
    """The parts of a text in a template of a service whose own file is not at hand: its variables are unknown."""
    return ServerlessVariables({}).parts(text)


class ServerlessVariables:
    """Finds what the variables in a text stand for."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._texts = Texts()
        self._busy: set[str] = set()
        self._found: dict[str, Any] = {}
        self._steps = 0

    def parts(self, text: str) -> list[Any] | None:
        """The text in parts: texts, and what variables stand for; None where there is no variable in it."""
        return list(self._parts(text, 0)) if _BEGIN.search(text) else None

    def text(self, text: str) -> Any:
        """What a text is, with its variables filled in: the value itself where it is one variable alone."""
        return self._value(text, 0)

    def _value(self, text: str, depth: int) -> Any:
        parts = list(self._parts(text, depth))
        return parts[0] if len(parts) == 1 else self._texts.joined(parts)

    def _parts(self, text: str, depth: int) -> Iterator[Any]:
        at = 0
        while (begin := _BEGIN.search(text, at)) is not None:
            end = _closing(text, begin.end())
            if end is None:
                break
            if begin.start() > at:
                yield text[at : begin.start()]
            yield self._variable(text[begin.end() : end], depth)
            at = end + 1
        if at < len(text) or not text:
            yield text[at:]

    def _variable(self, inner: str, depth: int) -> Any:
        """What stands in braces is: the first of its choices, which commas part, that the file tells."""
        self._steps += 1
        unknown = Unknown(f"${{{inner}}}", _asks_for(inner))
        if depth > MOST_DEEP or self._steps > MOST_STEPS or inner in self._busy:
            return unknown
        if inner not in self._found:
            self._busy.add(inner)
            found = self._first(inner, depth)
            self._found[inner] = unknown if found is None else found
            self._busy.discard(inner)
        return self._found[inner]

    def _first(self, inner: str, depth: int) -> Any:
        """The first choice that the file tells, else what the first one of all asks for."""
        not_told: Unknown | None = None
        for choice in _choices(inner):
            found = self._choice(choice.strip(), depth + 1)
            if found is not None and not isinstance(found, Unknown):
                return found
            not_told = not_told or found
        return not_told

    def _choice(self, choice: str, depth: int) -> Any:
        if len(choice) > 1 and choice[0] == choice[-1] and choice[0] in "'\"":
            return choice[1:-1]
        if _BEGIN.search(choice):
            filled = self._value(choice, depth)
            if not isinstance(filled, str) or choice.startswith("${"):
                return filled
            found = self._plain_choice(filled, depth)
            return Unknown(f"${{{filled}}}", _asks_for(filled)) if found is None else found
        return self._plain_choice(choice, depth)

    def _plain_choice(self, choice: str, depth: int) -> Any:
        """What a choice without variables in it is; None where the file does not tell."""
        if choice in {"true", "false"} or choice.lstrip("-").isdecimal():
            return choice
        found = _ADDRESS.match(choice)
        if found is None or ":" not in choice:
            return None
        return self._of(found[1], found[2], depth)

    def _of(self, source: str, address: str, depth: int) -> Any:
        if source == "self":
            return self._at(address.strip(), depth)
        if source == "sls" and address == "stage":
            return self._at("provider.stage", depth)
        if source == "aws" and address == "region":
            return self._at("provider.region", depth)
        if source == "param":
            stage = self._at("provider.stage", depth) or _DEFAULTS["stage"]
            stages = [each for each in (stage, "default") if isinstance(each, str)]
            for each in stages:
                found = self._at(f"params.{each}.{address}", depth) if self._root else None
                if found is not None:
                    return found
        return None

    def _at(self, address: str, depth: int) -> Any:
        """What the file has at an address such as custom.names.0, with its own variables filled in."""
        value: Any = self._root
        for step in address.split("."):
            if isinstance(value, str) and _BEGIN.search(value):
                value = self._value(value, depth)
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and step.isdecimal() and len(step) < 6 and int(step) < len(value):
                value = value[int(step)]
            else:
                return self._default(address)
        if value is None:
            return self._default(address)
        return self._value(value, depth) if isinstance(value, str) else value

    def _default(self, address: str) -> Any:
        """What a service has that does not say it: `service` may be an object with a name, and the stage is dev."""
        if address == "provider.stage" and self._root:
            return _DEFAULTS["stage"]
        return None


def _closing(text: str, at: int) -> int | None:
    """Where the braces end that were opened before `at`; None where they do not."""
    depth = 1
    for place in range(at, min(len(text), at + 4096)):
        if text[place] == "{":
            depth += 1
        elif text[place] == "}":
            depth -= 1
            if not depth:
                return place
    return None


def _choices(inner: str) -> Iterator[str]:
    """The parts of a variable between commas, those within quotation marks, braces and brackets left alone."""
    start, depth, quote = 0, 0, ""
    for at, letter in enumerate(inner):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "{(":
            depth += 1
        elif letter in "})":
            depth -= 1
        elif letter == "," and not depth:
            yield inner[start:at]
            start = at + 1
    yield inner[start:]


def _asks_for(inner: str) -> str:
    """What would have to be known: the name behind `opt:` and `env:`, and else what stands in the braces."""
    first = next(_choices(inner), inner).strip()
    source, _, address = first.partition(":")
    return address.strip() if source in {"opt", "env", "param"} and address.strip() else first
