"""What every bundle of this project is made with: what is left out, and how the rest is made small and the same twice.

The specs import it: token-inspector.spec, and bare-window.spec, which is the same for a bare window of PySide6, against
which `make size` and `make bench ARGS=bundle` measure the program's own. Runs inside PyInstaller.
"""

from __future__ import annotations

import ast
import marshal
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, MutableMapping
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType

from inspector.resources import compiled_tables

ROOT = Path(__file__).resolve().parent.parent

Entry = tuple[str, str, str]
"""A row of PyInstaller's tables of contents: the name in the bundle, the file it is taken from, and its kind."""

EXCLUDES = [
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql",
    "PySide6.QtTest", "PySide6.QtUiTools",
    # The extras [aws] and [dask]: botocore alone has 28 MB of tables. A sentence says how to get them.
    "boto3", "botocore", "s3transfer", "dask", "distributed", "fsspec", "tornado",
    "IPython", "numpy", "pytest", "tkinter", "_pytest",
    # Parts of libraries that nothing here calls: files are locked by the system's own locks, D-Bus is spoken to in a
    # thread, a SOCKS proxy is refused with a sentence, and TLS is Python's own.
    "asyncio", "sqlite3", "filelock.asyncio", "filelock._async_lock", "filelock._soft", "filelock._sqlite",
    "jeepney.bindgen", "jeepney.io.asyncio", "jeepney.io.trio", "jeepney.tests",
    "socks", "urllib3.contrib.emscripten", "urllib3.contrib.pyopenssl", "urllib3.contrib.socks",
    "ftplib", "xmlrpc", "xml", "pyexpat",
    # Of pypac its parser alone is used: it would look for PAC files on the network, and download them in its own way.
    "pypac.api",
    "pypac.os_settings",
    "pypac.resolver",
    "pypac.wpad",
    "publicsuffixlist",
    # For type checkers, and for Pythons older than ours.
    "typing_extensions",
]  # fmt: skip
"""Modules that PyInstaller's hooks bring with Qt or with a library, and that nothing here uses."""

UNUSED = (
    # Plug-ins of Qt come with all that they are linked to. These draw on devices without windows or follow the look of
    # GTK, with the whole of GTK behind them; the window has a look and a language of its own.
    "libqeglfs", "libqlinuxfb", "libqminimal", "libqvkkhrdisplay", "libqvnc", "egldeviceintegrations", "libQt6EglF",
    "libqgtk3", "libgtk-3", "libgdk", "libatk", "libatspi", "libcairo", "libpango", "libepoxy", "libharfbuzz",
    "libfribidi", "libthai", "libdatrie", "libgraphite2", "libgio", "libgobject", "libgmodule", "libjpeg", "libmount",
    "libblkid", "libselinux", "libXcomposite", "libXcursor", "libXdamage", "libXi", "libXinerama", "libXrandr",
    # Qt is asked for nothing over the network, reads no device by itself, and shows PNG and SVG.
    "plugins/tls/", "plugins/networkinformation/", "plugins/generic/",
    "libqgif", "libqicns", "libqjpeg", "libqtga", "libqtiff", "libqwbmp", "libqwebp",
    "libivi-shell", "libqt-shell", "libfullscreen-shell", "libwl-shell",
    "PySide6/Qt/translations", "PySide6/translations",
    # Where a package was installed and how, with the paths of the machine that built the bundle.
    ".dist-info/RECORD", ".dist-info/INSTALLER", ".dist-info/REQUESTED", ".dist-info/direct_url.json",
    ".dist-info/licenses", ".dist-info/sboms",  # packaging/bill.py writes licences/ for all parts
    "__pycache__", "py.typed",
)  # fmt: skip
"""Parts of the names of files that are left out."""

SHIPPED = ("qtbase_de.qm", "qtbase_es.qm")
"""Qt's own words in the languages of resources/translations."""

HOOKS = {"pyi_rth_inspect"}
"""Runtime hooks that are left out: this one is for reading source code, of which a bundle has none."""
if sys.platform.startswith("linux"):
    HOOKS.add("pyi_rth_pyside6")  # imports Qt for every command, and sets what Qt for Python's wheel knows by itself

UNCHANGED = ("PySide6", "shiboken6")
"""Qt is shipped as it came, as its notice in packaging/bill.py says."""

SPEAKING = ("inspector.cli", "click")
"""Their docstrings are read when they run: what a command says of itself is its docstring."""


def excluded(module: str) -> bool:
    """Whether this module, or a package that it is in, is among those that are left out."""
    return any(module == each or module.startswith(f"{each}.") for each in EXCLUDES)


def used(collected: Iterable[Entry]) -> list[Entry]:
    """What of these files goes into the bundle, in the order of names."""
    return sorted(
        entry
        for entry in collected
        if entry[0].endswith(SHIPPED) or not any(name in f"/{Path(entry[0]).as_posix()}" for name in UNUSED)
    )


def scripts(analysed: Iterable[Entry]) -> list[Entry]:
    """The scripts that run when the program starts, in their order, without hooks that nothing here needs."""
    return [entry for entry in analysed if entry[0] not in HOOKS]


def stripped(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same libraries without symbols and what debuggers read, in copies below `folder`; as they are elsewhere.

    A Python built from source has 18 MB of it. Only on Linux, where `strip` leaves a library what is linked by name.
    """
    strip = shutil.which("strip") if sys.platform.startswith("linux") else None
    return [_stripped(entry, folder, strip) if strip else entry for entry in binaries]


def _stripped(entry: Entry, folder: Path, strip: str) -> Entry:
    name, source, kind = entry
    if kind not in {"BINARY", "EXTENSION"} or Path(name).parts[0] in UNCHANGED:
        return entry
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([strip, "--strip-unneeded", "-o", str(copy), source], check=True)
    shutil.copymode(source, copy)
    return name, str(copy), kind


def tables(resources: Path, folder: Path) -> Iterator[Entry]:
    """What Python would keep of the tables of knowledge after their first reading, written below `folder`.

    A bundle writes nothing beside its own files, and to parse TOML anew in every run takes an eighth of a second. It is
    good for as long as the table is what it was made from (PEP 552).
    """
    for table in sorted((resources / "knowledge").glob("*.toml")):
        name = Path("resources", "knowledge", table.name)
        source = table.read_bytes()
        kept = MAGIC_NUMBER + (0b11).to_bytes(4, "little") + source_hash(source)
        kept += marshal.dumps(compiled_tables(source, name.as_posix()))
        target = folder / cache_from_source(str(name), optimization="")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(kept)
        yield str(target.relative_to(folder)), str(target), "DATA"


def without_docstrings(modules: Iterable[Entry], codes: MutableMapping[str, CodeType | None]) -> None:
    """Compile these modules anew into `codes`, without what nobody reads when they run; asserts stay."""
    for name, source, _ in modules:
        speaks = any(name == each or name.startswith(f"{each}.") for each in SPEAKING)
        if not speaks and Path(source).suffix == ".py":
            codes[name] = compiled_without_docstrings(Path(source).read_bytes(), source)


def compiled_without_docstrings(source: bytes, path: str) -> CodeType:
    """The code of a module without its docstrings."""
    tree = ast.parse(source, path)
    for node in _with_docstrings(tree):
        del node.body[0]
        if not node.body and not isinstance(node, ast.Module):
            node.body.append(ast.copy_location(ast.Pass(), node))
    return compile(tree, path, "exec", dont_inherit=True, optimize=0)


def _with_docstrings(tree: ast.Module) -> Iterator[ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and node.body:
            match node.body[0]:
                case ast.Expr(value=ast.Constant(value=str())):
                    yield node
