"""Which proxy is used, who says so, and what goes wrong on the way through it."""

from __future__ import annotations

import base64
import os
import re
import socket
import threading
from pathlib import Path

import pytest

from inspector.core.diagnosis.diagnosis import diagnose
from inspector.core.network.exchange import Exchange, FailureKind, ProxyUse, StageName
from inspector.core.network.proxies import route
from inspector.core.network.proxy_settings.operating_system import SYSTEM
from inspector.core.network.transport import Request, Transport
from inspector.core.text.masking import SECRET
from inspector.core.text.message import message
from inspector.crash import masked
from tests.core.exchanges import failed
from tests.servers import Reply, Site, closed_port, full_port, play, proxy, read_head, serve

QUICK_S = 0.5
OUTSIDE = "issuer.test"
"""A name that no resolver knows (RFC 6761): only a proxy can lead to it."""
URL = f"https://{OUTSIDE}/token"
HTTP = [StageName.SENT, StageName.FIRST_BYTE, StageName.BODY]


def get(url: str = URL, timeout_s: float = 10.0, bundle: Path | None = None) -> Exchange:
    return Transport(timeout_s, str(bundle) if bundle else None).send(Request.get(url))


# --- through it ---


def test_a_proxy_from_the_environment(behind_proxy: Site, bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        monkeypatch.setenv("HTTPS_PROXY", between.url)
        exchange = get(bundle=bundle)
    assert exchange.failure is None
    names = [stage.name for stage in exchange.stages]
    assert names == [StageName.DNS, StageName.TCP, StageName.PROXY, StageName.TLS, *HTTP]
    assert str(exchange.stages[2].detail) == f"{between.url}, from HTTPS_PROXY"
    assert exchange.proxy == ProxyUse(between.url, "HTTPS_PROXY")
    assert [attempt.address for attempt in exchange.attempts] == ["127.0.0.1"]
    (head,) = between.heads
    assert head.startswith(f"CONNECT {OUTSIDE}:443 ")
    assert "Basic" not in head
    assert len(behind_proxy.asked) == 1


def test_the_certificate_behind_a_proxy_is_the_issuers(behind_proxy: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        monkeypatch.setenv("https_proxy", between.url.replace("//", "//me:proxy-password@"))
        exchange = get()
    words = f"The certificate of {OUTSIDE} was not accepted: unable to get local issuer certificate."
    more = "The chain ends in Acme Certificates, which is probably not a public CA."
    assert failed(exchange) == (FailureKind.CERT_UNTRUSTED, f"{words} {more}")
    assert behind_proxy.asked == []
    # The chain was read through the proxy too, with the same credentials, and no request went that way.
    assert exchange.tls is not None
    assert exchange.tls.chain[0].names == (OUTSIDE,)
    assert [head.split("\r\n")[0].split()[1] for head in between.heads] == [f"{OUTSIDE}:443"] * 2
    assert all("Proxy-Authorization: Basic" in head for head in between.heads)


# --- not through it ---


@pytest.mark.parametrize("refusal", ["403 Forbidden", "502 Bad Gateway"])
def test_a_proxy_that_opens_no_tunnel(refusal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({}, refusal) as between:
        monkeypatch.setenv("https_proxy", between.url)
        exchange = get()
    assert failed(exchange) == (
        FailureKind.PROXY,
        f"The proxy {between.url}, which https_proxy names, did not open a connection to {OUTSIDE}: {refusal}.",
    )
    assert exchange.failure is not None
    assert refusal in exchange.failure.technical
    assert exchange.stages[-1].name is StageName.PROXY
    assert exchange.stages[-1].failed


@pytest.mark.parametrize("credentials", ["", "me:proxy-password@"])
def test_a_proxy_that_wants_others_to_sign_in(credentials: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({}, "407 Proxy Authentication Required") as between:
        monkeypatch.setenv("https_proxy", between.url.replace("//", f"//{credentials}"))
        exchange = get()
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY_AUTHENTICATION
    words = "did not accept the user name and password in it" if credentials else "wants a user name and password"
    assert message.endswith(f", which https_proxy names, {words} (407).")
    assert exchange.proxy is not None
    assert exchange.proxy.signs_in is bool(credentials)
    assert ("Proxy-Authorization: Basic" in between.heads[0]) is bool(credentials)
    for text in (repr(exchange), message):
        assert "proxy-password" not in text
        assert "me:" not in text


@pytest.mark.parametrize(
    "challenges, schemes",
    [
        (("Negotiate", "NTLM"), "Negotiate, NTLM"),
        (("Kerberos",), "Kerberos"),
        (('Digest realm="Basic", nonce="x"',), "Digest"),
        (("Negotiate, NTLM",), "Negotiate, NTLM"),
    ],
)
def test_a_proxy_with_a_sign_in_that_is_not_spoken_names_it(
    challenges: tuple[str, ...], schemes: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange = _refused(
        "407 Proxy Authentication Required", [f"Proxy-Authenticate: {c}" for c in challenges], monkeypatch
    )
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY_SCHEME
    assert message.endswith(
        f"wants to be signed in to with {schemes} (407); this program signs in to a proxy with Basic only."
    )
    diagnosis = diagnose(exchange, "generic")
    assert diagnosis is not None
    assert diagnosis.id == "proxy-scheme"
    assert "127.0.0.1:3128" in " ".join(map(str, diagnosis.fixes))


def test_a_proxy_that_takes_basic_too_is_given_it(monkeypatch: pytest.MonkeyPatch) -> None:
    headers = ["Proxy-Authenticate: Negotiate", 'Proxy-Authenticate: Basic realm="x"']
    kind, message = failed(_refused("407 Proxy Authentication Required", headers, monkeypatch))
    assert (kind, message.partition("names, ")[2]) == (
        FailureKind.PROXY_AUTHENTICATION,
        "wants a user name and password (407).",
    )


def test_a_proxy_that_sends_to_a_page_to_sign_in_at(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = _refused("302 Found", ["Location: https://sso.corp.test/login?token=t0ken"], monkeypatch)
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY_SIGN_IN_PAGE
    assert message.endswith(f"to {OUTSIDE} and sends to sso.corp.test, which is probably a page to sign in at.")
    assert "t0ken" not in repr(exchange)
    diagnosis = diagnose(exchange, "generic")
    assert diagnosis is not None
    assert diagnosis.id == "proxy-sign-in-page"


def test_a_proxy_whose_refusal_breaks_off(monkeypatch: pytest.MonkeyPatch) -> None:
    def say(connection: socket.socket, _: threading.Event) -> None:
        read_head(connection)
        connection.sendall(b"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: NTLM\r\nX: ")

    with play(say) as site:
        monkeypatch.setenv("https_proxy", site.url)
        assert failed(get())[0] is FailureKind.PROXY_SCHEME


def _refused(status: str, headers: list[str], monkeypatch: pytest.MonkeyPatch) -> Exchange:
    answer = "\r\n".join([f"HTTP/1.1 {status}", *headers, "Content-Length: 0", "", ""]).encode()

    def say(connection: socket.socket, _: threading.Event) -> None:
        read_head(connection)
        connection.sendall(answer)

    with play(say) as site:
        monkeypatch.setenv("https_proxy", site.url)
        return get()


def test_a_proxy_that_never_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with play(_until_over) as site:
        monkeypatch.setenv("https_proxy", site.url)
        exchange = get(timeout_s=QUICK_S)
    words = f"took the call and opened no connection to {OUTSIDE} within {QUICK_S} s."
    assert failed(exchange) == (FailureKind.PROXY, f"The proxy {site.url}, which https_proxy names, {words}")
    assert exchange.stages[-1].name is StageName.PROXY


def _until_over(_: socket.socket, over: threading.Event) -> None:
    over.wait(10)


def test_a_proxy_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def say(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"220 mail ready\r\n")
        connection.recv(1000)

    with play(say) as site:
        monkeypatch.setenv("https_proxy", site.url)
        kind, message = failed(get())
    assert (kind, message) == (
        FailureKind.PROXY,
        f"The proxy {site.url}, which https_proxy names, did not open a connection to {OUTSIDE}.",
    )


def test_a_proxy_that_refuses_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"http://127.0.0.1:{closed_port()}"
    monkeypatch.setenv("all_proxy", url)
    exchange = get()
    words = "refused the connection: nothing listens on that port."
    assert failed(exchange) == (
        FailureKind.PROXY_UNREACHABLE,
        f"The proxy {url}, which all_proxy names, {words}",
    )
    assert exchange.stages[-1].name is StageName.TCP


def test_a_proxy_whose_name_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.invalid:3128")
    words = "No address was found for the proxy http://proxy.invalid:3128, which https_proxy names."
    assert failed(get()) == (FailureKind.PROXY_UNREACHABLE, words)


def test_a_proxy_that_does_not_take_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    with full_port() as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        kind, message = failed(get(timeout_s=QUICK_S))
    assert kind is FailureKind.PROXY_UNREACHABLE
    assert message.endswith(f"did not accept a connection within {QUICK_S} s.")


@pytest.mark.parametrize(
    "setting, says",
    [
        ("socks5://me:word@127.0.0.1:1080", "This program speaks to HTTP proxies, not to SOCKS ones."),
        ("http://", "The proxy http://, which https_proxy names, cannot be used."),
    ],
)
def test_a_proxy_that_cannot_be_used(setting: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    exchange = get()
    kind, message = failed(exchange)
    assert kind is FailureKind.PROXY_SETTING
    assert says in message
    assert exchange.stages == ()
    assert "me:word" not in repr(exchange)


@pytest.mark.parametrize(
    "setting, shown",
    [
        ("http://me:w0rd@127.0.0.1:99999", f"http://{SECRET}@127.0.0.1:99999"),
        ("http://me:w0rd@[::1:80", f"http://{SECRET}"),
        ("http://me:w0rd", f"http://{SECRET}"),
        ("http://me:w0rd://x@127.0.0.1:1", f"http://{SECRET}@127.0.0.1:1"),
        ("me:w0rd://x@127.0.0.1:1", f"{SECRET}@127.0.0.1:1"),
        ("me:w0rd", SECRET),
    ],
)
def test_a_proxy_that_is_no_address(setting: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    exchange = get()
    assert failed(exchange)[0] is FailureKind.PROXY_SETTING
    assert f"The proxy {shown}, which https_proxy names, cannot be used." in failed(exchange)[1]
    assert "w0rd" not in repr(exchange)


@pytest.mark.parametrize("status", [403, 407])
def test_a_proxy_that_repeats_its_credentials(status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def repeat(connection: socket.socket, _: threading.Event) -> None:
        sent = re.search(rb"Proxy-Authorization: ([^\r]*)", read_head(connection))
        assert sent is not None
        connection.sendall(b"HTTP/1.1 %d not w0rd/1 %s\r\nContent-Length: 0\r\n\r\n" % (status, sent[1]))

    with play(repeat) as proxy:
        monkeypatch.setenv("https_proxy", f"http://me:w0rd%2F1@127.0.0.1:{proxy.port}")
        exchange = get()
    assert f"not {SECRET} Basic {SECRET}" in repr(exchange.failure)
    assert "w0rd" not in repr(exchange)
    assert base64.b64encode(b"me:w0rd/1").decode() not in repr(exchange)


# --- who says so ---


def test_what_is_meant_for_this_computer_goes_through_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({}, "403 Forbidden") as between, serve(Reply()) as site:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, between.url)
        exchange = get(site.url)
    assert exchange.failure is None
    assert exchange.proxy == ProxyUse(
        between.url, "http_proxy", message("it is this computer", "Proxy …, not used: ….")
    )
    assert between.heads == []


def test_without_a_setting_there_is_no_proxy() -> None:
    assert route(URL).use is None
    assert route(URL).proxies == {}


@pytest.mark.parametrize(
    "settings, source",
    [
        ({"HTTPS_PROXY": "http://a:1"}, "HTTPS_PROXY"),
        ({"https_proxy": "http://a:1"}, "https_proxy"),
        ({"Https_Proxy": "http://a:1"}, "Https_Proxy"),
        ({"HTTPS_PROXY": "http://b:1", "https_proxy": "http://a:1"}, "https_proxy"),
        ({"HTTPS_PROXY": "http://a:1", "https_proxy": "http://a:1"}, "https_proxy"),
        ({"ALL_PROXY": "http://b:1", "HTTPS_PROXY": "http://a:1"}, "HTTPS_PROXY"),
        ({"ALL_PROXY": "http://a:1", "HTTP_PROXY": "http://b:1"}, "ALL_PROXY"),
    ],
)
def test_the_variable_is_named_as_it_is_spelt(
    settings: dict[str, str], source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = route(URL)
    assert found.use == ProxyUse("http://a:1", source)
    assert found.proxies == {"http": "http://a:1", "https": "http://a:1"}


@pytest.mark.parametrize(
    "name, value, exempt",
    [
        ("NO_PROXY", "localhost, .issuer.test,other.test", "NO_PROXY has .issuer.test"),
        ("no_proxy", "issuer.test", "no_proxy has issuer.test"),
        ("NO_PROXY", "*", "NO_PROXY has *"),
        ("NO_PROXY", "suer.test", None),
        ("NO_PROXY", "10.0.0.0/8", None),
    ],
)
def test_an_exemption_is_named(name: str, value: str, exempt: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://a:1")
    monkeypatch.setenv(name, value)
    before = dict(os.environ)
    found = route("https://login.issuer.test/" if ".issuer" in value else URL)
    assert found.use is not None
    assert (found.use.url, found.use.source) == ("http://a:1", "HTTPS_PROXY")
    assert (str(found.use.exempt) if found.use.exempt else None) == exempt
    assert bool(found.proxies) is (exempt is None)
    assert dict(os.environ) == before


def test_an_exempt_range_of_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://a:1")
    monkeypatch.setenv("NO_PROXY", "192.0.2.0/24,10.0.0.0/8")
    use = route("https://10.1.2.3/").use
    assert use is not None
    assert str(use.exempt) == "NO_PROXY has 10.0.0.0/8"


def test_the_settings_of_the_system_are_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """macOS and Windows have them; what urllib reads there is put in its place here."""
    monkeypatch.setattr("inspector.core.network.proxies.getproxies", lambda: {"https": "http://me:word@a:1"})
    use = route(URL).use
    assert use == ProxyUse(f"http://{SECRET}@a:1", SYSTEM, signs_in=True, of_system=True)
    assert str(SYSTEM) == "the system's settings"
    assert str(use.described) == f"The proxy http://{SECRET}@a:1, which the system's settings name,"
    assert "word" not in repr(route(URL))


@pytest.mark.parametrize("setting", ["me:p@ss/w#rd@host:3128", "http://me:p@ss/w#rd@host:3128", "me@host", "//me:x@h"])
def test_no_part_of_a_password_is_shown_however_it_is_written(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", setting)
    use = route(URL).use
    assert use is not None
    assert SECRET in use.url
    assert not {"me", "ss", "rd", "x"} & set(use.url.replace("@", ":").replace("/", ":").split(":"))
    assert use.signs_in


def test_a_password_of_a_proxy_is_kept_out_of_what_is_said_of_bugs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://user:sesamoeffnedich@proxy.test:3128")
    assert "sesam" in masked("KeyError: 'sesamoeffnedich'"), "it has not been seen yet"
    route("https://issuer.test/")
    assert "sesam" not in masked("KeyError: 'sesamoeffnedich'")
