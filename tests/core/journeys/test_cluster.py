"""A Dask cluster of two workers gives the verdicts that this computer gives alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest
from distributed import LocalCluster

from inspector.core.checks.verdict import Expectation
from inspector.core.journeys.verdict_run import VerdictWork
from inspector.core.journeys.workers import cluster as clusters
from inspector.core.journeys.workers.cluster import ClusterError, connected, listed, open_anywhere, remote_file
from inspector.core.report.verdicts import FORMS
from inspector.core.scan.blocks import head_of
from inspector.core.scan.parts import FilePart
from tests.cli.shell import Shell
from tests.core.minting import NOW, jwk_of, mint, rsa_key, with_claims

GOOD, OLD = mint(), mint(with_claims(exp=1_500_000_000))
AT = ("--at", str(NOW))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def keys(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk_of(rsa_key(), alg="RS256", use="sig")]}))
    return ("--jwks", str(path), *AT)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    for name, first in (("a.log", GOOD), ("b.log", OLD)):
        lines = [f"{number} token={first if number % 3 else OLD} status=200\n" for number in range(3000)]
        (folder / name).write_text("".join(lines))
    (folder / "c.log").write_text(f"wide {GOOD}\n", encoding="utf-16")
    return folder


@pytest.mark.filterwarnings("ignore")  # distributed's own, on its way down
def test_a_cluster_tells_what_this_computer_tells(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, address: str, keys: tuple[str, ...], logs: Path
) -> None:
    monkeypatch.setattr(clusters, "PART_BYTES", 256 * 1024)
    shell = Shell(tmp_path / "home")
    names = [str(logs / name) for name in ("a.log", "b.log", "c.log")]
    here = shell("verdicts", *names, *keys, "--format", "jsonl", "--processes", "1")
    there = shell("verdicts", str(logs), *keys, "--format", "jsonl", "--dask", address)
    assert there.exit_code == here.exit_code == 1
    assert here.stdout.count("\n") == 6001
    assert there.stdout == here.stdout
    pattern = shell("verdicts", str(logs / "*.log"), *keys, "--format", "jsonl", "--dask", address)
    assert pattern.stdout == here.stdout
    absent = shell("verdicts", str(logs / "absent.log"), names[2], *keys, "--dask", address)
    assert absent.exit_code == 2
    assert absent.stdout.startswith(f"{names[2]}:1: valid")
    assert "absent.log failed: No such file" in absent.stderr


def test_no_secret_and_no_pipe_goes_to_a_cluster(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    secret = tmp_path / "secret.txt"
    secret.write_text("a shared secret of more than 32 bytes")
    done = shell("verdicts", str(secret), "--hmac-secret", str(secret), "--dask", "tcp://127.0.0.1:1")
    assert (done.exit_code, "not sent to a cluster" in done.stderr) == (2, True)
    for files in ((), ("-",)):
        done = shell("verdicts", *files, "--dask", "tcp://127.0.0.1:1")
        assert (done.exit_code, "cannot read standard input" in done.stderr) == (2, True)


def test_files_that_cannot_be_listed_are_said(tmp_path: Path) -> None:
    with pytest.raises(ClusterError, match="There is no file in"):
        listed(str(tmp_path))
    with pytest.raises(ClusterError, match="Reading the text from nowhere://x failed: Protocol not known"):
        listed("nowhere://x")


class Guarded(fsspec.AbstractFileSystem):  # type: ignore[misc]
    """A storage that asks for credentials, with an error of its own as that of S3 has."""

    class NoCredentialsError(Exception):
        pass

    def info(self, path: str, **_: object) -> dict[str, object]:
        raise self.NoCredentialsError("Unable to locate credentials")

    ls = info


def test_an_error_of_a_storage_is_said() -> None:
    fsspec.register_implementation("guarded", Guarded, clobber=True)
    with pytest.raises(ClusterError, match="Reading the text from guarded://x failed: Unable to locate credentials"):
        remote_file("guarded://x")
    with pytest.raises(ClusterError, match=r"Reading the text from guarded://\* failed: Unable to locate credentials"):
        listed("guarded://*")


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "ANSWER_S", 1)
    with (
        pytest.raises(ClusterError, match=r"No Dask cluster answers at tcp://127\.0\.0\.1:9"),
        connected("tcp://127.0.0.1:9"),
    ):
        pass


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_that_ends_in_the_middle_is_said(tmp_path: Path) -> None:
    log = tmp_path / "a.log"
    log.write_text(GOOD)
    part = FilePart(str(log), 0, len(GOOD), head_of(GOOD.encode()))
    work = VerdictWork(None, Expectation(), NOW, FORMS["text"].ends, open_anywhere)
    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:

        def tasks() -> Iterator[FilePart]:
            yield from [part] * 5
            cluster.close()
            yield part

        with pytest.raises(ClusterError, match="The cluster stopped"), connected(cluster.scheduler_address) as run:
            list(run(tasks(), work))


@pytest.mark.filterwarnings("ignore")
def test_a_bug_on_a_worker_is_no_end_of_the_cluster(address: str) -> None:
    work = VerdictWork(None, Expectation(), NOW, FORMS["text"].ends, open_anywhere)
    with pytest.raises(AttributeError), connected(address) as run:
        list(run(["no task"], work))  # type: ignore[list-item]


def test_without_dask_the_program_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"pip install distributed"), connected("tcp://127.0.0.1:9"):
        pass
