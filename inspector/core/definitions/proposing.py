"""From what a reader found to what an import would make: profiles, each new, changed or the same, and judged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from inspector.core.definitions.assembling import NOTHING, REGION_ASKED, CognitoClient, assembled
from inspector.core.definitions.client_draft import client_draft, own_draft, strange_secrets
from inspector.core.definitions.cognito_draft import USER_POOL_ASKED, client_id_asked, cognito_draft, domain_asked
from inspector.core.definitions.draft import Draft, with_answers
from inspector.core.definitions.hygiene import Cleaner
from inspector.core.definitions.judges.cognito_domain import of_one_domain
from inspector.core.definitions.judges.cognito_servers import of_server, server_scopes
from inspector.core.definitions.judging import judge_client
from inspector.core.definitions.matching import all_matched, changed, changes, named_apart, withdrawn
from inspector.core.definitions.proposal import (
    DefinitionFinding,
    MissingValue,
    Proposal,
    ProposalState,
    Review,
    ReviewSource,
    ScopeGroup,
    SecretState,
    Severity,
)
from inspector.core.definitions.recognising import recognised, with_place
from inspector.core.definitions.resource import Reading, Resource, ResourceKind
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Setting, unknowns
from inspector.core.definitions.spelling import spelling_of
from inspector.core.definitions.suggesting import suggested
from inspector.core.definitions.written.secret_values import put_into, secret_values, texts_of, those_in
from inspector.core.errors import ProfileError
from inspector.core.profiles.misplaced import secrets_in, without
from inspector.core.profiles.profile import FIELDS, Profile, new_id
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, verbatim
from inspector.core.text.times import iso


def review_of(source: ReviewSource) -> Review:
    """What an import of the source would make, with what was filled in."""
    reading, document = _answered(source), source.document
    drafts, left_out = _drafts(reading, source)
    named = secret_values(document)
    secrets = those_in(named, texts_of(drafts))
    cleaner = Cleaner((*(draft.secret.value for draft in drafts), *secrets), named)
    bases = named_apart([(cleaner.name(draft), draft.address) for draft in drafts], ())
    drafts = [replace(draft, name=base) for draft, base in zip(drafts, bases, strict=True)]
    fresh = [_fresh(draft, source) for draft in drafts]
    before = all_matched(drafts, fresh, source.existing)
    names = _names(drafts, before, source.existing)
    proposals = tuple(
        _proposal(draft, replace(made, name=name), was, source, cleaner, secrets)
        for draft, made, was, name in zip(drafts, fresh, before, names, strict=True)
    )
    return Review(
        document.name,
        reading.kind,
        document.size,
        proposals,
        tuple(map(cleaner.group, _groups(reading, proposals))),
        tuple(map(cleaner.finding, _of_the_rest(reading, source))),
        tuple(map(cleaner.message, (*reading.left_out, *left_out))),
        reading.others,
        _asks(proposals, source, cleaner),
        source,
    )


# --- drafts -----------------------------------------------------------------------------------------------------------


def _drafts(reading: Reading, source: ReviewSource) -> tuple[list[Draft], list[Message]]:
    document = source.document
    clients = {id(each.resource): each for each in assembled(reading)}
    drafts: list[Draft] = []
    left_out: list[Message] = []
    for resource in reading.resources:
        if resource.kind is ResourceKind.COGNITO_CLIENT:
            drafts.append(cognito_draft(clients[id(resource)], reading, document))
        elif resource.kind is ResourceKind.CLIENT:
            draft = with_place(recognised(client_draft(resource, document), resource))
            drafts.append(replace(draft, findings=judge_client(resource, draft.provider, document, source.now)))
        elif resource.kind is ResourceKind.PROFILE:
            try:
                drafts.append(with_place(own_draft(resource, document)))
            except ProfileError as error:
                said = error.said
                left_out.append(said if isinstance(said, Message) else verbatim(str(error)))
    return drafts, left_out


def _answered(source: ReviewSource) -> Reading:
    """The reading with what was filled in, in the place of what the file does not say."""
    answers = {name: value.strip() for name, value in source.answers if value.strip()}
    if not answers:
        return source.reading
    reading = source.reading
    if any(SECRET in name for name in answers):
        answers |= dict(_by_hidden_names(reading, source, answers))
    pools = {each.address for each in reading.resources if each.kind is ResourceKind.COGNITO_POOL}
    by_resource = {id(each.resource): each for each in assembled(reading)}
    resources = []
    for each in reading.resources:
        settings = {
            name: replace(setting, value=with_answers(setting.value, answers, pools))
            for name, setting in each.settings.items()
        }
        settings |= _filled_in(each, by_resource.get(id(each)), answers)
        resources.append(replace(each, settings=settings))
    return replace(reading, resources=tuple(resources), region=answers.get(REGION_ASKED, reading.region))


def _by_hidden_names(reading: Reading, source: ReviewSource, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The answers to what is asked for by a name with a mask in it, by the name itself."""
    cleaner = Cleaner(secret_values(source.document))
    for resource in reading.resources:
        for setting in resource.settings.values():
            for unknown in unknowns(setting.value):
                if (shown := cleaner.text(unknown.asks_for)) in answers:
                    yield unknown.asks_for, answers[shown]


