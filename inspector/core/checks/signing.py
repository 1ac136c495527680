"""Checks of who signed: the algorithm, the key, the signature, and what the header asks a program to do."""

from __future__ import annotations

from functools import lru_cache

from inspector.core.algorithms import HMAC_BITS, verify
from inspector.core.checks.case import Case, failed, not_checked, passed, show, warning
from inspector.core.display import elide, is_hidden
from inspector.core.keys import Finding, Key, Origin
from inspector.core.times import duration
from inspector.core.tokens import Kind
from inspector.core.verdict import ASYMMETRIC_ALGORITHMS, Check

MAX_KID_CHARS = 256
KEY_CARRIERS = ("jwk", "jku", "x5u", "x5c")
"""Header parameters in which a token brings or names its own key (RFC 7515 sections 4.1.2 to 4.1.6)."""

OTHER_KINDS = (
    "logout+jwt",
    "secevent+jwt",
    "dpop+jwt",
    "oauth-authz-req+jwt",
    "token-introspection+jwt",
    "entity-statement+jwt",
)
ACCEPTED_TYPES = ("jwt", "at+jwt", "application/at+jwt", "application/jwt")


def algorithm(case: Case) -> Check | None:
    """`alg` is one the expectation allows, and the one its key is for (RFC 8725 sections 3.1 and 3.2)."""
    if case.token.header is None or case.token.kind is Kind.JWE:
        return None
    alg, allowed = case.header.get("alg"), case.expectation.algorithms
    facts = {"expected": _list(allowed), "actual": show(alg) if "alg" in case.header else "no alg", "claim": "alg"}
    if not isinstance(alg, str):
        words = "The header does not say which algorithm signed it." if alg is None else "Its alg is not a text."
        return failed(
            "alg",
            "Algorithm missing",
            words,
            clause="names no algorithm",
            reference="RFC 7515 section 4.1.1",
            fix="The issuer has to name the algorithm; without it no API can check the signature.",
            **facts,
        )
    if alg.strip().lower() == "none":
        return failed(
            "alg",
            "Not signed",
            'Its alg is "none": nobody signed it, so anyone can have written it.',
            fix="Refuse it. If your issuer sent it, switch signing on there.",
            clause="is not signed",
            reference="RFC 8725 section 3.2",
            evidence="none",
            **facts,
        )
    if alg.startswith("HS") and alg not in allowed and not _secret_given(case):
        return _hmac(case, alg, facts)
    if alg not in allowed and not (alg in HMAC_BITS and _secret_given(case)):
        return failed(
            "alg",
            "Algorithm not allowed",
            f"{elide(alg, 40)} is not among the algorithms expected here.",
            fix="Ask the issuer for a token signed with one of the expected algorithms.",
            clause=f"is signed with {elide(alg, 20)}, which is not expected here",
            reference="RFC 8725 section 3.1",
            evidence=elide(alg, 12),
            **facts,
        )
    return _bound(case, alg)


def _secret_given(case: Case) -> bool:
    """Whether the key is a shared secret that the user handed over and no other algorithm was asked for."""
    key = case.choice.key if case.choice else None
    asked = case.expectation.algorithms != ASYMMETRIC_ALGORITHMS
    return key is not None and isinstance(key.public_key, bytes) and not asked


def _hmac(case: Case, alg: str, facts: dict[str, str]) -> Check:
    shown = elide(alg, 12)
    if case.key_set is None:
        words = f"{shown} is made with a secret that issuer and API share; no public key can check it."
        return not_checked(
            "alg",
            "Shared secret",
            words,
            reference="RFC 7518 section 3.2",
            evidence=shown,
            fix="Inspect it where the secret is, or let the issuer sign with a key pair.",
            **facts,
        )
    words = (
        f"{shown} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it."
    )
    return failed(
        "alg",
        "Algorithm confusion",
        words,
        clause=f"says {shown} where the issuer's keys are public",
        fix="Refuse it, and make sure that your API allows only the issuer's own algorithm.",
        reference="RFC 8725 section 2.1",
        evidence=shown,
        **facts,
    )


