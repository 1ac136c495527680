"""What takes tokens, by which rules and with which answers: resources/knowledge/acceptors.toml, read when first asked.

Acceptor            a gateway, framework or library
+- SettingSpec      what a user of it sets, and what holds where nobody did
+- AcceptorRule     one thing that it looks at, in its own order
|  +- Reply         what a caller gets where the token breaks the rule, for each way to break it
+- KeyHabits        for how long it keeps keys, and what it does about an unknown one
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from inspector.core.knowledge.acceptor_words import fits
from inspector.resources import resource_tables, resource_text

MAX_NAMED = 4
"""How many of one kind a sentence names: the file says which of them most people meet."""

NOT_DOCUMENTED = "?"
"""Stands in the file for what nobody has said or tried: it never counts as taken."""

BASES = ("observed", "source", "documentation")
"""How the rules of a row are known."""

SETTINGS = (
    "issuer", "audiences", "clients", "scopes", "skew", "algorithms", "types", "token_use", "claims", "max_age",
    "max_auth_age",
)  # fmt: skip
"""What can be set for an acceptor, by name. `skew`, `max_age` and `max_auth_age` are in seconds."""

PARAMETERS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "scheme": {"case": "any", "bare": ""},
        "form": {"max_chars": 0, "near_chars": 0, "padding": "passed", "unsigned": "passed"},
        "types": {"numbers": (), "whole": (), "texts": (), "scalars": (), "lists": (), "read": False, "null": "passed",
                  "holes": "refused", "order": (), "headers": ()},
        "alg": {"allowed": (), "by": "setting", "other": "refused", "unset": "passed", "sure": (), "unsure": (),
                "only": "", "empty": "wrong"},
        "kid": {"absent": "tried", "unknown": "refused", "number": "unknown", "only": (), "nameless": "passed",
                "empty": "unknown", "null": "number", "several": "refused"},
        "key": {"types": (), "alg": "equal", "use": "passed", "of": "named", "most": 0, "most_of_type": 0,
                "most_bytes": 0},
        "signature": {"by": "named", "tells_kid": False, "others": "passed", "use": "passed"},
        "crit": {"unknown": "refused", "understood": (), "empty": "", "odd": "unknown", "null": "odd",
                 "absent": "passed"},
        "typ": {"allowed": (), "absent": "passed", "other": "refused", "number": "passed", "prefix": "kept"},
        "iss": {"match": "exact", "list": "refused", "missing": "refused", "https": "passed", "forms": (),
                "unsure_forms": (), "empty": "wrong", "only": ""},
        "aud": {"match": "exact", "missing": "refused", "unset": "passed", "list": "passed", "others": "passed",
                "instead": "", "own": "", "empty": "wrong", "only": ""},
        "client": {"claims": ("client_id",), "unset": "passed", "match": "exact",
                   "of_id_token": (), "list": "passed"},
        "exp": {"missing": "refused", "text": "refused", "decimal": "passed", "huge": "passed", "zero": "passed",
                "boolean": "others", "null": "others", "others": "refused", "leeway": "skew", "longest_s": 0,
                "edge": "refused", "after": (), "since": (), "made_s": 0, "off": False},
        "nbf": {"text": "refused", "decimal": "passed", "boolean": "others", "null": "others", "others": "refused",
                "leeway": "skew", "early": "refused", "missing": "passed", "sure_s": 0, "off": False, "zero": "passed"},
        "iat": {"missing": "passed", "text": "passed", "decimal": "passed", "future": "passed", "boolean": "others",
                "null": "others", "others": "refused", "leeway": "skew", "oldest_s": 0},
        "auth_time": {},
        "sub": {"missing": "passed", "number": "passed", "empty": "passed"},
        "required": {"names": (), "texts": (), "one_of": (), "null": "passed"},
        "header": {"known": (), "max_chars": 0},
        "guest": {},
        "cnf": {"jkt": "passed", "x5t": "passed"},
        "claims": {"missing": "refused", "match": "exact", "text": "whole"},
        "token_use": {"unset": "passed"},
        "scope": {"claims": ("scope",), "match": "whole", "need": "any", "list": "passed", "unset": "passed",
                  "empty": "passed"},
    }
)  # fmt: skip
"""The rules there are, with their parameters and what these are where a row says nothing; `WORDS` has their words.

