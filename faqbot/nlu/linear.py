"""A linear text classifier over word, concept and character features, with probabilities that mean something.

Two witnesses tell whether a text belongs to a chosen group of labels at all: how the labels share the probability, and
a second classifier that only learned "inside or outside". Weighed together they see more than either.

Training uses scikit-learn's LinearSVC; reading is a few table look-ups and one small matrix product, so that a message
costs well under two milliseconds. Saved as plain arrays and JSON: nothing is unpickled.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

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


@dataclass(frozen=True)
class Scores:
    """What the model says of one document.

    Attributes:
        probabilities: one a label, together 1.
        outside: probability that the document belongs to none of the inside labels.
    """

    probabilities: NDArray[np.float32]
    outside: float


@dataclass(frozen=True)
class Judge:
    """Weighs the two witnesses and turns the result into a probability.

    Attributes:
        margin_weight: what the second classifier's margin counts beside the logit of the labels' share.
        slope: steepness of the probability; fitted on held-back folds.
        constant: its offset; fitted on held-back folds.
    """

    margin_weight: float
    slope: float = 1.0
    constant: float = 0.0

    def evidence(self, share: float, margin: float) -> float:
        """The two witnesses as one number, from the labels' share of outside (0 to 1) and the margin."""
        return _logit(share) + self.margin_weight * margin

    def outside(self, share: float, margin: float) -> float:
        """Probability of outside."""
        return float(1 / (1 + np.exp(-(self.slope * self.evidence(share, margin) + self.constant))))


