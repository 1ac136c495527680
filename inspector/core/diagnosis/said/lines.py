"""What lines of text say: plain bodies, log lines with what loggers write before them, traces, and pairs in them."""

from __future__ import annotations

import json
import re
from itertools import islice
from urllib.parse import parse_qsl

from inspector.core.diagnosis.said.members import folded_name, is_telling, of_document, of_member
from inspector.core.diagnosis.said.sentence import Heard, Telling
from inspector.core.text.patterns import pattern

MAX_LINES = 400
MAX_SHOWN_LINES = 25
"""Of a text of more lines only those are read that tell of an error."""
MAX_OBJECTS = 8
MAX_PAIRS = 60
_MAX_PREFIXES = 12
_MAX_LINE = 8000

_FRAME = pattern(
    r"\s*(?:at\s+(?:new |async )?[\w$.<>\[\]`,/@:-]{1,400}+(?:\s?\(|(?<=\d))|at <anonymous>"
    r"|[\w$./]{1,300}\(\w{1,80}\.java:\d+\)|File \"|\.\.\. \d+ (?:more|common)|#\d+\s|from /|goroutine \d"
    r"|Traceback \(most recent|During handling of the above|The above exception was|---+|={3,}|\^+\s*$|in `"
    r"|[\w./-]{1,300}\.go:\d+|Stack ?trace:?\s*$|created by |panic\(|Suppressed:|thrown in /"
    r"|At (?:line:\d|[A-Z]:\\)|\+ )"
)
_TRACEBACK = pattern(r"\s*Traceback \(most recent")
_CAUSED = pattern(
    r"\s*(?:\[?(?:Root cause|Caused by|Nested exception|Inner exception|Reason|Cause|cause)\]?\s?[:>-]+\s*|--->\s*)",
    re.IGNORECASE,
)
_INNER = pattern(r"\s---> |; nested exception is ")
_OBJECT = pattern(r"\s\{(?=\s|$)")
_PREFIX = pattern(
    r"\s*(?:"
    r"\[?\d{4}[-/.]\d\d[-/.]\d\d[T ,_]?(?:\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d|UTC|GMT)?\]?"
    r"|\[?\d\d/(?:\d\d|[A-Z][a-z]{2})/\d{2,4}[: ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:\s[+-]\d{4})?\]?"
    r"|\[?(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: \d{4})?\]?"
    r"|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?|\d{10}(?:\.\d{1,6})?(?=\s)"
    r"|[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9}\s{1,8}\d{1,9} [\w.-]{1,80}:\d{1,6}\]"
    r"|[\[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRIT(?:ICAL)?|SEVERE|PANIC)(?:[\])>]|\b)"
    r"(?::[\w.]{1,80}(?=:))?[:|]?(?=\s|\[|:)"
    r"|[\[(<]?(?:trace|debug|info|notice|warn(?:ing)?|error|err|fatal|crit(?:ical)?)[\])>:|](?=\s|\[)"
    r"|\[[\w .:#/@*-]{1,80}\]:?(?=\s)|\d{1,8}#\d{1,8}:|\*\d{1,9}(?=\s)|\d{1,9}\s---|---|[|\u2502:>-](?=\s)"
    r"|(?:[\w.-]{1,60} )?[\w/-]{1,60}(?:\[\d{1,8}\]):|\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?=\s)"
    r"|(?:fail|crit|warn|info|dbug): [\w.]{1,200}\[\d{1,6}\]$|[DIWEF], \[[^\]]{1,80}\]\s{1,4}[A-Z]{4,7} -- [^:]{0,40}:"
    r"|[a-z$][\w$-]{0,60}(?:\.[\w$-]{1,80})+\s{0,40}(?:-|:(?=\s))(?=\s)"
    r"|[\w-]{1,60}\s{1,4}\|(?=\s)|::(?:error|warning)[^:\n]{0,200}::|##\[(?:error|warning)\]|npm ERR!"
    r")"
)
"""What stands before the words of a log line: time, level, thread, process, logger, container."""
_QUALIFIED = pattern(r"\s*(?:[\w$]{1,80}\.)+[A-Z][\w$]{0,80}(?:Error|Exception)\b")
_OF_ERROR = pattern(
    r"error|exception|invalid|expired|denied|unauthori|forbidden|\bnot\b|fail|refused|missing|required|unable|cannot"
    r"|could|rejected|mismatch|unknown|unsupported|token|jwt|caused by|fatal|panic|fehler|ung\u00fcltig",
    re.IGNORECASE,
)
_PAIR = pattern(
    r"(?<![\w.-])([\"']?)([A-Za-z_][\w.-]{0,60})\1\s?(?:=>|[:=])\s?"
    r"(?:\"((?:[^\"\\]|\\.)*+)(?:\"|\Z)|'((?:[^'\\\n]|\\.)*+)(?:'|\Z))"
)
"""A name and a quoted value: JSON that was cut, logfmt, what Python, Ruby, Node and Go print of an object."""
_BARE_PAIR = pattern(
    r"(?<![\w.&?/-])(error|err|code|error_code|errorCode|reason|exception)=([A-Za-z_][\w.:-]{2,80})(?![^\s,;)}\]])"
)
_BARE_WORDS = pattern(
    r"(?<![\w.&?/-])(error_description|message|msg|reason|desc)=(?![\s\"'])([^=\n]{3,500}?)(?=\s[\w.]{1,40}=|$)"
)
_KEY_LINE = pattern(r"\s*(?:-\s)?[\"']?([A-Za-z_][\w.-]{1,40})[\"']?\s?:\s(?=\S)")
_FORM = pattern(r"[?#]?[\w.-]{1,60}=[^\s=&]*(?:&[\w.%-]{1,60}=[^\s&]*)+")
_RPC = pattern(r"rpc error: code = (\w{2,40}) desc = ")
_TERMS = ("{:", "{error,", "#Error")
"""How Elixir and Erlang begin what they print of an error: each word in it counts."""
_RAISED = pattern(r"([A-Z]\w{1,80}(?:Error|Exception))\((?:\d{1,6}, ?)?[\"']([^\"']{3,500})[\"']")
"""An exception within one, as Python writes it: `OSError('Tunnel connection failed: 407 Request rejected')`."""


