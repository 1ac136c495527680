"""What is built for a package index: the same bytes wherever and whenever, and all that users need in it."""

from __future__ import annotations

import configparser
import email
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
import tomllib
import zipfile
from email.message import Message
from pathlib import Path

import hatch_build
import pytest

import inspector

ROOT = Path(__file__).resolve().parents[2]
SDIST = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["sdist"]
NAME = f"token_inspector-{inspector.__version__}"
BLOB = "https://github.com/token-inspector/token-inspector/blob/main/"
RAW = "https://raw.githubusercontent.com/token-inspector/token-inspector/main/"
IGNORED = ("__pycache__", "node_modules", "*.pyc")


def _built(source: Path, target: Path, **environment: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(target)]
    variables = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, cwd=source, env=variables | environment, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("built")
    _built(ROOT, target)
    return target


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(built / f"{NAME}-py3-none-any.whl")


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    return email.message_from_string(wheel.read(f"{NAME}.dist-info/METADATA").decode())


def test_another_folder_time_umask_language_and_zone_make_the_same_bytes(built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "some where" / "else"
    copy.mkdir(parents=True)
    for name in (*SDIST["only-include"], ".gitignore"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns(*IGNORED), copy_function=_as_new)
        else:
            _as_new(ROOT / name, copy / name)
    (copy / "notes.txt").write_text("lies about", encoding="utf-8")
    before = os.umask(0o077)
    try:
        again = _built(copy, tmp_path / "again", TZ="Pacific/Auckland", LC_ALL="de_DE.UTF-8", PYTHONHASHSEED="7")
    finally:
        os.umask(before)
    assert {name: content == (built / name).read_bytes() for name, content in again.items()} == {
        f"{NAME}-py3-none-any.whl": True,
        f"{NAME}.tar.gz": True,
    }


def _as_new(source: str | Path, target: str | Path) -> None:
    """A copy that is readable by its owner alone, of another time."""
    shutil.copyfile(source, target)
    Path(target).chmod(0o700 if os.access(source, os.X_OK) else 0o600)
    os.utime(target, (time.time() - 1e8,) * 2)


def test_both_programs_are_the_same(wheel: zipfile.ZipFile) -> None:
    entries = configparser.ConfigParser()
    entries.read_string(wheel.read(f"{NAME}.dist-info/entry_points.txt").decode())
    assert dict(entries["console_scripts"]) == {inspector.APP: "inspector.__main__:main"}
    assert dict(entries["gui_scripts"]) == {f"{inspector.APP}-gui": "inspector.__main__:main"}


def test_what_a_menu_needs_comes_with_the_wheel(wheel: zipfile.ZipFile) -> None:
    shared = {name.partition(".data/data/")[2] for name in wheel.namelist() if ".data/data/" in name}
    assert shared == set(hatch_build.shared_files().values())
    assert f"share/applications/{inspector.APP_ID}.desktop" in shared


def test_the_program_has_its_files_and_none_of_the_source_tree(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    for path in (ROOT / "resources" / "app").iterdir():
        assert f"inspector/_resources/app/{path.name}" in names
    assert f"{NAME}.dist-info/licenses/LICENSE" in names
    assert {name.split("/")[0] for name in names} == {"inspector", f"{NAME}.data", f"{NAME}.dist-info"}
    assert not [name for name in names if re.search(r"screenshots|\.ts$|__pycache__", name)]


def test_an_index_shows_a_readme_whose_links_lead_somewhere(metadata: Message) -> None:
    text = str(metadata.get_payload())
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert text.startswith("# Token Inspector")
    targets = re.findall(r"\]\(([^)\s]+)", text) + re.findall(r"(?m)^\[[^\]]+\]:\s*(\S+)", text)
    targets += re.findall(r"(?:src|href)=[\"']([^\"']+)", text)
    assert targets
    assert [target for target in targets if not re.match(r"https://|mailto:|#", target)] == []
    for path in re.findall(r"/token-inspector/token-inspector/(?:blob/)?main/([^)#\s]+)", text):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize(
    "markdown, whole",
    [
        ("[a](b.md)", f"[a]({BLOB}b.md)"),
        ("![a](b/c.png)", f"![a]({RAW}b/c.png)"),
        ("[a](./b.md#c)", f"[a]({BLOB}b.md#c)"),
        ("[![a](b.png)](c.md)", f"[![a]({RAW}b.png)]({BLOB}c.md)"),
        ("[a](https://b.example/c) [d](#e)", "[a](https://b.example/c) [d](#e)"),
    ],
)
def test_a_path_becomes_an_address(markdown: str, whole: str) -> None:
    assert hatch_build.with_whole_links(markdown) == whole


def test_the_metadata_says_what_it_runs_on_and_where_it_is_at_home(metadata: Message) -> None:
    classifiers = metadata.get_all("Classifier") or []
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13, 14)} <= set(classifiers)
    assert metadata["License-Expression"] == "Apache-2.0"
    assert not [one for one in classifiers if one.startswith("License ::")]  # indexes refuse both
    assert {"aws", "dask"} <= set(metadata.get_all("Provides-Extra") or [])
    named = {url.partition(", ")[0] for url in metadata.get_all("Project-URL") or []}
    assert named == {"Homepage", "Documentation", "Changelog", "Issues", "Security", "Source"}


def test_the_sdist_has_what_builds_tests_and_explains_it_and_nothing_else(built: Path) -> None:
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    top = {name.split("/")[0] for name in names}
    assert top == {*SDIST["only-include"], "PKG-INFO", ".gitignore"}
    assert {"packaging/hatch_build.py", "packaging/hashes/runtime.txt", "tests/packaging/test_wheel.py"} <= names
    assert not [name for name in names if "__pycache__" in name or "node_modules" in name]
