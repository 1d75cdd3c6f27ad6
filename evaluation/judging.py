"""Outcomes as plain data: what was read, and whether the visitor was well served."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from evaluation import metrics
from evaluation.conversations import Measured
from evaluation.metrics import Sections
from evaluation.reading import ANSWERED, TALKED, Outcome

Judged = dict[str, Any]
"""A question (`id`, `text`, `group`, `style`, `topic`, `part`), what was made of it (`did`, `read`, `kind`,
`confidence`, `outside`), and whether that was right (`lenient`, `good`)."""

FULL, NONE = "full", "none"

FRESH = "vers "
"""Stands before the name of a set of the fresh questions."""


def identity(text: str) -> str:
    """A short name of a question that hangs on its words alone."""
    return f"{zlib.crc32(text.encode()):08x}"


def judged(outcomes: Mapping[str, Sequence[Outcome]], sections: Sections) -> dict[str, list[Judged]]:
    """Every outcome by set; the external sentences only count, so they are left out."""
    return {name: [_judged(name, o, sections) for o in group] for name, group in outcomes.items() if name != "extern"}


def _judged(name: str, outcome: Outcome, sections: Sections) -> Judged:
    question = outcome.question
    right = metrics.right_lenient(outcome, sections)
    return {
        "id": identity(question.text),
        "text": question.text,
        "group": question.group,
        "style": question.style,
        "topic": question.topic,
        "part": question.part,
        "did": outcome.did,
        "read": outcome.topics[0] if outcome.topics else "",
        "kind": outcome.kind,
        "confidence": round(outcome.confidence, 3),
        "outside": round(outcome.outside, 3),
        "lenient": right,
        "good": _good(name, outcome, right),
    }


def _good(name: str, outcome: Outcome, right: bool) -> bool:
    """Whether the visitor got what the question deserves."""
    answered, style, name = outcome.did == ANSWERED, outcome.question.style, name.removeprefix(FRESH)
    if name == "gesprek":
        return outcome.intent == style
    if name == "buiten" or (name == "leven" and style == NONE):
        return not answered
    if name == "leven" and style != FULL:
        return outcome.did != TALKED
    return answered and right


def situations(found: Mapping[str, Sequence[Judged]], part: str) -> dict[str, dict[str, list[int]]]:
    """Good ones and all of each theme, style and situation: {"thema": {"voeding": [70, 72]}}; of one half, or "all"."""
    titles = {"buiten": "buiten het artikel", "gesprek": "gesprek", "groet": "achter een groet"}
    tables: dict[str, dict[str, list[int]]] = {"thema": {}, "stijl": {}, "situatie": {}}
    for name, group in found.items():
        for one in group:
            if part not in ("all", one["part"]):
                continue
            fresh, kind = name.startswith(FRESH), name.removeprefix(FRESH)
            places = [("situatie", FRESH * fresh + titles.get(kind, "binnen het artikel"))]
            if name == "artikel":
                places += [("thema", one["group"]), ("stijl", one["style"])]
            elif kind == "leven":
                places = [("situatie", f"{FRESH * fresh}uit het leven: {one['style']}")]
            elif fresh:
                places += [("stijl", FRESH + one["style"])] if kind == "artikel" else []
            elif name == "buiten":
                places.append(("situatie", f"buiten: {one['style']}"))
            for table, row in places:
                counts = tables[table].setdefault(row, [0, 0])
                counts[0] += one["good"]
                counts[1] += 1
    return {table: dict(sorted(rows.items())) for table, rows in tables.items()}


def turns(measured: Sequence[Measured]) -> list[dict[str, Any]]:
    """Shares of conversations, each with the messages that were not answered as expected."""
    return [
        {
            "title": title,
            "counts": [result.hits, result.total],
            "wrong": [
                {
                    "name": judged.name,
                    "text": judged.turn.message,
                    "got": f"{judged.turn.intent} {', '.join(judged.turn.sections)}".strip(),
                }
                for judged in wrong
            ],
        }
        for title, result, wrong in measured
    ]
