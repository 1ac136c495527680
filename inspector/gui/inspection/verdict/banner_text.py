"""What the banner says about an outcome at a moment. Pure: no widget is touched."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from inspector.core.checks.verdict import Status, Verdict
from inspector.core.text import times
from inspector.core.text.display import elide
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import grouped
from inspector.core.text.times import milliseconds
from inspector.core.text.urls import host_of, short_issuer
from inspector.gui.inspection.verdict.banner import BannerState
from inspector.gui.inspection.verdict.lifetime_axis import LifetimeState, Tone
from inspector.gui.theme import looks
from inspector.gui.theme.looks import KID_SHOWN
from inspector.gui.widgets.labels import MONO_MUTED, PLAIN, Span
from inspector.gui.widgets.wording import prose, sentence

if TYPE_CHECKING:  # a window opens without them
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.keys.key import KeySet
    from inspector.core.network.exchange import Exchange
    from inspector.gui.inspection.verdict.stages import Stage

ISSUER_SHOWN = 48
_TONES = {
    Verdict.VALID: Tone.VALID, Verdict.REJECTED: Tone.REJECTED, Verdict.UNVERIFIED: Tone.UNVERIFIED,
    Verdict.MALFORMED: Tone.NEUTRAL,
}  # fmt: skip


def banner(outcome: Outcome, now: float) -> BannerState:
    """All the banner shows for `outcome` at `now`, in epoch seconds."""
    inspection = outcome.inspection
    if inspection is None:
        return _failed(outcome)
    figure, caption = metric(outcome, now)
    icon, line = provenance(outcome, inspection)
    return BannerState(
        kind=inspection.verdict.value,
        title=looks.VERDICTS[inspection.verdict].word,
        sentence=inspection.sentence(now),
        provenance=line,
        provenance_icon=icon,
        metric=figure,
        metric_caption=caption,
        lifetime=lifetime(inspection, now),
    )


def nothing(title: str, text: str) -> BannerState:
    """Where there is no token yet."""
    return BannerState("neutral", title, text)


def header(outcome: Outcome | None, now: float, answer: Explanation | None = None) -> tuple[str, str]:
    """Title and subtitle of the pane, at `now` in epoch seconds.

    Such as "Token and answer", "pasted 14:28:07", or a token's name and the case it belongs to.
    """
    from inspector.core.store.stored_token import TokenOrigin  # late: see later.LATER

    if outcome is None:
        return (tr("Answer of an API"), "") if answer is not None else (tr("Inspection"), "")
    when, case = times.moment(outcome.at, now), outcome.marks.case
    if outcome.inspection is None:
        return tr("Token request"), f"{outcome.name}, {when}"
    if outcome.origin is TokenOrigin.PASTED and not outcome.marks.name:
        title = tr("Token and answer") if answer is not None else tr("Pasted token")
        return title, f"{case}, {when}" if case else tr("pasted {moment}", moment=when)
    kind = outcome.inspection.kind
    says = tr(kind.label) if kind is not None else ""
    if outcome.origin is TokenOrigin.REQUESTED and outcome.profile is not None and not (case or outcome.marks.name):
        return says or tr("Access token"), f"{outcome.name}, {when}"
    what = case or says
    return outcome.marks.name or outcome.name, f"{what}, {when}" if what else when


def compared(outcome: Outcome, inspection: Inspection) -> str:
    """What stands beside the tabs: what the token was compared with."""
    source = inspection.expectation.source
    if outcome.profile is not None and source:
        return tr("Compared with {source}", source=outcome.profile.name)
    return tr("Compared with {source}", source=source) if source else tr("Not compared")


def metric(outcome: Outcome, now: float) -> tuple[str | None, str | None]:
    """The figure at the banner's end and the words under it."""
    inspection = outcome.inspection
    if inspection is None:
        response = outcome.exchange.response if outcome.exchange else None
        return (str(response.status), tr("HTTP status")) if response else (None, None)
    if inspection.verdict is Verdict.MALFORMED:
        return None, None
    starts, expires = inspection.token.moment("nbf"), inspection.token.moment("exp")
    if starts is not None and starts > now:
        return times.countdown(starts - now), tr("until it may be used")
    if expires is None:
        return None, None
    if expires <= now:
        return times.countdown(expires - now), tr("since it expired")
    captions = {Verdict.VALID: tr("until it expires"), Verdict.REJECTED: tr("until exp")}
    return times.countdown(expires - now), captions.get(inspection.verdict, tr("until exp, if genuine"))


