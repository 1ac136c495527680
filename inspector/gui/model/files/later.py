"""What a window opens without, and imports as soon as it is there; named where it is imported in a function."""

from __future__ import annotations

from importlib import import_module

from inspector.gui.model.task import Report

LATER = (
    "inspector.core.journeys.arrival",
    "inspector.gui.model.importing.choice",
    "inspector.core.journeys.inspect",
    "inspector.gui.model.files.found_judge",
    "inspector.core.journeys.stored_outcomes",
    "inspector.core.network.transport",  # and the network libraries with it
    "inspector.core.journeys.request",
    "inspector.gui.model.running_request",
    "inspector.core.diagnosis.pasted",
    "inspector.core.journeys.method_search",
    "inspector.core.journeys.explore",
    "inspector.core.journeys.scopes_at_hand",
    "inspector.core.report.exploration",
    "inspector.core.journeys.revocation",
    "inspector.core.issuer.request_copies",
    "inspector.core.report.outcome",
    "inspector.core.report.cover",
)
"""What is imported in functions alone, since a window opens without it: in the order in which it may be needed."""


def import_libraries(_: Report) -> None:
    """Import all of that, off the window's thread, while the user looks at the window."""
    for name in LATER:
        import_module(name)
    from inspector.core.keys import algorithms

    algorithms.load()