`off` says that it does not look at that unless it was told to.
"""


class Reply(NamedTuple):
    """What a caller is answered. Texts have placeholders for values of the token: {aud}, {iss}, {kid}, {alg}, ….

    `statuses` are the HTTP statuses that it may be: more than one where it is not documented which, none where none
    is. `error` is the code of RFC 6750 section 3.1, `says` the sentence; `challenge` (WWW-Authenticate) and `body` may
    have {says} and {error} in them. `log` is what only its own log says.
    """

    statuses: tuple[int, ...] = ()
    error: str = ""
    says: str = ""
    challenge: str = ""
    body: str = ""
    log: str = ""


class AcceptorRule(NamedTuple):
    """One thing that an acceptor looks at. `parameters` are complete; `replies` by the way the rule is broken."""

    kind: str
    parameters: Mapping[str, Any]
    replies: Mapping[str, Reply]
    reply: Reply

    def reply_to(self, case: str) -> Reply:
        """The answer where the rule is broken in this way."""
        return self.replies.get(case, self.reply)


class SettingSpec(NamedTuple):
    """What somebody sets who runs it. `called` is its name there.

    `default` holds where nobody set it, None where it has to be set; `assumed` says that what is not known is taken to
    fit the token. `own` says that only the API itself can tell: what a profile has under this name is another thing.
    `zero` is what a 0 that is set stands for, where it is no 0.
    """

    name: str
    called: str = ""
    default: Any = None
    assumed: bool = False
    own: bool = False
    zero: Any = None


class KeyHabits(NamedTuple):
    """How it keeps the issuer's keys. Times are in seconds, None where nobody has said.

    `cache_s` is how long a fetched set is kept (infinite: until it is started anew), `refetch` whether an unknown key
    ID has it fetched before that, `pause_s` how long it waits between two such fetches. `down` is the answer while the
    set cannot be fetched. `own` says that it has its keys in its configuration.
    """

    cache_s: float | None = None
    refetch: bool | None = None
    pause_s: float | None = None
    down: Reply = Reply()
    own: bool = False


class Acceptor(NamedTuple):
    """A gateway, framework or library, as of `rules_of` (RFC 3339 date). `short` is its name in a sentence.

    `basis` is one of `BASES`; `confirmed` says with which version and when it was tried, "" where it was not.
    `variant` tells rows of one short name apart: "strict". `marks` are headers that answers which came by it have,
    by name or with how their value begins: "apigw-requestid", "server: kong".
    """

    id: str
    name: str
    short: str
    family: str
    rules_of: str
    basis: str
    source: str
    rules: tuple[AcceptorRule, ...]
    settings: Mapping[str, SettingSpec]
    keys: KeyHabits
    reply: Reply
    confirmed: str = ""
    variant: str = ""
    marks: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """The short name, with what tells it from others of that name: "AgentCore (Gateway)"."""
        return f"{self.short} ({self.variant})" if self.variant else self.short

    def rule(self, kind: str) -> AcceptorRule | None:
        """The rule of this kind; None where it does not look at that."""
        return next((rule for rule in self.rules if rule.kind == kind), None)

    def allowance(self, claim: str) -> float | None:
        """The allowance in seconds for `exp`, `nbf` or `iat`: infinite where it is not compared, None if unknown."""
        rule = self.rule(claim)
        if rule is None or (claim == "iat" and rule.parameters["future"] in ("passed", "with_max_age")):
            return math.inf
        if rule.parameters.get("off"):
            return math.inf
        if NOT_DOCUMENTED in (rule.parameters.get("future"), rule.parameters.get("early")):
            return None
        leeway = rule.parameters["leeway"]
        if leeway == "skew":
            spec = self.settings.get("skew")
            return float(spec.default) if spec is not None and spec.default is not None else 0.0
        return None if leeway == NOT_DOCUMENTED else float(leeway)


class Sides(NamedTuple):
    """Who allows something and who allows nothing, by name, each list cut to `MAX_NAMED`.

    Behind the name of one that allows some seconds stands how many; who never compares the claim has no number.
    """

    lenient: tuple[str, ...]
    strict: tuple[str, ...]


@cache
def acceptors() -> tuple[Acceptor, ...]:
    """All of them, in the order of the file; ValueError, naming the row, where one says what nobody would read."""
    return tuple(read_acceptor(row) for row in resource_tables("knowledge", "acceptors.toml")["acceptor"])


@cache
def acceptor_count() -> int:
    """How many there are, without reading what they are: a window says the number long before anybody asks for more."""
    return resource_text("knowledge", "acceptors.toml").count("\n[[acceptor]]\n")


@cache
def _by_id() -> Mapping[str, Acceptor]:
    return {each.id: each for each in acceptors()}


def acceptor(id_: str) -> Acceptor:
    """The acceptor of this id; KeyError if there is none."""
    return _by_id()[id_]


def read_acceptor(row: Mapping[str, Any]) -> Acceptor:
    """The acceptor of a row; ValueError, naming the row, where it says what nobody would read."""
    members = dict(row)
    id_ = members["id"]
    reply = _reply(members.pop("reply", {}), Reply(), id_)
    keys = dict(members.pop("keys", {}))
    down = _reply(keys.pop("down", {}), reply, id_)
    for name in ("cache_s", "pause_s"):
        found = keys.get(name)
        keys[name] = None if found == NOT_DOCUMENTED else math.inf if found == "for ever" else found
    rules = tuple(_rule(each, reply, id_) for each in members.pop("rules"))
    settings = {name: _spec(name, each, id_) for name, each in members.pop("settings", {}).items()}
    if (basis := members["basis"]) not in BASES:
        raise ValueError(f"acceptors.toml: {id_}: basis {basis!r}")
    members.setdefault("short", members["name"])
    members["marks"] = tuple(members.get("marks", ()))
    return Acceptor(
        **members, rules=rules, settings=settings, keys=KeyHabits(**{**keys, "down": down}), reply=reply
    )  # fmt: skip


def _rule(row: Mapping[str, Any], of_all: Reply, id_: str) -> AcceptorRule:
    members = dict(row)
    kind = members.pop("rule")
    reply = _reply(members.pop("reply", {}), of_all, id_)
    replies = {case: _reply(each, reply, id_) for case, each in members.pop("replies", {}).items()}
    known = PARAMETERS.get(kind)
    if known is None or (odd := set(members) - set(known)):
        raise ValueError(f"acceptors.toml: {id_}: rule {kind!r} {'' if known is None else sorted(odd)}")
    given = {name: tuple(each) if isinstance(each, list) else each for name, each in members.items()}
    for name, each in given.items():
        if not fits(kind, name, each, known[name]):
            raise ValueError(f"acceptors.toml: {id_}: {name} of rule {kind!r} cannot be {each!r}")
    return AcceptorRule(kind, {**known, **given}, replies, reply)


def _reply(row: Mapping[str, Any], base: Reply, id_: str) -> Reply:
    members = dict(row)
    status = members.pop("status", None)
    if status is not None:
        members["statuses"] = tuple(status) if isinstance(status, list) else (status,)
    if odd := set(members) - set(Reply._fields):
        raise ValueError(f"acceptors.toml: {id_}: reply {sorted(odd)}")
    return base._replace(**members)


def _spec(name: str, row: Mapping[str, Any], id_: str) -> SettingSpec:
    if name not in SETTINGS or (odd := set(row) - {"called", "default", "assumed", "own", "zero"}):
        raise ValueError(f"acceptors.toml: {id_}: setting {name!r} {sorted(row)} {odd if name in SETTINGS else ''}")
    default = row.get("default")
    return SettingSpec(
        name, row.get("called", ""), tuple(default) if isinstance(default, list) else default,
        row.get("assumed", name == "issuer"), row.get("own", False), row.get("zero"),
    )  # fmt: skip


def _named() -> Iterator[Acceptor]:
    """One of each name that sentences say, those first that the file names as the ones most people meet."""
    met_first = resource_tables("knowledge", "acceptors.toml")["named_first"]
    seen: set[str] = set()
    for each in (*map(acceptor, met_first), *acceptors()):
        if each.short not in seen:
            seen.add(each.short)
            yield each


@cache
def sides(claim: str) -> Sides:
    """Who takes a token whose `exp`, `nbf` or `iat` is a little off, and who refuses it at once."""
    known = [(each.short, allowed) for each in _named() if (allowed := each.allowance(claim)) is not None]
    lenient = [name if math.isinf(allowed) else f"{name} ({allowed:g} s)" for name, allowed in known if allowed]
    strict = [name for name, allowed in known if not allowed]
    return Sides(tuple(lenient[:MAX_NAMED]), tuple(strict[:MAX_NAMED]))


def refusing_type(typ: str) -> tuple[str, ...]:
    """Who refuses a token with this `typ` unless told otherwise, the first few by name, each name once."""
    small = typ.lower()
    short = {"kept": small, "dropped": small.removeprefix("application/")}
    refusing = [
        each for each in acceptors()
        if (rule := each.rule("typ")) is not None and rule.parameters["allowed"]
        and rule.parameters["other"] == "refused" and short[rule.parameters["prefix"]] not in rule.parameters["allowed"]
    ]  # fmt: skip
    first = {each.short: each for each in reversed(refusing)}
    names = [each for each in refusing if first[each.short] is each]
    return tuple(each.called for each in names)[:MAX_NAMED]
