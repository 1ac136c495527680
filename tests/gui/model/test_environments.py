"""Environments in the window, the order by hand, and what of both can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from inspector.core.errors import ProfileError
from inspector.core.profiles.environment import STANDARD, Environment, EnvironmentColour
from inspector.core.profiles.environment_store import EnvironmentStore
from inspector.core.profiles.profile import Profile
from inspector.core.profiles.store import ProfileStore
from inspector.gui.model.workspace import Workspace
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
A, B, C, D = (Profile(name, "generic", id=name) for name in "abcd")


def of(work: Workspace, *ids: str) -> list[str]:
    return [each.environment for each in work.profiles.own if each.id in ids]


def ids(work: Workspace) -> str:
    return "".join(each.id for each in work.profiles.own)


def names(work: Workspace) -> list[str]:
    return [each.name for each in work.environments.all]


def test_environments_are_changed_in_steps_that_are_taken_back(world: World, until: Until) -> None:
    work = world.window(A, replace(B, environment="production"), C).work
    environments, told = work.environments, []
    environments.changed.connect(lambda: told.append(names(work)))
    assert environments.all == STANDARD
    assert environments.of(A) is None
    assert environments.of(work.profiles.own[1]) == STANDARD[0]
    environments.add("Zeta")
    environments.add("Customer", EnvironmentColour.TEAL_OUTLINE, asks=True)
    assert names(work)[3:] == ["Customer", "Zeta"], "behind the standard ones by name"
    assert work.history.set_environment(["a", "c"], "Customer")
    assert not work.history.set_environment(["a", "c"], "Customer")
    assert of(work, "a", "c") == ["Customer", "Customer"]
    environments.rename("Customer", "Nordwind")
    assert of(work, "a", "c") == ["Nordwind", "Nordwind"]
    assert environments.of(work.profiles.own[0]) == Environment("Nordwind", EnvironmentColour.TEAL_OUTLINE, asks=True)
    environments.remove("Nordwind")
    assert of(work, "a", "c") == ["", ""]
    environments.order(["Zeta", "Development"])
    assert names(work) == ["Zeta", "Development", "Production", "Staging"]
    assert work.history.undo()[0] == "another order of the environments"
    assert work.history.undo()[0] == "removal of the environment Nordwind"
    assert of(work, "a", "c") == ["Nordwind", "Nordwind"]
    assert work.history.undo() == ("change of the environment Customer", "a")
    assert work.history.undo() == ("move of 2 profiles to Customer", "a")
    assert of(work, "a", "b", "c") == ["", "production", ""]
    work.history.redo()
    assert of(work, "a", "c") == ["Customer", "Customer"]
    assert told[-1] == ["Production", "Staging", "Development", "Customer", "Zeta"]
    for wrong in ("", "customer", "PRODUCTION"):
        with pytest.raises(ProfileError):
            environments.add(wrong)
    environments.recolour("Zeta", EnvironmentColour.GREY)
    environments.set_asks("Production", True)
    work.profiles.finish(30)
    kept = EnvironmentStore(world.store.path).load()
    assert [each.name for each in kept] == names(work)
    assert kept[0].asks
    assert kept[4].colour is EnvironmentColour.GREY


def test_what_another_program_does_to_them_is_shown_and_kept(world: World, until: Until) -> None:
    work = world.window(A, replace(B, environment="From elsewhere")).work
    assert names(work)[3:] == ["From elsewhere"]
    other = EnvironmentStore(world.store.path)
    other.load()
    own = Environment("Theirs", EnvironmentColour.BLUE)
    other.save((*STANDARD, own))
    until(lambda: "Theirs" in names(work))
    work.environments.set_asks("Theirs", True)
    work.environments.recolour("From elsewhere", EnvironmentColour.PLUM)
    work.profiles.finish(30)
    kept = EnvironmentStore(world.store.path).load()
    assert kept[3:] == (replace(own, asks=True), Environment("From elsewhere", EnvironmentColour.PLUM))


def test_a_file_of_environments_that_cannot_be_read_is_told(world: World) -> None:
    path = world.store.path.with_name("environments.json")
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps({"version": 1, "environments": "all"}))
    window = world.window(A)
    assert window.work.environments.all == STANDARD
    assert "environments.json has no list of environments." in window.work.messages.standing[0]


def test_an_order_by_hand_is_one_step_and_is_written(world: World) -> None:
    work = world.window(A, B, C, replace(D, environment="Staging")).work
    assert work.history.move(["d", "b"], "a")
    assert ids(work) == "bdac", "among each other they stay in their order"
    assert not work.history.move(["b"], "d")
    assert work.history.move(["a"], None, "Staging")
    assert ids(work) == "bdca"
    assert of(work, "a") == ["Staging"]
    assert work.history.undo()[0] == "move of a to Staging"
    assert (ids(work), of(work, "a")) == ("bdac", [""])
    work.profiles.add(Profile("e", "generic", id="e"))
    work.history.undo()
    assert ids(work) == "abcde", "one that came since stays where it is"
    work.history.redo()
    work.profiles.finish(30)
    assert "".join(each.id for each in ProfileStore(world.store.path).load()) == ids(work)
    work.profiles.move(["a", "b"], "b")
    assert ids(work).index("a") < ids(work).index("d")


def test_several_are_deleted_as_one_step(world: World) -> None:
    profile = world.remember(world.profile())
    window = world.window(A, profile, B, C)
    work = window.work
    take_back, running = work.history.delete(profile, C)
    assert not running
    assert ids(work) == "ab"
    world.settle(window)
    assert world.vault.read(profile.id) is not None, "it can come back"
    assert take_back() == profile.id
    assert [each.id for each in work.profiles.own] == ["a", profile.id, "b", "c"]
    work.history.redo()
    work.profiles.update(replace(A, region="since"))
    work.history.edit(work.profiles.own[0], replace(A, region="later"))
    take_back()
    assert [each.id for each in work.profiles.own] == ["a", profile.id, "b", "c"]
    assert work.history.undo()[0] == "return of 2 profiles"
    window.finish()
    assert world.vault.read(profile.id) is None, "nothing can bring it back"


def test_making_a_profile_is_taken_back_with_its_secret(world: World) -> None:
    window = world.window(A)
    work = window.work
    made = work.history.create(Profile("New profile", "generic"))
    copy = work.history.duplicate(work.profiles.own[0])
    assert [each.name for each in work.profiles.own] == ["a", "a copy", "New profile"]
    world.vault.store(made.id, "s3cret")
    assert work.history.undo() == ("creation of a copy", copy.id)
    assert work.history.undo()[0] == "creation of New profile"
    assert ids(work) == "a"
    work.history.redo()
    world.settle(window)
    assert work.profiles.get(made.id) is not None
    assert world.vault.read(made.id) == "s3cret"
    work.history.undo()
    work.history.edit(A, replace(A, region="r"))
    world.settle(window)
    assert world.vault.read(made.id) is None, "no step can bring it back"
