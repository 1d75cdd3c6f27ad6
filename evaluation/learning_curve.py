"""How much more examples would help: `python -m evaluation.learning_curve`.

Trains our reader on growing numbers of lines of every label, asks it the held-out questions, and writes
evaluation/learning_curve.json, which the report draws. It trains several times, so it is not part of `make evaluate`.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from evaluation.baseline import CONFIGS, sample, trained_and_measured
from evaluation.provenance import hashes
from evaluation.run import ROOT

FILE = Path(__file__).with_name("learning_curve.json")
STEPS = (5, 10, 20, 40, 80, 0)
"""Lines of every label; 0 for all."""


def main() -> None:
    """Trains, measures and writes after every step, so that a stopped run keeps what it has."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, nargs="+", default=list(STEPS))
    options = parser.parse_args()
    record: dict[str, Any] = {"hashes": hashes(), "points": []}
    for lines in options.steps:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder, "data")
            data.mkdir()
            sample(ROOT / "data", data, lines)
            figures = trained_and_measured(CONFIGS["our reader"], data, Path(folder), Path(folder, "none"))
        chosen = ("strict", "lenient", "outside not answered", "training CPU seconds")
        record["points"].append({"lines": lines, **{name: figures[name] for name in chosen}})
        FILE.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
        print(json.dumps(record["points"][-1]), flush=True)


if __name__ == "__main__":
    main()
