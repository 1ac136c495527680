"""The result belongs to the token that is shown, the settings that are tried and the minute; nothing late is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from inspector.core.acceptance.judging import Acceptance
from inspector.core.acceptance.protected import ProtectedApi
from inspector.core.journeys.outcome import Outcome
from inspector.core.profiles.profile import Profile
from inspector.gui.model.acceptance.acceptances import Acceptances
from inspector.gui.model.acceptance.listed import AcceptanceGroup
from inspector.gui.model.workspace import Workspace
from tests.gui import samples
from tests.gui.conftest import World
from tests.gui.samples import NOW

Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def work(world: World) -> Iterator[Workspace]:
    """What a window works on, without a window, at a moment that stands still."""
    world.stopped_at = NOW
    made = Workspace(world.services())
    yield made
    assert made.acceptances._task._line is not None
    assert made.acceptances._task._line.wait(10)
    made.deleteLater()
    QApplication.processEvents()


def shown(work: Workspace, outcome: Outcome) -> Outcome:
    kept = work.tokens.add(outcome) or outcome
    work.selection.show(kept)
    return kept


def test_nothing_is_judged_until_somebody_looks(work: Workspace, until: Until) -> None:
    held = work.acceptances
    shown(work, samples.valid())
    assert held.result is None
    assert not held.running
    held.want(True)
    until(lambda: held.result is not None)
    assert held.result is not None
    assert held.result.inspection is held.inspection


def test_what_comes_late_is_dropped(work: Workspace, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    assert held.running
    second = shown(work, samples.unverified())
    changes = QSignalSpy(held.changed)
    until(lambda: held.result is not None)
    assert held.result is not None
    assert second.inspection is held.result.inspection
    assert changes.count() == 1


def test_what_was_asked_of_apis_that_are_others_by_now_is_asked_again(work: Workspace, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    profile = work.profiles.add(Profile("Orders", "generic", apis=(ProtectedApi("old", "spring"),)))
    shown(work, replace(samples.valid(), profile=profile))
    assert held.running
    work.profiles.update(replace(profile, apis=(ProtectedApi("new", "envoy"),)))
    until(lambda: held.result is not None and not held.running)
    assert held.result is not None
    assert [each.judgement.name for each in held.result.rows if each.judgement.name] == ["new"]


def test_another_token_leaves_nothing_of_the_one_before(work: Workspace, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    until(lambda: held.result is not None)
    changes = QSignalSpy(held.changed)
    work.selection.show(None)
    assert held.result is None
    assert changes.count() == 1


def test_what_is_tried_judges_again_and_can_be_taken_back(work: Workspace, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    until(lambda: held.result is not None)

    def group() -> AcceptanceGroup | None:
        row = held.result.row("spring") if held.result is not None else None
        return row.group if row is not None else None

    held.try_setting("spring", "audiences", ("other",))
    assert held.tried("spring") == {"audiences": ("other",)}
    until(lambda: group() is AcceptanceGroup.YOURS)
    row = held.result.row("spring") if held.result is not None else None
    assert row is not None
    assert row.judgement.outcome is Acceptance.REFUSED
    held.undo("spring")
    until(lambda: group() is not AcceptanceGroup.YOURS)
    assert held.tried("spring") == {}


def test_what_is_tried_for_one_issuer_is_not_tried_for_another(work: Workspace, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    first = shown(work, samples.valid())
    held.try_setting("spring", "audiences", ("other",))
    shown(work, samples.unverified())
    assert held.tried("spring") == {}
    work.selection.show(first)
    assert held.tried("spring") == {"audiences": ("other",)}
    until(lambda: held.result is not None)


def test_it_is_judged_again_each_minute_and_when_something_changes(work: Workspace, world: World, until: Until) -> None:
    held = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    until(lambda: held.result is not None)
    first = held.result
    held.tick(NOW + 59)
    assert not held.running
    world.stopped_at = NOW + 60
    held.tick(NOW + 60)
    until(lambda: held.result is not first)
    assert held.result is not None
    assert held.result.at == NOW + 60
    world.stopped_at = float(samples.CLAIMS["exp"])
    held.tick(world.stopped_at)
    until(lambda: held.result is not None and held.result.remark is not None)


def test_the_moment_of_a_change_is_not_waited_for_a_minute(work: Workspace, world: World, until: Until) -> None:
    world.stopped_at = float(samples.CLAIMS["exp"]) - 3
    held = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    until(lambda: held.result is not None)
    assert held.result is not None
    assert held.result.remark is None
    held.tick(world.stopped_at + 2)
    assert not held.running
    world.stopped_at += 3
    held.tick(world.stopped_at)
    assert held.running
    until(lambda: held.result is not None and held.result.remark is not None)


@pytest.mark.parametrize("judged", [True, False])
def test_a_token_that_is_no_longer_shown_is_not_held(judged: bool, work: Workspace, until: Until) -> None:
    held = work.acceptances
    outcome = samples.valid()
    work.selection.show(outcome)
    held.want(True)
    if judged:
        until(lambda: held.result is not None)
    held.want(False)
    work.selection.show(None)
    assert outcome not in [of.outcome for of in (held._judged, held._asked)]


def test_logging_out_forgets_what_was_tried_and_typed(work: Workspace, until: Until) -> None:
    held: Acceptances = work.acceptances
    held.want(True)
    shown(work, samples.valid())
    held.try_setting("spring", "audiences", ("other",))
    held.filter_by("other")
    until(lambda: held.result is not None)
    work.cleared.emit()
    assert held.tried("spring") == {}
    assert held.typed == ""
    assert held.result is None
