"""The servers that are compared."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bench.answers import known_texts
from bench.databases import postgres, redis
from bench.process import HOST, ROOT, Process, free_ports
from bench.stock import ours_on_the_same, stock
from bench.training import PYTHON, Trained, environment, rasa_train

FLOOR, MEMORY, SHIPPED, HTTP, SERVERS, STOCK = "floor", "memory", "shipped", "http", "servers", "stock"
LABELS = {
    FLOOR: "floor: rule bot, /greet, in memory",
    MEMORY: "ours, in memory",
    SHIPPED: "ours as shipped: SQLite",
    HTTP: "ours as shipped, action server",
    SERVERS: "ours, PostgreSQL and Redis",
    STOCK: "stock Rasa: DIET, TED, SQLite, action server",
}
SERVER, ACTIONS = "server", "actions"

GREET = "/greet"


@dataclass
class Server:
    """One bot with its processes.

    Attributes:
        name: its short name.
        processes: what it consists of, the one that answers first.
        known: replies that are right without a source line, and their kinds.
        support: what must run beside it and is not counted: database servers.
        strict: whether any other reply than a right one stops the measurement; else any words will do.
        payload: what is sent in place of each question, where the bot reads none.
        training: what training it took, and training ours on the same lines.
        ready_s: seconds until its first right answer, once it has been measured.
    """

    name: str
    processes: Sequence[Process]
    known: Mapping[str, str]
    support: Sequence[Process] = ()
    strict: bool = True
    payload: str = ""
    ready_s: float = field(default=0.0)
    training: Mapping[str, Trained] = field(default_factory=dict)

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
        with contextlib.ExitStack() as stack:
            for process in (*self.support, *reversed(self.processes)):
                stack.callback(process.stop)


def build(names: Sequence[str], model: Path, folder: Path) -> list[Server]:
    """The servers of those names, not started yet. Trains the floor when it is among them.

    Args:
        names: which ones.
        model: our trained model.
        folder: for everything that they write.
    """
    makers: dict[str, Callable[[], Server]] = {
        FLOOR: lambda: _floor(folder),
        STOCK: lambda: _stock(model, folder),
    }
    return [makers.get(name, lambda name=name: _ours(name, model, folder))() for name in names]


def endpoints(shipped: Mapping[str, Any], changes: Mapping[str, Any], actions_port: int) -> dict[str, Any]:
    """endpoints.yml as a server needs it: the shipped one, with other options of the store and another action server.

    Args:
        shipped: as it stands in the project.
        changes: tracker store options that replace the shipped ones, and under `lock_store` a lock store.
        actions_port: where the action server listens, if there is one.
    """
    store = {name: value for name, value in changes.items() if name != "lock_store"}
    changed = {**shipped, "tracker_store": {**shipped["tracker_store"], **store}}
    changed["action_endpoint"] = {**shipped["action_endpoint"], "url": f"http://{HOST}:{actions_port}/webhook"}
    if "lock_store" in changes:
        changed["lock_store"] = changes["lock_store"]
    return changed


def _stock(model: Path, folder: Path) -> Server:
    processes, trained = stock(folder)
    training = {STOCK: trained, MEMORY: ours_on_the_same(folder)}
    return Server(STOCK, processes, known_texts(model), strict=False, training=training)


def _ours(name: str, model: Path, folder: Path) -> Server:
    port, actions_port = free_ports(2)
    shipped = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    support: list[Process] = []
    changes: dict[str, Any] = {"db": ":memory:" if name == MEMORY else str(folder / f"{name}.db")}
    if name == SERVERS:
        database, changes = postgres(folder)
        locks, changes["lock_store"] = redis(folder)
        support = [database, locks]
    file = folder / f"endpoints-{name}.yml"
    file.write_text(yaml.safe_dump(endpoints(shipped, changes, actions_port)), encoding="utf-8")
    command = [*PYTHON, "-m", "faqbot.server", "--model", str(model), "--endpoints", str(file)]
    command += ["--interface", HOST, "--port", str(port)]
    where = {"ACTIONS": "http"} if name == HTTP else {}
    processes = [Process(SERVER, command, port, environment(folder, **where), folder / f"{name}.log")]
    if name == HTTP:
        command = [*PYTHON, "-m", "rasa", "run", "actions", "--port", str(actions_port)]
        log = folder / f"{name}-actions.log"
        processes.append(Process(ACTIONS, command, actions_port, environment(folder), log))
    return Server(name, processes, known_texts(model), support)


def several(count: int, model: Path, folder: Path) -> tuple[list[Process], list[Process]]:
    """So many of our servers that share one PostgreSQL and one Redis, and these two; none of them started yet."""
    shipped = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    database, store = postgres(folder)
    locks, lock_store = redis(folder)
    changes = {**store, "lock_store": {**shipped["lock_store"], **lock_store, "type": shipped["lock_store"]["type"]}}
    file = folder / "endpoints-several.yml"
    file.write_text(yaml.safe_dump(endpoints(shipped, changes, 0)), encoding="utf-8")
    servers = []
    for number, port in enumerate(free_ports(count), 1):
        command = [*PYTHON, "-m", "faqbot.server", "--model", str(model), "--endpoints", str(file)]
        command += ["--interface", HOST, "--port", str(port)]
        log = folder / f"guide-{number}.log"
        servers.append(Process(f"guide {number}", command, port, environment(folder), log))
    return servers, [database, locks]


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
    return rasa_train(work, "train", "core", "--stories", "rules.yml", name="floor")
