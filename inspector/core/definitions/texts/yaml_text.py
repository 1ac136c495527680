"""YAML as plain values, read from the events of PyYAML's parser: nothing is constructed, so nothing can be run.

What differs from `yaml.safe_load`: the short tags of CloudFormation are written out, a tag that is not known makes an
`Unknown`, dates, numbers with leading zeros and `12:30` stay texts, names of members are texts as they are written, and
it is counted what aliases expand to before anything walks through it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.definitions.texts.lines import Newlines, Places
from inspector.core.definitions.texts.yaml_errors import (
    MAX_DEPTH,
    MAX_NODES,
    no_anchor,
    not_yaml,
    too_deep,
    too_many,
    within_itself,
)
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

MOST_REMARKS = 20

_WORDS = {"~": None} | {
    form: value
    for words, value in (("null", None), ("true yes on", True), ("false no off", False))
    for word in words.split()
    for form in (word, word.capitalize(), word.upper())
}
"""YAML 1.1, as CloudFormation reads it."""
_WHOLE = pattern(r"[-+]?(?:0|[1-9][0-9]{0,4000})\Z")
_REAL = pattern(r"[-+]?[0-9]*\.[0-9]+(?:[eE][-+]?[0-9]{1,3})?\Z|[-+]?[0-9]+\.(?:[eE][-+]?[0-9]{1,3})?\Z")

_STANDARD = "tag:yaml.org,2002:"
_FUNCTIONS = frozenset(
    {
        "Base64", "Cidr", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join", "Select", "Split", "Sub",
        "Transform", "And", "Equals", "Not", "Or", "Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf",
        "ValueOfAll", "Length", "ToJsonString", "ForEach", "GetStackOutput",
    }
)  # fmt: skip
"""Intrinsic functions and rule functions: `!X` is `Fn::X` in long form."""
_NAMING_TAGS = frozenset({"!secret", "!env", "!ENV", "!env_var", "!include", "!input", "!file", "!reference"})
"""What stands behind these names another place, and is no secret itself."""
_NAME = pattern(r"[\w./${}:-]{1,80}\Z")


class Yaml(NamedTuple):
    """The documents of a text, where their members stand (by `id` of dict and list), and what is odd in them."""

    roots: list[Any]
    starts: list[int]
    places: dict[int, Places]
    remarks: tuple[Message, ...]


class _Open:
    """An object or a list whose end was not seen yet."""

    __slots__ = (
        "anchor",
        "at",
        "before",
        "depth",
        "height",
        "key",
        "key_at",
        "merged",
        "odd",
        "places",
        "tag",
        "value",
    )

    def __init__(self, value: Any, at: int, depth: int, before: int, anchor: str | None, tag: str | None) -> None:
        self.value = value
        self.places: Any = {} if type(value) is dict else []
        self.at, self.depth, self.before, self.anchor, self.tag = at, depth, before, anchor, tag
        self.key: Any = _NO_KEY
        self.key_at = at
        self.height = 0
        self.merged: list[tuple[Any, int]] = []
        self.odd = False


class _Anchored(NamedTuple):
    value: Any
    nodes: int
    height: int


_NO_KEY = object()
_MERGE = object()
_NOT_A_NAME = object()


def read(text: str, name: str, loader: Any = None) -> Yaml:
    """All documents of a text; DefinitionError with line and column where it is no YAML, or a bomb.

    `loader` is PyYAML's loader class: the one in C where there is one, unless another one is given.
    """
    import yaml  # late: a start does without

    chosen = loader or getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        parser = chosen(text)
        try:
            return _Builder(text, name).build(parser)
        finally:
            parser.dispose()
    except yaml.MarkedYAMLError as error:
        raise not_yaml(text, name, error) from None
    except yaml.reader.ReaderError as error:
        at = Newlines(text)
        line = at.line(error.position)
        said = message(
            "{name} holds a control character in line {line}, which YAML does not have.", name=name, line=line
        )
        raise DefinitionError(said, line=line, column=at.column(error.position)) from None


class _Builder:
    """Makes values of events, with a stack of its own: no depth is too much for it before it is refused."""

    def __init__(self, text: str, name: str) -> None:
        self._text, self._name = text, name
        self._roots = _Open([], 0, 0, 0, None, None)
        self._stack = [self._roots]
        self._anchors: dict[str, _Anchored | None] = {}
        self._places: dict[int, Places] = {}
        self._nodes = 0
        self._remarks: list[tuple[int, str, str]] = []
        self._kept: list[Any] = []
        """What was built and is in no document: its `id` must not be given to another one meanwhile."""
        self._newlines: Newlines | None = None

    def build(self, parser: Any) -> Yaml:
        """The documents that the parser finds."""
        from yaml import events

        scalar, alias = events.ScalarEvent, events.AliasEvent
        opening = {events.MappingStartEvent: dict, events.SequenceStartEvent: list}
        closing = {events.MappingEndEvent, events.SequenceEndEvent}
        while True:
            event = parser.get_event()
            kind = type(event)
            if kind is scalar:
                self._scalar(event)
            elif kind in opening:
                self._open(event, opening[kind]())
            elif kind in closing:
                self._close(event.end_mark.index)
            elif kind is alias:
                self._alias(event)
            elif kind is events.DocumentStartEvent:
                self._anchors.clear()
            elif kind is events.StreamEndEvent:
                remarks = tuple(self._said(*each) for each in self._remarks[:MOST_REMARKS])
                return Yaml(self._roots.value, self._roots.places, self._places, remarks)

    def _scalar(self, event: Any) -> None:
        text, tag, at = event.value, event.tag, event.start_mark.index
        top = self._stack[-1]
        if top.key is _NO_KEY and type(top.value) is dict:
            plain = tag is None and event.implicit[0]
            top.key, top.key_at = _MERGE if plain and text == "<<" else text, at
            value: Any = text
        else:
            value = text if tag is not None or not event.implicit[0] else _plain(text)
            if tag is not None and tag != "!":
                value = self._scalar_of(tag, text, at)
            self._add(top, value, at, 2 if type(value) is dict else 0)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, 1, 0)

    def _open(self, event: Any, value: Any) -> None:
        parent = self._stack[-1]
        tag = event.tag if event.tag != "!" else None
        depth = parent.depth + (1 if tag is None else 2)
        at = event.start_mark.index
        if depth > MAX_DEPTH:
            raise self._refused(at, too_deep)
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        self._stack.append(_Open(value, at, depth, self._nodes, event.anchor, tag))

    def _close(self, end: int) -> None:
        done = self._stack.pop()
        value: Any = done.value
        for merged, at in done.merged:
            self._merge(done, merged, at)
        self._places[id(value)] = done.places
        if done.odd:
            self._kept.append(value)
            value = self._placeholder(done.at, end)
        if done.tag is not None:
            value = self._container_of(done.tag, value, done.at)
        height = done.height + (1 if done.tag is None else 2)
        if done.anchor is not None:
            self._anchors[done.anchor] = _Anchored(value, self._nodes - done.before + 1, height)
        self._add(self._stack[-1], value, done.at, height)

    def _alias(self, event: Any) -> None:
        at = event.start_mark.index
        if event.anchor not in self._anchors:
            raise self._refused(at, no_anchor)
        found = self._anchors[event.anchor]
        if found is None:
            raise self._refused(at, within_itself)
        top = self._stack[-1]
        if top.depth + found.height > MAX_DEPTH:
            raise self._refused(at, too_deep)
        self._nodes += found.nodes - 1
        if top.key is _NO_KEY and type(top.value) is dict and isinstance(found.value, str):
            top.key, top.key_at = found.value, at
        else:
            self._add(top, found.value, at, found.height)

    def _add(self, top: _Open, value: Any, at: int, height: int) -> None:
        """Put a value into the container that is open."""
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self._refused(at, too_many)
        top.height = max(top.height, height)
        if type(top.value) is list:
            top.value.append(value)
            top.places.append(at)
            return
        key, top.key = top.key, _NO_KEY
        if key is _NO_KEY:
            top.odd, top.key = True, _NOT_A_NAME
            self._kept.append(value)
        elif key is _NOT_A_NAME:
            self._kept.append(value)
        elif key is _MERGE:
            top.merged.append((value, at))
        else:
            if key in top.value:
                self._kept.append(top.value[key])
                self._remarks.append((top.key_at, "again", key))
            top.value[key] = value
            top.places[key] = top.key_at

    def _merge(self, done: _Open, merged: Any, at: int) -> None:
        """Take in what `<<` names: members that the object has itself count, then those of the first one named."""
        self._kept.append(merged)
        for each in merged if isinstance(merged, list) else [merged]:
            if not isinstance(each, dict):
                self._remarks.append((at, "merge", ""))
                continue
            self._nodes += len(each)
            if self._nodes > MAX_NODES:
                raise self._refused(at, too_many)
            places = self._places.get(id(each), {})
            for key, value in each.items():
                if key not in done.value:
                    done.value[key] = value
                    done.places[key] = places.get(key, at) if isinstance(places, dict) else at

    # --- tags -------------------------------------------------------------------------------------------------------

    def _scalar_of(self, tag: str, text: str, at: int) -> Any:
        if tag.startswith(_STANDARD):
            kind = tag.removeprefix(_STANDARD)
            if kind in {"str", "binary", "timestamp", "value"}:
                return text
            return _plain(text) if kind in {"int", "float", "bool", "null"} else self._unknown(tag, "", at)
        long = _long_form(tag)
        if long is None:
            return self._unknown(tag, text.strip(), at)
        return {long: text.split(".", 1) if long == "Fn::GetAtt" and "." in text else text}

    def _container_of(self, tag: str, value: Any, at: int) -> Any:
        if tag in {f"{_STANDARD}map", f"{_STANDARD}seq", f"{_STANDARD}omap", f"{_STANDARD}set", f"{_STANDARD}pairs"}:
            return value
        long = _long_form(tag)
        if long is not None:
            return {long: value}
        self._kept.append(value)
        return self._unknown(tag, "", at)

    def _unknown(self, tag: str, text: str, at: int) -> Unknown:
        shown = "!" + tag.removeprefix(_STANDARD) if tag.startswith(_STANDARD) else tag
        shown = elide(f"!{shown}" if shown.startswith("!python") or not shown.startswith("!") else shown, 60)
        self._remarks.append((at, "tag", shown))
        if tag in _NAMING_TAGS and _NAME.match(text):
            return Unknown(f"{shown} {text}", text.strip("${}") or shown)
        return Unknown(f"{shown} …", shown)

    def _placeholder(self, start: int, end: int) -> Unknown:
        """What `{{ value }}` of another tool stands for: YAML reads it as an object named by an object."""
        written = self._text[start:end]
        inner = written.strip("{} \n")
        if written.startswith("{{") and written.endswith("}}") and "\n" not in inner and len(inner) <= 80:
            return Unknown(written, inner)
        self._remarks.append((start, "name", ""))
        return Unknown("{ … }", "{ … }")

    # --- words ------------------------------------------------------------------------------------------------------

    def _at(self) -> Newlines:
        if self._newlines is None:
            self._newlines = Newlines(self._text)
        return self._newlines

    def _said(self, offset: int, what: str, named: str) -> Message:
        line, named = self._at().line(offset), elide(named, 60)
        if what == "again":
            return message("Line {line} names {name} once more: the last one counts.", line=line, name=named)
        if what == "tag":
            return message(
                "The tag {tag} in line {line} is not known here: its value is not read.", tag=named, line=line
            )
        if what == "merge":
            return message("What << takes in at line {line} is no object: it is left out.", line=line)
        return message("An object in line {line} has a name that is no text: it is not read.", line=line)

    def _refused(self, offset: int, why: Callable[[str, int], Message]) -> DefinitionError:
        line = self._at().line(offset)
        return DefinitionError(why(self._name, line), line=line, column=self._at().column(offset))


def _plain(text: str) -> Any:
    """What a text without quotation marks and without a tag is."""
    if not text:
        return None
    first = text[0]
    if first in "tTfFyYnNoO~":
        return _WORDS.get(text, text)
    if first in "0123456789+-.":
        if _WHOLE.match(text):
            return int(text)
        if _REAL.match(text):
            return float(text)
    return text


def _long_form(tag: str) -> str | None:
    """The name of the intrinsic function that a tag is short for."""
    name = tag.removeprefix("!")
    if name in {"Ref", "Condition"}:
        return name
    name = name.removeprefix("Fn::")
    return f"Fn::{name}" if name in _FUNCTIONS else None
