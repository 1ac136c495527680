"""What a desktop on Linux reads: one name everywhere, valid by the tools that Debian has, and true to the program."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import hatch_build
import pytest
from release_notes import CHANGELOG, METAINFO, metainfo_with, releases

import inspector
from inspector.app import make_application

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
DESKTOP = LINUX / f"{inspector.APP_ID}.desktop"
KINDS = LINUX / f"{inspector.APP_ID}.mime.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return ET.parse(METAINFO).getroot()  # noqa: S314 - our own file


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def _listed(text: str) -> list[str]:
    assert text.endswith(";")
    return text[:-1].split(";")


def test_one_id_names_window_desktop_file_icon_and_metadata(entry: dict[str, str], metainfo: ET.Element) -> None:
    assert make_application([]).desktopFileName() == inspector.APP_ID
    assert hatch_build.APP_ID == entry["Icon"] == metainfo.findtext("id") == METAINFO.name.partition(".metainfo")[0]
    assert metainfo.findtext("launchable") == DESKTOP.name
    assert metainfo.findtext("id") == inspector.APP_ID
    assert entry["StartupWMClass"] == make_application([]).applicationName() == metainfo.findtext("name")


def test_the_entry_starts_a_program_of_the_wheel(entry: dict[str, str], metainfo: ET.Element) -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert entry["Exec"].split() == [inspector.APP, "--open", "%f"]
    assert entry["TryExec"] == metainfo.findtext("provides/binary") == inspector.APP
    assert f"\n{inspector.APP} = " in project


def test_the_kinds_of_files_agree_and_no_other_program_loses_one(entry: dict[str, str], metainfo: ET.Element) -> None:
    kinds = _listed(entry["MimeType"])
    described = [kind.get("type") for kind in ET.parse(KINDS).getroot().iter(f"{MIME}mime-type")]  # noqa: S314
    assert kinds == [kind.text for kind in metainfo.iterfind("provides/mediatype")]
    assert kinds == [*described, "text/plain"]


def test_words_are_there_in_every_language_of_the_window(entry: dict[str, str], metainfo: ET.Element) -> None:
    for language in ("de", "es"):
        for key in ("GenericName", "Comment", "Keywords"):
            assert entry[f"{key}[{language}]"] != entry[key]
        for name in ("summary", "description/p", "description/ul/li", "screenshots/screenshot/caption"):
            texts = [text for text in metainfo.iterfind(name) if text.get(LANGUAGE) is None]
            assert len(texts) == len([text for text in metainfo.iterfind(name) if text.get(LANGUAGE) == language])


def test_the_releases_are_those_of_the_changelog(metainfo: ET.Element) -> None:
    text = METAINFO.read_text(encoding="utf-8")
    known = releases(CHANGELOG.read_text(encoding="utf-8"), inspector.__version__)
    assert text == metainfo_with(text, known), "run: .venv/bin/python packaging/release_notes.py --metainfo"
    assert next(metainfo.iterfind("releases/release")).get("version") == inspector.__version__


def test_the_pictures_for_shops_are_those_of_the_pages(metainfo: ET.Element) -> None:
    addresses = [image.text or "" for image in metainfo.iterfind("screenshots/screenshot/image")]
    raw = f"https://raw.githubusercontent.com/{hatch_build.REPOSITORY}/main/"
    assert all(address.startswith(f"{raw}docs/pictures/") for address in addresses)
    if not (ROOT / "docs" / "pictures").is_dir():
        pytest.skip("The pages have no pictures yet.")
    assert [address for address in addresses if not (ROOT / address.removeprefix(raw)).is_file()] == []


CHECKS = {
    "desktop-file-validate": ([], DESKTOP),
    "appstreamcli": (["validate", "--pedantic", "--no-net"], METAINFO),
}


@pytest.mark.parametrize("program", CHECKS)
def test_the_tools_of_debian_have_no_complaint(program: str) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    arguments, path = CHECKS[program]
    done = subprocess.run([program, *arguments, str(path)], capture_output=True, text=True, check=False)
    said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip() and line[0] != "✔"]
    # Of AppStream 1.0, which refuses the tag that the versions before it know.
    assert [line for line in said if "unknown-tag developer" not in line] == []
    assert done.returncode == 0


def test_the_kinds_of_files_are_taken(tmp_path: Path) -> None:
    if shutil.which("update-mime-database") is None:
        pytest.skip("update-mime-database is not installed")
    (tmp_path / "packages").mkdir()
    shutil.copy(KINDS, tmp_path / "packages")
    done = subprocess.run(["update-mime-database", str(tmp_path)], capture_output=True, text=True, check=True)
    assert "rror" not in done.stderr
    globs = (tmp_path / "globs2").read_text(encoding="utf-8").split()
    assert {
        f"50:application/{kind}" for kind in ("jwt:*.jwt", "jwk+json:*.jwk", "jwk-set+json:*.jwks", "har+json:*.har")
    }.issubset(globs)
