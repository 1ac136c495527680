"""Secrets that a file only refers to: `op://team/orders/secret`, `ENC(…)`, `@Microsoft.KeyVault(…)`, an ARN.

Sent as a client secret they would be refused, and the keyring would hold what is none.
"""

from __future__ import annotations

import re

_ENCRYPTED = re.compile(
    r"(?P<jasypt>ENC)\(.{0,4000}\)|(?P<sops>ENC)\[.{0,4000}\]|(?P<spring>\{cipher\}).{0,4000}"
    r"|(?P<ansible>\$ANSIBLE_VAULT);.{0,4000}|(?P<kms>AQICA)H[A-Za-z0-9+/=]{100,4000}",
    re.DOTALL,
)
"""What Jasypt, SOPS, Spring Cloud Config, Ansible and AWS KMS write in a secret's place."""
_REFERENCE = re.compile(
    r"\{?(?:ref\+)?[a-z][a-z0-9+.-]{1,30}://[^\s}]{1,400}\}?"
    r"|\$\{[^{}]{1,200}\}|\{\{[^{}]{1,200}\}\}|\$\([^()]{1,200}\)|\#\{[^{}]{1,200}\}\#?"
    r"|arn:aws[\w-]{0,12}:(?:secretsmanager|ssm|kms):[^\s]{1,400}"
    r"|@Microsoft\.KeyVault\([^()]{1,400}\)"
    r"|projects/[^/\s]{1,100}/secrets/[^\s]{1,200}"
    r"|(?:vault|aws-?ssm|ssm|secretref|secret-?ref|secretsmanager|keyvault|file|env|keyring|sops):[/A-Za-z][^\s]{0,400}"
    r"|(?:process\.env|os\.environ|import\.meta\.env|env|secrets|vars)[.\[][\w.'\"\[\]-]{1,120}",
)
"""Addresses of a vault, and names of where a program looks."""


def reference_in(text: str) -> str:
    """What a text that stands in a secret's place refers to, as it may be shown; "" where it is a secret itself."""
    text = text.strip()
    encrypted = _ENCRYPTED.fullmatch(text)
    if encrypted is not None:
        return f"{next(filter(None, encrypted.groups()))}…"
    return text if _REFERENCE.fullmatch(text) is not None else ""
