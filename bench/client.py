"""One visitor: a connection of their own, one message after the other."""

from __future__ import annotations

import http.client
import json
import time
from types import TracebackType
from typing import Any

from bench.process import HOST

PATH = "/webhooks/rest/webhook"


class Visitor:
    """A conversation over REST. There is no time limit: a slow machine makes slow figures, not failures.

    Args:
        port: the server's.
        sender: who talks.
    """

    def __init__(self, port: int, sender: str) -> None:
        self._sender = sender
        self._connection = http.client.HTTPConnection(HOST, port)

    def __enter__(self) -> Visitor:
        """Connects, so that the first message costs no more than the others."""
        self._connection.connect()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the connection."""
        self._connection.close()

    def say(self, message: str) -> tuple[float, Any]:
        """Sends a message; returns the seconds until the whole reply was there, and the reply.

        Raises OSError or http.client.HTTPException when the server is gone.
        """
        body = json.dumps({"sender": self._sender, "message": message}).encode()
        begin = time.perf_counter()
        self._connection.request("POST", PATH, body, {"Content-Type": "application/json"})
        response = self._connection.getresponse()
        raw = response.read()
        seconds = time.perf_counter() - begin
        try:
            return seconds, json.loads(raw) if response.status == http.HTTPStatus.OK else raw.decode(errors="replace")
        except ValueError:
            return seconds, raw.decode(errors="replace")
