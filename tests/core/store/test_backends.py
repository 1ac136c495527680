"""Which keyring of the system may hold a secret, and what is said of any other."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest

from inspector.core.store.backends import NAMES, Chain, backend_name, fixed
from inspector.core.store.vault import open_vault
from tests.core.keyrings import MemoryKeyring

CHAINER = "keyring.backends.chainer.ChainerBackend"
PLAIN = "keyrings.alt.file.PlaintextKeyring"


def genuine(path: str) -> Any:
    """The keyring of that class, of keyring itself; it is not asked for anything."""
    module, _, name = path.rpartition(".")
    kind = getattr(importlib.import_module(module), name, None)
    if kind is None:
        pytest.skip(f"This version of keyring has no {name}.")
    return kind()


def of_class(path: str, **members: Any) -> Any:
    """A keyring whose class says that it is this one."""
    module, _, name = path.rpartition(".")
    made = type(name, (MemoryKeyring,), {"__module__": module, "__qualname__": name, "priority": -1, **members})
    return made()


@pytest.mark.parametrize("path", NAMES)
def test_a_listed_keyring_is_used_under_its_name(path: str) -> None:
    vault = open_vault(genuine(path))
    assert (vault.persistent, str(vault.name), vault.why_not) == (True, NAMES[path], None)
    assert vault.most_chars == (1280 if "Windows" in path else None)


@pytest.mark.parametrize(
    "path",
    [
        PLAIN,
        "keyrings.alt.file.EncryptedKeyring",
        "keyrings.alt.Gnome.Keyring",
        "keyrings.alt.Windows.RegistryKeyring",
        "keyrings.alt.Google.DocsKeyring",
        "keyring.backends.SecretService.Keyring2",
        "keyring.backends.secretservice.Keyring",
        "my.keyring.backends.SecretService.Keyring",
        "SecretService.Keyring",
    ],
)
def test_any_other_keyring_is_not_used_and_named(path: str) -> None:
    backend = of_class(path)
    vault = open_vault(backend)
    assert (vault.persistent, backend_name(backend)) == (False, None)
    assert str(vault.why_not) == f"The configured keyring ({path}) does not protect secrets, so it is not used."
    vault.store("p", "hunter2")
    assert backend.entries == {}


@pytest.mark.parametrize("path", [*NAMES, CHAINER])
def test_a_keyring_that_lies_about_its_module_is_found_out(path: str) -> None:
    vault = open_vault(of_class(path, backends=[]))
    assert not vault.persistent
    assert str(vault.why_not) == f"The configured keyring says that it is {path}, but it is not, so it is not used."


class HostileText(str):
    """A text that ends the program when it is looked at."""

    __slots__ = ()

    def __hash__(self) -> int:
        raise SystemExit(self)

    def __eq__(self, other: object) -> bool:
        raise SystemExit(self)

    def __str__(self) -> str:
        raise SystemExit(self)


def _ends(*_: object) -> str:
    raise SystemExit("hunter2")


@pytest.mark.parametrize(
    "members",
    [
        {"__module__": None},
        {"__module__": 7},
        {"__module__": b"keyring.backends.SecretService"},
        {"__module__": HostileText("keyring.backends.SecretService")},
        {"__qualname__": "Keyring.<locals>.Keyring"},
        {"__module__": "x" * 5000},
        {"__module__": "line\n\u202ebreak"},
        {"name": property(_ends), "priority": property(_ends)},
        {"__class__": property(_ends)},
        {"__repr__": _ends, "__str__": _ends},
        {"__bool__": _ends},
    ],
    ids=" ".join,
)
def test_a_keyring_that_is_odd_in_what_it_is_called_is_not_used(members: dict[str, Any]) -> None:
    vault = open_vault(of_class(PLAIN, **members))
    words = str(vault.why_not)
    assert not vault.persistent
    assert words.endswith("not used.") or words.startswith("The system's keyring cannot be used (")
    assert words.isprintable()
    assert len(words) < 250
    assert "hunter2" not in words


def test_a_subclass_of_a_listed_keyring_is_another_keyring() -> None:
    listed = type(genuine("keyring.backends.SecretService.Keyring"))
    assert backend_name(type("Mine", (listed,), {"__module__": "mine"})()) is None


def test_no_keyring_says_what_to_install() -> None:
    vault = open_vault(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]
    assert not vault.persistent
    assert str(vault.why_not).startswith("No keyring was found on this system.")


def test_a_keyring_that_is_switched_off_says_so() -> None:
    vault = open_vault(keyring.backends.null.Keyring())  # type: ignore[no-untyped-call]
    assert not vault.persistent
    assert "switched off" in str(vault.why_not)


def test_the_configured_keyring_is_the_one_that_is_judged() -> None:
    """The tests' own environment names the fail backend."""
    assert open_vault().why_not == open_vault(keyring.get_keyring()).why_not


