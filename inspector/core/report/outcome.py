"""An outcome in words, in Markdown and in JSON. No report holds a secret; a token only where it is asked for."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from inspector.core.checks.verdict import MAX_NESTED, Check, ScopeDifference, Status, Verdict
from inspector.core.network.exchange import Root
from inspector.core.report.diagnosis import SAID, diagnosis_json, explanation_lines, explanation_markdown
from inspector.core.report.json_text import json_text
from inspector.core.report.markup import code, escape
from inspector.core.report.proxy import pac_warning, proxy_json, proxy_lines
from inspector.core.report.sections import inner_inspection, sd_jwt_json, sections
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark, plural, tr
from inspector.core.text.placeholders import short_number
from inspector.core.text.times import iso, zone_words

if TYPE_CHECKING:  # whoever hands these over has imported them
    from inspector.core.checks.inspection import Inspection
    from inspector.core.diagnosis.diagnosis import Diagnosis
    from inspector.core.journeys.outcome import Outcome
    from inspector.core.knowledge.kinds import TokenKind
    from inspector.core.network.exchange import Exchange, Response, Sent

VERDICT_WORDS = {
    Verdict.VALID: mark("Valid"),
    Verdict.REJECTED: mark("Rejected"),
    Verdict.UNVERIFIED: mark("Not verified"),
    Verdict.MALFORMED: mark("Malformed"),
}
STATUS_WORDS = {
    Status.FAILED: mark("failed", "a check"),
    Status.WARNING: mark("warning", "a check"),
    Status.NOT_CHECKED: mark("not checked", "a check"),
    Status.PASSED: mark("passed", "a check"),
}
WORST_FIRST = (Status.FAILED, Status.WARNING, Status.NOT_CHECKED, Status.PASSED)
MAX_VALUE_CHARS = 200
MAX_BODY_CHARS = 20_000


def inspection_json(inspection: Inspection) -> dict[str, Any]:
    """The object that `inspect --format json` prints (DESIGN section 6)."""
    return _inspection_json(inspection, MAX_NESTED)


def _inspection_json(inspection: Inspection, depth: int) -> dict[str, Any]:
    key = inspection.key if inspection.signature_verified else None
    inner = inner_inspection(inspection, depth)
    disclosed = sd_jwt_json(inspection.token)
    return {
        "verdict": inspection.verdict.value,
        "reason": inspection.reason,
        "token_kind": _kind_json(inspection.kind),
        "checks": [_check_json(check) for check in inspection.told()],
        "header": jsonable(inspection.token.header),
        "claims": jsonable(inspection.token.claims),
        "key": None
        if key is None or inspection.key_set is None
        else {"kid": key.kid, "alg": _alg(inspection), "source": inspection.key_set.source.describe()},
        **({"sd_jwt": jsonable(disclosed)} if disclosed is not None else {}),
        **({"inner": _inspection_json(inner, depth - 1)} if inner is not None else {}),
    }


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """The object that `request --format json` prints (DESIGN section 6)."""
    exchange = outcome.exchange
    return {
        "request": _sent_json(exchange.sent) if exchange else None,
        "response": _response_json(exchange.response) if exchange and exchange.response else None,
        "proxy": proxy_json(exchange.proxy) if exchange and exchange.proxy else None,
        "stages": [{"name": s.name.value, "ms": s.ms, "detail": str(s.detail)} for s in exchange.stages]
        if exchange
        else [],
        "clock_skew_s": exchange.clock_skew_s if exchange else None,
        "scopes": _scopes_json(outcome.scopes),
        "diagnosis": diagnosis_json(outcome.diagnosis),
        "inspection": inspection_json(outcome.inspection) if outcome.inspection else None,
    }


def outcome_json_text(outcome: Outcome) -> str:
    """What is exported: the request's object where there was a request, else the inspection's."""
    if outcome.exchange is None and outcome.inspection is not None:
        return json_text(inspection_json(outcome.inspection))
    return json_text(outcome_json(outcome))


def outcome_text(outcome: Outcome) -> str:
    """For a terminal: the verdict first, then the checks, worst first, then the claims."""
    return "\n".join(_text_lines(outcome)) + "\n"


def _text_lines(outcome: Outcome) -> Iterator[str]:
    if outcome.diagnosis is not None:
        yield from _diagnosis_lines(outcome.diagnosis, outcome.exchange)
    if outcome.inspection is not None:
        yield from _inspection_lines(outcome.inspection, MAX_NESTED)
    if outcome.diagnosis is None:
        yield from map(visible, pac_warning(outcome.exchange))


def _inspection_lines(inspection: Inspection, depth: int) -> Iterator[str]:
    yield f"{tr(VERDICT_WORDS[inspection.verdict])}: {visible(inspection.reason)}"
    yield visible(provenance(inspection))
    yield _zone(inspection)
    yield from _kind_lines(inspection)
    yield ""
    for check in worst_first(inspection.told()):
        yield f"  {status_word(check):<11}  {visible(check.title):<22}  {visible(check.reason)}"
        yield from _evidence_lines(check)
    for title, members in sections(inspection.token):
        yield ""
        yield title
        yield from (f"  {visible(elide(name, 40)):<18}  {one_line(value)}" for name, value in members.items())
    if (inner := inner_inspection(inspection, depth)) is not None:
        yield ""
        yield tr("The token inside")
        yield from _inspection_lines(inner, depth - 1)


def _kind_lines(inspection: Inspection) -> Iterator[str]:
    if inspection.kind is not None:
        yield tr("Kind of token: {kind}", kind=tr(inspection.kind.label))


def _evidence_lines(check: Check) -> Iterator[str]:
    """What was compared and what to do; of a check that could not be made only what to do, of the others nothing."""
    compared = check.status in (Status.FAILED, Status.WARNING)
    for word, text in (
        (tr("expected", "a label: what was expected"), check.expected if compared else None),
        (tr("actual", "a label: what is there"), check.actual if compared else None),
        (tr("fix", "a label: what to do"), check.fix if _to_be_told(check) else None),
        (tr("see", "a label: the reference"), check.reference if compared else None),
    ):
        if text:
            yield f"  {'':<11}  {word + ':':<10}{visible(text)}"


def _to_be_told(check: Check) -> bool:
    """Whether there is something to do about a check."""
    return check.status is not Status.PASSED and not check.note


def _zone(inspection: Inspection) -> str:
    return tr("Times of day are in {zone}.", zone=zone_words(inspection.at))


def _diagnosis_lines(diagnosis: Diagnosis, exchange: Exchange | None) -> Iterator[str]:
    yield tr("No token issued: {summary}", summary=visible(diagnosis.summary))
    if exchange is not None:
        yield f"{exchange.sent.method} {visible(exchange.sent.url)}"
        yield from (
            f"  {tr(stage.name):<12} {stage.ms:8.1f} ms  {visible(str(stage.detail))}" for stage in exchange.stages
        )
        yield from (f"  {line}" for line in way_lines(exchange))
    yield from explanation_lines(diagnosis, _said_heading(exchange))


def outcome_markdown(outcome: Outcome) -> str:
    """For a ticket or a chat: everything taken from the token stands in code spans, where it cannot be markup."""
    lines: list[str] = []
    if outcome.diagnosis is not None:
        lines += _diagnosis_markdown(outcome.diagnosis, outcome.exchange)
    if outcome.inspection is not None:
        lines += _inspection_markdown(outcome.inspection)
    if outcome.diagnosis is None:
        lines += [text for words in pac_warning(outcome.exchange) for text in ("", escape(words))]
    return "\n".join(lines) + "\n"


def _inspection_markdown(inspection: Inspection, depth: int = MAX_NESTED) -> list[str]:
    judged = tr("Judged at {time}.", time=iso(inspection.at))
    lines = [
        f"## {tr(VERDICT_WORDS[inspection.verdict])}",
        "",
        escape(inspection.reason),
        "",
        " ".join([escape(provenance(inspection)), judged, *map(escape, (_zone(inspection), *_kind_lines(inspection)))]),
        "",
        f"| {tr('Check')} | {tr('Status')} | {tr('Result')} |",
        "|---|---|---|",
    ]
    lines += [
        f"| {escape(check.title)} | {status_word(check)} | {_markdown_result(check)} |"
        for check in worst_first(inspection.told())
    ]
    for title, members in sections(inspection.token):
        lines += ["", f"### {title}", "", f"| {tr('Name')} | {tr('Value')} |", "|---|---|"]
        lines += [f"| {code(elide(name, 80))} | {code(one_line(value))} |" for name, value in members.items()]
    if (inner := inner_inspection(inspection, depth)) is not None:
        lines += ["", f"### {tr('The token inside')}", "", *_inspection_markdown(inner, depth - 1)]
    return lines


def _markdown_result(check: Check) -> str:
    parts = [escape(check.reason)]
    if check.status in (Status.FAILED, Status.WARNING):
        parts += [tr("Expected: {expected}", expected=code(check.expected))] if check.expected else []
        parts += [tr("Actual: {actual}", actual=code(check.actual))] if check.actual else []
    if check.fix and _to_be_told(check):
        parts.append(tr("Fix: {fix}", fix=escape(check.fix)))
    return "<br>".join(parts)


def _said_heading(exchange: Exchange | None) -> str:
    """Whose words follow: the server's only if it said something."""
    return tr(SAID) if exchange is not None and exchange.response is not None else tr("What happened")


