"""PostgreSQL, Redis and nginx from Debian, each in a folder of its own, as long as a test needs them."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.server.processes import free_port

POSTGRES = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


def missing() -> list[str]:
    """The services that are not installed here."""
    path = os.environ["PATH"] + ":/usr/sbin"
    lacking = [name for name in ("redis-server", "nginx") if not shutil.which(name, path=path)]
    return lacking + ([] if POSTGRES else ["postgresql"])


@dataclass
class Service:
    """One process that can be stopped hard and started again."""

    command: list[str]
    port: int
    log: Path
    user: str | None = None
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        """Starts it and waits until it listens."""
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                self.command, stdout=out, stderr=subprocess.STDOUT, user=self.user, start_new_session=True, cwd="/"
            )
        while True:
            assert self.process.poll() is None, self.log.read_text()
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.05)

    def stop(self, number: int = signal.SIGTERM) -> None:
        """Stops it; SIGKILL takes its children along."""
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            if number == signal.SIGKILL:
                os.killpg(self.process.pid, number)
            else:
                self.process.send_signal(number)
        self.process.wait()
        self.process = None


@contextlib.contextmanager
def running(service: Service) -> Iterator[Service]:
    """The service, started, and gone at the end."""
    try:
        service.start()
        yield service
    finally:
        service.stop(signal.SIGKILL)


def redis(folder: Path) -> contextlib.AbstractContextManager[Service]:
    """Redis without files."""
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    return running(Service([*command, "--dir", str(folder)], port, folder / "redis.log"))


@contextlib.contextmanager
def postgres(folder: Path) -> Iterator[Service]:
    """PostgreSQL with a database and a user `darmgids` that needs no password on this machine."""
    assert POSTGRES is not None
    port = free_port()
    # PostgreSQL refuses to be root, and another user cannot enter pytest's folders.
    data = Path(tempfile.mkdtemp(prefix="darmgids-postgres-", dir="/var/tmp"))
    user = "postgres" if os.getuid() == 0 else None
    if user:
        known = pwd.getpwnam(user)
        os.chown(data, known.pw_uid, known.pw_gid)
    options = ["--username=darmgids", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"]
    subprocess.run([POSTGRES / "initdb", "-D", data, *options], check=True, capture_output=True, user=user, cwd="/")
    command = [str(POSTGRES / "postgres"), "-D", str(data), "-p", str(port), "-k", "", "-h", "127.0.0.1"]
    try:
        with running(Service([*command, "-c", "fsync=off"], port, folder / "postgres.log", user)) as service:
            query(port, "CREATE DATABASE darmgids", "postgres")
            yield service
    finally:
        shutil.rmtree(data)


def query(port: int, statement: str, database: str = "darmgids") -> str:
    """What psql answers, bare."""
    line = ["psql", "-h", "127.0.0.1", "-p", str(port), "-U", "darmgids", "-d", database, "-tAc", statement]
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout.strip()


def postgres_store(port: int) -> dict[str, object]:
    """The tracker store of endpoints.yml for that server."""
    where = {"url": "127.0.0.1", "port": port, "username": "darmgids", "password": "x", "db": "darmgids"}
    return {"type": "faqbot.storage.conversations.ConversationStore", "dialect": "postgresql", **where}


def redis_locks(port: int) -> dict[str, object]:
    """The lock store of endpoints.yml for that server."""
    return {"type": "faqbot.storage.locks.ConversationLocks", "url": "127.0.0.1", "port": port}
