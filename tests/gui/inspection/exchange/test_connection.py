"""The Connection part of the Exchange tab: how the request got there, and what has to be looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inspector.core.network.exchange import Exchange, PacUse, ProxyUse, Root, TlsSession
from inspector.core.text.message import verbatim
from inspector.gui.inspection.exchange.connection import ConnectionDetails
from inspector.gui.inspection.exchange.connection_rows import rows
from inspector.gui.widgets.clock_words import server_clock
from tests.gui import samples


def good() -> Exchange:
    return samples.connected(samples.exchange(b"{}"))


def said(exchange: Exchange) -> dict[str, list[tuple[str, str]]]:
    return {
        label: [(line.icon, "".join(text for text, _ in line.spans)) for line in lines]
        for label, lines in rows(exchange)
    }


def test_all_that_went_well() -> None:
    assert said(good()) == {
        "Proxy": [("info", "None is set")],
        "Addresses": [("pass", "203.0.113.24 port 443, connected in 19 ms")],
        "TLS": [("info", "1.3  TLS_AES_128_GCM_SHA256")],
        "Certificates": [
            ("pass", f"{samples.TOKEN_HOST}, issued by Amazon RSA 2048 M01, until 21 Dec 2026"),
            ("pass", "Amazon RSA 2048 M01, issued by Amazon Root CA 1, until 21 Dec 2026"),
            ("pass", "Ends in a public CA, Amazon Root CA 1"),
        ],
        "Clock": [("pass", "Server clock +0.4 s")],
    }


def test_what_has_to_be_looked_at_has_a_glyph_and_words() -> None:
    found = said(samples.inspected())
    assert found["Proxy"] == [("info", "http://••••••••@10.0.0.1:3128, set by HTTPS_PROXY, with a user name")]
    assert found["Proxy’s address"][0] == ("bad", "2001:db8::24 port 3128, unreachable after 2 ms")
    assert found["Certificates"][0] == (
        "warn", f"{samples.TOKEN_HOST}, issued by Example Corp TLS inspection, expired 21 Sep 2026",
    )  # fmt: skip
    assert found["Certificates"][-1][0] == "warn"
    assert found["Certificates"][-1][1].startswith("Ends in a private CA, Example Corp Root: a company’s own,")
    assert found["Clock"] == [("warn", "Server clock 4 min 3 s ahead of yours")]


def test_a_proxy_passed_by_says_why() -> None:
    passed = replace(
        good(), proxy=ProxyUse("http://10.0.0.1:3128", "http_proxy", exempt=verbatim("no_proxy has .example.com"))
    )
    (line,) = said(passed)["Proxy"]
    assert line == ("info", "Passed by, since no_proxy has .example.com: http://10.0.0.1:3128, set by http_proxy")


def test_what_a_pac_file_said_and_what_was_tried_before() -> None:
    pac = PacUse("http://wpad.corp/p.pac", verbatim("the settings"), "PROXY a:1; PROXY b:2")
    use = ProxyUse("http://b:2", verbatim("the PAC file"), pac=pac, passed=(verbatim("The proxy http://a:1 refused."),))
    assert said(replace(good(), proxy=use))["Proxy"] == [
        ("bad", "Tried before: The proxy http://a:1 refused."),
        ("info", "http://b:2, set by the PAC file"),
        ("info", "The PAC file answered: PROXY a:1; PROXY b:2"),
    ]
    direct = ProxyUse("", verbatim("the PAC file"), verbatim("it answers DIRECT"), pac=replace(pac, answer="DIRECT"))
    assert said(replace(good(), proxy=direct))["Proxy"][0] == ("info", "None, from the PAC file: it answers DIRECT")


def test_a_pac_file_that_failed_has_to_be_looked_at() -> None:
    pac = PacUse("http://wpad.corp/p.pac", verbatim("the settings"), problem=verbatim("The PAC file is none."))
    (line,) = said(replace(good(), proxy=ProxyUse("", verbatim("the settings"), pac=pac)))["Proxy"]
    assert line == ("warn", "The PAC file is none. The request went out directly, without a proxy.")


def test_a_refused_or_incomplete_chain_says_so() -> None:
    chain = (samples.certificate("a.example", "Some CA"), samples.certificate("self", "self"))
    tls = TlsSession("1.2", "", chain, None, Root.UNKNOWN, verified=False)
    found = said(replace(good(), tls=tls))["Certificates"]
    assert found[0] == ("bad", "Refused. It was read once more to be shown, and nothing was sent.")
    assert found[2][1] == "self, issued by itself, until 21 Dec 2026"
    assert found[3] == ("warn", "Ends before a root: the server left out a certificate in between.")
    unread = said(
        replace(good(), tls=replace(tls, chain=(), root=None, verified=True, unread=verbatim("Not known here.")))
    )
    assert unread["Certificates"] == [("info", "Not known here.")]


def test_a_certificate_not_valid_yet() -> None:
    early = replace(samples.certificate("a.example", "Some CA"), not_before=samples.ISSUED + 86400.0)
    found = said(replace(good(), tls=TlsSession("1.3", "", (early,))))["Certificates"]
    assert found == [("warn", "a.example, issued by Some CA, not valid before 23 Sep 2026")]


def test_hostile_names_are_written_out() -> None:
    shown = said(replace(good(), tls=TlsSession("1.3", "", (samples.certificate("a\u202eb", "<b>x</b>"),))))
    assert shown["Certificates"][0][1].startswith("a<U+202E>b, issued by <b>x</b>")


@pytest.mark.parametrize(
    "seconds,words",
    [
        (0.4, "server clock +0.4 s"), (-59, "server clock −59 s"), (240, "server clock 4 min ahead of yours"),
        (-3600, "server clock 1 h behind yours"),
    ],
)  # fmt: skip
def test_the_clock_in_words(seconds: float, words: str) -> None:
    assert server_clock(seconds) == words


def test_it_opens_by_itself_only_when_something_is_wrong(qtbot: QtBot) -> None:
    details = ConnectionDetails()
    qtbot.addWidget(details)
    details.show_exchange(good())
    assert not details.header.isChecked()
    assert details.summary == "TLS 1.3, certificate until 21 Dec 2026"
    details.show_exchange(samples.inspected())
    assert details.header.isChecked()
    assert details.summary == "4 to look at"
    assert "Server clock 4 min 3 s ahead of yours" in {label.text() for label in details.findChildren(QLabel)}
    details.show_exchange(replace(samples.exchange(b""), clock_skew_s=None, tls=None))
    assert details.isHidden(), "nothing is known of this one"
