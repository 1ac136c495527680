"""What goes wrong between here and AWS, in one sentence each, with what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from inspector.core.text.display import elide
from inspector.core.text.message import Message, message

_SIGN_IN = frozenset(
    {
        "SSOTokenLoadError",
        "UnauthorizedSSOTokenError",
        "TokenRetrievalError",
        "SSOError",
        "LoginTokenLoadError",
        "LoginError",
        "LoginAuthorizationCodeError",
        "LoginRefreshRequired",
        "NoAuthTokenError",
        "PendingAuthorizationExpiredError",
    }
)
_NO_NETWORK = frozenset(
    {
        "EndpointConnectionError",
        "ConnectTimeoutError",
        "ReadTimeoutError",
        "ConnectionClosedError",
        "ConnectionError",
        "HTTPClientError",
        "ResponseStreamingError",
        "IncompleteReadError",
    }
)
_NO_REGION = frozenset({"InvalidRegionError", "UnknownRegionError", "NoRegionError", "ServiceNotInRegionError"})
_EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"})
_UNKNOWN_KEY = frozenset(
    {
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidAccessKeyId",
        "SignatureDoesNotMatch",
        "InvalidSignatureException",
        "MissingAuthenticationToken",
        "MissingAuthenticationTokenException",
        "IncompleteSignature",
        "AuthFailure",
    }
)
_DENIED = frozenset({"AccessDeniedException", "AccessDenied", "UnauthorizedOperation", "NotAuthorizedException"})
_THROTTLED = frozenset({"TooManyRequestsException", "ThrottlingException", "Throttling", "LimitExceededException"})
_GONE = frozenset({"ResourceNotFoundException"})


def not_installed() -> Message:
    """How to get what reading from AWS needs."""
    if getattr(sys, "frozen", False):
        return message(
            "This copy of the program does not have boto3 with it, which reading from AWS needs. Install the "
            "program's wheel, and boto3 beside it, or import what the AWS CLI prints."
        )
    return message("Reading from AWS needs boto3. Install it where the program is: `pip install boto3`.")


def aws_error(error: Exception, profile: str, region: str) -> Message:
    """The sentence for an error that boto3 raises; `profile` is "" where the environment decides."""
    response = getattr(error, "response", None)
    if isinstance(response, dict):
        return _answered(error, response, profile, region)
    named = _profile(profile)
    names = {each.__name__ for each in type(error).__mro__}
    for kinds, said in _KINDS:
        if names & kinds:
            return said(error, named, region)
    return message(
        "boto3 could not ask AWS ({kind}): {text}",
        kind=type(error).__name__,
        text=elide(" ".join(str(error).split()), 200),
    )


def _profile(profile: str) -> Message | str:
    return profile or message("from the environment", "the AWS profile …, in place of its name")


def _answered(error: Exception, response: dict[str, Any], profile: str, region: str) -> Message:
    told = response.get("Error")
    code = str(told.get("Code", "")) if isinstance(told, dict) else ""
    operation = str(getattr(error, "operation_name", ""))
    said = elide(" ".join(str(told.get("Message", "")).split()), 300) if isinstance(told, dict) else ""
    if code in _EXPIRED or "expired" in said.lower():
        return _expired(profile, said)
    if code in _DENIED:
        return message(
            "AWS does not let this identity call {operation}. Its policy has to allow cognito-idp:{operation}.",
            operation=operation,
        )
    if code in _UNKNOWN_KEY:
        return message(
            "AWS does not know the access key of the AWS profile {profile} in {region} ({code}). Is the key right, and "
            "the Region switched on for the account?",
            profile=_profile(profile),
            region=region,
            code=code,
        )
    if code in _THROTTLED:
        return message(
            "AWS refuses {operation} because too much is asked at once. Try again later.", operation=operation
        )
    if code in _GONE:
        return message("It is not there any more: somebody has deleted it just now.")
    return message("AWS answered {operation} with {code}: {said}", operation=operation, code=code or "?", said=said)


def _expired(profile: str, said: str) -> Message:
    if "Signature expired" in said or "not yet current" in said:
        return message("AWS refuses the request because of its time. Set this computer's clock, and try again.")
    return _signed_out(None, _profile(profile), "")


def _signed_out(_: Exception | None, profile: Message | str, __: str) -> Message:
    if isinstance(profile, Message):
        return message("The session with AWS has expired. Sign in again with `aws sso login`, or take new credentials.")
    return message(
        "The session of the AWS profile {profile} has expired. Sign in again with `aws sso login --profile {profile}`.",
        profile=profile,
    )


def _no_credentials(_: Exception, profile: Message | str, __: str) -> Message:
    return message(
        "There are no AWS credentials for the profile {profile}. Sign in with `aws sso login`, or set them up with "
        "`aws configure`.",
        profile=profile,
    )


def _no_profile(_: Exception, profile: Message | str, __: str) -> Message:
    return message(
        "The AWS configuration has no profile {profile}. `aws configure list-profiles` names those there are.",
        profile=profile,
    )


def _no_config(_: Exception, __: Message | str, ___: str) -> Message:
    return message("The AWS configuration (~/.aws/config or ~/.aws/credentials) cannot be read: it is damaged.")


def _no_network(_: Exception, __: Message | str, region: str) -> Message:
    return message("Cognito in {region} does not answer. Is there a network, and is the Region right?", region=region)


def _no_trust(_: Exception, __: Message | str, region: str) -> Message:
    return message(
        "The certificate of Cognito in {region} is not trusted by boto3. Behind a proxy that inspects TLS, set "
        "AWS_CA_BUNDLE to its CA.",
        region=region,
    )


def _no_proxy(_: Exception, __: Message | str, region: str) -> Message:
    return message("The proxy on the way to Cognito in {region} does not answer. See HTTPS_PROXY.", region=region)


def _no_such_region(_: Exception, __: Message | str, region: str) -> Message:
    return message("{region} is no Region of AWS that has Cognito. Choose another one.", region=repr(region))


_KINDS: tuple[tuple[frozenset[str], Callable[[Exception, Message | str, str], Message]], ...] = (
    (_SIGN_IN, _signed_out),
    (frozenset({"ProfileNotFound"}), _no_profile),
    (frozenset({"NoCredentialsError", "PartialCredentialsError", "CredentialRetrievalError"}), _no_credentials),
    (frozenset({"ConfigParseError"}), _no_config),
    (frozenset({"ProxyConnectionError", "InvalidProxiesConfigError"}), _no_proxy),
    (frozenset({"SSLError"}), _no_trust),
    (_NO_REGION, _no_such_region),
    (_NO_NETWORK, _no_network),
)
