"""What a definition is wrapped in, or is not one because of: Markdown, merge markers, programs, other languages."""

from __future__ import annotations

import re

from inspector.core.definitions.texts.damage import DefinitionError
from inspector.core.text.language import mark
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_CONFLICT = pattern(r"^(?:<{7}|>{7})(?: |$)|^\|{7} ", re.MULTILINE)
_FENCE = pattern(r"^([ \t>]*)(`{3,}|~{3,})[ \t]*([\w.+-]*)[^\n`]*$", re.MULTILINE)
_DATA = frozenset({"", "yaml", "yml", "json", "jsonc", "json5", "cloudformation", "cfn", "sam", "text", "txt"})
MOST_FENCES = 50
MOST_FENCED = 5_000_000
"""So many characters of fences are read, the empty lines before them included."""
_HCL = pattern(r'^[ \t]*(?:resource|data)[ \t]+"[\w-]+"[ \t]+"[\w-]+"[ \t]*\{', re.MULTILINE)
_HCL_FILES = (".tf", ".tofu", ".hcl", ".tfvars", ".tf.txt")
_HCL_ANY = pattern(
    r'^[ \t]*(?:(?:variable|module|provider|output)[ \t]+"[\w-]+"|terraform|locals)[ \t]*\{', re.MULTILINE
)

_IMPORT = r"(?m)^[ \t]*(?:import|from|const|let|var|using|package|export)\b[^\n]*"
_PROGRAMS = (
    (
        pattern(_IMPORT + r"(?:aws-cdk-lib|@aws-cdk/|\baws_cdk\b|software\.amazon\.awscdk|Amazon\.CDK)"),
        mark("{name} is a program of the AWS CDK. Give what `cdk synth` writes: cdk.out/*.template.json."),
    ),
    (
        pattern(_IMPORT + r"(?:@pulumi/|\bpulumi\b|pulumi_aws|\bPulumi\b)"),
        mark("{name} is a program of Pulumi. Give what `pulumi stack export` writes."),
    ),
    (
        pattern(_IMPORT + r"@aws-amplify/backend"),
        mark("{name} is a program of Amplify. Give the amplify_outputs.json that it makes."),
    ),
    (
        pattern(_IMPORT + r"(?:\$config\(|['\"]sst(?:/constructs)?['\"])"),
        mark("{name} is a program of SST. Give what the AWS CLI says of the client: describe-user-pool-client."),
    ),
    (
        pattern(_IMPORT + r"@serverless/typescript"),
        mark("{name} is a program of the Serverless Framework. Give what `serverless print` writes."),
    ),
    (
        pattern(_IMPORT + r"(?:\bcdktf\b|@cdktf/)"),
        mark("{name} is a program of CDK for Terraform. Give what `terraform show -json` writes."),
    ),
)
_MAGIC = (
    (b"PK\x03\x04", mark("{name} is a ZIP archive. Unpack it, and give the template that is in it.")),
    (b"\x1f\x8b", mark("{name} is packed with gzip. Unpack it first.")),
    (b"%PDF", mark("{name} is a PDF, and no definition of clients.")),
)


def refuse_conflict(text: str, name: str) -> None:
    """DefinitionError where a merge was left half done: neither side is the file's."""
    found = _CONFLICT.search(text)
    if found is None:
        return
    line = text.count("\n", 0, found.start()) + 1
    said = message(
        "{name} has a merge marker in line {line}: two versions stand in it. Decide for one, and give it again.",
        name=name,
        line=line,
    )
    raise DefinitionError(said, line=line, column=1)


def refuse_other_languages(text: str, name: str) -> None:
    """DefinitionError, which says what to give in its place, for HCL and for programs that make a template."""
    hcl = _HCL.search(text) or (_HCL_ANY.search(text) if name.lower().endswith(_HCL_FILES) else None)
    if hcl is not None:
        line = text.count("\n", 0, hcl.start()) + 1
        said = message(
            "{name} is written in HCL, which is not read here. Give what `terraform show -json` writes: "
            "terraform show -json > state.json, or of a plan: terraform show -json plan.out > plan.json.",
            name=name,
        )
        raise DefinitionError(said, line=line)
    for program, why in _PROGRAMS:
        if program.search(text):
            raise DefinitionError(message(why, name=name))


def refuse_binary(content: bytes, name: str) -> None:
    """DefinitionError for the beginning of a file that is known to be no text."""
    for begin, said in _MAGIC:
        if content.startswith(begin):
            raise DefinitionError(message(said, name=name))


def fenced(text: str) -> list[str]:
    """The parts of a Markdown text that stand in fences of data, each with an empty line for every line before it.

    So a line of a part is the same line of the text. Of a page that has very many only the first are read.
    """
    parts: list[str] = []
    room = MOST_FENCED
    opened, line, counted_to = None, 0, 0
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[2].startswith(opened[2]) and not fence[3]:
            if opened[3].lower() in _DATA:
                line, counted_to = line + text.count("\n", counted_to, opened.end()), opened.end()
                parts.append("\n" * line + _dedented(text, opened, fence))
                room -= len(parts[-1])
                if room < 0 or len(parts) == MOST_FENCES:
                    return parts
            opened = None
    if opened is not None and opened[3].lower() in _DATA - {""}:  # not closed: a part of a page was copied
        parts.append("\n" * text.count("\n", 0, opened.end()) + _dedented(text, opened, None))
    return parts


def _dedented(text: str, opened: re.Match[str], closed: re.Match[str] | None) -> str:
    inner = text[opened.end() : closed.start() if closed else len(text)]
    before = opened[1]
    return "\n".join(line.removeprefix(before) for line in inner.split("\n")) if before else inner
