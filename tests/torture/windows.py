"""What a window does in a process of its own while it is tortured."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from inspector.app import make_application, make_services, run_window
from inspector.folder import home_folder
from inspector.gui.window.main_window import MainWindow
from inspector.gui.window.program import Program
from inspector.screenshot import wait_for


def opened(home: Path) -> Program:
    """A window over a home, with its profiles, its keyring and its tokens."""
    make_application(["token-inspector"])
    program = Program(MainWindow(make_services(home_folder(home), home)))
    window = program.window
    window.resize(1280, 800)
    window.show()
    wait_for(lambda: window.settled and window.work.vault is not None)
    window.work.line.wait(60)
    return program


def closed(program: Program) -> None:
    """End it as a user does."""
    program.settle()
    program.window.close()
    program.window.finish()


def open_and_close(home: str) -> None:
    """A start of the window, and its end."""
    closed(opened(Path(home)))


def say(*words: object) -> None:
    """One line for whoever watches."""
    print(*words)
    sys.stdout.flush()


def save_for_ever(home: str, ready: str, number: str) -> None:
    """Edit a profile and save it, and ask for tokens with another, until somebody ends this."""
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - for good
    work = opened(Path(home)).window.work
    Path(ready).touch()
    edits = 0
    while True:
        edits += 1
        (other,) = (each for each in work.profiles.own if each.name == "other")
        work.profiles.update(replace(other, client_id=f"{number}-{edits}"))
        work.profiles.save()
        work.profiles.finish(60)
        say("saved", edits)
        if edits % 3 == 0:
            (demo,) = (each for each in work.profiles.own if each.name == "demo")
            before = len(work.tokens)
            work.requests.send(demo)
            wait_for(lambda before=before: len(work.tokens) > before, 60_000)  # type: ignore[misc]
            work.line.wait(60)
            say("kept", max(work.tokens.all, key=lambda outcome: outcome.at).id)


if __name__ == "__main__":
    # The command line opens none where nobody can see it.
    sys.exit(run_window(Path(sys.argv[1]) if sys.argv[1:] else None))
