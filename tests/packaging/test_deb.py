"""The Debian package, of a small bundle: what is in it, with which modes, and whether it is the same each time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import bill
import copyrights
import deb
import pytest
import try_deb

import inspector

ROOT = Path(__file__).resolve().parents[2]
DEBIAN = shutil.which("dpkg-deb") is not None


def test_a_library_of_a_renamed_package_is_had_by_either_name() -> None:
    assert list(deb.with_both_names(["libssl3 (>= 3.0.0)", "libglib2.0-0t64", "zlib1g (>= 1:1.2)"])) == [
        "libssl3t64 (>= 3.0.0) | libssl3 (>= 3.0.0)",
        "libglib2.0-0t64 | libglib2.0-0",
        "zlib1g (>= 1:1.2)",
    ]


def test_libraries_of_debian_and_their_licences_stay_out_of_the_package(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    for name in (
        "_internal/libz.so.1",
        "_internal/libQt.so",
        "_internal/PySide6/libz.so.1",
        "licences/zlib1g/copyright",
        bill.FILE,
    ):
        deb.copy_text(bundle / name, "")
    program = deb.staged(bundle, {"libz.so.1"}, tmp_path / "root")
    assert {file.relative_to(program).as_posix() for file in program.rglob("*") if file.is_file()} == {
        "_internal/libQt.so",
        "_internal/PySide6/libz.so.1",
    }


def _laid_out(root: Path) -> Path:
    """A package of a program that is a line of text, below `root`."""
    deb.copy_text(root / deb.HERE / deb.NAME, "#!/bin/sh\n")
    deb.copy_text(root / deb.HERE / "_internal" / "data", "x" * 1500)
    deb.link(root / "usr/bin" / deb.NAME, f"../lib/{deb.NAME}/{deb.NAME}")
    deb.zipped(b"page", root / "usr/share/man/man1/token-inspector.1.gz")
    deb.control(root, "libc6")
    deb.with_modes(root)
    return root


@pytest.mark.skipif(not DEBIAN, reason="There is no dpkg-deb.")
def test_the_same_is_packed_to_the_same_bytes_by_anybody_and_at_any_time(tmp_path: Path) -> None:
    packed = []
    for name, umask, time in (("one", 0o022, 1_500_000_000), ("two", 0o077, 1_750_000_000)):
        before = os.umask(umask)
        try:
            root = _laid_out(tmp_path / name / "a-root")
        finally:
            os.umask(before)
        for path in (root, *root.rglob("*")):
            os.utime(path, (time, time), follow_symlinks=False)
        made = deb.built(root, tmp_path / name, {**os.environ, "SOURCE_DATE_EPOCH": "1600000000"})
        packed.append(made.read_bytes())
    assert made.name.startswith(f"{deb.NAME}_{inspector.__version__}-1_")
    assert packed[0] == packed[1]
    listed = subprocess.run(["dpkg-deb", "--contents", str(made)], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    assert {row[1] for row in rows} == {"root/root"}
    modes = {row[5].removeprefix("."): row[0] for row in rows}
    assert modes[f"/{deb.HERE}/{deb.NAME}"] == "-rwxr-xr-x"
    assert modes[f"/{deb.HERE}/_internal/data"] == "-rw-r--r--"
    assert modes["/usr/share/"] == "drwxr-xr-x"


@pytest.mark.skipif(not DEBIAN, reason="There is no dpkg.")
def test_control_tells_the_size_and_the_sums_of_files_and_follows_no_link(tmp_path: Path) -> None:
    root = _laid_out(tmp_path)
    control = (root / "DEBIAN/control").read_text(encoding="utf-8")
    folders = len([path for path in root.rglob("*") if path.is_dir() and path.name != "DEBIAN"])
    assert f"Installed-Size: {1 + 2 + 1 + 1 + folders}\n" in control  # a line, 1500 bytes, a page, a link
    assert re.search(r"^Depends: libc6$", control, re.MULTILINE)
    sums = (root / "DEBIAN/md5sums").read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in sums] == sorted(line.split("  ")[1] for line in sums)
    assert len(sums) == 3


def _part(folder: Path, name: str, licence: str, text: str) -> bill.Part:
    file = folder / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    return bill.Part(name, "1.0", "pypi", licence, (file,))


def test_copyright_names_holders_quotes_licences_and_points_to_those_that_debian_has(tmp_path: Path) -> None:
    apache = "   Apache License\n   Version 2.0, January 2004\n\n Copyright [yyyy] [name of copyright owner]\n"
    mit = "Copyright (c) 2014 Somebody\n\nPermission is hereby granted\n"
    found = [
        _part(tmp_path, "click", "MIT", mit),
        _part(tmp_path, "qt", "LGPL-3.0-only", "  GNU LESSER GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n"),
        _part(tmp_path, bill.OWN, "Apache-2.0", apache),
        _part(
            tmp_path,
            "pyinstaller",
            "GPL with words",
            "An exception\n\n  GNU GENERAL PUBLIC LICENSE\n  Version 2, June\n",
        ),
    ]
    text = copyrights.copyright_file(found, "Us <us@example.com>", "https://example.com")
    head, own, packed, qt, *licences = text.split("\n\n")
    assert head.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n")
    assert "replaced there by versions of your own" in head
    assert "source code is at https://download.qt.io" in " ".join(head.split())
    assert own.splitlines()[:3] == ["Files: *", "Copyright: The Token Inspector contributors", "License: Apache-2.0"]
    assert "2014 Somebody" in packed
    assert "MIT-click" in packed
    assert "Files: usr/lib/token-inspector/_internal/PySide6/Qt/*" in qt
    words = {each.partition("\n")[0]: each.partition("\n")[2] for each in licences}
    assert words["License: MIT-click"] == " Copyright (c) 2014 Somebody\n .\n Permission is hereby granted"
    assert "/usr/share/common-licenses/Apache-2.0" in words["License: Apache-2.0"]
    assert "LESSER" not in text
    assert "An exception" in words["License: GPL-2+-with-bootloader-exception-pyinstaller"]
    assert "/usr/share/common-licenses/GPL-2" in words["License: GPL-2+-with-bootloader-exception-pyinstaller"]
    names = set(re.findall(r"^License: (.*)$", "\n\n".join(licences), re.MULTILINE))
    used = re.findall(r"^License: (.*)$", f"{own}\n\n{packed}\n\n{qt}", re.MULTILINE)
    assert {name for line in used for name in line.split(" and ")} == names


def test_overrides_have_a_reason_each() -> None:
    text = (ROOT / "packaging/debian/overrides").read_text(encoding="utf-8")
    assert [each for each in text.strip().split("\n\n") if not each.startswith("# ")] == []


def test_without_a_bundle_or_a_tool_nothing_is_made_and_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deb, "TOOLS", {})
    with pytest.raises(deb.DebError, match="Run make package first"):
        deb.whole(tmp_path / "missing", tmp_path)
    monkeypatch.setattr(deb, "TOOLS", {"no-such-tool": "package-of-it"})
    with pytest.raises(deb.DebError, match="apt-get install package-of-it"):
        deb.whole(tmp_path, tmp_path)
    with pytest.raises(deb.DebError, match="no-such-script"):
        deb.written_by("no-such-script.py", tmp_path)


def test_where_no_system_can_be_made_ci_fails_and_others_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist/a.deb").touch()
    monkeypatch.setattr(try_deb, "ROOT", tmp_path)
    monkeypatch.setattr(try_deb, "PROGRAMS", ("no-such-program",))
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    for ci, code in (("true", 1), ("", 0)):
        monkeypatch.setenv("CI", ci)
        assert try_deb.main([]) == code
        assert "cannot be tried without no-such-program" in capsys.readouterr().err
