"""PAC files that the system's settings name: fetched, evaluated in a process of their own, and gone by in order."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from inspector.core.deadline import Cancel
from inspector.core.network.exchange import Exchange, FailureKind, StageName
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.lookup import Asker, Resolver
from inspector.core.network.proxies import ProxyFinder
from inspector.core.network.proxy_settings import pac, pac_program
from inspector.core.network.proxy_settings.desktop import source_of
from inspector.core.network.proxy_settings.pac_answer import hops
from inspector.core.network.proxy_settings.settings import SystemSettings
from inspector.core.network.transport import Request, Transport
from inspector.core.report.proxy import proxy_json, proxy_lines
from inspector.core.text.masking import SECRET
from tests.core.exchanges import failed
from tests.servers import PATIENCE_S, Asked, Reply, Site, closed_port, play, proxy, read_head, serve

OUTSIDE = "issuer.test"
"""A name that no resolver knows (RFC 6761): only a proxy can lead to it."""
URL = f"https://{OUTSIDE}/token?state=secret-state"


def answering(answer: str) -> str:
    return f"function FindProxyForURL(url, host) {{ return {json.dumps(answer)}; }}"


def written(folder: Path, text: str) -> str:
    place = folder / "proxy.pac"
    place.write_text(text, encoding="utf-8")
    return place.as_uri()


def named(pac_url: str) -> ProxyFinder:
    settings = SystemSettings(source_of("GNOME"), pac_url=pac_url, searches=not pac_url)
    return ProxyFinder(lambda _: settings)


def get(finder: ProxyFinder, bundle: Path | None = None, *, url: str = URL, timeout_s: float = 10.0) -> Exchange:
    return Transport(timeout_s, str(bundle) if bundle else None, finder=finder).send(Request.get(url))


def lines(exchange: Exchange) -> list[str]:
    assert exchange.proxy is not None
    return list(proxy_lines(exchange.proxy))


def problem(exchange: Exchange) -> str:
    """Of a request that had no other way: it fails because of the PAC file, and says both."""
    kind, words = failed(exchange)
    assert kind is FailureKind.PAC
    assert words.endswith(f"No address was found for the name {OUTSIDE}.")
    assert exchange.proxy is not None
    assert exchange.proxy.pac is not None
    assert words.startswith(str(exchange.proxy.pac.problem))
    return str(exchange.proxy.pac.problem)


# --- gone by ---


def test_it_is_fetched_once_evaluated_and_named(behind_proxy: Site, bundle: Path) -> None:
    def pac_file(asked: Asked) -> Reply:
        text = f"""function FindProxyForURL(url, host) {{
            if (url != "https://{OUTSIDE}/" || host != "{OUTSIDE}" || !shExpMatch(host, "*.test")) throw url;
            return "PROXY {between.url.removeprefix("http://")}; DIRECT";
        }}"""
        return Reply(body=text.encode())

    with proxy({OUTSIDE: behind_proxy.port}) as between, serve(pac_file) as site:
        finder = named(f"{site.url}/proxy.pac")
        exchange, again = get(finder, bundle), get(finder, bundle)
    assert exchange.failure is None
    assert again.failure is None
    place = between.url.removeprefix("http://")
    names = [stage.name for stage in exchange.stages]
    assert names[:4] == [StageName.SETTINGS, StageName.DNS, StageName.TCP, StageName.PROXY]
    assert str(exchange.stages[0].detail) == f"PROXY {place}; DIRECT"
    whence = f"the PAC file {site.url}/proxy.pac of the desktop's settings (GNOME)"
    assert lines(exchange) == [f"Proxy {between.url}, from {whence}", f"The PAC file answered: PROXY {place}; DIRECT"]
    assert len(site.asked) == 1, "it is kept for a while"
    assert exchange.proxy is not None
    assert proxy_json(exchange.proxy) == {
        "url": between.url,
        "source": whence,
        "used": True,
        "why_not": None,
        "tried_before": [],
        "pac": {
            "url": f"{site.url}/proxy.pac",
            "settings": "the desktop's settings (GNOME)",
            "answer": f"PROXY {place}; DIRECT",
            "problem": None,
        },
    }


def test_the_next_one_is_tried_where_one_is_not_there(behind_proxy: Site, bundle: Path, tmp_path: Path) -> None:
    gone = closed_port()
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        answer = f"SOCKS5 127.0.0.1:1; PROXY 127.0.0.1:{gone}; PROXY {between.url.removeprefix('http://')}"
        exchange = get(named(written(tmp_path, answering(answer))), bundle)
    assert exchange.failure is None
    told = lines(exchange)
    assert told[0] == "Tried before: SOCKS5 127.0.0.1:1 was passed by: SOCKS is not supported."
    assert told[1].startswith(f"Tried before: The proxy http://127.0.0.1:{gone}, from the PAC file file://")
    assert told[1].endswith(", refused the connection: nothing listens on that port.")
    assert told[2].startswith(f"Proxy {between.url}, from the PAC file ")
    assert [(stage.name, stage.failed) for stage in exchange.stages[:6]] == [
        (StageName.SETTINGS, False), (StageName.DNS, False), (StageName.TCP, True),
        (StageName.DNS, False), (StageName.TCP, False), (StageName.PROXY, False),
    ]  # fmt: skip
    assert len(between.heads) == 1


def test_a_proxy_that_refuses_is_not_gone_around(tmp_path: Path) -> None:
    with proxy({}, "403 Forbidden") as between:
        exchange = get(named(written(tmp_path, answering(f"PROXY {between.url.removeprefix('http://')}; DIRECT"))))
    assert failed(exchange)[0] is FailureKind.PROXY


def test_the_chain_of_a_refused_certificate_is_read_the_same_way(behind_proxy: Site, tmp_path: Path) -> None:
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        exchange = get(named(written(tmp_path, answering(f"PROXY {between.url.removeprefix('http://')}"))))
    assert failed(exchange)[0] is FailureKind.CERT_UNTRUSTED
    assert exchange.tls is not None
    assert exchange.tls.chain[0].names == (OUTSIDE,)
    assert len(between.heads) == 2
    assert behind_proxy.asked == []


def test_where_none_of_them_is_there(tmp_path: Path) -> None:
    first, last = closed_port(), closed_port()
    answer = f"PROXY 127.0.0.1:{first}; HTTP 127.0.0.1:{last}"
    exchange = get(named(written(tmp_path, answering(answer))))
    kind, words = failed(exchange)
    assert kind is FailureKind.PROXY_UNREACHABLE
    assert words.startswith(f"The proxy http://127.0.0.1:{last}, from the PAC file ")
    assert "Tried were" not in words, "the addresses of the other are the other's"
    assert [attempt.port for attempt in exchange.attempts] == [first, last]


def test_after_direct_the_next_one_is_tried_too(behind_proxy: Site, bundle: Path, tmp_path: Path) -> None:
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        exchange = get(named(written(tmp_path, answering(f"DIRECT; PROXY {between.url[7:]}"))), bundle)
    assert exchange.failure is None
    assert lines(exchange)[0] == f"Tried before: No address was found for the name {OUTSIDE}."


def test_direct_is_said(tmp_path: Path) -> None:
    exchange = get(named(written(tmp_path, answering("DIRECT"))))
    assert failed(exchange)[0] is FailureKind.NAME_NOT_FOUND
    whence = f"the PAC file {written(tmp_path, answering('DIRECT'))} of the desktop's settings (GNOME)"
    assert lines(exchange) == [f"No proxy, from {whence}: it answers DIRECT", "The PAC file answered: DIRECT"]


def test_a_socks_proxy_alone_is_an_error_and_not_passed_over(tmp_path: Path) -> None:
    kind, words = failed(get(named(written(tmp_path, answering("SOCKS 127.0.0.1:1080")))))
    assert kind is FailureKind.PROXY_SETTING
    assert words.endswith("cannot be used. This program speaks to HTTP proxies, not to SOCKS ones.")


# --- who is asked ---


def test_the_environment_goes_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with proxy({}, "403 Forbidden") as between:
        monkeypatch.setenv("https_proxy", between.url)
        exchange = get(named(written(tmp_path, answering("DIRECT"))))
    assert lines(exchange) == [f"Proxy {between.url}, from https_proxy"]
    assert exchange.stages[0].name is StageName.DNS


def test_no_proxy_exempts_from_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", ".test")
    exchange = get(named(written(tmp_path, answering("PROXY 127.0.0.1:1"))))
    assert lines(exchange) == ["No proxy, from the desktop's settings (GNOME): NO_PROXY has .test"]


def test_this_computer_is_reached_without_asking_anybody() -> None:
    def read(_: Lifeline) -> SystemSettings | None:
        raise AssertionError("asked")

    with serve(Reply()) as site:
        exchange = get(ProxyFinder(read), url=site.url)
    assert exchange.failure is None
    assert exchange.proxy is None


def test_a_proxy_of_the_settings_and_whom_they_exempt(behind_proxy: Site, bundle: Path) -> None:
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        settings = SystemSettings(source_of("KDE"), (("https", between.url),), ("*.example",))
        exchange = get(ProxyFinder(lambda _: settings), bundle)
    assert exchange.failure is None
    assert lines(exchange) == [f"Proxy {between.url}, from the desktop's settings (KDE)"]
    settings = SystemSettings(source_of("KDE"), (("https", "http://a:1"),), (OUTSIDE,))
    assert lines(get(ProxyFinder(lambda _: settings))) == [
        "Proxy http://a:1, from the desktop's settings (KDE), not used: the desktop's settings (KDE) exempt issuer.test"
    ]


def test_none_is_looked_for_on_the_network() -> None:
    assert "(WPAD). That is not done" in problem(get(named("")))


def test_beside_a_pac_file_that_fails_the_proxy_of_the_settings_is_used(
    behind_proxy: Site, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows and macOS have both; what urllib reads there is put in its place here."""
    with proxy({OUTSIDE: behind_proxy.port}) as between:
        monkeypatch.setattr("inspector.core.network.proxies.getproxies", lambda: {"https": between.url})
        exchange = get(named(written(tmp_path, "var x")), bundle)
    assert exchange.failure is None
    first, second = lines(exchange)
    assert first == f"Proxy {between.url}, from the system's settings"
    assert second.endswith(" The request went through the proxy that is set beside it.")


