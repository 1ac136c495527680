"""What was recognised as rows: those of tokens and answers can be chosen, the rest say what they are for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import Enum

from inspector.core.checks.verdict import Verdict
from inspector.core.journeys.intake.intake import ANSWERS, Intake, IntakePiece, PieceKind
from inspector.core.journeys.intake.words import kind_of_token, lines_of, nothing_in, second_line_of, title_of
from inspector.core.text.language import plural, tr
from inspector.core.values import dataclass
from inspector.gui.model.intake.reading import ReadText
from inspector.gui.theme.looks import VERDICTS

MOST_LINES = 4
"""So many line numbers are named of tokens that are not shown."""
MORE, TABLE, NOTHING, UNREAD = -1, -2, -3, -4
"""In the place of a piece's: the row of the other tokens, of a table's, and of a text with nothing in it or unread."""


class Link(Enum):
    """What can be done with what was recognised, beside looking at it."""

    CHECK = "check"
    PROFILE = "profile"
    SETUP = "setup"
    USE = "use"
    KEYRING = "keyring"
    TABLE = "table"

    @property
    def label(self) -> str:
        """What the link says."""
        return {
            Link.CHECK: tr("Check with it"),
            Link.PROFILE: tr("Make a profile"),
            Link.SETUP: tr("Look at it"),
            Link.USE: tr("Use them"),
            Link.KEYRING: tr("Put it into the keyring"),
            Link.TABLE: tr("Show the table"),
        }[self]


LINKS = {
    PieceKind.KEY_SET: Link.CHECK,
    PieceKind.REQUEST: Link.PROFILE,
    PieceKind.SETUP: Link.SETUP,
    PieceKind.API_SETTINGS: Link.USE,
    PieceKind.SECRET: Link.KEYRING,
}


ICONS = {
    PieceKind.KEY_SET: "key",
    PieceKind.REQUEST: "terminal",
    PieceKind.SETUP: "form",
    PieceKind.API_SETTINGS: "settings",
}


@dataclass(frozen=True, slots=True)
class RecognisedRow:
    """One row. `at` is the place of its piece, or MORE, TABLE or NOTHING; `spoken` is its description.

    `opened` tells of the row of other tokens whether they are listed below it; None for a row that has none.
    """

    at: int
    title: str
    second: str
    spoken: str
    icon: str
    token: str
    line: str = ""
    link: Link | None = None
    opened: bool | None = None
    nested: bool = False
    chosen: bool = False


def rows_of(
    reading: ReadText | None, verdicts: Mapping[int, Verdict], now: float, *, opened: bool = False
) -> tuple[RecognisedRow, ...]:
    """The rows of a text: the chosen token in its place, other tokens behind a row of their own if `opened`.

    `verdicts` are those that are known, by the places of their tokens. `now` is epoch seconds.
    """
    if reading is None or not reading.text.strip():
        return ()
    intake = reading.intake
    if not intake.read:
        return ()
    if intake.is_table:
        return tuple(_with_table(intake, verdicts, now))
    rows = tuple(_listed(intake, verdicts, now, opened=opened))
    return rows or (_nothing(reading),)


def others(intake: Intake) -> list[int]:
    """The places of the tokens that are not chosen, where there are two or more."""
    places = [at for at, piece in enumerate(intake.pieces) if piece.kind is PieceKind.TOKEN and at != intake.token]
    return places if len(places) > 1 else []


def _listed(intake: Intake, verdicts: Mapping[int, Verdict], now: float, *, opened: bool) -> Iterator[RecognisedRow]:
    more = others(intake)
    for at in range(len(intake.pieces)):
        if at not in more:
            yield _row(intake, at, verdicts, now)
    if more:
        yield _more(intake, more, verdicts, opened=opened)
        if opened:
            for at in more:
                yield _row(intake, at, verdicts, now, nested=True)


def _with_table(intake: Intake, verdicts: Mapping[int, Verdict], now: float) -> Iterator[RecognisedRow]:
    words = plural(len(intake.tokens), "{n} token", "{n} tokens")
    yield RecognisedRow(TABLE, words, "", "", "matrix", "text2", link=Link.TABLE)
    for at, piece in enumerate(intake.pieces):
        if piece.kind is not PieceKind.TOKEN:
            yield _row(intake, at, verdicts, now)


def _row(
    intake: Intake, at: int, verdicts: Mapping[int, Verdict], now: float, *, nested: bool = False
) -> RecognisedRow:
    piece = intake.pieces[at]
    chosen = at in (intake.token, intake.answer)
    verdict = verdicts.get(at)
    icon, token = _look(piece, verdict)
    line = lines_of(piece)
    link = LINKS.get(piece.kind)
    second = second_line_of(piece, now)
    if piece.kind is PieceKind.TOKEN:
        worth = VERDICTS[verdict].word.lower() if verdict is not None else tr("not judged yet")
        spoken = (kind_of_token(piece.token), worth, line)
    else:
        spoken = (second, line, link.label if link is not None else "")
    words = ", ".join(part for part in (*spoken, tr("shown") if chosen else "") if part)
    return RecognisedRow(at, title_of(piece), second, words, icon, token, line, link, nested=nested, chosen=chosen)


def _look(piece: IntakePiece, verdict: Verdict | None) -> tuple[str, str]:
    """Glyph and colour."""
    if piece.kind is PieceKind.TOKEN:
        look = VERDICTS[verdict] if verdict is not None else None
        return (look.icon, look.glyph) if look is not None else ("not-checked", "mute_glyph")
    if piece.kind in ANSWERS:
        return ("bad", "bad_glyph") if piece.failed else ("pass", "ok_glyph")
    if piece.kind is PieceKind.JOINED:
        return "warn", "warn_glyph"
    return ICONS.get(piece.kind, "lock"), "text2"


def _more(intake: Intake, places: list[int], verdicts: Mapping[int, Verdict], *, opened: bool) -> RecognisedRow:
    counts = Counter(verdicts[at] for at in places if at in verdicts)
    words = [
        tr("{n} {verdict}", n=count, verdict=VERDICTS[verdict].word.lower()) for verdict, count in counts.most_common()
    ]
    lines = [str(intake.pieces[at].line) for at in places]
    more = ", …" if len(lines) > MOST_LINES else ""
    where = tr("lines {lines}", lines=", ".join(lines[:MOST_LINES]) + more)
    second = ", ".join(words)
    spoken = ", ".join(part for part in (second, where, tr("shown") if opened else tr("hidden")) if part)
    return RecognisedRow(
        MORE, plural(len(places), "{n} more token", "{n} more tokens"), second, spoken,
        "chevron-down" if opened else "chevron-right", "text2", where, opened=opened,
    )  # fmt: skip


def _nothing(reading: ReadText) -> RecognisedRow:
    second = nothing_in(reading.intake)
    return RecognisedRow(NOTHING, tr("Nothing to inspect"), second, second, "info", "text2")


def announced(rows: tuple[RecognisedRow, ...], verdicts: Mapping[int, Verdict]) -> str:
    """All rows in a sentence each: "Token from the Authorization header, not verified. Answer of an API, 401."."""
    said = []
    for row in rows:
        if row.nested:
            continue
        verdict = verdicts.get(row.at)
        words = f"{row.title}, {VERDICTS[verdict].word.lower()}" if verdict is not None else row.title
        said.append(f"{words}.")
    return " ".join(said)
