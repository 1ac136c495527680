"""What is so in every language of acceptors: their names, those of their settings, and what they write."""

from __future__ import annotations

from functools import cache

from inspector.core.knowledge.acceptors import acceptors


@cache
def written_of_acceptors() -> tuple[str, ...]:
    """What acceptors, their settings and their rules are called, and what they write: it is so in every language."""
    found = ["WWW-Authenticate"]
    for each in acceptors():
        found += (
            each.name,
            each.short,
            each.variant,
            each.confirmed,
            each.source,
            *(spec.called for spec in each.settings.values()),
        )
        found += (repr((rule.parameters, rule.reply, dict(rule.replies))) for rule in each.rules)
    return tuple(found)
