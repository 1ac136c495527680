"""The strip under the banner that says which input was changed after the verdict."""

from __future__ import annotations

from inspector.core.text.language import tr
from inspector.gui.inspection.asks import Asks
from inspector.gui.widgets.panes.older_strip import StripOfBefore


class OlderStrip(StripOfBefore):
    """Hidden while the verdict is about the inputs as they are."""

    def __init__(self, asks: Asks) -> None:
        super().__init__(tr("Older verdict"), tr("Judge again"))
        self.again.clicked.connect(asks.judge_again)

    def show_edited(self, name: str, *, token: bool) -> None:
        """Say that the input of that name was changed, or hide where there is none.

        `token` where the verdict on a token is shown, and not the answer to a request.
        """
        words = ""
        if name and token:
            words = tr("{input} changed. This verdict is from before.", input=name)
        elif name:
            words = tr("{input} changed. This answer is from before.", input=name)
        self.again.setVisible(token)
        self.say(words)
