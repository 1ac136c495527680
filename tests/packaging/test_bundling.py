"""What the bundle is made with, without building one: what is left out, and what is written anew."""

from __future__ import annotations

import ast
import importlib.util
import plistlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import bundling
import package
import pytest
import size
import twice

from inspector.resources import compiled_tables

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = {"boto3", "botocore", "dask", "distributed", "fsspec"}
"""Libraries of [aws] and [dask], without which a sentence says how to get them."""


def imported() -> Iterator[str]:
    """Every module that the program imports anywhere, also late."""
    for source in (ROOT / "inspector").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_bytes())):
            if isinstance(node, ast.Import):
                yield from (name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield from (node.module, *(f"{node.module}.{name.name}" for name in node.names))


def test_nothing_is_left_out_that_the_program_imports() -> None:
    wanted = set(imported())
    assert {"PySide6.QtSvg", "requests", "yaml"} <= wanted
    missed = {name for name in wanted if bundling.excluded(name)}
    assert {name for name in missed if name.partition(".")[0] not in EXTRAS} == set()


def test_a_package_is_left_out_with_its_modules_and_nothing_of_a_longer_name() -> None:
    assert bundling.excluded("xml.etree.ElementTree")
    assert not bundling.excluded("xmltodict")


def test_of_qt_what_draws_windows_stays() -> None:
    def plugin(name: str) -> tuple[str, str, str]:
        return f"PySide6/Qt/plugins/{name}", name, "BINARY"

    kept = [plugin(name) for name in ("iconengines/libqsvgicon.so", "platforms/libqwayland.so", "platforms/libqxcb.so")]
    gone = [plugin(name) for name in ("generic/libqevdevmouseplugin.so", "imageformats/libqtiff.so", "tls/libq.so")]
    words = ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"), ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA")
    paths = ("keyring-1.dist-info/entry_points.txt", "", "DATA"), ("keyring-1.dist-info/RECORD", "", "DATA")
    assert bundling.used([*gone, *reversed(kept), *words, *paths]) == [*kept, words[0], paths[0]]


def test_docstrings_go_and_everything_else_stays() -> None:
    source = (
        b'"""Module."""\nclass A:\n    """Class."""\n    def f(self):\n        """Only this."""\n\n'
        b'x = """no docstring"""\n'
    )
    space: dict[str, object] = {}
    exec(bundling.compiled_without_docstrings(source + b"assert __debug__\n", "a.py"), space)  # noqa: S102
    made = space["A"]
    assert isinstance(made, type)
    assert (made.__doc__, made().f(), made.f.__doc__) == (None, None, None)  # type: ignore[attr-defined]
    assert space["x"] == "no docstring"
    assert "Module." not in str(space.get("__doc__"))


def test_what_commands_say_of_themselves_stays() -> None:
    modules = [
        (name, str(ROOT / "inspector" / place), "PYMODULE")
        for name, place in (("inspector.cli.scan", "cli/scan.py"), ("inspector.home", "home.py"))
    ]
    codes = dict.fromkeys(("inspector.cli.scan", "other"))
    bundling.without_docstrings(modules, codes)
    assert codes.keys() == {"inspector.cli.scan", "other", "inspector.home"}
    assert codes["inspector.cli.scan"] is None


def test_tables_are_read_from_what_was_compiled_and_anew_once_they_are_changed(tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    (resources / "knowledge").mkdir(parents=True)
    table = resources / "knowledge" / "few.toml"
    table.write_text('a = ["one"]\n', encoding="utf-8")
    [(name, written, _)] = bundling.tables(resources, tmp_path / "made")
    place = tmp_path / name
    assert place == Path(importlib.util.cache_from_source(str(table), optimization=""))
    place.parent.mkdir()
    shutil.copy(written, place)
    before = place.read_bytes()
    from inspector.resources import _TomlLoader

    def told() -> object:
        space: dict[str, object] = {}
        code = _TomlLoader("few", str(table)).get_code("few")
        assert code is not None
        exec(code, space)  # noqa: S102
        return space["tables"]

    assert told() == {"a": ["one"]}
    place.write_bytes(before.replace(b"one", b"two"))
    assert told() == {"a": ["two"]}  # so it was not the table that was read
    table.write_text('a = ["three"]\n', encoding="utf-8")
    assert told() == {"a": ["three"]}
    assert compiled_tables(b"a = 1", "x.toml").co_filename == "x.toml"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Elsewhere nothing is stripped.")
def test_qt_is_shipped_as_it_came(tmp_path: Path) -> None:
    entry = ("PySide6/QtCore.abi3.so", "/nowhere", "EXTENSION")
    assert bundling.stripped([entry], tmp_path) == [entry]


def test_a_build_is_told_the_same_each_time() -> None:
    one, other = (package.surroundings({"PYTHONHASHSEED": seed}) for seed in ("1", "2"))
    assert one == other
    assert int(one["SOURCE_DATE_EPOCH"]) > 0
    assert package.surroundings({"SOURCE_DATE_EPOCH": "5"})["SOURCE_DATE_EPOCH"] == "5"


def test_without_a_certificate_nothing_is_signed(tmp_path: Path) -> None:
    package.sign(tmp_path, {"TOKEN_INSPECTOR_SIGNTOOL": ""})
    package.sign(tmp_path, {})


def test_bundles_that_differ_are_told_apart(tmp_path: Path) -> None:
    for name, text in (("a", "same"), ("b", "one")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    before = twice.digests(tmp_path)
    (tmp_path / "b").write_text("two", encoding="utf-8")
    (tmp_path / "c").symlink_to("a")
    after = twice.digests(tmp_path)
    assert {name for name in after if after[name] != before.get(name)} == {"b", "c"}
    assert after["c"] == "link to a"


@pytest.mark.parametrize(
    "path, group",
    [
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt"),
        ("_internal/libpython3.11.so.1.0", "Python"),
        ("_internal/python3.11/lib-dynload/_ssl.so", "Python"),
        ("_internal/libxcb.so.1", "system libraries"),
        ("_internal/cryptography/hazmat/bindings/_rust.abi3.so", "libraries"),
        ("_internal/resources/knowledge/checks.toml", "resources"),
        ("_internal/docs/pictures/a.png", "docs"),
        ("licences/qt/LICENSE", "licences"),
    ],
)
def test_what_a_file_of_the_bundle_is(path: str, group: str) -> None:
    assert size.group(Path(path).parts) == group
    assert group in size.KINDS


def test_what_macos_reads_is_well_formed() -> None:
    info, rights = (
        plistlib.loads((ROOT / "packaging" / "macos" / name).read_bytes())
        for name in ("Info.plist", "entitlements.plist")
    )
    assert info["NSHighResolutionCapable"] is True
    assert info["LSBackgroundOnly"] is False
    assert "jwt" in info["CFBundleDocumentTypes"][0]["CFBundleTypeExtensions"]
    assert set(rights) == {"com.apple.security.cs.allow-unsigned-executable-memory"}
