"""Holds the reader against Rasa's default pipeline: `python -m evaluation.baseline`.

Trains both on the same random lines of every label (all of them with `--lines 0`, which takes the network hours), asks
both the same held-out questions, and writes evaluation/baseline.json, which the report sets beside its own figures.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from pathlib import Path
from typing import Any

import yaml

from evaluation import dataset, judging
from evaluation.reading import Model
from evaluation.run import BASELINE, ROOT, figures, measure
from faqbot.content.knowledge import examples, knowledge

CONFIGS = {"Rasa's default": ROOT / "evaluation" / "baseline.yml", "our reader": ROOT / "config.yml"}
SEED = 42


def sample(source: Path, target: Path, lines: int) -> None:
    """Copies the training data, with at most that many lines of each label (0: all)."""
    for file in source.rglob("*.yml"):
        content: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
        for block in content.get("nlu", []):
            found = list(examples(block))
            if lines and len(found) > lines:
                found = random.Random(SEED).sample(found, lines)
            block["examples"] = "".join(f"- {line}\n" for line in found)
        (target / f"{file.parent.name}-{file.name}").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")


def trained_and_measured(config: Path, data: Path, folder: Path, external: Path) -> dict[str, Any]:
    """Headline figures of one pipeline on that data, tables by theme, style and situation, CPU seconds of training."""
    from rasa.model_training import train_nlu

    started = time.process_time()
    archive = train_nlu(
        str(config), str(data), str(folder), fixed_model_name=config.stem, domain=str(ROOT / "domain.yml")
    )
    cpu = time.process_time() - started
    model = Model(Path(str(archive)))
    # A model of the reading part alone has no domain; the sections stand in the content.
    model.domain = {"responses": {f"utter_faq/{entry.name}": list(entry.answers) for entry in knowledge()}}
    outcomes = measure(model, external)
    chosen = {name: [o for o in group if o.question.part == dataset.TEST] for name, group in outcomes.items()}
    tables = judging.situations(judging.judged(outcomes, model.sections), dataset.TEST)
    return {**figures(chosen, model), "tables": tables, "training CPU seconds": round(cpu)}


def main() -> None:
    """Trains, measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=15, help="training lines of each label; 0 for all")
    parser.add_argument("--external", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args()
    record: dict[str, Any] = {"lines of each label": options.lines}
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder, "data")
        data.mkdir()
        sample(ROOT / "data", data, options.lines)
        for name, config in CONFIGS.items():
            record[name] = trained_and_measured(config, data, Path(folder), options.external)
            print(name, json.dumps(record[name], indent=1), flush=True)
    BASELINE.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
