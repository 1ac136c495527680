"""What is said of each thing that will not work, from the files resources/knowledge/definitions*.toml."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from inspector.core.definitions.proposal import DefinitionFinding, Severity
from inspector.core.definitions.setting import Path, Setting
from inspector.core.definitions.spelling import Spelling
from inspector.core.text.message import Message, message
from inspector.core.text.placeholders import names_in
from inspector.resources import resource, resource_tables

Text = str | tuple[str, str]
"""A text with placeholders; a pair of them is the singular and the plural, between which the value {n} decides."""


class FindingTexts(NamedTuple):
    """One row. `needed` is the value that `setting` would have to have, as it is in TOML; None where there is none."""

    id: str
    severity: Severity
    title: Text
    message: Text
    fix: Text | None = None
    setting: str = ""
    needed: Any = None
    answer: str = ""
    source: str = ""

    @property
    def names(self) -> frozenset[str]:
        """The values that its texts have placeholders for."""
        texts = [text for text in (self.title, self.message, self.fix) if text is not None]
        forms = [form for text in texts for form in (text if isinstance(text, tuple) else (text,))]
        plural = {"n"} if any(isinstance(text, tuple) for text in texts) else set[str]()
        return frozenset().union(*map(names_in, forms), plural)


@cache
def finding_rows() -> dict[str, FindingTexts]:
    """Every row by its id, in the order of the files; ValueError where one is wrong, or stands there twice."""
    rows: dict[str, FindingTexts] = {}
    for file in sorted(resource("knowledge").glob("definitions*.toml")):
        for table in resource_tables("knowledge", file.name)["finding"]:
            try:
                row = _row(table)
            except (TypeError, ValueError, KeyError) as error:
                raise ValueError(f"{file.name}: {table.get('id')}: {error}") from error
            if row.id in rows:
                raise ValueError(f"{file.name}: {row.id} is there twice")
            rows[row.id] = row
    return rows


def _row(table: dict[str, Any]) -> FindingTexts:
    texts = {name: _text(table[name]) for name in ("title", "message", "fix") if name in table}
    values: dict[str, Any] = table | texts | {"severity": Severity(table["severity"])}
    return FindingTexts(**values)


def _text(value: object) -> Text:
    match value:
        case str():
            return value
        case [str() as one, str() as many]:
            return one, many
    raise ValueError("a text, or a pair of texts, is needed")


def finding(
    row_id: str,
    *,
    spelling: Spelling,
    setting: Setting | None = None,
    path: Path = (),
    needed: str | None = None,
    actual: str | None = None,
    block: str = "",
    **values: object,
) -> DefinitionFinding:
    """The finding of the row `row_id`, which stands at `setting`, or at `path` where the file has no such setting.

    `needed` and `actual` are the lines of evidence; without them they follow from the row and the setting,
    which has to be one that is no secret. `values` fill the placeholders. KeyError for a row that there is not.
    """
    row = finding_rows()[row_id]
    place = setting.path if setting is not None and setting.path else path
    if needed is None:
        needed = spelling.line(row.setting, row.needed) if row.needed is not None else ""
    if actual is None:
        actual = spelling.of(setting) if setting is not None else ""
    return DefinitionFinding(
        row.id,
        row.severity,
        _said(row.title, values),
        _said(row.message, values),
        _said(row.fix, values) if row.fix is not None else None,
        place,
        spelling.line_of(place),
        needed,
        actual,
        block,
        row.answer,
        row.source,
    )


def _said(text: Text, values: dict[str, object]) -> Message:
    if isinstance(text, tuple):
        one, many = text
        return Message(one, "", tuple(values.items()), many)
    return message(text, **values)
