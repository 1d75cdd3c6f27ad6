"""Spelling of every text for visitors, against a Dutch dictionary and the words of this subject."""

from __future__ import annotations

import difflib
import functools
import importlib.util
import os
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from faqbot.content.content import Content
from faqbot.content.problem import Problem
from faqbot.content.texts import Text

LIST = "faqbot/content/woorden.yml"
VARIABLE = "DUTCH_DICTIONARY"
PLACES = (
    "/usr/share/hunspell/nl_NL",
    "/usr/share/hunspell/nl",
    "/usr/share/myspell/dicts/nl_NL",
    "/opt/homebrew/share/hunspell/nl_NL",
    "/Library/Spelling/nl_NL",
)
"""Where systems keep Hunspell dictionaries, without the ending."""

MISSING = "De spelling is niet nagekeken: er is geen Nederlands woordenboek gevonden (of het pakket spylls ontbreekt)."
INSTALL = (
    "Installeer er een (Debian, Ubuntu: apt install hunspell-nl; Fedora: dnf install hunspell-nl), "
    f"of zet in {VARIABLE} het pad naar nl_NL, zonder .dic."
)

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_WORDS = re.compile(r"\{\w+\}|(?:https?://)?(?:[\w-]+\.)+(?:nl|be|org|com)\b\S*|/\w+|\"[^\"]*\"")
"""Places for names, addresses, and what is quoted."""


def dictionary_path() -> Path | None:
    """The dictionary's files without their ending; None where there is no dictionary, or nothing to read it with."""
    if importlib.util.find_spec("spylls") is None:
        return None
    given = os.environ.get(VARIABLE)
    return next((Path(p) for p in ([given] if given else PLACES) if Path(f"{p}.dic").is_file()), None)


@functools.lru_cache(maxsize=1)
def _dictionary(path: Path) -> Any:
    from spylls.hunspell import Dictionary

    return Dictionary.from_files(str(path))


@functools.lru_cache(maxsize=1)
def own_list() -> frozenset[str]:
    """The words of this subject that no dictionary has, in lower case."""
    content = yaml.safe_load(resources.files("faqbot.content").joinpath("woorden.yml").read_text(encoding="utf-8"))
    return frozenset(word.lower() for words in content.values() for word in words)


def spelling(content: Content) -> Iterator[Problem]:
    """Every word is in the dictionary or on our own list."""
    path = dictionary_path()
    if path is None:
        yield Problem(content.root / LIST, 0, MISSING, INSTALL, warning=True)
        return
    dictionary = _dictionary(path)
    known: dict[str, bool] = {}
    unknown = []
    for text in content.texts:
        for word in dict.fromkeys(words(text)):
            if word not in known:
                known[word] = word.lower() in own_list() or bool(dictionary.lookup(word))
            if not known[word]:
                unknown.append((text, word))
    right = [word for word, is_known in known.items() if is_known]
    for text, word in unknown:
        # spylls can suggest as well, but takes seconds a word; what is meant mostly stands in another text.
        near = difflib.get_close_matches(word, right, n=1, cutoff=0.8)
        yield Problem(
            text.file,
            text.line_with(word),
            f"onbekend woord in {text.name}: {word!r}",
            f"Verbeter de spelling{f' (bedoel je {near[0]!r}?)' if near else ''}. Is het goed, zet het dan in {LIST}.",
        )


def words(text: Text) -> list[str]:
    """The words to look up."""
    return [word.replace("’", "'") for word in _WORD.findall(_NOT_WORDS.sub(" ", text.text))]
