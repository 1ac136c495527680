"""When a token stops working and what a change of keys does, in words: made when they are shown."""

from __future__ import annotations

import math
from collections.abc import Sequence

from inspector.core.acceptance.judging import Judgement
from inspector.core.acceptance.lasting import Ending, Lasting, StopGroup, lasting, names_of, stops
from inspector.core.knowledge.acceptors import KeyHabits
from inspector.core.text.language import mark
from inspector.core.text.message import Message, Several, message, several, untranslated

MAX_NAMED = 4
"""How many APIs one moment names."""

STOPS = mark("Stops working")
KEY_CHANGE = mark("After a change of keys")


def lasting_sentence(judgement: Judgement) -> Message | None:
    """When the token stops working there, in one sentence; None where it does not work at all."""
    found = lasting(judgement)
    if found.starts_at is not None and found.starts_at > judgement.at:
        return message("It starts working at {at:moment}. {end}", at=found.starts_at, end=_end(found, judgement.at))
    return _end(found, judgement.at) if found.ending is not Ending.REFUSED else None


def _end(found: Lasting, now: float) -> Message:
    if found.ending is Ending.NEVER:
        return message("It never stops working by itself: nothing in it is compared with a clock there.")
    if found.stops_at is None:
        return _open_end(found.at_least, now)
    texts = (_BEHIND if found.stops_at <= now else _AHEAD)[found.rule if found.allowed_s else ""]
    return texts._replace(values=(("at", found.stops_at), ("span", found.allowed_s)))


_AHEAD = {
    "": message("It stops working at {at:moment}, when it expires."),
    "exp": message("It stops working at {at:moment}, {span:duration} after it expires."),
    "iat": message("It stops working at {at:moment}, {span:duration} after it was issued."),
    "auth_time": message("It stops working at {at:moment}, {span:duration} after the sign-in."),
}
_BEHIND = {
    "": message("It stopped working at {at:moment}, when it expired."),
    "exp": message("It stopped working at {at:moment}, {span:duration} after it expired."),
    "iat": message("It stopped working at {at:moment}, {span:duration} after it was issued."),
    "auth_time": message("It stopped working at {at:moment}, {span:duration} after the sign-in."),
}
"""Without an allowance it is exp that ends it: an age of nothing is no limit."""


def _open_end(at_least: float | None, now: float) -> Message:
    if at_least is None:
        return message("When it stops working is not documented.")
    if at_least <= now:
        return message("It expired at {at:moment}. How long it works after that is not documented.", at=at_least)
    return message("It works until {at:moment} at least. What is allowed after that is not documented.", at=at_least)


def stops_line(judgements: Sequence[Judgement], most: int = MAX_NAMED) -> Message | None:
    """When it stops working where, in one line, as "14:28:07 Kubernetes · 14:29:07 Spring Security, Envoy".

    None where it works nowhere. Of one moment no more than `most` are named.
    """
    groups = stops(judgements)
    if not groups:
        return None
    line = group_words(groups[0], most)
    for each in groups[1:]:
        line = untranslated("{line} · {more}", line=line, more=group_words(each, most))
    return line


def group_words(group: StopGroup, most: int = MAX_NAMED) -> Message:
    """A moment and who stops taking the token then."""
    names = names_of(group.judgements)
    who: Message | str = ", ".join(names[:most])
    if len(names) > most:
        who = message("{names} and {n} more", names=who, n=len(names) - most)
    if group.at is not None:
        return untranslated("{at:moment} {who}", at=group.at, who=who)
    if group.ending is Ending.NEVER:
        return message("never: {who}", "when a token stops working", who=who)
    return message("not documented: {who}", "when a token stops working", who=who)


def is_told(keys: KeyHabits) -> bool:
    """Whether anything is known of what a change of keys does."""
    return keys.own or keys.cache_s is not None or keys.refetch is not None


def key_change_sentences(keys: KeyHabits) -> Several:
    """What a change of the issuer's keys does there: to tokens of the old key, and to those of the new one."""
    if keys.own:
        return several(
            message("It has its keys in its own configuration: tokens of a new key are refused, and those of the old "
                    "one taken, until somebody changes it.")
        )  # fmt: skip
    return several(_old_keys(keys), _new_keys(keys))


def _old_keys(keys: KeyHabits) -> Message:
    if keys.cache_s is None:
        return message("How long it takes tokens of a key that is no longer published is not documented.")
    if math.isinf(keys.cache_s):
        if keys.refetch:
            return message("It takes tokens of the old key until it fetches the keys for a key ID it does not know.")
        return message("It takes tokens of the old key until it is started anew.")
    if keys.cache_s == 0:
        return message("It refuses tokens of a key as soon as that is no longer published.")
    return message("It takes tokens of the old key for up to {cache:duration} more.", cache=keys.cache_s)


def _new_keys(keys: KeyHabits) -> Message:
    cache = keys.cache_s
    if keys.refetch:
        if keys.pause_s is None:
            return message("It fetches the keys for a key ID it does not know, so tokens of a new key are taken soon. "
                           "Whether it pauses between two fetches is not documented.")  # fmt: skip
        if keys.pause_s == 0:
            return message("It fetches the keys for a key ID it does not know, so tokens of a new key are taken at "
                           "once.")  # fmt: skip
        return message(
            "It fetches the keys for a key ID it does not know, so tokens of a new key are taken at once, or after "
            "{pause:duration} at most where it has just fetched them.",
            pause=keys.pause_s,
        )
    finite = cache is not None and not math.isinf(cache)
    if keys.refetch is None:
        if finite:
            return message("Tokens of a new key are refused for {cache:duration} at most. Whether it fetches the keys "
                           "earlier is not documented.", cache=cache)  # fmt: skip
        return message("How long it refuses tokens of a new key is not documented.")
    if finite:
        return message("It refuses tokens of a new key for up to {cache:duration}: it does not fetch the keys "
                       "earlier.", cache=cache)  # fmt: skip
    if cache is None:
        return message("It refuses tokens of a new key until it fetches the keys again. When it does is not "
                       "documented.")  # fmt: skip
    return message("It refuses tokens of a new key until it is started anew.")
