"""Nothing that came with a token, a server or a profile is drawn or read aloud while values are hidden.

Each state of the window is walked through as it is: what is looked for are the values that are in its own model, and what
it is looked for in is all that is painted (as a drawing whose letters can be read) and all that assistive technology is
told. A view that is built later and says a value in any way is found with its first state.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from inspector.gui.theme import hiding
from inspector.gui.widgets.veil import veil
from inspector.gui.window.main_window import MainWindow
from tests.gui.states import STATES
from tests.gui.window.test_structure import Stages, utc

PIECE = 9
"""So many characters of a value in a row are the value."""
WORD = rf"[\w.:/+-]{{{PIECE},}}"
TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


@pytest.fixture(scope="module")
def stages(qapp: QApplication) -> Iterator[Stages]:
    del qapp
    with utc():
        made = Stages((1280, 800), painted=True)
        yield made
        veil().hide_values(False)
        made.close()


@pytest.fixture(autouse=True)
def shown_again(qapp: QApplication) -> Iterator[None]:
    del qapp
    yield
    veil().hide_values(False)


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
        found |= {profile.client_id, profile.issuer, profile.token_url, profile.domain, profile.tenant, *profile.scopes}
    found |= set(re.findall(WORD, f"{work.drafts.pasted.toPlainText()} {work.drafts.answer.toPlainText()}"))
    return {value for value in found if value and len(value) >= 6 and hiding._whole(value) is None and telling(value)}


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
    return {(piece, text[:200]) for text in texts for piece in pieces if piece in text}


def tops() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.mark.parametrize("name", STATES)
def test_no_value_is_drawn_or_read_aloud_in_any_state(name: str, stages: Stages) -> None:
    stage = stages.reach(name)
    window = stage.window
    secret = values(window)
    window.panes.hide_values.hide_values(True)
    stage.settle()
    for top in tops():
        assert leaks(drawn(top), secret) == set(), "painted"
        assert leaks(properties(top), secret) == set(), "kept by Qt"
        assert leaks(heard(top), secret) == set(), "read aloud"
    window.tick()
    stage.settle()
    assert leaks(drawn(window), secret) == set(), "a second later"
