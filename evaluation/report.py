"""The evaluation as text and pictures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from evaluation.metrics import Row, Sections, right_lenient
from evaluation.reading import Outcome

_HEAD = ("", "n", "sectie goed", "ook goed", "goed beantw.", "fout beantw.", "gevraagd", "waarvan erbij", "afgewezen")


def table(rows: Sequence[Row]) -> str:
    """A Markdown table, one row a group."""
    lines = ["| " + " | ".join(_HEAD) + " |", "|" + "---|" * len(_HEAD)]
    for row in rows:
        shares = (
            row.strict,
            row.lenient,
            row.answered_right,
            row.answered_wrong,
            row.asked,
            row.asked_right,
            row.refused,
        )
        cells = [row.name, str(row.strict.total), *(f"{100 * share.value:.1f} %" for share in shares)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def misread(outcomes: Sequence[Outcome], sections: Sections, most: int = 25) -> str:
    """The topics that are misread most often, with what they were taken for."""
    wrong: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        if not right_lenient(outcome, sections):
            wrong[outcome.question.topic][outcome.topics[0] if outcome.topics else outcome.kind] += 1
    worst = sorted(wrong, key=lambda topic: -sum(wrong[topic].values()))[:most]
    return "\n".join(
        f"- {topic}: {', '.join(f'{taken} ({n})' for taken, n in wrong[topic].most_common(3))}" for topic in worst
    )


def threshold_curve(
    inside: Sequence[Outcome], outside: Sequence[Outcome], sections: Sections
) -> list[tuple[float, float, float, float]]:
    """For each bar on P(outside): (bar, share of outside refused, of inside refused, of inside answered right)."""
    curve = []
    for bar in np.arange(0.05, 1.0, 0.05):
        refused_outside = float(np.mean([o.outside >= bar for o in outside]))
        refused_inside = float(np.mean([o.outside >= bar for o in inside]))
        right = float(np.mean([o.outside < bar and right_lenient(o, sections) for o in inside]))
        curve.append((float(bar), refused_outside, refused_inside, right))
    return curve


def confusion_picture(outcomes: Sequence[Outcome], sections: Sections, order: Sequence[str], path: Path) -> None:
    """Writes the confusion matrix over the sections: rows what was asked, columns what was read."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    place = {section: i for i, section in enumerate(order)}
    counts = np.zeros((len(order), len(order)))
    for outcome in outcomes:
        if outcome.topics:
            asked, read = sections(outcome.question.topic)[0], sections(outcome.topics[0])[0]
            counts[place[asked], place[read]] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    figure, axes = plt.subplots(figsize=(13, 12))
    image = axes.imshow(shares, cmap="viridis", vmin=0, vmax=1)
    axes.set_xticks(range(len(order)), order, rotation=90, fontsize=7)
    axes.set_yticks(range(len(order)), order, fontsize=7)
    axes.set_xlabel("gelezen als sectie")
    axes.set_ylabel("gevraagde sectie")
    axes.set_title("Verwarring tussen secties, aandeel per gevraagde sectie")
    figure.colorbar(image, shrink=0.7)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)
