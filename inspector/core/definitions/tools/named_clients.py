"""The clients among values with names: an environment, a `.env` file, the variables of a collection.

Values of one client have the same words around what they mean: PAYMENTS_CLIENT_ID, PAYMENTS_CLIENT_SECRET. What is said
once for all, such as TOKEN_URL, is of each client that has no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from inspector.core.definitions.tools.blanks import Blanks
from inspector.core.definitions.tools.client_parts import ClientParts, Given, name_for
from inspector.core.definitions.tools.meanings import (
    BASE,
    HOST,
    LOGIN,
    PERSON,
    SECRET,
    NameMeaning,
    meaning_of,
    provider_named,
)

_SHARED = frozenset(("oauth", "auth", "oidc", "idp", "sso", "api", "aws", "common", "default", "global", "my", "app"))
"""Words before a name that do not tell one client from another."""
_WHERE_URLS = frozenset(("token_url", "issuer", BASE))
_WHERE = frozenset((*_WHERE_URLS, HOST, "tenant", "user_pool_id", "realm", "base_url"))
"""What says where the tokens of a client come from. Values among which there is another URL are of another server."""
_MOST_CLIENTS = 500


class _Value(NamedTuple):
    meaning: NameMeaning
    given: Given


_Groups = dict[tuple[str, ...], list[_Value]]


def named_clients(values: Iterable[Given], blanks: Blanks, fallback: str) -> list[tuple[str, ClientParts]]:
    """Each client with what to call it; `fallback` where nothing in the values says it."""
    known = [
        _Value(meaning, given)
        for given in values
        if given.text and (meaning := meaning_of(given.name)) and _may_be(meaning.of, given.text)
    ]
    groups: _Groups = {}
    for each in known:
        groups.setdefault(each.meaning.whose, []).append(each)
    owners = [whose for whose, group in groups.items() if any(one.meaning.of == "client_id" for one in group)]
    around = _Around(groups, owners)
    owners = [whose for whose in owners if _is_told(whose, around)]
    if not owners:
        owners = [whose for whose, group in groups.items() if _is_client(group)]
    around = _Around(groups, owners)
    made = [_client(whose, around, blanks) for whose in owners[:_MOST_CLIENTS]]
    return [
        (_name_of(whose, parts, fallback, alone=len(owners) == 1), parts)
        for whose, parts in zip(owners, made, strict=False)
    ]


def _may_be(meaning: str, text: str) -> bool:
    """Whether a value can be what its name says: in texts for people, `client.id` is "Client ID"."""
    if meaning in _WHERE_URLS:
        return any(sign in text for sign in (":", "/", ".", "\ue000", "$", "{", "<", "%"))
    return meaning != "client_id" or " " not in text.strip() or any(sign in text for sign in ("\ue000", "<", "{", "["))


class _Around:
    """Which values are of a client beside its own; found by words, since a file may have very many names."""

    def __init__(self, groups: _Groups, owners: list[tuple[str, ...]]) -> None:
        self.groups, self._alone = groups, len(owners) == 1
        known = frozenset(owners)
        self._others = [whose for whose in groups if whose not in known]
        self._by_word: dict[str, list[int]] = {}
        for number, whose in enumerate(self._others):
            word = next((each for each in whose if each not in _SHARED), "")
            self._by_word.setdefault(word, []).append(number)

    def values(self, whose: tuple[str, ...]) -> list[_Value]:
        """What is said elsewhere, and is of this client too."""
        own = {one.meaning.of for one in self.groups[whose]}
        if self._alone:
            numbers: Iterable[int] = range(len(self._others))
        else:
            numbers = sorted({number for word in ("", *whose) for number in self._by_word.get(word, ())})
        found: list[_Value] = []
        for other in (self._others[number] for number in numbers):
            group = self.groups[other]
            apart = bool(own & _WHERE_URLS & {one.meaning.of for one in group})
            if _is_for_all(other, whose) or (self._alone and not apart):
                found += [
                    one for one in group if one.meaning.of != SECRET or (self._alone and one.meaning.phrase != "secret")
                ]
        return found


def _is_told(whose: tuple[str, ...], around: _Around) -> bool:
    """Whether an ID is of a client: of an "app" many things are, so its server and its secret have to be there too."""
    own = around.groups[whose]
    if not all(one.meaning.phrase.startswith("app") for one in own if one.meaning.of == "client_id"):
        return True
    kinds = {one.meaning.of for one in (*own, *around.values(whose))}
    told = (bool(kinds & _WHERE), SECRET in kinds)
    return all(told) or (any(told) and any(provider_named(one.given.name) for one in own))


def _is_client(group: list[_Value]) -> bool:
    """Whether values without a client ID are of a client: they have a client's secret and where its tokens are."""
    meanings = {one.meaning.of for one in group}
    return SECRET in meanings and bool(meanings & {"token_url", "issuer", "user_pool_id", "tenant"})


def _client(whose: tuple[str, ...], around: _Around, blanks: Blanks) -> ClientParts:
    own = around.groups[whose]
    first = next((one for one in own if one.meaning.of == "client_id"), own[0])
    shared = around.values(whose)
    named = next((name for one in (*own, *shared) if (name := provider_named(one.given.name))), "")
    parts = ClientParts(blanks, first.given.path, named)
    for one in (*sorted(own, key=lambda each: each.meaning.phrase == "secret"), *shared):
        if one.meaning.of not in (PERSON, LOGIN) or one in own:
            parts.add(one.meaning.of, one.given)
    return parts


def _is_for_all(other: tuple[str, ...], whose: tuple[str, ...]) -> bool:
    return not set(other) - _SHARED - set(whose) or other == whose[: len(other)]


def _name_of(whose: tuple[str, ...], parts: ClientParts, fallback: str, *, alone: bool) -> str:
    words = [word for word in whose if word not in _SHARED]
    if words and not alone:
        return "-".join(words)[:80]
    return name_for(parts, fallback)
