"""Reads a message for alarm signals. Deterministic, and independent of any classifier."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from faqbot.safety import ages, context, languages, negation, remarks, times, told
from faqbot.safety.matching import Matching, add_lemmas, parse_document
from faqbot.safety.patterns import Pattern
from faqbot.safety.reading import Word, read, word_set
from faqbot.safety.rules import Rule, rules, sayings, vocabulary
from faqbot.safety.verdict import CRISIS, HUISARTS, LABELS, Finding, Verdict
from faqbot.safety.windows import windows
from faqbot.safety.witness import Statement, Witness

REMEMBERED = 1024
"""Messages of which the verdict is kept."""

WHERE_AND_WHO = word_set(
    "ONTLASTING ECHTE_ONTLASTING WC ANUS BUIK DARM_OF_BUIK LICHAAMSDEEL PERSOON KIND KLEIN_KIND BABY JONG_KIND "
    "OUDERE NACHT INNAME DUUR_10 DUUR_21 FAMILIE MOND BORST ETEN SLOKDARM TROPEN KILO"
)
"""Notions that say where, whose or when: to deny those does not deny the alarm ("geen ontlasting, alleen bloed")."""

BY_EXAMPLE = "voorbeelden_"
"""How the name begins of what the second witness finds, as if it were a rule."""

LEAST_WORDS = 2
"""Words of a message from which the second witness is heard: one ("2", "kind") says too little to go by."""

CLEARLY = 0.5
"""What the second witness must say for a heavier label, beside what it says for a lighter one: the least share."""

_heard: list[Witness | None] = [None]

_SMALL = frozenset(
    f"'{word}'"
    for word in [
        "van",
        "de",
        "het",
        "een",
        "in",
        "op",
        "om",
        "rond",
        "mijn",
        "mn",
        "zijn",
        "haar",
        "met",
        "te",
        "af",
        "ik",
        "er",
        "meer",
    ]
)


@functools.lru_cache(maxsize=1)
def _rule_matching() -> Matching:
    return Matching(vocabulary(), [rule.patterns for rule in rules()])


@functools.lru_cache(maxsize=1)
def _saying_matching() -> Matching:
    return Matching(vocabulary(), [(saying,) for saying in sayings()])


@functools.lru_cache(maxsize=REMEMBERED)
def check(text: str) -> Verdict:
    """The alarm signals of one message, heaviest first; an empty verdict for an ordinary message.

    Args:
        text: the message as typed. A long one is read in parts; spans are then positions in the part.
    """
    parts = [_check_part(part) for part in windows(text)]
    if len(parts) == 1:
        return parts[0]
    found = sorted((f for part in parts for f in part.findings), key=lambda finding: LABELS.index(finding.label))
    foreign = next((part for part in parts if part.language), Verdict())
    return Verdict(tuple(found), any(part.pet for part in parts), foreign.language, foreign.lead)


def use(witness: Witness | None) -> None:
    """Lets the second witness be heard from now on, in this whole process; without one the rules decide alone."""
    _heard[0] = witness
    check.cache_clear()


def _check_part(text: str) -> Verdict:
    foreign = languages.check(text)
    words, doc = _marked(text)
    found, pet = _dutch_findings(text, words, doc) if doc is not None else ([], False)
    added, about_pet = _added_findings(text, words, found)
    pet = pet or about_pet
    findings = [*found, *added, *foreign.findings] if foreign else [*found, *added]
    findings.sort(key=lambda finding: LABELS.index(finding.label))
    if not foreign:
        return Verdict(tuple(findings), pet)
    return Verdict(tuple(findings), pet, foreign.language, languages.lead(foreign.language, findings[0].label))


def warm_up() -> None:
    """Loads the model and compiles the rules, so that the first visitor does not wait."""
    for rule in rules():
        for example in rule.caught[:1]:
            check(example)


def marked(text: str) -> list[Word]:
    """The words of a message with what they express, figures of speech left out; negation is not marked yet."""
    return _marked(text)[0]


def _marked(text: str) -> tuple[list[Word], Doc | None]:
    words = read(text, vocabulary())
    if not words:
        return [], None
    times.mark_durations(words)
    ages.mark_fever(words)
    remarks.mark_remarks(words)
    doc = _rule_matching().document(words)
    ages.mark_ages(words)
    _hide_sayings(words)
    return words, doc


def _dutch_findings(text: str, words: list[Word], doc: Doc) -> tuple[list[Finding], bool]:
    matching = _rule_matching()
    if not matching.find(words):
        return [], False
    # Only now the model: most messages hold no pattern at all.
    doc = parse_document(doc)
    named = {rule.id: rule for rule in rules()}
    add_lemmas(words, doc, vocabulary())
    negation.mark_negation(words, doc)
    found: list[Finding] = []
    pet = False
    for number, standing in matching.find(words).items():
        finding, about_pet = _apply(rules()[number], standing, text, words)
        pet = pet or about_pet
        if finding:
            found.append(finding)
    return [finding for finding in found if not _gives_way([named[finding.rule]], found, words)], pet


def _gives_way(heavier: Iterable[Rule], found: Sequence[Finding], words: list[Word]) -> bool:
    """Whether a lighter rule that was found says more exactly what one of these rules sees.

    Severe belly pain with fever is for the huisarts, at once, unless it came suddenly.
    """
    names = {finding.rule for finding in found}
    given_way = [rule for rule in heavier if rule.gives_way_to & names]
    if not given_way:
        return False
    expressed = {notion for word in words if not word.negated for notion in word.notions}
    return any(not rule.stands_with & expressed for rule in given_way)


@functools.lru_cache(maxsize=64)
def _rules_of(text: str) -> tuple[Rule, ...]:
    """The rules that lead to a text."""
    return tuple(rule for rule in rules() if rule.text == text)


@functools.lru_cache(maxsize=1)
def _cancelling() -> frozenset[str]:
    """The notions that cancel a rule."""
    return frozenset().union(*(rule.not_with | rule.not_near for rule in rules()))


def _hide_sayings(words: list[Word]) -> None:
    """Words inside a figure of speech express nothing."""
    spans = [(start, end) for standing in _saying_matching().find(words).values() for _, start, end in standing]
    for start, end in spans:
        for word in words[start:end]:
            # What cancels a rule still does ("rode bietjes").
            word.notions, word.hidden = word.notions & _cancelling(), True


def _apply(
    rule: Rule, standing: list[tuple[Pattern, int, int]], text: str, words: list[Word]
) -> tuple[Finding | None, bool]:
    """The finding of one rule, and whether it would have been one if it were not about an animal."""
    if _is_cancelled(rule, words):
        return None, False
    pet = False
    for pattern, start, end in standing:
        if not _counts(rule, pattern, words, start, end):
            continue
        if _is_pets(rule.label, words, start, end):
            pet = True
            continue
        first, last = words[start].start, words[end - 1].end
        return Finding(rule.id, rule.label, _text_key(rule, words, start, end), (first, last), text[first:last]), False
    return None, pet


def _added_findings(text: str, words: list[Word], found: Sequence[Finding]) -> tuple[list[Finding], bool]:
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
        if said.label in raised or said.label in added or context.is_long_past(words, said.start, said.end):
            continue
        if is_rather_lighter(said, statements) or _gives_way(_rules_of(said.text), found, words):
            continue
        if said.label == HUISARTS and is_excused(said.text, words):
            continue
        if _is_pets(said.label, words, said.start, said.end):
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


@functools.lru_cache(maxsize=64)
def _excuses(text: str) -> tuple[frozenset[str], ...]:
    """What cancels each of the rules that lead to a text: a recent examination, beetroot, wanting to lose weight."""
    return tuple(rule.not_with for rule in _rules_of(text))


def is_excused(text: str, words: list[Word]) -> bool:
    """Whether a message holds what cancels every rule of a text: then the second witness does not raise it either."""
    asserted = {notion for word in words if not word.negated for notion in word.notions}
    excuses = _excuses(text)
    return bool(excuses) and all(excuse & asserted for excuse in excuses)


def _is_pets(label: str, words: list[Word], start: int, end: int) -> bool:
    """Whether it is about an animal. Despair may be about the loss of one: there the animal must be the subject."""
    if label == CRISIS:
        return context.is_animal_in_front(words, start) and not context.names_visitor(words[start:end])
    return context.is_about_pet(words, start, end)


def _text_key(rule: Rule, words: list[Word], start: int, end: int) -> str:
    """Who worries about somebody else in crisis gets other words."""
    if rule.label == CRISIS and context.is_about_somebody_else(words, start, end):
        return f"{rule.text}_ander"
    return rule.text


def _is_cancelled(rule: Rule, words: list[Word]) -> bool:
    asserted = {notion for word in words if not word.negated for notion in word.notions}
    if not all(group & asserted for group in rule.together):
        return True
    return bool(rule.not_with & asserted)


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
    return rule.also_past or not context.is_long_past(words, start, end)


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
