"""Sixty profiles in three environments, and a hundred tokens of a session, some of them in cases."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.environment import DEVELOPMENT, PRODUCTION, STAGING
from inspector.core.profiles.profile import Profile
from inspector.core.store.stored_token import TokenOrigin
from inspector.core.store.token_marks import TokenMarks
from tests.core.minting import mint
from tests.gui import scenery
from tests.gui.samples import ISSUED, NOW, POOL

SERVICES = ("orders-worker", "refund-worker", "invoice-sync", "stock-export", "partner-gateway")
ENDS = {PRODUCTION: "prod", STAGING: "stg", DEVELOPMENT: "dev", "Customer Nordwind": "nordwind", "": "demo"}
NUMBERS = {PRODUCTION: 5, STAGING: 24, DEVELOPMENT: 30, "Customer Nordwind": 2}


def profiles() -> list[Profile]:
    """All of them, in no order of environments."""
    made = []
    for environment, count in NUMBERS.items():
        for number, service in enumerate(islice(cycle(SERVICES), count)):
            copy = f"-{number // len(SERVICES)}" if number >= len(SERVICES) else ""
            end = "" if environment == PRODUCTION else f"-{ENDS[environment]}"
            made.append(
                Profile(
                    f"acme-commerce-{service}{copy}{end}", region="eu-west-1", user_pool_id="eu-west-1_Ab3dE9xQz",
                    domain_prefix="orders-example", client_id=f"client{number}{ENDS[environment]}",
                    scopes=("orders/read",), environment=environment, id=f"{ENDS[environment]}{number}",
                )
            )  # fmt: skip
    return made


def tokens(count: int = 98) -> list[Outcome]:
    """Tokens with scopes and with audiences, not verified, expired, rejected and damaged ones."""
    made = []
    for number in range(count):
        service, at = SERVICES[number % len(SERVICES)], NOW - 60.0 * number
        claims = {"iss": POOL, "client_id": service, "iat": ISSUED - 60 * number, "jti": str(number)}
        claims["exp"] = ISSUED + 3600 - 120 * number
        claims |= {"scope": "orders/read orders/write"} if number % 2 else {"aud": "account"}
        text = mint(claims) if number % 9 else scenery.signed(**claims)[:-40] + "!!" * 20
        outcome = inspect_text(text, Expectation(), now=NOW)
        case = "ACME-4211" if number % 7 == 1 and number < 30 else "ACME-4198" if number % 7 == 2 else ""
        marks = TokenMarks(case=case, pinned=number in (1, 20), note="From the mail of 12:40." if number == 1 else "")
        made.append(replace(outcome, at=at, marks=marks, label=service, origin=TokenOrigin.FOUND, id=f"token{number}"))
    return made
