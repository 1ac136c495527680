"""What was read of an API, in one line, before it is used."""

from __future__ import annotations

from inspector.core.acceptance.settings import AcceptorSettings
from inspector.core.definitions.acceptors.gathering import ReadApi
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.text.message import Message, counted, message, untranslated


def told(read: ReadApi) -> Message:
    """As "Amazon API Gateway HTTP API, JWT authorizer: 2 audiences, issuer https://…, no scopes"."""
    settings, row = read.api.settings, acceptor(read.api.acceptor)
    parts = [part for name in _PARTS if (part := _PARTS[name](settings)) is not None]
    if settings.audiences is None and ("audiences" in row.settings or "audiences" in (settings.unknown or ())):
        parts.insert(0, message("audiences not known"))
    if settings.scopes is None and "scopes" in row.settings:
        parts.append(message("scopes not known"))
    names = [f"part{at}" for at in range(len(parts))]
    listed = untranslated(", ".join(f"{{{name}}}" for name in names), **dict(zip(names, parts, strict=True)))
    return untranslated("{acceptor}: {parts}", acceptor=row.name, parts=listed)


def _audiences(settings: AcceptorSettings) -> Message | None:
    if settings.audiences is None:
        return None
    if not settings.audiences:
        return message("no audiences")
    return counted(len(settings.audiences), "1 audience", "{n} audiences")


def _issuer(settings: AcceptorSettings) -> Message:
    if settings.issuer is None:
        return message("issuer not known")
    if settings.issuer == "":
        return message("any issuer")
    if settings.other_issuers:
        return counted(
            len(settings.other_issuers), "issuer {issuer} and one more", "issuer {issuer} and {n} more",
            issuer=settings.issuer,
        )  # fmt: skip
    return message("issuer {issuer}", issuer=settings.issuer)


def _scopes(settings: AcceptorSettings) -> Message | None:
    if settings.scopes is None:
        return None
    return counted(len(settings.scopes), "1 scope", "{n} scopes") if settings.scopes else message("no scopes")


def _clients(settings: AcceptorSettings) -> Message | None:
    return counted(len(settings.clients), "1 client", "{n} clients") if settings.clients else None


def _claims(settings: AcceptorSettings) -> Message | None:
    if settings.claims is None and "claims" in (settings.unknown or ()):
        return message("required claims not known")
    return counted(len(settings.claims), "1 required claim", "{n} required claims") if settings.claims else None


def _algorithms(settings: AcceptorSettings) -> Message | None:
    if not settings.algorithms:
        return None
    return untranslated("{algorithms}", algorithms=" ".join(settings.algorithms[:6]))


_PARTS = {
    "audiences": _audiences, "issuer": _issuer, "scopes": _scopes, "clients": _clients, "claims": _claims,
    "algorithms": _algorithms,
}  # fmt: skip
