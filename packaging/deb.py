"""Makes the Debian package of the built bundle in dist/; `make deb` builds both.

The package has the bundle in /usr/lib/token-inspector, without the libraries of Debian that PyInstaller took along: it
depends on their packages, which Debian mends. Beside it lies what a desktop, `man` and a shell look for. It runs no
scripts: the databases of entries, icons, kinds of files and manuals are renewed by the triggers of their own packages.

The same bundle gives the same bytes. What is needed: dpkg-dev, whose dpkg-shlibdeps finds what the rest is linked to.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from email.utils import formatdate
from pathlib import Path

import bill
import bundling
import package
from copyrights import copyright_file

from inspector import APP_ID, __version__

ROOT = Path(__file__).resolve().parent.parent
NAME = package.NAME
BUNDLE = ROOT / "dist" / NAME
STAGED = ROOT / "build" / "deb"
HERE = Path("usr/lib") / NAME
DOCUMENTS = Path("usr/share/doc") / NAME
REVISION = "1"
HOMEPAGE = "https://github.com/token-inspector/token-inspector"
MAINTAINER = "The Token Inspector contributors <token-inspector@users.noreply.github.com>"
TOOLS = {"dpkg-deb": "dpkg", "dpkg-shlibdeps": "dpkg-dev", "strip": "binutils", "chrpath": "chrpath"}
"""The programs that make a package, and where they come from."""

ALWAYS = ("ca-certificates",)
"""What nothing is linked to: the authorities that servers are trusted by. Fonts come with libfontconfig1."""
RECOMMENDS = ("gnome-keyring | keepassxc | kwalletmanager", "hicolor-icon-theme", "shared-mime-info", "xdg-utils")
"""A keyring that keeps secrets longer than for one run; what shows the icon, knows kinds of files and opens links."""
RENAMED = ("libdb5.3", "libgdbm6", "libglib2.0-0", "libpng16-16", "libreadline8", "libssl3", "libtirpc3")
"""Packages that have another name, with t64 behind it, since Debian 13 and Ubuntu 24.04; the library is the same."""

DESCRIPTION = """\
desktop program that finds out why an access token is refused
 Token Inspector asks an OAuth server for an access token, shows what is in it,
 and checks its signature and claims against what is expected. When a token or
 a request is refused, it says what happened and what to try.
 .
 It knows Amazon Cognito, Microsoft Entra ID, Auth0, Okta, Keycloak and every
 other OAuth server, sixty gateways and libraries that take tokens, and reads
 tokens out of logs, HAR files and curl commands. All of it works in a window
 and on the command line. Client secrets are kept in the keyring of the system.
 .
 The package brings a Python and a Qt of its own and needs none of the system.
