"""Finding pieces of texts again without holding the texts: in Python's objects, in what Qt shows, in the memory."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import gc
import json
import sys
import types
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextDocument, QUndoStack, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)  # fmt: skip
from shiboken6 import isValid

PR_SET_DUMPABLE = 4
ARENA_BYTES = 64 * 1024 * 1024
"""Where glibc begins a heap that is a thread's: at a multiple of this."""
LENGTH = 16
"""Characters of a piece: what is found is at least 31 of them in a row, or begins where a piece begins."""
Found = tuple[str, str]
"""Of what a piece was found, and in what."""


class Pieces:
    """All pieces of some texts, by their hash values alone, with the name of what each is of."""

    def __init__(self, names: dict[int, str]) -> None:
        self.names = names

    @classmethod
    def of(cls, texts: Iterable[tuple[str, str]]) -> Pieces:
        """The pieces of texts, each with its name; of UTF-16, as Qt has it, half as many characters are one."""
        return cls(
            {
                hash(whole[start : start + LENGTH]): name
                for name, text in texts
                for whole in (text.encode(), text.encode("utf-16-le"))
                for start in range(len(whole) - LENGTH + 1)
            }
        )

    @classmethod
    def read(cls, path: Path) -> Pieces:
        """What `write` has written in a process with the same PYTHONHASHSEED."""
        return cls({int(each): name for name, many in json.loads(path.read_text()).items() for each in many})

    def write(self, path: Path) -> None:
        by_name: dict[str, list[int]] = {}
        for each, name in self.names.items():
            by_name.setdefault(name, []).append(each)
        path.write_text(json.dumps(by_name))

    def find(self, text: str | bytes | bytearray, step: int = LENGTH) -> str | None:
        """Of what there is a piece in a text; None where there is none."""
        names = self.names
        if isinstance(text, bytearray):
            text = bytes(text)
        for start in range(0, len(text) - LENGTH + 1, step):
            name = names.get(hash(text[start : start + LENGTH]))
            if name is not None:
                return name
        end = text[-LENGTH:]
        return names.get(hash(end)) if len(text) >= LENGTH else None


# --- Python's objects ---


def everything() -> Iterator[tuple[Any, Any]]:
    """Every object that can be reached, with one that refers to it; None for what the collector itself knows."""
    seen: set[int] = set()
    tracked = gc.get_objects()
    seen.update(map(id, tracked))
    mine = {id(tracked), id(seen), id(sys._getframe())}
    for owner in tracked:
        yield owner, None
        if id(owner) in mine:
            continue
        left = [owner]
        while left:  # containers that the collector does not track have only texts, numbers and the like in them
            holder = left.pop()
            keys = list(holder) if isinstance(holder, dict) else []  # the collector passes over keys that are texts
            for each in (*gc.get_referents(holder), *keys):
                if isinstance(each, (str, bytes, bytearray)):
                    yield each, owner
                elif id(each) not in seen and not gc.is_tracked(each):
                    seen.add(id(each))
                    left.append(each)


def is_text(each: Any) -> bool:
    return type(each) in (str, bytes, bytearray) and len(each) >= LENGTH


def in_objects(pieces: Pieces) -> list[Found]:
    """What the objects of this process hold, with who holds it."""
    found = dict[int, _Hit]()
    for each, owner in everything():
        if is_text(each):
            name = pieces.find(each)
            if name is not None:
                found[id(each)] = _Hit(name, f"{type(each).__name__} of {len(each)}", owner)
    del owner, each
    return [(hit.name, f"{hit.what} in {_chain(hit.owner)}") for hit in found.values()]


class _Hit:
    __slots__ = ("name", "owner", "what")

    def __init__(self, name: str, what: str, owner: Any) -> None:
        self.name, self.what, self.owner = name, what, owner


def _chain(owner: Any, depth: int = 14) -> str:
    """Who holds an object, and who holds that."""
    words, seen = [_said(owner)], {id(owner)}
    while depth:
        depth -= 1
        holders = [each for each in gc.get_referrers(owner) if id(each) not in seen and _counts(each)]
        if not holders:
            break
        owner = holders[0]
        seen |= {id(owner), id(holders)}
        words.append(_said(owner))
    return " < ".join(words)


def _counts(each: Any) -> bool:
    if isinstance(each, types.FrameType):
        return "pieces.py" not in each.f_code.co_filename
    if isinstance(each, _Hit):
        return False
    if isinstance(each, types.GeneratorType):
        return "pieces.py" not in each.gi_code.co_filename
    return not (isinstance(each, list) and (len(each) > 20_000 or any(isinstance(one, list) for one in each[:3])))


def _said(each: Any) -> str:
    kind = f"{type(each).__module__}.{type(each).__qualname__}"
    if isinstance(each, types.FrameType):
        return f"frame {each.f_code.co_qualname}:{each.f_lineno}"
    if isinstance(each, types.FunctionType):
        return f"function {each.__qualname__}"
    if isinstance(each, dict):
        return f"dict{sorted(map(str, each))[:6]}"[:150]
    if isinstance(each, (list, tuple, set)):
        return f"{kind}[{len(each)}]"
    if isinstance(each, functools._lru_cache_wrapper):
        return f"cache of {each.__qualname__}"
    if isinstance(each, types.CellType):
        return "cell"
    return kind