# --- what goes wrong ---


def test_it_is_said_also_where_the_request_goes_well(behind_proxy: Site, bundle: Path, tmp_path: Path) -> None:
    here = Resolver((Asker(("/bin/true",), lambda *_: ["127.0.0.1"]),))
    finder, url = named(written(tmp_path, "var x")), f"https://{OUTSIDE}:{behind_proxy.port}/"
    exchange = Transport(10, str(bundle), resolver=here, finder=finder).send(Request.get(url))
    assert exchange.failure is None
    (line,) = lines(exchange)
    assert "cannot be evaluated" in line
    assert line.endswith(" The request went out directly, without a proxy.")
    assert exchange.stages[0].failed


@pytest.mark.parametrize(
    "text, words",
    [
        ("function FindProxyForURL(u, h) { throw new Error('no such office'); }", "evaluated: Error: no such office."),
        ("this is no JavaScript", "cannot be evaluated: SyntaxError"),
        ("function FindProxyForURL(u, h) { return require('../../../../../../etc/passwd'); }", "cannot be evaluated: "),
        ("import('/etc/passwd'); function FindProxyForURL(u, h) { return 'DIRECT'; }", "cannot be evaluated: "),
        ("function FindProxyForURL(u, h) { return 'DIRECT;'.repeat(5e7); }", "cannot be evaluated: InternalError: out"),
        (answering("the big one in the cellar"), "answers the big one in the cellar, which is no proxy."),
        (answering(""), "answers nothing."),
        ("function FindProxyForURL(u, h) {}", "answers nothing."),
        ("<!DOCTYPE html><title>Sign in</title>", "cannot be fetched: a web page came in its place."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_it_is_said(text: str, words: str, tmp_path: Path) -> None:
    assert words in problem(get(named(written(tmp_path, text))))


def test_an_endless_one_is_ended(tmp_path: Path) -> None:
    began = time.monotonic()
    words = problem(get(named(written(tmp_path, "function FindProxyForURL(u, h) { for (;;); }")), timeout_s=0.6))
    assert words.endswith("did not answer within 0.6 s.")
    assert time.monotonic() - began < 3
    assert not _evaluating()


def test_cancel_ends_it_at_once(tmp_path: Path) -> None:
    cancel = Cancel()

    def told(what: object) -> None:
        if what is StageName.SETTINGS:
            cancel.set()

    finder = named(written(tmp_path, "function FindProxyForURL(u, h) { for (;;); }"))
    exchange = Transport(30, finder=finder).send(Request.get(URL), told, cancel)
    assert failed(exchange)[0] is FailureKind.CANCELLED
    assert not _evaluating()


def test_cancel_ends_the_fetching_of_it() -> None:
    cancel, closed = Cancel(), threading.Event()

    def wait(connection: socket.socket, over: threading.Event) -> None:
        read_head(connection)
        cancel.set()
        connection.settimeout(PATIENCE_S)
        with contextlib.suppress(ConnectionError):
            connection.recv(1)
        closed.set()

    with play(wait) as site:
        exchange = Transport(30, finder=named(site.url)).send(Request.get(URL), cancel=cancel)
        assert closed.wait(PATIENCE_S)
    assert failed(exchange)[0] is FailureKind.CANCELLED


def test_a_server_of_it_that_never_answers() -> None:
    def wait(_: socket.socket, over: threading.Event) -> None:
        over.wait(PATIENCE_S)

    with play(wait) as site:
        kind, words = failed(get(named(site.url), timeout_s=0.4))
    assert kind is FailureKind.PAC
    assert "PAC file" in words


def _evaluating() -> list[str]:
    """The processes of this one that evaluate a PAC file still."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command, status = (folder / "cmdline").read_bytes(), (folder / "status").read_text()
        except OSError:
            continue
        if b"pac_program.py" in command and f"PPid:\t{os.getpid()}\n" in status:
            found.append(folder.name)
    return found


def test_one_that_is_too_large_is_not_read_on() -> None:
    with serve(Reply(body=b"/" * 10_000_000)) as site:
        words = problem(get(named(site.url)))
    assert words == (
        f"The PAC file {site.url} cannot be fetched. 127.0.0.1 sent more than 1 MiB, so the rest was not read."
    )


def test_a_large_file_is_not_read_on(tmp_path: Path) -> None:
    assert problem(get(named(written(tmp_path, "/" * 2_000_000)))).endswith(
        "cannot be fetched: it is larger than 1 MiB."
    )


@pytest.mark.parametrize(
    "reply, words",
    [
        (Reply(404), "its server answered 404 Not Found."),
        (Reply(302, headers={"Location": "http://127.0.0.1:1/other.pac"}), "its server answered 302 Found."),
    ],
)
def test_a_server_that_does_not_give_it(reply: Reply, words: str) -> None:
    with serve(reply) as site:
        finder = named(f"{site.url}/p.pac")
        assert problem(get(finder)).endswith(f"cannot be fetched: {words}")
        assert problem(get(finder)).endswith(words)
    assert len(site.asked) == 1, "it is not asked for again with each request"


def test_what_is_secret_in_its_url_is_neither_shown_nor_sent() -> None:
    with serve(Reply(404)) as site:
        exchange = get(named(site.url.replace("//", "//me:w0rd@") + "/p.pac?key=k3y"))
    assert f"The PAC file http://{SECRET}@127.0.0.1:{site.port}/p.pac?{SECRET} cannot" in problem(exchange)
    assert "w0rd" not in repr(exchange)
    assert "k3y" not in repr(exchange)
    (asked,) = site.asked
    assert "Authorization" not in asked.headers


@pytest.mark.parametrize(
    "url, words",
    [
        ("data:application/x-ns-proxy-autoconfig,w0rd", "only http, https and file URLs are fetched."),
        ("file://server/share/p.pac", "it is a file of another computer."),
        ("file:///no/such/p.pac", "there is no such file."),
        ("http://[", "it is no web address."),
    ],
)
def test_urls_that_are_none(url: str, words: str) -> None:
    said = problem(get(named(url)))
    assert "cannot be fetched" in said
    assert "w0rd" not in said


def test_without_the_extra_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [place for place in sys.path if "site-packages" not in place])
    said = problem(get(named(written(tmp_path, answering("DIRECT")))))
    assert "was not asked: what evaluates such files is not installed. Set HTTPS_PROXY to the proxy, or " in said


# --- its pieces ---


def test_entries_of_an_answer() -> None:
    found = hops(
        " proxy a:1;HTTPS b.test:443 ; SOCKS c; SOCKS4 [::1]:5; direct;; "
        "PROXY ; PROXY a@b:1; PROXY a:99999; PROXY a:b; nonsense"
    )
    assert [(hop.text, hop.url, hop.usable) for hop in found] == [
        ("proxy a:1", "http://a:1", True),
        ("HTTPS b.test:443", "https://b.test:443", True),
        ("SOCKS c", "socks5://c", False),
        ("SOCKS4 [::1]:5", "socks4://[::1]:5", False),
        ("DIRECT", "", True),
    ]


def test_its_own_address_and_names(tmp_path: Path) -> None:
    text = """function FindProxyForURL(url, host) {
        return ["PROXY", myIpAddress().split(".").length, dnsResolve("localhost"), localHostOrDomainIs("ww", "www.a"),
            localHostOrDomainIs("www", "www.a"), isInNet("localhost", "127.0.0.0", "255.0.0.0"),
            typeof process.env.HOME].join("|");
    }"""
    said = problem(get(named(written(tmp_path, text))))
    assert "answers PROXY|4|127.0.0.1|false|true|true|undefined, which is no proxy." in said


def test_a_password_in_an_answer_is_not_shown(tmp_path: Path) -> None:
    exchange = get(named(written(tmp_path, answering("PROXY me:w0rd@proxy.test:1"))))
    assert f"answers PROXY {SECRET}@proxy.test:1, which is no proxy." in problem(exchange)
    assert "w0rd" not in repr(exchange)
    assert not any("w0rd" in line for line in lines(exchange))


def test_the_packaged_program_is_the_process_that_evaluates() -> None:
    """It has no Python of its own beside it."""
    frozen = "import sys; sys.frozen = True; from inspector.__main__ import main; main()"
    given = {"path": sys.path, "text": answering("DIRECT"), "url": "https://a.test/", "host": "a.test"}
    command = [sys.executable, "-c", frozen, pac.IN_BUNDLE]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == {"answer": "DIRECT"}


def test_no_more_names_are_looked_up_than_it_needs() -> None:
    look_up = pac_program._Lookups()
    asked = [look_up("localhost") for _ in range(pac_program.MOST_LOOKUPS + 1)]
    assert asked[0] == asked[-2] == "127.0.0.1"
    assert asked[-1] == ""


def test_how_long_a_text_is_kept() -> None:
    for header, seconds in (("max-age=120", 120), ("no-cache, max-age=0", 30), ("max-age=999999", 3600), ("", 600)):
        with serve(Reply(body=b"x", headers={"Cache-Control": header} if header else {})) as site:
            transport = Transport(5, for_pac=True)
            asking = pac.Asking(Lifeline(), 5, lambda url, way=transport: way.send(Request.get(url)))  # type: ignore[misc]
            assert pac._fetched(site.url, asking) == ("x", seconds)
