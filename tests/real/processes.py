"""Programs that nobody here wrote, each ended with the test that started it."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

START_S = 30.0
END_S = 5.0


def needed(program: str) -> str:
    """The path of `program`; the test is skipped where it is not installed, which CI=true turns into a failure."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


@contextmanager
def started(command: list[str], **options: Any) -> Iterator[subprocess.Popen[str]]:
    """A process with text pipes for input and output, ended however the test ends."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", **options)
    try:
        with process:
            try:
                yield process
            finally:
                _end(process)
    finally:
        assert process.returncode is not None


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()  # which lets it take its sockets and locks along
    try:
        process.wait(END_S)
    except subprocess.TimeoutExpired:
        process.kill()


def announced(process: subprocess.Popen[str], pattern: str) -> str:
    """The group of `pattern` in what it prints when it is ready; the test fails when that takes too long."""
    assert process.stdout is not None
    printed, until = "", time.monotonic() + START_S
    while not (found := re.search(pattern, printed)):
        ready, _, _ = select.select([process.stdout], [], [], max(0.0, until - time.monotonic()))
        block = os.read(process.stdout.fileno(), 4096) if ready else b""
        assert block, f"{process.args!r} did not start within {START_S:g} s: {printed!r}"
        printed += block.decode()
    return found[1]
