"""Client secrets in a keyring: which keyring is trusted, and what each way of failing comes to."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import VaultError
from inspector.core.profiles.credentials import SecretKind
from inspector.core.store.vault import NAMES, RunKeyring, Vault, backend_name, open_vault, run_vault
from tests.core.keyrings import (
    BytesKeyring,
    ChangingKeyring,
    ClingingKeyring,
    EndingKeyring,
    ForgetfulKeyring,
    HangingKeyring,
    LockedKeyring,
    MemoryKeyring,
    NoKeyring,
    OddKeyring,
    RefusingKeyring,
    vault_of,
)

SECRET = "hunter2 :%+ ünïcode 🔑"


def error_of(call: Callable[[], object]) -> VaultError:
    with pytest.raises(VaultError) as caught:
        call()
    return caught.value


def everything_in(error: BaseException) -> str:
    """What any log, crash report or debugger could print of it: the whole chain, hidden or not."""
    texts = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None:
            texts += [str(each), repr(each), repr(each.args), *traceback.format_exception(each)]
            waiting += [each.__cause__, each.__context__]
    return " ".join(texts)


@pytest.mark.parametrize(
    "secret", [SECRET, " leading and trailing ", "a:b", "100%", "%41", "a+b", "秘密", "\t", "x" * 10_000, "line\nbreak"]
)
def test_a_secret_comes_back_as_it_was_given(secret: str) -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("profile-1", secret)
    assert vault.read("profile-1") == secret
    assert vault.read("profile-2") is None
    assert vault.forget("profile-1") is True
    assert vault.read("profile-1") is None
    assert vault.forget("profile-1") is False


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_secret_replaces_the_one_before(first: str, second: str) -> None:
    vault = vault_of(MemoryKeyring())
    vault.store("p", first)
    vault.store("p", second)
    assert vault.read("p") == second


def test_each_profile_and_each_kind_has_an_entry_of_its_own() -> None:
    backend = MemoryKeyring()
    vault = vault_of(backend)
    vault.store("a", "1")
    vault.store("b", "2")
    vault.store("a", "3", "session_key")
    assert backend.entries == {
        ("Token Inspector/a", "client_secret"): "1",
        ("Token Inspector/b", "client_secret"): "2",
        ("Token Inspector/a", "session_key"): "3",
    }
    vault.forget("a")
    assert vault.read("a", "session_key") == "3"


@pytest.mark.parametrize(
    "backend, call, words, locked",
    [
        (LockedKeyring(), lambda v: v.read("p"), "Test keyring is locked. Unlock it and try again.", True),
        (LockedKeyring(), lambda v: v.store("p", SECRET), "Test keyring is locked. Unlock it and try again.", True),
        (LockedKeyring(), lambda v: v.forget("p"), "Test keyring is locked. Unlock it and try again.", True),
        (
            NoKeyring(),
            lambda v: v.read("p"),
            (
                "Test keyring gave no keyring to keep secrets in; probably none was made yet. "
                "Make one with your desktop's password program, then try again."
            ),
            False,
        ),
        (
            RefusingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (PasswordSetError).",
            False,
        ),
        (
            ForgetfulKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring accepted the secret but does not give it back. It is not stored.",
            False,
        ),
        (
            ChangingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring accepted the secret but does not give it back. It is not stored.",
            False,
        ),
        (EndingKeyring(), lambda v: v.read("p"), "Test keyring refused to read the secret (SystemExitError).", False),
        (
            EndingKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (SystemExitError).",
            False,
        ),
        (
            BytesKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring gave something that is not a text for the secret.",
            False,
        ),
        (OddKeyring(), lambda v: v.read("p"), "Test keyring refused to read the secret (OSError).", False),
        (
            OddKeyring(),
            lambda v: v.store("p", SECRET),
            "Test keyring refused to store the secret (RuntimeError).",
            False,
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, RunKeyring) else "",
)
def test_a_keyring_that_does_not_do_it(
    backend: RunKeyring, call: Callable[[Vault], Any], words: str, locked: bool
) -> None:
    error = error_of(lambda: call(vault_of(backend)))
    assert (str(error), error.locked) == (words, locked)
    assert "hunter2" not in everything_in(error)


def test_an_entry_that_cannot_be_removed_is_said_to_be_there() -> None:
    refusing, clinging = RefusingKeyring(), ClingingKeyring()
    for backend in (refusing, clinging):
        backend.entries["Token Inspector/p", "client_secret"] = SECRET
    assert str(error_of(lambda: vault_of(refusing).forget("p"))) == (
        "Test keyring refused to remove the secret (PasswordDeleteError)."
    )
    assert str(error_of(lambda: vault_of(clinging).forget("p"))) == (
        "Test keyring says it removed the entry, but the entry is still there."
    )


def test_a_keyring_that_does_not_answer_is_given_up() -> None:
    backend = HangingKeyring()
    try:
        error = error_of(lambda: vault_of(backend, deadline_s=0.05).store("p", SECRET))
    finally:
        backend.over.set()
    assert error.locked
    assert str(error) == "Test keyring did not answer within 0.05 s; it may be waiting for you to unlock it."
    assert "hunter2" not in everything_in(error)


def test_neither_vault_nor_keyring_shows_a_secret() -> None:
    vault = run_vault("There is no keyring.")
    vault.store("p", SECRET)
    assert "hunter2" not in repr(vault) + repr(vault.backend) + str(vault.backend)


def test_a_vault_for_this_run_says_why() -> None:
    vault = run_vault("There is no keyring.")
    assert (vault.persistent, vault.why_not, str(vault.name)) == (False, "There is no keyring.", "this run's memory")
    vault.store("p", SECRET)
    assert vault.read("p") == SECRET
    assert run_vault().read("p") is None


# --- Which keyring is trusted ---


def of_class(path: str, **members: Any) -> Any:
    """A keyring whose class has this path and nothing else of the real one."""
    module, _, name = path.rpartition(".")
    made = type(name, (MemoryKeyring,), {"__module__": module, "__qualname__": name, "priority": -1, **members})
    return made()


CHAINER = "keyring.backends.chainer.ChainerBackend"


@pytest.mark.parametrize("path", NAMES)
def test_a_listed_keyring_is_used_under_its_name(path: str) -> None:
    vault = open_vault(of_class(path))
    assert (vault.persistent, str(vault.name), vault.why_not) == (True, NAMES[path], None)


@pytest.mark.parametrize(
    "path",
    [
        "keyrings.alt.file.PlaintextKeyring",
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
    vault.store("p", SECRET)
    assert backend.entries == {}


def test_a_subclass_of_a_listed_keyring_is_another_keyring() -> None:
    listed = type(of_class("keyring.backends.SecretService.Keyring"))
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


def test_a_chain_is_trusted_when_every_link_is() -> None:
    good = of_class("keyring.backends.SecretService.Keyring")
    other = of_class("keyring.backends.kwallet.DBusKeyring")
    bad = of_class("keyrings.alt.file.PlaintextKeyring")
    assert str(open_vault(of_class(CHAINER, backends=[good, other])).name) == "Secret Service keyring"
    refused = open_vault(of_class(CHAINER, backends=[good, bad]))
    assert not refused.persistent
    assert "(keyrings.alt.file.PlaintextKeyring)" in str(refused.why_not)
    assert not open_vault(of_class(CHAINER, backends=[])).persistent
    assert not open_vault(of_class(CHAINER)).persistent


def test_a_chain_that_breaks_while_it_is_looked_at_is_not_used() -> None:
    def broken(self: object) -> object:
        raise RuntimeError("No D-Bus, and hunter2")

    vault = open_vault(of_class(CHAINER, backends=property(broken)))
    assert (vault.persistent, str(vault.why_not)) == (False, "The system's keyring cannot be used (RuntimeError).")


def test_a_chain_that_ends_the_program_is_not_used() -> None:
    def ended(self: object) -> object:
        raise SystemExit(1)

    vault = open_vault(of_class(CHAINER, backends=property(ended)))
    assert (vault.persistent, str(vault.why_not)) == (
        False,
        "The system's keyring cannot be used (SystemExitError).",
    )


def test_a_keyring_in_memory_is_never_chosen_by_keyring_itself() -> None:
    assert not isinstance(RunKeyring(), keyring.backend.KeyringBackend)
    with pytest.raises(keyring.errors.PasswordDeleteError):
        RunKeyring().delete_password("a", "b")


def test_what_is_too_long_for_the_keyring_is_said_before_it_is_tried() -> None:
    """CredWrite takes 2560 bytes of UTF-16; its own words would be "The stub received bad data"."""
    backend = MemoryKeyring()
    vault = replace(vault_of(backend), name="Windows Credential Manager", most_chars=1280)
    vault.store("fits", "x" * 1280, "private_key")
    for text, count in (("x" * 1281, 1281), ("\U0001f511" * 641, 1282)):
        with pytest.raises(VaultError) as caught:
            vault.store("too long", text, "private_key")
        words = f"Windows Credential Manager holds 1280 characters at most, and this has {count}. It is not stored."
        assert str(caught.value) == f"{words} A private key can stay in a file: name that file in the profile."
    assert [service for service, _ in backend.entries] == ["Token Inspector/fits"]


def test_every_kind_of_secret_is_forgotten() -> None:
    backend = MemoryKeyring()
    vault = vault_of(backend)
    for kind in SecretKind:
        vault.store("one", f"the {kind}", kind)
        vault.store("two", f"the {kind}", kind)
    assert vault.forget_secrets("one") == len(SecretKind)
    assert vault.forget_secrets("one") == 0
    assert {service for service, _ in backend.entries} == {"Token Inspector/two"}
