"""What was recognised in words: a title and a second line for each piece of a text, for window and command line."""

from __future__ import annotations

from inspector.core.journeys.intake.intake import Intake, IntakePiece, PieceKind
from inspector.core.knowledge.kinds import token_kind
from inspector.core.knowledge.providers import client_of
from inspector.core.text.display import elide, visible
from inspector.core.text.hidden import PRIVATE_KEY
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.times import date, to_datetime
from inspector.core.text.urls import host_of
from inspector.core.tokens.token import Kind, Token

MOST_SHOWN = 120
"""Characters of a value that a row holds; it is cut to its width when it is drawn."""
MOST_LINES = 5
"""So many further lines are told of a token that stands more often."""
_HEADERS = frozenset({"authorization", "proxy-authorization", "authorization: bearer", "authorization: dpop"})


def title_of(piece: IntakePiece) -> str:
    """What it is, and where it stands."""
    match piece.kind:
        case PieceKind.TOKEN:
            return _token_title(piece)
        case PieceKind.KEY_SET:
            return plural(piece.count, "Key set, {n} key", "Key set, {n} keys")
        case PieceKind.SETUP:
            name = _shown(str(piece.name))
            return plural(piece.count, "Setup: {name}, {n} client", "Setup: {name}, {n} clients", name=name)
        case PieceKind.API_SETTINGS:
            return plural(piece.count, "Settings of an API", "Settings of {n} APIs")
        case PieceKind.REQUEST:
            return _request_title(piece)
        case PieceKind.JOINED:
            return tr("Two tokens joined")
        case PieceKind.SECRET:
            return _secret_title(piece)
        case _:
            return _answer_title(piece)


def _answer_title(piece: IntakePiece) -> str:
    status = piece.status
    if piece.kind is PieceKind.TOKEN_ANSWER:
        return tr("Token answer, {status}", status=status) if status else tr("Token answer")
    if piece.kind is PieceKind.TOKEN_REFUSAL:
        return tr("Answer of the token URL, {status}", status=status) if status else tr("Answer of the token URL")
    return tr("Answer of an API, {status}", status=status) if status else tr("Answer of an API")


def _token_title(piece: IntakePiece) -> str:
    place = piece.place
    if place.lower() in _HEADERS:
        return tr("Token from the Authorization header")
    if place.startswith("cookie "):
        return tr("Token from the cookie {name}", name=_shown(place.removeprefix("cookie ")))
    return tr("Token from {name}", name=_shown(place)) if place and place != "bearer" else tr("Token")


def _request_title(piece: IntakePiece) -> str:
    name = str(piece.name)
    if name == "fetch":
        return tr("Call of fetch")
    return tr("{tool} command", tool=_shown(name)) if name and name != "HTTP" else tr("Request")


def _secret_title(piece: IntakePiece) -> str:
    if piece.place == PRIVATE_KEY:
        return tr("Private key")
    if piece.place == "basic":
        return tr("Name and secret of a client")
    plain = piece.place.lower().replace("_", "").replace("-", "")
    if "clientsecret" in plain or plain == "secret" or not plain:
        return tr("Client secret")
    return tr("Secret in {name}", name=_shown(piece.place))


def second_line_of(piece: IntakePiece, now: float) -> str:
    """Whose it is, and how long it lives; what an answer says; what is done with it. `now` is epoch seconds."""
    match piece.kind:
        case PieceKind.TOKEN:
            cut = "" if piece.whole else tr("cut off")
            return _joined(token_line(piece.token, now), cut)
        case PieceKind.KEY_SET:
            return tr("not trusted until you say so")
        case PieceKind.SECRET:
            return tr("not kept")
        case PieceKind.API_SETTINGS:
            return _shown(str(piece.name))
        case PieceKind.JOINED:
            return tr("split where the second one starts")
        case PieceKind.TOKEN_ANSWER:
            lives = tr("expires_in {seconds}", seconds=f"{piece.expires_in:g}") if piece.expires_in is not None else ""
            kind = tr("token_type {name}", name=_shown(piece.token_type)) if piece.token_type else ""
            return _joined(kind, lives)
        case _:
            return _joined(_shown(piece.host), _shown(piece.code))


def token_line(token: Token | None, now: float) -> str:
    """Whose token it is and until when it is good: "svc-reports · exp 13:58"."""
    if token is None or (token.kind is Kind.UNREADABLE and token.foreign is None):
        return ""
    if token.kind is not Kind.JWS or token.claims is None:
        return kind_of_token(token)
    claims = token.claims
    subject = claims.get("sub")
    issuer = token.issuer
    who = client_of(claims) or (subject if isinstance(subject, str) else "") or (issuer and (host_of(issuer) or issuer))
    return _joined(_shown(who or kind_of_token(token)), _expiry(token.moment("exp"), now))


def _expiry(expires: float | None, now: float) -> str:
    when = to_datetime(expires) if expires is not None else None
    today = to_datetime(now)
    if when is None or today is None:
        return ""
    same = (when.year, when.month, when.day) == (today.year, today.month, today.day)
    return tr("exp {time}", time=f"{when:%H:%M}" if same else date(when, year=when.year != today.year))


def kind_of_token(token: Token | None) -> str:
    """What kind of token it is, as far as it says so itself: "Access token"."""
    if token is None:
        return tr("Token")
    if token.foreign is not None:
        return str(token.foreign.label)
    if token.kind is Kind.UNREADABLE:
        return tr("Token")
    if token.kind is Kind.JWE:
        return tr("Encrypted token")
    if token.kind is Kind.OPAQUE:
        return tr("Opaque token")
    said = token_kind(token.header or {}, token.signed_claims)
    return tr(said.label) if said is not None else tr(mark("Signed token"))


def lines_of(piece: IntakePiece) -> str:
    """Where it stands: "line 24", and for a token that stands more often "lines 24, 31, 58"."""
    others = piece.lines[:MOST_LINES]
    if len(others) < 2:
        return tr("line {line}", line=grouped(piece.line))
    told = ", ".join(grouped(line) for line in others)
    return tr("lines {lines}", lines=told + (" …" if len(piece.lines) > MOST_LINES else ""))


def nothing_in(intake: Intake) -> str:
    """What is said of a text in which nothing was recognised."""
    if intake.instead is not None:
        return str(intake.instead)
    return plural(
        intake.characters,
        "No token, answer or setup in one character.",
        "No token, answer or setup in {count} characters.",
        count=grouped(intake.characters),
    )


def _shown(text: str) -> str:
    return visible(elide(text, MOST_SHOWN))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