"""


class DebError(Exception):
    """No package can be made; the message says why, and what helps."""


def of_system(shipped: Iterable[Path]) -> set[str]:
    """The names of libraries in the bundle that were taken from packages of Debian."""
    owners = bill.owners_of_files()
    return {file.name for file in shipped if bill.owner(file, owners) is None}


def staged(bundle: Path, left_out: Iterable[str], root: Path) -> Path:
    """A copy of the bundle at its place below `root`, without those libraries and without bill and licences."""
    names = {f"_internal/{name}" for name in left_out}
    program = root / HERE

    def unwanted(folder: str, entries: Sequence[str]) -> set[str]:
        inside = Path(folder).relative_to(bundle)
        found = {entry for entry in entries if (inside / entry).as_posix() in names}
        return found | ({"licences", bill.FILE} if inside == Path() else set())

    shutil.copytree(bundle, program, symlinks=True, ignore=unwanted)
    return program


def clean(program: Path) -> None:
    """Remove from Python's libraries the symbols that PyInstaller left, and the folder that they were built for.

    What lies in a folder of that name on another machine would be loaded, whoever put it there.
    """
    libraries = [
        str(file)
        for file in sorted((program / "_internal").rglob("*"))
        if is_linked(file) and file.relative_to(program / "_internal").parts[0] not in bundling.UNCHANGED
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    # It ends with 2 where one of them names no folder.
    done = subprocess.run(["chrpath", "--delete", *libraries], capture_output=True, text=True, check=False)
    if done.returncode not in {0, 2}:
        raise DebError(f"chrpath could not change the libraries:\n{done.stdout}{done.stderr}")


def lay_out(root: Path) -> None:
    """What desktop, shell and reader look for, below `root`; CalledProcessError where a script that writes it fails."""
    link(root / "usr/bin" / NAME, f"../lib/{NAME}/{NAME}")
    linux = ROOT / "packaging" / "linux"
    for source, place in {
        linux / f"{APP_ID}.desktop": f"usr/share/applications/{APP_ID}.desktop",
        linux / f"{APP_ID}.metainfo.xml": f"usr/share/metainfo/{APP_ID}.metainfo.xml",
        linux / f"{APP_ID}.mime.xml": f"usr/share/mime/packages/{APP_ID}.xml",
        ROOT / "resources" / "app" / "icon.svg": f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
        ROOT / "packaging" / "debian" / "overrides": f"usr/share/lintian/overrides/{NAME}",
    }.items():
        copy(source, root / place)
    for picture in (ROOT / "packaging" / "icons").glob(f"{NAME}-*.png"):
        size = picture.stem.rpartition("-")[2]
        copy(picture, root / f"usr/share/icons/hicolor/{size}x{size}/apps/{APP_ID}.png")
    written_by("completions.py", root / "usr/share")
    manual = root / "usr/share/man/man1"
    written_by("manual.py", manual)
    for page in list(manual.iterdir()):
        zipped(page.read_bytes(), page.with_name(f"{page.name}.gz"))
        page.unlink()


def written_by(script: str, folder: Path) -> None:
    """Have a script of this folder write its files; DebError where it is not there."""
    if not (ROOT / "packaging" / script).is_file():
        raise DebError(f"There is no packaging/{script}, which writes a part of the package.")
    subprocess.run([sys.executable, str(ROOT / "packaging" / script), str(folder)], cwd=ROOT, check=True)


def document(root: Path, found: Sequence[bill.Part], date: int) -> None:
    """Licences, changes and pages below /usr/share/doc; `date` is in seconds since 1970."""
    documents, version = root / DOCUMENTS, f"{__version__}-{REVISION}"
    bill.write(found, root / HERE)
    copy_text(documents / "copyright", copyright_file(found, MAINTAINER, HOMEPAGE))
    zipped((ROOT / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    signed = f" -- {MAINTAINER}  {formatdate(date, usegmt=True).replace('GMT', '+0000')}"
    entry = f"{NAME} ({version}) stable; urgency=medium\n\n  * Version {__version__}: see changelog.gz.\n\n{signed}\n"
    zipped(entry.encode(), documents / "changelog.Debian.gz")
    up = "../" * 3 + "lib"
    for name, place in {"pages": "_internal/docs", "licences": "licences", bill.FILE: bill.FILE}.items():
        link(documents / name, f"{up}/{NAME}/{place}")


def dependencies(root: Path) -> str:
    """What the programs and libraries below `root` are linked to and do not bring, as Depends has it."""
    control = root.parent / "debian" / "control"
    copy_text(control, f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    (root / "DEBIAN").mkdir(exist_ok=True)  # by which the tool knows where the root of the package is
    program = root / HERE
    libraries = [f"-l{folder}" for folder in (program / "_internal", program / "_internal/PySide6/Qt/lib")]
    objects = [f"-e{file}" for file in sorted(program.rglob("*")) if is_linked(file)]
    done = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--warnings=0", *libraries, *objects],
        cwd=root.parent, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    prefix = "shlibs:Depends="
    line = next((line for line in done.stdout.splitlines() if line.startswith(prefix)), "")
    if done.returncode or not line:
        raise DebError(f"dpkg-shlibdeps could not tell what the package needs:\n{done.stderr}")
    return ", ".join(with_both_names(sorted([*ALWAYS, *line.removeprefix(prefix).split(", ")])))


def with_both_names(needed: Iterable[str]) -> Iterator[str]:
    """Each dependency; one of a renamed package is met by either name, the newer first."""
    for each in needed:
        name, _, rest = each.partition(" ")
        old = name.removesuffix("t64")
        if old in RENAMED and "|" not in each:
            yield " | ".join(f"{one} {rest}".strip() for one in (f"{old}t64", old))
        else:
            yield each


def is_linked(file: Path) -> bool:
    """Whether the file is a program or library in the format of Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def control(root: Path, needed: str) -> None:
    """The files that dpkg reads; everything else must be in its place."""
    files = sorted(path for path in root.rglob("*") if root / "DEBIAN" not in (path, *path.parents))
    # As dpkg-gencontrol reckons: a file takes its size, rounded up; anything else takes one kibibyte.
    size = sum(-(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in files)
    fields = {
        "Package": NAME,
        "Version": f"{__version__}-{REVISION}",
        "Architecture": said("dpkg", "--print-architecture"),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": needed,
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "devel",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": DESCRIPTION.rstrip("\n"),
    }
    copy_text(root / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in fields.items()))
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
        if path.is_file() and not path.is_symlink()
    )
    copy_text(root / "DEBIAN" / "md5sums", "".join(sums))


