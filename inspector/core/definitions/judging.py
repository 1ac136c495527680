"""The judges of clients that are not Cognito's: each provider's own, where it has one."""

from __future__ import annotations

from importlib import import_module

from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Reading, Resource

JUDGES: frozenset[str] = frozenset()
"""Providers, by their ids, with a module of that name in `judges` whose `judge(resource, reading, document)` judges a
client. Imported when there is a client to judge."""


def judge_client(
    resource: Resource, provider_id: str, reading: Reading, document: Document
) -> tuple[DefinitionFinding, ...]:
    """What keeps a client from a token, by its provider's own rules; nothing where none are known here."""
    if provider_id not in JUDGES:
        return ()
    module = import_module(f"inspector.core.definitions.judges.{provider_id}")
    found: tuple[DefinitionFinding, ...] = module.judge(resource, reading, document)
    return found
