"""The usual Rasa bot with our content: what `rasa init` writes, an action server, SQLite."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import yaml

from bench.process import HOST, ROOT, Process, free_ports
from bench.training import PYTHON, Trained, environment, timed_train

LINES = 10
"""Training lines of each label: DIET takes minutes per pass on all of them, and reads no slower for having fewer."""

SERVER, ACTIONS = "server", "actions"


PASSES, USUAL_PASSES = 2, 100
"""How often its networks see the training data here, and by Rasa's default."""


def stock(folder: Path) -> tuple[list[Process], Trained]:
    """Trains it and returns its two processes, not started yet. Raises BenchError with what Rasa said."""
    work = folder / "stock"
    shutil.copytree(Path(__file__).parent / "stock", work)
    (work / "data").mkdir()
    _content(work / "data")
    shutil.copyfile(ROOT / "domain.yml", work / "domain.yml")
    trained = timed_train(work, "train", "--data", "data", name="stock")
    port, actions_port = free_ports(2)
    endpoints = {
        "action_endpoint": {"url": f"http://{HOST}:{actions_port}/webhook"},
        "tracker_store": {"type": "SQL", "dialect": "sqlite", "db": str(work / "conversations.db")},
    }
    (work / "endpoints.yml").write_text(yaml.safe_dump(endpoints), encoding="utf-8")
    command = [*PYTHON, "-m", "rasa", "run", "--quiet", "--model", str(trained.model), "--port", str(port)]
    command += ["--endpoints", str(work / "endpoints.yml"), "--credentials", str(work / "credentials.yml")]
    command += ["--interface", HOST]
    actions = [*PYTHON, "-m", "rasa", "run", "actions", "--port", str(actions_port)]
    processes = [
        Process(SERVER, command, port, environment(folder), folder / "stock.log"),
        Process(ACTIONS, actions, actions_port, environment(folder), folder / "stock-actions.log"),
    ]
    return processes, trained


def ours_on_the_same(folder: Path) -> Trained:
    """Trains ours, whole, on the lines that `stock` was trained on. Raises BenchError with what Rasa said."""
    work = folder / "ours"
    shutil.copytree(folder / "stock" / "data", work / "data")
    (work / "data" / "stories.yml").unlink()
    for name in ("domain.yml", "config.yml"):
        shutil.copyfile(ROOT / name, work / name)
    return timed_train(work, "train", "--data", "data", name="ours")


def _content(target: Path) -> None:
    """Our content with few lines of each label, and our rules once more as stories: TED learns from nothing else."""
    from evaluation.baseline import sample

    sample(ROOT / "data", target, LINES)
    stories: list[dict[str, Any]] = []
    for file in target.glob("*.yml"):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        stories += [{"story": rule["rule"], "steps": rule["steps"]} for rule in content.get("rules", [])]
    (target / "stories.yml").write_text(
        yaml.safe_dump({"version": "3.1", "stories": stories}, allow_unicode=True), encoding="utf-8"
    )
