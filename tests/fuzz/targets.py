"""What is fuzzed, each with what has to hold for every input: more than that nothing is raised.

A target is a function of bytes. It raises what nobody expected, or AssertionError where its oracle is not kept.
"""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.errors import InspectorError
from inspector.core.exploration.exploration import AskKind
from inspector.core.exploration.record import kept as kept_explorations
from inspector.core.exploration.record import with_exploration
from inspector.core.exploration.rule import rule
from inspector.core.journeys.arrival import ArrivedDefinition, ArrivedKeys, ArrivedScan, ArrivedToken, read_text
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.redacted_copy import redact
from inspector.core.keys.key import KeySet, KeySource, Origin
from inspector.core.keys.key_set import parse_key_set, read_key_file
from inspector.core.profiles.endpoints import endpoints, subtitle
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import SECRET_MEMBERS, Profile
from inspector.core.profiles.reach import reaches
from inspector.core.profiles.store import ProfileStore, read_profiles, write_profiles
from inspector.core.report.diagnosis import diagnosis_text
from inspector.core.report.outcome import outcome_json_text, outcome_text
from inspector.core.scan.scan import scan
from inspector.core.text.display import is_hidden, visible
from inspector.core.text.masking import mask_body
from inspector.core.tokens.token import decode_unverified

NOW = 1_795_000_000.25
ISSUER = "https://id.example.com"
CANARY = "Zx9-Q7r.T2w_8Lm~Kp4VbN6yHs1"
"""A secret that a target puts beside the input, where everybody knows it for one."""
PIECE = 12
"""So many characters of a secret in a row are a part of it that must not be told."""


def pieces_in(secret: str, told: str) -> list[str]:
    """The pieces of a secret that are in what is told."""
    pieces = (secret[at : at + PIECE] for at in range(len(secret) - PIECE + 1))
    return [piece for piece in pieces if piece in told]


def b64(value: object) -> str:
    content = value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


@cache
def key() -> Ed25519PrivateKey:
    """The one key that is trusted: the same in every run, so that a corpus holds tokens which it has signed."""
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@cache
def keys() -> KeySet:
    x = b64(key().public_key().public_bytes_raw())
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": x, "kid": "one"}
    return parse_key_set(json.dumps({"keys": [jwk]}).encode(), KeySource(Origin.ISSUER, ISSUER), NOW)


def signed(claims: dict[str, Any], **header: Any) -> str:
    text = f"{b64({'alg': 'EdDSA', 'kid': 'one', 'typ': 'JWT'} | header)}.{b64(claims)}"
    return f"{text}.{b64(key().sign(text.encode()))}"


CLAIMS = {"iss": ISSUER, "sub": "me", "client_id": "me", "iat": int(NOW) - 30, "exp": int(NOW) + 3600, "scope": "a b"}


@cache
def planted() -> str:
    """One more token, of which no input has a piece."""
    return signed(CLAIMS | {"jti": "planted"})


@cache
def genuine() -> str:
    """A token that the key has signed, for the corpus."""
    return signed(CLAIMS)


def token(content: bytes) -> None:
    """A token: no text but the one that was signed is valid, its claims are as they were written, it can be told."""
    text = content.decode("utf-8", "surrogateescape")
    for expected in (Expectation(issuer=ISSUER), Expectation()):
        for key_set in (keys(), None):
            outcome = inspect_text(text, expected, now=NOW, key_set=key_set)
            inspection = outcome.inspection
            assert inspection is not None
            assert outcome_text(outcome).isprintable() or "\n" in outcome_text(outcome)
            json.loads(outcome_json_text(outcome))
            assert inspection.verdict is not Verdict.VALID or key_set is not None
            if inspection.verdict is Verdict.VALID:
                assert _is_signed(inspection.token.text), "a forged token is valid"
    read = decode_unverified(text)
    if read.is_one and read.claims is not None and read.form is None:
        with suppress(ValueError):  # a number that JSON cannot write
            again = decode_unverified(f"{b64(read.header or {})}.{b64(read.claims)}.c2ln")
            assert again.claims is None or json.dumps(again.claims) == json.dumps(read.claims)


