"""A page that is read: selected, searched, followed. Of what it names only pictures below docs/ are loaded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QToolTip

from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.urls import host_of
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.hiding.veiled_text import VeiledText
from inspector.gui.window.help.dressing import COPY, Dressed, dress, headings_of, pictures, place_of
from inspector.gui.window.help.library import HelpPage, Library

PICTURES = (".png", ".svg", ".jpg")
MARGIN = 24
MOST_FOUND = 1000
_READING = Qt.TextInteractionFlag.TextBrowserInteraction
_CARET = _READING | Qt.TextInteractionFlag.TextSelectableByKeyboard


class HelpText(VeiledText, QTextBrowser):
    """`followed` has what a link in the page leads to, `copied` the code of a block, `told` what a link would do."""

    followed = Signal(str)
    copied = Signal(str)
    told = Signal(str)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._page: HelpPage | None = None
        self._markdown = True
        self._dressed = Dressed((), (), ())
        self._known: dict[str, QImage] = {}
        """The pictures of the page as they are in their files."""
        self._found: list[QTextCursor] = []
        self._brought: tuple[QTextBlock, int] | None = None
        """What was last brought to the top, and how far down that was."""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(_READING)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(self._on_link)
        self.highlighted.connect(self._on_highlighted)
        theme.current().changed.connect(self.draw_again)
        self._restyle()

    def veil(self, on: bool) -> None:
        """Stay as it is: a page has words of the program alone, whatever is hidden."""

    @property
    def sections(self) -> tuple[tuple[str, str, int], ...]:
        """The headings of the page: name, words and level."""
        return self._dressed.sections

    def show_page(self, page: HelpPage, *, markdown: bool = True) -> None:
        """Show a page from its beginning; a file that is no Markdown as it is."""
        self._page, self._markdown = page, markdown
        self._known.clear()
        self._brought = None
        self.setAccessibleName(page.title)
        document = self.document()
        document.setDocumentMargin(theme.current().px(MARGIN))
        text = page.text if markdown else f"# {page.title}\n\n```text\n{page.text}\n```\n"
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._dressed = dress(document, self._library.sections(page.name) if page.folder else ())
        self._fit_pictures()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.find_all("")

    def draw_again(self) -> None:
        """The same page in the colours and at the size of now, at the same place."""
        page, bar = self._page, self.verticalScrollBar()
        self._restyle()
        if page is not None:
            share = bar.value() / bar.maximum() if bar.maximum() else 0.0
            self.show_page(page, markdown=self._markdown)
            bar.setValue(round(share * bar.maximum()))

    def _restyle(self) -> None:
        self.document().setDefaultFont(theme.current().font(Role.BODY))
        self.setStyleSheet("QTextBrowser { border: none; border-radius: 0; padding: 0; }"
                           f"QTextBrowser {{ background: {theme.current().tokens.inspect}; }}")  # fmt: skip

    # --- places -----------------------------------------------------------------------------------------------------

    def name_of(self, section: str) -> str:
        """The name that a section has in every language, where a link of a translation names it by its own heading."""
        names, slugs = [name for name, _, _ in self.sections], self._dressed.slugs
        return names[slugs.index(section)] if section in slugs and section not in names else section

    def go_to(self, section: str) -> bool:
        """Have the heading of a section at the top; False where there is none of that name."""
        for (name, _, _), block in zip(self.sections, headings_of(self.document()), strict=True):
            if name == section:
                self._bring(block)
                return True
        return False

    def _bring(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        self._put_on_top(block)
        announce(self, block.text())

    def _put_on_top(self, block: QTextBlock) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(place_of(self.document(), block).y() - theme.current().px(12))
        self._brought = (block, bar.value())

    # --- what is looked for -----------------------------------------------------------------------------------------

    def find_all(self, text: str) -> int:
        """Mark every place where a text stands, whatever its letters' case; how many there are."""
        self._found = []
        if text:
            at = self.document().find(text, 0)
            while not at.isNull() and len(self._found) < MOST_FOUND:
                self._found.append(at)
                at = self.document().find(text, at)
        marks = []
        for found in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = found
            mark.format.setBackground(theme.current().color("mark"))
            mark.format.setForeground(theme.current().color("mark_text"))
            marks.append(mark)
        self.setExtraSelections(marks)
        return len(self._found)

    def show_found(self, number: int) -> None:
        """Select the place of that number, and have it seen."""
        if self._found:
            cursor = self._found[number % len(self._found)]
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            announce(self, cursor.block().text())

    # --- links ------------------------------------------------------------------------------------------------------

    def _on_link(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(COPY):
            number = address.removeprefix(COPY)
            if number.isdecimal() and int(number) < len(self._dressed.code):
                self.copied.emit(self._dressed.code[int(number)])
        else:
            self.followed.emit(address)

    def _on_highlighted(self, url: QUrl) -> None:
        """The pointer is over a link, or the keyboard on it: say what it would do."""
        words = _what_it_does(url)
        self.told.emit(words)
        if words and self.viewport().underMouse():
            QToolTip.showText(self.cursor().pos(), words, self.viewport())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 has a caret in the page, as in browsers, or has none: without one the arrows scroll."""
        if event.key() == Qt.Key.Key_F7:
            caret = self.textInteractionFlags() != _CARET
            self.setTextInteractionFlags(_CARET if caret else _READING)
            words = tr("The arrow keys move a caret in the page.") if caret else tr("The arrow keys scroll the page.")
            self.told.emit(words)
            announce(self, words)
        else:
            super().keyPressEvent(event)

    # --- pictures ---------------------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture that lies below docs/; nothing else, and nothing from anywhere else.

        For nothing an empty picture or text is given: for None the document looks for a file of that name by itself.
        """
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return b""
        address = name.toString() if isinstance(name, QUrl) else name
        return self._picture(address) or QImage()

    def _picture(self, address: str) -> QImage | None:
        if address not in self._known and self._page is not None:
            path = self._library.file(address, self._page.folder)
            if path is not None and path.suffix in PICTURES:
                image = QImage(str(path))
                if not image.isNull():
                    self._known[address] = image
        return self._known.get(address)

    def _fit_pictures(self) -> None:
        """Have no picture wider than the page: it is drawn as small as that, with the pixels of this screen."""
        document, ratio = self.document(), self.devicePixelRatioF()
        document.documentLayout().documentSize()  # all of it is laid out: of a change in half of it Qt loses the end
        room = max(self.viewport().width() - 2 * theme.current().px(MARGIN) - 2, theme.current().px(120))
        for cursor, form in list(pictures(document)):
            address = form.name()
            image = self._picture(address)
            if image is None:
                continue
            width = min(image.width(), room)
            small = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
            small.setDevicePixelRatio(ratio)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), small)
            form.setWidth(width)
            form.setHeight(small.height() / ratio)
            cursor.setCharFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at, brought = self.verticalScrollBar().value(), self._brought
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()
        if brought is not None and brought[1] == at:  # nobody has scrolled since: it may have had no size before
            self._put_on_top(brought[0])


def _what_it_does(url: QUrl) -> str:
    if not url.isValid() or url.isEmpty():
        return ""
    if url.toString().startswith(COPY):
        return tr("Copies these lines")
    if url.scheme() == "https":
        return tr("Opens {host} in your browser", host=visible(host_of(url.toString())))
    return ""
