"""What may be seen of a text while values are hidden: words of the program, and dots for all else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from inspector.core.text.language import tr
from inspector.gui.theme import hiding


@pytest.mark.parametrize(
    "text",
    [
        "eyJhbGciOi",
        "https://a.example/x",
        "user@example.com",
        "4h1examp1eon1y7k2v9q0t6m3s",
        "1790083687",
        "sesame-geheim",
        "日本語の値",
    ],
)
def test_a_text_that_nobody_has_made_of_words_of_the_program_is_dots(text: str, qapp: QApplication) -> None:
    del qapp
    sentence = tr("The key {kid} is not there.", kid=text)
    several = f"{tr('Valid')} · {text}, {tr('Checks')}"
    hiding.hide(True)
    assert hiding.shown(text) == hiding.DOTS
    assert hiding.shown(sentence) == f"The key {hiding.DOTS} is not there."
    assert hiding.shown(several) == f"Valid · {hiding.DOTS}, Checks"
    assert text not in hiding.shown(f"x{text}y z")
    assert hiding.shown(f"{sentence} {text}") == f"The key {hiding.DOTS} is not there. {hiding.DOTS}"
    hiding.hide(False)
    assert hiding.shown(sentence) == sentence


def test_words_of_the_program_are_not_hidden_with_the_values_beside_them(qapp: QApplication) -> None:
    del qapp
    promise = tr("From memory, from disk, and their key from the keyring.")
    expired = tr("expired {moment}", moment="12:55:07")
    named, value = tr("Imported {name}.", name="orders-worker"), tr("Imported {name}.", name="4h1examp1eon1y7k2")
    both = tr("Stored in {keyring}", keyring=named)
    label, choice, state = tr("Fix:"), tr("Refused"), tr("shown")
    made = {
        f"{promise} {value}": f"{promise} Imported {hiding.DOTS}.",
        f"qvxj 11:55:07, {expired}.": f"{hiding.DOTS}, {expired}.",
        f"{label} {promise}": f"{label} {promise}",
        f"{tr('Valid')}: {choice.lower()}, HTTP 400": "Valid: refused, HTTP 400",
        f"12 {state}": "12 shown",
        f" {promise}": f" {promise}",
        "−41:14": "−41:14",
        "TLS 1.3": "TLS 1.3",
        "+0,4 s": "+0,4 s",
        named: named,
        both: both,
        value: f"Imported {hiding.DOTS}.",
        "Imported orders-workers.": hiding.DOTS,
        "qvxj 12": hiding.DOTS,
        "12 qvxj": f"12 {hiding.DOTS}",
    }
    hiding.names(lambda: frozenset({"orders-worker"}))  # a name is known when values are hidden, and not before
    hiding.hide(True)
    assert {text: hiding.shown(text) for text in made} == made
    assert [hiding.shown(hiding.shown(text)) for text in made] == list(made.values())
    hiding.names(frozenset)
    hiding.hide(False)
    hiding.hide(True)
    assert hiding.shown(named) == hiding.shown(value) == f"Imported {hiding.DOTS}."
    assert hiding.shown(both) == f"Stored in Imported {hiding.DOTS}."
    hiding.hide(False)
