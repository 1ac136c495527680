"""The rows of the scopes that can be tried, as they are drawn."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from inspector.gui.scopes.try_list import TryList, TryModel, TryRow
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.rows.row_painter import RowPainter

SOURCES = ("the form", "the template", "the form, the template", "a token of 12:55")


def test_where_a_scope_is_known_from_has_more_room_than_it_needs(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt measures in whole pixels and cuts by their fractions: a text is cut in a place as wide as it is said to be."""
    theme.prepare(qapp)
    drawn: list[tuple[str, Role, int]] = []
    words = RowPainter.words

    def record(painter: RowPainter, place: QRect, text: str, role: Role, *args: Any, **more: Any) -> int:
        drawn.append((text, role, place.width()))
        return words(painter, place, text, role, *args, **more)

    monkeypatch.setattr(RowPainter, "words", record)
    model = TryModel()
    rows = (TryRow(f"s{at}", "No description known", source, True) for at, source in enumerate(SOURCES))
    model.show_rows(tuple(rows), enabled=True)
    view = TryList(model)
    view.resize(700, 400)
    view.grab()
    said = [each for each in drawn if each[0] in SOURCES]
    assert {text for text, _, _ in said} == set(SOURCES)
    for text, role, width in said:
        assert width > QFontMetrics(theme.current().font(role)).horizontalAdvance(text), text
