"""What a key set says about a token, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from inspector.core.text import times
from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.core.text.message import words
from inspector.core.text.numbers import grouped
from inspector.gui.theme.looks import KID_SHOWN

if TYPE_CHECKING:
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.keys.key import Key, KeySet

MOST_LOOKED_AT = 500
"""Of so many keys it is said what is odd about them: they are read for it while the window waits."""


def has_anything(outcome: Outcome) -> bool:
    """Whether there is something to show: keys, or an attempt to get them."""
    keys = outcome.inspection.key_set if outcome.inspection else None
    return keys is not None or bool(outcome.key_exchanges) or bool(outcome.keys_problem)


def summary(outcome: Outcome) -> str:
    """What the keys say about this token, in a sentence or two, and on a line each what is odd about one of them."""
    inspection = outcome.inspection
    if inspection is None:
        return tr("No token was issued, so no keys were needed.")
    keys = inspection.key_set
    if keys is None:
        if outcome.keys_problem:
            return str(outcome.keys_problem)
        return tr("No keys were fetched, because no issuer was named to fetch them from.")
    if not inspection.signature_verified:
        reason = next((check.reason for check in inspection.told() if check.id == "signature"), "")
        return "\n".join(part for part in (reason, *_about(keys, inspection.key)) if part)
    kid = inspection.key.kid if inspection.key else None
    said = (
        tr("Key {kid} signed this token.", kid=visible(elide(kid, KID_SHOWN)))
        if kid
        else tr("A key without ID signed this token.")
    )
    others = () if keys.source.origin.chosen else (_others(keys),)
    first = " ".join(part for part in (said, *others) if part)
    return "\n".join((first, *_about(keys, inspection.key)))


def _about(keys: KeySet, key: Key | None) -> tuple[str, ...]:
    """What is odd about the set and the keys in it; with thousands, about the first of them and about `key`."""
    looked_at = keys.keys[:MOST_LOOKED_AT]
    if len(keys.keys) == len(looked_at):
        return (*unusable(looked_at), *cautions(looked_at), *shared_ids(keys), *words(keys.problems))
    left_out = tr(
        "Only the first {most} of {count} keys were looked at for this. "
        "The row of any other says whether it can be used.",
        most=MOST_LOOKED_AT,
        count=grouped(len(keys.keys)),
    )
    if key is not None and not any(each is key for each in looked_at):
        looked_at = (key, *looked_at)
    return (*unusable(looked_at), *cautions(looked_at), *shared_ids(keys), left_out, *words(keys.problems))


def _others(keys: KeySet) -> str:
    others = len(keys.keys) - 1 - sum(key.unusable is not None for key in keys.keys[:MOST_LOOKED_AT])
    if others <= 0:
        if len(keys.keys) == 1:
            return tr("It is the only key: after a rotation the key set has to be fetched again.")
        return tr("It is the only key that can be used: after a rotation the key set has to be fetched again.")
    return plural(
        others,
        "The other key is published for rotation: the issuer may start using it at any time, so cache both.",
        "The other {n} keys may come into use at any time, so cache all of them.",
    )


def unusable(keys: Sequence[Key]) -> tuple[str, ...]:
    """A sentence for each key that cannot be used, five at most."""
    faulty = [key for key in keys if key.unusable is not None]
    said = tuple(
        tr("{key} cannot be used. {reason}", key=_named(key), reason=visible(str(key.unusable))) for key in faulty[:5]
    )
    left = len(faulty) - 5
    return (*said, plural(left, "So cannot {n} more.", "So cannot {n} more.")) if left > 0 else said


def shared_ids(keys: KeySet) -> tuple[str, ...]:
    """A sentence for each key ID that several entries have, three at most."""
    shared = [(kid, count) for kid, count in Counter(keys.kids).items() if count > 1]
    return tuple(
        tr(
            "{n} entries have the ID {kid}: which one a token means, its algorithm has to tell.",
            n=grouped(count),
            kid=visible(elide(kid, KID_SHOWN)),
        )
        for kid, count in shared[:3]
    )


def cautions(keys: Sequence[Key]) -> tuple[str, ...]:
    """What is odd about keys that can be used, and whose certificates they have; five sentences at most."""
    said = [f"{_named(key)}: {visible(str(caution))}" for key in keys for caution in key.warnings]
    for key in keys:
        if key.certificate is not None:
            until = times.iso(key.certificate.expires)[:10]
            said.append(
                tr(
                    "{key} has a certificate for {subject} until {until}.",
                    key=_named(key),
                    subject=visible(elide(key.certificate.subject, 80)) or tr("no name"),
                    until=until,
                )
            )
    return tuple(said[:5])


def _named(key: Key) -> str:
    return tr("Key {kid}", kid=visible(elide(key.kid, KID_SHOWN))) if key.kid is not None else tr("A key without an ID")