def lifetime(inspection: Inspection, now: float) -> LifetimeState | None:
    """The token's own moments; None where it has no readable claims, or an `exp` that is no moment."""
    claims = inspection.token.claims
    if claims is None or inspection.verdict is Verdict.MALFORMED:
        return None
    expires = inspection.token.moment("exp")
    if expires is None and "exp" in claims:
        return None
    if expires is None and all(fact.id != "exp" for fact in inspection.checks):
        return None  # its kind ends in another way than by exp, as a DPoP proof does
    return LifetimeState(
        inspection.token.moment("iat"), inspection.token.moment("nbf"), expires, now, _TONES[inspection.verdict]
    )


def provenance(outcome: Outcome, inspection: Inspection) -> tuple[str, tuple[Span, ...]]:
    """Who vouches for the token, or why nobody does: an icon and a line."""
    from inspector.core.keys.key import Origin  # late: see later.LATER
    from inspector.core.tokens.token import Kind

    token, keys = inspection.token, inspection.key_set
    if inspection.verdict is Verdict.MALFORMED:
        count = len(token.text)
        return "info", (
            (plural(count, "Read {count} character", "Read {count} characters", count=grouped(count)), PLAIN),
        )
    if token.foreign is not None:
        return "info", ((tr("It is not a JWT, so no signature was checked"), PLAIN),)
    if token.kind is Kind.OPAQUE:
        return "info", (
            (tr("It carries no signature: only the server that issued it knows what it stands for"), PLAIN),
        )
    if token.kind is Kind.JWE:
        return "lock", ((tr("It is encrypted: only whoever it is meant for can read it"), PLAIN),)
    if inspection.fits_own_key:
        return "key", ((tr("Checked with the key in its own header: whoever sent it has that key"), PLAIN),)
    if keys is None:
        return "key", _without_keys(outcome, inspection)
    if keys.source.origin is Origin.SECRET:
        verified = tr("Signature verified with the shared secret that you gave")
        return "key", (
            (verified if inspection.signature_verified else tr("Compared with the shared secret that you gave"), PLAIN),
        )
    words, where = tr(_KEYS[_what_was_done(inspection)]), _where(keys)
    kid = inspection.key.kid if inspection.key is not None else None
    key: tuple[Span, ...] = (
        sentence(tr("key {kid}"), kid=((elide(kid, KID_SHOWN), MONO_MUTED),))
        if kid
        else ((tr("a key without an ID"), PLAIN),)
    )
    line = sentence(words, key=key, keys=((_all(keys), PLAIN),), where=where)
    return "key", sentence(tr("{keys}, as saved with the profile"), keys=line) if keys.source.saved else line


class _Done(Enum):
    VERIFIED = 1
    CHECKED = 2
    CHECKED_ALL = 3
    LOOKED = 4


_KEYS = {
    _Done.VERIFIED: mark("Signature verified with {key} {where}"), _Done.CHECKED: mark("Checked against {key} {where}"),
    _Done.CHECKED_ALL: mark("Checked against {keys} {where}"), _Done.LOOKED: mark("Looked among {keys} {where}"),
}  # fmt: skip


def _what_was_done(inspection: Inspection) -> _Done:
    if inspection.signature_verified:
        return _Done.VERIFIED
    if not _failed_signature(inspection):
        return _Done.LOOKED
    return _Done.CHECKED if inspection.key is not None else _Done.CHECKED_ALL


