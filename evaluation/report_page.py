"""The evaluation as one page that needs nothing beside it: results/evaluation.html."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from evaluation import conversations, releases, report_pictures
from evaluation.dataset import TUNING
from evaluation.metrics import Sections
from faqbot.answers.outline import outline

HERE = Path(__file__).resolve().parent
BASELINE, CURVE = HERE / "baseline.json", HERE / "learning_curve.json"

NAMES = {
    "strict": "sectie precies goed",
    "lenient": "sectie goed of even goed",
    "weakest style": "zwakste stijl",
    "answered right": "goed beantwoord",
    "answered wrong": "fout beantwoord",
    "asked": "gevraagd wat bedoeld is",
    "inside refused": "binnen het artikel, toch afgewezen",
    "outside not answered": "buiten het artikel, niet beantwoord",
    "right kind of outside": "soort van buiten goed",
    "small talk": "gesprek goed begrepen",
    "small talk not answered": "gesprek, geen antwoord over de darm",
    "external": "zinnen van elders, niet beantwoord",
    conversations.TURNS: "beurten in gesprekken zoals verwacht",
    conversations.WHOLE: "hele gesprekken zoals verwacht",
    conversations.DOUBLES: "meer vragen in één bericht, alle goed",
    conversations.SINGLES: "één vraag die er meer lijkt, goed",
}

COLUMNS = {"Rasa's default": "Rasa's standaard", "our reader": "onze lezer"}
"""What the pipelines of the baseline are called on the page."""


def page(run: Mapping[str, Any], sections: Sections) -> str:
    """The page for one run, beside the last release, the baseline and the learning curve where those exist."""
    files = releases.releases()
    before = releases.load(files[-1]) if files else None
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    curve = json.loads(CURVE.read_text(encoding="utf-8")) if CURVE.exists() else None
    inside = [o for o in run["outcomes"]["artikel"] if run["part"] in ("all", o["part"])]
    tuning = {n: [o for o in run["outcomes"][n] if o["part"] == TUNING] for n in ("artikel", "buiten")}
    template = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return template.get_template("report_page.html").render(
        run=run,
        names=NAMES,
        before=before,
        release=files[-1].stem if files else "",
        change=releases.compare(run, before) if before else None,
        figures=_figures(run, before, baseline),
        columns=[COLUMNS.get(name, name) for name, column in baseline.items() if isinstance(column, dict)],
        lines=baseline.get("lines of each label"),
        tables={name: _rows(run, before, baseline, name) for name in run["tables"]},
        beside=[
            COLUMNS.get(name, name)
            for name, column in baseline.items()
            if isinstance(column, dict) and "tables" in column
        ],
        confusion=report_pictures.confusion(run["outcomes"]["artikel"], sections, list(outline())),
        reliability=report_pictures.reliability(inside),
        thresholds=report_pictures.thresholds(tuning["artikel"], tuning["buiten"]),
        learning=report_pictures.learning(curve["points"]) if curve else "",
        stale=curve is not None and curve["hashes"]["data"] != run["hashes"]["data"],
        worst=releases.worst(inside),
    )


def _figures(
    run: Mapping[str, Any], before: Mapping[str, Any] | None, baseline: Mapping[str, Any]
) -> list[dict[str, Any]]:
    others = [column for column in baseline.values() if isinstance(column, dict)]
    return [
        {
            "name": NAMES.get(name, name),
            "now": value,
            "before": before["figures"].get(name) if before else None,
            "others": [column.get(name) for column in others],
        }
        for name, value in run["figures"].items()
    ]


def _rows(
    run: Mapping[str, Any], before: Mapping[str, Any] | None, baseline: Mapping[str, Any], table: str
) -> list[dict[str, Any]]:
    """Share of good ones by theme, style or situation, beside the release's and those of other pipelines."""
    old = before["tables"].get(table, {}) if before else {}
    others = [column["tables"] for column in baseline.values() if isinstance(column, dict) and "tables" in column]
    return [
        {
            "name": name,
            "now": good / total,
            "total": total,
            "before": _share(old.get(name)),
            "others": [_share(tables.get(table, {}).get(name)) for tables in others],
        }
        for name, (good, total) in run["tables"][table].items()
    ]


def _share(counts: Sequence[int] | None) -> float | None:
    return counts[0] / counts[1] if counts and counts[1] else None
