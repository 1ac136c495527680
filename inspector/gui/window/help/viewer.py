"""The window of the help: pages at the left, the one that is read at the right. Nothing in it reaches a network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from inspector.core.text.display import visible
from inspector.core.text.language import mark, tr
from inspector.core.values import dataclass
from inspector.gui.actions.registry import WINDOW, Action, Registry
from inspector.gui.theme import theme
from inspector.gui.theme.theme import Role
from inspector.gui.widgets import buttons
from inspector.gui.widgets.announcing import announce
from inspector.gui.widgets.icon_label import Glyph
from inspector.gui.widgets.labels import MixedLabel, PlainLabel, plain_tooltip
from inspector.gui.widgets.layout import Hairline, Surface, set_margins
from inspector.gui.window.help.find_bar import FindBar
from inspector.gui.window.help.library import HelpPage, Library
from inspector.gui.window.help.page_list import Contents, ContentsRow
from inspector.gui.window.help.page_text import HelpText

WIDTH, HEIGHT, LIST, LEAST = 900, 700, 220, 320
WITH_LIST = 640
"""From this width on, in base pixels, the pages are listed beside the one that is read."""
SAVED = 100
"""So many steps lead back."""


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """What is read: a page, or a section of it, and how far down."""

    target: str
    scrolled: int | None = None


class HelpWindow(QMainWindow):
    """Beside the window it helps with, which waits for nothing. `open_target` shows a page or a section of one."""

    shows_work = False
    """What is told of tokens is said in their windows, also while this one is used."""

    def __init__(
        self,
        library: Library,
        copy: Callable[[str], object],
        browse: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._library, self._copy, self._browse = library, copy, browse
        self._back: list[ReadPlace] = []
        self._forth: list[ReadPlace] = []
        self._now: ReadPlace | None = None
        self.page: HelpPage | None = None
        """What is read."""
        self.text = HelpText(library)
        self.find_bar = FindBar(self.text)
        self.contents = Contents()
        self.back = buttons.flat(tr("Back"), icon="chevron-left", icon_only=True)
        self.forth = buttons.flat(tr("Forward"), icon="chevron-right", icon_only=True)
        self.list_button = buttons.flat(tr("Pages"), icon="menu")
        self.search = buttons.flat(tr("Find in this page"), icon="search", icon_only=True)
        self._english = Surface("warn_tint")
        self._told = PlainLabel("", Role.SECONDARY, "text2", elide=Qt.TextElideMode.ElideMiddle)
        self._listed = True
        px = theme.current().px
        self.registry = Registry(self, plain_tooltip)
        self.setMinimumWidth(px(LEAST))
        self.resize(px(WIDTH), px(HEIGHT))
        self._build()
        self._connect()
        self.setWindowTitle(tr("Help - Token Inspector"))

    def _build(self) -> None:
        px = theme.current().px
        head, body, right = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        set_margins(head, px(8), px(6), px(12), px(6))
        head.setSpacing(px(4))
        for widget in (self.list_button, self.back, self.forth):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.search)
        note = QHBoxLayout(self._english)
        set_margins(note, px(24), px(6), px(12), px(6))
        note.addWidget(Glyph("info", "text2"), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(MixedLabel(tr("This page is in English: there is no translation of it yet."), Role.SECONDARY), 1)
        self._english.hide()
        right.setSpacing(0)
        for part, stretch in ((self._english, 0), (self.text, 1), (self.find_bar, 0)):
            right.addWidget(part, stretch)
        body.setSpacing(0)
        self.contents.setFixedWidth(px(LIST))
        body.addWidget(self.contents)
        body.addLayout(right, 1)
        foot = QHBoxLayout()
        set_margins(foot, px(12), px(4), px(12), px(4))
        foot.addWidget(self._told, 1)
        self._told.setMinimumHeight(theme.current().metrics(Role.SECONDARY).height())
        inside = Surface("inspect")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(body, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        self.text.followed.connect(self.follow)
        self.text.copied.connect(self._on_copied)
        self.text.told.connect(self._told.setText)
        self.contents.chosen.connect(self._on_chosen)
        self.find_bar.left.connect(partial(self.text.setFocus, Qt.FocusReason.OtherFocusReason))
        self.back.clicked.connect(self.go_back)
        self.forth.clicked.connect(self.go_forth)
        self.list_button.clicked.connect(self._toggle_list)
        self.search.clicked.connect(self.find_bar.begin)
        theme.current().changed.connect(self._restyle)
        self._add_actions()

    def _add_actions(self) -> None:
        """Have the keys of a browser. They are those of this window, and stand in no list of the others'."""
        previous, further = partial(self.find_bar.step, -1), partial(self.find_bar.step, 1)
        self.registry.add(
            Action("help-back", mark("Back"), WINDOW, self.go_back, keys=("Alt+Left",)),
            Action("help-forward", mark("Forward"), WINDOW, self.go_forth, keys=("Alt+Right",)),
            Action("help-home", mark("All pages of the help"), WINDOW, self.go_home, keys=("Alt+Home",)),
            Action("help-find", mark("Find in this page"), WINDOW, self.find_bar.begin, keys=("Ctrl+F",)),
            Action("help-next", mark("Next place"), WINDOW, further, keys=("F3",)),
            Action("help-previous", mark("Previous place"), WINDOW, previous, keys=("Shift+F3",)),
            Action("help-part", mark("Next pane"), WINDOW, self._other_part, keys=("F6",)),
            Action("help-close", mark("Close"), WINDOW, self.close, keys=("Ctrl+W",)),
        )
        for action_id, button in (
            ("help-back", self.back), ("help-forward", self.forth), ("help-find", self.search),
            ("help-next", self.find_bar.after), ("help-previous", self.find_bar.before),
        ):  # fmt: skip
            self.registry.show_keys(action_id, button)

    # --- what is read -----------------------------------------------------------------------------------------------

    @property
    def target(self) -> str:
        """What opens what is read; "" where nothing is."""
        return self._now.target if self._now is not None else ""

    @property
    def told(self) -> str:
        """What is said at the foot."""
        return self._told.text()

    def open_target(self, target: str) -> None:
        """Show a page, or a section of it; the first page where there is none of that name."""
        if self._now is not None and self._now.target != target:
            self._back = [*self._back[-SAVED:], self._kept()]
            self._forth.clear()
        self._show(ReadPlace(target))

    def go_home(self) -> None:
        """Show the first page."""
        names = self._library.names()
        if names:
            self.open_target(names[0])

    def go_back(self) -> None:
        """Show what was read before, as far down as it was."""
        if self._back:
            self._forth.append(self._kept())
            self._show(self._back.pop())

    def go_forth(self) -> None:
        """Undo a step back."""
        if self._forth:
            self._back.append(self._kept())
            self._show(self._forth.pop())

    def _kept(self) -> ReadPlace:
        return ReadPlace(self.target, self.text.verticalScrollBar().value())

    def _show(self, reading: ReadPlace) -> None:
        name, _, section = reading.target.partition("#")
        page = self._library.page(name) or self._of_file(name)
        if page is None:
            names = self._library.names()
            name, section, page = (names[0], "", self._library.page(names[0])) if names else ("", "", None)
            reading = ReadPlace(name)
        if page is None:
            return
        if self.page != page:
            self.page = page
            self.text.show_page(page, markdown=self._library.file(f"{name}.md") is not None)
            self.setWindowTitle(tr("{page} - Help - Token Inspector", page=page.title))
            self._english.setVisible(not page.translated)
            self.find_bar.again()
        if section:  # by the name of every language: the language may change while this is read, and it is listed so
            section = self.text.name_of(section)
            reading = ReadPlace(f"{name}#{section}", reading.scrolled)
        self._now = reading
        self._list(reading.target)
        if reading.scrolled is not None:
            self.text.verticalScrollBar().setValue(reading.scrolled)
        elif not (section and self.text.go_to(section)):
            self.text.verticalScrollBar().setValue(0)
        self._told.setText("")
        self.back.setEnabled(bool(self._back))
        self.forth.setEnabled(bool(self._forth))
        announce(self.text, page.title)

    def _of_file(self, path: str) -> HelpPage | None:
        """A text file beside the pages, such as a schema, shown as it is."""
        found = self._library.file(path) if path.endswith((".json", ".txt", ".toml", ".yaml", ".yml")) else None
        if found is None:
            return None
        text = visible(found.read_text(encoding="utf-8", errors="replace"), keep="\n\t")
        return HelpPage(path, path.rpartition("/")[2], text, "", translated=True)

    def _list(self, target: str) -> None:
        rows: list[ContentsRow] = []
        for name in self._library.names():
            rows.append(ContentsRow(name, "", self._library.title(name)))
            if self.page is not None and name == self.page.name:
                rows += [ContentsRow(name, each, words) for each, words, level in self.text.sections if level == 2]
        self.contents.show_pages(tuple(rows), target)

    # --- links ------------------------------------------------------------------------------------------------------

    def follow(self, link: str) -> None:
        """Go where a link in the page leads: to another page, or with https to the browser; nowhere else."""
        url = QUrl(link)
        if url.scheme() == "https" and url.host():
            self._browse(url)
            return
        page = self.page
        found = self._library.followed(link, page.folder, page.name) if page is not None else None
        if found is None or (self._library.page(found[0]) is None and self._of_file(found[0]) is None):
            self._say(tr("That is not among the pages of this help."))
        else:
            self.open_target(f"{found[0]}#{found[1]}" if found[1] else found[0])
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, target: str) -> None:
        self.open_target(target)
        if self.width() < theme.current().px(WITH_LIST):
            self._show_list(False)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copied(self, code: str) -> None:
        self._copy(code)
        self._say(tr("Copied."))

    def _say(self, words: str) -> None:
        self._told.setText(words)
        announce(self.text, words)

    # --- the window -------------------------------------------------------------------------------------------------

    def _other_part(self) -> None:
        """F6: from the list to the page and back."""
        in_list = self.contents.hasFocus() or not self.contents.isVisible()
        (self.text if in_list else self.contents).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_list(self) -> None:
        self._show_list(not self.contents.isVisible())
        if self.contents.isVisible():
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self, on: bool) -> None:
        """List the pages; where there is no room beside the page, in its place."""
        narrow = self.width() < theme.current().px(WITH_LIST)
        self.contents.setVisible(on)
        self.text.setVisible(not (on and narrow))
        if on and narrow:
            self.contents.setMinimumWidth(0)
            self.contents.setMaximumWidth(16_777_215)
        else:
            self.contents.setFixedWidth(theme.current().px(LIST))

    def _restyle(self) -> None:
        self.setMinimumWidth(theme.current().px(LEAST))
        self._show_list(self.contents.isVisible())
        self.find_bar.again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= theme.current().px(WITH_LIST)
        if wide is not self._listed:
            self._listed = wide
            self._show_list(wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.find_bar.leave() if self.find_bar.isVisible() else self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is read for the next time."""
        self.find_bar.hide()
        super().closeEvent(event)

    def beside(self, window: QWidget) -> None:
        """Show it at the side of a window where the screen has room there, else over it."""
        screen, frame = window.screen().availableGeometry(), window.frameGeometry()
        self.resize(min(self.width(), screen.width()), min(self.height(), screen.height() - theme.current().px(32)))
        at = frame.topRight()
        at.setX(min(at.x() + 1, screen.right() - self.width() + 1))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(max(screen.left(), at.x()), at.y())
