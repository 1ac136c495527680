"""The guards of conftest.py, which no test would miss if they stopped working."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import keyring
import keyring.backends.fail
import platformdirs
import pytest


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
