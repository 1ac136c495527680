from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, field, fields, replace
from typing import ClassVar

import pytest

from inspector.core.network.exchange import Response
from inspector.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Parcel:
    """A value with a field of every kind."""

    name: str
    secret: str = field(repr=False)
    weight: float = 1.5
    marks: tuple[str, ...] = ()
    stamps: list[int] = field(default_factory=list)
    id: str = field(default="made up", compare=False)
    fragile: bool = field(default=False, kw_only=True)

    @property
    def heavy(self) -> bool:
        return self.weight > 10


def test_values_are_made_compared_and_changed_as_by_dataclasses() -> None:
    one = Parcel("box", "s3cret", 12, id="1")
    assert (one.name, one.marks, one.stamps, one.heavy, one.fragile) == ("box", (), [], True, False)
    assert one == Parcel("box", "s3cret", 12, id="2")
    assert one != Parcel("box", "other", 12)
    other: object = ("box", "s3cret", 12, (), [], False)
    assert one != other
    assert replace(one, weight=1).heavy is False
    assert asdict(one)["secret"] == "s3cret"
    assert [each.name for each in fields(one)][:3] == ["name", "secret", "weight"]
    match one:
        case Parcel(name, _, weight):
            assert (name, weight) == ("box", 12)


def test_what_is_kept_out_of_the_repr_is_not_in_it() -> None:
    assert repr(Parcel("box", "s3cret")) == (
        "Parcel(name='box', weight=1.5, marks=(), stamps=[], id='made up', fragile=False)"
    )
    assert "s3cret" not in repr(Response(200, "OK", (), b"s3cret", 1.0, 2.0))


def test_equal_values_have_one_hash() -> None:
    @dataclass(frozen=True, slots=True)
    class Point:
        x: int
        y: int

    assert len({Point(1, 2), Point(1, 2), Point(2, 1)}) == 2


def test_nothing_in_a_value_can_be_set_or_deleted_or_added() -> None:
    one = Parcel("box", "s3cret")
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        one.name = "chest"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="name"):
        del one.name
    with pytest.raises(dataclasses.FrozenInstanceError, match="colour"):
        one.colour = "red"  # type: ignore[attr-defined]
    assert not hasattr(one, "__dict__")


def test_a_missing_field_is_named() -> None:
    with pytest.raises(TypeError, match=r"Parcel\.__init__\(\).*'secret'"):
        Parcel("box")  # type: ignore[call-arg]


def test_a_copy_and_a_pickle_are_equal() -> None:
    response = Response(200, "OK", (("A", "b"),), b"body", 1.0, 2.0)
    assert pickle.loads(pickle.dumps(response)) == response  # noqa: S301 - its own
    assert copy.deepcopy(response) == response


def test_a_process_that_made_no_value_can_read_one() -> None:
    response = Response(200, "OK", (), b"body", 1.0, 2.0)
    code = "import pickle, sys; one = pickle.loads(bytes.fromhex(sys.argv[1])); print(one == one, hash(one) != 0, one)"
    command = [sys.executable, "-c", code, pickle.dumps(response).hex()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == f"True True {response}\n", done.stderr


def test_the_fields_are_there_before_any_value_is() -> None:
    @dataclass(frozen=True, slots=True)
    class Unused:
        first: int
        second: int = 2
        third: list[int] = field(default_factory=list, compare=False)
        fourth: str = field(default="hidden", repr=False)

    assert [each.name for each in fields(Unused)] == ["first", "second", "third", "fourth"]
    assert repr(Unused(1)).endswith("Unused(first=1, second=2, third=[])")
    assert Unused(1, third=[3]) == Unused(1)
    assert Unused(1).third is not Unused(1).third
    assert Unused(1, fourth="seen").fourth == "seen"


def test_the_first_values_of_a_class_may_be_made_in_several_threads() -> None:
    for _ in range(50):

        @dataclass(frozen=True, slots=True)
        class Shared:
            number: int
            text: str = ""

        with ThreadPoolExecutor(8) as threads:
            made = list(threads.map(Shared, range(8)))
        assert [each.number for each in made] == list(range(8))
        assert made[0] == Shared(0)


def test_a_class_that_could_be_changed_is_refused() -> None:
    with pytest.raises(TypeError, match=r"dataclasses\.dataclass"):
        dataclass(frozen=True, slots=False)


def test_a_class_of_a_kind_that_this_does_not_make_is_refused() -> None:
    class Base:
        shared = 1

    class Heir(Base):
        number: int

    class Checked:
        number: int

        def __post_init__(self) -> None:
            raise ValueError

    class Alike:  # noqa: PLW1641 - what it lacks is the point
        number: int

        def __eq__(self, other: object) -> bool:
            return True

    class Counted:
        number: int
        seen: dict[str, int] = field(default_factory=dict, init=False)

    class Constant:
        number: int
        most: ClassVar[int] = 5

    make = dataclass(frozen=True, slots=True)
    for each in (Heir, Checked, Alike, Counted, Constant):
        with pytest.raises(TypeError, match=r"dataclasses\.dataclass"):
            make(each)


def test_a_class_may_have_an_heir_that_is_made_first() -> None:
    @dataclass(frozen=True, slots=True)
    class Base:
        number: int

    class Heir(Base):
        @property
        def twice(self) -> int:
            return 2 * self.number

    assert [each.name for each in fields(Heir)] == ["number"]
    assert Heir(4).twice == 8
    assert (Heir(4), hash(Heir(4))) == (Heir(4), hash(Heir(4)))
    assert Heir(4) != Base(4)
