"""What a message costs in a long conversation: `python -m bench.history`.

One conversation, message after message, with a guide as shipped (SQLite), and one that two guides on one PostgreSQL
answer in turn, so that each has to read back what the other wrote.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.answers import UNEXPECTED, kind_of, known_texts
from bench.client import Visitor
from bench.process import ROOT, BenchError, Process
from bench.questions import STEP, distinct, questions
from bench.report import markdown
from bench.servers import SHIPPED, build, several
from bench.stats import percentile

MESSAGES, BLOCK = 320, 20
SHOWN = (1, 50, 100, 200, 300)
"""Of the blocks that hold these messages the figures are shown."""


def main(given: Sequence[str] | None = None) -> None:
    """Measures, prints and writes. Exits with 1 when an answer was not right."""
    parser = argparse.ArgumentParser(prog="bench.history", description=__doc__)
    parser.add_argument("--messages", type=int, default=MESSAGES, help="default: %(default)s")
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "darmgids.tar.gz")
    parser.add_argument("--results", type=Path, default=ROOT / "results", help="folder for history.json")
    options = parser.parse_args(given)
    try:
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="darmgids-history-")))
            model = folder / "darmgids.tar.gz"
            shutil.copyfile(options.model, model)
            (one,) = build([SHIPPED], model, folder)
            two, databases = several(2, model, folder)
            for process in (*one.processes, *databases, *two):
                stack.callback(process.stop)
                process.start()
                process.wait_until_listening()
            figures = {
                "one guide, SQLite": talk(one.processes, options.messages, known_texts(model)),
                "two guides in turn, PostgreSQL": talk(two, options.messages, known_texts(model)),
            }
    except BenchError as error:
        raise SystemExit(f"\n{error}") from None
    header = ("message", *(str(number) for number in SHOWN))
    print(f"CPU ms a message (p50 ms), in blocks of {BLOCK}\n")
    print(markdown(header, [[name, *shown(blocks)] for name, blocks in figures.items()]))
    options.results.mkdir(parents=True, exist_ok=True)
    (options.results / "history.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def talk(guides: Sequence[Process], messages: int, known: dict[str, str]) -> list[tuple[float, float]]:
    """One conversation; CPU and median latency of a message in milliseconds, for each block.

    Raises:
        BenchError: an answer was not right.
    """
    asked = questions()
    for number in range(3):  # warming up
        _block(guides, f"warm-{number}", 0, lambda place: asked[place % len(asked)], known)
    return [
        _block(guides, "history", first, lambda place: distinct(asked[place * STEP % len(asked)], place), known)
        for first in range(0, messages, BLOCK)
    ]


def _block(
    guides: Sequence[Process], sender: str, first: int, question: Callable[[int], str], known: dict[str, str]
) -> tuple[float, float]:
    before, latencies = sum(guide.cpu_seconds() for guide in guides), []
    with contextlib.ExitStack() as stack:
        lines = [stack.enter_context(Visitor(guide.port, sender)) for guide in guides]
        for place in range(first, first + BLOCK):
            seconds, reply = lines[place % len(lines)].say(question(place))
            if kind_of(reply, known) == UNEXPECTED:
                raise BenchError(f"{question(place)!r} -> {str(reply)[:200]}")
            latencies.append(seconds)
    cpu = sum(guide.cpu_seconds() for guide in guides) - before
    return 1000 * cpu / BLOCK, 1000 * percentile(latencies, 50)


def shown(blocks: Sequence[tuple[float, float]]) -> list[str]:
    """The cells of a row."""
    places = [min(number // BLOCK, len(blocks) - 1) for number in SHOWN]
    return [f"{blocks[place][0]:.1f} ({blocks[place][1]:.1f})" for place in places]


if __name__ == "__main__":
    main()
