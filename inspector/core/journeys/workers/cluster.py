"""The verdicts on the tokens of files by an existing Dask cluster, whose workers read the files themselves.

Dask is imported when a cluster is asked for, and is not installed otherwise: it is the extra `dask`.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any, cast

from inspector import __version__
from inspector.core.errors import InspectorError
from inspector.core.journeys.verdict_run import PartVerdicts, Run, VerdictWork
from inspector.core.scan.blocks import Block, Head, first_head
from inspector.core.scan.parts import FilePart, Seekable
from inspector.core.text.language import tr

ANSWER_S = 15
AHEAD = 4
"""So many parts for each thread of the cluster are given out before the first of them is answered."""
PART_BYTES = 16 * 1024 * 1024
"""Large enough for the way to a storage far away."""


class ClusterError(InspectorError):
    """A cluster, or a file for it, cannot be used."""


class RemoteFile:
    """A file that fsspec can open: what it is called, how large it is, and what its beginning tells."""

    def __init__(self, url: str, size: int, head: Head) -> None:
        self.url, self.size, self.head = url, size, head


def open_anywhere(path: str) -> AbstractContextManager[Seekable]:
    """A file by its path or URL, as a worker of the cluster opens it."""
    import fsspec

    return cast("AbstractContextManager[Seekable]", fsspec.open(path, "rb"))


def listed(url: str) -> list[str]:
    """The files that are meant by a path or URL: itself, those that fit a pattern, or all in a folder.

    ClusterError where there is none.
    """
    _import_dask()
    from fsspec.core import url_to_fs

    try:
        system, path = url_to_fs(url)
        if "*" in path:
            found = sorted(system.glob(path))
        elif system.isdir(path):
            found = sorted(system.find(path))
        else:
            return [url]
    except Exception as error:  # noqa: BLE001 - each storage has errors of its own
        raise ClusterError(_not_read(url, error)) from None
    if not found:
        raise ClusterError(tr("There is no file in {url}.", url=url))
    local = "://" not in url
    return [name if local else system.unstrip_protocol(name) for name in found]


def remote_file(url: str) -> RemoteFile:
    """Look at the beginning of a file; ClusterError where it cannot be read."""
    from fsspec.core import url_to_fs

    try:
        system, path = url_to_fs(url)
        size = int(system.size(path) or 0)
        with open_anywhere(url) as stream:
            head, _ = first_head(stream.read)
    except Exception as error:  # noqa: BLE001 - each storage has errors of its own
        raise ClusterError(_not_read(url, error)) from None
    return RemoteFile(url, size, head)


@contextmanager
def connected(address: str) -> Iterator[Run]:
    """What runs the work on the cluster at `address`; ClusterError where there is none, or one without this program."""
    Client = _import_dask()  # noqa: N806 - it is a class
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # its words on a lost cluster are tracebacks
    try:
        client = Client(address, timeout=ANSWER_S, set_as_default=False)
    except (OSError, ValueError) as error:
        words = tr("No Dask cluster answers at {address}: {reason}.", address=address, reason=type(error).__name__)
        raise ClusterError(words) from None
    with client:
        _check_versions(client)

        def run(tasks: Iterable[FilePart | Block], work: VerdictWork) -> Generator[PartVerdicts]:
            return _on_cluster(client, tasks, work)

        yield run


def _on_cluster(client: Any, tasks: Iterable[FilePart | Block], work: VerdictWork) -> Generator[PartVerdicts]:
    with _cluster_errors():
        threads = sum(client.nthreads().values())
        shared = client.scatter(work, broadcast=True)
    waiting, futures = iter(tasks), deque[Any]()
    over = False
    try:
        while True:
            while not over and len(futures) < AHEAD * threads:
                task = next(waiting, None)
                over = task is None
                if task is not None:
                    with _cluster_errors():
                        futures.append(client.submit(_judged, shared, task, pure=False))
            if not futures:
                return
            with _cluster_errors():
                answer = futures.popleft().result()
            yield answer
    finally:
        with suppress(OSError):  # there may be nobody any more to be told
            client.cancel(list(futures))


@contextmanager
def _cluster_errors() -> Iterator[None]:
    """Raise ClusterError in place of what Dask raises where the cluster or a worker is gone."""
    from distributed.scheduler import KilledWorker

    try:
        yield
    except (OSError, CancelledError, KilledWorker) as error:
        words = tr("The cluster stopped in the middle of the work: {reason}.", reason=type(error).__name__)
        raise ClusterError(words) from None


def _judged(work: VerdictWork, task: FilePart | Block) -> PartVerdicts:
    return work(task)


def _check_versions(client: Any) -> None:
    """The workers are other computers, which may have another version of this program or none."""
    try:
        versions = set(client.run(_version).values())
    except (ImportError, AttributeError):
        versions = {"none"}
    if not versions:
        raise ClusterError(tr("The cluster has no workers."))
    if versions != {__version__}:
        raise ClusterError(
            tr(
                "The workers of the cluster need Token Inspector {version}; they have {found}.",
                version=__version__,
                found=", ".join(sorted(versions)),
            )
        )


def _version() -> str:
    return __version__


def _import_dask() -> Any:
    try:
        from distributed import Client
    except ImportError:
        words = tr("Dask is not installed. Install it where the program is: pip install distributed.")
        raise ClusterError(words) from None
    return Client


def _not_read(url: str, error: Exception) -> str:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return tr("Reading the text from {name} failed: {reason}.", name=url, reason=reason.rstrip("."))
