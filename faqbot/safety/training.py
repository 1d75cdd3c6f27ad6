"""Trains the second witness on the example sentences, and on ordinary questions as what must raise nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from faqbot.safety import context, negation
from faqbot.safety.engine import is_excused, marked
from faqbot.safety.examples import FIRST, NONE, Example
from faqbot.safety.verdict import CRISIS, HUISARTS, LABELS, OVERLEG, SPOED
from faqbot.safety.witness import BLOCKS, WHOLE, Group, Witness, features, groups, parts

ORDINARY = "gewoon"
"""Label of an ordinary question."""

CARE = "zorg"
"""Label of a question about somebody's own health: it may well deserve a referral, but it is no crisis."""

_LASTING = "langdurige_klachten"
"""Text of complaints that last: not needed by who was just examined."""


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
    most_ordinary_crisis: float = 0.007
    most_look_alikes: float = 0.01
    most_look_alikes_heavy: float = 0.014
    most_lighter: float = 0.04
    folds: int = 3
    writer_folds: int = 6
    seed: int = 42


@dataclass(frozen=True)
class _Corpus:
    """Every message in its parts.

    Attributes:
        matrix: one row a part.
        owner: for each part, the number of its message.
        size: words of each part.
        labels: the labels of each message.
        writer: who wrote each message: the name of a folder of examples, empty for all others.
        certain: whether each message is a look-alike that is to count when thresholds are chosen.
        excused: whether each message tells of an examination, so that lasting complaints need no huisarts.
    """

    matrix: csr_matrix
    owner: NDArray[np.int64]
    size: NDArray[np.int64]
    labels: list[set[str]]
    writer: NDArray[np.str_]
    certain: NDArray[np.bool_]
    excused: NDArray[np.bool_]


def train(
    examples: Sequence[Example],
    ordinary: Iterable[str],
    care: Iterable[str] = (),
    settings: Settings | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> Witness:
    """A witness for these examples.

    Args:
        examples: sentences with their label and text; those of `NONE` are look-alikes.
        ordinary: questions that must raise nothing.
        care: questions about somebody's own health, of which nobody said what they must raise.
        settings: how to train.
        progress: is told what is being done.

    Raises:
        ValueError: when a label has no example.
    """
    settings = settings or Settings()
    missing = [label for label in LABELS if not any(example.label == label for example in examples)]
    if missing:
        raise ValueError(f"No examples of {', '.join(missing)}.")
    labels: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    for example in examples:
        labels.setdefault(example.text, set()).add(example.label)
        written.setdefault(example.text, example.writer)
    for text in ordinary:
        labels.setdefault(text, {ORDINARY})
    for text in care:
        labels.setdefault(text, {CARE})
    progress(f"reading {len(labels)} messages")
    rows, owner, size, aside, excused = _rows(list(labels))
    look_alikes = {example.text for example in examples if example.label == NONE and example.key == NONE}
    certain = np.asarray([text in look_alikes and text not in aside for text in labels])
    index, idf = _vocabulary(rows)
    writer = np.asarray([written.get(text, "") for text in labels])
    corpus = _Corpus(_matrix(rows, index, idf), owner, size, list(labels.values()), writer, certain, excused)
    thresholds = _thresholds(corpus, settings, progress)
    progress("training the witness")
    weights, bias = _fit(corpus, np.ones(len(corpus.labels), dtype=bool), settings)
    texts, text_weights, text_bias = _fit_texts(examples, list(labels), corpus, settings)
    return Witness(
        list(LABELS),
        thresholds,
        texts,
        index,
        idf,
        np.hstack([weights, text_weights]).astype(np.float32),
        np.concatenate([bias, text_bias]).astype(np.float32),
    )


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


def _fit(
    corpus: _Corpus, seen: NDArray[np.bool_], settings: Settings
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and bias of each label, from the messages that may be seen."""
    fitted = [_fit_label(corpus, label, seen, settings) for label in LABELS]
    return np.vstack([weights for weights, _ in fitted]).T, np.asarray([bias for _, bias in fitted])


def _fit_label(
    corpus: _Corpus, label: str, seen: NDArray[np.bool_], settings: Settings
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


def _telling_parts(corpus: _Corpus, rows: NDArray[np.int64], score: NDArray[np.float32]) -> NDArray[np.int64]:
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


def _thresholds(corpus: _Corpus, settings: Settings, progress: Callable[[str], None]) -> list[float]:
    """The lowest score for each label that stays within both budgets, on messages that the model did not see."""
    scores = np.zeros((len(corpus.owner), len(LABELS)), dtype=np.float32)
    folds = _folds(corpus, settings)
    for number, held_back in enumerate(folds):
        progress(f"choosing thresholds, part {number + 1} of {len(folds)}")
        weights, bias = _fit(corpus, ~held_back, settings)
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
        max(_border(ordinary[:, column], questions[column]), _border(look_alikes[:, column], budget))
        for column, budget in enumerate(budgets)
    ]
    for column, label in enumerate(LABELS):
        if label in (SPOED, CRISIS):
            lighter = of_messages[
                [bool(labels & {HUISARTS, OVERLEG}) and label not in labels for labels in corpus.labels]
            ]
            borders[column] = max(borders[column], _border(lighter[:, column], settings.most_lighter))
    return borders


def _folds(corpus: _Corpus, settings: Settings) -> list[NDArray[np.bool_]]:
    """Which messages are held back together: all of some writers, since a visitor is another; the rest at random."""
    writers = sorted(set(corpus.writer.tolist()) - {FIRST})
    count = min(settings.writer_folds, len(writers))
    own = [np.isin(corpus.writer, writers[start::count]) for start in range(count)]
    rest = corpus.writer == FIRST
    part = np.random.default_rng(settings.seed).permutation(len(corpus.labels)) % settings.folds
    return [*own, *(rest & (part == number) for number in range(settings.folds))]


def _of_messages(corpus: _Corpus, scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """The scores of messages from those of their parts, as `Witness` weighs them."""
    best = np.full((len(corpus.labels), scores.shape[1]), -np.inf, dtype=np.float32)
    np.maximum.at(best, corpus.owner, scores)
    whole = np.zeros_like(best)
    np.add.at(whole, corpus.owner, scores * corpus.size[:, None])
    size = np.bincount(corpus.owner, weights=corpus.size, minlength=len(corpus.labels))
    weighed: NDArray[np.float32] = best + WHOLE * whole / np.maximum(size, 1)[:, None]
    return weighed


def _border(scores: NDArray[np.float32], most: float) -> float:
    """The score that at most this share lies above."""
    if not len(scores):
        return 0.0
    return float(np.quantile(scores, 1 - most, method="higher")) + 1e-6


def _fit_texts(
    examples: Sequence[Example], texts: Sequence[str], corpus: _Corpus, settings: Settings
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