def _diagnosis_markdown(diagnosis: Diagnosis, exchange: Exchange | None) -> list[str]:
    heading = f"## {escape(tr('No token issued: {summary}', summary=diagnosis.summary))}"
    way = [f"- {escape(line)}" for line in way_lines(exchange)] if exchange is not None else []
    after = ["", f"### {tr('On the way')}", "", *way] if way else []
    return [heading, *explanation_markdown(diagnosis, _said_heading(exchange)), *after]


def way_lines(exchange: Exchange) -> Iterator[str]:
    """The proxies, and the certificates where they were refused or a private CA vouches; else nothing."""
    if exchange.proxy is not None:
        yield from map(visible, proxy_lines(exchange.proxy))
    tls = exchange.tls
    if tls is None or (tls.verified and tls.root is not Root.PRIVATE):
        return
    if tls.unread:
        yield tr("Certificate: {problem}", problem=tls.unread)
    for number, each in enumerate(tls.chain, 1):
        words = tr(
            "Certificate {number}: {name}, issued by {issuer}, valid {start} to {end}, SHA-256 {hash}",
            number=number,
            name=elide(str(each.name), 80),
            issuer=elide(str(each.issuer_name), 80),
            start=iso(each.not_before),
            end=iso(each.not_after),
            hash=each.sha256,
        )
        yield visible(words)


