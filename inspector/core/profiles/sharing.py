"""Profiles as a text for somebody else: without secrets, saved keys and what was explored, and what that leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.core.profiles.credentials import needed_secret
from inspector.core.profiles.misplaced import secrets_in
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import write_profiles
from inspector.core.text.message import Message, counted, message
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class SharedProfiles:
    """The text, which `profile import` and the window read again, and a sentence for each kind of thing left out."""

    text: str
    left_out: tuple[Message, ...]


def shared(profiles: Sequence[Profile]) -> SharedProfiles:
    """The profiles as a text. The ids stay behind: secrets are found by them, and those are not handed on."""
    left_out: list[Message] = []
    if any(needed_secret(each) is not None and not each.secret_command for each in profiles):
        left_out.append(
            counted(len(profiles), "Its secret stays in your keyring.", "Their secrets stay in your keyring.")
        )
    if any(each.secret_command for each in profiles):
        left_out.append(message("The secret command is in it, and not what it prints: whoever gets it is asked first."))
    if any(each.secret_parameters for each in profiles):
        left_out.append(message("The values of secret parameters are not in it."))
    if any(each.saved_keys for each in profiles):
        left_out.append(message("Saved keys are not in it: whoever gets it fetches the issuer’s own."))
    if any(each.explored for each in profiles):
        left_out.append(message("What was explored is not in it."))
    if any(each.private_key_file or each.certificate_file or each.ca_bundle for each in profiles):
        left_out.append(message("Files are named in it, and are not in it themselves."))
    if any(secrets_in(each) for each in profiles):
        left_out.append(message("Secrets that stand in fields were taken out."))
    return SharedProfiles(write_profiles(profiles, ids=False), tuple(left_out))
