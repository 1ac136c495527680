"""Keys in whatever form people have them, as the entries of a key set; what is none of these is named for what it is.

Read when a document is not simply a JWK Set or a JWK: nothing here is imported before, and what it needs for a form
only when a file may have that form.
"""

from __future__ import annotations

import base64
import json
import re
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from inspector.core.errors import KeySetError
from inspector.core.keys import key_material, pem
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_material import FoundKey, FoundKeys
from inspector.core.text import encodings, strictjson
from inspector.core.text.json_kind import kind_of
from inspector.core.text.language import mark
from inspector.core.text.message import Message, message, several
from inspector.core.text.patterns import pattern

if TYPE_CHECKING:
    from inspector.core.keys.printed_answer import PrintedAnswer

MOST_WRAPPINGS = 4
"""An answer that was printed, in base64, of PEM: nobody wraps keys more often."""

_XML_KEY = pattern(r"<(Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)>([A-Za-z0-9+/=\s]{1,8192})</\1>")
"""The members of an RSAKeyValue (XML Signature section 4.5.2.2), and the private ones that .NET adds to it."""
_ASSIGNED = pattern(r"(?:export[ \t]+|set[ \t]+)?[A-Za-z_][\w.-]{0,80}[ \t]*[=:][ \t]*(?=[\"'`{\[A-Za-z0-9])")
"""What stands before a value in a file of environment variables or settings."""
_HEXADECIMAL = pattern(r"30[0-9A-Fa-f]{60,}")
_BETWEEN = pattern(r"[\s,]*")
_WITHIN = pattern(r"\{\s*\"(?:keys|kty)\"\s*:")
"""How a JWK Set or a JWK begins inside another text: YAML, a program, a transcript of a terminal."""
_LINE_OF_BASE64 = pattern(
    r"^[ \t]*(?:- )?(?:export[ \t]+)?[\w./-]{1,100}[ \t]*[:=]"
    r"[ \t]*[\"']?((?:LS0t|M[A-Z]|e[yw]|W[3w])[\w+/-]{36,}={0,2})[\"']?[ \t]*\r?$",
    re.MULTILINE,
)
"""A value of YAML or of a file of variables that may be a key, PEM text or a key set: a Kubernetes Secret, for one."""
_ENCODED = pattern(r"did:jwk:|data:[\w/+.;=-]{0,80}?base64,")
"""What stands before a JWK or a file in base64 in a decentralised identifier, in a URL (RFC 2397)."""
MOST_WITHIN = 100

PEM = mark("PEM text")
DER = mark("a file in DER")
SSH = mark("a key as OpenSSH writes it")
XML = mark("a key in XML")
JSON = mark("JSON of another form")

_Read = tuple[FoundKeys, str]


def read(content: bytes, source: KeySource) -> _Read:
    """The keys in a document and the form it has, in English, "" for a JWK Set that is none of the usual ones.

    KeySetError, which says whose document it is, where there are no keys.
    """
    return _Reader(source).read(content)


