"""What a report of a bug needs to know of a program and its computer, without a value: no name, host, path or token."""

from __future__ import annotations

import os
import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from inspector import __version__
from inspector.core.store.backends import NAMES
from inspector.core.text.patterns import pattern
from inspector.gui.model import languages
from inspector.gui.theme import theme

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.gui.model.workspace import Workspace

PACKAGES = ("PySide6", "requests", "PyJWT", "cryptography", "keyring")
DESKTOPS = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")
RANGES = ((0, "none"), (9, "1 to 9"), (99, "10 to 99"), (999, "100 to 999"))
"""How many there are is told no closer than this, by the most of each."""
_PLAIN = pattern(r"^[A-Za-z0-9 .:_+-]{1,40}$")
_OF_ROW = pattern(r"^[a-z0-9-]{1,60}$")


def versions() -> tuple[tuple[str, str], ...]:
    """What runs here, each with its version: the program, Python, Qt, the packages it uses, and the system."""
    return (
        ("Token Inspector", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        *((name, _version(name)) for name in PACKAGES),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}".strip()),
    )


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # it has another name as a package, or a bundle leaves that out
        module = sys.modules.get(package) or sys.modules.get(package.lower())
        return str(getattr(module, "__version__", "")) or "not known"


def details(work: Workspace) -> str:
    """Lines to paste into a report, in English, whoever reads it: each is of a list of words, or a measure."""
    lines = [*versions(), *_of_screen(), *_of_program(work), *_of_failure(work.selection.outcome)]
    return "\n".join(f"{name}: {value}" for name, value in lines)


def _of_screen() -> list[tuple[str, str]]:
    screen, look = QGuiApplication.primaryScreen(), theme.current()
    size, scale = screen.size(), f"{screen.devicePixelRatio():g}"
    return [
        *((name, _plain(os.environ.get(name, ""))) for name in DESKTOPS),
        ("Qt platform", _plain(QGuiApplication.platformName())),
        ("Screen", f"{size.width()}x{size.height()} at {scale}, text {round(13 * look.scale)} px"),
        ("Appearance", look.scheme if look.scheme != "system" else f"{_shade(look.dark)}, as the system"),
    ]


def _shade(dark: bool) -> str:
    return "dark" if dark else "light"


def _of_program(work: Workspace) -> list[tuple[str, str]]:
    vault = work.vault
    if vault is None:
        keyring = "not looked for yet"
    elif not vault.persistent:
        keyring = "none, secrets are kept until quitting"
    else:
        kind = f"{type(vault.backend).__module__}.{type(vault.backend).__qualname__}"
        locked = {True: ", locked", False: ", unlocked", None: ""}[work.locked]
        keyring = f"{kind if kind in NAMES else 'another one'}{locked}"
    return [
        ("Installed as", installed_as()),
        (
            "Language",
            f"{languages.spoken()}, {'chosen' if languages.chosen(work.services.layout) else 'as the system'}",
        ),
        ("Keyring", keyring),
        ("Home folder", "the default" if is_default(work.services.store.path.parent) else "another one"),
        ("Profiles", how_many(len(work.profiles.own))),
        ("Tokens", how_many(len(work.tokens))),
    ]


def _of_failure(outcome: Outcome | None) -> list[tuple[str, str]]:
    """What kind of failure is shown: the row of the tables that explains it, and the status."""
    if outcome is None or outcome.why is None:
        return []
    exchange = outcome.exchange
    lines = [("Failure shown", outcome.why.id if _OF_ROW.match(outcome.why.id) else "not of the tables")]
    if exchange is not None and exchange.failure is not None:
        lines.append(("Connection", exchange.failure.kind.name))
    if exchange is not None and exchange.response is not None:
        lines.append(("Status", str(int(exchange.response.status))))
    return lines


def installed_as() -> str:
    """How the program came to this computer."""
    if getattr(sys, "frozen", False):
        return "bundle"
    return "package" if "site-packages" in Path(__file__).parts or "dist-packages" in Path(__file__).parts else "source"


def is_default(folder: Path) -> bool:
    """Whether a folder is the one that the platform has for the program's data."""
    from inspector.folder import home_folder  # late, as it is where a window is opened

    return folder == home_folder(None)


def how_many(count: int) -> str:
    """A number as a range."""
    return next((words for most, words in RANGES if count <= most), "1000 or more")


def _plain(value: str) -> str:
    return (value if _PLAIN.match(value) else "something else") if value else "not set"