def with_modes(root: Path) -> None:
    """Give every file the mode that Debian wants, whatever the umask is: only folders and programs are run."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / HERE / NAME else 0o644)


def built(root: Path, target: Path, environment: Mapping[str, str]) -> Path:
    """The package of what lies below `root`, all of it of the time SOURCE_DATE_EPOCH, in the folder `target`."""
    target.mkdir(parents=True, exist_ok=True)
    date = int(environment["SOURCE_DATE_EPOCH"])
    for path in (root, *root.rglob("*")):  # dpkg-deb leaves older ones as they are
        os.utime(path, (date, date), follow_symlinks=False)
    fields = (root / "DEBIAN" / "control").read_text(encoding="utf-8")
    version, machine = (re.search(rf"(?m)^{field}: (.*)", fields)[1] for field in ("Version", "Architecture"))  # type: ignore[index]
    result = target / f"{NAME}_{version}_{machine}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(result)]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return result


def link(place: Path, to: str) -> None:
    """A symbolic link, in a folder that is made where it is not there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(to)


def copy(source: Path, place: Path) -> None:
    """A copy of a file, in a folder that is made where it is not there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def copy_text(place: Path, text: str) -> None:
    """A file with that text, in a folder that is made where it is not there."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def zipped(data: bytes, place: Path) -> None:
    """Write these bytes as `gzip -9n` does."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(data, 9, mtime=0))


def said(*command: str) -> str:
    """What a command prints, without the end of the line."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def whole(bundle: Path, target: Path) -> Path:
    """Make the package of a bundle in the folder `target`, and return it; DebError where something is missing."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        packages = sorted({TOOLS[tool] for tool in missing})
        raise DebError(f"There is no {', '.join(missing)}. On Debian run: sudo apt-get install {shlex.join(packages)}")
    if not bundle.is_dir():
        raise DebError(f"There is no bundle in {bundle}. Run make package first.")
    os.environ.update(package.surroundings(os.environ))  # bill.py, manual.py and dpkg-deb read the date there
    shutil.rmtree(STAGED, ignore_errors=True)
    root = STAGED / NAME
    shipped = [Path(file) for file in json.loads((ROOT / "build" / "shipped.json").read_text(encoding="utf-8"))]
    left_out = of_system(shipped)
    clean(staged(bundle, left_out, root))
    lay_out(root)
    document(
        root, bill.parts(file for file in shipped if file.name not in left_out), int(os.environ["SOURCE_DATE_EPOCH"])
    )
    needed = dependencies(root)
    control(root, needed)
    with_modes(root)
    return built(root, target, os.environ)


def main() -> int:
    """Make the package of dist/token-inspector, and say how large it is; exit code 1 where that fails."""
    try:
        made = whole(BUNDLE, ROOT / "dist")
    except (DebError, bill.GapError) as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        return error.returncode or 1
    megabytes = int(said("dpkg-deb", "--field", str(made), "Installed-Size")) * 1024 / 1e6
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB, {megabytes:.0f} MB when installed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
