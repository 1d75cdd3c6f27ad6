"""The rules, read from the YAML files beside this module."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

from faqbot.safety import negation, times
from faqbot.safety.patterns import Pattern, literals, parse
from faqbot.safety.verdict import LABELS
from faqbot.safety.vocabulary import Vocabulary, read_yaml

_DENYING = "niet geen zonder nooit niks niets nie ni nimeer nimmer niemeer gene gin geeneen"
_DENIALS = frozenset({"NIET", "GEEN", "NIET_MEER"} | {f"'{word}'" for word in _DENYING.split()})
_KEYS = frozenset(
    [
        "id",
        "label",
        "vangt",
        "waarom",
        "bron",
        "tekst",
        "patronen",
        "met",
        "niet_bij",
        "niet_in_deelzin",
        "toch_bij",
        "ook_vroeger",
        "ook_ontkend",
        "wijkt_voor",
        "wijkt_niet_bij",
        "voorbeelden",
    ]
)


@dataclass(frozen=True)
class Rule:
    """One rule, as a doctor reads it.

    Attributes:
        id: name of the rule.
        label: how heavy it is.
        catches: what it catches, in a sentence.
        reason: why that needs a doctor.
        source: section of the article, or the outside guideline.
        text: key of the visitor text.
        patterns: how people write it.
        together: groups of notions; of each group one must be somewhere in the message, not denied.
        not_with: notions that cancel the rule when they are somewhere in the message.
        all_the_same_with: notions with which nothing of that cancels it.
        not_near: notions that cancel the rule when they are in the same part of the sentence.
        also_past: whether something long past counts.
        also_denied: whether a denial is no reason to let it pass.
        gives_way_to: lighter rules that say more exactly what it is: where one of them applies, this one does not.
        stands_with: notions with which it stands all the same.
        caught: examples that it catches.
        let_pass: examples that it lets pass.
    """

    id: str
    label: str
    catches: str
    reason: str
    source: str
    text: str
    patterns: tuple[Pattern, ...]
    together: tuple[frozenset[str], ...] = ()
    not_with: frozenset[str] = frozenset()
    all_the_same_with: frozenset[str] = frozenset()
    not_near: frozenset[str] = frozenset()
    also_past: bool = False
    also_denied: bool = False
    gives_way_to: frozenset[str] = frozenset()
    stands_with: frozenset[str] = frozenset()
    caught: tuple[str, ...] = field(default=(), repr=False)
    let_pass: tuple[str, ...] = field(default=(), repr=False)

    def ignores_denial(self, pattern: Pattern) -> bool:
        """Whether a denial belongs to the pattern itself ("drinkt niet")."""
        return self.also_denied or any(item.notions & _DENIALS for item in pattern.items)


def _rule(entry: dict[str, Any]) -> Rule:
    unknown = set(entry) - _KEYS
    if unknown or entry["label"] not in LABELS:
        raise ValueError(f"rule {entry.get('id')}: {sorted(unknown) or entry['label']} is not known")
    return Rule(
        id=entry["id"],
        label=entry["label"],
        catches=entry["vangt"],
        reason=entry["waarom"],
        source=entry["bron"],
        text=entry["tekst"],
        patterns=tuple(parse(pattern) for pattern in entry["patronen"]),
        together=tuple(frozenset(group) for group in entry.get("met", ())),
        not_with=frozenset(entry.get("niet_bij", ())),
        all_the_same_with=frozenset(entry.get("toch_bij", ())),
        not_near=frozenset(entry.get("niet_in_deelzin", ())),
        also_past=bool(entry.get("ook_vroeger", False)),
        also_denied=bool(entry.get("ook_ontkend", False)),
        gives_way_to=frozenset(entry.get("wijkt_voor", ())),
        stands_with=frozenset(entry.get("wijkt_niet_bij", ())),
        caught=tuple(entry["voorbeelden"]["wel"]),
        let_pass=tuple(entry["voorbeelden"]["niet"]),
    )


@functools.lru_cache(maxsize=1)
def rules() -> tuple[Rule, ...]:
    """All rules, heaviest label first, in the order of their file."""
    return tuple(_rule(entry) for label in LABELS for entry in read_yaml("rules", f"{label}.yml"))


@functools.lru_cache(maxsize=1)
def sayings() -> tuple[Pattern, ...]:
    """Figures of speech and other uses of alarm words that mean no alarm."""
    groups: dict[str, list[str]] = read_yaml("uitdrukkingen.yml")
    return tuple(parse(pattern) for patterns in groups.values() for pattern in patterns)


@functools.lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The words of `woorden.yml` and those that rules and sayings name themselves."""
    patterns = [pattern for rule in rules() for pattern in rule.patterns] + list(sayings())
    named = {literal for pattern in patterns for literal in literals(pattern)}
    real: list[str] = read_yaml("echte_woorden.yml")
    named |= times.WORDS | negation.WORDS
    return Vocabulary(read_yaml("woorden.yml"), named, [word for line in real for word in line.split()])
