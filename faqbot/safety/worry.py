"""Messages that ask whether a referral is really needed, or talk it down ("is dat erg?", "zal wel stress zijn")."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources

import yaml

from faqbot.nlu.lexicon import Lexicon, dutch_lexicon
from faqbot.nlu.text import normalise, words

ALWAYS, AT_ONCE = "altijd", "meteen"


@dataclass(frozen=True)
class _Remarks:
    expressions: Lexicon  # the concepts ALWAYS and AT_ONCE
    most_words: int
    no_subject: frozenset[str]


@functools.lru_cache(maxsize=1)
def _remarks() -> _Remarks:
    source = yaml.safe_load(resources.files("faqbot.safety").joinpath("ongerust.yml").read_text(encoding="utf-8"))
    return _Remarks(
        Lexicon({ALWAYS: source["zegt"], AT_ONCE: source["zegt_meteen"]}),
        int(source["hoogstens"]),
        frozenset(source["geen_onderwerp"]),
    )


def worried(text: str) -> str:
    """Whether the message is such a remark, without a subject of its own. It only means something after a referral.

    Returns:
        `ALWAYS` for a remark that questions a referral in the rest of the conversation, `AT_ONCE` for one that does so
        right behind it and else may mean anything ("waarom?"), or nothing.
    """
    remarks = _remarks()
    tokens = words(normalise(text))
    found = remarks.expressions.concepts(tokens) if 0 < len(tokens) <= remarks.most_words else []
    if not found or set(dutch_lexicon().concepts(tokens)) - remarks.no_subject:
        return ""
    return ALWAYS if ALWAYS in found else AT_ONCE
