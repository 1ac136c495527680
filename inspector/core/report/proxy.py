"""Which proxies a request went through or was to go through, and who said so, for text, Markdown and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from inspector.core.text.language import tr

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.network.exchange import Exchange, ProxyUse


def proxy_lines(proxy: ProxyUse) -> Iterator[str]:
    """A line each: the proxies tried before, the one that was used or passed by, and what the PAC file said."""
    for each in proxy.passed:
        yield tr("Tried before: {what}", what=each)
    why = proxy.exempt
    if proxy.url and why:
        yield tr("Proxy {url}, from {source}, not used: {why}", url=proxy.url, source=proxy.source, why=why)
    elif proxy.url:
        yield tr("Proxy {url}, from {source}", url=proxy.url, source=proxy.source)
    elif why:
        yield tr("No proxy, from {source}: {why}", source=proxy.source, why=why)
    pac = proxy.pac
    if pac is None:
        return
    if pac.problem is not None:
        yield went_without(proxy)
    else:
        yield tr("The PAC file answered: {answer}", answer=pac.answer)


def went_without(proxy: ProxyUse) -> str:
    """Why the PAC file was not gone by, and how the request went out instead; "" where nothing was wrong with it."""
    problem = proxy.pac.problem if proxy.pac is not None else None
    if problem is None:
        return ""
    if proxy.used:
        return tr("{problem} The request went through the proxy that is set beside it.", problem=problem)
    return tr("{problem} The request went out directly, without a proxy.", problem=problem)


def pac_warning(exchange: Exchange | None) -> Iterator[str]:
    """A line of its own where all went well, but not by the PAC file that the settings name."""
    if exchange is not None and exchange.proxy is not None and (words := went_without(exchange.proxy)):
        yield tr("Warning: {what}", what=words)


def proxy_json(proxy: ProxyUse) -> dict[str, Any]:
    """The member `proxy`: `url` is null where none is set, `used` whether the request went through it."""
    pac = proxy.pac
    return {
        "url": proxy.url or None,
        "source": str(proxy.source),
        "used": proxy.used,
        "why_not": str(proxy.exempt) if proxy.exempt is not None else None,
        "tried_before": [str(each) for each in proxy.passed],
        "pac": None
        if pac is None
        else {
            "url": pac.url or None,
            "settings": str(pac.settings),
            "answer": pac.answer or None,
            "problem": str(pac.problem) if pac.problem is not None else None,
        },
    }
