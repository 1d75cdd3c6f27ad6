"""Messages that ask whether a referral is really needed, or talk it down ("is dat erg?", "zal wel stress zijn")."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources

import yaml

from faqbot.nlu.lexicon import Lexicon, dutch_lexicon
from faqbot.nlu.text import normalise, words


@dataclass(frozen=True)
class _Remarks:
    expressions: Lexicon
    most_words: int
    no_subject: frozenset[str]


@functools.lru_cache(maxsize=1)
def _remarks() -> _Remarks:
    source = yaml.safe_load(resources.files("faqbot.safety").joinpath("ongerust.yml").read_text(encoding="utf-8"))
    return _Remarks(
        Lexicon({"ongerust": source["zegt"]}), int(source["hoogstens"]), frozenset(source["geen_onderwerp"])
    )


def worried(text: str) -> bool:
    """Whether the message is such a remark, without a subject of its own. It only means something after a referral."""
    remarks = _remarks()
    tokens = words(normalise(text))
    if not 0 < len(tokens) <= remarks.most_words or not remarks.expressions.concepts(tokens):
        return False
    return not set(dutch_lexicon().concepts(tokens)) - remarks.no_subject
