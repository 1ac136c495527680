"""The fonts that tests measure with, whatever this machine has: fontconfig is shown these and no others.

With TEST_FONTS=wide only the wide families are there, as on a new Debian desktop.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from xml.sax.saxutils import escape

NARROW, WIDE, FIXED, DEVANAGARI = "Source Sans Pro", "DejaVu Sans", "DejaVu Sans Mono", "Noto Sans Devanagari"
VARIABLE = "TEST_FONTS"

# Every face is there once: the packages also hold OpenType twins, and condensed faces that would be taken for narrow.
_FILES = {
    NARROW: ("font_source_sans_pro", "files/SourceSansPro-*.ttf"),
    DEVANAGARI: ("fontpkg_noto_sans_devanagari", "files/*.ttf"),
    WIDE: ("rinoh_typeface_dejavusans", "DejaVuSans*.ttf"),
    FIXED: ("rinoh_typeface_dejavusansmono", "DejaVuSansMono*.ttf"),
}
_WITHOUT = ("Condensed", "ExtraLight")
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last">{sans}</edit>
  </match>
  <alias binding="same"><family>monospace</family><prefer><family>{fixed}</family></prefer></alias>
</fontconfig>
"""


class FontsMissingError(Exception):
    """A package of tests/fonts.txt is not installed."""


def families() -> tuple[str, ...]:
    """The families that are to be had in this run, the one of the window first."""
    return (WIDE, FIXED) if os.environ.get(VARIABLE) == "wide" else (NARROW, WIDE, FIXED, DEVANAGARI)


def use_only_these(folder: Path) -> None:
    """Have fontconfig, in this process and in those it starts, find the fonts of the tests and nothing else.

    `folder` is an empty one. Qt reads the configuration when its application is made, so this comes first.
    """
    faces = folder / "faces"
    faces.mkdir(parents=True)
    for family in families():
        for path in _files(family):
            (faces / path.name).symlink_to(path)
    sans = "".join(f"<string>{escape(family)}</string>" for family in families() if family != FIXED)
    words = {"folder": faces, "cache": folder / "cache"}
    written = {name: escape(str(path)) for name, path in words.items()} | {"sans": sans, "fixed": FIXED}
    configuration = folder / "fonts.conf"
    configuration.write_text(_CONFIGURATION.format_map(written), encoding="utf-8")
    for name in ("FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_LANG"):
        os.environ.pop(name, None)
    os.environ["FONTCONFIG_FILE"] = str(configuration)


def _files(family: str) -> list[Path]:
    package, pattern = _FILES[family]
    spec = importlib.util.find_spec(package)
    found = sorted(Path(spec.origin).parent.glob(pattern)) if spec is not None and spec.origin is not None else []
    if not found:
        raise FontsMissingError(f"{family} is not installed, which tests measure with. Run make setup.")
    return [path for path in found if not any(word in path.name for word in _WITHOUT)]
