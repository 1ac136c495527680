"""The domain of a client's pool, where its token URL is: whether there is one, and whether it can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from inspector.core.definitions.assembling import CognitoClient, parts_of_domain
from inspector.core.definitions.document import Document
from inspector.core.definitions.judges.conditions import of_domain_condition
from inspector.core.definitions.judges.template import is_of_template
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Reading, Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Unknown
from inspector.core.definitions.spelling import Language, Spelling, spelling_of
from inspector.core.knowledge.aws_names import REGION

_PREFIX = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_RESERVED = ("aws", "amazon", "cognito")
_CERTIFICATE = re.compile(rf"arn:aws:acm:({REGION}):")


def of_domain(client: CognitoClient, reading: Reading, document: Document) -> Iterator[DefinitionFinding]:
    """What is wrong with the domain of the client's pool, and where its Region is another one."""
    spelling = spelling_of(client.resource, document)
    has_none = not any(fact.value or fact.unknown for fact in (client.domain_prefix, client.custom_domain))
    if has_none and client.pool is not None:
        spelled = spelling_of(client.pool, document)
        yield finding(
            "cognito.no_domain", spelling=spelled, path=client.pool.path, block=_block(client.pool, spelled, document)
        )
    if client.domain_region and client.pool_region and client.domain_region != client.pool_region:
        setting = client.domain_prefix.setting
        yield finding(
            "cognito.domain_region",
            spelling=spelling, setting=setting, domain_region=client.domain_region, region=client.pool_region,
        )  # fmt: skip
    if client.pool_region and re.fullmatch(REGION, reading.region) and reading.region != client.pool_region:
        yield finding(
            "cognito.regions_differ",
            spelling=spelling, setting=client.user_pool_id.setting,
            region=client.pool_region, file_region=reading.region,
        )  # fmt: skip
    yield from of_domain_condition(client.domains, client.resource, spelling)
    for domain in client.domains:
        yield from of_one_domain(domain, document)


def of_one_domain(domain: Resource, document: Document) -> Iterator[DefinitionFinding]:
    """What is wrong with a domain, whatever pool it is of."""
    spelling, setting = spelling_of(domain, document), domain.get("Domain")
    if setting is None or not setting.text:
        return
    config = domain.get("CustomDomainConfig")
    parts = parts_of_domain(setting.text)
    if parts.prefix and parts.region:
        yield finding(
            "cognito.whole_domain", spelling=spelling, setting=setting, needed=spelling.line("Domain", parts.prefix)
        )
    elif parts.prefix and config is None:
        if not _PREFIX.fullmatch(parts.prefix):
            yield finding("cognito.prefix_letters", spelling=spelling, setting=setting, prefix=parts.prefix)
        for word in _RESERVED:
            if word in parts.prefix.lower():
                yield finding("cognito.reserved_prefix", spelling=spelling, setting=setting, word=word)
                break
    elif parts.custom and config is None and is_of_template(document, domain.path):
        needed = spelling.line("CustomDomainConfig", {"CertificateArn": "arn:aws:acm:us-east-1:…"})
        yield finding("cognito.no_certificate", spelling=spelling, setting=setting, needed=needed, host=parts.custom)
    value = config.value if config is not None else None
    arn = value.get("CertificateArn", value.get("certificate_arn")) if isinstance(value, Mapping) else value
    found = _CERTIFICATE.match(arn) if isinstance(arn, str) else None
    if config is not None and found and found[1] != "us-east-1":
        yield finding("cognito.certificate_region", spelling=spelling, setting=config, region=found[1])


def _block(pool: Resource, spelling: Spelling, document: Document) -> str:
    """A domain to copy, in the two languages that define one; "" for the answer of a program."""
    if spelling.language is Language.HCL:
        settings = {"Domain": "choose-a-prefix", "UserPoolId": pool.address}
        written = spelling.block("domain", settings, kind="aws_cognito_user_pool_domain")
        return written.replace(f'"{pool.address}"', f"{pool.address}.id")
    if not is_of_template(document, pool.path):
        return ""
    reference = Unknown(f"!Ref {pool.address}", pool.address, node={"Ref": pool.address})
    named: dict[str, object] = {"Domain": "choose-a-prefix", "UserPoolId": reference}
    return spelling.block("PoolDomain", named, kind="AWS::Cognito::UserPoolDomain")
