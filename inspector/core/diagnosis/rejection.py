"""From what an API said of a token to its likely cause, by the rows of resources/knowledge/rejections.toml."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.diagnosis.candidates import ranked
from inspector.core.diagnosis.diagnosis import Explanation, explanation, placeholders, said
from inspector.core.diagnosis.evidence import Evidence
from inspector.core.diagnosis.paste.facts import facts_of
from inspector.core.diagnosis.table import rejections
from inspector.core.diagnosis.token_facts import MAX_QUOTED_CHARS, quotes
from inspector.core.text.display import elide, visible
from inspector.core.text.message import several


def diagnose_rejection(seen: Evidence, provider: str = "generic", phrase: str = "") -> Explanation:
    """Why an API did not take a token, or that it did. `seen.inspection` is the token, where it is at hand.

    What the rules of those who give just this answer say of it is told with it.
    """
    # late: only an answer is read
    from inspector.core.diagnosis.given_by import beside, each_by_itself, given_by, upheld

    given = given_by(seen)
    ranking = upheld(ranked(rejections(), seen, provider), given)
    filled = placeholders(seen, provider) | quotes(seen.inspection)
    wanted = seen.challenge.parameters.get("scope", "").strip() if seen.challenge else ""
    if wanted:
        filled["wanted_scope"] = elide(visible(wanted), MAX_QUOTED_CHARS)
    more = several(beside(ranking, given), each_by_itself(seen, given))
    found = explanation(ranking, filled, said(seen, phrase), more)
    return replace(found, facts=facts_of(seen, ranking), given=given)
