"""Words that mean the same to a visitor: colloquial, Flemish and technical words under one concept."""

import functools
from collections.abc import Callable
from importlib import resources

import yaml

from faqbot.nlu.text import normalise, stem, words
from faqbot.remembering import by_word


class Lexicon:
    """Concepts by word, by group of words and by part of a compound.

    Args:
        concepts: concept name to the words and word groups that express it, as in ``concepten.yml``.
            A word ending in ``*`` stands for every word that begins so; ``*word*`` for every word that holds it.
        form: what makes two words the same; the stem, unless names must be found to the letter.
    """

    def __init__(self, concepts: dict[str, list[str]], form: Callable[[str], str] = stem) -> None:
        self._form = form
        self._by_phrase: dict[tuple[str, ...], list[str]] = {}
        self._phrase_prefixes: list[tuple[str, str]] = []
        self._single: set[str] = set()
        self._prefixes: list[tuple[str, str]] = []
        self._infixes: list[tuple[str, str]] = []
        for concept, expressions in concepts.items():
            for expression in expressions:
                self._add(concept, expression)
        self._longest = max((len(phrase) for phrase in self._by_phrase), default=1)
        self._of_word = by_word(self._look_up, 20_000)

    def _add(self, concept: str, expression: str) -> None:
        text = normalise(expression.replace("*", ""))
        if expression.startswith("*") and expression.endswith("*"):
            self._infixes.append((text, concept))
        elif expression.endswith("*") and " " in text:
            self._phrase_prefixes.append((f" {text}", concept))
        elif expression.endswith("*"):
            self._prefixes.append((text, concept))
        else:
            if " " not in text:
                self._single.add(text)
            phrase = tuple(self._form(word) for word in words(text))
            self._by_phrase.setdefault(phrase, []).append(concept)

    def _look_up(self, word: str) -> tuple[str, ...]:
        found = [concept for prefix, concept in self._prefixes if word.startswith(prefix)]
        found += [concept for infix, concept in self._infixes if infix in word]
        return tuple(found)

    def single_words(self) -> list[str]:
        """The words that express a concept by themselves, to the letter; beginnings and groups of words left out."""
        return sorted(self._single)

    def concepts(self, tokens: list[str]) -> list[str]:
        """The concepts in a message, each once, in order of their name."""
        found: set[str] = set()
        forms = [self._form(token) for token in tokens]
        for token in tokens:
            found.update(self._of_word(token))
        line = f" {' '.join(tokens)}"
        found.update(concept for prefix, concept in self._phrase_prefixes if prefix in line)
        for size in range(1, self._longest + 1):
            for start in range(len(forms) - size + 1):
                found.update(self._by_phrase.get(tuple(forms[start : start + size]), ()))
        return sorted(found)


@functools.lru_cache(maxsize=1)
def dutch_lexicon() -> Lexicon:
    """The lexicon of ``concepten.yml`` beside this module, read once."""
    source = resources.files("faqbot.nlu").joinpath("concepten.yml").read_text(encoding="utf-8")
    return Lexicon(yaml.safe_load(source))
