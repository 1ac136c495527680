from __future__ import annotations

import json
import random
import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.report.diagnosis import diagnosis_json, diagnosis_markdown, diagnosis_text
from inspector.core.report.json_text import dumps
from inspector.core.text.hidden import HiddenSpan, hidden_spans
from inspector.core.text.masking import SECRET as MASK
from inspector.core.text.masking import mask_body, mask_header
from inspector.core.text.names import Naming, naming
from inspector.core.text.opaque import is_opaque
from inspector.resources import resource_tables
from tests.core.text.pasted_secrets import AROUND, HARMLESS, OPAQUE, SYNTAXES
from tests.each_case import for_each

ANSWER = '\n{"error":"invalid_client"}'
CASES = [(text, secret) for text, secrets in SYNTAXES for secret in secrets]


def leaks(secret: str, text: str) -> bool:
    """Whether a secret is in a text, or eight characters of it in a row are."""
    return secret in text or any(secret[at : at + 8] in text for at in range(len(secret) - 7))


def reports(text: str) -> list[str]:
    """The explanation of a pasted text in all three forms."""
    found = diagnose_text(text).told()
    return [diagnosis_text(found), diagnosis_markdown(found), dumps(diagnosis_json(found))]


@for_each("text,secret", CASES)
def test_a_secret_is_hidden_in_any_syntax(text: str, secret: str) -> None:
    assert not leaks(secret, mask_body(text.replace("<<S>>", secret)))


@for_each("text", [text for text, _ in SYNTAXES])
def test_a_pasted_secret_is_in_no_form_of_the_report(text: str) -> None:
    secret = next(secrets[0] for each, secrets in SYNTAXES if each == text)
    for report in reports(text.replace("<<S>>", secret) + ANSWER):
        assert not leaks(secret, report)


@for_each("around", AROUND)
@for_each("value", OPAQUE)
def test_an_opaque_value_is_hidden_whatever_its_name(value: str, around: str) -> None:
    assert not leaks(value, mask_body(around.format(value)))


@pytest.mark.parametrize("value", OPAQUE)
def test_an_opaque_value_is_in_no_form_of_the_report(value: str) -> None:
    for report in reports(f"it said {value}{ANSWER}"):
        assert not leaks(value, report)
        assert "invalid" in report


@for_each("text", HARMLESS)
def test_what_is_harmless_stays_word_for_word(text: str) -> None:
    assert mask_body(text) == text


@pytest.mark.parametrize(
    "name,value",
    [("Set-Cookie", "SID=abc; Path=/"), ("Authorization", "Basic YTpi"), ("X-Api-Key", "abc"), ("Cookie", "a=b; c=d")],
)
def test_a_header_is_masked_by_its_name(name: str, value: str) -> None:
    assert mask_header(name, value) in (MASK, f"Basic {MASK}", f"{MASK} Path=/")


@pytest.mark.parametrize(
    "name,value",
    [("x-amzn-requestid", "Zq7sExampleId9x-1"), ("ETag", '"33a64df551425fcc55e4d42a1487"'), ("Via", "1.1 a")],
)
def test_a_known_header_is_shown(name: str, value: str) -> None:
    assert mask_header(name, value) == value


@pytest.mark.parametrize(
    "name,said",
    [
        *((name, Naming.SECRET) for name in (
            "clientSecret", "CLIENT_SECRET", "client-secret", "Client secret", "x-api-key", "apiKey", "JSESSIONID",
            "refreshToken", "spring.datasource.password", "DB_PASS", "AccountKey", "session_id", "user_code", "Cookie",
        )),
        *((name, Naming.DOUBTFUL) for name in ("token", "code", "key", "nonce", "auth")),
        *((name, Naming.SHOWN) for name in (
            "client_id", "kid", "keyId", "x-amzn-RequestId", "AZURE_CLIENT_ID", "traceId", "publicKey",
        )),
        *((name, Naming.UNKNOWN) for name in (
            "keyword", "invalid_token", "token_type", "error_code", "refresh_token_expires_in", "whatever", "monkey",
        )),
    ],
)  # fmt: skip
def test_what_a_name_says(name: str, said: Naming) -> None:
    assert naming(name) is said


