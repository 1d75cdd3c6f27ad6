"""A linear text classifier over word, concept and character features, with probabilities that mean something.

Training uses scikit-learn's LinearSVC; reading is a few table look-ups and one small matrix product, so that a message
costs well under two milliseconds. Saved as plain arrays and JSON: nothing is unpickled.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix

Features = dict[str, list[str]]
"""Feature names by block: {"words": [...], "concepts": [...], "characters": [...]}."""

_ARRAYS = "reader.npz"
_NAMES = "reader.json"


@dataclass(frozen=True)
class Block:
    """One group of features: how often one must occur to be kept, and its weight against the other groups."""

    minimum_documents: int
    weight: float


def _counts(features: Features, blocks: dict[str, Block]) -> dict[str, Counter[str]]:
    return {name: Counter(features.get(name, ())) for name in blocks}


class Vectoriser:
    """TF-IDF by block: sublinear counts, each block scaled to length 1 and weighted, all in one vector.

    Args:
        blocks: settings by block name.
    """

    def __init__(self, blocks: dict[str, Block]) -> None:
        self.blocks = blocks
        self.index: dict[str, dict[str, int]] = {name: {} for name in blocks}
        self.idf: NDArray[np.float32] = np.zeros(0, dtype=np.float32)

    def fit(self, documents: Sequence[Features]) -> None:
        """Chooses the features that occur often enough and weighs them by rarity."""
        position, weights = 0, []
        for name, block in self.blocks.items():
            frequency: Counter[str] = Counter()
            for document in documents:
                frequency.update(set(document.get(name, ())))
            kept = sorted(feature for feature, n in frequency.items() if n >= block.minimum_documents)
            self.index[name] = {feature: position + i for i, feature in enumerate(kept)}
            position += len(kept)
            weights += [np.log((1 + len(documents)) / (1 + frequency[feature])) + 1 for feature in kept]
        self.idf = np.asarray(weights, dtype=np.float32)

    def vector(self, features: Features) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The positions and values of one document's features; both empty when it holds nothing known."""
        positions: list[int] = []
        values: list[NDArray[np.float32]] = []
        for name, counts in _counts(features, self.blocks).items():
            index = self.index[name]
            known = [(index[feature], n) for feature, n in counts.items() if feature in index]
            if not known:
                continue
            at = [position for position, _ in known]
            tf = np.log(np.fromiter((n for _, n in known), dtype=np.float32)) + 1
            value = tf * self.idf[at]
            positions += at
            values.append(value * (self.blocks[name].weight / float(np.linalg.norm(value))))
        if not positions:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
        return np.asarray(positions, dtype=np.int64), np.concatenate(values)

    def matrix(self, documents: Iterable[Features]) -> csr_matrix:
        """The vectors of many documents, one a row."""
        columns, values, starts = [], [], [0]
        for document in documents:
            at, value = self.vector(document)
            columns.append(at)
            values.append(value)
            starts.append(starts[-1] + len(at))
        flat = (np.concatenate(values), np.concatenate(columns), np.asarray(starts))
        return csr_matrix(flat, shape=(len(starts) - 1, len(self.idf)), dtype=np.float32)


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Probabilities along the last axis."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)


