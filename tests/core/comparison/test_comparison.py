"""Two tokens side by side: what decides comes first, what means the same is the same, nothing goes on for ever."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Expectation, Verdict
from inspector.core.comparison.checks import CheckRow
from inspector.core.comparison.comparison import MAX_ROWS, Comparison, compare
from inspector.core.comparison.differences import MAX_SHOWN, Difference, alike, common_start, excerpts, places
from inspector.core.comparison.members import MAX_PLACES, Aspect, ComparedRow
from inspector.core.knowledge.claims import Where, term_of
from inspector.core.report.comparison import comparison_json, comparison_markdown, comparison_text
from inspector.core.text.times import moment
from tests.core.minting import EXPECTED, ISSUER, NOW, judge, jwk_of, key_set, mint, rsa_key, with_claims

NAMES = ("a.txt", "b.txt")
SAME, EQUIVALENT, DIFFERENT = Difference.SAME, Difference.EQUIVALENT, Difference.DIFFERENT
ONLY_FIRST, ONLY_SECOND = Difference.ONLY_FIRST, Difference.ONLY_SECOND
EITHER_KEY = key_set(jwk_of(rsa_key(), alg="RS256"), jwk_of(rsa_key("other"), kid="key-2", alg="RS256"))
OPAQUE = "opaque-token-0001"
JWE = f"{mint(header={'alg': 'dir', 'enc': 'A256GCM'}).split('.')[0]}..aaaa.bbbb.cccc"


def token(**claims: Any) -> Inspection:
    return judge(mint(with_claims(**claims)))


def row(comparison: Comparison, name: str, section: Aspect = Aspect.PAYLOAD) -> ComparedRow:
    return next(row for row in comparison.rows if row.name == name and row.section is section)


def differing(comparison: Comparison) -> list[str]:
    return [row.name for row in comparison.rows if row.difference.matters]


def check(comparison: Comparison, id_: str) -> CheckRow:
    return next(row for row in comparison.checks if row.id == id_)


# --- the answer ---


def test_a_token_is_the_same_as_itself() -> None:
    found = compare(token(), token())
    assert found.same
    assert found.differing == 0
    assert found.summary == "They are the same token, character for character. Both are valid."
    assert row(found, "Text", Aspect.TEXT).difference is SAME


def test_two_tokens_of_one_client_say_the_same() -> None:
    later = token(jti="7a1f", iat=int(NOW) - 10, exp=int(NOW) + 3590)
    found = compare(token(), later)
    assert found.same
    assert {row.name for row in found.rows if row.difference is EQUIVALENT} == {"jti", "iat", "exp"}
    assert found.summary == "They say the same, apart from what is new in every token. Both are valid."


def test_the_summary_names_what_decided_first_and_says_why() -> None:
    found = compare(token(), token(version=3, iss="https://id.example.com", scope="orders/read"))
    assert found.summary == (
        "They differ in iss, scope and version. The first is valid, the second is rejected: It comes from another "
        "issuer than the one expected and lacks the scope orders/write."
    )


def test_the_worse_one_is_named_last_whichever_it_is() -> None:
    words = compare(token(scope="orders/read"), token()).summary
    assert words.endswith("The second is valid, the first is rejected: It lacks the scope orders/write.")


def test_many_differences_are_counted() -> None:
    words = compare(token(), token(a=1, b=2, c=3, d=4, e=5, f=6)).summary
    assert words.startswith("They differ in a, b, c, d and 2 more claims.")


@pytest.mark.parametrize(
    "first, second, words",
    [
        ({"scope": "x"}, {"iss": "y"}, "Both are rejected, for different reasons."),
        ({"scope": "x"}, {"scope": "y"}, "Both are rejected."),
    ],
)
def test_two_that_are_rejected(first: dict[str, Any], second: dict[str, Any], words: str) -> None:
    assert compare(token(**first), token(**second)).summary.endswith(words)


def test_the_checks_that_one_failed_and_the_other_passed_come_first() -> None:
    worse = judge(mint(with_claims(iss="https://id.example.com", exp=int(NOW) - 100, scope="orders/write x"), typ=5))
    found = compare(token(), worse)
    matters = [row.difference.matters for row in found.checks]
    assert matters == sorted(matters, reverse=True)
    statuses = [row.second.status.value for row in found.checks if row.second and row.difference.matters]
    assert statuses[: statuses.count("failed")] == ["failed"] * statuses.count("failed")
    assert check(found, "iss").title == "Wrong issuer"
    assert check(found, "iss").first.title == "Issuer"  # type: ignore[union-attr]  # both were asked


def test_a_check_that_only_one_was_asked_is_listed_unless_it_passed() -> None:
    found = compare(token(scope="orders/read orders/write extra"), judge(OPAQUE))
    assert check(found, "scope_extra").difference is ONLY_FIRST
    assert "iss" not in {row.id for row in found.checks}


# --- keys and expectations ---


def test_another_key() -> None:
    second = judge(mint(kid="key-2", key=rsa_key("other")), keys=EITHER_KEY)
    found = compare(judge(mint(), keys=EITHER_KEY), second)
    assert found.summary == "They differ in the key that signed them. Both are valid."
    assert row(found, "Verified with", Aspect.KEY).difference is DIFFERENT
    assert row(found, "kid", Aspect.HEADER).difference is DIFFERENT
    assert row(found, "Keys from", Aspect.KEY).difference is SAME


def test_a_key_that_verified_nothing_is_not_named() -> None:
    found = compare(judge(mint()), judge(mint(), no_keys=True))
    assert row(found, "Verified with", Aspect.KEY).difference is ONLY_FIRST
    assert row(found, "Keys from", Aspect.KEY).second is None


def test_the_same_token_compared_with_something_else() -> None:
    other = replace(EXPECTED, audiences=("https://api.example.com",), scopes=("orders/read",), source="profile b")
    found = compare(judge(mint()), judge(mint(), other))
    assert found.summary.startswith(
        "They are the same token, character for character, but were not compared with the same."
    )
    assert [(r.name, r.difference) for r in found.rows if r.section is Aspect.EXPECTED] == [
        ("Source", ONLY_SECOND),
        ("Audience", ONLY_SECOND),
        ("Scopes", DIFFERENT),
    ]
    assert row(found, "Scopes", Aspect.EXPECTED).remark == "Only in the first: orders/write."


# --- by meaning ---


def test_scopes_are_sets() -> None:
    found = compare(token(scope="a b c"), token(scope="c a b a"))
    assert row(found, "scope").difference is EQUIVALENT
    apart = row(compare(token(scope="a b"), token(scope="b c")), "scope")
    assert (apart.only_first, apart.only_second) == (("a",), ("c",))
    assert apart.remark == "Only in the first: a. Only in the second: c."


@pytest.mark.parametrize(
    "first, second, difference",
    [
        ("api", ["api"], EQUIVALENT),
        (["a", "b"], ["b", "a"], EQUIVALENT),
        (["a", "b"], ["a"], DIFFERENT),
        ("a b", ["a", "b"], DIFFERENT),
        ("api", "API", DIFFERENT),
        (["a", 1], ["a"], DIFFERENT),
    ],
)
def test_an_audience_is_a_set(first: Any, second: Any, difference: Difference) -> None:
    assert row(compare(token(aud=first), token(aud=second)), "aud").difference is difference


@pytest.mark.parametrize(
    "second, difference, remark",
    [
        ({"iat": NOW - 100, "exp": NOW + 3500}, EQUIVALENT, "Both last 1 h."),
        ({"iat": NOW - 100, "exp": NOW + 200}, DIFFERENT, "The first lasts 1 h, the second 5 min."),
        ({"iat": NOW - 4000, "exp": NOW - 400}, DIFFERENT, "Both last 1 h. Only the second has expired."),
        ({"iat": None, "exp": NOW + 10}, DIFFERENT, ""),
    ],
)
def test_an_expiry_is_a_lifetime_and_whether_it_is_over(
    second: dict[str, Any], difference: Difference, remark: str
) -> None:
    moments = {name: value and int(value) for name, value in second.items()}
    found = row(compare(token(), token(**moments)), "exp")
    assert (found.difference, found.remark) == (difference, remark)
    assert found.second == f"{moments['exp']} ({moment(moments['exp'], NOW)})"


def test_a_moment_that_only_one_has_reached() -> None:
    found = row(compare(token(nbf=int(NOW) - 5), token(nbf=int(NOW) + 500)), "nbf")
    assert (found.difference, found.remark) == (DIFFERENT, "Past in the first only.")


@pytest.mark.parametrize("value", ["1795003570", True, 1e300, None, [1]])
def test_what_is_no_moment_is_compared_as_it_is(value: Any) -> None:
    claims = {**with_claims(), "exp": value}
    assert row(compare(token(), judge(mint(claims))), "exp").difference is DIFFERENT


def test_nested_values_by_the_places_where_they_differ() -> None:
    first = {"roles": ["a", "b"], "x": {"on": True, "n": 1}, "rows": [{"id": 1}, {"id": 2}], "gone": None}
    second = {"roles": ["b", "c"], "x": {"on": 1, "n": 1.0}, "rows": [{"id": 1}, {"id": 3}, {}], "a b": "new"}
    found = compare(token(realm_access=first), token(realm_access=second))
    assert [(r.name, r.difference, r.first, r.second) for r in found.rows if r.member == "realm_access"] == [
        ("realm_access.roles", DIFFERENT, '["a", "b"]', '["b", "c"]'),
        ("realm_access.x.on", DIFFERENT, "true", "1"),
        ("realm_access.rows[1].id", DIFFERENT, "2", "3"),
        ("realm_access.rows[2]", ONLY_SECOND, None, "{}"),
        ("realm_access.gone", ONLY_FIRST, "null", None),
        ('realm_access["a b"]', ONLY_SECOND, None, "new"),
    ]
    assert row(found, "realm_access.roles").remark == "Only in the first: a. Only in the second: c."
    assert found.summary.startswith("They differ in realm_access.")


@pytest.mark.parametrize(
    "first, second, remark",
    [
        (["a", "b"], ["b", "a"], "The same entries in another order."),
        (2, "2", "The same characters, but one is a text and the other is not."),
        ("Orders", "orders", "They differ in upper and lower case alone."),
        ("https://a.example/", "https://a.example", "They differ by a slash at the end."),
        ("a", "b", ""),
    ],
)
def test_a_remark_says_what_is_hard_to_see(first: Any, second: Any, remark: str) -> None:
    found = row(compare(token(custom=first), token(custom=second)), "custom")
    assert (found.difference, found.remark) == (DIFFERENT, remark)


@pytest.mark.parametrize(
    "name, where, one_for_each",
    [("jti", "payload", True), ("epk", "header", True), ("kid", "header", False), ("sub", "payload", False)],
)
def test_what_every_token_has_for_itself_is_known(name: str, where: Where, one_for_each: bool) -> None:
    term = term_of(name, where)
    assert term is not None
    assert term.per_token is one_for_each


def test_known_claims_come_first_in_one_order() -> None:
    found = compare(token(zeta=1), token(alpha=1, aud="x"))
    names = " ".join(row.name for row in found.rows if row.section is Aspect.PAYLOAD)
    assert names == "iss sub aud exp iat jti scope client_id token_use version zeta alpha"
    assert (row(found, "zeta").difference, row(found, "alpha").difference) == (ONLY_FIRST, ONLY_SECOND)


# --- what cannot be compared ---


@pytest.mark.parametrize(
    "text, limit",
    [
        (OPAQUE, "The second token is opaque, so it has no header and no claims to compare."),
        (JWE, "The second token is encrypted, so its claims cannot be compared."),
        ("hello", "The second token cannot be read, so neither header nor claims are compared."),
        ("", "The second token cannot be read, so neither header nor claims are compared."),
        (mint(b"[]"), "The second token has no payload that can be read, so claims are not compared."),
        (mint(header=b"[]"), "The second token has no header that can be read, so headers are not compared."),
    ],
)
def test_it_says_what_it_cannot_compare(text: str, limit: str) -> None:
    found = compare(token(), judge(text))
    assert found.limits == (limit,)
    assert not found.same
    assert compare(judge(text), token()).limits == (limit.replace("second", "first"),)


def test_the_header_is_compared_where_only_the_claims_cannot_be_read() -> None:
    found = compare(token(), judge(mint(b"[]", kid="key-9")))
    assert row(found, "kid", Aspect.HEADER).difference is DIFFERENT
    assert not [row for row in found.rows if row.section is Aspect.PAYLOAD]


def test_opaque_tokens_are_compared_by_their_text_which_is_not_shown() -> None:
    found = compare(judge(OPAQUE), judge("opaque-token-0002"))
    text = row(found, "Text", Aspect.TEXT)
    assert text.remark == "They begin with the same 16 characters and differ from there on."
    assert OPAQUE not in str(found.rows)
    assert compare(judge(OPAQUE), judge(OPAQUE)).same


def test_a_token_whose_end_is_missing() -> None:
    whole = mint()
    text = row(compare(judge(whole), judge(whole[:-300])), "Text", Aspect.TEXT)
    assert text.remark == "The second is the beginning of the first: its end is missing."
    text = row(compare(judge(whole[:-30]), judge(whole)), "Text", Aspect.TEXT)
    assert text.remark == "The first is the beginning of the second: its end is missing."


def test_the_same_words_with_another_signature() -> None:
    whole = mint()
    other = f"{whole[:-20]}{'A' if whole[-20] != 'A' else 'B'}{whole[-19:]}"
    found = compare(judge(whole), judge(other))
    assert row(found, "Text", Aspect.TEXT).remark.endswith("the signature alone differs.")
    assert found.summary.startswith("They say the same, but their signatures differ. The first is valid")


# --- bounds ---


def test_many_members_are_listed_up_to_a_bound_those_that_differ_first() -> None:
    many = {f"m{number}": number for number in range(2000)}
    found = compare(token(**many), token(**many | {"m1999": "other"}))
    assert found.differing == 1
    assert row(found, "m1999").difference is DIFFERENT
    assert len([row for row in found.rows if row.section is Aspect.PAYLOAD]) == MAX_ROWS
    assert found.limits == (f"{2000 + len(with_claims()) - MAX_ROWS} more members are the same, not listed.",)


def test_differences_beyond_the_bound_still_count() -> None:
    found = compare(token(**{f"a{n}": 1 for n in range(400)}), token(**{f"b{n}": 1 for n in range(400)}))
    assert found.differing == 800
    assert found.unlisted == 300
    assert not found.same


def test_places_of_one_member_are_bounded_too() -> None:
    found = compare(token(deep={str(n): n for n in range(90)}), token(deep={str(n): -n - 1 for n in range(90)}))
    rows = [row for row in found.rows if row.member == "deep"]
    assert len(rows) == MAX_PLACES + 1
    assert rows[-1].remark == f"Only the first {MAX_PLACES} places are listed."


def test_a_megabyte_is_compared_at_once() -> None:
    many = {f"custom:m{number}": [number] for number in range(30_000)}
    tokens = judge(mint(many)), judge(mint({name: [value[0] + 1] for name, value in many.items()}))
    start = time.process_time()
    found = compare(*tokens)
    assert time.process_time() - start < 2
    assert found.differing >= 30_000


def test_where_long_values_differ_is_shown() -> None:
    long = "x" * 5000
    first, second = excerpts(f"{long}one{long}", f"{long}two{long}")
    assert len(first) <= MAX_SHOWN
    assert "one" in first
    assert "two" in second
    assert (first[0], first[-1]) == ("…", "…")


@given(st.text(), st.text(), st.text())
def test_the_common_start_is_the_longest(start: str, first: str, second: str) -> None:
    one, other = start + first, start + second
    length = common_start(one, other)
    assert one[:length] == other[:length]
    assert length >= len(start)
    assert one[length : length + 1] != other[length : length + 1] or length == min(len(one), len(other))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, JSON)
def test_values_are_alike_or_differ_somewhere(first: Any, second: Any) -> None:
    assert alike(first, first)
    assert alike(first, second) == alike(second, first) == (not list(places(first, second, "x")))


def test_true_is_not_one_but_one_is_one_point_nought() -> None:
    assert not alike({"a": 1}, {"a": True})
    assert not alike([0], [False])
    assert alike({"a": 1}, {"a": 1.0})
    assert not alike("1", 1)


@given(st.dictionaries(st.text(max_size=8), JSON, max_size=5), st.dictionaries(st.text(max_size=8), JSON, max_size=5))
def test_nothing_in_a_token_makes_it_raise(first: dict[str, Any], second: dict[str, Any]) -> None:
    one, other = (judge(mint(json.dumps(claims).encode())) for claims in (first, second))
    found = compare(one, other)
    for write in (comparison_text, comparison_markdown):
        assert write(found, NAMES, everything=True).encode()
    assert json.dumps(comparison_json(found, NAMES), allow_nan=False)
    swapped = compare(other, one)
    assert swapped.differing == found.differing


# --- in words ---


def test_the_report_for_a_terminal() -> None:
    text = comparison_text(compare(token(), token(scope="orders/read")), NAMES)
    assert text.startswith("They differ in scope. The first is valid, the second is rejected: It lacks")
    assert "  First     a.txt: Valid\n  Second    b.txt: Rejected\n" in text
    assert "\nChecks\n  Scope missing: Different\n    First     passed: Both scopes" in text
    assert "\nPayload\n  scope: Different\n    First     orders/read orders/write\n    Second    orders/read\n" in text
    assert "client_id" not in text
    everything = comparison_text(compare(token(), token()), NAMES, everything=True)
    assert "  client_id: Same\n    2fexampleclientid0000000\n" in everything


def test_the_report_for_a_ticket_shows_what_is_hidden_and_cannot_be_markup() -> None:
    odd = {"evil\u202e": "a|b`c\u200b<b>"}
    text = comparison_markdown(compare(token(), token(**odd)), ("a*", "b\u202e"))
    assert "| `evil<U+202E>` | Only in the second |  | ``a\\|b`c<U+200B><b>`` |  |" in text
    assert "- First: `a*`, Valid\n- Second: `b<U+202E>`, Valid\n" in text
    assert not any(hidden in text for hidden in "\u202e\u200b")


def test_the_report_for_scripts() -> None:
    document = comparison_json(compare(token(), token(scope="orders/read")), NAMES)
    assert list(document) == [
        "same",
        "summary",
        "limits",
        "differences",
        "unlisted",
        "tokens",
        "checks",
        "rows",
        "accepted",
    ]
    assert document["same"] is False
    assert document["tokens"][1]["verdict"] == Verdict.REJECTED.value
    scope = next(row for row in document["rows"] if row["name"] == "scope")
    assert (scope["difference"], scope["only_first"]) == ("different", ["orders/write"])
    first_check = document["checks"][0]
    assert (first_check["id"], first_check["first"]["status"], first_check["second"]["status"]) == (
        "scope", "passed", "failed",
    )  # fmt: skip


@pytest.mark.parametrize("second", [OPAQUE, JWE, "hello", mint(with_claims(scope="x"))])
def test_no_report_holds_a_token(second: str) -> None:
    found = compare(token(), judge(second, Expectation(issuer=ISSUER)))
    for text in (
        comparison_text(found, NAMES, everything=True),
        comparison_markdown(found, NAMES, everything=True),
        json.dumps(comparison_json(found, NAMES)),
    ):
        assert second not in text
        assert mint() not in text
