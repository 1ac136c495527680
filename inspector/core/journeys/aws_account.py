"""Cognito's clients as the user's own AWS account has them, read through boto3 where that is installed.

Only List and Describe calls are sent: nothing is written to AWS. DescribeUserPoolClient answers with the client's
secret, which goes the way of every secret of an import. What is sent is said before: `AwsListing.requests_to_come`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeVar

from inspector.core.deadline import Cancel, CancelledError, DeadlineError, NoThreadError, within
from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import Review
from inspector.core.definitions.resource import Reading
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.cognito_answers import Answers
from inspector.core.definitions.states.members import objects, text_at
from inspector.core.errors import InspectorError
from inspector.core.journeys.definition_review import review_reading
from inspector.core.network.aws_errors import aws_error, not_installed
from inspector.core.profiles.profile import Profile
from inspector.core.text.message import Message, counted, message
from inspector.core.values import dataclass

T = TypeVar("T")

OPERATIONS = (
    "ListUserPools",
    "ListUserPoolClients",
    "DescribeUserPool",
    "DescribeUserPoolClient",
    "ListResourceServers",
)
"""All that is ever asked of AWS, and what an IAM policy has to allow (cognito-idp:...)."""
MOST_POOLS, MOST_CLIENTS = 500, 2000
"""More of an account are left out, and said to be."""
WHOLE_S, CALL_S = 600.0, 60.0
"""How long all of it, and one request with its repetitions, may take, in seconds."""
MOST_FAILURES = 10
"""After so many in a row the others would fail too: the session has ended, or the policy allows none of them."""
_PAGE = 60
"""The most that Cognito puts into a page of a list; of resource servers it is 50."""
_NO_MORE_PAGES = 200


class AwsError(InspectorError):
    """AWS cannot be asked, or does not answer: the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class AwsPool:
    """A user pool of the account, and the IDs and names of its clients."""

    id: str
    name: str
    clients: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AwsListing:
    """What there is in one Region of an account, before anything of it is described.

    `requests_sent` were sent for it, `requests_to_come` are those that `read` will send, but for pages of resource
    servers behind the first 50 of a pool.
    """

    region: str
    pools: tuple[AwsPool, ...]
    requests_sent: int
    left_out: tuple[Message, ...] = ()

    @property
    def clients(self) -> int:
        """How many clients there are in all pools."""
        return sum(len(pool.clients) for pool in self.pools)

    @property
    def requests_to_come(self) -> int:
        """Two for each pool, its description and its resource servers, and one for each client."""
        return 2 * len(self.pools) + self.clients


@dataclass(frozen=True, slots=True)
class AwsAnswers:
    """What AWS has told: the reading, and the answers themselves as a document that its paths lead into."""

    reading: Reading
    document: Document = field(repr=False)


def is_installed() -> bool:
    """Whether boto3 is there, without importing it."""
    return find_spec("boto3") is not None


def aws_profiles() -> tuple[str, ...]:
    """The names of the profiles in the user's AWS configuration; AwsError where boto3 is missing."""
    return tuple(_asked(lambda: list(_session("", "").available_profiles), "", ""))


def aws_regions(profile: str = "") -> tuple[str, ...]:
    """The Regions that have Cognito, the profile's own first."""

    def listed() -> list[str]:
        session = _session(profile, "")
        return [session.region_name or "", *sorted(session.get_available_regions("cognito-idp"))]

    return tuple(dict.fromkeys(filter(None, _asked(listed, profile, ""))))


