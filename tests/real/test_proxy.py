"""A proxy that nobody here wrote, proxy.py, with and without a password, and GNOME's settings that lead to it."""

from __future__ import annotations

import select
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from inspector.core.diagnosis.diagnosis import diagnose
from inspector.core.network.exchange import Exchange, FailureKind, ProxyUse, StageName
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.proxies import of_system
from inspector.core.network.transport import Request, Transport
from inspector.core.report.proxy import proxy_lines
from inspector.core.text.masking import SECRET
from tests.real.processes import START_S, needed, started
from tests.servers import Reply, Site, closed_port, serve

HERE = "0.0.0.0"  # noqa: S104 - nothing listens there: on Linux a proxy that calls it reaches this computer
"""An address that counts as elsewhere, so that it goes through the proxy, and still does not leave this computer."""


@pytest.fixture
def site(authority: trustme.CA) -> Iterator[Site]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HERE).configure_cert(context)
    with serve(Reply(), context) as running:
        yield running


@contextmanager
def proxy_py(folder: Path, *options: str) -> Iterator[int]:
    """The port of a running proxy.py."""
    port_file = folder / "port"
    command = [sys.executable, "-W", "error", "-m", "proxy", "--hostname", "127.0.0.1", "--port", "0", "--threaded"]
    command += ["--num-acceptors", "1", "--port-file", str(port_file), "--log-level", "W", *options]
    with started(command, cwd=folder) as process:
        until = time.monotonic() + START_S
        while not (port_file.is_file() and port_file.read_text().strip()):
            assert process.poll() is None, "it ended by itself"
            assert time.monotonic() < until, "it did not start"
            select.select([], [], [], 0.05)
        yield int(port_file.read_text())


def ask(site: Site, bundle: Path | None) -> Exchange:
    url = f"https://{HERE}:{site.port}/keys.json"
    return Transport(timeout_s=20, ca_bundle=str(bundle) if bundle else None).send(Request.get(url))


def failed(exchange: Exchange) -> tuple[FailureKind, str]:
    assert exchange.failure is not None
    return exchange.failure.kind, str(exchange.failure.message)


def test_a_request_through_it(site: Site, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy_py(tmp_path) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        exchange = ask(site, bundle)
    assert exchange.failure is None
    assert exchange.response is not None
    assert [stage.name.value for stage in exchange.stages] == [
        "DNS", "TCP", "Proxy", "TLS", "Request sent", "First byte", "Body",
    ]  # fmt: skip
    assert str(exchange.stages[2].detail) == f"http://127.0.0.1:{port}, from HTTPS_PROXY"
    assert len(site.asked) == 1


def test_the_chain_of_a_refused_certificate_is_read_through_it(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy_py(tmp_path, "--basic-auth", "me:p w") as port:
        monkeypatch.setenv("https_proxy", f"http://me:p%20w@127.0.0.1:{port}")
        exchange = ask(site, None)
    kind, message = failed(exchange)
    assert kind is FailureKind.CERT_UNTRUSTED
    assert message.endswith("The chain ends in Acme Certificates, which is probably not a public CA.")
    assert exchange.proxy == ProxyUse(f"http://{SECRET}@127.0.0.1:{port}", "https_proxy", signs_in=True)
    assert site.asked == []


@pytest.mark.parametrize(
    "credentials, words",
    [
        ("", "wants a user name and password (407)."),
        ("me:wrong@", "did not accept the user name and password in it (407)."),
    ],
)
def test_it_wants_a_password(
    credentials: str, words: str, site: Site, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy_py(tmp_path, "--basic-auth", "me:p w") as port:
        monkeypatch.setenv("https_proxy", f"http://{credentials}127.0.0.1:{port}")
        exchange = ask(site, bundle)
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY_AUTHENTICATION
    assert message.endswith(words)
    assert exchange.stages[-1].name is StageName.PROXY
    assert exchange.stages[-1].failed
    diagnosis = diagnose(exchange, "generic")
    assert diagnosis is not None
    assert diagnosis.id == "proxy-authentication"
    assert site.asked == []


def test_it_cannot_reach_the_host(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy_py(tmp_path) as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        exchange = ask(Site(f"https://{HERE}:{closed_port()}"), bundle)
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY
    assert f"did not open a connection to {HERE}: 502 " in message


# --- by the settings of a desktop ---


@pytest.fixture
def gnome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets keys of org.gnome.system.proxy by the real gsettings, in a file of the test's own."""
    program = needed("gsettings")
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")

    def change(schema: str, key: str, value: str) -> None:
        done = subprocess.run([program, "set", schema, key, value], capture_output=True, text=True, check=False)
        if "No such schema" in done.stderr:
            pytest.skip("gsettings-desktop-schemas is not installed")
        assert done.returncode == 0, done.stderr

    return change


def test_the_proxy_that_gnome_names(site: Site, bundle: Path, tmp_path: Path, gnome: Callable[..., None]) -> None:
    with proxy_py(tmp_path) as port:
        gnome("org.gnome.system.proxy.https", "host", "127.0.0.1")
        gnome("org.gnome.system.proxy.https", "port", str(port))
        gnome("org.gnome.system.proxy", "mode", "manual")
        exchange = ask(site, bundle)
        gnome("org.gnome.system.proxy", "ignore-hosts", f"['{HERE}/32']")
        settings = of_system().read
        assert settings is not None
        with Lifeline() as lifeline:
            found = settings(lifeline)
    assert exchange.failure is None
    assert exchange.proxy is not None
    assert list(proxy_lines(exchange.proxy)) == [f"Proxy http://127.0.0.1:{port}, from the desktop's settings (GNOME)"]
    assert found is not None
    assert found.exempting(f"https://{HERE}:{site.port}/") == f"{HERE}/32"


def test_the_pac_file_that_gnome_names(site: Site, bundle: Path, tmp_path: Path, gnome: Callable[..., None]) -> None:
    with proxy_py(tmp_path) as port:
        answer = f'function FindProxyForURL(url, host) {{ return "PROXY 127.0.0.1:{port}; DIRECT"; }}'
        with serve(Reply(body=answer.encode())) as pac:
            gnome("org.gnome.system.proxy", "autoconfig-url", f"{pac.url}/proxy.pac")
            gnome("org.gnome.system.proxy", "mode", "auto")
            exchange = ask(site, bundle)
    assert exchange.failure is None
    assert exchange.proxy is not None
    assert list(proxy_lines(exchange.proxy)) == [
        f"Proxy http://127.0.0.1:{port}, from the PAC file {pac.url}/proxy.pac of the desktop's settings (GNOME)",
        f"The PAC file answered: PROXY 127.0.0.1:{port}; DIRECT",
    ]
    assert len(site.asked) == 1
