"""A message as the rules read it: words, where they stand, the borders between them, and what they express."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from faqbot.safety.vocabulary import Vocabulary

MAX_LENGTH = 4000
"""Characters that are read. An alarm may stand at the end of a long story."""

COMMA, STOP = 1, 2
"""Borders between words: a pause, or the end of a sentence."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")
_NUMBER_AND_UNIT = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_IN_DIGITS = re.compile(r"[^\W\d_]+(?:[013]+[^\W\d_]+)+")
_LETTERS = str.maketrans("013", "oie")
_LONGEST_IN_DIGITS = 8
_REPEATED = re.compile(r"([^\W\d_])\1{2,}")
_PLAIN = {"’": "'", "‘": "'", "`": "'", "´": "'", "ı": "i", "ł": "l", "Ł": "l", "ø": "o"}


_CALLED = frozenset({"DIER", "PERSOON", "KIND", "KLEIN_KIND", "BABY"})
_WITH_I = frozenset({"kwil", "kzie", "kben", "kheb", "kkan", "khoef", "kwou", "kzou", "kvoel", "kweet"})


@dataclass
class Word:
    """One word: its letters in lower case, its place in the message and the border before it.

    Attributes:
        form: the word, in lower case, without accents and repaired.
        start: its first character in the message.
        end: the character after its last.
        border: what stands before it: nothing, `COMMA` or `STOP`.
        notions: what it expresses.
        negated: whether it is denied.
        hidden: whether it stands in a figure of speech.
        opens: the place of the first word of the group of words that it belongs to, or -1.
        parts: the two words that it was written as, where it was split.
    """

    form: str
    start: int
    end: int
    border: int
    notions: set[str] = field(default_factory=set)
    negated: bool = False
    hidden: bool = False
    opens: int = -1
    parts: tuple[str, ...] = ()


def word_set(text: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(text.split())


@functools.lru_cache(maxsize=64)
def fold(text: str) -> str:
    """Lower case and no accents, letter by letter, so that positions stay what they were."""
    if text.isascii():
        return text[:MAX_LENGTH].lower().replace("`", "'")
    return "".join(_fold_letter(letter) for letter in text[:MAX_LENGTH])


def _fold_letter(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    plain = unicodedata.normalize("NFKD", letter).lower()
    return plain[0] if plain else letter


def _border(between: str) -> int:
    marks = between.replace("...", ",").replace("…", ",")
    if any(mark in marks for mark in ".!?\n"):
        return STOP
    return COMMA if any(mark in marks for mark in ",;:()–—") or " - " in between else 0


def _raw_words(text: str) -> list[Word]:
    return [Word(*span) for span in _spans(text)]


@functools.lru_cache(maxsize=64)
def _spans(text: str) -> tuple[tuple[str, int, int, int], ...]:
    """The form, first and last character and border of each word. Kept, as every message is read twice."""
    return tuple(_find_spans(text))


def _find_spans(text: str) -> Iterator[tuple[str, int, int, int]]:
    end = 0
    stretched = _REPEATED.search(text) is not None
    for match in _WORD.finditer(text):
        border = _border(text[end : match.start()]) if end else STOP
        if end and text[end : match.start()] in {".", ","} and text[end - 1].isdigit() and match[0].isdigit():
            border = 0
        start = match.start()
        parts = [match[0]] if match[0].isalpha() else _written_apart(match[0])
        for part in parts:
            form = _REPEATED.sub(r"\1\1", part) if stretched else part
            yield form, start, start + len(part), border
            start += len(part)
            border = 0
        end = match.end()


def _written_apart(word: str) -> list[str]:
    """A number and its unit ("3x"), or the word that is written with digits for letters ("d00d")."""
    if len(word) <= _LONGEST_IN_DIGITS and _IN_DIGITS.fullmatch(word):
        return [word.translate(_LETTERS)]
    return _NUMBER_AND_UNIT.split(word)


def _joined(words: list[Word], vocabulary: Vocabulary) -> list[Word]:
    result: list[Word] = []
    for word in words:
        last = result[-1] if result else None
        whole = vocabulary.joins(last.form, word.form) if last and not word.border else None
        if last and whole:
            result[-1] = Word(whole, last.start, word.end, last.border, parts=(last.form, word.form))
        else:
            result.append(word)
    return result


def _taken_apart(words: list[Word], vocabulary: Vocabulary) -> list[Word]:
    result: list[Word] = []
    for word in words:
        if word.form in _WITH_I:
            result.append(Word("ik", word.start, word.start + 1, word.border))
            word = Word(word.form[1:], word.start + 1, word.end, 0)
        if word.parts:
            result.append(word)
            continue
        for number, part in enumerate(vocabulary.split(word.form)):
            result.append(Word(part, word.start, word.end, 0 if number else word.border))
    return result


def read(text: str, vocabulary: Vocabulary) -> list[Word]:
    """The words of a message with what each expresses by itself.

    Words that were split or glued by mistake are put right first, misspelled ones count as the known word
    they stand for.
    """
    words = _taken_apart(_joined(_raw_words(fold(text)), vocabulary), vocabulary)
    before: Word | None = None
    for word in words:
        if not (before and _is_name(text, before, word, vocabulary)):
            word.notions = set().union(*(vocabulary.notions(form) for form in (word.form, *word.parts)))
            word.form = vocabulary.forms(word.form)[0]
        before = word
    return words


def _is_name(text: str, before: Word, word: Word, vocabulary: Vocabulary) -> bool:
    """ "Onze kater Gijs": a capital right behind whom it belongs to is a name, and no word that was misspelled."""
    written = text[word.start : word.end]
    if not (written.istitle() and before.notions & _CALLED) or word.border or vocabulary.is_real(word.form):
        return False
    return text[before.start : before.end].islower()
