"""Names that differ at their ends can be told apart however little room there is; no cluster is cut."""

from __future__ import annotations

import pytest

from inspector.gui.theme.elision import ELLIPSIS, elide_middle


def cells(text: str) -> float:
    """A font in which every character is one wide, and those that combine with the one before are none."""
    return float(sum(1 for letter in text if letter not in "\u0301\u200d\ufe0f"))


def elided(text: str, room: float) -> str:
    return elide_middle(text, room, cells)


def test_what_fits_stays_whole() -> None:
    assert elided("orders-worker", 13) == "orders-worker"
    assert elided("", 0) == ""


@pytest.mark.parametrize("room", range(6, 40))
def test_names_that_differ_in_their_last_four_characters_stay_different(room: int) -> None:
    common = "acme-commerce-orders-worker-"
    names = [f"{common}{end}" for end in ("prod", "stag", "deve", "pro2", "0001", "0002")]
    drawn = {elided(name, room) for name in names}
    assert len(drawn) == len(names)
    assert all(cells(each) <= room for each in drawn)


def test_a_third_of_the_room_is_for_the_beginning() -> None:
    drawn = elided("abcdefghijklmnopqrstuvwxyz", 13)
    assert drawn == "abcd…stuvwxyz"
    assert elide_middle("abcdefghijklmnopqrstuvwxyz", 13, cells, begins=0) == "…opqrstuvwxyz"


@pytest.mark.parametrize(
    "text, room, drawn",
    [
        ("acme-commerce-orders-worker", 19, "acme…orders-worker"),
        ("acme-commerce-orders-worker-stg", 19, "acme…ers-worker-stg"),
        ("acme-commerce-incomprehensibilities", 19, "acme…ehensibilities"),  # nearly all of what fits would be lost
        ("commercetools-orders-worker", 19, "commer…rders-worker"),
        ("Entra, contoso.onmicrosoft.com", 22, "Entra…onmicrosoft.com"),
        ("worker--1", 8, "wo…er--1"),
    ],
)
def test_whole_words_are_left_where_that_costs_little(text: str, room: int, drawn: str) -> None:
    assert elided(text, room) == drawn


@pytest.mark.parametrize(
    "cluster",
    ["e\u0301", "👩\u200d👩\u200d👧", "🇩🇪", "नि", "👍🏽", "각"],
    ids=["accent", "family", "flag", "hindi", "tone", "hangul"],
)
@pytest.mark.parametrize("room", range(1, 24))
def test_clusters_stay_or_go_as_a_whole(cluster: str, room: int) -> None:
    def wide(text: str) -> float:
        return float(len(text))

    text = cluster * 40
    drawn = elide_middle(text, room, wide)
    head, _, tail = drawn.partition(ELLIPSIS)
    assert head == cluster * (len(head) // len(cluster))
    assert tail == cluster * (len(tail) // len(cluster))
    assert wide(drawn) <= max(room, 1)


def test_without_room_only_the_ellipsis_is_left() -> None:
    assert elided("orders-worker", 1) == ELLIPSIS
    assert elided("orders-worker", 0) == ELLIPSIS


def test_a_name_of_a_million_characters_is_measured_at_its_ends_only() -> None:
    measured: list[int] = []

    def wide(text: str) -> float:
        measured.append(len(text))
        return float(len(text))

    assert elide_middle("x" * 1_000_000 + "end", 20, wide).endswith("end")
    assert max(measured) <= 600
    assert len(measured) < 40
