"""The PAC file that Windows or macOS names. A proxy that they name, and whom they exempt, urllib reads there.

Neither was run on its system by whoever wrote it; what is read is as documented, and the tests have texts of that kind.
"""

from __future__ import annotations

import sys

from inspector.core.network.lifeline import CutError, Lifeline
from inspector.core.network.programs import output_of
from inspector.core.network.proxy_settings.settings import SystemSettings
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

SYSTEM = message("the system's settings", "Proxy …, from …")
SCUTIL = "/usr/sbin/scutil"
ANSWER_S = 3.0

_MEMBER = pattern(r"(?m)^  (\w+) : (.*)$")
"""Of the outermost dictionary: those within say the same of single networks."""


def settings_of_macos(lifeline: Lifeline) -> SystemSettings | None:
    """The PAC file that the network settings of macOS name; None where they name none."""
    try:
        code, said = output_of((SCUTIL, "--proxy"), lifeline, ANSWER_S)
    except CutError:
        raise
    except OSError:
        return None
    return of_scutil(said.decode("utf-8", "replace")) if code == 0 else None


def of_scutil(said: str) -> SystemSettings | None:
    """What `scutil --proxy` says of a PAC file, or of looking for one; None where neither is on."""
    found = dict(_MEMBER.findall(said))
    url = found.get("ProxyAutoConfigURLString", "").strip()
    if found.get("ProxyAutoConfigEnable") == "1" and url:
        return SystemSettings(SYSTEM, pac_url=url)
    return SystemSettings(SYSTEM, searches=True) if found.get("ProxyAutoDiscoveryEnable") == "1" else None


def settings_of_windows(_: Lifeline) -> SystemSettings | None:
    """The PAC file that Windows names ("Use setup script"), those of policies first; None where it names none.

    "Automatically detect settings" is not looked at: it is on wherever nobody has turned it off, and so says nothing.
    """
    if sys.platform != "win32":
        return None
    import winreg

    own, machine = winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE
    policies = r"Software\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"
    usual = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
    for hive, path in ((own, policies), (machine, policies), (own, usual), (machine, usual)):
        try:
            with winreg.OpenKey(hive, path) as key:
                url = str(winreg.QueryValueEx(key, "AutoConfigURL")[0]).strip()
        except OSError:
            continue
        if url:
            return SystemSettings(SYSTEM, pac_url=url)
    return None
