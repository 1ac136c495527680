"""Variables of an environment, wherever they stand: a .env file, Compose, a Deployment, a task definition of ECS."""

from __future__ import annotations

from itertools import islice

from inspector.core.definitions.written.relaxed import SettingsMember
from inspector.core.text.patterns import pattern

MOST_VARIABLES = 5000
_VALUE = (
    r"(?:\"(?P<{0}double>[^\"\n]{{0,2000}})\"|'(?P<{0}single>[^'\n]{{0,2000}})'"
    r"|(?P<{0}bare>(?:[^\n\"',}}]|,(?=[^\s\"'}}])){{0,2000}}))"
)
_VARIABLE = pattern(
    r"(?m)^[ \t]*(?:-[ \t]+)?(?:export[ \t]+|ENV[ \t]+)?[\"']?(?!(?:name|value)\b)"
    r"(?P<line>[A-Za-z]\w{2,120})[\"']?[ \t]*[=:][ \t]*"
    + _VALUE.format("l")
    + r"|\bname[\"']?[ \t]{0,9}:[ \t]{0,9}[\"']?(?P<pair>[A-Za-z]\w{2,120})[\"']?[ \t]*,?\s{0,40}"
    + r"(?:\"slotSetting\"\s{0,9}:\s{0,9}(?:true|false)\s{0,9},\s{0,40})?"  # what az webapp lists has it between
    + r"[\"']?value[\"']?[ \t]{0,9}:[ \t]{0,9}"
    + _VALUE.format("p")
)


def variables_of(text: str) -> dict[str, SettingsMember]:
    """Each variable with its value, its path being the number of its line; one that a line comments out is none."""
    found: dict[str, SettingsMember] = {}
    line, counted = 1, 0
    for match in islice(_VARIABLE.finditer(text), MOST_VARIABLES):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        groups = match.groupdict()
        name = groups["line"] or groups["pair"]
        side = "l" if groups["line"] else "p"
        value = next((groups[side + each] for each in ("double", "single") if groups[side + each] is not None), None)
        bare = (groups[side + "bare"] or "").partition(" #")[0].strip()
        found[name] = SettingsMember(name, bare if value is None else value, (line,))
    return found
