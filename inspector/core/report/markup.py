"""Text that is not ours in Markdown: escaped, or in a code span."""

from __future__ import annotations

from inspector.core.text.display import visible


def escape(text: str) -> str:
    """Text as Markdown that shows exactly that text (CommonMark section 2.4)."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]()<>#+!|~&" else c for c in visible(text))


def code(text: str) -> str:
    """Text as a Markdown code span in a table cell: fence longer than any run of backticks in it."""
    shown = visible(text).replace("|", "\\|")
    runs = [len(run) for run in "".join(c if c == "`" else " " for c in shown).split()]
    fence = "`" * (max(runs, default=0) + 1)
    pad = " " if shown[:1] in ("`", " ") or shown[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{shown}{pad}{fence}" if shown else ""
