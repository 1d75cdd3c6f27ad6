"""Measures a trained model on the held-out questions: `make evaluate`.

Prints Markdown tables and writes them into results/, with one page that shows everything (evaluation.html), all
outcomes, and the hashes of model, configuration and questions.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation import conversations, dataset, fresh_sets, judging, metrics, provenance, report, report_page
from evaluation.reading import Model, Outcome
from evaluation.talking import Guide
from faqbot.answers.outline import outline

ROOT = Path(__file__).resolve().parent.parent
BASELINE = Path(__file__).with_name("baseline.json")
BARS = {
    "strict": 0.90,
    "lenient": 0.95,
    "outside not answered": 0.92,
    "inside refused": 0.04,
    "weakest style": 0.88,
    "small talk not answered": 0.98,
    "external": 0.99,
}


def main() -> None:
    """Reads the command line, measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "darmgids.tar.gz")
    parser.add_argument("--results", type=Path, default=ROOT / "results")
    parser.add_argument(
        "--external", type=Path, default=Path(os.environ.get("EXTERNAL_DATA", ROOT.parent / "shared" / "data"))
    )
    parser.add_argument("--part", choices=[dataset.TUNING, dataset.TEST, "all"], default=dataset.TEST)
    options = parser.parse_args()
    options.results.mkdir(exist_ok=True)

    model = Model(options.model)
    outcomes = measure(model, options.external)
    chosen = {name: [o for o in group if options.part in ("all", o.question.part)] for name, group in outcomes.items()}
    fresh = fresh_sets.measure(model)
    talks = conversations.measure(Guide(options.model))
    text = "\n\n".join(
        [
            summary(chosen, outcomes, model, options.part),
            fresh_sets.summary(fresh, model, options.part),
            conversations.report(talks),
        ]
    )
    print(text)
    hashes = provenance.hashes(options.model)
    with_what = "\n## Measured with\n\n" + "\n".join(f"- {name}: {value}" for name, value in hashes.items()) + "\n"
    (options.results / "evaluation.md").write_text(f"{text}\n{with_what}", encoding="utf-8")
    everything = outcomes | {judging.FRESH + name: group for name, group in fresh.items()}
    run = whole_run(everything, talks, model, options.part, hashes)
    (options.results / "outcomes.json").write_text(json.dumps(run, ensure_ascii=False), encoding="utf-8")
    (options.results / "evaluation.html").write_text(report_page.page(run, model.sections), encoding="utf-8")
    (options.results / "figures.json").write_text(json.dumps(figures(chosen, model), indent=1), encoding="utf-8")
    report.confusion_picture(outcomes["artikel"], model.sections, list(outline()), options.results / "confusion.png")
    print(f"\nWritten: {options.results}/evaluation.html, evaluation.md, figures.json, outcomes.json, confusion.png")


def measure(model: Model, external: Path) -> dict[str, list[Outcome]]:
    """The outcome of every held-out message, by set."""
    sets = {
        "artikel": dataset.article_questions(),
        "buiten": dataset.outside_questions(),
        "gesprek": dataset.small_talk(),
        "groet": dataset.behind_a_greeting(),
        "leven": dataset.life_messages(),
        "extern": dataset.external_sentences(external) if external.is_dir() else [],
    }
    outcomes = {}
    for name, questions in sets.items():

        def show(number: int, name: str = name, total: int = len(questions)) -> None:
            if sys.stderr.isatty() or number == total:
                print(f"\r{name}: {number}/{total}", end="" if number < total else "\n", file=sys.stderr)

        outcomes[name] = model.read(questions, show)
    return outcomes


