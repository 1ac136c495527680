"""A process that has imported the program and forks a child for each command, which so begins at once.

What is killed at a random moment is then killed at its work and seldom in its imports. `Nursery` is this side of it,
`main` the other one. It needs fork and /proc.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
TOUCHED = ("open", "os.rename", "os.remove", "os.link", "os.truncate", "os.mkdir")
"""What Python tells before it does it to a file (PEP 578)."""
PATIENCE_S = 120.0
PIPE_BYTES = 1024 * 1024
"""More than any command prints here; as much as anybody may have a pipe hold."""


def why_not() -> str:
    """Why there can be none on this system."""
    if sys.platform.startswith("linux"):
        return ""
    return "It forks its programs and looks into /proc, as Linux has it."


@dataclass(frozen=True)
class Ended:
    """How a child ended: its exit code, negative for a signal; what it printed; how long it took, in seconds.

    `touched` is how many times it was about to touch a file below its folder.
    """

    code: int
    output: str
    errors: str
    seconds: float
    touched: int

    @property
    def killed(self) -> bool:
        """Whether it was."""
        return self.code == -signal.SIGKILL

    @property
    def tail(self) -> str:
        """The end of what it said, in one line."""
        return f"exit {self.code}: " + " / ".join((self.output + self.errors).splitlines()[-3:])[-300:]


@dataclass
class Nursery:
    """`base` is the folder that children work in: HOME and TMPDIR are there. `ring` is the address of their keyring."""

    base: Path
    ring: str
    window: bool = False
    """Whether children may open a window."""
    environment: dict[str, str] = field(default_factory=dict)
    _process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.temporary.mkdir(parents=True, exist_ok=True)
        environment = os.environ | {
            "HOME": str(self.base),
            "TMPDIR": str(self.temporary),
            "QT_QPA_PLATFORM": "offscreen",
        }
        environment.pop("PYTHON_KEYRING_BACKEND", None)
        arguments = ["window"] if self.window else []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.nursery", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT,
            env=environment | self.environment,
        )  # fmt: skip
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process is not None
        with self._process as process:
            if kind is not None:
                process.kill()

    @property
    def temporary(self) -> Path:
        """Where temporary files of the program go."""
        return self.base / "tmp"

    def command(self, *arguments: str, stdin: str = "", **how: Any) -> Ended:
        """Run `token-inspector ARGUMENTS`; `how` as in `call`."""
        return self.call("tests.torture.nursery:command", *arguments, stdin=stdin, **how)

    def call(self, function: str, *arguments: Any, stdin: str = "", **how: Any) -> Ended:
        """Call `module:function` in a child of its own.

        `how` may say: `kill_after` so many seconds, counted from when the file `ready` is there; `kill_at` so many
        touches of files below `base`; `file_limit` bytes of each file; `keyring`, as `module:Class`; whether it is
        `trusted`; its `deadline` in seconds; `environment`; `cwd`; and the file that is its `stdout`.
        """
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with tempfile.TemporaryDirectory(prefix="ti-said-") as said:
            Path(said, "in").write_text(stdin, encoding="utf-8")
            order = {"call": function, "arguments": arguments, "said": said, "base": str(self.base), "ring": self.ring}
            self._process.stdin.write(json.dumps(order | how) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
            if not line:
                raise RuntimeError("the process that forks has ended")
            code, seconds = json.loads(line)
            output, errors = (Path(said, name).read_text("utf-8", "backslashreplace") for name in ("out", "err"))
            touched = Path(said, "touched")
            # It may be killed while it writes this, too.
            count = (touched.read_text(encoding="ascii") if touched.exists() else "") or "0"
            return Ended(code, output, errors, seconds, int(count))


# --- The other side ---


def main() -> None:
    """Read orders, fork, kill where that is ordered, and say how each child has ended."""
    _import_everything(window="window" in sys.argv)
    for line in sys.stdin:
        order = json.loads(line)
        pipes = [_pipe(), _pipe()]  # not files, which a limit of the length of files is meant for
        began = time.monotonic()
        child = os.fork()
        if not child:
            _be_a_child(order, *(end for _, end in pipes))
        _kill(child, order)
        _, status = os.waitpid(child, 0)
        took = time.monotonic() - began
        for (reading, writing), name in zip(pipes, ("out", "err"), strict=True):
            os.close(writing)
            with os.fdopen(reading, "rb") as stream:
                Path(order["said"], name).write_bytes(stream.read())
        print(json.dumps((os.waitstatus_to_exitcode(status), took)), flush=True)


def _pipe() -> tuple[int, int]:
    """One that takes all that a command prints, since nobody reads it before the command has ended."""
    import fcntl  # late: other systems have neither

    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
    return reading, writing


def _import_everything(*, window: bool) -> None:
    from inspector.cli.commands import COMMANDS, imported

    for name in COMMANDS:
        imported(name)
    for name in (
        "inspector.core.journeys.request", "inspector.core.journeys.stored_outcomes", "inspector.core.issuer.network",
        "inspector.core.network.transport", "inspector.core.journeys.redacted_copy", "inspector.core.keys.algorithms",
        "inspector.core.report.cover", "cryptography.hazmat.primitives.ciphers.aead", "filelock", "tests.torture.ring",
    ):  # fmt: skip
        import_module(name)
    if window:
        import_module("inspector.app")
        import_module("inspector.gui.window.furnishing")
        import_module("tests.torture.windows")


def _kill(child: int, order: dict[str, Any]) -> None:
    if "kill_after" not in order:
        return
    until = time.monotonic() + PATIENCE_S
    while "ready" in order and not Path(order["ready"]).exists() and time.monotonic() < until:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.001)
    time.sleep(order["kill_after"])
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)  # it has not been waited for: its number is nobody else's yet


def _be_a_child(order: dict[str, Any], output: int, errors: int) -> None:
    code = 70
    try:
        said = Path(order["said"])
        for number, end in enumerate((os.open(said / "in", os.O_RDONLY), output, errors)):
            os.dup2(end, number)
            os.close(end)
        if "stdout" in order:
            os.dup2(os.open(order["stdout"], os.O_WRONLY), 1)
        os.environ |= order.get("environment", {})
        tempfile.tempdir = None
        if "cwd" in order:
            os.chdir(order["cwd"])
        count = _watch(order["base"], order.get("kill_at"))
        from tests.torture import ring

        backend = ring.ServedKeyring
        if "keyring" in order:
            module, _, name = order["keyring"].partition(":")
            backend = getattr(import_module(module), name)
        ring.use(backend(order["ring"]), order.get("deadline"), trusted=order.get("trusted", True))
        if "file_limit" in order:
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (order["file_limit"], order["file_limit"]))
        module, _, name = order["call"].partition(":")
        code = _code_of(getattr(import_module(module), name), order["arguments"])
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        if "file_limit" not in order:
            (said / "touched").write_text(str(count()))
    except BaseException as error:  # noqa: BLE001 - said, and never taken back into the loop of the parent
        os.write(2, f"Traceback of the child: {error!r}".encode())
    finally:
        os._exit(code)


def _code_of(function: Callable[..., object], arguments: list[Any]) -> int:
    try:
        answer = function(*arguments)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else int(error.code is not None)
    return answer if isinstance(answer, int) else 0


def _watch(base: str, kill_at: int | None) -> Callable[[], int]:
    """Count what is done to files below `base`, and end this process before the one of that number."""
    seen = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal seen
        if event not in TOUCHED:
            return
        if any(isinstance(each, str) and each.startswith(base) for each in map(_spelt, arguments[:2])):
            seen += 1
            if seen == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    return lambda: seen


def _spelt(argument: object) -> object:
    return os.fspath(argument) if isinstance(argument, os.PathLike) else argument


def command(*arguments: str) -> None:
    """`token-inspector ARGUMENTS`, in this process."""
    from inspector.cli import main as program

    sys.argv = ["token-inspector", *arguments]
    # What the other process was started with was made for it.
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - the standard ones, for good
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    program()


if __name__ == "__main__":
    main()
