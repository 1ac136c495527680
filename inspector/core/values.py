"""Frozen values whose class costs hardly anything until there is a first one.

`dataclasses.dataclass` writes and compiles the methods of a class when its module is imported: 0.3 to 1.4 ms a class,
and most of the classes that a start imports have no value in it. Here a class has its slots at once, and its methods
once a value is made, or its fields are asked for. All of `dataclasses` works on these: `field`, `fields`, `replace`,
`asdict`. A named tuple would cost as little, but it equals other tuples, and Qt takes it for a list.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
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


_ASKED_FOR = ("__match_args__", "__dataclass_params__", "__dataclass_fields__")
_finishing = RLock()


def _with_slots(plain: type) -> type:
    """The class with a slot for each field; `plain` is the one that was written, for when its fields are asked for."""
    fields = tuple(plain.__annotations__)
    written = {name: vars(plain).get(name, dataclasses.MISSING) for name in fields}
    _refuse_others(plain, written.values())
    own = {name: value for name, value in vars(plain).items() if name not in {*fields, "__dict__", "__weakref__"}}
    slots = {"__slots__": fields, "__qualname__": plain.__qualname__, "_plain": plain, "_written": written}
    return type(plain.__name__, (), _METHODS | own | slots)


def _refuse_others(plain: type, defaults: Iterable[Any]) -> None:
    """TypeError for a class that has what is not made here, and would be without it unsaid."""
    no_fields = [text for text in plain.__annotations__.values() if "ClassVar" in str(text) or "InitVar" in str(text)]
    not_taken = [each for each in defaults if isinstance(each, dataclasses.Field) and not each.init]
    own = {"__post_init__", "__eq__"} & vars(plain).keys()
    if plain.__bases__ != (object,) or no_fields or not_taken or own:
        raise TypeError(f"{plain.__qualname__} is more than this makes: use dataclasses.dataclass")


def _finish(kind: Any) -> None:
    """Make what every value needs, and `__init__` last: once that is there, values are made in any thread."""
    with _finishing:
        if isinstance(vars(kind)["__init__"], _Later):
            written, field = kind._written, dataclasses.Field  # noqa: SLF001
            compared = (name for name, value in written.items() if not isinstance(value, field) or value.compare)
            kind._compared = attrgetter("__class__", *compared)  # noqa: SLF001
            kind.__init__ = _initialiser(kind, written)


def _initialiser(kind: Any, written: dict[str, Any]) -> Any:
    """`__init__` as `dataclasses` writes it, but for setting a slot without its name being looked up."""
    missing = dataclasses.MISSING
    scope: dict[str, Any] = {"_missing": missing}
    positional, keywords, lines = ["self"], list[str](), list[str]()
    for name, default in written.items():
        parameter, value, parameters = name, name, positional
        if isinstance(default, dataclasses.Field):
            parameters = keywords if default.kw_only is True else positional
            if default.default_factory is not missing:
                scope[f"_make_{name}"] = default.default_factory
                parameter, value = f"{name}=_missing", f"_make_{name}() if {name} is _missing else {name}"
            default = default.default  # noqa: PLW2901 - a field without one is like a bare annotation
        if default is not missing:
            scope[f"_default_{name}"] = default
            parameter = f"{name}=_default_{name}"
        scope[f"_set_{name}"] = vars(kind)[name].__set__
        parameters.append(parameter)
        lines.append(f" _set_{name}(self, {value})")
    signature = ", ".join([*positional, *(["*", *keywords] if keywords else [])])
    exec("\n".join([f"def __init__({signature}):", *lines]), scope)  # noqa: S102 - names of fields, as dataclasses does it
    made = scope["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made


def _describe(kind: Any) -> None:
    """Have `dataclasses` make what it looks up itself, for `fields`, `replace` and the like."""
    with _finishing:
        if isinstance(vars(kind)["__dataclass_fields__"], _Later):
            described = dataclasses.dataclass(frozen=True, repr=False, eq=False)(kind._plain)  # noqa: SLF001
            for name in _ASKED_FOR:
                setattr(kind, name, vars(described)[name])


class _Later:
    """An attribute of a class that is made when it is first looked up."""

    def __init__(self, name: str, make: Callable[[type], None]) -> None:
        self._name, self._make = name, make

    def __get__(self, value: object, kind: type) -> Any:
        self._make(next(each for each in kind.__mro__ if "_written" in vars(each)))  # an heir has none of its own
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


_METHODS: dict[str, Any] = {
    **{name: _Later(name, _finish) for name in ("_compared", "__init__")},
    **{name: _Later(name, _describe) for name in _ASKED_FOR},
    "__repr__": _repr,
    "__eq__": _equal,
    "__hash__": _hash,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__getstate__": _state,
    "__setstate__": _restore,
}
