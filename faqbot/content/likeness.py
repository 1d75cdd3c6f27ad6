"""How much two messages are alike: for finding near copies."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from faqbot.nlu.text import normalise, stem, words

NEAR_COPY = 0.8
"""Share of word stems in common (Jaccard) from which two messages count as the same question."""

LEAST_WORDS = 3
"""Shorter messages ("wat is inuline") leave no room to differ; only the very same words count."""


def stems(text: str) -> frozenset[str]:
    """The word stems of a message, as a set."""
    return frozenset(stem(word) for word in words(normalise(text)))


def near_copies(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pairs (index in left, index in right) of messages that are nearly the same.

    Two sets that share so much share one of their few rarest stems (prefix filtering), so only those are looked up.
    """
    left_stems, right_stems = [stems(text) for text in left], [stems(text) for text in right]
    frequency = Counter(each for found in (*left_stems, *right_stems) for each in found)
    holders: dict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(right_stems):
        for each in _rarest(found, frequency):
            holders[each].append(number)
    for number, found in enumerate(left_stems):
        for other in sorted({other for each in _rarest(found, frequency) for other in holders[each]}):
            if _alike(found, right_stems[other]):
                yield number, other


def _rarest(found: frozenset[str], frequency: Counter[str]) -> list[str]:
    """The stems of which near copies must share at least one."""
    needed = len(found) - math.ceil(NEAR_COPY * len(found)) + 1
    return sorted(found, key=lambda each: (frequency[each], each))[:needed]


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    bar = NEAR_COPY if min(len(one), len(other)) >= LEAST_WORDS else 1.0
    return len(one & other) >= bar * len(one | other)
