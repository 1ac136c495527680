"""Answers of the AWS CLI, in JSON or YAML, one or several in one file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from inspector.core.definitions.document import DefinitionError, Document
from inspector.core.definitions.readers import DefinitionReader
from inspector.core.definitions.resource import Reading, ResourceKind
from inspector.core.definitions.setting import Path
from inspector.core.definitions.states.cognito_answers import ANSWERS, Answers, bare
from inspector.core.definitions.states.json_texts import first_text, texts
from inspector.core.definitions.states.placing import with_lines
from inspector.core.text.message import counted, message

_TABLE = re.compile(
    r"\A\s*-{20,}\r?\n\|\s+(?:Describe|List|Create|Update)\w*(?:UserPool|ResourceServer|Stack|Domain)\w*\s+\|"
)
_TEXT = re.compile(
    r"\A\s*(?:USERPOOLS?|USERPOOLCLIENTS?|RESOURCESERVERS?|DOMAINDESCRIPTION|STACKS|STACKRESOURCES?|"
    r"STACKRESOURCESUMMARIES)\t"
)
_FAILED = re.compile(r"\A\s*(?:aws: \[ERROR\]: )?An error occurred \((\w+)\) when calling the (\w+) operation")


def _fits(document: Document) -> bool:
    first = first_text(document)
    if isinstance(first, Mapping) and _is_answer(first):
        return True
    begin = document.text[:4000]
    return any(pattern.search(begin) for pattern in (_TABLE, _TEXT, _FAILED))


def _is_answer(root: Mapping[str, Any]) -> bool:
    return any(isinstance(root.get(name), dict | list) for name in ANSWERS) or bool(bare(root))


def _read(document: Document) -> Reading:
    answers, outputs = Answers(), []
    read = unread = 0
    for path, root in texts(document):
        for way, each in _each(path, root):
            if not _is_answer(each):
                unread += 1
                continue
            read += 1
            kind = bare(each) if not any(name in each for name in ANSWERS) else ""
            if kind == "Output":
                outputs.append(each)
            elif kind:
                answers.add({kind: each}, way[:-1] if way and way[-1] == kind else way)
            else:
                answers.add(each, way)
    if outputs:
        answers.add({"Stacks": [{"StackName": document.name, "Outputs": outputs}]})
    if not read:
        raise _unread(document)
    if unread:
        answers.left_out.append(
            counted(
                unread,
                "One text in the file is no answer that is known here: it is not read.",
                "{n} texts in the file are no answers that are known here: they are not read.",
            )
        )
    if not any(each.kind is ResourceKind.COGNITO_CLIENT for each in answers.resources):
        answers.left_out.append(
            message(
                "No answer in it tells of a client. Append that of `aws cognito-idp describe-user-pool-client` to it."
            )
        )
    said = message("Answer of the AWS CLI")
    reading = Reading(said, answers.resources, answers.others, tuple(answers.left_out), answers.region)
    return with_lines(reading, document)


def _each(path: Path, root: Any) -> list[tuple[Path, Mapping[str, Any]]]:
    """An answer alone, or the answers of a list, as `jq -s` makes one."""
    if isinstance(root, Mapping):
        return [(path, root)]
    return (
        [((*path, at), one) for at, one in enumerate(root) if isinstance(one, Mapping)]
        if isinstance(root, list)
        else []
    )


def _unread(document: Document) -> DefinitionError:
    if failed := _FAILED.search(document.text[:4000]):
        return DefinitionError(
            message(
                "This is no answer but an error: {operation} failed with {error}. Ask AWS again, and import what it "
                "answers.",
                operation=failed[2],
                error=failed[1],
            )
        )
    return DefinitionError(
        message("The AWS CLI wrote {name} for people. Ask it again with `--output json`.", name=document.name)
    )


READER = DefinitionReader(_fits, _read)
