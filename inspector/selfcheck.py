"""`--self-check`: whether this installation, or this bundle, has all it needs to work."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from inspector import __version__
from inspector.core.errors import InspectorError
from inspector.core.report.json_text import json_text
from inspector.ending import BUG

BACKENDS = {
    "linux": ("keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.chainer"),
    "win32": ("keyring.backends.Windows",),
    "darwin": ("keyring.backends.macOS",),
}

LINK = re.compile(r"\]\(([^()\s]+)\)")
"""A link or picture in Markdown."""
FEWEST_MODULES = 800
"""The program has about 900: a bundle with fewer was made without some of its folders."""
SHIPPED = {"icons/*.svg": 64, "knowledge/*.toml": 22, "style/*.qss": 1}
"""How many files of resources/ there are, which a test holds: that one is missing is not seen before it is needed."""
DOCUMENTS = {"*.md": 15, "pictures/*.png": 13, "schemas/*.json": 30}
"""The same of docs/."""


def run_self_check(form: str = "text") -> int:
    """Make every check and print a line for each, or with "json" one object; 0 when all passed, else 70."""
    checks: list[dict[str, str]] = []
    for name, check in CHECKS.items():
        status, found = _made(check)
        checks.append({"name": name, "status": status, "found": found})
        if form == "text":
            click.echo(f"{status}  {name}: {found}")
    good = all(each["status"] == "passed" for each in checks)
    if form == "json":
        click.echo(json_text({"version": __version__, "complete": good, "checks": checks}))
    else:
        click.echo("This installation is complete." if good else "This installation is not complete.")
    return 0 if good else BUG


def _made(check: Callable[[], str]) -> tuple[str, str]:
    """The status of a check, and what it found or what is wrong."""
    try:
        return "passed", check()
    except Exception as error:  # noqa: BLE001 - whatever is wrong is the result of the check
        return "failed", str(error) if isinstance(error, InspectorError) else f"{type(error).__name__}: {error}"


def _modules() -> str:
    import inspector

    # What is imported late is missed late: a library that a bundle was made without is missed here.
    names = sorted(module.name for module in pkgutil.walk_packages(inspector.__path__, "inspector."))
    for name in names:
        if name != "inspector.__main__":
            importlib.import_module(name)
    if len(names) < FEWEST_MODULES:
        raise InspectorError(f"only {len(names)} modules of the program are here")
    return f"{len(names)} of the program, each with what it imports"


def _resources() -> str:
    from inspector.core.knowledge.claims import meaning
    from inspector.core.knowledge.providers import providers
    from inspector.resources import resource, resource_tables

    resource("app", "icon.svg"), resource("app", "icon-small.svg")
    _complete(resource("app").parent, SHIPPED)
    icons = sorted(resource("icons").glob("*.svg"))
    tables = sorted(resource("knowledge").glob("*.toml"))
    for table in tables:
        resource_tables("knowledge", table.name)
    if not icons or not tables or meaning("exp", 0, "payload", "generic") is None:
        raise InspectorError("icons, tables of knowledge or the meanings of claims are missing")
    return f"{len(icons)} icons, {len(tables)} tables, {len(providers())} providers, the meanings of claims"


def _complete(folder: Path, wanted: Mapping[str, int]) -> None:
    for names, count in wanted.items():
        if (found := len(list(folder.glob(names)))) < count:
            raise InspectorError(f"{count - found} of the {count} files {names} are missing")


def _documents() -> str:
    from inspector.resources import document

    folder = document("README.md").parent
    _complete(folder, DOCUMENTS)
    pages, others = sorted(folder.rglob("*.md")), sorted(folder.rglob("*.json"))
    for page in pages:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            inside = target.partition("#")[0]
            # What lies beside docs/ in the source tree, such as SECURITY.md, does not come with the program.
            if inside and not inside.startswith("../") and ":" not in inside and not (page.parent / inside).exists():
                raise InspectorError(f"{inside}, which {page.name} shows or links to, is missing")
    for other in others:
        json.loads(other.read_text(encoding="utf-8"))
    pictures = len(sorted(folder.rglob("*.png")))
    return f"{len(pages)} pages, {pictures} pictures and {len(others)} schemas"


def _keyring() -> str:
    for module in BACKENDS.get(sys.platform, ()):
        importlib.import_module(module)
    known = [name for name in BACKENDS.get(sys.platform, ()) if name in sys.modules]
    if not known:
        raise InspectorError("no keyring backend for this system")
    return f"{len(known)} for this system"


def _vault() -> str:
    from inspector.core.store.vault import open_vault

    vault = open_vault()
    return str(vault.name) if vault.persistent else f"secrets last for one run only. {vault.why_not}"


def _signatures() -> str:
    from inspector.core.issuer.network import Network
    from inspector.core.journeys.request import request_token
    from inspector.core.network.transport import Transport
    from inspector.demo.issuer import DemoIssuer

    with DemoIssuer() as issuer:
        profile = issuer.profiles()[0]
        outcome = request_token(profile, issuer.secret_for(profile.id), Network(Transport(timeout_s=10)))
    if outcome.inspection is None or outcome.inspection.verdict.value != "valid":
        raise InspectorError("the token of the demo issuer was not found valid")
    return "a token of the demo issuer was requested and verified"


def _trust_store() -> str:
    import ssl

    import truststore

    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return f"the operating system's, with {ssl.OPENSSL_VERSION}"


TEMPLATE = b"""\
Resources:
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties: {ClientName: orders, UserPoolId: eu-central-1_AbCd12345, GenerateSecret: false}
"""


def _definitions() -> str:
    from inspector.core.definitions.judging import JUDGES
    from inspector.core.definitions.readers import MODULES
    from inspector.core.journeys.definition_review import review

    for module in (*(f"shapes.{name}" for name in MODULES), *(f"judges.{name}" for name in sorted(JUDGES))):
        importlib.import_module(f"inspector.core.definitions.{module}")
    found = review(TEMPLATE, "template.yaml")
    if not any(proposal.findings for proposal in found.proposals):
        raise InspectorError("nothing was found wrong with a client that can get no token")
    return f"{len(MODULES)} shapes of files, and a template was read"


def _qt() -> str:
    import PySide6.QtSvg
    import PySide6.QtWidgets  # noqa: F401 - that it can be imported is the check
    from PySide6.QtCore import qVersion

    return f"Qt {qVersion()}"


def _languages() -> str:
    from PySide6.QtCore import QTranslator

    from inspector.gui.model.languages import CONTEXT, ENGLISH, LANGUAGES
    from inspector.resources import resource

    for name, code in LANGUAGES:
        translator = QTranslator()
        if code == ENGLISH:
            continue
        if not translator.load(str(resource("translations", f"{code}.qm"))) or not translator.translate(
            CONTEXT, "Valid"
        ):
            raise InspectorError(f"the words in {name} cannot be read")
    return ", ".join(name for name, _ in LANGUAGES)


def _pac_files() -> str:
    from inspector.core.network.exchange import Exchange
    from inspector.core.network.lifeline import Lifeline
    from inspector.core.network.proxy_settings.pac import Asking, PacFiles, can_evaluate

    if not can_evaluate():
        return "not evaluated, as the extra pac is not installed"

    def fetch(url: str) -> Exchange:
        raise InspectorError(f"{url} would be fetched")

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "self-check.pac")
        file.write_text('function FindProxyForURL(url, host) { return "DIRECT"; }', encoding="ascii")
        answer = PacFiles().answer(file.as_uri(), "https://issuer.example/", Asking(Lifeline(), 10, fetch))
    if answer != "DIRECT":
        raise InspectorError(f"one that says DIRECT was read as {answer}")
    return "one was evaluated"


CHECKS: dict[str, Callable[[], str]] = {
    "Modules": _modules,
    "Resources": _resources,
    "Documents": _documents,
    "Window": _qt,
    "Languages": _languages,
    "Trust store": _trust_store,
    "Keyring backends": _keyring,
    "Keyring": _vault,
    "Requests and signatures": _signatures,
    "Files of definitions": _definitions,
    "PAC files": _pac_files,
}
