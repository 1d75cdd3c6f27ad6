"""Whether a pattern that stands in a message counts as an alarm, and for whom."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from faqbot.safety import context, pets, told
from faqbot.safety.context import sentence
from faqbot.safety.patterns import Pattern
from faqbot.safety.reading import Word, word_set
from faqbot.safety.rules import Rule
from faqbot.safety.verdict import CRISIS, Finding

WHERE_AND_WHO = word_set(
    "ONTLASTING ECHTE_ONTLASTING WC ANUS BUIK DARM_OF_BUIK LICHAAMSDEEL PERSOON KIND KLEIN_KIND BABY JONG_KIND "
    "OUDERE NACHT INNAME DUUR_10 DUUR_21 FAMILIE MOND BORST ETEN SLOKDARM TROPEN KILO"
)
"""Notions that say where, whose or when: to deny those does not deny the alarm ("geen ontlasting, alleen bloed")."""

_FOODS = frozenset({"BIETEN", "ZWART_ETEN", "SP_BRUIN_ETEN", "BESSEN_TAART", "ONGESTELD"})
"""What explains a colour; who says "geen ijzer" anywhere has not had it."""

_ALIKE = frozenset({"als", "naar", "net", "lijkt", "lijken", "lijk", "zoals", "kleur", "gelijk"})
_EATEN = word_set("gegeten gedronken geslikt ingenomen genomen gehad eet eten drink drinken slik slikken neem nemen")
_THOUGHT = frozenset({"dacht", "dachten", "gedacht"})
_BUT = frozenset({"maar", "doch", "echter", "ma", "mar"})
_TURN = 14
"""Words within which a mistake is taken back."""

_SMALL = frozenset(
    f"'{word}'" for word in word_set("van de het een in op om rond mijn mn zijn haar met te af ik er meer")
)


def apply(
    rule: Rule, standing: list[tuple[Pattern, int, int]], text: str, words: list[Word]
) -> tuple[Finding | None, bool]:
    """The finding of one rule, and whether it would have been one if it were not about an animal."""
    if _is_cancelled(rule, words):
        return None, False
    pet = False
    for pattern, start, end in standing:
        if not _counts(rule, pattern, words, start, end):
            continue
        if is_pets(rule.label, words, start, end):
            pet = True
            continue
        first, last = words[start].start, words[end - 1].end
        return Finding(rule.id, rule.label, _text_key(rule, words, start, end), (first, last), text[first:last]), False
    return None, pet


def gives_way(heavier: Iterable[Rule], found: Sequence[Finding], words: list[Word]) -> bool:
    """Whether a lighter rule that was found says more exactly what one of these rules sees.

    Severe belly pain with fever is for the huisarts, at once, unless it came suddenly.
    """
    names = {finding.rule for finding in found}
    given_way = [rule for rule in heavier if rule.gives_way_to & names]
    if not given_way:
        return False
    expressed = {notion for word in words if not word.negated for notion in word.notions}
    return any(not rule.stands_with & expressed for rule in given_way)


def is_pets(label: str, words: list[Word], start: int, end: int) -> bool:
    """Whether it is about an animal. Despair may be about the loss of one: there the animal must be the subject."""
    if label == CRISIS:
        return pets.is_animals_despair(words, start, end)
    return pets.is_about_pet(words, start, end)


def _text_key(rule: Rule, words: list[Word], start: int, end: int) -> str:
    """Who worries about somebody else in crisis gets other words."""
    if rule.label == CRISIS and context.is_about_somebody_else(words, start, end):
        return f"{rule.text}_ander"
    return rule.text


def _is_cancelled(rule: Rule, words: list[Word]) -> bool:
    asserted = {notion for word in words if not word.negated for notion in word.notions}
    return not all(group & asserted for group in rule.together) or is_excused(rule, words)


def is_excused(rule: Rule, words: list[Word]) -> bool:
    """Whether the message holds what cancels the rule: beetroot, a recent examination, wanting to lose weight."""
    asserted = {notion for word in words if not word.negated for notion in word.notions}
    if not rule.not_with & asserted or rule.all_the_same_with & asserted:
        return False
    mistaken = _mistaken(words)
    denied = {notion for word in words if word.negated for notion in word.notions} & _FOODS
    return any(
        rule.not_with & (word.notions - denied)
        for at, word in enumerate(words)
        if not word.negated and at not in mistaken and not _is_likeness(words, at)
    )


def _is_likeness(words: list[Word], at: int) -> bool:
    """ "Zo zwart als drop", "het ruikt naar ijzer": what it looks like; not "als ik drop eet", "net drop gegeten"."""
    following = itertools.takewhile(lambda word: not word.border, words[at + 1 : at + 5])
    if not words[at].notions & _FOODS or any(word.form in _EATEN for word in following):
        return False
    lead = {word.form for word in words[max(0, at - 2) : at]}
    return bool(lead & _ALIKE) and "ik" not in lead


def _mistaken(words: list[Word]) -> range:
    """The places of what turned out not to be the cause: "ik dacht dat het van de drop kwam, maar"."""
    thought = next((at for at, word in enumerate(words) if word.form in _THOUGHT), None)
    if thought is None:
        return range(0)
    turn = next((at for at in range(thought, min(len(words), thought + _TURN)) if words[at].form in _BUT), None)
    return range(0) if turn is None else range(thought, turn)


def _counts(rule: Rule, pattern: Pattern, words: list[Word], start: int, end: int) -> bool:
    if not pattern.spans_sentences and not context.is_in_one_sentence(words, start, end):
        return False
    if not rule.ignores_denial(pattern) and _is_denied(pattern, words[start:end]):
        return False
    if rule.not_near and any(word.notions & rule.not_near for word in context.clauses(words, start, end)):
        return False
    from_elsewhere = told.is_only_told if rule.label == CRISIS else told.is_told
    if from_elsewhere(words, start, end):
        return False
    return rule.also_past or not is_past(rule.label, words, start, end)


def is_past(label: str, words: list[Word], start: int, end: int) -> bool:
    """Whether it was long ago. An examination, or something long ago in another sentence, takes away no despair."""
    if label == CRISIS:
        own = sentence(words, start)
        inside = words[own.start : own.stop]
        past = context.is_long_past(inside, start - own.start, end - own.start, examined_too=False)
        return past and not context.came_back(words)
    return context.is_long_past(words, start, end)


def _is_denied(pattern: Pattern, stretch: list[Word]) -> bool:
    if pattern.is_literal:
        return any(word.negated for word in stretch)
    for item in pattern.items:
        if item.notions <= WHERE_AND_WHO or (item is not pattern.items[0] and item.notions & _SMALL):
            continue
        named = [word for word in stretch if word.notions & item.notions]
        if named and all(word.negated for word in named):
            return True
    return False
