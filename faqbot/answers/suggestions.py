"""What to ask next: topics that a visitor would ask after this one and that were not answered yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from faqbot.answers.topics import Domain, Topic, topic

MOST = 3


def suggestions(domain: Domain, after: Topic, discussed: Sequence[str]) -> list[Topic]:
    """Two or three topics: those that the topic names, then those that these name in turn.

    Args:
        domain: where topics stand.
        after: what was just answered.
        discussed: names of responses that were given in this conversation.
    """
    found: dict[str, Topic] = {}
    for candidate in _candidates(domain, after):
        if candidate.name != after.name and candidate.answer not in discussed:
            found.setdefault(candidate.name, candidate)
        if len(found) == MOST:
            break
    return list(found.values())


def _candidates(domain: Domain, after: Topic) -> Iterator[Topic]:
    named = [found for name in after.follow_ups if (found := topic(domain, name))]
    yield from named
    for each in named:
        yield from (found for name in each.follow_ups if (found := topic(domain, name)))
