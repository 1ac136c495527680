"""What the process keeps in its memory is nobody else's: no core file, not even a debugger of the same user."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from inspector.own_memory import OPEN_TO_DEBUGGERS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say it of themselves")

LIMIT_S = 60
STATE = """
import ctypes, resource
state = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)
"""
LOOK = """
import sys
import inspector.ending as ending
def look(run):
    from inspector.own_memory import PR_SET_DUMPABLE
    exec(STATE, told := {})
    print(*told["state"])
    return 0
ending.run_to_its_end = look
from inspector.__main__ import main
sys.argv[1:] = ["--version"]
main()
"""
POOL = """
import sys
from inspector.core.journeys.workers.processes import in_processes
def work(_):
    exec(STATE, told := {})
    return told["state"]
if __name__ == "__main__":
    print(*next(in_processes([1], work, 1)))
"""


def told(code: str, **environment: str) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", f"STATE = {STATE!r}\n{code}"],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
        env={**os.environ, **environment},
    )
    return done.stdout.strip(), done.stderr


def test_before_a_command_or_the_window_begins() -> None:
    assert told(LOOK) == ("0 (0, 0)", "")


def test_a_developer_may_leave_it_open_and_is_told() -> None:
    out, said = told(LOOK, **{OPEN_TO_DEBUGGERS: "1"})
    assert out.startswith("1 ")
    assert said == (
        f"{OPEN_TO_DEBUGGERS} is set: other programs of this user can read the secrets in this one's memory.\n"
    )
    assert told(LOOK, **{OPEN_TO_DEBUGGERS: "0"}) == ("0 (0, 0)", "")


def test_in_the_processes_that_judge(tmp_path_factory: pytest.TempPathFactory) -> None:
    script = tmp_path_factory.mktemp("pool") / "pool.py"
    script.write_text(f"STATE = {STATE!r}\n{POOL}")
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, timeout=LIMIT_S, check=True, env=dict(os.environ)
    )
    assert done.stdout == "0 (0, 0)\n"
