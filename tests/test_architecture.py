"""What the project promises about itself: what may import what, one version, exact pins, one owner of threads."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest

import inspector
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.gui.model.files.later import LATER
from inspector.resources import ResourceError, resource, resource_text

ROOT = Path(__file__).resolve().parents[1]

IMPORT_ALL = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
package = importlib.import_module(sys.argv[1])
modules = [module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in modules:
    importlib.import_module(name)
print(len(modules))
"""


def _python(code: str, *arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("package", ["inspector.core", "inspector.demo"])
def test_works_without_qt(package: str) -> None:
    folder = ROOT.joinpath(*package.split("."))
    modules = [path for path in folder.rglob("*.py") if path.name not in {"__init__.py", "__main__.py"}]
    assert int(_python(IMPORT_ALL, package)) >= len(modules) > 0


def test_the_command_line_does_not_load_qt_to_start() -> None:
    assert _python("import sys, inspector.cli; print('PySide6' in sys.modules)").strip() == "False"


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["import", "--help"], ["scopes", "--help"]], ids=" ".join)
def test_what_definitions_need_is_not_loaded_to_tell_of_the_program(words: list[str]) -> None:
    code = (
        "import sys, atexit; atexit.register(lambda: print(*sys.modules)); from inspector.__main__ import main; main()"
    )
    imported = set(_python(code, *words).split())
    assert "inspector.cli.commands" in imported
    rooms = {name.partition("inspector.core.")[2].partition(".")[0] for name in imported}
    assert rooms & {"definitions", "exploration"} == set()
    assert FOR_DEFINITIONS & imported == set()


FIRST_PAINT = """
import os, sys
from pathlib import Path
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            QtCore.QTimer.singleShot(0, self, self.tell)
        return False

    def tell(self):
        print(" ".join([*sys.modules, *vars(QtCore), *vars(QtGui), *vars(QtWidgets)]), flush=True)
        os._exit(0)

app, watch = QApplication([]), Watch()
app.installEventFilter(watch)
from inspector.app import run_window
run_window(Path(sys.argv[1]))
"""

LATE = {
    "boto3", "click", "cryptography", "hashlib", "http", "inspector.cli", "inspector.demo", "inspector.gui.theme.theme",
    "jwt", "keyring", "requests", "socket", "ssl", "tomllib", "truststore", "urllib3", "yaml",
}  # fmt: skip
LATE_CLASSES = {"Qt", "QFont", "QFontDatabase", "QIcon", "QImage", "QKeySequence", "QSizePolicy"}
"""PySide6 makes a class when it is first needed: `Qt` with its enumerations takes a tenth of a bare window's time."""


@pytest.mark.parametrize("home", ["new", "used"])
def test_the_window_is_painted_before_anything_heavy_is_imported(
    home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    if home == "used":
        (tmp_path / "profiles.json").write_text("[]", encoding="utf-8")
    imported = set(_python(FIRST_PAINT, str(tmp_path)).split())
    assert "inspector.gui.startup.opening" in imported
    assert (LATE | LATE_CLASSES) & imported == set()
    core = {name for name in imported if name.startswith("inspector.core.")}
    assert core <= {"inspector.core.text", "inspector.core.text.language", "inspector.core.values"}, (
        "the window's first words need their language, and nothing else"
    )


FOR_DEFINITIONS = {"boto3", "yaml", "inspector.gui.importing.review_pane", "inspector.gui.scopes.pane"}
"""What only a file of definitions, an AWS account or an exploration needs."""

COMPLETE = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and getattr(watched, "filled", False):
            QTimer.singleShot(0, self, self.tell)
        return False

    def tell(self):
        print(*sys.modules, flush=True)
        os._exit(0)

app, watch = QApplication([]), Watch()
app.installEventFilter(watch)
from inspector.app import run_window
run_window(Path(sys.argv[1]))
"""


def test_a_start_page_is_painted_before_what_it_does_not_need_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    imported = set(_python(COMPLETE, str(tmp_path)).split())
    assert "inspector.gui.window.start_page" in imported
    rooms = {name.removeprefix("inspector.").rpartition(".")[0] for name in imported if name.startswith("inspector.")}
    assert rooms & {"gui.inspection", "gui.profile", "gui.finder", "gui.scan", "gui.drop", "core.diagnosis"} == set()
    assert rooms & {"core.definitions", "core.exploration"} == set()
    assert (set(LATER) | FOR_DEFINITIONS) & imported == set()


SPOKEN = """
from PySide6 import QtGui

def look(times):
    made = "QAccessible" in vars(QtGui)
    if not times or made or times == 500:
        print(made, flush=True)
    if times and (made or times == 500):
        os._exit(0)
    QTimer.singleShot(10, lambda: look(times + 1))
""" + COMPLETE.replace("print(*sys.modules, flush=True)\n        os._exit(0)", "look(0)")


def test_a_screen_reader_is_told_of_a_window_once_it_is_painted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ProfileStore(tmp_path / "profiles.json").save((Profile("Orders", provider="generic"),))
    # On a busy computer it may be painted a second time before the first look: it is tried again then.
    looks = [_python(SPOKEN, str(tmp_path)).split()]
    while looks[-1][0] == "True" and len(looks) < 4:
        looks.append(_python(SPOKEN, str(tmp_path)).split())
    assert (looks[-1][0], looks[-1][-1]) == ("False", "True"), "Qt takes a while to make QAccessible"


TOUCHED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QPoint, QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from inspector.gui.model.files.later import LATER

app, told = QApplication([]), []

def look():
    window = next((each for each in app.topLevelWidgets() if getattr(each, "filled", False)), None)
    if window is None or window.work.vault is None:
        return
    if not told:
        told.append(" ".join(sys.modules))
        if sys.argv[2] == "key":
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6)
        else:
            QTest.mouseMove(window.windowHandle(), window.panes.frame.middle.mapTo(window, QPoint(5, 5)))
    elif set(LATER) <= sys.modules.keys() and "requests" in sys.modules:
        print(told[0], flush=True)
        os._exit(0)

timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
from inspector.app import run_window
run_window(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("how", ["key", "pointer"])
def test_what_a_request_needs_is_imported_when_somebody_comes_to_the_form(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ProfileStore(tmp_path / "profiles.json").save((Profile("Orders", provider="generic"),))
    at_rest = set(_python(TOUCHED, str(tmp_path), how).split())
    assert {"keyring", "inspector.gui.profile.form"} <= at_rest
    libraries = {"requests", "urllib3", "truststore", "jwt", *FOR_DEFINITIONS}
    assert (libraries | set(LATER)) & at_rest == set()
    core = {name.removeprefix("inspector.core.") for name in at_rest if name.startswith("inspector.core.")}
    rooms = {name.partition(".")[0] for name in core}
    unused = {
        "tokens", "comparison", "diagnosis", "network", "report", "scan", "definitions", "exploration"
    }  # fmt: skip
    assert rooms & {"checks", "keys", *unused} == {
        "checks", "keys"
    }, "there is no token to read, no key to check one with, and nothing to report"  # fmt: skip
    assert {name for name in core if name.startswith(("checks.", "keys."))} == {
        "checks.verdict", "keys.algorithms", "keys.members"
    }, "what is typed is looked at for a key's secret members, by their names"  # fmt: skip
    unseen = {
        "window.start_page", "inspection.verdict.lifetime", "inspection.verdict.stages", "inspection.keys.provenance",
        "finder.finder",
        "finder.listing", "drop.hint", "widgets.question", "widgets.overlay",
    }  # fmt: skip
    assert unseen & {name.removeprefix("inspector.gui.") for name in at_rest} == set()


def test_pyside_does_not_read_the_source_of_what_is_imported() -> None:
    code = "import linecache, inspector.gui; import jwt, inspector.gui.window.frame; print(*linecache.cache)"
    read = [path for path in _python(code).split() if path.endswith(".py")]
    assert [path for path in read if "jwt" in path or "inspector" in path] == []


def test_the_window_is_opened_without_the_command_line() -> None:
    assert _python("import sys, inspector.__main__; print('click' in sys.modules)").strip() == "False"


THREADS = {"QThread", "QThreadPool", "QRunnable", "threading", "concurrent", "multiprocessing"}


def _names(path: Path) -> set[str]:
    """Every name that the module imports or looks up, without the rest of a dotted one."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=imported):
                names |= {alias.name.partition(".")[0] for alias in imported}
            case ast.ImportFrom(module=module, names=imported):
                names |= {(module or "").partition(".")[0]} | {alias.name for alias in imported}
            case ast.Attribute(attr=name) | ast.Name(id=name):
                names.add(name)
    return names


def test_only_one_module_of_the_window_names_a_thread() -> None:
    gui = ROOT / "inspector" / "gui"
    named = {str(path.relative_to(gui)) for path in gui.rglob("*.py") if _names(path) & THREADS}
    assert named <= {"model/task.py"}


def test_nothing_of_pyside_that_unpickles_reads_what_comes_from_elsewhere() -> None:
    """A QVariant in a stream or a file of settings may be an object of Python, whose code runs when it is read."""
    gui = ROOT / "inspector" / "gui"
    assert [path.name for path in gui.rglob("*.py") if _names(path) & {"QSettings", "QDataStream"}] == []


def test_the_version_is_written_in_one_place() -> None:
    written = re.compile(rf"(?<![A-Za-z0-9.=]){re.escape(inspector.__version__)}(?![\w.])")
    told = {"CHANGELOG.md"}  # what is new in it, and what another test holds to be taken from there
    told |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "packaging" / "linux").glob("*.metainfo.xml")}
    files = [ROOT / "pyproject.toml", ROOT / "Makefile", *ROOT.glob("*.md"), *(ROOT / "packaging").rglob("*")]
    files += [*(ROOT / "inspector").rglob("*.py"), *(ROOT / "docs").rglob("*.md")]
    spelt = [
        path for path in files if path.is_file() and path.suffix in {".py", ".md", ".toml", ".sh", ".xml", ".spec", ""}
    ]
    found = {path.relative_to(ROOT).as_posix() for path in spelt if written.search(path.read_text(encoding="utf-8"))}
    assert found - told == {"inspector/__init__.py"}


