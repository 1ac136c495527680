"""The secrets that stand in a profile, which is kept in a plain file: where each is, and where it belongs.

What is surely a secret is refused where it is entered, and asked about where it is in the file already. What only may
be one is told, and kept.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from inspector.core.errors import ProfileError
from inspector.core.keys.members import SECRET_KEY_MEMBERS
from inspector.core.knowledge.providers import ENDPOINT_NAMES
from inspector.core.profiles.profile import FIELDS, OWN_PARAMETERS, FieldProblem, Profile
from inspector.core.profiles.secret_texts import KEY, NAMED, SIGN_IN, Suspicion, judged
from inspector.core.text.display import elide, visible
from inspector.core.text.language import mark
from inspector.core.text.masking import SECRET
from inspector.core.text.message import Message, message, several, untranslated
from inspector.core.text.names import Naming, naming, plain_name
from inspector.core.text.opaque import is_opaque
from inspector.core.text.urls import is_url
from inspector.core.values import dataclass

if TYPE_CHECKING:  # most profiles have none
    from inspector.core.acceptance.protected import ProtectedApi

URLS = frozenset((*ENDPOINT_NAMES, "base_url", "custom_domain", "domain"))
"""Members in which a URL stands that is asked: what may be a secret in one of them is told."""
_CHOSEN_ALONE = frozenset((
    "id", "provider", "client_authentication", "assertion_algorithm", "saved_keys_at", "issuer_form", "token_version",
    "leeway", "timeout", "scope_descriptions_at", "explored",
))  # fmt: skip
"""Members that are chosen from a list, made by the program, or numbers."""
MOST_SHOWN, MOST_CUT = 60, 100


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A secret in the member `field` of a profile, or what may be one where it is not `sure`.

    `sentence` says why, and where it belongs. It stands in `text` from `start` to `end`, which is that of the item
    `item` where the member is a list; of an extra parameter `parameter` is the name, and `text` the value. `place` is
    where in a URL it stands.
    """

    field: str
    sure: bool
    sentence: Message
    text: str = dataclasses.field(repr=False)
    start: int = 0
    end: int = 0
    item: int = 0
    parameter: str = ""
    place: str = ""

    @property
    def shown(self) -> str:
        """Where it stands, for people, with a mask in its place."""
        if self.parameter:
            return f"{_shown(self.parameter)} = {SECRET}"
        return _shown(_masked(self.text)) if self.place or not self.is_whole else SECRET

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing else in its text."""
        return (self.start, self.end) == (0, len(self.text))

    @property
    def value(self) -> str:
        """The secret itself, with what is cut out together with it."""
        return self.text[self.start : self.end]

    @property
    def movable(self) -> bool:
        """Whether it can be kept in the keyring, from where it is sent as it was."""
        return bool(self.parameter) and (self.is_client_secret or self.parameter not in OWN_PARAMETERS)

    @property
    def is_client_secret(self) -> bool:
        """Whether it is an extra parameter that belongs into the field of the client secret."""
        return plain_name(self.parameter) == "clientsecret"


def misplaced(profile: Profile) -> tuple[Misplaced, ...]:
    """Everything in a profile that is a secret or may be one, in the order of its members."""
    said = ((name, getattr(profile, name)) for name in FIELDS if name not in _CHOSEN_ALONE)
    return tuple([each for name, value in said if value for each in in_member(name, value)])


def secrets_in(profile: Profile) -> tuple[Misplaced, ...]:
    """What is surely a secret in a profile."""
    return tuple([each for each in misplaced(profile) if each.sure])


def in_member(name: str, value: object) -> Iterator[Misplaced]:
    """The same of one member, by its name and value."""
    if name in ("parameters", "secret_command"):
        yield from (_in_parameters if name == "parameters" else _in_command)(cast("tuple[Any, ...]", value))
    elif name == "scope_descriptions":
        for item, pair in enumerate(cast("tuple[tuple[str, str], ...]", value)):
            yield from _in_text(name, " ".join(pair), item)
    elif name == "apis":
        for item, api in enumerate(cast("tuple[ProtectedApi, ...]", value)):
            for text in api.texts():
                yield from _in_text(name, text, item)
    elif name == "saved_keys":
        yield from _in_saved_keys(str(value))
    elif name not in _CHOSEN_ALONE and value:
        for item, text in enumerate(value if isinstance(value, tuple) else (value,)):
            yield from _in_text(name, text, item) if isinstance(text, str) else ()


def _in_text(name: str, text: str, item: int) -> Iterator[Misplaced]:
    for found in judged(text):
        sure = found.sure or (name in URLS and found.what.text == SIGN_IN)
        if sure or name in URLS:
            sentence = _sentence_of_url(found, sure=sure) if found.place else _sentence(found, sure=sure)
            yield Misplaced(name, sure, sentence, text, found.start, found.end, item, place=found.place)


def _in_parameters(pairs: Any) -> Iterator[Misplaced]:
    for item, (name, value) in enumerate(pairs):
        if any(found.sure for found in judged(name)):
            words = message("The name of an extra parameter is a secret. Write its name there, and mark it as secret.")
            yield Misplaced("parameters", True, words, name, 0, len(name), item)
            continue
        found = next(iter(sorted(judged(value, name), key=lambda one: not one.sure)), None)
        if found is not None:
            sentence = _sentence_of_parameter(name, found)
            yield Misplaced("parameters", found.sure, sentence, value, 0, len(value), item, name)


def _in_command(words: tuple[str, ...]) -> Iterator[Misplaced]:
    """An argument that is a secret. An option that names one is none: --secret=NAME, and a long ID is said to be one.

    So what counts is the form of a secret, a password in a URL, and what is opaque behind a name of secrets.
    """
    before = ""
    for item, word in enumerate(words):
        name, equals, value = word.partition("=")
        option = name if equals else before
        sure = (each for each in judged(word) if each.sure)
        found = next((each for each in sure if each.what.text != NAMED or is_opaque(word[each.start : each.end])), None)
        said = naming(option.lstrip("-/"))
        if found is None and said in (Naming.SECRET, Naming.DOUBTFUL) and is_opaque(value if equals else word):
            found = Suspicion(0, len(word), True, message(NAMED, name=_shown(option)))
        if found is not None:
            yield Misplaced("secret_command", True, message(IN_COMMAND, what=found.what), word, 0, len(word), item)
        before = word if word.startswith("-") and not equals else ""


def _in_saved_keys(text: str) -> Iterator[Misplaced]:
    """Private members of saved keys: they are public ones unless somebody has edited the file."""
    if not any(f'"{name}"' in text for name in SECRET_KEY_MEMBERS):
        return
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return
    keys = read.get("keys", [read]) if isinstance(read, dict) else read
    if isinstance(keys, list) and any(isinstance(key, dict) and not SECRET_KEY_MEMBERS.isdisjoint(key) for key in keys):
        words = message("The saved keys hold a private key. Fetch the public keys again, and save those.")
        yield Misplaced("saved_keys", True, words, text, 0, len(text))


IN_COMMAND = mark(
    "An argument of the secret command is a secret itself ({what}): it would be in the profiles, which are in a plain "
    "file, and other programs can see arguments. Name a command that reads it from where it is kept."
)

# --- sentences --------------------------------------------------------------------------------------------------------


def _sentence_of_parameter(name: str, found: Suspicion) -> Message:
    shown = untranslated("{name}", name=_shown(name))
    if not found.sure:
        return message("The value of {parameter} may be a secret. Mark it as secret if it is one.", parameter=shown)
    if plain_name(name) == "clientsecret":
        return message(
            "The client secret belongs in its own field, which keeps it in the keyring, and not in a file. "
            "Take it out of the extra parameters."
        )
    if found.what.values == (("name", name),):
        return message(
            "{parameter} is a secret by its name, and the profiles are in a plain file. "
            "Mark it as secret: its value is then kept in the keyring.",
            parameter=shown,
        )
    return message(
        "The value of {parameter} holds a secret ({what}), and the profiles are in a plain file. "
        "Mark it as secret: its value is then kept in the keyring.",
        parameter=shown,
        what=found.what,
    )


def _sentence_of_url(found: Suspicion, *, sure: bool) -> Message:
    if found.place == "user":
        return message(
            "The URL holds a password before the host, and the profiles are in a plain file. Take it out: "
            "a client secret belongs in its own field, which keeps it in the keyring."
        )
    if not sure:
        return message("The URL holds what may be a secret ({what}). Take it out if it is one.", what=found.what)
    if found.name:
        return message(
            "{parameter} in the URL is a secret, and the profiles are in a plain file. Take it out: where the token "
            "request needs it, make it an extra parameter that is marked as secret.",
            parameter=untranslated("{name}", name=_shown(found.name)),
        )
    return message(
        "The URL holds a secret ({what}), and the profiles are in a plain file. Take it out.", what=found.what
    )


def _sentence(found: Suspicion, *, sure: bool) -> Message:
    if not sure:
        return message("This holds what may be a secret ({what}). Take it out if it is one.", what=found.what)
    if found.what.text == KEY:
        return message(
            "This holds a private key, and the profiles are in a plain file. Take it out: the method that signs with a "
            "private key has a field for it, which keeps it in the keyring."
        )
    return message(
        "This holds a secret ({what}), and the profiles are in a plain file. Take it out: a client secret belongs in "
        "its own field, which keeps it in the keyring.",
        what=found.what,
    )


def _masked(text: str) -> str:
    """The text with every secret in it masked, and what may be one."""
    parts: list[str] = []
    at = 0
    for found in judged(text):
        if found.start >= at:
            parts += [text[at : found.start], SECRET]
            at = found.end - 1 if text[found.start : found.end].endswith("@") else found.end
    return "".join([*parts, text[at:]])


def unseen(url: str) -> str:
    """The URL with a mask in the place of every secret that stands in it."""
    return _masked(url) if any(found.sure for found in judged(url)) else url


def _shown(text: str) -> str:
    return elide(visible(text), MOST_SHOWN)


# --- refusing and taking out ------------------------------------------------------------------------------------------


def entered(profile: Profile, before: Profile | None = None) -> tuple[Misplaced, ...]:
    """The secrets in a profile that were not in it `before`: what has been there is asked about, and not refused."""
    found: list[Misplaced] = []
    for name in FIELDS:
        value = getattr(profile, name)
        if before is None or getattr(before, name) != value:
            known = {_known_by(each) for each in in_member(name, getattr(before, name))} if before is not None else ()
            found += [each for each in in_member(name, value) if each.sure and _known_by(each) not in known]
    return tuple(found)


def _known_by(found: Misplaced) -> tuple[str, str, str]:
    return found.field, found.parameter, found.value


def refuse(profiles: Iterable[Profile], where: str = "", before: Profile | None = None) -> None:
    """ProfileError for the first secret that stands in one of the profiles, and not in what was there `before`."""
    for profile in profiles:
        for found in entered(profile, before):
            words = untranslated("{name}: {problem}", name=where or profile.name, problem=found.sentence)
            in_file = IN_FILE if found.parameter and not found.is_client_secret else None
            raise ProfileError(several(words, in_file), field=found.field)


IN_FILE = message(
    "In a file, name it in secret_parameters without its value, which is entered in the form or with "
    "`secret set --secret-parameter`."
)


def problems_of(found: Iterable[Misplaced]) -> tuple[FieldProblem, ...]:
    """What is said below the fields of a form, a sentence for each field."""
    first: dict[str, FieldProblem] = {}
    for each in found:
        first.setdefault(each.field, FieldProblem(each.field, str(each.sentence)))
    return tuple(first.values())


def without(profile: Profile, found: Iterable[Misplaced]) -> Profile:
    """The profile with these secrets taken out, and nothing else."""
    by_member: dict[str, list[Misplaced]] = {}
    for each in found:
        by_member.setdefault(each.field, []).append(each)
    return replace(profile, **dict(_left(profile, by_member)))


def _left(profile: Profile, by_member: dict[str, list[Misplaced]]) -> Iterator[tuple[str, Any]]:
    for name, found in by_member.items():
        value = getattr(profile, name)
        items = {each.item for each in found}
        if name == "saved_keys":
            yield from (("saved_keys", ""), ("saved_keys_at", ""), ("saved_keys_of", ""))
        elif name == "secret_command":
            yield name, ()  # without one of its words it is another command
        elif name in ("parameters", "scope_descriptions", "apis"):
            yield name, tuple(pair for item, pair in enumerate(value) if item not in items)
        elif isinstance(value, tuple):
            cut = [_cut(text, [each for each in found if each.item == item]) for item, text in enumerate(value)]
            yield name, tuple(text for text in cut if text)
        else:
            yield name, _cut(value, found) or (SECRET if name == "name" else "")


def _cut(text: str, found: list[Misplaced]) -> str:
    """The text without the stretches, and without the mark before a pair of a query.

    Nothing is left of a text that is full of them.
    """
    if len(found) > MOST_CUT:
        return ""
    for each in sorted(found, key=lambda one: -one.start):
        start, end = each.start, each.end
        if each.place in ("query", "fragment") and text[start - 1 : start] in ("?", "&", ";", "#"):
            if text[end : end + 1] in ("&", ";"):
                end += 1
            else:
                start -= 1
        text = text[:start] + text[end:]
    return text if is_url(text) or not found or found[0].place else text.strip(" ,;")


def without_secrets(profile: Profile) -> Profile:
    """The profile with every secret taken out that stands in it; itself where there is none."""
    found = secrets_in(profile)
    return without(profile, found) if found else profile
