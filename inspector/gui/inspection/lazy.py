"""Views that are made, and given what they show, once they are seen or asked for: before it would be for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

Owner = TypeVar("Owner")
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

    def take(self, name: str) -> list[Callable[[], None]]:
        """What was put off, for `restore`; until then nothing is."""
        return self._calls.pop(name, [])

    def restore(self, name: str, calls: list[Callable[[], None]]) -> None:
        """Put off again what was taken."""
        if calls:
            self._calls[name] = calls

    def forget(self, name: str) -> None:
        """Never call what was put off for this view."""
        self._calls.pop(name, None)

    def drop(self) -> None:
        """Forget all of it."""
        self._calls.clear()


class OnSight(Generic[Owner, View]):
    """An attribute of something with a `due` and a `keep`: reading it makes the view, and settles what was put off.

    `make` is called with the thing it is an attribute of; `keep` is told the attribute's name and the new view.
    """

    def __init__(self, make: Callable[[Owner], View]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._kept = _kept(name)

    @staticmethod
    def forget(pane: QWidget, name: str) -> None:
        """Make the view of that attribute anew when it is read next."""
        vars(pane).pop(_kept(name), None)

    def __get__(self, pane: Any, owner: type) -> View:
        view: View | None = vars(pane).get(self._kept)
        if view is None:
            view = vars(pane)[self._kept] = self._make(pane)
            pane.keep(self._name, view)
        pane.due.settle(self._name)
        return view


def _kept(name: str) -> str:
    return f"_{name}_on_sight"  # Qt's objects look in the instance first, even before a data descriptor
