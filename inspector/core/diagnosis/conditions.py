"""The conditions that a row of the knowledge base can make, each a small question asked of the evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from inspector.core.diagnosis.evidence import MAX_SEARCHED_CHARS, UNKNOWN_STATUS, Evidence
from inspector.core.diagnosis.meaning import names
from inspector.core.diagnosis.secret_traits import TRAITS
from inspector.core.diagnosis.token_facts import TOKEN_CONDITIONS, check_token_conditions, token_fits
from inspector.core.network.exchange import FailureKind, Root

Condition = Callable[[Evidence, Any], bool]


def search(pattern: str, text: str) -> bool:
    """Whether `pattern` is in the beginning of `text`, in any case."""
    return re.search(pattern, text[:MAX_SEARCHED_CHARS], re.IGNORECASE) is not None


def _status_in(wanted: Iterable[int | str], status: int) -> bool:
    for entry in wanted:
        least, _, most = str(entry).partition("-")
        if int(least) <= status <= int(most or least):
            return True
    return False


def _parameter(seen: Evidence, wanted: Mapping[str, str]) -> bool:
    sent = seen.asked.parameters
    return sent is not None and all(search(text, sent.get(name, "")) for name, text in wanted.items())


def _lacks_parameter(seen: Evidence, wanted: Iterable[str]) -> bool:
    sent = seen.asked.parameters
    return sent is not None and not any(sent.get(name, "").strip() for name in wanted)


def _scope(seen: Evidence, wanted: str) -> bool:
    """Whether one of the scopes asked for fits the pattern as a whole."""
    scopes = (seen.asked.parameters or {}).get("scope", "").split()
    return any(re.fullmatch(wanted, scope[:500], re.IGNORECASE) for scope in scopes[:200])


def _secret(seen: Evidence, wanted: Iterable[str]) -> bool:
    return seen.asked.secret is not None and seen.asked.secret.names.issuperset(wanted)


ON_ANSWER: Mapping[str, Condition] = {
    "status": lambda seen, wanted: _status_in(wanted, seen.status),
    "error": lambda seen, wanted: seen.error in wanted,
    "code": lambda seen, wanted: not seen.codes.isdisjoint(wanted),
    "description": lambda seen, wanted: search(wanted, seen.description),
    "body": lambda seen, wanted: seen.has_body and search(wanted, seen.body),
    "words": lambda seen, wanted: search(wanted, seen.words),
    "means": lambda seen, wanted: seen.meaning in wanted,
    "fails": lambda seen, wanted: seen.fails is wanted,
    "assertion": lambda seen, wanted: seen.assertion is wanted,
    "header": lambda seen, wanted: all(search(text, seen.headers.get(name, "")) for name, text in wanted.items()),
    "html": lambda seen, wanted: seen.html is wanted,
    "json": lambda seen, wanted: seen.has_body and (seen.document is not None) is wanted,
    "challenge": lambda seen, wanted: (seen.challenge is not None) is wanted,
    "challenge_error": lambda seen, wanted: (
        seen.challenge is not None and bool(seen.challenge.parameters.get("error")) is wanted
    ),
    "missing_access_token": lambda seen, wanted: seen.lacks_token is wanted,
    "access_token": lambda seen, wanted: seen.token is wanted,
    "error_in_success": lambda seen, wanted: seen.error_in_success is wanted,
    "failure": lambda seen, wanted: seen.failure is not None and seen.failure.kind.value in wanted,
    "root": lambda seen, wanted: seen.root in wanted,
}
"""Conditions on what came back."""

ON_REQUEST: Mapping[str, Condition] = {
    "host": lambda seen, wanted: search(wanted, seen.asked.host),
    "url": lambda seen, wanted: search(wanted, seen.asked.url),
    "client_authentication": lambda seen, wanted: seen.asked.client_authentication in wanted,
    "content_type": lambda seen, wanted: search(wanted, seen.asked.content_type or ""),
    "parameter": _parameter,
    "lacks_parameter": _lacks_parameter,
    "scope": _scope,
    "secret": _secret,
}
"""Conditions on what was sent; none holds where it is not known."""

CONDITIONS: Mapping[str, Condition] = {
    **ON_ANSWER,
    **ON_REQUEST,
    "token": lambda seen, wanted: token_fits(seen.inspection, wanted, seen.challenge),
}
_WORDED = frozenset({"error", "code", "description", "body", "words", "means", "access_token"})
"""Conditions on what an answer holds, which tells enough even where its status was not pasted."""
_PATTERNS = ("description", "body", "words", "host", "url", "scope", "content_type")


_SEARCHED = frozenset({*_PATTERNS, "header", "parameter", "secret", "token"})


def fits(match: Mapping[str, Any], seen: Evidence) -> bool:
    """Whether all conditions hold. An answer that did not arrive whole is judged by its failure alone.

    Where the status was not pasted, conditions on it are left out for rows that also ask for words of the server.
    """
    if seen.failure is not None and match and "failure" not in match:
        return False
    excused = seen.status == UNKNOWN_STATUS and seen.failure is None and not _WORDED.isdisjoint(match)
    conditions = sorted(match.items(), key=_costs)
    return all(CONDITIONS[name](seen, wanted) for name, wanted in conditions if not (excused and name == "status"))


def _costs(condition: tuple[str, Any]) -> int:
    """What is compared goes before what is searched for, and that before what needs hundreds of patterns."""
    name = condition[0]
    return 2 if name == "means" else int(name in _SEARCHED)


def check_conditions(match: Mapping[str, Any]) -> None:
    """ValueError or re.error where a condition is unknown or cannot be evaluated."""
    if unknown := set(match) - set(CONDITIONS):
        raise ValueError(f"no such condition: {', '.join(sorted(unknown))}")
    if strange := set(match.get("failure", ())) - {kind.value for kind in FailureKind}:
        raise ValueError(f"no such kind of failure: {', '.join(sorted(strange))}")
    if strange := set(match.get("means", ())) - names():
        raise ValueError(f"no such meaning: {', '.join(sorted(strange))}")
    if strange := set(match.get("root", ())) - set(Root):
        raise ValueError(f"no such root: {', '.join(sorted(strange))}")
    if strange := set(match.get("secret", ())) - TRAITS:
        raise ValueError(f"no such trait of a secret: {', '.join(sorted(strange))}")
    patterns = [match[name] for name in _PATTERNS if name in match]
    for pattern in [*patterns, *match.get("header", {}).values(), *match.get("parameter", {}).values()]:
        re.compile(pattern)
    check_token_conditions(match.get("token", {}))


__all__ = ["CONDITIONS", "TOKEN_CONDITIONS", "check_conditions", "fits", "search"]
