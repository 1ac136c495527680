"""What stands in a report in place of values that are not to be in it: a mask for secrets, labels for who it is about.

A report is written of what was judged. To leave something out of all of its forms and sentences alike, what it is
written of is replaced: claims, the values of facts, the words of a server, the request. Nothing is judged again.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from inspector.core.checks.compound.disclosures import presentation
from inspector.core.checks.fact import Fact
from inspector.core.checks.inspection import Inspection
from inspector.core.checks.judge import judge_inner
from inspector.core.keys.members import SECRET_KEY_MEMBERS
from inspector.core.knowledge.claims import Where, term_of
from inspector.core.knowledge.providers import provider_of_issuer
from inspector.core.text.hidden import JWT
from inspector.core.text.masking import SECRET, mask_body, mask_credentials, shorten
from inspector.core.text.message import Message
from inspector.core.text.names import Naming, naming, plain_name
from inspector.core.text.patterns import pattern
from inspector.core.text.placeholders import reckoned
from inspector.core.text.value_ends import is_placeholder, is_said
from inspector.core.tokens.json_serialisation import JsonForm
from inspector.core.tokens.sd_jwt import SdJwt
from inspector.core.tokens.token import Token
from inspector.resources import resource_tables

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.comparison.accepted import PartingRow
    from inspector.core.comparison.comparison import Comparison
    from inspector.core.diagnosis.diagnosis import Cause, Explanation
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.network.exchange import Exchange

LEAST_IN_TEXT = 3
LEAST_SECRET = 6
"""How many characters a value, or a secret, has that is looked for in sentences; alone, any is found."""
_EMAIL = pattern(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,24}")
NAMED = pattern(
    r"([A-Za-z][\w:.-]{1,40}|[Cc]lient ID|[Uu]ser ID)\\{0,8}[\"']?\s{0,4}[:=]\s{0,4}"
    r"\\{0,8}[\"']?([^\s\"'\\&,;<>{}\[\]]{2,200})"
)
_SPOKEN = pattern(
    r"\b([Uu]ser|[Cc]lient|[Aa]pplication|[Ss]ubject|[Pp]rincipal|[Aa]ccount)(?: with ID| with identifier| ID)?:? "
    r"['\"]([^'\"\s]{2,200})['\"]"
)


USUAL: Mapping[Where, frozenset[str]] = {
    "header": frozenset({"alg", "kid", "typ"}),
    "payload": frozenset({"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "client_id", "scope", "auth_time"}),
}
"""Header parameters and claims that nearly every token has; all are rows of claims.toml, which takes long to read."""


class Cover:
    """Replaces what is hidden; a value has one label in all that one cover replaces.

    `who` hides who a token is for and who holds it (who.toml), `secrets` the values of claims that may be secrets: of
    claims that are not known, where their name or form says so. `apart` numbers the secrets, so that it shows
    which differ.
    """

    def __init__(self, *, who: bool = False, secrets: bool = True, apart: bool = False) -> None:
        self._who, self._secrets, self._apart = who, secrets, apart
        self._labels: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None

    def __bool__(self) -> bool:
        """Whether there is anything it may replace."""
        return self._who or self._secrets

    @property
    def hides(self) -> bool:
        """Whether anything that it has learnt of is to be replaced."""
        return bool(self._labels)

    # --- what is hidden ---

    def learn(self, inspection: Inspection) -> None:
        """Take note of what is hidden of a token, and of its client as it was expected."""
        if self._who:
            for one in inspection.expectation.client_ids:
                self._label(one, "client")
        self.learn_token(inspection.token, inspection.expectation.provider)

    def learn_token(self, token: Token, provider: str = "generic") -> None:
        """Take note of what is hidden of the header and claims of a token."""
        if provider == "generic":
            provider = provider_of_issuer(token.issuer) or provider
        parts: tuple[tuple[Mapping[str, Any] | None, Where], ...] = (
            (token.header, "header"), (token.claims, "payload"),
        )  # fmt: skip
        for members, where in (*parts, *_of_form(token)):
            self._learn_members(members or {}, partial(is_known_claim, where=where, provider=provider))

    def members(self, members: Mapping[str, Any]) -> dict[str, Any]:
        """What a server says of a token, with what is hidden replaced; the names are those of claims (RFC 7662)."""
        self._learn_members(members, partial(is_known_claim, where="payload", provider="generic"))
        covered: dict[str, Any] = self.value(members)
        return covered

    def _learn_members(self, members: Mapping[str, Any], known: Callable[[str], bool]) -> None:
        for _, name, value, trusted in _texts("", members, known, numbers=self._who):
            self._learn(name, value, trusted=trusted)

    def _learn(self, name: str, value: str, *, trusted: bool) -> None:
        if self._who and (label := labels_of_who().get(plain_name(name))):
            self._label(value, label)
        elif self._secrets and value not in self._labels:
            masked = masked_claim(name, value, trusted=trusted)
            if masked != value:
                self._set(value, f"{masked} ({self._count(SECRET)})" if self._apart else masked)

    def learn_text(self, text: str) -> None:
        """Take note of who is named in a text: e-mail addresses, and the values of names that say who."""
        if not self._who:
            return
        for found in NAMED.finditer(text):
            if label := labels_of_who().get(plain_name(found[1])):
                self._label(found[2], label)
        for found in _SPOKEN.finditer(text):
            label = {"client": "client", "application": "client"}.get(found[1].lower(), "subject")
            self._label(found[2], label)
        for found in _EMAIL.finditer(text):
            self._label(found[0], "e-mail")

    def _label(self, value: str, label: str) -> None:
        if value and value not in self._labels and not is_placeholder(value):
            self._set(value, f"<{label} {self._count(label)}>")

    def _count(self, label: str) -> int:
        self._counts[label] = self._counts.get(label, 0) + 1
        return self._counts[label]

    def _set(self, value: str, stands: str) -> None:
        self._labels[value], self._pattern = stands, None

    # --- what stands in its place ---

    def text(self, text: str) -> str:
        """The text with every hidden value in it replaced, the longest first."""
        if text in self._labels:
            return self._labels[text]
        if self._pattern is None:
            least = {value: LEAST_IN_TEXT if one[0] == "<" else LEAST_SECRET for value, one in self._labels.items()}
            values = sorted((value for value in self._labels if len(value) >= least[value]), key=len, reverse=True)
            self._pattern = re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in values) or r"(?!)")
        covered = self._pattern.sub(lambda found: self._labels[found[0]], text)
        return JWT.sub(lambda found: shorten(found[0]), covered) if "eyJ" in covered and self._secrets else covered

    def value(self, value: Any) -> Any:
        """Any value of a fact or a token, with the texts in it replaced; names of members stay."""
        if type(value) is str:
            return self.text(value)
        if isinstance(value, Message):
            return self._message(value)
        if isinstance(value, Mapping):
            return {name: self.value(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.value(each) for each in value]
        if type(value) is tuple:
            return tuple(self.value(each) for each in value)
        if isinstance(value, tuple) and hasattr(value, "told"):
            made = getattr(value, "_make", type(value))  # a named tuple takes its members one by one
            return made(self.value(each) for each in value)
        if callable(value):
            return lambda: self.value(value())
        if type(value) is int and str(value) in self._labels:
            return self._labels[str(value)]
        return value

    def _message(self, said: Message) -> Message:
        """The sentence with its values replaced, but for numbers that it reckons with: those are no claims."""
        numbers = {"n", *reckoned(said.text)} if said.many else reckoned(said.text)
        return said._replace(values=tuple(
            (name, each if name in numbers and isinstance(each, int | float) else self.value(each))
            for name, each in said.values
        ))  # fmt: skip

    def inspection(self, inspection: Inspection) -> Inspection:
        """The inspection with what is hidden replaced in claims and in what every check says; the verdict stays."""
        self.learn(inspection)
        inner = judge_inner(inspection)
        inner = self.inspection(inner) if inner is not None else None
        if not self._labels:
            return inspection
        case = inspection.case
        header, claims = self.value(case.token.header), self.value(case.token.claims)
        covered = case._replace(
            token=case.token._replace(header=header, claims=claims, form=self._form(case.token)),
            header=self.value(case.header),
            claims=self.value(case.claims),
            expectation=replace(case.expectation, client_ids=tuple(map(self.text, case.expectation.client_ids))),
        )
        facts = tuple([Fact(fact.answer, self.value(fact.values)) for fact in inspection.checks])
        made = Inspection.of_facts(covered, inspection.verdict, facts)
        return _with_response(made, inspection, facts, inner)

    def _form(self, token: Token) -> SdJwt | JsonForm | None:
        """What more than a JWT the token is, as it may be shown."""
        form = token.form
        if isinstance(form, JsonForm):
            signatures = [each._replace(header=self.value(each.header)) for each in form.signatures]
            return form._replace(signatures=tuple(signatures))
        if not isinstance(form, SdJwt):
            return None
        binding = presentation(token)
        shown = form.key_binding
        if binding is not None and binding.header is not None and binding.claims is not None:
            parts = (_encoded(self.value(binding.header)), _encoded(self.value(binding.claims)))
            shown = ".".join((*parts, binding.parts[-1]))
        disclosures = [each._replace(value=self.value(each.value)) for each in form.disclosures]
        return form._replace(
            disclosures=tuple(disclosures), claims=self.value(form.claims), key_binding=shown,
            problems=self.value(form.problems),
        )  # fmt: skip

    def comparison(self, comparison: Comparison) -> Comparison:
        """The two compared again with what is hidden replaced."""
        from inspector.core.comparison.comparison import compare  # late: a report of one token has no use for it

        first, second = self.inspection(comparison.first), self.inspection(comparison.second)
        return compare(first, second, accepted=self.parting(comparison.accepted))

    def parting(self, rows: Iterable[PartingRow]) -> tuple[PartingRow, ...]:
        """The acceptors that part two tokens, with what is hidden replaced in what is said of these."""
        return tuple(
            each._replace(name=self.value(each.name), first=self.value(each.first), second=self.value(each.second))
            for each in rows
        )

    def outcome(self, outcome: Outcome) -> Outcome:
        """The outcome with what is hidden replaced in all that a report is written of."""
        if not self:
            return outcome
        if self._who and outcome.profile is not None:
            self._label(outcome.profile.client_id, "client")
        inspection = outcome.inspection and self.inspection(outcome.inspection)
        exchange = outcome.exchange and self.exchange(outcome.exchange)
        return replace(
            outcome, inspection=inspection, exchange=exchange, why=outcome.why and self.explained(outcome.why)
        )

    def exchange(self, exchange: Exchange) -> Exchange:
        """A request and its answer; what is secret in them is masked where they are written."""
        if not self._who:
            return exchange
        sent, response = exchange.sent, exchange.response
        body = response.body.decode("utf-8", "surrogateescape") if response is not None else ""
        headers = (*sent.headers, *(response.headers if response is not None else ()))
        for text in (sent.url, *(value for _, value in headers), sent.body, body):
            self.learn_text(text)
        sent_headers = tuple((name, self.text(value)) for name, value in sent.headers)
        said = sent.assertion and replace(
            sent.assertion, header=self.value(sent.assertion.header), claims=self.value(sent.assertion.claims)
        )
        covered = replace(
            sent, url=self.text(sent.url), headers=sent_headers, body=self.text(sent.body), assertion=said
        )
        if response is not None:
            shown = tuple((name, self.text(value)) for name, value in response.headers)
            response = replace(response, headers=shown, body=self.text(body).encode("utf-8", "surrogateescape"))
        return replace(exchange, sent=covered, response=response)

    def explained(self, why: Explanation) -> Explanation:
        """What a server said, and what is made of it."""
        for line in why.said:
            self.learn_text(str(line))
        names = ("asked", "said", "summary", "cause", "fixes", "details", "less_likely", "ruled_out", "answers")
        causes = tuple([self._cause(each) for each in why.causes])
        given = why.given and replace(why.given, says=self.value(why.given.says), agrees=self.value(why.given.agrees))
        return replace(why, causes=causes, given=given, **{name: self.value(getattr(why, name)) for name in names})

    def _cause(self, cause: Cause) -> Cause:
        """One of the causes, and what speaks for it and against it."""
        names = ("summary", "cause", "fixes", "tell")
        grounds = tuple([replace(each, text=self.value(each.text)) for each in cause.grounds])
        return replace(cause, grounds=grounds, **{name: self.value(getattr(cause, name)) for name in names})


def is_known_claim(name: str, *, where: Where, provider: str) -> bool:
    """Whether claims.toml has a claim by its whole name; the usual ones are known without a look at the table."""
    if name in USUAL.get(where, ()):
        return True
    term = term_of(name, where, provider)
    return term is not None and not term.prefix


def _of_form(token: Token) -> Iterator[tuple[Mapping[str, Any] | None, Where]]:
    """What stands beside header and claims: an unprotected header, and who presented an SD-JWT to whom."""
    if isinstance(token.form, JsonForm):
        yield from ((each.header, "header") for each in token.form.signatures)
    binding = presentation(token)
    if binding is not None:
        yield from ((binding.header, "header"), (binding.claims, "payload"))


def _encoded(members: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(members).encode()).rstrip(b"=").decode()


def _with_response(
    made: Inspection, inspection: Inspection, facts: tuple[Fact, ...], inner: Inspection | None
) -> Inspection:
    """`made` with what the token response said of scopes, and the token inside; its facts are there already."""
    if inspection.of_response is None and inner is None:
        return made
    whole = replace(made, of_response=inspection.of_response, inner=inner)
    whole.__dict__["checks"] = facts
    return whole


def _texts(
    name: str, value: Any, known: Callable[[str], bool], *, trusted: bool = False, numbers: bool = False
) -> Iterator[tuple[str, str, str, bool]]:
    """Every text in a value with the name nearest to it, and whether a claim that is known holds it.

    With `numbers` those too by which somebody is told.
    """
    if isinstance(value, Mapping):
        private = "kty" in value
        for member, each in value.items():
            below = trusted or (not name and known(member))
            if private and member in SECRET_KEY_MEMBERS and isinstance(each, str):
                yield member, "private_key", each, False
            else:
                yield from _texts(member, each, known, trusted=below, numbers=numbers)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(name, each, known, trusted=trusted, numbers=numbers)
    elif isinstance(value, str):
        yield name, name, value, trusted
    elif numbers and type(value) is int and plain_name(name) in labels_of_who():
        yield name, name, str(value), trusted


def masked_claim(name: str, value: str, *, trusted: bool) -> str:
    """The value of a claim, masked where its name or its form is a secret's."""
    if trusted and name != "private_key":
        return mask_credentials(value)
    said = naming(name)
    if said is Naming.SECRET or name == "private_key":
        return value if is_placeholder(value) else SECRET
    if said is Naming.DOUBTFUL:
        return value if is_said(value) else SECRET
    return mask_credentials(value) if said is Naming.SHOWN else mask_body(value)


@cache
def labels_of_who() -> Mapping[str, str]:
    """By the plain name of a claim that says who: what stands for its values."""
    rows = resource_tables("knowledge", "who.toml")["who"]
    found: dict[str, str] = {}
    for row in rows:
        for name in row["names"]:
            found.setdefault(plain_name(name), row["label"])
    return found
