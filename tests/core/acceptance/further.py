"""What the Node libraries did with 115 further tokens, and whether their rows of the knowledge base come to the same.

further.json has the tokens, by what they have and lack beside the usual ones, and the answers of each server as of
2026-11-30; what it refused is listed with its words, every other token that was tried was taken. "…" stands for an
address or a time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from jwt.algorithms import get_default_algorithms

from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.replying import reply_text
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySet
from inspector.core.knowledge.acceptors import acceptor
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance.observed import AT, CLAIMS, ISSUER, OF_SERVER, as_set_up, told
from tests.core.minting import NOW, b64, jwk_of, key_for, key_set, mint, rsa_key, sign

OTHERWISE_WRITTEN = {"aud-number", "aud-null", "scope-tab"}
"""Values that are not shown as the servers write them: their words are not compared."""
_TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")
FILE = Path(__file__).parent / "further.json"


@cache
def further_document() -> dict[str, Any]:
    """The file: what each token has otherwise under "faults", and under "answers" what was said to it."""
    document: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8").replace("ISSUER", ISSUER))
    return document


def tried() -> tuple[str, ...]:
    """The servers that were tried."""
    return tuple(further_document()["answers"])


def differing(server: str) -> Iterator[str]:
    """Each token of which the row of a server says something else than the server did, in words."""
    answers = further_document()["answers"][server]
    refused = {fault: each for each in answers["refused"] for fault in each["faults"]}
    row, settings = acceptor(server), as_set_up(server)
    of_server = tuple(OF_SERVER.get(server, {}).items())
    for fault, made in further_document()["faults"].items():
        if fault in answers["not_tried"]:
            continue
        keys = "own" if row.keys.own else made["keys"]
        token = PresentedToken(
            _inspected(fault, of_server, keys), scheme=made.get("scheme", "Bearer"), keys_down=keys == "down"
        )
        judgement = judge_for(row, token, settings, NOW)
        told_so = _wrong(refused.get(fault), judgement, words=fault not in OTHERWISE_WRITTEN)
        yield from (f"{fault}: {wrong}" for wrong in told_so)


def _wrong(answer: Mapping[str, Any] | None, judgement: Judgement, *, words: bool) -> Iterator[str]:
    by = f"by {judgement.deciding.rule.kind}/{judgement.deciding.case}" if judgement.deciding else ""
    status = "yes" if answer is None else str(answer["status"])
    if (said := told(judgement)) != status:
        yield f"answered {status}, the row says {said} {by} ({answer['words'] if answer else ''})"
    elif answer is not None and judgement.outcome is Acceptance.REFUSED and judgement.reply is not None:
        reply = judgement.reply
        if bool(answer["challenge"]) != bool(reply.challenge):
            yield f"the challenge is {answer['challenge']!r}, the row {by} says {reply.challenge!r}"
        if not words:
            return
        where = f"{answer['challenge']}\n{answer['words']}".replace('"', "'")
        for line in filter(None, reply_text(judgement).split("\n")):
            text = _sentence(line, reply.says) if line.startswith("{") else line.removeprefix("WWW-Authenticate: ")
            pattern = re.escape(_TIME.sub("…", text).replace('"', "'")).replace("…", ".*?")
            if not re.search(pattern, where):
                yield f"{text!r} {by} is not in {where!r}"


def _sentence(body: str, says: str) -> str:
    """What a body in JSON says: its message where it has one."""
    try:
        members = json.loads(body)
    except ValueError:
        return body
    return str(members.get("message", says)) if isinstance(members, dict) else says


@cache
def _inspected(fault: str, of_server: tuple[tuple[str, Any], ...], keys: str) -> Inspection:
    made = further_document()["faults"][fault]
    header: dict[str, Any] = {"alg": "RS256", "typ": "JWT", "kid": "rsa-1", **made.get("header", {})}
    changed = {name: _dated(value) for name, value in made.get("claims", {}).items()}
    claims = {**CLAIMS, **dict(of_server), **changed}
    for name in made.get("without", ()):
        header.pop(name, None)
        claims.pop(name, None)
    text = signed_as_named(header, claims, forged=made.get("forged", False))
    return judge_token(decode_unverified(text), _keys(keys), Expectation(), NOW)


def _dated(value: Any) -> Any:
    """A value of the file: {"now": -5} is a date five seconds ago, "now_text" the same in quotation marks."""
    if isinstance(value, dict) and "now" in value:
        return AT + value["now"]
    return str(AT + value["now_text"]) if isinstance(value, dict) and "now_text" in value else value


@cache
def _private(name: str) -> Any:
    others = {"ec": lambda: key_for("ES256"), "ec3": lambda: ec.generate_private_key(ec.SECP384R1())}
    return {**others, "ed": ed25519.Ed25519PrivateKey.generate}[name]()


def signed_as_named(header: Mapping[str, Any], claims: Mapping[str, Any], *, forged: bool) -> str:
    """A token signed with the key that its `alg` is for, or RS256 where it names no algorithm that there is."""
    alg = str(header.get("alg", "RS256"))
    if alg == "none":
        return f"{b64(header)}.{b64(claims)}."
    keys = {"ES256": "ec", "ES384": "ec3", "EdDSA": "ed", "Ed25519": "ed"}
    key = _private(keys[alg]) if alg in keys else rsa_key("another") if forged else rsa_key()
    if alg.startswith("HS"):
        key = b"a secret that both sides know, which is long enough for all of them"
    if "alg" not in header or alg not in {*get_default_algorithms(), "Ed25519"}:
        signing_input = f"{b64(header)}.{b64(claims)}"
        return f"{signing_input}.{b64(sign(signing_input.encode('ascii'), 'RS256', key))}"
    return mint(claims, header, alg=alg, key=key)


@cache
def _keys(which: str) -> KeySet | None:
    return None if which == "down" else key_set(*jwks_of(which))


@cache
def jwks_of(which: str) -> tuple[dict[str, Any], ...]:
    """The JWKs of the issuer's key set of this name; "own" is one public key alone."""
    first, second = jwk_of(rsa_key(), kid="rsa-1"), jwk_of(rsa_key("another"), kid="rsa-2")
    curve = jwk_of(_private("ec"), kid="ec-1")
    says, curve_says = {"alg": "RS256", "use": "sig"}, {"alg": "ES256", "use": "sig"}
    both = [{**first, **says}, {**curve, **curve_says}]
    sets: dict[str, list[dict[str, Any]]] = {
        "both": both,
        "many": [
            *both,
            jwk_of(_private("ec3"), kid="ec-3", alg="ES384", use="sig"),
            jwk_of(_private("ed"), kid="ed-1", alg="EdDSA", use="sig"),
        ],
        "rsa": both[:1],
        "noalg": [{**first, "use": "sig"}, {**curve, "use": "sig"}],
        "nouse": [{**first, "alg": "RS256"}, {**curve, "alg": "ES256"}],
        "bare": [first],
        "enc": [{**first, "alg": "RS256", "use": "enc"}, {**second, **says}],
        "dup": [{**second, **says, "kid": "rsa-1"}, {**first, **says}],
        "dup2": [{**first, **says}, {**second, **says, "kid": "rsa-1"}],
        "tworsa": [{**first, **says}, {**second, **says}],
        "nokid": [jwk_of(rsa_key(), kid=None, alg="RS256", use="sig")],
        "own": [jwk_of(rsa_key(), kid=None)],
    }
    return tuple(sets[which])
