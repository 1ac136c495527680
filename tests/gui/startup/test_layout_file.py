"""What has the name of the layout file and is none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from inspector.app import LAYOUT, make_services


@pytest.mark.skipif(sys.platform == "win32", reason="no such things there")
def test_what_is_no_file_is_neither_waited_for_nor_replaced(tmp_path: Path) -> None:
    path = tmp_path / LAYOUT
    assert make_services(tmp_path).layout == path
    os.mkfifo(path)
    assert make_services(tmp_path).layout is None
    path.unlink()
    path.symlink_to("/dev/null")
    assert make_services(tmp_path).layout is None
    path.unlink()
    path.mkdir()
    assert make_services(tmp_path).layout is None
    path.rmdir()
    path.write_text("[General]\n")
    assert make_services(tmp_path).layout == path
