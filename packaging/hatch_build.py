"""What hatchling asks of the program: files that live beside the package, and the README for a package index."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

IN_PARTS = "translations"
"""Of this folder only what is compiled is shipped; what that is made from stays in the source tree."""
APP_ID = "io.github.token_inspector.token_inspector"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""Pixels of the icons for a menu; those above are for shops."""
REPOSITORY = "token-inspector/token-inspector"
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\]\([^)]*\))*)\]\((?!https?:|mailto:|#)([^)\s]+)([^)]*)\)")
"""A link or picture in Markdown whose target is a path of the source tree; its text may hold a picture itself."""


class Resources(BuildHookInterface[Any]):
    """Puts resources/ and docs/ into the wheel as inspector/_resources and _docs, where inspector/resources.py looks.

    On Linux the desktop file, icon, kinds of files and AppStream metadata come beside it, so that `pip install --user`
    makes an entry of the menu. An editable install gets no copy: it reads the source tree, and a copy would be old
    after the next edit.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a build; `version` is "standard" or "editable"."""
        if version == "editable":
            return
        folder = Path(self.root, "resources")
        compiled = folder.glob(f"{IN_PARTS}/*.qm")
        for source in sorted([*folder.iterdir(), *compiled]):
            if source.name != IN_PARTS:
                build_data["force_include"][str(source)] = f"inspector/_resources/{source.relative_to(folder)}"
        build_data["force_include"][str(Path(self.root, "docs"))] = "inspector/_docs"
        shared = build_data["shared_data"]
        for path, installed in shared_files().items():
            shared[str(Path(self.root, path))] = installed


class Readme(MetadataHookInterface):
    """Gives the README for a package index, which has no files beside it."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Called by hatchling before it writes metadata."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": with_whole_links(text)}


def shared_files() -> dict[str, str]:
    """What desktops on Linux read, by its path in the source tree: its path below `sys.prefix` or `~/.local`."""
    linux, icons = f"packaging/linux/{APP_ID}", "share/icons/hicolor"
    drawn = {
        f"packaging/icons/token-inspector-{size}.png": f"{icons}/{size}x{size}/apps/{APP_ID}.png" for size in SIZES
    }
    return drawn | {
        "resources/app/icon.svg": f"{icons}/scalable/apps/{APP_ID}.svg",
        f"{linux}.desktop": f"share/applications/{APP_ID}.desktop",
        f"{linux}.metainfo.xml": f"share/metainfo/{APP_ID}.metainfo.xml",
        f"{linux}.mime.xml": f"share/mime/packages/{APP_ID}.xml",
    }


def with_whole_links(markdown: str) -> str:
    """Markdown whose links and pictures have the address of this repository where they had a path in it."""

    def whole(found: re.Match[str]) -> str:
        picture, text, path, title = found.groups()
        host = "raw.githubusercontent.com/{}/main" if picture else "github.com/{}/blob/main"
        return f"{picture}[{LINK.sub(whole, text)}](https://{host.format(REPOSITORY)}/{path.removeprefix('./')}{title})"

    return LINK.sub(whole, markdown)
