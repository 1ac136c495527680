"""Which files are on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


def is_local(url: QUrl) -> bool:
    """Whether a URL is a file here: one with a host would be fetched from there, with the user's name and password."""
    return url.isLocalFile() and not url.host() and not url.toLocalFile().startswith(("//", "\\\\"))
