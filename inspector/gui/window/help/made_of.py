"""What the program is made of: each part with its version and its licence, and the texts that came with it.

A bundle has them in files beside it, which the build has written; an installed package asks the environment it is in.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from inspector import __version__
from inspector.core.text.patterns import pattern
from inspector.core.values import dataclass

OWN, LICENCE = "token-inspector", "Apache-2.0"
BILL, TEXTS = "bill-of-materials.cdx.json", "licences"
MOST_BYTES = 400_000
"""Of one text; those of a part are a few kilobytes."""
_LICENCE_FILE = pattern(r"(?i)(licen[cs]e|copying|notice|copyright)[^/]*$")
_NAME = pattern(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
_SHORT = pattern(r"^[^\n]{1,80}$")


@dataclass(frozen=True, slots=True)
class MadeOf:
    """A part, by the name that it has where it is from. `licence` is "" where only texts tell."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The texts of its licence, one after the other; "" where none came with it."""
        return "\n\n\n".join(_read(path) for path in self.texts).strip()


def made_of(bundle: Path | None = None) -> tuple[MadeOf, ...]:
    """All parts, the program first, then by name. `bundle` is the folder of the program where it is a bundle."""
    folder = bundle or (Path(sys.executable).parent if getattr(sys, "frozen", False) else None)
    found = {part.name.lower(): part for part in (_of_bundle(folder) if folder is not None else _of_environment())}
    found.setdefault(OWN, MadeOf(OWN, __version__, LICENCE, _own_text()))
    return tuple(sorted(found.values(), key=lambda part: (part.name != OWN, part.name.lower())))


def _of_bundle(folder: Path) -> Iterator[MadeOf]:
    """What the bill of materials beside the program tells."""
    try:
        bill = json.loads((folder / BILL).read_bytes())
    except (OSError, ValueError):
        return
    for part in (bill.get("metadata", {}).get("component", {}), *bill.get("components", ())):
        name = str(part.get("name", ""))
        if not name:
            continue
        told = [each.get("expression") or each.get("license", {}).get("id") or each.get("license", {}).get("name")
                for each in part.get("licenses", ())]  # fmt: skip
        beside = folder / TEXTS / name
        texts = tuple(sorted(path for path in beside.iterdir() if path.is_file())) if beside.is_dir() else ()
        yield MadeOf(name, str(part.get("version", "")), " AND ".join(filter(None, told)), texts)


def _of_environment() -> Iterator[MadeOf]:
    """The program, what it asks for when it is installed, what that asks for, and Python."""
    yield MadeOf("Python", platform.python_version(), "PSF-2.0", _python_text())
    waiting, seen = [OWN], set[str]()
    while waiting:
        name = waiting.pop()
        if name.lower() in seen:
            continue
        seen.add(name.lower())
        try:
            part = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # it is for another system, or another Python
            continue
        for asked in part.requires or ():
            required = _NAME.match(asked)
            if required is not None and "extra ==" not in asked:
                waiting.append(required[0])
        yield MadeOf(part.metadata["Name"], part.version, _licence_of(part), _texts_of(part))


def _licence_of(part: metadata.Distribution) -> str:
    fields = {name: value for name in ("License-Expression", "License") for value in part.metadata.get_all(name) or ()}
    told = fields.get("License-Expression") or fields.get("License") or ""
    if _SHORT.match(told):
        return str(told)
    kinds = [each.rpartition(" :: ")[2] for each in part.metadata.get_all("Classifier") or ()
             if each.startswith("License ::")]  # fmt: skip
    return ", ".join(kinds)


def _texts_of(part: metadata.Distribution) -> tuple[Path, ...]:
    files = [Path(str(part.locate_file(file))) for file in part.files or () if _LICENCE_FILE.search(str(file))]
    return tuple(sorted(path for path in files if path.is_file() and path.suffix not in (".py", ".pyc")))


def _own_text() -> tuple[Path, ...]:
    path = Path(__file__).parents[4] / "LICENSE"
    return (path,) if path.is_file() else ()


def _python_text() -> tuple[Path, ...]:
    import os

    path = Path(os.__file__).parent / "LICENSE.txt"
    return (path,) if path.is_file() else ()


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
