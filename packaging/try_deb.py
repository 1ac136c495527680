"""Tries the Debian package where there is nothing else: `make try` is for the bundle, `make try-deb` for the package.

    python packaging/try_deb.py                  as root, in a new Debian 12
    python packaging/try_deb.py bookworm trixie  in each of these

apt installs it from the mirror of this machine. As a user of that system: the installation checks itself; a profile of
a demo issuer, which runs outside, gets a valid token and a Markdown report, and is logged out; the window opens as the
desktop entry starts it, on an Xvfb from outside. Then come what reads manuals, completions and entries, and a keyring,
which keeps a secret for another program. At last the package is removed and purged, and nothing of it may be left but
what belongs to the user. Pictures go into build/try-deb, where the empty systems are kept for the next time.
"""

from __future__ import annotations

import configparser
import json
import os
import shlex
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

from try_wheel import APP_ID, ISSUER, LEAST_COLOURS, LOOK, TryError, display, said_by, shown

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "build" / "try-deb"
NAME = "token-inspector"
USER, HOME, SHARE = "somebody", "/home/somebody", "/home/somebody/.local/share/token-inspector"
MIRROR = "http://deb.debian.org/debian"
WAIT_S, APT_S = 120.0, 900.0
PROGRAMS = ("debootstrap", "unshare", "Xvfb", "xdotool", "xprop", "xwininfo")
TOOLS = (
    "bash-completion", "dbus", "desktop-file-utils", "gnome-keyring", "hicolor-icon-theme", "libglib2.0-bin", "man-db",
    "shared-mime-info", "zsh",
)  # fmt: skip
"""What reads what the package brings for others. fish is not among them: in Debian 12 it needs a Python."""

ENTER = 'mount -t proc proc "$1/proc" && mount -t tmpfs tmpfs "$1/dev/shm" && exec chroot --userspec="$0" "$@"'
"""Enter a system that has processes and shared memory; what is mounted is gone with the command."""
KEYRING = """
set -e
printf %s 'of the keyring' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
token-inspector secret set "$1"
token-inspector request "$1" --format markdown </dev/null
token-inspector logout --forget-secrets
"""
"""In a session of its own: a keyring is unlocked, one program stores the secret and another one finds it."""

COPIED = """
import sys, time
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
end, text = time.monotonic() + float(sys.argv[1]), ""
while not text and time.monotonic() < end:
    time.sleep(0.1)
    app.processEvents()
    text = app.clipboard().text()
print(text)
"""
"""What was copied, as soon as something was or the time is up."""


