"""Tries the built wheel as a new user has it: in an environment of its own, far from the source tree.

    make wheel && python3 packaging/try_wheel.py [WHEEL]

For every Python from 3.11 to 3.14 on PATH: an empty environment with what packaging/hashes/runtime.txt names and the
wheel, an empty home, a folder without sources. There the installation checks itself, the demo runs, a profile of the
demo issuer gets a valid token and a Markdown report and is logged out, and where a display server (Xvfb) can be started
the window opens as the desktop entry opens it, shows something, has the id of the desktop file and its icon, and ends
when it is told to.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "packaging" / "hashes" / "runtime.txt"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
WAIT_S = 60.0
INSTALL_S = 600.0
WINDOWS = os.name == "nt"
HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR")
SYSTEM = ("SYSTEMROOT", "COMSPEC", "PATHEXT")
"""What no program on Windows runs without; elsewhere there is none of them."""
APP_ID = "io.github.token_inspector.token_inspector"
LEAST_COLOURS = 50
"""A window with its panes has more of them; one that is still empty has fewer than ten."""

ISSUER = """
import json, sys
from inspector.demo.issuer import DemoIssuer
with DemoIssuer() as issuer:
    profile = issuer.profiles()[0]
    from inspector.core.profiles.store import ProfileStore
    from pathlib import Path
    ProfileStore(Path(sys.argv[1], "profiles.json")).save([profile])
    print(json.dumps([profile.name, issuer.secret_for(profile.id)]), flush=True)
    sys.stdin.read()
"""
"""A demo issuer that runs until its input ends, with its first profile in the home that is named."""

LOOK = """
import sys, time
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
number, least, seconds, picture = int(sys.argv[1], 16), int(sys.argv[2]), float(sys.argv[3]), sys.argv[4]
end, colours = time.monotonic() + seconds, 0
while colours < least and time.monotonic() < end:
    time.sleep(0.1)
    seen = app.primaryScreen().grabWindow(number).toImage()
    colours = len({seen.pixel(x, y) for x in range(0, seen.width(), 2) for y in range(0, seen.height(), 2)})
if picture:
    seen.save(picture)
