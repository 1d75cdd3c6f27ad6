"""The fresh sets: by writers who saw the article alone, no topic, no rule and no training question.

They are the hardest of the sets, and the nearest to a visitor. `make evaluate` prints them beside the others;
`python -m evaluation.fresh_sets` prints them alone.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from evaluation import dataset, metrics, report
from evaluation.dataset import TEST, TUNING, Question
from evaluation.reading import ANSWERED, Model, Outcome

FOLDER = Path(__file__).with_name("fresh")
MODEL = Path(__file__).resolve().parent.parent / "models" / "darmgids.tar.gz"


def questions() -> dict[str, list[Question]]:
    """The questions that the article answers, messages outside it, and messages from people's lives."""
    inside = [
        Question(e["q"], "vers", e["style"], sections=(e["section"], *e["also"]), part=dataset.part(e["q"]))
        for e in _load("questions")
    ]
    outside = [Question(e["q"], "vers buiten", e["kind"], part=dataset.part(e["q"])) for e in _load("outside")]
    life = [
        Question(e["q"], "vers leven", e["covered"], sections=tuple(e["sections"]), part=dataset.part(e["q"]))
        for e in _load("life")
    ]
    return {"artikel": inside, "buiten": outside, "leven": life}


def _load(name: str) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))
    return loaded


def measure(model: Model) -> dict[str, list[Outcome]]:
    """The outcome of every fresh message, by set."""
    return {name: model.read(group) for name, group in questions().items()}


def summary(outcomes: dict[str, list[Outcome]], model: Model, part: str = TEST) -> str:
    """The fresh sets as Markdown: by style, outside, out of people's lives, for one half ("all" for both)."""
    chosen = {name: [o for o in group if part in ("all", o.question.part)] for name, group in outcomes.items()}
    styles: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in chosen["artikel"]:
        styles[outcome.question.style].append(outcome)
    rows = [metrics.row(style, group, model.sections) for style, group in sorted(styles.items())]
    rows.append(metrics.row("alles", chosen["artikel"], model.sections))
    parts = [f"## Fresh questions, part: {part}\n", report.table(rows)]
    parts.append(f"\n- outside the article, not answered: {metrics.not_answered(chosen['buiten'])}")
    for covered in ("full", "part", "none"):
        group = [o for o in chosen["leven"] if o.question.style == covered]
        right = metrics.share(o.did == ANSWERED and metrics.right_lenient(o, model.sections) for o in group)
        parts.append(f"- from people's lives, {covered}: answered right {right}, {_did(group)}")
    return "\n".join(parts)


def _did(outcomes: Sequence[Outcome]) -> str:
    return f"not answered {metrics.share(o.did != ANSWERED for o in outcomes)}"


def main() -> None:
    """Reads the command line, measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--part", choices=[TUNING, TEST, "all"], default=TEST)
    options = parser.parse_args()
    model = Model(options.model)
    print(summary(measure(model), model, options.part))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