def test_the_installed_version_is_this_one() -> None:
    try:
        installed = importlib.metadata.version("token-inspector")
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("Token Inspector is run from its source tree without being installed; make setup installs it.")
    assert installed == inspector.__version__


def _pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [re.fullmatch(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.+!]+)", line) for line in lines if line[:1] not in {"", "#"}]
    assert all(pins), "a line of constraints.txt is not name==version"
    return {_normal(pin[1]): pin[2] for pin in pins if pin}


def _normal(name: str) -> str:
    """PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    fonts = (ROOT / "tests" / "fonts.txt").read_text(encoding="utf-8").splitlines()
    wanted += [line for line in fonts if not line.startswith("#")]
    names = {_normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in wanted}
    assert names <= _pins().keys()


def test_qt_is_pinned_to_a_version_that_works_on_every_python() -> None:
    assert _pins()["pyside6-essentials"] == _pins()["shiboken6"]
    assert tuple(int(part) for part in _pins()["shiboken6"].split(".")) < (6, 12)


def _files() -> list[Path]:
    git = shutil.which("git")
    if not git or not (ROOT / ".git").exists():
        pytest.skip("This is not a git clone, so there is no telling which files belong to the project.")
    command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_package_registry() -> None:
    hosts = [b".".join(parts) for parts in [(b"pypi", b"org"), (b"pythonhosted", b"org"), (b"npmjs", b"org")]]
    files = _files()
    assert ROOT / "pyproject.toml" in files
    naming = [str(path.relative_to(ROOT)) for path in files if any(host in path.read_bytes() for host in hosts)]
    assert naming == []


def test_a_resource_is_found_and_read() -> None:
    assert resource("icons").is_dir()
    assert "source" in resource_text("knowledge", "claims.toml")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(ResourceError, match=r"knowledge/absent\.toml is missing at .+absent\.toml"):
        resource("knowledge", "absent.toml")
