"""What each error of the network stack comes to; those that a loopback server can cause are in test_transport."""

from __future__ import annotations

import errno
import os
import re
from functools import partial

import pytest
import requests

from inspector.core.network import errors
from inspector.core.network.errors import Circumstances, explain
from inspector.core.network.exchange import FailureKind, StageName

AT = partial(Circumstances, "https://issuer.test/", 1)


@pytest.mark.parametrize("code", [errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EACCES])
def test_no_way_there(code: int) -> None:
    failure = explain(OSError(code, os.strerror(code)), AT(stage=StageName.TCP))
    assert failure.kind is FailureKind.UNREACHABLE
    assert str(failure.message) == "issuer.test cannot be reached from this computer."
    assert os.strerror(code) in failure.technical


def test_the_technical_words_are_the_innermost_and_repeat_no_url() -> None:
    url = "https://issuer.test/token?key=word"
    outer = requests.exceptions.ConnectionError(f"Max retries exceeded with url: {url}")
    outer.__cause__ = ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")
    failure = explain(outer, Circumstances(url, 1, StageName.FIRST_BYTE))
    assert failure.kind is FailureKind.CUT_SHORT
    assert failure.technical == "ConnectionResetError: Connection reset by peer"
    assert "word" not in repr(failure)


def test_errors_that_point_at_each_other_are_followed_once() -> None:
    first, second = requests.exceptions.ConnectionError(), requests.exceptions.ConnectionError()
    first.__cause__, second.__cause__ = second, first
    assert explain(first, AT(stage=StageName.FIRST_BYTE)).kind is FailureKind.CUT_SHORT


def test_an_error_nobody_thought_of_is_named() -> None:
    failure = explain(RuntimeError("with a secret in it"), AT())
    assert failure.kind is FailureKind.OTHER
    assert str(failure.message) == "The request to issuer.test failed (RuntimeError)."
    assert "secret" not in repr(failure)


def test_the_docstring_draws_every_kind_of_failure() -> None:
    drawn = re.findall(r"\+- ([A-Z_]+)", errors.__doc__ or "")
    assert sorted(drawn) == sorted(kind.name for kind in FailureKind)