def provenance(inspection: Inspection) -> str:
    """Who vouches for the signature, in one sentence; the same words for the window, the terminal and the report."""
    key_set = inspection.key_set
    if inspection.fits_own_key:
        return tr("Nobody has vouched for it: it was checked with the key in its own header.")
    if key_set is None:
        return tr("Nobody has vouched for it: no keys were used.")
    if inspection.signature_verified:
        kid, whence = inspection.key.kid if inspection.key else None, key_set.source.whence()
        if kid:
            return tr("Signature verified with key {kid} {whence}.", kid=kid, whence=whence)
        return tr("Signature verified with key without ID {whence}.", whence=whence)
    where = key_set.source.where()
    return plural(
        len(key_set.keys), "Compared with the {n} key {where}.", "Compared with {n} keys {where}.", where=where
    )


def status_word(check: Check) -> str:
    """The status in words; information that is neither for nor against the token is a note."""
    return tr("note", "a check") if check.note else tr(STATUS_WORDS[check.status], "a check")


def worst_first(checks: Sequence[Check]) -> list[Check]:
    """Failed, warnings, not checked, notes, passed; the order of the checks within each."""
    return sorted(checks, key=lambda check: (WORST_FIRST.index(check.status), check.note))


def one_line(value: object) -> str:
    """A claim's value on one line, hidden characters written out, elided where it is long."""
    text = value if isinstance(value, str) else _compact(value)
    return visible(elide(text, MAX_VALUE_CHARS))


def _compact(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return short_number(value)
    return json.dumps(jsonable(value), ensure_ascii=False, separators=(", ", ": "))


def _check_json(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "title": check.title,
        "status": check.status.value,
        "reason": check.reason,
        "expected": check.expected,
        "actual": check.actual,
        "fix": check.fix,
        "reference": check.reference,
    }


def _kind_json(kind: TokenKind | None) -> dict[str, str] | None:
    """What kind of token it says it is; `id` and `use` are the same in every language."""
    return None if kind is None else {"id": kind.id, "use": kind.use, "name": tr(kind.label)}


def _alg(inspection: Inspection) -> str | None:
    alg = (inspection.token.header or {}).get("alg")
    return alg if isinstance(alg, str) else None


def _sent_json(sent: Sent) -> dict[str, Any]:
    members: dict[str, Any] = {"method": sent.method, "url": sent.url, "headers": dict(sent.headers), "body": sent.body}
    if sent.assertion is not None:
        said = sent.assertion
        members["assertion"] = {"header": dict(said.header), "claims": dict(said.claims)}
    return members


def _response_json(response: Response) -> dict[str, Any]:
    from inspector.core.text.masking import mask_header

    headers: dict[str, str] = {}
    for name, value in response.headers:
        shown = mask_header(name, value)
        headers[name] = f"{headers[name]}, {shown}" if name in headers else shown
    return {
        "status": response.status,
        "elapsed_ms": round(response.elapsed_ms, 1),
        "headers": headers,
        "body": body_text(response),
    }


def body_text(response: Response) -> str:
    """The body for showing: tokens and secrets masked, cut to a size a person can read."""
    from inspector.core.text.masking import mask_beginning  # late: an inspection has no body

    shown, more = mask_beginning(response.body.decode("utf-8", "replace"), MAX_BODY_CHARS)
    return shown + tr("… ({count} characters in all)", count=len(shown) + more) if more else shown


def _scopes_json(scopes: ScopeDifference | None) -> dict[str, list[str]] | None:
    if scopes is None:
        return None
    return {name: list(getattr(scopes, name)) for name in ("requested", "granted", "missing", "extra")}


def jsonable(value: Any) -> Any:
    """The value with what JSON cannot hold (NaN, Infinity) as text; nesting is bounded by strictjson.MAX_DEPTH."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, Mapping):
        return {name: jsonable(item) for name, item in value.items()}
    if isinstance(value, list):
        return [jsonable(item) for item in value]
    return value
