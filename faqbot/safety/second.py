"""The second witness beside the rules: what it adds to what they found. It takes nothing away."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from faqbot.safety import judging, negation
from faqbot.safety.judging import gives_way, is_pets
from faqbot.safety.reading import Word
from faqbot.safety.rules import Rule, rules
from faqbot.safety.verdict import CRISIS, HUISARTS, LABELS, Finding
from faqbot.safety.witness import Statement, Witness

BY_EXAMPLE = "voorbeelden_"
"""How the name begins of what the second witness finds, as if it were a rule."""

LEAST_WORDS = 2
"""Words of a message from which the second witness is heard: one ("2", "kind") says too little to go by."""

CLEARLY = 0.5
"""What the second witness must say for a heavier label, beside what it says for a lighter one: the least share."""

_heard: list[Witness | None] = [None]


def use(witness: Witness | None) -> None:
    """Lets this one be heard from now on; `engine.use` also forgets the verdicts of before."""
    _heard[0] = witness


@functools.lru_cache(maxsize=64)
def _rules_of(text: str) -> tuple[Rule, ...]:
    """The rules that lead to a text."""
    return tuple(rule for rule in rules() if rule.text == text)


def added_findings(text: str, words: list[Word], found: Sequence[Finding]) -> tuple[list[Finding], bool]:
    """What the second witness adds to what the rules found, and whether it would, were it no animal."""
    witness = _heard[0]
    if witness is None or len(words) < LEAST_WORDS:
        return [], False
    if not any(word.negated for word in words):
        negation.mark_negation(words)
    added: dict[str, Finding] = {}
    raised = {finding.label for finding in found}
    pet = False
    statements = list(witness.statements(words))
    for said in statements:
        if said.label in raised or said.label in added or judging.is_past(said.label, words, said.start, said.end):
            continue
        if is_rather_lighter(said, statements) or gives_way(_rules_of(said.text), found, words):
            continue
        if said.label == HUISARTS and is_excused(said.text, words):
            continue
        if is_pets(said.label, words, said.start, said.end):
            pet = True
            continue
        first, last = words[said.start].start, words[said.end - 1].end
        added[said.label] = Finding(f"{BY_EXAMPLE}{said.label}", said.label, said.text, (first, last), text[first:last])
    return list(added.values()), pet


def is_rather_lighter(said: Statement, statements: Sequence[Statement]) -> bool:
    """Whether the second witness sees a lighter label so much clearer that the heavier one is taken for its shadow.

    Severe belly pain with fever looks like danger to life, and calls for the huisarts. A crisis is no lighter label in
    this sense: with an overdose it is there as well, and 112 comes first.
    """
    lighter = {*LABELS[LABELS.index(said.label) + 1 :]} - {CRISIS}
    return any(other.label in lighter and said.margin < CLEARLY * other.margin for other in statements)


def is_excused(text: str, words: list[Word]) -> bool:
    """Whether a message holds what cancels every rule of a text: then the second witness does not raise it either."""
    leading = _rules_of(text)
    return bool(leading) and all(judging.is_excused(rule, words) for rule in leading)