# --- what Qt holds ---

_OF_WIDGETS = ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")
_TEXTS: tuple[tuple[type, tuple[str, ...]], ...] = (
    (QWidget, _OF_WIDGETS), (QLabel, ("text",)), (QAbstractButton, ("text",)), (QGroupBox, ("title",)),
    (QLineEdit, ("text", "placeholderText")), (QPlainTextEdit, ("toPlainText",)), (QTextEdit, ("toPlainText",)),
    (QTextDocument, ("toPlainText",)), (QAction, ("text", "toolTip", "whatsThis", "statusTip")), (QMenu, ("title",)),
    (QWindow, ("title",)),
)  # fmt: skip
_ROLES = [role.value for role in Qt.ItemDataRole if role.value < 32] + list(range(256, 272))
MOST_ROWS = 2_000


def all_objects() -> Iterator[QObject]:
    """Every widget, and everything below a QObject of Python's that has no parent."""
    seen: set[int] = set()
    roots: list[QObject] = [*QApplication.topLevelWidgets(), *QApplication.allWidgets()]
    roots += [each for each in gc.get_objects() if isinstance(each, QObject)]
    for root in roots:
        if isValid(root):
            for each in (root, *root.findChildren(QObject)):
                if id(each) not in seen and isValid(each):
                    seen.add(id(each))
                    yield each


def in_qt(pieces: Pieces) -> list[Found]:
    """What widgets, documents, models and the clipboard hold."""
    found: list[Found] = []
    kept = list(all_objects())
    for each in kept:
        where = f"{type(each).__module__}.{type(each).__qualname__}"
        for what, text in (*_said_by(each), *_listed_in(each)):
            if isinstance(text, (str, bytes)) and (name := pieces.find(text)) is not None:
                found.append((name, f"{where} {what}"))
        if _remembers(each):
            found.append(("what was typed before", where))
    clipboard = QGuiApplication.clipboard()
    for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
        found += [(name, "the clipboard") for name in [pieces.find(clipboard.text(mode))] if name is not None]
    return found


def _said_by(each: QObject) -> Iterator[tuple[str, object]]:
    for kind, methods in _TEXTS:
        if isinstance(each, kind):
            yield from ((method, getattr(each, method)()) for method in methods)
    for name in each.dynamicPropertyNames():
        with contextlib.suppress(RuntimeError):  # one of Qt's own kind
            yield "property", each.property(bytes(name.data()).decode())


def _listed_in(each: QObject) -> Iterator[tuple[str, object]]:
    if isinstance(each, QComboBox):
        yield from (("item", each.itemText(row)) for row in range(each.count()))
    elif isinstance(each, QAbstractItemModel):
        yield from (("data", text) for text in _texts_of(each))
    elif isinstance(each, QUndoStack):
        yield from (("command", each.text(at)) for at in range(each.count()))


def _remembers(each: QObject) -> bool:
    """Whether a text has a way back to what it was."""
    document = each.document() if isinstance(each, (QPlainTextEdit, QTextEdit)) else each
    if isinstance(document, QTextDocument):
        return document.isUndoAvailable() or document.isRedoAvailable()
    return isinstance(each, QLineEdit) and (each.isUndoAvailable() or each.isRedoAvailable())


def _texts_of(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[object]:
    above = parent if parent is not None else QModelIndex()
    for row in range(min(model.rowCount(above), MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            index = model.index(row, column, above)
            for role in _ROLES:
                yield model.data(index, role)
            if column == 0 and not isinstance(model, QAbstractListModel):
                yield from _texts_of(model, index)


# --- the memory ---


def in_memory(pieces: Pieces) -> dict[str, int]:
    """How many pieces stand in the memory of this process that can be written to, by whose it is; Linux only."""
    counts: dict[str, int] = {}
    if not Path("/proc/self/mem").exists():
        return counts
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # else only root may read it
    with Path("/proc/self/maps").open(encoding="ascii", errors="replace") as maps:
        lines = maps.read().splitlines()
    with Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for line in lines:
            place, rights, _, _, _, *name = line.split(maxsplit=5)
            if not rights.startswith("rw"):
                continue
            first, last = (int(each, 16) for each in place.split("-"))
            try:
                memory.seek(first)
                block = memory.read(last - first)
            except (OSError, ValueError, OverflowError):
                continue
            whose = _whose(first, name)
            hits = sum(hash(block[at : at + LENGTH]) in pieces.names for at in range(0, len(block), LENGTH // 2))
            if hits:
                counts[whose] = counts.get(whose, 0) + hits
    return counts


def _whose(first: int, name: list[str]) -> str:
    if name:
        return "the heap of the C library" if name == ["[heap]"] else name[0].rpartition("/")[2]
    return "the heaps of threads" if first % ARENA_BYTES == 0 else "Python's blocks and others"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    noted = json.loads((folder / "looked for.json").read_text())
    Pieces.of((name, text) for name, texts in noted.items() for text in texts).write(folder / "pieces.json")
