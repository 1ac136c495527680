"""What was found in a pasted text, in words."""

from __future__ import annotations

from inspector.core.text.language import tr
from inspector.core.text.numbers import grouped
from inspector.core.tokens.foreign import PROSE
from inspector.core.tokens.token import Kind, Token


def found_words(text: str, token: Token | None) -> tuple[bool, str]:
    """Whether a token was found, and a sentence about it."""
    if token is None:
        return False, ""
    count = grouped(len(text))
    if token.tokens > 1:
        return True, tr(
            "{several} tokens found in {count} characters; the first is read", several=token.tokens, count=count
        )
    if token.kind is Kind.JWS:
        return True, tr("One token found in {count} characters", count=count)
    if token.kind is Kind.JWE:
        return True, tr("One encrypted token found in {count} characters", count=count)
    if (what := token.foreign) is not None and what.form != PROSE:
        if what.clause is None:
            return False, str(what.reason).removesuffix(".")
        return False, tr("No JWT in it. It {clause}", clause=str(what.clause))
    if token.kind is Kind.OPAQUE:
        return False, tr("No JWT in it. It can be an opaque token, which only its issuer can read")
    return False, tr("No whole token found in {count} characters", count=count)
