"""Two inspections side by side: why one token works and the other does not, and what else they differ in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from inspector.core.checks.inspection import Inspection
from inspector.core.comparison.checks import CheckRow, check_rows
from inspector.core.comparison.differences import Difference, alike, common_start
from inspector.core.comparison.members import Aspect, ComparedRow, Pair, member_rows, set_row, text_row
from inspector.core.comparison.summary import summary
from inspector.core.knowledge.claims import Where, terms
from inspector.core.knowledge.providers import provider_of_issuer
from inspector.core.text.language import mark, plural, tr
from inspector.core.tokens.token import Kind, Token
from inspector.core.values import dataclass

if TYPE_CHECKING:
    from inspector.core.comparison.accepted import PartingRow

MAX_ROWS = 500
"""Members of one part that are listed; of more than that, those that differ come first."""
KIND_WORDS = {
    Kind.JWS: mark("signed (JWS)"),
    Kind.JWE: mark("encrypted (JWE)"),
    Kind.OPAQUE: mark("opaque"),
    Kind.UNREADABLE: mark("unreadable"),
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two tokens have in common and what not.

    `checks` and then `rows` are in the order in which people want to read them, `rows` by section. `summary` says it in
    two sentences, `limits` what could not be compared, and why. `unlisted` counts the members that differ and are not
    among the rows. `accepted` are the acceptors that take one and not the other, which follows from the rest. Names and
    values are the tokens' own: pass them through `display.visible` before showing them.
    """

    first: Inspection
    second: Inspection
    checks: tuple[CheckRow, ...] = field(repr=False)
    rows: tuple[ComparedRow, ...] = field(repr=False)
    summary: str
    limits: tuple[str, ...] = ()
    unlisted: int = 0
    accepted: tuple[PartingRow, ...] = field(default=(), repr=False)

    @property
    def differing(self) -> int:
        """How many rows tell the two apart."""
        rows = [*(row.difference for row in self.checks), *(row.difference for row in self.rows)]
        return sum(each.matters for each in rows) + self.unlisted

    @property
    def same(self) -> bool:
        """Whether nothing that was compared tells the two apart."""
        return self.differing == 0 and self.first.verdict is self.second.verdict


def compare(first: Inspection, second: Inspection, *, accepted: tuple[PartingRow, ...] | None = None) -> Comparison:
    """Compare two inspections, each as it was judged. Pure, and never raises, whatever the tokens hold.

    `accepted` are the acceptors that part them where these are known already; with what is hidden replaced by labels
    the tokens are no longer what an acceptor would look at.
    """
    if accepted is None:
        from inspector.core.comparison.accepted import parting_rows  # late: it brings all acceptors

        accepted = parting_rows(first, second)
    pair = Pair(first, second, _provider(first, second))
    checks = check_rows(first, second)
    rows = [*_expectation_rows(pair), *_key_rows(pair), *_text_rows(pair)]
    unlisted, limits = 0, list(_unreadable(first.token, second.token))
    parts: tuple[tuple[Where, Aspect], ...] = (("header", Aspect.HEADER), ("payload", Aspect.PAYLOAD))
    for where, section in parts:
        mine, theirs = _members(first.token, where), _members(second.token, where)
        if mine is None or theirs is None:
            continue
        listed, differing, others = _part(mine, theirs, where)
        rows += [row for name in listed for row in member_rows(pair, section, where, name, mine, theirs)]
        unlisted += differing
        limits += _not_listed(differing, others)
    order = tuple(Aspect)
    ordered = tuple(sorted(rows, key=lambda row: order.index(row.section)))
    said = summary(first, second, checks, ordered)
    return Comparison(first, second, checks, ordered, said, tuple(limits), unlisted, accepted)


def _provider(first: Inspection, second: Inspection) -> str:
    """Whose tokens these are, for the meaning of their claims."""
    for each in (first, second):
        if each.expectation.provider != "generic":
            return each.expectation.provider
    return provider_of_issuer(first.token.issuer) or "generic"


def _members(token: Token, where: Where) -> Mapping[str, Any] | None:
    return token.header if where == "header" else token.claims


# --- what is not in the token ---


def _expectation_rows(pair: Pair) -> Iterator[ComparedRow]:
    """What each was compared with, where that is not the same."""
    one, other = pair.first.expectation, pair.second.expectation
    rows = [
        text_row(Aspect.EXPECTED, tr("Issuer"), one.issuer, other.issuer),
        set_row(Aspect.EXPECTED, tr("Audience"), one.audiences, other.audiences),
        set_row(Aspect.EXPECTED, tr("Client"), one.client_ids, other.client_ids),
        set_row(Aspect.EXPECTED, tr("Scopes"), one.scopes, other.scopes),
        text_row(Aspect.EXPECTED, tr("Token use"), one.token_use, other.token_use),
        set_row(Aspect.EXPECTED, tr("Algorithms"), one.algorithms, other.algorithms),
        text_row(Aspect.EXPECTED, tr("Leeway"), f"{one.leeway_s:g} s", f"{other.leeway_s:g} s"),
    ]
    found = [row for row in rows if row is not None]
    if any(row.difference.matters for row in found):
        sources = [None if each.source is None else str(each.source) for each in (one, other)]
        yield text_row(Aspect.EXPECTED, tr("Source"), *sources) or found[0]
        yield from (row for row in found if row.difference.matters)


