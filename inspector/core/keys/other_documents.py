"""What was given as keys and is none: named for what it is, with what to do."""

from __future__ import annotations

import re
from typing import Any

from inspector.core.errors import KeySetError, NoPublicKeyError
from inspector.core.keys import key_material, pem
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark
from inspector.core.text.masking import mask_body
from inspector.core.text.message import Message, message, several
from inspector.core.text.patterns import pattern
from inspector.core.text.urls import fetch_problem

MOST_URL = 300

_STORES = (
    (b"\xfe\xed\xfe\xed", mark("a Java key store (JKS)")),
    (b"\xce\xce\xce\xce", mark("a Java key store (JCEKS)")),
)
"""How key stores begin that are not PKCS #12 (OpenJDK, sun.security.provider.JavaKeyStore)."""
_OTHERS = (
    (b"PK\x03\x04", mark("a ZIP archive")),
    (b"\x1f\x8b", mark("a gzip archive")),
    (b"%PDF-", mark("a PDF document")),
    (b"SQLite format 3\0", mark("an SQLite database")),
    (b"\x89PNG", mark("an image")),
    (b"\xff\xd8\xff", mark("an image")),
)
_TOKEN = pattern(
    r"(?:Bearer\s+)?[\"']?eyJ[\w-]+\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?(?:~[\w.-]*)*[\"']?\s*", re.IGNORECASE
)
_XML = pattern(r"<(?:\?xml|[A-Za-z][\w.-]*(?::[\w.-]+)?[\s/>])")
_METADATA = pattern(r"<(?:[\w.-]+:)?Entit(?:y|ies)Descriptor\b")
"""SAML 2.0 Metadata sections 2.3.1 and 2.3.2."""
_PAGE = pattern(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_ADDRESS = pattern(r"(?:\[InternetShortcut\]\s+URL=)?(https?://[^\s\"'<>]+)\s*")
_OPENSSL_TEXT = pattern(r"^[ \t]*(?:(?:RSA |EC )?Public-Key: \(\d+ bit|Certificate:\s+Data:)", re.MULTILINE)
_YAML_SET = pattern(r"^[ \t]*(?:-[ \t]+)?[\"']?(?:keys|kty|jwks)[\"']?[ \t]*:", re.MULTILINE)
_COMMENT = pattern(r"^[ \t]*(?://|/\*|#)", re.MULTILINE)
_SINGLE_QUOTED = pattern(r"[{,\[]\s*'\w+'\s*:")
_NOT_QUOTED = pattern(r"[{,]\s*[A-Za-z_]\w*\s*:")
_LAST_COMMA = pattern(r",\s*[}\]]")
_NAMES_OF_URL = ("jwks_uri", "jwks_url", "jwk_url", "jwksUri", "jwksUrl", "jwks_endpoint")
"""What a member is called that says where the keys are: in a discovery document (RFC 8414 section 2), in settings."""


def of_bytes(content: bytes, source: object) -> KeySetError | None:
    """What a file is that is no text; None where that cannot be told."""
    what: str | None = next((what for begin, what in _STORES if content.startswith(begin)), None)
    what = what or key_material.unusable_der(content)
    if what in (key_material.PRIVATE_KEY, key_material.LOCKED_KEY):
        return pem.refused_private(source, locked=what == key_material.LOCKED_KEY)
    if what in (key_material.REQUEST, key_material.REVOCATIONS):
        return NoPublicKeyError(
            message("{name} is {what:tr}, in which there is no key that signs tokens.", name=source, what=what)
        )
    if what is not None:
        said = message(
            "{name} is {what:tr}, which is not opened here. Export the certificate of the key, and give that.",
            name=source,
            what=what,
        )
        java = what != key_material.KEYSTORE
        export = "keytool -exportcert -rfc -keystore FILE" if java else "openssl pkcs12 -in FILE -nokeys"
        return NoPublicKeyError(several(said, pem.command(export)))
    other = next((what for begin, what in _OTHERS if content.startswith(begin)), None)
    return KeySetError(message("{name} is {what:tr}, not a key file.", name=source, what=other)) if other else None


def of_text(text: str, source: object) -> KeySetError | None:
    """What a text is that is no JSON; None where that cannot be told."""
    begin = text.lstrip()[:4096]
    if _TOKEN.fullmatch(text.strip()):
        return KeySetError(message("{name} is a token, not a key. Give the key that signed it.", name=source))
    if address := _ADDRESS.fullmatch(text.strip()):
        return _elsewhere(source, address[1])
    if begin.startswith("PuTTY-User-Key-File-"):
        return pem.refused_private(source)
    if _METADATA.search(begin):
        return NoPublicKeyError(
            message(
                "{name} is SAML metadata, not a key set. Where tokens are signed with the same certificate, save the "
                "text of its X509Certificate as a file, and give that.",
                name=source,
            )
        )
    if _XML.match(begin) and not is_page(text):
        return KeySetError(message("{name} is XML, not a key set.", name=source))
    if _OPENSSL_TEXT.search(begin):
        return NoPublicKeyError(
            message("{name} is what openssl printed with -text. Give the PEM or DER file itself.", name=source)
        )
    return None


def is_page(text: str) -> bool:
    """Whether it is HTML, as a login page or an error page is that was answered in place of keys."""
    return _PAGE.search(text[:4096]) is not None and text.lstrip()[:1] == "<"


def _elsewhere(source: object, url: str) -> KeySetError:
    if fetch_problem(url) or mask_body(url) != url:  # a secret in it is not repeated
        return KeySetError(message("{name} is an address, not a key set.", name=source))
    return KeySetError(
        message(
            "{name} is an address, not a key set. Give the address itself as the key set URL: {url}",
            name=source,
            url=visible(elide(url, MOST_URL)),
        ),
        keys_url=url,
    )


def about_syntax(text: str) -> Message | None:
    """What kind of text was taken for JSON, where that can be told; None where it cannot."""
    begin = text[:65_536].lstrip()
    if begin[:1] in ("{", "["):
        if _SINGLE_QUOTED.search(begin):
            return message("It is written with single quotes, as Python and JavaScript do: JSON has double ones.")
        if _COMMENT.search(begin):
            return message("JSON has no comments: take them out.")
        if _LAST_COMMA.search(begin):
            return message("It has a comma behind the last entry, which JSON does not allow.")
        if _NOT_QUOTED.match(begin):
            return message("Its names have no quotes, as in JavaScript: JSON has double ones.")
        return None
    return message("It looks like YAML: write it as JSON.") if _YAML_SET.search(begin) else None


def of_json(value: object, source: object) -> KeySetError | None:
    """What a JSON document is in which there are no keys; None where that cannot be told."""
    if not isinstance(value, dict):
        return None
    if _is_header(value):
        return KeySetError(
            message("{name} is the header of a token: a key that a token brings along proves nothing.", name=source)
        )
    if isinstance(value.get("private_key"), str):
        return _service_account(value, source)
    if any(name in value for name in _NAMES_OF_URL):
        return _discovery(value, source)
    if "token_endpoint" in value or "authorization_endpoint" in value:
        return NoPublicKeyError(
            message(
                "{name} is a discovery document, not a key set, and has no jwks_uri to say where one is.", name=source
            )
        )
    if isinstance(value.get("metadata"), dict) and isinstance(value.get("sub"), str):
        return _entity(value, source)
    if any(isinstance(value.get(name), str) for name in ("access_token", "id_token", "refresh_token")):
        return KeySetError(message("{name} is the answer of a token endpoint: it holds tokens, not keys.", name=source))
    if "payload" in value and ("signatures" in value or "signature" in value):
        return KeySetError(message("{name} is a token, not a key. Give the key that signed it.", name=source))
    said = next((text for name in ("error", "message", "title") if isinstance(text := value.get(name), str)), "")
    if said:
        return KeySetError(
            message('{name} is an error that a server answered: "{said}". It holds no keys.', name=source,
                    said=visible(elide(said, 100)))
        )  # fmt: skip
    return None


def is_about_keys(value: object) -> bool:
    """Whether a document is known to be another one even where there are keys somewhere in it: they sign no tokens."""
    return isinstance(value, dict) and (
        _is_header(value)
        or isinstance(value.get("private_key"), str)
        or any(isinstance(value.get(name), str) for name in _NAMES_OF_URL)
        or (isinstance(value.get("metadata"), dict) and isinstance(value.get("sub"), str) and "jwks" in value)
    )


def _is_header(value: dict[str, Any]) -> bool:
    """Whether it is the header of a token, which may bring a key along that proves nothing (RFC 8725 section 3.10)."""
    return "alg" in value and "kty" not in value and any(name in value for name in ("typ", "jwk", "jku", "crit"))


def _service_account(value: dict[str, Any], source: object) -> KeySetError:
    url = value.get("client_x509_cert_url")
    if not isinstance(url, str) or fetch_problem(url):
        return pem.refused_private(source)
    return NoPublicKeyError(
        message(
            "{name} holds a private key: it is the key file of a Google service account. Its certificates are at {url}",
            name=source,
            url=visible(elide(url, MOST_URL)),
        ),
        keys_url=url,
    )


def _discovery(value: dict[str, Any], source: object) -> KeySetError:
    name = next(name for name in _NAMES_OF_URL if name in value)
    url = value[name]
    if not isinstance(url, str) or fetch_problem(url):
        return NoPublicKeyError(
            message(
                "{name} is no key set: its {member} says where the keys are, and cannot be asked.",
                name=source,
                member=name,
            )
        )
    said = visible(elide(url, MOST_URL))
    if name != "jwks_uri":
        words = message(
            "{name} is no key set: its {member} says where the keys are. Give that as the key set URL: {url}",
            name=source,
            member=name,
            url=said,
        )
        return NoPublicKeyError(words, keys_url=url)
    return NoPublicKeyError(
        message(
            "{name} is a discovery document, not a key set: it only says where the keys are. "
            "Give its jwks_uri as the key set URL: {url}",
            name=source,
            url=said,
        ),
        keys_url=url,
    )


def _entity(value: dict[str, Any], source: object) -> KeySetError:
    """OpenID Federation 1.0 section 3: the `jwks` of an entity sign its statements; its tokens have others (5.2.1)."""
    kinds = [kind for kind in value["metadata"].values() if isinstance(kind, dict)]
    url = next((url for kind in kinds if isinstance(url := kind.get("jwks_uri"), str) and not fetch_problem(url)), "")
    words = message(
        "{name} is an entity statement of OpenID Federation: the keys in its jwks sign such statements, not tokens.",
        name=source,
    )
    if not url:
        return NoPublicKeyError(words)
    more = message("Those of its tokens are at its jwks_uri: {url}", url=visible(elide(url, MOST_URL)))
    return NoPublicKeyError(several(words, more), keys_url=url)
