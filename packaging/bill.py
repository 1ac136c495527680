"""Tells what the bundle is made of: its CycloneDX bill of materials, and the licence texts of all it ships.

`make package` runs it after PyInstaller, whose spec writes build/shipped.json: the files that the bundle was made from.
Each of them belongs to a Python package, to Python itself, or to a package of the system; one that belongs to none, or
a part without a licence text, ends the build, since a bill with a gap would be no bill. Written into the bundle:

- bill-of-materials.cdx.json, checked against the schema of CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/)
- licences/, a folder for each part, and licences/README.txt with what Qt's licence asks to be told
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from packageurl import PackageURL

ROOT = Path(__file__).parent.parent
TEXTS = Path(__file__).parent / "licences"
"""Licence texts that a package names and does not bring, by SPDX identifier."""
OWN = "token-inspector"
FILE = "bill-of-materials.cdx.json"
USED_UNDER = {"PySide6_Essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
"""The licence under which a package is used that may be used under one of several."""
COPYRIGHTS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")
NOTICE = """\
Token Inspector {version} is licensed under the Apache License 2.0 (token-inspector/).

It uses Qt {qt} and Qt for Python, which The Qt Company and contributors license under the GNU Lesser General Public
License version 3 (PySide6_Essentials/). They are unchanged and lie as shared libraries in _internal/PySide6 and
_internal/shiboken6: you may replace them by versions of your own that have the same interface. The licence allows you
to change them for your own use and to reverse engineer the program for debugging such changes. Their source code, and
the licences of the libraries that are inside Qt, are at https://download.qt.io and https://doc.qt.io/qt-6/licensing.html.

Each of the other parts has a folder here. bill-of-materials.cdx.json names them all with their versions.
"""

_COMMON = re.compile(rf"{COMMON}/([\w.-]*\w)")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)[^/]*$", re.IGNORECASE)


class GapError(Exception):
    """Something in the bundle of which it is not known what it is, or under which licence it may be shipped."""


@dataclass(frozen=True)
class Part:
    """Something in the bundle that has a name, a version and a licence of its own."""

    name: str
    version: str
    kind: str
    """The type of its package URL: `pypi`, `deb` or `generic`."""
    licence: str
    """An SPDX identifier or expression, or a name; empty where only the texts tell."""
    texts: tuple[Path, ...]


def parts(shipped: Iterable[Path]) -> tuple[Part, ...]:
    """What these files belong to, by name; GapError when one belongs to nothing that is known."""
    found: dict[str, Part] = {}
    system = []
    owners = owners_of_files()
    for file in shipped:
        part = owner(file, owners)
        if part is None:
            system.append(file)
        else:
            found[part.name] = part
    found |= {part.name: part for part in _of_system(system)}
    if "cryptography" in found:
        found["openssl"] = _openssl(found["cryptography"])
    if "PySide6_Essentials" in found:
        found["qt"] = _qt(found["PySide6_Essentials"])
    bare = [part.name for part in found.values() if not part.texts]
    if bare:
        raise GapError("No licence text was found for " + ", ".join(sorted(bare)))
    return tuple(sorted(found.values(), key=lambda part: part.name.lower()))


def owner(file: Path, owners: Mapping[Path, importlib.metadata.Distribution]) -> Part | None:
    """What a file belongs to, but for packages of the system, whose files belong to nothing here."""
    real = Path(os.path.realpath(file))
    if real in owners:
        return _of_distribution(owners[real])
    if any(real.is_relative_to(ROOT / folder) for folder in ("inspector", "resources", "docs")):
        return _of_distribution(importlib.metadata.distribution(OWN))
    # PyInstaller packs the standard library into a file of its own, in build/.
    library = (Path(os.path.realpath(sysconfig.get_path(name))) for name in ("stdlib", "platstdlib"))
    if real.name.startswith("libpython") or any(real.is_relative_to(place) for place in (*library, ROOT / "build")):
        return _python()
    # Windows and macOS have no packages of a system: what Python itself brought lies where it is.
    if not sys.platform.startswith("linux") and real.is_relative_to(os.path.realpath(sys.base_prefix)):
        return _python()
    return None


def owners_of_files() -> Mapping[Path, importlib.metadata.Distribution]:
    """The Python package of each file that was installed with one."""
    return {
        Path(os.path.realpath(str(distribution.locate_file(file)))): distribution
        for distribution in importlib.metadata.distributions()
        for file in distribution.files or ()
    }


def _of_distribution(distribution: importlib.metadata.Distribution) -> Part:
    name, told = distribution.name, distribution.metadata
    written = (told[key] for key in ("License-Expression", "License") if key in told)
    licence = USED_UNDER.get(name) or next(written, "")
    if not licence or "\n" in licence:  # some write the whole text there
        licence = _classified(told.get_all("Classifier") or ())
    files = (Path(str(distribution.locate_file(file))) for file in distribution.files or () if _in_metadata(str(file)))
    texts = tuple(file for file in files if file.is_file())
    if not texts:
        texts = tuple(file for one in _needed(licence) if (file := TEXTS / f"{one}.txt").is_file())
    return Part(name, distribution.version, "pypi", licence, texts)


def _in_metadata(file: str) -> bool:
    return ".dist-info/" in file and _LICENCE_FILE.search(file) is not None


def _needed(licence: str) -> Iterator[str]:
    yield licence
    if licence.startswith("LGPL-3.0"):  # it is written as additions to the GPL
        yield licence.removeprefix("L")


def _classified(classifiers: Iterable[str]) -> str:
    names = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    return " and ".join(names)


def _python() -> Part:
    lib = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (lib / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", COPYRIGHTS / lib.name / "copyright")
    texts = tuple(place for place in places if place.is_file())[:1]
    return Part("python", platform.python_version(), "generic", "PSF-2.0", texts)


def _openssl(cryptography: Part) -> Part:
    """OpenSSL is linked into cryptography, which brings the text of the same licence."""
    from cryptography.hazmat.backends.openssl import backend

    version = backend.openssl_version_text().split()[1]
    texts = tuple(text for text in cryptography.texts if text.name == "LICENSE.APACHE")
    return Part("openssl", version, "generic", "Apache-2.0", texts)


def _qt(pyside: Part) -> Part:
    """Qt for Python's wheel brings Qt, by whose name its vulnerabilities are known."""
    from PySide6.QtCore import qVersion

    return Part("qt", qVersion(), "generic", pyside.licence, pyside.texts)


