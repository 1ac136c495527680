"""Every state of the window, at three sizes: nothing cut, nothing on top of another, nothing without a name.

Where a state has been reached, the same window is asked what else holds in every state: that no value is seen while
values are hidden, and that the keyboard reaches all there is and shows where it is.

What the window says in each state is in a file to read, tests/gui/recorded/states.txt. A change of it is seen as a
difference; `python -m tests.gui.window.test_structure` writes it anew.
"""

from __future__ import annotations

import os
import platform
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from inspector import app as root
from inspector.gui.inspection.claims.model import ClaimColumn
from inspector.gui.model import languages
from inspector.gui.theme import theme
from inspector.gui.widgets.hiding.veil import veil
from inspector.gui.widgets.labels import PlainLabel
from inspector.gui.window.main_window import MainWindow
from tests import fonts
from tests.gui import pseudo, scenery
from tests.gui.hidden_values import drawn, heard, leaks, properties, tops, values
from tests.gui.states import SIZE, STATES, Kind, Stage
from tests.gui.structure import faults, said
from tests.gui.tab_order import called, stops, walked

RECORDED = Path(__file__).parents[1] / "recorded" / "states.txt"
Recorded = dict[str, dict[str, str]]
"""What every pane says in every state."""
SMALL, LARGE, FOR_LARGE_TEXT = (1000, 640), (2560, 1440), (1280, 900)
PSEUDO = "pseudo"
PICTURED = "Inter"
"""The family that pictures are drawn with, where it is installed."""
KINDS = Counter(state.kind for state in STATES.values())
BY_KIND = sorted(STATES, key=lambda name: [kind for kind, _ in KINDS.most_common()].index(STATES[name].kind))
"""All states, those of one kind of window after one another: each kind is made once, that of most states first.

The windows that are there already cost time in each state, since values are hidden in all of them.
"""
MAIN = [name for name in BY_KIND if STATES[name].main]
DARK = ("valid", "failed", "raw", "log-out")
CHANGING = (
    (re.compile(r"127\.0\.0\.1:\d+"), "127.0.0.1:PORT"),
    (re.compile(r"\b\d+\.\d s, DNS [\d.]+ ms.*"), "SECONDS"),
    (re.compile(r"(Asked 127.*), \d+ ms"), r"\1, DURATION"),
    (re.compile(r"(Clipboard is cleared in) .*"), r"\1 A WHILE"),
    (re.compile(r"eu-west-1_Demo\w+"), "eu-west-1_DemoPOOL"),
    (re.compile(r"^(Version )?\d+\.\d+(\.\d[\w+]*)?$", re.MULTILINE), r"\1NUMBER"),
    (re.compile(r"^/\S+$", re.MULTILINE), "FOLDER"),
    (re.compile(rf"^{platform.system()} .*$", re.MULTILINE), "SYSTEM"),
    (re.compile(r"Client ID = (?!4h1examp1e)[a-z0-9]{26}$", re.MULTILINE), "Client ID = DEMO CLIENT"),
)
"""What is different every time, and what is written instead."""


class Stages:
    """A window of each kind, made when it is first needed; one of them is seen.

    None is closed before the end: what is made where another one was taken down can be taken for it by PySide, which
    knows objects by their addresses.
    """

    def __init__(self, size: tuple[int, int], *, painted: bool = False) -> None:
        self._size, self._painted = size, painted
        self._folder = tempfile.TemporaryDirectory()
        self._made: dict[Kind, Stage] = {}
        self._seen: Stage | None = None
        self._state = ""

    def stay(self, name: str) -> Stage:
        """The stage of this state, which is reached unless `stay` has been asked for nothing but it since it was."""
        if self._state != name:
            self.reach(name)
            self._state = name
        return self._made[STATES[name].kind]

    def reach(self, name: str) -> Stage:
        """The stage on which the state of this name has just been reached."""
        self._state, kind = "", STATES[name].kind
        if kind not in self._made:
            folder = Path(self._folder.name) / str(len(self._made))
            folder.mkdir()
            self._made[kind] = Stage(kind, folder, self._painted, self._size)
        stage = self._made[kind]
        if self._seen is not stage:
            if self._seen is not None:
                self._seen.window.hide()
            stage.window.show()
            self._seen = stage
        QApplication.clipboard().clear()
        stage.reach(name)
        return stage

    def close(self) -> None:
        """Close the windows."""
        for stage in self._made.values():
            stage.close()
        self._folder.cleanup()


