"""Whether the authorizers of Amazon API Gateway would take a token, as far as the token alone tells.

What the authorizer was set up with (issuer, audiences, scopes) is not known here, so a yes is never given, only a no
with its reason or what the answer then depends on.
"""

from __future__ import annotations

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.token_facts import granted_scopes, is_early, is_expired, quotes
from inspector.core.text.message import Message, Several, message, several
from inspector.core.tokens.token import Kind

RSA = ("RS256", "RS384", "RS512")
"""What JWT authorizers verify (API Gateway Developer Guide: Control access to HTTP APIs with JWT authorizers)."""


def verdicts(inspection: Inspection) -> Several:
    """Two sentences, one for each kind of authorizer that takes bearer tokens."""
    return several(http_api(inspection), rest_api(inspection))


def http_api(inspection: Inspection) -> Message:
    """What the JWT authorizer of an HTTP API would make of the token."""
    if why := _unusable(inspection):
        return message("An HTTP API's JWT authorizer would refuse this token: {why}.", why=why)
    claims, quoted = inspection.token.claims or {}, quotes(inspection)
    alg = (inspection.token.header or {}).get("alg")
    if alg not in RSA:
        return message(
            "An HTTP API's JWT authorizer would refuse this token: it is signed with {alg}, not with RSA.",
            alg=quoted["alg"],
        )
    name = "aud" if "aud" in claims else "client_id"
    if name not in claims:
        return message("An HTTP API's JWT authorizer would refuse this token: it has neither aud nor client_id.")
    return message(
        "An HTTP API's JWT authorizer would take it if its issuer is {issuer}, {claim} {audience} is "
        "one of its audiences, and the route asks for no scope or for one of the token's.",
        issuer=quoted["iss"],
        claim=name,
        audience=quoted[name],
    )


def rest_api(inspection: Inspection) -> Message:
    """What the Cognito authorizer of a REST API would make of the token."""
    if why := _unusable(inspection):
        return message("A REST API's Cognito authorizer would refuse it too: {why}.", why=why)
    use = (inspection.token.claims or {}).get("token_use")
    if use == "id":
        return message(
            "A REST API's Cognito authorizer would take it where the method has no OAuth scopes and the pool fits."
        )
    if use != "access":
        return message("A REST API's Cognito authorizer would refuse it: it is no token of a Cognito user pool.")
    if not granted_scopes(inspection):
        return message("A REST API's Cognito authorizer would refuse it: it is an access token without any scope.")
    return message(
        "A REST API's Cognito authorizer would take it only where the method has OAuth scopes and "
        "the token has one of them; a method without scopes expects an ID token."
    )


def _unusable(inspection: Inspection) -> Message | None:
    """Why no authorizer would take it, whatever its settings; None where nothing speaks against it."""
    if inspection.token.kind is not Kind.JWS or inspection.token.claims is None:
        return message("it is not a readable JWT", "… authorizer would refuse it: ….")
    if is_expired(inspection):
        return message("it has expired", "… authorizer would refuse it: ….")
    if is_early(inspection):
        return message("it is not valid yet", "… authorizer would refuse it: ….")
    return None