def _of_system(files: Iterable[Path]) -> Iterator[Part]:
    """The Debian packages of these files; GapError when a file has none."""
    by_package = defaultdict[str, list[Path]](list)
    for file in files:
        by_package[package_of(file)].append(file)
    unknown = by_package.pop("", [])
    if unknown:
        raise GapError("It is not known what these files belong to: " + ", ".join(map(str, unknown)))
    for name in by_package:
        version = _output("dpkg-query", "--show", "--showformat=${Version}", name)
        text = COPYRIGHTS / name / "copyright"
        yield Part(name, version, "deb", "", (text, *_common(text)) if text.is_file() else ())


def package_of(file: Path) -> str:
    """The Debian package of a file; empty where it has none."""
    # /lib is a link to /usr/lib on merged systems, and Debian knows a file by either.
    for path in dict.fromkeys((str(file), os.path.realpath(file), f"/usr{file}", str(file).removeprefix("/usr"))):
        found = _output("dpkg-query", "--search", path)
        if found:
            return found.splitlines()[0].partition(": ")[0].split(",")[0].partition(":")[0]
    return ""


def _common(text: Path) -> tuple[Path, ...]:
    """The licences that a copyright file of Debian names by where they lie on every Debian, instead of quoting them."""
    names = sorted(set(_COMMON.findall(text.read_text(encoding="utf-8", errors="replace"))))
    return tuple(file for name in names if (file := COMMON / name).is_file())


def _output(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        return ""


def bill(found: Iterable[Part]) -> str:
    """The bill of materials as CycloneDX 1.6 JSON; GapError when it does not follow the schema."""
    found, licences, distribution = tuple(found), LicenseFactory(), _distribution()
    own, others = None, []
    for part in found:
        component = Component(
            type=ComponentType.APPLICATION if part.name == OWN else ComponentType.LIBRARY,
            name=part.name,
            version=part.version,
            bom_ref=f"{part.kind}:{part.name}",
            purl=PackageURL(part.kind, distribution if part.kind == "deb" else None, part.name, part.version),
            licenses=[licences.make_from_string(part.licence)] if part.licence else [],
        )
        if part.name == OWN:
            own = component
        else:
            others.append(component)
    bom = Bom(components=others)
    # The same parts make the same bill, so that the bundle has the same bytes each time it is built.
    bom.serial_number = uuid5(NAMESPACE_URL, repr([(each.name, each.version) for each in found]))
    if "SOURCE_DATE_EPOCH" in os.environ:
        bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    if own is not None:
        bom.metadata.component = own
        bom.register_dependency(own, others)
    from cyclonedx.validation.json import JsonStrictValidator  # late: it compiles grammars for a second and a half

    text = JsonV1Dot6(bom).output_as_string(indent=2)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if problem is not None:
        raise GapError(f"The bill of materials does not follow its schema: {problem}")
    return text


def _distribution() -> str | None:
    """The namespace of this system's packages in package URLs, such as `debian` or `ubuntu`."""
    try:
        return platform.freedesktop_os_release()["ID"]
    except OSError:
        return None


def write(found: Iterable[Part], bundle: Path) -> None:
    """Write the bill, the licence texts and the notice into the bundle."""
    found = tuple(found)
    shutil.rmtree(bundle / "licences", ignore_errors=True)
    (bundle / FILE).write_text(bill(found), encoding="utf-8")
    for part in found:
        folder = bundle / "licences" / part.name
        folder.mkdir(parents=True, exist_ok=True)
        for text in part.texts:
            (folder / text.name).write_bytes(text.read_bytes())
    qt = next((part.version for part in found if part.name == "qt"), "")
    version = next((part.version for part in found if part.name == OWN), "")
    (bundle / "licences" / "README.txt").write_text(NOTICE.format(version=version, qt=qt), encoding="utf-8")


def main() -> int:
    """Read build/shipped.json, and write into the bundle that is named."""
    shipped = [Path(file) for file in json.loads((ROOT / "build" / "shipped.json").read_text(encoding="utf-8"))]
    try:
        found = parts(shipped)
        write(found, Path(sys.argv[1]))
    except GapError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The bundle is made of {len(found)} parts; bill-of-materials.cdx.json and licences/ tell of each.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
