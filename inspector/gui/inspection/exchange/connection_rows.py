"""How a request got to the server, in rows: the addresses, the proxy, TLS and its certificates, the clock. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.network.exchange import Attempt, ChainCertificate, Exchange, ProxyUse, Reached, Root, TlsSession
from inspector.core.report.proxy import went_without
from inspector.core.text import times
from inspector.core.text.language import mark, tr
from inspector.core.text.times import milliseconds
from inspector.core.values import dataclass
from inspector.gui.theme.theme import Role
from inspector.gui.widgets.clock_words import far, server_clock
from inspector.gui.widgets.labels import PLAIN, Span, Style
from inspector.gui.widgets.wording import sentence, value

_GOOD, _BAD, _WARN, _NEUTRAL = (
    ("pass", "ok_glyph"), ("bad", "bad_glyph"), ("warn", "warn_glyph"), ("info", "text3"),
)  # fmt: skip
_NAME = Style(role=Role.MONO)
_STRONG = Style(role=Role.SECONDARY_MEDIUM)
_WARNING = Style(token="warn_text")
PUBLIC = mark("Ends in a public CA, {name}")
PRIVATE = mark("Ends in a private CA, {name}: a company’s own, often that of a proxy that reads TLS.")


@dataclass(frozen=True, slots=True)
class ConnectionLine:
    """A line beside a label: an icon and its colour, and the words, which say the same as the icon."""

    icon: str
    token: str
    spans: tuple[Span, ...]

    @property
    def worrying(self) -> bool:
        """Whether it has to be looked at."""
        return self.icon in ("warn", "bad")


Row = tuple[str, tuple[ConnectionLine, ...]]
"""A label, and what is said beside it."""


def rows(exchange: Exchange) -> tuple[Row, ...]:
    """All that is known of the connection; empty where nothing is."""
    through_proxy = exchange.proxy is not None and exchange.proxy.used
    found: list[Row] = [
        (tr("Proxy"), tuple(_proxy(exchange))),
        (
            tr("Proxy’s address") if through_proxy else tr("Addresses"),
            tuple(_attempt(one) for one in exchange.attempts),
        ),
    ]
    if exchange.tls is not None:
        found.append(("TLS", (ConnectionLine(*_NEUTRAL, _version(exchange.tls)),)))
        found.append((tr("Certificates"), tuple(_certificates(exchange.tls, exchange.sent_at))))
    if exchange.clock_skew_s is not None:
        words = server_clock(exchange.clock_skew_s)
        wrong = far(exchange.clock_skew_s)
        spans = ((words[0].upper() + words[1:], _WARNING if wrong else PLAIN),)
        found.append((tr("Clock"), (ConnectionLine(*(_WARN if wrong else _GOOD), spans),)))
    return tuple((label, lines) for label, lines in found if lines)


def summary(exchange: Exchange) -> str:
    """A few words for the heading while nothing is wrong: "TLS 1.3, certificate until 21 Dec 2026"."""
    if exchange.tls is None:
        return tr("no TLS")
    leaf = exchange.tls.chain[:1]
    version = f"TLS {exchange.tls.version}"
    if not leaf:
        return version
    return tr("{version}, certificate until {day}", version=version, day=_day(leaf[0].not_after))


def _proxy(exchange: Exchange) -> Iterator[ConnectionLine]:
    proxy = exchange.proxy
    if proxy is None:
        if exchange.attempts:
            yield ConnectionLine(*_NEUTRAL, ((tr("None is set"), PLAIN),))
        return
    parts = {"proxy": value(proxy.url, _NAME), "setting": value(str(proxy.source), PLAIN)}
    for each in proxy.passed:
        yield ConnectionLine(*_BAD, sentence(tr("Tried before: {what}"), what=value(str(each), PLAIN)))
    yield from _chosen(proxy, parts)
    pac = proxy.pac
    if pac is not None and pac.problem is not None:
        yield ConnectionLine(*_WARN, value(went_without(proxy), _WARNING))
    elif pac is not None:
        yield ConnectionLine(
            *_NEUTRAL, sentence(tr("The PAC file answered: {answer}"), answer=value(pac.answer, _NAME))
        )


def _chosen(proxy: ProxyUse, parts: dict[str, tuple[Span, ...]]) -> Iterator[ConnectionLine]:
    if not proxy.url:
        if proxy.exempt is not None:
            words = tr("None, from {setting}: {reason}")
            why = value(str(proxy.exempt), PLAIN)
            yield ConnectionLine(*_NEUTRAL, sentence(words, setting=parts["setting"], reason=why))
    elif proxy.exempt is not None:
        words = tr("Passed by, since {reason}: {proxy}, set by {setting}")
        yield ConnectionLine(*_NEUTRAL, sentence(words, reason=value(str(proxy.exempt), PLAIN), **parts))
    elif proxy.signs_in:
        yield ConnectionLine(*_NEUTRAL, sentence(tr("{proxy}, set by {setting}, with a user name"), **parts))
    else:
        yield ConnectionLine(*_NEUTRAL, sentence(tr("{proxy}, set by {setting}"), **parts))


def _attempt(attempt: Attempt) -> ConnectionLine:
    connected = attempt.result is Reached.CONNECTED
    words = tr("{address} port {port}, {result} after {time}")
    if connected:
        words = tr("{address} port {port}, {result} in {time}")
    spans = sentence(
        words,
        address=value(attempt.address, _NAME),
        port=((str(attempt.port), PLAIN),),
        result=((tr(attempt.result.value), PLAIN),),
        time=((milliseconds(attempt.ms), PLAIN),),
    )
    return ConnectionLine(*(_GOOD if connected else _BAD), spans)


def _version(tls: TlsSession) -> tuple[Span, ...]:
    cipher = (("  ", PLAIN), *value(tls.cipher, _NAME)) if tls.cipher else ()
    return *value(str(tls.version), PLAIN), *cipher


def _certificates(tls: TlsSession, now: float) -> Iterator[ConnectionLine]:
    if not tls.verified:
        yield ConnectionLine(*_BAD, ((tr("Refused. It was read once more to be shown, and nothing was sent."), PLAIN),))
    for certificate in tls.chain:
        yield _certificate(certificate, now)
    if tls.unread:
        yield ConnectionLine(*_NEUTRAL, value(str(tls.unread), PLAIN))
    if tls.root is Root.UNKNOWN:
        yield ConnectionLine(
            *_WARN, ((tr("Ends before a root: the server left out a certificate in between."), _WARNING),)
        )
    elif tls.root is not None and tls.ends_in:
        public = tls.root is Root.PUBLIC
        style = PLAIN if public else _WARNING
        words = sentence(tr(PUBLIC if public else PRIVATE), style, name=value(str(tls.ends_in), style))
        yield ConnectionLine(*(_GOOD if public else _WARN), words)


def _certificate(certificate: ChainCertificate, now: float) -> ConnectionLine:
    words, worry = _validity(certificate, now)
    by = value(str(certificate.issuer_name), PLAIN)
    name = value(str(certificate.name), _STRONG)
    if certificate.self_signed:
        spans = sentence(tr("{name}, issued by itself"), name=name)
    else:
        spans = sentence(tr("{name}, issued by {issuer}"), name=name, issuer=by)
    validity = ((words, _WARNING if worry else PLAIN),)
    whole = sentence(tr("{certificate}, {validity}"), certificate=spans, validity=validity)
    return ConnectionLine(*(_WARN if worry else _GOOD), whole)


def _validity(certificate: ChainCertificate, now: float) -> tuple[str, bool]:
    if now > certificate.not_after:
        return tr("expired {day}", day=_day(certificate.not_after)), True
    if now < certificate.not_before:
        return tr("not valid before {day}", day=_day(certificate.not_before)), True
    return tr("until {day}", day=_day(certificate.not_after)), False


def _day(epoch_s: float) -> str:
    when = times.to_datetime(epoch_s)
    return times.date(when) if when else times.outside(epoch_s)
