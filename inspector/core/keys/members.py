"""Which members of a JSON Web Key must not be shown, kept in a file or sent."""

PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "priv"})
"""Those of a private key: RFC 7518 section 6.2.2 and 6.3.2, and `priv` of RFC 9964."""
SECRET_KEY_MEMBERS = PRIVATE_MEMBERS | {"k"}
"""The same, and a secret that signs and verifies alike (RFC 7518 section 6.4)."""
