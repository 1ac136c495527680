"""What a log out has done, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # whoever hands it over has imported it
    from inspector.core.store.log_out import LogOut


def log_out_json(done: LogOut, revocation: dict[str, Any] | None) -> dict[str, Any]:
    """The object that `logout --format json` prints; `revocation` is None where no server was asked."""
    return {
        "summary": done.summary(),
        "tokens": done.tokens,
        "file_removed": done.file_removed,
        "key_removed": done.key_removed,
        "secrets_forgotten": done.secrets_forgotten,
        "left": list(done.left),
        "objects_looked_at": done.memory.looked_at if done.memory is not None else None,
        "revocation": revocation,
    }
