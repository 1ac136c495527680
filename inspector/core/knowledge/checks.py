"""What is said of each outcome of each check, from resources/knowledge/checks.toml."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from inspector.core.text.placeholders import names_in
from inspector.resources import resource_tables

Text = str | tuple[str, str] | None
"""A text with placeholders; a pair of them is the singular and the plural, between which the value {n} decides."""


class OutcomeRow(NamedTuple):
    """The texts of one outcome of a check, in English and with their placeholders; None where it has none."""

    title: Text
    reason: Text
    expected: Text = None
    actual: Text = None
    fix: Text = None
    reference: Text = None
    claim: Text = None
    evidence: Text = None
    clause: Text = None

    @property
    def names(self) -> frozenset[str]:
        """The values that its texts have placeholders for."""
        forms = (form for text in self if text is not None for form in (text if isinstance(text, tuple) else (text,)))
        plural = {"n"} if any(isinstance(text, tuple) for text in self) else set[str]()
        return frozenset().union(*map(names_in, forms), plural)


@cache
def outcome_rows() -> dict[str, dict[str, OutcomeRow]]:
    """Every row, by check and outcome, in the order of the file; ValueError when one is wrong."""
    checks = resource_tables("knowledge", "checks.toml")
    return {check: dict(_rows(check, table)) for check, table in checks.items()}


def _rows(check: str, table: dict[str, Any]) -> Any:
    usual = {name: value for name, value in table.items() if not isinstance(value, dict)}
    for outcome, texts in table.items():
        if not isinstance(texts, dict):
            continue
        try:
            # An empty text takes away what the other outcomes of the check have.
            row = OutcomeRow(**{name: _text(value) for name, value in (usual | texts).items() if value})
        except (TypeError, ValueError) as error:
            raise ValueError(f"checks.toml: {check}.{outcome}: {error}") from error
        yield outcome, row


def _text(value: object) -> Text:
    match value:
        case str():
            return value
        case [str() as one, str() as many]:
            return one, many
    raise ValueError("a text, or a pair of texts, is needed")
