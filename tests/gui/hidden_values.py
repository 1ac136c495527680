"""What may not be seen while values are hidden, and what a window shows and says of it.

What is looked for are the values in the window's own model; they are looked for in all that is painted (as a drawing
whose letters can be read) and in all that assistive technology is told. A view that is built later and says a value in
any way is found with its first state.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.profiles.profile import profile_to_dict
from inspector.gui.theme import hiding
from inspector.gui.window.main_window import MainWindow

PIECE = 9
"""So many characters of a value in a row are the value."""
ROOT = Path(__file__).parents[2]
NO_VALUES = {"name", "id", "provider", "client_authentication"}
"""Members of a profile that are names, or chosen from a list."""
WORD = rf"[\w.:/+-]{{{PIECE},}}"
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def leaves(value: Any) -> Iterator[str]:
    """Every text in a value, and every number too long to be a count."""
    if isinstance(value, dict):
        for member in value.values():
            yield from leaves(member)
    elif isinstance(value, list | tuple):
        for member in value:
            yield from leaves(member)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, int | float) and not isinstance(value, bool) and abs(value) >= 1e6:
        yield json.dumps(value)


def values(window: MainWindow) -> set[str]:
    """All that may not be seen: of tokens, of what was sent and received, of profiles, of fields."""
    work, found = window.work, set[str]()
    for outcome in (*work.tokens.all, work.selection.outcome):
        if outcome is None:
            continue
        inspection, exchange = outcome.inspection, outcome.exchange
        if inspection is not None:
            found |= set(inspection.token.text.split("."))
            found |= set(leaves(inspection.token.header or {})) | set(leaves(inspection.token.claims or {}))
        if exchange is not None:
            said = [*exchange.sent.headers, *(exchange.response.headers if exchange.response is not None else ())]
            found |= set(leaves([value for _, value in said]))
            bodies = exchange.response.body.decode("utf-8", "replace") if exchange.response is not None else ""
            found |= set(re.findall(WORD, bodies))
    for profile in work.profiles.all:
        told = profile_to_dict(profile)
        found |= set(leaves([value for name, value in told.items() if name not in NO_VALUES]))
    found |= set(re.findall(WORD, work.drafts.pasted.toPlainText()))
    return {value for value in found if value and len(value) >= 6 and value not in hiding.PROTOCOLS and telling(value)}


def telling(value: str) -> bool:
    """Whether it is nothing that sentences of the program say by themselves."""
    return bool(re.search(r"[\d./:@_]", value)) or len(value) > 20


def drawn(widget: QWidget) -> list[str]:
    """The texts that are painted, each as it is drawn."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator()
    svg.setOutputDevice(buffer)
    svg.setSize(widget.size())
    painter = QPainter(svg)
    widget.render(painter, QPoint())
    painter.end()
    return [
        html.unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", bytes(data.data()).decode(), re.DOTALL)
    ]


def heard(widget: QWidget) -> list[str]:
    """All that a screen reader can ask of a window and what is in it."""
    found: list[str] = []
    todo: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(widget)]
    while todo:
        each = todo.pop()
        if each is None or not each.isValid():
            continue
        of = each.object()
        if isinstance(of, QWidget) and of.isHidden() and not of.isWindow() and of.property("given_place"):
            continue  # taken away altogether
        found += [each.text(kind) for kind in TEXTS]
        text = each.textInterface()
        if text is not None:
            found.append(text.text(0, text.characterCount()))
        todo += [each.child(number) for number in range(min(each.childCount(), 400))]
    return found


def properties(window: QWidget) -> list[str]:
    """What Qt keeps for a widget and may show later."""
    found = []
    for each in (window, *window.findChildren(QWidget)):
        found += [each.toolTip(), each.windowTitle(), each.accessibleName(), each.accessibleDescription()]
    return found


def leaks(texts: list[str], secret: set[str]) -> set[tuple[str, str]]:
    pieces = {value[:PIECE] for value in secret} | {value[-PIECE:] for value in secret}
    everything = "\0".join(texts)
    seen = {piece for piece in pieces if piece in everything and not of_the_program(piece)}
    return {(piece, text[:200]) for text in texts for piece in seen if piece in text}


@cache
def of_the_program(piece: str) -> bool:
    return piece in sources()


@cache
def sources() -> str:
    """What the program itself may say: an example in a message cannot be told from the value that it is one of."""
    files = (*(ROOT / "inspector").rglob("*.py"), *(ROOT / "resources" / "knowledge").glob("*.toml"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def tops() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]
