"""Figures from outcomes. Pure arithmetic: no model, no files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from evaluation.reading import ANSWERED, ASKED, REFUSED, TALKED, Outcome

Sections = Callable[[str], tuple[str, ...]]

SAME_VOICE: tuple[frozenset[str], ...] = (
    frozenset({"1", "2"}),
    frozenset({"6", "6.1"}),
    frozenset({"7.5", "12.5"}),
    frozenset({"9.2", "9.5", "12.3"}),
    frozenset({"10.4", "12"}),
)
"""Sections of the article that say nearly the same, so that either answers."""


@dataclass(frozen=True)
class Share:
    """A proportion: how many of how many."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """The proportion itself, 0 for nothing."""
        return self.hits / self.total if self.total else 0.0

    def __str__(self) -> str:
        """As a percentage with its counts."""
        return f"{100 * self.value:5.1f} % ({self.hits}/{self.total})"


def share(hits: Iterable[bool]) -> Share:
    """Counts."""
    counted = list(hits)
    return Share(sum(counted), len(counted))


def right_strict(outcome: Outcome, sections: Sections) -> bool:
    """The first section of the likeliest topic is the main section of the topic that answers."""
    got = sections(outcome.topics[0]) if outcome.topics else ()
    wanted = wanted_sections(outcome, sections)
    return bool(got and wanted) and got[0] == wanted[0]


def right_lenient(outcome: Outcome, sections: Sections) -> bool:
    """The first section of the likeliest topic answers the question as well."""
    got = sections(outcome.topics[0]) if outcome.topics else ()
    wanted = {*wanted_sections(outcome, sections), *outcome.question.sections}
    wanted |= {other for group in SAME_VOICE for other in group if group & wanted}
    return bool(got) and got[0] in wanted


def wanted_sections(outcome: Outcome, sections: Sections) -> tuple[str, ...]:
    """The sections of the topic that answers; for questions without a topic, those that were named with it."""
    return sections(outcome.question.topic) if outcome.question.topic else outcome.question.sections


@dataclass(frozen=True)
class Row:
    """The figures of one group of questions that the article answers."""

    name: str
    strict: Share
    lenient: Share
    answered_right: Share
    answered_wrong: Share
    asked: Share
    asked_right: Share
    refused: Share


def row(name: str, outcomes: Sequence[Outcome], sections: Sections) -> Row:
    """Reading quality (strict, lenient) and what the visitor gets (answered, asked, refused)."""
    asked = [o for o in outcomes if o.did == ASKED]
    return Row(
        name,
        share(right_strict(o, sections) for o in outcomes),
        share(right_lenient(o, sections) for o in outcomes),
        share(o.did == ANSWERED and right_lenient(o, sections) for o in outcomes),
        share(o.did == ANSWERED and not right_lenient(o, sections) for o in outcomes),
        share(o.did == ASKED for o in outcomes),
        share(_offered(o, sections) for o in asked),
        share(o.did in (REFUSED, TALKED) for o in outcomes),
    )


def _offered(outcome: Outcome, sections: Sections) -> bool:
    wanted = {*wanted_sections(outcome, sections), *outcome.question.sections}
    return any(set(sections(topic)) & wanted for topic in outcome.topics)


def not_answered(outcomes: Sequence[Outcome]) -> Share:
    """The share of messages outside the article that get no answer from it."""
    return share(o.did != ANSWERED for o in outcomes)


def right_kind(outcomes: Sequence[Outcome]) -> Share:
    """The share of refused messages whose kind (dosis, huisdier ...) was seen."""
    return share(o.kind == o.question.style for o in outcomes if o.did == REFUSED)


def right_talk(outcomes: Sequence[Outcome]) -> Share:
    """The share of small talk that was taken for what it is."""
    return share(o.intent == o.question.style for o in outcomes)
