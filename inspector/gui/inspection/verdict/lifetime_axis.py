"""Where the moments of a token's life stand on an axis, and the life in a sentence. Nothing here draws."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import Enum

from inspector.core.text import times
from inspector.core.text.language import tr
from inspector.core.values import dataclass

LOW_S = 300.0
LOW_SHARE = 0.1
"""Below 5 minutes, or a tenth of the whole lifetime, what is left is amber."""

NOW_OVERDUE, EXPIRY_FAR_OVERDUE, BREAK = 0.925, 0.6, 0.76
"""Where on the axis things stand once the token has expired; the break is drawn after more than one lifetime."""

_EARLIEST, _LATEST = -1e12, 1e12


class Tone(Enum):
    """The verdict the bar stands under. Only a valid token's remaining time is green."""

    VALID = "ok"
    REJECTED = "bad"
    UNVERIFIED = "warn"
    NEUTRAL = "mute"


@dataclass(frozen=True, slots=True)
class LifetimeState:
    """The token's own times and the present one, in seconds since 1970-01-01 UTC; None where it has none."""

    issued: float | None = None
    not_before: float | None = None
    expires: float | None = None
    now: float | None = None
    tone: Tone = Tone.NEUTRAL

    @property
    def left(self) -> float | None:
        """Seconds until the end, negative once it is over; None where either moment is unknown."""
        return None if self.expires is None or self.now is None else self.expires - self.now

    @property
    def low(self) -> bool:
        """Whether little is left: under 5 minutes, or under a tenth of the lifetime."""
        left = self.left
        if left is None or left <= 0:
            return False
        whole = self.expires - self.issued if self.expires is not None and self.issued is not None else 0.0
        return left < LOW_S or (whole > 0 and left < whole * LOW_SHARE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the axis, in fractions of its width. Kinds: spent, unknown, left, early, overdue, after, open."""

    start: float
    end: float
    kind: str


@dataclass(frozen=True, slots=True)
class Axis:
    """What is drawn: stretches, and where the moments stand; None for those that are not on the axis."""

    stretches: tuple[Stretch, ...]
    issued: float | None = None
    not_before: float | None = None
    expires: float | None = None
    now: float | None = None
    break_at: float | None = None


def lay_out(state: LifetimeState) -> Axis:
    """Place the moments of `state` on an axis from 0 to 1. Any numbers do, in any order."""
    known = replace(
        state,
        issued=_tame(state.issued),
        not_before=_tame(state.not_before),
        expires=_tame(state.expires),
        now=_tame(state.now),
    )
    if known.expires is None:
        return _open(known)
    if known.now is not None and known.now > known.expires:
        return _overdue(known, known.now, known.expires)
    return _running(known, known.expires)


def _tame(moment: float | None) -> float | None:
    """Moments no calendar holds are moved to its end, so that arithmetic on them stays finite."""
    if moment is None or math.isnan(moment):
        return None
    return min(max(float(moment), _EARLIEST), _LATEST)


def _open(state: LifetimeState) -> Axis:
    """Without an end the axis has no scale: the moments only stand in their order."""
    start = state.issued if state.issued is not None else state.not_before
    if state.now is None:
        return Axis((Stretch(0, 1, "open"),), issued=None if state.issued is None else 0.0)
    now = 0.06 if start is None or state.now <= start else 0.4
    begun = now
    stretches = [Stretch(0, now, "unknown" if start is None else "spent")]
    not_before = None
    if state.not_before is not None and state.not_before > state.now:
        begun = not_before = 0.7
        stretches.append(Stretch(now, begun, "early"))
    issued = None if state.issued is None else 0.0
    return Axis((*stretches, Stretch(begun, 1, "open")), issued=issued, not_before=not_before, now=now)


def _overdue(state: LifetimeState, now: float, expires: float) -> Axis:
    start = state.issued if state.issued is not None else state.not_before
    if start is not None and start >= expires:
        start = None  # it ended before it began: there is no scale to draw it to
    if start is not None and now - expires <= expires - start:
        end, break_at = NOW_OVERDUE * (expires - start) / (now - start), None
    else:
        end, break_at = EXPIRY_FAR_OVERDUE, BREAK
    stretches = (
        Stretch(0, end, "unknown" if start is None else "spent"),
        Stretch(end, NOW_OVERDUE, "overdue"),
        Stretch(NOW_OVERDUE, 1, "after"),
    )
    issued = 0.0 if state.issued is not None and start is not None else None
    return Axis(stretches, issued=issued, expires=end, now=NOW_OVERDUE, break_at=break_at)


def _running(state: LifetimeState, expires: float) -> Axis:
    before = [moment for moment in (state.issued, state.now, state.not_before) if moment is not None]
    low = min(before, default=expires)
    unknown_start = state.issued is None and (state.not_before is None or state.not_before > low)
    offset = 0.3 if unknown_start and state.now is not None else 0.0

    def at(moment: float | None) -> float | None:
        if moment is None or expires <= low:
            return None
        return min(1.0, max(0.0, offset + (1 - offset) * (moment - low) / (expires - low)))

    now, begun = at(state.now), 0.0
    stretches = []
    if now is not None:
        ahead = [place for place in (at(state.issued), at(state.not_before)) if place is not None]
        begun = max([now, *ahead])
        stretches.append(Stretch(0, now, "unknown" if unknown_start else "spent"))
        if begun > now:
            stretches.append(Stretch(now, begun, "early"))
    stretches.append(Stretch(begun, 1, "left"))
    waiting = state.now is not None and state.not_before is not None and state.not_before > state.now
    return Axis(
        tuple(stretch for stretch in stretches if stretch.end > stretch.start),
        issued=at(state.issued),
        not_before=at(state.not_before) if waiting else None,
        expires=1.0,
        now=now,
    )


def describe(state: LifetimeState) -> str:
    """The bar in one sentence, the same from one second to the next."""
    reference = state.now if state.now is not None else 0.0
    parts = []
    if state.issued is not None:
        parts.append(tr("issued {moment}", moment=times.moment(state.issued, reference)))
    if state.not_before is not None and state.now is not None and state.not_before > state.now:
        parts.append(tr("not valid before {moment}", moment=times.moment(state.not_before, reference)))
    if state.expires is None:
        parts.append(tr("never expires"))
    else:
        over = state.left is not None and state.left < 0
        moment = times.moment(state.expires, reference)
        parts.append(tr("expired {moment}", moment=moment) if over else tr("expires {moment}", moment=moment))
    sentence = ", ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."
