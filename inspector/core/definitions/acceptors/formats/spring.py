"""Spring Boot's application.yml and .properties: spring.security.oauth2.resourceserver, by profile, in relaxed names.

Sources: Spring Boot, OAuth2ResourceServerProperties and Externalized Configuration; Spring Security, OAuth 2.0 Resource
Server JWT. Okta Spring Boot Starter, README: okta.oauth2.issuer, and audience, which is api://default unless set.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from inspector.core.definitions.acceptors.environments import variables_of
from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.shapes.java_settings import PropertyTree, joined_sections, property_trees
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, put
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_WAY = ("spring", "security", "oauth2", "resourceserver")
_OKTA = ("okta", "oauth2")
_OKTA_AUDIENCE = "api://default"
_HINT = pattern(r"(?i)resource-?_?server|okta[._\"':\s]{1,40}oauth2")
_ENVIRONMENT = pattern(
    r"SPRING_SECURITY_OAUTH2_RESOURCE_?SERVER_(JWT|OPAQUETOKEN|OPAQUE_TOKEN)_([A-Z][A-Z_]{1,40}?)(?:_\d{1,3})?"
)

MOST_ARGUMENTS = 50
_ARGUMENT = pattern(
    r"(?:^|[\s\"',\[])(?:--|-D)(?P<name>spring\.security\.oauth2\.resource-?server\.jwt\.[\w.\[\]-]{1,60})="
    r"(?P<value>(?:[^\s\"',\]]|,(?=\w)){1,2000})"
)
"""An argument of the program or of Java's."""


def read(source: Paste) -> Iterator[Found]:
    """An API for the settings of all, and one for each profile that has its own."""
    if _HINT.search(source.text) is None:
        return
    trees = property_trees(source.root, source.text)
    lined = source if source.root is not None else source.of_lines()
    if arguments := _arguments(source.text):
        trees, lined = property_trees(None, arguments), Paste(None, source.text, source.name)
    if not any(tree.section.at(*way) for tree in trees for way in (_WAY, _OKTA)):
        trees, lined = [PropertyTree(_of_environment(source.text))], source.of_lines()
    general = [tree.section for tree in trees if not tree.profile]
    name = joined_sections(general).at("spring", "application").text("name")
    if any(section.at(*way) for section in general for way in (_WAY, _OKTA)):
        yield from _api(joined_sections(general), name, lined)
    for tree in trees:
        if tree.profile and (tree.section.at(*_WAY) or tree.section.at(*_OKTA)):
            called = ", ".join(filter(None, (name, tree.profile)))
            yield from _api(joined_sections([*general, tree.section]), called, lined)


def _of_environment(text: str) -> SettingsSection:
    members: dict[str, SettingsMember] = {}
    lists: dict[str, list[str]] = {}
    for name, each in variables_of(text).items():
        if name.startswith("OKTA_OAUTH2_"):
            put(members, [*_OKTA, name.removeprefix("OKTA_OAUTH2_")], each.value, each.path, ())
        found = _ENVIRONMENT.fullmatch(name)
        if found is not None:
            values = lists.setdefault(found[2], [])
            values.append(each.value)
            put(members, [*_WAY, found[1], found[2]], list(values), each.path, ())
    return SettingsSection(members)


def _arguments(text: str) -> str:
    """The arguments of a command as a .properties file has them."""
    found = islice(_ARGUMENT.finditer(text), MOST_ARGUMENTS)
    return "".join(f"{each['name']}={each['value']}\n" for each in found)


def _api(root: SettingsSection, name: str, source: Paste) -> Iterator[Found]:
    jwt, okta = root.at(*_WAY, "jwt"), root.at(*_OKTA)
    if not jwt:
        if okta.has("issuer"):
            yield _of_okta(okta, name, source, root)
            return
        if root.at(*_WAY, "opaquetoken"):
            yield message("It asks the issuer about each token (opaquetoken): what stands in a JWT does not decide.")
        return
    gathering = Gathering(source, "spring", root.known)
    gathering.issuer(jwt.find("issueruri"), absent="")
    gathering.texts("audiences", jwt.find("audiences", "audience"), split=",")
    if algorithms := jwt.find("jwsalgorithms", "jwsalgorithm"):
        gathering.texts("algorithms", algorithms, split=",")
    if gathering.get("issuer") == "":
        gathering.note(message("It names no issuer-uri, so it compares no issuer, unless the program does."))
    gathering.note(
        message("What the program itself sets, such as further validators and rules for scopes, is not in it.")
    )
    yield gathering.made(name, _file(source))


def _of_okta(okta: SettingsSection, name: str, source: Paste, root: SettingsSection) -> Found:
    """What Okta's starter makes a resource server of."""
    gathering = Gathering(source, "spring", root.known)
    gathering.issuer(okta.find("issuer"))
    gathering.texts("audiences", okta.find("audience"), absent=(_OKTA_AUDIENCE,))
    gathering.note(
        message("What the program itself sets, such as further validators and rules for scopes, is not in it.")
    )
    return gathering.made(name, _file(source))


def _file(source: Paste) -> str:
    return "application.yml" if source.root is not None else "application.properties"
