"""Which pages there are, and that nothing but what lies below their folder is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.gui.window.help.library import Library, slug


def test_pages_are_in_the_order_of_the_index_and_have_their_headings_as_titles(pages: Path) -> None:
    (pages / "unlisted.md").write_text("No heading.\n")
    library = Library(pages)
    assert library.names() == ("README", "second", "first", "unlisted")
    assert [library.title(name) for name in library.names()] == [
        "The pages", "The API says 401", "A customer sends a token that fails", "unlisted",
    ]  # fmt: skip


def test_a_page_is_taken_in_the_language_where_there_is_one(pages: Path) -> None:
    german, english = Library(pages, "de"), Library(pages)
    there, not_there, own = german.page("second"), german.page("first"), english.page("first")
    assert there is not None
    assert not_there is not None
    assert own is not None
    assert (there.title, there.translated, there.folder) == ("Die API sagt 401", True, "de")
    assert (not_there.title, not_there.translated, not_there.folder) == (own.title, False, "")
    assert own.translated
    assert german.followed("../first.md#in-a-terminal", "de", "second") == ("first", "in-a-terminal")
    assert german.file("../pictures/shot.png", "de") == pages / "pictures" / "shot.png"


def test_sections_have_the_names_of_the_english_page_in_every_language(pages: Path) -> None:
    (pages / "first.md").write_text("# One\n\n## `--all` of *it*\n\n```sh\n# no heading\n```\n\n### One\n")
    assert Library(pages).sections("first") == ("one", "--all-of-it", "one-1")
    assert Library(pages, "de").sections("second") == ("the-api-says-401", "before", "what-it-said")
    assert Library(pages, "de").sections("missing") == ()


@pytest.mark.parametrize(
    "path",
    [
        "", "../secret.md", "pictures/../../secret.md", "/etc/hostname", "file:///etc/hostname", "//host/x",
        "\\\\host\\x", "https://example.com/x.md", "C:/x.md", "pictures", "first.md\0", "missing.md", "..",
        "link.md", "x" * 300,
    ],
)  # fmt: skip
def test_nothing_outside_the_folder_is_read(pages: Path, path: str) -> None:
    (pages / "link.md").symlink_to(pages.parent / "secret.md")
    library = Library(pages)
    assert library.file(path) is None
    assert library.file("first.md") == pages / "first.md"
    assert library.page("../secret") is None


def test_a_link_leads_to_a_page_a_section_or_a_file_beside_them(pages: Path) -> None:
    library = Library(pages)
    assert library.followed("second.md", "", "first") == ("second", "")
    assert library.followed("#what-you-see", "", "first") == ("first", "what-you-see")
    assert library.followed("schemas/one.json", "", "first") == ("schemas/one.json", "")
    assert library.followed("../secret.md", "", "first") is None


def test_sections_are_called_as_in_the_browser() -> None:
    taken: set[str] = set()
    assert slug("What you see", taken) == "what-you-see"
    assert slug("CI, `--quiet` & exit codes", taken) == "ci---quiet--exit-codes"
    assert slug("What you see", taken) == "what-you-see-1"
