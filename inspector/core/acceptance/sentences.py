"""The texts about what a rule says of a token, by rule and case: words.py fills them in, without a full stop.

Placeholders: {actual} and {expected} are what the token has and what is set, {claim} the claim; {off:duration} by how
much a date is off and {allowed:duration} what is allowed, in seconds; {count} and {most} are numbers; {lacking} are the
scopes that the token does not have and {elsewhere} the claim where they stand, {kind} is what kind of value it is,
{span:duration} how long the token is valid. The case "*" stands for any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from inspector.core.text.language import mark

Texts = Mapping[str, Mapping[str, str]]

_NEGATIVE = mark("{claim} is {actual}, and it takes no number below 0 there")

REFUSED: Texts = MappingProxyType(
    {
        "scheme": {
            "wrong": mark("{actual} stands before the token, and it takes only Bearer, written so"),
            "wrong, none": mark("Nothing stands before the token, and it wants Bearer there"),
        },
        "form": {
            "opaque": mark("It reads JWTs only, and this is an opaque token"),
            "encrypted": mark("It reads signed tokens only, and this one is encrypted"),
            "malformed": mark("It cannot be read as a JWT"),
            "unsigned": mark("The token has no signature"),
            "padding": mark("A part of it does not end on a whole byte: it was cut or changed"),
            "too_long": mark("It has {count:grouped} characters, and {most:grouped} are the most that it reads"),
        },
        "alg": {
            "missing": mark("The header names no algorithm"),
            "none": mark("The token is not signed: alg is {actual}"),
            "symmetric": mark("{actual} signs with a shared secret, and it takes {expected}"),
            "symmetric, unset": mark("{actual} signs with a shared secret, which it does not take"),
            "wrong": mark("Signed with {actual}, and it takes {expected}"),
            "wrong, unset": mark("Signed with {actual}, which it does not take"),
        },
        "kid": {
            "number": mark("The key ID is {kind}, and it wants a text"),
            "other_keys": mark(
                "The issuer has keys of the types {actual}, and it reads none unless all are {expected}"
            ),
            "nameless": mark("None of the issuer's keys has an ID, and it uses no other"),
            "down": mark("It cannot fetch the issuer's keys, so it takes no token now"),
            "missing": mark("No key ID, and it wants one"),
            "missing_of_several": mark("No key ID, which it takes only where the issuer has one key: it has {count}"),
            "ambiguous": mark("No key ID, which it takes only where one key fits: {count} do"),
            "none_fits": mark("No key ID, and none of the keys is for this algorithm"),
            "unknown": mark("None of the keys has the key ID {actual}"),
            "several": mark("{count} keys have this key ID, and it takes a token only where one fits"),
        },
        "key": {
            "too_many": mark("The issuer has {count} keys, and it takes {most} at most"),
            "too_big": mark("The key set has {count:grouped} bytes, and {most:grouped} are the most that it reads"),
            "use": mark("The key is for another use: {actual}"),
            "no_use": mark("The key does not say that it is for signatures, and it uses no other"),
            "type": mark("The key is of the type {actual}, and it uses {expected}"),
            "type, none": mark("There is no key that it can use"),
            "other_type": mark("The key is of the type {expected}, which is not one for {actual}"),
            "other_alg": mark("The key is for {expected}, and the token says {actual}"),
        },
        "signature": {
            "no_kid": mark("None of the keys made the signature, and the token names none"),
            "unknown_kid": mark("None of the keys made the signature, and none has the key ID of the token"),
            "graph": mark("The token is for Microsoft Graph, and nobody else can check its signature"),
            "wrong": mark("None of the keys made the signature"),
            "other_types": mark("None of the keys made the signature"),
            "other_key": mark("Another key made the signature than the one that has the key ID {actual}"),
        },
        "crit": {
            "unknown": mark("It has to understand {actual} of the header, and does not"),
            "absent": mark("crit names {actual}, and the header does not have all of that"),
            "empty": mark("crit of the header is no list of names"),
        },
        "typ": {
            "number": mark("typ is {kind}, and it wants a text"),
            "missing": mark("No typ, and it wants {expected}"),
            "wrong": mark("The typ is {actual}, and it takes {expected}"),
        },
        "iss": {
            "form": mark("The issuer is {actual}, which is of no form that it knows"),
            "not_https": mark("The issuer is {actual}, and it takes https alone"),
            "missing": mark("No issuer, and it expects {expected}"),
            "missing, unset": mark("No issuer, and it always wants one"),
            "type": mark("The issuer is no text"),
            "list": mark("The issuer is no text"),
            "wrong": mark("The issuer is {actual}, and it expects {expected}"),
            "wrong, slash": mark(
                "The issuer is the expected one but for the slash at its end, and it compares exactly"
            ),
        },
        "aud": {
            "instead": mark("It compares {claim} in place of the audience: {actual}, and it expects {expected}"),
            "own": mark("The audience is {actual}, and where none is set it takes its own name alone"),
            "missing": mark("No audience, and it expects {expected}"),
            "missing, unset": mark("No audience, and it always wants one"),
            "unset": mark("No audience is set there, and without one it takes no token"),
            "list": mark("The audience is a list, and it takes a text alone"),
            "none_of": mark("None of its audiences is one that it expects: {expected}"),
            "type": mark("The audience is neither a text nor a list of texts"),
            "client_id": mark("No audience, so it compares client_id. Its list does not have this one"),
            "wrong": mark("The audience is {actual}, and it expects {expected}"),
            "wrong, none": mark("The audience names nobody"),
            "wrong, slash": mark(
                "The audience is an expected one but for the slash at its end, and it compares exactly"
            ),
        },
        "client": {
            "unset": mark("No client is set there, and without one it takes no token"),
            "missing": mark("No {claim}, and it compares that"),
            "wrong": mark("The client is {actual}, and it takes {expected}"),
            "audience": mark("The ID token is for the client {actual}, and it takes {expected}"),
            "type": mark("{claim} is {kind}, and it wants a text"),
        },
        "exp": {
            "long": mark("It is valid for {span:duration}, and it takes tokens for less than {allowed:duration}"),
            "before": mark("The token ends before it starts"),
            "missing": mark("No expiry, and it wants one"),
            "huge": mark("The expiry is further ahead than it can read"),
            "text": mark("The expiry is a text, and it wants a number"),
            "type": mark("The expiry is no number"),
            "list": mark("The expiry is no number"),
            "decimal": mark("The expiry has decimals, and it wants a whole number"),
            "expired": mark("{off:duration} late: it accepts up to {allowed:duration}"),
            "expired, exact": mark("{off:duration} late, and it allows nothing"),
            "expired, long": mark("It expired {off:duration} ago"),
        },
        "nbf": {
            "missing": mark("No start, and it wants one"),
            "early": mark("{off:duration} early: it accepts up to {allowed:duration}"),
            "early, exact": mark("{off:duration} early, and it allows nothing"),
            "early, long": mark("It starts in {off:duration}"),
            "text": mark("The start is a text, and it wants a number"),
            "type": mark("The start is no number"),
            "list": mark("The start is no number"),
            "decimal": mark("The start has decimals, and it wants a whole number"),
        },
        "iat": {
            "missing": mark("No issue time, and it wants one"),
            "future": mark("Issued {off:duration} ahead: it accepts up to {allowed:duration}"),
            "future, exact": mark("Issued {off:duration} ahead of its clock, and it allows nothing"),
            "future, long": mark("Issued {off:duration} ahead of its clock"),
            "old": mark("Issued too long ago, however long it is valid: it accepts up to {allowed:duration}"),
            "text": mark("The issue time is a text, and it wants a number"),
            "type": mark("The issue time is no number"),
            "decimal": mark("The issue time has decimals, and it wants a whole number"),
        },
        "sub": {
            "empty": mark("The subject is empty, and it wants one"),
            "missing": mark("No subject, and it wants one"),
            "number": mark("The subject is no text, and it wants one"),
        },
        "required": {
            "type": mark("{claim} is {kind}, and it wants a text"),
            "missing": mark("No {claim}, and it wants that"),
        },
        "types": {
            "exp_negative": _NEGATIVE,
            "nbf_negative": _NEGATIVE,
            "iat_negative": _NEGATIVE,
            "*": mark("{claim} is {kind}, and it reads another kind of value there"),
        },
        "header": {
            "unknown": mark("The header has {claim}, which it does not know"),
            "too_long": mark(
                "The header has {count:grouped} characters, and {most:grouped} are the most that it reads"
            ),
        },
        "guest": {
            "acct": mark("The user is a guest of the tenant: acct is 1"),
            "idp": mark("The user is a guest of the tenant: idp is not the issuer"),
        },
        "cnf": {
            "jkt": mark("The token is bound to a key (DPoP), and Bearer stands before it"),
            "x5t": mark("The token is bound to a certificate, which the client has to show"),
        },
        "claims": {
            "missing": mark("No {claim}, and it expects {expected}"),
            "missing, unset": mark("No {claim}, and it asks for that"),
            "wrong": mark("{claim} does not have the value that it expects: {expected}"),
        },
        "token_use": {
            "missing": mark("No token_use, and it asks for {expected}"),
            "wrong": mark("token_use is {actual}, and it asks for {expected}"),
            "other": mark("token_use is {actual}, and it asks for {expected}"),
            "type": mark("{claim} is {kind}, and it wants a text"),
        },
        "scope": {
            "type": mark("{claim} is {kind}, which has no scopes"),
            "null": mark("{claim} is {kind}, which has no scopes"),
            "empty": mark("{claim} is empty, and it does not take that"),
            "missing": mark("No {claim}, and the route asks for {expected}"),
            "missing, unset": mark("No {claim}, and it always asks for scopes"),
            "missing, elsewhere": mark(
                "No {claim}, and the route asks for {expected}. It stands in {elsewhere}, which is not read"
            ),
            "list": mark("{claim} is a list, and it reads a text alone"),
            "wrong": mark("The token lacks what the route asks for: {lacking}"),
            "wrong, elsewhere": mark(
                "{claim} lacks what the route asks for: {lacking}. It stands in {elsewhere}, which is not read"
            ),
            "wants_id_token": mark("No scope is asked for there, so it wants an ID token"),
        },
        "auth_time": {
            "old": mark("The sign-in is too long ago: it accepts up to {allowed:duration}"),
            "missing": mark("No auth_time, and it limits how long ago the sign-in may be"),
        },
    }
)
"""Why it refuses the token. Behind a comma stands a variant: see `words.variant`."""

FACTS: Texts = MappingProxyType(
    {
        "kid": {
            "number": mark("The key ID is {kind}"),
            "missing": mark("No key ID"),
            "unknown": mark("None of the keys has the key ID {actual}"),
        },
        "crit": {
            "empty": mark("crit of the header is no list of names"),
            "unknown": mark("The header says that {actual} has to be understood"),
        },
        "cnf": {"jkt": mark("The token is bound to a key (DPoP)"), "x5t": mark("The token is bound to a certificate")},
        "typ": {"wrong": mark("The typ is {actual}"), "missing": mark("No typ")},
        "iss": {
            "form": mark("The issuer is {actual}"),
            "not_https": mark("The issuer is {actual}"),
            "missing": mark("No issuer"),
        },
        "aud": {
            "instead": mark("{claim} is {actual}, and only the audience is an expected one"),
            "pattern": mark("The audience is {actual}, and what is set is an expression: {expected}"),
            "type": mark("The audience is {kind}"),
            "missing": mark("No audience"),
            "unset": mark("No audience is set there"),
            "list": mark("The audience is a list"),
        },
        "client": {
            "pattern": mark("The client is {actual}, and what is set is an expression: {expected}"),
            "unset": mark("No client is set there"),
            "missing": mark("No {claim}"),
        },
        "exp": {
            "type": mark("The expiry is {kind}"),
            "missing": mark("No expiry"),
            "huge": mark("The expiry is very far ahead"),
            "text": mark("The expiry is a text"),
            "decimal": mark("The expiry has decimals"),
            "expired": mark("{off:duration} late"),
        },
        "nbf": {
            "missing": mark("No start"),
            "type": mark("The start is {kind}"),
            "early": mark("{off:duration} early"),
            "text": mark("The start is a text"),
            "decimal": mark("The start has decimals"),
        },
        "iat": {
            "type": mark("The issue time is {kind}"),
            "missing": mark("No issue time"),
            "future": mark("The issue time lies ahead"),
            "text": mark("The issue time is a text"),
            "decimal": mark("The issue time has decimals"),
        },
        "sub": {
            "empty": mark("The subject is empty"),
            "missing": mark("No subject"),
            "number": mark("The subject is no text"),
        },
        "scope": {"empty": mark("{claim} is empty"), "list": mark("{claim} is a list"), "missing": mark("No {claim}")},
        "scheme": {
            "wrong, none": mark("Nothing stands before the token"),
            "wrong": mark("{actual} stands before the token"),
        },
        "form": {
            "nearly_too_long": mark(
                "It has {count:grouped} characters, and with the rest of the request {most:grouped} are the most"
            ),
            "unencoded": mark("The header says that the payload is not encoded (b64), so its claims are not read here"),
        },
        "alg": {"symmetric": mark("Signed with {actual}"), "wrong": mark("Signed with {actual}")},
        "key": {
            "other_alg": mark("The key is for {expected}, and the token says {actual}"),
            "use": mark("The key is for another use: {actual}"),
        },
        "claims": {
            "wrong": mark("{claim} may have what it expects, or not: {expected}"),
            "missing": mark("No {claim}"),
        },
    }
)
"""What the token has, or has not, where nobody has said what comes of it."""

PASSED: Texts = MappingProxyType(
    {
        "scheme": {"bare": mark("The token stands alone, which it takes"), "": mark("Bearer stands before the token")},
        "form": {"": mark("A signed JWT that it can read")},
        "alg": {
            "": mark("It takes {actual}"),
            "assumed": mark("It takes {actual} if the issuer's discovery document lists that, or lists none"),
        },
        "kid": {
            "": mark("One of the keys has this ID"),
            "assumed": mark("Taken to be the ID of one of the keys"),
            "tried": mark("It tries the keys, whatever ID is named"),
            "single": mark("No key ID, which it takes where the issuer has one key"),
            "unambiguous": mark("No key ID, which it takes where one key fits"),
        },
        "key": {"": mark("It can use the key"), "assumed": mark("Taken to be a key that it can use")},
        "signature": {
            "": mark("One of the keys made the signature"),
            "assumed": mark("Taken to be genuine: it was not checked"),
        },
        "crit": {"": mark("Nothing of the header that it would have to understand and does not")},
        "typ": {"": mark("A typ that it takes, or it does not look at that")},
        "iss": {
            "": mark("The issuer that it expects"),
            "assumed": mark("Taken to be the issuer that is set there"),
            "unset": mark("No issuer is set there, so it compares none"),
            "missing": mark("No issuer, and it does without one"),
        },
        "aud": {
            "assumed": mark("Taken to be its own name, since no audience is set there"),
            "instead": mark("It compares {claim} in place of the audience, and expects this one"),
            "": mark("An audience that it expects"),
            "client_id": mark("No audience, so it compares client_id, and its list has this one"),
            "missing": mark("No audience, and it does without one"),
            "unset": mark("No audience is set there, so it compares none"),
        },
        "client": {
            "": mark("A client that it takes"),
            "assumed": mark("Taken to be a client that is set there"),
            "missing": mark("No client, and it does without one"),
            "unset": mark("No client is set there, so it compares none"),
        },
        "exp": {
            "": mark("Not expired"),
            "late": mark("{off:duration} late: it accepts up to {allowed:duration}"),
            "missing": mark("No expiry, and it does without one"),
            "text": mark("The expiry is a text, and it does not look at it"),
        },
        "nbf": {
            "": mark("Nothing says that it starts later"),
            "late": mark("{off:duration} early: it accepts up to {allowed:duration}"),
            "text": mark("The start is a text, and it does not look at it"),
        },
        "iat": {
            "": mark("An issue time that it takes, or it does not look at that"),
            "late": mark("Issued {off:duration} ahead: it accepts up to {allowed:duration}"),
            "text": mark("The issue time is a text, and it does not look at it"),
        },
        "sub": {"": mark("A subject that it takes, or it does not look at that")},
        "required": {"": mark("Every claim that it wants is there")},
        "types": {"": mark("Numbers and texts are what it wants them to be")},
        "header": {"": mark("It knows every member of the header")},
        "guest": {"": mark("The user is no guest of the tenant")},
        "cnf": {"": mark("Not bound to a key, or it does not look at that")},
        "claims": {"": mark("Every claim that it asks for is as it expects")},
        "token_use": {"": mark("token_use is {actual}, as it expects")},
        "scope": {
            "": mark("A scope that the route asks for"),
            "all": mark("Every scope that the route asks for"),
            "unset": mark("The route asks for no scope, so it looks at none"),
        },
        "auth_time": {
            "unset": mark("It does not limit how long ago the sign-in may be"),
            "": mark("The sign-in is not too long ago"),
        },
    }
)
"""Why the token passes."""

OTHERWISE: Mapping[str, str] = MappingProxyType(
    {
        "scheme": mark("It does not take how the token stands in the request"),
        "form": mark("It does not take a token of this form"),
        "alg": mark("It does not take this algorithm"),
        "kid": mark("It does not take this key ID"),
        "key": mark("It does not take the key"),
        "signature": mark("It does not take the signature"),
        "crit": mark("It does not take what the header marks as critical"),
        "typ": mark("It does not take this type"),
        "iss": mark("It does not take this issuer"),
        "aud": mark("It does not take this audience"),
        "client": mark("It does not take this client"),
        "exp": mark("It does not take this expiry"),
        "nbf": mark("It does not take this start"),
        "iat": mark("It does not take this issue time"),
        "auth_time": mark("It does not take the time of the sign-in"),
        "sub": mark("It does not take this subject"),
        "required": mark("It wants another claim"),
        "types": mark("It does not take a value of this kind"),
        "header": mark("It does not take this header"),
        "guest": mark("It takes no guests"),
        "cnf": mark("It does not take how the token is bound"),
        "claims": mark("It asks for other claims"),
        "token_use": mark("It does not take this use of a token"),
        "scope": mark("It asks for other scopes"),
    }
)
"""Where a rule is broken in a way that has no words of its own."""

OPEN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "exp": {"leeway": mark("How late a token may come is not documented")},
        "nbf": {"leeway": mark("How early a token may come is not documented")},
        "iat": {
            "leeway": mark("How far ahead the issue time may lie is not documented"),
            "age": mark("How old a token may be is not documented"),
        },
    }
)
"""What is not documented though it decides nothing here, by rule and parameter."""

SETTING_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "issuer": mark("Issuer"),
        "audiences": mark("Audiences"),
        "clients": mark("Clients"),
        "scopes": mark("Route scopes"),
        "skew": mark("Clock skew"),
        "algorithms": mark("Algorithms"),
        "types": mark("Token types"),
        "token_use": mark("Token use"),
        "claims": mark("Claims it asks for"),
        "max_age": mark("Oldest token"),
        "max_auth_age": mark("Oldest sign-in"),
        "other_issuers": mark("Other issuers"),
        "exp_required": mark("Whether it wants an expiry"),
        "split_claims": mark("Claims with several words"),
        "unchecked": mark("What it does not check"),
        "unknown": mark("Set to what is not known here"),
    }
)
"""What a setting is called where an acceptor has no name of its own for it."""
