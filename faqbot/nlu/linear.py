"""A linear text classifier over word, concept and character features, with probabilities that mean something.

Two witnesses tell whether a text belongs to a chosen group of labels at all: how the labels share the probability, and
a second classifier that only learned "inside or outside". Weighed together they see more than either.

Reading is a few table look-ups and one small matrix product, so that a message costs well under two milliseconds. Saved
as plain arrays and JSON: nothing is unpickled. Training stands in `faqbot.nlu.training`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from faqbot.nlu.vectoriser import Block, Features, Vectoriser

_ARRAYS = "reader.npz"
_NAMES = "reader.json"


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