# --- Several at once ---


@pytest.fixture
def chain(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes keyring's own chain, over the members given."""

    def made(members: object) -> Any:
        monkeypatch.setattr(keyring.backends.chainer.ChainerBackend, "backends", members)
        return genuine(CHAINER)

    return made


def test_a_chain_is_trusted_when_every_link_is(chain: Any) -> None:
    good, other = genuine("keyring.backends.SecretService.Keyring"), genuine("keyring.backends.kwallet.DBusKeyring")
    assert str(open_vault(chain([good, other])).name) == "Secret Service keyring"
    refused = open_vault(chain([good, of_class(PLAIN)]))
    assert not refused.persistent
    assert f"({PLAIN})" in str(refused.why_not)
    assert not open_vault(chain([])).persistent
    assert open_vault(chain([genuine("keyring.backends.Windows.WinVaultKeyring"), good])).most_chars == 1280


def test_a_member_that_comes_to_a_chain_later_is_given_no_secret(chain: Any) -> None:
    """keyring looks for the members again with every call."""
    first, second, plain = MemoryKeyring(), MemoryKeyring(), MemoryKeyring()
    members = [first, second]
    kept = fixed(chain(members))
    members.insert(0, plain)
    assert isinstance(kept, Chain)
    kept.set_password("s", "u", "hunter2")
    assert (first.entries, plain.entries) == ({("s", "u"): "hunter2"}, {})
    second.set_password("s", "u", "older")
    second.set_password("s", "v", "only there")
    assert [kept.get_password("s", each) for each in "uvw"] == ["hunter2", "only there", None]
    kept.delete_password("s", "u")
    assert kept.get_password("s", "u") is None


@pytest.mark.parametrize("error", [RuntimeError("No D-Bus, and hunter2"), SystemExit(1), KeyboardInterrupt()])
def test_a_chain_that_breaks_while_it_is_looked_at_is_not_used(chain: Any, error: BaseException) -> None:
    class Broken:
        def __iter__(self) -> None:
            raise error

    vault = open_vault(chain(Broken()))
    name = type(error).__name__
    assert (vault.persistent, str(vault.why_not)) == (False, f"The system's keyring cannot be used ({name}).")


# --- What keyring's own settings name ---

PLAINTEXT = """
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 0.5
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): open("written", "a").write(password)
    def delete_password(self, service, username): pass
"""

ASKED = """
from inspector.core.store.vault import open_vault
vault = open_vault()
vault.store("p", "hunter2")
print(vault.persistent, vault.why_not)
"""


def asked(folder: Path, settings: str | None, **variables: str) -> str:
    """What a program says that was started with these settings of keyring's own."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    environment |= {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder), "APPDATA": str(folder), **variables}
    if settings is not None:
        (folder / "python_keyring").mkdir()
        (folder / "python_keyring" / "keyringrc.cfg").write_text(settings, encoding="utf-8")
    (folder / "plain" / "keyrings" / "alt").mkdir(parents=True)
    (folder / "plain" / "keyrings" / "alt" / "file.py").write_text(PLAINTEXT, encoding="utf-8")
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=folder,
        env=environment | {"PYTHONPATH": root},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert not (folder / "written").exists()
    return done.stdout.strip()


NOT_LOADED = (
    "False The keyring that keyring's own settings name (keyringrc.cfg or PYTHON_KEYRING_BACKEND) cannot be loaded "
    "({error}), so no keyring is used."
)


@pytest.mark.skipif(sys.platform == "darwin", reason="keyring reads its settings from another folder there")
@pytest.mark.parametrize(
    "settings, words",
    [
        (
            f"[backend]\ndefault-keyring={PLAIN}\nkeyring-path=plain\n",
            f"False The configured keyring ({PLAIN}) does not protect secrets, so it is not used.",
        ),
        ("[backend]\ndefault-keyring=nowhere.Keyring\n", NOT_LOADED.format(error="ModuleNotFoundError")),
        ("[backend]\ndefault-keyring=keyring.backends.fail.None_\n", NOT_LOADED.format(error="AttributeError")),
        ("[backend\n", "False The system's keyring cannot be used (MissingSectionHeaderError)."),
    ],
    ids=["plaintext", "missing module", "missing class", "no settings"],
)
def test_what_the_settings_of_keyring_name_is_told(tmp_path: Path, settings: str, words: str) -> None:
    assert asked(tmp_path, settings) == words


def test_what_the_environment_names_is_told(tmp_path: Path) -> None:
    said = asked(tmp_path, None, PYTHON_KEYRING_BACKEND="nowhere.Keyring")
    assert said == NOT_LOADED.format(error="ModuleNotFoundError")
