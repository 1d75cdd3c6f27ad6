"""Whether an answer helped: the topic, the day and the verdict, in the editors' database. No words and no sender."""

from __future__ import annotations

import datetime

import sqlalchemy as sa

from faqbot.editors.database import VERDICTS, engine
from faqbot.editors.later import later

HELPED_PAYLOAD, NOT_HELPED_PAYLOAD = "/hielp_wel", "/hielp_niet"
THUMBS = (
    {"title": "👍 Dit hielp", "payload": HELPED_PAYLOAD},
    {"title": "👎 Dit hielp niet", "payload": NOT_HELPED_PAYLOAD},
)

LEAST_DOWN = 2
"""Thumbs down from which a topic is worth a look: one may be a slip of the finger."""


def store(topic: str, helped: bool) -> None:
    """Keeps one verdict, soon. A database that is down is logged by the kind of its error, and never stops a reply.

    Args:
        topic: the topic's name.
        helped: thumb up or down.
    """
    later(keep_verdict, topic, helped, datetime.date.today())


def keep_verdict(topic: str, helped: bool, day: datetime.date) -> None:
    """Keeps one verdict, now. Raises sqlalchemy's errors."""
    with engine().begin() as connection:
        connection.execute(VERDICTS.insert().values(day=day, topic=topic, helped=helped))


def counts(since: datetime.date | None = None) -> dict[str, tuple[int, int]]:
    """For each topic how often it helped and how often not, from that day on. Raises sqlalchemy's errors."""
    found: dict[str, tuple[int, int]] = {}
    table = VERDICTS.c
    query = sa.select(table.topic, table.helped, sa.func.count()).group_by(table.topic, table.helped)
    if since:
        query = query.where(table.day >= since)
    with engine().connect() as connection:
        for topic, helped, number in connection.execute(query):
            up, down = found.get(topic, (0, 0))
            found[topic] = (up + number, down) if helped else (up, down + number)
    return found


def rated_down(since: datetime.date | None = None, least: int = LEAST_DOWN) -> list[tuple[str, int, int]]:
    """Topics that got thumbs down, with thumbs up and down; the most often rated down first.

    Args:
        since: verdicts from that day on.
        least: thumbs down that a topic must have.
    """
    found = [(topic, up, down) for topic, (up, down) in counts(since).items() if down >= least]
    return sorted(found, key=lambda row: (-row[2], row[1], row[0]))