def _key_rows(pair: Pair) -> Iterator[ComparedRow]:
    """The key that verified each signature, and where it came from."""
    keys = [each.key if each.signature_verified else None for each in (pair.first, pair.second)]
    shown = [_key_words(key.kid, key.thumbprint) if key is not None else None for key in keys]
    sources = [each.key_set.source.describe() if each.key_set else None for each in (pair.first, pair.second)]
    for row in (
        text_row(Aspect.KEY, tr("Verified with"), *shown),
        text_row(Aspect.KEY, tr("Keys from"), *sources),
    ):
        if row is not None:
            yield row


def _key_words(kid: str | None, thumbprint: str | None) -> str:
    named = kid or tr("a key without ID")
    return tr("{kid}, thumbprint {thumbprint}", kid=named, thumbprint=thumbprint) if thumbprint else named


def _text_rows(pair: Pair) -> Iterator[ComparedRow]:
    """The texts themselves: of what kind they are, and how far they are the same, where no claims can say so."""
    one, other = pair.first.token, pair.second.token
    kinds = [tr(KIND_WORDS[token.kind]) for token in (one, other)]
    if one.kind is not other.kind and (row := text_row(Aspect.TEXT, tr("Kind"), *kinds)) is not None:
        yield row
    if one.text == other.text:
        difference, remark = Difference.SAME, tr("The same text, character for character.")
    elif (remark := _one_in_the_other(one.text, other.text)) or not (one.claims and other.claims):
        difference = Difference.DIFFERENT
        remark = remark or _how_far(one, other)
    elif one.signing_input == other.signing_input:
        difference = Difference.DIFFERENT
        remark = tr("Header and payload are the same text; the signature alone differs.")
    else:
        return  # what differs is in the claims
    yield ComparedRow(Aspect.TEXT, tr("Text"), difference, _length(one), _length(other), remark)


def _length(token: Token) -> str:
    return plural(len(token.text), "{n} character", "{n} characters")


def _one_in_the_other(one: str, other: str) -> str:
    if other and one.startswith(other):
        return tr("The second is the beginning of the first: its end is missing.")
    if one and other.startswith(one):
        return tr("The first is the beginning of the second: its end is missing.")
    return ""


def _how_far(one: Token, other: Token) -> str:
    alike_so_far = common_start(one.text, other.text)
    return (
        plural(
            alike_so_far,
            "They begin with the same {n} character and differ from there on.",
            "They begin with the same {n} characters and differ from there on.",
        )
        if alike_so_far
        else tr("They differ from the first character on.")
    )


# --- header and claims ---


def _part(mine: Mapping[str, Any], theirs: Mapping[str, Any], where: Where) -> tuple[list[str], int, int]:
    """The members to list, in order, and how many are left out that differ, and that do not."""
    names = sorted(dict.fromkeys([*mine, *theirs]), key=_known_first(where))
    if len(names) <= MAX_ROWS:
        return names, 0, 0
    differing = {n for n in names if n not in mine or n not in theirs or not alike(mine[n], theirs[n])}
    ranked = [*(name for name in names if name in differing), *(name for name in names if name not in differing)]
    listed, left = ranked[:MAX_ROWS], ranked[MAX_ROWS:]
    return listed, sum(name in differing for name in left), sum(name not in differing for name in left)


def _known_first(where: Where) -> Any:
    """The order of names: as the table of meanings has them, then unknown ones as the tokens have them."""
    places = {term.name: place for place, term in reversed(list(enumerate(terms()))) if term.where == where}
    return lambda name: places.get(name, len(terms()))


def _not_listed(differing: int, others: int) -> Iterator[str]:
    if differing:
        yield plural(differing, "{n} more member differs and is not listed.", "{n} more members differ, not listed.")
    if others:
        yield plural(
            others, "{n} more member is the same and not listed.", "{n} more members are the same, not listed."
        )


def _unreadable(first: Token, second: Token) -> Iterator[str]:
    """Why there are no claims to compare, for each token that has none."""
    for which, token in ((tr("The first token"), first), (tr("The second token"), second)):
        if token.kind is Kind.JWE:
            yield tr("{which} is encrypted, so its claims cannot be compared.", which=which)
        elif token.kind is Kind.OPAQUE:
            yield tr("{which} is opaque, so it has no header and no claims to compare.", which=which)
        elif token.header is None and token.claims is None:
            yield tr("{which} cannot be read, so neither header nor claims are compared.", which=which)
        elif token.claims is None:
            yield tr("{which} has no payload that can be read, so claims are not compared.", which=which)
        elif token.header is None:
            yield tr("{which} has no header that can be read, so headers are not compared.", which=which)
