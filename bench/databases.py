"""PostgreSQL and Redis on free ports of this machine, in a temporary folder, for as long as a measurement lasts."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from pathlib import Path

from bench.process import HOST, BenchError, Process, free_ports

USER = "darmgids"
DATABASE = "postgres"
_ACCOUNT = "postgres"
_DEBIAN = Path("/usr/lib/postgresql")


def postgres(folder: Path) -> tuple[Process, dict[str, object]]:
    """A new PostgreSQL, not started yet, and the tracker store options that reach it.

    Raises:
        BenchError: PostgreSQL is not installed, or its files cannot be made.
    """
    (port,) = free_ports(1)
    place = folder / "postgres"
    place.mkdir()
    if os.getuid() == 0:  # PostgreSQL refuses to run as root
        folder.chmod(0o711)
        shutil.chown(place, _ACCOUNT)
    _run([*_as_account(), _program("initdb"), "-D", str(place), "-A", "trust", "-U", USER])
    command = [*_as_account(), _program("postgres"), "-D", str(place), "-p", str(port)]
    command += ["-c", f"listen_addresses={HOST}", "-c", "unix_socket_directories="]
    process = Process("postgres", command, port, dict(os.environ), folder / "postgres.log")
    return process, {"dialect": "postgresql", "url": HOST, "port": port, "username": USER, "db": DATABASE}


def redis(folder: Path) -> tuple[Process, dict[str, object]]:
    """A new Redis, not started yet, and the lock store options that reach it. Raises BenchError without Redis."""
    (port,) = free_ports(1)
    command = [_program("redis-server"), "--port", str(port), "--bind", HOST, "--save", "", "--dir", str(folder)]
    process = Process("redis", command, port, dict(os.environ), folder / "redis.log")
    return process, {"type": "redis", "url": HOST, "port": port}


def _program(name: str) -> str:
    """Its path. Debian keeps PostgreSQL's server programs out of PATH."""
    newest = sorted(_DEBIAN.glob(f"*/bin/{name}"), reverse=True)
    found = shutil.which(name) or (str(newest[0]) if newest else "")
    if not found:
        raise BenchError(f"{name} is not installed (Debian: apt install postgresql redis-server).")
    return found


def _as_account() -> list[str]:
    if os.getuid() != 0:
        return []
    pwd.getpwnam(_ACCOUNT)
    return ["runuser", "-u", _ACCOUNT, "--"]


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchError(f"{command[-1]} failed:\n{done.stderr}")