class LinearModel:
    """Scores labels for a document and turns the scores into calibrated probabilities.

    Args:
        vectoriser: the fitted features.
        labels: label names, in the order of the weights' columns.
        inside: for each label, +1 when it counts as inside, -1 as outside, 0 as neither.
        weights: (features, labels + 1); the last column is the second classifier's.
        bias: (labels + 1,).
        temperature: what the scores are multiplied by before the softmax; fitted on held-back folds.
        judge: weighs the two witnesses; fitted on held-back folds.
    """

    def __init__(
        self,
        vectoriser: Vectoriser,
        labels: list[str],
        inside: NDArray[np.int8],
        weights: NDArray[np.float16],
        bias: NDArray[np.float32],
        temperature: float,
        judge: Judge,
    ) -> None:
        self.vectoriser, self.labels, self.inside = vectoriser, labels, inside
        self.weights, self.bias, self.temperature, self.judge = weights, bias, temperature, judge

    def scores(self, features: Features) -> Scores:
        """The scores of one document. Without any known feature they rest on the bias alone."""
        at, values = self.vectoriser.vector(features)
        raw = self.bias + values @ self.weights[at].astype(np.float32) if len(at) else self.bias
        probabilities = softmax(raw[:-1] * self.temperature)
        return Scores(probabilities, self.judge.outside(outside_share(probabilities, self.inside), float(raw[-1])))

    def knows_nothing_of(self, features: Features, block: str = "words") -> bool:
        """Whether no feature of this block was seen in training: junk, or another language."""
        index = self.vectoriser.index[block]
        return not any(feature in index for feature in features.get(block, ()))

    def save(self, folder: Path) -> None:
        """Writes the model as arrays and JSON."""
        idf = self.vectoriser.idf
        np.savez(folder / _ARRAYS, weights=self.weights, bias=self.bias, idf=idf, inside=self.inside)
        names = {
            "labels": self.labels,
            "temperature": self.temperature,
            "judge": vars(self.judge),
            "blocks": {name: vars(block) for name, block in self.vectoriser.blocks.items()},
            "index": {name: list(index) for name, index in self.vectoriser.index.items()},
        }
        (folder / _NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> LinearModel:
        """Reads what `save` wrote. Raises OSError or ValueError when it is missing or not whole."""
        try:
            return cls._load(folder)
        except (KeyError, TypeError, EOFError, BadZipFile) as error:
            raise ValueError(f"The saved reader is not whole: {type(error).__name__}") from error

    @classmethod
    def _load(cls, folder: Path) -> LinearModel:
        names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        vectoriser = Vectoriser({name: Block(**block) for name, block in names["blocks"].items()})
        position = 0
        for name, features in names["index"].items():
            vectoriser.index[name] = {feature: position + i for i, feature in enumerate(features)}
            position += len(features)
        with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
            vectoriser.idf = arrays["idf"]
            return cls(
                vectoriser,
                names["labels"],
                arrays["inside"],
                arrays["weights"],
                arrays["bias"],
                names["temperature"],
                Judge(**names["judge"]),
            )


def outside_share(probabilities: NDArray[np.float32], inside: NDArray[np.int8]) -> float:
    """The share of the outside labels in what the inside and outside labels have together."""
    outer = float(probabilities[inside < 0].sum())
    inner = float(probabilities[inside > 0].sum())
    return outer / (outer + inner) if outer + inner else 1.0


def _logit(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return float(np.log(bounded / (1 - bounded)))


@dataclass(frozen=True)
class Recipe:
    """How a model is trained.

    Attributes:
        blocks: the feature groups.
        regularisation: LinearSVC's C.
        folds: parts on which the probabilities are calibrated.
        seed: makes training repeatable.
        margin_weight: see `Judge`.
        inside: for a label, +1 when it counts as inside, -1 as outside, 0 as neither.
        apart: whether a label's lines are kept from the labels inside and outside: these are read as if the others
            did not exist, so that adding a remark ("korter graag") never changes how a question is read.
    """

    blocks: dict[str, Block]
    regularisation: float
    folds: int
    seed: int
    margin_weight: float = 1.0
    inside: Callable[[str], int] = lambda _: 1
    apart: Callable[[str], bool] = lambda _: False


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
    sides = np.asarray([recipe.inside(name) for name in names], dtype=np.int8)
    plan = _Plan(target, sides, np.asarray([recipe.apart(name) for name in names], dtype=bool))
    held_back = _held_back_scores(documents, plan, recipe, progress)
    rows, columns = plan.main_rows, np.flatnonzero(~plan.apart)
    temperature = _temperature(held_back[rows][:, columns], np.searchsorted(columns, target[rows]))
    judge = _judge(softmax(held_back[rows, :-1] * temperature), held_back[rows, -1], sides, sides[target[rows]], recipe)
    progress(f"training on {len(documents)} lines, {len(names)} labels")
    vectoriser = plan.vectoriser(documents, np.arange(len(documents)), recipe)
    weights, bias = _fit(vectoriser.matrix(documents), target, plan, recipe)
    return LinearModel(vectoriser, names, sides, weights.astype(np.float16), bias, temperature, judge)


@dataclass(frozen=True)
class _Plan:
    """Who learns from which lines: labels inside and outside from all lines but those apart, the others from all.

    Attributes:
        target: the label of each line, as a number.
        sides: for each label +1 inside, -1 outside, 0 neither.
        apart: for each label whether its lines are apart.
    """

    target: NDArray[np.int64]
    sides: NDArray[np.int8]
    apart: NDArray[np.bool_]

    @property
    def main_rows(self) -> NDArray[np.int64]:
        return np.flatnonzero(~self.apart[self.target])

    def vectoriser(self, documents: Sequence[Features], rows: NDArray[np.int64], recipe: Recipe) -> Vectoriser:
        """Fitted on those of the rows that are not apart, so that these leave the features as they are."""
        fitted = Vectoriser(recipe.blocks)
        fitted.fit([documents[i] for i in rows if not self.apart[self.target[i]]])
        return fitted


def _fit(
    x: csr_matrix, target: NDArray[np.int64], plan: _Plan, recipe: Recipe
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and bias: a column for each label, and a last one for "outside"."""
    size = len(plan.sides)
    weights = np.zeros((x.shape[1], size + 1), dtype=np.float32)
    bias = np.full(size + 1, -1.0, dtype=np.float32)
    main = np.flatnonzero(~plan.apart[target])
    x_main, target_main = x[main], target[main]
    columns, coefficients, intercept = _separate(x_main, target_main, recipe)
    weights[:, columns], bias[columns] = coefficients, intercept
    if plan.apart.any():
        rest = -1
        talk = np.where(plan.sides[target] == 0, target, rest)
        columns, coefficients, intercept = _separate(x, talk, recipe)
        kept = columns != rest
        weights[:, columns[kept]], bias[columns[kept]] = coefficients[:, kept], intercept[kept]
    outside = (plan.sides[target_main] < 0).astype(int)
    if 0 < outside.sum() < len(outside):
        _, coefficients, intercept = _separate(x_main, outside, recipe)
        weights[:, -1], bias[-1] = coefficients[:, 1], intercept[1]
    return weights, bias


def _separate(
    x: csr_matrix, target: NDArray[np.int64], recipe: Recipe
) -> tuple[NDArray[np.int64], NDArray[np.float32], NDArray[np.float32]]:
    """The classes, their weights (features, classes) and their bias."""
    # Imported here: reading needs no scikit-learn, only training does.
    from sklearn.svm import LinearSVC

    svc = LinearSVC(C=recipe.regularisation, class_weight="balanced", random_state=recipe.seed, dual=True)
    svc.fit(x, target)
    coefficients, intercept = svc.coef_, svc.intercept_
    if len(svc.classes_) == 2:  # scikit-learn keeps one row for two classes
        coefficients, intercept = np.vstack([-coefficients, coefficients]), np.concatenate([-intercept, intercept])
    return svc.classes_, coefficients.T, intercept


def _held_back_scores(
    documents: Sequence[Features], plan: _Plan, recipe: Recipe, progress: Callable[[str], None]
) -> NDArray[np.float32]:
    """Scores of every document by a model that did not see it."""
    main = plan.main_rows
    fold = np.zeros(len(documents), dtype=np.int64)
    fold[main] = np.random.default_rng(recipe.seed).permutation(len(main)) % recipe.folds
    others = np.flatnonzero(plan.apart[plan.target])
    fold[others] = np.arange(len(others)) % recipe.folds
    scores = np.zeros((len(documents), len(plan.sides) + 1), dtype=np.float32)
    for part in range(recipe.folds):
        progress(f"calibrating, part {part + 1} of {recipe.folds}")
        seen, held_back = np.flatnonzero(fold != part), np.flatnonzero(fold == part)
        vectoriser = plan.vectoriser(documents, seen, recipe)
        weights, bias = _fit(vectoriser.matrix(documents[i] for i in seen), plan.target[seen], plan, recipe)
        scores[held_back] = vectoriser.matrix(documents[i] for i in held_back) @ weights + bias
    return scores


def _temperature(scores: NDArray[np.float32], target: NDArray[np.int64]) -> float:
    """The factor that makes the probabilities of held-back documents most likely."""

    def loss(temperature: float) -> float:
        right = softmax(scores * temperature)[np.arange(len(target)), target]
        return float(-np.log(right + 1e-9).mean())

    return float(minimize_scalar(loss, bounds=(0.5, 30.0), method="bounded").x)


def _judge(
    probabilities: NDArray[np.float32],
    margins: NDArray[np.float32],
    inside: NDArray[np.int8],
    side: NDArray[np.int8],
    recipe: Recipe,
) -> Judge:
    """Fits the probability of outside on held-back documents; with one side only there is nothing to fit."""
    from sklearn.linear_model import LogisticRegression

    judge = Judge(recipe.margin_weight)
    counted = np.flatnonzero(side != 0)
    if len(set(side[counted].tolist())) < 2:
        return judge
    evidence = [judge.evidence(outside_share(probabilities[i], inside), float(margins[i])) for i in counted]
    fitted = LogisticRegression(class_weight="balanced").fit(np.asarray(evidence)[:, None], side[counted] < 0)
    return Judge(recipe.margin_weight, float(fitted.coef_[0][0]), float(fitted.intercept_[0]))
