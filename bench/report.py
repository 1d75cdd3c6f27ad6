"""The figures as Markdown tables and as JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from bench.answers import KINDS
from bench.servers import LABELS
from bench.stats import Summary
from bench.stock import LINES, PASSES, USUAL_PASSES
from bench.training import Trained

NONE = "–"
HEADER = (
    "server",
    "CPU ms",
    "by round",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "messages/s",
    "RSS MB",
    "ready s",
    "CPU / floor",
    "p50 / floor",
)
NOTE = (
    "Per message, one client at a time. CPU: user and system time of the server and its action server. "
    "By round: the cheapest and the dearest round. / floor: median over the rounds of the ratio within a round."
)


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table with aligned columns: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]

    def line(cells: Sequence[str]) -> str:
        first, *others = zip(cells, widths, strict=True)
        return f"| {' | '.join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])} |"

    rule = f"| {' | '.join(['-' * widths[0], *('-' * (width - 1) + ':' for width in widths[1:])])} |"
    return "\n".join([line(header), rule, *(line(row) for row in rows)])


def cost_table(summaries: Sequence[Summary]) -> str:
    """What a message costs on each server."""
    return markdown(HEADER, [_cost_row(summary) for summary in summaries])


def answer_table(summaries: Sequence[Summary]) -> str:
    """How many answers of each kind each server gave."""
    kinds = [kind for kind in KINDS if any(summary.kinds.get(kind) for summary in summaries)]
    rows = [[summary.label, *(str(summary.kinds.get(kind, 0)) for kind in kinds)] for summary in summaries]
    return markdown(["answers", *kinds], rows)


def training_table(training: Mapping[str, Trained]) -> str:
    """What training took, on the same lines; of the networks' usual passes they had few."""
    rows = [
        [LABELS[name], f"{trained.seconds:.0f}", f"{trained.cpu_seconds:.0f}"] for name, trained in training.items()
    ]
    note = f"{LINES} lines of each label; the stock bot's networks had {PASSES} of their usual {USUAL_PASSES} passes."
    return f"{markdown(('training', 'seconds', 'CPU seconds'), rows)}\n\n{note}"


def as_json(summaries: Sequence[Summary], circumstances: dict[str, Any]) -> dict[str, Any]:
    """Everything that was measured, with the circumstances."""
    return {**circumstances, "servers": [dataclasses.asdict(summary) for summary in summaries]}


def _cost_row(summary: Summary) -> list[str]:
    return [
        summary.label,
        f"{summary.cpu_ms:.1f}",
        f"{min(summary.cpu_ms_by_round):.1f}{NONE}{max(summary.cpu_ms_by_round):.1f}",
        f"{summary.p50_ms:.1f}",
        f"{summary.p95_ms:.1f}",
        f"{summary.p99_ms:.1f}",
        f"{summary.per_second:.0f}",
        f"{summary.rss_mb:.0f}",
        f"{summary.ready_s:.1f}",
        _ratio(summary.cpu_ratio),
        _ratio(summary.p50_ratio),
    ]


def _ratio(value: float | None) -> str:
    return NONE if value is None else f"{value:.2f}"
