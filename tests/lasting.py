"""What a run of all tests is made of, set aside from the collector.

Twenty thousand tests are half a million objects, six times as many as the program has. Every whole collection would go
over them, and so would every search of the memory after a log out: half of the work of the tests that do either.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
from typing import Any

import inspector

_of_the_program: list[Any] = []


def know_the_program() -> None:
    """Import the program, and note what is there before the first test is: a search of the memory finds that still."""
    for module in pkgutil.walk_packages(inspector.__path__, f"{inspector.__name__}."):
        if module.name != "inspector.__main__":
            importlib.import_module(module.name)
    gc.collect()
    _of_the_program[:] = gc.get_objects()


def set_tests_aside() -> None:
    """From here on the collector, and whoever asks it for all objects, has the program's and those made since."""
    gc.collect()
    gc.freeze()
    made_since = gc.get_objects

    def get_objects(generation: int | None = None) -> list[Any]:
        found = made_since(generation)
        return found if generation is not None else [*_of_the_program, *found]

    gc.get_objects = get_objects
    gc.freeze = gc.unfreeze = lambda: None  # the program's own would bring them back
