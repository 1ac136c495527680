"""Reports: the JSON that scripts read, and texts in which nothing from a token can act."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.checks.verdict import Expectation
from inspector.core.diagnosis.diagnosis import Diagnosis
from inspector.core.issuer.grant import Granted
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.network.exchange import (
    ChainCertificate,
    Exchange,
    Failure,
    FailureKind,
    PacUse,
    ProxyUse,
    Response,
    Root,
    Sent,
    Stage,
    StageName,
    TlsSession,
)
from inspector.core.profiles.profile import Profile
from inspector.core.report.markup import code, escape
from inspector.core.report.outcome import (
    body_text,
    one_line,
    outcome_json_text,
    outcome_markdown,
    outcome_text,
    provenance,
)
from inspector.core.text.display import visible
from inspector.core.text.masking import SECRET
from inspector.core.text.message import verbatim
from tests.core.explained import explanation
from tests.core.minting import CLAIMS, EXPECTED, ISSUER, KID, NOW, b64, key_set, mint, with_claims

CHECK_MEMBERS = ["id", "title", "status", "reason", "expected", "actual", "fix", "reference"]


def outcome_of(text: str, expectation: Expectation = EXPECTED, *, keys: bool = True) -> Outcome:
    return inspect_text(text, expectation, now=NOW, key_set=key_set() if keys else None)


def json_of(outcome: Outcome) -> Any:
    return json.loads(outcome_json_text(outcome))


# --- JSON ---


def test_the_object_of_inspect() -> None:
    document = json_of(outcome_of(mint()))
    assert list(document) == ["format", "verdict", "reason", "token_kind", "checks", "header", "claims", "key"]
    assert (document["verdict"], document["header"], document["claims"]) == (
        "valid",
        {"alg": "RS256", "kid": KID},
        CLAIMS,
    )
    assert document["key"] == {"kid": KID, "alg": "RS256", "source": f"the key set of issuer {ISSUER}"}
    for check in document["checks"]:
        assert list(check) == CHECK_MEMBERS
        assert check["status"] in {"passed", "failed", "warning", "not_checked"}
        assert isinstance(check["reason"], str)


@pytest.mark.parametrize(
    "text, keys", [(mint(key=None, kid="gone"), True), (mint(), False), ("", True), ("opaque-token-0001", True)]
)
def test_a_key_is_named_only_where_it_verified(text: str, keys: bool) -> None:
    assert json_of(outcome_of(text, keys=keys))["key"] is None


def test_a_forged_token_does_not_borrow_the_name_of_the_key() -> None:
    head, payload, signature = mint().split(".")
    assert json_of(outcome_of(f"{head}.{payload}.{signature[::-1].replace('_', 'A')}"))["key"] is None


def test_what_could_not_be_read_is_null() -> None:
    document = json_of(outcome_of("hello"))
    assert (document["verdict"], document["header"], document["claims"]) == ("malformed", None, None)


def exchange(body: bytes = b'{"access_token": "eyJhbGciOiJSUzI1NiJ9.e30.AAAAAAAA"}') -> Exchange:
    sent = Sent("POST", "https://id.example/token", (("Authorization", "Basic ••••••••"), ("Accept", "x")), "a=b")
    headers = (("Content-Type", "application/json"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"))
    response = Response(200, "OK", headers, body, 12.345, NOW)
    stages = (Stage(StageName.DNS, 1.5, "192.0.2.1"), Stage(StageName.TCP, 2.0, "port 443", failed=True))
    return Exchange(sent, NOW, stages, response, None, -3.5)


DIAGNOSIS = Diagnosis(
    id="invalid-client",
    said='{"error":"invalid_client"}',
    summary="The issuer did not accept the client.",
    cause="The secret is another one.",
    fixes=("Compare the secret.", "Compare the client ID."),
    reference="RFC 6749 section 5.2",
)


def test_the_object_of_request() -> None:
    profile = Profile("p", scopes=("a", "b"))
    outcome = replace(
        outcome_of(mint(with_claims(scope="b c")), replace(EXPECTED, scopes=("a", "b"))),
        exchange=exchange(),
        profile=profile,
        why=explanation(DIAGNOSIS),
    )
    document = json_of(outcome)
    assert list(document) == [
        "format", "request", "response", "proxy", "stages", "clock_skew_s", "scopes", "diagnosis", "inspection",
    ]  # fmt: skip
    assert document["proxy"] is None
    assert document["request"] == {
        "method": "POST",
        "url": "https://id.example/token",
        "headers": {"Authorization": "Basic ••••••••", "Accept": "x"},
        "body": "a=b",
    }
    assert list(document["response"]) == ["status", "elapsed_ms", "headers", "body"]
    assert document["response"]["headers"]["Set-Cookie"] == f"{SECRET}, {SECRET}"
    assert "AAAAAAAA" not in document["response"]["body"]
    assert document["stages"] == [
        {"name": "DNS", "ms": 1.5, "detail": "192.0.2.1"},
        {"name": "TCP", "ms": 2.0, "detail": "port 443"},
    ]
    assert document["clock_skew_s"] == -3.5
    assert document["scopes"] == {"requested": ["a", "b"], "granted": ["b", "c"], "missing": ["a"], "extra": ["c"]}
    assert list(document["diagnosis"]) == [
        "id", "said", "cause", "fixes", "reference", "summary", "sure", "evidence", "less_likely", "candidates",
    ]  # fmt: skip
    assert list(document["inspection"]) == ["verdict", "reason", "token_kind", "checks", "header", "claims", "key"]


def test_the_object_of_a_request_that_failed() -> None:
    failure = Failure(FailureKind.REFUSED, verbatim("Nothing listens there."))
    outcome = Outcome(
        "p",
        NOW,
        exchange=replace(exchange(), response=None, failure=failure, clock_skew_s=None),
        why=explanation(DIAGNOSIS),
    )
    document = json_of(outcome)
    assert (document["response"], document["scopes"], document["inspection"], document["clock_skew_s"]) == (
        None,
        None,
        None,
        None,
    )
    assert document["diagnosis"]["id"] == "invalid-client"


def test_scopes_of_an_opaque_token_come_from_the_response() -> None:
    outcome = replace(
        outcome_of("opaque-token-0001"),
        profile=Profile("p", scopes=("a",)),
        granted=Granted("x", scope="b"),
        exchange=exchange(),
    )
    assert json_of(outcome)["scopes"] == {"requested": ["a"], "granted": ["b"], "missing": ["a"], "extra": ["b"]}


@pytest.mark.parametrize(
    "claims, name, value",
    [
        (b'{"a": NaN}', "a", "nan"),
        (b'{"a": [-Infinity]}', "a", ["-inf"]),
        (b'{"a": {"b": 1e999}}', "a", {"b": "inf"}),
        (b'{"a": "\\ud800"}', "a", "\ud800"),
        (b'{"a": 1.5e300}', "a", 1.5e300),
        (b'{"a": ' + b"9" * 4000 + b"}", "a", int("9" * 4000)),
        (b'{"a": ' + b"[" * 60 + b"]" * 60 + b"}", "a", json.loads("[" * 60 + "]" * 60)),
    ],
)
def test_json_holds_whatever_a_token_does(claims: bytes, name: str, value: object) -> None:
    text = outcome_json_text(outcome_of(f"{b64({'alg': 'RS256'})}.{b64(claims)}.AA"))
    assert text.isascii()
    assert json.loads(text, parse_constant=pytest.fail)["claims"][name] == value


def test_no_report_holds_the_token() -> None:
    text = mint()
    outcome = replace(outcome_of(text), exchange=exchange(json.dumps({"access_token": text}).encode()))
    for written in (outcome_json_text(outcome), outcome_text(outcome), outcome_markdown(outcome)):
        assert text not in written
        assert text.rpartition(".")[2] not in written


def test_a_long_body_is_cut_and_says_so() -> None:
    body = body_text(Response(500, "", (), b"<p>" * 50_000, 1.0, NOW))
    assert body.endswith("… (150000 characters in all)")
    assert len(body) < 21_000


def test_a_body_that_is_no_text_is_shown_all_the_same() -> None:
    assert body_text(Response(200, "", (), b"\xff\xfe\x00", 1.0, NOW)).encode()


# --- Texts ---

NASTY = {
    "line breaks": "x\nValid: it is genuine\r\n## Valid",
    "terminal": "x\x1b[2J\x1b]52;c;ZXZpbA==\x07\x9b31m",
    "backticks": "x`y``z` `` ``` ",
    "pipes": "a|b\\|c\\\\|d",
    "html": "<img src=https://attacker.example/x.png><b>x</b>",
    "links": "[x](https://attacker.example) ![x](https://attacker.example/y.png) <https://attacker.example>",
    "markup": "# x\n* y\n**z** ~~a~~ _b_ > c",
    "entities": "&lt;b&gt; &#60;script&#62; &amp;",
    "bidi": "x\u202egnp.exe",
    "zero-width": "a\u200bb\ufeffc",
    "surrogates": "\ud800\udfff",
    "separators": "a\u2028b\u2029c\x85d",
    "spaces": "  x  ",
    "formula": "=HYPERLINK(1)",
}


def nasty_outcomes(text: str) -> list[Outcome]:
    claims = with_claims(scope=f"orders/read {text}", **{text: text, "nested": {text: [text]}})
    return [
        outcome_of(mint(claims, typ=text)),
        outcome_of(mint(claims, header={"alg": text, "kid": text, "typ": text, "crit": [text], text: 1})),
        outcome_of(mint(with_claims(iss=text, client_id=text, aud=text, token_use=text, exp=text))),
        outcome_of(mint(with_claims(aud=[text], iss=text), kid=text), Expectation(audiences=("x",), issuer="y")),
        Outcome(
            "p",
            NOW,
            exchange=exchange(),
            why=explanation(replace(DIAGNOSIS, said=text, cause=text, fixes=(text,), summary=text)),
        ),
        outcome_of(text),
    ]


@pytest.mark.parametrize("name", NASTY)
def test_a_terminal_gets_nothing_that_acts(name: str) -> None:
    for outcome in nasty_outcomes(NASTY[name]):
        text = outcome_text(outcome)
        assert all(character == "\n" or character.isprintable() for character in text)
        assert text.encode("utf-8")
        lines = text.splitlines()
        assert not [line for line in lines[1:] if line.startswith(("Valid:", "##"))]


def without_code(line: str) -> str:
    """The line without its code spans (CommonMark section 6.1) and without backslash escapes."""
    spans = re.sub(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)", "", line)
    return re.sub(r"\\[!-/:-@\[-`{-~]", "", spans)


@pytest.mark.parametrize("name", NASTY)
def test_markdown_gets_nothing_that_acts(name: str) -> None:
    for outcome in nasty_outcomes(NASTY[name]):
        text = outcome_markdown(outcome)
        assert all(character == "\n" or character.isprintable() for character in text)
        in_table = 0
        for line in text.splitlines():
            if line.startswith("    "):
                continue  # what the server said, as an indented code block
            if re.match(r"\| ?(Check|Name) \|", line):
                in_table = line.count("|")
            elif line.startswith("|") and not line.startswith("|---"):
                assert len(re.findall(r"(?<!\\)\|", line)) == in_table, line
            rest = without_code(line).replace("<br>", "")
            own_heading = re.match(r"#{2,3} ", rest)
            assert not re.search(r"[<>`\[\]*_~&!]", rest), (name, line)
            assert own_heading or "#" not in rest, line


@given(st.text(st.characters()))
def test_a_code_span_shows_exactly_what_it_was_given(text: str) -> None:
    span = code(text)
    if not text:
        assert span == ""
        return
    fence = re.match("`+", span)
    assert fence is not None
    width = len(fence[0])
    inner = span[width:-width]
    assert span.endswith(fence[0])
    assert fence[0] not in re.findall("`+", inner)
    assert not re.search(r"(?<!\\)\|", inner)


@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])))
def test_escaped_text_is_the_text(text: str) -> None:
    escaped = escape(text)
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == visible(text)


def test_a_text_report_from_top_to_bottom() -> None:
    lines = outcome_text(outcome_of(mint(with_claims(exp=int(NOW) - 7201)))).splitlines()
    assert lines[0] == "Rejected: It expired 2 h ago."
    assert lines[1] == f"Signature verified with key {KID} from the key set of issuer {ISSUER}."
    assert re.fullmatch(r"Times of day are in UTC([+-]\d\d:\d\d)?\.", lines[2])
    assert lines[3:5] == ["Kind of token: Access token", ""]
    assert lines[5] == "  failed       Expired                 It stopped being valid 2 h ago. APIs answer it with 401."
    words = [line.split()[0] for line in lines[5:] if re.match(r"  (failed|warning|not checked|note|passed) ", line)]
    order = ["failed", "warning", "not", "note", "passed"]
    assert words == sorted(words, key=order.index)
    assert lines.index("Header") < lines.index("Claims")


def test_what_to_do_about_a_check_that_could_not_be_made() -> None:
    outcome = inspect_text(mint(), EXPECTED, now=NOW)
    fix = "Name the issuer you trust, or a file with its keys. The token itself is not sent."
    assert f"               fix:      {fix}" in outcome_text(outcome).splitlines()
    assert f"<br>Fix: {fix}" in outcome_markdown(outcome)


@pytest.mark.parametrize(
    "keys, words",
    [
        (False, "Nobody has vouched for it: no keys were used."),
        (True, f"Compared with the 1 key in the key set of issuer {ISSUER}."),
    ],
)
def test_provenance_where_nothing_was_verified(keys: bool, words: str) -> None:
    inspection = outcome_of(mint(kid="gone"), keys=keys).inspection
    assert inspection is not None
    assert provenance(inspection) == words


def test_provenance_of_keys_from_a_file() -> None:
    keys = key_set(source=KeySource(Origin.FILE, "keys.json"))
    inspection = inspect_text(mint(), EXPECTED, now=NOW, key_set=keys).inspection
    assert inspection is not None
    assert provenance(inspection) == f"Signature verified with key {KID} from file keys.json that you chose."


@pytest.mark.parametrize(
    "value, line",
    [
        ("text", "text"),
        (True, "true"),
        (None, "null"),
        (7, "7"),
        (10**4000, "a number of about 4001 digits"),
        (1.5, "1.5"),
        (float("nan"), '"nan"'),
        (["a", {"b": None}], '["a", {"b": null}]'),
        ("a\nb", "a<U+000A>b"),
        ("x" * 300, "x" * 132 + "…" + "x" * 67),
    ],
)
def test_a_value_on_one_line(value: object, line: str) -> None:
    assert one_line(value) == line


JSON_VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters()), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(st.characters()), JSON_VALUE), st.dictionaries(st.text(st.characters()), JSON_VALUE))
def test_whatever_a_token_holds_every_report_can_be_written(header: dict[str, Any], claims: dict[str, Any]) -> None:
    outcome = outcome_of(f"{b64(header)}.{b64(claims)}.AA")
    assert isinstance(json_of(outcome), dict)
    for text in (outcome_text(outcome), outcome_markdown(outcome)):
        assert text.encode("utf-8")
        assert all(character == "\n" or character.isprintable() for character in text)


def certificate(name: str, issuer: str) -> ChainCertificate:
    return ChainCertificate(f"CN={name}", f"CN={issuer}", name, issuer, NOW - 60, NOW + 60, (name,), "ab" * 32, False)


def on_the_way(*, root: Root, verified: bool) -> Outcome:
    chain = (certificate("login.example.com", "Acme <b>CA</b>"),)
    refused = replace(
        exchange(b""),
        response=None,
        failure=Failure(FailureKind.CERT_UNTRUSTED, verbatim("The certificate was not accepted.")),
        proxy=ProxyUse("http://10.0.0.1:3128", "HTTPS_PROXY"),
        tls=TlsSession("1.3", "TLS_AES_256_GCM_SHA384", chain, "Acme CA", root, verified),
    )
    return Outcome("test", NOW, exchange=refused, why=explanation(DIAGNOSIS))


def test_the_proxy_and_a_refused_chain_are_told() -> None:
    outcome = on_the_way(root=Root.UNKNOWN, verified=False)
    text = outcome_text(outcome)
    assert "\n  Proxy http://10.0.0.1:3128, from HTTPS_PROXY\n  Certificate 1: login.example.com, issued by" in text
    assert f"SHA-256 {'ab' * 32}\n" in text
    assert "### On the way" in outcome_markdown(outcome)
    assert "<b>" not in outcome_markdown(outcome)


def test_a_pac_file_that_failed_is_warned_of_where_all_went_well() -> None:
    """It is the one thing of the way that is said beside a token: the company's proxy was gone around."""
    pac = PacUse("http://wpad.corp/p.pac", verbatim("the settings"), problem=verbatim("The PAC file <b> is none."))
    outcome = replace(
        outcome_of(mint(with_claims())),
        exchange=replace(exchange(), proxy=ProxyUse("", verbatim("the settings"), pac=pac)),
    )
    words = "Warning: The PAC file <b> is none. The request went out directly, without a proxy."
    assert outcome_text(outcome).endswith(f"\n{words}\n")
    assert "The PAC file <b>" not in outcome_markdown(outcome)
    assert "The request went out directly" in outcome_markdown(outcome)
    assert json_of(outcome)["proxy"]["pac"]["problem"] == "The PAC file <b> is none."


def test_a_chain_that_could_not_be_read_is_said_to_be_so() -> None:
    outcome = on_the_way(root=Root.UNKNOWN, verified=False)
    assert outcome.exchange is not None
    unread = replace(outcome.exchange, tls=TlsSession("", "", verified=False, unread=verbatim("It could not be read.")))
    assert "\n  Certificate: It could not be read.\n" in outcome_text(replace(outcome, exchange=unread))


@pytest.mark.parametrize("root, told", [(Root.PUBLIC, False), (Root.PRIVATE, True)])
def test_an_accepted_chain_is_told_where_a_private_ca_vouches(root: Root, told: bool) -> None:
    assert ("Certificate 1:" in outcome_text(on_the_way(root=root, verified=True))) is told
