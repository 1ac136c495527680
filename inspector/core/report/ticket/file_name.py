"""What the file of a report is called: a name that every system takes."""

from __future__ import annotations

import re
import unicodedata

from inspector.core.text.language import tr

MOST_CHARS = 80
"""Characters of a case that stand in the name."""
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
"""Names that Windows keeps for devices."""


def report_file_name(case: str, suffix: str = "html") -> str:
    """As "ACME-4211 token report.html", and without a case "token report.html"."""
    words = "".join(" " if character in '<>:"/\\|?*%' or not _is_shown(character) else character for character in case)
    name = " ".join(words.split())[:MOST_CHARS].strip(" .-~")
    if _RESERVED.match(name):
        name = f"_{name}"
    title = tr("token report", "ACME-4211: …")
    return f"{name} {title}.{suffix}" if name else f"{title}.{suffix}"


def _is_shown(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ" or character == " "
