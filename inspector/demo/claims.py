"""The claims of the demo pool's tokens, as Cognito issues them.

Source: Amazon Cognito Developer Guide, "Understanding the access token" and "Understanding the identity (ID) token".
The guide shows no token of the client credentials grant; those claims are the ones commonly reported.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

LIFETIME = 3600
"""Seconds; Cognito's default for access and ID tokens."""


def access_claims(issuer: str, client_id: str, scopes: Sequence[str], now: int) -> dict[str, Any]:
    """A machine-to-machine access token's claims: `sub` is the client, there is no `aud`. `now` is epoch seconds."""
    return {
        "sub": client_id,
        "token_use": "access",
        "scope": " ".join(scopes),
        "auth_time": now,
        "iss": issuer,
        "exp": now + LIFETIME,
        "iat": now,
        "version": 2,
        "jti": str(uuid.uuid4()),
        "client_id": client_id,
    }


def id_claims(issuer: str, client_id: str, now: int) -> dict[str, Any]:
    """An ID token's claims: about a user, for the client in `aud`, without scopes. `now` is epoch seconds."""
    user = str(uuid.uuid4())
    return {
        "sub": user,
        "email_verified": True,
        "iss": issuer,
        "cognito:username": user,
        "origin_jti": str(uuid.uuid4()),
        "aud": client_id,
        "event_id": str(uuid.uuid4()),
        "token_use": "id",
        "auth_time": now,
        "exp": now + LIFETIME,
        "iat": now,
        "jti": str(uuid.uuid4()),
        "email": "demo@example.com",
    }
