"""Values that only stand for another one: ${CLIENT_ID}, {{client_id}}, ##CLIENT_ID##, <your client ID>."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from inspector.core.definitions.setting import Unknown
from inspector.core.text.patterns import pattern
from inspector.core.text.value_ends import is_sentence

_WITHIN = pattern(
    r"\$\{(?:env|sys|file|vault|ssm|cf|keyvault|secretsmanager|kubernetes|k8s)[:.](?P<source>[^{}\s]{1,200}?)"
    r"(?::-[^{}]{0,400})?\}"
    r"|\$\{(?P<shell>[^{}:\s]{1,120})(?::-?(?P<default>[^{}]{0,400}))?\}"
    r"|\{\{[-\s]{0,4}(?P<braces>[^{}]{1,120}?)[-\s]{0,4}\}\}"
    r"|\#\{(?P<devops>[^{}\s]{1,80})\}\#?"
    r"|\#\#(?P<auth0>\w{1,80})\#\#|@@(?P<quoted>\w{1,80})@@|@(?P<maven>[a-zA-Z]\w{0,30}(?:\.[\w-]{1,40}){1,6})@"
    r"|\$\((?P<call>[^()]{1,120})\)|\$env:(?P<power>\w{1,80})"
)
"""What is filled in by a collector (`${env:X}`), Spring, a shell, Postman or Helm, Azure DevOps, Auth0's deploy tool,
Maven."""
_FORM_FIELD = pattern(
    r"\{(?P<brace>[A-Za-z_]\w{0,60})\}|\b(?P<caps>YOUR[_-][A-Z0-9_-]{2,40}|your[A-Z]\w{2,40})\b"
    r"|(?i:enter[_-]?the[_-]\w{2,60}here)|<[A-Za-z][\w -]{2,40}>|//(?P<host>your[-_]\w[\w-]{1,60})"
)
"""What stands in documentation for a part of a URL: https://{yourOktaDomain}/oauth2/default."""
_WHOLE = pattern(
    r"(?i)<(?P<angle>[^<>]{1,120})>|\[(?P<square>[^\[\]]{2,120})\]|%(?P<percent>\w{1,60})%|__(?P<bars>\w{1,60})__"
    r"|\{(?P<brace>[a-z_][\w .-]{0,60})\}|\$(?P<bare>[a-z_][a-z0-9_]{2,60})"
    r"|(?P<words>(?:your|enter|insert|replace|put|paste|add|fill|change|set)[ _-][\w .,'/(){}:-]{0,120}"
    r"|your[a-z]{2,40}|changeme|changeit|replaceme|fillin|todo|tbd)"
    r"|(?P<blank>[xX]{3,40}|x{3,40}(?:-x{3,40}){1,12}|\.{3}|…)"
)
"""A whole value that stands for one."""
_SAID = pattern(r"(?i)(?:client|app|tenant|domain|secret|id|here|key|value|url|me|it|with|the|issuer|audience|scope)")
_MASKED = pattern(r"[*•●]{3,}|(?i:\[?redacted\]?|\(?hidden\)?|\(?masked\)?)")
MOST = 4000
"""A longer text is no value that is filled in."""


def parts_of_text(text: str) -> Iterator[str]:
    """The text with a letter in the place of each placeholder, and the defaults of these: what may hold a secret."""
    yield _WITHIN.sub("x", text)
    yield from (found["default"] for found in _WITHIN.finditer(text) if found["default"])


def is_masked(text: str) -> bool:
    """Whether a secret is blotted out: Keycloak exports `**********`."""
    return _MASKED.fullmatch(text.strip()) is not None


def filled_in(text: str, known: Mapping[str, str] | None = None) -> str | Unknown:
    """The text, or `Unknown` where a part of it, or all, is filled in elsewhere.

    `known` has what the file itself says of such names. What only stands there as "your client ID" asks for nothing by
    a name: see `clients.client`.
    A default in the placeholder is offered, where all placeholders have one. Where several
    are parts of the text, or one with a default, the whole text is asked for.
    """
    if len(text) > MOST:
        return text
    if any(True for _ in _WITHIN.finditer(text)):
        return _resolved(text, known or {})
    for found in (_FORM_FIELD.search(text) if "/" in text or "." in text else None, _WHOLE.fullmatch(text.strip())):
        if found is not None and _is_said(found.groupdict()):
            return Unknown(text.strip(), "")
    return text


def secret_filled_in(text: str, known: Mapping[str, str] | None = None) -> str | Unknown | None:
    """A secret, or `Unknown` where it is elsewhere. One that stands in a placeholder as its default is the secret.

    None where there is only a word for it. What stands beside a placeholder may be a piece of it, and is not told.
    """
    if is_sentence(text) or text.count(" ") > 2:  # "The secret that the portal shows once"
        return None
    found = filled_in(text, known) if "://" not in text else text
    if not isinstance(found, Unknown):
        return found
    if found.suggested:
        return found.suggested
    places = [one for one in _WITHIN.finditer(text) if not one["default"]]
    if not places:
        return None
    written = " ".join(["$(…)" if one["call"] else one[0] for one in places])
    return Unknown(written, "" if places[0]["call"] else _name_in(places[0].groupdict()))


def _is_said(groups: Mapping[str, Any]) -> bool:
    """Whether it is made of words: "change-me", but no secret that begins with "add"."""
    words = groups.get("words")
    return (
        words is None or " " in words or _SAID.search(words) is not None or words.lower() in ("todo", "tbd", "fillin")
    )


def _name_in(groups: Mapping[str, Any]) -> str:
    return next((" ".join(value.split()) for value in groups.values() if value), "")


def _resolved(text: str, known: Mapping[str, str]) -> str | Unknown:
    """The text with what the file knows filled in; `Unknown` where something is missing."""
    missing: list[str] = []
    offered = True

    def put(found: Any) -> str:
        nonlocal offered
        name, default = _name_in({**found.groupdict(), "default": None}), found["default"]
        if name in known:
            return known[name]
        missing.append(name)
        offered = offered and default is not None
        return default or ""

    resolved = _WITHIN.sub(put, text)
    if missing:
        written = text.strip()
        alone = _WITHIN.fullmatch(written) is not None or written.count("${" + missing[0] + "}") == len(missing)
        return Unknown(written, missing[0] if alone else written, resolved.strip() if offered else "")
    return resolved