def of_lines(said: Heard, text: str, place: str = "text", rank: int = Telling.LINE, within: int = 0) -> None:
    """Add what each line says, without its trace's frames; of a long text only the lines that tell of an error."""
    if _FORM.fullmatch(text.strip()):
        for name, value in parse_qsl(text.strip().lstrip("?#"), max_num_fields=None)[:MAX_PAIRS]:
            of_member(said, name, value)
        return
    text = _without_objects(said, text, within)
    told = [line for line in _spoken(text) if line.strip()]
    if len(told) > MAX_SHOWN_LINES:
        told = [line for line in told if _OF_ERROR.search(line, 0, 600)]
        told = [*told[:15], *told[-25:]] if len(told) > MAX_LINES // 10 else told
    for line in told:
        _line(said, line[:_MAX_LINE], place, rank)


def _spoken(text: str) -> list[str]:
    """The lines that are no frames of a trace."""
    every = text.split("\n")
    every = every if len(every) <= MAX_LINES else [*every[: MAX_LINES // 2], *every[-MAX_LINES // 2 :]]
    kept, in_trace = [], False
    for line in every:
        if _TRACEBACK.match(line):
            in_trace = True
        elif in_trace and line[:1] in (" ", "\t"):
            continue
        elif not _FRAME.match(line):
            in_trace = False
            kept.append(line)
    return kept


def _line(said: Heard, line: str, place: str, rank: int) -> None:
    words = _without_prefixes(line)
    words, *inner = _INNER.split(words, maxsplit=4)
    for each in inner:  # an exception's own words are nearer to the fault than those of the one around it
        said.sentence(each, place, rank - 1, shown=True)
    if caused := _CAUSED.match(words):
        words, rank = words[caused.end() :], rank - 1
    if rpc := _RPC.search(words):
        said.code(rpc[1], "grpc-status", Telling.CODE)
        said.sentence(words[rpc.end() :], "grpc-message", rank - 2)
        words = words[: rpc.start()]
    for raised in islice(_RAISED.finditer(words), MAX_OBJECTS):
        said.code(raised[1], place, Telling.CLASS)
        said.sentence(raised[2], place, rank - 1)
    if words.startswith(_TERMS):
        said.sentence(words, place, rank, shown=True)
    if (start := _of_pairs(said, words)) is not None:
        words, rank = words[:start].partition("{")[0].lstrip("\"' ").rstrip("{[(,;: \"'"), Telling.ASIDE
    if (key := _KEY_LINE.match(words)) and is_telling(key[1]) and folded_name(key[1]) != "error":
        of_member(said, key[1], words[key.end() :].strip().strip("',\""))
    else:
        said.sentence(_OBJECT.split(words, maxsplit=1)[0], place, rank, shown=True)


def _of_pairs(said: Heard, words: str) -> int | None:
    """Add what the pairs in a line say, and where they begin if one of them tells something; None where none does."""
    pairs = list(islice(_PAIR.finditer(words), MAX_PAIRS)) if '"' in words or "'" in words else []
    named = (pair for pair in pairs if pair[1] or is_telling(pair[2]))  # else it is a value that a sentence quotes
    told = [(pair[2], unquoted(pair[3] if pair[3] is not None else pair[4])) for pair in named]
    bare = [*islice(_BARE_PAIR.finditer(words), MAX_PAIRS), *islice(_BARE_WORDS.finditer(words), MAX_OBJECTS)]
    for name, value in [*told, *(pair.groups() for pair in bare)]:
        of_member(said, name, value)
    return pairs[0].start() if any(value and is_telling(name) for name, value in told) else None


def _without_prefixes(line: str) -> str:
    """The words of a log line; an exception's class is not taken for a logger."""
    at = 0
    for _ in range(_MAX_PREFIXES):
        if _QUALIFIED.match(line, at) or not (found := _PREFIX.match(line, at)) or found.end() == at:
            break
        at = found.end()
    rest = line[at:].strip()
    return rest.lstrip(":|- ") if at else rest


def _without_objects(said: Heard, text: str, within: int) -> str:
    """The text without the JSON objects in it, which are read as documents."""
    if within > 2 or "{" not in text:
        return text
    for spelling in dict.fromkeys((text, text.replace('\\"', '"').replace("\\\\", "\\"))):
        parts, at, tried = list[str](), 0, 0
        for start in re.finditer(r"[{\[]\s{0,20}[\"{]", spelling):
            if start.start() < at:
                continue
            if (tried := tried + 1) > MAX_OBJECTS:
                break
            try:
                found, end = json.JSONDecoder().raw_decode(spelling, start.start())
            except (ValueError, RecursionError):
                continue
            if isinstance(found, dict | list):
                of_document(said, found, within + 1)
                parts.append(spelling[at : start.start()].rstrip(" :=([\"'"))
                at = end
        if at:
            return " \n".join([*parts, spelling[at:]])
    return text


def unquoted(value: str) -> str:
    """A quoted value with its escapes read, as far as they are those of JSON."""
    if "\\" not in value:
        return value
    try:
        read = json.loads(f'"{value}"', strict=False)
    except ValueError:
        return re.sub(r"\\(.)", r"\1", value)
    return read if isinstance(read, str) else value
