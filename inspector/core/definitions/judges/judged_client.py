"""What a client's judge goes by, and findings with the line that shows it, in the names of the client's own file."""

from __future__ import annotations

from typing import Any, NamedTuple

from inspector.core.definitions.document import Document
from inspector.core.definitions.proposal import DefinitionFinding
from inspector.core.definitions.resource import Resource
from inspector.core.definitions.rows import finding
from inspector.core.definitions.setting import Setting
from inspector.core.definitions.spelling import NameStyle, Spelling, language_of
from inspector.core.definitions.written.placeholders import filled_in


class JudgedClient(NamedTuple):
    """A client to be judged, in its document."""

    resource: Resource
    document: Document

    def trait(self, name: str) -> Setting | None:
        """A trait of the client; None where the file has it neither as a value nor as null."""
        return self.resource.traits.get(name)

    def is_on(self, name: str) -> bool:
        """Whether a trait is there, and true."""
        found = self.trait(name)
        return found is not None and found.is_true

    def is_off(self, name: str) -> bool:
        """Whether a trait is there, and false: what the file does not say is not off."""
        found = self.trait(name)
        return found is not None and (found.value is False or found.text.strip().lower() == "false")

    def word(self, name: str) -> str:
        """A trait that is a text; "" where there is none, or a placeholder for one."""
        found = self.trait(name)
        return found.text if found is not None and isinstance(filled_in(found.text), str) else ""

    def words(self, name: str) -> tuple[str, ...] | None:
        """The texts of a trait that is a list; None where the file does not have it, or has a placeholder in it."""
        found = self.trait(name)
        if found is None or found.value is None:
            return None
        texts = tuple(each for each in found.items if isinstance(each, str))
        return texts if all(isinstance(filled_in(each), str) for each in texts) else None

    def found(
        self,
        row_id: str,
        setting: Setting | None = None,
        needed: Any = None,
        actual: str | None = None,
        **values: Any,
    ) -> DefinitionFinding:
        """The finding of a row, with what `setting` is in the file and what it would have to be."""
        spelling = Spelling(language_of(self.document), NameStyle.AS_THERE, self.document.line_of)
        wanted = "" if needed is None or setting is None else self._line(spelling, setting.written, needed)
        if actual is None:
            actual = self._line(spelling, setting.written, setting.value) if setting and setting.written else ""
        return finding(
            row_id, spelling=spelling, setting=setting, path=self.resource.path, needed=wanted, actual=actual, **values
        )

    def _line(self, spelling: Spelling, name: str, value: Any) -> str:
        """One line that gives `name` this value, without brackets in a text that is neither JSON nor YAML."""
        if self.document.root is not None:
            return spelling.line(name, value)
        return f"{name}={' '.join(map(str, value)) if isinstance(value, tuple) else value}"