class AwsAccount:
    """One Region of one account. `profile` is a profile of the AWS configuration, "" for what the environment says.

    `region` is "" for the profile's own. Nothing is sent before `listed` or `read` is called.
    """

    def __init__(self, profile: str = "", region: str = "", *, cancel: Cancel | None = None) -> None:
        profile, region = profile.strip(), region.strip()
        self._profile, self._cancel = profile, cancel
        self._ends = 0.0
        session = _asked(lambda: _session(profile, region), profile, region)
        self.region: str = region or session.region_name or ""
        if not self.region:
            raise AwsError(
                message(
                    "No Region is chosen, and the AWS configuration names none. Choose the Region of the user pools."
                )
            )
        self._client = _asked(lambda: _client(session, self.region), profile, self.region)
        self.requests = 0

    def listed(self) -> AwsListing:
        """The pools and their clients, by name and ID. AwsError where the pools cannot be listed."""
        self._ends = time.monotonic() + WHOLE_S
        left_out: list[Message] = []
        pools: list[AwsPool] = []
        room = MOST_CLIENTS
        found = list(self._all("list_user_pools", "UserPools", MOST_POOLS, MaxResults=_PAGE))
        if len(found) > MOST_POOLS:
            left_out.append(message("There are more than {n} user pools: the others are left out.", n=MOST_POOLS))
        for each in found[:MOST_POOLS]:
            pool_id = text_at(each, "Id")
            try:
                clients = list(self._all("list_user_pool_clients", "UserPoolClients", room, UserPoolId=pool_id))
            except AwsError as error:
                left_out.append(_not_read(pool_id, error))
                clients = []
            if len(clients) > room:
                left_out.append(message("There are more than {n} clients: the others are left out.", n=MOST_CLIENTS))
            named = [(text_at(one, "ClientId"), text_at(one, "ClientName")) for one in clients[:room]]
            room -= len(named)
            pools.append(AwsPool(pool_id, text_at(each, "Name"), tuple(named)))
        return AwsListing(self.region, tuple(pools), self.requests, tuple(left_out))

    def read(self, listing: AwsListing, tell: Callable[[int, int], None] | None = None) -> AwsAnswers:
        """Describe everything that is listed. `tell` is called with how many requests are through, and of how many.

        What cannot be described is left out with its reason; CancelledError when it was given up.
        """
        self._ends = time.monotonic() + WHOLE_S  # not counting how long somebody thinks before they agree
        answers, root = Answers(), dict[str, Any]()
        answers.left_out += listing.left_out
        before, most = self.requests, listing.requests_to_come
        failed = 0
        for pool, (name, take, ask) in ((one, each) for one in listing.pools for each in self._of_pool(one)):
            kept: dict[str, Any] = root.setdefault(pool.id, {"UserPoolClients": {}})
            try:
                answer = ask()
            except AwsError as error:
                failed += 1
                answers.left_out.append(_not_read(pool.name or pool.id, error, name))
            else:
                failed = 0
                here = kept if len(name) == 1 else kept[name[0]]
                here[name[-1]] = answer
                take(answers, answer, (pool.id, *name))
            if tell is not None:
                tell(min(self.requests - before, most), most)
            if failed >= MOST_FAILURES:
                answers.left_out.append(message("{n} requests in a row failed: no more were sent.", n=failed))
                break
        if not listing.pools:
            answers.left_out.append(
                message(
                    "There is no user pool in {region} that this AWS profile may list. Is it another Region?",
                    region=self.region,
                )
            )
        document = Document(f"AWS {self.region}", "", root)
        kind = message("AWS account")
        reading = Reading(kind, answers.resources, answers.others, tuple(answers.left_out), self.region)
        return AwsAnswers(reading, document)

    def _of_pool(self, pool: AwsPool) -> Iterator[tuple[tuple[str, ...], _Take, Callable[[], Any]]]:
        """What is asked of a pool: where it is kept, how it is taken in, and the request."""
        pool_id = pool.id
        yield (
            ("UserPool",),
            Answers.pool,
            lambda: self._ask("describe_user_pool", UserPoolId=pool_id).get("UserPool"),
        )
        yield (
            ("ResourceServers",),
            Answers.server,
            lambda: list(
                self._all("list_resource_servers", "ResourceServers", 10_000, UserPoolId=pool_id, MaxResults=50)
            ),
        )
        for client_id, _ in pool.clients:
            yield (
                ("UserPoolClients", client_id),
                Answers.client,
                lambda client_id=client_id: self._ask(  # type: ignore[misc]  # mypy loses the default
                    "describe_user_pool_client", UserPoolId=pool_id, ClientId=client_id
                ).get("UserPoolClient"),
            )

    def _all(self, method: str, member: str, most: int, **asked: Any) -> Iterator[Mapping[str, Any]]:
        """What a list has on all its pages; one more than `most` at the most."""
        count, token = 0, None
        asked.setdefault("MaxResults", _PAGE)
        for _ in range(_NO_MORE_PAGES):
            page = self._ask(method, **asked, **({"NextToken": token} if token else {}))
            for _, each in objects(page.get(member)):
                yield each
                count += 1
                if count > most:
                    return
            token = page.get("NextToken")
            if not token:
                return

    def _ask(self, method: str, **asked: Any) -> Mapping[str, Any]:
        """The answer to one request. AwsError where there is none, CancelledError when it was given up."""
        if self._cancel is not None and self._cancel.is_set:
            raise CancelledError("given up")
        self.requests += 1
        seconds = min(CALL_S, self._ends - time.monotonic())
        if seconds <= 0:
            raise AwsError(message("AWS has not told everything within {n} minutes.", n=round(WHOLE_S / 60)))
        call = getattr(self._client, method)
        answer = _asked(
            lambda: within(seconds, lambda: call(**asked), self._cancel, self._client.close), self._profile, self.region
        )
        return answer if isinstance(answer, dict) else {}


