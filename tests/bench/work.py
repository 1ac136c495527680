"""What the window does to whoever uses it: how soon a verdict is seen, and how long the window does not answer."""

from __future__ import annotations

import json
from statistics import median

from tests.bench import children

FRAME_MS = 1000 / 60
WORDS = {
    "request": "a request to the demo issuer",
    "normal": "a pasted token",
    "string": "a pasted token of 1 MB: one text",
    "members": "a pasted token of 1 MB: 97,000 claims",
}


def main() -> None:
    """Use a window in a process of its own, and print medians and the worst."""
    lines = [json.loads(line) for line in children.output("-m", "tests.bench.working").splitlines()]
    print(f"\nAt work, on {children.screen()}, keys at hand: medians, and the longest in brackets")
    print(f"{'':42}{'verdict painted after':>26}{'frames':>8}{'longest gap':>20}{'of it at work':>20}")
    for each in lines:
        painted, frames = median(each["painted_ms"]), median(each["painted_ms"]) / FRAME_MS
        print(
            f"{WORDS[each['what']]:42}{painted:>14.0f} ({max(each['painted_ms']):>5.0f}) ms{frames:>8.1f}"
            + "".join(f"{median(each[k]):>9.0f} ({max(each[k]):>4.0f}) ms" for k in ("gap_ms", "busy_ms"))
        )
    print("Goals: 1 frame for a pasted token, gaps of 16 ms and never over 50.")
