"""Keeps what is in this process's memory in it: no core dump, and no other program of the same user may look into it.

Standard library only, and little of it: this runs before anything else is imported. What each system offers:

- Linux: no core file (RLIMIT_CORE, which programs that are started from here take over), and PR_SET_DUMPABLE, which
  refuses debuggers, `/proc/PID/mem` and `process_vm_readv` to everybody but root, and core dumps to a handler as
  systemd-coredump too. It does not outlast the start of another program: each process asks for it itself.
- macOS: no core file, and PT_DENY_ATTACH, which refuses debuggers. Not tried by those who wrote it.
- Windows: no dialog and no report of Windows Error Reporting for a crash, which would hold memory. Any program of the
  same user may still read it: Windows asks for a protected process to prevent that. Not tried by those who wrote it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

OPEN_TO_DEBUGGERS = "TOKEN_INSPECTOR_DEBUGGABLE"
"""The environment variable that, set to anything but nothing and 0, leaves the process open to debuggers."""

PR_SET_DUMPABLE, PT_DENY_ATTACH = 4, 31
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
WER_FAULT_REPORTING_FLAG_NOHEAP, WER_FAULT_REPORTING_DISABLE_SNAPSHOT_HANG = 0x1, 0x80


def keep_private() -> str | None:
    """Have the system keep this process's memory from others; a sentence where it is left open because that was asked.

    Called before a secret is read, and again in each process that is started. Nothing happens where the system refuses:
    a program that cannot be protected is still of use.
    """
    if os.environ.get(OPEN_TO_DEBUGGERS, "0") not in {"", "0"}:
        return f"{OPEN_TO_DEBUGGERS} is set: other programs of this user can read the secrets in this one's memory."
    _no_core_file()
    with suppress(ImportError, AttributeError, TypeError, OSError):  # no ctypes, or a system without the function
        if sys.platform == "linux":
            _call("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)
        elif sys.platform == "darwin":
            _call("ptrace", PT_DENY_ATTACH, 0, 0, 0)
        elif sys.platform == "win32":
            _no_report_of_windows()
    return None


def _no_core_file() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _call(name: str, *arguments: int) -> None:
    # What ctypes is made of: all of ctypes takes 1.7 ms to import, and this a fifth of that.
    import _ctypes

    this_program = _ctypes.dlopen(None, 0)  # type: ignore[arg-type] # as ctypes does
    _ctypes.call_function(_ctypes.dlsym(this_program, name), arguments)


def _no_report_of_windows() -> None:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - a type checker knows it on Windows alone
    kernel.SetErrorMode(kernel.GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
    kernel.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_DISABLE_SNAPSHOT_HANG)
