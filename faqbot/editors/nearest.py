"""Which training questions look most like a message, and which topic that suggests. Needs no trained model."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from faqbot.content import yaml_lines
from faqbot.content.knowledge import ROOT
from faqbot.nlu.features import features
from faqbot.nlu.lexicon import dutch_lexicon

NEIGHBOURS = 15
"""Training questions that have a say in what a group of messages is about."""


@dataclass(frozen=True)
class Line:
    """A training question: its words, its intent, and where it stands."""

    text: str
    intent: str
    file: Path
    line: int


@dataclass(frozen=True)
class Near:
    """A training question with its likeness to a message, from 0 to 1."""

    line: Line
    likeness: float


def training_lines(root: Path = ROOT) -> list[Line]:
    """Everything that is trained on, with its place."""
    found = []
    for file in sorted((root / "data").rglob("*.yml")):
        content = yaml_lines.compose(file)
        for block in yaml_lines.items(yaml_lines.child(content, "nlu")):
            intent = yaml_lines.child(block, "intent")
            lines = yaml_lines.block_lines(yaml_lines.child(block, "examples"))
            found += [Line(text, str(intent.value), file, at) for at, text in lines if intent is not None]
    return found


def terms(text: str) -> list[str]:
    """What is compared: stems, pairs of stems, concepts and pieces of words, as the reader sees them."""
    found = features(text, dutch_lexicon())
    return [f"{block}:{term}" for block, terms in found.items() for term in terms]


class Nearest:
    """An index over training questions.

    Args:
        lines: the training questions.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        from sklearn.feature_extraction.text import TfidfVectorizer

        self.lines = list(lines)
        self._vectoriser = TfidfVectorizer(analyzer=terms, sublinear_tf=True, dtype=np.float32, min_df=1)
        self._matrix = self._vectoriser.fit_transform([line.text for line in self.lines])

    def vectors(self, texts: Sequence[str]) -> Any:
        """TF-IDF rows of length 1, one a text, weighed by how rare words are in the training questions."""
        return self._vectoriser.transform(texts)

    def nearest(self, text: str, most: int = 5) -> list[Near]:
        """The most alike training questions, best first; none that has nothing in common."""
        (likeness,) = (self._matrix @ self.vectors([text]).T).toarray().T
        order = np.argsort(-likeness, kind="stable")[:most]
        return [Near(self.lines[i], float(likeness[i])) for i in order if likeness[i] > 0]

    def intents(self, texts: Sequence[str], most: int = 3) -> list[tuple[str, float]]:
        """The intents that the texts' neighbours stand under, likeliest first, with their share of the likeness."""
        votes: dict[str, float] = defaultdict(float)
        for text in texts:
            for near in self.nearest(text, NEIGHBOURS):
                votes[near.line.intent] += near.likeness**2
        total = sum(votes.values()) or 1.0
        best = sorted(votes, key=lambda intent: (-votes[intent], intent))[:most]
        return [(intent, votes[intent] / total) for intent in best]
