"""The pattern language of the rules, translated to spaCy's Matcher.

``BLOED ~6 ONTLASTING``  both notions, in any order, with at most six words between
``NIET >2 DRINKT``       in this order, with at most two words between
``kan niet meer``        these words, one after the other; ``wil|wilde`` either; ``(echt)`` may be left out
``MIJN BUIK``            notions of woorden.yml are in capitals

The first notion of a pattern is its alarm word: where that is denied ("geen bloed"), the pattern does not count.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spacy.matcher import Matcher
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

ATTRIBUTE = "begrippen"
"""Where a token carries what it expresses."""

FAR = 12
"""Words between two parts of a pattern from which they may stand in different sentences."""

_GAP = re.compile(r"^([~>])(\d+)$")


@dataclass(frozen=True)
class Item:
    """One place of a pattern: the notions of which it takes one, and whether it may be left out."""

    notions: frozenset[str]
    optional: bool = False

    @property
    def is_literal(self) -> bool:
        """Whether it names only words as they stand."""
        return all(notion.startswith("'") for notion in self.notions)


@dataclass(frozen=True)
class Pattern:
    """A pattern as written, taken apart.

    Attributes:
        source: as it stands in the rule.
        items: its places.
        gaps: between each two places: the words that may stand between, and whether the order is free.
    """

    source: str
    items: tuple[Item, ...]
    gaps: tuple[tuple[int, bool], ...]

    @property
    def head(self) -> frozenset[str]:
        """The alarm word."""
        return self.items[0].notions

    @property
    def is_literal(self) -> bool:
        """Whether it names only words as they stand."""
        return all(item.is_literal for item in self.items)

    @property
    def spans_sentences(self) -> bool:
        """Whether its parts may stand in different sentences: when they may be far apart."""
        return any(width >= FAR for width, _ in self.gaps)

    @property
    def needed(self) -> list[frozenset[str]]:
        """What a message must hold for the pattern to have a chance."""
        return [item.notions for item in self.items if not item.optional]


def _name(word: str) -> str:
    return word if word.isupper() and len(word) > 1 else f"'{word}'"


def parse(source: str) -> Pattern:
    """Takes one pattern apart.

    Raises:
        ValueError: when two gaps stand next to each other or at an end.
    """
    items: list[Item] = []
    gaps: list[tuple[int, bool]] = []
    pending: tuple[int, bool] | None = None
    for part in source.split():
        gap = _GAP.match(part)
        if gap:
            if pending or not items:
                raise ValueError(f"misplaced gap in pattern {source!r}")
            pending = (int(gap[2]), gap[1] == "~")
            continue
        if items:
            gaps.append(pending or (0, False))
        pending = None
        optional = part.startswith("(") and part.endswith(")")
        notions = frozenset(_name(word) for word in part.strip("()").split("|"))
        items.append(Item(notions, optional))
    if pending or not items:
        raise ValueError(f"misplaced gap in pattern {source!r}")
    return Pattern(source, tuple(items), tuple(gaps))


def literals(pattern: Pattern) -> set[str]:
    """The words that a pattern names as they stand."""
    return {notion.strip("'") for item in pattern.items for notion in item.notions if notion.startswith("'")}


def _orders(pattern: Pattern) -> list[tuple[int, ...]]:
    """The orders in which the places may come: free neighbours may change places."""
    places = tuple(range(len(pattern.items)))
    if not any(free for _, free in pattern.gaps):
        return [places]
    if all(free for _, free in pattern.gaps):
        return list(itertools.permutations(places))
    # Only the first gap is free: what follows it is one block.
    cut = next(number for number, (_, free) in enumerate(pattern.gaps) if free) + 1
    return [places, places[cut:] + places[:cut]]


def _spec(item: Item) -> dict[str, object]:
    spec: dict[str, object] = {"_": {ATTRIBUTE: {"INTERSECTS": sorted(item.notions)}}}
    if item.optional:
        spec["OP"] = "?"
    return spec


def _gap(pattern: Pattern, first: int, second: int) -> int:
    """The words that may stand between two places that come one after the other."""
    if abs(first - second) == 1:
        return pattern.gaps[min(first, second)][0]
    return max(width for width, free in pattern.gaps if free)


def token_patterns(pattern: Pattern) -> list[tuple[list[dict[str, object]], list[int]]]:
    """The pattern in the terms of spaCy's Matcher, each with the widths of its gaps.

    A gap is any number of words for the Matcher (so many optional words would be slow); `is_close` counts them.
    """
    result = []
    for order in _orders(pattern):
        tokens: list[dict[str, object]] = []
        widths: list[int] = []
        for place, index in enumerate(order):
            width = _gap(pattern, order[place - 1], index) if place else 0
            if width:
                tokens.append({"OP": "*"})
                widths.append(width)
            tokens.append(_spec(pattern.items[index]))
            widths.append(-1)
        result.append((tokens, widths))
    return result


def is_close(alignment: list[int], widths: list[int]) -> bool:
    """Whether no gap of a match is wider than the pattern allows."""
    return all(width < 0 or alignment.count(place) <= width for place, width in enumerate(widths))


class PatternMatcher:
    """The patterns of one rule, as spaCy reads them.

    Args:
        vocab: of the model.
        patterns: the patterns.
    """

    def __init__(self, vocab: Vocab, patterns: tuple[Pattern, ...]) -> None:
        if not Token.has_extension(ATTRIBUTE):
            Token.set_extension(ATTRIBUTE, default=())
        self._matcher = Matcher(vocab)
        self._strings = vocab.strings
        self._by_key: dict[str, tuple[Pattern, list[int]]] = {}
        for pattern in patterns:
            for tokens, widths in token_patterns(pattern):
                key = f"p{len(self._by_key)}"
                self._by_key[key] = (pattern, widths)
                self._matcher.add(key, [tokens])

    def find(self, doc: Doc) -> Iterator[tuple[Pattern, int, int]]:
        """Where the patterns stand: shortest stretches first."""
        # spaCy's types leave out the fourth part, which the alignments add.
        matches: list[Any] = list(self._matcher(doc, with_alignments=True))
        for key, start, end, alignment in sorted(matches, key=lambda match: (match[2] - match[1], match[1])):
            pattern, widths = self._by_key[self._strings[key]]
            if is_close(alignment, widths):
                yield pattern, start, end
