"""What the rules of reacties.yml say of a reaction. They only point; editors decide."""

from __future__ import annotations

import functools
import re
from importlib import resources
from typing import Any

import yaml

ALARM, CAPITALS = "alarm", "hoofdletters"
_SHARE_OF_CAPITALS, _LEAST_LETTERS = 0.7, 20


@functools.lru_cache(maxsize=1)
def _rules() -> dict[str, Any]:
    file = resources.files("faqbot.editors").joinpath("reacties.yml")
    return dict(yaml.safe_load(file.read_text(encoding="utf-8"))["vlaggen"])


@functools.lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    found = {}
    for name, rule in _rules().items():
        words = [rf"\b{re.escape(word)}\b" for word in rule.get("woorden", [])]
        parts = words + list(rule.get("vormen", []))
        if parts:
            found[name] = re.compile("|".join(parts), re.IGNORECASE)
    return found


def flags(text: str, *, alarm: bool = False) -> list[str]:
    """The names of the rules that point at a text, in the order of the file.

    Args:
        text: the reaction.
        alarm: whether the safety rules found an alarm signal in it.
    """
    letters = [letter for letter in text if letter.isalpha()]
    loud = len(letters) >= _LEAST_LETTERS and sum(map(str.isupper, letters)) > _SHARE_OF_CAPITALS * len(letters)
    special = {CAPITALS: loud, ALARM: alarm}
    patterns = _patterns()
    return [name for name in _rules() if special.get(name) or (name in patterns and patterns[name].search(text))]


def reason(flag: str) -> str:
    """What a flag means, in words for editors."""
    return str(_rules().get(flag, {}).get("reden", flag))
