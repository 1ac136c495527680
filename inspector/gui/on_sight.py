"""Views that are given what they show once they are seen or asked for: behind another tab it would be for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

View = TypeVar("View", bound=QWidget)


class Due:
    """What has been put off, by the name of the view that it is for."""

    def __init__(self) -> None:
        self._calls: dict[str, list[Callable[[], None]]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._calls

    def replace(self, name: str, call: Callable[[], None]) -> None:
        """Put off `call`, in place of all that was put off for this view."""
        self._calls[name] = [call]

    def add(self, name: str, call: Callable[[], None]) -> None:
        """Call at once, or after what was put off for this view."""
        if name in self._calls:
            self._calls[name].append(call)
        else:
            call()

    def settle(self, name: str) -> None:
        """Call what was put off."""
        for call in self._calls.pop(name, ()):
            call()

    def forget(self, name: str) -> None:
        """Never call what was put off for this view."""
        self._calls.pop(name, None)

    def drop(self) -> None:
        """Forget all of it."""
        self._calls.clear()


class OnSight(Generic[View]):
    """An attribute of something with a `due`: reading it settles what was put off for the view."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._kept = f"_{name}_on_sight"  # Qt's objects look in the instance first, even before a data descriptor

    def __set__(self, pane: QWidget, view: View) -> None:
        vars(pane)[self._kept] = view

    def __get__(self, pane: QWidget, owner: type) -> View:
        due: Due = vars(pane)["due"]
        due.settle(self._name)
        view: View = vars(pane)[self._kept]
        return view
