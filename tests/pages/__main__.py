"""`python -m tests.pages PAGE…`: every command of these pages with what it prints, to be put into them."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import keyring

from inspector.cli.asking import scopes
from inspector.core.store import vault
from tests.cli.shell import MemoryKeyring, Shell
from tests.pages.reading import DOCS, ROOT, blocks, commands
from tests.pages.test_shown_commands import SHELLS, is_script
from tests.pages.world import issuers, world


def main(names: list[str]) -> None:
    """Run what these pages show, one page after another, each in a folder of its own."""
    keyring.set_keyring(MemoryKeyring())
    vault.NAMES[f"{MemoryKeyring.__module__}.{MemoryKeyring.__qualname__}"] = "Keyring"
    scopes.waited = lambda seconds: seconds >= 0  # the pause between two requests
    for name in names:
        page = ROOT / name if name == "README.md" else DOCS / name
        with tempfile.TemporaryDirectory() as home, issuers() as both:
            folder = Path(home) / "work"
            folder.mkdir()
            os.chdir(folder)
            made = world(folder, Shell(Path(home) / "home"), *both)
            for block in blocks(page):
                if block.why or block.language not in SHELLS:
                    continue
                ran = [made.run_script(block.text)] if is_script(block) else []
                texts = [block.text] if ran else []
                for command in commands(block):
                    if not is_script(block):
                        texts.append(command.text)
                        ran.append(made.run(command.words))
                for text, (code, printed) in zip(texts, ran, strict=True):
                    sys.stdout.write(f"$ {text}  # exit code {code}\n{printed}\n")
            os.chdir(ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
