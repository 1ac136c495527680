"""Profiles, what is still to be done for them, their keys and the secrets in their file, as JSON. Never a secret."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from inspector.core.knowledge.providers import ENDPOINT_NAMES
from inspector.core.profiles.endpoints import subtitle
from inspector.core.profiles.misplaced import secrets_in, without_secrets
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.profiles.sound_endpoints import sound_endpoints, url_or_why
from inspector.core.text.times import iso

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.keys.key import Key, KeySet
    from inspector.core.profiles.misplaced import Misplaced
    from inspector.core.profiles.reach import Reach


def listed_json(profile: Profile) -> dict[str, Any]:
    """An entry of `profile list --format json`."""
    return {
        "name": profile.name,
        "provider": profile.provider,
        "asks": subtitle(profile),
        "environment": profile.environment.strip() or None,
        "secrets_in_file": len(secrets_in(profile)),
    }


def shown_json(profile: Profile) -> dict[str, Any]:
    """The object that `profile show --format json` prints; secrets that stand in the profile are left out."""
    chosen = without_secrets(profile)
    urls = sound_endpoints(chosen)
    return {
        "profile": profile_to_dict(chosen),
        "endpoints": {name: getattr(urls, name) or None for name in ENDPOINT_NAMES},
        "why_no_endpoint": {name: url_or_why(chosen, name) for name in ENDPOINT_NAMES if not getattr(urls, name)},
        "secrets_in_file": len(secrets_in(profile)),
    }


def to_do_json(profile: Profile, pending: Iterable[Reach], missing: Sequence[str] | None) -> dict[str, Any]:
    """What is still to be done before a profile can ask.

    `pending` is what it would do that is to be confirmed, `missing` the secret parameters that have no value; None
    where the keyring does not say.
    """
    return {
        "problems": [{"field": each.field, "message": each.message} for each in problems(profile)],
        "missing_values": None if missing is None else list(missing),
        "to_confirm": [str(each.sentence) for each in pending],
    }


def key_set_json(keys: KeySet) -> dict[str, Any]:
    """Where keys were fetched and when, and each of them."""
    at = keys.fetched_at
    return {
        "source": keys.source.describe(),
        "fetched_at": at,
        "fetched_at_iso": iso(at) if at is not None else None,
        "keys": [_key_json(each) for each in keys.keys],
    }


def _key_json(key: Key) -> dict[str, Any]:
    return {
        "kid": key.kid,
        "kty": key.kty,
        "alg": key.alg,
        "use": key.use,
        "bits": key.bits,
        "curve": key.curve,
        "thumbprint": key.thumbprint,
        "unusable": str(key.unusable) if key.unusable is not None else None,
    }


def secret_in_file_json(profile: Profile, found: Misplaced, state: str, why: object = None) -> dict[str, Any]:
    """A secret that stands in a profile, masked, and what became of it: an entry of `profile clean --format json`."""
    return {
        "profile": profile.name,
        "field": found.field,
        "shown": found.shown,
        "movable": found.movable,
        "state": state,
        "message": str(found.sentence if why is None else why),
    }