print(colours)
"""
"""How many colours a window has, as soon as those are enough or the time is up."""


class TryError(Exception):
    """What was tried did not work; the message says what, and what was printed."""


@dataclass(frozen=True)
class Installed:
    """An environment with the wheel, and a home that nothing has been written to before."""

    folder: Path
    home: Path

    @property
    def python(self) -> Path:
        """The interpreter of the environment."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """A program of the environment."""
        return self.folder / ("Scripts" if WINDOWS else "bin") / (f"{name}.exe" if WINDOWS else name)

    def environment(self, **more: str) -> dict[str, str]:
        """The variables of a new user: nothing of the source tree, no Python settings, no session of a desktop."""
        path = f"{self.python.parent}{os.pathsep}{os.defpath}"
        variables = {"PATH": path, "LANG": "C.UTF-8"} | {name: str(self.home) for name in HOMES}
        return variables | {name: os.environ[name] for name in SYSTEM if name in os.environ} | more

    def run(self, *command: str, given: str = "", **more: str) -> str:
        """What the command prints; TryError where it ends with another code than 0 or has not ended in time."""
        try:
            done = subprocess.run(
                command, env=self.environment(**more), cwd=self.home, input=given, capture_output=True, text=True,
                timeout=WAIT_S, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise TryError(f"{Path(command[0]).name} {' '.join(command[1:])} did not end in {WAIT_S:g} s.") from None
        if done.returncode:
            raise TryError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout


def pythons() -> tuple[dict[str, str], list[str]]:
    """The interpreters that run, by version, and the versions that are not there."""
    found = {}
    for version in PYTHONS:
        for path in _candidates(f"python{version}", "python3", "python"):
            command = [path, "-c", "import ensurepip, venv, sys; print('%d.%d' % sys.version_info[:2])"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.stdout.strip() == version:
                found[version] = path
                break
    return found, [version for version in PYTHONS if version not in found]


def _candidates(*names: str) -> Iterator[str]:
    for name in names:
        for folder in os.get_exec_path():
            path = shutil.which(name, path=folder)
            if path:
                yield path


def installed(python: str, wheel: Path, folder: Path) -> Installed:
    """A new environment of that Python with the wheel in it; TryError where something cannot be installed."""
    home = folder / "home"
    home.mkdir()
    made = Installed(folder / "venv", home)
    subprocess.run([python, "-m", "venv", str(made.folder)], check=True)
    pip = [str(made.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    for arguments in (["--require-hashes", "--no-compile", "-r", str(RUNTIME)], ["--no-index", str(wheel)]):
        done = subprocess.run(
            [*pip, *arguments], cwd=home, capture_output=True, text=True, timeout=INSTALL_S, check=False
        )
        if done.returncode:
            raise TryError(f"pip install {' '.join(arguments)}:\n{done.stdout}{done.stderr}")
    made.run(str(made.python), "-m", "pip", "check", "--disable-pip-version-check")
    return made


def try_commands(made: Installed) -> None:
    """The installation checks itself, both programs take the same arguments, and the demo runs without a window."""
    where = made.run(str(made.python), "-c", "import inspector; print(inspector.__file__)").strip()
    if not Path(where).is_relative_to(made.folder):
        raise TryError(f"The program that was tried is another one: {where}")
    version = wheel_version(made)
    for name in ("token-inspector", *(() if WINDOWS else ("token-inspector-gui",))):  # without a console it is silent
        said = made.run(str(made.program(name)), "--version")
        if version not in said.split():
            raise TryError(f"{name} --version printed {said!r}, and the wheel is {version}.")
    if not WINDOWS:  # where it has no streams at all
        program = shlex.quote(str(made.program("token-inspector-gui")))
        made.run("/bin/sh", "-c", f"exec {program} --version <&- >&- 2>&-")
    if "failed  " in made.run(str(made.program("token-inspector")), "--self-check"):
        raise TryError("The self-check passed and says that something failed.")
    if "Valid" not in made.run(str(made.program("token-inspector")), "demo", "--headless", QT_QPA_PLATFORM="offscreen"):
        raise TryError("The demo found no valid token.")


def wheel_version(made: Installed) -> str:
    """The version that the metadata of the installed wheel names."""
    command = "import importlib.metadata as m; print(m.version('token-inspector'))"
    return made.run(str(made.python), "-c", command).strip()


def try_journey(made: Installed) -> None:
    """A valid token of the demo issuer, a Markdown report and a log out, each by a command."""
    program, home = str(made.program("token-inspector")), made.home / "program"
    home.mkdir()
    asked = [str(made.python), "-c", ISSUER, str(home)]
    issuer = subprocess.Popen(
        asked, env=made.environment(), cwd=made.home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert issuer.stdout is not None  # noqa: S101 - it is a pipe
        told = issuer.stdout.readline()
        if not told:
            raise TryError("The demo issuer did not start.")
        name, secret = json.loads(told)
        place = ("--home", str(home))
        report = made.run(program, "request", name, "--secret-stdin", "--format", "markdown", *place, given=secret)
        left = made.run(program, "logout", *place)
    finally:
        issuer.communicate("", timeout=WAIT_S)
    if not report.startswith("## Valid\n") or secret in report:
        raise TryError(f"This is no report of a valid token:\n{report}")
    if not left.startswith("Logged out"):
        raise TryError(f"The log out said: {left}")


def try_window(made: Installed, picture: Path | None) -> str:
    """The window as the desktop entry opens it: shown, drawn, known by the names of the entry, ended by SIGTERM.

    Return what cannot be tried here, or nothing.
    """
    missing = [name for name in ("Xvfb", "xwininfo", "xprop") if shutil.which(name) is None]
    if missing and sys.platform == "linux" and os.environ.get("CI") == "true":
        raise TryError(f"No window can be tried without {', '.join(missing)}.")
    if missing:
        return f"No window was tried: {', '.join(missing)} cannot be found."
    entries = configparser.ConfigParser(interpolation=None)
    entries.optionxform = str  # type: ignore[assignment,method-assign]
    entries.read(made.folder / "share" / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    entry = entries["Desktop Entry"]
    command = [word for word in shlex.split(entry["Exec"]) if word != "%f"]
    with display() as name:
        variables = made.environment(DISPLAY=name, QT_QPA_PLATFORM="xcb")
        started = [str(made.program(command[0])), *command[1:]]
        window = subprocess.Popen(started, env=variables, cwd=made.home, stderr=subprocess.PIPE, text=True)
        try:
            number = shown(entry["Name"], entry["StartupWMClass"], window, variables)
            look = (str(made.python), "-c", LOOK, number, str(LEAST_COLOURS), str(WAIT_S / 2), str(picture or ""))
            colours = int(made.run(*look, DISPLAY=name, QT_QPA_PLATFORM="xcb"))
            known_by = said_by("xprop", "-id", number, environment=variables)
        finally:
            window.send_signal(signal.SIGTERM)
            _, said = window.communicate(timeout=WAIT_S)
    if colours < LEAST_COLOURS:
        raise TryError(f"The window is blank: it has {colours} colours.")
    for words in (f'_GTK_APPLICATION_ID(UTF8_STRING) = "{APP_ID}"', "_NET_WM_ICON(CARDINAL)"):
        if words not in known_by:
            raise TryError(f"The window does not have {words}:\n{known_by}")
    if window.returncode not in {0, 128 + signal.SIGTERM} or "Traceback" in said:
        raise TryError(f"The window ended with {window.returncode}:\n{said}")
    return ""


def shown(title: str, group: str, window: subprocess.Popen[str], variables: dict[str, str]) -> str:
    """The number of the window with that title and class; TryError where it does not come."""
    sought = re.compile(rf'(0x[0-9a-f]+) "{re.escape(title)}": \(.*"{re.escape(group)}"\)')
    end = time.monotonic() + WAIT_S / 2
    listed = ""
    while time.monotonic() < end and window.poll() is None:
        listed = said_by("xwininfo", "-root", "-tree", environment=variables)
        if found := sought.search(listed):
            return found[1]
        time.sleep(0.1)
    raise TryError(f"There is no window called {title} of the class {group}. There is:\n{listed}")


def said_by(*command: str, environment: dict[str, str]) -> str:
    """What a program of this machine prints with these variables."""
    environment = environment | {"PATH": os.environ["PATH"]}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=WAIT_S, check=False)
    return done.stdout


@contextmanager
def display() -> Iterator[str]:
    """A display server that nobody sees, by its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(WAIT_S)


