"""Groups missed questions by likeness, so that an editor decides once about what twenty visitors asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from faqbot.editors.misses import Miss
from faqbot.editors.nearest import Nearest

FARTHEST = 0.8
"""Average cosine distance up to which two groups are one."""

MOST = 4000
"""Questions that are grouped at once; time grows with the square. The newest count."""


@dataclass(frozen=True)
class Group:
    """Questions about the same thing.

    Attributes:
        misses: the questions, the most typical one first.
        suggestions: intents that their nearest training questions stand under, with their share.
    """

    misses: tuple[Miss, ...]
    suggestions: tuple[tuple[str, float], ...]

    @property
    def texts(self) -> list[str]:
        """Its different questions, the most typical one first."""
        return list(dict.fromkeys(miss.text for miss in self.misses))


def grouped(misses: Sequence[Miss], nearest: Nearest, farthest: float = FARTHEST) -> list[Group]:
    """The groups, largest first."""
    if not misses:
        return []
    counted: dict[str, list[Miss]] = defaultdict(list)
    for miss in misses[-MOST:]:
        counted[miss.text].append(miss)
    texts = list(counted)
    vectors = nearest.vectors(texts)
    labels = _labels(vectors, farthest)
    groups = []
    for label in dict.fromkeys(labels.tolist()):
        members = np.flatnonzero(labels == label)
        centre = np.asarray(vectors[members].mean(axis=0)).ravel()
        typical = members[np.argsort(-(vectors[members] @ centre), kind="stable")]
        inside = tuple(miss for i in typical for miss in counted[texts[i]])
        groups.append(Group(inside, tuple(nearest.intents([texts[i] for i in typical[:10]]))))
    return sorted(groups, key=lambda group: -len(group.misses))


def _labels(vectors: object, farthest: float) -> NDArray[np.int64]:
    """The group of each row."""
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.metrics.pairwise import cosine_distances

    distances = cosine_distances(vectors)
    if len(distances) < 2:
        return np.zeros(len(distances), dtype=int)
    clustering = AgglomerativeClustering(
        n_clusters=None, affinity="precomputed", linkage="average", distance_threshold=farthest
    )
    labels: NDArray[np.int64] = clustering.fit_predict(distances)
    return labels
