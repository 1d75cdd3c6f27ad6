"""The example sentences that the second witness learns from, as a doctor reads and corrects them."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from faqbot.safety.rules import rules
from faqbot.safety.verdict import LABELS
from faqbot.safety.vocabulary import read_yaml

NONE = "geen"
"""Label of a message that must raise nothing, and key of most of them in ``voorbeelden/geen.yml``."""

BORDER = "grensgeval"
"""Key of what one rule lets pass: no look-alike for certain, another rule may well see something in it."""

PET = "dier"
"""Key, in ``voorbeelden/geen.yml``, of messages about an animal."""


@dataclass(frozen=True)
class Example:
    """One sentence: what it must raise, and the key of the text it leads to."""

    text: str
    label: str
    key: str


@functools.lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """Every example of ``voorbeelden/``, one file a label, and what the rules name as theirs."""
    found: dict[tuple[str, str], Example] = {}
    for label in (*LABELS, NONE):
        content: dict[str, list[str]] = read_yaml("voorbeelden", f"{label}.yml")
        for key, texts in content.items():
            for text in texts:
                found.setdefault((text, label), Example(text, label, key))
    for rule in rules():
        for text in rule.caught:
            found.setdefault((text, rule.label), Example(text, rule.label, rule.text))
    alarms = {text for text, _ in found}
    for rule in rules():
        for text in rule.let_pass:
            if text not in alarms:
                found.setdefault((text, NONE), Example(text, NONE, BORDER))
    return tuple(found.values())
