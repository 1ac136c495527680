"""What libraries log, without tokens and secrets: whoever has their debug messages written gets neither."""

from __future__ import annotations

import logging

from inspector.core.text.masking import mask_body
from inspector.core.text.seen import mask_seen


class MaskedRecord(logging.LogRecord):
    """A message whose words are masked when somebody wants them, and that says of an error what it is and no more."""

    def getMessage(self) -> str:  # noqa: N802 - its name in the standard library
        """The message with its values, masked."""
        words = mask_body(mask_seen(super().getMessage()))
        if self.exc_info and self.exc_info[0] is not None:
            words += f" ({self.exc_info[0].__name__})"
        self.exc_info = self.exc_text = None  # a handler would write the error's own words and the lines of its source
        return words


def mask_logs() -> None:
    """From here on every message that any library of this process logs is masked. To be called again does nothing."""
    logging.setLogRecordFactory(MaskedRecord)
