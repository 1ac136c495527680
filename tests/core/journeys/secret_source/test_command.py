"""Programs that print secrets, or do not: small real ones, each with an end that comes at once."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from inspector.core.deadline import Cancel, CancelledError
from inspector.core.errors import SecretCommandError
from inspector.core.journeys.secret_source import command
from inspector.core.journeys.secret_source.command import run

SECRET = "s3cret-Zx9kQ2mLr7Vp"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs here are of POSIX")


def python(code: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-S", "-c", code, *arguments)


def refused(code: str, *, deadline_s: float = 10, multiline: bool = False) -> str:
    with pytest.raises(SecretCommandError) as caught:
        run(python(code), deadline_s, multiline=multiline)
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    assert caught.value.field == "secret_command"
    return str(caught.value)


@pytest.mark.parametrize(
    "printed, secret",
    [
        (SECRET, SECRET),
        (SECRET + "\n", SECRET),
        (SECRET + "\r\n", SECRET),
        (" " + SECRET + " \n", " " + SECRET + " "),
        ("pässwörd-😀\n", "pässwörd-😀"),
        ("\ufeff" + SECRET, SECRET),
        ("a b c\n", "a b c"),
    ],
)
def test_one_line_break_is_dropped_and_nothing_else(printed: str, secret: str) -> None:
    assert run(python(f"import sys; sys.stdout.buffer.write({printed!r}.encode())")) == secret


def test_a_key_has_several_lines() -> None:
    key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
    assert run(python(f"print({key!r})"), multiline=True) == key
    assert "private key, and this method takes no key" in refused(f"print({key!r})")


def test_arguments_arrive_as_they_are_and_no_shell_looks_at_them() -> None:
    words = ("it's", '"q"', "ünï😀", "line\nbreak", "", "=$HOME", "a*b", "-x", "a;b")
    printed = run(python("import sys; print(chr(124).join(map(ascii, sys.argv[1:])))", *words))
    assert printed == "|".join(map(ascii, words))


def test_it_has_no_input_and_no_terminal_and_is_at_home() -> None:
    code = (
        "import os, sys; "
        "print(repr(sys.stdin.read()), os.getcwd() == os.path.expanduser('~'), os.getsid(0) == os.getpid())"
    )
    assert run(python(code)) == "'' True True"
    assert "ended with the exit code 1" in refused("open('/dev/tty')")


@pytest.mark.parametrize(
    "code, said",
    [
        ("", "printed nothing"),
        ("print()", "printed nothing"),
        ("print('a'); print('b')", "several lines"),
        ("import sys; sys.stdout.buffer.write(bytes([255, 254, 0, 1]))", "no text (UTF-8)"),
        (r"print('a\x1b[31mb')", "control characters"),
        (f'print(\'{{"SecretString": "{SECRET}"}}\')', "--query"),
        (f"print('\"{SECRET}\"')", "quotation marks"),
        ("print('Enter password: ', end='')", "asked for a password"),
        (f"print('Error: no item {SECRET}')", "looks like an error"),
        ("print('-----BEGIN CERTIFICATE-----\\nAA\\n-----END CERTIFICATE-----')", "no secret, such as a certificate"),
        (f"print('{SECRET}'); raise SystemExit(3)", "ended with the exit code 3"),
        ("import os; os.kill(os.getpid(), 9)", "ended by the signal SIGKILL"),
        ("import sys\nwhile True: sys.stdout.write('x' * 65536)", "more than 64 KiB"),
    ],
)
def test_what_is_no_secret_is_told_and_never_shown(code: str, said: str) -> None:
    assert said in refused(code)


def test_its_words_of_errors_are_told_masked() -> None:
    code = (
        f"import sys; print('{SECRET}'); "
        f"sys.stderr.write('\\x1b[31mcannot use {SECRET}, password: hunter2x\\x1b[0m\\nmore\\n'); sys.exit(1)"
    )
    said = refused(code)
    assert "It wrote: cannot use" in said
    assert "hunter2x" not in said
    assert "<U+001B>" not in said


def test_a_secret_in_a_traceback_of_a_script_is_not_told() -> None:
    assert "hunter2x" not in refused("token = 'hunter2x-hunter2x'; 1/0")


def test_what_is_too_slow_ends_at_its_deadline_with_all_that_it_has_started(tmp_path: Path) -> None:
    noted = tmp_path / "pids"
    code = (
        "import os, subprocess, sys, time; "
        "child = subprocess.Popen([sys.executable, '-I', '-S', '-c', 'import time; time.sleep(60)']); "
        f"open({str(noted)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}'); "
        "print('a', flush=True); time.sleep(60)"
    )
    began = time.monotonic()
    said = refused(code, deadline_s=0.5)
    assert "so it was ended, with all that it had started" in said
    assert time.monotonic() - began < 5
    assert all(is_gone(int(pid)) for pid in noted.read_text().split())


def test_what_drips_ends_at_its_deadline_too() -> None:
    code = "import sys, time\nwhile True: sys.stdout.write('x'); sys.stdout.flush(); time.sleep(0.01)"
    assert "gave no secret within" in refused(code, deadline_s=0.3)


def test_what_it_leaves_behind_ends_with_it(tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    code = (
        "import subprocess, sys; "
        "child = subprocess.Popen([sys.executable, '-I', '-S', '-c', 'import time; time.sleep(60)']); "
        f"open({str(noted)!r}, 'w').write(str(child.pid)); print({SECRET!r})"
    )
    began = time.monotonic()
    assert run(python(code)) == SECRET
    assert time.monotonic() - began < 5
    assert is_gone(int(noted.read_text()))


def test_where_a_process_cannot_be_left_to_be_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "waitid", raising=False)  # as on macOS
    test_what_it_leaves_behind_ends_with_it(tmp_path)
    assert "exit code 3" in refused("raise SystemExit(3)")


def test_an_agent_with_a_session_of_its_own_stays_and_is_not_waited_for(tmp_path: Path) -> None:
    noted = tmp_path / "pid"
    code = (
        "import subprocess, sys; "
        "child = subprocess.Popen([sys.executable, '-I', '-S', '-c', 'import time; time.sleep(60)'],"
        f" start_new_session=True); open({str(noted)!r}, 'w').write(str(child.pid)); print({SECRET!r})"
    )
    began = time.monotonic()
    try:
        assert run(python(code)) == SECRET
        assert time.monotonic() - began < 5
    finally:
        os.kill(int(noted.read_text()), signal.SIGKILL)


def test_cancel_ends_it_at_once(tmp_path: Path) -> None:
    noted, cancel = tmp_path / "pid", Cancel()

    def give_up() -> None:
        until = time.monotonic() + 10
        while not (noted.exists() and noted.read_text()) and time.monotonic() < until:
            pass
        cancel.set()

    thread = threading.Thread(target=give_up)
    thread.start()
    code = f"import os, time; open({str(noted)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    with pytest.raises(CancelledError):
        run(python(code), cancel=cancel)
    thread.join()
    assert is_gone(int(noted.read_text()))
    with pytest.raises(CancelledError):
        run(python("print(1)"), cancel=cancel)


def test_a_program_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", "/nowhere", str(tmp_path))))
    with pytest.raises(SecretCommandError, match="op was not found in /nowhere"):
        run(("op", "read"))
    with pytest.raises(SecretCommandError, match="There is no program /nowhere/op"):
        run(("/nowhere/op",))
    (tmp_path / "op").write_text("no program")
    (tmp_path / "op").chmod(0o755)
    with pytest.raises(SecretCommandError, match="op could not be started"):
        run(("op",))
    (tmp_path / "op").chmod(0o644)
    with pytest.raises(SecretCommandError, match="may not be run"):
        run((str(tmp_path / "op"),))


def test_a_program_of_the_folder_somebody_works_in_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "op").write_text("#!/bin/sh\necho wrong\n")
    (tmp_path / "op").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", "/nowhere")))
    with pytest.raises(SecretCommandError, match="was not found"):
        run(("op",))


def test_what_is_for_a_shell_is_not_run() -> None:
    with pytest.raises(SecretCommandError, match="There is no shell"):
        run((sys.executable, "|", "jq"))
    with pytest.raises(SecretCommandError, match="names no secret command"):
        run(())


def test_the_libraries_of_a_bundle_are_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    says = (sys.executable, "-c", "import os; print(os.environ.get('LD_LIBRARY_PATH', 'the system has them'))")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    assert run(says) == "/bundle"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)
    assert run(says, multiline=True) == "the system has them"
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/own")
    assert run(says) == "/own"


def test_a_batch_file_gets_no_argument_that_its_shell_would_read(tmp_path: Path) -> None:
    batch = tmp_path / "az.cmd"
    batch.write_text("#!/bin/sh\necho secret-of-batch\n")
    batch.chmod(0o755)
    assert run((str(batch), "--name", "client-secret")) == "secret-of-batch"
    with pytest.raises(SecretCommandError, match="batch file"):
        run((str(batch), "a&calc"))


def test_a_known_tool_says_what_to_do(tmp_path: Path) -> None:
    op = tmp_path / "op"
    op.write_text("#!/bin/sh\necho '[ERROR] 2026/01/01 you are not currently signed in.' >&2\nexit 1\n")
    op.chmod(0o755)
    with pytest.raises(SecretCommandError, match="run `op signin`"):
        run((str(op), "read", "op://v/i/f"))
    aws = tmp_path / "aws"
    aws.write_text("#!/bin/sh\necho None\n")
    aws.chmod(0o755)
    with pytest.raises(SecretCommandError, match="The secret is binary"):
        run((str(aws), "secretsmanager"))


def is_gone(pid: int) -> bool:
    """Whether the process has ended within a second; one that nobody has waited for yet has."""
    until = time.monotonic() + 1
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        with suppress(OSError):
            if ") Z " in Path(f"/proc/{pid}/stat").read_text():
                return True
    return False


def test_the_deadline_leaves_time_to_type_a_password() -> None:
    assert command.DEADLINE_S >= 30


def test_a_path_of_another_system_is_no_file_of_the_folder_somebody_works_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("C:/op", "C:\\op", "\\\\server\\op"):
        place = tmp_path / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"#!/bin/sh\necho {SECRET}\n")
        place.chmod(0o700)
        with pytest.raises(SecretCommandError, match="There is no program"):
            run((name,))


def test_a_program_whose_name_is_too_long_is_not_there() -> None:
    for name in ("/" + "x" * 5000, "x" * 5000):
        with pytest.raises(SecretCommandError, match=r"There is no program|was not found"):
            run((name,))


@pytest.mark.parametrize(
    "said", ["Tr0ub4dor&3", "error: tool --token Tr0ub4dor&3 is no option", "tool -client-secret=Tr0ub4dor&3"]
)
def test_what_stands_alone_or_behind_an_option_for_it_is_no_word_about_an_error(said: str) -> None:
    told = refused(f"import sys; sys.stderr.write({said!r}); sys.exit(3)")
    assert "Tr0ub4dor" not in told
    assert "It wrote: " in told
