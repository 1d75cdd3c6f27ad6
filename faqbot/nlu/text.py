"""From a visitor's message to words and stems. No model, no state, no I/O."""

import functools
import re
import unicodedata

import snowballstemmer

from faqbot.remembering import by_word

MAX_LENGTH = 1000
"""Characters that are read of a message: of a longer one its beginning and its end, where the question is."""

REMEMBERED = 64
"""Texts that are not normalised again: a message is looked at from eight sides, one after the other."""

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_REPEATED = re.compile(r"(\w)\1{2,}")
_DIGITS = re.compile(r"\d+")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "–": "-", "—": "-"})
_THUMBS = {"\U0001f44d": " duim omhoog ", "\U0001f44e": " duim omlaag "}
_STEMMER = snowballstemmer.stemmer("dutch")
_stem = by_word(lambda word: str(_STEMMER.stemWord(word)), 50_000)


@functools.lru_cache(maxsize=REMEMBERED)
def normalise(text: str) -> str:
    """Lower case, no accents, no stretched letters ("heeeel"), every number the same token, thumbs in words.

    Accents go because phones and hurry drop them ("één", "wél", "coeliakie/cœliakie").
    """
    # Most messages are plain ASCII, in which there is nothing to take apart.
    text = (excerpt(text).translate(_QUOTES) if text.isascii() else _plain(text)).lower()[:MAX_LENGTH]
    text = _REPEATED.sub(r"\1\1", text)
    return " ".join(_DIGITS.sub("0", text).split())


def _plain(text: str) -> str:
    for thumb, said in _THUMBS.items():
        text = text.replace(thumb, said)
    text = unicodedata.normalize("NFKD", excerpt(text).translate(_QUOTES)).translate(_QUOTES).lower()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def excerpt(text: str) -> str:
    """At most `MAX_LENGTH` characters: a long message without its middle."""
    half = (MAX_LENGTH - 1) // 2
    return text if len(text) <= MAX_LENGTH else f"{text[:half]} {text[-half:]}"


def words(text: str) -> list[str]:
    """The words of a normalised text, punctuation left out."""
    return _WORD.findall(text)


def stem(word: str) -> str:
    """The Snowball stem of one Dutch word ("darmen" and "darm" are one)."""
    return _stem(word)


def character_ngrams(tokens: list[str], shortest: int = 2, longest: int = 5) -> list[str]:
    """N-grams inside word borders, the borders marked by a space: what reads typing errors and unknown compounds."""
    grams = []
    for token in tokens:
        padded = f" {token} "
        size = len(padded)
        for n in range(shortest, longest + 1):
            if n >= size:
                grams.append(padded)
                break
            grams += [padded[i : i + n] for i in range(size - n + 1)]
    return grams
