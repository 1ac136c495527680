"""Names by which AWS tells a Region and a user pool: in IDs, in ARNs and in the hosts of endpoints.

Sources: Amazon Cognito API, UserPoolType; IAM User Guide, Amazon Resource Names; Amazon Cognito endpoints and quotas.
"""

from __future__ import annotations

from inspector.core.text.patterns import pattern

REGION = r"[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}"
"""Such as eu-west-1, us-gov-east-1 and eusc-de-east-1, as a part of expressions."""
POOL_ID = pattern(rf"({REGION})_[0-9a-zA-Z]{{1,55}}")
"""Such as eu-west-1_Ab3dE9xQz; its Region is the group."""
POOL_ARN = pattern(rf"arn:aws[\w-]*:cognito-idp:({REGION}):\d*:userpool/([\w-]+_[0-9a-zA-Z]+)")
"""The ARN of a user pool; its Region and its ID are the groups."""
_REGION_IN = pattern(rf"(?:\A|[:./])({REGION})(?=_[0-9A-Za-z]+\Z|[:.])")


def region_of_pool(pool_id: str) -> str:
    """The Region that a user pool ID begins with; "" for what is none."""
    found = POOL_ID.fullmatch(pool_id)
    return found[1] if found else ""


def region_in(text: str) -> str:
    """The Region that a pool ID, an ARN or an endpoint of a pool names; "" where it names none."""
    found = _REGION_IN.search(text)
    return found[1] if found else ""
