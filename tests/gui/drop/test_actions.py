"""Things dragged onto the window go where they belong, or are refused in a sentence."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.core.errors import InspectorError
from inspector.core.journeys.arrival import (
    MAX_DOCUMENT_BYTES,
    ArrivedDefinition,
    ArrivedKeys,
    ArrivedScan,
    ArrivedToken,
    RefusedError,
    read_file,
    read_text,
)
from inspector.core.profiles.profile import profile_to_dict
from inspector.gui.model.files.here import is_local
from inspector.gui.model.selection import Purpose
from inspector.gui.window.main_window import MainWindow
from tests.core import minting
from tests.core.keys.test_key_forms import FORMS
from tests.gui import samples
from tests.gui.conftest import World

Until = Callable[[Callable[[], bool]], None]
TOKEN = samples.token().text
ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
HOSTILE = "\u202e<b>x.json"


def data_of(*paths: Path, text: str = "") -> QMimeData:
    """What a file manager or a browser hands over."""
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        data.setText("\n".join(str(path) for path in paths))
    if text:
        data.setText(text)
    return data


class Drag:
    """A drag over the window from outside, event by event as the platform sends them."""

    def __init__(self, window: MainWindow, data: QMimeData, at: QPoint | None = None) -> None:
        handle = window.windowHandle()
        assert handle is not None
        self.handle, self.data, self.at = handle, data, at or QPoint(700, 300)
        self.rest = (ACTIONS, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def enter(self) -> bool:
        event = QDragEnterEvent(self.at, *self.rest)
        QApplication.sendEvent(self.handle, event)
        moved = QDragMoveEvent(self.at, *self.rest)
        QApplication.sendEvent(self.handle, moved)
        assert event.isAccepted() == moved.isAccepted()
        return event.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self.handle, QDragLeaveEvent())

    def drop(self) -> bool:
        event = QDropEvent(QPointF(self.at), *self.rest)
        QApplication.sendEvent(self.handle, event)
        return event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction


def dropped(window: MainWindow, data: QMimeData) -> None:
    drag = Drag(window, data)
    assert drag.enter()
    assert drag.drop()


def written(world: World, name: str, content: str | bytes) -> Path:
    world.home.mkdir(parents=True, exist_ok=True)
    path = world.home / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_file_with_a_token_is_inspected(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    dropped(window, data_of(written(world, "request.log", f"GET /orders\nAuthorization: Bearer {TOKEN}\n")))
    until(lambda: window.work.selection.outcome is not None)
    assert window.work.selection.purpose is Purpose.PASTE
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.token.text == TOKEN
    assert window.panes.paste.form().profile.value() == samples.PROFILE.id, (
        "it is compared with the profile of its issuer"
    )
    assert str(window.work.selection.outcome.inspection.expectation.source) == "profile orders-worker"


def test_a_text_with_a_token_is_inspected(world: World, until: Until) -> None:
    window = world.window()
    dropped(window, data_of(text=f"Bearer {TOKEN}"))
    until(lambda: window.work.selection.outcome is not None)
    assert window.panes.paste.form().editor.text == f"Bearer {TOKEN}"


def test_the_window_says_that_it_takes_it_and_stops_saying_so(world: World) -> None:
    window = world.window(samples.PROFILE)
    drag = Drag(window, data_of(written(world, "token.txt", TOKEN)))
    assert drag.enter()
    hint = window.panes.arrivals.hint
    assert hint is not None
    assert hint.isVisible()
    assert hint.words[0] == "Drop to inspect. Nothing is sent."
    central = window.centralWidget()
    assert central is not None
    assert hint.geometry() == central.rect(), "no field below may take the file as text"
    drag.leave()
    assert not hint.isVisible()
    assert window.work.selection.outcome is None


@pytest.mark.parametrize(
    "data, words",
    [
        (data_of(Path("/a"), Path("/b")), "Drop one file at a time."),
        (data_of(text=""), ""),
    ],
)  # fmt: skip
def test_what_cannot_be_dropped_says_so_while_it_is_dragged(world: World, data: QMimeData, words: str) -> None:
    window = world.window(samples.PROFILE)
    drag = Drag(window, data)
    assert not drag.enter()
    hint = window.panes.arrivals.hint
    if words:
        assert hint is not None
        assert hint.words == ("This cannot be dropped here", words)
        drag.leave()
        assert not hint.isVisible()
    else:
        assert hint is None, "nobody drags this to the window"


def test_a_file_elsewhere_is_not_fetched(world: World) -> None:
    window = world.window(samples.PROFILE)
    data = QMimeData()
    data.setUrls([QUrl("https://login.example.com/token.txt")])
    drag = Drag(window, data)
    assert not drag.enter()
    hint = window.panes.arrivals.hint
    assert hint is not None
    assert hint.words[1].startswith("Only files on this computer are read.")


@pytest.mark.parametrize(
    "url, local",
    [
        ("file:///home/me/token.txt", True), ("file://server/share/token.txt", False),
        ("smb://server/token.txt", False),
        ("file:////server/share/token.txt", False), ("http://localhost/token.txt", False),
    ],
)  # fmt: skip
def test_only_files_here_are_read(url: str, local: bool) -> None:
    assert is_local(QUrl(url)) is local


def test_a_drop_whose_source_is_gone_is_refused_in_a_sentence(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(written(world, "token.txt", TOKEN)))])
    drag = Drag(window, data)
    assert drag.enter()
    data.setData("text/uri-list", b"")
    assert data.hasUrls()
    assert not data.urls()
    assert drag.drop()
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == "The text holds no token."
    hint = window.panes.arrivals.hint
    assert hint is not None
    assert not hint.isVisible()


def test_a_field_keeps_texts_that_are_no_token(world: World) -> None:
    window = world.window(samples.PROFILE)
    field = window.panes.frame.request.form.client_id
    field.clear()
    at = field.mapTo(window, field.rect().center())
    drag = Drag(window, data_of(text="my-client"), at)
    assert drag.enter()
    drag.drop()
    assert field.text() == "my-client"


def test_keys_are_offered_for_the_token_shown(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.work.tokens.add(samples.valid())
    window.work.selection.select_token(window.work.tokens.all[0].id)
    key = minting.rsa_key("r1")
    path = written(world, "team.json", json.dumps({"keys": [minting.jwk_of(key)]}))
    dropped(window, data_of(path))
    until(lambda: window.panes.arrivals.question is not None and window.panes.arrivals.question.isVisible())
    question = window.panes.arrivals.question
    assert question is not None
    assert question.words.startswith("Check this token with the 1 key in team.json?")
    assert QApplication.focusWidget() is question.confirm
    before = window.work.selection.outcome
    QTest.keyClick(question.confirm, Qt.Key.Key_Return)
    until(lambda: window.work.selection.outcome is not before)
    assert window.work.selection.outcome is not None
    assert window.work.selection.outcome.inspection is not None
    assert window.work.selection.outcome.inspection.key_set is not None
    assert window.work.selection.outcome.inspection.key_set.source.name == "team.json"
    assert window.panes.status.said == "Checked with the keys in team.json."


def test_of_many_keys_the_first_are_named_and_the_others_counted(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.work.tokens.add(samples.valid())
    window.work.selection.select_token(window.work.tokens.all[0].id)
    public = minting.jwk_of(minting.key_for("Ed25519"))
    entries = [{**public, "kid": f"k{place}"} for place in range(300)]
    dropped(window, data_of(written(world, "team.json", json.dumps({"keys": entries}))))
    until(lambda: window.panes.arrivals.question is not None and window.panes.arrivals.question.isVisible())
    question = window.panes.arrivals.question
    assert question is not None
    assert question.words.startswith("Check this token with the 300 keys in team.json?")
    assert "k5" in question.words
    assert "k6" not in question.words
    assert "and 294 more" in question.words


def test_keys_without_a_token_wait_for_one(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    path = written(world, "team.json", json.dumps({"keys": []}))
    dropped(window, data_of(path))
    until(lambda: window.work.selection.purpose is Purpose.PASTE)
    assert window.panes.status.said == "Keys are taken from team.json. Paste the token that they are to check."
    assert window.panes.paste.form().keys.value() == "file"


def test_profiles_are_reviewed_before_they_are_imported(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    others = [
        replace(samples.PROFILE, id=f"n{i}", name=f"{'<b>' * (i == 0)}n{i}", client_id=f"client{i}") for i in range(8)
    ]
    path = written(world, "team.json", json.dumps([profile_to_dict(other) for other in others]))
    dropped(window, data_of(path))
    until(lambda: window.work.selection.purpose is Purpose.IMPORT)
    pane = window.panes.importing.pane()
    assert [row.name for row in pane.profiles.model_of_ticks.rows] == [other.name for other in others]
    assert pane.take.label == "Import 8 profiles"
    assert window.work.profiles.own == (samples.PROFILE,)
    QTest.keyClick(pane.profiles, Qt.Key.Key_Escape)
    assert window.work.selection.purpose is Purpose.PROFILE
    assert window.work.profiles.own == (samples.PROFILE,)
    dropped(window, data_of(path))
    until(lambda: window.work.selection.purpose is Purpose.IMPORT)
    QTest.mouseClick(pane.take, Qt.MouseButton.LeftButton)
    assert len(window.work.profiles.own) == 9


def test_what_is_of_no_use_is_refused_in_a_sentence(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    dropped(window, data_of(world.home))
    until(lambda: bool(window.panes.strip.message))
    assert window.panes.strip.message == f"{world.home.name} is a folder. Open one of the files in it."
    assert window.work.selection.outcome is None
    assert window.work.selection.purpose is not Purpose.SCAN


@pytest.mark.parametrize("name", ["DER", "JSON: Google's map to certificates", "a key set in UTF-16", "OpenSSH"])
def test_keys_in_another_form_are_offered_too(world: World, until: Until, name: str) -> None:
    window = world.window(samples.PROFILE)
    window.work.tokens.add(samples.valid())
    window.work.selection.select_token(window.work.tokens.all[0].id)
    dropped(window, data_of(written(world, "team.key", FORMS[name])))
    until(lambda: window.panes.arrivals.question is not None and window.panes.arrivals.question.isVisible())
    assert window.panes.arrivals.question is not None
    assert "in team.key?" in window.panes.arrivals.question.words


def test_a_dropped_discovery_document_is_reviewed_as_a_profile(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    document = json.dumps({
        "issuer": "https://id.example", "jwks_uri": "https://id.example/keys",
        "token_endpoint": "https://id.example/token",
    })  # fmt: skip
    dropped(window, data_of(written(world, "openid-configuration", document)))
    until(lambda: window.work.selection.purpose is Purpose.IMPORT)
    (proposal,) = window.work.importing.proposals
    assert proposal.profile.token_url == "https://id.example/token"


def test_a_refusal_is_gone_once_something_else_has_arrived(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    window.work.messages.warn("Something else.")
    dropped(window, data_of(world.home))
    until(lambda: len(window.work.messages.standing) == 2)
    dropped(window, data_of(text=TOKEN))
    until(lambda: window.work.selection.outcome is not None)
    assert window.work.messages.standing == ("Something else.",)


# --- telling them apart ---------------------------------------------------------------------------------------------


def refusal(path: Path) -> str:
    with pytest.raises(InspectorError) as caught:
        read_file(path, samples.NOW)
    return str(caught.value)


def test_what_a_file_is_is_told_from_its_content(world: World) -> None:
    public = {"keys": [minting.jwk_of(minting.rsa_key("r1"))]}
    for content, kind in (
        (TOKEN, ArrivedToken), (TOKEN[:80], ArrivedToken), ("a1b2c3d4e5f6a7b8c9\n", ArrivedToken),
        (json.dumps({"access_token": TOKEN}), ArrivedToken), (json.dumps(public), ArrivedKeys),
        ("\ufeff" + json.dumps(public["keys"][0]), ArrivedKeys),
        (json.dumps({"version": 1, "profiles": [profile_to_dict(samples.PROFILE)]}), ArrivedDefinition),
        (json.dumps(profile_to_dict(samples.PROFILE)), ArrivedDefinition),
    ):  # fmt: skip
        assert isinstance(read_file(written(world, "file", content), samples.NOW), kind), content[:40]


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"word", b"[]", b"{}", b"[" * 100_000, b"", b"x" * (1024 * 1024 + 1)]
)
def test_a_file_without_anything_is_one_in_which_no_token_was_found(world: World, content: bytes) -> None:
    arrived = read_file(written(world, "file", content), samples.NOW)
    assert isinstance(arrived, ArrivedScan)
    assert not arrived.result.found


@pytest.mark.parametrize(
    "content",
    [
        b"The login fails since Monday. It worked before. Please help\n",
        b"www.example.com\n",
        b"Bearer undefined\n",
        b"Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Handler: app.main.handler\n",
        b"Traceback (most recent call last):\n  a.b.c\n",
        b"1.2.3",
        "One. Two. Three".encode("utf-16"),
        (TOKEN + TOKEN).encode(),
        b"<html>not. a. token</html>",
        b"xxxx.yyyy.zzzz",
    ],
)
def test_no_token_is_made_of_a_file_in_which_there_is_none(world: World, content: bytes) -> None:
    arrived = read_file(written(world, "file.txt", content), samples.NOW)
    assert not isinstance(arrived, ArrivedToken)


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_the_token_of_a_file_in_any_encoding_arrives(world: World, codec: str) -> None:
    arrived = read_file(written(world, "token.txt", f"Bearer {TOKEN}\r\n".encode(codec)), samples.NOW)
    assert isinstance(arrived, ArrivedToken)
    assert arrived.token.text == TOKEN


def test_a_file_with_several_tokens_is_listed_whatever_else_is_in_it(world: World) -> None:
    other = minting.mint()
    pem = (
        minting.rsa_key("r1")
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    for content in (
        f"{TOKEN}\n{other}\n".encode(), json.dumps({"log": [TOKEN, other]}).encode(),
        f"{TOKEN}\n{other}\n".encode() + pem, b" " * 2_000_000 + f"{TOKEN}\n{other}\n".encode(),
        f"{TOKEN}\n{other}\n".encode("utf-16"),
    ):  # fmt: skip
        arrived = read_file(written(world, "file", content), samples.NOW)
        assert isinstance(arrived, ArrivedScan)
        assert [found.text for found in arrived.result.found] == [TOKEN, other]
    assert isinstance(read_file(written(world, "key.pem", b"Our key:\n" + pem), samples.NOW), ArrivedKeys)
    assert isinstance(read_text(f"{TOKEN} {other}"), ArrivedScan)


def test_one_token_in_a_large_file_is_inspected_by_itself(world: World) -> None:
    arrived = read_file(written(world, "large.log", f"token={TOKEN}\n" + "x\n" * 2_000_000), samples.NOW)
    assert isinstance(arrived, ArrivedToken)
    assert arrived.text == TOKEN


def test_no_file_is_too_large(world: World) -> None:
    other = minting.mint()
    path = written(world, "heap.hprof", f"{TOKEN} ")
    os.truncate(path, 40 * 1024 * 1024)
    with path.open("ab") as stream:
        stream.write(f"\n{other}\n".encode())
    arrived = read_file(path, samples.NOW)
    assert isinstance(arrived, ArrivedScan)
    assert [(found.text, found.line) for found in arrived.result.found] == [(TOKEN, 1), (other, 2)]


def private_pem() -> bytes:
    form = serialization
    return minting.rsa_key("r1").private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())


def test_a_private_key_is_refused(world: World) -> None:
    assert "private" in refusal(written(world, "key.pem", private_pem()))


def test_a_secret_of_a_profile_is_in_no_words(world: World) -> None:
    content = json.dumps(profile_to_dict(samples.PROFILE) | {"client_secret": "s3cret-0f-someb0dy"})
    arrived = read_file(written(world, "p.json", content), samples.NOW)
    assert isinstance(arrived, ArrivedDefinition)
    assert arrived.review is not None
    assert "s3cret" not in repr(arrived)
    (proposal,) = arrived.review.proposals
    assert "s3cret" not in repr(proposal.profile)


def test_folders_pipes_and_absent_files_are_refused(world: World) -> None:
    world.home.mkdir()
    os.mkfifo(world.home / "pipe")
    (world.home / "loop").symlink_to("loop")
    assert refusal(world.home).endswith("is a folder. Open one of the files in it.")
    assert refusal(world.home / "pipe").startswith("pipe is a pipe or a device, which may have no end.")
    assert refusal(Path("/dev/zero")).startswith("zero is a pipe or a device")
    for name, reason in (
        ("absent", "No such file or directory"), ("x" * 300, "File name too long"), ("absent/x", "No such file"),
        ("loop", "Too many levels of symbolic links"), ("nul\0", "it is not a file name"),
    ):  # fmt: skip
        assert f" cannot be read: {reason}" in refusal(world.home / name)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_says_so(world: World) -> None:
    path = written(world, "kept/app.log", TOKEN)
    path.chmod(0)
    assert refusal(path) == "app.log cannot be read: Permission denied."
    path.parent.chmod(0)
    assert refusal(path) == "app.log cannot be read: Permission denied."
    path.parent.chmod(0o700)


def test_a_file_that_grows_while_it_is_read_has_an_end(world: World) -> None:
    path = written(world, "app.log", b"x," * (MAX_DOCUMENT_BYTES + 1))
    size = path.stat().st_size

    def write_more(_: int) -> None:
        with path.open("ab") as stream:
            stream.write(b"x," * MAX_DOCUMENT_BYTES)

    arrived = read_file(path, samples.NOW, write_more)
    assert isinstance(arrived, ArrivedScan)
    assert arrived.result.size == size


def test_texts_of_no_use() -> None:
    for text, words in (
        ("x" * 2_000_000, "The text holds no token."),
        ("eyes only", "The text holds no token."),
        (json.dumps({"keys": []}), "These are keys. Save them as a file and drop that, so that its name can be shown."),
    ):
        with pytest.raises(RefusedError) as caught:
            read_text(text)
        assert str(caught.value) == words


def test_a_text_of_any_length_is_searched() -> None:
    other, long = minting.mint(), "x," * 3_000_000
    arrived = read_text(f"{TOKEN} {long} {other}")
    assert isinstance(arrived, ArrivedScan)
    assert [found.text for found in arrived.result.found] == [TOKEN, other]
    arrived = read_text(f"{long} {other}")
    assert isinstance(arrived, ArrivedToken)
    assert arrived.text == other


def test_names_are_shown_as_they_are(world: World, until: Until) -> None:
    window = world.window(samples.PROFILE)
    dropped(window, data_of(written(world, HOSTILE, "nothing")))
    until(lambda: window.work.selection.purpose is Purpose.SCAN)
    assert window.panes.scan.pane().header.title == "No tokens in <U+202E><b>x.json"


def test_leaving_without_a_hint_is_nothing(world: World) -> None:
    window = world.window(samples.PROFILE)
    handle = window.windowHandle()
    assert handle is not None
    event = QDragLeaveEvent()
    assert event.type() is QEvent.Type.DragLeave
    QApplication.sendEvent(handle, event)
    assert window.panes.arrivals.hint is None
