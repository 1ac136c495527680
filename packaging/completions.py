"""Scripts of completion as files: `python packaging/completions.py DIR` writes them where shells look below /usr/share.

`token-inspector completion` prints the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

from inspector.cli import cli
from inspector.cli.commands import PROGRAM
from inspector.cli.shell.completion import script

PLACES = {
    "bash": f"bash-completion/completions/{PROGRAM}",
    "zsh": f"zsh/vendor-completions/_{PROGRAM}",
    "fish": f"fish/vendor_completions.d/{PROGRAM}.fish",
}
"""Where Debian's packages put a script for each shell."""


def main(folder: str) -> None:
    """Write a script for each shell below the folder."""
    for shell, place in PLACES.items():
        path = Path(folder, place)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script(shell, cli), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Say where the scripts go: python packaging/completions.py DIR")
    main(sys.argv[1])
