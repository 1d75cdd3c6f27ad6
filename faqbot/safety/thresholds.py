"""Chooses from which score on the second witness is believed: on messages, and writers, that it did not learn from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from faqbot.safety.corpus import ORDINARY, Corpus
from faqbot.safety.examples import FIRST
from faqbot.safety.fitting import Settings, fit
from faqbot.safety.verdict import CRISIS, HUISARTS, LABELS, OVERLEG, SPOED
from faqbot.safety.witness import WHOLE


def choose(corpus: Corpus, settings: Settings, progress: Callable[[str], None]) -> list[float]:
    """The lowest score for each label that stays within both budgets, on messages that the model did not see."""
    scores = np.zeros((len(corpus.owner), len(LABELS)), dtype=np.float32)
    held = folds(corpus, settings)
    for number, held_back in enumerate(held):
        progress(f"choosing thresholds, part {number + 1} of {len(held)}")
        weights, bias = fit(corpus, ~held_back, settings)
        rows = np.flatnonzero(held_back[corpus.owner])
        scores[rows] = corpus.matrix[rows] @ weights + bias
    of_messages = _of_messages(corpus, scores)
    ordinary = of_messages[[ORDINARY in labels for labels in corpus.labels]]
    # What the engine excuses from a label says nothing about its threshold.
    of_messages[corpus.excused, LABELS.index(HUISARTS)] = -np.inf
    look_alikes = of_messages[corpus.certain]
    budgets = [
        settings.most_look_alikes_heavy if label in (SPOED, CRISIS) else settings.most_look_alikes for label in LABELS
    ]
    questions = [settings.most_ordinary_crisis if label == CRISIS else settings.most_ordinary for label in LABELS]
    borders = [
        max(border(ordinary[:, column], questions[column]), border(look_alikes[:, column], budget))
        for column, budget in enumerate(budgets)
    ]
    for column, label in enumerate(LABELS):
        if label in (SPOED, CRISIS):
            lighter = of_messages[
                [bool(labels & {HUISARTS, OVERLEG}) and label not in labels for labels in corpus.labels]
            ]
            borders[column] = max(borders[column], border(lighter[:, column], settings.most_lighter))
    return borders


def folds(corpus: Corpus, settings: Settings) -> list[NDArray[np.bool_]]:
    """Which messages are held back together: all of some writers, since a visitor is another; the rest at random."""
    writers = sorted(set(corpus.writer.tolist()) - {FIRST})
    count = min(settings.writer_folds, len(writers))
    own = [np.isin(corpus.writer, writers[start::count]) for start in range(count)]
    rest = corpus.writer == FIRST
    part = np.random.default_rng(settings.seed).permutation(len(corpus.labels)) % settings.folds
    return [*own, *(rest & (part == number) for number in range(settings.folds))]


def _of_messages(corpus: Corpus, scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The scores of messages from those of their parts, as `Witness` weighs them."""
    best = np.full((len(corpus.labels), scores.shape[1]), -np.inf, dtype=np.float32)
    np.maximum.at(best, corpus.owner, scores)
    whole = np.zeros_like(best)
    np.add.at(whole, corpus.owner, scores * corpus.size[:, None])
    size = np.bincount(corpus.owner, weights=corpus.size, minlength=len(corpus.labels))
    weighed: NDArray[np.float32] = best + WHOLE * whole / np.maximum(size, 1)[:, None]
    return weighed


def border(scores: NDArray[np.float32], most: float) -> float:
    """The score that at most this share lies above."""
    if not len(scores):
        return 0.0
    return float(np.quantile(scores, 1 - most, method="higher")) + 1e-6
