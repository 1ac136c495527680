"""Keyrings as a program may find them: each is out of order in one way, and holds what others hold in `Ring`."""

from __future__ import annotations

import time
from typing import Any

import keyring.backend
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import keyring.errors

from tests.torture.ring import ServedKeyring

LOUD = "the backend's own words"
DEADLINE_S = 1.0
"""How long the program waits for a call here; twenty seconds otherwise."""
LATE_S = 2.5


class Good(ServedKeyring):
    """Does what it should."""


class Slow(ServedKeyring):
    """Answers in time, but not soon."""

    def ask(self, *what: Any, **how: Any) -> Any:
        time.sleep(0.05)
        return super().ask(*what, **how)


class Locked(ServedKeyring):
    """Nobody has unlocked it."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise keyring.errors.KeyringLocked(f"{LOUD} {what}")


class WithoutCollection(ServedKeyring):
    """No keyring was made in it yet, and the prompt to make one was dismissed."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise keyring.errors.InitError(f"{LOUD} {what}")


class RefusesToRead(ServedKeyring):
    """Gives nothing out."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringError(f"{LOUD} {super().get_password(service, username)}")


class RefusesToStore(ServedKeyring):
    """Takes nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError(f"{LOUD} {password}")


class RefusesToRemove(ServedKeyring):
    """Lets nothing go."""

    def delete_password(self, service: str, username: str) -> None:
        raise keyring.errors.PasswordDeleteError(f"{LOUD} {super().get_password(service, username)}")


class Forgetful(ServedKeyring):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Cutting(ServedKeyring):
    """Keeps the first eight characters."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:8])


class Clinging(ServedKeyring):
    """Says that it removed an entry, and still has it."""

    def delete_password(self, service: str, username: str) -> None:
        pass


class Odd(ServedKeyring):
    """Lets errors of other libraries through, with everything in their texts."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise OSError(1783, f"{LOUD} {what}") from ValueError(what)


class Broken(ServedKeyring):
    """Has a bug of its own."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise RecursionError(f"{LOUD} {what}")


class Ending(ServedKeyring):
    """Ends the program instead of answering."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise SystemExit(f"{LOUD} {what}")


class Interrupting(ServedKeyring):
    """Its own prompt was ended with Ctrl+C."""

    def ask(self, *what: Any, **how: Any) -> Any:
        raise KeyboardInterrupt(f"{LOUD} {what}")


class Bytes(ServedKeyring):
    """Gives bytes in place of text."""

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        return found.encode() if found is not None else None  # type: ignore[return-value] # that is what is wrong


class Number(ServedKeyring):
    """Gives a number in place of text."""

    def get_password(self, service: str, username: str) -> str | None:
        return 42  # type: ignore[return-value] # that is what is wrong


class Empty(ServedKeyring):
    """Gives an empty text for everything."""

    def get_password(self, service: str, username: str) -> str | None:
        return ""


class Mixing(ServedKeyring):
    """Gives the secret of another entry."""

    def get_password(self, service: str, username: str) -> str | None:
        return "a secret of somebody else"


class StoresAndFails(ServedKeyring):
    """Stores, and says that it could not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        raise keyring.errors.PasswordSetError(f"{LOUD} {password}")


class RemovesAndFails(ServedKeyring):
    """Removes, and says that it could not."""

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        raise keyring.errors.PasswordDeleteError(LOUD)


class LateToRead(ServedKeyring):
    """Answers after its deadline."""

    def get_password(self, service: str, username: str) -> str | None:
        found = self.ask("get", service, username, after_s=LATE_S)
        return found if found is None else str(found)


class LateToStore(ServedKeyring):
    """Stores after its deadline, whether anybody waits or not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.ask("set", service, username, password, after_s=LATE_S)


class LateToRemove(ServedKeyring):
    """Removes after its deadline, whether anybody waits or not."""

    def delete_password(self, service: str, username: str) -> None:
        self.ask("delete", service, username, after_s=LATE_S)


class NeverStores(ServedKeyring):
    """Waits for somebody who never comes."""

    def set_password(self, service: str, username: str, password: str) -> None:
        time.sleep(60)


class EverySecond(ServedKeyring):
    """Fails every second time that it is asked."""

    count = 0

    def ask(self, *what: Any, **how: Any) -> Any:
        EverySecond.count += 1
        if EverySecond.count % 2 == 0:
            raise keyring.errors.KeyringError(f"{LOUD} {what}")
        return super().ask(*what, **how)


class Impostor(ServedKeyring):
    """Has the name of the Secret Service's, and is none."""


Impostor.__module__, Impostor.__qualname__ = "keyring.backends.SecretService", "Keyring"


def null(_: str) -> keyring.backend.KeyringBackend:
    """The one that switches keyrings off."""
    return keyring.backends.null.Keyring()  # type: ignore[no-untyped-call]


def none(_: str) -> keyring.backend.KeyringBackend:
    """The one that says that there is none."""
    return keyring.backends.fail.Keyring()  # type: ignore[no-untyped-call]


TRUSTED = (
    Good, Slow, Locked, WithoutCollection, RefusesToRead, RefusesToStore, RefusesToRemove, Forgetful, Cutting, Clinging,
    Odd, Broken, Ending, Interrupting, Bytes, Number, Empty, Mixing, StoresAndFails, RemovesAndFails, LateToRead,
    LateToStore, LateToRemove, NeverStores, EverySecond,
)  # fmt: skip
"""Those that the program takes for one that may hold a secret."""
UNTRUSTED = ("Impostor", "null", "none")
"""Those that it must not."""
