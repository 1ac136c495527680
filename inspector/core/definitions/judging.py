"""The judges of clients that are not Cognito's: one for all of them, and each provider's own, where it has one."""

from __future__ import annotations

from importlib import import_module

from inspector.core.definitions.document import Document
from inspector.core.definitions.judges import registration
from inspector.core.definitions.judges.judged_client import JudgedClient
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource

JUDGES = frozenset({"auth0", "entra", "keycloak", "okta"})
"""Providers, by their ids, with a module of that name in `judges` whose `judge(client, now)` judges a client. Imported
when there is a client to judge."""


def judge_client(resource: Resource, provider_id: str, document: Document, now: float) -> tuple[DefinitionFinding, ...]:
    """What keeps a client from a token, by rules of all servers and of its provider, at `now` in epoch seconds."""
    client = JudgedClient(resource, document)
    found = [*registration.judge(client, now)]
    if provider_id in JUDGES:
        found += import_module(f"inspector.core.definitions.judges.{provider_id}").judge(client, now)
    return tuple(found)
