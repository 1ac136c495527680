"""Whether all that a window shows comes from one token at one moment: read from its widgets as a user sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from inspector.core.checks.inspection import Inspection
from inspector.core.checks.verdict import Status
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.endpoints import expectation
from inspector.core.profiles.profile import Profile
from inspector.core.report.markup import escape
from inspector.core.report.ticket.making import LEAST_HASHED
from inspector.core.text import times
from inspector.core.text.display import visible
from inspector.core.text.language import plural, tr
from inspector.core.tokens.fingerprint import fingerprint
from inspector.core.tokens.token import decode_unverified
from inspector.gui.inspection.claims.model import ClaimColumn
from inspector.gui.inspection.findings.row import FindingRow
from inspector.gui.inspection.findings.view import FindingsView
from inspector.gui.inspection.keys.words import summary
from inspector.gui.inspection.kinds import with_granted_scopes
from inspector.gui.inspection.tabs import CHECKS
from inspector.gui.inspection.verdict import banner_text
from inspector.gui.model.intake.api_answers import refuses
from inspector.gui.model.intake.next_step import next_step
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.sidebar.models import ROW_ROLE
from inspector.gui.sidebar.rows import Row
from inspector.gui.theme.elision import elide_middle
from inspector.gui.theme.looks import REQUEST_FAILED, VERDICTS
from inspector.gui.widgets.labels import MixedLabel
from inspector.gui.widgets.wording import prose
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.shell import MOST_OF_NAME

MOST_TOLD = 1200


@dataclass(frozen=True)
class Part:
    """What one part of the window says, and what it has to say of the shown token."""

    name: str
    says: object
    should: object


def agree(window: MainWindow) -> None:
    """Fail unless each part speaks of the one shown outcome as it is now, is empty, or is said to be from before."""
    wrong = [
        f"{part.name} says {_short(part.says)}, not {_short(part.should)}"
        for part in parts(window)
        if part.says != part.should
    ]
    assert not wrong, f"{_called(window.work.selection.shown)}:\n  " + "\n  ".join(wrong)


def agree_when_exported(window: MainWindow) -> None:
    """The same of what is copied as a report, which takes the place of what is on the clipboard."""
    agree(window)
    outcome = window.work.selection.outcome
    if outcome is None:
        return
    clipboard = QGuiApplication.clipboard()
    held = clipboard.text()
    window.panes.registry.run("copy-report")
    exported = clipboard.text()
    clipboard.setText(held)
    banner = window.panes.frame.inspection.banner
    assert f"**{escape(banner.accessibleName())}**" in exported
    if outcome.inspection is not None:
        text = outcome.inspection.token.text
        told = fingerprint(text) if len(text) >= LEAST_HASHED else f"{len(text)} characters"
        assert told in exported, "the report is of the token that is shown"


def parts(window: MainWindow) -> Iterator[Part]:
    """All that speaks of the shown token."""
    shown, now = window.work.selection.shown, window.work.services.now()
    yield from _of_window(window, shown)
    yield from _of_banner(window, shown, now)
    yield from _of_older(window, shown)
    yield from _of_answer(window, shown)
    yield from _of_tabs(window, shown)
    yield from _of_findings(window, shown.outcome, now)
    yield from _of_views(window, shown.outcome)
    yield from _of_comparison(window, shown.outcome)
    yield from _of_sidebar(window, shown)
    yield from _of_form(window, shown)


def _of_answer(window: MainWindow, shown: Shown) -> Iterator[Part]:
    """The answer of an API is the chosen one of the text, and stands beside the token that it is about."""
    yield Part("answer", window.panes.frame.inspection.pages.answer is shown.answer, True)
    if shown.purpose is not Purpose.PASTE or shown.edited or (shown.outcome is None and shown.answer is None):
        return
    reading = window.panes.paste.form().reading
    chosen = reading.intake.chosen_answer if reading is not None else None
    said = shown.answer.facts.status if shown.answer is not None and shown.answer.facts is not None else None
    yield Part("status of the answer", said, chosen.status if chosen is not None else None)


def _short(value: object) -> str:
    words = repr(value)
    return words if len(words) <= MOST_TOLD else f"{words[:MOST_TOLD]}…"


def _called(shown: Shown) -> str:
    claims = _claims(shown.outcome) if shown.outcome is not None else {}
    return f"{shown.purpose.value} with {claims.get('jti', 'no claims')}, edited {shown.edited!r}"


def _claims(outcome: Outcome) -> dict[str, Any]:
    return dict((outcome.inspection.token.claims or {}) if outcome.inspection is not None else {})


def _verdict(outcome: Outcome) -> str:
    return VERDICTS[outcome.inspection.verdict].word if outcome.inspection is not None else REQUEST_FAILED.word


def _titled(window: MainWindow, name: str, profile: Profile | None) -> str:
    environment = window.work.environments.of(profile) if profile is not None else None
    name = elide_middle(visible(name), MOST_OF_NAME, len)
    return name if environment is None else f"{name} ({environment.name})"


def _of_window(window: MainWindow, shown: Shown) -> Iterator[Part]:
    header, outcome, profile = window.panes.frame.inspection.header, shown.outcome, window.work.selection.profile
    program = "Token Inspector"
    title = program if profile is None else f"{_titled(window, profile.name, profile)} - {program}"
    if outcome is not None:
        called, of = outcome.own_name, outcome.profile
        asker = window.work.profiles.get(of.id) if of is not None and called == outcome.label else None
        title = f"{_titled(window, called, asker)}: {_verdict(outcome)} - {program}"
    yield Part("window title", window.windowTitle(), title)
    yield Part("export", header.export.isEnabled(), outcome is not None or shown.answer is not None)
    if window.panes.frame.inspection.comparing:
        return
    name, when = banner_text.header(outcome, window.work.services.now(), shown.answer)
    if outcome is not None and window.work.selection.requesting:
        when = tr("{what}, previous", what=when)
    yield Part("header", (header.title.text(), header.subtitle.text()), (name, when))


def _of_banner(window: MainWindow, shown: Shown, now: float) -> Iterator[Part]:
    banner, outcome = window.panes.frame.inspection.banner, shown.outcome
    yield Part("colour of the banner", banner._tone() == "mute", bool(shown.edited) or banner.state.kind in _COLOURLESS)
    step = next_step(shown, window.work.profiles)
    if window.work.inspecting.checking is None:
        offered = banner.next.button.label if banner.has_next and not banner.next.button.isHidden() else ""
        yield Part("next thing", offered, step.label if step is not None else "")
    if outcome is None:
        yield Part("kind of banner", banner.state.kind, "neutral")
        yield Part("figure", banner.state.metric, None)
        return
    inspection = outcome.inspection
    reason = inspection.sentence(now) if inspection is not None else None
    if outcome.diagnosis is not None:
        reason = outcome.diagnosis.summary
    yield Part("banner", banner.accessibleName(), _verdict(outcome))
    yield Part("sentence", banner.accessibleDescription(), visible(reason or ""))
    yield Part("figure", (banner.state.metric, banner.state.metric_caption), banner_text.metric(outcome, now))


_COLOURLESS = ("neutral", "malformed")


def _of_older(window: MainWindow, shown: Shown) -> Iterator[Part]:
    strip, words = window.panes.frame.inspection.older, ""
    if shown.edited and shown.outcome is not None and shown.outcome.inspection is not None:
        words = tr("{input} changed. This verdict is from before.", input=shown.edited)
    elif shown.edited:
        words = tr("{input} changed. This answer is from before.", input=shown.edited)
    yield Part("strip", (strip.words, strip.isHidden()), (words, not words))


def _of_tabs(window: MainWindow, shown: Shown) -> Iterator[Part]:
    tabs, outcome = window.panes.frame.inspection.row.tabs, shown.outcome
    inspection = outcome.inspection if outcome is not None else None
    if inspection is None:
        return
    failed = sum(check.status is Status.FAILED for check in inspection.checks) + refuses(shown.answer)
    open_ = sum(check.status is Status.NOT_CHECKED and not check.note for check in inspection.checks)
    words = plural(open_, "{n} not checked", "{n} not checked") if open_ else ""
    words = plural(failed, "{n} failed", "{n} failed") if failed else words
    numbers = [mark.number if (mark := tabs._marks.get(index)) is not None else None for index in (0, 1, 3)]
    members = len(inspection.token.header or ()) + len(inspection.token.claims or ())
    keys = len(inspection.key_set.keys) if inspection.key_set is not None else None
    yield Part("badge", (numbers[0], tabs.tip(0)), ((failed or open_) or None, words))
    yield Part("counts on the tabs", numbers[1:], [members, keys])


# --- what is behind the tabs ------------------------------------------------------------------------------------------


def _made(window: MainWindow, name: str) -> Any:
    """A view that shows what it should; reading it in the usual way would have it made or brought up to date."""
    pane = window.panes.frame.inspection
    return vars(pane.pages)[f"_{name}_on_sight"] if pane.pages.has(name) else None


def _of_findings(window: MainWindow, outcome: Outcome | None, now: float) -> Iterator[Part]:
    pane = window.panes.frame.inspection
    view: FindingsView | None = vars(pane.pages).get("_findings_on_sight")
    inspection = with_granted_scopes(outcome) or outcome.inspection if outcome is not None else None
    if view is None or not view.isVisible():
        return
    yield Part("tab with the findings", pane.current_tab, CHECKS)
    rows = view.rows()
    if not rows and not pane.settled:
        return  # they are being made
    yield Part("findings", *_findings(view, inspection, now))
    told = {row.finding.inspection.token.text for row in rows}
    yield Part("token of the findings", told, {inspection.token.text} if inspection is not None else set())


def _findings(view: FindingsView, inspection: Inspection | None, now: float) -> tuple[set[object], set[object]]:
    says: set[object] = set()
    for row in view.rows():
        if isinstance(row, FindingRow):
            says.add(row.words if row.finding.check.id == "exp" else row.words[:2])
        else:
            title, reason, *_ = (label.text() for label in row.findChildren(MixedLabel))
            says.add((title, reason))
    if inspection is None:
        return says, set()
    should: set[object] = set()
    for check in inspection.told(now):
        words = "".join(text for text, _ in prose(check.reason))
        row_of_exp = check.id == "exp" and check.status is not Status.FAILED
        evidence = visible(check.evidence or "")
        expires = inspection.token.moment("exp")
        if row_of_exp and check.status is Status.PASSED and expires is not None and expires > now:
            evidence = tr("in {countdown}", countdown=times.countdown(expires - now))
        should.add((visible(check.title), words, evidence) if row_of_exp else (visible(check.title), words))
    return says, should


def _of_views(window: MainWindow, outcome: Outcome | None) -> Iterator[Part]:
    inspection = outcome.inspection if outcome is not None else None
    if outcome is None or inspection is None:
        return
    claims = _made(window, "claims")
    if claims is not None and not claims.model.searching and not claims.model.filter:
        rows = range(claims.model.rowCount())
        says = {
            claims.model.index(row, ClaimColumn.CLAIM).data(): claims.model.index(row, ClaimColumn.VALUE).data()
            for row in rows
        }
        for name in ("jti", "sub"):
            should = _claims(outcome).get(name)
            yield Part(f"claim {name}", says.get(name), should)
    raw = _made(window, "raw")
    if raw is not None:
        yield Part("raw", raw.encoded.toPlainText().replace("\n", ""), visible(inspection.token.text))
    keys = _made(window, "keys")
    if keys is not None:
        listed = tuple(keys.model.key(row) for row in range(keys.model.rowCount()))
        yield Part("keys", listed, inspection.key_set.keys if inspection.key_set is not None else ())
        lines = ("".join(text for text, _ in prose(line)) for line in summary(outcome).split("\n"))
        yield Part("words about the keys", keys.summary.text(), "\n".join(lines))


def _of_comparison(window: MainWindow, outcome: Outcome | None) -> Iterator[Part]:
    pane = window.panes.frame.inspection
    if not pane.comparing:
        return
    assert outcome is not None, "a comparison stands where no token is shown"
    view, compared = pane.comparison, window.panes.compare.compared
    assert compared is not None
    at = 1 if compared.swapped else 0
    other = window.work.tokens.get(compared.other_id)
    for index, one in ((at, outcome), (1 - at, other)):
        assert one is not None
        yield Part(f"side {index} of the comparison", view.sides[index].verdict.text(), _verdict(one))
        yield Part(f"name {index} in the comparison", visible(one.name) in view.sides[index].name.text(), True)
    if view.comparison is not None and outcome.inspection is not None:
        side = view.comparison.second if compared.swapped else view.comparison.first
        yield Part("comparison", side, outcome.inspection)


# --- beside it --------------------------------------------------------------------------------------------------------


def _selected(rows: QListView) -> list[Row]:
    return [index.data(ROW_ROLE) for index in rows.selectionModel().selectedIndexes()]


def _of_sidebar(window: MainWindow, shown: Shown) -> Iterator[Part]:
    side, work, outcome = window.panes.frame.sidebar, window.work, shown.outcome
    if not window.panes.sidebar.settled:  # its rows follow when verdict and findings are painted
        return
    in_form = shown.profile_id if shown.purpose is Purpose.PROFILE else None
    yield Part("profile in the sidebar", [row.id for row in _selected(side.profiles)], [in_form] if in_form else [])
    listed = outcome is not None and work.tokens.get(outcome.id) is not None
    tokens = _selected(side.tokens)
    yield Part("token in the sidebar", [row.id for row in tokens], [shown.outcome_id] if listed else [])
    if outcome is not None and tokens:
        said = tokens[0].description.partition(",")[0]
        yield Part("row in the sidebar", (tokens[0].name, said), (visible(outcome.name), _verdict(outcome)))
    yield Part("paste button", side.paste.isChecked(), shown.purpose is Purpose.PASTE)
    yield Part("scan button", side.scan.isChecked(), shown.purpose is Purpose.SCAN)


def _of_form(window: MainWindow, shown: Shown) -> Iterator[Part]:
    """What stands in the middle is what was judged, or the strip says that it was changed."""
    frame, work = window.panes.frame, window.work
    middle: Callable[[], object] = frame._middle.currentWidget
    if shown.purpose is Purpose.PROFILE:
        profile = work.selection.profile
        yield Part("middle pane", middle() is frame.request, True)
        yield Part("form", frame.request.header.title, visible(profile.name) if profile is not None else "")
        judged = shown.outcome.inspection if shown.outcome is not None else None
        if judged is not None and profile is not None and not shown.edited:
            yield Part("rules of the profile", judged.expectation, expectation(profile))
    elif shown.purpose is Purpose.PASTE:
        form = window.panes.paste.form()
        yield Part("middle pane", middle() is form, True)
        judged = shown.outcome.inspection if shown.outcome is not None else None
        if judged is not None and not shown.edited:
            last = form._reading_last  # the same text is read again where it arrives again
            token = last.token if last is not None and last.text == form.editor.text else None
            text = token if token is not None else decode_unverified(form.editor.text)
            yield Part("text", text.text, judged.token.text)
            rules = (replace(each, source=None) for each in (form.expected(), judged.expectation))
            yield Part("rules of the form", *rules)
    elif shown.purpose is Purpose.SCAN:
        pane = window.panes.scan.pane()
        opened = work.found.opened
        yield Part("table", frame._full is pane, not opened)
        if opened:
            yield Part("middle pane", middle() is window.panes.scan.opened_pane(), True)
        said = pane.strip.outcome
        yield Part("strip of the table", said.id if said is not None else None, shown.outcome_id)
        row = pane.tokens.current
        if not pane.reading:
            yield Part("row of the scan", row.outcome.id if row is not None else None, shown.outcome_id)
        if row is not None and shown.outcome is not None:
            yield Part("verdict in the scan", row.outcome.inspection, shown.outcome.inspection)
