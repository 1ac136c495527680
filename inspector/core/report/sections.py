"""What a token holds, section by section: header and claims, of an SD-JWT also what was disclosed and to whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from inspector.core.text.language import tr
from inspector.core.tokens.token import Token

if TYPE_CHECKING:  # whoever hands it over has imported it
    from inspector.core.checks.inspection import Inspection


def sections(token: Token) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The title of each section in the current language, and its members; none that is empty."""
    for title, members in _sections(token):
        if members:
            yield title, members


def _sections(token: Token) -> Iterator[tuple[str, Mapping[str, Any] | None]]:
    yield tr("Header"), token.header
    yield tr("Claims"), token.claims
    form = token.form
    if form is None:
        return
    from inspector.core.checks.compound.disclosures import presentation  # late: hardly any token has such a form
    from inspector.core.tokens.json_serialisation import JsonForm
    from inspector.core.tokens.sd_jwt import SdJwt, told_path

    if isinstance(form, JsonForm):
        yield tr("Unprotected header"), form.signatures[form.chosen].header
    if isinstance(form, SdJwt):
        yield tr("Disclosed of these claims"), {told_path(each.path): each.value for each in form.disclosed}
        binding = presentation(token)
        yield tr("Key-binding JWT"), binding.claims if binding is not None else None


def sd_jwt_json(token: Token) -> dict[str, Any] | None:
    """The `sd_jwt` member of an inspection in JSON; None for any other token."""
    form = token.form
    if form is None:
        return None
    from inspector.core.checks.compound.disclosures import presentation
    from inspector.core.tokens.sd_jwt import SdJwt

    if not isinstance(form, SdJwt):
        return None
    binding = presentation(token)
    return {
        "disclosed": [{"path": list(each.path), "value": each.value} for each in form.disclosed],
        "undisclosed": form.undisclosed,
        "problems": [str(problem) for problem in form.problems],
        "key_binding": None if binding is None else {"header": binding.header, "claims": binding.claims},
    }


def inner_inspection(inspection: Inspection, depth: int) -> Inspection | None:
    """The token inside, judged; None where there is none, or the report is deep enough."""
    from inspector.core.checks.judge import judge_inner  # late: other reports have no inspection

    return judge_inner(inspection) if depth else None
