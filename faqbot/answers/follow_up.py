"""Where a follow-up leads: the subject of the last answer x the kind of question -> a topic.

The table itself is data: `vervolg` in a topic's metadata (data/knowledge/) before `standaard` under the kind's text
(data/dialogue/vervolg.yml). For a follow-up that names something new ("en bij stress?") the reader's own ranking is
weighed with how near each topic is to the last one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from faqbot.answers.topics import Topic, titles, topic
from faqbot.nlu.subject import explains, subject_words, title_stems

PREFIX = "utter_vervolg/"
MORE, SIMPLE, NOTHING = "meer", "simpel", "niet"
"""What may stand in the table instead of a topic: its second part, its simple version, or nothing in the article."""

REST = "anders"

NEXT, BACK, GOES_ON, SAME_SECTION, SAME_THEME, ELSEWHERE = 30.0, 12.0, 25.0, 20.0, 4.0, 1.0
"""How much likelier a follow-up is about a topic that the last one names as next, that names the last one as next, that
the table leads to, that stands in the same section, in the same theme, or elsewhere."""

TITLE_WEIGHT = 3.0
"""What a title worded like the last one counts: "en prebiotica?" after "Wat zijn probiotica?" asks what they are."""

Domain = Mapping[str, Any]


def target(domain: Domain, last: Topic, kind: str) -> str:
    """What answers this kind of question on the last subject: a topic's name, or `MORE`, `SIMPLE` or `NOTHING`."""
    own = last.goes_on.get(kind)
    if own:
        return str(own)
    variations = domain.get("responses", {}).get(PREFIX + kind) or [{}]
    defaults = (variations[0].get("metadata") or {}).get("standaard") or {}
    found = str(defaults.get(last.theme) or defaults.get(REST) or NOTHING)
    return MORE if found == last.name else found


def nearness(domain: Domain, last: Topic, name: str) -> float:
    """How likely a follow-up on the last topic is about that one, before its words are read."""
    other = topic(domain, name)
    if other is None:
        return 0.0
    return _place(last, other) * (1 + TITLE_WEIGHT * _worded_alike(last.title, other.title))


def is_far(domain: Domain, last: Topic, name: str) -> bool:
    """Whether nothing but its theme at most connects a topic with the last one."""
    other = topic(domain, name)
    return other is None or _place(last, other) <= SAME_THEME


def _place(last: Topic, other: Topic) -> float:
    if other.name in last.follow_ups:
        return NEXT
    if other.name in last.goes_on.values() or _same_section(last, other):
        return GOES_ON
    if last.name in other.follow_ups:
        return BACK
    return SAME_THEME if other.theme == last.theme else ELSEWHERE


def weighed(domain: Domain, last: Topic, shares: Mapping[str, float], *, power: float = 1.0) -> list[tuple[str, float]]:
    """The topics that a message may mean after the last one, likeliest first; the weights add up to 1.

    Args:
        domain: where topics stand.
        last: the topic of the last answer.
        shares: the reader's probability of each topic, for the message alone.
        power: below 1 the words count less beside nearness: for a message that names no subject.
    """
    weights = {name: share**power * nearness(domain, last, name) for name, share in shares.items()}
    total = sum(weights.values()) or 1.0
    return sorted(((name, weight / total) for name, weight in weights.items()), key=lambda entry: -entry[1])


def explanation(domain: Domain, text: str) -> Topic | None:
    """The topic that explains the first subject in a message of which there is an explanation ("Wat zijn probiotica?").

    Titles that begin with "Wat" go first.
    """
    ordered = sorted(titles(domain).items(), key=lambda entry: not entry[1].startswith("Wat "))
    for subject in subject_words(text):
        for name, title in ordered:
            if explains(title, subject):
                return topic(domain, name)
    return None


def is_explanation(candidate: Topic) -> bool:
    """Whether a topic explains what something is."""
    return candidate.title.startswith(("Wat is ", "Wat zijn ")) and any(
        explains(candidate.title, stem) for stem in title_stems(candidate.title)
    )


def _same_section(one: Topic, other: Topic) -> bool:
    return bool(one.sections and other.sections) and one.sections[0] == other.sections[0]


def _worded_alike(one: str, other: str) -> float:
    """The share of words that two titles have in common."""
    left, right = title_stems(one), title_stems(other)
    return len(left & right) / (len(left | right) or 1)


def nearest(domain: Domain, last: Topic) -> list[Topic]:
    """The topics that one would ask after this one."""
    names = dict.fromkeys([*last.follow_ups, *(str(name) for name in last.goes_on.values())])
    return [found for name in names if name != last.name and (found := topic(domain, name))]
