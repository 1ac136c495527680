"""What a reader finds in a document: clients, resource servers, pools and domains, in names that are the same for all.

The settings of Cognito's resources have the names of CloudFormation's properties, whatever file they come from:
`AllowedOAuthFlows` is `allowed_oauth_flows` in Terraform and `AllowedOAuthFlows` in the answer of the AWS CLI. Those of
other clients have the names of `Profile`'s members.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from enum import StrEnum

from inspector.core.definitions.setting import Path, Setting
from inspector.core.text.message import Message
from inspector.core.values import dataclass


class ResourceKind(StrEnum):
    """What a resource is."""

    COGNITO_CLIENT = "cognito.client"
    """AWS::Cognito::UserPoolClient; also `ClientId`, `ClientSecret` where the file has them."""
    COGNITO_POOL = "cognito.pool"
    """AWS::Cognito::UserPool; also `Id`, `Arn`, `Region`, `Domain`, `CustomDomain` where the file has them."""
    COGNITO_SERVER = "cognito.server"
    """AWS::Cognito::UserPoolResourceServer; `Scopes` is a list of objects with ScopeName and ScopeDescription."""
    COGNITO_DOMAIN = "cognito.domain"
    """AWS::Cognito::UserPoolDomain."""
    CLIENT = "client"
    """A client at any provider. Settings by members of Profile, and `secret`; what judging goes by in `traits`."""
    PROFILE = "profile"
    """A profile of this program's own; settings by the members of Profile."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One thing that a document defines.

    `address` is what the file calls it: a logical ID, `module.auth.aws_cognito_user_pool_client.worker["a"]`, a name.
    `settings` are by their canonical names; one that the file does not have is left out. `traits` is what only the
    provider's own judge reads, by names of its own. `reference` is what others refer to it by, where that is another
    text than its address. `depends_on` are addresses that it names as made before it.
    `condition` is a condition that it is made under, as the file writes it, "" where it is made always.
    """

    kind: ResourceKind
    address: str
    settings: Mapping[str, Setting] = field(repr=False)
    path: Path = ()
    provider: str = ""
    traits: Mapping[str, Setting] = field(default_factory=dict, repr=False)
    depends_on: tuple[str, ...] = ()
    condition: str = ""

    def get(self, name: str) -> Setting | None:
        """The setting of that name; None where the file does not have it, or has it as null."""
        found = self.settings.get(name)
        return None if found is None or found.value is None else found

    def text(self, name: str) -> str:
        """The text of a setting; "" where there is none that is known."""
        found = self.get(name)
        return found.text if found is not None else ""

    def placed(self, place: Callable[[Path], Path]) -> Resource:
        """The resource with other ways to it and to each of its values: `place` gives one for the one before."""

        def of(settings: Mapping[str, Setting]) -> dict[str, Setting]:
            return {name: replace(each, path=place(each.path)) for name, each in settings.items()}

        return replace(self, path=place(self.path), settings=of(self.settings), traits=of(self.traits))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader has found in one document.

    `kind` is what the document is, in the words of a user ("Terraform state"), `others` how many resources it has that
    are of no kind known here. `left_out` says of clients and parts that could not be read why, and `region` where the
    file says which Region it is for ("" where it does not).
    """

    kind: Message
    resources: tuple[Resource, ...]
    others: int = 0
    left_out: tuple[Message, ...] = ()
    region: str = ""
