"""The guards of conftest.py, which no test would miss if they stopped working."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import keyring
import keyring.backends.fail
import platformdirs
import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from tests import fonts

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("method", ["connect", "connect_ex"])
@pytest.mark.parametrize(
    "family, address", [(socket.AF_INET, ("192.0.2.1", 443)), (socket.AF_INET6, ("2001:db8::1", 443))]
)
def test_no_connection_leaves_this_machine(
    method: str, family: int, address: tuple[str, int], refused_connections: list[str]
) -> None:
    with socket.socket(family) as outward, pytest.raises(Exception, match="may not leave this machine"):
        getattr(outward, method)(address)
    assert refused_connections.pop() == str(address)


def test_no_name_is_asked_of_a_resolver(refused_connections: list[str]) -> None:
    with pytest.raises(Exception, match="may not leave this machine"):
        socket.getaddrinfo("example.com", 443)
    assert refused_connections.pop() == "example.com"


def test_a_reserved_name_is_not_found() -> None:
    with pytest.raises(socket.gaierror) as caught:
        socket.create_connection(("auth.invalid", 443))
    assert caught.value.errno == socket.EAI_NONAME


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_the_home_is_this_tests_own(own_home: Path) -> None:
    assert Path.home() == own_home
    assert platformdirs.user_config_path("token-inspector").is_relative_to(own_home)
    assert platformdirs.user_data_path("token-inspector").is_relative_to(own_home)
    assert list(own_home.iterdir()) == []


def test_the_users_keyring_is_out_of_reach() -> None:
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    assert isinstance(keyring.get_keyring(), keyring.backends.fail.Keyring)


def test_no_font_of_this_machine_is_used(qapp: QApplication) -> None:
    generic = {"Sans Serif", "Serif", "Monospace"}
    here = {name for name in QFontDatabase.families() if not name.startswith(fonts.families())}
    assert here <= generic
    assert set(fonts.families()) <= set(QFontDatabase.families())
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    assert [QFontInfo(font).family() for font in (qapp.font(), fixed)] == [fonts.families()[0], fonts.FIXED]


def test_what_is_started_uses_the_same_fonts() -> None:
    code = "from PySide6 import QtGui; app = QtGui.QGuiApplication([]); print(QtGui.QFontInfo(app.font()).family())"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == fonts.families()[0]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no jobs of a shell")
def test_what_a_job_in_the_background_starts_heeds_ctrl_c_and_the_end_of_its_terminal() -> None:
    heeded = (
        "import signal; print(*(signal.getsignal(each).name for each in (signal.SIGHUP, signal.SIGTERM)), end=' ');"
    )
    heeded += " print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    code = (
        f"import subprocess, sys, tests.conftest as c; subprocess.run([sys.executable, '-c', {heeded!r}], check=True)"
    )
    job = ["sh", "-c", 'trap "" INT HUP; exec "$@"', "sh", sys.executable, "-c", f"{code}; c.pytest_unconfigure()"]
    said = subprocess.run(job, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said == "SIG_DFL SIG_DFL True\n"


def test_what_a_desktop_has_chosen_is_forgotten() -> None:
    """In a process of its own: this one was started by somebody's desktop, or by a test runner, before."""
    chosen = {
        "LANG": "de_DE.UTF-8", "LC_ALL": "C", "LANGUAGE": "es", "TZ": "Asia/Kathmandu", "QT_SCALE_FACTOR": "2",
        "QT_STYLE_OVERRIDE": "windows", "QT_QPA_PLATFORM": "wayland;xcb", "QT_QPA_PLATFORMTHEME": "gtk3",
        "XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_DIRS": "/etc/xdg-kde", "XDG_DATA_HOME": "/nowhere", "DISPLAY": ":99",
        "SSLKEYLOGFILE": "/nowhere/keys", "SSL_CERT_FILE": "/nowhere/ca.pem", "https_proxy": "http://proxy.invalid:3128",
        "FONTCONFIG_FILE": "/nowhere/fonts.conf", "FORCE_COLOR": "1", "COLUMNS": "40",
    }  # fmt: skip
    code = "import json, os, tests.conftest as c; print(json.dumps(dict(os.environ))); c.pytest_unconfigure()"
    left = json.loads(
        subprocess.run(
            [sys.executable, "-c", code], env=os.environ | chosen, cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
    )
    assert {name for name, value in chosen.items() if left.get(name) == value} == set()
    assert (left["LANG"], left["TZ"], left["QT_QPA_PLATFORM"]) == ("C.UTF-8", "UTC", "offscreen")
