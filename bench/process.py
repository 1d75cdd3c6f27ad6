"""Processes: starting them so that nothing stays behind, and reading what they cost."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
GRACE = 20
"""Seconds that a server gets to stop by itself. All it holds is temporary, so a slow one loses nothing after that."""

POLL = 0.05
TAIL = 30

_SET_PARENT_DEATH_SIGNAL = 1
_LIBC = ctypes.CDLL(None)
_WARNING = re.compile(r"^.*:\d+: \w*Warning: .*\n(?:  .*\n)?", re.MULTILINE)


class BenchError(RuntimeError):
    """A process ended or answered in a way that makes measuring useless; the message says what its log says."""


def free_ports(count: int) -> list[int]:
    """Different ports on the loopback interface that nothing listens on."""
    with contextlib.ExitStack() as stack:
        held = [stack.enter_context(socket.create_server((HOST, 0))) for _ in range(count)]
        return [each.getsockname()[1] for each in held]


def die_with_parent() -> None:
    """Run in a new process: it is told to stop when the benchmark itself is killed."""
    _LIBC.prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


class Process:
    """One server process, in a session of its own: Ctrl-C reaches the benchmark alone, which then stops this.

    Args:
        name: what it is called in messages and tables.
        command: what to run, in the project's folder.
        port: where it listens.
        environment: variables for it.
        log: file for everything that it prints.
    """

    def __init__(self, name: str, command: Sequence[str], port: int, environment: Mapping[str, str], log: Path) -> None:
        self.name, self.port, self.log = name, port, log
        self._command, self._environment = list(command), dict(environment)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it; does not wait."""
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command,
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=die_with_parent,
            )

    def wait_until_listening(self) -> None:
        """Returns once it accepts connections, however long that takes. Raises BenchError when it ends before that."""
        while True:
            if self._process is None or self._process.poll() is not None:
                raise self.failure("ended before it was ready")
            with contextlib.suppress(OSError), socket.create_connection((HOST, self.port)):
                return
            time.sleep(POLL)

    def stop(self) -> None:
        """Stops it and whatever it started. Harmless when it never ran."""
        if self._process is None:
            return
        try:
            self._signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE)
        finally:
            self._signal(signal.SIGKILL)
            self._process.wait()

    def failure(self, what: str) -> BenchError:
        """An error that names the exit code and shows the end of the log, without Python's warnings."""
        code = self._process.poll() if self._process else None
        ended = "" if code is None else f" (exit code {code})"
        log = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
        lines = _WARNING.sub("", log).splitlines()[-TAIL:]
        return BenchError("\n".join([f"{self.log.stem} {what}{ended}. The end of its log:", *lines]))

    def cpu_seconds(self) -> float:
        """User and system time of all its threads so far. Raises BenchError when it is gone.

        The process's CPU clock holds what /proc/<pid>/stat says, in nanoseconds where that rounds to 10 ms.
        """
        clock = ctypes.c_int()
        try:
            if _LIBC.clock_getcpuclockid(self._pid(), ctypes.byref(clock)):
                raise self.failure("is gone")
            return time.clock_gettime(clock.value)
        except OSError as error:
            raise self.failure("is gone") from error

    def rss_mb(self) -> float:
        """Resident memory in MB. Raises BenchError when it is gone."""
        status = Path(f"/proc/{self._pid()}/status").read_text(encoding="utf-8")
        fields = dict(line.split(":", 1) for line in status.splitlines())
        if "VmRSS" not in fields:
            raise self.failure("is gone")
        return int(fields["VmRSS"].split()[0]) / 1024

    def _pid(self) -> int:
        if self._process is None or self._process.poll() is not None:
            raise self.failure("is gone")
        return self._process.pid

    def _signal(self, number: signal.Signals) -> None:
        """To its whole group: a session leader's group has its own number, also when the leader is gone."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, number)
