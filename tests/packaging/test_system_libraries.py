from __future__ import annotations

from pathlib import Path

import pytest
from system_libraries import (
    PACKAGES,
    displays_in_use,
    has_fonts,
    missing_from_ldd,
    missing_from_loader,
    packages_for,
    report,
)

LDD = """\
\tlinux-vdso.so.1 (0x00007ffd4a5f2000)
\tlibQt6Gui.so.6 => /venv/PySide6/Qt/lib/libQt6Gui.so.6 (0x00007f5a1e800000)
\tlibxcb-icccm.so.4 => not found
\tlibxcb-keysyms.so.1 => not found
\tlibEGL.so.1 => not found
\tlibxcb-icccm.so.4 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f5a1e400000)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f5a1f6d2000)
"""


def test_ldd_names_each_missing_library_once_in_its_order() -> None:
    assert missing_from_ldd(LDD) == ("libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libEGL.so.1")


@pytest.mark.parametrize("output", ["", "\tstatically linked\n", "\tnot a dynamic executable\n"])
def test_ldd_that_misses_nothing(output: str) -> None:
    assert missing_from_ldd(output) == ()


def test_loader_names_the_first_missing_library() -> None:
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert missing_from_loader(message) == ("libEGL.so.1",)


def test_loader_that_fails_for_another_reason() -> None:
    assert missing_from_loader("/x/libqxcb.so: invalid ELF header") == ()


def test_packages_are_sorted_and_named_once() -> None:
    libraries = ("libgthread-2.0.so.0", "libEGL.so.1", "libglib-2.0.so.0")
    assert packages_for(libraries) == (("libegl1", "libglib2.0-0"), ())


def test_library_without_a_known_package_is_passed_on() -> None:
    assert packages_for(("libnew.so.9", "libEGL.so.1")) == (("libegl1",), ("libnew.so.9",))


def test_every_entry_is_a_library_and_a_package_name() -> None:
    for library, package in PACKAGES.items():
        assert ".so." in library
        assert package == package.lower()


@pytest.mark.parametrize(
    "environment, plugins",
    [
        ({}, ()),
        ({"DISPLAY": ""}, ()),
        ({"DISPLAY": ":0"}, ("plugins/platforms/libqxcb.so",)),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
            ("plugins/platforms/libqxcb.so", "plugins/platforms/libqwayland.so"),
        ),
    ],
)
def test_only_a_screen_that_is_there_needs_its_plugin(environment: dict[str, str], plugins: tuple[str, ...]) -> None:
    assert displays_in_use(environment) == plugins


def test_fonts_are_found_below_a_folder(tmp_path: Path) -> None:
    (tmp_path / "truetype" / "dejavu").mkdir(parents=True)
    (tmp_path / "truetype" / "README").touch()
    assert not has_fonts([str(tmp_path), str(tmp_path / "absent")])
    (tmp_path / "truetype" / "dejavu" / "DejaVuSans.TTF").touch()
    assert has_fonts([str(tmp_path)])


def test_report_says_what_to_run(capsys: pytest.CaptureFixture[str]) -> None:
    report(("libEGL.so.1", "libnew.so.9"), consequence="No window can be made.")
    said = capsys.readouterr().err
    assert "libEGL.so.1, libnew.so.9" in said
    assert "apt-get install libegl1\n" in said
    assert "hold libnew.so.9." in said