@dataclass(frozen=True)
class System:
    """A Debian in a folder."""

    root: Path

    def command(self, *command: str, user: str = "root", **more: str) -> list[str]:
        """What runs a command in there with the variables of a new user and no others."""
        home = HOME if user == USER else "/root"
        variables = {"HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "USER": user, **more}
        env = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        enter = ["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, user, str(self.root)]
        return [*enter, *env, *command]

    def run(
        self, *command: str, user: str = "root", given: str = "", limit_s: float = WAIT_S, code: int = 0, **more: str
    ) -> str:
        """What the command prints; TryError where it ends with another code or has not ended in time."""
        try:
            done = subprocess.run(
                self.command(*command, user=user, **more), input=given, capture_output=True, text=True, timeout=limit_s,
                check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise TryError(f"{' '.join(command)} did not end in {limit_s:g} s.") from None
        if done.returncode != code:
            raise TryError(
                f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
            )
        return done.stdout

    def apt(self, *arguments: str) -> None:
        """Run apt-get, which asks nothing."""
        variables = ["env", "DEBIAN_FRONTEND=noninteractive", *_proxies()]
        self.run(*variables, "apt-get", "-y", "-q", *arguments, limit_s=APT_S)

    def program(self, *arguments: str, given: str = "", code: int = 0) -> str:
        """What the installed program prints for the user."""
        return self.run(NAME, *arguments, user=USER, given=given, code=code, QT_QPA_PLATFORM="offscreen")

    def outside(self, path: str) -> Path:
        """The same file as this process sees it."""
        return self.root / path.lstrip("/")


def _proxies() -> list[str]:
    return [f"{name}={os.environ[name]}" for name in ("http_proxy", "https_proxy", "no_proxy") if name in os.environ]


def make_debian(suite: str, system: System) -> None:
    """Make a Debian with what every Debian has, and one user; by debootstrap once. TryError where that fails."""
    kept, root = KEPT / f"{suite}.tar", str(system.root)
    if kept.is_file():
        system.root.mkdir()
        subprocess.run(["tar", "-C", root, "-xpf", str(kept)], check=True)
    else:
        command = ["debootstrap", "--variant=minbase", suite, root, mirror()]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise TryError(f"debootstrap made no {suite}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        system.run("apt-get", "clean")
        subprocess.run(["tar", "-C", root, "-cf", f"{kept}.new", "."], check=True)
        Path(f"{kept}.new").rename(kept)
    shutil.copy("/etc/resolv.conf", system.outside("/etc/resolv.conf"))
    system.run("useradd", "--create-home", "--shell", "/bin/bash", USER)
    system.apt("update")


def mirror() -> str:
    """Where this machine has its Debian from."""
    command = ["apt-get", "indextargets", "--format", "$(SITE)"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return MIRROR
    return next((line for line in done.splitlines() if line.rstrip("/").endswith("/debian")), MIRROR)


def install(system: System, deb: Path) -> None:
    """Have apt install the package with what it needs, which is no Python."""
    shutil.copy(deb, system.outside("/tmp/package.deb"))  # noqa: S108 - of that system
    system.apt("install", "--no-install-recommends", "/tmp/package.deb")  # noqa: S108
    if found := [file.name for file in system.outside("/usr/bin").glob("python*")]:
        raise TryError(f"A Python came along: {' '.join(found)}")


def try_program(system: System) -> None:
    """The installation checks itself; a valid token of the demo issuer, a Markdown report, and a log out."""
    if "This installation is complete." not in system.program("--self-check"):
        raise TryError("The self-check passed and says nothing of it.")
    token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."
    judged = system.program("verdicts", "-", "--processes", "2", given=f"{token}\n" * 50, code=1)
    if judged.count("ejected") < 50:
        raise TryError(f"Not every token was judged:\n{judged}")
    with issuer(system) as (name, secret):
        report = system.program("request", name, "--secret-stdin", "--format", "markdown", given=secret)
        left = system.program("logout")
    check_journey(report, left, secret)


def try_keyring(system: System) -> None:
    """The same with a keyring, which has the secret from one program and gives it to another."""
    with issuer(system) as (name, secret):
        session = ["dbus-run-session", "--", "sh", "-c", KEYRING, "sh", name]
        said = system.run(*session, user=USER, given=secret)
    report, heading, left = said.partition("Logged out")
    check_journey(report[report.index("## ") :], heading + left, secret)


def check_journey(report: str, left: str, secret: str) -> None:
    """TryError where this is no report of a valid token and of a log out, or shows the secret."""
    if not report.startswith("## Valid\n") or secret in report:
        raise TryError(f"This is no report of a valid token:\n{report}")
    if not left.startswith("Logged out"):
        raise TryError(f"The log out said: {left}")


@contextmanager
def issuer(system: System) -> Iterator[tuple[str, str]]:
    """A demo issuer outside, whose first profile the user has: the profile's name, and its secret."""
    share = system.outside(SHARE)
    share.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", ISSUER, str(share)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        told = process.stdout.readline()
        if not told:
            raise TryError("The demo issuer did not start.")
        system.run("chown", "-R", f"{USER}:", HOME)
        name, secret = json.loads(told)
        yield name, secret
    finally:
        process.communicate("", timeout=WAIT_S)


def entry_of(system: System) -> configparser.ConfigParser:
    """The desktop entry as the system has it."""
    entries = configparser.ConfigParser(interpolation=None)
    entries.optionxform = str  # type: ignore[assignment,method-assign]
    entries.read(system.outside(f"/usr/share/applications/{APP_ID}.desktop"), encoding="utf-8")
    return entries


@contextmanager
def opened(system: System, line: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """What a line of the entry starts, with the variables that reach its screen; TryError if it ends badly."""
    command = [word for word in shlex.split(line) if word != "%f"]
    with display() as screen:
        started = system.command(*command, user=USER, DISPLAY=screen)
        window = subprocess.Popen(started, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        wrong = ""
        try:
            yield window, {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
        except TryError as error:
            wrong = f"{error}\n"
        finally:
            window.send_signal(signal.SIGTERM)
            _, said = window.communicate(timeout=WAIT_S)
    if wrong or window.returncode not in {0, 128 + signal.SIGTERM} or "Traceback" in said:
        raise TryError(f"{wrong}The window ended with {window.returncode}:\n{said}")


def try_window(system: System, picture: Path) -> None:
    """The window as the desktop entry opens it: shown, drawn, known by the names of the entry, ended by SIGTERM."""
    entry = entry_of(system)["Desktop Entry"]
    with opened(system, entry["Exec"]) as (window, variables):
        number = shown(entry["Name"], entry["StartupWMClass"], window, variables)
        look = [sys.executable, "-c", LOOK, number, str(LEAST_COLOURS), str(WAIT_S / 2), str(picture)]
        colours = int(said_by(*look, environment=variables) or "0")
        known_by = said_by("xprop", "-id", number, environment=variables)
    if colours < LEAST_COLOURS:
        raise TryError(f"The window is blank: it has {colours} colours.")
    for words in (f'_GTK_APPLICATION_ID(UTF8_STRING) = "{APP_ID}"', "_NET_WM_ICON(CARDINAL)"):
        if words not in known_by:
            raise TryError(f"The window does not have {words}:\n{known_by}")


def try_demo(system: System, picture: Path) -> None:
    """The entry's action opens the demo: by the keyboard alone come a valid token, a Markdown report, and a log out."""
    entries = entry_of(system)
    name = entries["Desktop Entry"]["Name"]
    with opened(system, entries["Desktop Action demo"]["Exec"]) as (_, variables):
        number = pressed("", f"^Demo issuer - {name}$", variables)
        said_by("xdotool", "windowfocus", number, environment=variables)
        pressed("ctrl+Return", f"^Demo issuer: Valid - {name}$", variables)
        said_by("xdotool", "key", "ctrl+shift+e", environment=variables)
        report = said_by(sys.executable, "-c", COPIED, str(WAIT_S / 2), environment=variables)
        look = [sys.executable, "-c", LOOK, hex(int(number)), str(LEAST_COLOURS), str(WAIT_S / 2), str(picture)]
        said_by(*look, environment=variables)
        said_by("xdotool", "key", "ctrl+shift+l", environment=variables)
        pressed("Return", f"^Demo issuer - {name}$", variables)
    if "> **Valid**" not in report or "### Claims" not in report:
        raise TryError(f"This is no report of a valid token:\n{report}")


def pressed(key: str, pattern: str, variables: dict[str, str]) -> str:
    """The number of the window whose title is such after a key, which is pressed again as long as nothing comes of it.

    There is no window manager, which would give the window the keyboard at a known moment. TryError where none comes.
    """
    search = ["timeout", "5", "xdotool", "search", "--sync", "--onlyvisible", "--name", pattern]
    end = time.monotonic() + WAIT_S / 2
    while time.monotonic() < end:
        if key:
            said_by("xdotool", "key", key, environment=variables)
        if found := said_by(*search, environment=variables).split():
            return found[0]
    raise TryError(f"There is no window titled {pattern}.")


def try_surroundings(system: System) -> None:
    """What reads entries, manuals and completions finds the program's; the databases were renewed by triggers."""
    system.run("desktop-file-validate", f"/usr/share/applications/{APP_ID}.desktop")
    manual = system.run("man", NAME, user=USER, MANWIDTH="100", MANPAGER="cat")
    if "SYNOPSIS" not in manual or "EXIT STATUS" not in manual:
        raise TryError(f"This is no page of the manual:\n{manual}")
    line = f"COMP_WORDS=({NAME} insp); COMP_CWORD=1; COMP_LINE='{NAME} insp'; COMP_POINT={len(NAME) + 5}"
    load = f". /usr/share/bash-completion/bash_completion; _completion_loader {NAME}; {line}"
    called = f"$(complete -p {NAME} | sed -E 's/.*-F ([^ ]+) .*/\\1/')"
    completed = system.run("bash", "-c", f'{load}; {called} {NAME}; echo "${{COMPREPLY[@]}}"', user=USER)
    if completed.strip() != "inspect":
        raise TryError(f"bash completes insp to: {completed}")
    known = system.run("zsh", "-f", "-c", f"autoload -U compinit && compinit -D && print $_comps[{NAME}]", user=USER)
    if known.strip() != f"_{NAME}":
        raise TryError(f"zsh knows of no completion: {known}")
    if not system.outside(f"/usr/share/fish/vendor_completions.d/{NAME}.fish").is_file():
        raise TryError("There is no completion for fish.")
    system.outside(f"{HOME}/a.jwt").write_text("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.")
    kind = system.run("gio", "info", "-a", "standard::content-type", f"{HOME}/a.jwt", user=USER)
    offered = system.run("gio", "mime", "application/jwt", user=USER)
    if "application/jwt" not in kind or APP_ID not in offered:
        raise TryError(f"The kind of file was not made known:\n{kind}{offered}")


def remove(system: System) -> None:
    """Remove and purge the package: nothing of it is left in the system, and everything of the user's is."""
    listed = system.run("dpkg", "--listfiles", NAME).splitlines()
    own = [path for path in listed if "token" in path]
    profiles = system.outside(f"{SHARE}/profiles.json").read_bytes()
    system.apt("remove", NAME)
    if left := [path for path in own if system.outside(path).is_symlink() or system.outside(path).exists()]:
        raise TryError(f"apt left {' '.join(left)}")
    system.run("dpkg", "--purge", NAME)  # without settings of the system there is nothing that apt still knows
    named = system.run("find", "/usr", "/etc", "/var", "-iname", "*token[-_]inspector*").splitlines()
    told = system.run("sh", "-c", "grep -rIl token.inspector /usr/share/applications /usr/share/mime /etc || true")
    if named or told:
        raise TryError(f"This is left of it: {' '.join(named)} {told}")
    if "ii " in system.run("sh", "-c", f"dpkg -l {NAME} 2>/dev/null || true"):
        raise TryError("dpkg says that it is still installed.")
    if system.outside(f"{SHARE}/profiles.json").read_bytes() != profiles:
        raise TryError("The user's profiles went with the package.")


def tried(suite: str, deb: Path, folder: Path) -> Iterator[str]:
    """Try it in one Debian, and say what works and how long it took; TryError where something does not."""
    system = System(folder / suite)
    steps: dict[str, Callable[[], object]] = {
        "a new system": lambda: make_debian(suite, system),
        "installed without a Python": lambda: install(system, deb),
        "token, report, log out": lambda: try_program(system),
        "window": lambda: try_window(system, KEPT / f"{suite}.png"),
        "demo, token, report, log out in the window": lambda: try_demo(system, KEPT / f"{suite}-demo.png"),
        "tools": lambda: system.apt("install", "--no-install-recommends", *TOOLS),
        "entry, manual, completions, kinds of files": lambda: try_surroundings(system),
        "keyring": lambda: try_keyring(system),
        "removed and purged, the user's profiles are still there": lambda: remove(system),
    }
    for words, step in steps.items():
        began = time.monotonic()
        step()
        yield f"{words} ({time.monotonic() - began:.0f} s)"


def missing() -> str:
    """Why nothing can be tried here, or nothing."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "Only root can make a new Debian."
    programs = [name for name in PROGRAMS if shutil.which(name) is None]
    return f"It cannot be tried without {', '.join(programs)}." if programs else ""


def main(suites: Sequence[str]) -> int:
    """Try the package of dist/ in each Debian that is named; 0 where all works, or where CI is not to and it cannot."""
    debs = sorted((ROOT / "dist").glob("*.deb"))
    if len(debs) != 1:
        print("There is no package in dist, or more than one. Run make deb first.", file=sys.stderr)
        return 2
    if why := missing():
        print(f"The package was not tried. {why}", file=sys.stderr)
        return 1 if os.environ.get("CI") == "true" else 0
    KEPT.mkdir(parents=True, exist_ok=True)
    good = True
    for suite in suites or ("bookworm",):
        print(f"{suite}: ", end="", flush=True)
        began = time.monotonic()
        try:
            with tempfile.TemporaryDirectory(prefix="try-deb-") as folder:
                Path(folder).chmod(0o755)  # the user of that system has to find its root
                for what in tried(suite, debs[0], Path(folder)):
                    print(what, end=", ", flush=True)
                print(f"good ({time.monotonic() - began:.0f} s)")
        except (TryError, OSError, subprocess.SubprocessError) as error:
            good = False
            print(f"failed\n{error}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
