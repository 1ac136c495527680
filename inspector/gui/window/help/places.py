"""Where somebody is in the window who asks for help: by what has the keyboard, and by what the panes are for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.knowledge.help_pages import target_of
from inspector.gui.model.selection import Purpose
from inspector.gui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.selection import Selection
    from inspector.gui.window.frame import Frame

BY_PURPOSE = {
    Purpose.START: "start", Purpose.PASTE: "paste", Purpose.SCAN: "scan", Purpose.IMPORT: "import",
    Purpose.REPORT: "report", Purpose.PROFILE: "form",
}  # fmt: skip
TABS = {
    "Checks": "checks", "Claims": "claims", "Raw": "raw", "Keys": "keys", "Exchange": "exchange",
    "Accepted by": "accepted", "Diagnosis": "diagnosis",
}  # fmt: skip
FALLBACK = "window"


def page_here(window: QWidget, frame: Frame, selection: Selection) -> str:
    """The page that helps where the keyboard is."""
    return next(
        found for each in (*_places(window, frame, selection), FALLBACK) if (found := _page_of(each, selection))
    )


def _places(window: QWidget, frame: Frame, selection: Selection) -> Iterator[str]:
    """The places somebody is in, the narrowest first."""
    if frame.log_out.isVisible():
        yield "log-out"
    for overlay in window.findChildren(Overlay):
        if overlay.isVisible():
            yield from _named(overlay)
    held = QApplication.focusWidget()
    inside = held is not None and window.isAncestorOf(held)
    in_result = held is not None and frame.inspection.isAncestorOf(held)
    if inside and held is not None:
        yield from _named(held)
    if _failed(selection.outcome):
        yield "failed"  # also where the keyboard is still on what has asked for the token
    elif selection.outcome is not None and (not inside or in_result):
        yield TABS.get(frame.inspection.row.current, "")
    elif selection.shown.answer is not None:
        yield "answer"
    yield BY_PURPOSE.get(selection.purpose, "")


def _named(widget: QWidget) -> Iterator[str]:
    """What a widget and those around it are called as places."""
    at: QWidget | None = widget
    while at is not None:
        place = getattr(at, "help_place", "")
        if place:
            yield place
        at = at.parentWidget()


def _page_of(place: str, selection: Selection) -> str:
    """The page of a place: of a form that of its provider first, of a failed request that of the failure."""
    if place == "failed":
        return page_of_failed(selection.outcome) or target_of("places", "diagnosis")
    if place == "form" and selection.profile is not None:
        return target_of("places", f"form.{selection.profile.provider}") or target_of("places", place)
    return target_of("places", place) if place else ""


def _failed(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome.why is not None


def page_of_failed(outcome: Outcome | None) -> str:
    """The page of why a request failed; "" where none helps."""
    if outcome is None or outcome.why is None:
        return ""
    return target_of("failures", outcome.why.id)
