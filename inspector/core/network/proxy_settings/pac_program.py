"""Evaluates one PAC file, as a process of its own: whoever starts it ends it when it is late.

Standard input is a JSON object with `path` (Python's, to find pypac by), `text`, `url` and `host`; standard output one
with `answer`, or with `error` in the engine's words. Run as a script: nothing of this program is imported.
"""

import json
import os
import socket
import sys
import types
from typing import Any

MOST_MEMORY = 256 * 1024 * 1024
MOST_CPU_S = 20
MOST_ANSWER = 4096
MOST_ERROR = 300
MOST_LOOKUPS = 50


class _NoModules:
    """In place of dukpy's loader, which would read files: a PAC file has no modules."""

    def lookup(self, _: str) -> tuple[None, None]:
        return None, None

    def load(self, _: str) -> tuple[None, None, None]:
        return None, None, None


def main() -> None:
    """Read, evaluate, answer."""
    given = json.load(sys.stdin.buffer)
    _bound()
    try:
        answer = _evaluated(given)
    except Exception as error:  # noqa: BLE001 - whatever the engine raises is the PAC file's doing
        words = str(getattr(error, "original_exc", None) or error).splitlines()  # after the first its call stack
        said: dict[str, Any] = {"error": (words[0] if words else type(error).__name__)[:MOST_ERROR]}
    else:
        said = {"answer": answer[:MOST_ANSWER] if isinstance(answer, str) else None}
    sys.stdout.write(json.dumps(said))
    sys.stdout.flush()


def _bound() -> None:
    """Memory, processor and files; Windows has none of these bounds."""
    try:
        import resource
    except ImportError:
        return
    for name, most in (("RLIMIT_AS", MOST_MEMORY), ("RLIMIT_CPU", MOST_CPU_S), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, name), (most, most))
        except (AttributeError, ValueError, OSError):  # macOS has no bound on addresses
            continue


def _evaluated(given: dict[str, Any]) -> Any:
    sys.path[:] = given["path"]
    import importlib.util

    spec = importlib.util.find_spec("pypac")
    if spec is None or not spec.submodule_search_locations:
        raise ImportError("no pypac")
    # Without its __init__, which imports requests and all that downloads and looks for PAC files.
    package = types.ModuleType("pypac")
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules["pypac"] = package
    import dukpy  # type: ignore[import-untyped]
    from pypac import parser, parser_functions  # type: ignore[import-untyped]

    class Confined(dukpy.JSInterpreter):  # type: ignore[misc]  # it has no types
        def __init__(self) -> None:
            super().__init__()
            self._loader = _NoModules()
            for name in ("dukpy.load_module", "dukpy.normalize_module"):
                self._funcs.pop(name, None)

    class Asked(parser.PACFile):  # type: ignore[misc]  # nor has it
        def find_proxy_for_url(self, *_: str) -> Any:
            # It tries the file with "/" and "0.0.0.0" first, which throws in many that are right for what is asked.
            return super().find_proxy_for_url(given["url"], given["host"])

    dukpy.JSInterpreter = Confined
    parser_functions.function_injections.update(
        myIpAddress=_my_address, dnsResolve=_Lookups(), localHostOrDomainIs=_local_host_or_domain_is
    )
    parser_functions.dnsResolve = parser_functions.function_injections["dnsResolve"]
    return Asked(given["text"]).find_proxy_for_url(given["url"], given["host"])


def _local_host_or_domain_is(host: str, hostdom: str) -> bool:
    """That of pypac says so of any beginning of a name too, such as "ww" and "www.example.com"."""
    host, hostdom = host.lower(), hostdom.lower()
    return host == hostdom or ("." not in host and hostdom.startswith(host + "."))


def _my_address() -> str:
    """The address that the way out has; nothing is sent for it (an address for documentation, RFC 5737)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(("192.0.2.1", 9))
            return str(way.getsockname()[0])
        except OSError:
            return "127.0.0.1"


class _Lookups:
    """dnsResolve, which asks this computer's resolver as in browsers, and no more often than a PAC file needs to."""

    def __init__(self) -> None:
        self._left = MOST_LOOKUPS

    def __call__(self, host: str) -> str:
        self._left -= 1
        if self._left < 0:
            return ""
        try:
            return socket.gethostbyname(host)
        except (OSError, UnicodeError):
            return ""


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