def _bound(case: Case, alg: str) -> Check:
    key = case.choice.key if case.choice else None
    if key is None or key.public_key is None:
        words = f"{alg} is a public-key algorithm and allowed here."
        return passed(
            "alg",
            "Algorithm",
            words,
            reference="RFC 8725 section 3.1",
            claim="alg",
            evidence=alg,
            actual=alg,
            expected=_list(case.expectation.algorithms),
        )
    size = f"{key.kty} {key.bits}" if key.bits else str(key.curve or key.kty)
    if not case.bound:
        says = f"is for {key.alg}" if key.alg else f"is {size}"
        return failed(
            "alg",
            "Algorithm and key differ",
            f"The token says {alg}, but the key it names {says}.",
            expected=key.alg or f"An algorithm for {size}",
            actual=alg,
            claim="alg",
            evidence=alg,
            fix="Refuse it. The issuer never signs with this key in that way.",
            clause=f"says {alg}, which its key is not for",
            reference="RFC 8725 section 3.1",
        )
    return passed(
        "alg",
        "Algorithm",
        f"{alg} fits the key and is allowed here.",
        claim="alg",
        evidence=size,
        actual=alg,
        expected=key.alg or f"An algorithm for {size}",
        reference="RFC 8725 section 3.1",
    )


def key_id(case: Case) -> Check | None:
    """`kid` names exactly one published key, compared character by character (RFC 7515 section 4.1.4)."""
    if case.token.header is None or case.token.kind is not Kind.JWS:
        return None
    kid = case.header.get("kid")
    if "kid" in case.header and (not isinstance(kid, str) or not kid):
        return _odd_kid(kid, "Its key ID is empty." if kid == "" else "Its key ID is not a text.")
    if case.key_set is None or case.choice is None:
        words = case.keys_problem or "No keys to compare it with."
        return not_checked(
            "kid",
            "Key ID",
            words,
            actual=show(kid) if kid else "no kid",
            claim="kid",
            reference="RFC 7515 section 4.1.4",
            evidence=elide(kid or "no kid", 12),
        )
    if case.choice.finding is Finding.NO_KID:
        words = "The token does not say which key signed it, and keys are not tried one after the other."
        return not_checked(
            "kid",
            "No key ID",
            words,
            expected="A kid in the header",
            actual="no kid",
            claim="kid",
            fix="Let the issuer name the key in the header.",
            reference="RFC 7515 section 4.1.4",
            clause="does not say which key signed it",
            evidence="no kid",
        )
    if case.choice.finding is Finding.UNKNOWN_KID:
        return _unknown_kid(case, str(kid))
    if case.choice.finding is Finding.AMBIGUOUS:
        words = "Two published keys have this key ID, so it is not clear which one is meant."
        return not_checked(
            "kid",
            "Key ID not unique",
            words,
            actual=show(kid),
            claim="kid",
            evidence=elide(str(kid), 12),
            fix="Tell the issuer: key IDs in a key set have to differ.",
            reference="RFC 7517 section 4.5",
            clause="names a key ID that two published keys have",
        )
    if case.choice.key is not None and case.choice.key.kid is None and kid is not None:
        words = "The key you gave has no ID of its own, so the token's was not compared."
        return not_checked(
            "kid",
            "Key ID",
            words,
            actual=show(kid),
            claim="kid",
            note=True,
            reference="RFC 7515 section 4.1.4",
            evidence=elide(str(kid), 12),
        )
    words = f"Exactly one key in {case.key_set.source.describe()} has it."
    return passed(
        "kid",
        "Key ID",
        words,
        claim="kid",
        evidence=elide(str(kid or "no kid"), 12),
        actual=show(kid or "no kid"),
        reference="RFC 7515 section 4.1.4",
    )


