from __future__ import annotations

import importlib.metadata
import json
import os
import sys
from pathlib import Path

import certifi
import PySide6
import pytest
import requests
from bill import OWN, GapError, Part, bill, parts, write

ROOT = Path(__file__).parent.parent.parent
SHIPPED = (
    ROOT / "inspector" / "__main__.py",
    ROOT / "resources" / "knowledge" / "checks.toml",
    Path(os.__file__),
    Path(requests.__file__),
    Path(certifi.__file__),
    Path(PySide6.__file__),
)
"""One file of each kind of part that is on every system."""


@pytest.fixture(scope="module")
def found() -> dict[str, Part]:
    return {part.name: part for part in parts(SHIPPED)}


def test_each_file_belongs_to_what_it_came_with(found: dict[str, Part]) -> None:
    assert {OWN, "python", "requests", "certifi", "PySide6_Essentials", "qt"} == set(found)
    assert found["requests"].version == importlib.metadata.version("requests")
    assert found["python"].version == ".".join(map(str, sys.version_info[:3]))


def test_openssl_is_named_where_it_is_inside_another_package() -> None:
    import cryptography

    found = {part.name: part for part in parts([Path(cryptography.__file__)])}
    assert set(found) == {"cryptography", "openssl"}
    assert found["openssl"].version[0].isdigit()


def test_a_file_of_which_nothing_is_known_is_a_gap(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.write_bytes(b"")
    with pytest.raises(GapError, match=r"libstray\.so"):
        parts([*SHIPPED, stray])


def test_a_part_without_a_licence_text_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "bare.py"
    package.write_bytes(b"")
    metadata = tmp_path / "bare-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\nLicense: Nobody knows\n")
    (metadata / "RECORD").write_text("bare.py,,\nbare-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(GapError, match="licence text was found for bare"):
        parts([package])


def test_the_bill_names_every_part_with_a_package_url(found: dict[str, Part]) -> None:
    told = json.loads(bill(found.values()))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["name"] == OWN
    urls = {component["name"]: component["purl"] for component in told["components"]}
    assert urls["requests"] == f"pkg:pypi/requests@{found['requests'].version}"
    assert urls["python"] == f"pkg:generic/python@{found['python'].version}"
    licences = {component["name"]: component["licenses"] for component in told["components"]}
    assert licences["qt"] == licences["PySide6_Essentials"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert licences["certifi"] == [{"license": {"id": "MPL-2.0"}}]


def test_a_licence_that_is_no_identifier_stands_by_its_name() -> None:
    told = json.loads(bill([Part("part", "1", "pypi", "Something of one's own", ())]))
    assert told["components"][0]["licenses"] == [{"license": {"name": "Something of one's own"}}]


def test_the_licence_texts_lie_in_the_bundle(found: dict[str, Part], tmp_path: Path) -> None:
    (tmp_path / "licences" / "gone").mkdir(parents=True)
    write(found.values(), tmp_path)
    folder = tmp_path / "licences"
    assert {child.name for child in folder.iterdir()} == {*found, "README.txt"}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "qt" / "LGPL-3.0-only.txt").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "qt" / "GPL-3.0-only.txt").read_text(encoding="utf-8")
    assert "Mozilla Public License" in "".join(
        file.read_text(encoding="utf-8") for file in (folder / "certifi").iterdir()
    )
    assert found["qt"].version in (folder / "README.txt").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "bill-of-materials.cdx.json").read_text(encoding="utf-8"))["components"]
