"""What was recognised in words: a title and a second line for each piece of a text."""

from __future__ import annotations

from inspector.core.journeys.intake.intake import IntakePiece, PieceKind
from inspector.core.knowledge.kinds import token_kind
from inspector.core.knowledge.providers import client_of
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.times import date, to_datetime
from inspector.core.tokens.token import Kind, Token

MOST_SHOWN = 120
"""Characters of a value that a row holds; it is cut to its width when it is drawn."""
HEADERS = ("authorization", "bearer")


def title_of(piece: IntakePiece) -> str:
    """What it is, and where it stands."""
    if piece.kind is PieceKind.TOKEN:
        return _token_title(piece)
    if piece.kind is PieceKind.ANSWER:
        return tr("Answer of an API, {status}", status=piece.status) if piece.status else tr("Answer of an API")
    if piece.kind is PieceKind.TOKEN_ANSWER:
        return tr("Token answer, {status}", status=piece.status) if piece.status else tr("Token answer")
    if piece.kind is PieceKind.TOKEN_REFUSAL:
        return (
            tr("Answer of the token URL, {status}", status=piece.status)
            if piece.status
            else tr("Answer of the token URL")
        )
    if piece.kind is PieceKind.KEY_SET:
        return plural(piece.count, "Key set, {n} key", "Key set, {n} keys")
    if piece.kind is PieceKind.SETUP:
        return plural(
            piece.count, "Setup: {name}, {n} client", "Setup: {name}, {n} clients", name=_shown(str(piece.name))
        )
    if piece.kind is PieceKind.REQUEST:
        return tr("{tool} command", tool=_shown(str(piece.name))) if str(piece.name) else tr("Request")
    return tr("Two tokens joined") if piece.kind is PieceKind.JOINED else tr("Client secret")


def _token_title(piece: IntakePiece) -> str:
    place = piece.place
    if place.partition(":")[0].strip() in HEADERS:
        return tr("Token from the Authorization header")
    if place.startswith("cookie "):
        return tr("Token from the cookie {name}", name=_shown(place.removeprefix("cookie ")))
    return tr("Token from {name}", name=_shown(place)) if place else tr("Token")


def second_line_of(piece: IntakePiece, now: float) -> str:
    """Whose it is, and how long it lives; what an answer says; what is done with it. `now` is epoch seconds."""
    if piece.kind is PieceKind.TOKEN:
        return token_line(piece.token, now)
    if piece.kind is PieceKind.KEY_SET:
        return tr("not trusted until you say so")
    if piece.kind is PieceKind.SECRET:
        return tr("not kept")
    if piece.kind is PieceKind.JOINED:
        return tr("split where the second one starts")
    if piece.kind is PieceKind.TOKEN_ANSWER:
        lives = tr("expires_in {seconds}", seconds=f"{piece.expires_in:g}") if piece.expires_in is not None else ""
        kind = tr("token_type {name}", name=_shown(piece.token_type)) if piece.token_type else ""
        return _joined(kind, lives)
    return _joined(_shown(piece.host), _shown(piece.code))


def token_line(token: Token | None, now: float) -> str:
    """Whose token it is and until when it is good: "svc-reports · exp 13:58"."""
    if token is None:
        return ""
    claims = token.claims or {}
    subject = claims.get("sub")
    who = client_of(claims) or (subject if isinstance(subject, str) else "")
    return _joined(_shown(who), _expiry(token.moment("exp"), now))


def _expiry(expires: float | None, now: float) -> str:
    when = to_datetime(expires) if expires is not None else None
    today = to_datetime(now)
    if when is None or today is None:
        return ""
    same = (when.year, when.month, when.day) == (today.year, today.month, today.day)
    return tr("exp {time}", time=f"{when:%H:%M}" if same else date(when, year=when.year != today.year))


def kind_of_token(token: Token | None) -> str:
    """What kind of token it is, as far as it says so itself: "Access token"."""
    if token is None or token.kind is Kind.UNREADABLE:
        return tr("Token")
    if token.kind is Kind.JWE:
        return tr("Encrypted token")
    if token.kind is Kind.OPAQUE:
        return tr("Opaque token")
    said = token_kind(token.header or {}, token.signed_claims)
    return tr(said.label) if said is not None else tr(mark("Signed token"))


def _shown(text: str) -> str:
    return visible(elide(text, MOST_SHOWN))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
