"""The settings of APIs in a text, beside whatever else it may be: a template has clients of its own."""

from __future__ import annotations

from pathlib import Path

from inspector.core.definitions.acceptors.pastes import MOST_CHARS
from inspector.core.definitions.acceptors.reading import could_be_settings, read_apis
from inspector.core.definitions.acceptors.telling import told
from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.journeys.reading import text_of
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.text.message import untranslated


def settings_piece(text: str) -> IntakePiece | None:
    """All of a text as the settings of so many APIs, told in a line; None where it has none."""
    if not could_be_settings(text):
        return None
    found = read_apis(text).apis
    if not found:
        return None
    start = len(text) - len(text.lstrip("\ufeff \r\n\t"))
    names = ", ".join(dict.fromkeys(acceptor(each.api.acceptor).name for each in found))
    said = told(found[0]) if len(found) == 1 else untranslated("{names}", names=names)
    return IntakePiece(
        PieceKind.API_SETTINGS, start, len(text.rstrip()), text.count("\n", 0, start) + 1, name=said, count=len(found),
    )  # fmt: skip


def settings_of_file(path: Path) -> str:
    """The text of a file with settings of APIs in it; "" for any other. Blocks while it is read."""
    try:
        with path.open("rb") as stream:
            text = text_of(stream.read(MOST_CHARS * 4))
    except OSError:
        return ""
    return text if settings_piece(text) is not None else ""
