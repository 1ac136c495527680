"""The plain files the program comes with: icons, style, the tables of knowledge, and the pages of docs/."""

from __future__ import annotations

import sys
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any


class ResourceError(Exception):
    """A file the program comes with is not there: the installation is broken, whatever the user does."""


def resource(*parts: str) -> Path:
    """The path of a file or folder of resources/, by its parts: `resource("knowledge", "claims.toml")`.

    Raises ResourceError, naming the path looked at, when there is no such file or folder.
    """
    return _shipped("resources", parts)


def document(*parts: str) -> Path:
    """The path of a page or picture of docs/, by its parts: `document("pictures", "valid-light.png")`.

    Raises ResourceError, naming the path looked at, when there is no such file or folder.
    """
    return _shipped("docs", parts)


def resource_text(*parts: str) -> str:
    """The text of a resource, which is always UTF-8; raises ResourceError when it is missing."""
    return resource(*parts).read_text(encoding="utf-8")


def resource_tables(*parts: str) -> dict[str, Any]:
    """What a TOML resource says; raises ResourceError when it is missing and tomllib.TOMLDecodeError when it is none.

    It is read as a module is whose source is TOML: once, and then from what Python keeps of it in `__pycache__`, if it
    may write there. To parse the largest takes longer than to judge a hundred tokens.
    """
    loader = _TomlLoader("inspector.resources", str(resource(*parts)))
    told: dict[str, Any] = {}
    code = loader.get_code(loader.name)
    assert code is not None  # noqa: S101 - it is for what has no source
    exec(code, told)  # noqa: S102 - a dictionary of constants, made below
    tables: dict[str, Any] = told["tables"]
    return tables


def compiled_tables(source: bytes, path: str) -> CodeType:
    """A TOML file as the code of a module, which is what Python keeps of it; tomllib.TOMLDecodeError when it is none.

    A bundle has it with it: it writes nothing beside its own files.
    """
    import tomllib  # late: it takes as long to import as the smallest table to parse

    return compile(f"tables = {tomllib.loads(source.decode())!r}", path, "exec", dont_inherit=True)


class _TomlLoader(SourceFileLoader):
    def source_to_code(self, data: Any, path: Any, **_options: Any) -> CodeType:  # type: ignore[override]
        return compiled_tables(bytes(data), path)


def _shipped(folder: str, parts: tuple[str, ...]) -> Path:
    path = _root(folder).joinpath(*parts)
    if not path.exists():
        raise ResourceError(
            f"The installation is incomplete: {'/'.join(parts)} is missing at {path}. Install the program again."
        )
    return path


@cache
def _root(folder: str) -> Path:
    """That folder of the source tree, in a bundle, in an installed wheel, or beside the package."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [package / f"_{folder}", package.parent / folder]
    if bundle:
        candidates.insert(0, Path(bundle) / folder)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    looked_at = ", ".join(map(str, candidates))
    raise ResourceError(f"The installation is incomplete: there is no folder {folder} at {looked_at}.")
