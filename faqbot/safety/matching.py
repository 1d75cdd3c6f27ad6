"""Finds the patterns of the rules in a message."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from faqbot.safety.patterns import Pattern, stretches
from faqbot.safety.reading import STOP, Word
from faqbot.safety.vocabulary import Vocabulary

MODEL = "nl_core_news_sm"


@functools.lru_cache(maxsize=1)
def dutch() -> Language:
    """The Dutch model, loaded once."""
    return spacy.load(MODEL, exclude=["ner"])


class Matching:
    """The patterns of a set of rules, ready to be found.

    Args:
        vocabulary: what words express.
        patterns: the patterns of each rule.
    """

    def __init__(self, vocabulary: Vocabulary, patterns: Sequence[tuple[Pattern, ...]]) -> None:
        self._vocab = dutch().vocab
        self._by_rarest: dict[str, list[tuple[int, Pattern]]] = defaultdict(list)
        for number, alternatives in enumerate(patterns):
            for pattern in alternatives:
                for notion in pattern.rarest:
                    self._by_rarest[notion].append((number, pattern))
        self._phrases = PhraseMatcher(self._vocab, attr="LOWER")
        for notion, phrases in vocabulary.phrases.items():
            self._phrases.add(notion, [Doc(self._vocab, words=list(phrase)) for phrase in phrases])

    def document(self, words: list[Word]) -> Doc:
        """The words as a spaCy document, repaired; groups of words that express a notion are marked on `words`."""
        doc = Doc(
            self._vocab,
            words=[word.form for word in words],
            sent_starts=[word.border == STOP or None for word in words],
        )
        for key, start, end in self._phrases(doc):
            for word in words[start:end]:
                word.notions.add(self._vocab.strings[key])
                word.opens = start if word.opens < 0 else min(start, word.opens)
        return doc

    def find(self, words: list[Word]) -> dict[int, list[tuple[Pattern, int, int]]]:
        """By number of the rule, where its patterns stand in a message: shortest stretches first."""
        places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            # Inside a figure of speech a word keeps only what cancels a rule: no pattern begins with that.
            for notion in () if word.hidden else word.notions:
                places[notion].append(place)
        tried: set[int] = set()
        found: dict[int, list[tuple[Pattern, int, int]]] = {}
        for notion in places.keys() & self._by_rarest.keys():
            for number, pattern in self._by_rarest[notion]:
                if id(pattern) in tried:
                    continue
                tried.add(id(pattern))
                standing = [(pattern, start, end) for start, end in stretches(pattern, places)]
                if standing:
                    found.setdefault(number, []).extend(standing)
        for standing in found.values():
            standing.sort(key=lambda each: (each[2] - each[1], each[1], each[0].source))
        return dict(sorted(found.items()))


def parse_document(doc: Doc) -> Doc:
    """Adds lemmas and dependencies."""
    for _, component in dutch().pipeline:
        doc = component(doc)
    return doc


def add_lemmas(words: Iterable[Word], doc: Doc, vocabulary: Vocabulary) -> None:
    """A word that expresses nothing by its form may do so by its lemma."""
    for word, token in zip(words, doc, strict=True):
        if not word.notions and not word.hidden and token.lemma_.isalpha() and vocabulary.knows(token.lemma_):
            word.notions |= vocabulary.notions(token.lemma_)
