"""MicroProfile JWT in the settings of Quarkus and others: mp.jwt.verify in .properties, application.yml, environment.

Source: MicroProfile JWT 2.1, Configuration of the verification; SmallRye JWT for the rest (smallrye.jwt).
"""

from __future__ import annotations

from collections.abc import Iterator

from inspector.core.definitions.acceptors.gathering import Found, Gathering, Paste
from inspector.core.definitions.shapes.java_settings import joined_sections, property_trees
from inspector.core.definitions.written.relaxed import SettingsMember, SettingsSection, folded
from inspector.core.text.message import message
from inspector.core.text.patterns import pattern

_HINT = pattern(r"(?i)mp[._]jwt[._]|mp:\s*\n\s+jwt:")


def read(source: Paste) -> Iterator[Found]:
    """An API for the settings of all profiles."""
    if _HINT.search(source.text) is None:
        return
    trees = property_trees(source.root, source.text)
    root = joined_sections([tree.section for tree in trees])
    settings = _flat(root.at("mp", "jwt", "verify"))
    if not settings:
        members = {
            name[len("mpjwtverify") :]: each for name, each in root.members.items() if name.startswith("mpjwtverify")
        }
        settings = SettingsSection(members)
    if not settings.find("issuer", "audiences", "publickeylocation", "publickey"):
        return
    gathering = Gathering(source if source.root is not None else source.of_lines(), "quarkus", root.known)
    gathering.issuer(settings.find("issuer"))
    gathering.texts("audiences", settings.find("audiences"), split=",")
    if algorithms := settings.find("publickeyalgorithm"):
        gathering.texts("algorithms", algorithms, split=",")
    gathering.number("skew", settings.find("clockskew"))
    gathering.number("max_age", settings.find("tokenage"))
    gathering.note(message("Roles that it asks for stand in the program, not here."))
    name = root.at("quarkus", "application").text("name") or root.at("spring", "application").text("name")
    yield gathering.made(name, "mp.jwt.verify")


def _flat(section: SettingsSection) -> SettingsSection:
    """The settings without the parts of their names: `clock.skew` as clockskew."""
    members: dict[str, SettingsMember] = {}
    waiting = [("", section)]
    while waiting:
        before, inner = waiting.pop()
        for name, each in inner.members.items():
            if isinstance(each.value, SettingsSection):
                waiting.append((before + name, each.value))
            else:
                members[before + folded(name)] = each
    return SettingsSection(members)
