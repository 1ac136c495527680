"""The list of profiles: its rows, its groups by environment, and what the filter finds a profile by."""

from __future__ import annotations

from inspector.core.profiles.environment import shown_name
from inspector.core.profiles.profile import Profile
from inspector.core.text.display import visible
from inspector.core.text.language import tr
from inspector.gui.model.workspace import Workspace
from inspector.gui.sidebar.grouping import HeadRow, head_id
from inspector.gui.sidebar.half import Half
from inspector.gui.sidebar.listing import ListGroups, Listing, ListWords, more_do_not_match
from inspector.gui.sidebar.rows import Row, profile_row
from inspector.gui.sidebar.searching import folded
from inspector.gui.widgets.wording import sentence, value


class ProfileRows:
    """Makes rows, heads and searched texts of the profiles there are."""

    def __init__(self, work: Workspace) -> None:
        self._work = work
        self._texts: dict[str, tuple[Profile, str]] = {}
        """By the id of a profile: as it was when it was looked through, and the text of that."""

    def listing(self, half: Half) -> Listing:
        """The list of them."""
        words = ListWords(
            lambda typed: sentence(tr("No profile has {words} in it."), words=value(typed)),
            more_do_not_match,
        )
        return Listing(half, self.row, self.text, ListGroups(self.head, self.group, self.order), words)

    def row(self, profile_id: str) -> Row | None:
        """What the list shows of a profile."""
        work = self._work
        profile = work.profiles.get(profile_id)
        if profile is None:
            return None
        return profile_row(
            profile,
            work.tokens.latest_of(profile_id),
            busy=work.requests.running(profile_id) is not None,
            demo=work.profiles.is_demo(profile_id),
            environment=work.environments.of(profile),
        )

    def group(self, profile_id: str) -> str:
        """The environment a profile stands under; "" for those that have none."""
        profile = self._work.profiles.get(profile_id)
        environment = self._work.environments.of(profile) if profile is not None else None
        return environment.name if environment is not None else ""

    def order(self) -> tuple[str, ...]:
        """The environments in their order."""
        return tuple(each.name for each in self._work.environments.all)

    def head(self, group: str, count: int, open_: bool) -> HeadRow:
        """The head of an environment, or of those that have none."""
        environment = self._work.environments.get(group) if group else None
        if environment is None:
            return HeadRow(head_id(group), tr("Other", "profiles without an environment"), count, open_)
        return HeadRow(head_id(group), visible(shown_name(environment.name)), count, open_, environment.colour)

    def text(self, profile_id: str) -> str:
        """What the filter looks in: name, provider, client, hosts, scopes, audience and environment."""
        profile = self._work.profiles.get(profile_id)
        if profile is None:
            return ""
        known = self._texts.get(profile_id)
        if known is None or known[0] is not profile:
            known = self._texts[profile_id] = profile, _text(profile)
        return known[1]


def _text(profile: Profile) -> str:
    from inspector.core.knowledge.providers import provider  # late: it brings the table of providers
    from inspector.core.profiles.endpoints import endpoints
    from inspector.core.text.urls import host_of

    kind, urls = provider(profile.provider), endpoints(profile)
    return folded(
        "\n".join((
            profile.name, tr(kind.label), profile.client_id, profile.environment,
            shown_name(profile.environment), profile.region, profile.user_pool_id, profile.tenant,
            profile.realm, profile.domain_prefix, profile.custom_domain,
            host_of(urls.token_url or ""), host_of(urls.issuer or ""), urls.issuer or "", profile.audience,
            profile.expected_audience, *profile.resources, *profile.scopes, *profile.known_scopes,
        ))
    )  # fmt: skip
