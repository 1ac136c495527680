"""Tries the built bundle where nothing of the machine that built it is: `make try`.

    python packaging/try_bundle.py                  on this system, with an empty environment and no Python on PATH
    python packaging/try_bundle.py trixie bookworm  as root, each in a new Debian with only the libraries of SYSTEM

There the installation checks itself, the demo runs, a profile of a demo issuer, which runs outside, gets a valid token
and a Markdown report and is logged out, tokens are judged in several processes, and the window opens on an Xvfb from
outside, shows something, and ends when it is told to. Pictures go into build/try-bundle.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from try_wheel import ISSUER, LEAST_COLOURS, LOOK, WAIT_S, TryError, display

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "token-inspector"
WHOLE_SCREEN = "0"
"""In place of the number of a window: the bundle is seen from outside."""
PICTURES = ROOT / "build" / "try-bundle"
SYSTEM = (
    "fonts-dejavu-core",
    "libegl1",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb1",
)
"""The packages of Debian without which no window can be made: what belongs to the graphics of the system."""


@dataclass(frozen=True)
class Place:
    """Where the bundle is tried: the root of a system of its own, or this one where `root` is "/"."""

    root: Path
    bundle: str
    """The folder of the bundle as a program in there sees it."""

    @property
    def home(self) -> str:
        """A home that nothing has been written to before."""
        return f"{self.bundle}-home"

    def outside(self, path: str) -> Path:
        """The same file as this process sees it."""
        return self.root / path.lstrip("/")

    def command(self, *arguments: str, **more: str) -> list[str]:
        """The command that runs the program there, with the variables of a new user and no others."""
        enter = [] if self.root == Path("/") else ["chroot", str(self.root)]
        variables = {"HOME": self.home, "LANG": "C.UTF-8", "PATH": f"{self.home}/nothing", **more}
        env = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        return [*enter, *env, f"{self.bundle}/token-inspector", *arguments]

    def run(self, *arguments: str, given: str = "", code: int = 0) -> str:
        """What a command of the program prints; TryError where it ends otherwise or not in time."""
        command = self.command(*arguments, QT_QPA_PLATFORM="offscreen")
        try:
            done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=WAIT_S, check=False)
        except subprocess.TimeoutExpired:
            raise TryError(f"{' '.join(arguments)} did not end in {WAIT_S:g} s.") from None
        if done.returncode != code:
            raise TryError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout


@contextmanager
def here() -> Iterator[Place]:
    """A copy of the bundle on this system."""
    with tempfile.TemporaryDirectory(prefix="try-bundle-") as folder:
        yield _copied(Path("/"), f"{folder}/token-inspector")


@contextmanager
def new_debian(suite: str) -> Iterator[Place]:
    """A Debian that has nothing but what every Debian has, and SYSTEM; TryError where it cannot be made."""
    with tempfile.TemporaryDirectory(prefix="try-bundle-") as folder:
        root = Path(folder, suite)
        packages = ",".join(SYSTEM)
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", f"--include={packages}", suite, str(root)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise TryError(f"debootstrap made no {suite}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        yield _copied(root, "/opt/token-inspector")


def _copied(root: Path, bundle: str) -> Place:
    place = Place(root, bundle)
    shutil.copytree(BUNDLE, place.outside(bundle), symlinks=True)
    place.outside(place.home).mkdir(parents=True)
    return place


def try_commands(place: Place) -> None:
    """The installation checks itself, and the demo runs without a window."""
    if "This installation is complete." not in place.run("--self-check"):
        raise TryError("The self-check passed and says nothing of it.")
    if "Valid" not in place.run("demo", "--headless"):
        raise TryError("The demo found no valid token.")


def try_journey(place: Place) -> None:
    """A valid token of the demo issuer, a Markdown report, a judgement in several processes, and a log out."""
    home = f"{place.home}/program"
    outside = place.outside(home)
    outside.mkdir()
    command = [sys.executable, "-c", ISSUER, str(outside)]
    issuer = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert issuer.stdout is not None  # noqa: S101 - it is a pipe
        name, secret = json.loads(issuer.stdout.readline())
        report = place.run("request", name, "--secret-stdin", "--format", "markdown", "--home", home, given=secret)
        token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."
        judged = place.run("verdicts", "-", "--processes", "2", "--home", home, given=f"{token}\n" * 50, code=1)
        left = place.run("logout", "--home", home)
    finally:
        issuer.communicate("", timeout=WAIT_S)
    if not report.startswith("## Valid\n") or secret in report:
        raise TryError(f"This is no report of a valid token:\n{report}")
    if judged.count("ejected") < 50:
        raise TryError(f"Not every token was judged:\n{judged}")
    if not left.startswith("Logged out"):
        raise TryError(f"The log out said: {left}")


def try_window(place: Place, picture: Path) -> None:
    """The window is drawn on a screen and ends by SIGTERM."""
    with display() as name:
        window = subprocess.Popen(
            place.command(DISPLAY=name), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        look = [sys.executable, "-c", LOOK, WHOLE_SCREEN, str(LEAST_COLOURS), str(WAIT_S / 2), str(picture)]
        surroundings = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        try:
            seen = subprocess.run(look, env=surroundings, capture_output=True, text=True, check=False).stdout
            alive = window.poll() is None
        finally:
            window.send_signal(signal.SIGTERM)
            _, said = window.communicate(timeout=WAIT_S)
    if not alive or int(seen or "0") < LEAST_COLOURS:
        raise TryError(f"The window is blank: the screen has {seen.strip() or 'no'} colours.\n{said}")
    if window.returncode not in {0, 128 + signal.SIGTERM, -signal.SIGTERM} or "Traceback" in said:
        raise TryError(f"The window ended with {window.returncode}:\n{said}")


def tried(place: Place, name: str) -> Iterator[str]:
    """Try the bundle in one place, and say what works and how long it took; TryError where something does not."""
    yield _timed("commands", try_commands, place)
    yield _timed("token, report, processes, log out", try_journey, place)
    if shutil.which("Xvfb") is None:
        yield "no window was tried: there is no Xvfb"
    else:
        yield _timed("window", try_window, place, PICTURES / f"{name}.png")


def _timed(words: str, step: Callable[..., None], *arguments: object) -> str:
    began = time.monotonic()
    step(*arguments)
    return f"{words} ({time.monotonic() - began:.0f} s)"


def main(suites: Sequence[str]) -> int:
    """Try the bundle here, or in each Debian that is named; 0 where all works, else 1."""
    if not BUNDLE.is_dir():
        print("There is no bundle in dist/token-inspector. Run make package first.", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    good = True
    for name in suites or ("here",):
        print(f"{name}: ", end="", flush=True)
        try:
            with new_debian(name) if suites else here() as place:
                for what in tried(place, name):
                    print(what, end=", ", flush=True)
                print("good")
        except (TryError, OSError, subprocess.SubprocessError) as error:
            good = False
            print(f"failed\n{error}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