_Take = Callable[[Answers, object, Path], None]


def review_account(
    profile: str = "",
    region: str = "",
    existing: Iterable[Profile] = (),
    *,
    cancel: Cancel | None = None,
    proceed: Callable[[AwsListing], bool] | None = None,
    tell: Callable[[int, int], None] | None = None,
) -> Review | None:
    """Review one Region of an account: lists first, then, where `proceed` says so of them, everything in them.

    None where it says no. AwsError with one sentence where AWS cannot be asked.
    """
    account = AwsAccount(profile, region, cancel=cancel)
    listing = account.listed()
    if proceed is not None and not proceed(listing):
        return None
    answers = account.read(listing, tell)
    return review_reading(answers.reading, answers.document, existing)


def requests_said(listing: AwsListing) -> Message:
    """What reading what is listed would send, before it is sent."""
    return counted(
        listing.requests_to_come,
        "One more request goes to Cognito in {region}, which only reads. It answers with the secrets of clients.",
        "{n} more requests go to Cognito in {region}, which only read. They answer with the secrets of clients.",
        region=listing.region,
    )


def _not_read(pool: str, error: AwsError, name: Iterable[str] = ()) -> Message:
    last = list(name)[1:]
    if last:
        return message("Client {id} of {pool} could not be read: {why}", id=last[0], pool=pool, why=error.said)
    return message("User pool {pool} could not be read: {why}", pool=pool, why=error.said)


def _session(profile: str, region: str) -> Any:
    """A session of boto3, which reads the user's AWS configuration and asks nobody yet."""
    if not is_installed():
        raise AwsError(not_installed())
    boto3, core = import_module("boto3"), import_module("botocore.session")
    logging.getLogger("botocore").setLevel(logging.INFO)  # at DEBUG it logs answers, with the secrets in them
    inner = core.Session(profile=profile or None)
    _refuse_questions(
        inner.full_config.get("profiles", {}), profile or inner.get_config_variable("profile") or "default"
    )
    return boto3.Session(botocore_session=inner, region_name=region or None)


def _refuse_questions(profiles: Mapping[str, Any], name: str) -> None:
    """AwsError where botocore would ask for a code on the terminal, which nobody may see."""
    for _ in range(10):
        found = profiles.get(name)
        if not isinstance(found, Mapping):
            return
        if found.get("mfa_serial") and found.get("role_arn"):
            raise AwsError(
                message(
                    "The AWS profile {profile} asks for a code of a second factor, which cannot be typed here. Take a "
                    "session first, as with `aws configure export-credentials`, and choose a profile that has it.",
                    profile=name,
                )
            )
        name = str(found.get("source_profile", ""))


def _client(session: Any, region: str) -> Any:
    # How often one request is tried is boto3's default, or what AWS_MAX_ATTEMPTS and the configuration file say.
    config = import_module("botocore.config").Config(connect_timeout=10, read_timeout=20, retries={"mode": "standard"})
    return session.client("cognito-idp", region_name=region, config=config)


def _asked(call: Callable[[], T], profile: str, region: str) -> T:
    """What a call returns, with everything that goes wrong in boto3 as an AwsError of one sentence."""
    try:
        return call()
    except (AwsError, CancelledError):
        raise
    except (DeadlineError, NoThreadError):
        raise AwsError(message("AWS has not answered in time. Try again, or choose another Region.")) from None
    except Exception as error:  # noqa: BLE001 - botocore raises what its plugins, files and libraries raise
        raise AwsError(aws_error(error, profile, region)) from None
