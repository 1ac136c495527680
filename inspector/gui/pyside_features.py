"""PySide6's `from __feature__ import`, which nothing here uses, kept from costing anything.

Once imported, PySide6 reads the source text of every module that is imported after it, and of all those it imports, to
see whether the word PySide6 is in it: only such a module can switch a feature on. Python keeps each text that was read.
With the modules of this program that is 13 MB for as long as it runs, and more than a tenth of the time it takes to
start. In a bundle there is no source, and PySide6 does without: so it does here.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - what is looked up below comes with it


def leave_sources_unread() -> None:
    """From now on no module counts as one that may use a feature; a PySide6 that asks otherwise is left as it is."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _uses_no_feature)  # noqa: B010 - a name that only PySide6 knows


def _uses_no_feature(_module: object) -> bool:
    return False
