"""What of a review is wanted: which profiles, which of their changes, and what was filled in. Values, no window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from inspector.core.definitions.proposal import FieldOrigin, Proposal, ProposalState, Review, ScopeGroup, SecretState
from inspector.core.profiles.credentials import SecretKind, needed_secret
from inspector.core.profiles.profile import NUMBERS, Profile, new_id
from inspector.core.text.times import iso
from inspector.core.values import dataclass

LISTS = frozenset({"scopes", "known_scopes", "resources"})
"""Members that are lists of texts without spaces in them."""


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """`picked` are places of proposals, `kept` members that stay as they are in the user's profile, by place.

    `left` are identifiers of resource servers whose descriptions are not wanted. `filled` are texts by the names of
    what the file asks for. `environment` is the one that new profiles come into, "" for none; None is the one that
    the file says, or else that their name speaks of.
    """

    picked: frozenset[int] = frozenset()
    kept: frozenset[tuple[int, str]] = frozenset()
    left: frozenset[str] = frozenset()
    filled: Mapping[str, str] = field(default_factory=dict, repr=False)
    environment: str | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A profile that an import makes. `before` is the one that it changes; `secret` goes to the keyring alone."""

    profile: Profile
    before: Profile | None = None
    secret: str = field(default="", repr=False)
    described: int = 0
    """How many scopes it has descriptions of from the file."""


def first_choice(review: Review) -> ImportChoice:
    """What holds before anybody has chosen: all is picked that is new or other and can bring a token.

    What the file suggests for what it does not say is filled in.
    """
    suggested = {each.name: each.suggested for each in review.asks if each.suggested}
    return ImportChoice(frozenset(wanted(review)), filled=suggested)


def wanted(review: Review) -> tuple[int, ...]:
    """The places of the proposals that are picked unless somebody has chosen otherwise."""
    return tuple(at for at, each in enumerate(review.proposals) if each.usable and each.state is not ProposalState.SAME)


def still_missing(review: Review, at: int, choice: ImportChoice) -> tuple[FieldOrigin, ...]:
    """What a proposal needs that is neither in the file nor filled in; a secret is entered after the import."""
    origins = review.proposals[at].origins
    return tuple(
        each
        for each in origins
        if each.missing is not None and each.asks_for and not choice.filled.get(each.asks_for, "").strip()
    )


def proposed(review: Review, at: int, choice: ImportChoice) -> Profile:
    """The profile of a proposal with what was filled in."""
    proposal = review.proposals[at]
    members: dict[str, object] = {}
    for origin in proposal.origins:
        text = choice.filled.get(origin.asks_for, "").strip() if origin.missing is not None else ""
        if text and origin.field not in NUMBERS:
            members[origin.field] = tuple(text.split()) if origin.field in LISTS else text
    filled = replace(proposal.profile, **members) if members else proposal.profile  # type: ignore[arg-type]
    if "scopes" in members:
        known = tuple(dict.fromkeys((*filled.known_scopes, *filled.scopes)))
        filled = replace(filled, known_scopes=known)
    return filled


def taken(review: Review, at: int, choice: ImportChoice, current: Profile | None, now: float) -> Taken:
    """What a picked proposal makes. `current` is the user's profile that it changes as it is now, `now` epoch seconds.

    A secret of a profile is found by its id, so that one which the file makes has an id that no file has named.
    """
    proposal = review.proposals[at]
    made = proposed(review, at, choice)
    if current is None:
        made = replace(made, id=new_id(), saved_keys="", saved_keys_at="", saved_keys_of="", explored="")
    else:
        fields = {change.field for change in proposal.changes}
        members = {name: getattr(made, name) for name in fields if (at, name) not in choice.kept}
        made = replace(current, **members)
    described = dict(descriptions(review, proposal, choice))
    if described:
        others = {scope: text for scope, text in made.scope_descriptions if scope not in described}
        made = replace(
            made,
            scope_descriptions=tuple({**others, **described}.items()),
            scope_descriptions_of=review.name,
            scope_descriptions_at=iso(now),
        )
    left = {scope for group in review.scopes if group.identifier in choice.left for scope, _ in group.scopes}
    if left and any(scope in left for scope, _ in made.scope_descriptions):
        kept = tuple(pair for pair in made.scope_descriptions if pair[0] not in left)
        made = replace(made, scope_descriptions=kept)
        if not kept:
            made = replace(made, scope_descriptions_of="", scope_descriptions_at="")
    needed = needed_secret(made)
    takes_one = needed is not None and needed.kind is SecretKind.CLIENT_SECRET
    secret = proposal.secret if takes_one and proposal.secret_state is SecretState.FOUND else ""
    return Taken(made, current, secret, len(described))


def descriptions(review: Review, proposal: Proposal, choice: ImportChoice) -> tuple[tuple[str, str], ...]:
    """The scopes with descriptions that a proposal gets from the resource servers that are picked."""
    pairs = (
        (scope, text)
        for group in review.scopes
        if group.identifier not in choice.left and proposal.profile.name in group.used_by
        for scope, text in group.scopes
        if text
    )
    return tuple(pairs)


def wanted_groups(review: Review, choice: ImportChoice) -> tuple[ScopeGroup, ...]:
    """The resource servers whose descriptions come with the picked profiles."""
    names = {review.proposals[at].profile.name for at in choice.picked}
    return tuple(
        group for group in review.scopes if group.identifier not in choice.left and names.intersection(group.used_by)
    )
