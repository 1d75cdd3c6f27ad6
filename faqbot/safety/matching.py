"""Finds the patterns of the rules in a message, with spaCy's matchers."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from faqbot.safety.patterns import ATTRIBUTE, Pattern, PatternMatcher
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
        self._vocabulary = vocabulary
        self._patterns = patterns
        self._vocab = dutch().vocab
        self._by_head: dict[str, list[tuple[int, list[frozenset[str]]]]] = defaultdict(list)
        for number, alternatives in enumerate(patterns):
            for pattern in alternatives:
                for notion in pattern.head:
                    self._by_head[notion].append((number, pattern.needed))
        self._matchers: list[PatternMatcher | None] = [None] * len(patterns)
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

    def candidates(self, words: list[Word]) -> list[int]:
        """The numbers of the rules of which every needed notion is in the message."""
        present = {notion for word in words for notion in word.notions}
        found: set[int] = set()
        for notion in present:
            for number, needed in self._by_head.get(notion, ()):
                if number not in found and not any(notions.isdisjoint(present) for notions in needed):
                    found.add(number)
        return sorted(found)

    def find(self, number: int, words: list[Word], doc: Doc) -> Iterator[tuple[Pattern, int, int]]:
        """Where the patterns of one rule stand: shortest stretches first."""
        matcher = self._matchers[number]
        if matcher is None:
            matcher = self._matchers[number] = PatternMatcher(self._vocab, self._patterns[number])
        for token, word in zip(doc, words, strict=True):
            token._.set(ATTRIBUTE, tuple(word.notions))
        yield from matcher.find(doc)


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
