"""Cognito's resources come together: a client with its pool, the pool's domain, and its resource servers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from typing import NamedTuple

from inspector.core.definitions.judges.conditions import is_not_made
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.setting import Setting, Unknown
from inspector.core.knowledge.aws_names import POOL_ARN, REGION, region_of_pool
from inspector.core.values import dataclass

_PREFIX_HOST = re.compile(
    rf"([a-z0-9-]+)\.auth(?:-fips)?\.({REGION})\.amazoncognito\.(?:com|com\.cn|eu)", re.IGNORECASE
)
_HOST = re.compile(r"(?:https?://)?([^/?#\s:]+)", re.IGNORECASE)
REGION_ASKED = "Region"
"""What the Region is asked for by, where no resource says it."""


@dataclass(frozen=True, slots=True)
class ClientFact:
    """One thing that is known of a client, or would have to be: its value, and the setting that says it.

    `unknown` is what the file has in its place. None of both: the file says nothing of it.
    """

    value: str = ""
    setting: Setting | None = field(default=None, repr=False)
    unknown: Unknown | None = None

    def __bool__(self) -> bool:
        """Whether the value is known."""
        return bool(self.value)


NOTHING = ClientFact()


class DomainParts(NamedTuple):
    """What a domain says: a prefix and its Region, or a host of the pool's owner."""

    prefix: str = ""
    region: str = ""
    custom: str = ""


@dataclass(frozen=True, slots=True)
class CognitoClient:
    """A client with what belongs to it. `pool` is None where the file only refers to one.

    `servers` are those of its pool that the file has, `servers_known` whether all of them can be expected to be in it.
    """

    resource: Resource
    pool: Resource | None
    domains: tuple[Resource, ...]
    servers: tuple[Resource, ...]
    servers_known: bool
    user_pool_id: ClientFact
    region: ClientFact
    domain_prefix: ClientFact
    custom_domain: ClientFact
    domain_region: str = ""
    pool_region: str = ""
    """The Region that the pool's own ID or ARN names."""
    only_pool: bool = True
    """Whether all clients of the file are of one pool."""
    namesake: str = ""
    """The address of another client of this name in its pool, "" where there is none."""

    @property
    def pool_name(self) -> str:
        """What tells the client's pool from others of the file: its address, its ID, or what asks for it."""
        if self.pool is not None:
            return self.pool.address
        fact = self.user_pool_id
        return fact.value or (fact.unknown.asks_for if fact.unknown is not None else "")


def assembled(reading: Reading) -> tuple[CognitoClient, ...]:
    """Every Cognito client of a reading with what belongs to it, in the order of the file."""
    pools = _of_kind(reading, ResourceKind.COGNITO_POOL)
    together = _Together(reading, pools)
    return _apart([together.client(each) for each in _of_kind(reading, ResourceKind.COGNITO_CLIENT)])


def _apart(clients: list[CognitoClient]) -> tuple[CognitoClient, ...]:
    """The clients with what each has to know of the others."""
    alike: dict[tuple[str, str], list[str]] = {}
    for each in clients:
        if name := each.resource.text("ClientName"):
            alike.setdefault((each.pool_name, name), []).append(each.resource.address)
    only = len({each.pool_name for each in clients}) <= 1
    return tuple(
        replace(each, only_pool=only, namesake=next((one for one in same if one != each.resource.address), ""))
        for each in clients
        for same in [alike.get((each.pool_name, each.resource.text("ClientName")), [])]
    )


def _of_kind(reading: Reading, kind: ResourceKind) -> tuple[Resource, ...]:
    return tuple(each for each in reading.resources if each.kind is kind)


