"""Fits the second witness: weights for each label, and for each of its texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from faqbot.safety.corpus import CARE, ORDINARY, Corpus
from faqbot.safety.examples import NONE, Example
from faqbot.safety.verdict import CRISIS, LABELS


@dataclass(frozen=True)
class Settings:
    """How the witness is trained.

    Attributes:
        regularisation: LinearSVC's C.
        alarm_weight: what an example of a label counts beside an ordinary question.
        look_alike_weight: the same for an example that must raise nothing.
        most_ordinary: share of ordinary questions, never seen in training, that a label may be raised for.
        most_ordinary_crisis: the same for crisis, which people put into more ways than anything else.
        most_look_alikes: the same for look-alikes.
        most_look_alikes_heavy: the same for spoed and crisis, where missing one is worse than raising one too many.
        most_lighter: share of alarms for the huisarts or for overleg that spoed or crisis may be raised for: a heavier
            referral takes the place of the right one.
        folds: parts on which the thresholds are chosen, of what has no writer.
        writer_folds: the same of what has one.
        seed: makes training repeatable.
    """

    regularisation: float = 1.0
    alarm_weight: float = 4.0
    look_alike_weight: float = 4.0
    most_ordinary: float = 0.002
    most_ordinary_crisis: float = 0.006
    most_look_alikes: float = 0.01
    most_look_alikes_heavy: float = 0.014
    most_lighter: float = 0.04
    folds: int = 3
    writer_folds: int = 6
    seed: int = 42


def fit(corpus: Corpus, seen: NDArray[np.bool_], settings: Settings) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and bias of each label, from the messages that may be seen."""
    fitted = [_fit_label(corpus, label, seen, settings) for label in LABELS]
    return np.vstack([weights for weights, _ in fitted]).T, np.asarray([bias for _, bias in fitted])


def _fit_label(
    corpus: Corpus, label: str, seen: NDArray[np.bool_], settings: Settings
) -> tuple[NDArray[np.float32], float]:
    """Learns first from the longest part of each alarm, then from the part that says most."""
    alarm = np.asarray([label in labels for labels in corpus.labels])
    weight = np.asarray(
        [
            settings.look_alike_weight if sure else _weight(labels)
            for sure, labels in zip(corpus.certain, corpus.labels, strict=True)
        ]
    )
    visible = seen[corpus.owner]
    unknown = np.asarray([CARE in labels and label != CRISIS for labels in corpus.labels])
    others = np.flatnonzero(visible & ~(alarm | unknown)[corpus.owner])
    score: NDArray[np.float32] = corpus.size.astype(np.float32)
    coefficients, bias = np.zeros(corpus.matrix.shape[1], dtype=np.float32), 0.0
    for _ in range(2):
        telling = _telling_parts(corpus, np.flatnonzero(visible & alarm[corpus.owner]), score)
        rows = np.concatenate([others, telling])
        target = np.concatenate([np.zeros(len(others)), np.ones(len(telling))])
        counts = np.concatenate([weight[corpus.owner[others]], np.full(len(telling), settings.alarm_weight)])
        coefficients, bias = _separate(corpus.matrix[rows], target, counts, settings)
        score = corpus.matrix @ coefficients + bias
    return coefficients, bias


def _weight(labels: set[str]) -> float:
    return 1.0 if labels & {ORDINARY, CARE, NONE} else 1.5


def _telling_parts(corpus: Corpus, rows: NDArray[np.int64], score: NDArray[np.float32]) -> NDArray[np.int64]:
    """For each message the part with the highest score."""
    best: dict[int, int] = {}
    for row in rows.tolist():
        number = int(corpus.owner[row])
        if number not in best or score[row] > score[best[number]]:
            best[number] = row
    return np.asarray(sorted(best.values()), dtype=np.int64)


def _separate(
    x: csr_matrix, target: NDArray[np.float64], counts: NDArray[np.float64], settings: Settings
) -> tuple[NDArray[np.float32], float]:
    # Imported here: reading needs no scikit-learn, only training does.
    from sklearn.svm import LinearSVC

    svc = LinearSVC(C=settings.regularisation, dual=True, random_state=settings.seed, tol=1e-3)
    svc.fit(x, target, sample_weight=counts)
    return svc.coef_[0].astype(np.float32), float(svc.intercept_[0])


def fit_texts(
    examples: Sequence[Example], texts: Sequence[str], corpus: Corpus, settings: Settings
) -> tuple[list[tuple[str, str]], NDArray[np.float32], NDArray[np.float32]]:
    """A column for each text key: which of a label's texts fits an alarm of that label."""
    number = {text: place for place, text in enumerate(texts)}
    longest = np.lexsort((-corpus.size, corpus.owner))
    first = longest[np.searchsorted(corpus.owner[longest], np.arange(len(texts)))]
    keys: list[tuple[str, str]] = []
    columns: list[NDArray[np.float32]] = []
    biases: list[float] = []
    for label in LABELS:
        own = [example for example in examples if example.label == label]
        rows = first[[number[example.text] for example in own]]
        for key in sorted({example.key for example in own}):
            target = np.asarray([float(example.key == key) for example in own])
            keys.append((label, key))
            if target.all():
                columns.append(np.zeros(corpus.matrix.shape[1], dtype=np.float32))
                biases.append(0.0)
                continue
            counts = np.where(target > 0, len(target) / target.sum(), 1.0)
            coefficients, bias = _separate(corpus.matrix[rows], target, counts, settings)
            columns.append(coefficients)
            biases.append(bias)
    return keys, np.vstack(columns).T, np.asarray(biases)