class LinearModel:
    """Scores labels for a document and turns the scores into calibrated probabilities.

    Args:
        vectoriser: the fitted features.
        labels: label names, in the order of the weights' columns.
        weights: (features, labels).
        bias: (labels,).
        temperature: what the scores are multiplied by before the softmax; fitted on held-back folds.
    """

    def __init__(
        self,
        vectoriser: Vectoriser,
        labels: list[str],
        weights: NDArray[np.float16],
        bias: NDArray[np.float32],
        temperature: float,
    ) -> None:
        self.vectoriser, self.labels = vectoriser, labels
        self.weights, self.bias, self.temperature = weights, bias, temperature

    def probabilities(self, features: Features) -> NDArray[np.float32]:
        """One probability a label; together 1. A document without any known feature gets the bias alone."""
        at, values = self.vectoriser.vector(features)
        scores = self.bias + values @ self.weights[at].astype(np.float32) if len(at) else self.bias
        return softmax(scores * self.temperature)

    def knows_nothing_of(self, features: Features, block: str = "words") -> bool:
        """Whether no feature of this block was seen in training: junk, or another language."""
        index = self.vectoriser.index[block]
        return not any(feature in index for feature in features.get(block, ()))

    def save(self, folder: Path) -> None:
        """Writes the model as arrays and JSON."""
        np.savez(folder / _ARRAYS, weights=self.weights, bias=self.bias, idf=self.vectoriser.idf)
        names = {
            "labels": self.labels,
            "temperature": self.temperature,
            "blocks": {name: vars(block) for name, block in self.vectoriser.blocks.items()},
            "index": {name: list(index) for name, index in self.vectoriser.index.items()},
        }
        (folder / _NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LinearModel:
        """Reads what `save` wrote. Raises OSError or ValueError when it is missing or not whole."""
        names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        vectoriser = Vectoriser({name: Block(**block) for name, block in names["blocks"].items()})
        position = 0
        for name, features in names["index"].items():
            vectoriser.index[name] = {feature: position + i for i, feature in enumerate(features)}
            position += len(features)
        with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
            vectoriser.idf = arrays["idf"]
            return cls(vectoriser, names["labels"], arrays["weights"], arrays["bias"], names["temperature"])


@dataclass(frozen=True)
class Recipe:
    """How a model is trained. `folds` are the parts on which the probabilities are calibrated."""

    blocks: dict[str, Block]
    regularisation: float
    folds: int
    seed: int


def train(
    documents: Sequence[Features],
    labels: Sequence[str],
    recipe: Recipe,
    progress: Callable[[str], None] = lambda _: None,
) -> LinearModel:
    """Fits the model, then the temperature on folds that each model did not see.

    Raises:
        ValueError: with fewer than two labels.
    """
    names = sorted(set(labels))
    if len(names) < 2:
        raise ValueError("Training needs at least two labels.")
    target = np.asarray([names.index(label) for label in labels])
    temperature = _temperature(documents, target, len(names), recipe, progress)
    progress(f"training on {len(documents)} lines, {len(names)} labels")
    vectoriser = Vectoriser(recipe.blocks)
    vectoriser.fit(documents)
    weights, bias = _fit(vectoriser.matrix(documents), target, len(names), recipe)
    return LinearModel(vectoriser, names, weights.astype(np.float16), bias, temperature)


def _fit(
    x: csr_matrix, target: NDArray[np.int64], size: int, recipe: Recipe
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    # Imported here: reading needs no scikit-learn, only training does.
    from sklearn.svm import LinearSVC

    svc = LinearSVC(C=recipe.regularisation, class_weight="balanced", random_state=recipe.seed, dual=True)
    svc.fit(x, target)
    weights = np.zeros((x.shape[1], size), dtype=np.float32)
    bias = np.full(size, -1.0, dtype=np.float32)
    coefficients, intercept = svc.coef_, svc.intercept_
    if len(svc.classes_) == 2:  # scikit-learn keeps one row for two classes
        coefficients, intercept = np.vstack([-coefficients, coefficients]), np.concatenate([-intercept, intercept])
    weights[:, svc.classes_] = coefficients.T
    bias[svc.classes_] = intercept
    return weights, bias


def _temperature(
    documents: Sequence[Features],
    target: NDArray[np.int64],
    size: int,
    recipe: Recipe,
    progress: Callable[[str], None],
) -> float:
    fold = np.random.default_rng(recipe.seed).permutation(len(documents)) % recipe.folds
    scores = np.zeros((len(documents), size), dtype=np.float32)
    for held_back in range(recipe.folds):
        progress(f"calibrating, part {held_back + 1} of {recipe.folds}")
        inside, outside = np.flatnonzero(fold != held_back), np.flatnonzero(fold == held_back)
        vectoriser = Vectoriser(recipe.blocks)
        vectoriser.fit([documents[i] for i in inside])
        weights, bias = _fit(vectoriser.matrix(documents[i] for i in inside), target[inside], size, recipe)
        scores[outside] = vectoriser.matrix(documents[i] for i in outside) @ weights + bias

    def loss(temperature: float) -> float:
        right = softmax(scores * temperature)[np.arange(len(target)), target]
        return float(-np.log(right + 1e-9).mean())

    return float(minimize_scalar(loss, bounds=(0.5, 30.0), method="bounded").x)
