"""What the settings of a system say of proxies, as a value, and whom they exempt."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

from inspector.core.text.message import Message
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class SystemSettings:
    """The settings of a desktop or a system; `source` names them, as "the desktop's settings (GNOME)".

    `proxies` has URLs of proxies by the scheme they are for ("https", or "all"). `exempt` are hosts, domains and ranges
    of addresses, `only_those` turns them into the only ones a proxy is used for. `pac_url` names a PAC file, and goes
    before the proxies. `searches` is whether one is to be looked for on the network (WPAD).
    """

    source: Message
    proxies: tuple[tuple[str, str], ...] = ()
    exempt: tuple[str, ...] = ()
    only_those: bool = False
    pac_url: str = ""
    searches: bool = False

    def proxy_for(self, scheme: str) -> str:
        """The URL of the proxy for URLs of a scheme; "" where there is none."""
        named = dict(self.proxies)
        return named.get(scheme) or named.get("all") or ""

    def exempting(self, url: str) -> str | None:
        """The entry that exempts the host of `url`; None where none does. "" says that it is not among `only_those`."""
        entry = next((entry for entry in self.exempt if _fits(entry, url)), None)
        if self.only_those:
            return "" if entry is None else None
        return entry


def _fits(entry: str, url: str) -> bool:
    """A host, a domain with all below it (with or without "*." or "."), an address or a range, each maybe with a port.

    GLib's GSimpleProxyResolver has it so; KDE leaves out the ports.
    """
    parts = urlsplit(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or (443 if parts.scheme == "https" else 80)
    wanted = entry.strip().lower()
    if wanted in ("*", "0.0.0.0/0"):
        return True
    try:
        return ip_address(host) in ip_network(wanted.strip("[]"), strict=False)
    except ValueError:
        pass  # one of them is a name, or has a port
    name, colon, number = wanted.rpartition(":")
    if colon and number.isdecimal() and (":" not in name or name.endswith("]")):
        if int(number) != port:
            return False
        wanted = name
    wanted = wanted.strip("[]").removeprefix("*").removeprefix(".")
    return bool(wanted) and (host == wanted or host.endswith("." + wanted))


def proxy_url(host: str, port: str | int, scheme: str = "http") -> str:
    """The URL of a proxy from the two fields of a settings page; "" without a host. Port 0 stands for the usual one."""
    host = host.strip().rstrip("/")
    if not host:
        return ""
    if "://" not in host:
        host = f"{scheme}://[{host}]" if ":" in host and not host.startswith("[") else f"{scheme}://{host}"
    number = str(port).strip()
    return f"{host}:{number}" if number not in ("", "0") else host