def _unknown_kid(case: Case, kid: str) -> Check:
    keys = case.key_set.keys if case.key_set else ()
    published = [key.kid for key in keys if key.kid is not None]
    near = next((name for name in published if name.strip().lower() == kid.strip().lower()), None)
    if near is not None:
        return _odd_kid(kid, "It is almost a published key ID, and a key ID has to be exactly the same.", near)
    if implausible_kid(kid):
        return _odd_kid(kid, "No issuer uses such a key ID; it may be made to trick a program that looks it up.")
    source = case.key_set.source.describe() if case.key_set else ""
    words = f"No key in {source} has this key ID. The key was rotated out, or another issuer signed the token."
    if case.keys_problem:
        words += f" {case.keys_problem}"
    return not_checked(
        "kid",
        "Unknown key ID",
        words,
        expected=_list(published) or "no key with a kid",
        actual=show(kid),
        fix="Compare the issuer in the token with the one expected, then get a new token.",
        reference="RFC 7515 section 4.1.4",
        claim="kid",
        evidence=elide(kid, 12),
        clause="names a key that is not published",
    )


def implausible_kid(kid: str) -> bool:
    """Whether an unknown key ID has the marks of an attack on its look-up: paths, quotes, white space, great length."""
    marks = ("..", "/dev/", "'", '"', ";", "|", "`", "$(", "\\")
    odd = any(mark in kid for mark in marks) or any(is_hidden(character) for character in kid)
    return odd or kid != kid.strip() or len(kid) > MAX_KID_CHARS


def _odd_kid(kid: object, words: str, near: str | None = None) -> Check:
    return failed(
        "kid",
        "Key ID not genuine",
        words,
        expected=near or "The key ID of a published key",
        actual=show(kid),
        fix="Refuse it. The header was changed after signing, or another program made it.",
        claim="kid",
        clause="names a key ID that the issuer does not use",
        reference="RFC 7515 section 4.1.4",
        evidence=elide(str(kid), 12) if isinstance(kid, str) else show(kid),
    )


def key_fit(case: Case) -> Check | None:
    """The key named may verify signatures: its use, its operations, its type, its size (RFC 7517 section 4)."""
    key = case.choice.key if case.choice else None
    if case.choice is None or key is None or case.choice.finding is Finding.AMBIGUOUS:
        return None
    if key.unusable is not None:
        return failed(
            "key",
            "Key not fit",
            key.unusable,
            expected="A public key for signatures",
            actual=_key_words(key),
            fix="Tell the issuer. A careful API refuses everything signed with this key.",
            clause="is signed with a key that must not be used",
            reference="RFC 7517 section 4",
        )
    caution = next(iter(key.warnings), None) or _certificate_over(case, key)
    if caution is not None:
        return warning(
            "key",
            "Key to be wary of",
            caution,
            actual=_key_words(key),
            reference="RFC 7517 section 9",
            fix="Tell whoever publishes the key.",
            evidence=_key_words(key),
        )
    kind = "shared secret" if isinstance(key.public_key, bytes) else "public key for signatures"
    words = f"It is a {kind}, and long enough."
    return passed("key", "Key", words, evidence=_key_words(key), reference="RFC 7518 section 3")


def _certificate_over(case: Case, key: Key) -> str | None:
    if key.certificate is None or key.certificate.expires > case.now:
        return None
    return f"Its certificate ended {duration(case.now - key.certificate.expires)} ago; some APIs then refuse the key."


def _key_words(key: Key) -> str:
    return f"{key.kty} {key.bits}" if key.bits else f"{key.kty or 'no type'} {key.curve or ''}".strip()


