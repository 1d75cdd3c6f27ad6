"""Starts the real guide with any endpoints and settings, internal port open, and looks at all that it leaves behind."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.server.processes import MODEL, Server, free_port, started

STORE = "faqbot.storage.conversations.ConversationStore"


@dataclass
class Guide(Server):
    """A running guide and its internal port."""

    internal: Server

    def parts(self) -> dict[str, Any]:
        """What `/klaar` says."""
        return dict(json.loads(self.internal.get("/klaar")[1]))

    def metric(self, name: str, **labels: str) -> float:
        """The value of a metric; 0 when it was never set."""
        wanted = ",".join(f'{key}="{value}"' for key, value in sorted(labels.items()))
        begin = f"{name}{{{wanted}}} " if labels else f"{name} "
        lines = self.internal.get("/metrics")[1].splitlines()
        return next((float(line.removeprefix(begin)) for line in lines if line.startswith(begin)), 0.0)


def sqlite_store(folder: Path) -> dict[str, Any]:
    """A tracker store as shipped, in that folder."""
    return {"type": STORE, "dialect": "sqlite", "db": str(folder / "test.db")}


def reachable(server: Server) -> bool:
    """Whether something listens there."""
    try:
        server.get("/gezond")
    except OSError:
        return False
    return True


@contextlib.contextmanager
def guide(
    folder: Path,
    endpoints: dict[str, Any] | None = None,
    flags: Sequence[str] = (),
    name: str = "guide",
    command: Sequence[str] = (),
    port: int | None = None,
    **environment: str,
) -> Iterator[Guide]:
    """The guide as `make run` starts it.

    Args:
        folder: for its files; also its log, `<name>.log`.
        endpoints: the content of endpoints.yml; a SQLite store when left out.
        flags: for `faqbot.server`; the trained model comes first.
        name: of its files.
        command: what stands before Python (such as `faketime`).
        port: where it listens; any free one when left out.
        environment: variables on top of our own.
    """
    file = folder / f"{name}-endpoints.yml"
    file.write_text(yaml.safe_dump(endpoints if endpoints is not None else {"tracker_store": sqlite_store(folder)}))
    port, internal = port or free_port(), free_port()
    line = [*command, sys.executable, "-W", "ignore", "-m", "faqbot.server", "--model", str(MODEL)]
    line += ["--endpoints", str(file), "--port", str(port), *flags]
    log = folder / f"{name}.log"
    with started(line, f"http://127.0.0.1:{port}", log, METRICS_PORT=str(internal), **environment) as server:
        inside = Server(f"http://127.0.0.1:{internal}", log, server.process)
        # It opens just after the door for visitors.
        while not reachable(inside):
            assert server.process.poll() is None, log.read_text()
            time.sleep(0.05)
        yield Guide(server.url, log, server.process, inside)


def rows(database: Path, sender: str | None = None) -> list[tuple[str, str]]:
    """Type and data of every stored event, or of one conversation's."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT sender_id, type_name, data FROM events ORDER BY id").fetchall()
    return [(kind, data) for who, kind, data in found if sender in (None, who)]


def everything_in(folder: Path) -> dict[str, str]:
    """Every file below a folder as text, decoded so that no byte is lost."""
    return {str(file): file.read_bytes().decode("latin-1") for file in sorted(folder.rglob("*")) if file.is_file()}
