"""The conditions that a row of the knowledge base can make, each a small question asked of the evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from inspector.core.diagnosis.evidence import MAX_SEARCHED_CHARS, UNKNOWN_STATUS, Evidence
from inspector.core.diagnosis.needles import needles
from inspector.core.diagnosis.secret_traits import TRAITS
from inspector.core.diagnosis.statements import SAID, SUBJECTS, Statement
from inspector.core.diagnosis.token_facts import TOKEN_CONDITIONS, check_token_conditions, token_fits
from inspector.core.diagnosis.witness import testimony
from inspector.core.network.exchange import FailureKind, Root

Condition = Callable[[Evidence, Any], bool]

REFUSALS = (400, 401, 403, 422, 498)
"""Statuses with which APIs refuse a token; 498 is ArcGIS's."""


def search(pattern: str, text: str) -> bool:
    """Whether `pattern` is in the beginning of `text`, in any case."""
    cut = text[:MAX_SEARCHED_CHARS]
    needed = needles(pattern)
    if needed is not None and not any(each in _small(cut) for each in needed):
        return False
    return re.search(pattern, cut, re.IGNORECASE) is not None


@lru_cache(maxsize=8)
def _small(text: str) -> str:
    return text.lower()


def _status_in(wanted: Iterable[int | str], status: int) -> bool:
    for entry in wanted:
        least, _, most = str(entry).partition("-")
        if int(least) <= status <= int(most or least):
            return True
    return False


def _refuses(seen: Evidence) -> bool:
    """Whether an API may have refused a token: not a page of somebody else, nor who asks for a password."""
    if seen.fails:
        return True
    other = "www-authenticate" in seen.headers and seen.challenge is None
    page = seen.html and (seen.status == 403 or not seen.statements)
    return seen.status in REFUSALS and not other and not page


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


def statement_for(match: Mapping[str, Any], seen: Evidence) -> Statement | None:
    """The first statement of the answer that a row asks for, with what it wants quoted; None where there is none."""
    wanted = match.get("says", ())
    quoted = match.get("quotes", ())
    for statement in seen.statements:
        if any(statement.fits(each) for each in wanted) and all(getattr(statement, name) for name in quoted):
            return statement
    return None


def _as_wanted(seen: Evidence) -> bool:
    """Whether the token at hand has just the value that the answer says is wanted, and names no other that it got."""
    said = next((each for each in seen.statements if each.expected and each.actual is None), None)
    if said is None or seen.inspection is None:
        return False
    return any(each.another for each in testimony((said.id,), seen.inspection, seen.statements))


ON_ANSWER: Mapping[str, Condition] = {
    "status": lambda seen, wanted: _status_in(wanted, seen.status),
    "error": lambda seen, wanted: seen.error in wanted,
    "code": lambda seen, wanted: not seen.codes.isdisjoint(wanted),
    "description": lambda seen, wanted: search(wanted, seen.description),
    "body": lambda seen, wanted: seen.has_body and search(wanted, seen.body),
    "words": lambda seen, wanted: search(wanted, seen.words),
    "offered": lambda seen, wanted: any(one.supports and one.about in wanted for one in seen.offered),
    "silent": lambda seen, wanted: seen.silent is wanted,
    "refuses": lambda seen, wanted: _refuses(seen) is wanted,
    "as_wanted": lambda seen, wanted: _as_wanted(seen) is wanted,
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
_WORDED = frozenset({"error", "code", "description", "body", "words", "says", "access_token"})
"""Conditions on what an answer holds, which tells enough even where its status was not pasted."""
_PATTERNS = ("description", "body", "words", "host", "url", "scope", "content_type")


_OF_STATEMENTS = frozenset({"says", "quotes"})
"""Conditions that one statement has to meet together."""
QUOTES = frozenset({"expected", "actual"})
_SEARCHED = frozenset({*_PATTERNS, "header", "parameter", "secret", "token"})


def fits(match: Mapping[str, Any], seen: Evidence) -> bool:
    """Whether all conditions hold. An answer that did not arrive whole is judged by its failure alone.

    Where the status was not pasted, conditions on it are left out for rows that also ask for words of the server.
    """
    if seen.failure is not None and match and "failure" not in match:
        return False
    unknown = seen.status == UNKNOWN_STATUS and seen.failure is None
    excused = unknown and "says" not in match and not _WORDED.isdisjoint(match)
    left_out = _OF_STATEMENTS | ({"status"} if excused else set())
    for name, wanted in match.items():
        if name not in left_out and not CONDITIONS[name](seen, wanted):
            return False
    return "says" not in match or statement_for(match, seen) is not None


def cheapest_first(match: Mapping[str, Any]) -> dict[str, Any]:
    """The conditions in the order in which they are best asked, of which the first that fails decides.

    What is compared goes before what is searched for, and that before what needs hundreds of patterns.
    """
    costs = {name: 2 if name == "silent" else int(name in _SEARCHED) for name in match}
    return {name: match[name] for name in sorted(match, key=costs.__getitem__)}


def check_conditions(match: Mapping[str, Any]) -> None:
    """ValueError where a condition is unknown or cannot be evaluated; patterns are compiled when they are needed."""
    if unknown := set(match) - set(CONDITIONS) - _OF_STATEMENTS:
        raise ValueError(f"no such condition: {', '.join(sorted(unknown))}")
    if strange := set(match.get("failure", ())) - {kind.value for kind in FailureKind}:
        raise ValueError(f"no such kind of failure: {', '.join(sorted(strange))}")
    check_statements(match.get("says", ()))
    if strange := set(match.get("quotes", ())) - QUOTES:
        raise ValueError(f"no such quotation: {', '.join(sorted(strange))}")
    if "quotes" in match and "says" not in match:
        raise ValueError("quotes are those of a statement, and none is asked for")
    if strange := set(match.get("root", ())) - set(Root):
        raise ValueError(f"no such root: {', '.join(sorted(strange))}")
    if strange := set(match.get("secret", ())) - TRAITS:
        raise ValueError(f"no such trait of a secret: {', '.join(sorted(strange))}")
    check_token_conditions(match.get("token", {}))


def check_statements(patterns: Iterable[str]) -> None:
    """ValueError where a pattern such as "audience.*" names no subject or nothing that can be said of one."""
    for each in patterns:
        subject, _, said = each.partition(".")
        if (subject != "*" and subject not in SUBJECTS) or (said != "*" and said not in SAID):
            raise ValueError(f"no such statement: {each}")


__all__ = [
    "CONDITIONS", "TOKEN_CONDITIONS", "cheapest_first", "check_conditions", "check_statements", "fits", "search",
    "statement_for",
]  # fmt: skip