def signature(case: Case) -> Check | None:
    """The signature is genuine: made over this very text, by the key the token names (RFC 7515 section 5.2)."""
    token = case.token
    if token.kind is not Kind.JWS or token.header is None:
        return None
    reference = {"reference": "RFC 7515 section 5.2"}
    if len(token.parts) == 3 and not token.parts[2]:
        return failed(
            "signature",
            "No signature",
            "The third part is empty: nobody signed it.",
            clause="has no signature",
            fix="Copy the whole token again. If it is whole, refuse it.",
            expected="A signature",
            actual="nothing",
            **reference,
        )
    if case.key_set is None or case.choice is None:
        words = case.keys_problem or "To know who signed it, the issuer's public keys are needed."
        return not_checked(
            "signature",
            "Signature not checked",
            f"Anyone could have written this token. {words}",
            actual=show(case.claims.get("iss", "no issuer named")),
            expected="The issuer's public keys",
            fix="Name the issuer you trust, or a file with its keys. The token itself is not sent.",
            clause="nobody has checked who signed it",
            claim="kid",
            **reference,
        )
    if for_microsoft_graph(case):
        return not_checked(
            "signature",
            "Only Graph can check it",
            "It is a Microsoft Graph token: its header nonce was changed after signing, and only Graph can undo that. "
            "That is not an error.",
            fix="Do not validate it. For your own API, ask for a token with your API's scope, such as api://…/.default.",
            clause="only Microsoft Graph can check who signed it",
            claim="nonce",
            reference="Microsoft identity platform: access tokens",
        )
    key = case.choice.key
    if case.choice.finding is not Finding.FOUND or key is None:
        return not_checked(
            "signature",
            "Signature not checked",
            "Without its key the signature cannot be checked.",
            clause="the key that signed it is not known",
            **reference,
        )
    if token.signature is None or case.alg is None or not case.bound:
        return not_checked(
            "signature",
            "Signature not checked",
            "The algorithm and the key do not fit together.",
            clause="its key and algorithm do not fit together",
            **reference,
        )
    if not verify(case.alg, key.public_key, token.signing_input, token.signature):
        return _forged(case, key)
    if any(problem.check in ("structure", "encoding") for problem in token.problems):
        return not_checked(
            "signature",
            "Signature of another spelling",
            "The key fits the text as it stands, but the text is not in the base64url of a JWT. "
            "A careful program refuses it before it looks at the signature.",
            clause="its text is not the one a JWT has",
            **reference,
        )
    source = case.key_set.source
    whose = "from the issuer's key set" if source.origin is Origin.ISSUER else f"from {source.describe()}"
    return passed(
        "signature",
        "Signature",
        f"Made with key {elide(key.kid or 'without ID', 16)} {whose}.",
        evidence=case.alg,
        **reference,
    )


GRAPH_AUDIENCES = ("00000003-0000-0000-c000-000000000000", "https://graph.microsoft.com")
ENTRA_ISSUERS = ("https://sts.windows.net/", "https://login.microsoftonline.com/")


def for_microsoft_graph(case: Case) -> bool:
    """Whether this is an Entra ID token for Microsoft Graph, whose signature nobody else can check.

    A forged token may look like one too: it is never more than unverified.
    """
    issuer = case.claims.get("iss")
    if "nonce" not in case.header or not isinstance(issuer, str):
        return False
    return case.claims.get("aud") in GRAPH_AUDIENCES and issuer.startswith(ENTRA_ISSUERS)


def _forged(case: Case, key: Key) -> Check:
    if case.token.payload_bytes == b"":
        return not_checked(
            "signature",
            "Payload not here",
            "The payload is empty, and the signature is not one over nothing. "
            "With a detached payload it covers a text that was sent elsewhere.",
            fix="Check it where that text is.",
            clause="the text that was signed is not in it",
            reference="RFC 7515 appendix F",
        )
    words = f"The text was changed after signing, or another key than {elide(key.kid or 'the one here', 16)} signed it."
    if any(name in case.header for name in KEY_CARRIERS):
        words += " It brings a key of its own, which proves nothing."
    return failed(
        "signature",
        "Signature wrong",
        words,
        expected=f"A signature by key {key.kid or 'without ID'}",
        actual=f"{len(case.token.signature or b'')} bytes that this key did not make",
        fix="Copy the token again without changing it. If it stays wrong, do not trust anything in it.",
        clause="was changed after signing, or another key signed it",
        reference="RFC 7515 section 5.2",
    )


def token_keys(case: Case) -> Check | None:
    """A key the token brings or points at is named, never used and never fetched (RFC 8725 section 3.10)."""
    named = [name for name in KEY_CARRIERS if name in case.header]
    if not named:
        return None
    return warning(
        "token_keys",
        "Brings its own key",
        f"The header has {_list(named)}. It was not used, and nothing was fetched: whoever wrote the token chose it.",
        actual=_list(named),
        claim=named[0],
        fix="Make sure that your API takes keys only from the issuer it is configured for.",
        reference="RFC 8725 section 3.10",
        evidence=named[0],
    )


