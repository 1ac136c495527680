"""Which environment a name speaks of: sure ones alone."""

from __future__ import annotations

import pytest

from inspector.core.profiles.environment import DEVELOPMENT, PRODUCTION, STAGING
from inspector.core.profiles.guessing import guessed, is_production


@pytest.mark.parametrize(
    "name, environment",
    [
        *((name, PRODUCTION) for name in (
            "orders-worker-prod", "orders.live", "ORDERS_PRD", "ordersProd", "Orders (Production)", "prod1",
            "orders-prod-eu-west-1", "prod-orders", "Bestellung Produktion", "ürün-prod", "PROD",
        )),
        *((name, STAGING) for name in (
            "orders-stg", "orders_stage", "Orders Test", "orders-int", "orders-preprod", "orders-pre-prod", "PreProd",
            "orders-uat", "qa-tools", "pre live", "pre-production", "orders-test-2", "erp-integration", "live-test",
        )),
        *((name, DEVELOPMENT) for name in ("orders-dev", "orders-local", "dev2", "ordersDev", "http localhost")),
        *((name, "") for name in (
            "", "olive", "product-service", "contest", "latest", "attest", "reproduction", "device", "developer-portal",
            "live-chat", "local-search", "international", "interest-calc", "backstage", "non-prod", "nonprod",
            "not-production", "sandbox", "prod-dev-sync", "orders", "ordersprod", "7", "—",
        )),
    ],
)  # fmt: skip
def test_a_name_speaks_of_an_environment_as_a_word_of_its_own(name: str, environment: str) -> None:
    assert guessed(name) == environment


@pytest.mark.parametrize(
    "name, production",
    [("Production", True), ("Prod EU", True), ("Live", True), ("Staging", False), ("Pre-production", False)],
)
def test_an_environment_is_one_for_production_by_its_name(name: str, production: bool) -> None:
    assert is_production(name) is production
