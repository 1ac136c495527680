"""Reports on a terminal: the same text as in a file, with the status words in colour where the terminal has colours."""

from __future__ import annotations

import os
import re
import sys

import click

from inspector.core.text.patterns import pattern

STATUS = pattern(
    r"(?m)^(?:(?P<green>Valid|  passed)|(?P<red>Rejected|No token issued|  failed|  error)"
    r"|(?P<yellow>Not verified|Malformed|  warning)|(?P<dim>  not checked|  note))\b"
)
"""The status word at the start of a line, and nothing that comes from a token. A group's name is its look."""


def print_report(text: str) -> None:
    """Print `text` as it is, with its status words styled where the environment and the terminal want that."""
    # With color=True click takes nothing out of the text: what is styled has been decided here.
    click.echo(STATUS.sub(_styled, text) if _wants_styles() else text, nl=False, color=True)


def _wants_styles() -> bool:
    """Whether to style at all. FORCE_COLOR decides for or, when it is empty, against a terminal that is not there.

    CLICOLOR_FORCE decides for it too, and CLICOLOR=0 against one that is there (bixense.com/clicolors).
    """
    if os.environ.get("TERM", "").lower() in {"dumb", "unknown"}:
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced is not None:
        return bool(forced)
    if os.environ.get("CLICOLOR_FORCE", "0") not in {"", "0"}:
        return True
    return os.environ.get("CLICOLOR") != "0" and sys.stdout is not None and sys.stdout.isatty()


def _styled(found: re.Match[str]) -> str:
    look = found.lastgroup
    if look == "dim":
        return click.style(found[0], dim=True)
    # NO_COLOR is about colours (no-color.org): bold still tells the words apart.
    return click.style(found[0], fg=None if os.environ.get("NO_COLOR") else look, bold=True)
