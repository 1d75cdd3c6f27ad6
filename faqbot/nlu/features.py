"""What the reader looks at in a message."""

import itertools

from faqbot.nlu.lexicon import Lexicon
from faqbot.nlu.text import character_ngrams, normalise, stem, words
from faqbot.nlu.vectoriser import Features


def features(text: str, lexicon: Lexicon) -> Features:
    """Stems and pairs of stems, the concepts they express, and character n-grams.

    Args:
        text: the message as typed.
        lexicon: concepts by word.
    """
    tokens = words(normalise(text))
    stems = [stem(token) for token in tokens]
    pairs = [f"{first} {second}" for first, second in itertools.pairwise(stems)]
    return {
        "words": stems + pairs,
        "concepts": lexicon.concepts(tokens),
        "characters": character_ngrams(tokens),
    }