def grouped(outcomes: Sequence[Outcome], attribute: str) -> dict[str, list[Outcome]]:
    """Outcomes by style or by theme."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[getattr(outcome.question, attribute)].append(outcome)
    return dict(sorted(groups.items()))


def figures(outcomes: dict[str, list[Outcome]], model: Model) -> dict[str, float]:
    """The headline figures, to hold beside the bars and beside another pipeline."""
    inside = metrics.row("alles", outcomes["artikel"], model.sections)
    styles = [
        metrics.row(s, group, model.sections).lenient.value
        for s, group in grouped(outcomes["artikel"], "style").items()
    ]
    measured = {
        "strict": inside.strict.value,
        "lenient": inside.lenient.value,
        "weakest style": min(styles),
        "answered right": inside.answered_right.value,
        "answered wrong": inside.answered_wrong.value,
        "asked": inside.asked.value,
        "inside refused": inside.refused.value,
        "outside not answered": metrics.not_answered(outcomes["buiten"]).value,
        "right kind of outside": metrics.right_kind(outcomes["buiten"]).value,
        "small talk": metrics.right_talk(outcomes["gesprek"]).value,
        "small talk not answered": metrics.not_answered(outcomes["gesprek"]).value,
    }
    # Without those sentences at hand there is no figure, not a figure of 0.
    if outcomes["extern"]:
        measured["external"] = metrics.not_answered(outcomes["extern"]).value
    return measured


def summary(chosen: dict[str, list[Outcome]], everything: dict[str, list[Outcome]], model: Model, part: str) -> str:
    """The whole report as Markdown."""
    sections = model.sections
    inside = chosen["artikel"]
    parts = [f"# Evaluation, part: {part}\n", "## Headline\n", *headline(figures(chosen, model))]
    for title, attribute in (("By style", "style"), ("By theme", "group")):
        rows = [metrics.row(name, group, sections) for name, group in grouped(inside, attribute).items()]
        parts += [f"\n## {title}\n", report.table([*rows, metrics.row("alles", inside, sections)])]
    parts += ["\n## Outside the article, by kind: not answered / right kind\n"]
    for kind, group in grouped(chosen["buiten"], "style").items():
        parts.append(f"- {kind}: {metrics.not_answered(group)} / {metrics.right_kind(group)}")
    parts += ["\n## Small talk by intent\n"]
    parts += [
        f"- {intent}: {metrics.right_talk(group)}" for intent, group in grouped(chosen["gesprek"], "style").items()
    ]
    greeted = metrics.row("achter een groet", everything["groet"], sections)
    parts.append(f"- question behind a greeting, answered right: {greeted.answered_right}")
    parts += ["\n## Messages from people's lives\n"]
    for covered, group in grouped(everything["leven"], "style").items():
        did = {name: metrics.share(o.did == name for o in group) for name in ("answered", "asked", "refused")}
        parts.append(f"- {covered}: " + ", ".join(f"{name} {value}" for name, value in did.items()))
    parts += [
        "\n## Threshold for outside, on the tuning half\n",
        "| bar | outside refused | inside refused | inside right |",
        "|---|---|---|---|",
    ]
    tuning = {n: [o for o in group if o.question.part == dataset.TUNING] for n, group in everything.items()}
    for bar, refused, wrongly, right in report.threshold_curve(tuning["artikel"], tuning["buiten"], sections):
        parts.append(f"| {bar:.2f} | {100 * refused:.1f} % | {100 * wrongly:.1f} % | {100 * right:.1f} % |")
    parts += ["\n## Misread most\n", report.misread(inside, sections)]
    return "\n".join(parts)


def headline(measured: dict[str, float]) -> list[str]:
    """The headline figures with their bars, and beside them both pipelines trained on the same few lines."""
    record = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    others = {name: column for name, column in record.items() if isinstance(column, dict)}
    lines = record.get("lines of each label")
    heads = ["figure", "value", "bar", *(f"{name}, {lines} lines a label" for name in others)]
    rows = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    for name, value in measured.items():
        bar = f"{100 * BARS[name]:.0f} %" if name in BARS else ""
        cells = [
            name,
            f"{100 * value:.1f} %",
            bar,
            *(f"{100 * c[name]:.1f} %" if name in c else "" for c in others.values()),
        ]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def whole_run(
    outcomes: dict[str, list[Outcome]],
    talks: Sequence[conversations.Measured],
    model: Model,
    part: str,
    hashes: dict[str, str],
) -> dict[str, Any]:
    """All that reports and releases need of one run, as plain data."""
    found = judging.judged(outcomes, model.sections)
    chosen = {name: [o for o in group if part in ("all", o.question.part)] for name, group in outcomes.items()}
    return {
        "date": datetime.date.today().isoformat(),
        "part": part,
        "figures": figures(chosen, model) | {title: result.value for title, result, _ in talks},
        "tables": judging.situations(found, part),
        "turns": judging.turns(talks),
        "hashes": hashes,
        "outcomes": found,
    }


if __name__ == "__main__":
    main()
