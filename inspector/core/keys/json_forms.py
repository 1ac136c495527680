"""Keys in JSON that is no JWK Set: a list of JWKs, a map of key IDs, an answer in which keys stand among other things.

Who publishes them so: Google and Firebase (key ID to certificate), Identity-Aware Proxy (key ID to PEM public key),
Keycloak (`public_key` of a realm, and its admin API), Auth0's management API, UAA's `token_key`, Vault's transit
engine, SPIRE's `jwt_authorities`, DID documents (`publicKeyJwk`), Kubernetes Secrets and ConfigMaps.
"""

from __future__ import annotations

import re
from typing import Any

from inspector.core.errors import KeySetError
from inspector.core.keys import key_material, pem
from inspector.core.keys.key_material import FoundKey, FoundKeys
from inspector.core.text import strictjson
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

LEAST_TEXT = 40
"""No public key is shorter in base64: one of Ed25519 has 60 characters."""
MOST_TEXTS_WITHIN = 2
"""JSON in a text of JSON in a text: an answer of Kubernetes has one, and nobody more than two."""

_NAMES_OF_ID = ("kid", "key_id", "keyId", "key_identifier", "keyIdentifier")
"""What a member is called that has the key ID, the likelier first."""
_SAYS_WHAT = pattern(
    r".*(?:publickey|pubkey|certificate|cert|signingkey|verificationkey|jwtkey|pem|crt|jwk|jwks|jwksjson|publickeyjwk)s?"
    r"|key|keys|value|x509|pkcs7"
)
"""The name of a member that says what is in it, in small letters alone; any other one in a map is a key ID."""
_OTHER_KEYS = ("cnf", "keyAgreement")
"""Keys that sign no tokens: of whoever holds one (RFC 7800 section 3.1), for encryption (DID Core section 5.3.3)."""
_SSH = ("ssh-", "ecdsa-")
_PEM_IN_BASE64 = "LS0t"
_JSON_IN_BASE64 = ("ey", "ew", "W3", "Ww")
"""How base64 of "---" begins, and of a brace or a bracket."""


def is_jwk(value: object) -> bool:
    """Whether it is meant as a JWK: it has a key type, or certificates and nothing else to tell it by."""
    return isinstance(value, dict) and (isinstance(value.get("kty"), str) or isinstance(value.get("x5c"), list))


def read(value: object, source: object) -> FoundKeys | None:
    """The keys somewhere in a JSON value; None where there are none.

    KeySetError, which begins with `source`, where a private key is among them, or nothing but what cannot be read.
    """
    walk = _Walk(source)
    walk.into(value, None, 0)
    return walk.entries()


class _Walk:
    """What was found so far on the way through a value."""

    def __init__(self, source: object) -> None:
        self._source = source
        self._entries: list[object] = []
        self._found: dict[str | None, list[FoundKey]] = {}
        self._unread: list[Message] = []
        self._left = pem.MOST_BLOCKS

    def entries(self) -> FoundKeys | None:
        """All that was found; None where it is nothing."""
        entries, problems, unfit = list(self._entries), list[Message](), 0
        for kid, found in self._found.items():
            more = key_material.to_entries(found, kid)
            entries += more.entries
            problems += more.problems
            unfit += more.unfit
        if not entries and not unfit and not self._unread:
            return None
        if not entries:
            raise pem.nothing_in(self._source, self._unread, unfit)
        if unfit:
            problems.append(pem.unfit_words(unfit))
        return FoundKeys(entries, (*dict.fromkeys(problems), *pem.told(self._unread)))

    def into(self, value: object, kid: str | None, within: int) -> None:
        """Look for keys in a value that is called `kid` if it is one, and stands in so many texts of JSON."""
        if isinstance(value, str):
            self._text(value, kid, within)
        elif isinstance(value, list):
            jwks = any(map(is_jwk, value))
            for each in value:
                if jwks:
                    self._entries.append(each)
                else:
                    self.into(each, kid, within)
        elif is_jwk(value) and isinstance(value, dict):
            self._entries.append(value if kid is None else {"kid": kid, **value})
        elif isinstance(value, dict) and isinstance(value.get("keys"), list) and any(map(is_jwk, value["keys"])):
            self.into(value["keys"], None, within)  # a JWK Set, and what else is in it is about it (RFC 7517 section 5)
        elif isinstance(value, dict):
            own = next((text for name in _NAMES_OF_ID if isinstance(text := value.get(name), str) and text), kid)
            named = _is_map(value)
            for name, each in value.items():
                if name in _OTHER_KEYS:
                    continue
                self.into(each, name if named and not _says_what(name) else own, within)

    def _text(self, text: str, kid: str | None, within: int) -> None:
        if pem.has_blocks(text):
            self._add(*pem.materials(text, self._source), kid)
        elif not _may_be_key(text):
            begins = text.lstrip()[:2]
            if within < MOST_TEXTS_WITHIN and begins[:1] in ("{", "["):
                self.into(strictjson.read(text.encode("utf-8", "surrogatepass")).value, kid, within + 1)
            elif within < MOST_TEXTS_WITHIN and begins in _JSON_IN_BASE64 and len(text) >= LEAST_TEXT:
                self.into(strictjson.read(key_material.decoded(text) or b"").value, kid, within + 1)
        elif text.startswith(_PEM_IN_BASE64):
            self._add(*pem.materials((key_material.decoded(text) or b"").decode("latin-1"), self._source), kid)
        else:
            self._add(self._of_encoded(text), [], kid)

    def _of_encoded(self, text: str) -> list[FoundKey]:
        if text.startswith(_SSH):
            return key_material.of_ssh(text)
        encoded = key_material.decoded(text)
        if encoded is None:
            return []
        found = key_material.of_der(encoded)
        if not found and key_material.unusable_der(encoded) in (key_material.PRIVATE_KEY, key_material.LOCKED_KEY):
            raise pem.refused_private(self._source)
        return found

    def _add(self, found: list[FoundKey], unread: list[Message], kid: str | None) -> None:
        self._unread += unread
        self._left -= len(found) + len(unread)
        if self._left < 0:
            raise KeySetError(
                message(
                    "{name} holds more than {count:grouped} keys in PEM text or base64, and was not read.",
                    name=self._source,
                    count=pem.MOST_BLOCKS,
                )
            )
        if found:
            self._found.setdefault(kid, []).extend(found)


def _is_map(value: dict[str, Any]) -> bool:
    """Whether it is a map of key IDs: every member is a key, or an object that is one or has one."""
    return all(map(_may_be_key, value.values())) or all(
        isinstance(each, dict) and (is_jwk(each) or any(map(_may_be_key, each.values()))) for each in value.values()
    )


def _may_be_key(value: object) -> bool:
    if not isinstance(value, str) or len(value) < LEAST_TEXT:
        return False
    return value.startswith(("M", _PEM_IN_BASE64, *_SSH)) or pem.has_blocks(value)


def _says_what(name: str) -> bool:
    return _SAYS_WHAT.fullmatch(re.sub(r"[^a-z0-9]", "", name.lower())) is not None
