"""Messages that ask whether a referral is really needed, or talk it down ("is dat erg?", "zal wel stress zijn")."""

from __future__ import annotations

import functools
from importlib import resources

import yaml

from faqbot.nlu.lexicon import Lexicon
from faqbot.nlu.text import normalise, words


@functools.lru_cache(maxsize=1)
def _expressions() -> tuple[Lexicon, int]:
    source = yaml.safe_load(resources.files("faqbot.safety").joinpath("ongerust.yml").read_text(encoding="utf-8"))
    return Lexicon({"ongerust": source["zegt"]}), int(source["hoogstens"])


def worried(text: str) -> bool:
    """Whether the message is such a one. Says nothing by itself: only after a referral does it mean anything."""
    lexicon, most = _expressions()
    tokens = words(normalise(text))
    return 0 < len(tokens) <= most and bool(lexicon.concepts(tokens))
