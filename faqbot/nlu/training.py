"""Trains the linear classifier: scikit-learn's LinearSVC, and probabilities calibrated on folds it did not see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix

from faqbot.nlu.linear import Judge, LinearModel, outside_share, softmax
from faqbot.nlu.vectoriser import Block, Features, Vectoriser


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
