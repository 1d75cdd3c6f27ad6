"""Reads a message for alarm signals. Deterministic, and independent of any classifier."""

from __future__ import annotations

import functools

from spacy.tokens import Doc

from faqbot.safety import ages, languages, negation, remarks, second, times
from faqbot.safety.judging import apply, gives_way
from faqbot.safety.matching import Matching, add_lemmas, parse_document
from faqbot.safety.reading import Word, read
from faqbot.safety.rules import rules, sayings, vocabulary
from faqbot.safety.verdict import LABELS, Finding, Verdict
from faqbot.safety.windows import windows
from faqbot.safety.witness import Witness

REMEMBERED = 1024
"""Messages of which the verdict is kept."""


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
    second.use(witness)
    check.cache_clear()


def _check_part(text: str) -> Verdict:
    foreign = languages.check(text)
    words, doc = _marked(text)
    found, pet = _dutch_findings(text, words, doc) if doc is not None else ([], False)
    added, about_pet = second.added_findings(text, words, found)
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
        finding, about_pet = apply(rules()[number], standing, text, words)
        pet = pet or about_pet
        if finding:
            found.append(finding)
    return [finding for finding in found if not gives_way([named[finding.rule]], found, words)], pet


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
