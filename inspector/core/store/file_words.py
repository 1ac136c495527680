"""What is wrong with the token file, as a sentence for the user."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from inspector.core.errors import SessionError
from inspector.core.files import why_not_read
from inspector.core.store.records import MOST_BYTES, DamagedError
from inspector.core.text.language import mark, tr
from inspector.core.text.numbers import size

NOT_WRITTEN = mark("The token file cannot be written: {why}. Tokens stay in memory.")


@contextmanager
def told(*, writing: bool = False) -> Iterator[None]:
    """Say as a SessionError what is wrong with the file."""
    try:
        yield
    except DamagedError:
        raise SessionError(tr("The token file is damaged and cannot be read. Log out clears it.")) from None
    except OSError as error:
        why = why_not_read(error)
        words = tr(NOT_WRITTEN, why=why) if writing else tr("The token file cannot be read: {why}.", why=why)
        raise SessionError(words) from None


def refuse_long(stream: BinaryIO) -> None:
    """SessionError for a file that is longer than one is ever written; nothing is read of it."""
    length = os.fstat(stream.fileno()).st_size
    if length > MOST_BYTES:
        raise SessionError(
            tr(
                "The token file has {size}, more than Token Inspector ever writes ({most}), so it is not read. "
                "Log out clears it.",
                size=size(length),
                most=size(MOST_BYTES),
            )
        )
