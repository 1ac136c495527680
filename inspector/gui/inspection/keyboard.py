"""Where the keyboard goes when what had it is taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


@contextmanager
def keyboard_kept(window: QWidget, parts: tuple[QWidget, ...], otherwise: Callable[[], None]) -> Iterator[None]:
    """Where the widget with the keyboard is in one of `parts` and goes from view, `otherwise` finds it a place.

    Else Qt would give it to what happens to be next.
    """
    held: QWidget | None = window.focusWidget()  # the application has none while a file dialog closes
    inside = held is not None and any(part.isAncestorOf(held) for part in parts)
    yield
    if inside and held is not None and not (isValid(held) and held.isVisible() and held.isEnabled()):
        otherwise()
