"""How long the window does not answer while another language is chosen, against a bare window that is opened."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QLabel, QMainWindow

from inspector.app import make_application
from inspector.demo.issuer import DemoIssuer
from tests.bench import children
from tests.bench.working import Bench, Heart, rest

ROUNDS = 8
TOKENS = (0, 1000)
CODES = ("de", "en")
GOAL_MS = 50


def main() -> None:
    """Change the language of a window in a process of its own, and print medians and the worst."""
    print(f"\nAnother language, on {children.screen()}: medians, and the longest in brackets")
    print(f"{'':42}{'longest gap':>20}{'of it at work':>20}{'bare window':>14}{'ratio':>8}")
    for line in children.output("-m", "tests.bench.language").splitlines():
        each = json.loads(line)
        figures = "".join(f"{median(each[k]):>9.0f} ({max(each[k]):>4.0f}) ms" for k in ("gap_ms", "busy_ms"))
        bare = median(each["bare_ms"])
        ratio = median(each["busy_ms"]) / bare
        words = f"with {each['tokens']:,} more tokens in the session" if each["tokens"] else "with a verdict shown"
        print(f"{words:42}{figures}{bare:>11.0f} ms{ratio:>8.1f}")
    print(f"Goal: no gap over {GOAL_MS} ms.")


def _bare() -> float:
    """The longest work in one of a bare window that is opened, in milliseconds."""
    heart = Heart()
    heart.start()
    window = QMainWindow()
    window.resize(1280, 800)
    window.setCentralWidget(QLabel("A window of PySide6"))
    window.show()
    rest()
    _, busy = heart.stop()
    window.close()
    window.deleteLater()
    rest()
    return busy


def measure() -> None:
    """Print a line of JSON for each number of tokens."""
    make_application(["token-inspector"])
    with tempfile.TemporaryDirectory() as home, DemoIssuer() as issuer:
        bench = Bench(Path(home), issuer)
        bench.request()
        bench.paste(bench.minted({"jti": "pasted"}))
        for count in TOKENS:
            bench.keep_copies(count)
            bench.speak("es")  # what is imported and made once
            spoken = [bench.speak(CODES[number % len(CODES)]) for number in range(ROUNDS)]
            gaps, busy = zip(*spoken, strict=True)
            bench.speak("en")
            bare = [_bare() for _ in range(ROUNDS)]
            print(json.dumps({"tokens": count, "gap_ms": gaps, "busy_ms": busy, "bare_ms": bare}), flush=True)
        bench.window.close()
        bench.window.finish()


if __name__ == "__main__":
    measure()
