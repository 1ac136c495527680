"""What was picked of a review becomes profiles: all in one save, and each secret straight into the keyring."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from inspector.core.definitions.proposal import Proposal, ProposalState, Review, SecretState
from inspector.core.errors import ProfileError, VaultError
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import Profile
from inspector.core.store.vault import Vault
from inspector.core.text.message import Message, Several, message, verbatim
from inspector.core.values import dataclass


class AddedProfile(Protocol):
    """What adding one profile did."""

    @property
    def name(self) -> str:
        """The profile's."""

    @property
    def secret_forgotten(self) -> bool:
        """Whether the secret that it had is gone, since the new one asks another server."""


class ProfilePlace(Protocol):
    """Where profiles are kept together with their secrets: a home."""

    @property
    def vault(self) -> Vault:
        """Where secrets are kept."""

    def profiles(self) -> tuple[Profile, ...]:
        """All profiles."""

    def add(self, new: Iterable[Profile], read: Mapping[str, Profile] = ...) -> Sequence[AddedProfile]:
        """Add profiles, or replace those of the same name, in one save."""

    def secret_stored(self, profile: Profile) -> None:
        """A secret is stored for the servers that the profile asks."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """One profile that is there now. `secret_stored` is whether the file's secret is in the keyring.

    `why_not` says why a secret that was found is not. `secret_forgotten`: the one that was there before is gone.
    """

    profile: Profile
    state: ProposalState
    secret_stored: bool = False
    why_not: Message | Several | None = None
    secret_forgotten: bool = False


def take_over(review: Review, picked: Collection[str], place: ProfilePlace) -> tuple[TakenOver, ...]:
    """Add or change the profiles of the proposals with these addresses, and keep their secrets.

    ProfileError or VaultError where nothing was saved. A secret that the keyring does not take is kept nowhere: the
    profile is there without it, and it is said why.
    """
    chosen = [each for each in review.proposals if each.address in picked]
    written = [each for each in chosen if each.state is not ProposalState.SAME]
    read = {each.profile.name: each.existing for each in written if each.existing is not None}
    added = {done.name: done for done in place.add([each.profile for each in written], read)} if written else {}
    there = {profile.name: profile for profile in place.profiles()}
    result = []
    for each in chosen:
        profile = there.get(each.profile.name, each.profile)
        forgotten = each.profile.name in added and added[each.profile.name].secret_forgotten
        stored, why = _keep(each, profile, place)
        result.append(TakenOver(profile, each.state, stored, why, forgotten))
    return tuple(result)


def _keep(proposal: Proposal, profile: Profile, place: ProfilePlace) -> tuple[bool, Message | Several | None]:
    if proposal.secret_state is not SecretState.FOUND or not proposal.secret:
        return False, None
    needed = needed_secret(profile)
    if needed is None or needed.kind is not SecretKind.CLIENT_SECRET:
        return False, message("{name} proves itself without a client secret, so it is not kept.", name=profile.name)
    if not place.vault.persistent:
        why = place.vault.why_not
        if why is None:
            return False, message("There is no keyring that outlives the program.")
        return False, why if isinstance(why, Message | Several) else verbatim(why)
    try:
        place.secret_stored(profile)  # first: a secret of which it is not known for whom it is could go anywhere
        place.vault.store(profile.id, proposal.secret, needed.kind)
    except (VaultError, ProfileError) as error:
        said = error.said
        return False, said if isinstance(said, Message | Several) else verbatim(str(error))
    return True, None
