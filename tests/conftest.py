"""What holds for every test: a home of its own, no keyring but its own, no network beyond this machine, no screen."""

from __future__ import annotations

import ipaddress
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import settings

from inspector.core.network import lookup
from inspector.core.text import seen
from tests import fonts, lasting

_BASE = Path(tempfile.mkdtemp(prefix="token-inspector-tests-"))
_RUNTIME = _BASE / "run"
_RUNTIME.mkdir(mode=0o700)
_NUMBERS = count()

# What a desktop, a user or a shell has chosen for itself: how Qt looks and how large, languages, zone, screens, trust.
_CHOSEN = (
    "DESKTOP_", "FC_", "FONTCONFIG_", "GDK_", "GNOME_", "GTK_", "KDE_", "LC_", "QML", "QSG_", "QT_", "SSL_",
    "TOKEN_INSPECTOR_", "XDG_",
)  # fmt: skip
_CHOSEN_TOO = (
    "ALL_PROXY", "BROWSER", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "CURL_CA_BUNDLE", "CURL_HOME", "DISPLAY",
    "FORCE_COLOR", "HTTPIE_CONFIG_DIR", "HTTPS_PROXY", "HTTP_PROXY", "LANGUAGE", "LINES", "NETRC", "NODE_OPTIONS",
    "NO_COLOR", "NO_PROXY", "PYTHONDONTWRITEBYTECODE", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONWARNINGS",
    "REQUESTS_CA_BUNDLE", "SESSION_MANAGER", "SSLKEYLOGFILE", "WAYLAND_DISPLAY", "WAYLAND_SOCKET",
)  # fmt: skip


def _forget_this_machine() -> None:
    """Before anything imports Qt, for this process and those it starts, and for whatever is read outside of a test."""
    for name in tuple(os.environ):
        if name.upper().startswith(_CHOSEN) or name.upper() in _CHOSEN_TOO:
            del os.environ[name]
    os.environ.update(
        HOME=str(_BASE),
        LANG="C.UTF-8",
        TERM="dumb",
        TZ="UTC",
        QT_QPA_PLATFORM="offscreen",
        XDG_RUNTIME_DIR=str(_RUNTIME),
        XDG_CACHE_HOME=str(_BASE / "cache"),
        DBUS_SESSION_BUS_ADDRESS="disabled:",  # the user's keyring is behind it; dbus-run-session gives a test its own
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    # Tests are compiled once, not by each worker in each run: as much work as a fifth of running them.
    sys.dont_write_bytecode = False
    if hasattr(time, "tzset"):
        time.tzset()
    # A job in the background of a shell ignores Ctrl+C, and under nohup the end of its terminal: so would each program
    # that a test starts to stop it so. What is handled here is not ignored there.
    for name, handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", lambda *_: None)):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)
    fonts.use_only_these(_BASE / "fonts")


_forget_this_machine()

# A busy machine is not a bug: no limit on the time of one example.
settings.register_profile("any-machine", deadline=None)
settings.load_profile("any-machine")


def pytest_unconfigure() -> None:
    shutil.rmtree(_BASE, ignore_errors=True)


# --- Memory ---


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """In a worker of pytest-xdist; for a few tests in one process it does not pay."""
    if not hasattr(session.config, "workerinput"):
        return (yield)
    lasting.know_the_program()
    done = yield
    lasting.set_tests_aside()
    return done


# --- How much is tried ---


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="try more tokens in tests that try many made by chance")


@pytest.fixture(scope="session")
def thorough(pytestconfig: pytest.Config) -> bool:
    """Whether a test that tries many things made by chance is to try more of them."""
    return bool(pytestconfig.getoption("thorough"))


# --- Tests against programs nobody here wrote ---


def _is_real(path: Path) -> bool:
    return "real" in path.parts and path.is_relative_to(Path(__file__).parent / "real")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _is_real(item.path):
            item.add_marker(pytest.mark.real)


def _fail_if_skipped_in_ci(report: pytest.TestReport | pytest.CollectReport) -> None:
    """With CI=true the programs must be there: a skip would say "passed" about something nobody ran."""
    if os.environ.get("CI") == "true" and report.outcome == "skipped" and not hasattr(report, "wasxfail"):
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"Skipped, which CI=true does not allow under tests/real. {why}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if item.get_closest_marker("real"):
        _fail_if_skipped_in_ci(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if _is_real(collector.path):
        _fail_if_skipped_in_ci(report)
    return report


# --- What was seen ---


@pytest.fixture(autouse=True, scope="module")
def _nothing_seen_yet() -> None:
    """No test finds words masked because earlier ones have filled the table of what was seen with a million tokens."""
    seen._table = bytearray(seen.TABLE_BYTES)  # whose pages take no memory before they are written
    seen._short_lengths.clear()


# --- Folders and keyring ---


@pytest.fixture(autouse=True)
def own_home(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder for each test, so that none finds what another left; the keyring refuses everything.

    A test marked `real` may choose its keyring, but finds no session bus unless it starts one.
    """
    home = _BASE / f"home-{next(_NUMBERS)}"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local/share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / ".local/state"))
    monkeypatch.setenv("APPDATA", str(home / "AppData/Roaming"))
    monkeypatch.setenv("LOCALAPPDATA", str(home / "AppData/Local"))
    if request.node.get_closest_marker("real"):
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    return home


# --- Certificates ---


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A company's own certificate authority, which nobody trusts unless told to."""
    return trustme.CA(organization_name="Acme Certificates")


@pytest.fixture
def bundle(authority: trustme.CA, tmp_path: Path) -> Path:
    """Its certificate, in a file whose name is hard."""
    path = tmp_path / "ca with spaces é.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


# --- Network ---


class NetworkRefusedError(Exception):
    """A test wanted to leave this machine; not an OSError, so that nothing mistakes it for a network that is down."""


_RESERVED = (".invalid", ".test", ".example")  # RFC 6761: no such name exists, so no resolver needs to be asked


def _is_here(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name.lower() == "localhost" or name.lower().endswith(".localhost")


@pytest.fixture(scope="session")
def _loopback_only() -> Iterator[list[str]]:
    """Guards this process's sockets; the list holds what was refused, also where the program swallowed the error."""
    refused: list[str] = []
    resolve = socket.getaddrinfo

    def refuse(target: object) -> None:
        refused.append(str(target))
        raise NetworkRefusedError(f"A test may not leave this machine, and this one wanted to reach {target}.")

    def guarded(original: Callable[..., Any]) -> Callable[..., Any]:
        def connect(self: socket.socket, address: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
                refuse(address)
            return original(self, address)

        return connect

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host and str(host).lower().rstrip(".").endswith(_RESERVED):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if host and not _is_here(host):
            refuse(host)
        return resolve(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
        patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        # The guard is in this process, so names are asked for here too and not by a program of the system.
        patch.setattr(lookup, "of_system", lookup.Resolver)
        yield refused


@pytest.fixture(autouse=True)
def refused_connections(_loopback_only: list[str]) -> Iterator[list[str]]:
    """What the running test was refused; unless it expects that and empties the list, the test fails."""
    _loopback_only.clear()
    yield _loopback_only
    assert not _loopback_only, f"this test wanted to reach {', '.join(_loopback_only)}"