class _Reader:
    """Looks through a document of this source, however it is wrapped."""

    def __init__(self, source: KeySource) -> None:
        self._subject = partial(subject_of, source)
        self._name: object = source.name if source.origin is Origin.FILE else self._subject

    def read(self, content: bytes) -> _Read:
        """As the function `read`."""
        found = self._of_bytes(content, 0)
        if found is None:
            raise self._unread(content)
        return found

    # --- bytes ------------------------------------------------------------------------------------------------------

    def _of_bytes(self, content: bytes, wraps: int) -> _Read | None:
        if found := key_material.of_der(content) or key_material.of_der(content.rstrip(b"\r\n")):
            return self._made(found, DER)
        text, encoding = _decoded(content)
        read = self._of_text(text, wraps) if text is not None else None
        if read is None or encoding is None:
            return read
        said = message("It is written in {encoding}: most programs read a key set in UTF-8 alone.", encoding=encoding)
        entries, form = read
        return entries._replace(problems=(*entries.problems, said)), form

    def _made(self, found: list[FoundKey], form: str) -> _Read:
        entries = key_material.to_entries(found)
        if not entries.entries:
            raise pem.nothing_in(self._name, [], entries.unfit)
        unfit = (pem.unfit_words(entries.unfit),) if entries.unfit else ()
        return entries._replace(problems=(*entries.problems, *unfit)), form

    # --- text -------------------------------------------------------------------------------------------------------

    def _of_text(self, text: str, wraps: int) -> _Read | None:
        """The keys in a text; None where it is none of the forms that are read here."""
        if _is_json(text):
            return self._of_json(text)
        if pem.has_blocks(text):
            return pem.read(text, self._name), PEM
        if wraps >= MOST_WRAPPINGS:
            return None
        forms = (self._of_printed, self._of_lines, self._of_xml, self._of_values, self._of_encoded)
        return next((read for form in forms if (read := form(text, wraps + 1)) is not None), None)

    def _of_printed(self, text: str, wraps: int) -> _Read | None:
        from inspector.core.keys import printed_answer

        answer = printed_answer.read(text)
        return self._of_answer(answer, wraps) if answer is not None else None

    def _of_answer(self, answer: PrintedAnswer, wraps: int) -> _Read:
        read = self._of_text(answer.body, wraps)
        if read is not None:
            return read
        if 300 <= answer.status < 400:
            words = message("{name} is a redirect, and not what it leads to: curl -L follows it.", name=self._name)
            raise KeySetError(words)
        why = self._unread(answer.body.encode("utf-8", "surrogatepass"))
        if answer.status == HTTPStatus.OK or not answer.body.strip():
            raise KeySetError(message("{name} is an HTTP answer without keys. {why}", name=self._name, why=why.said))
        raise KeySetError(
            message(
                "{name} is an HTTP answer with the status {status}, without keys.",
                name=self._name,
                status=answer.status,
            )
        )

    def _of_lines(self, text: str, _: int) -> _Read | None:
        if entries := _within(text):
            return FoundKeys(entries), JSON
        lines = key_material.of_ssh(text)
        return self._made(lines, SSH) if lines else None

    def _of_xml(self, text: str, _: int) -> _Read | None:
        if "<RSAKeyValue>" not in text:
            return None
        members = dict(_XML_KEY.findall(text))
        if not members.keys().isdisjoint(("D", "P", "Q", "DP", "DQ", "InverseQ")):
            raise pem.refused_private(self._name)
        numbers = [key_material.decoded(members.get(name, "")) for name in ("Modulus", "Exponent")]
        if None in numbers:
            return None
        n, e = (base64.urlsafe_b64encode((each or b"").lstrip(b"\0")).rstrip(b"=").decode() for each in numbers)
        return FoundKeys([{"kty": "RSA", "n": n, "e": e}]), XML

    def _of_values(self, text: str, wraps: int) -> _Read | None:
        from inspector.core.keys import json_forms

        values = _LINE_OF_BASE64.findall(text)
        if values and (found := json_forms.read(values, self._name)) is not None:
            return found, JSON
        text = text.lstrip()
        assigned = _ASSIGNED.match(text)
        return self._of_text(_bare(text[assigned.end() :]), wraps) if assigned is not None else None

    def _of_encoded(self, text: str, wraps: int) -> _Read | None:
        from inspector.core.keys import json_forms, other_documents

        text = _ENCODED.sub("", _bare(text), count=1).removesuffix("#0")
        if _HEXADECIMAL.fullmatch(text):
            content: bytes | None = bytes.fromhex(text) if len(text) % 2 == 0 else None
        else:
            content = key_material.decoded(text) if len(text) >= json_forms.LEAST_TEXT else None
        if content is None:
            return None
        read = self._of_bytes(content, wraps)
        if read is None and (named := other_documents.of_bytes(content, self._name)) is not None:
            raise named
        return read

    # --- JSON -------------------------------------------------------------------------------------------------------

    def _of_json(self, text: str) -> _Read:
        from inspector.core.keys import json_forms, other_documents

        reading = strictjson.read(text.encode("utf-8", "surrogatepass"))
        if reading.unreadable is not None:
            entries = _one_after_another(text.lstrip()) or _within(text) or _within(text.replace('\\"', '"'))
            if entries:
                return FoundKeys(entries), JSON
            raise other_documents.of_text(text, self._name) or self._said(reading, other_documents.about_syntax(text))
        value = reading.value
        if other_documents.is_about_keys(value):
            raise other_documents.of_json(value, self._name) or self._no_keys(value)
        found, form = json_forms.read(value, self._name), JSON
        if found is None and isinstance(value, dict) and isinstance(value.get("keys"), list):
            found, form = FoundKeys(value["keys"]), ""
        if found is None:
            raise other_documents.of_json(value, self._name) or self._no_keys(value)
        odd = (message("The key set {phrase}.", "The key set is empty.", phrase=oddity) for oddity in reading.oddities)
        return found._replace(problems=(*odd, *found.problems)), form

    def _no_keys(self, value: object) -> KeySetError:
        return KeySetError(
            message(
                '{source} is {kind:tr} without a list "keys", so it is not a key set.',
                source=self._subject,
                kind=kind_of(value),
            )
        )

    # --- what it is instead -----------------------------------------------------------------------------------------

    def _unread(self, content: bytes) -> KeySetError:
        from inspector.core.keys import other_documents

        named = other_documents.of_bytes(content, self._name)
        if named is not None:
            return named
        text, _ = _decoded(content)
        if text is None:
            cut = key_material.is_cut_off(content)
            neither = message("It is neither text nor a key or certificate in DER.")
            more = message("It begins as a file in DER does, and is cut off.") if cut else neither
            return self._said(strictjson.read(content), more)
        if other_documents.is_page(text):
            return self._said(strictjson.read(text.encode("utf-8", "surrogatepass")), message("It is a web page."))
        reading = strictjson.read(text.encode("utf-8", "surrogatepass"))
        named = other_documents.of_text(text, self._name) if reading.unreadable is not None else None
        if named is not None:
            return named
        hint = other_documents.about_syntax(text)
        if hint is None and text.strip():
            hint = message(
                "It is no PEM text, no key in base64 and no key as OpenSSH writes it either. "
                "If it is a shared secret, give it as one."
            )
        return self._said(reading, hint)

    def _said(self, reading: strictjson.StrictReading, more: Message | None) -> KeySetError:
        if reading.unreadable is None:
            return self._no_keys(reading.value)
        phrase = reading.unreadable
        said = message("{source} {phrase}.", "The key set is empty.", source=self._subject, phrase=phrase)
        return KeySetError(several(said, more))


