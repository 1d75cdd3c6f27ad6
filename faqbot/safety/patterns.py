"""The pattern language of the rules, and where the patterns stand in a message.

``BLOED ~6 ONTLASTING``  both notions, in any order, with at most six words between
``NIET >2 DRINKT``       in this order, with at most two words between
``kan niet meer``        these words, one after the other; ``wil|wilde`` either; ``(echt)`` may be left out
``MIJN BUIK``            notions of woorden.yml are in capitals

The first notion of a pattern is its alarm word: where that is denied ("geen bloed"), the pattern does not count.
"""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.lang.nl.stop_words import STOP_WORDS

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

    @functools.cached_property
    def needed(self) -> list[frozenset[str]]:
        """What a message must hold for the pattern to have a chance."""
        return [item.notions for item in self.items if not item.optional]

    @property
    def rarest(self) -> frozenset[str]:
        """The needed place that the fewest messages hold: the one with the fewest everyday words."""
        return min(self.needed, key=lambda notions: (sum(n.strip("'") in STOP_WORDS for n in notions), len(notions)))

    @functools.cached_property
    def orders(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """The orders in which the places may come: each place with the words that may stand before it."""
        return tuple(
            tuple((place, _gap(self, order[at - 1], place) if at else 0) for at, place in enumerate(order))
            for order in _orders(self)
        )


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


def _gap(pattern: Pattern, first: int, second: int) -> int:
    """The words that may stand between two places that come one after the other."""
    if abs(first - second) == 1:
        return pattern.gaps[min(first, second)][0]
    return max(width for width, free in pattern.gaps if free)


def stretches(pattern: Pattern, places: Mapping[str, Sequence[int]]) -> list[tuple[int, int]]:
    """Where a pattern stands, as first place and the place after the last: shortest stretches first.

    Args:
        pattern: what to find.
        places: by notion, the places of the words that express it, in order.
    """
    # Most patterns lack a place: find that out before anything is counted.
    if any(places.keys().isdisjoint(notions) for notions in pattern.needed):
        return []
    standing = [_standing(item, places) for item in pattern.items]
    found: set[tuple[int, int]] = set()
    for order in pattern.orders:
        found |= _walk([(standing[place], gap, pattern.items[place].optional) for place, gap in order])
    return sorted(found, key=lambda stretch: (stretch[1] - stretch[0], stretch[0]))


def _standing(item: Item, places: Mapping[str, Sequence[int]]) -> list[int]:
    named = [places[notion] for notion in item.notions if notion in places]
    return list(named[0]) if len(named) == 1 else sorted({place for each in named for place in each})


def _walk(steps: Sequence[tuple[list[int], int, bool]]) -> set[tuple[int, int]]:
    """The stretches in which these steps follow one another: each with its places, the gap before it, and whether
    it may be left out."""
    found: set[tuple[int, int]] = set()
    for first, (starts, _, optional) in enumerate(steps):
        for start in starts:
            reached = {(start, 0)}
            for step in steps[first + 1 :]:
                reached = _next(reached, step)
                if not reached:
                    break
            found |= {(start, end + 1) for end, _ in reached}
        if not optional:
            break
    return found


def _next(reached: set[tuple[int, int]], step: tuple[list[int], int, bool]) -> set[tuple[int, int]]:
    """The places reached with one step more, each with the words that may still be passed over."""
    at, gap, optional = step
    further: set[tuple[int, int]] = set()
    for place, slack in reached:
        width = gap + slack
        for number in range(bisect.bisect_right(at, place), len(at)):
            if at[number] > place + 1 + width:
                break
            further.add((at[number], 0))
        if optional:
            further.add((place, width))
    return further
