"""TF-IDF over groups of features: words, concepts and characters, each scaled by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Features = dict[str, list[str]]
"""Feature names by block: {"words": [...], "concepts": [...], "characters": [...]}."""


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
        self._rarest: dict[str, float] = {}

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

    def occurs(self, block: str, feature: str) -> int:
        """In how many documents a feature of that block was seen; 0 for one that was not kept.

        Worked out from its weight beside that of the rarest one, which was seen no more often than a feature must be.
        """
        index = self.index[block]
        if feature not in index:
            return 0
        if block not in self._rarest:
            self._rarest[block] = float(self.idf[list(index.values())].max())
        least = self.blocks[block].minimum_documents
        return round((1 + least) * float(np.exp(self._rarest[block] - self.idf[index[feature]]))) - 1

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