def critical(case: Case) -> Check | None:
    """Header parameters marked critical are understood, or the token is refused (RFC 7515 section 4.1.11)."""
    reference = {"reference": "RFC 7515 section 4.1.11", "claim": "crit"}
    if "b64" in case.header and case.header["b64"] is not True:
        words = "Its b64 parameter asks for a payload that is not encoded, which a JWT cannot have."
        return failed(
            "crit",
            "Unencoded payload",
            words,
            expected="No b64",
            actual=show(case.header["b64"]),
            claim="b64",
            fix="Refuse it as a JWT.",
            clause="asks for an unencoded payload",
            reference="RFC 7797 section 7",
        )
    if "crit" not in case.header:
        return None
    names = case.header["crit"]
    sound = isinstance(names, list) and names and all(isinstance(name, str) for name in names)
    if not sound or len(set(names)) != len(names) or any(name not in case.header for name in names):
        words = "Its crit list is empty, repeats a name, or names what the header does not have."
        return failed(
            "crit",
            "Critical list wrong",
            words,
            expected="A list of header parameters",
            actual=show(names),
            fix="Refuse it; no sound library writes this.",
            clause="has a faulty crit list",
            **reference,
        )
    unknown = [name for name in names if name != "b64"]
    if not unknown:
        return None
    return failed(
        "crit",
        "Critical extension",
        f"It must be refused by a program that does not know {_list(unknown)}.",
        expected="Only extensions that are understood",
        actual=_list(unknown),
        evidence=elide(unknown[0], 12),
        fix="Inspect it with a program that knows the extension.",
        clause="needs an extension not known here",
        **reference,
    )


def media_type(case: Case) -> Check | None:
    """`typ` and `cty` fit the kind of token expected (RFC 8725 section 3.11, RFC 9068 section 4)."""
    if "typ" not in case.header:
        return None
    typ = case.header["typ"]
    facts = {"expected": "JWT or at+jwt", "actual": show(typ), "claim": "typ", "reference": "RFC 8725 section 3.11"}
    if not isinstance(typ, str):
        return failed(
            "typ",
            "Type not a text",
            "Its typ is not a text.",
            fix="Refuse it; no sound library writes this.",
            clause="has a type that is not a text",
            **facts,
        )
    if typ.lower() in ACCEPTED_TYPES:
        return passed(
            "typ",
            "Type",
            f"{typ} is a type an API accepts.",
            evidence=elide(typ, 12),
            claim="typ",
            reference="RFC 8725 section 3.11",
        )
    words = f"Its type {elide(typ, 40)} says that it is another kind of token than one for an API."
    facts |= {"fix": "Use the access token, not a token made for another purpose.", "evidence": elide(typ, 12)}
    if typ.lower().removeprefix("application/") in OTHER_KINDS and case.expectation.token_use:
        return failed(
            "typ", "Other kind of token", words, clause=f"is a {elide(typ, 30)}, not a token for an API", **facts
        )
    return warning("typ", "Unusual type", words, **facts)


def compression(case: Case) -> Check | None:
    """`zip` belongs to encrypted tokens only (RFC 7516 section 4.1.3)."""
    if "zip" not in case.header or case.token.kind is Kind.JWE:
        return None
    return warning(
        "zip",
        "Compression named",
        "Its zip parameter has no meaning in a signed token and was not followed.",
        actual=show(case.header["zip"]),
        claim="zip",
        reference="RFC 7516 section 4.1.3",
        fix="Ask the issuer why it is there.",
    )


def _list(names: object) -> str:
    if isinstance(names, tuple):
        return _listed(names)
    return _listed(tuple(str(name) for name in names[:21])) if isinstance(names, list) else ""


@lru_cache(maxsize=64)
def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(elide(name, 60) for name in names[:20])