def _filled_in(
    resource: Resource, client: CognitoClient | None, answers: Mapping[str, str]
) -> Iterator[tuple[str, Setting]]:
    """Settings that the resource has by an answer, and no other way."""
    found: dict[str, str] = {}
    if resource.kind is ResourceKind.COGNITO_POOL and resource.address in answers:
        found["Id"] = answers[resource.address]
    if client is not None:
        if (asked := client_id_asked(client)) in answers:
            found["ClientId"] = answers[asked]
        nothing = not any(fact.value or fact.unknown for fact in (client.domain_prefix, client.custom_domain))
        if nothing and (asked := domain_asked(client)) in answers:
            found["Domain"] = answers[asked]
        if client.user_pool_id == NOTHING and USER_POOL_ASKED in answers:
            found["UserPoolId"] = answers[USER_POOL_ASKED]
    if resource.kind in (ResourceKind.CLIENT, ResourceKind.PROFILE):
        for name in FIELDS:
            if (asked := f"{resource.address} {name}") in answers:
                found[name] = answers[asked]
    yield from ((name, Setting(value, (), name)) for name, value in found.items())


def _fresh(draft: Draft, source: ReviewSource) -> Profile:
    """The profile that the file alone would make."""
    return Profile(draft.name, provider=draft.provider, **_values(draft, source))


def _values(draft: Draft, source: ReviewSource) -> dict[str, Any]:
    values = dict(draft.values)
    if values.get("scope_descriptions"):
        values |= {"scope_descriptions_of": source.document.name, "scope_descriptions_at": iso(source.now)}
    return values


def _of_the_rest(reading: Reading, source: ReviewSource) -> Iterator[DefinitionFinding]:
    """What is wrong with resource servers and domains that no client of the file has to do with."""
    seen = {id(each) for client in assembled(reading) for each in (*client.servers, *client.domains)}
    for resource in reading.resources:
        if id(resource) not in seen:
            if resource.kind is ResourceKind.COGNITO_SERVER:
                yield from of_server(resource, source.document)
            elif resource.kind is ResourceKind.COGNITO_DOMAIN:
                yield from of_one_domain(resource, source.document)


# --- against what is there --------------------------------------------------------------------------------------------


def _names(drafts: Sequence[Draft], before: Sequence[Profile | None], existing: Iterable[Profile]) -> list[str]:
    """The name of each profile: one that is there keeps its own."""
    new = [draft for draft, was in zip(drafts, before, strict=True) if was is None]
    made = iter(named_apart([(draft.name, draft.address) for draft in new], (one.name for one in existing)))
    return [was.name if was is not None else next(made) for was in before]


def _proposal(
    draft: Draft,
    made: Profile,
    was: Profile | None,
    source: ReviewSource,
    cleaner: Cleaner,
    secrets: Sequence[str],
) -> Proposal:
    """What one draft comes to; `secrets` are those that references may have put into it."""
    profile = replace(made, id=new_id()) if was is None else changed(was, _values(draft, source), withdrawn(draft, was))
    profile, secret, strange = _without_secrets(draft, profile, was, source, secrets)
    state, differing = _compared(was, profile)
    if state is ProposalState.SAME and was is not None:
        profile = was
    clear: tuple[DefinitionFinding, ...] = ()
    if secret and source.document.text:  # what AWS answers is no file
        spelling = spelling_of(draft.resource, source.document)
        clear = (finding("secret_in_clear", spelling=spelling, path=draft.secret.path),)
    found = sorted((*draft.findings, *clear, *strange), key=lambda one: list(Severity).index(one.severity))
    origins = tuple(
        replace(origin, missing=None, asks_for="") if origin.missing and _is_filled(profile, origin.field) else origin
        for origin in (*draft.origins, *([draft.secret.origin] if draft.secret.origin else []))
        if origin.field != "client_secret" or origin.missing is None or was is None
    )
    return Proposal(
        cleaner.text(draft.address),
        profile,
        state,
        SecretState.FOUND if secret else draft.secret.state,
        tuple(map(cleaner.finding, found)),
        tuple(map(cleaner.origin, origins)),
        tuple(map(cleaner.change, differing)),
        was,
        secret,
        draft.secret.line,
        tuple(map(cleaner.text, draft.scopes_unknown)),
    )


