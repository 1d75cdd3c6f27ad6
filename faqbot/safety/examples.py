"""The example sentences that the second witness learns from, as a doctor reads and corrects them."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

from faqbot.safety.rules import rules
from faqbot.safety.verdict import LABELS
from faqbot.safety.vocabulary import read_yaml

NONE = "geen"
"""Label of a message that must raise nothing, and key of most of them in ``voorbeelden/geen.yml``."""

BORDER = "grensgeval"
"""Key of what one rule lets pass: no look-alike for certain, another rule may well see something in it."""

PET = "dier"
"""Key, in ``voorbeelden/geen.yml``, of messages about an animal."""


FIRST = ""
"""Writer of the examples that stand in ``voorbeelden/`` itself and in the rules."""


@dataclass(frozen=True)
class Example:
    """One sentence: what it must raise, the key of the text it leads to, and who wrote it (a folder's name)."""

    text: str
    label: str
    key: str
    writer: str = FIRST


def writers() -> tuple[str, ...]:
    """Who wrote the examples: the folders of ``voorbeelden/``."""
    folder = resources.files("faqbot.safety").joinpath("voorbeelden")
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir()))


def _written() -> Iterator[Example]:
    for writer in (FIRST, *writers()):
        for label in (*LABELS, NONE):
            path = ("voorbeelden", writer, f"{label}.yml") if writer else ("voorbeelden", f"{label}.yml")
            if not resources.files("faqbot.safety").joinpath(*path).is_file():
                continue
            content: dict[str, list[str]] = read_yaml(*path)
            yield from (Example(text, label, key, writer) for key, texts in content.items() for text in texts)


@functools.lru_cache(maxsize=1)
def doubtful() -> frozenset[str]:
    """Training questions of which one careful reader says that a referral is due and another that none is.

    They teach the second witness nothing, and do not count when its thresholds are chosen.
    """
    content: dict[str, list[str]] = read_yaml("voorbeelden", "twijfel.yml")
    return frozenset(text for texts in content.values() for text in texts)


@functools.lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    """Every example of ``voorbeelden/`` (one file a label, one folder a writer), and what the rules name as theirs."""
    found: dict[tuple[str, str], Example] = {}
    for example in _written():
        found.setdefault((example.text, example.label), example)
    for rule in rules():
        for text in rule.caught:
            found.setdefault((text, rule.label), Example(text, rule.label, rule.text))
    alarms = {text for text, _ in found}
    for rule in rules():
        for text in rule.let_pass:
            if text not in alarms:
                found.setdefault((text, NONE), Example(text, NONE, BORDER))
    return tuple(found.values())