@contextmanager
def utc() -> Iterator[None]:
    """Times of day as in Greenwich, whatever the computer's zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "UTC"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@dataclass(frozen=True)
class Look:
    """How large the text is, which way it runs, whether it is light on dark, and in which language."""

    px: int = 13
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    scheme: theme.Scheme = "light"
    size: tuple[int, int] = SIZE
    language: str = languages.ENGLISH
    family: str | None = None
    """None for that of the system."""


LOOKS = {
    "light": Look(), "dark": Look(scheme="dark"), "large": Look(26, size=FOR_LARGE_TEXT),
    "mirrored": Look(direction=Qt.LayoutDirection.RightToLeft), "pseudo": Look(language=PSEUDO),
    "de": Look(language="de"), "es": Look(language="es"),
    "wide": Look(family=fonts.WIDE), "wide-de": Look(family=fonts.WIDE, language="de"),
    "wide-es": Look(family=fonts.WIDE, language="es"), "wide-large": Look(26, size=FOR_LARGE_TEXT, family=fonts.WIDE),
}  # fmt: skip


@contextmanager
def looking(app: QApplication, look: Look, *, painted: bool = False) -> Iterator[Stages]:
    """Windows that look so. Every change of it is made while none is open: each would be laid out anew."""
    before, font = QFont(app.font()), QFont(app.font())
    family = look.family or (PICTURED if painted and PICTURED in QFontDatabase.families() else None)
    if family is not None:
        font.setFamily(family)
    font.setPixelSize(look.px)
    with utc():
        pseudo.speak() if look.language == PSEUDO else languages.speak(look.language)
        app.setFont(font)
        app.setLayoutDirection(look.direction)
        theme.install(app).set_scheme(look.scheme)
        stages = Stages(look.size, painted=painted)
        yield stages
        stages.close()
        theme.current().set_scheme("light")
        app.setLayoutDirection(LOOKS["light"].direction)
        app.setFont(before)
        languages.speak(languages.ENGLISH)


@pytest.fixture(scope="module")
def stages(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stages]:
    with looking(qapp, LOOKS[request.param]) as made:
        yield made


def look(name: str) -> pytest.MarkDecorator:
    """Have the windows look so; pytest runs the tests of one look together."""
    return pytest.mark.parametrize("stages", [name], indirect=True)


@pytest.fixture(autouse=True)
def empty_clipboard() -> None:
    """What a state has copied is there for all that it is asked."""


@pytest.fixture(autouse=True)
def english_again() -> None:
    """A look keeps its language until its last test: `looking` brings English back."""


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    return read(RECORDED.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def state(request: pytest.FixtureRequest) -> str:
    """The name of a state; pytest runs the tests of one state together, and each asks the same window."""
    return str(request.param)


@pytest.fixture
def painted(stages: Stages, state: str) -> Iterator[Stage]:
    """The stage on which a state has been reached, in its usual size, and painted as on a screen."""
    stage = stages.stay(state)
    if not STATES[state].fixed:
        stage.resize(SIZE)
    stage.window.setUpdatesEnabled(True)
    yield stage
    veil().hide_values(False)
    stage.window.setUpdatesEnabled(False)


def every_state(test: Callable[..., None]) -> Callable[..., None]:
    """Have a test ask each state of the light window."""
    asked: Callable[..., None] = look("light")(pytest.mark.parametrize("state", BY_KIND, indirect=True)(test))
    return asked


@every_state
def test_the_structure_of_a_state(stages: Stages, recorded: Recorded, state: str) -> None:
    stage = stages.stay(state)
    assert words_of(stage.window) == recorded[state]
    assert faults(stage.window) == []
    for size in () if STATES[state].fixed else (SMALL, LARGE):
        stage.resize(size)
        assert (size, stage.window.size().toTuple(), faults(stage.window)) == (size, size, [])


@every_state
def test_no_value_is_drawn_or_read_aloud_in_any_state(painted: Stage) -> None:
    window = painted.window
    secret = values(window)
    window.panes.hide_values.hide_values(True)
    painted.settle()
    for top in tops():
        assert leaks(drawn(top), secret) == set(), "painted"
        assert leaks(properties(top), secret) == set(), "kept by Qt"
        assert leaks(heard(top), secret) == set(), "read aloud"
    window.tick()
    painted.settle()
    assert leaks(drawn(window), secret) == set(), "a second later"


@every_state
def test_tab_goes_round_everything_and_is_seen(painted: Stage) -> None:
    window = painted.window
    window.activateWindow()
    QApplication.processEvents()
    wanted = stops(window)
    order, blind = walked(window)
    missed = [called(each) for each in wanted - set(order) if each.isVisible()]  # a name is no longer edited by then
    assert missed == [], " ".join(called(each) for each in order[-6:])
    assert blind == [] or len(order) == 1, "nothing shows that it has the keyboard"


@look("light")
@pytest.mark.parametrize("name", ["log-out", "advanced"])
def test_a_state_is_the_same_after_one_that_leaves_something(stages: Stages, recorded: Recorded, name: str) -> None:
    """What a state before has put into the keyring, and said below a field, is gone."""
    stages.reach("secret-parameters")
    assert words_of(stages.reach(name).window) == recorded[name]


@look("dark")
@pytest.mark.parametrize("name", DARK)
def test_the_structure_is_the_same_in_dark(stages: Stages, recorded: Recorded, name: str) -> None:
    stage = stages.reach(name)
    assert faults(stage.window) == []
    assert words_of(stage.window) == recorded[name]


@pytest.mark.parametrize("stages", ["large", "wide-large"], indirect=True)
@pytest.mark.parametrize("name", MAIN)
def test_the_structure_at_twice_the_text_size(stages: Stages, name: str) -> None:
    stage = stages.reach(name)
    assert (stage.window.size().toTuple(), faults(stage.window)) == (FOR_LARGE_TEXT, [])
    frame = stage.window.panes.frame
    frame.bring_form() if frame.behind is not frame.inspection else frame.bring_inspection()
    QApplication.processEvents()
    assert faults(stage.window) == []


@look("mirrored")
@pytest.mark.parametrize("name", MAIN)
def test_the_structure_from_right_to_left(stages: Stages, recorded: Recorded, name: str) -> None:
    stage = stages.reach(name)
    assert faults(stage.window) == []
    assert words_of(stage.window) == recorded[name]
    stage.resize(SMALL)
    assert faults(stage.window) == []


@pytest.mark.parametrize("stages", ["de", "es"], indirect=True)
@pytest.mark.parametrize("name", BY_KIND)
def test_the_structure_in_other_languages(stages: Stages, name: str) -> None:
    stage = stages.reach(name)
    assert languages.spoken() != languages.ENGLISH, "it is still told in the language of the first state"
    assert faults(stage.window) == []
    for size in () if STATES[name].fixed else (SMALL, LARGE):
        stage.resize(size)
        assert (size, stage.window.size().toTuple(), faults(stage.window)) == (size, size, [])


@pytest.mark.parametrize("stages", ["wide", "wide-de", "wide-es"], indirect=True)
@pytest.mark.parametrize("name", [name for name in MAIN if not STATES[name].fixed])
def test_the_structure_with_wide_letters_in_a_small_window(stages: Stages, recorded: Recorded, name: str) -> None:
    """Of every state it is held where the tests run with wide letters alone, as they do before a change lands."""
    stage = stages.reach(name)
    if languages.spoken() == languages.ENGLISH:
        assert words_of(stage.window) == recorded[name], "the words are the same in any family"
    stage.resize(SMALL)
    assert (stage.window.size().toTuple(), faults(stage.window)) == (SMALL, [])


@look("pseudo")
@pytest.mark.parametrize("name", BY_KIND)
def test_every_text_is_given_to_the_translator_and_has_room_to_grow(stages: Stages, name: str) -> None:
    stage = stages.reach(name)
    assert pseudo.missed(stage.window) == []
    assert faults(stage.window) == []
    if not STATES[name].fixed:
        stage.resize(SMALL)
        assert faults(stage.window) == []


@pytest.mark.skipif(fonts.DEVANAGARI not in fonts.families(), reason="Only the wide families are there in this run.")
@look("light")
def test_a_script_that_the_font_lacks_is_drawn_with_another_and_has_room(stages: Stages) -> None:
    table = stages.reach("claims-hindi").window.panes.frame.inspection.pages.claims.table
    model = table.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, ClaimColumn.CLAIM).data() == "name")
    text = str(scenery.HINDI["name"])
    layout = QTextLayout(text, theme.current().font(theme.Role.MONO))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert fonts.DEVANAGARI in {run.rawFont().familyName() for run in layout.glyphRuns()}
    font = QFont(fonts.DEVANAGARI)
    font.setPixelSize(theme.current().font(theme.Role.MONO).pixelSize())
    assert table.rowHeight(row) >= QFontMetricsF(font).boundingRect(text).height() > 0


@look("pseudo")
def test_a_text_that_is_not_translated_is_noticed(stages: Stages) -> None:
    window = stages.reach("no-token").window
    window.work.messages.say("Left in English, of orders-worker.")
    assert pseudo.missed(window) == ["Left in English, of orders-worker."]


@look("light")
def test_what_is_wrong_is_noticed(stages: Stages) -> None:
    """Each kind of fault, made on purpose in the status bar of a window."""
    window = stages.reach("no-token").window
    made = _wrong_things(window)
    found = "\n".join(faults(window))
    for widget in made:
        widget.deleteLater()
    for words in (
        "PlainLabel 'A sentence that is cut': is 40 wide", "lies over", "is not inside", "has no accessible name",
        "is called 'Another name'", "is 20x20", "hidden characters in '\\u202egnp.exe'",
    ):  # fmt: skip
        assert words in found


def _wrong_things(window: MainWindow) -> list[QWidget]:
    made: list[QWidget] = []

    def put(widget: QWidget, left: int, width: int, high: int = 24) -> None:
        widget.setParent(window.panes.status)
        widget.setGeometry(left, 0, width, high)
        widget.show()
        made.append(widget)

    put(PlainLabel("A sentence that is cut"), 600, 40)
    put(QLabel("\u202egnp.exe"), 610, 60)
    put(QLabel("Outside"), window.width() - 10, 60)
    for left, name in ((800, ""), (860, "Another name")):
        button = QPushButton("Press" if name else "")
        button.setAccessibleName(name)
        put(button, left, 50 if name else 20, 24 if name else 20)
    return made


# --- the file -------------------------------------------------------------------------------------------------------


def words_of(window: MainWindow) -> dict[str, str]:
    """What each pane says, with what is different every time replaced."""
    panes = {}
    for pane, texts in said(window).items():
        words = "\n".join(line.rstrip() for text in texts for line in text.split("\n") if line.strip())
        for pattern, instead in CHANGING:
            words = pattern.sub(instead, words)
        panes[pane] = words
    return panes


def write(states: Recorded) -> str:
    """The states as a text to read; what a pane has said before is not written again."""
    lines, before = ["What the window says in every state, pane by pane."], dict[tuple[str, str], str]()
    for name, panes in states.items():
        lines += ["", f"== {name}"]
        for pane, words in panes.items():
            first = before.setdefault((pane, words), name)
            if first != name:
                lines.append(f"{pane}: as in {first}")
            else:
                lines += [f"{pane}:", *(f"  {line}" for line in words.split("\n"))]
    return "\n".join(lines) + "\n"


def read(text: str) -> Recorded:
    """What `write` has written."""
    states: Recorded = {}
    for part in re.split(r"^== ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        panes = states.setdefault(name, {})
        for pane, first, words in re.findall(r"^(\S[^:\n]*):(?: as in (.+))?\n((?:  .*\n)*)", rest, re.MULTILINE):
            panes[pane] = states[first][pane] if first else "\n".join(line[2:] for line in words.splitlines())
    return states


def test_what_is_written_is_read_again() -> None:
    states = {"one": {"start": "a\n  b:\nc: as in d", "status": "x"}, "two": {"start": "a", "status": "x"}}
    assert read(write(states)) == states


def record() -> None:
    """Write the file anew."""
    app = root.make_application(sys.argv[:1])
    with looking(app, LOOKS["light"]) as stages:
        RECORDED.write_text(write({name: words_of(stages.reach(name).window) for name in STATES}), encoding="utf-8")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    record()
