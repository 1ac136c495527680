"""The link to the page of the help that tells more of a finding or a failure, where there is one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.knowledge.help_pages import target_of
from inspector.core.text.language import tr
from inspector.gui.widgets.buttons import Button, link


def learn_more(kind: str, id_: str, asked: SignalInstance) -> Button | None:
    """A link that emits `asked` with the page that helps with an id of that kind; None where no page does."""
    target = target_of(kind, id_)
    if not target:
        return None
    button = link(tr("Learn more"))
    button.clicked.connect(partial(_ask, asked, target))
    return button


def beside_title(head: QHBoxLayout, *widgets: QWidget | None) -> None:
    """Put these at the end of the line of a title, in the middle of its first line."""
    aside = QHBoxLayout()
    for widget in widgets:
        if widget is not None:
            aside.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    head.addLayout(aside)
    head.setAlignment(aside, Qt.AlignmentFlag.AlignTop)


def _ask(asked: SignalInstance, target: str, _checked: bool = False) -> None:
    asked.emit(target)
