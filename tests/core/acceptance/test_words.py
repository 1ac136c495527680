"""What is said of a judgement: every way in which a rule comes out has words, and none of them tells a signature."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from inspector.core.acceptance.accepting import accept
from inspector.core.acceptance.filling import LONGEST, setting_short, shown
from inspector.core.acceptance.finding import RuleFinding, State
from inspector.core.acceptance.judging import Acceptance, Judgement, judge_for
from inspector.core.acceptance.presented import PresentedToken
from inspector.core.acceptance.remedying import Side
from inspector.core.acceptance.rules import RULES
from inspector.core.acceptance.sentences import FACTS, OPEN, OTHERWISE, PASSED, REFUSED, SETTING_TITLES
from inspector.core.acceptance.settings import NAMES, AcceptorSettings
from inspector.core.acceptance.words import (
    RULE_TITLES,
    UNLOOKED,
    passed_kinds,
    passed_line,
    passed_titles,
    remedies,
    reply_line,
    reply_log,
    reply_text,
    rule_title,
    sentence,
    setting_title,
    summary,
)
from inspector.core.checks.judge import judge_token
from inspector.core.checks.verdict import Expectation
from inspector.core.knowledge.acceptors import (
    PARAMETERS,
    Acceptor,
    AcceptorRule,
    KeyHabits,
    Reply,
    SettingSpec,
    acceptor,
    acceptors,
)
from inspector.core.text.language import speak
from inspector.core.tokens.token import decode_unverified
from tests.core.acceptance import gates
from tests.core.minting import CLAIMS, CLIENT, ISSUER, KID, NOW, b64, judge, jwk_of, key_for, key_set, mint, rsa_key

PASTED = Expectation(issuer=ISSUER, source="the paste form")
AUDIENCES = {"audiences": SettingSpec("audiences", "validAudiences")}
HIDDEN = "a\u202eb"
WORDS = ("refused", "?", "passed")
TOKENS: tuple[tuple[dict[str, Any], dict[str, Any]], ...] = (
    ({}, {}),
    ({"aud": "https://orders.example/"}, {}),
    ({"aud": ["a", "b", "c", "d", "e"], "azp": "a"}, {}),
    ({"aud": 7, "sub": 7, "iss": 7, "scope": 7, "exp": {}, "nbf": [], "iat": None}, {}),
    ({"exp": None, "iat": None, "nbf": None, "scope": "", "sub": "", "client_id": None}, {}),
    ({"exp": NOW - 12}, {}),
    ({"exp": NOW - 5000, "iat": NOW - 9000}, {}),
    ({"nbf": NOW + 20, "iat": NOW + 20}, {}),
    ({"exp": str(int(NOW) + 60), "nbf": "soon", "iat": "then"}, {}),
    ({"exp": NOW * 1000, "nbf": NOW + 5000.5, "auth_time": 1}, {}),
    ({"scope": ["orders/read"], "aud": HIDDEN, "cnf": {"jkt": "x"}}, {"typ": "at+jwt"}),
    ({"cnf": {"x5t#S256": "x"}, "jti": 7, "exp": NOW - 1, "nbf": NOW + 1, "iat": NOW + 1}, {}),
    ({"exp": NOW + 50, "nbf": NOW + 60, "iat": 1, "auth_time": NOW}, {}),
    ({"token_use": "id", "roles": "admin"}, {"crit": ["x"], "x": 1, "kid": "another"}),
    ({"token_use": None, "iss": "http://x"}, {"kid": None, "crit": []}),
    ({}, {"kid": 7}),
)
SETTINGS = (
    AcceptorSettings(),
    AcceptorSettings(issuer="", audiences=(), clients=(), scopes=()),
    AcceptorSettings(
        issuer=ISSUER + "/", audiences=("https://orders.example",), clients=("c",), scopes=("a", "b"), skew=60.0,
        claims=(("roles", ("x",)), ("tenant", ())), types=("at+jwt",), algorithms=("ES256",), token_use="access",
        max_age=10.0, max_auth_age=10.0,
    ),
)  # fmt: skip


def _presented() -> Iterator[PresentedToken]:
    for claims, header in TOKENS:
        made = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
        yield PresentedToken(judge(mint(made, **header), PASTED), scheme="bearer")
    one, other, curve = (
        jwk_of(rsa_key(), alg="RS256", use="sig"),
        jwk_of(rsa_key("b"), kid="b"),
        jwk_of(key_for("ES256")),
    )
    sets = [(one,), (one, other), (other | {"kid": KID},), (curve,), (one | {"alg": "PS256"},), (one | {"use": "enc"},)]
    sets += [
        (one, one),
        (other,),
        (one | {"use": None, "alg": None}, curve),
        (one, *(other | {"kid": str(n)} for n in range(12))),
    ]
    for jwks in sets:
        keys = key_set(*map(_without, jwks))
        for header in ({"alg": "RS256"}, {"alg": "RS256", "kid": KID}, {"alg": "RS256", "kid": "b"}):
            yield PresentedToken(judge(mint(CLAIMS, header), PASTED, keys))
    for alg in ("none", "HS256", "ES256", "PS256"):
        yield PresentedToken(judge(f"{b64({'alg': alg, 'kid': KID})}.{b64(CLAIMS)}.{b64(b'x' * 64)}", PASTED))
    yield PresentedToken(judge(f"{b64({'kid': KID})}.{b64(CLAIMS)}.{b64(b'x' * 64)}", PASTED))
    yield PresentedToken(judge(mint(CLAIMS), PASTED, no_keys=True))
    yield PresentedToken(judge(mint(CLAIMS), PASTED, no_keys=True), keys_down=True)
    yield PresentedToken(judge(mint({**CLAIMS, "pad": "x" * 12000}), PASTED))
    yield PresentedToken(judge(mint(CLAIMS), PASTED), scheme="")
    for text in ("opaque-token-of-some-length", "eyJ.x.y", f"{b64({'alg': 'RSA-OAEP', 'enc': 'A256GCM'})}.a.b.c.d"):
        yield PresentedToken(judge(text, PASTED), scheme="")


def _rules() -> Iterator[AcceptorRule]:
    """Each kind with each parameter at each value that a row gives it, and at the words that there are for most."""
    for kind, parameters in PARAMETERS.items():
        rows = [rule for each in acceptors() for rule in each.rules if rule.kind == kind]
        yield AcceptorRule(kind, parameters, {}, Reply())
        yield from rows
        for name, default in parameters.items():
            for word in WORDS if isinstance(default, str) and default else ():
                yield AcceptorRule(kind, {**parameters, name: word}, {}, Reply())


def _without(jwk: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in jwk.items() if value is not None}


def _every_finding() -> Mapping[tuple[str, State, str, str], RuleFinding]:
    found: dict[tuple[str, State, str, str], RuleFinding] = {}
    tokens = list(_presented())
    for rule in _rules():
        for token in tokens:
            if not token.readable and rule.kind not in ("form", "scheme"):
                continue
            for settings in SETTINGS:
                try:
                    each = RULES[rule.kind](rule, token, settings, NOW)
                except ValueError:  # a word that this parameter has no use for
                    continue
                found.setdefault((rule.kind, each.state, each.case, each.unsaid), each)
    return found


@pytest.fixture(scope="module")
def findings() -> Mapping[tuple[str, State, str, str], RuleFinding]:
    return _every_finding()


def _of(finding: RuleFinding) -> Judgement:
    """A judgement in which one finding decides."""
    made = Acceptor("x", "X of Y", "X", "", "2026-11-29", "source", "", (), AUDIENCES, KeyHabits(), Reply())
    outcome = Acceptance(finding.state.value) if finding.state is not State.PASSED else Acceptance.ACCEPTED
    deciding = finding if outcome is not Acceptance.ACCEPTED else None
    return Judgement(made, AcceptorSettings(), NOW, outcome, (finding,), deciding)


def test_every_kind_has_a_title_and_words_for_each_state() -> None:
    for texts in (RULE_TITLES, PASSED, REFUSED, OTHERWISE):
        assert set(texts) == set(RULES) == set(PARAMETERS)
    assert set(SETTING_TITLES) >= set(NAMES)
    assert all("" in of_kind for of_kind in PASSED.values())
    assert set(FACTS) | set(OPEN) <= set(RULES)


def test_every_way_a_rule_comes_out_has_words_of_its_own(
    findings: Mapping[tuple[str, State, str, str], RuleFinding],
) -> None:
    assert len(findings) > 100
    assert {state for _, state, *_ in findings} == set(State)
    missing = []
    for (kind, state, case, unsaid), finding in findings.items():
        judgement = _of(finding)
        said = str(sentence(finding, judgement))
        assert said.endswith(".")
        assert "{" not in said
        assert "}" not in said
        assert HIDDEN not in said
        assert len(said) < 500
        assert str(summary(judgement))
        plain = {str(OTHERWISE[kind]) + ".", f"{rule_title(kind)}: what it does about that is not documented."}
        if said in plain or said.startswith("What else"):
            missing.append((kind, state.value, case, unsaid))
    assert missing == []


def test_what_is_to_be_done_names_a_side_and_has_all_its_values(
    findings: Mapping[tuple[str, State, str, str], RuleFinding],
) -> None:
    without = []
    for (kind, state, case, _), finding in findings.items():
        told = remedies(_of(finding))
        for each in told:
            assert each.side in set(Side)
            assert "{" not in str(each.told)
            assert str(each.told).endswith(".")
        if state in (State.PASSED, State.NOT_DOCUMENTED):
            assert told == ()
        elif not told and state is State.REFUSED:
            without.append((kind, case))
    # What only a setting could change, and this acceptor has none of that name.
    assert set(without) <= {("client", "unset"), ("alg", "wrong"), ("alg", "missing")}


def test_no_word_tells_the_signature_and_each_is_a_short_line() -> None:
    for claims, header in TOKENS:
        made = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
        token = mint(made, **header)
        for each in accept(judge(token, PASTED), NOW).all:
            texts = [str(summary(each)), reply_line(each), reply_text(each), str(passed_line(each))]
            texts += [str(sentence(one, each)) for one in each.findings] + [str(one.told) for one in remedies(each)]
            for text in texts:
                assert token.rpartition(".")[2] not in text
                assert token not in text
            assert HIDDEN not in "".join(texts)
            assert token not in repr(each)
            assert CLIENT not in repr(each)


# --- the sentences of the design ---


def _judged(id_: str, settings: AcceptorSettings, **claims: Any) -> Judgement:
    made = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
    return judge_for(acceptor(id_), PresentedToken(judge(mint(made), PASTED)), settings, NOW)


def _own(rules: tuple[AcceptorRule, ...], **settings: SettingSpec) -> Acceptor:
    reply = Reply(
        (401,), "invalid_token", "Wrong '{aud}' for {iss}", 'Bearer error="{error}", d="{says}"', '{"m":"{says}"}'
    )
    rules = tuple(rule._replace(reply=reply) for rule in rules)
    return Acceptor("own", "Own", "Own", "", "2026-11-29", "source", "", rules, settings, KeyHabits(), reply)


def _rule(kind: str, **parameters: Any) -> AcceptorRule:
    return AcceptorRule(kind, {**PARAMETERS[kind], **parameters}, {}, Reply())


@pytest.mark.parametrize(
    "claims, settings, said",
    [
        ({"aud": None}, AcceptorSettings(), "Takes it where validAudiences is empty"),
        ({"aud": "a"}, AcceptorSettings(), "Takes it where validAudiences is empty or has a"),
        ({"aud": None}, AcceptorSettings(audiences=("a", "b")), "No audience, and it expects a or b"),
        ({"aud": "c"}, AcceptorSettings(audiences=tuple("abde")),
         "The audience is c, and it expects a or b or d or 1 other"),
        ({"aud": "a/"}, AcceptorSettings(audiences=("a",)),
         "The audience is an expected one but for the slash at its end, and it compares exactly"),
        ({"aud": "a"}, AcceptorSettings(audiences=("a",)), "Accepted"),
    ],
)  # fmt: skip
def test_a_row_says_what_decides(claims: dict[str, Any], settings: AcceptorSettings, said: str) -> None:
    made = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
    token = PresentedToken(judge(mint(made), PASTED))
    assert str(summary(judge_for(_own((_rule("aud"),), **AUDIENCES), token, settings, NOW))) == said


@pytest.mark.parametrize(
    "claims, need, said",
    [
        ({"roles": ["a"]}, "any", "No scope, and the route asks for a or b. It stands in roles, which is not read"),
        ({"roles": ["a"]}, "all", "No scope, and the route asks for a or b"),
        ({"permissions": ["a", "b"], "scope": "c"}, "all",
         "scope lacks what the route asks for: a, b. It stands in permissions, which is not read"),
        ({"realm_access": {"roles": ["b"]}, "scope": "a"}, "all",
         "scope lacks what the route asks for: b. It stands in realm_access.roles, which is not read"),
        ({"scp": "a b", "scope": "c"}, "any",
         "scope lacks what the route asks for: a or b. It stands in scp, which is not read"),
        ({"roles": {"a": "b"}, "groups": "ab", "realm_access": "a"}, "any", "No scope, and the route asks for a or b"),
    ],
)  # fmt: skip
def test_a_scope_that_stands_in_another_claim_is_told(claims: dict[str, Any], need: str, said: str) -> None:
    settings = AcceptorSettings(scopes=("a", "b"))
    found = gates.judged(gates.made(gates.rule("scope", need=need)), settings=settings, **{"scope": None, **claims})
    assert str(summary(found)) == said
    reads = [str(each.told) for each in remedies(found) if each.side is Side.API and "read" in str(each.told)]
    assert len(reads) == ("It stands in" in said)


def test_what_depends_is_not_promised_where_something_else_is_not_documented() -> None:
    row = _own((_rule("exp", text="?"), _rule("aud")), **AUDIENCES)
    token = PresentedToken(judge(mint(CLAIMS | {"aud": "a", "exp": str(int(NOW) + 60)}), PASTED))
    judgement = judge_for(row, token, AcceptorSettings(), NOW)
    assert str(summary(judgement)) == "Takes it only where validAudiences is empty or has a, and more is not documented"


def test_what_nobody_checked_is_not_said_to_be_passed() -> None:
    unchecked = PresentedToken(judge_token(decode_unverified(mint(CLAIMS)), None, Expectation(), NOW))
    judgement = judge_for(_own((_rule("kid"), _rule("signature"), _rule("exp"))), unchecked, AcceptorSettings(), NOW)
    assert judgement.if_genuine
    assert str(passed_line(judgement)) == "1 passed: Expiry"


@pytest.mark.parametrize(
    "late, skew, said",
    [
        (12, 60.0, "12 s late: it accepts up to 60 s"),
        (12, 0.0, "12 s late, and it allows nothing"),
        (90, 60.0, "1 min 30 s late: it accepts up to 1 min"),
        (7200, 60.0, "It expired 2 h ago"),
    ],
)
def test_the_allowance_is_the_acceptors(late: int, skew: float, said: str) -> None:
    token = PresentedToken(judge(mint(CLAIMS | {"exp": int(NOW) - late}), PASTED))
    told = str(summary(judge_for(_own((_rule("exp"),)), token, AcceptorSettings(skew=skew), int(NOW))))
    assert told.replace("1 min", "60 s", 1) == said.replace("1 min", "60 s", 1)


def test_nobody_is_told_first_to_switch_a_check_off() -> None:
    """Where the token has no value that could be set there, it comes first what the token should have."""
    for claims in ({"aud": None}, {"aud": None, "scope": None}, {"aud": None, "client_id": None, "scope": None}):
        made = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
        for each in accept(judge(mint(made), PASTED), NOW).all:
            told = remedies(each)
            assert not told or "empty" not in str(told[0].told), (each.acceptor.id, str(told[0].told))
    own = judge_for(
        _own((_rule("aud"),), **AUDIENCES), PresentedToken(judge(mint(made), PASTED)), AcceptorSettings(), NOW
    )
    assert [str(each.told) for each in remedies(own)] == [
        "Have the issuer put the audience of the API into aud.",
        "If nothing is to be compared there, leave validAudiences of Own empty.",
    ]


def test_what_would_change_the_token_is_told_before_what_would_change_the_api() -> None:
    judged = _judged("spring", AcceptorSettings(issuer="https://other.example"))
    assert [each.side for each in remedies(judged)] == [Side.CLIENT, Side.API]


def test_what_is_passed_is_named_once_and_without_what_is_not_looked_at() -> None:
    for each in accept(judge(mint(CLAIMS), PASTED), NOW).all:
        kinds = passed_kinds(each)
        assert len(kinds) == len(set(kinds))
        assert not {one.rule.kind for one in each.findings if one.case == UNLOOKED} & set(kinds)
    own = _own((_rule("alg"), _rule("kid"), _rule("alg")))
    judged = judge_for(own, PresentedToken(judge(mint(CLAIMS), PASTED)), AcceptorSettings(), NOW)
    assert passed_titles(judged) == "Algorithm, key ID"


def test_a_row_names_a_setting_by_the_last_part_of_its_name_and_an_error_by_its_code() -> None:
    called = {"audiences": SettingSpec("audiences", "spring.security.jwt.audiences / other")}
    token = PresentedToken(judge(mint({k: v for k, v in CLAIMS.items() if k != "aud"}), PASTED))
    judged = judge_for(_own((_rule("aud"),), **called), token, AcceptorSettings(), NOW)
    assert str(summary(judged)) == "Takes it where audiences is empty"
    assert "spring.security.jwt.audiences / other" in str(sentence(judged.findings[0], judged))
    refused = _judged("aspnet", AcceptorSettings(), aud=None)
    assert str(summary(refused)) == "No audience, and it always wants one. Its log says IDX10206"
    assert reply_log(refused).startswith("IDX10206: ")


def test_an_answer_leaves_open_what_nobody_knows_is_set_there() -> None:
    assert "expected audience in …" in reply_log(_judged("kubernetes", AcceptorSettings(), aud=None))
    known = _judged("kubernetes", AcceptorSettings(audiences=("x",)), aud=None)
    assert 'expected audience in ["x"]' in reply_log(known)


def test_a_last_part_that_says_too_little_is_not_alone() -> None:
    called = {"issuer": SettingSpec("issuer", "jwt.issuer.url / --oidc-issuer-url")}
    assert setting_short(_own((), **called), "issuer") == "issuer.url"


def test_what_only_the_request_would_tell_is_left_open_in_an_answer() -> None:
    reply = Reply((401,), "", "", 'Bearer realm="{url}", now="{moment}"', '{"path":"{path}"}')
    finding = RuleFinding(_rule("aud")._replace(reply=reply), State.REFUSED, "missing")
    assert reply_text(_of(finding)) == 'WWW-Authenticate: Bearer realm="…", now="…"\n{"path":"…"}'


def test_an_answer_has_the_values_of_the_token_in_their_places() -> None:
    token = PresentedToken(judge(mint(CLAIMS | {"aud": 'a "quoted" one'}), PASTED))
    judged = judge_for(_own((_rule("aud"),)), token, AcceptorSettings(audiences=("x",)), NOW)
    assert reply_line(judged) == "401 invalid_token"
    challenge, body = reply_text(judged).splitlines()
    assert challenge.startswith(
        'WWW-Authenticate: Bearer error="invalid_token", d="Wrong \'a "quoted" one\' for https://'
    )
    assert body.startswith('{"m":"Wrong \'a \\"quoted\\" one\' for https://')


@pytest.mark.parametrize(
    "statuses, outcome, line",
    [
        ((401,), Acceptance.REFUSED, "401 invalid_token"),
        ((403,), Acceptance.DEPENDS, "else 403"),
        ((401, 403), Acceptance.REFUSED, "401 or 403, not documented which"),
        ((401, 403), Acceptance.DEPENDS, "else 401 or 403, not documented which"),
        ((), Acceptance.REFUSED, "not documented"),
        ((401,), Acceptance.NOT_DOCUMENTED, ""),
    ],
)
def test_a_status_that_is_not_sure_says_so(statuses: tuple[int, ...], outcome: Acceptance, line: str) -> None:
    error = "invalid_token" if statuses == (401,) else ""
    rule = _rule("aud")._replace(reply=Reply(statuses, error))
    finding = RuleFinding(rule, State.REFUSED, "missing")
    judged = _of(finding)._replace(outcome=outcome)
    assert reply_line(judged) == line


def test_what_a_setting_is_called_goes_before_words_of_ours() -> None:
    own = _own((), **AUDIENCES)
    assert str(setting_title(own, "audiences")) == "validAudiences"
    assert str(setting_title(own, "scopes")) == "Route scopes"


def test_the_words_are_in_the_language_of_the_moment() -> None:
    judged = _judged("kubernetes", AcceptorSettings(audiences=("x",)), aud="y")
    said = (
        summary(judged),
        passed_line(judged),
        sentence(judged.findings[0], judged),
        *(r.told for r in remedies(judged)),
    )
    english = [str(each) for each in said]
    speak(lambda text, _, __: "".join("ø" if each.isalpha() else each for each in text) if "{" not in text else text)
    try:
        assert [str(each) for each in said] != english
    finally:
        speak(None)


@pytest.mark.parametrize(
    "case, bare, outcome",
    [("any", "", "refused"), ("exact", "", "refused"), ("?", "", "not_documented"), ("?", "passed", "accepted")],
)
def test_a_token_alone_in_its_header_is_taken_by_who_says_so(case: str, bare: str, outcome: str) -> None:
    token = PresentedToken(judge(mint(CLAIMS), PASTED), scheme="")
    own = _own((_rule("scheme", case=case, bare=bare),))
    judged = judge_for(own, token, AcceptorSettings(), NOW)
    assert judged.outcome == outcome
    assert "stand" in str(sentence(judged.findings[0], judged))


def test_acceptors_of_one_short_name_are_told_apart() -> None:
    called = [each.called for each in acceptors()]
    assert sorted(called) == sorted(set(called))


def test_a_value_is_looked_through_no_further_than_a_sentence_could_show_of_it() -> None:
    started = time.process_time()
    for _ in range(200):
        assert len(shown("http://" * 35_000)) <= LONGEST
    assert time.process_time() - started < 5
    assert "hunter2-hunter2" not in shown("https://who:hunter2-hunter2@api.test/" + "x" * 5000)
