"""The presentation that RFC 9901 has as an example (section 5.2), with the issuer's key of its appendix A.5."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.tokens.token import decode_unverified

EXAMPLE: dict[str, Any] = json.loads((Path(__file__).parent / "rfc9901" / "presentation.json").read_text("utf-8"))
NOW = 1_748_537_300.0


def test_the_example_of_the_rfc() -> None:
    keys = parse_key_set(json.dumps({"keys": [EXAMPLE["issuer_jwk"]]}).encode(), KeySource(Origin.FILE, "rfc"), NOW)
    expected = Expectation(issuer="https://issuer.example.com", audiences=("https://verifier.example.org",))
    inspection = judge_token(decode_unverified(EXAMPLE["sd_jwt_kb"]), keys, expected, NOW)
    assert inspection.verdict == "valid", inspection.reason
    claims = inspection.token.claims or {}
    assert (claims["given_name"], claims["family_name"], claims["nationalities"]) == ("John", "Doe", ["US"])
    assert claims["address"]["locality"] == "Anytown"
    assert {"email", "phone_number", "birthdate"}.isdisjoint(claims)
    assert "1234567890" in inspection.check("key_binding").reason
    assert inspection.status("disclosures") == "passed"
