"""The settings of the desktop somebody works in: GNOME's, which others of its family share, and KDE's.

Without a desktop (a server, a job, a shell over ssh) nobody has set any, and nothing is asked.
"""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

from inspector.core.files import read_at_most
from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.network.programs import output_of
from inspector.core.network.proxy_settings.settings import SystemSettings, proxy_url
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

GSETTINGS = ("/usr/bin/gsettings", "/run/current-system/sw/bin/gsettings")
"""Not what PATH has first: that may be a folder somebody else writes to."""
SCHEMA = "org.gnome.system.proxy"
ANSWER_S = 3.0
"""It takes a few milliseconds; a database on a network folder may hang."""
MOST_BYTES = 256 * 1024

_LINE = pattern(r"(org\.gnome\.system\.proxy(?:\.[a-z]+)?) ([a-z-]+) (.+)")
_TYPE = pattern(r"(?:@[a-z(){}]+|u?int(?:16|32|64)) ")
_OPTIONS = pattern(r"\[\$[a-z]+\]$")


def settings_of_desktop(lifeline: Lifeline) -> SystemSettings | None:
    """The settings of the desktop in use; None where there is none, or it sets no proxy. CutError where given up."""
    desktops = [name for name in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name]
    if not desktops:
        return None
    if "KDE" in desktops:
        return of_kioslaverc(_kioslaverc())
    program = next((path for path in GSETTINGS if os.access(path, os.X_OK)), None)
    if program is None:
        return None
    try:
        code, said = output_of((program, "list-recursively", SCHEMA), lifeline, ANSWER_S)
    except CutError:
        raise
    except OSError:
        return None
    return of_gsettings(said.decode("utf-8", "replace")) if code == 0 else None


def source_of(desktop: str) -> Message:
    """How the settings of a desktop are called."""
    return message("the desktop's settings ({desktop})", "Proxy …, from …", desktop=desktop)


def of_gsettings(said: str) -> SystemSettings | None:
    """What `gsettings list-recursively org.gnome.system.proxy` says; None where it sets no proxy.

    Its password is left alone: GLib uses it for plain http only, and this program sends none but to this computer.
    """
    found = {(schema, key): _value(text) for schema, key, text in _LINE.findall(said)}
    mode, source = found.get((SCHEMA, "mode")), source_of("GNOME")
    if mode == "auto":
        url = str(found.get((SCHEMA, "autoconfig-url")) or "").strip()
        return SystemSettings(source, pac_url=url, searches=not url)
    if mode != "manual":
        return None
    proxies = []
    for scheme, kind in (("http", "http"), ("https", "http"), ("socks", "socks")):
        place = f"{SCHEMA}.{scheme}"
        url = proxy_url(str(found.get((place, "host")) or ""), str(found.get((place, "port")) or 0), kind)
        proxies += [("all" if scheme == "socks" else scheme, url)] if url else []
    ignored = found.get((SCHEMA, "ignore-hosts"))
    exempt = tuple(str(host) for host in ignored) if isinstance(ignored, list) else ()
    return SystemSettings(source, tuple(proxies), exempt) if proxies else None


def _value(text: str) -> object:
    """A GVariant in its text form; strings, lists and numbers are written as Python's, and of others none matters."""
    try:
        return ast.literal_eval(_TYPE.sub("", text, count=1))
    except (ValueError, SyntaxError):
        return text


def _kioslaverc() -> str:
    """KDE's files, the administrator's before the user's own, whose lines come last and so win."""
    own = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    folders = [own, *(os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")]
    texts = []
    for folder in reversed([folder for folder in folders if folder]):
        try:
            texts.append(read_at_most(str(Path(folder) / "kioslaverc"), MOST_BYTES).decode("utf-8", "replace"))
        except OSError:
            continue
    return "\n".join(texts)


def of_kioslaverc(text: str) -> SystemSettings | None:
    """What KDE's kioslaverc says; None where it sets no proxy, or leaves it to the environment."""
    found, group = {}, ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group.startswith("[Proxy Settings]") and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found[_OPTIONS.sub("", key.strip())] = value.strip()
    kind, source = found.get("ProxyType", "0"), source_of("KDE")
    if kind in ("2", "3"):  # 2: a PAC file; 3: one that is looked for
        url = found.get("Proxy Config Script", "") if kind == "2" else ""
        return SystemSettings(source, pac_url=url, searches=not url)
    if kind != "1":  # 4 names variables of the environment
        return None
    proxies = []
    for key, scheme in (("httpProxy", "http"), ("httpsProxy", "https"), ("socksProxy", "all")):
        host, _, port = found.get(key, "").partition(" ")  # as KDE writes it: "http://proxy.example 3128"
        url = proxy_url(host, port, "socks" if scheme == "all" else "http")
        proxies += [(scheme, url)] if url else []
    exempt = tuple(re.split(r"[,\s]+", found["NoProxyFor"])) if found.get("NoProxyFor") else ()
    only_those = found.get("ReversedException") == "true"
    return SystemSettings(source, tuple(proxies), exempt, only_those) if proxies else None
