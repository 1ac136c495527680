"""The rows of the scopes that can be tried, as they are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from inspector.gui.scopes.painting import RowPainter
from inspector.gui.scopes.try_list import TryList, TryModel, TryRow
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from tests import fonts

SOURCES = ("the form", "the template", "the form, the template", "a token of 12:55")


@pytest.fixture
def wide(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A family whose letters are wide, in the size that is asked for."""
    theme.prepare(qapp)
    before, font = QFont(qapp.font()), QFont(qapp.font())
    font.setFamily(fonts.WIDE)
    font.setPixelSize(request.param)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


@pytest.mark.parametrize("wide", range(11, 27), indirect=True)
@pytest.mark.usefixtures("wide")
def test_where_a_scope_is_known_from_is_cut_short_in_no_size(monkeypatch: pytest.MonkeyPatch) -> None:
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
    assert len(said) >= len(SOURCES)
    for text, role, width in said:
        metrics = QFontMetrics(theme.current().font(role))
        assert metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) == text
