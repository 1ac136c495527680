"""What a request or an inspection came to, as one value."""

from __future__ import annotations

import os
from dataclasses import field, replace
from typing import TYPE_CHECKING

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import ScopeDifference
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import UNMARKED, TokenMarks
from inspector.core.text.message import Message
from inspector.core.values import dataclass

if TYPE_CHECKING:  # what holds these has made them: a window that opens without a token does not wait for them
    from inspector.core.diagnosis.diagnosis import Diagnosis, Explanation
    from inspector.core.issuer.grant import Granted
    from inspector.core.network.exchange import Exchange
    from inspector.core.profiles.profile import Profile


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a journey ended. At least one of `inspection` (a token was had) and `why` (why none was) is not None.

    `exchange` is the token request, `key_exchanges` are the requests for discovery and keys that went with it.
    `label` is the name of the profile that asked for the token or of the file that it was found in, and empty where it
    was pasted. `at` is in seconds since 1970-01-01 UTC, as is `first_at`: when it came first, where the same token has
    come again in this run. `keys_problem` says in one sentence why there are no keys,
    where there are none. `granted` is the token response, where there was one. `marks` are the user's own.
    """

    label: str
    at: float
    profile: Profile | None = None
    exchange: Exchange | None = None
    key_exchanges: tuple[Exchange, ...] = ()
    inspection: Inspection | None = None
    why: Explanation | None = None
    keys_problem: Message | None = None
    granted: Granted | None = None
    origin: TokenOrigin = TokenOrigin.REQUESTED
    marks: TokenMarks = UNMARKED
    first_at: float | None = None
    id: str = field(default_factory=lambda: os.urandom(8).hex(), compare=False)

    @property
    def name(self) -> str:
        """What it is called in lists: as the user says, else by whom it speaks of; in the current language."""
        return self.marks.name or self.called or self.origin.name_of(self.label)

    @property
    def called(self) -> str:
        """What it is called by whom it speaks of; "" where neither its profile nor its token says that."""
        from inspector.core.journeys.naming import called  # late: a window without a token opens without

        if self.origin is TokenOrigin.REQUESTED and self.label:
            return self.label
        return called(self.inspection.token, self.profile) if self.inspection is not None else ""

    @property
    def own_name(self) -> str:
        """What it is called where nothing of the token may stand: by its user, its profile, its file, or as pasted."""
        return self.marks.name or self.origin.name_of(self.label)

    def again(self, newer: Outcome) -> Outcome:
        """The same token that came once more, as it was judged then: id and marks stay, and what has requested it.

        Where a profile's own token comes as a text, the verdict is by what that was compared with.
        """
        first = self.at if self.first_at is None else self.first_at
        if self.origin is TokenOrigin.REQUESTED and newer.origin is not TokenOrigin.REQUESTED:
            return replace(
                self,
                inspection=newer.inspection,
                key_exchanges=newer.key_exchanges,
                keys_problem=newer.keys_problem,
                at=newer.at,
                first_at=first,
            )
        return replace(newer, id=self.id, marks=self.marks, first_at=first)

    @property
    def diagnosis(self) -> Diagnosis | None:
        """Why there is no token, in the current language; None where there is one."""
        return self.why.told() if self.why is not None else None

    @property
    def scopes(self) -> ScopeDifference | None:
        """Requested against granted: from the token where it can be read, else from the token response."""
        if self.inspection is not None and self.inspection.scopes is not None:
            return self.inspection.scopes
        if self.granted is None or self.granted.scope is None or self.profile is None:
            return None
        return ScopeDifference.between(self.profile.scopes, tuple(self.granted.scope.split()))
