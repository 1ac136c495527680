"""SD-JWT: a signed token with disclosures of claims that stand in it as hashes (RFC 9901).

    <the issuer's JWT>~<disclosure>~...~<disclosure>~[<key-binding JWT>]

Read and compared here, and trusted in nothing: the checks say what follows.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from inspector.core.text import strictjson
from inspector.core.text.message import Message, message

HASHES = {
    "sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512",
    "sha3-224": "sha3_224", "sha3-256": "sha3_256", "sha3-384": "sha3_384", "sha3-512": "sha3_512",
}  # fmt: skip
"""By the name in `_sd_alg` (IANA Named Information Hash Algorithm Registry): those that are no shortened ones."""
USUAL_HASH = "sha-256"
MAX_DISCLOSURES = 4096
"""A text with more is not read: no credential has nearly as many claims, and each costs a hash."""
MAX_PATH = 64
"""Claims inside one another through disclosures; strict JSON has the same use for a limit."""

_ISSUER_PART = re.compile(r"[A-Za-z0-9_=+/-]+\.[A-Za-z0-9_=+/-]*\.[A-Za-z0-9_=+/-]*")
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")
Path = tuple[str | int, ...]


class ClaimDisclosure(NamedTuple):
    """One disclosure: `name` is None for an element of a list, `path` empty where nothing in the token has its hash."""

    text: str
    digest: str
    name: str | None = None
    value: Any = None
    path: Path = ()
    problem: Message | None = None

    def __repr__(self) -> str:
        """Without what it discloses."""
        return f"ClaimDisclosure({len(self.text)} characters)"


class SdJwt(NamedTuple):
    """The disclosures of a token and what they come to.

    `claims` is the processed payload: with what was disclosed, without hashes. `problems` are sentences, each of them a
    reason to refuse the token (RFC 9901 section 7.1). `undisclosed` counts hashes without a disclosure, of which some
    may be decoys. `algorithm` is that of the hashes, `known` whether it can be computed here. `bound` is the text that
    the key-binding JWT `key_binding` is about; that is empty where there is none.
    """

    disclosures: tuple[ClaimDisclosure, ...]
    claims: Mapping[str, Any]
    problems: tuple[Message, ...]
    undisclosed: int
    algorithm: object
    known: bool
    bound: str
    key_binding: str = ""

    def __repr__(self) -> str:
        """Without anything of the token."""
        return f"SdJwt({len(self.disclosures)} disclosures)"

    @property
    def selective(self) -> bool:
        """Whether claims of the token are disclosed one by one."""
        return True

    @property
    def disclosed(self) -> tuple[ClaimDisclosure, ...]:
        """Those that belong to the token, in the order given."""
        return tuple([each for each in self.disclosures if each.path])

    @property
    def sd_hash(self) -> str | None:
        """What `sd_hash` of the key-binding JWT has to be (section 4.3.1); None where the hash is not known here."""
        return _digest(self.bound, HASHES[str(self.algorithm)]) if self.known else None


def discloses(form: SdJwt, claims: Mapping[str, Any], typ: object) -> bool:
    """Whether a token with a tilde behind it is an SD-JWT, and no other token that got one at its end."""
    of_type = isinstance(typ, str) and typ.lower().endswith("sd-jwt")
    return bool(of_type or form.disclosures or form.key_binding or form.undisclosed) or "_sd_alg" in claims


class Parts(NamedTuple):
    """The text of an SD-JWT, taken apart at its tildes."""

    issuer_jwt: str
    disclosures: tuple[str, ...]
    key_binding: str
    complete: bool = True
    """Whether the tilde stands behind the last disclosure."""


def split(text: str) -> Parts | None:
    """The parts of an SD-JWT; None for a text that is none."""
    first, tilde, rest = text.partition("~")
    if not tilde or _ISSUER_PART.fullmatch(first) is None:
        return None
    *disclosures, last = rest.split("~")
    if last and "." not in last:
        return Parts(first, (*disclosures, last), "", complete=False)
    return Parts(first, tuple(disclosures), last)


def read(claims: Mapping[str, Any], issuer_jwt: str, disclosures: Sequence[str], key_binding: str = "") -> SdJwt:
    """Decode the disclosures and put them where the claims have their hashes."""
    algorithm = claims.get("_sd_alg", USUAL_HASH)
    known = isinstance(algorithm, str) and algorithm in HASHES
    bound = "~".join((issuer_jwt, *disclosures, ""))
    if not known:
        told = tuple([ClaimDisclosure(text, "") for text in disclosures])
        return SdJwt(told, claims, (), 0, algorithm, known, bound, key_binding)
    if len(disclosures) > MAX_DISCLOSURES:
        words = message("It has {count:grouped} disclosures, and more than {most:grouped} are not read.",
                        count=len(disclosures), most=MAX_DISCLOSURES)  # fmt: skip
        return SdJwt((), claims, (words,), 0, algorithm, known, bound, key_binding)
    reader = _Reader([_decoded(text, HASHES[str(algorithm)]) for text in disclosures])
    processed = reader.object_of(claims, ())
    processed.pop("_sd_alg", None)
    placed = tuple([each._replace(path=reader.paths.get(each.digest, ())) for each in reader.disclosures])
    problems = (*reader.problems, *_unplaced(placed))
    return SdJwt(placed, processed, problems, reader.undisclosed, algorithm, known, bound, key_binding)


def _unplaced(disclosures: Sequence[ClaimDisclosure]) -> Iterator[Message]:
    for number, each in enumerate(disclosures, 1):
        if each.problem is not None:
            yield message("Disclosure {number} {problem}.", number=number, problem=each.problem)
        elif not each.path:
            yield message("Disclosure {number} has a hash that the token does not hold.", number=number)


class _Reader:
    """Walks through the claims once, and notes which hash it met where."""

    def __init__(self, disclosures: list[ClaimDisclosure]) -> None:
        self.disclosures = disclosures
        self.by_digest = {each.digest: each for each in disclosures}
        self.paths: dict[str, Path] = {}
        self.problems: list[Message] = []
        self.undisclosed = 0
        self._seen: set[str] = set()
        if len(self.by_digest) < len(disclosures):
            self.problems.append(message("The same disclosure stands in it more than once."))

    def value_of(self, value: Any, path: Path) -> Any:
        if len(path) > MAX_PATH:
            return value
        if isinstance(value, dict):
            return self.object_of(value, path)
        return self._list_of(value, path) if isinstance(value, list) else value

    def object_of(self, value: Mapping[str, Any], path: Path) -> dict[str, Any]:
        made = {name: self.value_of(each, (*path, name)) for name, each in value.items() if name != "_sd"}
        hashes = value.get("_sd", [])
        if not isinstance(hashes, list) or not all(isinstance(each, str) for each in hashes):
            self.problems.append(message("Its _sd is not a list of texts."))
            return made
        for digest in hashes:
            found = self._found(digest)
            if found is None:
                continue
            name = found.name
            if name is None:
                self.problems.append(message("A disclosure for an element of a list stands where a claim has to."))
            elif name in ("_sd", "..."):
                self.problems.append(message("A disclosure has the name {name:repr}, which is reserved.", name=name))
            elif name in made or name in value:
                words = message("The claim {name:repr} is disclosed though it is there already.", name=name)
                self.problems.append(words)
            else:
                self.paths[digest] = (*path, name)
                made[name] = self.value_of(found.value, (*path, name))
        return made

    def _list_of(self, value: list[Any], path: Path) -> list[Any]:
        made: list[Any] = []
        for each in value:
            digest = each.get("...") if isinstance(each, dict) and len(each) == 1 else None
            if not isinstance(digest, str):
                made.append(self.value_of(each, (*path, len(made))))
                continue
            found = self._found(digest)
            if found is None:
                continue
            if found.name is not None:
                self.problems.append(message("A disclosure for a claim stands where an element of a list has to."))
                continue
            place = (*path, len(made))
            self.paths[digest] = place
            made.append(self.value_of(found.value, place))
        return made

    def _found(self, digest: str) -> ClaimDisclosure | None:
        """The disclosure with this hash, where there is a sound one."""
        if digest in self._seen:
            words = message("A hash stands in it more than once.")
            if words not in self.problems:
                self.problems.append(words)
            return None
        self._seen.add(digest)
        found = self.by_digest.get(digest)
        if found is None:
            self.undisclosed += 1
        return found if found is not None and found.problem is None else None


def _decoded(text: str, algorithm: str) -> ClaimDisclosure:
    """A disclosure by itself: base64url of a list, [salt, name, value] or [salt, value] (sections 4.2.1 and 4.2.2)."""
    digest = _digest(text, algorithm)
    if not _BASE64URL.fullmatch(text) or len(text) % 4 == 1:
        return ClaimDisclosure(text, digest, problem=message("is not base64url", "Disclosure 2 …"))
    reading = strictjson.read(binascii.a2b_base64(text.translate(_URLSAFE) + "=" * (-len(text) % 4)))
    if reading.oddities:  # programs differ in what they read there
        return ClaimDisclosure(text, digest, problem=reading.oddities[0])
    match reading.value:
        case [str(), str() as name, value]:
            return ClaimDisclosure(text, digest, name, value)
        case [str(), value]:
            return ClaimDisclosure(text, digest, None, value)
    words = message("is not a list of a salt, a name and a value, or of a salt and a value", "Disclosure 2 …")
    return ClaimDisclosure(text, digest, problem=words)


_URLSAFE = str.maketrans("-_", "+/")


def _digest(text: str, algorithm: str) -> str:
    import hashlib  # late: it takes 2 ms, and hardly any token is one

    hashed = hashlib.new(algorithm, text.encode("utf-8", "surrogatepass")).digest()
    return base64.urlsafe_b64encode(hashed).rstrip(b"=").decode("ascii")


def told_path(path: Path) -> str:
    """A path as people write it: "address.street", "nationalities[1]"."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")