def _is_filled(profile: Profile, name: str) -> bool:
    """Whether the user's profile has what the file does not say."""
    return name in FIELDS and bool(getattr(profile, name)) and name != "scopes"


def _compared(was: Profile | None, profile: Profile) -> tuple[ProposalState, tuple[Any, ...]]:
    if was is None:
        return ProposalState.NEW, ()
    differing = changes(was, profile, FIELDS)
    return (ProposalState.CHANGED, differing) if differing else (ProposalState.SAME, ())


def _without_secrets(
    draft: Draft, profile: Profile, was: Profile | None, source: ReviewSource, secrets: Sequence[str]
) -> tuple[Profile, str, tuple[DefinitionFinding, ...]]:
    """The profile without secrets that the file has put into it, the client secret, and what is said of the others."""
    secret = draft.secret.value
    own = set(secrets_in(was)) if was is not None else set()
    found = [each for each in (*secrets_in(profile), *put_into(profile, secrets)) if each not in own]
    strange: list[DefinitionFinding] = []
    spelling = spelling_of(draft.resource, source.document)
    for each in found:
        if each.is_client_secret and not secret:
            secret = each.value
            continue
        setting = draft.resource.settings.get(each.field)
        path = setting.path if setting is not None else draft.resource.path
        place = "name" if each.field == "name" else each.parameter or each.field
        strange.append(finding("secret_misplaced", spelling=spelling, path=path, field=place))
    if draft.resource.kind is ResourceKind.PROFILE:
        strange += [
            finding("secret_misplaced", spelling=spelling, path=one.path, field=one.written)
            for one in strange_secrets(draft.resource)
        ]
    return (without(profile, found) if found else profile), secret, tuple(strange)


# --- what is asked for, and scopes ------------------------------------------------------------------------------------


def _asks(proposals: Sequence[Proposal], source: ReviewSource, cleaner: Cleaner) -> tuple[MissingValue, ...]:
    found: dict[str, _Asking] = {}
    for proposal in proposals:
        for origin in proposal.origins:
            if origin.missing is not None and origin.asks_for:
                asking = found.setdefault(origin.asks_for, _Asking({}, {}, {}))
                asking.written.update({origin.written: None} if origin.written else {})
                asking.fields[origin.field] = None
                asking.addresses[proposal.address] = None
    asked = [
        MissingValue(name, next(iter(each.written), ""), tuple(each.fields), tuple(each.addresses))
        for name, each in found.items()
    ]
    found_out = suggested(asked, source.document, source.reading, proposals)
    return tuple(each if cleaner.is_clean(each.suggested) else replace(each, suggested="") for each in found_out)


class _Asking(NamedTuple):
    """What is asked for by one name, in the order in which it comes; dictionaries, since each stands there once."""

    written: dict[str, None]
    fields: dict[str, None]
    addresses: dict[str, None]


def _groups(reading: Reading, proposals: Sequence[Proposal]) -> Iterator[ScopeGroup]:
    """The scopes of each resource server, and of whatever else describes scopes."""
    seen: set[tuple[tuple[str, str], ...]] = set()
    for resource in reading.resources:
        if resource.kind is not ResourceKind.COGNITO_SERVER:
            continue
        scopes = server_scopes(resource)
        if scopes and scopes not in seen:
            seen.add(scopes)
            names = {name for name, _ in scopes}
            used = tuple(each.profile.name for each in proposals if not names.isdisjoint(each.profile.scopes))
            yield ScopeGroup(resource.text("Identifier"), scopes, used)
    yield from _described(reading, proposals)


def _described(reading: Reading, proposals: Sequence[Proposal]) -> Iterator[ScopeGroup]:
    """The scopes that clients of other providers are offered, with what their server says of them."""
    groups: dict[tuple[tuple[str, str], ...], tuple[str, list[str]]] = {}
    for each in proposals:
        scopes = each.profile.scope_descriptions
        if scopes and not any(one.kind is ResourceKind.COGNITO_SERVER for one in reading.resources):
            named = groups.setdefault(scopes, (each.profile.audience or each.profile.realm or each.profile.issuer, []))
            named[1].append(each.profile.name)
    for scopes, (identifier, used) in groups.items():
        yield ScopeGroup(identifier, scopes, tuple(used))
