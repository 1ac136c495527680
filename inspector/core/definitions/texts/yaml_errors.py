"""Why a text is no YAML, or is not read though it is: in words, with the line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, several, verbatim
from inspector.core.text.numbers import grouped
from inspector.core.text.patterns import pattern

MAX_DEPTH = 100
"""No template nests as deep; whoever walks through a document may do so by recursion."""
MAX_NODES = 2_000_000
"""So many values at most, those that aliases repeat included: some 30 MB of a template have as many."""

_PROBLEMS = (
    mark("found character that cannot start any token", "not YAML: …, at line 1"),
    mark("mapping values are not allowed in this context", "not YAML: …, at line 1"),
    mark("could not find expected ':'", "not YAML: …, at line 1"),
    mark("did not find expected key", "not YAML: …, at line 1"),
    mark("did not find expected ',' or ']'", "not YAML: …, at line 1"),
    mark("did not find expected ',' or '}'", "not YAML: …, at line 1"),
    mark("did not find expected '-' indicator", "not YAML: …, at line 1"),
    mark("block sequence entries are not allowed in this context", "not YAML: …, at line 1"),
    mark("found unexpected end of stream", "not YAML: …, at line 1"),
    mark("found unknown escape character", "not YAML: …, at line 1"),
    mark("found undefined tag handle", "not YAML: …, at line 1"),
)
"""What libyaml says most often of a text that is no YAML; other words of its own stay as they are."""
_QUOTED = pattern(r" ?'[^']*'| ?\"[^\"]*\"")
"""Parts of the text that PyYAML quotes in its words: one may be a secret."""


def too_deep(name: str, line: int) -> Message:
    """What is said of a file that nests deeper than is read."""
    return message(
        "{name} nests deeper than {most} levels in line {line}. No definition of clients does.",
        name=name,
        line=line,
        most=MAX_DEPTH,
    )


def too_many(name: str, _: int) -> Message:
    """What is said of a file whose aliases expand to too much."""
    return message(
        "{name} has more than {most} values, those that its aliases repeat included. It is not read.",
        name=name,
        most=grouped(MAX_NODES),
    )


def no_anchor(name: str, line: int) -> Message:
    """What is said of an alias without its anchor."""
    return message(
        "{name} has an alias in line {line}, and no anchor of that name. "
        "Put a text that begins with * in quotation marks.",
        name=name,
        line=line,
    )


def within_itself(name: str, line: int) -> Message:
    """What is said of an alias to what it stands in."""
    return message(
        "{name} has an alias in line {line} that stands within its own anchor: it would never end.",
        name=name,
        line=line,
    )


def not_yaml(text: str, name: str, error: Any) -> DefinitionError:
    """A MarkedYAMLError of PyYAML in words, with what to do where a tab or another tool's marks are the cause."""
    at = error.problem_mark or error.context_mark
    if at is None:
        return DefinitionError(message("{name} is not YAML.", name=name))
    line, column = at.line + 1, at.column + 1
    lines = list(_few_lines(text, line))
    broken = lines[-1] if lines else ""
    begins = broken[: len(broken) - len(broken.lstrip())]
    if "\t" in begins:
        said = message(
            "{name} has a tab at the beginning of line {line}, column {column}. YAML is indented by spaces: put two in "
            "its place.",
            name=name,
            line=line,
            column=begins.index("\t") + 1,
        )
        return DefinitionError(said, line=line, column=begins.index("\t") + 1)
    problem = str(error.problem or error.context or "")
    problem = problem if problem in _PROBLEMS else _QUOTED.sub("", problem).strip()
    said = message(
        "{name} is not YAML: {problem}, at line {line}, column {column}.",
        name=name,
        problem=message(problem, "not YAML: …, at line 1") if problem in _PROBLEMS else verbatim(problem),
        line=line,
        column=column,
    )
    if "{%" in broken or broken.lstrip().startswith("{{"):
        hint = message(
            "It is written for another tool, which fills in what stands in {marks}: give what that tool makes of it.",
            marks="{{…}}, {%…%}",
        )
        return DefinitionError(several(said, hint), line=line, column=column)
    return DefinitionError(said, line=line, column=column)


def _few_lines(text: str, line: int) -> Iterator[str]:
    """The lines up to that one: it may be the last but many of a long text."""
    start = 0
    for _ in range(line):
        end = text.find("\n", start)
        yield text[start : end if end >= 0 else len(text)]
        if end < 0:
            return
        start = end + 1
