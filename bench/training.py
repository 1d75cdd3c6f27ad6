"""Training the bots that ours is held against, and the variables that every bot runs with."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench.process import HOST, ROOT, BenchError, die_with_parent

PYTHON = (sys.executable, "-W", "ignore")
KEEP_ALIVE = 3600
"""Seconds that an idle connection stays open: Sanic's 5 could break a conversation on a machine that hangs."""


@dataclass(frozen=True)
class Trained:
    """A trained model and what training it took.

    Attributes:
        model: its file.
        seconds: by the clock.
        cpu_seconds: of all its processes and threads.
    """

    model: Path
    seconds: float
    cpu_seconds: float


def timed_train(work: Path, *arguments: str, name: str) -> Trained:
    """`rasa_train`, with what it took."""
    begin, before = time.perf_counter(), _children()
    model = rasa_train(work, *arguments, name=name)
    return Trained(model, time.perf_counter() - begin, _children() - before)


def _children() -> float:
    """CPU seconds of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def environment(folder: Path, **extra: str) -> dict[str, str]:
    """The variables for a server: ours, without any that would make it another server."""
    ours = {"ACTIONS", "ACTIONS_PORT", "HOST", "PORT", "SANIC_HOST", "SANIC_WORKERS", "ACTION_SERVER_SANIC_WORKERS"}
    return {
        **{name: value for name, value in os.environ.items() if name not in ours},
        "OMP_NUM_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONPATH": str(ROOT),
        "RASA_CACHE_DIRECTORY": str(folder / "cache"),
        "MISSES": "off",
        "EDITORS_URL": f"sqlite:///{folder / 'redactie.db'}",
        "SANIC_HOST": HOST,
        "SANIC_KEEP_ALIVE_TIMEOUT": str(KEEP_ALIVE),
        **extra,
    }


def rasa_train(work: Path, *arguments: str, name: str) -> Path:
    """Runs `rasa train` in a folder with a domain and a configuration. Raises BenchError with what Rasa said."""
    command = [*PYTHON, "-m", "rasa", *arguments, "--domain", "domain.yml", "--config", "config.yml"]
    command += ["--out", ".", "--fixed-model-name", name]
    trained = subprocess.run(
        command,
        cwd=work,
        env=environment(work.parent),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        start_new_session=True,
        preexec_fn=die_with_parent,
    )
    if trained.returncode:
        raise BenchError(f"Training {name} failed:\n{trained.stdout}")
    return work / f"{name}.tar.gz"
