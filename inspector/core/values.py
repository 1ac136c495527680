"""Frozen values whose class costs hardly anything until there is a first one.

`dataclasses.dataclass` writes and compiles the methods of a class when its module is imported: 0.3 to 1.4 ms a class,
and most of the classes that a start imports have no value in it. Here a class has its slots at once, and its methods
once a value is made, or its fields are asked for. All of `dataclasses` works on these: `field`, `fields`, `replace`,
`asdict`. A named tuple would cost as little, but it equals other tuples, and Qt takes it for a list.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:  # what it is for whoever checks types
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """`dataclasses.dataclass` for a class that is frozen, has slots and inherits from none."""
        if not (frozen and slots):
            raise TypeError("a class that is not frozen or has no slots is made by dataclasses.dataclass")
        return _with_slots


_FINISHED = ("_compared", "__match_args__", "__dataclass_params__", "__dataclass_fields__", "__init__")
"""What a class has once it is finished. The last of them lets a value be made, so all the others are there by then."""
_finishing = RLock()


def _with_slots(plain: type) -> type:
    """The class with a slot for each field; `plain` waits for `dataclasses` until the class is finished."""
    fields = tuple(plain.__annotations__)
    own = {name: value for name, value in vars(plain).items() if name not in {*fields, "__dict__", "__weakref__"}}
    slots = {"__slots__": fields, "__qualname__": plain.__qualname__, "_plain": plain}
    return type(plain.__name__, (), _METHODS | own | slots)


def _finish(kind: Any) -> None:
    with _finishing:  # values are made in several threads
        if isinstance(vars(kind)["_compared"], _OnceFinished):
            made: Any = dataclasses.dataclass(frozen=True, repr=False, eq=False)(kind._plain)  # noqa: SLF001
            made._compared = attrgetter("__class__", *(each.name for each in dataclasses.fields(made) if each.compare))  # noqa: SLF001
            for name in _FINISHED:
                setattr(kind, name, vars(made)[name])


class _OnceFinished:
    """What a finished class has under this name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, value: object, kind: type) -> Any:
        _finish(kind)
        return getattr(kind if value is None else value, self._name)


def _repr(self: Any) -> str:
    shown = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _equal(self: Any, other: object) -> Any:
    compared = self._compared
    return compared(self) == compared(other) if type(other) is type(self) else NotImplemented


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse(_: object, name: str, *_value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__slots__]


def _restore(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, value)


_METHODS: dict[str, Any] = {name: _OnceFinished(name) for name in _FINISHED} | {
    "__repr__": _repr,
    "__eq__": _equal,
    "__hash__": _hash,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _restore,
}
