"""Bodies as they may be shown, copied and stored: tokens shortened, secrets gone."""

from __future__ import annotations

import re

SHOWN_CHARS = 12
"""How much of a token is left: for a JWT the beginning of a header that is no secret, too little to be of use."""
SECRET = "•" * 8

_TOKENS = "access_token|refresh_token|id_token|device_secret|subject_token|actor_token|AccessToken|RefreshToken|IdToken"
_SECRETS = "client_secret|client_assertion|assertion|password|secret|ClientSecret|Secret|Password"

# The value's end may be missing, since an answer can be cut short; whatever follows the opening quote is masked then.
_JSON_MEMBER = re.compile(rf'(\\{{0,8}}"({_TOKENS}|{_SECRETS})\\{{0,8}}"\s*:\s*\\{{0,8}}")((?:[^"\\]|\\.)*)', re.DOTALL)
_FORM_MEMBER = re.compile(rf"((?:^|[?&\s])({_TOKENS}|{_SECRETS})=)([^&\s\"'<>]*)", re.MULTILINE)
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]{12,}(?:\.[A-Za-z0-9_-]*)*")
_CREDENTIALS = re.compile(r"\b((?:Basic|Bearer|DPoP)\s+)([A-Za-z0-9+/_~.=-]{16,})")
_PRIVATE_KEY = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|\Z)", re.DOTALL
)
_TOKEN_NAME = re.compile(_TOKENS)


def mask_body(text: str) -> str:
    """`text` with the values of token and secret members masked, in JSON and form bodies, and any JWT shortened.

    Works on what is there, not on a parsed copy, so that a body which is neither JSON nor a form, or which is cut off
    in the middle of a token, is masked too, and everything else stays as the server wrote it.
    """
    masked = _PRIVATE_KEY.sub(SECRET, text)
    masked = _JSON_MEMBER.sub(_mask_member, masked)
    masked = _FORM_MEMBER.sub(_mask_member, masked)
    masked = _JWT.sub(lambda match: shorten(match[0]), masked)
    return _CREDENTIALS.sub(lambda match: match[1] + SECRET, masked)


def shorten(token: str) -> str:
    """The first characters of a token and an ellipsis; a token that is hardly longer is not shown at all."""
    return f"{token[:SHOWN_CHARS]}…" if len(token) > 2 * SHOWN_CHARS else SECRET


def _mask_member(match: re.Match[str]) -> str:
    prefix, name, value = match.groups()
    if not value:
        return prefix
    return prefix + (shorten(value) if _TOKEN_NAME.fullmatch(name) else SECRET)