class _Together:
    """Who belongs to whom in one reading."""

    def __init__(self, reading: Reading, pools: tuple[Resource, ...]) -> None:
        self._reading, self._pools = reading, pools
        self._by_name = {pool.address: pool for pool in reversed(pools)}
        self._by_id = {pool_id: pool for pool in reversed(pools) if (pool_id := _id_of(pool))}
        self._servers = self._by_pool(ResourceKind.COGNITO_SERVER)
        self._domains = self._by_pool(ResourceKind.COGNITO_DOMAIN)

    def _by_pool(self, kind: ResourceKind) -> dict[str, list[Resource]]:
        found: dict[str, list[Resource]] = {}
        for each in _of_kind(self._reading, kind):
            found.setdefault(self._key(each), []).append(each)
        return found

    def _key(self, resource: Resource) -> str:
        """What is the same for all resources of one pool; "" where the file does not say of which pool it is."""
        pool = self._pool_of(resource)
        if pool is not None:
            return f"pool {pool.address}"
        setting = resource.get("UserPoolId")
        if setting is None:
            return ""
        return f"asked {setting.value.asks_for}" if isinstance(setting.value, Unknown) else f"id {setting.text}"

    def _pool_of(self, resource: Resource) -> Resource | None:
        setting = resource.get("UserPoolId")
        if setting is None:
            return self._pools[0] if len(self._pools) == 1 else None
        if isinstance(setting.value, Unknown):
            return self._by_name.get(setting.value.asks_for)
        return self._by_id.get(setting.text) or self._by_name.get(setting.text)

    def client(self, resource: Resource) -> CognitoClient:
        pool, key = self._pool_of(resource), self._key(resource)
        servers = self._theirs(self._servers, key)
        domains = tuple(sorted(self._theirs(self._domains, key), key=lambda one: is_not_made(one, resource.condition)))
        pool_id = _pool_id(resource, pool)
        prefix, custom, domain_region = _domain(domains, pool, resource)
        region, pool_region = self._region(pool_id, pool, resource, domain_region)
        return CognitoClient(
            resource, pool, domains, servers, pool is not None and bool(servers), pool_id, region, prefix, custom,
            domain_region, pool_region,
        )  # fmt: skip

    def _theirs(self, by_pool: dict[str, list[Resource]], key: str) -> tuple[Resource, ...]:
        """Those of the client's pool. What says no pool belongs to the only one that there can be."""
        own = list(by_pool.get(key, ())) if key else []
        one_pool = len(self._pools) <= 1
        if key and one_pool:
            own += by_pool.get("", ())
        if not key and one_pool and len(by_pool) == 1:
            own = next(iter(by_pool.values()))
        return tuple(own)

    def _region(
        self, pool_id: ClientFact, pool: Resource | None, resource: Resource, of_domain: str
    ) -> tuple[ClientFact, str]:
        if named := region_of_pool(pool_id.value):
            return ClientFact(named, pool_id.setting), named
        for each in (pool, resource):
            arn = each.get("Arn") if each is not None else None
            if arn is not None and (found := POOL_ARN.match(arn.text)):
                return ClientFact(found[1], arn), found[1]
        for each in (pool, resource):
            said = each.get("Region") if each is not None else None
            if said is not None and re.fullmatch(REGION, said.text):
                return ClientFact(said.text, said), ""
        if of_domain:
            return ClientFact(of_domain, None), ""
        if re.fullmatch(REGION, self._reading.region):
            return ClientFact(self._reading.region), ""
        return ClientFact(unknown=Unknown("", REGION_ASKED)), ""


def _id_of(pool: Resource) -> str:
    if text := pool.text("Id"):
        return text
    arn = POOL_ARN.match(pool.text("Arn"))
    return arn[2] if arn else ""


def _pool_id(resource: Resource, pool: Resource | None) -> ClientFact:
    setting = resource.get("UserPoolId")
    if setting is not None and setting.text:
        return ClientFact(setting.text, setting)
    if pool is not None:
        own = pool.get("Id") or pool.get("Arn")
        if pool_id := _id_of(pool):
            return ClientFact(pool_id, own)
        written = setting.value.written if setting is not None and isinstance(setting.value, Unknown) else pool.address
        return ClientFact("", setting, Unknown(written, pool.address))
    if setting is not None and isinstance(setting.value, Unknown):
        return ClientFact("", setting, setting.value)
    return NOTHING


def parts_of_domain(text: str) -> DomainParts:
    """What a domain as files write it says: a prefix alone, a whole host, or a URL."""
    host = _HOST.match(text.strip())
    name = host[1].rstrip(".") if host else ""
    if "." not in name:
        return DomainParts(prefix=name)
    if found := _PREFIX_HOST.fullmatch(name):
        return DomainParts(prefix=found[1].lower(), region=found[2].lower())
    return DomainParts(custom=name)


def _domain(domains: Iterable[Resource], pool: Resource | None, client: Resource) -> tuple[ClientFact, ClientFact, str]:
    """The prefix, the custom domain, and the Region that the domain's host names."""
    prefix = custom = NOTHING
    region = ""
    for setting, is_custom in _settings_of_domain(domains, pool, client):
        if isinstance(setting.value, Unknown):
            fact = ClientFact("", setting, setting.value)
            if is_custom:
                custom = custom or fact
            elif prefix.unknown is None:
                prefix = prefix or fact
            continue
        parts = parts_of_domain(setting.text)
        if parts.custom and not custom:
            custom = ClientFact(parts.custom, setting)
        elif parts.prefix and not prefix:
            prefix, region = ClientFact(parts.prefix, setting), parts.region or region
    return prefix, custom, region


def _settings_of_domain(
    domains: Iterable[Resource], pool: Resource | None, client: Resource
) -> Iterator[tuple[Setting, bool]]:
    for each in domains:
        if (setting := each.get("Domain")) is not None:
            config = each.get("CustomDomainConfig")
            yield setting, config is not None and not isinstance(config.value, Unknown) and bool(config.value)
    for resource in (pool, client):
        for name in ("Domain", "CustomDomain") if resource is not None else ():
            if resource is not None and (setting := resource.get(name)) is not None:
                yield setting, name == "CustomDomain"
