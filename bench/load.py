"""Many conversations at once, and for long: `python -m bench.load`.

One guide and then two, behind nginx with the project's own configuration, on one PostgreSQL and one Redis, all on this
machine (as are the visitors, who take their share of it). Visitors read and type between their messages. Measured: what
was sent and answered rightly, how long that took, what else came back, and memory before and after. Then how much one
guide and two can do when nobody pauses, and at last a soak: memory, minute by minute.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.answers import known_texts
from bench.crowd import Crowd, Outcome
from bench.door import nginx
from bench.process import HOST, ROOT, BenchError, Process
from bench.questions import questions
from bench.report import markdown
from bench.servers import several
from bench.stats import percentile

CROWDS, PROCESSES = (50, 200, 500), (1, 2)
PAUSE = 5.0
"""Seconds between a visitor's messages, on average."""

FULL = 32
"""Conversations at once when nobody pauses: enough to keep two guides busy."""

HEADER = ("conversations", "guides", "sent", "answered", "errors", "p50 ms", "p95 ms", "p99 ms", "messages/s", "CPU ms")
MEMORY = ("memory before", "after")
SHOWN = 5


@dataclass
class Place:
    """What runs: the guides, and for each number of guides the door that leads to so many of them."""

    guides: list[Process]
    doors: dict[int, Process]
    asked: list[str]
    known: dict[str, str]

    def crowd(self, processes: int, pause: float) -> Crowd:
        """Visitors of so many guides."""
        return Crowd(f"https://{HOST}:{self.doors[processes].port}", self.asked, self.known, pause)

    def rss_mb(self) -> float:
        """Memory of the guide that has most of it."""
        return max(guide.rss_mb() for guide in self.guides)

    def cpu_seconds(self) -> float:
        """CPU time of the guides so far."""
        return sum(guide.cpu_seconds() for guide in self.guides)


def main(given: Sequence[str] | None = None) -> None:
    """Measures, prints and writes. Exits with 1 when a message was not answered rightly."""
    parser = argparse.ArgumentParser(prog="bench.load", description=__doc__)
    parser.add_argument(
        "--crowds", type=int, nargs="*", default=CROWDS, help="conversations at once; default: 50 200 500"
    )
    parser.add_argument("--pause", type=float, default=PAUSE, help="seconds between a visitor's messages; default: 5")
    parser.add_argument("--soak", type=float, default=0, metavar="MINUTES", help="then go on for so long")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "darmgids.tar.gz")
    parser.add_argument("--results", type=Path, default=ROOT / "results", help="folder for load.json")
    options = parser.parse_args(given)
    try:
        with running(options.model) as place:
            results = measure(place, options)
    except BenchError as error:
        raise SystemExit(f"\n{error}") from None
    options.results.mkdir(parents=True, exist_ok=True)
    (options.results / "load.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    if results["wrong"]:
        raise SystemExit("\nNot right:\n" + "\n".join(results["wrong"][:SHOWN]))


def measure(place: Place, options: argparse.Namespace) -> dict[str, Any]:
    """The three measurements, printed as they are done."""
    for processes in PROCESSES:
        place.crowd(processes, 0).talk(FULL)  # warming up
    rows, wrong = [], []
    for processes in PROCESSES:
        for conversations in options.crowds:
            before = place.rss_mb()
            row, outcome = _row(place, processes, conversations, options.pause)
            rows.append([*row, f"{before:.0f}", f"{place.rss_mb():.0f}"])
            wrong += _wrong(outcome)
    print(f"{markdown((*HEADER, *MEMORY), rows)}\n", flush=True)
    full = []
    for processes in PROCESSES:
        row, outcome = _row(place, processes, FULL, 0, times=4)
        full.append(row)
        wrong += _wrong(outcome)
    print(f"Nobody pauses:\n\n{markdown(HEADER, full)}\n", flush=True)
    soak = list(_soak(place, options, wrong)) if options.soak else []
    if soak:
        print(markdown(("minute", "messages", "errors", "p99 ms", "memory MB"), soak))
    return {"cores": os.cpu_count(), "pause": options.pause, "crowds": rows, "full": full, "soak": soak, "wrong": wrong}


def _row(place: Place, processes: int, conversations: int, pause: float, times: int = 1) -> tuple[list[str], Outcome]:
    """One measurement as a row of HEADER."""
    crowd, cpu, outcome = place.crowd(processes, pause), place.cpu_seconds(), Outcome()
    for _ in range(times):
        one = crowd.talk(conversations)
        outcome.sent += one.sent
        outcome.wall += one.wall
        outcome.latencies += one.latencies
        outcome.errors += one.errors
        outcome.examples += one.examples
        outcome.most = max(outcome.most, one.most)
    cpu = place.cpu_seconds() - cpu
    row = [
        str(outcome.most),
        str(processes),
        str(outcome.sent),
        str(outcome.answered),
        str(sum(outcome.errors.values())),
    ]
    row += [_ms(outcome, percent) for percent in (50, 95, 99)]
    return [*row, f"{outcome.sent / outcome.wall:.0f}", f"{1000 * cpu / outcome.sent:.1f}"], outcome


def _ms(outcome: Outcome, percent: float) -> str:
    return f"{1000 * percentile(outcome.latencies, percent):.0f}" if outcome.latencies else "–"


def _wrong(outcome: Outcome) -> list[str]:
    return [f"{count} x {kind}" for kind, count in outcome.errors.items()] + outcome.examples[:SHOWN]


def _soak(place: Place, options: argparse.Namespace, wrong: list[str]) -> Iterator[list[str]]:
    """Crowd after crowd through both guides; a row for each."""
    begin = time.monotonic()
    while (minutes := (time.monotonic() - begin) / 60) < options.soak:
        outcome = place.crowd(2, options.pause).talk(CROWDS[1])
        wrong += _wrong(outcome)
        errors = str(sum(outcome.errors.values()))
        yield [f"{minutes:.1f}", str(outcome.sent), errors, _ms(outcome, 99), f"{place.rss_mb():.0f}"]


@contextlib.contextmanager
def running(model: Path) -> Iterator[Place]:
    """Two guides, their databases and two doors: one to the first guide, one to both."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="darmgids-load-")))
        if not model.is_file():
            raise BenchError("There is no trained model yet. Make it with `make train`.")
        copied = folder / "darmgids.tar.gz"
        shutil.copyfile(model, copied)
        guides, databases = several(max(PROCESSES), copied, folder)
        ports = [guide.port for guide in guides]
        doors = {count: nginx(folder, ports[:count], f"nginx-{count}") for count in PROCESSES}
        for each in (*databases, *guides, *doors.values()):
            stack.callback(each.stop)
            each.start()
            each.wait_until_listening()
        yield Place(guides, doors, questions(), known_texts(copied))


if __name__ == "__main__":
    main()
