from __future__ import annotations

from inspector.gui.sidebar.grouping import arranged, group_of_head, head_id, is_head

GROUPS = {"a": "Production", "b": "", "c": "Nordwind", "d": "Production", "e": "acme", "f": "Staging"}
ORDER = ("Production", "Staging", "Development")


def names(ids: tuple[str, ...]) -> list[str]:
    return [f"[{group_of_head(each)}]" if is_head(each) else each for each in ids]


def test_known_groups_first_then_others_by_name_then_the_rest() -> None:
    made = arranged("fedcba", GROUPS.__getitem__, ORDER, ())
    assert names(made.ids) == [
        "[Production]", "d", "a", "[Staging]", "f", "[acme]", "e", "[Nordwind]", "c", "[]", "b",
    ]  # fmt: skip
    assert made.counts == {"Production": 2, "Staging": 1, "acme": 1, "Nordwind": 1, "": 1}


def test_closed_groups_keep_their_head_and_their_count() -> None:
    made = arranged("abd", GROUPS.__getitem__, ORDER, {"Production"})
    assert names(made.ids) == ["[Production]", "[]", "b"]
    assert made.counts["Production"] == 2


def test_where_nothing_belongs_to_a_group_there_are_no_heads() -> None:
    assert arranged("ab", lambda _: "", ORDER, {""}).ids == ("a", "b")
    assert arranged("", lambda _: "", ORDER, ()).ids == ()
    assert arranged("ab", None, ORDER, ()).ids == ("a", "b")


def test_the_rest_has_a_head_of_its_own() -> None:
    assert is_head(head_id(""))
    assert not is_head(None)
    assert not is_head("a1")
