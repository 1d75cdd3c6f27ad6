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
from dataclasses import dataclass

from spacy.matcher import Matcher
from spacy.tokens import Token
from spacy.vocab import Vocab

ATTRIBUTE = "begrippen"
"""Where a token carries what it expresses."""

_GAP = re.compile(r"^([~>])(\d+)$")


@dataclass(frozen=True)
class Item:
    """One place of a pattern: the notions of which it takes one, and whether it may be left out."""

    notions: frozenset[str]
    optional: bool = False


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


def token_patterns(pattern: Pattern) -> list[list[dict[str, object]]]:
    """The pattern in the terms of spaCy's Matcher."""
    result = []
    for order in _orders(pattern):
        tokens: list[dict[str, object]] = []
        for place, index in enumerate(order):
            if place:
                first, second = sorted((order[place - 1], index))
                width = max(width for width, _ in pattern.gaps[first:second]) if pattern.gaps else 0
                width = width if second == first + 1 else max(w for w, free in pattern.gaps if free)
                tokens += [{"OP": "?"}] * width
            tokens.append(_spec(pattern.items[index]))
        result.append(tokens)
    return result


def compile_patterns(vocab: Vocab, patterns: tuple[Pattern, ...]) -> Matcher:
    """One Matcher for the patterns of a rule; the match key is the number of the pattern."""
    if not Token.has_extension(ATTRIBUTE):
        Token.set_extension(ATTRIBUTE, default=())
    matcher = Matcher(vocab)
    for number, pattern in enumerate(patterns):
        matcher.add(str(number), token_patterns(pattern))
    return matcher
