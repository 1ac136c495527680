"""Texts in another language: how they are asked for, and that none is left in English.

The other language here is one in which every letter is ø, so that whatever can still be read was not translated: data,
a word of the protocol, or a text that nobody named to the translator.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pytest

from inspector.core.checks.inspection import Inspection
from inspector.core.diagnosis.diagnosis import diagnose
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.errors import InspectorError
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys.inspect import inspect_text
from inspector.core.journeys.introspection import introspect
from inspector.core.journeys.method_search import plan, search
from inspector.core.journeys.outcome import Outcome
from inspector.core.journeys.revocation import revoke
from inspector.core.knowledge.acceptors import acceptors
from inspector.core.knowledge.claims import meaning
from inspector.core.knowledge.providers import providers
from inspector.core.network.certificate_errors import with_chain
from inspector.core.network.exchange import ChainCertificate, Failure, FailureKind, TlsSession
from inspector.core.network.transport import Request, Transport
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.endpoints import expected_by
from inspector.core.profiles.problems import problems
from inspector.core.profiles.profile import Profile
from inspector.core.report.outcome import outcome_markdown, outcome_text
from inspector.core.text import times
from inspector.core.text.language import MOST, either, mark, plural, speak, tr
from inspector.core.text.message import Message, cleaned, message, several, verbatim, words
from tests.core.acceptance.written import written_of_acceptors
from tests.core.checks.test_recorded_verdicts import SCENARIOS
from tests.core.explained import diagnosed, diagnosed_text
from tests.core.minting import EXPECTED, NOW, jwk_of, key_set, mint, rsa_key
from tests.core.recorded_cases import PastedCase, TokenCase, pasted_cases, token_cases
from tests.each_case import for_each
from tests.servers import Reply, closed_port, serve

Asked = list[tuple[str, str, int]]


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.fixture
def asked() -> Asked:
    """What the translator is asked for; it answers with the text between brackets."""
    calls: Asked = []

    def translator(text: str, comment: str, number: int) -> str:
        calls.append((text, comment, number))
        return f"[{text}]"

    speak(translator)
    return calls


# --- asking ---


def test_without_a_translator_all_is_english() -> None:
    assert tr("The key {kid} is not there.", kid="a") == "The key a is not there."
    assert plural(1, "{n} key", "{n} keys") == "1 key"
    assert plural(0, "{n} key", "{n} keys") == "0 keys"
    assert mark("Checks") == "Checks"


def test_values_are_filled_in_after_the_translation(asked: Asked) -> None:
    assert tr("The key {kid} is not there.", "a comment", kid="{x}") == "[The key {x} is not there.]"
    assert asked == [("The key {kid} is not there.", "a comment", -1)]


def test_without_values_braces_are_only_braces(asked: Asked) -> None:
    assert tr('such as {"tenant": "a"}') == '[such as {"tenant": "a"}]'


def test_the_number_goes_to_the_translator_no_larger_than_it_can_count(asked: Asked) -> None:
    assert plural(3, "{n} {kind} key", "{n} {kind} keys", kind="RSA") == "[3 RSA keys]"
    assert plural(-1, "{n} key", "{n} keys") == "[-1 keys]"
    assert plural(10**12, "{n} key", "{n} keys") == "[1000000000000 keys]"
    assert [number for _, _, number in asked] == [3, 1, MOST]


def test_a_marked_text_is_translated_where_it_is_used(asked: Asked) -> None:
    assert mark("Checks", "a tab") == "Checks"
    assert asked == []


def test_a_choice() -> None:
    assert [either(names) for names in ((), ["a"], ("a", "b"), ("a", "b", "c"))] == ["", "a", "a or b", "a or b or c"]


def test_moments_and_durations(asked: Asked) -> None:
    day, year = 86_400, 365 * 86_400
    assert times.duration(3 * day + 7_200) == "[3 d 2 h]"
    assert times.duration(2 * year) == "[2 years]"
    assert times.ago(2 * year) == "[2 years ago]"
    assert times.ahead(90) == "[in [1 min 30 s]]"
    assert times.date(times.to_datetime(NOW) or pytest.fail("no moment")) == "[18 [Nov] 2026]"
    assert ("Nov", "month", -1) in asked


# --- whether all is asked for ---

TECHNICAL = frozenset({
    # --- names and values of the protocol
    "access", "acr", "alg", "appid", "aud", "azp", "cid", "client", "crit", "enc", "exp", "false", "iat", "id", "iss",
    "jku", "jwk", "jti", "kid", "kty", "nbf", "null", "oct", "refresh", "roles", "scope", "scp", "sub", "token", "true",
    "typ", "use", "zip", "Bearer",
    # --- algorithms and types of keys
    "EC", "ES", "HS", "RFC", "OKP", "PS", "RS", "RSA", "EdDSA", "Ed", "ES256K", "at", "jwt", "UTC", "https", "http",
})  # fmt: skip
"""What may stand in a sentence in any language, beside what is quoted."""

WORD = re.compile(r"[A-Za-z]{2,}")
CUT = re.compile(r"\S*…\S*|\s|<U\+[0-9A-F]+>|\\u[0-9a-f]{4}")
"""What is left of a text that was too long, and a hidden character written out."""


def invented(text: str, comment: str = "", number: int = -1) -> str:
    """The text in the language of ø; its placeholders stay."""
    parts = re.split(r"(\{[^}]*\})", text)
    return "".join(part if part.startswith("{") else re.sub("[A-Za-z]", "ø", part) for part in parts)


def english(texts: Iterable[str | None], data: Iterable[str]) -> list[str]:
    """The texts in which words stand that are neither technical nor in the data."""
    known = TECHNICAL | {word for text in data for word in WORD.findall(text)}
    return [text for text in texts if text and not known.issuperset(WORD.findall(CUT.sub(" ", text)))]


def sentences_of(inspection: Inspection) -> Iterator[str | None]:
    yield inspection.reason
    for check in inspection.told():
        yield from (check.title, check.reason, check.expected, check.actual, check.fix, check.evidence, check.clause)


def data_of(inspection: Inspection) -> list[str]:
    """All that a sentence about a token may quote."""
    token, expected, keys = inspection.token, inspection.expectation, inspection.key_set
    quoted = [
        *NAMES,
        *(f"{each.short} {each.variant}" for each in acceptors()),
        *(str(value) for part in (token.header, token.claims) for pair in (part or {}).items() for value in pair),
    ]
    quoted += [repr(part) for part in (token.header_bytes, token.payload_bytes)]
    if (foreign := token.foreign) is not None:  # names of vendors and forms, and the source that describes the form
        told = (foreign.label, foreign.reason, foreign.clause, *foreign.fix)
        quoted += [str(value) for each in told if isinstance(each, Message) for _, value in each.values]
        quoted.append(foreign.source)
    quoted += [expected.issuer or "", *expected.audiences, *expected.client_ids, *expected.scopes]
    quoted += [*expected.algorithms, expected.token_use or ""]
    if keys is not None:
        quoted.append(keys.source.name)
        quoted += [f"{key.kid} {key.kty} {key.alg} {key.curve} {key.use}" for key in keys.keys]
    return quoted


NAMES = ("Cognito", "Entra", "Auth0", "Okta", "Keycloak")
GIVEN = "The issuer could not be reached. The keys were fetched 9 s ago."
"""What two of the scenarios hand over, in English."""


@for_each("name", SCENARIOS)
def test_no_verdict_has_a_word_of_english(name: str) -> None:
    speak(invented)
    inspection = SCENARIOS[name]()
    given = [GIVEN] if name.endswith("and why") else []
    assert english(sentences_of(inspection), [*data_of(inspection), *given]) == []


@for_each("case", token_cases())
def test_no_diagnosis_has_a_word_of_english(case: TokenCase) -> None:
    speak(invented)
    found = diagnosed(case.exchange, case.provider, case.authentication, case.traits)
    assert found is not None
    assert found.id == case.row
    said = (found.summary, found.cause, *found.fixes, found.details, found.less_likely, *found.ruled_out)
    assert english(said, [case.url, case.raw, *NAMES]) == []


@for_each("case", pasted_cases())
def test_no_diagnosis_of_a_pasted_answer_has_a_word_of_english(case: PastedCase) -> None:
    speak(None)
    inspection = case.inspection
    speak(invented)
    found = diagnosed_text(case.text, case.provider, inspection)
    assert found.id == case.row
    said = (found.summary, found.cause, *found.fixes, found.details, found.less_likely)
    quoted = [case.text, case.token, repr(case.claims), repr(case.header), *NAMES, *written_of_acceptors()]
    assert english(said, quoted) == []


def wrong_profiles() -> Iterator[Profile]:
    """Profiles of each provider in which nothing is filled in, and such in which all is wrong."""
    for kind in providers():
        yield Profile(" ", kind.id)
        odd = Profile(
            "9",
            kind.id,
            client_id="9 9",
            client_authentication="9",
            assertion_algorithm="9",
            token_url="http://9.example/",
            issuer="9",
            audience=" 9",
            resources=("9", "#", ""),
            scopes=("é", "", "9"),
            parameters=(("", "9"), ("scope", "9"), ("x", "9"), ("x", "9")),
            timeout=0,
        )
        yield replace(odd, **{field.name: "https://9@x/%%?y#z" for field in kind.fields})  # type: ignore[arg-type]  # texts


@pytest.mark.parametrize("profile", tuple(wrong_profiles()), ids=lambda profile: f"{profile.provider}{profile.name}")
def test_no_problem_of_a_profile_has_a_word_of_english(profile: Profile) -> None:
    speak(invented)
    found = [problem.message for problem in problems(profile)]
    assert found
    kinds = [kind for kind in providers() if kind.id == profile.provider]
    examples = [field.placeholder for kind in kinds for field in kind.fields]
    options = [value for kind in kinds for field in kind.fields for value, _ in field.options]
    assert english(found, [*examples, *options, repr(profile), " ".join(METHODS)]) == []


METHODS = ("client_secret_basic", "raw", "post", "jwt", "private_key_jwt", "tls_client_auth", "none")


def test_no_meaning_of_a_claim_has_a_word_of_english() -> None:
    speak(invented)
    for name, value in (("exp", 1), ("alg", "RS256"), ("token_use", "access"), ("sub", "a")):
        found = meaning(name, value, "header" if name == "alg" else "payload", "cognito")
        assert found is not None
        assert english([found.text], []) == []


@pytest.mark.parametrize("name", ["key too small", "a name twice", "HMAC with a short secret", "kid twice", "valid"])
def test_a_verdict_is_told_again_in_another_language(name: str) -> None:
    inspection = SCENARIOS[name]()
    in_english = inspection.told(), inspection.reason
    speak(invented)
    assert english(sentences_of(inspection), data_of(inspection)) == []
    speak(None)
    assert (inspection.told(), inspection.reason) == in_english


@pytest.mark.parametrize("profile", [None, Profile("p", "orders", "cognito")])
def test_where_an_expectation_comes_from_is_told_again(profile: Profile | None) -> None:
    source = expected_by(profile)
    in_english = str(source)
    speak(invented)
    assert english([str(source)], [profile.name] if profile is not None else []) == []
    speak(None)
    assert str(source) == in_english


def test_cached_keys_are_told_of_in_another_language() -> None:
    cache, keys = KeyCache(), key_set(jwk_of(rsa_key(), use="enc"))
    cache.put(keys)
    speak(invented)
    again = cache.get(keys.source)
    assert again is not None
    assert english([str(again.keys[0].unusable)], ["enc sig"]) == []


def test_no_report_has_a_word_of_english() -> None:
    speak(invented)
    outcome = inspect_text(mint(), EXPECTED, now=NOW)
    assert outcome.inspection is not None
    data = [*data_of(outcome.inspection), "RFC section Amazon verifying JSON web tokens Cognito br"]
    for report in (outcome_text(outcome), outcome_markdown(outcome)):
        assert english(report.splitlines(), data) == []


def test_no_report_of_a_failure_has_a_word_of_english() -> None:
    speak(invented)
    case = token_cases()[0]
    outcome = Outcome("", NOW, exchange=case.exchange, why=diagnose(case.exchange, case.provider))
    assert outcome.diagnosis is not None
    for report in (outcome_text(outcome), outcome_markdown(outcome)):
        assert english(report.splitlines(), [outcome.diagnosis.said, case.url, "POST", *NAMES]) == []


# --- what is kept is told in every language ---


def told_in_every_language(said: Callable[[], Iterable[str]], data: Iterable[str]) -> None:
    """What the same values say follows the language, there and back again."""
    before = tuple(said())
    assert any(WORD.search(text) for text in before)
    speak(invented)
    assert english(said(), data) == []
    speak(None)
    assert tuple(said()) == before


@pytest.mark.parametrize("case", [token_cases()[0], token_cases()[-1]], ids=lambda case: case.row)
def test_an_explanation_is_told_in_every_language(case: TokenCase) -> None:
    found = diagnose(case.exchange, case.provider, case.authentication, case.traits)
    assert found is not None

    def said() -> list[str]:
        told = found.told()
        return [told.summary, told.cause, *told.fixes, told.details or "", told.less_likely or "", *told.ruled_out]

    told_in_every_language(said, [case.url, *NAMES])


def test_a_connection_that_failed_is_told_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setenv("https_proxy", "http://192.0.2.1:3128")
    exchange = Transport(5.0).send(Request.get(f"https://127.0.0.1:{closed_port()}/"))
    failure, proxy = exchange.failure, exchange.proxy
    assert failure is not None
    assert proxy is not None

    def said() -> list[str]:
        return [str(failure.message), str(proxy.exempt), *(str(stage.detail) for stage in exchange.stages)]

    told_in_every_language(said, [])


def test_a_certificate_that_is_refused_is_told_in_every_language() -> None:
    session = TlsSession("1.3", "", (certificate(not_after=NOW - 60),), verified=False)
    failure = with_chain(Failure(FailureKind.CERT_EXPIRED, message("There was no answer.")), session, NOW)
    told_in_every_language(lambda: [str(failure.message)], [])


def certificate(not_after: float) -> ChainCertificate:
    return ChainCertificate("CN=a", "CN=b", "a", "b", NOW - 3600, not_after, (), "00", self_signed=False)


PROFILE = Profile("p", "generic", client_id="me", client_authentication="client_secret_post")


@pytest.mark.parametrize(
    "reply", [Reply(201, b'{"active": true, "exp": 1}'), Reply(200, b'{"active": 1}'), Reply(401, b"{}")]
)
def test_what_a_server_says_of_a_token_is_told_in_every_language(reply: Reply) -> None:
    with serve(reply) as site:
        asked = replace(PROFILE, token_url=f"{site.url}/t", introspection_url=site.url, revocation_url=site.url)
        network = Network(Transport(5.0), now=lambda: NOW)
        found = introspect(asked, "opaque", "secret", network)
        done = revoke(asked, "opaque", "secret", network)

    def said() -> list[str]:
        told = found.diagnosis
        diagnosis = [told.summary, told.cause, *told.fixes] if told is not None else []
        return [str(found.explanation or ""), *words(found.oddities), *diagnosis, str(done.explanation)]

    told_in_every_language(said, [site.url, "Z JSON T"])


def test_a_method_search_is_told_in_every_language() -> None:
    with serve(Reply(401, b'{"error": "invalid_client"}')) as site:
        planned = plan(replace(PROFILE, token_url=site.url), {SecretKind.CLIENT_SECRET: "short"}, NOW)
        found = search(planned, {SecretKind.CLIENT_SECRET: "short"}, Network(Transport(5.0), now=lambda: NOW))

    def said() -> list[str]:
        return [planned.sentence(), *(str(why) for _, why in planned.left_out), str(found.conclusion)]

    told_in_every_language(said, [site.url])


def test_an_answer_that_cannot_be_explained_is_told_in_every_language() -> None:
    with pytest.raises(InspectorError) as caught:
        diagnose_text(" ")
    told_in_every_language(lambda: [str(caught.value)], ["API"])


def test_values_with_words_to_come_show_no_secret() -> None:
    secret = "a-secret-of-some-length"
    failure = Failure(FailureKind.OTHER, message("{host} did not answer.", host=secret))
    assert secret not in repr(failure)
    clean = cleaned(failure.message, lambda text: text.replace(secret, "•"))
    assert str(clean) == "• did not answer."
    within = verbatim(several(message("The {part} is odd.", part=verbatim(secret)), None))
    assert str(cleaned(within, lambda text: text.replace(secret, "•"))) == "The • is odd."
