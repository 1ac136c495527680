"""Which proxy a request goes through, and who says so: the environment, or the settings of the system.

The order, and why it is so, is told in `proxy_settings/__init__.py`.
"""

from __future__ import annotations

import base64
import os
import re
import sys
from collections.abc import Callable
from dataclasses import field, replace
from functools import cache
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, getproxies_environment

from inspector.core.network.exchange import Failure, FailureKind, PacUse, ProxyUse
from inspector.core.network.lifeline import Lifeline
from inspector.core.network.proxy_settings.desktop import settings_of_desktop
from inspector.core.network.proxy_settings.operating_system import SYSTEM, settings_of_macos, settings_of_windows
from inspector.core.network.proxy_settings.pac import Asking, PacError, PacFiles, shown
from inspector.core.network.proxy_settings.pac_answer import Hop, hops
from inspector.core.network.proxy_settings.settings import SystemSettings
from inspector.core.text.display import elide, visible
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned, message, several, verbatim
from inspector.core.text.patterns import pattern
from inspector.core.text.repeated_secret import mask_secret
from inspector.core.text.seen import saw
from inspector.core.text.urls import is_local
from inspector.core.values import dataclass

MOST_ANSWER = 200
"""Characters of what a PAC file answers that are shown."""

_USER = pattern(r"[^\s;]+@")

_NO_WAY = (
    FailureKind.NAME_NOT_FOUND, FailureKind.NO_NAME_SERVER, FailureKind.REFUSED, FailureKind.UNREACHABLE,
    FailureKind.CONNECT_TIMEOUT,
)  # fmt: skip
"""What comes of going out directly where only a proxy leads out."""

Read = Callable[[Lifeline], SystemSettings | None]
"""Reads the settings of a system; None where they name no proxy that urllib does not know of."""

