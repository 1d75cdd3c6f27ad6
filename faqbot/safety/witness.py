"""The second witness: a small linear classifier that learned from example sentences, and may only add a referral.

It sees wordings that no rule foresaw. It looks at the same words as the rules do, after the same repairs, and takes
what is denied for something else than what is said. A message is read in parts (a sentence, two sentences, a stretch of
a long one), because an alarm is often one remark in a long story; the part that says most decides.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from faqbot.nlu.text import character_ngrams, stem
from faqbot.remembering import LONGEST
from faqbot.safety.reading import STOP, Word

BLOCKS = {"characters": 1.0, "words": 1.0, "notions": 0.7}
"""The groups of features, each scaled to this length."""

SHORTEST_PART = 3
"""Words of which a part of a message must have at least."""
LONGEST_PART = 28
"""Words above which a part is read in stretches."""
STEP = 14
"""Words between the beginnings of two stretches."""

WHOLE = 0.5
"""What the whole message counts beside its most telling part: the average of its parts, by their size."""

_ARRAYS, _NAMES = "witness.npz", "witness.json"
_DENIED = "-"
_SKIPPED = "_"

Group = tuple[str, str]
"""A block, and what it holds: a word form (its n-grams), words, or notions."""


def groups(words: Sequence[Word]) -> Iterator[Group]:
    """What the witness looks at in a stretch of words. What stands in a figure of speech does not count."""
    seen = [word for word in words if not word.hidden]
    stems = [(_DENIED if word.negated else "") + stem(word.form) for word in seen]
    for word, stemmed in zip(seen, stems, strict=True):
        yield "characters", (_DENIED if word.negated else "") + word.form
        yield "words", stemmed
    for place, first in enumerate(stems[:-1]):
        yield "words", f"{first} {stems[place + 1]}"
        if place + 2 < len(stems):
            yield "words", f"{first} {_SKIPPED} {stems[place + 2]}"
    named = sorted(
        {(_DENIED if word.negated else "") + notion for word in seen for notion in word.notions if notion.isupper()}
    )
    for notion in named:
        yield "notions", notion
    for first, second in itertools.combinations(named, 2):
        yield "notions", f"{first} {second}"


def features(group: Group) -> list[str]:
    """The features of a group: n-grams of a word form, else the group itself."""
    block, name = group
    if block != "characters":
        return [f"{block} {name}"]
    denied, form = name.startswith(_DENIED), name.lstrip(_DENIED)
    return [f"{'-' if denied else ''}{gram}" for gram in character_ngrams([form], 3, 5)]


def parts(words: Sequence[Word]) -> list[tuple[int, int]]:
    """The parts in which a message is read: sentences, pairs of them, and stretches of long ones."""
    starts = [at for at, word in enumerate(words) if at == 0 or word.border == STOP]
    borders = [*starts, len(words)]
    found = {(0, len(words))} if len(words) <= LONGEST_PART else set()
    for number in range(len(starts)):
        for last in (number + 1, number + 2):
            if last < len(borders):
                found.add((borders[number], borders[last]))
    result: set[tuple[int, int]] = set()
    for start, end in found:
        if end - start <= LONGEST_PART:
            result.add((start, end))
        else:
            result |= {(at, min(end, at + LONGEST_PART)) for at in range(start, end - STEP, STEP)}
    kept = sorted(part for part in result if part[1] - part[0] >= SHORTEST_PART)
    return kept or [(0, len(words))]


@dataclass(frozen=True)
class Statement:
    """What the witness says: a label, the key of the visitor text, and the part of the message that says so."""

    label: str
    text: str
    start: int
    end: int
    margin: float


@dataclass
class Witness:
    """A trained witness.

    Attributes:
        labels: the labels it knows.
        thresholds: score from which each label is raised.
        texts: for each text column, its label and the key of the text.
        index: place of each feature.
        idf: weight of each feature.
        weights: (features, labels + texts).
        bias: (labels + texts,).
    """

    labels: list[str]
    thresholds: list[float]
    texts: list[tuple[str, str]]
    index: dict[str, int]
    idf: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    _seen: dict[Group, tuple[tuple[float, ...], float]] = field(default_factory=dict, repr=False)

    def scores(self, words: Sequence[Word]) -> list[float]:
        """The score of each label for one stretch of words."""
        return self._columns(words, len(self.labels))

    def _columns(self, words: Sequence[Word], count: int) -> list[float]:
        said: dict[str, list[tuple[float, ...]]] = {block: [] for block in BLOCKS}
        squares = dict.fromkeys(BLOCKS, 0.0)
        for group in groups(words):
            values, square = self._group(group)
            if square:
                said[group[0]].append(values)
                squares[group[0]] += square
        result = [float(value) for value in self.bias[:count]]
        for block, weight in BLOCKS.items():
            if squares[block]:
                scale = weight / math.sqrt(squares[block])
                # Column by column; a group may know more columns than are asked for.
                sums = map(sum, zip(*said[block], strict=True))
                result = [score + scale * each for score, each in zip(result, sums, strict=False)]
        return result

    def _group(self, group: Group) -> tuple[tuple[float, ...], float]:
        """What one group adds to each score, and its square length. Kept, as words come back."""
        found = self._seen.get(group)
        if found is None:
            at = [self.index[feature] for feature in features(group) if feature in self.index]
            idf = self.idf[at]
            found = (tuple((idf @ self.weights[at]).tolist()), float(idf @ idf)) if at else ((), 0.0)
            if len(self._seen) >= _KEPT:
                self._seen.clear()
            if len(group[1]) <= LONGEST:
                self._seen[group] = found
        return found

    def statements(self, words: Sequence[Word]) -> Iterator[Statement]:
        """The labels that a message calls for, each with the parts that say so, clearest first."""
        read = [(start, end, self.scores(words[start:end])) for start, end in parts(words)]
        size = sum(end - start for start, end, _ in read)
        for number, label in enumerate(self.labels):
            whole = sum(scores[number] * (end - start) for start, end, scores in read) / max(size, 1)
            border = self.thresholds[number] - WHOLE * whole
            standing = [(scores[number] - border, start, end) for start, end, scores in read]
            for margin, start, end in sorted(standing, key=lambda each: (-each[0], each[1], each[2])):
                if margin >= 0:
                    yield Statement(label, self._text(label, words[start:end]), start, end, margin)

    def _text(self, label: str, words: Sequence[Word]) -> str:
        """The text that fits best, among those of a label."""
        scores = self._columns(words, len(self.labels) + len(self.texts))[len(self.labels) :]
        return max((score, text) for score, (owner, text) in zip(scores, self.texts, strict=True) if owner == label)[1]

    def save(self, folder: Path) -> None:
        """Writes the witness as arrays and JSON."""
        np.savez(folder / _ARRAYS, idf=self.idf, weights=self.weights, bias=self.bias)
        names = {"labels": self.labels, "thresholds": self.thresholds, "texts": self.texts, "index": list(self.index)}
        (folder / _NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Witness:
        """Reads what `save` wrote. Raises OSError or ValueError when it is missing or not whole."""
        try:
            names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
            index = {feature: place for place, feature in enumerate(names["index"])}
            texts = [(label, text) for label, text in names["texts"]]
            with np.load(folder / _ARRAYS, allow_pickle=False) as arrays:
                return cls(
                    names["labels"], names["thresholds"], texts, index, arrays["idf"], arrays["weights"], arrays["bias"]
                )
        except (KeyError, TypeError, EOFError, BadZipFile) as error:
            raise ValueError(f"The saved witness is not whole: {type(error).__name__}") from error


_KEPT = 50_000
"""Groups of which the part in the scores is kept."""
