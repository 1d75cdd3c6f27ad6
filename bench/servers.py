"""The servers that are compared."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bench.answers import known_texts
from bench.process import HOST, ROOT, BenchError, Process, die_with_parent, free_ports

FLOOR, MEMORY, SHIPPED, HTTP = "floor", "memory", "shipped", "http"
LABELS = {
    FLOOR: "floor: rule bot, /greet, in memory",
    MEMORY: "ours, in memory",
    SHIPPED: "ours as shipped: SQLite",
    HTTP: "ours, in memory, action server",
}
SERVER, ACTIONS = "server", "actions"

PYTHON = (sys.executable, "-W", "ignore")
GREET = "/greet"
KEEP_ALIVE = 3600
"""Seconds that an idle connection stays open: Sanic's 5 could break a conversation on a machine that hangs."""


@dataclass
class Server:
    """One bot with its processes.

    Attributes:
        name: its short name.
        processes: what it consists of, the one that answers first.
        known: replies that are right without a source line, and their kinds.
        payload: what is sent in place of each question, where the bot reads none.
        ready_s: seconds until its first right answer, once it has been measured.
    """

    name: str
    processes: Sequence[Process]
    known: Mapping[str, str]
    payload: str = ""
    ready_s: float = field(default=0.0)

    @property
    def front(self) -> Process:
        """The process that answers."""
        return self.processes[0]

    @property
    def label(self) -> str:
        """What it is, in words."""
        return LABELS[self.name]

    def cpu_seconds(self) -> dict[str, float]:
        """CPU time so far, by process."""
        return {process.name: process.cpu_seconds() for process in self.processes}

    def rss_mb(self) -> float:
        """Resident memory, all processes together."""
        return sum(process.rss_mb() for process in self.processes)

    def stop(self) -> None:
        """Stops all its processes, also when stopping one of them is interrupted."""
        if len(self.processes) == 1:
            self.front.stop()
            return
        try:
            self.front.stop()
        finally:
            Server(self.name, self.processes[1:], self.known).stop()


def environment(folder: Path, **extra: str) -> dict[str, str]:
    """The variables for a server: ours, without any that would make it another server."""
    ours = {"ACTIONS", "ACTIONS_PORT", "HOST", "PORT", "SANIC_HOST", "SANIC_WORKERS", "ACTION_SERVER_SANIC_WORKERS"}
    return {
        **{name: value for name, value in os.environ.items() if name not in ours},
        "OMP_NUM_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "RASA_TELEMETRY_ENABLED": "false",
        "RASA_CACHE_DIRECTORY": str(folder / "cache"),
        "SANIC_HOST": HOST,
        "SANIC_KEEP_ALIVE_TIMEOUT": str(KEEP_ALIVE),
        **extra,
    }


def build(names: Sequence[str], model: Path, folder: Path) -> list[Server]:
    """The servers of those names, not started yet. Trains the floor when it is among them.

    Args:
        names: which ones.
        model: our trained model.
        folder: for everything that they write.
    """
    makers: dict[str, Callable[[], Server]] = {
        FLOOR: lambda: _floor(folder),
        MEMORY: lambda: _ours(MEMORY, model, folder),
        SHIPPED: lambda: _ours(SHIPPED, model, folder),
        HTTP: lambda: _ours(HTTP, model, folder),
    }
    return [makers[name]() for name in names]


def endpoints(shipped: Mapping[str, Any], name: str, folder: Path, actions_port: int) -> dict[str, Any]:
    """endpoints.yml as that server needs it: the shipped one, its database elsewhere or without one."""
    changed = {key: value for key, value in shipped.items() if key != "tracker_store"}
    changed["action_endpoint"] = {**shipped["action_endpoint"], "url": f"http://{HOST}:{actions_port}/webhook"}
    if name == SHIPPED:
        changed["tracker_store"] = {**shipped["tracker_store"], "db": str(folder / "conversations.db")}
    return changed


def _ours(name: str, model: Path, folder: Path) -> Server:
    port, actions_port = free_ports(2)
    shipped = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    file = folder / f"endpoints-{name}.yml"
    file.write_text(yaml.safe_dump(endpoints(shipped, name, folder, actions_port)), encoding="utf-8")
    command = [*PYTHON, "-m", "faqbot.server", "--model", str(model), "--endpoints", str(file)]
    command += ["--interface", HOST, "--port", str(port)]
    where = {"ACTIONS": "http"} if name == HTTP else {}
    processes = [Process(SERVER, command, port, environment(folder, **where), folder / f"{name}.log")]
    if name == HTTP:
        command = [*PYTHON, "-m", "rasa", "run", "actions", "--port", str(actions_port)]
        log = folder / f"{name}-actions.log"
        processes.append(Process(ACTIONS, command, actions_port, environment(folder), log))
    return Server(name, processes, known_texts(model))


def _floor(folder: Path) -> Server:
    model = train_floor(folder)
    (port,) = free_ports(1)
    empty = folder / "endpoints-floor.yml"
    empty.write_text("{}\n", encoding="utf-8")
    command = [*PYTHON, "-m", "rasa", "run", "--quiet", "--model", str(model), "--endpoints", str(empty)]
    command += ["--credentials", str(model.parent / "credentials.yml"), "--interface", HOST, "--port", str(port)]
    process = Process(SERVER, command, port, environment(folder), folder / "floor.log")
    return Server(FLOOR, [process], known_texts(model), payload=GREET)


def train_floor(folder: Path) -> Path:
    """Trains the rule bot in a folder of its own. Raises BenchError with what Rasa said."""
    work = folder / "floor"
    work.mkdir()
    for file in (Path(__file__).parent / "floor").glob("*.yml"):
        (work / file.name).write_bytes(file.read_bytes())
    command = [*PYTHON, "-m", "rasa", "train", "core", "--domain", "domain.yml", "--stories", "rules.yml"]
    command += ["--config", "config.yml", "--out", ".", "--fixed-model-name", "floor"]
    trained = subprocess.run(
        command,
        cwd=work,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        start_new_session=True,
        preexec_fn=die_with_parent,
    )
    if trained.returncode:
        raise BenchError(f"Training the floor failed:\n{trained.stdout}")
    return work / "floor.tar.gz"
