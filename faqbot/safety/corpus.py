"""What the second witness learns from, as vectors: every message in its parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from faqbot.safety import context, negation
from faqbot.safety.engine import marked
from faqbot.safety.examples import NONE, Example
from faqbot.safety.second import is_excused
from faqbot.safety.witness import BLOCKS, Group, features, groups, parts

ORDINARY = "gewoon"
"""Label of an ordinary question."""

CARE = "zorg"
"""Label of a question about somebody's own health: it may well deserve a referral, but it is no crisis."""

_LASTING = "langdurige_klachten"
"""Text of complaints that last: not needed by who was just examined."""


@dataclass(frozen=True)
class Corpus:
    """Every message in its parts.

    Attributes:
        matrix: one row a part.
        index: the column of each feature.
        idf: what each feature counts, by rarity.
        owner: for each part, the number of its message.
        size: words of each part.
        labels: the labels of each message.
        writer: who wrote each message: the name of a folder of examples, empty for all others.
        certain: whether each message is a look-alike that is to count when thresholds are chosen.
        excused: whether each message tells of an examination, so that lasting complaints need no huisarts.
    """

    matrix: csr_matrix
    index: dict[str, int]
    idf: NDArray[np.float32]
    owner: NDArray[np.int64]
    size: NDArray[np.int64]
    labels: list[set[str]]
    writer: NDArray[np.str_]
    certain: NDArray[np.bool_]
    excused: NDArray[np.bool_]


def corpus(labels: dict[str, set[str]], examples: Sequence[Example]) -> Corpus:
    """The messages as vectors.

    Args:
        labels: each message with its labels, or `ORDINARY` or `CARE`.
        examples: who wrote which of them, and which are look-alikes.
    """
    written: dict[str, str] = {}
    for example in examples:
        written.setdefault(example.text, example.writer)
    rows, owner, size, aside, excused = _rows(list(labels))
    look_alikes = {example.text for example in examples if example.label == NONE and example.key == NONE}
    certain = np.asarray([text in look_alikes and text not in aside for text in labels])
    writer = np.asarray([written.get(text, "") for text in labels])
    index, idf = _vocabulary(rows)
    matrix = _matrix(rows, index, idf)
    return Corpus(matrix, index, idf, owner, size, list(labels.values()), writer, certain, excused)


def _rows(
    texts: Sequence[str],
) -> tuple[list[list[Group]], NDArray[np.int64], NDArray[np.int64], set[str], NDArray[np.bool_]]:
    """The parts of every message, whose they are, and their size; the messages that the engine sets aside anyway, being
    about an animal or about what is long past; and whether each tells of an examination."""
    aside: set[str] = set()
    excused: list[bool] = []
    rows: list[list[Group]] = []
    owner: list[int] = []
    size: list[int] = []
    for number, text in enumerate(texts):
        words = marked(text)
        negation.mark_negation(words)
        if context.is_long_past(words, 0, len(words)) or any("DIER" in word.notions for word in words):
            aside.add(text)
        excused.append(is_excused(_LASTING, words))
        for start, end in parts(words):
            rows.append(list(groups(words[start:end])))
            owner.append(number)
            size.append(end - start)
    return rows, np.asarray(owner), np.asarray(size), aside, np.asarray(excused)


def _vocabulary(rows: Sequence[Sequence[Group]]) -> tuple[dict[str, int], NDArray[np.float32]]:
    """The features that more than one part holds, weighed by rarity."""
    held: Counter[str] = Counter()
    for row in rows:
        held.update({feature for group in set(row) for feature in features(group)})
    kept = sorted(feature for feature, count in held.items() if count > 1)
    idf = np.asarray([np.log((1 + len(rows)) / (1 + held[feature])) + 1 for feature in kept], dtype=np.float32)
    return {feature: place for place, feature in enumerate(kept)}, idf


def _matrix(rows: Sequence[Sequence[Group]], index: dict[str, int], idf: NDArray[np.float32]) -> csr_matrix:
    """The parts as vectors, each block scaled as `Witness` does."""
    known: dict[Group, list[int]] = {}
    columns: list[int] = []
    values: list[NDArray[np.float32]] = []
    starts = [0]
    for row in rows:
        by_block: dict[str, list[int]] = {block: [] for block in BLOCKS}
        for group in row:
            if group not in known:
                known[group] = [index[feature] for feature in features(group) if feature in index]
            by_block[group[0]] += known[group]
        for block, weight in BLOCKS.items():
            at = by_block[block]
            if at:
                value = idf[at]
                values.append(value * (weight / float(np.sqrt(value @ value))))
                columns += at
        starts.append(len(columns))
    data = np.concatenate(values) if values else np.zeros(0, dtype=np.float32)
    matrix = csr_matrix((data, np.asarray(columns), np.asarray(starts)), shape=(len(rows), len(idf)))
    matrix.sum_duplicates()
    return matrix
