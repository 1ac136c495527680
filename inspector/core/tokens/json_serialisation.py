"""A JWS in JSON: `protected`, `payload` and `signature`, or a list of `signatures` (RFC 7515 section 7.2)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from inspector.core.text import strictjson
from inspector.core.text.message import Message, message
from inspector.core.text.patterns import pattern

MAX_SIGNATURES = 16
"""More are not read: nobody signs one text so often, and each costs a verification."""

MAX_AROUND = 8
"""So many braces before the payload are tried: the unprotected header stands between, at most, and what a log adds."""
_DECODER = json.JSONDecoder()
_BEGINS_TOKEN = pattern(r"eyJ[A-Za-z0-9_-]{8,}\.")


class Signed(NamedTuple):
    """One signature over the payload: the protected header as it stands, and the header that nothing protects."""

    protected: str
    header: Mapping[str, Any]
    signature: str


class JsonForm(NamedTuple):
    """A JWS in JSON; `chosen` is the place of the signature that the token was read with.

    `general` says that it has a list of signatures. `unread` counts those beyond the most that are read. `oddities` are
    phrases about the JSON itself, as strict JSON words them.
    """

    payload: str
    signatures: tuple[Signed, ...]
    general: bool
    unread: int = 0
    oddities: tuple[Message, ...] = ()
    chosen: int = 0

    def __repr__(self) -> str:
        """Without anything of the token."""
        return f"JsonForm({len(self.signatures)} signatures)"

    @property
    def selective(self) -> bool:
        """Whether claims of the token are disclosed one by one."""
        return False


def read(text: str) -> JsonForm | None:
    """The JWS that a JSON text is; None where it is something else."""
    if not text.startswith("{") or '"payload"' not in text:
        return None
    reading = strictjson.read(text.encode("utf-8", "surrogatepass"))
    value = reading.value
    if not isinstance(value, dict) or not isinstance(payload := value.get("payload"), str):
        return None
    general = isinstance(value.get("signatures"), list)
    entries = value["signatures"] if general else [value]
    signed = [_signed(entry) for entry in entries[:MAX_SIGNATURES]]
    found = tuple([each for each in signed if each is not None])
    if not found or len(found) < len(signed):
        return None
    # Of a text with two tokens in it, programs differ in which one they judge (CVE-2022-39227).
    twofold = any(name.count(".") > 1 for name in value)
    more = (message("has the name of a member that is a token of its own", "The header …."),) if twofold else ()
    if not all(map(_discloses_soundly, found)):
        more = (*more, message("has disclosures or a key-binding JWT that are no texts of an SD-JWT", "The header …."))
    unread = max(0, len(entries) - MAX_SIGNATURES)
    return JsonForm(payload, found, general, unread, (*reading.oddities, *more))


def _discloses_soundly(signed: Signed) -> bool:
    """Whether what an SD-JWT has in its unprotected header is such that its compact form can be made of it."""
    disclosures, binding = signed.header.get("disclosures", []), signed.header.get("kb_jwt", "")
    texts = [*disclosures, binding] if isinstance(disclosures, list) else [disclosures]
    return isinstance(disclosures, list) and all(isinstance(each, str) and "~" not in each for each in texts)


def found_in(text: str) -> tuple[str, JsonForm] | None:
    """The first such JSON in a text, as a log or a command has it: also with its quotation marks escaped once.

    Of several inside one another it is the outermost: what stands in a member that nobody asks for is not the token.
    """
    for whole in _spellings(text):
        found = None
        for part in (whole.strip(), *_objects_around(whole, '"payload"')):
            if (found is None or len(part) > len(found[0])) and (form := read(part)) is not None:
                found = part, form
        if found is not None:
            return found
    return None


def _spellings(text: str) -> tuple[str, str]:
    return text, text.replace('\\"', '"').replace("\\n", "\n").replace("\\t", "\t")


def taken_out(text: str, part: str, other: int) -> tuple[Message, int]:
    """What to say of the text that the JSON was taken out of, and how many tokens there are at the least."""
    rest = next((whole for whole in _spellings(text) if part in whole), text).replace(part, "", 1)
    if _BEGINS_TOKEN.search(rest) or found_in(rest) is not None:
        words = message(
            "The token was taken out of {count:grouped} characters of other text, in which another token stands.",
            count=other,
        )
        return words, 2
    return message("The token was taken out of {count:grouped} characters of other text.", count=other), 1


def _objects_around(text: str, name: str) -> Iterator[str]:
    """The JSON objects in a text that begin before a name, the innermost first; not without end."""
    at = text.find(name)
    for _ in range(MAX_AROUND):
        at = text.rfind("{", 0, max(at, 0))
        if at < 0:
            return
        try:
            _, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            continue
        yield text[at:end]


def as_sd_jwt(form: JsonForm) -> str | None:
    """The compact form of an SD-JWT in JSON (RFC 9901 section 8); None where it has no disclosures."""
    signed = form.signatures[0]
    if signed.header.keys().isdisjoint(("disclosures", "kb_jwt")) or not _discloses_soundly(signed):
        return None
    disclosures, binding = signed.header.get("disclosures", []), signed.header.get("kb_jwt", "")
    return "~".join((f"{signed.protected}.{form.payload}.{signed.signature}", *disclosures, binding))


def _signed(entry: object) -> Signed | None:
    if not isinstance(entry, dict) or not isinstance(signature := entry.get("signature"), str):
        return None
    protected, header = entry.get("protected", ""), entry.get("header", {})
    if not isinstance(protected, str) or not isinstance(header, dict) or not (protected or header):
        return None
    return Signed(protected, header, signature)
