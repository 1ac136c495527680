"""What desktops and systems have in their settings of proxies, as their own programs and files write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.network.lifeline import Lifeline
from inspector.core.network.proxy_settings.desktop import of_gsettings, of_kioslaverc, settings_of_desktop
from inspector.core.network.proxy_settings.operating_system import of_scutil
from inspector.core.network.proxy_settings.settings import SystemSettings, proxy_url

GNOME = """\
org.gnome.system.proxy autoconfig-url {pac}
org.gnome.system.proxy ignore-hosts {ignored}
org.gnome.system.proxy mode '{mode}'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.http authentication-password 'w0rd'
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'plain.test'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.https host {host}
org.gnome.system.proxy.https port uint16 3128
org.gnome.system.proxy.socks host {socks}
org.gnome.system.proxy.socks port 1080
"""
USUAL = {
    "pac": "''", "ignored": "['localhost', '127.0.0.0/8', '::1']", "mode": "manual", "host": "'p.test'", "socks": "''"
}  # fmt: skip
KDE = "[$Version]\nupdate_info=x\n\n[Proxy Settings]\n{}\n[Other]\nProxyType=1\nhttpsProxy=http://no 1\n"


def gnome(**others: str) -> SystemSettings | None:
    return of_gsettings(GNOME.format(**USUAL | others))


def test_gnome() -> None:
    found = gnome()
    assert found is not None
    assert str(found.source) == "the desktop's settings (GNOME)"
    assert found.proxies == (("http", "http://plain.test:8080"), ("https", "http://p.test:3128"))
    assert found.exempt == ("localhost", "127.0.0.0/8", "::1")
    assert "w0rd" not in repr(found)
    assert gnome(mode="none") is None
    assert gnome(ignored="@as []") == SystemSettings(found.source, found.proxies)
    odd = gnome(host='''"a'b"''', socks="'s.test'")
    assert odd is not None
    assert odd.proxy_for("https") == "http://a'b:3128"
    only_socks = gnome(host="''", socks="'s.test'")
    assert only_socks is not None
    assert only_socks.proxy_for("https") == "socks://s.test:1080"


def test_gnome_and_a_pac_file() -> None:
    found = gnome(mode="auto", pac="'http://wpad.corp/p.pac'")
    assert found is not None
    assert (found.pac_url, found.searches, found.proxies) == ("http://wpad.corp/p.pac", False, ())
    found = gnome(mode="auto")
    assert found is not None
    assert (found.pac_url, found.searches) == ("", True)


@pytest.mark.parametrize("said", ["", "No schemas installed\n", "org.gnome.system.proxy mode 'manual'\n", "\x00" * 99])
def test_gnome_that_says_nothing(said: str) -> None:
    assert of_gsettings(said) is None


def test_kde() -> None:
    lines = "NoProxyFor=localhost, .a.test\nProxyType[$i]=1\nhttpsProxy=http://p.test 3128\nhttpProxy=http://q.test:80"
    found = of_kioslaverc(KDE.format(lines))
    assert found is not None
    assert str(found.source) == "the desktop's settings (KDE)"
    assert found.proxy_for("https") == "http://p.test:3128"
    assert found.proxy_for("http") == "http://q.test:80"
    assert found.exempt == ("localhost", ".a.test")
    assert found.exempting("https://b.a.test/") == ".a.test"
    reverse = of_kioslaverc(KDE.format(lines + "\nReversedException=true"))
    assert reverse is not None
    assert reverse.exempting("https://b.a.test/") is None
    assert reverse.exempting("https://b.test/") == ""


@pytest.mark.parametrize(
    "lines, pac, searches",
    [
        ("ProxyType=2\nProxy Config Script=http://wpad.corp/p.pac", "http://wpad.corp/p.pac", False),
        ("ProxyType=3\nProxy Config Script=http://wpad.corp/p.pac", "", True),
    ],
)
def test_kde_and_a_pac_file(lines: str, pac: str, searches: bool) -> None:
    found = of_kioslaverc(KDE.format(lines))
    assert found is not None
    assert (found.pac_url, found.searches) == (pac, searches)


@pytest.mark.parametrize("lines", ["", "ProxyType=0\nhttpsProxy=http://p 1", "ProxyType=4\nhttpsProxy=MY_PROXY"])
def test_kde_without_a_proxy(lines: str) -> None:
    assert of_kioslaverc(KDE.format(lines)) is None


def test_kde_reads_its_files_and_the_users_own_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own, company = tmp_path / "own", tmp_path / "company"
    for folder, lines in (
        (company, "ProxyType=2\nProxy Config Script=http://wpad.corp/p.pac"),
        (own, "Proxy Config Script=http://mine.test/p.pac"),
    ):
        folder.mkdir()
        (folder / "kioslaverc").write_text(KDE.format(lines))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(own))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(company))
    with Lifeline() as lifeline:
        assert settings_of_desktop(lifeline) is None, "there is no desktop"
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
        found = settings_of_desktop(lifeline)
    assert found is not None
    assert found.pac_url == "http://mine.test/p.pac"


def test_macos() -> None:
    """As `scutil --proxy` is documented to print it; nobody has run this on macOS."""
    said = """<dictionary> {{
  ExceptionsList : <array> {{
    0 : *.local
  }}
  ProxyAutoConfigEnable : {on}
  ProxyAutoConfigURLString : http://wpad.corp/p.pac
  ProxyAutoDiscoveryEnable : {searches}
  __SCOPED__ : <dictionary> {{
    en0 : <dictionary> {{
      ProxyAutoConfigEnable : 0
      ProxyAutoDiscoveryEnable : 0
    }}
  }}
}}
"""
    found = of_scutil(said.format(on=1, searches=1))
    assert found is not None
    assert (found.pac_url, found.searches, str(found.source)) == (
        "http://wpad.corp/p.pac",
        False,
        "the system's settings",
    )
    found = of_scutil(said.format(on=0, searches=1))
    assert found is not None
    assert (found.pac_url, found.searches) == ("", True)
    assert of_scutil(said.format(on=0, searches=0)) is None


@pytest.mark.parametrize(
    "entry, url, exempts",
    [
        ("a.test", "https://a.test/", True),
        ("a.test", "https://b.a.test/", True),
        (".a.test", "https://a.test/", True),
        ("*.A.test", "https://b.a.test/", True),
        ("a.test", "https://ba.test/", False),
        ("a.test:8443", "https://a.test:8443/", True),
        ("a.test:8443", "https://a.test/", False),
        ("10.0.0.0/8", "https://10.1.2.3/", True),
        ("10.1.2.3", "https://10.1.2.3/", True),
        ("10.0.0.0/8", "https://a.test/", False),
        ("::1", "https://[::1]/", True),
        ("[2001:db8::1]:443", "https://[2001:db8::1]/", True),
        ("*", "https://a.test/", True),
        ("", "https://a.test/", False),
    ],
)
def test_who_is_exempt(entry: str, url: str, exempts: bool) -> None:
    settings = SystemSettings(gnome().source, exempt=(entry,))  # type: ignore[union-attr]
    assert (settings.exempting(url) is not None) is exempts


@pytest.mark.parametrize(
    "host, port, url",
    [
        ("p.test", "3128", "http://p.test:3128"),
        ("http://p.test/", 3128, "http://p.test:3128"),
        ("::1", 1, "http://[::1]:1"),
        ("p.test", 0, "http://p.test"),
        ("", 1, ""),
    ],
)
def test_fields_of_a_settings_page(host: str, port: str | int, url: str) -> None:
    assert proxy_url(host, port) == url
