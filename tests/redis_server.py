"""A real Redis for a test, on a free port of this machine."""

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class Redis:
    """A running Redis: its port and its process."""

    port: int
    process: subprocess.Popen[bytes]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@contextlib.contextmanager
def real_redis(folder: Path) -> Iterator[Redis]:
    """Starts Redis and stops it at the end; skips the test where there is none."""
    program = shutil.which("redis-server")
    if not program:
        pytest.skip("no Redis here; on Debian: apt-get install redis-server")
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    running = Redis(port, subprocess.Popen(command, stdout=subprocess.DEVNULL))
    try:
        while not _answers(port):
            assert running.process.poll() is None
            time.sleep(0.05)
        yield running
    finally:
        running.stop()


def _answers(port: int) -> bool:
    with socket.socket() as door:
        return door.connect_ex(("127.0.0.1", port)) == 0