VALUES = (
    "kT9vQ2pLz8XwN4rB7sYd3mHc6jFg1aEe",
    "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==",
    "q8Q~IEPx3mnPQC4vkRB5ICpeyOxJRkSq1LI7S1",
)
BETWEEN = (
    "\n",
    " ",
    "=\n",
    "\n=====\n",
    "\n\n=======\n\n",
    ": ",
    " = ",
    "\t",
    ":\n",
    "=>",
    '"="',
    " -> ",
    "%3D",
    "==",
    "><",
    "|",
)


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("name", ["", "client_secret: ", "x="])
def test_no_value_is_taken_for_the_name_of_the_next(between: str, name: str) -> None:
    for first in VALUES:
        for second in VALUES:
            text = f"{name}{first}{between}{second}\n"
            for span in hidden_spans(text):
                assert span.name in ("", "client_secret", "x", "client_secret: x"), (text, span)


def test_the_spans_are_in_order_and_say_what_each_is() -> None:
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ.abcdefgh"
    text = f'{{"value":"s3cret","name":"password"}} {jwt} Zq7sExampleSecret9x client_secret=abc'
    spans = list(hidden_spans(text))
    assert [(text[start:end], name) for start, end, name in spans] == [
        ("s3cret", "password"), (jwt, "token"), ("Zq7sExampleSecret9x", ""), ("abc", "client_secret"),
    ]  # fmt: skip
    assert all(isinstance(span, HiddenSpan) for span in spans)


@given(st.text(alphabet="{}[]\"'\\:=&?<>/@ \n|passwordtokenkeyA1_-.", max_size=200))
def test_spans_of_any_text_do_not_overlap(text: str) -> None:
    at = 0
    for span in hidden_spans(text):
        assert at <= span.start < span.end <= len(text)
        at = span.end


@given(st.text(alphabet=string.ascii_letters + string.digits, min_size=20, max_size=60), st.integers(1, 8))
def test_json_in_json_hides_its_secrets_at_any_depth(secret: str, depth: int) -> None:
    text = json.dumps({"clientSecret": f'x"{secret}\\y'})
    for _ in range(depth % 4):
        text = json.dumps({"message": text})
    assert secret not in mask_body(text)


@pytest.mark.parametrize(
    "alphabet,length",
    [
        (string.ascii_lowercase + string.digits, 26), (string.ascii_letters + string.digits, 20),
        (string.ascii_letters + string.digits + "-_", 43), (string.ascii_letters + string.digits + "+/", 40),
        (string.hexdigits[:16], 32), (string.ascii_uppercase + "234567", 32), (string.ascii_letters, 24),
    ],
)  # fmt: skip
def test_nearly_every_random_value_is_opaque(alphabet: str, length: int) -> None:
    chance = random.Random(1)  # noqa: S311 - the same values every time
    values = ["".join(chance.choices(alphabet, k=length)) for _ in range(2000)]
    assert sum(map(is_opaque, values)) >= 1994


PARTS = (
    '"', "\\", '\\"', "token=", '"password":"', '"name":"password"', "password:{", 'password:[["', "eyJ.", "a:b@",
    "?a=bb",
    "<password ", "password: |\n", "-----BEGIN PRIVATE KEY-----", "key: x ", "password ", 'name="password"\n', " -u a:",
    "key: ", "a://", "%22", "client id ", "Bearer ", "Zq7sExampleSecret9x ",
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_the_cost_of_a_hostile_text_grows_with_its_length_alone(part: str) -> None:
    def cost(size: int) -> float:
        text = part * (size // len(part))
        started = time.process_time()
        sum(1 for _ in hidden_spans(text))
        return time.process_time() - started

    small = min(cost(40_000) for _ in range(3))
    assert any(cost(160_000) < 10 * small + 0.05 for _ in range(3))


def test_every_name_that_may_be_shown_has_a_source_and_is_no_secret() -> None:
    rows = resource_tables("knowledge", "harmless.toml")["shown"]
    assert all(row["source"] for row in rows)
    for row in rows:
        assert [name for name in row["names"] if naming(name) is not Naming.SHOWN] == []


def test_every_name_that_says_who_somebody_is_has_a_label_and_a_source() -> None:
    rows = resource_tables("knowledge", "who.toml")["who"]
    assert all(row["label"] and row["source"] for row in rows)
    assert len({name for row in rows for name in row["names"]}) == sum(len(row["names"]) for row in rows)


@pytest.mark.parametrize("tail", ["=", "==", "%3D", "=%3D=", "\\u003d"])
def test_the_marks_at_the_end_of_a_run_are_hidden_with_it(tail: str) -> None:
    value = "q9ZxT4vB7nLkW2mPsD8f"
    assert _hidden(f"x {value}{tail} y {value}{tail}") == [value + tail] * 2


def _hidden(text: str) -> list[str]:
    return [text[span.start : span.end] for span in hidden_spans(text)]