def subject_of(source: KeySource) -> str:
    """The source as the beginning of a sentence."""
    words = source.describe()
    return words[0].upper() + words[1:]


def _decoded(content: bytes) -> tuple[str | None, str | None]:
    """The text of a file, None where it is none, and the name of its encoding where that is not UTF-8."""
    text, encoding = encodings.decoded(content)
    if text is None and b"\0" not in content[:8] and pem.has_blocks(content.decode("latin-1")):
        text = content.decode("latin-1")  # a comment in an older encoding
    return text, encoding


def _bare(value: str) -> str:
    """A value without what stands around it in a program or a file of settings."""
    return value.strip().strip(";").strip("\"'`")


def _is_json(text: str) -> bool:
    begin = text.lstrip()[:2]
    return begin[:1] in ("{", "[") or begin in ('"{', '"[')


def _one_after_another(text: str) -> list[object]:
    """JWKs that stand in a file without a list around them, as `jq '.keys[]'` prints them; empty for anything else."""
    from inspector.core.keys import json_forms

    decoder, entries, place = json.JSONDecoder(), list[object](), 0
    while place < len(text):
        try:
            entry, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            return []
        if not json_forms.is_jwk(entry):
            return []
        entries.append(entry)
        between = _BETWEEN.match(text, place)
        place = between.end() if between is not None else place
    return [] if strictjson.depth_exceeds(text, strictjson.MAX_DEPTH) else entries


def _within(text: str) -> list[object]:
    """The entries of the JWK Sets and JWKs that stand in a text which is no JSON as a whole; empty without any."""
    from inspector.core.keys import json_forms

    decoder, entries, place = json.JSONDecoder(), list[object](), 0
    for _ in range(MOST_WITHIN):
        begin = _WITHIN.search(text, place)
        if begin is None:
            break
        try:
            value, place = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            return []  # cut off or damaged, and that is what is to be said
        listed = value.get("keys", [value])
        if not isinstance(listed, list) or not any(map(json_forms.is_jwk, listed)):
            return []
        entries += listed
    return [] if strictjson.depth_exceeds(json.dumps(entries), strictjson.MAX_DEPTH) else entries
