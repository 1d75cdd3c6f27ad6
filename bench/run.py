"""Measures what a message costs: `make bench`.

Starts the least that Rasa can be and ours in several forms, side by side on free ports of this machine, holds the same
conversations with each, and prints and writes what that cost, as such and as a ratio to the floor. Needs Linux (/proc).
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import datetime
import importlib.metadata
import json
import os
import platform
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from bench import report
from bench.measure import Bench, rounds
from bench.process import ROOT, BenchError
from bench.questions import TURNS, questions
from bench.servers import FLOOR, LABELS, Server, build
from bench.stats import Burst, Summary, summarise

ROUNDS, CONVERSATIONS, WARM_UP = 10, 5, 5
SHOWN = 5


def main(given: Sequence[str] | None = None) -> None:
    """Reads the command line, measures, prints and writes. Exits with 1 when an answer was not right."""
    options = arguments(given)
    if not options.model.is_file():
        raise SystemExit("There is no trained model yet. Make it with `make train`.")
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    try:
        wrong = measure(options)
    except BenchError as error:
        raise SystemExit(f"\n{error}") from None
    except KeyboardInterrupt:
        raise SystemExit(128 + signal.SIGINT) from None
    if wrong:
        examples = "\n".join(wrong[:SHOWN])
        raise SystemExit(
            f"\n{len(wrong)} answers were not right, so these figures do not count. The first:\n{examples}"
        )


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench.run", description=__doc__)
    parser.add_argument("--rounds", type=_positive, default=ROUNDS, help="default: %(default)s")
    help_text = f"conversations of {TURNS} messages for each server in a round; default: %(default)s"
    parser.add_argument("--conversations", type=_positive, default=CONVERSATIONS, help=help_text)
    parser.add_argument("--only", nargs="+", choices=list(LABELS), default=list(LABELS), help="some servers only")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "darmgids.tar.gz")
    parser.add_argument("--results", type=Path, default=ROOT / "results", help="folder for bench.json")
    return parser.parse_args(given)


def measure(options: argparse.Namespace) -> list[str]:
    """Does the whole measurement and leaves nothing running. Returns the answers that were not right."""
    bench = Bench(questions())
    circumstances = _circumstances(options)
    with running(options, bench) as servers:
        for server in servers:
            _tell(f"warming up: {server.name}")
            bench.round(server, 0, WARM_UP)
        _tell(f"measuring: {options.rounds} rounds of {options.conversations * TURNS} messages for each server")
        bursts = rounds(bench, servers, options.rounds, options.conversations)
        summaries = [_summary(server, bursts) for server in servers]
        training = {name: trained for server in servers for name, trained in server.training.items()}
    circumstances["load average after"] = os.getloadavg()
    print(f"\n{report.cost_table(summaries)}\n\n{report.NOTE}\n\n{report.answer_table(summaries)}")
    if training:
        print(f"\n{report.training_table(training)}")
        circumstances["training"] = {name: dataclasses.asdict(each) | {"model": ""} for name, each in training.items()}
    options.results.mkdir(parents=True, exist_ok=True)
    file = options.results / "bench.json"
    file.write_text(json.dumps(report.as_json(summaries, circumstances), indent=1) + "\n", encoding="utf-8")
    print(f"\nWritten: {file}")
    return bench.wrong


@contextlib.contextmanager
def running(options: argparse.Namespace, bench: Bench) -> Iterator[list[Server]]:
    """The chosen servers, started one after the other (so that each has the machine to itself), stopped at the end."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="darmgids-bench-")))
        if FLOOR in options.only:
            _tell("training the floor")
        model = folder / "darmgids.tar.gz"  # a copy: training meanwhile must not change what is measured
        shutil.copyfile(options.model, model)
        servers = build([name for name in LABELS if name in options.only], model, folder)
        for server in servers:
            _tell(f"starting: {server.name}")
            stack.callback(server.stop)
            bench.start(server)
        yield servers
        _tell("stopping")


def _summary(server: Server, bursts: dict[str, list[Burst]]) -> Summary:
    return summarise(
        server.name, server.label, bursts[server.name], bursts.get(FLOOR, []), server.rss_mb(), server.ready_s
    )


def _circumstances(options: argparse.Namespace) -> dict[str, Any]:
    return {
        "when": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
        "rasa": importlib.metadata.version("rasa"),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "rounds": options.rounds,
        "conversations a round": options.conversations,
        "load average before": os.getloadavg(),
    }


def _positive(given: str) -> int:
    number = int(given)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def _leave(number: int, _frame: object) -> NoReturn:
    """Turns a request to stop into an exit, so that everything is stopped on the way out."""
    raise SystemExit(128 + number)


if __name__ == "__main__":
    main()
