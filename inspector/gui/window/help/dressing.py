"""A page as the window draws it: Qt reads the Markdown; what it made gets the fonts and colours in force."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from inspector.core.text.language import tr
from inspector.core.values import dataclass
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.window.help.library import slug

COPY = "copy:"
"""What a link leads to that copies the lines before it, with their number."""
HEADINGS = {1: Role.PAGE_TITLE, 2: Role.PANE_TITLE, 3: Role.CARD_TITLE}
LINE_PERCENT = 140
_CODE = int(QTextFormat.Property.BlockCodeFence)
_LANGUAGE = int(QTextFormat.Property.BlockCodeLanguage)


@dataclass(frozen=True, slots=True)
class Dressed:
    """What is in a page: its sections as (name, heading, level), and the code that can be copied.

    `slugs` are the names of the same sections after their own headings, which are other ones in a translation.
    """

    sections: tuple[tuple[str, str, int], ...]
    slugs: tuple[str, ...]
    code: tuple[str, ...]


def dress(document: QTextDocument, names: tuple[str, ...]) -> Dressed:
    """Give a document that was read from Markdown its looks, put the words of a picture below it, and offer code.

    `names` are those of the English page's sections. A translation has as many headings, in the same order; a page that
    has not is older or newer than the English one, and its sections are called after their own headings.
    """
    code = _offer_code(document)
    _caption(document)
    headings, taken = list[tuple[str, str, int]](), set[str]()
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level:
            headings.append((slug(block.text(), taken), block.text().strip(), level))
        _dress_block(block, level)
    for frame in document.rootFrame().childFrames():
        _dress_table(frame)
    slugs = tuple(own for own, _, _ in headings)
    named = names if len(names) == len(slugs) else slugs
    sections = tuple((name, words, level) for name, (_, words, level) in zip(named, headings, strict=True))
    return Dressed(sections, slugs, tuple(code))


def headings_of(document: QTextDocument) -> list[QTextBlock]:
    """The headings of a page, of every level."""
    return [block for block in _blocks(document) if block.blockFormat().headingLevel()]


def pictures(document: QTextDocument) -> Iterator[tuple[QTextCursor, QTextImageFormat]]:
    """Every picture in a page, with a cursor that has it selected."""
    for block in _blocks(document):
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            if fragment.charFormat().isImageFormat():
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + 1, QTextCursor.MoveMode.KeepAnchor)
                yield cursor, fragment.charFormat().toImageFormat()
            it += 1


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def is_code(block: QTextBlock) -> bool:
    """Whether it is a line between two fences."""
    form = block.blockFormat()
    return form.hasProperty(_CODE) or form.hasProperty(_LANGUAGE)


def _offer_code(document: QTextDocument) -> list[str]:
    """Put a link below each block of code that copies it; what each copies."""
    code: list[str] = []
    block = document.begin()
    while block.isValid():
        if not is_code(block):
            block = block.next()
            continue
        lines = [block.text()]
        while is_code(block.next()):
            block = block.next()
            lines.append(block.text())
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        form = QTextBlockFormat(block.blockFormat())
        form.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        link = QTextCharFormat()
        link.setAnchor(True)
        link.setAnchorHref(f"{COPY}{len(code)}")
        cursor.insertBlock(form, QTextCharFormat())
        cursor.insertText(tr("Copy"), link)
        code.append("\n".join(lines).strip("\n"))
        block = cursor.block().next()
    return code


def _caption(document: QTextDocument) -> None:
    """Say below a picture what is to be seen in it: a screen reader is told of no picture."""
    for cursor, form in list(pictures(document)):
        words = str(form.property(int(QTextFormat.Property.ImageAltText)) or "").strip()
        at = QTextCursor(cursor)
        at.setPosition(cursor.selectionEnd())
        if words:
            plain = QTextCharFormat()
            plain.setFont(theme.current().font(Role.SECONDARY))
            plain.setForeground(theme.current().color("text2"))
            at.insertText("\u2028" + words, plain)


def _dress_block(block: QTextBlock, level: int) -> None:
    look, form = theme.current(), QTextBlockFormat(block.blockFormat())
    cursor = QTextCursor(block)
    if level:
        form.setTopMargin(look.px(4 if level == 1 else 20))
        form.setBottomMargin(look.px(8))
        _each(block, HEADINGS.get(level, Role.BODY_BOLD), "text1", bold=False)
    elif is_code(block):
        _dress_code(block, form)
    else:
        inside = cursor.currentTable() is not None
        form.setTopMargin(0)
        form.setBottomMargin(0 if inside else look.px(4 if block.textList() is not None else 10))
        if not _has_picture(block):
            form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        _each(block, Role.BODY, "text1")
    cursor.setBlockFormat(form)


def _dress_code(block: QTextBlock, form: QTextBlockFormat) -> None:
    look = theme.current()
    last = not is_code(block.next())
    form.setNonBreakableLines(False)  # a long line would make the page wider than the window
    form.setBackground(look.color("inset"))
    form.setLeftMargin(look.px(8))
    form.setRightMargin(look.px(8))
    form.setTopMargin(0)
    form.setBottomMargin(look.px(12) if last else 0)
    # No higher than its letters: what a line has more is not of the colour of its block, and would be a stripe.
    form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    _each(block, Role.SECONDARY_MEDIUM if last else Role.MONO, "text1")


def _has_picture(block: QTextBlock) -> bool:
    return "\ufffc" in block.text()


def _each(block: QTextBlock, role: Role, token: str, *, bold: bool = True) -> None:
    """Have the pieces of a block in the font of `role`; what is bold, slanted, code or a link stays so."""
    look, pieces = theme.current(), []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        pieces.append((fragment.position(), fragment.length(), fragment.charFormat()))
        it += 1
    for at, length, was in pieces:
        if was.isImageFormat() or was.font() == look.font(Role.SECONDARY):
            continue
        mono = was.fontFixedPitch() or role is Role.MONO
        font = QFont(look.font(Role.MONO if mono and role is Role.BODY else role))
        if bold and was.fontWeight() > QFont.Weight.Medium:
            font.setWeight(QFont.Weight.DemiBold)
        font.setItalic(was.fontItalic())
        form = QTextCharFormat(was)
        form.clearProperty(int(QTextFormat.Property.FontSizeAdjustment))  # Qt's own way to make headings larger
        form.setFont(font)
        form.setForeground(look.color("accent_text" if was.isAnchor() else token))
        form.setFontUnderline(was.isAnchor())
        if mono and role is Role.BODY:
            form.setBackground(look.color("inset"))
        cursor = QTextCursor(block)
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)


def _dress_table(frame: QTextFrame) -> None:
    if not isinstance(frame, QTextTable):
        return
    look, form = theme.current(), frame.format()
    form.setCellPadding(look.px(6))
    form.setCellSpacing(0)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(look.color("hairline"))
    form.setBorderCollapse(True)
    form.setBottomMargin(look.px(12))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    frame.setFormat(form)


def place_of(document: QTextDocument, block: QTextBlock) -> QPoint:
    """The upper left corner of a block in the page."""
    return document.documentLayout().blockBoundingRect(block).topLeft().toPoint()