def tried(python: str, wheel: Path, picture: Path | None) -> Iterator[str]:
    """Try the wheel with one Python, and say what works and how long it took; TryError where something does not."""
    with tempfile.TemporaryDirectory(prefix="try-wheel-") as folder:
        began = time.monotonic()
        made = installed(python, wheel, Path(folder).resolve())
        yield f"installed ({time.monotonic() - began:.0f} s)"
        for name, step in (("commands", try_commands), ("token, report, log out", try_journey)):
            began = time.monotonic()
            step(made)
            yield f"{name} ({time.monotonic() - began:.0f} s)"
        began = time.monotonic()
        yield try_window(made, picture) or f"window ({time.monotonic() - began:.0f} s)"


def main() -> int:
    """Try the wheel that is named, or the one in dist/, with each Python; 0 where all works, else 1."""
    given = [Path(argument).resolve() for argument in sys.argv[1:]]
    wheels = given or sorted((ROOT / "dist").glob("*.whl"))
    if len(wheels) != 1:
        print("Name one wheel, or build it: make wheel", file=sys.stderr)
        return 2
    found, missing = pythons()
    pictures = ROOT / "build" / "try-wheel"
    pictures.mkdir(parents=True, exist_ok=True)
    good = bool(found)
    for version, python in found.items():
        print(f"Python {version}: ", end="", flush=True)
        try:
            for what in tried(python, wheels[0], pictures / f"window-{version}.png"):
                print(what, end=". " if what.endswith(".") else ", ", flush=True)
            print("good")
        except (TryError, OSError, subprocess.SubprocessError) as error:
            good = False
            print(f"failed\n{error}")
    if missing:
        print(f"Not tried, as no such Python is on PATH: {', '.join(missing)}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
