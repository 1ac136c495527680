"""Whether the system's keyring is locked, asked so that nobody is shown a prompt to unlock it."""

from __future__ import annotations

from typing import Any

from inspector.core.store.backends import Chain

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"
"""The Secret Service API, part "Aliases"; its property Locked can be read of a locked one."""


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def is_locked(backend: object) -> bool | None:
    """Whether a keyring is locked; None where it does not say, as all but the Secret Service.

    Blocking, over D-Bus. An entry is not read for it: of a locked keyring that would show a prompt.
    """
    members = backend.members if isinstance(backend, Chain) else (backend,)
    service = next((each for each in members if _name(each) == SECRET_SERVICE), None)
    if service is None:
        return None
    try:
        import secretstorage

        bus: Any = secretstorage.dbus_init()
        try:
            path = getattr(service, "preferred_collection", None) or DEFAULT_COLLECTION
            return bool(secretstorage.Collection(bus, path).is_locked())
        finally:
            bus.close()
    except Exception:  # noqa: BLE001 - whatever D-Bus and its packages raise, nothing is known then
        return None
