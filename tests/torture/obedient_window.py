"""A window that does what it is told on standard input, a JSON object a line, and answers each when it is done."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from inspector.core.profiles.profile import Profile
from inspector.gui.model.workspace import Workspace
from inspector.screenshot import wait_for
from tests.torture import ring
from tests.torture.windows import opened

BOUND_MS = 60_000


def done(work: Workspace, step: dict[str, Any]) -> object:
    """Do what is asked, wait until it is on the disk, and say what went wrong, or what is shown."""
    names = {each.name: each for each in work.profiles.own}
    match step:
        case {"edit": name, "field": member, "value": value}:
            work.profiles.update(replace(names[name], **{member: value}))
        case {"add": name}:
            work.profiles.add(Profile(name, "generic", id=f"id-{name}"))
        case {"remove": name}:
            work.profiles.remove(names[name].id)
        case {"request": name}:
            return _requested(work, names[name])
        case _:
            return {each.name: each.client_id for each in work.profiles.own}
    work.profiles.save()
    work.profiles.finish(BOUND_MS / 1000)
    return ""


def _requested(work: Workspace, profile: Profile) -> str:
    before = len(work.tokens)
    problems: list[object] = []
    work.requests.failed.connect(lambda _, error: problems.append(error))
    work.tokens.problem.connect(problems.append)
    work.requests.send(profile)
    wait_for(lambda: len(work.tokens) > before or bool(problems), BOUND_MS)
    work.line.wait(BOUND_MS / 1000)
    QApplication.processEvents()
    return "; ".join(map(str, problems))


def main() -> None:
    """Until standard input ends."""
    ring.use(ring.ServedKeyring(os.environ["RING"]))
    work = opened(Path(sys.argv[1])).window.work

    def read() -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        print(json.dumps(done(work, json.loads(line))), flush=True)

    reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    reader.activated.connect(read)
    QApplication.exec()


if __name__ == "__main__":
    main()
