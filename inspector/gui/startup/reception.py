"""The first window's side of a second start: it listens, and reads what it is asked within a time and a size."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from inspector.gui.startup.first_instance import HEARD, MAX_ACTIVATION, MAX_MESSAGE, REFUSED, WAIT_MS, Handover


def read_message(line: bytes) -> Handover | None:
    """A message as it was sent; None for anything else."""
    if len(line) > MAX_MESSAGE:
        return None
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    file, activation = message.get("file", ""), message.get("activation", "")
    if not isinstance(file, str) or not isinstance(activation, str) or "\0" in file:
        return None
    if file and not Path(file).is_absolute():
        return None
    sound = len(activation) <= MAX_ACTIVATION and activation.isascii() and activation.isprintable()
    return Handover(file, activation if sound else "")


class Reception(QObject):
    """Listens for second starts. `arrived` carries what one asked for."""

    arrived = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Whoever made what is there was asked before and is gone.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether second starts find this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self)
            caller.asked.connect(self.arrived)
            caller.read()


class _Caller(QObject):
    """One connection: a line in, a line out, within a time and a size."""

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(MAX_MESSAGE + 1)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self.deleteLater)
        self._limit = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._limit.timeout.connect(self._give_up)
        self._limit.start()

    def read(self) -> None:
        """Take the message if all of it is there."""
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > MAX_MESSAGE:
                self._give_up()
            return
        asked = read_message(bytes(self._socket.readLine().data()))
        self._socket.write(HEARD if asked is not None else REFUSED)
        self._socket.flush()
        self._socket.disconnectFromServer()
        if asked is not None:
            self.asked.emit(asked)

    def _give_up(self) -> None:
        self._socket.abort()
