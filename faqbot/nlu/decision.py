"""From probabilities to what the guide does: answer, ask which one, or say that the article does not cover it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

FAQ = "faq"
OUT_OF_SCOPE = "out_of_scope"
DOUBT = "nlu_fallback"
FOLLOW_UP = "vervolg"

REMARKS = frozenset({"hielp_niet", "hielp_wel", "korter", "simpel", "voorbeeld"})
"""Small talk about the last answer, which is full of the words of questions ("wat is het belangrijkste?")."""

WIDE = 15
"""Topics that a reading keeps for a conversation to weigh, when the message alone does not decide."""


@dataclass(frozen=True)
class Thresholds:
    """The borders, chosen on held-out questions (`make evaluate` prints the curve).

    Attributes:
        answer: least probability of the best section, among the sections, for an answer without asking.
        ask: the same for a clarifying question; below it nothing is offered as meant.
        outside: probability of lying outside the article from which a message is treated so.
        outside_named: the same for a message that names something which the article does not cover, about a topic that
            is beyond doubt (`beyond_doubt`): there the guide answers its part and says what it leaves open.
        beyond_doubt: least probability of the best section for that.
        outside_clear: as `outside`, for a message that names a subject of the article, and nothing beyond it, where the
            best section is clear ("wat is darmflora?").
        clear: least probability of the best section for that.
    """

    answer: float
    ask: float
    outside: float
    outside_named: float = 1.0
    beyond_doubt: float = 1.0
    outside_clear: float = 0.0
    clear: float = 1.0

    def border(self, confidence: float, *, named: bool, subject: bool) -> float:
        """The probability of lying outside from which a message is treated so."""
        if named:
            return self.outside_named if confidence >= self.beyond_doubt else self.outside
        if subject and confidence >= self.clear:
            return max(self.outside, self.outside_clear)
        return self.outside


@dataclass(frozen=True)
class Reading:
    """What a message was taken for.

    Attributes:
        intent: `faq`, `nlu_fallback`, `out_of_scope`, `vervolg` or the name of a small-talk intent.
        key: the full retrieval intent ("faq/serotonine", "out_of_scope/dosis"), or the intent again.
        confidence: probability of that decision, 0 to 1.
        topics: the likeliest topics with their probabilities, at most three, best first, one a section.
        kind: the likeliest kind of out of scope ("out_of_scope/dosis").
        outside: probability that the message lies outside the article.
        follow_up: the likeliest kind of follow-up ("vervolg/oorzaak") and the probability that it is one at all.
        wide: the likeliest topics without regard to sections, with their share of what is inside.
        names_subject: whether the message names a subject itself.
        specific: whether that is more than what everything here is about ("buik", "bacteriën").
    """

    intent: str
    key: str
    confidence: float
    topics: tuple[tuple[str, float], ...]
    kind: str
    outside: float
    follow_up: tuple[str, float] = ("", 0.0)
    wide: tuple[tuple[str, float], ...] = ()
    names_subject: bool = False
    specific: bool = False


@functools.lru_cache(maxsize=2000)
def group(label: str) -> str:
    """The intent of a label: what stands before the slash."""
    return label.split("/", 1)[0]


def side(label: str) -> int:
    """+1 for a topic of the article, -1 for a kind of out of scope, 0 for small talk and follow-ups."""
    return {FAQ: 1, OUT_OF_SCOPE: -1}.get(group(label), 0)


def is_apart(label: str) -> bool:
    """Whether a label's lines say nothing without the answer before them, and so teach nothing about questions."""
    return group(label) == FOLLOW_UP or label in REMARKS


def decide(
    probabilities: Mapping[str, float],
    outside: float,
    section_of: Mapping[str, str],
    thresholds: Thresholds,
    *,
    named: bool = False,
    subject: bool = False,
    specific: bool | None = None,
) -> Reading:
    """Weighs small talk against the rest, then inside against outside, then the sections against each other.

    Topics of one section answer for each other: their probabilities add up, so that doubt between two topics
    of the same section is no doubt about the answer.

    Args:
        probabilities: by label, together 1.
        outside: probability that the message lies outside the article.
        section_of: the first section of each topic label.
        thresholds: the borders.
        named: whether the message names something that the article does not cover.
        subject: whether the message names a subject itself.
        specific: whether that subject is more than what everything here is about, so that it is no follow-up; as
            `subject` unless told otherwise.
    """
    specific = subject if specific is None else specific
    grouped: dict[str, dict[str, float]] = defaultdict(dict)
    for label, probability in probabilities.items():
        grouped[group(label)][label] = probability
    asked, kinds, going_on = (grouped.pop(name, {}) for name in (FAQ, OUT_OF_SCOPE, FOLLOW_UP))
    inside = sum(asked.values())
    kind = _likeliest(kinds, OUT_OF_SCOPE)
    goes_on = 0.0 if specific else sum(going_on.values())
    topics = _best_topics(asked, section_of, inside)
    confidence = topics[0][1] if topics else 0.0
    groups = {name: sum(labels.values()) for name, labels in grouped.items()}
    talk = _likeliest(groups)

    follow_up = (_likeliest(going_on), float(goes_on))
    wide = _wide(asked, inside)

    def reading(intent: str, key: str, confidence: float) -> Reading:
        return Reading(intent, key, float(confidence), topics, kind, float(outside), follow_up, wide, subject, specific)

    if talk and groups[talk] > max(inside, sum(kinds.values()), goes_on):
        return reading(talk, talk, groups[talk])
    if goes_on > max(inside, sum(kinds.values())):
        return reading(FOLLOW_UP, follow_up[0], goes_on)
    if outside >= thresholds.border(confidence, named=named, subject=subject) or confidence < thresholds.ask:
        return reading(OUT_OF_SCOPE, kind, outside)
    if confidence < thresholds.answer:
        return reading(DOUBT, DOUBT, confidence)
    return reading(FAQ, topics[0][0], confidence)


def _likeliest(probabilities: Mapping[str, float], otherwise: str = "") -> str:
    """The likeliest of those labels."""
    return max(probabilities, key=probabilities.__getitem__, default=otherwise)


def _wide(asked: Mapping[str, float], inside: float) -> tuple[tuple[str, float], ...]:
    """The likeliest topics, each with its share of what is inside."""
    likeliest = sorted(asked, key=asked.__getitem__, reverse=True)[:WIDE]
    return tuple((label, float(asked[label] / (inside or 1.0))) for label in likeliest)


def _best_topics(
    asked: Mapping[str, float], section_of: Mapping[str, str], inside: float
) -> tuple[tuple[str, float], ...]:
    """The best topic of each of the three likeliest sections, with the section's share of what is inside."""
    sections: dict[str, float] = defaultdict(float)
    best: dict[str, tuple[str, float]] = {}
    for label, probability in asked.items():
        section = section_of.get(label, label)
        sections[section] += probability
        if section not in best or probability > best[section][1]:
            best[section] = (label, probability)
    order = sorted(sections, key=sections.__getitem__, reverse=True)[:3]
    return tuple((best[section][0], float(sections[section] / (inside or 1.0))) for section in order)
