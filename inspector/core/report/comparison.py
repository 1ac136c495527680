"""A comparison of two tokens as text, as Markdown and as JSON. No token stands in it, and nothing from one can act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from inspector.core.checks.verdict import Check
from inspector.core.comparison.accepted import PartingRow
from inspector.core.comparison.checks import CheckRow
from inspector.core.comparison.comparison import Comparison
from inspector.core.comparison.differences import Difference
from inspector.core.comparison.members import Aspect, ComparedRow
from inspector.core.report.markup import code, escape
from inspector.core.report.outcome import VERDICT_WORDS, status_word
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, tr

MAX_NAME = 80
WORDS = {
    Difference.SAME: mark("Same"),
    Difference.EQUIVALENT: mark("Same meaning"),
    Difference.DIFFERENT: mark("Different"),
    Difference.ONLY_FIRST: mark("Only in the first"),
    Difference.ONLY_SECOND: mark("Only in the second"),
}
TITLES = {
    Aspect.EXPECTED: mark("Compared with"),
    Aspect.KEY: mark("Key"),
    Aspect.HEADER: mark("Header"),
    Aspect.PAYLOAD: mark("Payload"),
    Aspect.TEXT: mark("Text of the token"),
}


ACCEPTED = mark("Accepted by")
"""What stands above the acceptors that part the two."""


class ComparedLine(NamedTuple):
    """A row in words: what it is about, how the two differ in it, what each has ("" for nothing), and a remark.

    `prose` says that what each has is a sentence, and not a value.
    """

    name: str
    difference: Difference
    first: str
    second: str
    remark: str = ""
    prose: bool = False


def comparison_text(comparison: Comparison, names: tuple[str, str], *, everything: bool = False) -> str:
    """For a terminal: the answer first, then what differs, or all that was compared."""
    lines = [visible(comparison.summary), ""]
    for word, name, inspection in zip(_ORDINALS, names, (comparison.first, comparison.second), strict=True):
        lines.append(f"  {tr(word):<8}  {visible(name)}: {tr(VERDICT_WORDS[inspection.verdict])}")
    lines += ["", *map(visible, comparison.limits)] if comparison.limits else []
    for title, found in _sections(comparison, everything=everything):
        lines += ["", title]
        for line in found:
            lines += _text_of(line)
    return "\n".join(lines) + "\n"


def _text_of(line: ComparedLine) -> Iterator[str]:
    yield f"  {visible(elide(line.name, MAX_NAME))}: {tr(WORDS[line.difference])}"
    if line.first and line.first == line.second:
        yield f"    {visible(line.first)}"
    else:
        for word, shown in zip(_ORDINALS, (line.first, line.second), strict=True):
            if shown:
                yield f"    {tr(word):<8}  {visible(shown)}"
    if line.remark:
        yield f"    {visible(line.remark)}"


_ORDINALS = (mark("First"), mark("Second"))


def comparison_markdown(comparison: Comparison, names: tuple[str, str], *, everything: bool = False) -> str:
    """For a ticket: the answer first, then a table of what differs, or of all that was compared."""
    lines = [f"## {tr('Two tokens compared')}", "", escape(comparison.summary), ""]
    for word, name, inspection in zip(_ORDINALS, names, (comparison.first, comparison.second), strict=True):
        lines.append(f"- {tr(word)}: {code(elide(name, MAX_NAME))}, {tr(VERDICT_WORDS[inspection.verdict])}")
    lines += ["", *(f"- {escape(limit)}" for limit in comparison.limits)] if comparison.limits else []
    heads = [tr("Name"), tr("Difference"), *map(tr, _ORDINALS), tr("Remark")]
    for title, found in _sections(comparison, everything=everything):
        lines += ["", f"### {title}", "", _row(heads), _row(["---"] * len(heads))]
        lines += [_markdown_of(line) for line in found]
    return "\n".join(lines) + "\n"


def _markdown_of(line: ComparedLine) -> str:
    shown = escape if line.prose else code
    name, how = shown(elide(line.name, MAX_NAME)), tr(WORDS[line.difference])
    return _row([name, how, shown(line.first), shown(line.second), escape(line.remark)])


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _sections(comparison: Comparison, *, everything: bool) -> Iterator[tuple[str, Sequence[ComparedLine]]]:
    """The sections that have something to list, each with its title."""
    checks = [check_line(row) for row in comparison.checks if everything or row.difference.matters]
    if checks:
        yield tr("Checks", "a group of checks"), checks
    if comparison.accepted:
        yield tr(ACCEPTED), [parting_line(row) for row in comparison.accepted]
    for section in Aspect:
        rows = [row for row in comparison.rows if row.section is section]
        found = [row_line(row) for row in rows if everything or row.difference.matters]
        if found:
            yield tr(TITLES[section]), found


def check_line(row: CheckRow) -> ComparedLine:
    """A check in words: the status of each, and why."""
    return ComparedLine(row.title, row.difference, _check_words(row.first), _check_words(row.second), prose=True)


def parting_line(row: PartingRow) -> ComparedLine:
    """Acceptors that do not do the same with both tokens, in words."""
    return ComparedLine(str(row.name), Difference.DIFFERENT, str(row.first), str(row.second), prose=True)


def row_line(row: ComparedRow) -> ComparedLine:
    """A row in words."""
    return ComparedLine(row.name, row.difference, row.first or "", row.second or "", row.remark)


def _check_words(check: Check | None) -> str:
    return f"{status_word(check)}: {check.reason}" if check is not None else ""


def comparison_json(comparison: Comparison, names: tuple[str, str]) -> dict[str, Any]:
    """The object that `compare --format json` prints; it always has everything."""
    return {
        "same": comparison.same,
        "summary": comparison.summary,
        "limits": list(comparison.limits),
        "differences": comparison.differing,
        "unlisted": comparison.unlisted,
        "tokens": [
            {"name": name, "verdict": inspection.verdict.value, "reason": inspection.reason}
            for name, inspection in zip(names, (comparison.first, comparison.second), strict=True)
        ],
        "checks": [
            {"id": row.id, "difference": row.difference.value,
             "first": _status(row.first), "second": _status(row.second)}
            for row in comparison.checks
        ],
        "rows": [
            {"section": row.section.value, "name": row.name, "difference": row.difference.value, "first": row.first,
             "second": row.second, "only_first": list(row.only_first), "only_second": list(row.only_second),
             "remark": row.remark}
            for row in comparison.rows
        ],
        "accepted": [
            {"acceptors": list(row.acceptors),
             "first": {"outcome": row.outcomes[0].value, "text": str(row.first)},
             "second": {"outcome": row.outcomes[1].value, "text": str(row.second)}}
            for row in comparison.accepted
        ],
    }  # fmt: skip


def _status(check: Check | None) -> dict[str, str] | None:
    return {"status": check.status.value, "reason": check.reason} if check is not None else None
