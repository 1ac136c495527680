from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from release_notes import CHANGELOG, Release, metainfo_with, program_version, releases

import inspector

HEAD = "# Changelog\n\nThe format.\n\n"
COMING = "## Unreleased\n\n### Changed\n\n- Some *new*. And\n  more.\n\n### Added\n\n- `this`, see\n  [there](x.md)\n\n"
SECOND = "## 0.2.0 - 2026-12-01\n\nThe second, with **much**\nthat is new.\n\n### Added\n\n- A thing.\n\n"
FIRST = "## [0.1.0] - 2026-11-01\n\n### Fixed\n\n- One.\n"
METAINFO = '<a>\n  <releases>\n    <release version="0.3.0" date="2026-12-05"/>\n  </releases>\n</a>\n'


def test_what_has_no_number_yet_is_about_the_version_of_the_program() -> None:
    found = releases(HEAD + COMING + SECOND + FIRST, "0.3.0")
    assert [(release.version, release.date) for release in found] == [
        ("0.3.0", ""), ("0.2.0", "2026-12-01"), ("0.1.0", "2026-11-01"),
    ]  # fmt: skip
    assert found[2].notes.strip() == "### Fixed\n\n- One."


def test_what_follows_a_version_that_has_its_heading_is_left_out() -> None:
    assert [release.version for release in releases(HEAD + COMING + SECOND + FIRST, "0.2.0")] == ["0.2.0", "0.1.0"]


def test_the_summary_is_the_paragraph_below_the_heading_or_the_first_entries() -> None:
    coming, second, first = releases(HEAD + COMING + SECOND + FIRST, "0.3.0")
    assert second.summary() == ("The second, with much that is new.",)
    assert coming.summary() == ("this, see there", "Some new.")
    assert first.summary() == ("One.",)


def test_the_metadata_has_every_release_once_and_its_kind() -> None:
    written = metainfo_with(METAINFO, releases(HEAD + COMING + SECOND, "0.3.0"))
    assert written.count("<release ") == 2
    assert '<release version="0.3.0" type="development" date="2026-12-05">' in written
    assert '<release version="0.2.0" type="stable" date="2026-12-01">' in written
    assert metainfo_with(written, releases(HEAD + COMING + SECOND, "0.3.0")) == written


def test_what_would_be_markup_is_escaped() -> None:
    assert "a &lt;b&gt; &amp; c" in metainfo_with(METAINFO, (Release("1", "2026-12-01", "a <b> & c"),))


def test_a_release_without_a_day_is_refused() -> None:
    with pytest.raises(SystemExit, match=r"0\.4\.0 a date"):
        metainfo_with(METAINFO, (Release("0.4.0", "", "- One."),))


def test_the_notes_of_this_version_are_printed_and_of_none_that_is_unknown() -> None:
    script = Path(CHANGELOG.parent, "packaging", "release_notes.py")
    done = subprocess.run([sys.executable, str(script), f"v{program_version()}"], capture_output=True, check=True)
    assert (
        done.stdout.decode().strip() == releases(CHANGELOG.read_text("utf-8"), inspector.__version__)[0].notes.strip()
    )
    unknown = subprocess.run([sys.executable, str(script), "9.9"], capture_output=True, text=True, check=False)
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "9.9" in unknown.stderr


def test_the_version_is_read_as_python_reads_it() -> None:
    assert program_version() == inspector.__version__
