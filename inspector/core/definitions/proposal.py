"""What an import would make of a file: profiles, what is known of each, and what will not work. Nothing is saved."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from inspector.core.definitions.document import Document
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message
from inspector.core.values import dataclass


class Severity(StrEnum):
    """How bad a finding is: an error means that no token will come, a warning that something will not be as wanted."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class ProposalState(StrEnum):
    """How a proposed profile compares with those that the user has."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class SecretState(StrEnum):
    """Where the client secret is: in the file, elsewhere (the file refers to it), or nowhere."""

    FOUND = "found"
    REFERENCE = "reference"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DefinitionFinding:
    """Something that will not work, or should be known, before anything is sent.

    `id` is a row of resources/knowledge/definitions.toml. `title` is its short name ("No client credentials flow"),
    `message` one sentence, `fix` what to do, None where nothing is to be done. `path` and `line` say where it stands;
    `needed` and `actual` are the two lines of evidence, as the file's own language writes them. `block` is a text to
    copy that would be right. `answer` is what the provider would answer (`unauthorized_client`), "" where that is not
    documented. `source` is a URL, or the name of a page.
    """

    id: str
    severity: Severity
    title: Message
    message: Message
    fix: Message | None = None
    path: Path = ()
    line: int | None = None
    needed: str = ""
    actual: str = ""
    block: str = ""
    answer: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A member of a profile that the file has otherwise; `before` and `after` as the form shows them."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FieldOrigin:
    """Where the value of a member of the proposed profile comes from.

    `line` is None where it is not known. `missing` is said where the file does not have it: "Not in the file: it is
    `!Ref OrdersPool`. Fill it in after the import." `asks_for` groups what is one and the same unknown, `written` is
    what the file has in its place.
    """

    field: str
    line: int | None = None
    missing: Message | None = None
    asks_for: str = ""
    written: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One profile that the file would make.

    `address` is what the file calls it, `profile` how it would be (with the id of the one that it changes), `existing`
    that one as it is, None for a new one. `secret` is the client secret itself where the file has it: it goes to the
    keyring and is never shown. `scopes_unknown` are scopes that no resource server of the file has.
    """

    address: str
    profile: Profile
    state: ProposalState
    secret_state: SecretState
    findings: tuple[DefinitionFinding, ...] = ()
    origins: tuple[FieldOrigin, ...] = ()
    changes: tuple[FieldChange, ...] = ()
    existing: Profile | None = None
    secret: str = field(default="", repr=False)
    secret_line: int | None = None
    scopes_unknown: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether a token can come of it: no finding is an error."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def complete(self) -> bool:
        """Whether nothing has to be filled in."""
        return not any(origin.missing for origin in self.origins)


@dataclass(frozen=True, slots=True)
class ScopeGroup:
    """The scopes of one resource server. `scopes` are whole names with their descriptions, "" where there is none.

    `used_by` are the names of the proposed profiles that ask for some of them.
    """

    identifier: str
    scopes: tuple[tuple[str, str], ...]
    used_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingValue:
    """Something that the file does not say, asked for once, wherever it stands.

    `name` is what it is called there (`asks_for`), `written` the reference as the file has it, "" where it has none.
    `fields` are the members of profiles that it fills, `addresses` the clients whose they are, `suggested` what would
    probably be right, "" where nothing is.
    """

    name: str
    written: str
    fields: tuple[str, ...]
    addresses: tuple[str, ...]
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class ReviewSource:
    """What a review was made of, so that it can be made again with more known: see `definition_review.filled`.

    `answers` are what was filled in for what the file asks for.
    """

    reading: Reading = field(repr=False)
    document: Document = field(repr=False)
    existing: tuple[Profile, ...] = field(repr=False)
    now: float
    answers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """What is in a file, judged, against the profiles that are there. Nothing is saved and nothing was sent.

    `kind` is what the file is ("Terraform state"), `size` its length in bytes, `others` how many resources it has of
    kinds that are not known here. `findings` are of the file as a whole, `left_out` why clients in it make no profile.
    `asks` is what has to be filled in, each once.
    """

    name: str
    kind: Message
    size: int
    proposals: tuple[Proposal, ...] = ()
    scopes: tuple[ScopeGroup, ...] = ()
    findings: tuple[DefinitionFinding, ...] = ()
    left_out: tuple[Message, ...] = ()
    others: int = 0
    asks: tuple[MissingValue, ...] = ()
    source: ReviewSource | None = field(default=None, repr=False, compare=False)
