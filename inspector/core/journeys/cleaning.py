"""Taking the secrets out of profiles that have them in the file: into the keyring where one can be sent from there.

A value leaves the profile only once the keyring has given it back. Nothing is written here but copies of the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from pathlib import Path

from inspector.core.files import why_not_read, write_atomically
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.misplaced import Misplaced, secrets_in, without
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import MAX_FILE_BYTES
from inspector.core.store.kept_parameters import ANOTHER, keep_parameters, read_parameters
from inspector.core.store.vault import Vault
from inspector.core.text.message import Message, message, verbatim
from inspector.core.text.numbers import size
from inspector.core.values import dataclass

LEAST_SPECIFIC = 8
"""A shorter part of a text is not looked for in copies: it would be found in what has nothing to do with it."""


@dataclass(frozen=True, slots=True)
class CleanedProfile:
    """A profile without the secrets that were `taken`; those that are `left` stay, each for a reason."""

    profile: Profile
    taken: tuple[Misplaced, ...] = field(default=(), repr=False)
    left: tuple[tuple[Misplaced, Message], ...] = field(default=(), repr=False)


def moved(profile: Profile, vault: Vault) -> CleanedProfile:
    """Keep the secrets of a profile in the keyring, where they can be sent from there. Blocking.

    VaultError, and nothing is changed in the profile, where the keyring does not keep one.
    """
    found = secrets_in(profile)
    if not any(each.movable for each in found):
        return CleanedProfile(profile, (), tuple((each, NOT_SENT) for each in found))
    known = dict(read_parameters(vault, profile.id))
    secret = vault.read(profile.id, SecretKind.CLIENT_SECRET)
    taken: list[Misplaced] = []
    left: list[tuple[Misplaced, Message]] = []
    new: dict[str, str] = {}
    for each in found:
        if not each.movable:
            left.append((each, NOT_SENT))
        elif each.is_client_secret:
            if secret not in (None, each.value):
                left.append((each, ANOTHER))
                continue
            secret = each.value
            taken.append(each)
        elif known.get(each.parameter, each.value) != each.value:
            left.append((each, ANOTHER))
        else:
            known[each.parameter] = new[each.parameter] = each.value
            taken.append(each)
    if any(each.is_client_secret for each in taken):
        vault.store(profile.id, secret or "", SecretKind.CLIENT_SECRET)
    if new:
        keep_parameters(vault, profile.id, new)
    names = (*profile.secret_parameters, *(name for name in new if name not in profile.secret_parameters))
    return CleanedProfile(replace(without(profile, taken), secret_parameters=names), tuple(taken), tuple(left))


NOT_SENT = message("It cannot be sent from the keyring: it is only taken out, or left.")


def removed(profile: Profile) -> CleanedProfile:
    """Take every secret out of a profile, to be kept nowhere."""
    found = secrets_in(profile)
    return CleanedProfile(without(profile, found), found)


# --- copies of the file -----------------------------------------------------------------------------------------------


def clean_copies(path: Path, taken: Iterable[Misplaced]) -> tuple[tuple[Path, Message | None], ...]:
    """Take secrets out of what was set aside beside the file of profiles; each copy that had one, or why it may have.

    A copy that could not be read as profiles is not written anew: what is secret in it is cut out, and nothing else.
    """
    needles = [needle for each in taken for needle in _spellings(each)]
    return tuple(_clean_copies(path, needles)) if needles else ()


def _spellings(found: Misplaced) -> Iterator[tuple[bytes, bytes]]:
    """How a secret stands in JSON, and what takes its place."""
    for ascii_only in (True, False):
        written = json.dumps(found.value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
        if found.is_whole:
            yield written, b'""'
        elif len(found.value) >= LEAST_SPECIFIC:
            yield written[1:-1], b""


def _clean_copies(path: Path, needles: list[tuple[bytes, bytes]]) -> Iterator[tuple[Path, Message | None]]:
    for copy in sorted(path.parent.glob(f"{path.stem}.*{path.suffix}*")):
        if copy == path or copy.is_symlink() or not copy.is_file():
            continue
        try:
            if copy.stat().st_size > MAX_FILE_BYTES:
                yield copy, message("it is larger than {size} and was not looked through", size=size(MAX_FILE_BYTES))
                continue
            clean = content = copy.read_bytes()
            for needle, instead in needles:
                clean = clean.replace(needle, instead)
            if clean != content:
                write_atomically(copy, clean)
                yield copy, None
        except OSError as error:
            yield copy, verbatim(why_not_read(error))
