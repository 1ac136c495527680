"""The kinds of rules, by name: what each says of a token at given settings and a moment in epoch seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from inspector.core.acceptance.finding import RuleFinding
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.rules import dates, form, keys, parties, rights
from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.knowledge.acceptors import AcceptorRule

Ask = Callable[[AcceptorRule, PresentedToken, AcceptorSettings, float], RuleFinding]

RULES: Mapping[str, Ask] = MappingProxyType(
    {
        "scheme": form.scheme,
        "form": form.form,
        "types": form.types,
        "alg": keys.algorithm,
        "kid": keys.key_id,
        "key": keys.key,
        "signature": keys.signature,
        "crit": form.critical,
        "typ": form.media_type,
        "iss": parties.issuer,
        "aud": parties.audience,
        "client": parties.client,
        "exp": dates.expiry,
        "nbf": dates.not_before,
        "iat": dates.issued_at,
        "auth_time": dates.authenticated_at,
        "sub": parties.subject,
        "required": rights.required,
        "header": form.header,
        "guest": rights.guest,
        "cnf": rights.confirmation,
        "claims": rights.claims,
        "token_use": rights.token_use,
        "scope": rights.scope,
    }
)
