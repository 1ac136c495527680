"""Which proxy a request goes through, and who says so: the environment, or the settings of macOS and Windows."""

from __future__ import annotations

import base64
import os
import re
from dataclasses import field, replace
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from inspector.core.network.exchange import Failure, ProxyUse
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, cleaned, message
from inspector.core.text.patterns import pattern
from inspector.core.text.repeated_secret import mask_secret
from inspector.core.text.seen import saw
from inspector.core.text.urls import is_local
from inspector.core.values import dataclass

SYSTEM = message("the system's settings", "Proxy …, from …")
"""On macOS and Windows, and only where the environment names no proxy at all (urllib.request.getproxies)."""


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


def route(url: str) -> Route:
    """The way to `url`. The rules are those of `requests`: an exact scheme before `all`, NO_PROXY with CIDR ranges."""
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
