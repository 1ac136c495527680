"""What was found in a file as text, Markdown and JSON. A token stands in it only where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.core.report.markup import code, escape
from inspector.core.scan.found import FoundToken
from inspector.core.scan.scan import Scan, advice, remarks, told
from inspector.core.text.display import elide, visible
from inspector.core.text.language import tr
from inspector.core.text.times import iso

MAX_SHOWN = 200


def scan_text(result: Scan, name: str, now: float, *, whole: bool = False) -> str:
    """For a terminal: how many there are, then where each is and what it says. `now` is epoch seconds."""
    lines = [visible(told(result, name)), *map(visible, remarks(result))]
    if not result.found:
        lines += ["", advice(result)]
    for one in map(FoundToken.of, result.found):
        lines += ["", visible(one.place)]
        lines += [f"  {label:<8}  {visible(value)}" for label, value in _rows(one, now, whole=whole)]
    return "\n".join(lines) + "\n"


def scan_markdown(result: Scan, name: str, now: float, *, whole: bool = False) -> str:
    """For a ticket: the same, a list for each token."""
    lines = [f"## {escape(told(result, name))}"]
    for remark in remarks(result):
        lines += ["", escape(remark)]
    if not result.found:
        lines += ["", escape(advice(result))]
    for one in map(FoundToken.of, result.found):
        lines += ["", f"### {escape(one.place)}", ""]
        lines += [f"- {escape(label)}: {code(value)}" for label, value in _rows(one, now, whole=whole)]
    return "\n".join(lines) + "\n"


def scan_json(result: Scan, name: str, now: float, *, whole: bool = False) -> dict[str, Any]:
    """The object that `scan --format json` prints."""
    tokens = [_token_json(one, now, whole=whole) for one in map(FoundToken.of, result.found)]
    unread = str(result.unread) if result.unread is not None else None
    members: dict[str, Any] = {"file": name, "lines": result.lines, "bytes": result.size, "unread": unread}
    if result.unpacked:
        members |= {"unpacked": result.unpacked, "problem": str(result.problem) if result.problem else None}
    return {**members, "tokens": tokens}


def _token_json(one: FoundToken, now: float, *, whole: bool) -> dict[str, Any]:
    found = one.found
    members = {
        "line": found.line,
        "column": found.column,
        "lines": list(found.lines),
        "times": found.times,
        "before": found.before or None,
        "written": found.how or None,
        "cut": f"cut off in its {one.cut}" if one.cut else None,
        "type": one.token.kind.value,
        "kind": one.kind_id or None,
        "alg": one.header("alg") or None,
        "kid": one.header("kid") or None,
        "iss": one.issuer or None,
        "client": one.client or None,
        "exp": one.expires,
        "exp_iso": iso(one.expires) if one.expires is not None else None,
        "expired": one.expired(now),
    }
    return {**members, "token": found.text} if whole else members


def _rows(one: FoundToken, now: float, *, whole: bool) -> Iterator[tuple[str, str]]:
    found, expiry = one.found, one.expiry(now)
    yield tr("what"), f"{one.kind}, {expiry}" if expiry else one.kind
    if one.expires is not None:
        yield "exp", iso(one.expires)
    for name, value in (("iss", one.issuer), (tr("client"), one.client), ("alg", one.header("alg")),
                        ("kid", one.header("kid")), (tr("after"), found.before),
                        (tr("written"), one.written)):  # fmt: skip
        if value:
            yield name, elide(value, MAX_SHOWN)
    if len(found.lines) > 1:
        yield tr("lines"), ", ".join(map(str, found.lines)) + (", …" if found.times > len(found.lines) else "")
    if whole:
        yield tr("token"), found.text
