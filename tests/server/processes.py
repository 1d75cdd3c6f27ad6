"""Starts the real servers for tests and talks to them over HTTP."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
MODEL = ROOT / "models" / "darmgids.tar.gz"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Server:
    """A running server: its address, its log and its process."""

    url: str
    log: Path
    process: subprocess.Popen[bytes]

    def get(self, path: str) -> tuple[int, str]:
        return self._send(urllib.request.Request(self.url + path))

    def post(self, body: bytes, path: str = "/webhooks/rest/webhook") -> tuple[int, str]:
        return self._send(urllib.request.Request(self.url + path, body, {"Content-Type": "application/json"}))

    def ask(self, sender: str, message: str) -> list[dict[str, Any]]:
        status, text = self.post(json.dumps({"sender": sender, "message": message}).encode())
        assert status == 200, text
        return json.loads(text)

    @staticmethod
    def _send(request: urllib.request.Request) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


@contextlib.contextmanager
def started(command: list[str], url: str, log: Path, **environment: str) -> Iterator[Server]:
    """Starts a server and waits until it answers; stops it at the end."""
    settings = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "OMP_NUM_THREADS": "1", **environment}
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=out, stderr=subprocess.STDOUT)
    server = Server(url, log, process)
    try:
        while True:
            assert process.poll() is None, log.read_text()
            with contextlib.suppress(OSError):
                server.get("/")
                break
            time.sleep(0.3)
        yield server
    finally:
        process.terminate()
        process.wait()


def guide(folder: Path, **environment: str) -> contextlib.AbstractContextManager[Server]:
    """The guide as `make run` starts it, its conversations in that folder."""
    endpoints = folder / "endpoints.yml"
    actions = environment.get("ACTION_PORT", "5055")
    endpoints.write_text(
        f"action_endpoint: {{url: 'http://127.0.0.1:{actions}/webhook'}}\n"
        "tracker_store: {type: faqbot.storage.conversations.ConversationStore, dialect: sqlite, "
        f"db: '{folder / 'test.db'}'}}\n"
    )
    environment.setdefault("EDITORS_URL", f"sqlite:///{folder / 'redactie.db'}")
    port = free_port()
    command = [sys.executable, "-m", "faqbot.server", "--model", str(MODEL), "--endpoints", str(endpoints)]
    return started([*command, "--port", str(port)], f"http://127.0.0.1:{port}", folder / "server.log", **environment)


def action_server(folder: Path, port: int) -> contextlib.AbstractContextManager[Server]:
    """`rasa run actions`, as it scales out."""
    command = [sys.executable, "-m", "rasa", "run", "actions", "--port", str(port)]
    return started(command, f"http://127.0.0.1:{port}", folder / "actions.log", SANIC_HOST="127.0.0.1")


def texts(reply: list[dict[str, Any]]) -> str:
    """All texts of a reply, one under another."""
    return "\n".join(message.get("text", "") for message in reply)


def sources(reply: list[dict[str, Any]]) -> list[str]:
    """The headings in the reply's source lines."""
    return [line.removeprefix("Bron: ") for line in texts(reply).splitlines() if line.startswith("Bron: ")]
