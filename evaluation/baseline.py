"""Trains Rasa's default pipeline on the same data, for `python -m evaluation.baseline`.

Writes evaluation/baseline.json, which the report sets beside our own figures.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from evaluation import dataset
from evaluation.reading import Model
from evaluation.run import ROOT, figures, measure

RECORD = Path(__file__).with_name("baseline.json")


def main() -> None:
    """Trains and measures. Takes an hour or more on two cores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--external", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args()

    from rasa.model_training import train_nlu

    started = time.process_time()
    archive = train_nlu(
        str(ROOT / "evaluation" / "baseline.yml"),
        str(ROOT / "data"),
        str(ROOT / "models"),
        fixed_model_name="baseline",
        domain=str(ROOT / "domain.yml"),
    )
    cpu = time.process_time() - started
    model = Model(Path(str(archive)))
    outcomes = measure(model, options.external)
    chosen = {name: [o for o in group if o.question.part == dataset.TEST] for name, group in outcomes.items()}
    record = {**figures(chosen, model), "training CPU seconds": round(cpu)}
    RECORD.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(record, indent=1))


if __name__ == "__main__":
    main()
