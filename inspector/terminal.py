"""Reports on a terminal: the same text as in a file, with the status words in colour where the terminal has colours."""

from __future__ import annotations

from rich.console import Console
from rich.highlighter import RegexHighlighter
from rich.theme import Theme

STYLES = Theme(
    {
        "report.good": "bold green",
        "report.bad": "bold red",
        "report.odd": "bold yellow",
        "report.quiet": "dim",
    }
)


class ReportHighlighter(RegexHighlighter):
    """Colours the status word at the start of a line, and nothing that comes from a token."""

    base_style = "report."
    highlights = (
        r"(?m)^(?P<good>Valid|  passed)\b",
        r"(?m)^(?P<bad>Rejected|No token issued|  failed)\b",
        r"(?m)^(?P<odd>Not verified|Malformed|  warning)\b",
        r"(?m)^(?P<quiet>  not checked|  note)\b",
    )


def print_report(text: str) -> None:
    """Print `text` as it is; rich must not read markup, links or emoji into what a token says."""
    console = Console(theme=STYLES, highlighter=ReportHighlighter(), soft_wrap=True)
    console.print(text, markup=False, emoji=False, end="")
