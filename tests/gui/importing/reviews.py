"""Reviews made by hand, of each kind that the window shows. All names are invented."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.definitions.proposal import (
    DefinitionFinding,
    FieldChange,
    FieldOrigin,
    MissingValue,
    Proposal,
    ProposalState,
    Review,
    ScopeGroup,
    SecretState,
    Severity,
)
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message, message

SECRET = "s3cr3t-0f-orders-nightly-8dyfuiRyqvVc3RRred"  # a name that no value of the window has
KIND = message("Terraform state")
POOL = "eu-west-1_Ab3dE9xQz"
ORDERS_SCOPES = (
    ("orders/read", "Read orders"), ("orders/write", "Change orders"), ("orders/refund", "Pay money back"),
    ("orders/export", "Export orders"), ("orders/admin", "Everything about orders"),
)  # fmt: skip
INVENTORY_SCOPES = (
    ("inventory/read", "See what is in stock"), ("inventory/write", "Count stock"), ("inventory/move", "Move stock"),
    ("inventory/admin", "Everything about stock"),
)  # fmt: skip


def client(name: str, **members: object) -> Profile:
    """A client of the pool, as a file would have it."""
    base = Profile(
        name,
        region="eu-west-1",
        user_pool_id=POOL,
        domain_prefix="orders-example",
        client_id=f"6k3examp1e0f{len(name)}c1ient",
        scopes=("orders/read", "orders/write"),
        known_scopes=("orders/read", "orders/write"),
        id="",
    )
    return replace(base, **members)  # type: ignore[arg-type]


def origins(first: int, *missing: FieldOrigin) -> tuple[FieldOrigin, ...]:
    """Where the values of a client stand, from a line on."""
    gone = {each.field for each in missing}
    names = ("user_pool_id", "domain_prefix", "client_id", "scopes")
    return (*(FieldOrigin(name, first + at) for at, name in enumerate(names) if name not in gone), *missing)


def absent(member: str, written: str, asks_for: str) -> FieldOrigin:
    """What the file only refers to."""
    words: Message = message("Not in the file: it is `{written}`. Fill it in after the import.", written=written)
    return FieldOrigin(member, None, words, asks_for, written)


NO_FLOW = DefinitionFinding(
    "cognito.no-client-credentials",
    Severity.ERROR,
    message("No client credentials flow"),
    message("It allows only `code`: this client cannot use client credentials."),
    message("Give it a client of its own. Cognito does not mix this flow with others."),
    ("resources", 3, "instances", 0, "attributes", "allowed_oauth_flows"),
    412,
    'allowed_oauth_flows = ["client_credentials"]',
    'allowed_oauth_flows = ["code"]',
    'allowed_oauth_flows                  = ["client_credentials"]\nallowed_oauth_flows_user_pool_client = true\n',
    "unauthorized_client",
)
UNKNOWN_SCOPE = DefinitionFinding(
    "cognito.undefined-scope",
    Severity.WARNING,
    message("Scope"),
    message("`orders/audit` is allowed here, but no resource server has it."),
    line=418,
)
NIGHTLY = Proposal(
    "aws_cognito_user_pool_client.nightly",
    client("orders-nightly", scopes=("orders/read", "orders/write", "inventory/read", "inventory/write")),
    ProposalState.NEW,
    SecretState.FOUND,
    origins=origins(310),
    secret=SECRET,
    secret_line=318,
)
WEB = Proposal(
    "aws_cognito_user_pool_client.web",
    client("orders-web", domain_prefix="", scopes=("orders/read", "orders/write", "orders/audit")),
    ProposalState.NEW,
    SecretState.FOUND,
    (NO_FLOW, UNKNOWN_SCOPE),
    origins(405, absent("domain_prefix", "aws_cognito_user_pool_domain.main.domain", "Domain prefix")),
    secret="another-secret-0f-orders-web",
    secret_line=409,
    scopes_unknown=("orders/audit",),
)
SERVERS = (
    ScopeGroup("orders", ORDERS_SCOPES, ("orders-nightly", "orders-web")),
    ScopeGroup("inventory", INVENTORY_SCOPES, ("orders-nightly",)),
)


def changing(existing: Profile) -> Proposal:
    """A file that has two members of a profile of the user otherwise."""
    return Proposal(
        "aws_cognito_user_pool_client.billing",
        replace(existing, client_id="6k3examp1e0therc1ient", scopes=("billing/read",)),
        ProposalState.CHANGED,
        SecretState.NONE,
        origins=origins(210),
        changes=(
            FieldChange("client_id", existing.client_id, "6k3examp1e0therc1ient"),
            FieldChange("scopes", " ".join(existing.scopes), "billing/read"),
        ),
        existing=existing,
    )


def same(existing: Profile) -> Proposal:
    """A file that has a profile of the user as it is."""
    return Proposal(
        "aws_cognito_user_pool_client.worker", existing, ProposalState.SAME, SecretState.NONE, origins=origins(110),
        existing=existing,
    )  # fmt: skip


def review(*proposals: Proposal, **more: object) -> Review:
    """A Terraform state with these clients in it."""
    asks = (
        MissingValue("Domain prefix", "aws_cognito_user_pool_domain.main.domain", ("domain_prefix",), (WEB.address,)),
    )
    made = Review("terraform.tfstate", KIND, 184_000, proposals or (NIGHTLY, WEB), SERVERS, asks=asks)
    return replace(made, **more)  # type: ignore[arg-type]


def with_gaps() -> Review:
    """Two clients of a pool that is a parameter of the template, one of which needs a domain too."""
    pool = absent("user_pool_id", "!Ref OrdersPool", "OrdersPool")
    domain = absent("domain_prefix", "!Ref Domain", "Domain")
    first = Proposal(
        "Worker", client("worker", user_pool_id=""), ProposalState.NEW, SecretState.NONE, origins=origins(12, pool)
    )
    second = Proposal(
        "Reports", client("reports", user_pool_id="", domain_prefix=""), ProposalState.NEW, SecretState.REFERENCE,
        origins=origins(30, pool, domain),
    )  # fmt: skip
    asks = (
        MissingValue("OrdersPool", "!Ref OrdersPool", ("user_pool_id",), ("Worker", "Reports")),
        MissingValue("Domain", "!Ref Domain", ("domain_prefix",), ("Reports",)),
    )
    return Review("template.yaml", message("CloudFormation template"), 2_048, (first, second), asks=asks)
