"""The words that a parameter of an acceptor's rule may have in acceptors.toml, and what they mean.

Each is one that its rule looks at: another would be read as a default, and "?" as if nobody had asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

TAKEN = frozenset({"passed", "refused", "?"})
"""Whether it takes a token of which that is so; "?": not documented."""
_SAME = frozenset({"exact", "slash", "scheme", "domain", "cognito", "wildcard", "pattern"})
"""How it compares two texts: see `rules.comparing.same`."""
_YES_OR_NO = frozenset({"passed", "refused"})
_DATE = {
    "text": TAKEN | {"read", "coerced", "whole", "leading", "missing"},
    "decimal": TAKEN,
    "boolean": TAKEN | {"others", "number"},
    "null": TAKEN | {"others", "zero"},
    "others": TAKEN,
}
"""A date that is a text, has decimals, is true or false, null, or anything else that is no number.

A text is "read" where it is a number, or only a "whole" one; "coerced" it passes where it is none, and by "leading"
digits it is 0 then. "others" has it treated as anything else, "number" counts true as 1, "zero" null as 0.
"""
_AGED = frozenset({"with_max_age"})
"""It refuses only where an age is set."""

WORDS: Mapping[str, Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        # The word before the token in other letters; none at all ("": as the row says of other letters).
        "scheme": {"case": frozenset({"any", "exact", "?"}), "bare": TAKEN | {""}},
        # A last character with bits too many; no signature.
        "form": {"padding": TAKEN, "unsigned": TAKEN},
        # Null where another kind is wanted; null among the texts of a list.
        "types": {"null": _YES_OR_NO, "holes": _YES_OR_NO},
        # Whose list counts; an algorithm beside those of the row; where none are set; which ones it looks at only.
        "alg": {
            "by": frozenset({"setting", "allowed"}),
            "other": frozenset({"refused", "?"}),
            "unset": frozenset({"passed", "depends", "assumed"}),
            "only": frozenset({"", "symmetric"}),
            "empty": frozenset({"wrong", "missing"}),
        },
        # Without a key ID: all keys are "tried", its "own" ones, those that are "unnamed", the "single" one, or the
        # "unambiguous" one for the algorithm. A number, "" and null may count as one that no key has, or as none.
        "kid": {
            "absent": TAKEN | {"tried", "own", "unnamed", "single", "unambiguous"},
            "unknown": TAKEN | {"tried", "own", "unnamed", "alone"},
            "number": TAKEN | {"unknown"},
            "nameless": TAKEN,
            "empty": frozenset({"unknown", "absent"}),
            "null": frozenset({"number", "absent"}),
            "several": _YES_OR_NO,
        },
        # A key for another algorithm: compared behind its type ("equal"), before it ("first"), nothing but that
        # ("only"), or as one for another use ("use"). A key for another use; of which keys of the set that is asked.
        "key": {
            "alg": frozenset({"equal", "first", "only", "use", "passed", "?"}),
            "use": TAKEN | {"required", "alone"},
            "of": frozenset({"named", "unnamed", "all"}),
        },
        # By which keys it verifies; keys of several types in one set; a key for another use.
        "signature": {
            "by": frozenset({"named", "first", "last", "unnamed", "any"}),
            "others": _YES_OR_NO,
            "use": _YES_OR_NO,
        },
        # A critical parameter that it does not know; one that is no list of names ("": the same).
        "crit": {
            "unknown": TAKEN,
            "empty": TAKEN | {""},
            "odd": TAKEN | {"unknown", "empty"},
            "null": TAKEN | {"odd"},
            "absent": _YES_OR_NO,
        },
        # No typ, another one, one that is no text; what it does about "application/" before it.
        "typ": {"absent": TAKEN, "other": TAKEN, "number": TAKEN, "prefix": frozenset({"kept", "dropped"})},
        "iss": {
            "match": _SAME - {"pattern"},
            "list": _YES_OR_NO,
            "missing": TAKEN,
            "https": TAKEN,
            "empty": frozenset({"wrong", "missing"}),
            "only": frozenset({"", "missing"}),
        },
        # No aud ("client_id": that one is compared then); none set there; a list; neither text nor list; "" or [].
        "aud": {
            "match": _SAME,
            "missing": TAKEN | {"client_id"},
            "unset": TAKEN | {"absent", "present"},
            "list": TAKEN,
            "others": TAKEN,
            "empty": frozenset({"wrong", "missing", "missing_text", "nothing"}),
            "only": frozenset({"", "missing"}),
        },
        # Where no client is known: "assumed" to be that of the token.
        "client": {"unset": TAKEN | {"assumed"}, "match": _SAME, "list": _YES_OR_NO},
        # "later": another rule asks whether it is there. On the edge: exactly as far behind as is allowed.
        "exp": {
            **_DATE,
            "missing": TAKEN | {"later"},
            "huge": TAKEN,
            "zero": frozenset({"passed", "missing"}),
            "leeway": frozenset({"skew", "?"}),
            "edge": _YES_OR_NO | {"whole"},
        },
        # Without nbf, iat may stand in its place.
        "nbf": {
            **_DATE,
            "missing": TAKEN | {"iat"},
            "early": frozenset({"refused", "?"}),
            "zero": frozenset({"passed", "missing"}),
            "leeway": frozenset({"skew", "?"}),
        },
        "iat": {
            **{name: words | _AGED for name, words in _DATE.items() if name != "null"},
            "null": _DATE["null"],
            "missing": TAKEN | _AGED,
            "future": TAKEN | _AGED,
            "leeway": frozenset({"skew", "?"}),
            "oldest_s": frozenset({"later", "?"}),
        },
        "sub": {"missing": TAKEN, "number": TAKEN, "empty": TAKEN},
        # A null counts as missing, or whatever has nothing in it ("blank").
        "required": {"null": frozenset({"passed", "missing", "blank"})},
        "cnf": {"jkt": TAKEN, "x5t": TAKEN},
        # A text is compared as a "whole"; "?" where it may be words with spaces between.
        "claims": {"missing": TAKEN, "match": _SAME, "text": frozenset({"whole", "?"})},
        "token_use": {"unset": frozenset({"passed", "depends"})},
        # A scope is a "whole" word of the claim with spaces between, one of its "words" with any white space there, or
        # any "part" of it; one of them is needed, or all.
        "scope": {
            "match": frozenset({"whole", "words", "part"}),
            "need": frozenset({"any", "all"}),
            "list": TAKEN,
            "unset": frozenset({"passed", "id_token"}),
            "empty": TAKEN,
        },
    }
)
"""By kind of rule and parameter."""
_ANY_TEXT = frozenset({("aud", "instead"), ("aud", "own")})
"""The name of a claim, and an expression for its own name."""


def fits(kind: str, name: str, value: object, default: Any) -> bool:
    """Whether a parameter can have this value: one of its words, or what is of the kind of its default."""
    words = WORDS.get(kind, {}).get(name, frozenset())
    if isinstance(value, str):
        return value in words or (kind, name) in _ANY_TEXT
    if isinstance(value, bool) or isinstance(default, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(value, int | float):
        return value >= 0 and (isinstance(default, int | float) or name == "leeway")
    return isinstance(value, tuple) and isinstance(default, tuple) and all(isinstance(each, str) for each in value)
