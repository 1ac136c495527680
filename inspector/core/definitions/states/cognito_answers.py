"""Answers of Cognito's and CloudFormation's API, as the AWS CLI prints them and boto3 returns them.

Source: the service model of botocore 1.44 (cognito-idp 2016-04-18, cloudformation 2010-05-15).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from inspector.core.definitions.resource import Resource, ResourceKind
from inspector.core.definitions.setting import Path, Setting, Unknown
from inspector.core.definitions.states.members import at, objects, secret_setting, settled, text_at
from inspector.core.definitions.states.named_outputs import PARTIAL, outputs_read
from inspector.core.knowledge.aws_names import region_in
from inspector.core.text.message import Message, message

_CLIENT = (
    "ClientId",
    "ClientName",
    "UserPoolId",
    "GenerateSecret",
    "AllowedOAuthFlows",
    "AllowedOAuthFlowsUserPoolClient",
    "AllowedOAuthScopes",
    "AccessTokenValidity",
    "IdTokenValidity",
    "RefreshTokenValidity",
    "TokenValidityUnits",
    "ExplicitAuthFlows",
    "SupportedIdentityProviders",
    "CallbackURLs",
)
_POOL = ("Id", "Arn", "Domain", "CustomDomain")
_SERVER = ("UserPoolId", "Identifier", "Name", "Scopes")
_DOMAIN = ("UserPoolId", "Domain", "CustomDomainConfig")


class Answers:
    """What answers come to, one after another: of what several tell of one thing, the fullest is kept."""

    def __init__(self) -> None:
        self._found: dict[tuple[ResourceKind, str, str], Resource] = {}
        self.left_out: list[Message] = []
        self.others = 0

    def add(self, answer: Mapping[str, Any], path: Path = ()) -> None:
        """Take in one answer: an object with members that are named after what was asked for."""
        for name, read in _MEMBERS.items():
            if name in answer:
                read(self, answer[name], (*path, name))
        if answer.get("NextToken") or answer.get("PaginationToken"):
            self.left_out.append(
                message("The answer is one page of several: it ends with NextToken, so there is more in the account.")
            )

    @property
    def resources(self) -> tuple[Resource, ...]:
        """Everything that was found, clients of one name told apart by their IDs."""
        listed = list(self._found.values())
        names = [each.address for each in listed if each.kind is ResourceKind.COGNITO_CLIENT]
        return tuple(_told_apart(each) if names.count(each.address) > 1 else each for each in listed)

    @property
    def region(self) -> str:
        """The Region of the pools, where it is one."""
        ids = (each.text("Id") or each.text("UserPoolId") for each in self._found.values())
        regions = {region for each in ids if (region := region_in(each))}
        return regions.pop() if len(regions) == 1 else ""

    def client(self, value: object, path: Path) -> None:
        """Take in a client as DescribeUserPoolClient has it. Without a secret in the answer it has none.

        What CreateUserPoolClient is asked with has no ID yet.
        """
        for way, each in objects(value, path):
            settings = _settings(each, _CLIENT, way)
            if not settings.keys() & {"ClientId", "ClientName"}:
                continue
            if "ClientSecret" in each:
                secret = secret_setting(each["ClientSecret"], (*way, "ClientSecret"), "ClientSecret", "ClientSecret")
                settings["ClientSecret"] = secret
            address = next(settings[name].text for name in ("ClientName", "ClientId") if name in settings)
            self._keep(Resource(ResourceKind.COGNITO_CLIENT, address, settings, way, "cognito"), "ClientId")

    def clients(self, value: object, path: Path) -> None:
        """Take in what ListUserPoolClients has of each: its name and its ID."""
        before = len(self._found)
        self.client(value, path)
        if len(self._found) > before:
            self.left_out.append(
                message(
                    "A list of clients has only their names and IDs. `aws cognito-idp describe-user-pool-client` tells "
                    "what each may do: append its answer to the file."
                )
            )

    def pool(self, value: object, path: Path) -> None:
        """Take in pools, as a description or a list has them."""
        for way, each in objects(value, path):
            settings = _settings(each, _POOL, way)
            if "Id" not in settings:
                continue
            if "Name" in each:
                settings["UserPoolName"] = Setting(settled(each["Name"]), (*way, "Name"), "Name")
            if region := region_in(settings["Id"].text):
                settings["Region"] = Setting(region, (*way, "Id"), "Id")
            self._keep(Resource(ResourceKind.COGNITO_POOL, settings["Id"].text, settings, way, "cognito"), "Id")

    def server(self, value: object, path: Path) -> None:
        """Take in resource servers."""
        for way, each in objects(value, path):
            settings = _settings(each, _SERVER, way)
            if "Identifier" in settings:
                address = settings["Identifier"].text
                made = Resource(ResourceKind.COGNITO_SERVER, address, settings, way, "cognito")
                self._keep(made, "Identifier", "UserPoolId")

    def domain(self, value: object, path: Path) -> None:
        """Take in a domain; of one that is not there AWS answers with nothing in it."""
        for way, each in objects(value, path):
            settings = _settings(each, _DOMAIN, way)
            if "Domain" in settings:
                address = settings["Domain"].text
                self._keep(Resource(ResourceKind.COGNITO_DOMAIN, address, settings, way, "cognito"), "Domain")
            else:
                self.left_out.append(
                    message("The domain that was asked for is not there, or in another Region: AWS told nothing of it.")
                )

    def stacks(self, value: object, path: Path) -> None:
        """Take in the outputs of stacks."""
        for way, stack in objects(value, path):
            outputs: dict[str, tuple[Path, Any]] = {}
            for at_, each in objects(stack.get("Outputs"), ("Outputs",)):
                if key := text_at(each, "OutputKey"):
                    outputs[key] = ((*at_, "OutputValue"), each.get("OutputValue"))
            found = outputs_read(outputs, way)
            for each_found in found:
                self._keep(each_found, *_NAMED[each_found.kind])
            if not found:
                name = text_at(stack, "StackName")
                self.left_out.append(message("The stack {name} has no output that names a client.", name=name))

    def stack_resources(self, value: object, path: Path) -> None:
        """Take in a stack's resources: for Cognito's the physical ID is what the API calls them by."""
        listed = [(way, each) for way, each in objects(value, path) if text_at(each, "PhysicalResourceId")]
        pools = {
            text_at(each, "PhysicalResourceId")
            for _, each in listed
            if text_at(each, "ResourceType") == "AWS::Cognito::UserPool"
        }
        before = len(self._found)
        for way, each in listed:
            self._stack_resource(each, way, pools)
        if len(self._found) > before:
            self.left_out.append(
                message(
                    "A stack's resources have only their IDs. `aws cognito-idp describe-user-pool-client` tells what a "
                    "client may do: append its answer to the file."
                )
            )

    def _stack_resource(self, each: Mapping[str, Any], way: Path, pools: set[str]) -> None:
        kind = _STACK_TYPES.get(text_at(each, "ResourceType"))
        if kind is None or text_at(each, "ResourceStatus") == "DELETE_COMPLETE":
            self.others += kind is None
            return
        logical, where = text_at(each, "LogicalResourceId"), (*way, "PhysicalResourceId")
        pool, _, physical = text_at(each, "PhysicalResourceId").rpartition("|")
        id_name = _NAMED[kind][0]
        settings = {id_name: Setting(physical, where, "PhysicalResourceId")}
        if kind is ResourceKind.COGNITO_POOL:
            settings["Region"] = Setting(region_in(physical), where, "PhysicalResourceId")
        else:
            of = pool or (next(iter(pools)) if len(pools) == 1 else Unknown("PhysicalResourceId", "UserPoolId"))
            settings["UserPoolId"] = Setting(of, where, "PhysicalResourceId")
        if kind is ResourceKind.COGNITO_CLIENT:
            settings["ClientName"] = Setting(logical, (*way, "LogicalResourceId"), "LogicalResourceId")
        if kind is ResourceKind.COGNITO_SERVER:
            settings["Scopes"] = Setting(Unknown("describe-resource-server", "Scopes"), where, "Scopes")
        address = physical if kind is ResourceKind.COGNITO_POOL else logical or physical
        self._keep(Resource(kind, address, settings, way, "cognito"), *_NAMED[kind])

    def _keep(self, resource: Resource, *names: str) -> None:
        key = (resource.kind, resource.text(names[0]) or resource.address, "".join(map(resource.text, names[1:])))
        had = self._found.get(key)
        if had is None or _fullness(resource) >= _fullness(had):
            self._found[key] = resource if had is None else _filled(resource, had)
        else:
            self._found[key] = _filled(had, resource)


def _fullness(resource: Resource) -> int:
    return sum(each.known and each.value is not None for each in resource.settings.values())


def _filled(full: Resource, other: Resource) -> Resource:
    """The fuller of two of one thing, with what only the other knows."""
    more = {
        name: each
        for name, each in other.settings.items()
        if name not in full.settings and name not in PARTIAL and each.known
    }
    return Resource(full.kind, full.address, {**full.settings, **more}, full.path, full.provider)


def _told_apart(client: Resource) -> Resource:
    address = f"{client.address} ({client.text('ClientId') or client.text('UserPoolId')})"
    return Resource(client.kind, address, client.settings, client.path, client.provider)


def _settings(each: Mapping[str, Any], names: Iterable[str], path: Path) -> dict[str, Setting]:
    return {
        name: Setting(made, (*path, name), name)
        for name in names
        if (made := settled(each.get(name))) not in (None, "")
    }


_NAMED = {
    ResourceKind.COGNITO_CLIENT: ("ClientId",),
    ResourceKind.COGNITO_POOL: ("Id",),
    ResourceKind.COGNITO_SERVER: ("Identifier", "UserPoolId"),
    ResourceKind.COGNITO_DOMAIN: ("Domain",),
    ResourceKind.CLIENT: ("client_id",),
}
_STACK_TYPES = {
    "AWS::Cognito::UserPoolClient": ResourceKind.COGNITO_CLIENT,
    "AWS::Cognito::UserPool": ResourceKind.COGNITO_POOL,
    "AWS::Cognito::UserPoolResourceServer": ResourceKind.COGNITO_SERVER,
    "AWS::Cognito::UserPoolDomain": ResourceKind.COGNITO_DOMAIN,
}
_MEMBERS: dict[str, Callable[[Answers, object, Path], None]] = {
    "UserPool": Answers.pool,
    "UserPools": Answers.pool,
    "UserPoolClient": Answers.client,
    "UserPoolClients": Answers.clients,
    "ResourceServer": Answers.server,
    "ResourceServers": Answers.server,
    "DomainDescription": Answers.domain,
    "Stacks": Answers.stacks,
    "StackResources": Answers.stack_resources,
    "StackResourceSummaries": Answers.stack_resources,
    "StackResourceDetail": Answers.stack_resources,
}
ANSWERS = frozenset(_MEMBERS)
"""The members that answers have."""


def bare(answer: Mapping[str, Any]) -> str:
    """What an answer without its outer member is, as `--query UserPoolClient` prints it; "" where that is not told."""
    if (
        "UserPoolId" in answer
        and ("ClientId" in answer or _OF_A_REQUEST & answer.keys())
        and ("ClientName" in answer or len(answer) > _FEW)
    ):
        return "UserPoolClient"
    if region_in(text_at(answer, "Id")) and ("Policies" in answer or "Name" in answer):
        return "UserPool"
    if "Identifier" in answer and "Scopes" in answer and "UserPoolId" in answer:
        return "ResourceServer"
    if "OutputKey" in answer and "OutputValue" in answer:
        return "Output"
    return "StackResources" if at(answer, "ResourceType") and at(answer, "PhysicalResourceId") else ""


_FEW = 4
_OF_A_REQUEST = frozenset({"GenerateSecret", "AllowedOAuthFlows", "ExplicitAuthFlows"})
"""What `create-user-pool-client --cli-input-json` is given."""
