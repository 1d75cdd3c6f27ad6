"""Whether an answer helped: the topic, the day and the verdict, and nothing else. No words and no sender are kept."""

from __future__ import annotations

import datetime
import functools
import logging
import os

import sqlalchemy as sa

logger = logging.getLogger(__name__)

HELPED_PAYLOAD, NOT_HELPED_PAYLOAD = "/hielp_wel", "/hielp_niet"
THUMBS = (
    {"title": "👍 Dit hielp", "payload": HELPED_PAYLOAD},
    {"title": "👎 Dit hielp niet", "payload": NOT_HELPED_PAYLOAD},
)

URL_VARIABLE = "FEEDBACK_URL"
DEFAULT_URL = "sqlite:///darmgids_feedback.db"

_TABLE = sa.Table(
    "feedback",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("topic", sa.String(80), nullable=False, index=True),
    sa.Column("helped", sa.Boolean, nullable=False),
)


@functools.lru_cache(maxsize=4)
def _engine(url: str) -> sa.engine.Engine:
    engine = sa.create_engine(url)
    _TABLE.metadata.create_all(engine)
    return engine


def _url() -> str:
    return os.environ.get(URL_VARIABLE) or DEFAULT_URL


def store(topic: str, helped: bool) -> bool:
    """Keeps one verdict. A store that is down is logged by the kind of its error, and never stops a reply.

    Args:
        topic: the topic's name.
        helped: thumb up or down.

    Returns:
        Whether it was stored.
    """
    try:
        with _engine(_url()).begin() as connection:
            row = {"day": datetime.date.today(), "topic": topic, "helped": helped}
            connection.execute(_TABLE.insert().values(**row))
    except (sa.exc.SQLAlchemyError, OSError, ImportError) as error:
        logger.error("feedback was not stored: %s", type(error).__name__)
        return False
    return True


def counts() -> dict[str, tuple[int, int]]:
    """For each topic how often it helped and how often not. Raises sqlalchemy's errors when the store is down."""
    found: dict[str, tuple[int, int]] = {}
    query = sa.select(_TABLE.c.topic, _TABLE.c.helped, sa.func.count()).group_by(_TABLE.c.topic, _TABLE.c.helped)
    with _engine(_url()).connect() as connection:
        for topic, helped, number in connection.execute(query):
            up, down = found.get(topic, (0, 0))
            found[topic] = (up + number, down) if helped else (up, down + number)
    return found
