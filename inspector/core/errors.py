"""What can go wrong before there is anything to inspect.

A bad token or a failed request is never one of these: it is an `Inspection` or an `Exchange`. These errors are for
what stops the program from getting that far, and each carries one sentence that can be shown to the user as it is.

    InspectorError
    +- ProfileError         a profile, or the file that holds the profiles
    +- VaultError           the keyring
    +- KeySetError          a key set that cannot be fetched or read
    |  +- NoPublicKeyError  it is known what it is instead: a private key, a document that says where the keys are
    +- SessionError         the file of stored tokens
    +- SecretCommandError   the command of a profile that prints its secret
    +- NoEndpointError      nobody to ask          (core/issuer/locations.py)

What goes wrong on the way to a server is no error but a `Failure` of a kind: core/network/errors.py draws those.
"""

from __future__ import annotations

from typing import Protocol


class InspectorError(Exception):
    """A problem the user can act on; `str(error)` is one sentence for the user, without any secret.

    An error that is kept, to be shown in whatever language is spoken then, is made of a `Message`.
    """

    @property
    def said(self) -> object:
        """What it was made of, a text or a message, to be said in another message."""
        return self.args[0] if self.args else ""


class ProfileError(InspectorError):
    """A profile, or the file that holds the profiles, cannot be used; `field` names the member that is wrong."""

    def __init__(self, said: object, *, field: str | None = None) -> None:
        super().__init__(said)
        self.field = field


class LateWords(Protocol):
    """What is to be said of something once it has ended."""

    def wait(self, seconds: float | None = None) -> object | None:
        """Block until it has, for ever or at most `seconds`; None where there is nothing to say, or not yet."""


class VaultError(InspectorError):
    """The keyring did not do what was asked; `locked` when unlocking it may help.

    `late` is there where it may do it yet: it waits for that, and says what came of it.
    """

    def __init__(self, said: object, *, locked: bool = False, late: LateWords | None = None) -> None:
        super().__init__(said)
        self.locked, self.late = locked, late


class SecretCommandError(InspectorError):
    """The command of a profile gave no secret. `field` is the member that names it. Nothing of its output is said."""

    field = "secret_command"


class KeySetError(InspectorError):
    """A key set could not be fetched or read.

    `keys_url` is where the document that was given says that the keys are, "" where it does not. Nothing is asked of
    there before the user decides so.
    """

    def __init__(self, said: object, *, keys_url: str = "") -> None:
        super().__init__(said)
        self.keys_url = keys_url


class NoPublicKeyError(KeySetError):
    """What was given as keys has to do with keys, and it is known what it is: a private key, a discovery document."""


class SessionError(InspectorError):
    """The file of stored tokens cannot be read or written."""
