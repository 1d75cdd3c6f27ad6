"""Pictures of the evaluation page, as images that stand inside the page itself."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from evaluation.judging import Judged
from evaluation.metrics import Sections

BINS = 10
BARS = np.arange(0.05, 1.0, 0.05)


def _image(figure: Any) -> str:
    """The figure as the address of an image."""
    import matplotlib.pyplot as plt

    out = io.BytesIO()
    figure.tight_layout()
    figure.savefig(out, format="png", dpi=90)
    plt.close(figure)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def _axes(width: float = 6.5, height: float = 4.5) -> tuple[Any, Any]:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(width, height))
    return figure, axes


def confusion(inside: Sequence[Judged], sections: Sections, order: Sequence[str]) -> str:
    """A heat map over the sections: rows what was asked, columns what was read."""
    place = {section: i for i, section in enumerate(order)}
    counts = np.zeros((len(order), len(order)))
    for one in inside:
        asked, read = sections(one["topic"]), sections(one["read"]) if one["read"] else ()
        if asked and read:
            counts[place[asked[0]], place[read[0]]] += 1
    figure, axes = _axes(12, 11)
    axes.imshow(counts / np.maximum(counts.sum(axis=1, keepdims=True), 1), cmap="viridis", vmin=0, vmax=1)
    axes.set_xticks(range(len(order)), order, rotation=90, fontsize=7)
    axes.set_yticks(range(len(order)), order, fontsize=7)
    axes.set_xlabel("gelezen als sectie")
    axes.set_ylabel("gevraagde sectie")
    return _image(figure)


def reliability_points(inside: Sequence[Judged]) -> list[tuple[float, float, int]]:
    """By tenth of certainty: mean certainty, share that was right, and how many questions."""
    points = []
    for low in np.arange(0, 1, 1 / BINS):
        group = [
            one
            for one in inside
            if low <= one["confidence"] < low + 1 / BINS or (low > 0.89 and one["confidence"] == 1)
        ]
        if group:
            mean = float(np.mean([one["confidence"] for one in group]))
            points.append((mean, float(np.mean([one["lenient"] for one in group])), len(group)))
    return points


def reliability(inside: Sequence[Judged]) -> str:
    """How often the reader is right when it says that it is so sure."""
    points = reliability_points(inside)
    figure, axes = _axes()
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", label="volmaakt geijkt")
    axes.plot([p[0] for p in points], [p[1] for p in points], marker="o", label="de lezer")
    for mean, right, number in points:
        axes.annotate(str(number), (mean, right), textcoords="offset points", xytext=(4, -12), fontsize=8)
    axes.set(xlabel="zekerheid", ylabel="aandeel goed", xlim=(0, 1), ylim=(0, 1.02))
    axes.legend()
    return _image(figure)


def thresholds(inside: Sequence[Judged], outside: Sequence[Judged]) -> str:
    """What moving the border between inside and outside the article would do."""
    figure, axes = _axes()
    axes.plot(BARS, [np.mean([o["outside"] >= bar for o in outside]) for bar in BARS], label="buiten, afgewezen")
    axes.plot(BARS, [np.mean([o["outside"] >= bar for o in inside]) for bar in BARS], label="binnen, afgewezen")
    right = [np.mean([o["outside"] < bar and o["lenient"] for o in inside]) for bar in BARS]
    axes.plot(BARS, right, label="binnen, goed gelezen")
    axes.set(xlabel="grens op de kans dat het buiten het artikel ligt", ylabel="aandeel", ylim=(0, 1.02))
    axes.legend()
    return _image(figure)


def learning(points: Sequence[Mapping[str, float]]) -> str:
    """How reading grows with the number of training questions of a topic."""
    largest = max((p["lines"] for p in points), default=1) or 1
    places = [p["lines"] or largest * 1.5 for p in points]
    figure, axes = _axes()
    for name, label in (("lenient", "sectie goed of even goed"), ("strict", "sectie precies goed")):
        axes.plot(places, [p[name] for p in points], marker="o", label=label)
    axes.set_xscale("log")
    axes.set_xticks(places, [str(int(p["lines"])) if p["lines"] else "alle" for p in points])
    axes.minorticks_off()
    axes.set(xlabel="trainingsvragen per onderwerp, hoogstens", ylabel="aandeel goed", ylim=(0, 1.02))
    axes.legend()
    return _image(figure)
