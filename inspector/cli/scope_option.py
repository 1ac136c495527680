"""The scopes that `--scope` names."""

from __future__ import annotations

import click

from inspector.core.text.display import elide, visible


def named_scopes(groups: tuple[str, ...]) -> tuple[str, ...]:
    """The scopes of the command line, several in one text or each with its --scope; UsageError for a wrong one."""
    from inspector.core.profiles.scope_list import read_scope_list

    found = read_scope_list("\n".join(groups))
    if groups and not found.scopes and not found.wrong:
        raise click.UsageError("--scope names no scope.")
    for name in found.wrong:
        cannot = 'A scope has neither " nor \\ in it, and no character that is not ASCII (RFC 6749 section 3.3).'
        raise click.UsageError(f"--scope {visible(elide(name, 80))} cannot be sent. {cannot}")
    return found.scopes
