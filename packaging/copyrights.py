"""Tells in /usr/share/doc of a Debian package who made what is in it, and under which licence: a copyright file.

It is of the format that machines read (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/), made of the
parts that packaging/bill.py finds. Debian's own licences are named by where they lie on every Debian; the words of
others stand there in whole, as they stand in the licences of the bundle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import bill
import package

HERE = f"usr/lib/{package.NAME}"
PLACES = {
    "PySide6_Essentials": ("_internal/PySide6/*",),
    "PyYAML": ("_internal/yaml/*",),
    "certifi": ("_internal/certifi/*",),
    "cffi": ("_internal/_cffi_backend*",),
    "charset-normalizer": ("_internal/charset_normalizer/*",),
    "cryptography": ("_internal/cryptography/*",),
    "openssl": ("_internal/cryptography/hazmat/bindings/*",),
    "python": ("_internal/base_library.zip", "_internal/libpython*", "_internal/python*"),
    "qt": ("_internal/PySide6/Qt/*",),
    "shiboken6": ("_internal/shiboken6/*",),
}
"""Where a part lies that has files of its own; the code of all others is packed into the program."""
QT = "The Qt Company Ltd. and other contributors"
HOLDERS = {
    "PySide6_Essentials": QT, "qt": QT, "shiboken6": QT,
    "certifi": "Kenneth Reitz; the authorities of certificates are collected by Mozilla",
    "openssl": "The OpenSSL Project Authors",
    "python": "Python Software Foundation, BeOpen.com, Corporation for National Research Initiatives,\n  "
    "Stichting Mathematisch Centrum Amsterdam",
    "token-inspector": "The Token Inspector contributors",
}  # fmt: skip
"""Who made a part whose texts name nobody, or spread it over lines."""
LICENCES = {"pyinstaller": "GPL-2+-with-bootloader-exception", "pyinstaller-hooks-contrib": "Apache-2.0-and-GPL-2+"}
"""Short names for licences that a part tells of in a sentence."""
COMMON = {
    "Apache-2.0": r"^\s*Apache License\s*\n\s*Version 2\.0, January 2004",
    "GPL-2": r"^\s*GNU GENERAL PUBLIC LICENSE\s*\n\s*Version 2",
    "GPL-3": r"^\s*GNU GENERAL PUBLIC LICENSE\s*\n\s*Version 3",
    "LGPL-3": r"^\s*GNU LESSER GENERAL PUBLIC LICENSE\s*\n\s*Version 3",
}
"""How a licence begins that lies in /usr/share/common-licenses; nothing of it is written out again."""

ABOUT = """\
The package has the program with all that it needs of Python and Qt. Each part has its whole licence in
/usr/lib/token-inspector/licences; bill-of-materials.cdx.json beside it has their versions.

Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are unchanged, lie as shared
libraries in /usr/lib/token-inspector/_internal/PySide6 and /usr/lib/token-inspector/_internal/shiboken6, and may be
replaced there by versions of your own that have the same interface; dpkg-divert keeps those over an update. Their
source code is at https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/.
"""

_HOLDER = re.compile(
    r"^\W*copyright[ :]+(?:\(c\)|©)?[ ,]*((?![^\n]*[<\[])(?:\d{4}|[A-Z])[^\n]*)$", re.IGNORECASE | re.MULTILINE
)


def copyright_file(found: Iterable[bill.Part], maintainer: str, homepage: str) -> str:
    """The text of the file for these parts."""
    found = sorted(found, key=lambda part: (part.name != bill.OWN, part.name.lower()))
    packed = [part for part in found if part.name not in PLACES]
    head = {
        "Format": "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name": "Token Inspector",
        "Upstream-Contact": maintainer,
        "Source": homepage,
        "Comment": _field(ABOUT),
    }
    stanzas = [
        head,
        *_files("*", [part for part in packed if part.name == bill.OWN]),
        *_files(f"{HERE}/{package.NAME}", packed),
        # Of two that match a file the later is meant: Qt lies in the folder of Qt for Python.
        *(each for part in found if part.name in PLACES for each in _files(_places(part), [part])),
        *({"License": f"{_name(part)}\n{_words(part)}"} for part in found),
    ]
    return "\n".join("".join(f"{key}: {value}\n" for key, value in stanza.items()) for stanza in stanzas)


def _files(pattern: str, parts: list[bill.Part]) -> Iterator[dict[str, str]]:
    if parts:
        several = {"Comment": _field("\n".join(f"{part.name} {part.version}" for part in parts))}
        yield {
            "Files": pattern,
            "Copyright": "\n  ".join(dict.fromkeys(holder for part in parts for holder in _holders(part))),
            "License": " and ".join(map(_name, parts)),
            **several,
        }


def _places(part: bill.Part) -> str:
    return "\n  ".join(f"{HERE}/{place}" for place in PLACES[part.name])


def _name(part: bill.Part) -> str:
    """The name of a part's licence; two of the same kind differ in whom they name."""
    if part.name == bill.OWN:
        return part.licence
    kind = LICENCES.get(part.name) or part.licence.removesuffix(" License").replace(" OR ", "-or-")
    return f"{kind if re.fullmatch(r'[A-Za-z0-9.+-]+', kind) else 'licence'}-{part.name}"


def _holders(part: bill.Part) -> Iterator[str]:
    own = [text.read_text(encoding="utf-8", errors="replace") for text in part.texts]
    named = [" ".join(each.split()) for text in own for each in _HOLDER.findall(_own_words(text)[0])]
    yield from [HOLDERS[part.name]] if part.name in HOLDERS else dict.fromkeys(named) or [f"the authors of {part.name}"]


def _own_words(text: str) -> tuple[str, list[str]]:
    """What stands before licences that every Debian has, and which ones those are."""
    places = {
        name: found.start() for name, begins in COMMON.items() if (found := re.search(begins, text, re.MULTILINE))
    }
    return text[: min(places.values(), default=len(text))].strip(), sorted(places)


def _words(part: bill.Part) -> str:
    """The licence of a part as a field goes on: a line that is empty is a full stop."""
    own, common = [], list[str]()
    for text in part.texts:
        words, names = _own_words(text.read_text(encoding="utf-8", errors="replace"))
        own += [words] if words else []
        common += names
    if common:
        files = " and ".join(f"/usr/share/common-licenses/{name}" for name in dict.fromkeys(common))
        own.append(f"On Debian systems the whole text is in {files}.")
    return _lines("\n\n".join(own))


def _field(text: str) -> str:
    first, _, rest = text.strip().partition("\n")
    return f"{first}\n{_lines(rest)}" if rest else first


def _lines(text: str) -> str:
    return "\n".join(f" {line.rstrip() or '.'}" for line in text.replace("\f", "").splitlines())
