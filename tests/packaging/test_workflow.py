"""The workflow file: it can be read, tries every Python that is supported, changes nothing, and calls what there is."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8"))
JOBS: dict[str, Any] = WORKFLOW["jobs"]


def steps() -> Iterator[dict[str, Any]]:
    for job in JOBS.values():
        yield from job["steps"]


def commands() -> str:
    return "\n".join(step["run"] for step in steps() if "run" in step)


def test_every_python_that_is_supported_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = int(re.findall(r">=3\.(\d+)", project["requires-python"])[0])
    tried = JOBS["test"]["strategy"]["matrix"]["python"]
    assert tried == [f"3.{minor}" for minor in range(oldest, oldest + len(tried))]
    assert len(tried) == 4
    named = {line.rpartition(" ")[2] for line in project["classifiers"] if re.search(r":: 3\.\d+$", line)}
    assert not named or named == set(tried)


def test_three_systems_are_tried_and_bundled() -> None:
    for job in ("test", "bundle"):
        systems = JOBS[job]["strategy"]["matrix"]["os"]
        assert {each.partition("-")[0] for each in systems} == {"ubuntu", "macos", "windows"}


def test_it_may_change_nothing_and_keeps_no_credentials() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not [name for name, job in JOBS.items() if "permissions" in job]
    checkouts = [step for step in steps() if step.get("uses", "").startswith("actions/checkout@")]
    assert len(checkouts) == len(JOBS)
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_actions_are_named_with_their_whole_version() -> None:
    actions = {step["uses"] for step in steps() if "uses" in step}
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", action) for action in actions)


def test_no_expression_is_put_into_a_script() -> None:
    """A branch may be called `$(rm -rf ~)`: what comes from outside is a variable of the shell."""
    assert "${{" not in commands()


def test_jobs_end_and_wait_for_jobs_that_there_are() -> None:
    assert all(job["timeout-minutes"] <= 90 for job in JOBS.values())
    assert {need for job in JOBS.values() for need in job.get("needs", ())} <= set(JOBS)


def test_it_calls_what_there_is() -> None:
    made = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = set(re.findall(r"\bmake ([a-z-]+)", commands()))
    assert called <= made
    scripts = set(re.findall(r"(?:packaging|\.ci)/[\w.]+", commands()))
    assert len(scripts) > 3
    assert {script for script in scripts if not (ROOT / script).is_file()} == set()


def test_make_help_names_every_target() -> None:
    """With the tools of macOS too: its sed knows no tabulator, and its make is of 2006."""
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony is not None
    assert [line.split()[0] for line in shown.splitlines()] == phony[1].split()


@pytest.mark.parametrize("name", ["package.py", "twice.py", "size.py", "try_bundle.py", "deb.py", "try_deb.py"])
def test_scripts_of_packages_are_told_of(name: str) -> None:
    assert name in (ROOT / "packaging" / "README.md").read_text(encoding="utf-8")
