"""How what an acceptor does with a token looks; beside the other looks, since those are there before any acceptor."""

from __future__ import annotations

from inspector.core.acceptance.judging import Acceptance
from inspector.core.text.language import mark
from inspector.gui.theme.looks import Look

ACCEPTANCES = {
    Acceptance.REFUSED: Look("bad", mark("refuses"), "bad_text", "bad_glyph", "bad_tint", "bad_line"),
    Acceptance.DEPENDS: Look("fork", mark("depends on a setting"), "text2", "accent_text", "inset", "hairline"),
    Acceptance.NOT_DOCUMENTED: Look("not-checked", mark("not documented"), "text2", "mute_glyph", "inset", "hairline"),
    Acceptance.ACCEPTED: Look("ok", mark("accepts"), "ok_text", "ok_glyph", "ok_tint", "ok_line"),
}
"""In the order of the chips."""
_IF_GENUINE = {
    Acceptance.REFUSED: Look("bad", mark("refuses"), "text2", "mute_glyph", "inset", "hairline"),
    Acceptance.DEPENDS: Look("fork", mark("depends on a setting"), "text2", "mute_glyph", "inset", "hairline"),
    Acceptance.NOT_DOCUMENTED: ACCEPTANCES[Acceptance.NOT_DOCUMENTED],
    Acceptance.ACCEPTED: Look("unverified", mark("accepts if genuine"), "text2", "mute_glyph", "inset", "hairline"),
}
"""While nobody has checked the signature."""


def of_acceptance(outcome: Acceptance, *, if_genuine: bool) -> Look:
    """The look of what an acceptor does; neutral while nobody has checked the signature."""
    return (_IF_GENUINE if if_genuine else ACCEPTANCES)[outcome]
