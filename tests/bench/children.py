"""The processes that are measured: windows on a screen of their own, all with bytecode as an installed program has."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "TOKEN_INSPECTOR_BENCH_SCREEN"


def on_a_screen() -> None:
    """Go on in a process under Xvfb where there is xvfb-run, else on Qt's offscreen platform."""
    if SCREEN in os.environ:
        return
    xvfb = shutil.which("xvfb-run")
    if xvfb is None:
        os.environ |= {SCREEN: "Qt's offscreen platform, since there is no xvfb-run", "QT_QPA_PLATFORM": "offscreen"}
        return
    os.environ |= {SCREEN: "Xvfb", "QT_QPA_PLATFORM": "xcb"}
    command = [xvfb, "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp"]
    sys.exit(subprocess.run([*command, sys.executable, "-m", "tests.bench", *sys.argv[1:]], check=False).returncode)


def screen() -> str:
    """What the windows are drawn on."""
    return os.environ[SCREEN]


@cache
def _bytecode() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="token-inspector-bench-")


def _environment() -> dict[str, str]:
    """Modules are compiled in the first process that imports them and not in each."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": _bytecode().name}


def spent_ms(*arguments: str) -> float:
    """The time that the processor spends on `python ARGUMENTS`, from the start of its process to its end. Not Windows.

    RuntimeError where it does not end with 0; what it says of that is on standard error.
    """
    process = subprocess.Popen([sys.executable, *arguments], cwd=ROOT, env=_environment(), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"python {' '.join(arguments)} ended with {process.returncode}")
    return (used.ru_utime + used.ru_stime) * 1000


def output(*arguments: str) -> str:
    """What `python ARGUMENTS` prints."""
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=ROOT, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout
