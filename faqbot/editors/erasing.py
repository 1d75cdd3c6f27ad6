"""Erasing from the editors' database: what a visitor wants gone, and what was kept long enough.

Nothing there says who wrote it, so a conversation's words are found by the words themselves: as they are kept, on the
days of that conversation. Somebody else's question in the very same words on those days goes along; that costs
editors one line, and keeps a link between questions and people from ever being stored.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from faqbot.editors import misses, reactions
from faqbot.editors.database import MISSES, REACTIONS, engine
from faqbot.editors.later import settled

ONE_DAY = datetime.timedelta(days=1)
BATCH = 500
"""Texts in one statement; databases have a limit."""


@dataclass(frozen=True)
class Erased:
    """How much went."""

    misses: int
    reactions: int


def erase_words(said: Collection[tuple[datetime.date, str]]) -> Erased:
    """Erases missed questions and reactions in the words that a visitor wrote.

    Args:
        said: day and words of each message of the conversation.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: nothing, or not everything, was erased.
    """
    settled()
    if not said:
        return Erased(0, 0)
    days = [day for day, _ in said]
    # A thumb, or a server in another time zone, may come a day later than the words.
    between = (min(days) - ONE_DAY, max(days) + ONE_DAY)
    return Erased(
        _erase(MISSES, {misses.as_kept(text) for _, text in said}, between),
        _erase(REACTIONS, {reactions.as_kept(text) for _, text in said}, between),
    )


def _erase(table: sa.Table, texts: Iterable[str], between: tuple[datetime.date, datetime.date]) -> int:
    wanted, gone = sorted(texts), 0
    with engine().begin() as connection:
        for start in range(0, len(wanted), BATCH):
            same = table.c.text.in_(wanted[start : start + BATCH])
            gone += int(connection.execute(table.delete().where(same, table.c.day.between(*between))).rowcount)
    return gone


def purge(today: datetime.date | None = None) -> Erased:
    """Erases missed questions and reactions that were kept long enough. Raises sqlalchemy's errors."""
    return Erased(misses.purge(today=today), reactions.purge(today))