def _is_signed(text: str) -> bool:
    """Whether the trusted key has signed this very text: asked of the key itself, by nothing of what is tested."""
    text = text.strip().split("~")[0]
    if text.startswith("{"):
        members = json.loads(text)
        one = members["signatures"][0] if "signatures" in members else members
        text = f"{one['protected']}.{members['payload']}.{one['signature']}"
    signing_input, _, signature = text.rpartition(".")
    try:
        key().public_key().verify(base64.urlsafe_b64decode(signature + "=="), signing_input.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def key_set(content: bytes) -> None:
    """A key set, or a key file: read or refused in a sentence, the same when read again, and no private part told."""
    content = _with_private_key(content)
    for origin in (Origin.ISSUER, Origin.FILE):
        source = KeySource(origin, ISSUER if origin is Origin.ISSUER else "keys.json")
        try:
            found = parse_key_set(content, source, NOW) if origin is Origin.ISSUER else read_key_file(content, "k", NOW)
        except InspectorError as error:
            assert str(error)
            continue
        told = repr(found) + " ".join(map(str, found.problems))
        for each in found.keys[:20]:
            told += f"{each!r} {each.unusable or ''} {' '.join(map(str, each.warnings))}"
        assert not pieces_in(CANARY_KEY, told), "a private part is told"
        assert not pieces_in(CANARY_KEY, found.document), "a private part is kept"
        if found.document:
            again = parse_key_set(found.document.encode(), source, NOW)
            assert [one.kid for one in again.keys[:20]] == [one.kid for one in found.keys[:20]]
            assert again.document == found.document


CANARY_KEY = b64(bytes(range(100, 132)))


def _with_private_key(content: bytes) -> bytes:
    """A key set with one more key, which has its private part; what is no key set stays as it is."""
    with suppress(ValueError, RecursionError):
        document = json.loads(content)
        if isinstance(document, dict) and isinstance(document.get("keys"), list):
            private = {"kty": "OKP", "crv": "Ed25519", "x": b64(bytes(32)), "d": CANARY_KEY, "kid": "canary"}
            return json.dumps(document | {"keys": [*document["keys"], private]}).encode()
    return content


REQUEST = (
    "> POST /oauth2/token HTTP/1.1\r\n> Host: id.example.com\r\n> Authorization: Basic "
    + base64.b64encode(f"orders:{CANARY}".encode()).decode()
    + f"\r\n> Content-Type: application/x-www-form-urlencoded\r\n>\r\n{{client_secret={CANARY}&grant_type=x\r\n"
)


def answer(content: bytes) -> None:
    """An HTTP answer: explained in words that can be shown, the same each time, and without the request's secret."""
    text = content.decode("utf-8", "replace")
    for provider in ("generic", "cognito"):
        try:
            told = diagnose_text(text, provider).told()
        except InspectorError as error:
            assert str(error)
            continue
        assert told.id
        assert told.summary
        assert told == diagnose_text(text, provider).told()
        shown = visible(diagnosis_text(told), keep="\n")
        assert not [character for character in shown if is_hidden(character) and character != "\n"]
    masked = mask_body(f"client_secret={CANARY}\n{text}")
    assert not pieces_in(CANARY, masked), "a secret is shown"
    assert not pieces_in(CANARY, mask_body(masked)), "what was masked is shown again"
    told = diagnose_text(REQUEST + text).told()
    assert not pieces_in(CANARY, diagnosis_text(told)), "the secret of the request is told"


def profile(content: bytes) -> None:
    """Profiles: read or refused in a sentence, the same when written and read, no secret kept, every reach in words."""
    try:
        found = read_profiles(content)
    except InspectorError as error:
        assert str(error)
    else:
        written = write_profiles(found)
        assert read_profiles(written) == found
        assert not [each for each in found if each.saved_keys]
        for each in found:
            _usable(each)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "profiles.json"
        path.write_bytes(content)
        store = ProfileStore(path)
        try:
            kept = store.load()
        except InspectorError as error:
            assert str(error)
            assert path.read_bytes() == content
        else:
            store.save(kept)
            again = ProfileStore(path).load()
            assert again == kept
            assert [each.id for each in again] == [each.id for each in kept]
            for each in kept:
                _explored(each)
                assert not reaches(each) or store.confirmations.pending(each), "a file confirms itself"


def _explored(each: Profile) -> None:
    """What is kept of an exploration reads as nothing, or as what can be said and kept again."""
    known = kept_explorations(each)
    if known is not None:
        assert str(rule(known.last)) or not known.last.telling
        assert all(known.last.cell(scope, kind) for scope in known.last.rows for kind in AskKind)
        if known.last.telling:
            again = kept_explorations(with_exploration(each, known.last))
            assert again is None or again.last.granted == known.last.granted


def _usable(each: Profile) -> None:
    """Whatever its fields hold, there are words for it."""
    endpoints(each)
    subtitle(each)
    for problem in problems(each):
        assert problem.message
    assert not {name for name, _ in each.parameters} & SECRET_MEMBERS
    for reach in reaches(each):
        said = str(reach.sentence)
        assert said
        assert not [character for character in said if is_hidden(character)], "a sentence hides something"


def arriving(content: bytes) -> None:
    """A text that is dropped or pasted, such as a curl command, a Postman export or an .env file: what it is."""
    text = content.decode("utf-8", "replace")
    try:
        found = read_text(text)
    except InspectorError as error:
        assert str(error)
        return
    assert isinstance(found, ArrivedToken | ArrivedKeys | ArrivedDefinition | ArrivedScan)
    if isinstance(found, ArrivedDefinition) and found.review is not None:
        for each in found.review.proposals:
            _usable(each.profile)
    if isinstance(found, ArrivedToken):
        inspect_text(found.text, Expectation(), now=NOW)


def scanning(content: bytes) -> None:
    """A file: its tokens stand where they are said to, one that is known is found, and a copy without them has none."""
    result = scan(content)
    for each in result.found:
        assert each.line >= 1
        assert each.times >= 1
        inspect_text(each.text, Expectation(), now=NOW)
    together = content + b"\n\nAuthorization: Bearer " + planted().encode() + b"\n\n"
    if content.isascii() and b"\0" not in content:
        assert any(planted() in each.text for each in scan(together).found), "a token is not found"
    copy = io.BytesIO()
    try:
        redact(io.BytesIO(together).read, "log", copy, NOW)
    except InspectorError as error:
        assert "mistake in this program" not in str(error)
        return
    left = copy.getvalue().decode("latin-1")
    assert not pieces_in(planted().rpartition(".")[2], left), "a signature is left in the copy"
    again = io.BytesIO()
    redact(io.BytesIO(copy.getvalue()).read, "log", again, NOW)
    assert again.getvalue() == copy.getvalue(), "a copy of the copy is another one"


TARGETS: dict[str, Callable[[bytes], None]] = {
    "token": token,
    "keys": key_set,
    "answer": answer,
    "profile": profile,
    "import": arriving,
    "scan": scanning,
}
