"""Words of the review: what a profile's members are called, what becomes of a profile, and how it looks in the list."""

from __future__ import annotations

from inspector.core.definitions.proposal import (
    DefinitionFinding,
    Proposal,
    ProposalState,
    Review,
    SecretState,
    Severity,
)
from inspector.core.knowledge.providers import provider
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import elide
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.numbers import decimal
from inspector.core.values import dataclass
from inspector.gui.model.importing.choice import ImportChoice, still_missing

LABELS = {
    "name": mark("Name"),
    "provider": mark("Provider"),
    "client_id": mark("Client ID"),
    "client_authentication": mark("Client authentication"),
    "scopes": mark("Scopes"),
    "known_scopes": mark("Known scopes"),
    "audience": mark("Audience"),
    "resources": mark("Resources"),
    "expected_audience": mark("Expected audience"),
    "token_url": mark("Token URL"),
    "issuer": mark("Issuer"),
    "jwks_url": mark("Key set URL"),
    "introspection_url": mark("Introspection URL"),
    "revocation_url": mark("Revocation URL"),
    "private_key_file": mark("Private key file"),
    "certificate_file": mark("Certificate file"),
    "key_id": mark("Key ID"),
    "assertion_audience": mark("Assertion audience"),
    "assertion_algorithm": mark("Assertion algorithm"),
    "parameters": mark("Extra parameters"),
    "secret_parameters": mark("Secret parameters"),
    "secret_command": mark("Secret command"),
    "leeway": mark("Leeway"),
    "timeout": mark("Time-out"),
    "ca_bundle": mark("CA bundle"),
    "scope_descriptions": mark("Scopes with descriptions"),
    "apis": mark("APIs that take its tokens"),
    "secret": mark("Client secret"),
    "client_secret": mark("Client secret"),
}
SHOWN = (
    "client_id", "client_authentication", "secret", "scopes", "token_url", "issuer", "jwks_url", "audience",
    "resources", "expected_audience", "private_key_file", "certificate_file", "key_id", "assertion_audience",
    "assertion_algorithm", "parameters", "secret_parameters", "secret_command", "ca_bundle",
)  # fmt: skip
"""The members that the profile it would make is shown by, after those of its provider."""
MOST_NAMES, MOST_NAME = 3, 48
"""So many names are told in a sentence, and so many characters of each."""
_KB, _MB = 1000, 1_000_000


@dataclass(frozen=True, slots=True)
class RowLook:
    """A row of the list: its second line, and a glyph with what that says."""

    second: str
    icon: str
    token: str
    says: str


def label_of(profile: Profile, member: str) -> str:
    """What the form of a profile calls one of its members."""
    for each in provider(profile.provider).fields:
        if each.name == member:
            return tr(each.label)
    return tr(LABELS[member]) if member in LABELS else member


def file_size(count: int) -> str:
    """How large a file is, as file managers write it: "184 kB", "41 MB"."""
    if count < _KB:
        return plural(count, "{n} byte", "{n} bytes")
    if count < _MB:
        return tr("{number} kB", number=str(round(count / _KB)))
    megabytes = count / _MB
    return tr("{number} MB", number=decimal(megabytes, 1) if megabytes < 10 else str(round(megabytes)))


def look_of(review: Review, at: int, choice: ImportChoice) -> RowLook:
    """How a proposal looks in the list."""
    proposal = review.proposals[at]
    if proposal.state is ProposalState.SAME:
        return RowLook(tr("Same as your profile"), "equal", "text2", tr("Same as your profile"))
    new = proposal.state is ProposalState.NEW
    changed = plural(len(proposal.changes), "Changes {n} field of your profile", "Changes {n} fields of your profile")
    head = tr("New", "a profile") if new else changed
    if not proposal.usable:
        return RowLook(_joined(head, tr("will not get a token")), "bad", "bad_glyph", tr("Will not get a token"))
    missing = {origin.asks_for for origin in still_missing(review, at, choice)}
    if missing:
        words = plural(len(missing), "{n} value to fill in", "{n} values to fill in")
        return RowLook(_joined(head, words), "warn", "warn_glyph", tr("Needs filling in"))
    if not new:
        return RowLook(head, "warn", "warn_glyph", tr("Changes your profile"))
    scopes = len(proposal.profile.scopes)
    parts = [head, plural(scopes, "{n} scope", "{n} scopes")] if scopes else [head]
    if proposal.secret_state is SecretState.FOUND:
        parts.append(tr("secret found"))
    return RowLook(_joined(*parts), "pass", "mute_glyph", tr("Ready", "to be imported"))


def _joined(*parts: str) -> str:
    return " · ".join(parts)


def missing_words(written: str) -> str:
    """That a value is not in the file, and what stands in its place: in backticks, for the fixed font."""
    return tr("Not in the file: it is `{written}`.", written=written) if written else tr("Not in the file.")


def errors_of(proposal: Proposal) -> tuple[DefinitionFinding, ...]:
    """What keeps a token from coming."""
    return tuple(each for each in proposal.findings if each.severity is Severity.ERROR)


def party(profile: Profile) -> str:
    """Who is asked, as it stands in a sentence."""
    row = provider(profile.provider)
    return row.party or row.short


def listed(names: tuple[str, ...]) -> str:
    """Names with "and" before the last: "a", "a and b", "a, b and c"; of many the first, and how many more."""
    names = tuple(elide(name, MOST_NAME) for name in names)
    if len(names) < 2:
        return "".join(names)
    if (more := len(names) - MOST_NAMES) > 1:
        return plural(more, "{names} and {n} more", "{names} and {n} more", names=", ".join(names[:MOST_NAMES]))
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])
