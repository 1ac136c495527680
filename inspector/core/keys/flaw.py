"""Why a key cannot verify a signature: four different things, of which the first alone speaks against a token."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from inspector.core.text.message import Message


class Flaw(StrEnum):
    """What is the matter with a key that is not used."""

    UNSAFE = "unsafe"
    """Others than its owner can sign with it, or soon could: a careful API refuses what it signed."""
    OTHER_PURPOSE = "other purpose"
    """Its publisher says that it is for something else than signatures."""
    DAMAGED = "damaged"
    """What is published is not a key, or contradicts itself; the key that was meant may be a sound one."""
    UNSUPPORTED = "unsupported"
    """It may be sound, and this program cannot tell: a type, a curve or an algorithm that is not known here."""


class Unfit(NamedTuple):
    """That a key is not used: the kind of thing, and in one sentence what it is."""

    flaw: Flaw
    why: Message


def unsafe(why: Message) -> Unfit:
    """Nothing this key signs can be trusted."""
    return Unfit(Flaw.UNSAFE, why)


def for_other_purpose(why: Message) -> Unfit:
    """It is not for signatures."""
    return Unfit(Flaw.OTHER_PURPOSE, why)


def damaged(why: Message) -> Unfit:
    """What is published is not the key that was meant."""
    return Unfit(Flaw.DAMAGED, why)


def unsupported(why: Message) -> Unfit:
    """It cannot be checked here."""
    return Unfit(Flaw.UNSUPPORTED, why)
