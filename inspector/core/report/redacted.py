"""What was replaced in a redacted copy, as text, Markdown and JSON. It holds nothing of what was replaced."""

from __future__ import annotations

from typing import Any

from inspector.core.journeys.redacted_copy import RedactedCopy, Replaced
from inspector.core.report.markup import code, escape
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.core.text.message import counted
from inspector.core.text.numbers import grouped, precise_size


def redacted_text(copy: RedactedCopy, name: str) -> str:
    """For a terminal; `name` is what the copy is called."""
    lines = [visible(_told(copy, name)), ""]
    width = max((len(each.kind) for each in copy.replaced), default=0)
    lines += [f"  {each.kind:<{width}}  {_count(each)}" for each in copy.replaced]
    return "\n".join([*lines, *([""] if copy.replaced else []), _checked()]) + "\n"


def redacted_markdown(copy: RedactedCopy, name: str) -> str:
    """For a ticket."""
    lines = [f"## {escape(_told(copy, name))}", ""]
    lines += [f"- {code(each.kind)}: {_count(each)}" for each in copy.replaced]
    return "\n".join([*lines, *([""] if copy.replaced else []), escape(_checked())]) + "\n"


def redacted_json(copy: RedactedCopy, file: str, name: str) -> dict[str, Any]:
    """The object that `scan --redact --format json` prints."""
    return {
        "file": file,
        "redacted": name,
        "bytes": copy.read,
        "written": copy.written,
        "unpacked": copy.unpacked or None,
        "tokens": copy.tokens,
        "secrets": copy.secrets,
        "places": copy.places,
        "replaced": [
            {"kind": each.kind, "token": each.token, "different": each.different, "places": each.places}
            for each in copy.replaced
        ],
    }


def _told(copy: RedactedCopy, name: str) -> str:
    return tr("{told} {name} has {size}.", told=copy.told, name=name, size=precise_size(copy.written))


def _count(each: Replaced) -> str:
    words = counted(
        each.places, "{count}, in one place", "{count}, in {n:grouped} places", count=grouped(each.different)
    )
    return str(words)


def _checked() -> str:
    return tr("The copy was searched again: no token is in it, and no secret that this program knows.")