_ADDRESS = pattern(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*://)?(?:(?P<user>.*)@)?"
    r"(?P<host>(?:[^\s:/?#@\[\]]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?)(?:[/?#][^@]*)?",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Route:
    """How a request gets out: `use` is what may be shown, `proxies` what `requests` is told, with the credentials."""

    use: ProxyUse | None = None
    proxies: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def proxy(self) -> ProxyUse | None:
        """The proxy that is used; None where there is none or the request is exempt from it."""
        return self.use if self.proxies else None

    def after(self, passed: tuple[Message, ...]) -> Route:
        """The same way, when others were tried before it."""
        use = self.use
        return self if use is None else replace(self, use=replace(use, passed=(*use.passed, *passed)))

    def explained(self, failure: Failure) -> Failure:
        """The failure as that of the PAC file, where there is no way without the proxy that it would have named."""
        pac = self.use.pac if self.use is not None else None
        if pac is None or pac.problem is None or self.proxies or failure.kind not in _NO_WAY:
            return failure
        return replace(failure, kind=FailureKind.PAC, message=verbatim(several(pac.problem, failure.message)))

    def without_credentials(self, failure: Failure) -> Failure:
        """The failure with the proxy's credentials masked, where the proxy repeats them in refusing the tunnel."""

        def clean(text: str) -> str:
            for credential in self.credentials():
                text = mask_secret(text.encode("utf-8", "replace"), credential).decode()
            return text

        return replace(failure, message=cleaned(failure.message, clean), technical=clean(failure.technical))

    def credentials(self) -> tuple[str, ...]:
        """The password, and what the header Proxy-Authorization has of it (RFC 7617 section 2)."""
        user, at, _ = next(iter(self.proxies.values()), "").rpartition("@")
        name, _, password = user.rpartition("://")[2].partition(":")
        plain = f"{unquote(name)}:{unquote(password)}"
        return (base64.b64encode(plain.encode("latin-1", "replace")).decode(), unquote(password)) if at else ()


@dataclass(frozen=True, slots=True)
class ProxyFinder:
    """Finds the ways to a URL: by the environment, else by the settings that `read` gives, else directly."""

    read: Read | None = None
    pac: PacFiles = field(default_factory=PacFiles)

    def routes(self, url: str, asking: Asking) -> tuple[Route, ...]:
        """The ways to try, at least one, in order. CutError where the look for them was given up."""
        own = route(url)
        if self.read is None or is_local(url) or _named_by_environment():
            return (own,)
        settings = self.read(asking.lifeline)
        if settings is None:
            return (own,)
        if (exempt := _variable_exempting(url)) is not None:
            return (Route(ProxyUse("", settings.source, exempt)),)
        if settings.pac_url or settings.searches:
            return self._of_pac(settings, url, asking, own)
        return (_named(settings, url),)

    def _of_pac(self, settings: SystemSettings, url: str, asking: Asking, own: Route) -> tuple[Route, ...]:
        pac = PacUse(shown(settings.pac_url) if settings.pac_url else "", settings.source)
        found: tuple[Hop, ...] = ()
        if not settings.pac_url:
            pac = replace(pac, problem=SEARCHES)
        else:
            asking.begun()
            try:
                answer = self.pac.answer(settings.pac_url, url, asking)
            except PacError as error:
                pac = replace(pac, problem=error.said)
            else:
                found, pac = hops(answer), replace(pac, answer=_shown(answer))
        if not found:
            # As in browsers: the settings without the PAC file. Unlike there it is said.
            pac = replace(pac, problem=pac.problem or _nonsense(pac))
            return (replace(own, use=replace(own.use or ProxyUse("", settings.source), pac=pac)),)
        source = message("the PAC file {url} of {settings}", "Proxy …, from …", url=pac.url, settings=settings.source)
        usable = [hop for hop in found if hop.usable]
        passed = tuple(_passed_by(hop) for hop in found if not hop.usable) if usable else ()
        return tuple(_of_hop(hop, source, pac).after(passed) for hop in usable or found[:1])


SEARCHES = message(
    "The settings say to look for a PAC file on the network (WPAD). "
    "That is not done: anybody on the network could answer."
)


@cache
def of_system() -> ProxyFinder:
    """That of this computer, with the PAC files of this run."""
    if sys.platform == "win32":
        return ProxyFinder(settings_of_windows)
    return ProxyFinder(settings_of_macos if sys.platform == "darwin" else settings_of_desktop)


def _shown(answer: str) -> str:
    """On one line, in bounds, and without the user name and password that some write in front of a proxy."""
    return elide(visible(_USER.sub(SECRET + "@", " ".join(answer.split()))), MOST_ANSWER)


def _nonsense(pac: PacUse) -> Message:
    if not pac.answer:
        return message("The PAC file {url} answers nothing.", url=pac.url)
    return message("The PAC file {url} answers {answer}, which is no proxy.", url=pac.url, answer=pac.answer)


def _passed_by(hop: Hop) -> Message:
    return message("{proxy} was passed by: SOCKS is not supported.", proxy=elide(visible(hop.text), MOST_ANSWER))


def _of_hop(hop: Hop, source: Message, pac: PacUse) -> Route:
    if hop.url:
        return Route(ProxyUse(_masked(hop.url), source, pac=pac), {"http": hop.url, "https": hop.url})
    return Route(ProxyUse("", source, message("it answers DIRECT", "Proxy of …, not used: …."), pac=pac))


def _named(settings: SystemSettings, url: str) -> Route:
    """The way by a proxy that the settings name themselves."""
    setting = settings.proxy_for(urlsplit(url).scheme)
    if not setting:
        return Route()
    entry = settings.exempting(url)
    exempt = None
    if entry is not None:
        # The same sentence with an entry in it as that of NO_PROXY has.
        exempt = (
            message("{source} exempt {entry}", "Proxy …, not used: ….", source=settings.source, entry=visible(entry))
            if entry
            else message("{source} name it for other hosts only", "Proxy …, not used: ….", source=settings.source)
        )
    use = ProxyUse(_masked(setting), settings.source, exempt, signs_in="@" in setting)
    way = Route(use, {} if exempt else {"http": setting, "https": setting})
    saw(*way.credentials())
    return way


def _named_by_environment() -> bool:
    """Whether the environment names any proxy: then the settings of the system are not for this program."""
    return any(setting for scheme, setting in getproxies_environment().items() if scheme != "no")


def _variable_exempting(url: str) -> Message | None:
    """Why NO_PROXY speaks against a proxy; None where it does not."""
    return _exempt(url) if any(os.environ.get(name) for name in ("no_proxy", "NO_PROXY")) else None


def route(url: str) -> Route:
    """The way to `url` by the environment, or by what urllib reads on macOS and Windows.

    The rules are those of `requests`: an exact scheme before `all`, NO_PROXY with ranges of addresses.
    """
    parts, found = urlsplit(url), getproxies()
    keys = (f"{parts.scheme}://{parts.hostname}", parts.scheme, f"all://{parts.hostname}", "all")
    key = next((key for key in keys if found.get(key)), None)
    if key is None:
        return Route()
    setting, exempt = found[key], _exempt(url)
    source = _source(key, setting)
    use = ProxyUse(_masked(setting), source, exempt, signs_in="@" in setting, of_system=source == SYSTEM)
    way = Route(use, {} if exempt else {"http": setting, "https": setting})
    saw(*way.credentials())
    return way


def _source(key: str, setting: str) -> Message | str:
    """The variable in the spelling found; as in urllib, lower case wins over any other."""
    wanted = f"{key}_proxy".lower()
    named = [name for name, value in os.environ.items() if name.lower() == wanted and value == setting]
    return min(named, key=lambda name: (name != wanted, name)) if named else SYSTEM


def _exempt(url: str) -> Message | None:
    """Why the proxy is passed by, as a clause; None where nothing speaks against it."""
    from requests.utils import should_bypass_proxies

    # What is meant for this computer stays on it: plain http through a proxy would show the secret to the proxy.
    if is_local(url):
        return message("it is this computer", "Proxy …, not used: ….")
    if not should_bypass_proxies(url, no_proxy=None):
        return None
    name = next((name for name in ("no_proxy", "NO_PROXY") if os.environ.get(name)), None)
    if name is None:
        return message("the system's settings exempt it", "Proxy …, not used: ….")
    entries = [entry.strip() for entry in os.environ[name].split(",") if entry.strip()]
    fitting = next((entry for entry in entries if should_bypass_proxies(url, no_proxy=entry)), None)
    if fitting is None:
        return message("{variable} exempts it", "Proxy …, not used: ….", variable=name)
    return message("{variable} has {entry}", "Proxy …, not used: ….", variable=name, entry=fitting)


def _masked(setting: str) -> str:
    """The setting as it may be shown: scheme, host and port; of one that is no address only what is no credential."""
    found = _ADDRESS.fullmatch(setting)
    if found is not None:
        return f"{found['scheme'] or ''}{SECRET + '@' if found['user'] else ''}{found['host']}"
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", setting)
    start = scheme[0] if scheme else ""
    return start + (SECRET if setting[len(start) :] else "")