def _failed_signature(inspection: Inspection) -> bool:
    return any(check.id == "signature" and check.status is Status.FAILED for check in inspection.checks)


def _all(keys: KeySet) -> str:
    count = len(keys.keys)
    few = {0: tr("no keys"), 1: tr("the one key"), 2: tr("both keys")}
    return few[count] if count in few else plural(count, "all {n} keys", "all {n} keys")


def _where(keys: KeySet) -> tuple[Span, ...]:
    from inspector.core.keys.key import Origin  # late: see later.LATER

    words = {
        Origin.ISSUER: mark("published by {name}"), Origin.URL: mark("found at {name}"),
        Origin.FILE: mark("from your file {name}"),
    }  # fmt: skip
    origin, name = keys.source.origin, keys.source.name
    shown = elide(name if origin is Origin.FILE else short_issuer(name), ISSUER_SHOWN)
    return sentence(tr(words[origin]), name=((shown, MONO_MUTED),))


def _without_keys(outcome: Outcome, inspection: Inspection) -> tuple[Span, ...]:
    if outcome.keys_problem:
        last = outcome.key_exchanges[-1] if outcome.key_exchanges else None
        if last is not None and last.failure is not None:
            return prose(tr("No keys: {why}", why=last.failure.message))
        return prose(str(outcome.keys_problem))
    if inspection.token.issuer is None:
        return ((tr("No keys were fetched: it does not say who issued it"), PLAIN),)
    return ((tr("No keys fetched; the token stays here"), PLAIN),)


def _failed(outcome: Outcome) -> BannerState:
    figure, caption = metric(outcome, outcome.at)
    exchange = outcome.exchange
    return BannerState(
        kind="failed",
        title=looks.REQUEST_FAILED.word,
        sentence=outcome.diagnosis.summary if outcome.diagnosis else tr("The request brought no token."),
        provenance=_reached(exchange) if exchange else (),
        provenance_icon="globe",
        metric=figure,
        metric_caption=caption,
        stages=stages(exchange) if exchange else None,
    )


def _reached(exchange: Exchange) -> tuple[Span, ...]:
    host = host_of(exchange.sent.url) or exchange.sent.url
    got_through = exchange.response is not None or any(stage.name.of_http for stage in exchange.stages)
    words = tr("The request reached {host}") if got_through else tr("The request did not reach {host}")
    return sentence(words, host=((elide(host, 64), MONO_MUTED),))


def stages(exchange: Exchange) -> tuple[Stage, ...]:
    """The steps of an exchange, those of HTTP as one, with those that were not reached."""
    from inspector.core.network.exchange import StageName  # late: see later.LATER

    shown: list[Stage] = []
    for stage in exchange.stages:
        if stage.name.of_http:
            continue
        label = tr(stage.name)
        if stage.name is StageName.TLS and not stage.failed and exchange.tls is not None:
            label = f"TLS {exchange.tls.version}".rstrip()
        shown.append((label, milliseconds(stage.ms), not stage.failed))
    if any(stage.name.of_http for stage in exchange.stages):
        return (*shown, _http(exchange))
    done = {stage.name for stage in exchange.stages}
    needed = [StageName.DNS, StageName.TCP, StageName.TLS]
    if exchange.sent.url.lower().startswith("http:"):
        needed.remove(StageName.TLS)
    last = max((needed.index(name) for name in done if name in needed), default=-1)
    shown += [(name.value, "", None) for name in needed[last + 1 :]]
    return (*shown, ("HTTP", "", None))


def _http(exchange: Exchange) -> Stage:
    steps = [stage for stage in exchange.stages if stage.name.of_http]
    status = exchange.response.status if exchange.response is not None else None
    good = not any(stage.failed for stage in steps) and (status is None or status < 400)
    return f"HTTP {status}" if status else "HTTP", milliseconds(sum(stage.ms for stage in steps)), good
