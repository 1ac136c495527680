"""The folder of a home under one name, however it is given: key, socket and lock of a home belong to that name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import platformdirs

from inspector import APP

HOME_VARIABLE = "TOKEN_INSPECTOR_HOME"


def chosen_home(given: Path | None) -> Path | None:
    """The folder that was given, or else the one that TOKEN_INSPECTOR_HOME names; None where neither says one."""
    named = os.environ.get(HOME_VARIABLE, "") if given is None else ""
    return Path(named) if named else given


def home_folder(given: Path | None) -> Path:
    """The folder that was given, or else the platform's own for application data; it need not be there yet."""
    return one_spelling(given if given is not None else Path(platformdirs.user_data_dir(APP, appauthor=False)))


def one_spelling(
    path: Path,
    *,
    same: Callable[[str, str], bool] = os.path.samefile,
    names: Callable[[str], Iterable[str]] = os.listdir,
) -> Path:
    """The path as the system itself would spell it: absolute, without links, in the case in which its folders exist.

    What is not there yet stays as it is given. `same` and `names` ask the file system.
    """
    real = os.path.realpath(path)
    spelt = Path(Path(real).anchor)
    for part in Path(real).parts[1:]:
        spelt /= _as_listed(spelt, part, same, names)
    return spelt


def _as_listed(folder: Path, name: str, same: Callable[[str, str], bool], names: Callable[[str], Iterable[str]]) -> str:
    """The name in the case in which the folder lists it, where the file system makes no difference of case."""
    other = name.swapcase()
    if other == name:
        return name
    try:
        if not same(str(folder / name), str(folder / other)):
            return name
        return next((each for each in names(str(folder)) if each.casefold() == name.casefold()), name)
    except OSError:  # it is not there, or may not be looked at
        return name
