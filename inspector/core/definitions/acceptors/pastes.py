"""A text as what the formats look into: its data as one document, with what a terminal has put around it taken off."""

from __future__ import annotations

import re
from typing import Any

from inspector.core.definitions.acceptors.gathering import Paste
from inspector.core.definitions.document import DefinitionError, read_document
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.json_texts import texts
from inspector.core.definitions.templates.functions import NOWHERE, Functions
from inspector.core.definitions.templates.references import named_in
from inspector.core.definitions.templates.template import sections_of
from inspector.core.text.display import elide
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

MOST_CHARS = 1_000_000
"""A longer text is refused: templates have 1 MB at most, and no settings are as long."""
MOST_LINE = 400
"""A longer line is no command that somebody has typed."""

_PROMPT = pattern(
    r"(?:\[?[\w.-]{1,60}@[\w.-]{1,60}[^\n$#%>]{0,80}[$#%>]\]?"
    r"|PS [^\n>]{0,120}>|[A-Za-z]:\\[^\n>]{0,120}>|[$%\u276f\u279c]"
    r"|[~/][^\s$#%>]{0,80}[ \t]?[$%>])(?:[ \t]|$)"
)
_COMMAND = pattern(
    r"(?:sudo[ \t]+)?(?:aws|kubectl|istioctl|az|oc|cat|curl|gcloud|deck|terraform|sam|cdk|helm|type|bat|less|docker"
    r"|Get-Content|gc)[ \t]+[\w./~\\-][^\n]*"
)
_END = pattern(r"\(END\)|EOF")
_CONTINUED = ("\\", "`", "^")
_ONLY_HELM = pattern(r"(?m)^[ \t]*\{\{[^\n]*\}\}[ \t]*$")
_HELM_VALUE = pattern(
    r"(?m)^([ \t]*(?:(?:-[ \t]+)?[\w.\"'-]+:[ \t]+|-[ \t]+))([^\s\"'#|>{][^\n\"']*)?(\{\{[^\n]*\}\}[^\n]*)$"
)
_WANTED = (
    "AWS::ApiGateway", "AWS::Serverless::", "AWS::AppSync::", "AWS::BedrockAgentCore::",
    "AWS::ElasticLoadBalancingV2::",
)  # fmt: skip


def source_of(text: str, name: str) -> tuple[Paste, DefinitionError | None, tuple[Message, ...]]:
    """The document of a text, why it cannot be read as data where it cannot, and what is to be said of all of it."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MOST_CHARS:
        return Paste(None, ""), DefinitionError(
            message("The text is longer than {n} MB. No settings of an API are as long.", n=MOST_CHARS // 1_000_000)
        ), ()  # fmt: skip
    plain = _without_terminal(text)
    begin = plain.lstrip()[:2]
    data = plain if begin[:1] in ("{", "[") and begin != "{{" else _without_helm(plain)
    try:
        document = read_document(data.encode("utf-8", "surrogatepass"), name or str(message("The text")))
    except DefinitionError as error:
        return Paste(None, plain, name), error, ()
    root, line_of = document.root, document.line_of
    if root is None:
        found = list(texts(document))
        root = [value for _, value in found] or None
        line_of = _nowhere
    source = Paste(root, plain, name, line_of)
    source, said = _worked_out(source)
    problem = document.problem if source.root is None else None
    return source, problem, (*document.remarks, *said)


def _nowhere(_: Path) -> int | None:
    return None


def _without_terminal(text: str) -> str:
    """The text with prompts and commands taken out of it; each line keeps its number."""
    lines = text.split("\n")
    data = any(line.lstrip().startswith(("{", "[")) for line in lines[:40])
    continued, changed, inside = False, False, False
    for at, line in enumerate(lines):
        bare = line.strip()
        if not bare or len(bare) > MOST_LINE:
            continued = False
            continue
        typed = _PROMPT.match(bare) is not None or (not line.startswith((" ", "\t")) and _COMMAND.fullmatch(bare))
        if continued or typed or _END.fullmatch(bare):
            continued = bare.endswith(_CONTINUED)
            lines[at] = "---" if inside and typed and not data else ""
            changed = True
        else:
            continued, inside = False, True
    return "\n".join(lines) if changed else text


def _without_helm(text: str) -> str:
    """YAML in which what Helm fills in is a text, and what only steers it is gone."""
    if "{{" not in text:
        return text
    return _HELM_VALUE.sub(_quoted, _ONLY_HELM.sub("", text))


def _quoted(found: re.Match[str]) -> str:
    value = ((found[2] or "") + found[3]).partition(" #")[0].rstrip().replace("'", "''")
    return f"{found[1]}'{value}'"


# --- templates ----------------------------------------------------------------------------------------------------


def _worked_out(source: Paste) -> tuple[Paste, tuple[Message, ...]]:
    """A template of CloudFormation with its functions worked out, as far as the template itself says what they are."""
    root = source.root
    wrapped: Any = root.get("TemplateBody") if isinstance(root, dict) else None
    if isinstance(wrapped, str) and "AWS::" in wrapped:
        inner, _, said = source_of(wrapped, source.name)
        return Paste(inner.root, inner.text, inner.name), said
    if isinstance(wrapped, dict):
        root = wrapped
    resources = root.get("Resources") if isinstance(root, dict) else None
    if not isinstance(root, dict) or not isinstance(resources, dict):
        return source, ()
    wanted = {
        name: body
        for name, body in resources.items()
        if isinstance(body, dict) and isinstance(body.get("Properties"), dict)
        and str(body.get("Type", "")).startswith(_WANTED)
    }  # fmt: skip
    if not wanted:
        return source, ()
    sections = sections_of(root, ())
    functions = Functions(sections)
    for part, path in sections.parts.get("Resources", []):
        for member in functions.loops.members(part, path, NOWHERE):
            functions.resources[member.name] = member
    made: dict[str, Any] = {
        name: {"Type": body["Type"], "Properties": _listed(functions.value(body["Properties"]))}
        for name, body in wanted.items()
    }
    whole: dict[str, Any] = {"Resources": made}
    if isinstance(root.get("Globals"), dict):
        whole["Globals"] = _listed(functions.value(root["Globals"]))
    return Paste(whole, source.text, source.name, source.line_of), tuple(_defaults(root, wanted))


def _listed(value: Any) -> Any:
    """Tuples as lists, as documents have them."""
    if isinstance(value, dict):
        return {name: _listed(each) for name, each in value.items()}
    return [_listed(each) for each in value] if isinstance(value, list | tuple) else value


def _defaults(root: dict[str, Any], wanted: dict[str, Any]) -> list[Message]:
    """Which parameters are taken to have their defaults."""
    parameters = root.get("Parameters")
    if not isinstance(parameters, dict):
        return []
    named = dict.fromkeys(name for body in wanted.values() for name in named_in(body["Properties"]))
    taken = [name for name in named if isinstance(parameters.get(name), dict) and "Default" in parameters[name]]
    if not taken:
        return []
    shown = ", ".join(elide(name, 60) for name in taken[:6])
    return [message("Taken from the defaults of the template's parameters: {names}.", names=shown)]
