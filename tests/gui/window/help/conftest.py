"""Two small pages, in place of those that the program comes with."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

FIRST = """\
# A customer sends a token that fails

Paste it. See [the API](second.md#what-it-said), [RFC 7519](https://www.rfc-editor.org/rfc/rfc7519),
[out](../secret.md), [plain](http://example.com), [a file](file:///etc/hostname), [nothing](third.md)
and [a schema](schemas/one.json).

## What you see

![The window with a rejected token](pictures/shot.png) ![From elsewhere](https://example.com/x.png)
![From outside](../outside.png)

## In a terminal

```
token-inspector inspect token.txt
token-inspector inspect - --format json
```

The token, once more.
"""
SECOND = (
    "# The `API` says 401\n\n## Before\n\n" + "A line.\n\n" * 60 + "## What it said\n\n[Back](first.md#in-a-terminal)\n"
)


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder like docs/, beside a page and a picture that are none of its."""
    root = tmp_path / "docs"
    for folder in ("pictures", "de", "schemas"):
        (root / folder).mkdir(parents=True)
    (root / "README.md").write_text(
        "# The pages\n\n- [One](second.md)\n- [Two](first.md#what-you-see)\n- [Gone](gone.md)\n"
    )
    (root / "first.md").write_text(FIRST)
    (root / "second.md").write_text(SECOND)
    (root / "de" / "second.md").write_text(
        "# Die API sagt 401\n\n[Das andere](../first.md) ![Bild](../pictures/shot.png)\n"
    )
    (root / "schemas" / "one.json").write_text('{"format": 1}\n')
    (tmp_path / "secret.md").write_text("# Not among the pages\n")
    picture = QImage(2000, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    for path in (root / "pictures" / "shot.png", tmp_path / "outside.png"):
        assert picture.save(str(path))
    return root
