"""One target under atheris, in a process of its own: `python -m tests.fuzz.with_atheris TARGET SECONDS FOLDER SEEDS`.

It is not a dependency: where it installs, `make fuzz` puts it into build/fuzz and runs this.
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore] # found where make fuzz has put it


def main() -> None:
    name, seconds, found, *corpus = sys.argv[1:]
    with atheris.instrument_imports(include=["inspector"], enable_loader_override=False):
        from tests.fuzz.targets import TARGETS
    from random import Random

    from tests.fuzz.mutation import MOST_BYTES, mutated

    def change(content: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        own = bytes(atheris.Mutate(content, most)) if random.random() < 0.3 else mutated(random, [content])
        return own[:most]

    options = [f"-max_total_time={seconds}", f"-artifact_prefix={found}", f"-max_len={MOST_BYTES}", "-timeout=60",
               "-print_final_stats=1", "-rss_limit_mb=4096", "-verbosity=1"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, *corpus], TARGETS[name], custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
