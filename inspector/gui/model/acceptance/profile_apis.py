"""The APIs of a profile as the user keeps them: named, renamed, taken out. Each is a step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.core.text.display import elide, visible
from inspector.core.text.language import plural, tr
from inspector.gui.model.acceptance.acceptances import Acceptances
from inspector.gui.model.acceptance.row_keys import key_of
from inspector.gui.model.messages import Messages
from inspector.gui.model.profile_history import ProfileHistory
from inspector.gui.model.profiles import ProfileList

if TYPE_CHECKING:  # at run time late: nothing is kept when a window opens
    from inspector.core.acceptance.protected import ProtectedApi
    from inspector.core.profiles.profile import Profile
    from inspector.gui.model.profile_steps.step import ProfileStep

MOST_NAME = 120


class ProfileApis(QObject):
    """Keeps what was tried or read of an API. Rows are known by their keys in the list of acceptors."""

    def __init__(
        self, acceptances: Acceptances, profiles: ProfileList, history: ProfileHistory, messages: Messages
    ) -> None:
        super().__init__()
        self._acceptances, self._profiles = acceptances, profiles
        self._history, self._messages = history, messages

    @property
    def profile(self) -> Profile | None:
        """The profile that keeps APIs for the token that is shown: one of the user's own."""
        profile = self._acceptances.profile
        return None if profile is None or self._profiles.is_demo(profile.id) else profile

    @property
    def why_no_profile(self) -> str:
        """Why there is none, in a sentence; "" where there is one."""
        if self.profile is not None:
            return ""
        if self._acceptances.profile is not None:
            return tr("Profiles of the demo are not saved, so they keep no API.")
        return tr("No profile fits this token. Make one from it first.")

    # --- a row of the list ------------------------------------------------------------------------------------------

    def why_not_called(self, name: str, key: str = "") -> str:
        """Why the API of a row cannot be kept under this name, in a sentence; "" where it can."""
        profile = self.profile
        if profile is None:
            return self.why_no_profile
        here = self._acceptances.api(key)
        return self._why_not(profile, name, here.name if here is not None and here in profile.apis else "")

    def keep(self, key: str, name: str = "") -> str:
        """Keep what the row says as an API of the profile, under `name` or the one it has; its key from here on."""
        from inspector.core.acceptance.protected import ProtectedApi
        from inspector.core.acceptance.settings import AcceptorSettings
        from inspector.core.profiles.typed_settings import with_typed

        held = self._acceptances
        profile, before, inspection = self.profile, held.api(key), held.inspection
        if profile is None or inspection is None:
            return key
        tried = held.tried(key)
        if before is None:
            settings = with_typed(AcceptorSettings(audiences=self._compared_with(key)), tried)
            api = ProtectedApi(name.strip(), key, settings, edited=tuple(tried))
        else:
            edited = tuple(dict.fromkeys((*before.edited, *tried)))
            api = replace(
                before, name=name.strip() or before.name, settings=with_typed(before.settings, tried), edited=edited
            )
        if self._put(profile, (api,), before, tr("Kept {api} with {profile}.", **_names(api, profile))):
            held.undo(key)
            held.ask_no_longer(key)
            self._follow(key, key_of(api))
            return key_of(api)
        return key

    def rename(self, key: str, name: str) -> str:
        """Call an API otherwise; its key from here on."""
        held = self._acceptances
        profile, before = self.profile, held.api(key)
        if before is None or profile is None or before.name == name.strip():
            return key
        api = replace(before, name=name.strip())
        if not self._put(profile, (api,), before, tr("{api} is called {name} now.", api=_shown(before.name),
                                                     name=_shown(api.name))):  # fmt: skip
            return key
        tried = held.tried(key)
        held.undo(key)
        for setting, value in tried.items():
            held.try_setting(key_of(api), setting, value)
        self._follow(key, key_of(api))
        return key_of(api)

    def remove(self, key: str) -> None:
        """Take an API out of its profile, or ask it no longer where none has it."""
        held = self._acceptances
        profile, api = self.profile, held.api(key)
        if api is None:
            return
        if profile is None or api not in profile.apis:
            held.ask_no_longer(key)
            self._messages.offer(tr("Removed {api}.", api=_shown(api.name)), partial(held.ask_here, (api,)))
            return
        left = tuple(each for each in profile.apis if each.name != api.name)
        self._offer(self._history.edit(profile, replace(profile, apis=left)),
                    tr("Removed {api} from {profile}.", **_names(api, profile)))  # fmt: skip

    def _compared_with(self, key: str) -> tuple[str, ...] | None:
        """The audience that the token was compared with: what the row of an acceptor was judged by, unless tried."""
        from inspector.core.acceptance.accepting import settings_of
        from inspector.core.knowledge.acceptors import acceptor

        inspection = self._acceptances.inspection
        row = acceptor(key)
        if inspection is None or "audiences" not in row.settings:
            return None
        return settings_of(inspection).for_others(row).audiences

    def _follow(self, before: str, after: str) -> None:
        held = self._acceptances
        if before in held.opened:
            held.open_row(before, False)
            held.open_row(after, True)

    # --- what was read ----------------------------------------------------------------------------------------------

    def why_not_kept(self, profile_id: str, apis: Sequence[ProtectedApi]) -> tuple[int, str]:
        """The first of these that a profile cannot keep, and why; -1 and "" where it can keep all."""
        profile = self._profiles.get(profile_id)
        names: set[str] = set()
        for at, api in enumerate(apis):
            name = api.name.strip()
            if not name:
                return at, tr("An API needs a name.")
            if name in names:
                return at, tr("Two of them are called {name}.", name=_shown(name))
            names.add(name)
            if profile is not None and (why := _why_no_secret(profile, api)):
                return at, why
        return -1, ""

    def keep_read(self, profile_id: str, apis: Sequence[ProtectedApi]) -> None:
        """Keep APIs that were read with a profile; one of the same name gets their settings."""
        profile = self._profiles.get(profile_id)
        if profile is None or not apis:
            return
        count = len(apis)
        words = plural(count, "Kept an API with {profile}.", "Kept {n} APIs with {profile}.",
                       profile=_shown(profile.name))  # fmt: skip
        new = {api.name: api for api in apis}
        kept = tuple(new.pop(each.name, each) for each in profile.apis)
        if self._edit(profile, (*kept, *new.values()), words):
            for api in apis:
                self._acceptances.undo(key_of(api))

    # --- the profile ------------------------------------------------------------------------------------------------

    def _why_not(self, profile: Profile, name: str, besides: str) -> str:
        name = name.strip()
        if not name:
            return tr("An API needs a name.")
        if len(name) > MOST_NAME:
            return tr("The name has more than {most} letters.", most=MOST_NAME)
        if name != besides and any(each.name == name for each in profile.apis):
            return tr("{profile} has an API of this name already.", profile=_shown(profile.name))
        from inspector.core.profiles.secret_texts import judged

        if any(found.sure for found in judged(name)):
            return tr("This looks like a secret. It is not kept as a name.")
        return ""

    def _put(self, profile: Profile, apis: Sequence[ProtectedApi], before: ProtectedApi | None, words: str) -> bool:
        """Put APIs in the place of one, or behind all."""
        for api in apis:
            if why := _why_no_secret(profile, api):
                self._messages.warn(why)
                return False
        at = next((at for at, each in enumerate(profile.apis) if each == before), len(profile.apis))
        return self._edit(profile, (*profile.apis[:at], *apis, *profile.apis[at + 1 :]), words)

    def _edit(self, profile: Profile, apis: tuple[ProtectedApi, ...], words: str) -> bool:
        self._offer(self._history.edit(profile, replace(profile, apis=apis)), words)
        return True

    def _offer(self, step: ProfileStep | None, words: str) -> None:
        if step is not None:
            self._messages.offer(words, partial(self._withdraw, step))

    def _withdraw(self, step: ProfileStep) -> None:
        if words := self._history.withdraw(step):
            self._messages.say(tr("Undone: {change}.", change=words))


def _why_no_secret(profile: Profile, api: ProtectedApi) -> str:
    """Why an API is not kept in a file: there is a secret in it; "" where there is none."""
    from inspector.core.profiles.misplaced import in_member

    found = next((each for each in in_member("apis", (api,)) if each.sure), None)
    if found is None:
        return ""
    return tr("A setting of {api} looks like a secret, so it is not kept with {profile}.", **_names(api, profile))


def _shown(name: str) -> str:
    return visible(elide(name, 60))


def _names(api: ProtectedApi, profile: Profile) -> dict[str, str]:
    return {"api": _shown(api.name), "profile": _shown(profile.name)}
